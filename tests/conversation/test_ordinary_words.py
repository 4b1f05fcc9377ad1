"""Short talks in the most ordinary words: a yes with thanks or a question behind it, the month of the stay, since when
a status is there, what was never said, and a figure put right in a breath."""

from datetime import date

import pytest

from conversation.journey import WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 29)
STEPS = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有")
TO_HOUSEHOLD, TO_PLACE, TO_REFERRAL, TO_AMOUNT, TO_EARLIER, RESULT = 2, 4, 5, 6, 7, 8
A_LIST = "今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有"


def at(steps: int, *said: str) -> tuple[dict[str, str], dict[str, str], str]:
    """What is kept, what was read, and the last that was said, where that was typed at a step of the talk."""
    session, message = talked("zh", "self", TODAY, *STEPS[:steps], *said)
    return as_given(session.answers), pending(session.answers), message


def asked_which(steps: int, said: str) -> tuple[str, ...]:
    """The question that is asked back at a step of the talk, and its choices."""
    session, _ = talked("zh", "self", TODAY, *STEPS[:steps], said)
    return tuple(session.answers.get(WHICH, "").split())


def under_the_list(said: str) -> tuple[dict[str, str], list[str], dict[str, str]]:
    """What of the list is otherwise, what is asked besides, and what counts."""
    before, _ = talked("zh", "self", TODAY, A_LIST)
    after, _ = talked("zh", "self", TODAY, A_LIST, said)
    old, new = pending(before.answers), pending(after.answers)
    changed = {id: new.get(id, "") for id in {*old, *new} if old.get(id) != new.get(id)}
    return changed, list(asked_besides(after.answers)), as_given(after.answers)


@pytest.mark.parametrize(
    "said",
    [
        *("对 那能报多少啊", "没错 能报多少钱", "都对 多少钱", "行 告诉我多少钱", "对 能报多少", "对 能报吗"),
        *("对 谢谢", "对的谢谢你", "对 继续", "对 然后呢", "都对 完了吗", "对 下一个", "对 往下走"),
    ],
)
def test_a_yes_is_a_yes_whatever_polite_word_or_question_comes_behind_it(said: str):
    kept = under_the_list(said)[2]
    assert kept["household"] == "dibao" and kept["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["对 特困能给多少", "对 自付9000能给多少"])
def test_but_not_where_another_case_is_asked_about(said: str):
    assert "household" not in under_the_list(said)[2]


@pytest.mark.parametrize(
    "said",
    [
        *(
            "是4月",
            "是5月",
            "四月份住的",
            "五月份的",
            "四月份的事",
            "不是3月是5月",
            "月份不对 是5月",
            "我是4月去的",
            "3月20号住的",
        ),
        *("低保是去年的", "对 低保去年就有了", "低保去年办的", "低保是前年办的", "低保2024年办的", "2019年办的低保"),
        *("转诊是3月办的", "转诊2月份开的", "自付里有自费没"),
    ],
)
def test_the_month_and_since_when_something_is_there_change_nothing_of_the_list(said: str):
    changed, asked, _ = under_the_list(said)
    assert not changed and not asked


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("我没说转诊", {"referral": ""}),
        ("我没说过转诊啊", {"referral": ""}),
        ("我没说我是低保", {"household": ""}),
        ("转诊没办", {"referral": "none"}),
        ("我没办转诊", {"referral": "none"}),
        ("不是8000是9000", {"amount": "9000.00"}),
        ("8000错了是8200", {"amount": "8200.00"}),
        ("以前还花过两千", {"earlier": "yes"}),
        ("低保去年停了", {"household": ""}),
    ],
)
def test_what_was_never_said_is_asked_and_what_is_put_right_is_proposed(said: str, changed: dict[str, str]):
    assert under_the_list(said)[0] == changed


@pytest.mark.parametrize(
    ("steps", "said", "right"),
    [
        (TO_EARLIER, "不是8000是6000", "6000.00"),
        (TO_EARLIER, "不是八千是六千", "6000.00"),
        (TO_EARLIER, "自付写错了是6000", "6000.00"),
        (TO_EARLIER, "自付写错了 6000", "6000.00"),
        (RESULT, "不是8000是9000", "9000.00"),
        (RESULT, "8000错了是8200", "8200.00"),
        (RESULT, "自付写错了 9000", "9000.00"),
    ],
)
def test_a_figure_is_put_right_in_a_breath(steps: int, said: str, right: str):
    assert at(steps, said)[1] == {"amount": right}


@pytest.mark.parametrize("said", ["去年停的低保", "今年3月停的低保", "低保5月停的", "前年停的低保"])
def test_a_status_that_was_stopped_is_not_recorded(said: str):
    kept, read, _ = at(TO_HOUSEHOLD, said)
    assert "household" not in kept and "household" not in read


@pytest.mark.parametrize(
    ("said", "place"),
    [("延吉的", "prefecture"), ("龙井的", "prefecture"), ("就在珲春的", "prefecture"), ("长春的", "province")],
)
def test_where_the_hospital_is_tells_nothing_of_the_register(said: str, place: str):
    session, _ = talked("zh", "self", TODAY, "今年", "敦化", "低保", "住院", said)
    assert as_given(session.answers)["place"] == place and not pending(session.answers)
    assert "county" not in session.answers


@pytest.mark.parametrize("said", ["友谊医院", "眼科医院", "胸科医院", "三院"])
def test_a_hospital_of_no_town_is_asked_for(said: str):
    assert asked_which(TO_PLACE, said) == ("place", "prefecture", "province", "elsewhere")


@pytest.mark.parametrize(
    "said", ["卫生院看不了让上州医院", "卫生院治不了 让我去州医院", "镇里看不了就去州里了", "村医让去的"]
)
def test_who_was_only_sent_on_is_asked_whether_he_was_referred(said: str):
    assert asked_which(TO_REFERRAL, said) == ("referral", "primary_care", "none")


@pytest.mark.parametrize("said", ["闺女给办的", "孩子给整的", "儿子帮着办的"])
def test_who_ran_the_errand_tells_nothing_of_the_kind_of_referral(said: str):
    assert asked_which(TO_REFERRAL, said) == ("referral", "primary_care", "filed")


@pytest.mark.parametrize(("said", "earlier"), [("米有", "none"), ("每有", "none"), ("木有", "none"), ("有", "yes")])
def test_a_typing_error_does_not_turn_a_no_into_a_yes(said: str, earlier: str):
    assert at(TO_EARLIER, said)[0]["earlier"] == earlier


@pytest.mark.parametrize("said", ["刚出院", "才出院", "出院半个月了", "十来天了", "三个多月了"])
def test_a_stay_that_has_just_ended_was_of_this_year(said: str):
    session, _ = talked("zh", "self", TODAY, said)
    assert {**as_given(session.answers), **pending(session.answers)}["when"] == "this_year"


@pytest.mark.parametrize("said", ["能报多少", "我能报销多少", "能救助多少钱", "那能报多少钱", "5600是给我的吗"])
def test_with_the_result_how_much_is_answered_with_the_figure(said: str):
    assert "5,600元" in at(RESULT, said)[2]


@pytest.mark.parametrize("said", ["能报多少", "能报多少钱", "那能报多少"])
def test_before_it_how_much_is_told_later(said: str):
    assert "等这几题答完" in at(TO_AMOUNT, said)[2]


@pytest.mark.parametrize("said", ["对", "是", "是的", "嗯呐", "好"])
def test_a_yes_below_a_sum_that_is_offered_is_asked_what_it_means(said: str):
    session, _ = talked("zh", "self", TODAY, "7月住院 自付大概六千 低保 户口延吉 州医院 社区转的", "对", said)
    assert session.answers[WHICH].split() == ["amount", "6000.00", "paid_only"]
