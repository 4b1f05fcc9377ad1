"""The process of the door: `medaid wechat`."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

import httpx

from bot.clock import steady
from bot.desk import Desk
from bot.door import HOST, listening
from bot.engines import Place, named
from bot.inbox import typed
from bot.kept import Kept
from bot.lookout import beside
from bot.messenger import Form
from bot.outbox import Outbox
from bot.papers import Drawing
from bot.promises import Promises
from bot.refusals import Refusals
from bot.rows import PaperKind
from bot.service import purging, served, until
from bot.store import Store
from bot.supervisor import kept_up
from bot.talk import reply
from bot.trouble import Apology
from bot.wechat import door, menu
from bot.wechat.answering import Answering
from bot.wechat.calls import Calls
from bot.wechat.cipher import Cipher
from bot.wechat.form import form
from bot.wechat.sender import WeChat
from bot.wechat.turn import MakeLink, Setting
from bot.wechat.xml import MOST_BYTES
from bot.worker import YANBIAN, Worker
from locales import LANGUAGES
from offices import Shelf

log = logging.getLogger(__name__)

RATE: Final = 50.0
"""Messages of customer service a second, to all together."""
CALL_SECONDS: Final = 10.0
CLOSING_SECONDS: Final = 6.0
BUSY_MILLISECONDS: Final = 1500
"""How long is waited for another process that writes: a reply has less time than anything else."""
REPEAT_SECONDS: Final = 30
"""After a reply: the platform asks again within 15 seconds or never."""
RESUME_SECONDS: Final = 16
"""After a start: what was given as a reply may be asked for again, and comes before what stands behind it."""


@dataclass(frozen=True, slots=True)
class Config:
    """What `medaid wechat` is told by its settings."""

    token: str
    appid: str
    aes_key: str
    """"" where messages come as they are."""
    secret: str
    """"" where the account has replies only."""
    api: str
    port: int
    most_bytes: int
    quota: int
    data: Path
    store: Place
    keep_hours: int
    url: str
    """Of the self-check as pages; "" where there is none."""
    link: MakeLink
    proxy: str | None = None


def run(config: Config) -> None:
    """Run until SIGTERM or Ctrl-C. Raises Refused."""
    work = partial(_run, config)
    served(
        work,
        config.data,
        config.store,
        keep_hours=config.keep_hours,
        channel="wechat",
        command="wechat",
        name="bot.wechat",
    )


async def _run(config: Config, desk: Desk, promises: Promises | None, stop: asyncio.Event) -> None:
    await desk.read(lambda store: store.db.wait_at_most(BUSY_MILLISECONDS))
    async with httpx.AsyncClient(trust_env=False, proxy=config.proxy, timeout=CALL_SECONDS) as client:
        calls = Calls(client, config.api, config.appid, config.secret) if config.secret else None
        await _serve(config, desk, promises, calls, stop)


async def _serve(
    config: Config, desk: Desk, promises: Promises | None, calls: Calls | None, stop: asyncio.Event
) -> None:
    shelf = Shelf(config.data)
    drawing = Drawing(shelf)
    papers: tuple[PaperKind, ...] = ("png",) if calls else ("link",) if config.url else ()
    wechat = WeChat(form(config.most_bytes, papers), calls, drawing, config.quota)
    outbox = Outbox(desk, wechat, RATE)
    worker = Worker(desk, outbox, Apology(wechat, promises), shelf, wechat.form)
    setting = Setting(wechat.form, shelf, config.link, lambda: wechat.allowed, wechat.may_all, config.url)
    answering, refusals = Answering(desk, worker, outbox, wechat, setting), Refusals(*door.REASONS)
    works = {
        "purge": lambda: purging(desk),
        "end of what was replied": lambda: _arrived(desk),
        "watch over the store": desk.watch,
        "count of what is refused": refusals.told,
    }
    left = RESUME_SECONDS if calls else None
    works |= beside(desk, worker, outbox, left) if desk.shared else {"start of the sender": lambda: _resumed(outbox)}
    if calls:
        works["menu"] = lambda: menu.put(calls, wechat, config.url)
    ends = {
        stop: None,
        desk.lost: f"{named(config.store)} was damaged, removed or replaced while the door ran; start it again.",
    }
    worker.take(await desk.read(Store.waiting))
    await asyncio.to_thread(_warm, wechat.form)
    cipher = Cipher(config.aes_key, config.appid) if config.aes_key else None
    app = door.create(answering, config.token, cipher, refusals)
    with listening(app, config.port, setting="MEDAID_WECHAT_PORT", most_bytes=MOST_BYTES) as port:
        log.info("the door is open at http://%s:%s%s", HOST, port, door.PATH)
        try:
            await until(ends, [kept_up(kind, work, stop) for kind, work in works.items()])
        finally:
            answering.close()
            await worker.close(CLOSING_SECONDS / 2)
            await outbox.close(CLOSING_SECONDS)
            drawing.close()
            refusals.tell()
            log.info("the door is closed")


def _warm(form: Form) -> None:
    """Load what the first message would load: its resident waits no longer than others."""
    begun = {"who": "self"}
    over = {**begun, "when": "this_year", "residence": "elsewhere"}
    for code in LANGUAGES:
        for answers, said in ((begun, "8000"), (over, "/start")):
            reply(Kept(code, answers, ""), typed("", said), datetime.now(YANBIAN), form)


async def _resumed(outbox: Outbox) -> None:
    await asyncio.sleep(RESUME_SECONDS)
    await outbox.resume()


async def _arrived(desk: Desk) -> None:
    """What was given as a reply goes when it cannot be asked for again: whose it is stands in it."""
    while True:
        await desk.surely(Store.arrived, steady() - REPEAT_SECONDS)
        await asyncio.sleep(REPEAT_SECONDS / 3)
