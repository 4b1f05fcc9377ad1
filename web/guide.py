"""The guide in a browser: index, search and pages. What was searched for never stands in an address."""

import re

from flask import Blueprint, abort, request
from werkzeug.wrappers import Response

from conversation import journey
from conversation.about import days_of
from conversation.county import county
from guide import PAGES, TOPICS, clear, reading, search, title
from locales import Language
from summary import Section, nearby
from web.clock import today
from web.outcome import Groups, parts
from web.state import State
from web.visit import page, to, visitor
from web.way import address_of
from web.wishes import directory

blueprint = Blueprint("guide", __name__)


@blueprint.get("/guide")
def index() -> str:
    """Every page by topic, a field to search, and the pages that were found, whose ids are in the address."""
    state = visitor()
    asked = request.args.get("pages")
    found = [id for id in dict.fromkeys(re.findall("[a-z_]+", asked or "")) if id in PAGES]
    return page(
        "guides.html",
        here="/guide" if asked is None else f"/guide?pages={','.join(found)}",
        searched=asked is not None,
        found=links(found, state.language),
        topics=[
            (topic, links([id for id, each in PAGES.items() if each.topic == topic], state.language))
            for topic in TOPICS
        ],
        back=_back(state),
        described=state.language.text("guide.intro") if asked is None else "",
    )


@blueprint.post("/guide/search")
def find() -> Response:
    """To the page that is surely meant, or to the index with those that may be; with none it says so."""
    hits = search(request.form.get("text", ""), visitor().language.code)
    if clear(hits):
        return to(f"/guide/{hits[0].page}")
    return to(f"/guide?pages={','.join(hit.page for hit in hits)}")


@blueprint.get("/guide/<id>")
def read(id: str) -> str:
    """One page."""
    if id not in PAGES:
        abort(404)
    state = visitor()
    found = reading(id, state.language, days_of(journey(state.answers, today()).facts))
    return page(
        "guide.html",
        read=found,
        related=links(found.related, state.language),
        back=_back(state),
        offices=_offices(state) if id == "offices" else (),
        described=found.paragraphs[0],
    )


def links(ids: list[str] | tuple[str, ...], language: Language) -> list[tuple[str, str]]:
    """Ids of pages with their titles."""
    return [(id, title(id, language)) for id in ids]


def _offices(state: State) -> Groups:
    """Those of the county that the visitor told."""
    here = county(state.answers, journey(state.answers, today()).facts)
    if here is None:
        return ()
    told = Section("where", tuple(nearby(here, directory().of(here))))
    return parts((told,), state.language, other=False)[0].groups


def _back(state: State) -> tuple[str, str]:
    """Where the visitor was in the self-check, and the message that says so."""
    if not state.answers:
        return "/", "guide.begin"
    found = journey(state.answers, today())
    return address_of(found), "guide.go_on" if found.next else "guide.result"
