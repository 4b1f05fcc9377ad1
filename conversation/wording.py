"""Which message says what: for someone else, for a plan, for what a channel can show; and how an answer is printed."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from calculator.money import fen
from conversation.channel import Channel
from conversation.facts import BANDS, SKIP, UNSURE, Facts
from conversation.kept import as_given
from conversation.questions import LANGUAGE, QUESTIONS, Question, asked_by
from conversation.treatments import DIFFERS, OTHER_STATUS, of_a_treatment
from conversation.ways import CHECK, Way
from locales import LANGUAGES, Language
from offices import COUNTIES

DECEMBER: Final = 12
_START = ("start.what", "start.emergency", "start.need", "start.not_covered", "start.estimate")
_START_REFERRAL = ("start.emergency", "navigator.start", "start.estimate")


def heading(way: Way) -> str:
    """The heading of the start screen of a way."""
    return "ask.start" if way is CHECK else "navigator.title"


def start(channel: Channel, way: Way = CHECK) -> tuple[str, ...]:
    """The start screen after its heading, paragraph by paragraph; the last says what is kept there."""
    return (*(_START if way is CHECK else _START_REFERRAL), channel.kept)


def for_channel(language: Language, id: str, channel: Channel) -> str:
    """The id in the variant that there is: `.words` without slashes before commands, `.buttons` with buttons."""
    variants = [*([] if channel.commands else [".words"]), *([".buttons"] if channel.buttons else [])]
    return next((id + variant for variant in variants if language.has(id + variant)), id)


def wording(language: Language, id: str, facts: Facts, **given: Any) -> str:
    """The message in the variant that fits: the document's name for the one of the day (`.jilin_2015`), `.plan` for a
    treatment that lies ahead, `.other` for someone else; `.december` for one that lies ahead and may fall into another
    year.

    Of several treatments `.further` is told of another one than the first, `.several` of each of them.

    Every message of a question may use `{year}` and the number `{treatment}` (of the treatment), `{today:day}`, what
    `facts.given` holds and so, where only some documents bring it up, the figures that these give to messages, such as
    `{child_age}`.
    """
    if (fixed := language.fixed(id)) is not None:
        return fixed
    policy = facts.policy_if_any
    if policy:
        id = f"{id}.{policy.rules}" if language.has(f"{id}.{policy.rules}") else id
    id = _of_several(language, id, facts) if facts.treatments > 1 else id
    variants = [".december"] if facts.plan and facts.today.month == DECEMBER else []
    variants += [*([".plan.other"] if facts.ahead and facts.other else []), *([".plan"] if facts.ahead else [])]
    variants += [".other"] if facts.other else []
    for variant in variants:
        if language.has(id + variant):
            id += variant
            break
    told: dict[str, Any] = {"year": str(facts.on.year), "today": facts.today, "treatment": str(facts.treatment)}
    if id == f"ask.{DIFFERS}":
        told["as_first"] = as_first(language, facts)
    return language.text(id, **{**told, **facts.given, **given})


def _of_several(language: Language, id: str, facts: Facts) -> str:
    further = [f"{id}.further"] if facts.treatment > 1 else []
    return next((each for each in (*further, f"{id}.several") if language.has(each)), id)


def optional(language: Language, id: str, facts: Facts) -> str | None:
    """As `wording`, None where there is no such message: hints and longer explanations."""
    return wording(language, id, facts) if language.has(id) else None


def choice(language: Language, question: Question, value: str, facts: Facts) -> str:
    """The label of a choice. A figure that is missing on the slip and "not sure" read the same everywhere."""
    if question is LANGUAGE:
        return LANGUAGES[value].name
    facts = facts.of(question.treatment)
    id = f"county.{value}" if value in COUNTIES else f"choice.{question.name}.{value}"
    return wording(language, id if language.has(id) else f"choice.{question.kind}.{value}", facts)


def as_first(language: Language, facts: Facts) -> str:
    """What a further treatment has of the first one, in few words: its kind, the place and the referral; where no
    more was asked the status."""
    told = _kind_and_place(language, facts)
    if not told and "household" in facts.answers:
        told = [choice(language, QUESTIONS["household"], facts.answers["household"], facts)]
    if facts.designated in ("no", UNSURE):
        told.append(wording(language, f"as_first.designated.{facts.designated}", facts))
    if referral := facts.answers.get("referral"):
        told.append(wording(language, f"as_first.referral.{referral}", facts))
    return language.text("as_first.between").join(told)


def in_short(language: Language, facts: Facts) -> str:
    """A treatment in few words, as far as it is told: its kind, the place, the status then and the own share."""
    told = _kind_and_place(language, facts)
    if facts.says(DIFFERS, OTHER_STATUS, "yes") and "household" in facts.answers:
        told.append(choice(language, QUESTIONS["household"], facts.answers["household"], facts))
    return language.text("as_first.between").join([*told, *_how_much(language, facts)])


def _how_much(language: Language, facts: Facts) -> list[str]:
    """The own share that a whole slip gives, or what was told in its place; nothing where neither is known yet."""
    given = as_given(facts.answers)
    id = next((id for id in ("paid_in_all", "total_bill", "amount") if id in given), None)
    if id is None:
        return []
    if facts.by_slip and "slip_medical_aid" in facts.answers:
        most = facts.slip_at_most.own_share()
        told = language.span((0 if facts.not_on_slip else most, most))
        return [f"{short(language, QUESTIONS['amount'], facts)} {told}"]
    return [f"{short(language, QUESTIONS[id], facts)} {printed(language, QUESTIONS[id], given[id], facts)}"]


def _kind_and_place(language: Language, facts: Facts) -> list[str]:
    told = [choice(language, QUESTIONS["care"], facts.answers["care"], facts)] if "care" in facts.answers else []
    if facts.place:
        told.append(wording(language, f"choice.place_undesignated.{facts.place}", facts))
    return told


def asking(language: Language, question: Question, facts: Facts) -> str:
    """The question; of several treatments after the number of the one that it is about."""
    facts = facts.of(question.treatment)
    asked = wording(language, f"ask.{question.name}", facts)
    if facts.treatments == 1 or not of_a_treatment(question.name):
        return asked
    return language.text("turn.treatment.asked", number=str(question.treatment), question=asked)


def short(language: Language, question: Question, facts: Facts) -> str:
    """What a question is about, in a few words."""
    return wording(language, f"short.{question.name}", facts.of(question.treatment))


def numbered(language: Language, question: Question, facts: Facts) -> str:
    """As `short`; of several treatments with the number of the one that it is about."""
    told = short(language, question, facts)
    if facts.treatments == 1 or not of_a_treatment(question.name):
        return told
    return language.text("short.numbered", number=str(question.treatment), short=told)


def offer(language: Language, question: Question, answer: str | None) -> str:
    """The label under which an optional question can be had; `answer`: the one that stands so far."""
    again = answer is not None and answer != SKIP
    return language.text(f"offer.{question.id}.again" if again else f"offer.{question.id}")


def help_id(question: Question) -> str:
    """The longer explanation of a question; the figures of the slip share theirs."""
    return "help.slip" if question.name.startswith("slip_") else f"help.{question.name}"


def printed(language: Language, question: Question, answer: str, facts: Facts) -> str:
    """An answer as a resident reads it: the label of a choice, an amount with separators, a day in words."""
    if answer in question.choices:
        return choice(language, question, answer, facts)
    return language.money(fen(answer)) if question.kind == "amount" else language.day(date.fromisoformat(answer))


def besides(language: Language, id: str, facts: Facts) -> str:
    """What is asked besides, in few words, of a question that a sentence left open."""
    question = asked_by(id)
    return optional(language, f"heard.besides.{question.name}", facts) or short(language, question, facts)


def meant(language: Language, question: Question, answer: str, facts: Facts) -> str:
    """An answer that is asked back, as `printed`; what would be the own share says so, as a total may be meant."""
    told = printed(language, question, answer, facts)
    is_sum = question.name == "amount" and (answer in BANDS or answer not in question.choices)
    return f"{short(language, question, facts)} {told}" if is_sum else told


def which(language: Language, question: Question, candidates: Sequence[str], facts: Facts) -> str:
    """The question asked back: which of these answers was meant, or whether the one was."""
    first = meant(language, question, candidates[0], facts)
    return language.text("problem.which" if len(candidates) > 1 else "problem.which.one", choice=first)


def labels(question: Question, facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """What is understood as each offered choice: its labels in every language, beside an amount a short word too."""
    found = {}
    facts = facts.of(question.treatment)
    for value in question.taken(facts):
        word = f"choice.{question.kind}.{value}.word"
        texts = [choice(each, question, value, facts) for each in LANGUAGES.values()]
        texts += [COUNTIES[value]] if value in COUNTIES else []
        plain = f"choice.place_undesignated.{value}"  # a place by itself, without the word that it is designated
        texts += [each.text(plain) for each in LANGUAGES.values() if question.name == "place" and each.has(plain)]
        found[value] = (*texts, *(each.text(word) for each in LANGUAGES.values() if each.has(word)))
    return found
