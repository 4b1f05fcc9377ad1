"""`make cluster`: two web servers, two workers of the chat and PostgreSQL on this machine, behind nginx where it is
there, in a temporary folder. A smoke test goes over all of them; then everything ends. With `--stay` it stays until
Ctrl-C."""

import argparse
import asyncio
import re
import shutil
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests import postgresql
from tests.bot.support import QUICK, Bot, stores_on, to_the_result
from tests.fake_telegram import Fake
from tests.operators.test_several_servers import Nginx, Server, Visitor

AID = b"2,400"
"""What the usual stay comes to."""


class Cluster:
    """All of it; what is begun is ended when the stack is closed."""

    def __init__(self, folder: Path, ends: ExitStack) -> None:
        self.folder, self._ends = folder, ends
        self.fake = Fake(flood=False)
        self.bots: list[Bot] = []
        self.servers: list[Server] = []
        self.port = 0
        """Under which both web servers are reached; 0 where there is no nginx."""
        self.database = 0
        """Its port."""

    async def start(self) -> None:
        """The database first, then who works with it."""
        database = await asyncio.to_thread(self._ends.enter_context, postgresql.server())
        self._ends.enter_context(stores_on(database))
        self.database = database.port
        for _ in range(2):
            server = await asyncio.to_thread(Server, self.folder, postgresql.free_port())
            self._ends.callback(_ended, server)
            self.servers.append(server)
        if shutil.which("nginx"):
            (self.folder / "nginx").mkdir()
            nginx = await asyncio.to_thread(Nginx, self.folder / "nginx", self.servers)
            self._ends.callback(nginx.run, "-s", "stop")
            self.port = nginx.port
        await self.fake.start(postgresql.free_port())
        for number in range(2):  # one data folder each, as on two machines: they share the database and the keys
            bot = Bot(self.fake, self.folder / "data", **QUICK)
            bot.environment |= {"MEDAID_DATA": str(self.folder / f"worker-{number + 1}")}
            bot.log = self.folder / f"worker-{number + 1}.log"
            bot.anew = True
            self.bots.append(await bot.start())

    async def end(self) -> None:
        """The workers and the server that they talk to; the stack ends the rest."""
        for bot in self.bots:
            bot.close()
            if bot.process:
                await bot.end()
        await self.fake.stop()

    def say(self) -> None:
        """Where what is."""
        for number, server in enumerate(self.servers, start=1):
            print(f"web server {number}:   http://127.0.0.1:{server.port}")
        print(f"nginx:          {f'http://127.0.0.1:{self.port}' if self.port else 'not here'}")
        print(f"database:       postgresql://127.0.0.1:{self.database}")
        print(f"chat:           {self.fake.url}  (two workers)", flush=True)


def _ended(server: Server) -> None:
    server.process.terminate()
    server.process.wait()


async def smoke(cluster: Cluster) -> None:
    """A walk on either server and over nginx, a link from one on the other; a chat, and one when a worker has ended."""
    for server in cluster.servers:
        visitor = Visitor(server.port)
        assert AID in await asyncio.to_thread(visitor.walks), "a walk"
        _, page = await asyncio.to_thread(visitor.asks, "/keep", {})
        link = re.search(rb"/s/[A-Za-z0-9_-]+", page)
        assert link, "a link"
        for other in cluster.servers:
            assert AID in (await asyncio.to_thread(Visitor(other.port).asks, link[0].decode()))[1], "the link elsewhere"
    if cluster.port:
        assert AID in await asyncio.to_thread(Visitor(cluster.port).walks), "a walk over nginx"
    print("web: every walk came to its figure, every link opened on both servers", flush=True)
    await to_the_result(cluster.fake.person(7))
    first = cluster.bots[0]
    assert await first.end() == 0, "the first worker"
    begun = time.monotonic()
    await to_the_result(cluster.fake.person(8))
    print(f"chat: one with both workers, one after the first had ended ({time.monotonic() - begun:.0f} s)", flush=True)
    await first.start()
    await cluster.bots[1].settled()
    broken = first.broken()
    assert broken == {}, broken


async def whole(stay: bool) -> None:
    """Start, smoke test, end, also when a signal comes between."""
    task = asyncio.current_task()
    assert task
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    with tempfile.TemporaryDirectory(prefix="medaid-cluster-") as folder, ExitStack() as ends:
        Path(folder).chmod(0o755)  # nginx has a user of its own
        cluster = Cluster(Path(folder), ends)
        try:
            await cluster.start()
            cluster.say()
            await smoke(cluster)
            if stay:
                print("It stays. To end press Ctrl-C.", flush=True)
                await asyncio.Event().wait()
        finally:
            await cluster.end()


def main() -> None:
    """Exit status 1 where something does not work together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stay", action="store_true", help="stay until Ctrl-C")
    given = parser.parse_args()
    if postgresql.PROGRAMS is None:
        sys.exit(f"{postgresql.MISSING}.")
    try:
        asyncio.run(whole(given.stay))
    except asyncio.CancelledError:
        print("ended")
    else:
        print("all of it works together, and has ended")


if __name__ == "__main__":
    main()
