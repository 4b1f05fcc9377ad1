"""How many acts it takes: a tap, or something typed and sent. The way in a chat and in a terminal, to the figure."""

from datetime import UTC, date, datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import terminal
from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text
from bot.talk import reply
from bot.telegram.form import TELEGRAM
from conversation import CHECK, QUESTIONS, REFERRAL, Way, answered, journey
from tests.examples import examples
from tests.usual import TODAY, steps

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
COMMONEST = {"household": "dibao", "care": "inpatient", "place": "prefecture", "amount": "self_paid"}
"""A household of the subsistence allowance, in hospital in the prefecture, referred, the own share known."""
MOST, MOST_BY_SLIP = 10, 20


def acts_in_a_chat(*, figure: str, **given: str) -> int:
    """Every button that is pressed and every figure that is typed after the greeting, up to the result."""
    greeting = reply(None, Said("text", "1", "/start", spoken="zh"), NOW, TELEGRAM)
    kept: Kept | None = greeting.kept
    shown = greeting.rows[-1]
    acts = 0
    for step in steps(**given):
        assert not kept or kept.answers.get(step.id) is None
        if step.button:
            assert step.button in [data for row in shown.buttons for _, data in row], f"{step.button} is a tap"
        said = Said("press", "1", step.button, 5 + acts) if step.button else Said("text", "1", step.said)
        answer = reply(kept, said, NOW, TELEGRAM)
        kept, shown, acts = answer.kept, answer.rows[-1], acts + 1
    assert answer.outcome == "result"
    assert figure in "\n".join(row.text for row in answer.rows if isinstance(row, Text))
    return acts


def acts_in_a_terminal(*lines: str, figure: str, language: str | None = None) -> int:
    shown = StringIO()
    terminal.run(language, TODAY, StringIO("\n".join(lines) + "\n"), shown)
    assert figure in shown.getvalue()
    return len(lines)


def test_the_commonest_case_takes_at_most_ten_acts():
    assert acts_in_a_chat(figure="5,600元", **COMMONEST) == 9 <= MOST
    lines = [step.typed() for step in steps(**COMMONEST)]
    assert acts_in_a_terminal("1", *lines, figure="5,600元") == 10 <= MOST  # with the language


def test_by_the_slip_it_takes_at_most_twenty():
    by_slip = {**COMMONEST, "amount": "slip"}
    assert acts_in_a_chat(figure="6,300元", **by_slip) == 15 <= MOST_BY_SLIP
    lines = [step.typed() for step in steps(**by_slip)]
    assert acts_in_a_terminal("1", *lines, figure="6,300元") == 16 <= MOST_BY_SLIP


def test_with_every_row_of_the_slip_it_still_takes_at_most_twenty():
    whole = {**COMMONEST, "amount": "slip", "slip_in_scope": "none"}
    assert acts_in_a_chat(figure="6,300元", **whole) == 18 <= MOST_BY_SLIP


def test_about_how_much_is_one_tap():
    assert acts_in_a_chat(figure="元", **{**COMMONEST, "amount": "band_10000"}) == 9


def test_who_has_no_status_knows_after_four():
    assert len(steps(household="none")) == 4


# --- About how many more


@pytest.mark.parametrize("way", [CHECK, REFERRAL], ids=["check", "referral"])
@pytest.mark.parametrize("changes", [{}, {"when": "plan"}, {"when": "earlier", "on": "2024-03-05"}], ids=str)
def test_on_the_usual_way_every_answer_takes_one_off(way: Way, changes: dict[str, str]):
    answers: dict[str, str] = {}
    for step in steps(way=way, **changes):
        left = journey(answers, TODAY, way).left
        answers = answered(answers, step.id, step.answer)
        assert journey(answers, TODAY, way).left == left - 1 or step.answer in changes.values(), step.id
    assert left == 1
    assert journey(answers, TODAY, way).left == 0


@st.composite
def walks(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Every answer at random, up to the result."""
    answers: dict[str, str] = {}
    walked = []
    while (found := journey(answers, TODAY)).next and not found.problem:
        question = found.next
        figures = {"amount": ["0.00", "900.00", "8000.00"], "day": ["2024-03-05", "2019-03-05"], "choice": []}
        said = draw(st.sampled_from([*question.offered(found.facts), *figures[question.kind]]))
        if said in question.takes_back:
            break
        walked.append((question.id, said))
        answers = answered(answers, question.id, said)
    return walked


@given(walks())
@examples(200)
def test_it_grows_only_by_an_answer_that_brings_up_more_questions(walked: list[tuple[str, str]]):
    """The usual answer takes one off; another one may bring up questions that were not counted before."""
    answers: dict[str, str] = {}
    for id, said in walked:
        before = journey(answers, TODAY)
        answers = answered(answers, id, said)
        after = journey(answers, TODAY)
        if after.next is None or after.problem:
            break
        counted_on = said == QUESTIONS[id].usual(before.facts)
        brought_up = set(after.to_come) - set(before.to_come)
        assert after.left == before.left - 1 if counted_on else after.left < before.left or brought_up, (id, said)


@given(walks())
@examples(100)
def test_whoever_gives_the_answers_that_were_counted_on_is_asked_just_so_many(walked: list[tuple[str, str]]):
    answers: dict[str, str] = {}
    for id, said in walked[: len(walked) // 2]:
        answers = answered(answers, id, said)
    found = journey(answers, TODAY)
    left = found.left
    for asked in range(left):
        assert found.next and found.left == left - asked
        if found.problem:
            return
        answers = answered(answers, found.next.id, found.next.usual(found.facts))
        found = journey(answers, TODAY)
    assert found.next is None


def test_no_page_without_a_question_is_counted():
    assert journey({}, date(2026, 11, 25)).left == len(steps()) == 9
    assert set(journey({}, TODAY).to_come) <= QUESTIONS.keys()
