"""Short talks in Chinese: an answer with another one put right beside it, and what is told in passing of another time,
person or sum."""

from datetime import date

import pytest

from conversation.journey import CHANGE
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.slip_aid import ON_SLIP_AID
from locales import LANGUAGES
from tests.conversation.talked import talked

ZH = LANGUAGES["zh"]
TODAY = date(2026, 11, 28)
STEPS = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有")
TO_RESIDENCE, TO_HOUSEHOLD, TO_CARE, TO_PLACE = STEPS[:1], STEPS[:2], STEPS[:3], STEPS[:4]
TO_REFERRAL, TO_AMOUNT, TO_EARLIER = STEPS[:5], STEPS[:6], STEPS[:7]
LIST = ("今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有",)


@pytest.mark.parametrize(
    ("before", "said", "read"),
    [
        (TO_EARLIER, "刚才医院说错了 在长春 以前没住过", {"place": "province", "earlier": "none"}),
        (TO_EARLIER, "没有 刚才自付说错了 八千五", {"amount": "8500.00", "earlier": "none"}),
        (TO_EARLIER, "没有 不过自付是8500不是8000", {"amount": "8500.00", "earlier": "none"}),
        (TO_EARLIER, "没有 户口说错了 是长春的", {"residence": "jilin", "earlier": "none"}),
        (TO_EARLIER, "不对 我没转诊 以前也没有", {"referral": "none", "earlier": "none"}),
        (TO_EARLIER, "没住过 就是刚才州医院说错了 是吉大一院", {"place": "province", "earlier": "none"}),
        (TO_EARLIER, "没有 我是特困不是低保", {"household": "tekun", "earlier": "none"}),
        (TO_REFERRAL, "没办 刚才医院说错了 是长春的", {"place": "province", "referral": "none"}),
        (TO_AMOUNT, "八千 没转诊 刚才说错了", {"referral": "none", "amount": "8000.00"}),
        (TO_AMOUNT, "八千 刚才住院说错了 是门诊特病", {"care": "special_disease", "amount": "8000.00"}),
        (TO_HOUSEHOLD, "低保 刚才说错了 是去年看的", {"when": "earlier", "household": "dibao"}),
    ],
)
def test_an_answer_and_what_is_put_right_beside_it_are_proposed_together(
    before: tuple[str, ...], said: str, read: dict[str, str]
):
    session, _ = talked("zh", "self", TODAY, *before, said)
    assert pending(session.answers) == read


@pytest.mark.parametrize("behind", ["去年的事", "四月住的，五月结的账，去年的事"])
def test_a_sum_that_is_put_right_itself_is_not_proposed_as_it_was(behind: str):
    session, _ = talked("zh", "self", TODAY, *TO_AMOUNT, f"自付11000，不对，1100，{behind}")
    assert pending(session.answers)["amount"] == "1100.00"


@pytest.mark.parametrize(
    ("before", "said", "answer", "again"),
    [
        (TO_EARLIER, "以前没有 刚才低保说错了 是边缘", ("earlier", "none"), "household"),
        (TO_REFERRAL, "没办 不是低保 是边缘", ("referral", "none"), "household"),
        (TO_RESIDENCE, "延吉 不过是去年看的 刚才点错了", ("residence", "yanbian"), "when"),
    ],
)
def test_where_it_is_not_clear_what_is_right_the_answer_counts_and_the_other_is_asked_again(
    before: tuple[str, ...], said: str, answer: tuple[str, str], again: str
):
    session, told = talked("zh", "self", TODAY, *before, said)
    assert session.answers[answer[0]] == answer[1]
    assert session.answers.get(CHANGE) == again or ZH.text("problem.which") in told


@pytest.mark.parametrize(
    ("before", "said", "id", "right"),
    [
        (TO_AMOUNT, "刚才州医院说错了 是吉大一院", "place", "province"),
        (TO_REFERRAL, "州医院点错了 是长春的", "place", "province"),
        (TO_AMOUNT, "低保说错了 是特困", "household", "tekun"),
        (STEPS, "忘了说 我是特困不是低保", "household", "tekun"),
        (STEPS, "今年说错了 是去年", "when", "earlier"),
    ],
)
def test_an_answer_that_is_named_by_its_word_is_put_right(before: tuple[str, ...], said: str, id: str, right: str):
    session, _ = talked("zh", "self", TODAY, *before, said)
    assert pending(session.answers) == {id: right}


@pytest.mark.parametrize("said", ["刚才住院说错了 是门诊", "刚才住院那个说错了 是门诊"])
def test_a_kind_of_care_that_is_said_to_be_wrong_is_asked_again_and_nobody_lies_there(said: str):
    session, told = talked("zh", "self", TODAY, *TO_EARLIER, said)
    assert session.answers.get(CHANGE) == "care" or ZH.text("problem.which") in told
    assert as_given(session.answers)["when"] == "this_year"


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (TO_CARE, "住院 去年也住过"),
        (TO_CARE, "住院 我去年也住过两回"),
        (TO_PLACE, "州医院 去年也是在那住的"),
        (TO_REFERRAL, "没转 去年也没转"),
        (TO_AMOUNT, "八千 去年花了一万"),
    ],
)
def test_another_year_told_in_passing_changes_nothing(before: tuple[str, ...], said: str):
    session, _ = talked("zh", "self", TODAY, *before, said)
    assert "when" not in pending(session.answers)
    assert as_given(session.answers)["when"] == "this_year"


@pytest.mark.parametrize(
    "said",
    [
        "5月看的病 7月才有的低保",
        "低保今年7月才给的 看病是5月",
        "特困 上个月刚批的 住院是6月",
        "6月做的手术 低保是9月下来的",
        "边缘 前几天刚下来的 5月住的院",
    ],
)
def test_a_status_that_came_after_the_treatment_is_not_taken(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_HOUSEHOLD, said)
    assert "household" not in {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize("said", ["3月批的低保 6月住的院", "低保今年5月批的"])
def test_a_status_that_was_there_before_it_is(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_HOUSEHOLD, said)
    assert {**as_given(session.answers), **pending(session.answers)}["household"] == "dibao"


@pytest.mark.parametrize("said", ["对 不过低保是5月才批的", "低保前几天刚批下来", "저보는 5월에야 나왔슴다"])
def test_under_a_list_a_status_that_came_late_is_asked_again(said: str):
    session, _ = talked("zh", "self", TODAY, *LIST, said)
    assert "household" not in pending(session.answers)
    assert "household" in asked_besides(session.answers)


@pytest.mark.parametrize(
    "said",
    ["我卡里没收到5600", "钱没到账 5600", "医院没给我减5600", "5600是给我还是给医院", "我压根没领那5600", "没领到5600"],
)
def test_money_that_did_not_come_is_no_aid_on_the_slip(said: str):
    session, _ = talked("zh", "self", TODAY, *STEPS, said)
    assert ON_SLIP_AID not in session.answers


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("我又翻着单子了 自付是7823.5", {"amount": "7823.50"}),
        ("单子又找着了 自付写7823.5", {"amount": "7823.50"}),
        ("8000是总费用 自付两千六", {"amount": "2600.00"}),
        ("春天那回也想加上 自付四千", {"amount@2": "4000.00"}),
    ],
)
def test_at_the_result_a_sum_goes_where_it_belongs(said: str, read: dict[str, str]):
    session, _ = talked("zh", "self", TODAY, *STEPS, said)
    assert pending(session.answers) == read


@pytest.mark.parametrize("said", ["8000那是全部的钱 不是自付", "8000是两次合起来的"])
def test_an_own_share_that_was_the_whole_bill_is_asked_again(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_EARLIER, said)
    assert session.answers[CHANGE] == "amount"
    assert "earlier" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["俺家穷 这钱都是借的 一万三", "日子过不下去了 自付九千"])
def test_who_laments_keeps_the_status_that_is_known(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_AMOUNT, said)
    assert {**as_given(session.answers), **pending(session.answers)}["household"] == "dibao"


@pytest.mark.parametrize(
    ("said", "county"),
    [
        ("延吉不对 是汪清", "wangqing"),
        ("不对 不是延吉是图们", "tumen"),
        ("县市错了 是珲春", "hunchun"),
        ("户口不是延吉是图们", "tumen"),
        ("연길이 아이라 왕청임다", "wangqing"),
        ("医院写错了 在龙井", "yanji"),
    ],
)
def test_a_county_put_right_under_a_list_takes_nothing_else_away(said: str, county: str):
    session, _ = talked("zh", "self", TODAY, *LIST, said)
    read = pending(session.answers)
    assert (read["residence"], read["county"], read["place"]) == ("yanbian", county, "prefecture")


def test_a_county_that_is_denied_is_not_kept():
    session, _ = talked("zh", "self", TODAY, *LIST, "不是延吉")
    assert not {"residence", "county"} & pending(session.answers).keys()


@pytest.mark.parametrize(
    ("who", "before", "said"),
    [
        ("other", TO_CARE, "她住院我也住院"),
        ("other", TO_CARE, "她住院的时候我也病了 我挂的门诊"),
        ("self", (), "我不识字 孙子打的 今年6月住院低保"),
    ],
)
def test_who_is_helped_stays_who_it_was(who: str, before: tuple[str, ...], said: str):
    session, _ = talked("zh", who, TODAY, *before, said)
    assert {**as_given(session.answers), **pending(session.answers)}["who"] == who


@pytest.mark.parametrize("said", ["出院那天算还是住院那天算", "住院那天算啊 还是出院那天"])
def test_which_day_counts_is_a_question_and_no_answer(said: str):
    session, told = talked("zh", "self", TODAY, said)
    assert not pending(session.answers)
    assert "看结账（出院）那天" in told


@pytest.mark.parametrize("said", ["两万三", "一共交了23000"])
def test_what_was_paid_in_all_may_be_told_before_it_is_asked(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_AMOUNT, "只知道一共付了多少", said)
    assert pending(session.answers) == {"paid_in_all": "23000.00"}


@pytest.mark.parametrize("said", ["那我得准备啥", "那我要去哪办"])
def test_what_is_to_be_prepared_is_no_treatment_to_come(said: str):
    session, _ = talked("zh", "self", TODAY, *LIST, said)
    assert pending(session.answers)["when"] == "this_year"
