"""Of several treatments nothing that was told goes without a word, and each stands with its figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk import CHAT
from conversation import Session, answered, journey, turn
from conversation.kept import instead
from conversation.proposals.proposal import pending
from conversation.treatments import another
from conversation.turn import press
from locales import LANGUAGES
from tests.conversation.test_several import ONE, THREE, TWO, several, told
from tests.examples import examples
from tests.usual import TODAY, usual

ZH = LANGUAGES["zh"]


def pressed(answers: dict[str, str], question: str, value: str, code: str = "zh") -> tuple[Session, list[str]]:
    """The session after an old button, and what comes back."""
    session = Session(CHAT, code, dict(answers))
    return session, [message.text for message in press(session, question, value, TODAY) or []]


def said(session: Session, text: str) -> str:
    return "\n".join(message.text for message in turn(session, text, TODAY))


# --- Old buttons


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_old_button_of_a_plan_says_that_three_treatments_are_kept_and_do_not_count(code: str):
    session, messages = pressed(THREE, "when", "plan", code)
    words = LANGUAGES[code]
    assert messages[0] == words.text("turn.aside", count="3", short=words.text("short.when"))
    assert messages[0] in said(session, "/check")
    press(session, "when", "this_year", TODAY)
    assert journey(session.answers, TODAY).situation == journey(THREE, TODAY).situation


def test_so_does_a_plan_that_is_heard_in_a_sentence():
    session = Session(CHAT, "zh", dict(THREE))
    said(session, "不对，还没去看呢")
    assert pending(session.answers) == {"when": "plan"}
    assert "先前填的3次都留着" in said(session, "对")


def test_an_old_button_that_it_was_as_the_first_names_what_it_takes_away():
    _, messages = pressed(THREE, "differs@3", "no")
    assert messages[0].startswith(
        "照这个答案，先前填的这些不再算：第3次的家庭情况、第3次的看病的种类、第3次的看病的地方和第3次的转诊。"
    )


def test_where_it_is_changed_on_purpose_nothing_is_said_of_it():
    session = Session(CHAT, "zh", dict(THREE))
    press(session, "check", "differs@3", TODAY)
    messages = press(session, "differs@3", "no", TODAY) or []
    assert messages and not any("不再算" in message.text for message in messages)


@pytest.mark.parametrize(
    ("question", "value"),
    [("household", "tekun"), ("place", "province"), ("amount", "slip"), ("earlier", "yes"), ("differs@3", "status")],
)
def test_an_old_button_after_which_all_counts_or_is_asked_again_says_nothing_of_it(question: str, value: str):
    asked = told(TWO, {"on": "2026-09-01", "differs": "no", "amount": "500"})
    _, messages = pressed(asked, question, value)
    assert messages and not any("不再算" in message for message in messages)


def test_an_old_button_of_one_treatment_names_what_it_takes_away_too():
    _, messages = pressed(ONE, "care", "chronic_outpatient")
    assert messages[0] == ZH.text("turn.dropped", shorts="转诊")


def test_what_ends_the_way_says_so_itself():
    _, messages = pressed(THREE, "residence", "elsewhere")
    assert not any("不再算" in message for message in messages)
    assert "后面的问题不影响结果" in messages[-1]


@given(several(most=2), st.data())
@examples(40)
def test_whatever_button_is_pressed_late_all_that_counted_counts_is_asked_or_is_named(
    answers: dict[str, str], data: st.DataObject
):
    before = journey(answers, TODAY)
    question, _ = data.draw(st.sampled_from([each for each in before.given if each[0].kind == "choice"]))
    session, messages = pressed(answers, question.id, data.draw(st.sampled_from(question.taken(before.facts))))
    after = journey(session.answers, TODAY)
    if not messages or after.certain or any("不再算" in message or "都留着" in message for message in messages):
        return
    here = {*after.applying, *after.ahead, *after.to_come}
    here |= {one for each in here if (one := instead(each))}
    gone = [asked.id for asked, _ in before.given if asked.id not in here and instead(asked.id) not in here]
    assert not gone


# --- The status at that time, where it is asked whether all was as the first time


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("那次是低保边缘", {"household@3": "dibao_margin"}),
        ("那时候是特困", {"household@3": "tekun"}),
        ("그때는 저보 변두리가정이였슴다", {"household@3": "dibao_margin"}),
    ],
)
def test_another_status_then_is_proposed_as_the_status_alone(text: str, meant: dict[str, str]):
    session = Session(CHAT, "zh", answered(another(TWO), "on@3", "2026-02-05"))
    said(session, text)
    assert pending(session.answers) == meant
    said(session, "对")
    assert session.answers["differs@3"] == "status"


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("那次是低保", ("no", "status")),
        ("그때는 저보였습니다", ("no", "status")),
        ("那次不是低保", ("status",)),
        ("那时候还没有低保", ("status",)),
        ("那时候低保还没批下来", ("status",)),
        ("그때는 아직 저보가 아니였슴다", ("status",)),
    ],
)
def test_a_status_then_that_is_no_other_one_is_asked_back_and_never_as_the_place(text: str, offered: tuple[str, ...]):
    session = Session(CHAT, "zh", answered(another(TWO), "on@3", "2026-02-05"))
    (message,) = turn(session, text, TODAY)
    assert tuple(value for value, _ in message.choices) == offered


# --- Each in few words


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"amount": "slip"}, "自付 9,000元"),
        ({"amount": "slip", "slip_in_scope": "none", "slip_over_limit": "none"}, "自付 从0元到9,000元"),
        ({"amount": "paid_only", "paid_only": "nothing", "paid_in_all": "9000"}, "一共付的钱 9,000元"),
        ({"amount": "self_paid", "self_paid": "8000"}, "自付 8,000元"),
        ({"amount": "band_5000"}, "自付 2,000元到5,000元"),
    ],
    ids=str,
)
def test_each_stands_with_its_figure_also_where_a_slip_was_gone_through(answers: dict[str, str], words: str):
    first = usual(today=TODAY, **answers)
    two = told(
        answered(another(first), "on", "2026-06-10") | {"treatments": "1"},
        {"on": "2026-08-03", "differs": "no", "amount": "3000"},
    )
    assert f"第1次（2026年6月10日）：住院，延边州内，{words}" in said(Session(CHAT, "zh", two), "/check")
