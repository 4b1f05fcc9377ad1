"""The self-check in a browser: one question a page, no JavaScript, nothing kept on the server."""

from pathlib import Path

from flask import Flask
from markupsafe import Markup
from werkzeug.middleware.proxy_fix import ProxyFix

from locales import LANGUAGES
from offices import Shelf
from web import (
    api,
    carried,
    compress,
    errors,
    guard,
    guide,
    headers,
    heard,
    keep,
    outcome,
    pages,
    papers,
    result,
    slip,
    wishes,
    year,
)
from web.config import Config, Operator
from web.cookie import Cookie
from web.door import Door
from web.ending import Ending
from web.keeper import Keeper
from web.queue import Queue
from web.tally import Tally

__all__ = ["Config", "Operator", "create_app"]

_TEMPLATES = Path(__file__).parent / "templates"


def create_app(config: Config) -> Flask:
    """The WSGI application."""
    app = Flask(__name__, static_folder=None)
    app.extensions["tally"] = tally = Tally()
    app.extensions["keeper"] = keeper = Keeper(config, tally)
    app.extensions["cookie"] = Cookie(config, tally, keeper)
    style = _styles()
    app.extensions["operator"] = config.operator
    app.jinja_env.globals.update(style=style, languages=LANGUAGES)
    app.jinja_env.filters.update(dialled=outcome.dialled, telephone=outcome.telephone)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    guard.register(app, config.trusted_hosts, tally)
    compress.register(app)
    app.extensions["headers"] = every = headers.headers(style.values())
    headers.register(app, every)
    errors.register(app)
    app.extensions["offices"] = Shelf(config.data)
    app.extensions["papers"] = Queue(most=20)
    app.extensions["ending"] = Ending()
    for room in (pages, slip, result, heard, wishes, papers, keep, guide, carried, year):
        app.register_blueprint(room.blueprint)
    app.register_blueprint(api.blueprint)
    app.wsgi_app = Door(app.wsgi_app, config.trusted_hosts, every | headers.UNLISTED)  # type: ignore[method-assign]
    if config.proxy_hops:
        hops = config.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops)  # type: ignore[method-assign]
    return app


def _styles() -> dict[str, Markup]:
    """The style sheet of each kind of page: a plain one, one that asks, one that tells a result. What they have in
    common comes last: it says how each is printed."""
    common, ask, told = ((_TEMPLATES / f"{name}.css").read_text(encoding="utf-8") for name in ("style", "ask", "told"))
    return {"plain": Markup(common), "ask": Markup(ask + common), "told": Markup(told + common)}  # noqa: S704 - ours
