"""Short talks in Chinese and Korean: a death in everyday words, somebody who has left the hospital by now or lies there
again, and an answer put right with its reason."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
REST = {
    "zh": ("延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有"),
    "ko": ("연길", "저보", "입원", "연변병원", "위생원에서 전원해줬슴다", "자부 8000", "없슴다"),
}
PAST = {"zh": ("今年", *REST["zh"]), "ko": ("올해", *REST["ko"])}
PLANNED = {"zh": ("还没看", *REST["zh"]), "ko": ("아직 진료 안받았슴다", *REST["ko"])}
LIST = {
    "zh": "今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有",
    "ko": "올해 8월 연변병원 입원 연길호적 저보 자부 9천 의사가 전원해줬슴다",
}
OF_MOTHER = {
    "zh": "我妈今年3月住院 户口延吉 她低保 州医院 社区转的 自付八千",
    "ko": "우리 어머이 올해 8월 연변병원 입원 연길호적 저보 자부 9천 의사가 전원해줬슴다",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "她昨晚没了"),
        ("zh", "对 不过她前天凌晨没了"),
        ("ko", "맞슴다 그런데 어머이가 그저께 돌아갔슴다"),
        ("ko", "어머이가 오늘 새벽에 돌아갔슴다"),
    ],
)
def test_a_death_told_with_its_hour_gets_kind_words_first_and_the_list_stays(language: str, said: str):
    before, _ = talked(language, "other", TODAY, OF_MOTHER[language])
    session, told = talked(language, "other", TODAY, OF_MOTHER[language], said)
    assert LANGUAGES[language].text("turn.sorry") in told
    assert pending(session.answers) == pending(before.answers)


def test_who_is_gone_may_have_died_also_behind_a_yes():
    _, told = talked("zh", "other", TODAY, OF_MOTHER["zh"], "都对，可是她已经走了")
    assert LANGUAGES["zh"].text("turn.gone") in told


def test_who_went_home_has_not_died():
    _, told = talked("ko", "other", TODAY, OF_MOTHER["ko"], "어머이가 집에 돌아갔슴다")
    assert LANGUAGES["ko"].text("turn.sorry") not in told


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("zh", "已经出院了 自付7200", {"when": "this_year", "amount": "7200.00"}),
        ("zh", "上个月出院了", {"when": "this_year"}),
        ("zh", "其实上周就结完账了 自付七千", {"when": "this_year", "amount": "7000.00"}),
        ("ko", "벌써 퇴원했슴다 자부 7200", {"when": "this_year", "amount": "7200.00"}),
        ("ko", "그제 퇴원했슴다", {"when": "this_year"}),
    ],
)
def test_who_has_left_by_now_was_treated_in_this_year(language: str, said: str, read: dict[str, str]):
    session, _ = talked(language, "self", TODAY, *PLANNED[language], said)
    assert pending(session.answers) == read


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "等出院了再说"), ("zh", "我妈已经出院了"), ("ko", "래일 퇴원함다")]
)
def test_who_will_leave_or_another_one_was_not_treated_by_now(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *PLANNED[language], said)
    assert "this_year" not in pending(session.answers).values()
    assert as_given(session.answers)["when"] == "plan"


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "上个月刚出院 自付四千"), ("ko", "지난달에 퇴원했슴다 자부 4천")]
)
def test_where_it_is_asked_what_was_before_a_stay_of_last_month_is_that(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *PLANNED[language][:-1], said)
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "4000.00"}


@pytest.mark.parametrize(
    ("language", "said", "yes"), [("zh", "现在还住着院呢", "对"), ("ko", "나는 지금 입원중임다", "맞슴다")]
)
def test_who_lies_there_is_told_what_to_do_at_discharge(language: str, said: str, yes: str):
    session, told = talked(language, "self", TODAY, *PLANNED[language], said, yes)
    assert as_given(session.answers)["stage"] == "there"
    assert LANGUAGES[language].text("answer.do.settle") in told
    assert LANGUAGES[language].text("answer.do.referral") not in told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("她现在又住院了",)),
        ("zh", ("她又住院了", "现在还住着")),
        ("ko", ("어머이 또 입원했슴다", "지금 입원중임다")),
    ],
)
def test_a_further_stay_that_is_not_over_is_no_second_one_yet(language: str, said: tuple[str, ...]):
    session, told = talked(language, "other", TODAY, *PAST[language], *said)
    assert LANGUAGES[language].text("turn.to_come") in told
    assert "treatments" not in session.answers
    assert not pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("zh", "转诊没办 社区那个是以前的", {"referral": "none", "amount": "8000.00"}),
        ("zh", "医院改成吉大一院 没转诊", {"place": "province", "referral": "none", "amount": "8000.00"}),
        ("ko", "전원 안했슴다 위생원거는 작년거임다", {"referral": "none", "amount": "9000.00"}),
        ("ko", "병원이 틀렸슴다 룡정임다", {"place": "prefecture", "residence": "yanbian", "county": "yanji"}),
        ("ko", "병원이 틀렸슴다 장춘임다", {"place": "province", "residence": "yanbian", "county": "yanji"}),
        ("ko", "그전에 입원한거 없슴다", {"earlier": "none", "care": "inpatient"}),
    ],
)
def test_a_line_put_right_with_its_reason_takes_nothing_else_away(language: str, said: str, read: dict[str, str]):
    session, _ = talked(language, "self", TODAY, LIST[language], said)
    assert read.items() <= pending(session.answers).items()


def test_of_the_mother_too_there_was_nothing_before():
    session, _ = talked("ko", "other", TODAY, OF_MOTHER["ko"], "어머이 그전에 입원한거 없슴다")
    assert {"earlier": "none", "care": "inpatient"}.items() <= pending(session.answers).items()
