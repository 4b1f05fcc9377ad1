"""More short talks of residents of Yanbian: what was told, or asked, in passing is not lost, and no wrong value is a
tap away."""

from datetime import date

import pytest

from conversation.commands import command_said
from conversation.corrections.told_anew import only_a_sum
from conversation.days.no_such_day import no_such_day
from conversation.facts import Facts
from conversation.kept import as_given
from conversation.others.another_case import a_relative_too
from conversation.proposals.proposal import pending
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.beside import beside
from conversation.wording import besides
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
KO = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음")
ZH = ("今年", "延吉", "低保", "住院", "延边医院", "社区转的", "自付8000", "没有")
STEPS = {"ko": KO, "zh": ZH}
TO_WHEN, TO_REGISTER, TO_STATUS, TO_REFERRAL, TO_AMOUNT = 0, 1, 2, 5, 6
RESULT = len(KO)


def after(language: str, steps: int, *said: str):
    return talked(language, "self", TODAY, *STEPS[language][:steps], *said)


@pytest.mark.parametrize(
    ("language", "stay", "day", "on"),
    [
        ("ko", "아매가 작년 동지달에 화룡병원에 입원했소", "11월 25일", "2025-11-25"),
        ("ko", "어머니가 작년 섣달에 입원했댔슴다", "12월 30일", "2025-12-30"),
        ("ko", "아버지가 작년 12월에 입원했소", "11월 25일임다", "2025-11-25"),
        ("zh", "我奶奶去年冬月在和龙医院住院了", "11月25号", "2025-11-25"),
        ("zh", "我妈去年腊月住的院", "12月30号", "2025-12-30"),
    ],
)
def test_the_year_of_a_stay_is_that_of_a_day_without_one(language: str, stay: str, day: str, on: str):
    session, _ = talked(language, "other", TODAY, stay, "예" if language == "ko" else "对", day)
    assert pending(session.answers) == {"when": "earlier", "on": on}


@pytest.mark.parametrize("day", ["올해 11월 25일", "1월 13일"])
def test_a_day_of_this_year_stays_one(day: str):
    session, _ = talked("ko", "other", TODAY, "아매가 작년 동지달에 화룡병원에 입원했소", "예", day)
    assert as_given(session.answers)["when"] == "this_year"


@pytest.mark.parametrize(
    ("language", "said", "page"),
    [
        ("ko", "특곤이 먼지 모르꾸마", "tekun"),
        ("ko", "변두리가 머임둥", "margin"),
        ("ko", "감측호란게 무스검까", "margin"),
        ("ko", "저보가 머임둥", "classes"),
        ("ko", "반빈치빈이 무스겜까", "classes"),
        ("ko", "자부가 먼지 잘 모르겠슴다", "zifu"),
        ("ko", "지정병원이 머임둥", "designated"),
        ("zh", "特困是啥我不知道", "tekun"),
        ("zh", "不知道特困是什么", "tekun"),
        ("zh", "特困是啥", "tekun"),
        ("zh", "啥叫边缘户", "margin"),
        ("zh", "不懂什么是低保边缘", "margin"),
        ("zh", "自付是啥不知道", "zifu"),
    ],
)
def test_a_word_that_is_asked_is_explained_and_offered_to_nobody(language: str, said: str, page: str):
    session, told = after(language, TO_STATUS, said)
    assert title(page, LANGUAGES[language]) in told
    assert "household" not in as_given(session.answers) and "which" not in session.answers


@pytest.mark.parametrize(
    "said",
    [
        "나는 특곤임다",
        "특곤인지 모르겠슴다",
        "특곤임다 머",
        "我不知道是不是特困",
        "不知道特困还是低保",
        "特困是2020年办的",
    ],
)
def test_a_status_that_is_told_or_doubted_asks_for_no_word(said: str):
    assert asked_beside(said) is None or asked_beside(said).page not in ("tekun", "margin", "zifu")


@pytest.mark.parametrize(
    ("language", "said", "word"),
    [
        ("ko", "결산이 무스겜둥", "word_settled"),
        ("ko", "결산이 머인지 잘 모르겠슴다", "word_settled"),
        ("ko", "쫜쩐이 먼지 모르꾸마", "word_referral"),
        ("ko", "니는 사람이냐 기계냐", "a_program"),
        ("ko", "너는 로봇이니", "a_program"),
        ("zh", "你是人还是机器", "a_program"),
    ],
)
def test_what_is_asked_in_the_speech_of_old_people_is_answered(language: str, said: str, word: str):
    _, told = after(language, TO_REGISTER, said)
    assert LANGUAGES[language].text(f"beside.{word}") in told


@pytest.mark.parametrize(
    "said",
    [
        "우리 마누라두 입원했는데 어떻게 됨까",
        "나그네두 저보임다",
        "우리 로친두 앓소",
        "마누라두 아픈데 됨까",
        "我媳妇也有病咋办",
    ],
)
def test_a_relative_of_whom_it_is_so_too_comes_after_this_one(said: str):
    language = "zh" if "媳妇" in said else "ko"
    session, told = after(language, TO_AMOUNT, said)
    assert LANGUAGES[language].text("turn.this_person_first") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["마누라 두번 입원했슴다", "아들 두명이 입원했슴다", "마누라가 두달 입원했슴다"])
def test_how_often_a_relative_was_there_is_no_too(said: str):
    assert not a_relative_too(said)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ko", "병원에서 알아서 해줌까"),
        ("ko", "병원에서 해줌까 내가 가야 됨까"),
        ("ko", "구조금은 병원에서 알아서 떼줌까"),
        ("ko", "저절로 나옴까"),
        ("zh", "医院给办吗"),
        ("zh", "医院给办还是我自己去"),
        ("zh", "不用自己申请吧"),
    ],
)
@pytest.mark.parametrize("steps", [TO_WHEN, TO_AMOUNT, RESULT])
def test_whether_the_hospital_does_it_is_answered_by_the_page_on_that(language: str, said: str, steps: int):
    _, told = after(language, steps, said)
    assert title("one_stop", LANGUAGES[language]) in told


def test_whether_the_hospital_does_it_is_asked_of_the_referral_where_that_is_open():
    _, told = after("ko", TO_REFERRAL, "병원에서 알아서 해줌까")
    assert title("referral", LANGUAGES["ko"]) in told
    assert asked_beside("병원에서 알아서 해줬슴다") is None and asked_beside("医院给转的") is None


@pytest.mark.parametrize(
    "said",
    [
        "사람 바꿔라",
        "직원을 불러라",
        "사람 나오라 해라",
        "전화로 말하면 안됨까",
        "눈이 나빠서 못보꾸마",
        "눈이 어둡소",
        "电话里说不行吗",
        "让人来跟我说",
    ],
)
def test_who_wants_a_person_gets_the_number(said: str):
    assert beside(said) == "person"


@pytest.mark.parametrize("said", ["병원 바꿔라", "눈이 나빠서 입원했슴다", "눈이 아파서 갔슴다", "아들이 바꿔줬슴다"])
def test_other_words_want_nobody(said: str):
    assert beside(said) is None


@pytest.mark.parametrize("said", ["아들 바꿔주겠슴다", "딸이 대신 쓰겠슴다", "我让儿子来说", "叫闺女来填"])
def test_who_lets_another_go_on_is_asked_once_more(said: str):
    assert beside(said) == "repeat"


@pytest.mark.parametrize("said", ["길림 사람이오", "저는 길림 사람임다", "남쪽 사람이오", "농촌 사람임다"])
def test_where_somebody_is_from_calls_for_no_person(said: str):
    assert command_said(said) is None
    assert command_said("사람이오") == "person"


@pytest.mark.parametrize(("language", "said"), [("ko", "까먹었슴다"), ("ko", "기억이 안남다"), ("zh", "忘了")])
def test_who_has_forgotten_when_it_was_is_told_who_can_look_it_up(language: str, said: str):
    _, told = after(language, TO_WHEN, said)
    assert told == LANGUAGES[language].text("turn.person")


@pytest.mark.parametrize(
    ("language", "said", "own"),
    [
        ("ko", "만이천", "12000.00"),
        ("ko", "자부담은 6천임다", "6000.00"),
        ("ko", "자부담 4만5천", "45000.00"),
        ("zh", "一万二", "12000.00"),
        ("zh", "花了一万二", "12000.00"),
    ],
)
@pytest.mark.parametrize("steps", [TO_REGISTER, TO_STATUS, TO_REFERRAL])
def test_a_sum_that_comes_early_is_offered_where_it_is_asked(language: str, said: str, own: str, steps: int):
    spoken = LANGUAGES[language]
    session, told = after(language, steps, said)
    assert spoken.text("heard.besides.amount") in told and not pending(session.answers)
    session, told = after(language, steps, said, *STEPS[language][steps:TO_AMOUNT])
    assert session.answers["sum"] == f"amount {own}" and f"{own[:-6]},{own[-6:-3]}" in told


@pytest.mark.parametrize("said", ["집세 500임다", "월급이 2800임다", "78", "3", "일년에 보험 400임다"])
def test_a_sum_of_something_else_is_not_kept(said: str):
    session, _ = after("ko", TO_STATUS, said)
    assert "sum" not in session.answers
    assert not only_a_sum("월급이 2800임다")


def test_the_own_shares_of_two_stays_are_both_offered():
    ko = "올해 두번 입원했슴다. 3월에 돈화에서 자부담 5천 8월에 연길에서 자부담 8천 저보임다 돈화사람임다"
    zh = "今年住了两次院。3月在敦化自付5000，8月在延吉自付8000，低保，敦化人"
    for language, said, yes, none in (("ko", ko, "예", "안했슴다"), ("zh", zh, "对", "没办")):
        _, told = after(language, 0, said, yes, none)
        assert "5,000" in told and "8,000" in told


@pytest.mark.parametrize(
    ("language", "said", "asked"),
    [
        ("ko", "변두리호임다", "household"),
        ("ko", "특빈호임다", "household"),
        ("ko", "집은 왕청임다", "residence"),
        ("ko", "문진 봤슴다", "care"),
        ("zh", "我家是边缘户", "household"),
        ("zh", "看了门诊", "care"),
    ],
)
def test_what_is_told_early_and_is_not_clear_will_be_asked(language: str, said: str, asked: str):
    spoken = LANGUAGES[language]
    _, told = after(language, TO_WHEN, said)
    assert told == spoken.text("heard.besides", shorts=besides(spoken, asked, Facts({}, TODAY)))


@pytest.mark.parametrize(
    ("language", "said", "read"),
    [
        ("ko", "거짓말했슴다 사실은 만원임다", {"amount": "10000.00"}),
        ("ko", "잘못 말했슴다 만원임다", {"amount": "10000.00"}),
        ("ko", "내가 거짓말을 했는데 사실은 자부가 만원임다", {"amount": "10000.00"}),
        ("zh", "我撒谎了 其实是一万", {"amount": "10000.00"}),
        ("zh", "我瞎说的，是一万", {"amount": "10000.00"}),
    ],
)
def test_who_owns_up_is_put_right(language: str, said: str, read: dict[str, str]):
    session, _ = after(language, RESULT, said)
    assert pending(session.answers) == read


@pytest.mark.parametrize(("language", "said"), [("ko", "한국돈으로 백만원"), ("ko", "100딸라"), ("zh", "韩币一百万")])
def test_money_of_other_countries_is_no_own_share(language: str, said: str):
    session, told = after(language, TO_AMOUNT, said)
    assert told == LANGUAGES[language].text("problem.amount.foreign") and "amount" not in as_given(session.answers)


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("ko", "시끄럽다 저보다", "dibao"),
        ("ko", "귀찮소 특곤이오", "tekun"),
        ("zh", "别啰嗦 低保", "dibao"),
        ("zh", "少废话，我是特困", "tekun"),
    ],
)
def test_what_is_said_in_anger_before_an_answer_changes_nothing(language: str, said: str, status: str):
    session, _ = after(language, TO_WHEN, said)
    assert pending(session.answers) == {"household": status}


@pytest.mark.parametrize(("language", "said"), [("ko", "삼월 말이꾸마"), ("ko", "3월 말쯤"), ("zh", "四月底")])
def test_a_part_of_a_month_of_this_year_changes_nothing(language: str, said: str):
    stay = {"ko": "올해 연변병원에 입원했슴다", "zh": "今年在延边医院住院了"}[language]
    session, told = after(language, TO_WHEN, stay, said)
    assert pending(session.answers)["when"] == "this_year" and told == after(language, TO_WHEN, stay)[1]


@pytest.mark.parametrize(("language", "said"), [("ko", "2월 30일에 퇴원했슴다"), ("zh", "2月30号出院的")])
def test_a_day_that_no_month_has_is_not_passed_over(language: str, said: str):
    _, told = after(language, TO_WHEN, said)
    assert LANGUAGES[language].text("problem.day.impossible") in told


def test_days_that_are_there_and_lengths_of_a_stay_are_none_of_these():
    assert no_such_day("6월 31일임다") and no_such_day("九月三十一号")
    assert not any(map(no_such_day, ("12월 31일", "2월 29일", "2월에 30일 입원했슴다", "2月住了30天", "3월 31일")))
