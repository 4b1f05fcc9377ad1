"""The conversation in Telegram: `medaid bot`."""

import asyncio
import fcntl
import logging
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.desk import Desk
from bot.outbox import CONNECTIONS, Outbox
from bot.poller import Poller, Updates
from bot.store import HOUR, Store
from bot.talk import COMMANDS
from bot.trouble import Apology
from bot.worker import Worker
from locales import LANGUAGES, Language
from offices import Shelf
from store import Trouble

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
    keep_hours: int
    rate: float
    """Messages a second to all chats together."""
    timeout: float
    """Seconds to wait for the answer to one call."""


class Refused(Exception):
    """Why the bot cannot run, in one sentence for the operator."""


def run(config: Config) -> None:
    """Run until SIGTERM or Ctrl-C. Raises Refused."""
    config.data.mkdir(parents=True, exist_ok=True)
    with _alone(config.data / "bot.lock"):
        asyncio.run(_run(config))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Two processes would take each other's updates away."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as lock:
        os.fchmod(lock.fileno(), 0o600)  # of one that an earlier version made
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused(f"another `medaid bot` runs with {path.parent} already; end it first.") from None
        yield


async def _run(config: Config) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    limit = config.timeout
    desk = Desk(config.data, config.keep_hours)
    try:
        # The connections by themselves: a Bot that is initialised first asks who it is, and must not start without it.
        async with (
            HTTPXRequest(
                connection_pool_size=CONNECTIONS + 4,  # some for what is not in the outbox
                pool_timeout=60,
                read_timeout=limit,
                write_timeout=limit,
                media_write_timeout=UPLOAD_SECONDS,
                connect_timeout=limit,
            ) as calls,
            Updates(connection_pool_size=1, read_timeout=limit, write_timeout=limit, connect_timeout=limit) as polls,
        ):
            address = f"{config.api.rstrip('/')}/bot"
            bot = Bot(config.token, base_url=address, request=calls, get_updates_request=polls)
            await _serve(bot, desk, config, stop)
    finally:
        desk.close()


async def _serve(bot: Bot, desk: Desk, config: Config, stop: asyncio.Event) -> None:
    shelf = Shelf(config.data)
    outbox = Outbox(desk, bot, config.rate, shelf)
    apology = Apology(bot)
    worker = Worker(desk, outbox, apology, shelf)
    poller = asyncio.create_task(Poller(desk, bot, worker, outbox, apology).run())
    besides = [asyncio.create_task(each) for each in (outbox.resume(), _menus(bot), _purge(desk))]
    ends = [asyncio.create_task(each) for each in (stop.wait(), outbox.refused.wait())]
    log.info("the bot is running")
    try:
        await asyncio.wait([poller, *ends], return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (poller, *ends, *besides):
            task.cancel()
        ended = await asyncio.gather(poller, return_exceptions=True)
        await worker.close()
        await outbox.close(CLOSING_SECONDS)
    error = ended[0]
    if isinstance(error, InvalidToken) or outbox.refused.is_set():
        raise Refused("Telegram does not know the token in MEDAID_TELEGRAM_TOKEN.")
    if isinstance(error, Conflict):
        raise Refused("another program fetches this bot's updates, on another computer or through a webhook.")
    if error is not None and not isinstance(error, asyncio.CancelledError):
        raise error
    log.info("the bot has ended")


async def _menus(bot: Bot) -> None:
    """The menu of commands in every language; English for whoever reads none of them."""
    for language, code in [*((each, each.code) for each in LANGUAGES.values()), (LANGUAGES["en"], None)]:
        while True:
            try:
                await bot.set_my_commands(_menu(language), language_code=code)
                break
            except TelegramError:
                await asyncio.sleep(30)


def _menu(language: Language) -> list[tuple[str, str]]:
    return [(command, language.text(f"bot.menu.{command}")) for command in COMMANDS]


async def _purge(desk: Desk) -> None:
    """Every hour, and at the start."""
    while True:
        with suppress(Trouble):
            await desk.write(Store.purge, int(datetime.now(UTC).timestamp()))
        await asyncio.sleep(HOUR)
