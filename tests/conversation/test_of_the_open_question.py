"""What answers the question that stands there, by words that put another answer right elsewhere: it writes over nothing
that was told before."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
CASE = ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对")
IN_KOREAN = ("올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 6천원", "예")


def after(*said: str, language: str = "zh") -> Session:
    """A session in which somebody asked for himself and typed all that."""
    return talked(language, "self", TODAY, *said)[0]


def offered(session: Session) -> str:
    """The question that is asked back, with the answers that are offered for it."""
    return session.answers.get("which", "")


@pytest.mark.parametrize(
    ("before", "said", "meant"),
    [
        ((*CASE, "有"), "应该三千", "earlier_self_paid 3000.00"),
        ((*CASE, "有"), "应该是三千左右", "earlier_self_paid 3000.00"),
        ((*CASE, "有"), "应该三四千", "earlier_self_paid 3000.00 4000.00"),
        ((*CASE, "有"), "应该不到三千", "earlier_self_paid 3000.00 unsure"),
        ((*CASE, "有", "三千"), "应该给两千一", "earlier_aid 2100.00"),
        ((*CASE, "有", "三千", "2900"), "应该八百", "earlier_chronic_aid 800.00"),
        ((*CASE, "有", "三千", "两千一"), "应该没领", "earlier_top_up no"),
        (("去年",), "应该是3月5号", "on 2025-03-05"),
        (("去年",), "应该是十月底", "on 2025-10-01"),
        (("今年", "延吉", "低保", "住院"), "应该是长春", "place province"),
        (("今年", "延吉"), "应该是低保", "household dibao"),
    ],
)
def test_what_is_supposed_is_asked_back_for_the_question_that_stands_there(
    before: tuple[str, ...], said: str, meant: str
):
    session = after(*before, said)
    assert offered(session) == meant and not pending(session.answers)


@pytest.mark.parametrize(("before", "kept"), [(("有",), "earlier_self_paid"), (("有", "三千"), "earlier_aid")])
@pytest.mark.parametrize("said", ["应该没有", "应该是没有", "应该没"])
def test_that_there_was_none_as_it_is_supposed_is_nothing_of_the_question_before(
    before: tuple[str, ...], kept: str, said: str
):
    session = after(*CASE, *before, said)
    assert as_given(session.answers)[kept] == "0.00" and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "told"), [("应该是五千", {"amount": "5000.00"}), ("应该是特困", {"household": "tekun"})]
)
def test_what_the_open_question_cannot_mean_still_puts_another_answer_right(said: str, told: dict[str, str]):
    assert pending(after(*CASE, said).answers) == told


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        ((*CASE, "有"), "不对，三千", "zh"),
        ((*CASE, "有"), "写错了，三千", "zh"),
        ((*CASE, "有"), "改成三千", "zh"),
        ((*IN_KOREAN, "있슴다"), "틀렸슴다, 3천원", "ko"),
        ((*IN_KOREAN, "있슴다"), "3천원으로 고쳐주오", "ko"),
    ],
)
def test_a_sum_that_is_right_instead_of_which_is_not_told_is_none_of_an_own_share_long_before(
    case: tuple[str, ...], said: str, language: str
):
    session = after(*case, said, language=language)
    assert offered(session) == "earlier_self_paid 3000.00" and not pending(session.answers)


def test_right_behind_a_sum_it_is_of_that_one():
    assert pending(after(*CASE, "有", "三千", "不对，三千一").answers) == {"earlier_self_paid": "3100.00"}


TWO = (*CASE, "没有", "/another", "3月5号", "当年住进去的", "9月10号")
TWO_IN_KOREAN = (*IN_KOREAN, "없슴다", "/another", "3월 5일", "그해에 입원함", "9월 10일")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        *[
            (said, "yes")
            for said in (
                "转诊不一样",
                "就转诊不一样",
                "转诊跟那次不同",
                "除了转诊都一样",
                "除了医院都一样",
                "钱和医院不一样",
            )
        ],
        *[
            (said, "no")
            for said in ("钱不一样", "只有金额不同", "天数不一样", "钱和日子不一样", "除了钱都一样", "第二次钱不一样")
        ],
        *[
            (said, "no")
            for said in (
                "还是延边医院",
                "还是住院",
                "也是卫生院转的",
                "一个样",
                "也是住院，延边医院，卫生院转的",
            )
        ],
        ("病不一样", "no yes"),
    ],
)
def test_what_of_a_further_stay_was_as_with_the_first(said: str, meant: str):
    session = after(*TWO, said)
    assert offered(session) == f"differs@2 {meant}" and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        *[(said, "yes") for said in ("전원만 다르꾸마", "전원 말고는 다 같슴다")],
        *[
            (said, "no")
            for said in (
                "돈만 다름다",
                "날자만 다르꾸마",
                "돈 말고는 다 같슴다",
                "같은 연변병원임다",
                "이번에도 연변병원임다",
            )
        ],
        ("병은 다름다", "no yes"),
    ],
)
def test_the_same_of_a_further_stay_in_korean(said: str, meant: str):
    session = after(*TWO_IN_KOREAN, said, language="ko")
    assert offered(session) == f"differs@2 {meant}" and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("去的长春", {"place@2": "province"}),
        ("还是长春", {"place@2": "province"}),
        ("也没转诊", {"referral@2": "none"}),
        ("除了没转诊都一样", {"referral@2": "none"}),
    ],
)
def test_what_is_told_to_be_another_is_listed(said: str, told: dict[str, str]):
    assert pending(after(*TWO, said).answers) == told


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("都没转诊", "referral", "none"),
        ("都是急诊", "referral", "emergency"),
        ("都在长春", "place", "province"),
        ("都是慢病", "care", "chronic_outpatient"),
        ("我是特困", "household", "tekun"),
    ],
)
def test_what_is_told_of_both_stays_is_proposed_for_both(said: str, name: str, value: str):
    assert pending(after(*TWO, "一样", "三千", said).answers) == {name: value, f"{name}@2": value}


@pytest.mark.parametrize(
    ("said", "name", "value"), [("다 전원 안했슴다", "referral", "none"), ("나는 특곤임다", "household", "tekun")]
)
def test_the_same_of_both_in_korean(said: str, name: str, value: str):
    session = after(*TWO_IN_KOREAN, "같슴다", "3천원", said, language="ko")
    assert pending(session.answers) == {name: value, f"{name}@2": value}


@pytest.mark.parametrize(
    ("said", "told"),
    [("第二次是特困", {"household@2": "tekun"}), ("没转诊", {"referral@2": "none"}), ("都不是延边医院", {})],
)
def test_what_is_told_of_one_stay_is_of_that_one(said: str, told: dict[str, str]):
    assert pending(after(*TWO, "一样", "三千", said).answers) == told


RESULT = (*CASE, "没有")
RESULT_IN_KOREAN = (*IN_KOREAN, "없슴다")


@pytest.mark.parametrize(
    ("result", "said", "language"),
    [
        *[(RESULT, said, "zh") for said in ("还吃慢病药", "我还拿特药", "我还拿特药，花了三千")],
        (RESULT_IN_KOREAN, "만성병약도 먹슴다", "ko"),
    ],
)
def test_medicine_that_somebody_takes_besides_changes_nothing_of_the_stay(
    result: tuple[str, ...], said: str, language: str
):
    session = after(*result, said, language=language)
    assert not pending(session.answers) and as_given(session.answers)["care"] == "inpatient"


@pytest.mark.parametrize("said", ["其实是拿特药", "是门诊慢性病"])
def test_what_the_treatment_was_in_truth_is_proposed(said: str):
    assert "care" in pending(after(*RESULT, said).answers)


@pytest.mark.parametrize(
    ("result", "said", "language", "aid"),
    [
        *[(RESULT, said, "zh", "800.00") for said in ("今年领过慢病800", "今年领过八百", "三月领过八百", "还领过八百")],
        *[(RESULT_IN_KOREAN, said, "ko", "800.00") for said in ("올해 만성병 8백원 탔슴다", "3월에 8백원 탔슴다")],
        ((*TWO, "一样", "三千"), "今年领过慢病800", "zh", "800.00"),
    ],
)
def test_aid_with_its_time_or_illness_is_that_of_before_and_no_own_share(
    result: tuple[str, ...], said: str, language: str, aid: str
):
    session = after(*result, said, language=language)
    assert pending(session.answers) == {"earlier": "yes", "earlier_aid": aid}


@pytest.mark.parametrize(
    ("result", "said", "language"),
    [
        *[(RESULT, said, "zh") for said in ("已经给过救助了", "已经救助过了", "已经报过救助了", "救助已经给了")],
        *[(RESULT_IN_KOREAN, said, "ko") for said in ("구조는 이미 받았슴다", "벌써 구조 해줬슴다")],
    ],
)
def test_that_the_aid_was_given_asks_what_the_slip_shows(result: tuple[str, ...], said: str, language: str):
    session = after(*result, said, language=language)
    assert session.answers["change"] == "on_slip_aid" and not pending(session.answers)


@pytest.mark.parametrize("said", ["两次都给过了", "救助都给过了", "两次都领过了"])
def test_that_it_was_given_for_both_is_nothing_of_before(said: str):
    assert not pending(after(*TWO, "一样", "三千", said).answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *[
            (said, "zh")
            for said in ("没住院", "我没住院，拿药", "没有住院", "还没报呢", "全款交的，没报", "没有结算单", "没单子")
        ],
        *[(said, "ko") for said in ("입원 안했슴다", "아직 보소 못했슴다", "결산서 없슴다")],
    ],
)
def test_without_a_stay_a_claim_or_a_slip_it_is_asked_when_it_was(said: str, language: str):
    session = after(said, language=language)
    assert offered(session) == "when this_year earlier plan" and not pending(session.answers)


@pytest.mark.parametrize(("said", "language"), [("还没去", "zh"), ("还没住院", "zh"), ("아직 안 갔슴다", "ko")])
def test_what_is_not_begun_is_still_to_come(said: str, language: str):
    assert as_given(after(said, language=language).answers)["when"] == "plan"


WITHOUT_THE_SUM = "今年，延吉户口，低保，住院，在延边医院，卫生院给转的"
WITHOUT_THE_SUM_IN_KOREAN = "올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원"


@pytest.mark.parametrize(
    ("before", "said", "language", "meant"),
    [
        *[(("有",), said, "zh", "earlier_self_paid 5000.00") for said in ("三千，两千", "三千、两千", "3000、2000")],
        (("有", "三千"), "一千，五百", "zh", "earlier_aid 1500.00"),
        (("有",), "一次三千，另一次忘了", "zh", "earlier_self_paid unsure"),
        (("有",), "三千，还有一次不知道", "zh", "earlier_self_paid unsure"),
        (("有",), "三千，四千吧", "zh", "earlier_self_paid 7000.00 3000.00 4000.00"),
        (("있슴다",), "3천, 2천", "ko", "earlier_self_paid 5000.00"),
        (("있슴다",), "한번은 3천, 한번은 모르겠슴다", "ko", "earlier_self_paid unsure"),
    ],
)
def test_sums_of_two_times_before_are_asked_back_together(
    before: tuple[str, ...], said: str, language: str, meant: str
):
    case = CASE if language == "zh" else IN_KOREAN
    assert offered(after(*case, *before, said, language=language)) == meant


@pytest.mark.parametrize(
    ("case", "said", "language"),
    [
        *[
            ((WITHOUT_THE_SUM, "对"), said, "zh")
            for said in ("救助后自付1800", "救助完还有两千", "减完救助自付1800", "除了救助我自付1800", "扣完救助剩1800")
        ],
        *[
            ((WITHOUT_THE_SUM_IN_KOREAN, "예"), said, "ko")
            for said in ("구조 받구 나머지 1800원 냈슴다", "구조후 자부 1800원")
        ],
        ((*CASE, "有"), "救助后九百", "zh"),
    ],
)
def test_what_aid_left_is_no_own_share(case: tuple[str, ...], said: str, language: str):
    session, told = talked(language, "self", TODAY, *case, said)
    assert LANGUAGES[language].text("problem.amount.after_aid") in told and not offered(session)


@pytest.mark.parametrize("said", ["救助前自付6000", "没救助，自付6000"])
def test_what_was_paid_before_aid_is_the_own_share(said: str):
    assert as_given(after(WITHOUT_THE_SUM, "对", said).answers)["amount"] == "6000.00"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *[(said, "zh") for said in ("这周五出院", "本周三出院", "这个礼拜五能出院", "明天出")],
        ("이번주 금요일에 퇴원함다", "ko"),
    ],
)
def test_a_day_of_this_week_that_is_to_come_is_no_bill_yet(said: str, language: str):
    assert pending(after(said, language=language).answers)["when"] == "plan"


@pytest.mark.parametrize(
    ("said", "language"), [("上周五出院", "zh"), ("这周一出院", "zh"), ("이번주 월요일에 퇴원했슴다", "ko")]
)
def test_a_day_that_is_over_is_of_this_year(said: str, language: str):
    assert pending(after(said, language=language).answers)["when"] == "this_year"


@pytest.mark.parametrize(
    ("said", "language", "meant"),
    [
        *[
            (said, "zh", "3000.00")
            for said in ("九千包括这次六千", "一共九千，这次六千", "连这次一共九千", "加这次九千")
        ],
        *[(said, "zh", "3000.00 9000.00") for said in ("全年九千", "今年一共九千", "加起来九千")],
        ("이번거까지 모두 9천", "ko", "3000.00"),
        ("올해 모두 9천원", "ko", "3000.00 9000.00"),
    ],
)
def test_of_all_that_was_paid_this_time_is_taken_off(said: str, language: str, meant: str):
    before = (*CASE, "有") if language == "zh" else (*IN_KOREAN, "있슴다")
    assert offered(after(*before, said, language=language)) == f"earlier_self_paid {meant}"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *[(said, "zh") for said in ("四五次", "好几次", "不止一次", "数不清", "有几次")],
        ("서너번", "ko"),
        ("여러번", "ko"),
    ],
)
def test_several_times_is_a_yes(said: str, language: str):
    case = CASE if language == "zh" else IN_KOREAN
    assert as_given(after(*case, said, language=language).answers)["earlier"] == "yes"


@pytest.mark.parametrize("said", ["我妈有", "家里人住过", "我妈住过"])
def test_what_the_family_had_is_none_of_oneself(said: str):
    session = after(*CASE, said)
    assert "earlier" not in as_given(session.answers) and offered(session) in ("", "earlier none yes")


@pytest.mark.parametrize(
    ("before", "said", "kept"),
    [
        (("今年", "延吉", "低保"), "门诊大夫让住院", {"care": "inpatient"}),
        (("今年", "延吉", "低保", "住院"), "松江河医院", {"place": "province"}),
        (("今年", "延吉", "低保", "住院"), "安图松江", {"place": "prefecture"}),
    ],
)
def test_an_answer_beside_a_word_of_another_one(before: tuple[str, ...], said: str, kept: dict[str, str]):
    assert as_given(after(*before, said).answers).items() >= kept.items()


def test_who_was_sent_to_stay_is_no_outpatient():
    session = after("今年", "延吉", "低保", "住院", "延边医院", "门诊大夫让住院")
    assert not pending(session.answers) and as_given(session.answers)["care"] == "inpatient"
