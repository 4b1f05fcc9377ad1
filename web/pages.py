"""The pages: start, questions, result; and language, start over, quick exit, privacy."""

import re
from dataclasses import replace
from functools import lru_cache
from urllib.parse import urlencode

from flask import Blueprint, abort, current_app, g, request
from werkzeug.wrappers import Response

from conversation import (
    CHECK,
    REFERRAL,
    WAYS,
    Channel,
    Journey,
    Problem,
    Question,
    answered,
    journey,
    navigator,
    question_of,
)
from conversation.kept import GONE, WHO
from conversation.treatments import fewer_sums, id_of
from conversation.ways import OPTIONAL
from conversation.wording import wording
from locales import LANGUAGES, Language
from web import asked, sentence, slip
from web.call import call
from web.clock import today
from web.config import Operator
from web.guard import HEALTH, READY
from web.heard import to_what_else_was_told, to_what_was_read
from web.outcome import parts
from web.question import MOST_SAID, View, facts_before, heard, shown
from web.state import State
from web.told import checked
from web.visit import cookie, operator, page, to, visitor
from web.way import BEGUN, FIGURES, TOLD, address_of, page_of, way_on
from web.wishes import directory

blueprint = Blueprint("pages", __name__)

WEB = Channel(id="web", buttons=True, numbers=False, fixed_width=False, kept="start.kept.web")

_GUIDE = r"guide(/[a-z_]{1,24}|\?pages=[a-z_,]{0,200})?"
_OURS = re.compile(
    rf"/((check|referral)/[a-z_]{{1,40}}(@\d{{1,2}})?|treatment/\d{{1,2}}(/remove)?|result|heard|{'|'.join(OPTIONAL)}|referral|privacy|keep|{_GUIDE}|s/[A-Za-z0-9_=-]{{1,4000}})?"
)
_NOT_FOR_ROBOTS = (
    *(
        "/s/",
        "/referral/zh",
        "/result",
        "/treatment/",
        "/another",
        "/remove",
        "/said",
        "/heard",
        "/self-check",
        "/keep",
        "/restart",
        "/carried/",
        "/lang/",
        "/bye",
        "/api/",
        HEALTH,
        READY,
    ),
    *(f"/{id}" for id in OPTIONAL),
)
"""How the addresses begin that no search engine fetches, so that not even a preview of a kept result is made."""
_FOLDS = {
    True: (
        ("home.need", ("start.need",)),
        ("home.not_covered", ("start.not_covered", "start.estimate")),
        ("home.kept", (WEB.kept,)),
    ),
    False: (("home.kept", (WEB.kept,)),),
}
"""What the start page of the self-check has folded, and that of the navigator: titles and lines."""
_NOTICES = {"cleared": "page.cleared", "missed": "page.cleared", "first": "page.first"}
_NOTICES |= {"another": "another.begins", "sums": "another.sums_again"}


@blueprint.get("/")
def first() -> str:
    """The start screen; going on is the consent."""
    return _started(journey({}, today()))


@blueprint.get("/referral")
def referral() -> str | Response:
    """The referral navigator: its start screen, on to what is still open, or what to do."""
    return _navigated(chinese=False)


@blueprint.get("/referral/zh")
def referral_for_the_clerk() -> str | Response:
    """The same in Chinese, for the clerk at the desk."""
    return _navigated(chinese=True)


@blueprint.get("/<any(check, referral):way>/<id>")
def ask(way: str, id: str) -> str | Response:
    """A question of one of the ways."""
    state = visitor()
    found = journey(state.answers, today(), WAYS[way])
    if id in GONE:
        return way_on(state, found) if found.next else to(TOLD)
    question = _question(id)
    if not _reached(question, found):
        return way_on(state, found)
    if question.name in FIGURES:
        return to(f"{page_of(found.way, id)}#{question.name}")
    amount = id_of("amount", question.treatment)
    if question.name == "self_paid" and question is not found.next and amount in found.facts.answers:
        return to(page_of(found.way, amount))  # the two are one question
    view = shown(question, state, found)
    g.shared = not view.personal
    make = _asked_before if g.shared else _asked
    notice = _notice()
    made = make(operator(), state.language, view, notice)
    g.public = view.open and not notice  # also where the page was made before
    return made


@blueprint.post("/<any(check, referral):way>/<id>")
def answer(way: str, id: str) -> Response:
    """An answer: kept where it was understood, shown again with the problem where not. The first one is the consent:
    before it nothing is kept."""
    state = visitor()
    found = journey(state.answers, today(), WAYS[way])
    if id in GONE:
        return way_on(state, found)
    question, said = _question(id), request.form.getlist(id)[-1:]
    begins = id == WHO and found.begins
    if begins:
        state = replace(state, born=None)
    elif not _reached(question, found):
        return way_on(state, found)
    typed = said[0][:MOST_SAID] if said else ""
    understood = heard(question, typed, facts_before(question, found))
    if isinstance(understood, Problem):
        if begins:
            return to(page_of(WAYS[way], None))
        told = to_what_else_was_told(state, question, typed)
        return told or to(f"/{way}/{id}", replace(state, draft=(id, typed)))
    before = state.answers
    state = replace(state, answers=answered(before, id, understood), draft=None)
    if begins and (heard_first := to_what_was_read(sentence.sent(state, request.form.get("said", "")))):
        return heard_first
    address = address_of(journey(state.answers, today(), WAYS[way]))
    notice = BEGUN if "again" in request.form else "sums" if fewer_sums(before, state.answers) else ""
    return to(f"{address}?notice={notice}" if notice else address, state)


@blueprint.route("/lang/<code>", methods=["GET", "POST"])
def change_language(code: str) -> Response:
    """Another language, and back to the page where it was chosen, with what was entered there and not yet sent."""
    if code not in LANGUAGES:
        abort(404)
    back = request.args.get("to", "/")
    state = replace(visitor(), language=LANGUAGES[code])
    id = back.rpartition("/")[2]
    said = request.form.get(id, "").strip()
    if said and question_of(id):
        state = replace(state, draft=(id, said[:MOST_SAID]))
    if slip.is_slip(back) and request.method == "POST":
        state = replace(state, draft=(slip.form_of(back), urlencode(slip.sent())))
    return to(_ours(back), state)


@blueprint.get("/restart")
def ask_to_restart() -> str:
    """Asked once, since the answers cannot be brought back; the first way leads back to where it was pressed."""
    return page("restart.html", back=_ours(request.args.get("to", "/")))


@blueprint.post("/restart")
def restart() -> Response:
    """Start over: the answers go, the language stays."""
    return to("/", State(visitor().language))


@blueprint.post("/bye")
def leave() -> Response:
    """Quick exit: nothing is left in the browser."""
    return _emptied(to(f"/bye/{visitor().language.code}"))


@blueprint.get("/bye/<code>")
def gone(code: str) -> Response:
    """A page that says nothing about what was looked at; its address holds its language, as nothing else is left."""
    if code not in LANGUAGES:
        abort(404)
    return _emptied(current_app.make_response(page("bye.html", LANGUAGES[code])))


@blueprint.get("/privacy")
def privacy() -> str:
    """What is kept, where and how long."""
    return page("privacy.html", described=visitor().language.text("privacy.kept"))


@blueprint.get("/robots.txt")
def robots() -> Response:
    """What search engines may not fetch: what is somebody's own, and what is for programs."""
    lines = "".join(f"Disallow: {begin}\n" for begin in _NOT_FOR_ROBOTS)
    return current_app.response_class(f"User-agent: *\n{lines}", mimetype="text/plain")


@blueprint.get(HEALTH)
def healthy() -> Response:
    """For the service that watches this one."""
    return current_app.response_class("ok\n", mimetype="text/plain")


@blueprint.get(READY)
def ready() -> Response:
    """For what spreads visitors over several servers: whether this one takes new ones, which it does not as it ends."""
    if current_app.extensions["ending"].ready():
        return healthy()
    return current_app.response_class("ending\n", 503, mimetype="text/plain")


def _asked(runs: Operator, language: Language, view: View, notice: str | None) -> str:
    told = f"{view.ask} {language.text(f'described.{view.way}')}" if view.open and not notice else ""
    here = f"/{view.way}/{view.id}"
    return page("question.html", language, here=here, notice=notice, described=told, **view._asdict())


_asked_before = lru_cache(maxsize=256)(_asked)
"""The same pages are asked for again and again; `g.shared` lets them be packed once, too. Nothing typed is kept."""


def _ours(address: str) -> str:
    """An address to lead back to: one of our own pages, else the start."""
    return address if _OURS.fullmatch(address) else "/"


def _question(id: str) -> Question:
    return question_of(id) or abort(404)


def _reached(question: Question, found: Journey) -> bool:
    """Whether the way through the questions has come to this one, or past it."""
    if question.name not in found.way.questions or found.begins:
        return False
    return question is found.next or question.id in found.facts.answers


def _notice() -> str | None:
    return _NOTICES.get(request.args.get("notice", ""))


def _started(found: Journey) -> str:
    state, check = visitor(), found.way is CHECK
    say = state.language.text
    said = sentence.typed(state) if check else ""
    missed = bool(said) and request.args.get("notice") == "missed"
    return page(
        "start.html",
        way=found.way.id,
        heading=say("home.title" if check else "navigator.title"),
        what=say("home.what" if check else "navigator.start"),
        folds=_FOLDS[check],
        begun=bool(state.answers),
        notice=None if state.answers or missed else _notice(),
        typed=said,
        missed=sentence.missed(state) if missed else "",
        pages=asked.pages(sentence.typed(state), state.language) if missed else [],
        title=say(f"title.{found.way.id}"),
        described="" if said else say(f"described.{found.way.id}"),
    )


def _navigated(*, chinese: bool) -> str | Response:
    state = visitor()
    found = journey(state.answers, today(), REFERRAL)
    if found.next:
        return _started(found) if found.begins else to(address_of(found))
    language = LANGUAGES["zh"] if chinese else state.language
    told = parts(navigator(state.answers, today(), directory()), language, other=found.facts.other)
    return page(
        "referral.html",
        language,
        here="/referral",
        chinese="/referral/zh",
        parts=told,
        certain=found.certain and wording(language, found.certain, found.facts),
        own=state.language,
        clerk=chinese,
        call=call(found.facts),
        opened=request.args.get("open", ""),
        back=page_of(REFERRAL, found.given[-1][0].id),
        **checked(language, found),
    )


def _emptied(response: Response) -> Response:
    cookie().clear(response)
    # Not "cookies": that would end the visitor's sessions with every other service under the same domain.
    response.headers["Clear-Site-Data"] = '"storage"'
    return response
