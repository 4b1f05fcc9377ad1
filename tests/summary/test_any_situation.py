"""Whatever is told, a result can be read in every language, with a next step and someone to ask."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Situation, Slip, Treatment
from calculator.situation import CARES, HOUSEHOLDS, PLACES, REFERRALS, RESIDENCES
from locales import LANGUAGES
from summary import case, gauge, sections, text
from tests.examples import examples
from tests.summary.situations import TODAY

amounts = st.one_of(st.sampled_from([0, 1, 200_000, 500_001, 2_857_143]), st.integers(0, 10_000_000))


@st.composite
def slips(draw: st.DrawFn) -> Slip:
    """A slip whose figures agree."""
    in_scope = draw(amounts)
    return Slip(
        own_expense=draw(amounts),
        class_b_share=draw(amounts),
        in_scope=in_scope,
        pooled_fund=draw(st.integers(0, in_scope)),
        medical_aid=draw(amounts),
    )


@st.composite
def treatments(draw: st.DrawFn, *, amount_known: bool = True) -> Treatment:
    """One treatment; its own share told, from a slip, or not known."""
    kind = draw(st.sampled_from(["self_paid", "slip"])) if amount_known else ""
    return Treatment(
        on=draw(st.dates(date(2022, 6, 1), date(2027, 12, 31))),
        care=draw(st.sampled_from(CARES)),
        place=draw(st.sampled_from(PLACES)),
        designated=draw(st.sampled_from([True, True, False, "unsure"])),
        referral=draw(st.sampled_from(REFERRALS)),
        self_paid=draw(amounts) if kind == "self_paid" else None,
        slip=draw(slips()) if kind == "slip" else None,
        household=draw(st.none() | st.sampled_from(HOUSEHOLDS)),
        age=draw(st.none() | st.integers(0, 100)),
        insurance_rate_cut=draw(st.booleans()),
        refused_by_insurance=draw(st.booleans()),
    )


earlier = st.just("unsure") | st.builds(
    Earlier, amounts, amounts, st.integers(0, 80_000), st.sampled_from([0, 200_000])
)

situations = st.builds(
    Situation,
    residence=st.sampled_from([*RESIDENCES, "yanbian", "yanbian"]),
    household=st.sampled_from(HOUSEHOLDS),
    treatments=st.lists(treatments(), min_size=1, max_size=3).map(tuple)
    | st.tuples(treatments())
    | st.tuples(treatments(amount_known=False)),
    earlier=st.dictionaries(st.integers(2022, 2027), earlier, max_size=3),
    insured=st.sampled_from([True, True, True, False]),
)


@examples(300)
@given(situation=situations, plan=st.booleans(), other=st.booleans())
def test_any_situation_is_told(situation: Situation, plan: bool, other: bool):
    made = case(situation, plan=plan, other=other, made_on=TODAY)
    told = sections(made)
    by_id = {section.id: section.lines for section in told}
    assert by_id["todo"][-1].id == "todo.call"
    assert "where.12393" in {line.id for line in by_id["where"]}
    for language in LANGUAGES.values():
        words = text(told, language, other)
        assert "12393" in words and "None" not in words and "{" not in words
    years = [year.regular.amount for year in made.estimate.years]
    first = by_id["headline"][0]
    if first.id in ("headline.stated", "headline.reading", "headline.ask"):
        assert first.result == sum(amount for amount in years if amount is not None)
    for bar in gauge(made):
        assert 0 <= bar.earlier + bar.estimated <= bar.limit
