"""What the template gets: every word of a paper, already in its languages, in the order of the sheet.

First what a resident reads (the answer in its box, what to do, what to bring, what to say), then what else there is to
know, then the clerk's part: the answers, the computation, the readings that matter, lines to fill in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from locales import Language
from summary.answer import TO_BE_EXACT
from summary.counter import languages, spoken
from summary.line import Line
from summary.paper.code import svg
from summary.paper.paper import Paper
from summary.paper.year import years
from summary.todo import numbers_of

_NOT_SHOWN = "〓"
"""In place of a sign without a shape (a control character, say): the printers' mark for a missing type."""

_THINGS = 3
_OF_ANOTHER = "navigator.when.first_day"
"""What is told with the day to apply by, so that with a figure where to claim it still has its place."""
_BEFORE_ALL = ("todo.emergency_first",)
_THEN = (
    "navigator.when.",
    "todo.look_at_slip",
    "todo.claim",
    "todo.already_paid",
    "navigator.claim_2015",
    "todo.settle",
    "todo.call",
)
"""Steps that follow on the first one, the most pressing first."""

_MORE = ("todo", "compare", "rules", "example", "reasons", "could_change", "where")
"""What else there is to know, after the steps that are left."""

_MORE_OF_SEVERAL = ("could_change", "where", "todo", "compare", "rules", "example", "reasons")
"""The same for several treatments: what is left to do is longer then than what is left of a page."""

_LONGEST_LIST = (1100, 1100, 1100, 1100, 1700, 1900, 1900)
"""Signs of a list that still stands on one page, by how close the lines stand; a longer one goes on over the page."""

_WIDE, _WIDER, _NARROW = 0.3, 0.5, 0.18
"""Shares of the bar that hold a word with its amount, on a phone in two languages too, and an amount alone."""


def content(paper: Paper, *, picture: bool, closeness: int = 0) -> dict[str, Any]:
    """The whole paper for the template, and how close its lines stand."""
    by_id: dict[str, tuple[Line, ...]] = {}
    for section in paper.sections:
        by_id[section.id] = (*by_id.get(section.id, ()), *section.lines)
    document = _one_document(by_id.get("policy", ()))
    first, rest = _steps(paper, by_id)
    listed = _Lists(paper, document, _LONGEST_LIST[closeness])
    return {
        "picture": picture,
        "closeness": closeness,
        "languages": [_tag(language) for language in paper.languages],
        "name": _each(paper, "sheet.title"),
        "title": _each(paper, "sheet.heading"),
        "whose": _each(paper, "sheet.whose"),
        "day": f"{paper.made_at:%Y-%m-%d}",
        "foot": _foot(paper, by_id.get("policy", ())),
        "link": _link(paper),
        "box": _box(paper, listed, _WIDER if picture and len(paper.languages) > 1 else _WIDE),
        "things": listed.steps("things", "sheet.things", first),
        "papers": _papers(listed, by_id.get("papers", ()), picture=picture),
        "counter": _counter(paper, by_id.get("counter", ())),
        "years": years(paper, _notes(by_id.get("assumed", ())), lambda line: _said(paper, line)),
        "more": list(_more(listed, by_id, rest, begin=len(first))),
        "clerk": _clerk(paper, listed, by_id),
    }


_OF_A_YEAR = ("assumed.earlier", "assumed.insured", "assumed.uninsured")
_IN_ITS_ROW = ("assumed.day", "assumed.self_paid")
"""What was told of a treatment that its row in the table of the year has already, beside its care."""


def _told_alone(assumed: Iterable[Line]) -> dict[int, list[Line]]:
    """What was told of each of several treatments alone, by its number."""
    found: dict[int, list[Line]] = {}
    number = 0
    for line in assumed:
        if line.id == "steps.treatment":
            number = int(str(line.given["number"]))
            found[number] = []
        elif line.id.startswith(_OF_A_YEAR) or _is_reading(line):
            number = 0
        elif number:
            found[number].append(line)
    return found


def _notes(assumed: Iterable[Line]) -> dict[int, list[Line]]:
    """The same without what stands in its row of the table."""
    return {
        number: [line for line in lines if line.id not in _IN_ITS_ROW and not line.id.startswith("care.")]
        for number, lines in _told_alone(assumed).items()
    }


_OF_TREATMENT = "answer.of_treatment"
_TOLD_ELSEWHERE = (_OF_TREATMENT, "headline.newest")
"""Lines beside the figure that the first thing to do says by its numbers, and the table of the year by its rows."""


_Step = tuple[Line, tuple[int, ...]]
"""A thing to do, and the numbers of the treatments that it is for; () for all of them."""


class _Lists:
    """Lines as the template takes them: their words in each language, and the place that the document named in the
    foot has for them, once where several in a row have the same."""

    def __init__(self, paper: Paper, document: str, longest: int) -> None:
        self._paper = paper
        self._longest = longest
        self._document = document

    def of(self, id: str, title: str, lines: Iterable[Line]) -> dict[str, Any]:
        """A list under its title; things to do are numbered."""
        return self.steps(id, title, [(line, ()) for line in lines])

    def steps(self, id: str, title: str, steps: Sequence[_Step], *, begin: int = 0) -> dict[str, Any]:
        """Things to do, numbered on from `begin`, each with the treatments that it is for."""
        shown = list(self.lines((line for line, _ in steps), begin=begin))
        for line, (_, which) in zip(shown, steps, strict=True):
            if which:
                line["words"] = [
                    language.text("sheet.of_treatments", words=words, which=which)
                    for words, language in zip(line["words"], self._paper.languages, strict=True)
                ]
        signs = sum(len(words) for line in shown for words in line["words"])
        return {"id": id, "title": _each(self._paper, title), "lines": shown, "whole": signs <= self._longest}

    def lines(self, lines: Iterable[Line], *, begin: int = 0) -> Iterator[dict[str, Any]]:
        previous, document, number = "", self._document, begin
        for line in lines:
            document, place = _place(line, document)
            number += line.kind == "todo"
            yield {
                "words": _said(self._paper, line),
                "kind": line.kind,
                "number": number,
                "source": self._source(place) if place != previous else "",
            }
            previous = place

    def _source(self, place: str) -> str:
        return self._paper.languages[0].text("sheet.source", source=place) if place else ""


def _tag(language: Language) -> dict[str, str | None]:
    """The language as typst takes it."""
    code, *rest = language.html.split("-")
    return {"lang": code, "region": rest[-1] if rest else None}


def _each(paper: Paper, id: str, **given: object) -> list[str]:
    return [language.text(id, **given) for language in paper.languages]


def _said(paper: Paper, line: Line) -> list[str]:
    given = {name: _shown(value) if isinstance(value, str) else value for name, value in line.given.items()}
    return [language.text_for(line.id, paper.other, **given) for language in paper.languages]


def _shown(text: str) -> str:
    """Text from outside the catalogs, its invisible signs made visible."""
    return "".join(sign if sign.isprintable() else _NOT_SHOWN for sign in text)


def _plain(by_id: Mapping[str, tuple[Line, ...]], id: str) -> tuple[Line, ...]:
    """A section without what its readings would change, which is for the clerk. Of the offices the paper has room for
    one or two, and their names say where they are."""
    shown = (line for line in by_id.get(id, ()) if id != "could_change" or not _is_reading(line))
    return tuple(line for line in shown if line.id != "offices.in")


def _is_reading(line: Line) -> bool:
    return line.id.startswith("reading.") and line.kind != "todo"


def _one_document(policy: Iterable[Line]) -> str:
    """The document that the foot names, where it is one: places in it are printed without its name."""
    titles = {str(line.given["title"]) for line in policy if "title" in line.given}
    return titles.pop() if len(titles) == 1 else ""


def _place(line: Line, document: str) -> tuple[str, str]:
    """The document that a line cites, and where in it: the numbers without their headings, and without the document
    that was named last, in the foot or by a line before."""
    first, *more = _shown(line.source).split("; ")
    if document and first.startswith(document):
        first = first.removeprefix(document).strip().partition(" ")[0]
    elif first.count(" ") > 1:
        first = first.rpartition(" ")[0]
        document = first.rpartition(" ")[0]
    return document, "; ".join([first, *(each.partition(" ")[0] for each in more)])


def _foot(paper: Paper, policy: tuple[Line, ...]) -> list[str]:
    """In each language: the minute it was made, each document by its number with its days. That it is an estimate
    stands in the box."""
    made = {"day": f"{paper.made_at:%Y-%m-%d}", "time": f"{paper.made_at:%H:%M}"}
    named = [place for place, line in enumerate(policy) if "title" in line.given]
    documents = []
    for place, until in zip(named, [*named[1:], len(policy)], strict=False):
        days = {line.id: f"{line.given['day']}" for line in policy[place:until] if "day" in line.given}
        title = _shown(str(policy[place].given["title"]))
        documents.append(
            {"title": title, "in_force": days.get("policy.in_force", ""), "checked": days.get("policy.checked", "")}
        )
    none = [line for line in policy if line.id == "policy.none"]
    return [
        " ".join(
            [
                language.text("sheet.made", **made),
                *(language.text("sheet.document", **document) for document in documents),
                *(language.text(line.id) for line in none),
            ]
        )
        for language in paper.languages
    ]


def _link(paper: Paper) -> dict[str, Any] | None:
    if paper.link is None:
        return None
    return {"code": svg(paper.link.url), "words": _each(paper, "sheet.link", day=paper.link.until.date())}


def _box(paper: Paper, listed: _Lists, wide: float) -> dict[str, Any]:
    """The answer: the own share and what is aid of it, the figure or what to do, what else belongs beside it. `wide`:
    from which share on a part of the bar holds its word."""
    answer = paper.answer

    def said(line: Line | None) -> list[str] | None:
        return None if line is None else _said(paper, line)

    own = answer.sentence.given.get("self_paid") if answer.sentence and answer.bar else None
    whole = sum(part.fen for part in answer.bar)
    shares = [(part, part.fen / whole) for part in answer.bar]
    return {
        "own": None if own is None else _each(paper, "sheet.own_share", self_paid=own),
        "bar": [
            {"kind": part.kind, "share": share, "label": _label(paper, part.kind, part.fen, share, wide)}
            for part, share in shares
        ],
        "title": _said(paper, answer.title),
        "figure": None if "high" in answer.title.given else said(answer.figure),  # the title told it
        "large": answer.large,
        "why": said(answer.why),
        "sentence": said(answer.sentence),
        "beside": list(listed.lines(line for line in answer.beside if not line.id.startswith(_TOLD_ELSEWHERE))),
        "estimate": _said(paper, answer.estimate),
        "outside": _each(paper, "answer.outside") if answer.sentence else None,
    }


def _label(paper: Paper, kind: str, fen: int, share: float, wide: float) -> list[str]:
    """What stands in a part of the bar, in each language: as much as it has room for."""
    yuan, rest = divmod(fen, 100)
    amount = f"{yuan:,}.{rest:02}" if rest else f"{yuan:,}"
    if share < _NARROW:
        return []
    if share < wide:
        return [amount]
    *words, last = _each(paper, f"sheet.bar.{kind}")
    return [*words, f"{last} {amount}"]


def _steps(paper: Paper, by_id: Mapping[str, tuple[Line, ...]]) -> tuple[list[_Step], list[_Step]]:
    """The things to do first, and every step that is left. Where the slip was compared with the estimate, what came of
    it is the first; what belongs to one of several treatments says to which."""
    todo = by_id.get("todo", ())
    days = [place for place, line in enumerate(todo) if line.id.startswith("steps.treatment")]
    common = [line for place, line in enumerate(todo) if not days or place < days[0] or place == len(todo) - 1]
    compared = list(by_id.get("on_slip_aid", ()))
    before = [line for line in common if line.id in _BEFORE_ALL]
    then = [line for start in _THEN for line in common if line.id.startswith(start)]
    exact = [line for line in common if line.id in TO_BE_EXACT]
    wanted = [*before, *((*compared, *exact) if compared else [paper.answer.action]), *then, *common]
    things = _THINGS + (paper.answer.large and any(line.id == _OF_ANOTHER for line in common))
    first = [line for place, line in enumerate(wanted) if line not in wanted[:place]][
        : max(things, len(compared) + len(exact))
    ]
    every = sum(len(table.rows) for table in paper.years)
    of_some = [(line, which if len(which) < every else ()) for line, which in _of_treatments(todo, days)]
    numbered = [(line, next((which for each, which in of_some if each == line), ())) for line in first]
    rest = [step for step in of_some if step[0] not in first]
    return numbered, [*rest, *((line, ()) for line in common if line not in first)]


def _of_treatments(todo: tuple[Line, ...], days: list[int]) -> list[_Step]:
    """Every step that belongs to one or to some of several treatments, once, with their numbers."""
    numbers: list[tuple[Line, list[int]]] = []
    for begin, end in zip(days, [*days[1:], len(todo) - 1], strict=False):
        which = numbers_of(todo[begin])
        for line in todo[begin + 1 : end]:
            known = next((found for found in numbers if found[0] == line), None)
            if known:
                known[1].extend(which)
            else:
                numbers.append((line, list(which)))
    return [(line, tuple(sorted(which))) for line, which in numbers]


def _more(
    listed: _Lists, by_id: Mapping[str, tuple[Line, ...]], rest: list[_Step], *, begin: int
) -> Iterator[dict[str, Any]]:
    for id in _MORE_OF_SEVERAL if any(which for _, which in rest) else _MORE:
        if id == "todo":
            if rest:
                yield listed.steps(id, "sheet.more_steps", rest, begin=begin)
        elif lines := _plain(by_id, id):
            yield listed.of(id, f"section.{id}", lines)


def _papers(listed: _Lists, lines: Iterable[Line], *, picture: bool) -> dict[str, Any] | None:
    lines = [line for line in lines if not _is_reading(line)]
    return listed.of("papers", "section.papers" if picture else "sheet.papers", lines) if lines else None


def _counter(paper: Paper, lines: tuple[Line, ...]) -> dict[str, Any] | None:
    """The sentence for the counter, once in each language."""
    if not lines:
        return None
    said = [spoken(lines, language, paper.other) for language in languages(paper.language)]
    quotes = [{"index": index, "words": words} for index, words in enumerate(said)]
    return {"title": _each(paper, "section.counter"), "lines": quotes}


def _clerk(paper: Paper, listed: _Lists, by_id: Mapping[str, tuple[Line, ...]]) -> dict[str, Any]:
    matter = [line for line in by_id.get("could_change", ()) if _is_reading(line)]
    documents = [line for line in by_id.get("policy", ()) if "title" in line.given]
    basis = [line for id in ("papers", "assumed", "policy") for line in by_id.get(id, ()) if _is_reading(line)]
    every = [*([Line("sheet.readings"), *matter] if matter else []), *documents, *basis]
    readings = [line for place, line in enumerate(every) if line not in every[:place]]
    chinese = [{**line, "words": line["words"][0]} for line in listed.lines(readings)]
    return {
        "title": _each(paper, "section.clerk"),
        "cells": _answers(paper, [line for line in by_id.get("assumed", ()) if not _is_reading(line)]),
        "steps": listed.of("steps", "section.steps", by_id.get("steps", ())),
        "gauges": list(_bars(paper)),
        "readings": chinese,
        "blanks": [_each(paper, f"sheet.{id}") for id in ("official", "clerk_name", "official_day")],
    }


def _answers(paper: Paper, lines: list[Line]) -> list[list[str]]:
    """What was answered, one cell each; of several treatments what is the same of all: the rest stands in its row."""
    alone = {id(line) for told in _told_alone(lines).values() for line in told}
    return [_said(paper, line) for line in lines if line.id != "steps.treatment" and id(line) not in alone]


def _bars(paper: Paper) -> Iterator[dict[str, Any]]:
    """The year's limit, and the deductible where there is one: what was used before, what this uses, what is left."""
    for each in () if paper.years else paper.gauges:  # the table of a year has what is left after each treatment
        missing = each.deductible - each.deductible_used
        given: Mapping[str, Any] = {
            **each._asdict(),
            "year": str(each.year),
            "left": each.limit_left,
            "missing": missing,
        }
        if each.deductible:
            id = "sheet.deductible" if missing else "sheet.deductible.reached"
            yield {"words": _each(paper, id, **given), "parts": [0, each.deductible_used, missing]}
        yield {"words": _each(paper, "sheet.limit", **given), "parts": [each.earlier, each.estimated, each.limit_left]}
