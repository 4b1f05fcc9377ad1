"""What only sounds like an answer is asked back with what may be meant, and never recorded: a status to measure by,
where somebody was born, own expense, aid that did not come, a figure of no row."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
WAY = {
    "ko": {
        "residence": ("올해",),
        "household": ("올해", "연길"),
        "care": ("올해", "연길", "저보"),
        "referral": ("올해", "연길", "저보", "입원", "장춘"),
        "amount": ("올해", "연길", "저보", "입원", "연변병원", "위생원"),
        "earlier": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000"),
        "earlier_self_paid": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "있슴다"),
        "earlier_aid": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "있슴다", "3000"),
        "": ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000", "없슴다"),
    },
    "zh": {
        "residence": ("今年",),
        "household": ("今年", "延吉"),
        "care": ("今年", "延吉", "低保"),
        "referral": ("今年", "延吉", "低保", "住院", "长春"),
        "amount": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的"),
        "earlier": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000"),
        "earlier_self_paid": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000", "有"),
        "earlier_aid": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000", "有", "3000"),
        "": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院转的", "8000", "没有"),
    },
}
"""By language what is typed until a question is open, or until the result."""


def after(question: str, language: str, *said: str) -> tuple[Session, str]:
    """A session in which somebody answered up to a question, typed all that, and the last that was answered."""
    return talked(language, "self", TODAY, *WAY[language][question], *said)


def offered(session: Session) -> tuple[str, ...]:
    """What is asked back."""
    return tuple(session.answers.get("which", "").split(" ")[1:])


@pytest.mark.parametrize(
    ("question", "language", "said", "meant"),
    [
        ("household", "ko", "저보 밑에거임다", ("dibao_margin", "at_risk_of_poverty", "none", "unsure")),
        ("household", "zh", "低保下面那个", ("dibao_margin", "at_risk_of_poverty", "none", "unsure")),
        ("household", "ko", "저보 바로 우임다", ("tekun", "none", "unsure")),
        ("household", "ko", "저보 수준임다", ("dibao", "illness_poverty_pending", "none", "unsure")),
        ("household", "zh", "跟低保差不多", ("dibao", "illness_poverty_pending", "none", "unsure")),
        ("household", "ko", "저본가 특곤인가 그럼다", ("tekun", "dibao", "unsure")),
        ("residence", "ko", "고향은 교하임다", ("yanbian", "permit", "jilin", "elsewhere")),
        ("residence", "zh", "老家黑龙江", ("yanbian", "permit", "jilin", "elsewhere")),
        ("residence", "ko", "심양 아들집에 있슴다", ("yanbian", "permit", "jilin", "elsewhere")),
        ("residence", "ko", "시집와서 호구는 안옮겼슴다", ("permit", "jilin", "elsewhere")),
        ("residence", "ko", "호구는 흑룡강인데 30년 연길 살았슴다", ("permit", "jilin", "elsewhere")),
        ("care", "ko", "특수질병으로 입원했슴다", ("inpatient", "special_disease")),
        ("amount", "ko", "자비 안빼고 8천임다", ("paid_only",)),
        ("amount", "zh", "没扣自费8000", ("paid_only",)),
        ("amount", "ko", "자비까지 8천임다", ("paid_only",)),
        ("amount", "ko", "자비 안넣고 8천임다", ("8000.00",)),
        ("amount", "ko", "8천 다 자비임다", ()),
        ("amount", "ko", "8천중에 보험이 절반 내줬슴다", ("4000.00", "paid_only")),
        ("amount", "zh", "8000里保险给了一半", ("4000.00", "paid_only")),
        ("amount", "ko", "갑류 3천 을류 5천", ("8000.00",)),
        ("amount", "zh", "甲类3000乙类5000", ("8000.00",)),
        ("earlier_self_paid", "ko", "5천중에 자비 2천", ("3000.00",)),
        ("earlier_self_paid", "zh", "5000里自费2000", ("3000.00",)),
        ("earlier_self_paid", "ko", "로친거 3천", ()),
        ("earlier_self_paid", "zh", "老伴的3000", ()),
        ("earlier_aid", "ko", "3천 신청했는데 아직임다", ("0.00",)),
        ("earlier_aid", "zh", "申请了3000还没下来", ("0.00",)),
        ("earlier_aid", "ko", "단위에서 2천 줬슴다", ()),
        ("earlier_aid", "zh", "村里给了1000", ()),
        ("earlier_aid", "ko", "로친이 2천 받았슴다", ("2000.00", "0.00")),
        ("earlier_aid", "zh", "老伴领了2000", ("2000.00", "0.00")),
    ],
)
def test_it_is_asked_back_with_what_may_be_meant(question: str, language: str, said: str, meant: tuple[str, ...]):
    session, _ = after(question, language, said)
    assert question not in as_given(session.answers) and not pending(session.answers)
    assert offered(session) == meant


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "병원에 열흘 다녔슴다"),
        ("ko", "입원 하라 했는데 안했슴다"),
        ("zh", "去了一个星期医院"),
        ("zh", "让住院没住"),
    ],
)
def test_who_went_for_days_or_was_told_to_stay_may_be_an_outpatient(language: str, said: str):
    session, _ = after("care", language, said)
    assert {"inpatient", "outpatient"} <= {*offered(session)} and "care" not in as_given(session.answers)


@pytest.mark.parametrize(
    ("question", "language", "said", "value"),
    [
        ("household", "ko", "저보임다", "dibao"),
        ("household", "ko", "저보변두리임다", "dibao_margin"),
        ("household", "ko", "촌에서 저보로 인정받았슴다", "dibao"),
        ("household", "zh", "低保户", "dibao"),
        ("care", "ko", "병원에 보름 있었슴다", "inpatient"),
        ("care", "zh", "在医院躺了十天", "inpatient"),
        ("referral", "ko", "비안했슴다", "filed"),
        ("earlier_aid", "ko", "2천만 받았슴다", "2000.00"),
        ("earlier_aid", "ko", "2천 받을거 1천 받았슴다", "1000.00"),
        ("earlier_aid", "ko", "2천밖에 못받았슴다", "2000.00"),
        ("earlier_aid", "ko", "촌에서 구조금 천원 줬슴다", "1000.00"),
        ("earlier_aid", "zh", "只领了2000", "2000.00"),
    ],
)
def test_what_is_an_answer_stays_one(question: str, language: str, said: str, value: str):
    session, _ = after(question, language, said)
    assert as_given(session.answers)[question] == value


def test_own_expense_is_no_referral():
    session, _ = after("amount", "ko", "자비 안떼고 8천임다")
    assert as_given(session.answers)["referral"] == "primary_care" and not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "자가지급이 3천 구조금이 700"), ("ko", "자부담 3천 구조 700"), ("zh", "自付3000，救助700")],
)
def test_the_pair_of_before_is_not_that_of_this_stay(language: str, said: str):
    session, _ = after("earlier", language, said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "3000.00", "earlier_aid": "700.00"}


@pytest.mark.parametrize(
    ("language", "said"), [("ko", "쫜쩐은 늦게 했슴다"), ("ko", "쫜쩐을 퇴원하고 했슴다"), ("zh", "转诊办晚了")]
)
def test_a_referral_that_was_filed_late_stays_late(language: str, said: str):
    session, _ = after("referral", language, said)
    assert pending(session.answers) == {"referral": "filed", "filed_late": "yes"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "올해 연변병원에 로친이 입원했고 나는 룡정병원임다"),
        ("ko", "딸집에서 손자 봐주다가 올해 북경에서 입원했슴다"),
        ("zh", "今年老伴在延边医院，我在市医院住的院"),
    ],
)
def test_who_tells_of_himself_beside_a_relative_stays_the_patient(language: str, said: str):
    session, _ = talked(language, "self", TODAY, said)
    assert "who" not in pending(session.answers) and pending(session.answers)["care"] == "inpatient"


def test_a_relative_who_lay_in_hospital_is_the_patient_still():
    session, _ = talked("ko", "self", TODAY, "어머니가 딸집에 있으면서 올해 북경에서 입원했슴다")
    assert pending(session.answers)["who"] == "other"


@pytest.mark.parametrize(
    ("language", "said"),
    [("ko", "결산서에 6천이라 적혔슴다"), ("ko", "결산서 보니 7500임다"), ("zh", "单子上写着6000")],
)
def test_of_a_figure_on_the_slip_it_is_asked_in_which_row(language: str, said: str):
    session, told = after("", language, said)
    assert LANGUAGES[language].text("turn.which_row") in told
    assert not pending(session.answers) and "amount" not in asked_besides(session.answers)


@pytest.mark.parametrize("said", ["장춘 갔으면 얼마임까", "북경 갔으면 얼마 받슴까", "심양에서 했으면 얼마임까"])
def test_what_it_would_be_elsewhere_is_not_the_figure_that_stands(said: str):
    assert LANGUAGES["ko"].text("turn.this_case") in after("", "ko", said)[1]
