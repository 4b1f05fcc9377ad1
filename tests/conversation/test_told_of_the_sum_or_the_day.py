"""Short talks in Chinese and Korean: what is told of the own share under a list, of the row of aid on the slip, of the
day of a bill of last year, and of the one who is helped beside oneself."""

from datetime import date

import pytest

from conversation.journey import CHANGE
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.slip_aid import ON_SLIP_AID
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_gone_home_or_there_again import LIST, OF_MOTHER, PAST, REST

TODAY = date(2026, 11, 28)
OF_LAST_YEAR = {
    "zh": ("去年8月", "8月20号", *REST["zh"]),
    "ko": ("작년 8월", "8월 20일", *REST["ko"]),
}


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("zh", "大概九千五吧", "9500.00"),
        ("ko", "한 9천5백쯤 될게요", "9500.00"),
        ("ko", "자부에 자비 2천이 들어있슴다", "7000.00"),
    ],
)
def test_under_a_list_the_own_share_is_told_anew(language: str, said: str, told: str):
    session, _ = talked(language, "self", TODAY, LIST[language], said)
    assert pending(session.answers)["amount"] == told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "七八千吧"),
        ("zh", "退了我一千"),
        ("zh", "自付可能还要多一点"),
        ("ko", "다 맞는데 자부가 좀 더 될거 같슴다"),
        ("ko", "자부 아이고 자비임다 9천이"),
        ("ko", "천원 돌려받았슴다"),
    ],
)
def test_an_own_share_in_doubt_is_asked_again_and_no_other_sum_kept_for_it(language: str, said: str):
    session, _ = talked(language, "self", TODAY, LIST[language], said)
    assert "amount" not in pending(session.answers)
    assert "amount" in asked_besides(session.answers)
    assert "sum" not in session.answers


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "救助已经给了两千"), ("ko", "구조금은 벌써 2천 받았슴다"), ("ko", "구조를 한번 1500 받았슴다")],
)
def test_aid_that_was_given_changes_no_own_share(language: str, said: str):
    before, _ = talked(language, "self", TODAY, LIST[language])
    session, told = talked(language, "self", TODAY, LIST[language], said)
    assert pending(session.answers) == pending(before.answers)
    assert LANGUAGES[language].text("beside.sum_stays") in told


def test_what_is_taken_off_for_oneself_is_none_of_the_own_share():
    session, _ = talked("ko", "self", TODAY, *PAST["ko"][:-2], "자부 8천에서 자비 2천 빼야 됨다")
    assert as_given(session.answers)["amount"] == "6000.00"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "八千多一点 八千一百多"),
        ("ko", "8천 조금 넘슴다 8천백 얼마"),
        ("ko", "자부 8천은 두사람거임다"),
        ("ko", "8천은 보증금임다"),
    ],
)
def test_at_the_result_a_sum_in_doubt_is_asked_again(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *PAST[language], said)
    assert session.answers[CHANGE] == "amount"


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "是3万5多一点"), ("zh", "8千5多一点"), ("ko", "3만5보다 좀 더 나왔슴다")]
)
def test_a_sum_that_may_be_two_is_answered_and_changes_none(language: str, said: str):
    before, _ = talked(language, "self", TODAY, *PAST[language])
    session, told = talked(language, "self", TODAY, *PAST[language], said)
    assert as_given(session.answers)["amount"] == as_given(before.answers)["amount"]
    assert told.strip()


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("zh", "单子上医疗救助支付写的0", "none"),
        ("zh", "结算单上救助那栏是空的", "none"),
        ("ko", "단에 의료구조 0이라고 적혔슴다", "none"),
        ("ko", "결산서에는 의료구조가 없슴다", "none"),
        ("zh", "单子上救助5600 大病2000", "5600.00"),
        ("zh", "单子上大病2000，医疗救助3000", "3000.00"),
        ("ko", "결산서에 구조 5600 큰병보험 2000임다", "5600.00"),
    ],
)
def test_the_row_of_aid_is_compared(language: str, said: str, shown: str):
    session, told = talked(language, "self", TODAY, *PAST[language], said)
    assert session.answers[ON_SLIP_AID] == shown
    assert LANGUAGES[language].text("section.on_slip_aid") in told


def test_an_empty_word_is_no_empty_row():
    session, _ = talked("zh", "self", TODAY, *PAST["zh"], "救助是空话")
    assert ON_SLIP_AID not in session.answers


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("zh", "是8月25号出院的", "2025-08-25"),
        ("zh", "结账是8月21", "2025-08-21"),
        ("ko", "8월 25일에 나왔슴다", "2025-08-25"),
        ("ko", "퇴원한 날은 8월 21일임다", "2025-08-21"),
    ],
)
def test_the_day_of_a_bill_of_last_year_is_put_right_in_its_year(language: str, said: str, day: str):
    session, _ = talked(language, "self", TODAY, *OF_LAST_YEAR[language], said)
    assert pending(session.answers) == {"on": day}


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "12号住进去 20号出院"), ("ko", "12일에 입원해서 20일에 퇴원했슴다")]
)
def test_a_day_without_its_month_is_of_the_month_that_was_told(language: str, said: str):
    session, _ = talked(language, "self", TODAY, OF_LAST_YEAR[language][0], said)
    assert pending(session.answers) == {"on": "2025-08-20"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "后来10月又住了一回 自付三千"), ("zh", "10月还有一次"), ("ko", "10월에 또 입원했슴다 자부 3천")],
)
def test_a_later_stay_is_none_before_it(language: str, said: str):
    session, told = talked(language, "self", TODAY, *OF_LAST_YEAR[language][:-1], said)
    assert LANGUAGES[language].text("heard.several") in told
    assert "earlier" not in {**as_given(session.answers), **pending(session.answers)}


@pytest.mark.parametrize(("language", "said"), [("zh", "6月也住过 自付三千"), ("ko", "3월에 또 입원했슴다 자부 3천")])
def test_a_stay_of_a_month_before_it_is(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *OF_LAST_YEAR[language][:-1], said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "3000.00"}


@pytest.mark.parametrize(("language", "said"), [("zh", "去年没有 今年有"), ("ko", "작년에는 없고 올해는 있슴다")])
def test_what_was_in_this_year_is_none_in_the_last(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *OF_LAST_YEAR[language][:-1], said)
    assert as_given(session.answers)["earlier"] == "none"


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "10月又住了一回 自付三千"), ("ko", "10월에 또 입원했댔슴다 자부 3천")]
)
def test_a_further_stay_of_a_month_whose_year_is_not_told_is_asked_for_its_day(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *OF_LAST_YEAR[language], said)
    assert pending(session.answers) == {"amount@2": "3000.00"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("她户口在龙井 我在延吉", {"county": "longjing", "residence": "yanbian"}),
        ("她低保 我没有", {"household": "dibao"}),
        ("不是我妈 是我婆婆", {"household": "dibao", "amount": "8000.00"}),
    ],
)
def test_of_the_one_who_is_helped_only_that_is_taken_which_is_told_of_her(said: str, read: dict[str, str]):
    session, _ = talked("zh", "other", TODAY, OF_MOTHER["zh"], said)
    assert read.items() <= pending(session.answers).items()


@pytest.mark.parametrize(("said", "gone"), [("低保是我的 她不是", "household"), ("自付是我爸的 我妈是六千", "amount")])
def test_what_is_somebody_elses_is_asked_again(said: str, gone: str):
    session, _ = talked("zh", "other", TODAY, OF_MOTHER["zh"], said)
    assert gone not in pending(session.answers)
    assert gone in asked_besides(session.answers)


def test_that_it_was_oneself_and_not_the_mother_is_no_yes():
    session, told = talked("ko", "other", TODAY, *PAST["ko"][:-1], "어머이는 없고 내가 있슴다")
    assert as_given(session.answers).get("earlier") != "yes"
    assert "없음" in told


@pytest.mark.parametrize("said", ["以前有过 忘了多少钱了", "其实以前住过 不记得花多少钱了"])
def test_what_was_before_after_all_counts_though_its_sum_is_forgotten(said: str):
    session, _ = talked("zh", "self", TODAY, *PAST["zh"], said)
    assert pending(session.answers) == {"earlier": "yes"}


def test_a_sum_of_before_is_told_behind_a_yes():
    session, _ = talked("zh", "self", TODAY, LIST["zh"], "都对 以前在龙井住过一次 自付三千")
    assert {"earlier": "yes", "earlier_self_paid": "3000.00"}.items() <= pending(session.answers).items()


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("zh", "2400也拿不出来啊", "hardship"),
        ("ko", "2400도 낼 돈이 없슴다", "hardship"),
        ("zh", "医院说转诊没上传", "referral"),
    ],
)
def test_who_cannot_pay_or_whose_referral_did_not_arrive_is_shown_what_can_be_done(language: str, said: str, page: str):
    _, told = talked(language, "self", TODAY, *PAST[language], said)
    assert title(page, LANGUAGES[language]) in told


def test_who_asks_for_himself_next_is_asked_from_the_start():
    session, _ = talked("zh", "other", TODAY, *PAST["zh"], "我也看过病 给我也查查")
    assert as_given(session.answers) == {"who": "self"}


def test_in_and_out_are_one_stay():
    _, told = talked("zh", "self", TODAY, LIST["zh"], "3月那次是出院 住进去是去年12月")
    assert LANGUAGES["zh"].text("heard.several") not in told
