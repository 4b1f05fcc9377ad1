"""The conversation in Telegram: `medaid bot`."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
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
from bot.refusals import Refusals
from bot.service import purging, served, until
from bot.supervisor import Refused, kept_up
from bot.talk import COMMANDS
from bot.telegram.calls import LIMITED, Calls
from bot.telegram.form import TELEGRAM
from bot.telegram.messenger import BESIDES, CONNECTIONS, Telegram
from bot.telegram.poller import Poller, Updates
from bot.telegram.reception import Reception
from bot.telegram.verdicts import Verdicts, verdicts
from bot.trouble import Apology
from bot.worker import Worker
from locales import LANGUAGES, Language
from offices import Shelf

log = logging.getLogger(__name__)

UPLOAD_SECONDS = 30.0
"""How long a paper may take on its way to Telegram."""
CLOSING_SECONDS = 6.0
"""How long calls under way may take to end after SIGTERM."""


Works = dict[str, Callable[[], Awaitable[None]]]
"""What is kept up, by what the log calls it."""


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
    hook: "At | None" = None
    """Where Telegram posts the updates to; None where they are fetched."""


@dataclass(frozen=True, slots=True)
class At:
    """Where the door is."""

    site: str
    """The address of the proxy in front of it."""
    port: int
    """On loopback."""


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
    ends_it = verdicts()
    drawing = Drawing(shelf)
    messenger = Telegram(bot, drawing, token=ends_it.token)
    outbox = Outbox(desk, messenger, config.rate)
    apology = Apology(messenger, promises)
    worker = Worker(desk, outbox, apology, shelf, TELEGRAM)
    reception = Reception(desk, bot, worker, outbox, apology)
    works: Works = {
        "purge": lambda: purging(desk),
        "watch over the store": desk.watch,
        "menu of commands": lambda: _menus(bot),
        **(beside(desk, worker, outbox) if desk.shared else {"start of the sender": outbox.resume}),
    }
    ends = {
        stop: None,
        **{each.sure: each.sentence for each in ends_it},
        desk.lost: f"{named(config.store)} was damaged, removed or replaced while the bot ran; start it again.",
    }
    async with _way_in(bot, desk, reception, config, ends_it) as way_in:
        log.info("the bot is running")
        try:
            await until(ends, [kept_up(kind, work, stop) for kind, work in (works | way_in).items()])
        finally:
            reception.close()
            await worker.close(CLOSING_SECONDS / 2)
            await outbox.close(CLOSING_SECONDS)
            drawing.close()
            log.info("the bot has ended")


@asynccontextmanager
async def _way_in(
    bot: Bot, desk: Desk, reception: Reception, config: Config, ends_it: Verdicts
) -> AsyncIterator[Works]:
    """What fetches the updates, or the open door and what sees to it that Telegram posts there."""
    if config.hook is None:
        fetch = Poller(bot, reception, ends_it).run
        yield {"poller": partial(alone, desk, fetch) if desk.shared else fetch}
        return
    from bot.door import HOST, listening  # who fetches waits for no web server
    from bot.telegram import door, hook

    await reception.resume()  # before anything comes that is behind it
    refusals = Refusals(*door.REASONS)
    app = door.create(hook.Keeping(reception), config.token, refusals)
    with listening(app, config.hook.port, setting="MEDAID_TELEGRAM_PORT", most_bytes=door.MOST_BYTES) as port:
        log.info("the door is open at http://%s:%s%s", HOST, port, door.PATH)
        yield {"webhook": hook.Hook(bot, config.hook.site, ends_it).run, "count of what is refused": refusals.told}
        refusals.tell()


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
