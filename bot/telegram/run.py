"""The conversation in Telegram: `medaid bot`."""

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from ssl import SSLContext
from typing import Any

import httpx
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.desk import Desk
from bot.engines import Place, named
from bot.lookout import alone, beside
from bot.outbox import Outbox
from bot.papers import Drawing
from bot.promises import Promises
from bot.service import purging, served, until
from bot.supervisor import Refused, kept_up
from bot.talk import COMMANDS
from bot.telegram.calls import LIMITED, Calls
from bot.telegram.form import TELEGRAM
from bot.telegram.messenger import BESIDES, CONNECTIONS, Telegram
from bot.telegram.poller import Poller, Updates
from bot.trouble import Apology
from bot.verdict import Verdict
from bot.worker import Worker
from locales import LANGUAGES, Language
from offices import Shelf

log = logging.getLogger(__name__)

UPLOAD_SECONDS = 30.0
"""How long a paper may take on its way to Telegram."""
CLOSING_SECONDS = 6.0
"""How long calls under way may take to end after SIGTERM."""


@dataclass(frozen=True, slots=True)
class Config:
    """What `medaid bot` is told by its settings."""

    token: str
    api: str
    """Base address of the Bot API."""
    data: Path
    store: Place
    keep_hours: int
    rate: float
    """Messages a second to all chats together."""
    timeout: float
    """Seconds to wait for the answer to one call."""
    proxy: str | None = None
    """The proxy by which the Bot API is reached; None where it is reached directly."""


def run(config: Config) -> None:
    """Run until SIGTERM or Ctrl-C. Raises Refused."""
    work = partial(_run, config)
    served(work, config.data, config.store, keep_hours=config.keep_hours, channel=TELEGRAM.id, command="bot")


async def _run(config: Config, desk: Desk, promises: Promises | None, stop: asyncio.Event) -> None:
    # The proxy has been checked; left to itself the library would read the environment once more.
    more = {"trust_env": False, "verify": _certificates(), **LIMITED}
    kinds: dict[str, Any] = {"proxy": config.proxy, "httpx_kwargs": more}
    limit = config.timeout
    # The connections by themselves: a Bot that is initialised first asks who it is, and must not start without it.
    async with (
        Calls(
            connection_pool_size=CONNECTIONS + BESIDES,
            pool_timeout=60,
            read_timeout=limit,
            write_timeout=limit,
            media_write_timeout=UPLOAD_SECONDS,
            connect_timeout=limit,
            **kinds,
        ) as calls,
        Updates(
            connection_pool_size=1, read_timeout=limit, write_timeout=limit, connect_timeout=limit, **kinds
        ) as polls,
    ):
        address = f"{config.api.rstrip('/')}/bot"
        bot = Bot(config.token, base_url=address, request=calls, get_updates_request=polls)
        await _serve(bot, desk, promises, config, stop)


def _certificates() -> SSLContext:
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        why = error.strerror or error
        raise Refused(f"SSL_CERT_FILE or SSL_CERT_DIR names certificates that cannot be used: {why}.") from None


async def _serve(bot: Bot, desk: Desk, promises: Promises | None, config: Config, stop: asyncio.Event) -> None:
    shelf = Shelf(config.data)
    token = Verdict("Telegram does not know the token in MEDAID_TELEGRAM_TOKEN.")
    taken = Verdict("another program fetches this bot's updates, on another computer or through a webhook.")
    drawing = Drawing(shelf)
    messenger = Telegram(bot, drawing, token=token)
    outbox = Outbox(desk, messenger, config.rate)
    apology = Apology(messenger, promises)
    worker = Worker(desk, outbox, apology, shelf, TELEGRAM)
    poller = Poller(desk, bot, worker, outbox, apology, token=token, taken=taken)
    works = {
        "poller": lambda: alone(desk, poller.run) if desk.shared else poller.run(),
        "purge": lambda: purging(desk),
        "watch over the store": desk.watch,
        "menu of commands": lambda: _menus(bot),
        **(beside(desk, worker, outbox) if desk.shared else {"start of the sender": outbox.resume}),
    }
    ends = {
        stop: None,
        token.sure: token.sentence,
        taken.sure: taken.sentence,
        desk.lost: f"{named(config.store)} was damaged, removed or replaced while the bot ran; start it again.",
    }
    log.info("the bot is running")
    try:
        await until(ends, [kept_up(kind, work, stop) for kind, work in works.items()])
    finally:
        await worker.close(CLOSING_SECONDS / 2)
        await outbox.close(CLOSING_SECONDS)
        drawing.close()
        log.info("the bot has ended")


async def _menus(bot: Bot) -> None:
    """The menu of commands in every language; English for whoever reads none of them."""
    for language, code in [*((each, each.code) for each in LANGUAGES.values()), (LANGUAGES["en"], None)]:
        while True:
            try:
                await bot.set_my_commands(_menu(language), language_code=code)
                break
            except BadRequest:  # it will not be taken later either, and the chat goes without it
                log.error("a menu of commands was refused")
                break
            except TelegramError:
                await asyncio.sleep(30)


def _menu(language: Language) -> list[tuple[str, str]]:
    return [(command, language.text(f"bot.menu.{command}")) for command in COMMANDS]
