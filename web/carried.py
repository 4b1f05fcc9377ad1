"""For a browser that keeps nothing for us: the sealed answers go along from page to page, in the forms.

No page knows of it. Here a form posts to its address behind /carried, with the state beside what was answered; what
comes of it is asked for inside, with the state as its cookie, and on the page that comes every form and link leads here
again. No address holds an answer.
"""

import re
from io import BytesIO
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, abort, current_app, request
from werkzeug.http import parse_cookie
from werkzeug.wrappers import Response

from web.visit import cookie, to

blueprint = Blueprint("carried", __name__, url_prefix="/carried")

_STATE, _LINK = "carried", "link"
"""The fields beside the answers: the sealed state, and whether a link was pressed."""
_TOKEN = re.compile(r"[A-Za-z0-9_=-]*")
_MOST_STEPS = 5
_FORM = re.compile(r'(<form[^>]* action=")(/(?!bye|carried|s/)[^"]*"[^>]*>)')
_ACTION = re.compile(r' formaction="(/[^"]*)"')
_ANCHOR = re.compile(r'<a\b([^>]*) href="(/(?!/|s/)[^"]*)"([^>]*)>(.*?)</a>', re.DOTALL)
"""A link to a page of ours; one that keeps a result needs no state, and has to stay a link that can be copied."""
_HREFLANG = re.compile(r' hreflang="[^"]*"')


@blueprint.get("/", defaults={"address": ""})
@blueprint.get("/<path:address>")
def fetched(address: str) -> Response:
    """Without a form there are no answers."""
    return to("/?notice=cleared")


@blueprint.post("/", defaults={"address": ""})
@blueprint.post("/<path:address>")
def carry(address: str) -> Response:
    """The page that comes of this form or link, with the state in it."""
    if address.startswith(("carried", "api")):
        abort(404)  # neither is a page
    token = request.form.get(_STATE, "")
    token = token if _TOKEN.fullmatch(token) else ""
    where, query = f"/{address}", request.query_string.decode("ascii", "replace")
    said = urlencode([(name, each) for name, each in request.form.items(multi=True) if name not in (_STATE, _LINK)])
    came = _asked("GET", where, query, token) if _LINK in request.form else _asked("POST", where, query, token, said)
    for _ in range(_MOST_STEPS):
        for header in came.headers.getlist("Set-Cookie"):
            token = parse_cookie(header.partition(";")[0]).get(cookie().name, token)
        if came.status_code != 303:
            break
        if not token:
            return to(came.location)  # after the quick exit there is nothing to carry
        found = urlsplit(came.location)
        came = _asked("GET", found.path, found.query, token)
    kept = {
        name: value for name, value in came.headers.items() if name in ("Content-Disposition", "Retry-After", "Allow")
    }
    body = _led_here(came.get_data(as_text=True), token) if came.mimetype == "text/html" else came.get_data()
    return current_app.response_class(body, came.status_code, kept, mimetype=came.mimetype)


def _asked(method: str, path: str, query: str, token: str, said: str = "") -> Response:
    """What this address answers to a browser that has the state as its cookie."""
    body = said.encode()
    environ = {name: value for name, value in request.environ.items() if not name.startswith("werkzeug.")}
    environ |= {
        "REQUEST_METHOD": method,
        "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": query,
        "wsgi.input": BytesIO(body),
    }
    environ |= {"CONTENT_TYPE": "application/x-www-form-urlencoded", "CONTENT_LENGTH": str(len(body))}
    environ |= {"HTTP_COOKIE": f"{cookie().name}={token}", "HTTP_ACCEPT_ENCODING": ""}
    app = current_app._get_current_object()  # type: ignore[attr-defined]
    with app.app_context(), app.request_context(environ):  # its own `g`: another visit
        answer: Response = app.full_dispatch_request()
    return answer


def _led_here(page: str, token: str) -> str:
    """The page, its forms and links leading here. A link is a button then: it has to send the state."""
    state = f'<input type="hidden" name="{_STATE}" value="{token}">'
    page = _FORM.sub(rf"\1/carried\2{state}", page)  # a token has no sign that means something there
    page = _ACTION.sub(r' formaction="/carried\1"', page)
    page = _ANCHOR.sub(_button, page)
    state += f'<input type="hidden" name="{_LINK}" value="yes">'
    return page.replace("</body>", f'<form id="carried" method="post" action="/carried/">{state}</form></body>')


def _button(anchor: re.Match[str]) -> str:
    before, address, after, words = anchor.groups()
    told, languages = _HREFLANG.subn("", before + after)  # no attribute of a button; those are buttons elsewhere too
    looks = "" if languages or "class=" in told else ' class="link"'
    return f'<button form="carried" formaction="/carried{address}"{looks}{told}>{words}</button>'
