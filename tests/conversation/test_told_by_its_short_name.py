"""Residents of Yanbian who tell a row of the slip by its short name, a hospital by its number, a register in the city
of Jilin, a procedure without its name, and a status that is a relative's."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KO = ("올해", "연길", "저보", "입원", "연변병원", "위생원")
ZH = ("今年", "延吉", "低保", "住院", "延边医院", "卫生院")
SLIP_KO = "결산서를 보면서 입력"


def told(*said: str, language: str = "ko") -> dict[str, str]:
    """The answers that were told, with what is only read so far."""
    session = talked(language, "self", TODAY, *said)[0]
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize("said", ["선자부 천", "선행자부 천", "을류자부 천", "우선자부 1000", "선행자부는 천원"])
def test_what_is_paid_first_is_taken_by_its_short_name(said: str):
    answers = told(*KO, SLIP_KO, "20000", said)
    assert (answers["amount"], answers["slip_in_scope"]) == ("slip", "20000.00")
    assert answers["slip_class_b_share"] == "1000.00"


@pytest.mark.parametrize("said", ["정책범위 2만 선행자부 천", "정책범위금액 2만, 선행자부 천원", "2만이고 선자부는 천"])
def test_two_rows_in_one_breath_give_up_no_slip(said: str):
    assert told(*KO, SLIP_KO, said)["amount"] == "slip"


@pytest.mark.parametrize("said", ["기부선 500", "문턱비 500", "기불선 500"])
def test_what_insurance_begins_at_is_no_row_of_the_slip(said: str):
    assert "slip_class_b_share" not in told(*KO, SLIP_KO, "20000", said, "예")


@pytest.mark.parametrize(
    ("said", "place"), [("길대 1원", "province"), ("연길시 2원", "prefecture"), ("심양 2원", "elsewhere")]
)
def test_a_hospital_by_its_number_is_no_sum(said: str, place: str):
    answers = told(*KO[:4], said)
    assert answers["place"].startswith(place)
    assert "amount" not in answers


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *((said, "ko") for said in ("연길 사는데 호구는 길림임다", "호구 길림 연길에 삼다", "룡정에 살고 호구는 길림")),
        *((said, "zh") for said in ("住延吉，户口是吉林的", "户口吉林 住延吉")),
    ],
)
def test_a_register_in_jilin_is_none_where_somebody_lives(said: str, language: str):
    assert told("올해" if language == "ko" else "今年", said, language=language).get("residence") != "yanbian"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("호구는 길림 연길이고 연길에 삼다", "ko"),
        ("길림성 연길에 삼다 호구도 연길", "ko"),
        ("户口是吉林延吉的，住延吉", "zh"),
    ],
)
def test_yanji_of_jilin_is_yanbian(said: str, language: str):
    assert told("올해" if language == "ko" else "今年", said, language=language)["residence"] == "yanbian"


@pytest.mark.parametrize(("said", "language"), [("수속 안했슴다", "ko"), ("수속을 못했슴다", "ko"), ("手续没办", "zh")])
def test_some_procedure_is_no_referral_where_the_care_is_asked(said: str, language: str):
    before = KO if language == "ko" else ZH
    assert "referral" not in told(*before[:3], said, language=language)
    assert told(*before[:5], said, language=language)["referral"] == "none"


@pytest.mark.parametrize("said", ["우리 집이 아니고 동생이 저보임다", "처남이 저보임다", "누나가 저보임다"])
def test_a_relatives_status_is_none_of_ones_own(said: str):
    assert "household" not in told(*KO[:2], said)


@pytest.mark.parametrize("said", ["나는 저보임다", "내가 저보임다", "우리 집이 저보임다"])
def test_ones_own_status_is_taken(said: str):
    assert told(*KO[:2], said)["household"] == "dibao"
