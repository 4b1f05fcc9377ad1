"""The `medaid` command. It joins the rooms of the house, and none of them knows it."""

import errno
import gc
import json
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from locales import LANGUAGES
from offices import COUNTIES, Directory

if TYPE_CHECKING:
    from flask import Flask

    from bot.engines import Place
    from bot.rows import Paper
    from bot.store import Store
    from locales import Language
    from settings import Settings
    from summary.paper import Link
    from web.config import Config as PagesConfig

# Each command imports what it needs when it runs: the chat in a terminal waits for no web server.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # it has none, and would read every package to know it


def now() -> datetime:
    """The time in China, which has no summer time."""
    return datetime.now(timezone(timedelta(hours=8)))


def today() -> date:
    """The day in China."""
    return now().date()


_CHECKED_DAYS = 180
"""After how many days somebody should compare the figures with the documents again."""


def _long_unchecked(day: date) -> str | None:
    """What an operator should know about the figures of a day: that nobody has compared them for long, or that there
    are none. Residents see the day of the last check beside every result."""
    from calculator import NoPolicy, in_force

    try:
        policy = in_force(day)
    except NoPolicy as error:
        return f"{error}: residents get no figure for what is paid today."
    if day - policy.checked <= timedelta(days=_CHECKED_DAYS):
        return None
    return (
        f"calculator/policies/{policy.id}.toml was last compared with its document on {policy.checked}, more than "
        f"{_CHECKED_DAYS} days ago: compare it again and move its `checked` days."
    )


def _warn_if_long_unchecked() -> None:
    if told := _long_unchecked(today()):
        logging.getLogger("medaid").warning(told)


def _settings(make: bool = True) -> "Settings":
    """The settings; with `make` also the keys and the folder for them."""
    import settings

    try:
        return settings.load() if make else settings.read()
    except settings.WrongSetting as error:
        raise click.ClickException(str(error)) from None


_WRONG_DATA = ("PolicyError", "GuideError", "WordsError")
"""By name: the room that raises one as it loads could not be imported for its class."""


class _Medaid(click.Group):
    """The commands; what goes wrong around them ends each with one sentence: a data file that names the file and the
    key, an output that cannot be written. A reader who leaves early (`| head`) is no mistake."""

    def main(self, *args: Any, **more: Any) -> Any:
        """As click's, also where standard input or output is closed, or the disk of the output full."""
        sys.stdin = sys.stdin or Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - until the end
        sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the end
        sys.stderr = sys.stderr or sys.stdout
        try:
            return super().main(*args, **more)
        except OSError as error:
            sys.stdout = None  # what is left in it cannot be written either
            where = f"{str(error.filename)!r} cannot be used" if error.filename else "the output cannot be written"
            click.echo(f"Error: {where}: {error.strerror or error}.", err=True)
            sys.exit(1)

    def invoke(self, context: click.Context) -> object:
        try:
            result = super().invoke(context)
            if sys.stdout:
                sys.stdout.flush()
        except BrokenPipeError:
            sys.stdout = None
            context.exit(0)
        except ValueError as error:
            if type(error).__name__ not in _WRONG_DATA:
                raise
            raise click.ClickException(f"{error}.") from None
        return result


@contextmanager
def _piped() -> Iterator[None]:
    """One sentence where a file cannot be read or written to its end; a reader that leaves early is none."""
    try:
        yield
        sys.stdout.flush()
    except OSError as error:
        sys.stdout = None  # what is left in it cannot be written later either
        if not isinstance(error, BrokenPipeError):
            raise click.ClickException(f"not all could be read and written ({error.strerror}).") from None


@click.group(cls=_Medaid)
@click.version_option(package_name="medaid", message="medaid %(version)s")
def main() -> None:
    """Self-check for medical assistance in Yanbian."""


@contextmanager
def _loading() -> Iterator[None]:
    """What is loaded meanwhile stays, so that nobody looks through it for what could go, now or later."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@main.command()
def serve() -> None:
    """Serve the web self-check."""
    with _loading():
        import logs
        import web
        from conversation import ready_meanwhile
        from web.tally import told_hourly

        settings = _settings()
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        app = web.create_app(_pages(settings, host))
        server, port = _listening(app, settings, host)
    signal.signal(signal.SIGTERM, app.extensions["ending"])
    logs.set_up()
    _warn_if_long_unchecked()
    click.echo(f"The self-check:   http://{host}:{port}")
    click.echo(f"Data and keys:    {settings.data.resolve()}  (no answer is ever stored)")
    click.echo("In a terminal:    .venv/bin/medaid chat")
    click.echo("In Telegram:      .venv/bin/medaid bot, with MEDAID_TELEGRAM_TOKEN set")
    click.echo("In WeChat:        .venv/bin/medaid wechat, with MEDAID_WECHAT_TOKEN set")
    click.echo("To end it:        Ctrl-C")
    ready_meanwhile()
    with told_hourly(app.extensions["tally"]):
        server.run()


def _pages(settings: "Settings", host: str) -> "PagesConfig":
    """What the pages are started with. `host`: the address that is listened on, as it is told."""
    from settings import keys_file
    from web.config import Config, Operator

    return Config(
        settings.keys,
        settings.lang,
        settings.hosts or ["localhost", "127.0.0.1", "[::1]", host.lower()],
        settings.proxy_hops,
        settings.secure,
        settings.url,
        settings.keep_days,
        settings.data,
        Operator(settings.operator, settings.operator_contact, settings.icp, government=settings.operator_government),
        keys_file(settings),
    )


def _listening(app: "Flask", settings: "Settings", host: str) -> tuple[Any, int]:
    """The server and its port. `host`: as it is told."""
    from settings import wrong
    from web.server import create

    try:
        # The application trusts exactly MEDAID_PROXY_HOPS of the headers of proxies.
        return create(app, settings.host, settings.port, proxied=settings.proxy_hops > 0)
    except ValueError:
        raise click.ClickException(str(wrong("host", f"is {settings.host!r}, which is not known here"))) from None
    except OSError as error:
        named = "host" if error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT) else "port"
        where = f"{host}:{settings.port}"
        raise click.ClickException(str(wrong(named, f"cannot be used at {where} ({error.strerror})"))) from None


@main.command()
@click.option("--lang", type=click.Choice(list(LANGUAGES)), help="The language; asked for where not given.")
def chat(lang: str | None) -> None:
    """The whole conversation in this terminal."""
    from bot import terminal

    try:
        terminal.run(lang, today(), sys.stdin, sys.stdout, write_paper=_write_paper, offices=_directory())
    except OSError as error:
        if error.errno == errno.EPIPE:  # nobody reads any more
            raise
        sys.stdout = None  # what waits for it cannot be written either
        raise click.ClickException(f"the conversation cannot go on: {error.strerror}.") from None


def _write_paper(language: "Language", answers: Mapping[str, str]) -> Path:
    """The paper of these answers as a new file in this folder."""
    from conversation.paper import paper
    from summary.paper.pdf import pdf

    made = paper(answers, language, now(), offices=_directory())
    names = (f"{made.name}{'' if number == 1 else f'-{number}'}.pdf" for number in count(1))
    path = next(path for path in map(Path, names) if not path.exists())
    drawn = pdf(made)
    path.touch(mode=0o600, exist_ok=False)  # all answers are in it
    path.write_bytes(drawn)
    return path


@main.command()
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default="zh", help="The reader's language.")
def summary(lang: str) -> None:
    """One situation in (JSON, docs/interface.md), its paper out as a PDF; Chinese stands beside the other languages.

    A situation with errors gives them as JSON on standard error; then the exit status is 1.
    """
    from calculator.interface import LONGEST_LINE, Invalid, read
    from summary import case
    from summary.paper import paper
    from summary.paper.pdf import pdf

    if sys.stdout.isatty():
        raise click.ClickException("A PDF is no text for a terminal: medaid summary < situation.json > out.pdf")
    try:
        told = read(sys.stdin.buffer.read(LONGEST_LINE + 1))
    except Invalid as error:
        click.echo(json.dumps({"errors": error.errors}, ensure_ascii=False), err=True)
        sys.exit(1)
    made_at = now()
    ahead = all(treatment.on > made_at.date() for treatment in told.treatments)
    made = case(told, plan=ahead, other=False, made_on=made_at.date())
    drawn = pdf(paper(made, LANGUAGES[lang], made_at))
    with _piped():
        sys.stdout.buffer.write(drawn)


@contextmanager
def _working() -> Iterator[None]:
    """One sentence where a worker ended before its work did."""
    from batch.workers import WorkerLost

    try:
        yield
    except WorkerLost as error:
        raise click.ClickException(f"{error}: what follows was not computed.") from None


_JOBS = click.option("--jobs", type=click.IntRange(1, 256), default=1, help="On so many cores.")


@main.command()
@click.argument("file", type=click.File("rb"), default="-")
@_JOBS
def estimate(file: BinaryIO, jobs: int) -> None:
    """Situations in, estimates out: JSON Lines, in order. See docs/interface.md.

    A bad line gets its errors in its place and never stops the others; then the exit status is 1.
    """
    from batch.lines import answers

    out = sys.stdout.buffer
    all_good = True
    with _piped(), _working(), closing(answers(_with_progress(file), jobs)) as answered:
        for answer, good in answered:
            all_good = all_good and good
            out.write(answer)
            out.flush()  # whoever asks line by line waits for the answer
    sys.exit(not all_good)


@main.command()
@click.argument("source", metavar="IN", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(dir_okay=False, path_type=Path))
@_JOBS
def table(source: Path, target: Path, jobs: int) -> None:
    """A table of treatments in, their estimates out: CSV or Parquet, one treatment a row. See docs/batch.md.

    A row that cannot be computed has its errors in a column of its own; then the exit status is 1.
    """
    try:
        from batch.table import FORMATS, Unusable, estimated
    except ModuleNotFoundError as error:
        if error.name != "duckdb":
            raise
        raise click.ClickException("medaid table needs the extra: pip install 'medaid[table]'.") from None
    for path in (source, target):
        if path.suffix not in FORMATS:
            raise click.ClickException(f"{path.name!r} is neither {' nor '.join(FORMATS)}.")
    try:
        with _working():
            wrong = estimated(source, target, jobs)
    except Unusable as error:
        raise click.ClickException(f"{error}.") from None
    if wrong:
        raise click.ClickException(f"{wrong} rows have an error in place of figures: the column `error` says which.")


@main.command()
@click.argument("file", type=click.File("rb"), default="-")
def understand(file: BinaryIO) -> None:
    """What is understood of what residents say: JSON Lines in, JSON Lines out.

    Each line: {"said", "lang", "today"} and, for an answer, {"question", "answers"}; docs/understanding.md tells more.
    """
    from batch.lines import lines_of
    from conversation.heard import heard

    wrong = False
    for line in lines_of(file):
        if line.strip():
            found = heard(line)
            wrong = wrong or "error" in found
            click.echo(json.dumps(found, ensure_ascii=False))
    if wrong:
        raise SystemExit(1)


def _with_progress(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a file, with a bar on the terminal where the answers do not go there too."""
    from batch.lines import lines_of

    if sys.stdout.isatty() or not sys.stderr.isatty():
        yield from lines_of(file)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    size = _size(file)
    with Progress(*columns, console=Console(stderr=True)) as progress:
        lines = progress.add_task("lines", total=None)
        read = progress.add_task("bytes", total=size)
        waiting = done = 0
        for line in lines_of(file):
            yield line
            waiting += 1
            done += len(line)
            if waiting == 500:
                progress.advance(lines, waiting)
                progress.advance(read, done)
                waiting = done = 0
        progress.advance(lines, waiting)
        progress.advance(read, done)


def _size(file: BinaryIO) -> int | None:
    import stat

    found = os.fstat(file.fileno())
    return found.st_size if stat.S_ISREG(found.st_mode) else None


@main.group()
def policy() -> None:
    """The documents behind the figures."""


@policy.command("show")
@click.argument("day", type=click.DateTime(["%Y-%m-%d"]), required=False)
def show_policy(day: datetime | None) -> None:
    """Every figure of the policy of DAY (today), with its section."""
    from calculator import NoPolicy, in_force
    from calculator.policies.table import shown

    try:
        found = in_force(day.date() if day else today())
    except NoPolicy as error:
        raise click.ClickException(f"{error}.") from None
    until = f" to {found.until}" if found.until else ""
    click.echo(f"{found.id}: {found.title}, in force from {found.in_force}{until}")
    _table(("figure", "values", "unit", "section", "checked"), shown(found))
    if found.holds_on(today()) and (told := _long_unchecked(today())):
        click.echo(told, err=True)


@policy.command("diff")
@click.argument("one")
@click.argument("other")
def compare_policies(one: str, other: str) -> None:
    """What differs between two policies, such as yanbian-2022 and jilin-2015."""
    from calculator.documents import POLICIES
    from calculator.policies.table import compared

    by_id = {each.id: each for each in POLICIES}
    for name in (one, other):
        if name not in by_id:
            raise click.ClickException(f"there is no policy {name!r}; there are {', '.join(by_id)}.")
    _table(("figure", one, other), compared(by_id[one], by_id[other]))


def _table(head: tuple[str, ...], rows: Iterable[Sequence[str]]) -> None:
    """A table as wide as the terminal; in a file or a pipe as wide as it needs."""
    from rich.console import Console
    from rich.table import Table

    table = Table(*head, show_lines=True)
    for row in rows:
        table.add_row(*row)
    console = Console(width=None if sys.stdout.isatty() else 200, markup=False, highlight=False)
    with console.capture() as shown:  # rich would end the process by itself where nobody reads any more
        console.print(table)
    click.echo(shown.get(), nl=False)


@main.command()
def clauses() -> None:
    """Every clause of the documents, and where it lives in the product."""
    from guide.clauses import clauses
    from guide.documents import speaking

    policies = speaking([today()])
    rows = ((policies[each.document].id, each.section, each.about, each.lives) for each in clauses())
    _table(("policy", "section", "about", "where it lives"), rows)


def _directory() -> Directory:
    """The offices as the operator imported them; none where the folder of data has none, and nothing is made."""
    from offices import Shelf

    return Shelf(_settings(make=False).data).directory()


@main.group()
def offices() -> None:
    """The directory of offices that results show: see docs/operations.md."""


@offices.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--dry-run", is_flag=True, help="Show the mistakes and the changes; write nothing.")
@click.option("--yes", is_flag=True, help="Write without asking.")
def import_offices(file: BinaryIO, dry_run: bool, yes: bool) -> None:
    """Put the offices of a CSV file in place of all that are known, or change nothing."""
    from offices.diff import diff
    from offices.shelf import read, replace
    from offices.table import MOST_BYTES, Refused, table
    from store.trouble import Trouble, Unusable

    data = _settings(make=False).data
    try:
        found = table(file.read(MOST_BYTES + 1), today())
        changes = diff(read(data), Directory(found.offices))
        click.echo(f"Read as {found.encoding}: {len(found.offices)} offices.")
        click.echo("\n".join(changes.lines()))
        if dry_run or changes.nothing:
            click.echo("Nothing was written.")
            return
        if not yes:
            click.confirm("Put this directory in place of the one before?", abort=True)
        replace(data, found.offices)
    except Refused as why:
        more = f"\nand {why.more} more" if why.more else ""
        raise click.ClickException("nothing was written.\n" + "\n".join(map(str, why.mistakes)) + more) from None
    except (Trouble, Unusable, OSError) as why:
        raise click.ClickException(f"the directory in {data} cannot be used: {why}. Nothing was written.") from None
    click.echo(f"Written. Residents see {len(found.offices)} offices from now on.")


@offices.command("list")
@click.option("--county", type=click.Choice(list(COUNTIES)), help="Only those of this county.")
def list_offices(county: str | None) -> None:
    """The offices that results show."""
    from offices.shelf import read
    from store.trouble import Trouble, Unusable

    data = _settings(make=False).data
    try:
        known = read(data)
    except (Trouble, Unusable) as why:
        raise click.ClickException(f"the directory in {data} cannot be used: {why}.") from None
    shown = [office for id in COUNTIES if county in (None, id) for office in known.of(id)]
    if not shown:
        click.echo("No office is known here. Residents are shown 12393 and 12345.")
        return
    columns = ("county", "kind", "name", "telephone", "address", "hours", "checked")
    _table(columns, ([str(getattr(office, column)) for column in columns] for office in shown))


@main.command()
@click.option("--webhook", is_flag=True, help="Telegram posts to MEDAID_URL/telegram; without it updates are fetched.")
def bot(webhook: bool) -> None:
    """Hold the conversation in Telegram (MEDAID_TELEGRAM_TOKEN)."""
    from urllib.request import getproxies

    import logs
    from bot.supervisor import Refused
    from bot.telegram.proxy import WrongProxy, proxy_for
    from bot.telegram.run import At, Config, run

    settings = _settings()
    if not settings.telegram_token.get_secret_value():
        raise click.ClickException("set MEDAID_TELEGRAM_TOKEN to the token that @BotFather gave you.")
    logs.set_up()
    _warn_if_long_unchecked()
    try:
        run(
            Config(
                token=settings.telegram_token.get_secret_value(),
                api=settings.telegram_api,
                data=settings.data,
                store=_place(settings),
                keep_hours=settings.session_hours,
                rate=settings.telegram_rate,
                timeout=settings.telegram_timeout,
                proxy=proxy_for(settings.telegram_api, getproxies()),
                hook=At(_posted_to(settings), settings.telegram_port) if webhook else None,
            )
        )
    except (Refused, WrongProxy) as why:
        raise click.ClickException(str(why)) from None


def _posted_to(settings: "Settings") -> str:
    """The address before which Telegram posts: a secret goes there, too."""
    from settings import over_the_net, wrong

    if not settings.url:
        raise click.ClickException(str(wrong("url", "is missing, and --webhook needs it")))
    if over_the_net(settings.url):
        raise click.ClickException(str(wrong("url", f"is {settings.url!r}, and Telegram posts by HTTPS only")))
    return settings.url


@main.command()
def wechat() -> None:
    """Hold the conversation in WeChat (MEDAID_WECHAT_TOKEN): the door that its platform posts to."""
    from urllib.request import getproxies

    import logs
    from bot.supervisor import Refused
    from bot.telegram.proxy import WrongProxy, proxy_for
    from bot.wechat.run import Config, run

    settings = _settings()
    token, key, secret = (
        each.get_secret_value() for each in (settings.wechat_token, settings.wechat_aes_key, settings.wechat_secret)
    )
    if not token:
        raise click.ClickException("set MEDAID_WECHAT_TOKEN to the token that stands on the platform's page.")
    logs.set_up()
    _warn_if_long_unchecked()
    try:
        run(
            Config(
                token=token,
                appid=settings.wechat_appid,
                aes_key=key,
                secret=secret,
                api=settings.wechat_api,
                port=settings.wechat_port,
                most_bytes=settings.wechat_bytes,
                quota=settings.wechat_quota,
                data=settings.data,
                store=_place(settings),
                keep_hours=settings.session_hours,
                url=settings.url,
                link=_kept_link(settings),
                proxy=proxy_for(settings.wechat_api, getproxies()),
            )
        )
    except (Refused, WrongProxy) as why:
        raise click.ClickException(str(why)) from None


def _kept_link(settings: "Settings") -> "Callable[[Paper], Link | None]":
    """Makes the links that keep a result, where a messenger hands one out; they open on the page. Of what is kept of a
    chat only the answers go into one."""
    from conversation import question_of
    from conversation.treatments import TREATMENTS
    from conversation.ways import WAY
    from locales import language
    from web.keeper import Keeper
    from web.state import State
    from web.tally import Tally

    keeper = Keeper(_pages(settings, settings.host), Tally())

    def link(paper: "Paper") -> "Link | None":
        answers = {id: answer for id, answer in paper.answers.items() if question_of(id) or id in (WAY, TREATMENTS)}
        return keeper.link(keeper.open(keeper.token(State(language(paper.language), answers))))

    return link


@main.command()
def purge() -> None:
    """Delete from the chat's store what has had its time."""
    with _store() as store, store.write():
        for kind, rows in store.purge(int(time.time())).items():
            click.echo(f"{kind}: {rows}")


@main.command()
def stats() -> None:
    """How often what happened in the chat, by day; counts under 5 only as "<5"."""
    with _store() as store:
        for row in store.counts():
            click.echo("\t".join(row.values()))


@main.command()
def check() -> None:
    """Whether the chat's store is as it should be, as JSON; exit status 1 where it is not."""
    with _store() as store:
        broken = store.broken(int(time.time()))
    click.echo(json.dumps({"ok": not broken, "broken": broken}))
    sys.exit(1 if broken else 0)


@main.group()
def store() -> None:
    """Where the chat keeps what it needs: see docs/operations.md."""


@store.command("copy")
@click.argument("source")
@click.argument("target")
def copy_store(source: str, target: str) -> None:
    """Copy the chat's store, with every open chat in it; each of both is a folder of data or postgresql://...

    End every process that works on one of them first. Nothing may stand at the target yet; the source stays as it is.
    """
    from bot.copying import copied
    from bot.engines import named
    from bot.supervisor import Refused
    from store.trouble import Unusable

    settings = _settings()
    places = [_place(settings, place) for place in (source, target)]
    try:
        rows = copied(*places)
    except Refused as why:
        raise click.ClickException(str(why)) from None
    except (Unusable, OSError) as why:
        between = " or ".join(map(named, places))
        raise click.ClickException(f"{between} cannot be used: {why}. Nothing was copied.") from None
    for table, number in rows.items():
        click.echo(f"{table}: {number}")


@contextmanager
def _store() -> Iterator["Store"]:
    from bot.engines import named
    from bot.store import Store
    from store.trouble import Unusable

    settings = _settings()
    place = _place(settings)
    try:
        store = Store(place, settings.session_hours)
        try:
            yield store
        finally:
            store.close()
    except (Unusable, OSError) as why:
        raise click.ClickException(f"the chat's store, {named(place)}: {why}.") from None


def _place(settings: "Settings", told: str | None = None) -> "Place":
    """Where the chat's store is; `told`: where one is that the settings do not name."""
    from importlib.util import find_spec

    from bot.engines import Shared

    address = settings.store.get_secret_value() if told is None else told
    if not address.startswith("postgresql://"):
        return settings.data if told is None else Path(told)
    if find_spec("psycopg") is None:
        raise click.ClickException("MEDAID_STORE needs the extra: pip install 'medaid[postgresql]'.")
    return Shared(address, tuple(settings.keys))


if __name__ == "__main__":
    main()
