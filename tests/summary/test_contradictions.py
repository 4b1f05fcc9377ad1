"""No result contradicts itself: headline, steps, papers, navigator and the sheet of one case agree, whatever was told.

The walk: household × care × place × designated × referral × amount × day, each made directly.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from io import BytesIO

import pytest
from pypdf import PdfReader

from calculator import Earlier, Situation, Slip, Treatment
from calculator.situation import CARES, HOUSEHOLDS, PLACES, REFERRALS, Unsure
from locales import LANGUAGES
from summary import Case, Done, case
from summary.answer import answer
from summary.headline import FIRST, Shape
from summary.paper import paper
from summary.paper.pdf import pdf
from summary.standing import STANDINGS
from tests.summary.contradictions import CONTRADICTIONS, Read
from tests.summary.situations import TODAY
from tests.summary.test_pdf import bare

DESIGNATED = (True, False, "unsure")
SLIP = Slip(in_scope=4_200_000, class_b_share=350_000, pooled_fund=2_800_000, major_illness=200_000)
AMOUNTS: dict[str, dict[str, object]] = {
    "not known": {},
    "told": {"self_paid": 1_800_000},
    "nothing": {"self_paid": 0},
    "little": {"self_paid": 30_000},
    "much": {"self_paid": 6_000_000},
    "by the slip": {"slip": SLIP},
    "a slip with some aid": {"slip": replace(SLIP, medical_aid=100_000)},
    "a slip with much aid": {"slip": replace(SLIP, medical_aid=1_500_000)},
}
LATELY = Done(counts_from=date(2026, 11, 2), reimbursed="yes")
DAYS: dict[str, tuple[date, bool, Done]] = {
    "a plan": (TODAY, True, Done()),
    "there now": (TODAY, True, Done(admitted=True)),
    "this year": (date(2026, 3, 5), False, Done()),
    "earlier by this document": (date(2024, 3, 5), False, Done()),
    "2015, within the days": (date(2019, 3, 5), False, LATELY),
    "2015, insurance not known": (date(2019, 3, 5), False, replace(LATELY, insurance_known=False)),
    "2015, the days not known": (date(2019, 3, 5), False, Done()),
    "2015, the days have passed": (
        date(2019, 3, 5),
        False,
        Done(counts_from=date(2019, 3, 5), reimbursed="yes", insurance_known=False),
    ),
    "no policy": (date(2012, 3, 5), False, Done()),
}
EARLIER: dict[int, Callable[[int], Mapping[int, Earlier | Unsure]]] = {
    14: lambda year: {year: "unsure"},
    15: lambda year: {year: Earlier(3_000_000, 2_000_000)},
    16: lambda year: {year: Earlier(1_000_000, 700_000, 0, 200_000)},
}
"""What came before in the year, for some on the way: not known, the limit used up, a top-up already."""
SIZE = len(HOUSEHOLDS) * len(CARES) * len(PLACES) * len(DESIGNATED) * len(REFERRALS) * len(AMOUNTS) * len(DAYS)
CHINA = timezone(timedelta(hours=8))
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 14, 5, tzinfo=CHINA)


def walk(step: int = 1, start: int = 0) -> Iterator[tuple[str, Case]]:
    """Every case, or each so many of them.

    On the way a permit is met, somebody uninsured, a child, a rate that insurance cut, and what came before.
    """
    every = itertools.product(HOUSEHOLDS, CARES, PLACES, DESIGNATED, REFERRALS, AMOUNTS, DAYS)
    for number, told in enumerate(itertools.islice(every, start, None, step)):
        household, care, place, designated, referral, amount, day = told
        on, plan, done = DAYS[day]
        treatment = Treatment(on, care, place, designated, referral, **AMOUNTS[amount])  # type: ignore[arg-type]
        if number % 13 == 12:
            treatment = replace(treatment, insurance_rate_cut=True)
        situation = Situation(
            residence="permit" if number % 5 == 4 else "yanbian",
            household=household,
            treatments=(treatment,),
            earlier=EARLIER.get(number % 17, lambda year: {})(on.year),
            age=8 if number % 3 == 2 else None,
            insured=number % 11 != 10 or bool(AMOUNTS[amount]),
            low_income_member="elderly" if number % 2 else None,
            major_illness_threshold=None if number % 7 == 6 else 1_000_000,
        )
        name = f"{situation.residence}, {', '.join(map(str, told))}"
        yield name, case(situation, plan=plan, other=False, made_on=TODAY, done=done)


def contradictions(step: int, start: int = 0) -> tuple[dict[str, str], int]:
    """The first case of each contradiction found, and how many cases were read."""
    found: dict[str, str] = {}
    seen = 0
    for name, told in walk(step, start):
        read = Read(told)
        seen += 1
        for what, holds in CONTRADICTIONS.items():
            if what not in found and holds(read):
                found[what] = name
    return found, seen


@pytest.mark.parametrize("step", [pytest.param(211, marks=pytest.mark.far), 433])
def test_a_sample_of_all_cases_never_contradicts_itself(step: int):
    found, seen = contradictions(step, start=7)
    assert found == {} and seen > SIZE // step - 2


@pytest.mark.long
def test_no_case_contradicts_itself():
    found, seen = contradictions(1)
    assert found == {} and seen == SIZE


@pytest.mark.far
def test_every_contradiction_is_one_that_a_case_could_have_had():
    """Each is looked for in cases that have what it is about; else it could never be found."""
    seen: Counter[str] = Counter()
    for _, told in walk(97):
        read = Read(told)
        ids = {line.id for lines in (*read.result.values(), *read.navigator.values()) for line in lines}
        seen.update(ids)
    about = ("navigator.when.passed", "navigator.when.maybe_passed", "headline.stated", "headline.insurance_unknown")
    about += ("todo.deposit.no", "todo.deposit.open", "todo.already_paid", "todo.already_paid_all", "todo.permit")
    about += ("todo.again", "navigator.money.no_referral", "todo.keep_slips", "compare.with", "rules.chronic")
    about += ("navigator.proof.referral", "notice.earlier_aid_too_high", "todo.check_self_paid", "todo.outpatient_2015")
    about += ("paper.recognition", "headline.between", "headline.between.ask", "headline.at_least", "change.narrow")
    about += ("change.varied", "change.by_rule.outpatient", "change.at_limit", "change.to_deductible", "change.class.1")
    assert [id for id in about if not seen[id]] == []


@pytest.mark.parametrize("standing", STANDINGS)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_every_pair_of_standing_and_shape_has_its_first_sentence(standing, language):
    assert set(FIRST[standing]) == set(Shape.__args__)
    assert [id for id in FIRST[standing].values() if not language.has(id)] == []


def test_the_documents_word_is_said_of_one_pair_only():
    said = [(sure, shape) for sure, row in FIRST.items() for shape, id in row.items() if id == "headline.stated"]
    assert said == [("stated", "amount")]
    zh = LANGUAGES["zh"]
    ids = {id for row in FIRST.values() for id in row.values()} - {"headline.stated"}
    given = dict.fromkeys(("amount", "low", "high"), 0)
    assert [id for id in ids if "按文件" in zh.text(id, **given)] == []


def drawn_words(told: Case) -> str:
    document = PdfReader(BytesIO(pdf(paper(told, LANGUAGES["zh"], NOW))))
    return bare("".join(page.extract_text() for page in document.pages))


def assert_drawn_as_told(told: Case) -> None:
    """The answer stands first on the sheet, in its order; the steps, the papers and the computation are on it too."""
    words, read, zh = drawn_words(told), Read(told), LANGUAGES["zh"]
    stands_first = answer(told)
    place = 0
    for line in (stands_first.title, stands_first.sentence, *stands_first.beside, stands_first.estimate):
        if line is not None:
            place = words.find(bare(zh.text_for(line.id, False, **line.given)), place)
            assert place >= 0, line.id
    if stands_first.why is not None:
        assert bare(zh.text_for(stands_first.why.id, False, **stands_first.why.given)) in words
    for section in ("todo", "papers", "steps"):
        for line in read.result.get(section, ()):
            if line.id != "steps.treatment":  # a step names its treatments by their numbers
                assert bare(zh.text_for(line.id, False, **line.given)) in words, line.id


@pytest.mark.parametrize("start", [11, 60_007, 90_017, 140_009])
def test_a_handful_is_drawn_as_it_is_told(start: int):
    assert_drawn_as_told(next(walk(start=start))[1])


@pytest.mark.long
def test_two_hundred_are_drawn_as_they_are_told():
    drawn = 0
    for _, told in walk(SIZE // 200, start=3):
        assert_drawn_as_told(told)
        drawn += 1
    assert drawn >= 200
