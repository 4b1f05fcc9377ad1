"""A PostgreSQL of our own in a temporary folder, from what Debian's package has brought; no other one is touched."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from cryptography.fernet import Fernet

from bot.engines import Shared
from tests.hung import HUNG

OLDEST = 15
PASSWORD = "password-canary"
KEYS = (Fernet.generate_key().decode(),)


def _programs() -> Path | None:
    """Where the programs of a server stand that is new enough; None where there is none."""
    beside = [Path(found).parent for found in [shutil.which("initdb")] if found]
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    new = [path for path in debian if int(path.parent.name) >= OLDEST]
    return next(iter([*new, *beside]), None)


PROGRAMS = _programs()
MISSING = f"PostgreSQL {OLDEST} or newer is not here: apt install postgresql"


class Server:
    """It is made when it is entered, and gone with its folder afterwards."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder, self.port = folder, port
        self._names = count()

    def _run(self, program: str, *given: str) -> None:
        assert PROGRAMS
        other_user = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()  # it does not run as root
        done = subprocess.run(
            [*other_user, str(PROGRAMS / program), *given],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=HUNG,
        )
        assert done.returncode == 0, done.stderr

    def made(self) -> None:
        """The files of the server."""
        password = self._folder / "password"
        password.write_text(PASSWORD)
        if os.geteuid() == 0:
            for path in (self._folder, password):
                shutil.chown(path, "postgres", "postgres")
        more = ("-U", "medaid", "-A", "scram-sha-256", f"--pwfile={password}", "--no-sync", "-E", "UTF8", "--locale=C")
        self._run("initdb", "-D", "data", *more)
        with (self._folder / "data" / "postgresql.conf").open("a") as file:
            file.write(
                f"listen_addresses = '127.0.0.1'\nport = {self.port}\nunix_socket_directories = ''\n"
                "shared_buffers = 32MB\nautovacuum = off\nmax_connections = 60\n"
            )

    def start(self) -> None:
        """Returns when it takes connections."""
        self._run("pg_ctl", "start", "-D", "data", "-w", "-l", "log")

    def stop(self, mode: str = "fast") -> None:
        """`mode`: "fast" ends every connection, "immediate" is a crash."""
        self._run("pg_ctl", "stop", "-D", "data", "-w", "-m", mode)

    def database(self) -> Shared:
        """One with nothing in it, and keys to it: a schema, which costs less than a database."""
        name = f"chat{next(self._names)}"
        with psycopg.connect(self.address, autocommit=True) as db:
            db.execute(f"CREATE SCHEMA {name}".encode())
        return Shared(f"{self.address}?options=-csearch_path%3D{name}", KEYS)

    @property
    def address(self) -> str:
        """Of its only database."""
        return f"postgresql://medaid:{PASSWORD}@127.0.0.1:{self.port}/postgres"

    def log(self) -> str:
        """What it has written."""
        return (self._folder / "log").read_text("utf-8")


def everything(place: Shared) -> str:
    """All that a reader of the database sees."""
    with psycopg.connect(place.address) as db:
        tables = [name for (name,) in db.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema")]
        return "\n".join(str(row) for name in tables for row in db.execute(f"SELECT * FROM {name}".encode()))  # noqa: S608 - its own names


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def server() -> Iterator[Server]:
    """One that runs."""
    with tempfile.TemporaryDirectory() as folder:
        found = Server(Path(folder), free_port())
        found.made()
        found.start()
        try:
            yield found
        finally:
            found.stop("immediate")
