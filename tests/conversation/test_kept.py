"""What was kept before the way became shorter opens with its answers: in a cookie, by a link, in a chat.

`kept.jsonl` holds answers of an earlier version with what it estimated: aid of each year as amount, least, most (fen).
"""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.inbox import Said
from bot.kept import Kept
from bot.talk import reply
from bot.telegram.form import TELEGRAM
from calculator import estimate
from conversation import WAYS, answered, journey
from conversation.kept import as_given, handed_in, opened
from conversation.proposals.proposal import confirmed, proposing
from tests.usual import TODAY, usual

BEFORE = [json.loads(line) for line in (Path(__file__).parent / "kept.jsonl").read_text(encoding="utf-8").splitlines()]
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
HALF_WAY = {"start": "yes", **usual(until="referral"), "place": "province"}
"""In an earlier version: it is open whether the place is designated."""


@pytest.mark.parametrize("kept", BEFORE, ids=range(len(BEFORE)))
def test_it_gives_the_estimate_that_it_gave_before(kept: dict[str, Any]):
    today = date.fromisoformat(kept["today"])
    found = journey(kept["answers"], today, WAYS[kept["way"]])
    assert found.next is None and found.certain == kept["certain"]
    if "aid" in kept:
        assert found.situation
        years = [(year.year, year.total_aid) for year in estimate(found.situation).years]
        assert [[year, aid.amount, aid.low, aid.high] for year, aid in years] == kept["aid"]


def test_the_record_holds_what_has_another_shape_today():
    for name, values in {
        "designated": {"yes", "no", "unsure"},
        "place": {"prefecture", "province", "elsewhere"},
        "amount": {"slip", "self_paid", "paid_only", "uninsured"},
        "paid_only": {"slip", "without"},
    }.items():
        assert values <= {kept["answers"].get(name) for kept in BEFORE}
    assert all(kept["answers"]["start"] == "yes" for kept in BEFORE)


OLD_PLACES = st.tuples(
    st.sampled_from(["prefecture", "province", "elsewhere"]), st.sampled_from(["yes", "no", "unsure"])
)


@given(OLD_PLACES, st.sampled_from(["primary_care", "none", "emergency"]))
@settings(deadline=None)
def test_a_place_and_whether_it_is_designated_become_what_they_are_today(old: tuple[str, str], referral: str):
    place, designated = old
    today = usual(place=place, designated=designated, referral="emergency") | {"referral": referral}
    earlier = {id: said for id, said in today.items() if id != "place_undesignated"}
    earlier |= {"start": "yes", "place": place, "designated": designated, "check": "yes"}
    found = journey(earlier, TODAY)
    assert found.facts.answers == journey(today, TODAY).facts.answers
    assert found.facts.place == place and found.facts.designated == designated


@given(
    st.dictionaries(
        st.sampled_from(
            ["place", "designated", "place_undesignated", "amount", "self_paid", "paid_only", "start", "x"]
        ),
        st.sampled_from(
            ["prefecture", "province", "undesignated", "yes", "no", "unsure", "8000.00", "self_paid", "slip"]
        ),
    )
)
def test_answers_of_today_stay_as_they_are(answers: dict[str, str]):
    once = opened(answers)
    assert opened(once) == once
    assert "start" not in once and once.get("x") == answers.get("x")


# --- A chat in which it was open whether the place is designated


def test_half_way_it_is_asked_on_and_no_answer_is_lost():
    found = journey(HALF_WAY, TODAY)
    assert found.next and found.next.id == "designated"
    assert found.facts.answers["household"] == "dibao"
    assert found.left_out["place_undesignated"] == "province"


@pytest.mark.parametrize(
    ("button", "place", "designated"),
    [
        ("designated:yes", "province", "yes"),
        ("designated:no", "province", "no"),
        ("designated:unsure", "province", "unsure"),
    ],
)
def test_the_buttons_of_the_old_question_still_answer_it(button: str, place: str, designated: str):
    answer = reply(Kept("zh", HALF_WAY, ""), Said("press", "1", button, 5), NOW, TELEGRAM)
    assert answer.kept
    found = journey(answer.kept.answers, TODAY)
    assert (found.facts.place, found.facts.designated) == (place, designated)
    assert found.next and found.next.id == "referral"
    assert "转诊" in answer.rows[-1].text


@pytest.mark.parametrize("button", ["designated:no", "designated:unsure"])
def test_they_change_the_place_that_was_taken_since_too(button: str):
    answer = reply(Kept("zh", usual(place="province"), ""), Said("press", "1", button, 5), NOW, TELEGRAM)
    assert answer.kept
    facts = journey(answer.kept.answers, TODAY).facts
    assert (facts.place, facts.designated) == ("province", button.removeprefix("designated:"))


@pytest.mark.parametrize(
    ("button", "asked"),
    [("check:designated", "在哪里看的病"), ("check:self_paid", "自付，一共多少元"), ("check:who", "您替谁查")],
)
def test_the_buttons_that_changed_an_answer_still_do(button: str, asked: str):
    kept = {"start": "yes", **usual(), "designated": "yes", "check": "yes"}
    answer = reply(Kept("zh", kept, ""), Said("press", "1", button, 5), NOW, TELEGRAM)
    assert asked in answer.rows[-1].text
    assert answer.kept and journey({**answer.kept.answers, "change": ""}, TODAY).facts.answers == usual()


CHECKED = Said("press", "1", "check:yes", 5)


def test_the_buttons_of_the_pages_that_there_are_no_more_lead_on():
    done = reply(
        Kept("zh", {"start": "yes", **usual(), "designated": "yes"}, ""),
        CHECKED,
        NOW,
        TELEGRAM,
    )
    assert done.outcome == "result"
    on_the_way = reply(Kept("zh", {"start": "yes", **usual(until="care")}, ""), CHECKED, NOW, TELEGRAM)
    assert "住院，还是门诊" in on_the_way.rows[-1].text
    begins = reply(Kept("zh", {}, ""), Said("press", "1", "start:yes", 5), NOW, TELEGRAM)
    assert "点一下就是同意" in begins.rows[-1].text and begins.kept and not begins.kept.answers
    agreed = reply(Kept("zh", {"start": "yes", "who": "other"}, ""), Said("press", "1", "start:yes", 5), NOW, TELEGRAM)
    assert "什么时候结账" in agreed.rows[-1].text


@pytest.mark.parametrize(("button", "own"), [("self_paid:unsure", None), ("self_paid:8000.00", 8000_00)])
def test_where_the_own_share_was_open_its_buttons_and_a_number_still_answer(button: str, own: int | None):
    kept = {"start": "yes", **usual(until="amount"), "designated": "yes", "amount": "self_paid"}
    found = journey(kept, TODAY)
    assert found.next and found.next.id == "self_paid"
    answer = reply(Kept("zh", kept, ""), Said("press", "1", button, 5), NOW, TELEGRAM)
    assert answer.kept and journey(answer.kept.answers, TODAY).facts.own_share == own


# --- What understanding hands in


@pytest.mark.parametrize(
    ("read", "place", "designated"),
    [
        ({"place": "prefecture", "designated": "no"}, "prefecture", "no"),
        ({"place": "province", "designated": "yes"}, "province", "yes"),
        ({"place": "elsewhere"}, "elsewhere", "yes"),
        ({"designated": "unsure"}, None, "unsure"),
    ],
)
def test_what_a_sentence_says_of_the_place_is_taken_whole(read: dict[str, str], place: str | None, designated: str):
    facts = journey(confirmed(proposing(usual(until="place"), read)), TODAY).facts
    assert (facts.place, facts.designated) == (place, designated)


def test_a_place_that_is_told_later_belongs_to_what_was_not_designated():
    before = answered(answered(usual(until="place"), "place", "undesignated"), "designated", "no")
    facts = journey(confirmed(proposing(before, {"place": "province"})), TODAY).facts
    assert (facts.place, facts.designated) == ("province", "no")
    taken = journey(answered(before, "place", "province"), TODAY).facts  # its button says that it is designated
    assert (taken.place, taken.designated) == ("province", "yes")


def test_an_own_share_is_one_answer():
    assert answered({}, "amount", "8000.00") == {"amount": "self_paid", "self_paid": "8000.00"}
    assert as_given({"amount": "self_paid", "self_paid": "8000.00"}) == {"amount": "8000.00"}
    assert handed_in({"amount": "self_paid", "self_paid": "8000.00"}, {}) == {"amount": "8000.00"}
    assert as_given({"amount": "self_paid", "self_paid": "unsure"})["self_paid"] == "unsure"
