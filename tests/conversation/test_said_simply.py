"""Short talks in which more is said than an answer needs: for whom it is asked, whose register, sum or status is told,
what is put right in passing, and what was before. It is read as it would be said by itself."""

from datetime import date

import pytest

from conversation import QUESTIONS
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.asked_beside import asked_beside
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
ZH = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有")
KO = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음")
BY_LANGUAGE = {"zh": ZH, "ko": KO}
TO_WHEN, TO_RESIDENCE, TO_HOUSEHOLD, TO_CARE, TO_PLACE, TO_REFERRAL, TO_AMOUNT, TO_EARLIER, RESULT = range(9)
A_LIST = "今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有"
A_LIST_WITHOUT = "今年3月住院 户口延吉 低保 州医院 自付八千"


def told(language: str, who: str, steps: int, *said: str) -> tuple[dict[str, str], dict[str, str], str]:
    """What is kept, what was read, and the last that was said, where that was typed at a step of the talk."""
    session, message = talked(language, who, TODAY, *BY_LANGUAGE[language][:steps], *said)
    return as_given(session.answers), pending(session.answers), message


@pytest.mark.parametrize(
    ("language", "steps", "said", "read"),
    [
        ("zh", TO_HOUSEHOLD, "我是替我妈问的 她是低保", {"who": "other", "household": "dibao"}),
        ("zh", TO_HOUSEHOLD, "我是帮我爸打听的 他特困", {"who": "other", "household": "tekun"}),
        ("zh", TO_WHEN, "我给我妈查 她特困 我不是", {"who": "other", "household": "tekun"}),
        ("zh", TO_HOUSEHOLD, "我是替我妈问的 我是低保", {"who": "other"}),
        ("zh", TO_REFERRAL, "我点错人了 是给我丈夫查的", {"who": "other"}),
        ("zh", RESULT, "我是替我妈查的", {"who": "other"}),
        ("ko", TO_WHEN, "어머니꺼 봅니다 어머니는 특곤이고 나는 아임다", {"who": "other", "household": "tekun"}),
        ("ko", RESULT, "나는 우리 어머니꺼 물어보는 검다", {"who": "other"}),
    ],
)
def test_for_whom_it_is_asked_is_put_right(language: str, steps: int, said: str, read: dict[str, str]):
    assert told(language, "self", steps, said)[1] == read


def test_one_more_person_is_no_correction():
    kept, read, _ = told("zh", "self", RESULT, "给我妈也查一下")
    assert kept == {"who": "other"} and not read


@pytest.mark.parametrize(
    ("language", "said", "county"),
    [
        ("zh", "我妈户口龙井 我的在青岛", "longjing"),
        ("zh", "我户口延吉 我妈户口龙井", "longjing"),
        ("ko", "어머니 호적은 룡정이고 내 호적은 청도임다", "longjing"),
        ("ko", "어머니는 돈화호적이고 나는 연길호적임다", "dunhua"),
    ],
)
def test_the_register_of_who_types_is_not_the_patients(language: str, said: str, county: str):
    assert told(language, "other", TO_RESIDENCE, said)[1] == {"residence": "yanbian", "county": county}


def test_the_register_of_the_patient_alone_is_taken():
    assert told("zh", "other", TO_RESIDENCE, "她户口敦化 我户口延吉")[0]["residence"] == "yanbian"
    assert told("zh", "other", TO_RESIDENCE, "我户口延吉 她户口长春")[0]["residence"] == "jilin"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我丈夫今年5月住院 他是低保我不是"),
        ("zh", "我婆婆今年6月住院 她是低保 我们不是"),
        ("ko", "우리 남편 올해 5월 입원 남편은 저보고 나는 아님다"),
    ],
)
def test_that_who_types_has_no_status_takes_the_patients_not_away(language: str, said: str):
    assert told(language, "other", TO_WHEN, said)[1]["household"] == "dibao"


@pytest.mark.parametrize(
    ("language", "steps", "said", "amount"),
    [
        ("zh", RESULT, "不对 自付应该是一万二", "12000.00"),
        ("zh", TO_EARLIER, "不是8000 9000", "9000.00"),
        ("zh", TO_EARLIER, "上一题我说错了 九千", "9000.00"),
        ("zh", TO_EARLIER, "8000是我妈的 我是5000", "5000.00"),
        ("zh", RESULT, "8000是我老伴那次的 我是五千", "5000.00"),
        ("zh", RESULT, "8000是总费用 自付两千六", "2600.00"),
        ("zh", RESULT, "8000是医保报的 我自付3000", "3000.00"),
        ("zh", RESULT, "我问了儿子 他说自付是七千六", "7600.00"),
        ("ko", TO_EARLIER, "앞에거 잘못 말했슴다 9천", "9000.00"),
        ("ko", TO_EARLIER, "8천은 어머니거고 나는 5천임다", "5000.00"),
        ("ko", RESULT, "8천은 총비용이고 자부는 2600임다", "2600.00"),
        ("ko", RESULT, "아들한테 물어보니 자부 7600이람다", "7600.00"),
    ],
)
def test_another_own_share_is_proposed(language: str, steps: int, said: str, amount: str):
    assert told(language, "self", steps, said)[1] == {"amount": amount}


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "弄错了 8000是我老伴的"), ("ko", "틀렸슴다 8천은 우리 로친네겜다")]
)
def test_a_sum_that_is_somebody_elses_is_asked_for_again(language: str, said: str):
    _, read, message = told(language, "self", RESULT, said)
    assert not read and LANGUAGES[language].text("ask.amount") in message


@pytest.mark.parametrize("said", ["8000是我儿子给的", "8000是我儿子出的", "8000是我妈给我交的"])
def test_who_gave_the_money_changes_no_sum(said: str):
    kept, read, _ = told("zh", "self", TO_EARLIER, said)
    assert kept["amount"] == "8000.00" and not read


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "我得自己出2400啊"), ("zh", "那我还得掏2400呗"), ("ko", "내가 2400 내야 되는구만")]
)
def test_what_the_aid_leaves_is_no_own_share(language: str, said: str):
    kept, read, message = told(language, "self", RESULT, said)
    assert kept["amount"] == "8000.00" and not read and "2,400" in message


@pytest.mark.parametrize(("language", "said"), [("zh", "是8千5"), ("ko", "8천5임다")])
def test_of_two_figures_it_is_asked_which(language: str, said: str):
    message = told(language, "self", RESULT, said)[2]
    assert "8,500" not in message and LANGUAGES[language].text("problem.which") in message


@pytest.mark.parametrize(
    ("language", "said", "before"),
    [
        ("zh", "二月住过一回 自付两千 五月又住一回 自付三千", {"earlier_self_paid": "5000.00"}),
        ("zh", "有 两次 头一次自付三千 第二次自付两千五", {"earlier_self_paid": "5500.00"}),
        ("zh", "两次 一次三千 一次两千五", {"earlier_self_paid": "5500.00"}),
        ("zh", "有 三月在县医院花了一千五 是自付", {"earlier_self_paid": "1500.00"}),
        ("zh", "有一次 总共花了一万 报了七千 自付三千", {"earlier_self_paid": "3000.00"}),
        ("zh", "三月份那次花了自付两千一 救助没申请", {"earlier_self_paid": "2100.00", "earlier_aid": "0.00"}),
        ("zh", "二月自付两千 五月自付三千 救助没申请", {"earlier_self_paid": "5000.00", "earlier_aid": "0.00"}),
        (
            "zh",
            "二月自付两千 救助五百 五月自付三千 救助六百",
            {"earlier_self_paid": "5000.00", "earlier_aid": "1100.00"},
        ),
        ("zh", "三月自付三千 去年自付两千", {"earlier_self_paid": "3000.00"}),
        ("ko", "2월에 한번 입원 자부 2천 5월에 또 한번 자부 3천", {"earlier_self_paid": "5000.00"}),
        ("ko", "두번임다 한번은 3천 한번은 2500", {"earlier_self_paid": "5500.00"}),
        ("ko", "있슴다 3월에 현병원에서 천5백 썼슴다 자부임다", {"earlier_self_paid": "1500.00"}),
        ("ko", "3월에 한거 자부 2100 구조는 신청 안했슴다", {"earlier_self_paid": "2100.00", "earlier_aid": "0.00"}),
    ],
)
def test_what_was_before_is_proposed_with_its_sums(language: str, said: str, before: dict[str, str]):
    assert told(language, "self", TO_EARLIER, said)[1] == {"earlier": "yes", **before}


@pytest.mark.parametrize("said", ["想起来了 二月份还住过一次院 自付三千", "还有一回 十月份 自付三千"])
def test_with_the_result_what_was_before_is_proposed_with_its_sum(said: str):
    assert told("zh", "self", RESULT, said)[1] == {"earlier": "yes", "earlier_self_paid": "3000.00"}


def test_the_last_of_several_stays_tells_of_those_before():
    assert told("zh", "self", RESULT, "今年一共住了三回 这是第三回")[1] == {"earlier": "yes"}


@pytest.mark.parametrize(
    ("language", "more", "said", "on"),
    [
        ("zh", "再加一次", "3月份 珲春市医院 住院 自付三千", "2026-03-01"),
        ("zh", "再加一次", "那次是3月 自付三千", "2026-03-01"),
        ("zh", "再加一次", "5月份在珲春住的院 自付三千", "2026-05-01"),
        ("zh", "再加一次", "3月5号 自付三千", "2026-03-05"),
        ("ko", "한번 더 추가", "3월에 훈춘시병원 입원 자부 3천", "2026-03-01"),
        ("ko", "한번 더 추가", "그때는 3월이고 자부 3천", "2026-03-01"),
    ],
)
def test_a_day_told_with_the_second_treatment_is_its_own(language: str, more: str, said: str, on: str):
    read = told(language, "self", RESULT, more, said)[1]
    assert read["on@2"] == on and read["amount@2"] == "3000.00" and "on" not in read


@pytest.mark.parametrize("said", ["3月5号", "3月5号出的院", "第一次是3月5号 第二次自付三千"])
def test_a_day_by_itself_or_of_the_first_is_of_the_first(said: str):
    kept, read, _ = told("zh", "self", RESULT, "再加一次", said)
    assert {**kept, **read}["on"] == "2026-03-05" and "on@2" not in read


@pytest.mark.parametrize("said", ["今年还在长春住过一次 自付一万二", "又在长春住了一回 自付一万二"])
def test_where_one_stayed_once_more_is_read(said: str):
    read = told("zh", "self", RESULT, said)[1]
    assert read["place@2"] == "province" and read["amount@2"] == "12000.00"


@pytest.mark.parametrize(
    ("steps", "said", "id", "value"),
    [
        (TO_WHEN, "今年不是 去年也不是 前年的", "when", "earlier"),
        (TO_RESIDENCE, "敦化 不是 安图", "residence", "yanbian"),
        (TO_PLACE, "吉大二院 不是 是吉大三院", "place", "province"),
        (TO_EARLIER, "我老伴领过 我没有", "earlier", "none"),
        (TO_AMOUNT, "没花多少 一千来块", "amount", "band_2000"),
        (TO_AMOUNT, "我估摸六千 单子上写六千八百二", "amount", "6820.00"),
        (TO_AMOUNT, "五千左右吧 不对 应该是六千", "amount", "6000.00"),
    ],
)
def test_what_stands_around_an_answer_changes_nothing(steps: int, said: str, id: str, value: str):
    assert told("zh", "self", steps, said)[0][id] == value


@pytest.mark.parametrize(
    ("language", "steps", "said", "offered"),
    [
        ("zh", TO_HOUSEHOLD, "低保不是 边缘是", "dibao_margin at_risk_of_poverty"),
        ("zh", TO_HOUSEHOLD, "民政局说给办还没办下来", "illness_poverty_pending none"),
        ("zh", TO_HOUSEHOLD, "申请了还没下来", "illness_poverty_pending none"),
        ("zh", TO_HOUSEHOLD, "残疾证有 低保没有", "illness_poverty_pending none"),
        ("ko", TO_HOUSEHOLD, "민정국에서 해준다는데 아직 안나왔슴다", "illness_poverty_pending none"),
        ("zh", TO_CARE, "哎呀不对 低保是我妈的 我啥也没有", "illness_poverty_pending none unsure"),
        ("zh", TO_REFERRAL, "没转 这样的还能报吗", "none"),
        ("zh", TO_EARLIER, "没有了吧 好像", "none"),
        ("zh", TO_AMOUNT, "没几个钱 八百多", "band_2000"),
        ("zh", TO_AMOUNT, "免押金住的 一分没掏", "0.00"),
        ("zh", TO_AMOUNT, "总额20000 自付比例30%", "paid_only"),
        ("zh", TO_AMOUNT, "自付多少我忘了 总共交了一万来块", "paid_only"),
        ("zh", TO_AMOUNT, "总共花了两万三 医保报了一万四 自己掏了九千", "9000.00 paid_only"),
        ("zh", TO_AMOUNT, "单子没了 就记得总共交了两万", "paid_only"),
        ("zh", TO_AMOUNT, "总费用三万六千多 自己出了一万一千多", "band_30000 paid_only"),
        ("zh", TO_AMOUNT, "8000 哦不 8000是医保报的 我自付3000", "3000.00"),
        ("zh", TO_AMOUNT, "家里困难 借了一万三交的", "13000.00 paid_only"),
        ("ko", TO_AMOUNT, "총액 2만 자부비률 30%", "paid_only"),
        ("ko", TO_AMOUNT, "자부는 잊었슴다 총 만원쯤 냈슴다", "paid_only"),
    ],
)
def test_only_what_may_be_meant_is_asked_back(language: str, steps: int, said: str, offered: str):
    session, _ = talked(language, "self", TODAY, *BY_LANGUAGE[language][:steps], said)
    assert session.answers["which"].split(" ", 1)[1] == offered


@pytest.mark.parametrize(
    ("language", "steps", "said", "read"),
    [
        ("zh", TO_REFERRAL, "办了 社区办的 自付九千二", {"referral": "primary_care", "amount": "9200.00"}),
        ("ko", TO_REFERRAL, "했슴다 사회구역에서 했슴다 자부 9200", {"referral": "primary_care", "amount": "9200.00"}),
        ("zh", TO_AMOUNT, "自付八千 医院是长春的不是州医院", {"place": "province", "amount": "8000.00"}),
        ("zh", RESULT, "忘了说 我是特困不是低保", {"household": "tekun"}),
    ],
)
def test_no_answer_of_a_text_is_lost(language: str, steps: int, said: str, read: dict[str, str]):
    assert told(language, "self", steps, said)[1] == read


@pytest.mark.parametrize(
    ("listed", "said", "read"),
    [
        (A_LIST, "不对 以前有一回 自付两千", {"earlier": "yes", "earlier_self_paid": "2000.00", "amount": "8000.00"}),
        (A_LIST, "以前没有不对 有一回", {"earlier": "yes", "amount": "8000.00"}),
        (A_LIST_WITHOUT, "社区给转的 以前没有", {"referral": "primary_care", "earlier": "none"}),
        (A_LIST_WITHOUT, "没转 以前没有", {"referral": "none", "earlier": "none"}),
        ("今年3月住院 户口延吉 低保 州医院", "还有自付八千 去年也住过", {"when": "this_year", "amount": "8000.00"}),
    ],
)
def test_a_list_takes_what_is_put_right_or_told_besides(listed: str, said: str, read: dict[str, str]):
    found = told("zh", "self", TO_WHEN, listed, said)[1]
    assert read.items() <= found.items()


@pytest.mark.parametrize("said", ["嗯呐 对 就这些", "没啥不对的", "没什么毛病", "对 就这些了"])
def test_a_list_is_agreed_to_in_everyday_words(said: str):
    kept, read, _ = told("zh", "self", TO_WHEN, A_LIST, said)
    assert not read and kept["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["第二个和第三个不对", "2和3不对", "第二第三都不对"])
def test_several_lines_are_wrong_by_their_numbers(said: str):
    read = told("zh", "self", TO_WHEN, A_LIST, said)[1]
    assert not {"residence", "household"} & read.keys() and read["amount"] == "8000.00"


def test_what_one_has_to_pay_oneself_asks_not_for_whom_it_is():
    session, _ = talked("zh", "other", TODAY, "我妈明天出院 大概自己得掏八千")
    assert session.answers["asking"] == ""


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("俺也不知道哪个是自付", "slip"),
        ("自付是哪一栏啊", "slip"),
        ("低保和特困哪个好", "classes"),
        ("转诊是不是得去社区开", "referral"),
        ("本地看的还用转吗", "referral"),
        ("备案和转诊一个事吗", "referral"),
        ("不办是不是就不给了", "referral"),
        ("现在补办来得及不", "referral"),
        ("是不是押金也算", "own_share"),
        ("中医院算定点不", "designated"),
        ("户口本上那个地址算 还是住的地方算", "residence"),
        ("问完给钱吗", "after_applying"),
        ("这个数是多少天能到", "after_applying"),
        ("这钱打哪去", "after_applying"),
        ("我卡上没钱到啊", "after_applying"),
        ("单子上没有5600啊", "apply_after"),
        ("能不能多给点", "top_up"),
        ("我没有身份证咋整", "one_stop"),
        ("어느게 자부인지 모르겠슴다", "slip"),
        ("저보하고 특곤 어느게 좋슴까", "classes"),
        ("전원은 사회구역에 가서 떼야 됨까", "referral"),
        ("압금도 들어감까", "own_share"),
        ("더 줄수 없슴까", "top_up"),
    ],
)
def test_a_plain_question_has_its_page(said: str, page: str):
    asked = asked_beside(said)
    assert asked is not None and asked.page == page


@pytest.mark.parametrize(
    "said", ["自付8000", "没办", "押金交了三千", "社区给转的", "转诊单在社区开的", "单子上没有医疗救助"]
)
def test_an_answer_is_no_such_question(said: str):
    assert asked_beside(said) is None


@pytest.mark.parametrize(
    ("language", "steps", "said", "kept"),
    [
        ("zh", TO_PLACE, "哪个医院？就在朝阳川卫生院", {"place": "prefecture"}),
        ("zh", TO_WHEN, "啥时候？今年", {"when": "this_year"}),
        ("ko", TO_PLACE, "어느 병원임까? 조양천위생원임다", {"place": "prefecture"}),
        ("ko", TO_RESIDENCE, "연길이라구 아까 말했소", {"residence": "yanbian"}),
        ("zh", TO_RESIDENCE, "我刚才说了，延吉", {"residence": "yanbian"}),
        ("ko", TO_WHEN, "입원해야 된담다", {"when": "plan"}),
        ("ko", TO_WHEN, "수술해야 한답데다", {"when": "plan"}),
        ("zh", TO_WHEN, "得住院", {"when": "plan"}),
        ("zh", TO_CARE, "住园", {"care": "inpatient"}),
    ],
)
def test_what_stands_around_an_answer_in_talk_is_passed_over(
    language: str, steps: int, said: str, kept: dict[str, str]
):
    assert told(language, "self", steps, said)[0].items() >= kept.items()


@pytest.mark.parametrize(
    ("language", "steps", "said"),
    [
        ("zh", TO_PLACE, "哪个医院？"),
        ("zh", TO_PLACE, "我刚才说了"),
        ("ko", TO_RESIDENCE, "아까 말했소"),
        ("zh", TO_HOUSEHOLD, "我家有个残疾人，有残疾证"),
        ("zh", TO_HOUSEHOLD, "重残，领护理补贴"),
        ("ko", TO_REFERRAL, "12393이 안 받슴다"),
    ],
)
def test_what_tells_no_one_answer_is_not_taken(language: str, steps: int, said: str):
    before, (kept, read, _) = told(language, "self", steps)[0], told(language, "self", steps, said)
    assert {id: kept.get(id) for id in QUESTIONS} == {id: before.get(id) for id in QUESTIONS} and not read


def test_of_an_insurance_that_was_not_there_yet_no_treatment_is_to_come():
    kept, read, _ = told("ko", "self", TO_WHEN, "아직 의보 안 들었는데 병원갔슴다")
    assert "when" not in kept and "when" not in read
