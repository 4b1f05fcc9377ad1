"""What people tell in a way that is plain to a clerk and was taken for something else: a share in per cent, several
papers alike, two months, a day of the moon, a status that was lost, a certificate that is not there yet, a referral
that was refused. The likely ones are asked back, the right one first; what is plain is taken as before."""

from collections.abc import Mapping
from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.session import Session
from conversation.turn import turn
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
AT_THE_STATUS = {"zh": ("今年", "延吉"), "ko": ("올해", "연길")}
AT_THE_CARE = {"zh": ("今年", "延吉", "低保"), "ko": ("올해", "연길", "저보")}
AT_THE_REFERRAL = {
    "zh": ("今年", "延吉", "低保", "住院", "长春"),
    "ko": ("올해", "연길", "저보", "입원", "장춘"),
}
AT_THE_SUM = {
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "卫生院"),
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "위생원"),
}
AT_THE_DAY = {"zh": ("去年",), "ko": ("작년",)}
BEFORE_THE_BILL = {
    "zh": ("还没去", "延吉", "低保", "住院", "延边医院", "卫生院"),
    "ko": ("아직 안갔슴다", "연길", "저보", "입원", "연변병원", "위생원"),
}
OF_BEFORE = {"zh": ("8000", "有"), "ko": ("8000", "있슴다")}


def typed(before: dict[str, tuple[str, ...]], language: str, *said: str) -> tuple[Session, str]:
    """A session after all that was typed, and what was answered last with its buttons."""
    session, _ = talked(language, "self", TODAY, *before[language], *said[:-1])
    messages = turn(session, said[-1], TODAY)
    return session, "\n".join((*(each.text for each in messages), *(str(each.choices) for each in messages)))


def told(before: dict[str, tuple[str, ...]], language: str, *said: str) -> tuple[Mapping[str, str], str]:
    """What is kept after all that was typed, and what was answered; no list is proposed."""
    session, answer = typed(before, language, *said)
    assert not pending(session.answers)
    return as_given(session.answers), answer


def taken(before: dict[str, tuple[str, ...]], language: str, *said: str) -> Mapping[str, str]:
    return told(before, language, *said)[0]


@pytest.mark.parametrize(
    ("language", "said", "share"),
    [
        ("ko", "3만인데 내가 40프로", "12,000"),
        ("ko", "2만중 60프로 보험됐슴다", "8,000"),
        ("ko", "만원중에 3할만 냈슴다", "3,000"),
        ("zh", "三万，我掏四成", "12,000"),
        ("zh", "三万的百分之四十", "12,000"),
    ],
)
def test_of_a_share_in_per_cent_the_share_is_asked_back_and_never_the_whole(language: str, said: str, share: str):
    kept, answer = told(AT_THE_SUM, language, said)
    assert "amount" not in kept and share in answer


@pytest.mark.parametrize(
    ("language", "said", "all_of_them"),
    [
        ("ko", "8천짜리 령수증 두장", "16,000"),
        ("ko", "3천 세장", "9,000"),
        ("zh", "8千的发票两张", "16,000"),
        ("zh", "四千两次", "8,000"),
    ],
)
def test_papers_alike_are_asked_back_together(language: str, said: str, all_of_them: str):
    kept, answer = told(AT_THE_SUM, language, said)
    assert "amount" not in kept and all_of_them in answer


@pytest.mark.parametrize(
    ("said", "share"), [("자가지급 8천 자비 3천 합해서 만천", "8,000"), ("자부 6천 자비 2천 합하면 8천", "6,000")]
)
def test_what_is_self_financed_is_no_part_of_the_own_share(said: str, share: str):
    kept, answer = told(AT_THE_SUM, "ko", said)
    assert "amount" not in kept and share in answer


@pytest.mark.parametrize(
    ("said", "share"), [("8천하고 오십전", "8000.50"), ("2천 5백 60전", "2500.60"), ("백원에 오십전", "100.50")]
)
def test_jeon_are_hundredths(said: str, share: str):
    assert taken(AT_THE_SUM, "ko", said)["amount"] == share


@pytest.mark.parametrize(
    ("language", "said", "share"),
    [("ko", "8천", "8000.00"), ("ko", "자부 8천", "8000.00"), ("zh", "自付八千，占三成", "8000.00")],
)
def test_a_sum_told_plainly_is_taken(language: str, said: str, share: str):
    assert taken(AT_THE_SUM, language, said)["amount"] == share


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("ko", "작년 3월 6월", ("2025-03-01", "2025-06-01")),
        ("ko", "3월하고 5월", ("2025-03-01", "2025-05-01")),
        ("zh", "去年5月9月两次", ("2025-05-01", "2025-09-01")),
        ("ko", "작년 칠월 초닷새", ("2025-07-05", "2025-08-27")),
        ("ko", "작년 8월 보름", ("2025-10-06", "2025-08-15")),
        ("zh", "阴历去年七月二十", ("2025-09-11",)),
    ],
)
def test_two_months_and_days_of_the_moon_are_asked_back(language: str, said: str, days: tuple[str, ...]):
    kept, answer = told(AT_THE_DAY, language, said)
    places = [answer.find(day) for day in days]
    assert "on" not in kept and -1 not in places and places == sorted(places)


@pytest.mark.parametrize(("language", "said"), [("ko", "작년 3월 6일"), ("zh", "去年3月6号")])
def test_a_day_told_plainly_is_taken(language: str, said: str):
    assert taken(AT_THE_DAY, language, said)["on"] == "2025-03-06"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "저보 짤리웠슴다"),
        ("ko", "저보 되겠는지 모르겠슴다"),
        ("ko", "저보인가 하는거 탐다"),
        ("zh", "类似低保的补助"),
        ("zh", "正打听是不是低保"),
    ],
)
def test_a_status_lost_hoped_for_or_only_alike_is_not_taken(language: str, said: str):
    kept, answer = told(AT_THE_STATUS, language, said)
    assert "household" not in kept and ("모두 아님" in answer or "都不是" in answer)


@pytest.mark.parametrize(
    ("language", "said", "other"),
    [
        ("ko", "만성병증 수속중임다", "보통문진"),
        ("ko", "입원수속 했다가 물렸슴다", "보통문진"),
        ("ko", "급진에서 약 타고 왔슴다", "보통문진"),
        ("zh", "特病申请了没批", "普通门诊"),
        ("zh", "急诊看的，没住院", "普通门诊"),
    ],
)
def test_a_certificate_that_is_not_there_and_a_stay_undone_are_asked_back(language: str, said: str, other: str):
    kept, answer = told(AT_THE_CARE, language, said)
    assert "care" not in kept and other in answer


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "비안 거절당했슴다"),
        ("ko", "비안했는데 다른 도시로 했슴다"),
        ("ko", "하려고 했는데 급해서 못했슴다"),
        ("ko", "여기는 그런거 안함다"),
        ("zh", "备了案，备错城市了"),
        ("zh", "说给备案"),
        ("zh", "我们这儿不办那个"),
    ],
)
def test_a_referral_refused_promised_or_left_out_in_haste_is_asked_back(language: str, said: str):
    kept, answer = told(AT_THE_REFERRAL, language, said)
    assert "referral" not in kept and ("하지 않음" in answer or "没办" in answer)


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [("ko", "비안 했슴다", "filed"), ("ko", "안했슴다", "none"), ("zh", "备案了", "filed"), ("zh", "没办", "none")],
)
def test_a_referral_told_plainly_is_taken(language: str, said: str, value: str):
    assert taken(AT_THE_REFERRAL, language, said)["referral"] == value


@pytest.mark.parametrize(
    ("language", "slip", "first", "said"),
    [
        ("ko", "결산서를 보면서 입력", "2만", "3만이 맞슴다"),
        ("ko", "결산서를 보면서 입력", "2만", "정책범위는 3만임다"),
        ("zh", "看着医保结算单填", "两万", "三万才对"),
    ],
)
def test_what_is_right_of_the_row_before_is_proposed_for_that_row(language: str, slip: str, first: str, said: str):
    session, _ = talked(language, "self", TODAY, *AT_THE_SUM[language], slip, first, said)
    assert pending(session.answers) == {"slip_in_scope": "30000.00"}


@pytest.mark.parametrize(("language", "said"), [("ko", "의사가 5만 든다고 함다"), ("zh", "大夫说得花五万")])
def test_before_the_bill_what_it_costs_is_no_own_share(language: str, said: str):
    assert "amount" not in taken(BEFORE_THE_BILL, language, said)


@pytest.mark.parametrize(
    ("language", "said", "sum_of_before"),
    [
        ("ko", "5천인데 보험이 3천 냈슴다", "2,000"),
        ("ko", "한달에 300 열달", "3,000"),
        ("zh", "透析500住院2000", "2,500"),
    ],
)
def test_two_costs_of_before_are_asked_back_together(language: str, said: str, sum_of_before: str):
    session, answer = typed(AT_THE_SUM, language, *OF_BEFORE[language], said)
    assert "earlier_self_paid" not in as_given(session.answers) and sum_of_before in answer
