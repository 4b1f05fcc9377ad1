"""What is told in other words than were asked for is not lost: of the stay before, of a neighbour, of who lies in
hospital already; and what is told of a paper, a pain or what insurance did not pay leads to its page."""

from datetime import date

import pytest

from conversation.journey import SUM, WHICH
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
REFERRED = {
    "zh": ("今年，延吉户口，低保，住院，延边医院，卫生院给转的", "对"),
    "ko": ("올해, 연길호구, 저보, 입원, 연변병원, 위생원에서 전원해줬소", "맞소"),
}
BEFORE = {"zh": (*REFERRED["zh"], "6000"), "ko": (*REFERRED["ko"], "6000")}
THERE_WAS = {"zh": (*BEFORE["zh"], "有"), "ko": (*BEFORE["ko"], "있었소")}
RESULT = {"zh": (*BEFORE["zh"], "没有"), "ko": (*BEFORE["ko"], "없었소")}
NOT_SETTLED = {"zh": ("还没看病",), "ko": ("아직 진료 안받았소",)}
EARLIER, OWN, AID = "earlier", "earlier_self_paid", "earlier_aid"


def after(*said: str, language: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *said)


def told(session: Session) -> dict[str, str]:
    """All that is known of the case, or read."""
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("都是自费的", "zh"),
        ("那回没办转诊", "zh"),
        ("没转诊的五千", "zh"),
        ("那次全报了", "zh"),
        ("다 자비임다", "ko"),
        ("그때 전원 안했슴다", "ko"),
        ("전원 안한게 5천원임다", "ko"),
        ("입원은 안하고 만성병약만 먹었슴다", "ko"),
    ],
)
def test_what_is_not_to_be_added_makes_nothing(said: str, language: str):
    session, _ = after(*THERE_WAS[language], said, language=language)
    assert session.answers[WHICH] == f"{OWN} 0.00"
    assert told(session)["referral"] == "primary_care"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("春天住过一回，自付三千二，没领过", "zh"),
        ("봄에 한번 입원했는데 자부 3200, 구조는 못받았슴다", "ko"),
    ],
)
def test_the_own_share_of_the_stay_before_is_of_that_stay(said: str, language: str):
    session, _ = after(*BEFORE[language], said, language=language)
    assert pending(session.answers) == {EARLIER: "yes", OWN: "3200.00", AID: "0.00"}
    assert as_given(session.answers)["amount"] == "6000.00"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("以前那回报销了两千，自己掏一千五", "zh"),
        ("以前自己掏一千五", "zh"),
        ("그전에 보험에서 2천 받고 내가 1500 냈슴다", "ko"),
        ("그전에 내가 1500 냈슴다", "ko"),
    ],
)
def test_what_was_paid_before_is_offered_where_that_is_asked(said: str, language: str):
    session, _ = after(*BEFORE[language], said, language=language)
    assert told(session)[EARLIER] == "yes"
    assert session.answers[SUM] == f"{OWN} 1500.00"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("三月那次没转诊，自己掏了五千", "zh"),
        ("三月自付三千，没转诊", "zh"),
        ("3월에 전원 안하고 5천 냈슴다", "ko"),
        ("6월에 장춘에 입원했는데 전원 안했슴다", "ko"),
    ],
)
def test_a_stay_before_without_a_referral_adds_no_sum(said: str, language: str):
    session, _ = after(*BEFORE[language], said, language=language)
    assert pending(session.answers) == {EARLIER: "yes"}
    assert SUM not in session.answers


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("不是没有，二月住过", "zh"),
        ("有过，我忘了，三月", "zh"),
        ("없는게 아니라 2월에 입원했댔슴다", "ko"),
        ("있었는데 잊어버렸슴다, 3월임다", "ko"),
    ],
)
def test_there_was_something_before_after_all(said: str, language: str):
    session, _ = after(*RESULT[language], said, language=language)
    assert pending(session.answers) == {EARLIER: "yes"}


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("不是没有，二月住过，自付三千", "zh"),
        ("없는게 아니라 2월에 입원했댔슴다, 자부 3천임다", "ko"),
    ],
)
def test_and_its_own_share_is_not_that_of_this_time(said: str, language: str):
    session, _ = after(*RESULT[language], said, language=language)
    assert pending(session.answers) == {EARLIER: "yes", OWN: "3000.00"}


@pytest.mark.parametrize(
    ("said", "household", "language"),
    [
        ("邻居大姐让我问，她低保，今年住院", None, "zh"),
        ("隔壁老李，低保，今年住院", "dibao", "zh"),
        ("我弟弟智障，我给他跑，特困，今年在和龙住院花两千", "tekun", "zh"),
        ("我离婚了带孩子，孩子低保，今年孩子肺炎住院，图们，自付一千八", "dibao", "zh"),
        ("옆집 김아매, 저보, 올해 입원", "dibao", "ko"),
        ("나는 리혼하고 애를 키움다, 애가 저보, 올해 애가 페염으로 도문에서 입원, 자부 1800", "dibao", "ko"),
    ],
)
def test_a_case_told_of_another_is_of_that_one(said: str, household: str | None, language: str):
    session, _ = after(said, language=language)
    read = pending(session.answers)
    assert (read["who"], read["when"], read["care"]) == ("other", "this_year", "inpatient")
    assert read.get("household") == household


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("我弟弟给我跑的，今年住院", "zh"),
        ("邻居报了七千，我今年住院", "zh"),
        ("동생이 대신 다님다, 나는 올해 입원했슴다", "ko"),
    ],
)
def test_who_only_names_another_is_asked_of_himself(said: str, language: str):
    session, _ = after(said, language=language)
    assert told(session)["who"] == "self"


@pytest.mark.parametrize(
    ("said", "language"),
    [("在医院里", "zh"), ("人在医院里", "zh"), ("병원에 있슴다", "ko"), ("지금 병원에 누워있슴다", "ko")],
)
def test_who_lies_in_hospital_may_say_so_a_question_later(said: str, language: str):
    session, _ = after(*NOT_SETTLED[language], said, language=language)
    assert told(session)["stage"] == "there"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        (("延吉", "特困", "住院", "延边医院", "卫生院转的", "押金要三千"), "zh"),
        (("연길", "특곤", "입원", "연변병원", "위생원에서", "보증금 3천 내라고 함다"), "ko"),
    ],
)
def test_a_deposit_before_the_bill_leads_to_its_page(said: tuple[str, ...], language: str):
    _, answer = after(*NOT_SETTLED[language], *said, language=language)
    assert title("deposit", LANGUAGES[language]) in answer


@pytest.mark.parametrize(
    ("said", "page", "language"),
    [
        ("疼得受不了", "emergency", "zh"),
        ("腰疼得厉害", "emergency", "zh"),
        ("头晕，站不住", "emergency", "zh"),
        ("太晚了不给了吧", "apply_after", "zh"),
        ("剩下1800能不能免", "hardship", "zh"),
        ("4200打到哪张卡上", "after_applying", "zh"),
        ("아파서 못견디겠슴다", "emergency", "ko"),
        ("허리가 몹시 아픔다", "emergency", "ko"),
        ("어지러워서 서있지 못하겠슴다", "emergency", "ko"),
        ("너무 늦어서 안주겠지", "apply_after", "ko"),
        ("나머지 1800원은 면제됨까", "hardship", "ko"),
        ("4200원은 어느 카드에 들어옴까", "after_applying", "ko"),
    ],
)
def test_what_is_said_of_the_result_leads_to_its_page(said: str, page: str, language: str):
    session, answer = after(*RESULT[language], said, language=language)
    assert title(page, LANGUAGES[language]) in answer
    assert not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("出院小结没给", "zh"),
        ("出院证明丢了", "zh"),
        ("低保证在儿子那", "zh"),
        ("퇴원증명을 잃어버렸슴다", "ko"),
        ("병력을 안줌다", "ko"),
        ("저보증이 아들한테 있슴다", "ko"),
    ],
)
def test_a_paper_that_is_not_at_hand_opens_no_answer(said: str, language: str):
    session, answer = after(*RESULT[language], said, language=language)
    assert LANGUAGES[language].text("fold.papers") in answer
    before, _ = after(*RESULT[language], language=language)
    assert as_given(before.answers).items() <= as_given(session.answers).items()


@pytest.mark.parametrize(("said", "language"), [("低保证在村里", "zh"), ("저보증은 집에 있슴다", "ko")])
def test_but_where_the_status_is_asked_it_answers(said: str, language: str):
    first = {"zh": ("今年", "延吉"), "ko": ("올해", "연길")}[language]
    session, _ = after(*first, said, language=language)
    assert "dibao" in (told(session).get("household"), session.answers.get(WHICH, "").split(" ")[-1])


@pytest.mark.parametrize(
    ("said", "language"), [("医保没给报", "zh"), ("报了一点", "zh"), ("의보에서 보소를 안해줬슴다", "ko")]
)
def test_what_insurance_did_not_pay_has_its_page_where_the_own_share_is_asked(said: str, language: str):
    _, answer = after(*REFERRED[language], said, language=language)
    assert title("rate_cut", LANGUAGES[language]) in answer


@pytest.mark.parametrize(("said", "language"), [("六千怎么变成四千二的", "zh"), ("6천이 어떻게 4200이 됐슴까", "ko")])
def test_how_a_figure_came_of_another_is_told_by_the_steps(said: str, language: str):
    _, answer = after(*RESULT[language], said, language=language)
    assert LANGUAGES[language].text("fold.steps") in answer


@pytest.mark.parametrize(
    ("said", "day", "language"),
    [
        ("阴历八月", "2025-09-22", "zh"),
        ("年底", "2025-12-01", "zh"),
        ("好像是十月份吧", "2025-10-01", "zh"),
        ("음력 8월", "2025-09-22", "ko"),
        ("년말", "2025-12-01", "ko"),
    ],
)
def test_a_month_of_the_moon_or_of_the_end_of_the_year_is_asked_back(said: str, day: str, language: str):
    session, _ = after({"zh": "去年", "ko": "작년"}[language], said, language=language)
    assert session.answers[WHICH] == f"on {day}"


@pytest.mark.parametrize(
    ("said", "language"), [("收秋的时候", "zh"), ("腊月", "zh"), ("가을걷이할 때", "ko"), ("섣달", "ko")]
)
def test_of_a_time_of_the_year_the_month_is_asked_for(said: str, language: str):
    _, answer = after({"zh": "去年", "ko": "작년"}[language], said, language=language)
    assert LANGUAGES[language].text("problem.day.not_remembered") in answer


@pytest.mark.parametrize(
    ("said", "language"), [("有一个不对", "zh"), ("两条不对", "zh"), ("하나가 틀렸슴다", "ko"), ("한곳이 틀렸소", "ko")]
)
def test_one_of_a_list_that_is_wrong_is_asked_for(said: str, language: str):
    first, button = REFERRED[language][0], {"zh": "有不对的", "ko": "틀린 것이 있음"}[language]
    assert after(first, said, language=language)[1] == after(first, button, language=language)[1]


@pytest.mark.parametrize("said", ["不差", "一点不差"])
def test_that_nothing_is_amiss_confirms_a_list(said: str):
    session, _ = after(REFERRED["zh"][0], said, language="zh")
    assert not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("去年就得了这病", "zh"),
        ("我去年搬来延吉的", "zh"),
        ("작년에 걸린 병임다", "ko"),
        ("작년에 연길로 이사왔슴다", "ko"),
    ],
)
def test_the_year_of_an_illness_or_of_a_move_opens_no_answer(said: str, language: str):
    _, answer = after(*RESULT[language], said, language=language)
    assert LANGUAGES[language].text("turn.reckoned_with") not in answer


@pytest.mark.parametrize(("said", "language"), [("身份证222401开头", "zh"), ("신분증이 222401로 시작함다", "ko")])
def test_what_an_identity_card_begins_with_is_no_sum(said: str, language: str):
    _, answer = after({"zh": "今年", "ko": "올해"}[language], said, language=language)
    assert LANGUAGES[language].text("problem.amount.id_number") in answer
