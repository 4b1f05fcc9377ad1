"""The result as a page: the answer first, then the one thing to do, then everything else folded."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from flask import Blueprint, request
from markupsafe import Markup
from werkzeug.wrappers import Response

from conversation import QUESTIONS, Journey, journey
from conversation.result import Result, leads_to_referral, with_gauges
from conversation.showing import set_aside
from conversation.slip_aid import ON_SLIP_AID
from conversation.wording import wording
from locales import LANGUAGES, Language
from summary import Answer
from web.bill import Piece, bill, span
from web.call import call
from web.clock import today
from web.keeper import Kept
from web.ledger import years
from web.outcome import Part, bars, parts, sentence
from web.question import Offer, offers
from web.state import State
from web.told import checked
from web.visit import page, visitor
from web.way import page_of, way_on
from web.wishes import directory
from web.year import full

blueprint = Blueprint("result", __name__)

_WECHAT = "MicroMessenger"
"""In the name of WeChat's own browser, which cannot print."""
_BY_SLIP = ("range", "at_most")
"""Kinds of answers that the slip makes exact."""


class First(NamedTuple):
    """The answer as it stands first on the page."""

    kind: str
    title: str
    figure: str | None
    """Set large."""
    ends: tuple[tuple[str, str], ...]
    """Where none is: what there can be, each with its label, side by side in one size."""
    why: Markup | None
    bar: list[Piece]
    own: Markup | None
    beside: list[tuple[str, Markup]]
    """What belongs to the figure, each with its kind."""
    estimate: Markup
    action: Markup
    asks_slip: bool
    by_slip: bool
    """Whether the slip would tell more."""


_LONG = (("steps", 2), ("todo", 12), ("changes", 12))
"""Folds with something of each treatment, and of how many treatments on each is a page of its own."""


class Fold(NamedTuple):
    """What stands under the answer, shut until somebody asks for it."""

    id: str
    title: str
    papers: int
    """How many papers it lists; 0 where it lists none."""
    parts: tuple[Part, ...]
    offers: tuple[Offer, ...]
    """The optional questions whose answers change it."""
    open: bool
    address: str
    """Of its page, where it has one of its own; else "" """


@blueprint.get("/result")
def outcome() -> str | Response:
    """The result in the visitor's language."""
    return _result(chinese=False)


@blueprint.get("/result/zh")
def outcome_for_the_clerk() -> str | Response:
    """The result in Chinese, for the clerk at the desk; the visitor's language stays what it is."""
    return _result(chinese=True)


def _result(*, chinese: bool) -> str | Response:
    state = visitor()
    found = journey(state.answers, today())
    return way_on(state, found) if found.next else result_page(state, found, chinese=chinese)


def result_page(
    state: State, found: Journey, *, chinese: bool = False, here: str = "/result", kept: Kept | None = None
) -> str:
    """The result of a finished way through the questions; `kept`: opened by a link, as it was on its day."""
    language = LANGUAGES["zh"] if chinese else state.language
    told = with_gauges(state.answers, found.facts.today, directory())
    asked = {} if kept or chinese else offers(language, found, directory(), told)
    back = f"{here}/zh" if chinese and language is not state.language else here
    folds = folded(told, language, asked, back, other=found.facts.other)
    apart = next((fold for fold in folds if fold.address and fold.id == request.args.get("only")), None)
    if apart:
        leads = not kept and leads_to_referral(found)
        return page("part.html", language, here=here, fold=apart, back=back, leads_to_referral=leads)
    return page(
        "result.html",
        language,
        here=here,
        kept=kept,
        papers=here if kept else "",
        first=first(told.answer, language, other=found.facts.other),
        folds=folds,
        bars=[] if told.years else bars(told.gauges, language),
        years=years(told.years, language, other=found.facts.other),
        another=not kept and not chinese and found.takes_another,
        full=not kept and not chinese and full(found),
        removed=_removed(),
        aside=found.aside and not kept and set_aside(language, found),
        certain=found.certain and wording(language, found.certain, found.facts),
        own=state.language,
        clerk=chinese,
        asked=asked,
        compared=compared(state, found, language),
        call=call(found.facts),
        leads_to_referral=not kept and leads_to_referral(found),
        opened=request.args.get("open", ""),
        wechat=in_wechat(),
        back=page_of(found.way, found.given[-1][0].id),
        **checked(language, found),
    )


def folded(told: Result, language: Language, asked: Mapping[str, Offer], here: str, *, other: bool) -> list[Fold]:
    """The folds in one language; each page of the guide stands in one of them. `asked`: the optional questions; `here`:
    the page of the result."""
    shown = iter(parts(tuple(section for fold in told.folds for section in fold.sections), language, other=other))
    opened = request.args.get("open", "")
    treatments = sum(len(each.rows) for each in told.years)
    apart = [id for id, least in _LONG if treatments >= least]
    found = []
    for fold in told.folds:
        inside = tuple(islice(shown, len(fold.sections)))
        ids = (fold.id, *(part.id for part in inside))
        found.append(
            Fold(
                id=fold.id,
                title=language.text(fold.title.id),
                papers=sum(line.kind == "paper" for section in fold.sections for line in section.lines),
                parts=inside,
                offers=tuple(each for each in asked.values() if each.section in ids),
                open=opened in ids,
                address=f"{here}?only={fold.id}" if fold.id in apart else "",
            )
        )
    return found


def compared(state: State, found: Journey, language: Language) -> tuple[Part, ...]:
    """The aid that the slip shows beside the estimate, where the resident told it."""
    wish = QUESTIONS[ON_SLIP_AID].optional
    told = wish.told(state.answers, found.facts, directory()) if wish and ON_SLIP_AID in found.told else ()
    return tuple(parts(told, language, other=found.facts.other))


def _removed() -> str:
    """The number of the treatment that was taken away just now; "" for none."""
    found = re.fullmatch(r"[1-9]\d?", request.args.get("removed", ""))
    return found[0] if found else ""


def in_wechat() -> bool:
    """Whether this is WeChat's own browser."""
    return _WECHAT in request.headers.get("User-Agent", "")


def first(answer: Answer, language: Language, *, other: bool) -> First:
    """The answer in one language. `other`: in the wording for someone else."""
    low, high = answer.low, answer.high
    large = answer.large and low is not None and high is not None
    return First(
        kind=answer.kind,
        title=sentence(answer.title, language, other=other),
        figure=span(language, low or 0, high or 0) if large else None,
        ends=() if large else tuple(_ends(answer, language)),
        why=sentence(answer.why, language, other=other) if answer.why else None,
        bar=bill(answer.bar, language),
        own=sentence(answer.sentence, language, other=other) if answer.sentence else None,
        beside=[(line.kind, sentence(line, language, other=other)) for line in answer.beside],
        estimate=sentence(answer.estimate, language, other=other),
        action=sentence(answer.action, language, other=other),
        asks_slip=answer.asks_slip,
        by_slip=answer.kind in _BY_SLIP,
    )


def _ends(answer: Answer, language: Language) -> Iterator[tuple[str, str]]:
    if answer.kind == "open" and answer.high and answer.low != answer.high:
        yield language.text("ends.low"), language.money(answer.low or 0)
        yield language.text("ends.high"), language.money(answer.high)
