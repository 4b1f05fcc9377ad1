"""Residents of Yanbian who answer in passing: "only" is no sum, the status of then is none of now, a sum told where it
is asked what was before writes over nothing, and what is no referral, no paper or another's status is not taken."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KO = ("올해", "연길", "저보", "입원", "연변병원", "위생원", "8000")
ZH = ("今年", "延吉", "低保", "住院", "延边医院", "卫生院", "8000")
OF_A_LESSER_STATUS_KO = ("올해", "연길", "모니터링대상", *KO[3:], "있슴다", "3000", "1000")
OF_A_LESSER_STATUS_ZH = ("今年", "延吉", "监测户", *ZH[3:], "有", "3000", "1000")
LISTED_KO = ("나는 왕청사람 저보임다 올해 5월 연변병원에 입원했슴다 자부 8천",)
LISTED_ZH = ("我汪清的，低保，今年5月在延边医院住院，自付八千",)


def after(*said: str, language: str = "ko", who: str = "self") -> Session:
    """A session in which somebody typed all that."""
    return talked(language, who, TODAY, *said)[0]


def told(session: Session) -> dict[str, str]:
    """The answers that were told, with what is only read so far."""
    return {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize("said", ["이번에만", "자부만", "저만", "그때만", "여기에만", "개인자부만"])
@pytest.mark.parametrize("before", [KO[:6], KO, (*KO, "있슴다"), LISTED_KO])
def test_only_behind_a_word_is_no_ten_thousand(before: tuple[str, ...], said: str):
    assert "10000.00" not in told(after(*before, said)).values()


@pytest.mark.parametrize(("said", "sum"), [("만", "10000.00"), ("자부 만", "10000.00"), ("두만", "20000.00")])
def test_ten_thousand_by_itself_is_the_own_share(said: str, sum: str):
    assert told(after(*KO[:6], said))["amount"] == sum


def test_only_eight_thousand_is_hardly_eighty_million():
    assert told(after(*KO[:6], "8천만", "예"))["amount"] == "8000.00"


@pytest.mark.parametrize(
    ("before", "said", "language"),
    [
        *((OF_A_LESSER_STATUS_KO, said, "ko") for said in ("그때는 저보", "그때 특곤이였슴다", "3월엔 저보였슴다")),
        *((OF_A_LESSER_STATUS_ZH, said, "zh") for said in ("那时候是低保", "三月份还是低保")),
    ],
)
def test_the_status_of_then_leaves_the_one_of_now(before: tuple[str, ...], said: str, language: str):
    session = after(*before, said, language=language)
    assert told(session)["household"] == told(after(*before, language=language))["household"]
    assert told(session)["earlier_status"] == "other"


@pytest.mark.parametrize(
    ("before", "said", "language"),
    [
        (OF_A_LESSER_STATUS_KO, "지금은 저보임다", "ko"),
        (OF_A_LESSER_STATUS_ZH, "现在是低保", "zh"),
    ],
)
def test_the_status_of_now_is_put_right(before: tuple[str, ...], said: str, language: str):
    assert pending(after(*before, said, language=language).answers)["household"] == "dibao"


@pytest.mark.parametrize(
    "said",
    [
        "포기했슴다",
        "수술했슴다",
        "집에 와서 결산했슴다",
        "12393에 전화했슴다",
        "저보수속 했슴다",
        "연변병원에",
        "연변병원 갔슴다",
        "잘못했슴다",
    ],
)
def test_what_else_was_done_is_no_referral(said: str):
    session = after(*KO[:5], said)
    assert "referral" not in told(session) and "which" not in session.answers


@pytest.mark.parametrize(
    ("said", "language"),
    [("너무 급했슴다", "ko"), ("급했댔슴다", "ko"), ("挺急的", "zh"), ("위생원에서 가라 했슴다", "ko")],
)
def test_what_may_be_no_referral_is_asked_back_with_that(said: str, language: str):
    session = after(*(KO if language == "ko" else ZH)[:5], said, language=language)
    assert "referral" not in told(session) and "none" in session.answers["which"].split()


@pytest.mark.parametrize(
    ("said", "language"),
    [("3천", "ko"), ("500", "ko"), ("예 3천", "ko"), ("2천쯤", "ko"), ("3000", "zh"), ("三千", "zh")],
)
def test_a_sum_told_of_before_writes_over_none_of_this_time(said: str, language: str):
    session = after(*(KO if language == "ko" else ZH), said, language=language)
    assert told(session)["amount"] == "8000.00" and session.answers["which"] == "earlier yes"


@pytest.mark.parametrize("said", ["9천임다", "아니 9천"])
def test_what_is_told_as_right_still_puts_the_own_share_right(said: str):
    assert pending(after(*KO, said).answers) == {"amount": "9000.00"}


@pytest.mark.parametrize(
    ("said", "language"), [("입원중에 비안했슴다", "ko"), ("퇴원전에 비안했슴다", "ko"), ("住院期间备案的", "zh")]
)
def test_what_was_done_during_a_stay_leaves_it_over(said: str, language: str):
    session = after(*(KO if language == "ko" else ZH)[:5], said, language=language)
    assert told(session)["when"] == "this_year"
    assert pending(session.answers) == {"referral": "filed", "filed_late": "yes"}


@pytest.mark.parametrize("said", ["입원중임다", "지금 입원중임다", "연변병원에 입원중임다"])
def test_who_lies_there_now_still_does(said: str):
    assert pending(after(said).answers)["stage"] == "there"


@pytest.mark.parametrize("said", ["의보국에 가려고 함다", "구조금 신청할려고 함다", "인병치빈 신청할려고 함다"])
def test_a_wish_to_apply_tells_no_treatment_to_come(said: str):
    session = after(said)
    assert "when" not in told(session) and not asked_besides(session.answers)


@pytest.mark.parametrize("said", ["하려고 함다", "지금이라도 하려고 함다", "할려고 했는데 못했슴다"])
def test_a_referral_that_is_still_wished_for_leaves_the_stay_over(said: str):
    assert told(after(*KO[:5], said))["when"] == "this_year"


@pytest.mark.parametrize(("said", "place"), [("수술하려고 함다", None), ("연변병원에 가려고 함다", "prefecture")])
def test_a_wish_to_be_treated_is_to_come(said: str, place: str | None):
    session = after(said)
    assert told(session)["when"] == "plan" and told(session).get("place") == place


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(
            (said, "ko")
            for said in ("령수증 없슴다", "결산서 없슴다", "구조금 없슴다", "입원은 안했슴다", "올해 한번 입원했슴다")
        ),
        *((said, "zh") for said in ("没有发票", "没有证明", "今年住了一次")),
    ],
)
def test_no_paper_no_aid_or_one_stay_may_be_either(said: str, language: str):
    session = after(*(KO if language == "ko" else ZH), said, language=language)
    assert session.answers["which"] == "earlier none yes"


@pytest.mark.parametrize(
    ("said", "answer"), [("없슴다", "none"), ("3월에 한번 입원했슴다", "yes"), ("두번 입원했슴다", "yes")]
)
def test_what_is_plain_is_taken(said: str, answer: str):
    assert told(after(*KO, said))["earlier"] == answer


@pytest.mark.parametrize(
    "said", ["어머니가 저보", "애가 저보임다", "로친 저보", "저보가 안나옴다", "저보 거절당했슴다"]
)
def test_the_status_of_another_or_of_none_is_asked_back(said: str):
    session = after(*KO[:2], said)
    assert "household" not in told(session) and "none" in session.answers["which"].split()


@pytest.mark.parametrize("said", ["어머니가 저보", "로친 저보"])
def test_of_who_is_helped_it_is_the_status(said: str):
    assert told(after(*KO[:2], said, who="other"))["household"] == "dibao"


@pytest.mark.parametrize(
    ("before", "said", "language"),
    [(LISTED_KO, "총비용은 2만", "ko"), (LISTED_ZH, "总费用是2万", "zh"), (LISTED_KO, "이전 자부 3천", "ko")],
)
def test_neither_the_whole_bill_nor_the_share_of_before_is_this_one(before: tuple[str, ...], said: str, language: str):
    assert pending(after(*before, said, language=language).answers)["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["어머니 호구는 연길이고 나는 청도에 있슴다", "내 호구는 청도고 어머니는 연길임다"])
def test_the_register_is_that_of_the_patient(said: str):
    assert told(after(said, who="other"))["residence"] == "yanbian"
