"""Keeping or sharing a result, the resident's own act: the page that warns and makes the link, and what it opens."""

from flask import Blueprint, current_app, request
from markupsafe import Markup
from werkzeug.wrappers import Response

from conversation import journey, over_new_year
from conversation.paper import paper
from summary.paper import Paper
from summary.paper.code import svg
from web.clock import today
from web.keeper import Kept, keeper
from web.papers import sent
from web.result import in_wechat, result_page
from web.state import State
from web.visit import page, to, visitor
from web.way import TOLD, address_of
from web.wishes import directory

blueprint = Blueprint("keep", __name__)


@blueprint.get("/keep")
def offer() -> str | Response:
    """Who can read the link, before it is made; then the link."""
    state = visitor()
    if journey(state.answers, today()).next:
        return to("/result")
    kept = keeper().of(state)
    link = keeper().link(kept)
    return page(
        "keep.html",
        days=str(keeper().days),
        kept=kept,
        url=link.url if link else f"/s/{kept.token}" if kept else None,
        until=kept and kept.until.date(),
        wechat=in_wechat(),
        code=link and Markup(svg(link.url)),  # noqa: S704 - drawn by us
    )


@blueprint.post("/keep")
def make() -> Response:
    """Make the link; it is remembered beside the answers, as long as these."""
    state = visitor()
    if journey(state.answers, today()).next:
        return to("/result")
    link = state.link if keeper().of(state) else keeper().token(state)
    return to("/keep", State(state.language, state.answers, born=state.born, link=link))


@blueprint.get("/s/<token>", strict_slashes=False)
def opened(token: str) -> str | Response:
    """A kept result as it was on its day, in the language it was made in or in the one that the reader chose here."""
    return _opened(token, chinese=False)


@blueprint.get("/s/<token>/zh")
def opened_for_the_clerk(token: str) -> str | Response:
    """The same in Chinese, for the clerk at the desk."""
    return _opened(token, chinese=True)


def _opened(token: str, *, chinese: bool) -> str | Response:
    kept = keeper().open(token)
    found = kept and journey(kept.answers, kept.made_at.date())
    if kept is None or found is None or found.next:
        return _gone(kept)
    language = visitor().language if visitor().born else kept.language
    return result_page(State(language, kept.answers), found, chinese=chinese, here=f"/s/{kept.token}", kept=kept)


@blueprint.post("/s/<token>", strict_slashes=False)
def start_from(token: str) -> Response:
    """Start a check from these answers, to be looked through first."""
    kept = keeper().open(token)
    if kept is None:
        return _gone(kept)
    answers = over_new_year(kept.answers, kept.made_at.date(), today())
    found = journey(answers, today())
    return to(address_of(found) if found.next else TOLD, State(kept.language, answers))


@blueprint.get("/s/<token>/self-check.<kind>")
def paper_of(token: str, kind: str) -> Response:
    """The paper of a kept result: it opens in any browser."""
    kept = keeper().open(token)
    if kept is None or journey(kept.answers, kept.made_at.date()).next:
        return _gone(kept)

    def made() -> Paper:
        return paper(kept.answers, kept.language, kept.made_at, link=keeper().link(kept), offices=directory())

    return sent(made, kind, back=f"/s/{kept.token}")


def _gone(kept: Kept | None) -> Response:
    """A link that opens nothing (any more), without a word about which of the reasons it is."""
    if kept is None and request.view_args:
        keeper().refused(request.view_args["token"])
    return current_app.make_response((page("gone.html", here="/", kept=kept), 404))
