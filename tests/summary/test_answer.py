"""What stands first: one figure or what can be done, what is left to pay, the first step; never more than the text."""

import re
from collections.abc import Mapping

import pytest

from calculator import Earlier
from locales import LANGUAGES, Language
from summary import Answer, Case, answer, case, folds, sections, short, text, what_next
from summary.answer import BY_REASON, HEADINGS, KINDS
from summary.folds import FOLDS
from summary.headline import Shape
from summary.short import LONGEST
from summary.standing import STANDINGS
from tests.calculator.situations import to_python
from tests.calculator.test_cases import CASES, situation_of
from tests.summary.situations import ABOUT, SEVERAL_ABOUT, TODAY, TOLD, YEAR, told, told_2015, told_late
from tests.summary.test_contradictions import CONTRADICTIONS, Read, walk

ZH = LANGUAGES["zh"]
EVERY = {**TOLD, **ABOUT, **SEVERAL_ABOUT}
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
KIND = {
    "class 2": "amount",
    "by the slip": "amount",
    "three treatments": "amount",
    "two years": "amount",
    "2015, class 1": "amount",
    "2015, class 2 above the threshold": "amount",
    "about, all of it above the limit": "amount",
    "about 5,000 to 10,000": "range",
    "about, the deductible between": "range",
    "what was paid in all": "at_most",
    "not referred": "open",
    "an emergency": "open",
    "status unsure": "open",
    "recognition pending": "open",
    "earlier this year unsure": "open",
    "insurance cut its rate": "open",
    "2015, insurance not known": "open",
    "2015, class 2 within the threshold": "open",
    "2015, late, an amount": "open",
    "2015, too late, a floor": "open",
    "about, not referred": "open",
    "no status": "nothing",
    "the limit used up": "nothing",
    "not designated": "nothing",
    "not referred, under the deductible": "nothing",
    "under the deductible": "under",
    "2015, class 3 under the threshold": "under",
    "what was paid in all, under the deductible": "under",
    "plan, from primary care": "plan",
    "plan, not referred yet": "plan",
    "plan without an amount": "plan",
    "only what was paid is known": "unknown",
    "only what was paid is known, not referred": "unknown",
    "no policy": "unknown",
    "uninsured": "unknown",
    "elsewhere in Jilin registered": "unknown",
}


def first(name: str) -> Answer:
    return answer(EVERY[name].case)


def words(shown: Answer, language: Language = ZH, other: bool = False) -> str:
    return short(shown, language, other).text


@pytest.mark.parametrize("name", KIND)
def test_each_case_has_its_kind(name: str):
    assert first(name).kind == KIND[name]


@pytest.mark.parametrize("standing", STANDINGS)
def test_one_table_says_the_kind_of_every_standing_and_shape(standing):
    assert set(KINDS[standing]) == set(Shape.__args__)
    sure = {kind for shape, kind in KINDS[standing].items() if shape in ("amount", "floor")}
    assert (sure == {"amount"}) is (standing in ("stated", "reading", "at_least", "county"))
    assert set(BY_REASON.values()) == {"under", "range", "at_most"}


def test_a_figure_is_set_large_only_where_the_text_gives_it():
    large = {name for name, each in EVERY.items() if answer(each.case).large}
    assert {"class 2", "two years", "2015, class 1", "about 5,000 to 10,000"} <= large
    never = {"open", "nothing", "under", "plan", "unknown", "at_most"}
    assert not [name for name in large if first(name).kind in never or not first(name).low]
    assert not [name for name in EVERY if name.startswith(("2015, late", "2015, too late")) and name in large]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("class 2", ["按文件，大约能救助 5,600元", "▓▓▓▓▓▓▓░░░", "自付8,000元，您自己还要出2,400元。"]),
        (
            "not referred",
            [
                "先打12393问，可能有办法",
                "▒▒▒▒▒▒▒░░░",
                "没有按规定转诊，原则上（一般情况下）是0元；如果医保局接受，约5,600元。",
                "自付8,000元，您自己还要出2,400元到8,000元。",
            ],
        ),
        (
            "under the deductible",
            [
                "单子收好：还差1,000元到起付线，超过的部分才救助",
                "现在是0元：自付累计4,000元，还没有超过起付线5,000元。",
                "自付4,000元；救助按0元算，都要自己出。",
            ],
        ),
        ("about 5,000 to 10,000", ["按您选的大概，能救助 3,500元–7,000元", "▓▓▓▓▒▒▒▒░░"]),
        ("what was paid in all", ["最多能救助8,400元", "只知道一共付的钱，现在算不准，也可能少一些。"]),
        (
            "plan without an amount",
            [
                "去以前，先办好转诊",
                "按规定转诊，自付（医保目录内自己出的钱）能救助70%，一年最多20,000元。",
                "急病不用等转诊：先救人，打120。",
            ],
        ),
        ("2015, too late, an amount", ["先问医保局，还能不能申请"]),
        ("three treatments", ["2026年3次看病，按一般的算法一共大约能救助 1,880元"]),
    ],
)
def test_it_reads_as_one_short_message(name: str, lines: list[str]):
    assert words(first(name)).split("\n")[: len(lines)] == lines


def test_it_is_an_estimate_that_the_bureau_decides_and_says_whom_to_call():
    for each in EVERY.values():
        shown = words(answer(each.case), other=each.other)
        assert "以医保局审核为准" in shown and "12393" in shown


def test_what_is_left_to_pay_is_told_of_the_own_share_alone_and_costs_outside_once():
    (case_,) = [told("dibao").case]
    under = text(tuple(s for f in folds(sections(case_), answer(case_)) for s in f.sections), ZH, False)
    assert under.count("医保目录外的钱（自费）另外自己出") == 1
    assert "自费" not in words(answer(case_))


def test_a_top_up_that_is_sure_comes_off_what_is_left_and_one_that_is_not_does_not():
    assert first("a top-up by every reading").own_high == 4_500_000 - 2_200_000
    assert first("a top-up by one reading").own_high == 3_500_000 - 2_000_000


def test_where_the_limit_is_used_up_a_top_up_is_asked_for_before_slips_are_kept():
    """It comes besides the limit, so that nobody may be told to pay all of it and wait for the next year."""
    used_up = {YEAR: Earlier(4_000_000, 2_000_000)}
    sure = answer(told("dibao", self_paid=4_000_000, earlier=used_up).case)
    maybe = answer(told("dibao", self_paid=50_000, earlier=used_up).case)
    paid = answer(told("dibao", earlier={YEAR: Earlier(4_000_000, 2_000_000, 0, 200_000)}).case)
    assert [each.action.id for each in (sure, maybe, paid)] == ["todo.top_up", "todo.top_up", "todo.next_year"]
    assert sure.kind == "nothing" and (sure.own_low, sure.own_high) == (3_800_000, 3_800_000)
    assert "自付40,000元；要是能救助2,000元，您自己还要出38,000元。" in words(sure)
    assert "都要自己出" not in words(sure)


def test_a_least_that_is_left_leaves_room_for_a_top_up_that_may_come():
    open_end = first("30,000 or more")
    assert open_end.sentence and open_end.sentence.given == {"least": 3_000_000, "low": 3_000_000 - 2_000_000 - 200_000}


def test_of_a_least_the_most_that_is_left_is_told():
    shown = first("2015, class 2 above the threshold")
    assert (shown.low, shown.high) == (560_000, 560_000)
    assert "至少能救助" in ZH.text(shown.title.id) and shown.sentence and shown.sentence.id == "answer.own.most"


def test_nobody_is_invited_to_spend():
    for language, never in {"zh": ("就有救助", "再自付"), "ko": ("더 쓰면",), "en": ("spend",)}.items():
        for each in EVERY.values():
            said = words(answer(each.case), LANGUAGES[language], each.other)
            assert not [word for word in never if word in said]


def test_before_going_no_percentage_is_the_heading_and_no_figure_is_large():
    plans = [each for each in EVERY.values() if each.plan]
    assert len(plans) > 10
    for each in plans:
        shown = answer(each.case)
        assert not shown.large and "%" not in ZH.text(shown.title.id, **shown.title.given)


def test_a_floor_or_a_passed_day_is_never_told_by_the_documents_word():
    for shown in (answer(told_2015("dibao", self_paid=1_800_000).case), answer(told_late("tekun").case)):
        assert "按文件，" not in words(shown)


@EACH_LANGUAGE
def test_every_first_step_has_its_heading_and_every_heading_a_step(language: Language):
    assert [id for id in HEADINGS.values() if not language.has(f"answer.do.{id}")] == []
    headed = {id.removeprefix("answer.do.") for id in language.ids if id.startswith("answer.do.")}
    assert headed - set(HEADINGS.values()) == {"care"}  # where the kind of care is not known: in the conversation


def worked() -> Mapping[str, Case]:
    return {each["id"]: case(to_python(situation_of(each)), plan=False, other=False, made_on=TODAY) for each in CASES}


def test_the_first_message_is_short_in_every_case():
    """300 signs in Chinese, 500 in Korean; what had no room stands in how the figure was worked out."""
    cases = [*(each.case for each in EVERY.values()), *worked().values(), *(each for _, each in walk(811, 5))]
    assert len(cases) > 500
    pointed = 0
    for each in cases:
        shown = answer(each)
        for code, most in LONGEST.items():
            for other in (False, True):
                told_ = short(shown, LANGUAGES[code], other)
                assert len(told_.text) <= most, told_.text
                assert bool(told_.left) == (LANGUAGES[code].text("answer.more") in told_.text)
                pointed += bool(told_.left)
    assert pointed


@pytest.mark.far
def test_what_is_said_of_each_worked_case_holds_beside_its_sections():
    of_the_answer = {what: holds for what, holds in CONTRADICTIONS.items() if "answer" in holds.__code__.co_names}
    assert len(of_the_answer) >= 14
    for name, each in {**worked(), **{name: each.case for name, each in EVERY.items()}}.items():
        assert [what for what, holds in of_the_answer.items() if holds(Read(each))] == [], name


def test_the_folds_stand_in_their_order_and_hold_everything():
    for each in EVERY.values():
        shown = answer(each.case)
        found = folds((*sections(each.case), *what_next(each.case)), shown)
        ids = [fold.id for fold in found]
        assert ids == [id for id in FOLDS if id in ids] and {"todo", "where", "documents"} <= set(ids)


def test_what_happens_next_is_told_where_papers_are_handed_in_and_invents_no_days():
    assert [section.id for section in what_next(told("dibao").case)] == ["next"]
    assert what_next(told("dibao", self_paid=0).case) == ()
    for language in LANGUAGES.values():
        said = text(what_next(told("dibao").case), language, False)
        assert "12393" in said and "12345" in said
        assert not re.search(r"\d", re.sub(r"12393|12345|^\d\. ", "", said, flags=re.MULTILINE))


@EACH_LANGUAGE
def test_every_message_of_the_answer_is_told_by_some_case(language: Language):
    shown = [(answer(each.case), each.other) for each in EVERY.values()]
    shown += [(answer(each), False) for _, each in walk(311)]
    lines = [(each.title, each.sentence, each.estimate, each.figure, each.why, *each.beside) for each, _ in shown]
    used = {line.id for told_ in lines for line in told_ if line}
    ours = {id for id in language.ids if id.startswith("answer.") and not id.endswith(".other")}
    of_the_message = {"answer.now", "answer.call", "answer.more", "answer.outside", "answer.do.care"}
    assert sorted(ours - used - of_the_message) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_slip_that_shows_as_much_as_the_estimate_is_never_told_as_all_that_is_due(code: str):
    """Only the bureau can say so: the slip is kept, and one can ask."""
    told = TOLD["a slip with all aid"]
    lines = [line for section in told.sections for line in section.lines]
    shown = " ".join(LANGUAGES[code].text_for(line.id, told.other, **line.given) for line in lines)
    assert "12393" in shown
    for word in ("已经救助过", "不用再办", "已经够了", "이미 구조", "다 받았", "has been aided", "nothing more to do"):
        assert word not in shown
