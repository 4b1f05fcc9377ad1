"""How much it was: the own share as a figure, about how much, what was paid in all, or not known."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.talk import CHAT, reply
from bot.telegram.form import TELEGRAM
from bot.terminal import TERMINAL
from calculator import estimate
from conversation import QUESTIONS, Channel, Session, answered, journey, result, turn
from conversation.facts import BANDS, Facts
from conversation.kept import as_given
from conversation.situation import done, situation
from conversation.turn import press
from locales import LANGUAGES, Language
from tests.usual import TODAY, usual

OPEN = usual(until="amount")
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
EACH_CHANNEL = pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


def at_the_amount(channel: Channel, code: str = "zh") -> Session:
    return Session(channel, code, dict(OPEN))


@EACH_CHANNEL
@pytest.mark.parametrize("said", ["8000", "8,000.00", "八千", "8000元", "8千块钱"])
def test_a_number_is_the_own_share_in_one_act(channel: Channel, said: str):
    session = at_the_amount(channel)
    told = turn(session, said, TODAY)
    assert as_given(session.answers)["amount"] == "8000.00"
    assert told[0].text == "记下了：8,000元"
    assert "这次以前" in told[-1].text


@EACH_CHANNEL
@pytest.mark.parametrize("said", ["一共花了8000", "自己花了8000", "모두 8000원 냈습니다"])
def test_what_was_paid_in_all_is_never_taken_for_the_own_share(channel: Channel, said: str):
    session = at_the_amount(channel)
    told = turn(session, said, TODAY)
    assert "amount" not in session.answers
    assert [value for value, _ in told[-1].choices] == ["8000.00", "paid_only"]


def test_which_of_the_two_was_meant_is_one_tap():
    answer = reply(Kept("zh", OPEN, ""), Said("text", "1", "一共花了8000"), NOW, TELEGRAM)
    pressed = reply(answer.kept, Said("press", "1", "amount:8000.00", 5), NOW, TELEGRAM)
    assert pressed.kept and journey(pressed.kept.answers, TODAY).facts.own_share == 8000_00
    pressed = reply(answer.kept, Said("press", "1", "amount:paid_only", 6), NOW, TELEGRAM)
    assert "个人账户" in pressed.rows[-1].text


@EVERY_LANGUAGE
@pytest.mark.parametrize("value", QUESTIONS["amount"].choices)
def test_every_choice_beside_the_figure_is_a_button_and_a_word_in_a_terminal(language: Language, value: str):
    if value in QUESTIONS["amount"].typed:
        return
    session = at_the_amount(CHAT, language.code)
    assert press(session, "amount", value, TODAY)
    assert session.answers["amount"] == value
    session = at_the_amount(TERMINAL, language.code)
    turn(session, language.text(f"choice.amount.{value}.word"), TODAY)
    assert session.answers["amount"] == value


@EVERY_LANGUAGE
@pytest.mark.parametrize("band", BANDS)
def test_the_words_of_a_band_mean_the_band(language: Language, band: str):
    session = at_the_amount(CHAT, language.code)
    turn(session, language.text(f"choice.amount.{band}"), TODAY)
    assert session.answers["amount"] == band


@EVERY_LANGUAGE
def test_the_question_says_that_it_is_about_the_own_share_and_in_korean_as_it_is_printed(language: Language):
    asked = language.text("ask.amount") + language.text("ask.amount.hint")
    assert "自付" in asked and "自费" in asked and "8000" in asked


def test_the_bands_lie_one_beside_the_other():
    bands = list(BANDS.values())
    assert bands[0].least == 0 and bands[-1].open
    assert all(one.most == two.least for one, two in pairwise(bands))
    assert [band for band in bands if band.open] == bands[-1:]


@pytest.mark.parametrize("band", BANDS)
def test_a_band_is_told_with_both_ends(band: str):
    facts = Facts(usual(amount=band), TODAY)
    told = situation(facts)
    assert told and told.treatments[0].self_paid == BANDS[band].most
    assert done(facts).own_share(0).least == BANDS[band].least
    assert done(facts).own_share(0).open == (band == "band_more")
    assert facts.has_amount and "earlier" in facts.answers


@pytest.mark.parametrize("day", ["2026-03-05", "2019-03-05"])
@pytest.mark.parametrize(
    "household", ["tekun", "dibao", "returned_to_poverty", "dibao_margin", "illness_poverty", "low_income"]
)
def test_beyond_the_last_band_nothing_changes(day: str, household: str):
    if household in ("returned_to_poverty", "dibao_margin") and day < "2023":
        return  # not a status of that document
    if household == "low_income" and day >= "2023":
        return
    when = {"when": "earlier", "on": day} if day < "2026" else {}
    more = {"low_income_member": "elderly"} if household == "low_income" else {}
    answers = usual(household=household, **when, **more, self_paid="900,000")
    most, twice = (
        estimate(journey(answers | {"self_paid": own}, TODAY).situation) for own in ("1000000.00", "2000000.00")
    )
    for one, two in zip(most.years, twice.years, strict=True):
        told, further = one.total_aid, two.total_aid
        assert (told.amount, told.low, told.status) == (further.amount, further.low, further.status)
        # Where a document only sets a floor, the county can give all of the own share: how much that is stays open.
        assert told.high == further.high or told.status in ("at_least", "county")


def test_a_figure_that_is_told_later_takes_the_place_of_a_band():
    answers = answered(usual(amount="band_5000"), "amount", "4200.00")
    facts = journey(answers, TODAY).facts
    assert facts.own_share == 4200_00 and facts.band is None and done(facts).own_share(0).least is None
    back = journey(answered(answers, "amount", "band_5000"), TODAY).facts
    assert back.own_share == 5000_00 and "self_paid" not in back.answers


def test_a_correction_of_a_figure_is_proposed_for_it():
    session = Session(CHAT, "zh", usual(until="earlier"))
    shown = turn(session, "不对，是两万二", TODAY)
    assert "自付：22,000元（原来记的是：8,000元）" in shown[-1].text
    press(session, "heard", "yes", TODAY)
    assert journey(session.answers, TODAY).facts.own_share == 22_000_00


# --- Only what was paid


def test_who_only_knows_what_was_paid_is_asked_whether_that_can_be_reckoned_with():
    assert journey({**OPEN, "amount": "paid_only"}, TODAY).next is QUESTIONS["paid_only"]


def test_with_neither_aid_nor_account_it_is_the_most_that_the_own_share_can_be():
    asked = usual(amount="paid_only", paid_only="nothing", paid_in_all="9,000")
    facts = journey(asked, TODAY).facts
    assert facts.own_share == 9000_00 and done(facts).own_share(0).in_all
    assert "earlier" in facts.answers and "self_paid" not in facts.answers


def test_with_one_of_them_the_way_leads_to_the_slip_and_without_a_slip_to_the_rules():
    by_slip = journey({**OPEN, "amount": "paid_only", "paid_only": "slip"}, TODAY)
    assert by_slip.next is QUESTIONS["slip_in_scope"]
    without = journey({**OPEN, "amount": "paid_only", "paid_only": "without"}, TODAY)
    assert without.next is None and not without.facts.has_amount
    assert not done(without.facts).own_share(0).in_all


@pytest.mark.parametrize("answers", [{"amount": "unsure"}, {"amount": "paid_only", "paid_in_all": "unsure"}], ids=str)
def test_who_knows_nothing_of_it_is_told_the_rules(answers: dict[str, str]):
    asked = usual(**answers)
    found = journey(asked, TODAY)
    assert found.situation and found.situation.treatments[0].self_paid is None
    assert "earlier" not in asked
    assert result(asked, TODAY)[0].id == "headline"


def test_what_was_paid_in_all_counts_only_while_it_is_the_answer():
    told = usual(amount="paid_only", paid_only="nothing", paid_in_all="9,000")
    facts = journey(answered(told, "amount", "8000.00"), TODAY).facts
    assert facts.own_share == 8000_00 and not done(facts).own_share(0).in_all


def test_an_own_share_is_not_told_as_kept_beside_the_band_in_its_place():
    """It is one question, whose answer is told already; it is kept, since a plan asks for it again."""
    told = journey(usual() | {"amount": "band_5000"}, TODAY)
    assert told.left_out == {"self_paid": "8000.00"} and told.told_as_kept == ()
    apart = journey(usual() | {"household": "none"}, TODAY)
    assert "amount" in apart.told_as_kept and "self_paid" not in apart.told_as_kept and "care" in apart.told_as_kept


@pytest.mark.parametrize(("code", "listed"), [("zh", "看病的种类、看病的地方、"), ("ko", "진료종류, 진료지, ")])
def test_what_is_kept_is_listed_as_the_language_lists(code: str, listed: str):
    session = Session(CHAT, code, usual() | {"household": "none"})
    assert listed in turn(session, "/check", TODAY)[0].text
