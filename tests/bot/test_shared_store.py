"""The store as a PostgreSQL database: what it holds is sealed, a connection that is lost is made again, and no error
tells an address or a password. That it keeps what SQLite keeps: test_store.py and all that runs on both."""

import json
from collections.abc import Iterator
from contextlib import closing, suppress

import psycopg
import pytest
from cryptography.fernet import Fernet

from bot.engines import Shared
from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text
from bot.store import Received, Sending, Store
from store.trouble import Trouble, Unusable
from tests.bot.support import told
from tests.forked import medaid
from tests.postgresql import PASSWORD, Server, everything

pytestmark = pytest.mark.far

NOW = 1_790_000_000
CANARY = "household_canary"


@pytest.fixture
def place(postgresql: Server) -> Shared:
    return postgresql.database()


@pytest.fixture
def store(place: Shared) -> Iterator[Store]:
    with closing(Store(place)) as store:
        yield store


def refused(place: Shared, command: str = "check") -> str:
    """The one sentence with which it ends."""
    canary = {"MEDAID_TELEGRAM_TOKEN": "1:canary", "MEDAID_TELEGRAM_API": "http://127.0.0.1:9"}
    found = medaid(command, **told(place), **canary)
    assert found.returncode == 1
    assert "Traceback" not in found.stderr
    [sentence] = [line for line in found.stderr.splitlines() if line.startswith("Error: ")]
    assert PASSWORD not in found.stderr and "127.0.0.1" not in sentence and "postgresql://" not in sentence
    return sentence


def filled(store: Store) -> str:
    """A chat of which something stands everywhere."""
    chat = store.chat("987654321")
    said = Said("text", "987654321", CANARY)
    with store.write():
        store.keep(chat, Kept("zh", {"who": CANARY}, f"5:{CANARY}"), NOW)
        store.receive([Received(1, chat, said.kept()), Received(2, chat, said.kept())], NOW)
        store.failed(2, NOW)
        store.queue(Sending("1:0", chat, "987654321", Text(CANARY)), NOW)
    return chat


def test_the_database_alone_tells_no_answer_and_no_chat(store: Store, place: Shared) -> None:
    chat = filled(store)
    held = everything(place)
    assert chat in held
    assert not any(secret in held for secret in (CANARY, "987654321", store.db.key.hex()))
    assert store.session(chat, NOW) == Kept("zh", {"who": CANARY}, f"5:{CANARY}")
    assert json.loads(store.body(1) or "")["text"] == CANARY
    sending = store.next_for(chat)
    assert sending and (sending.to, sending.row) == ("987654321", Text(CANARY))


def test_a_worker_with_another_key_refuses_to_start(store: Store, place: Shared) -> None:
    other = place._replace(keys=(Fernet.generate_key().decode(),))
    for command in ("check", "bot"):
        assert "was made with other keys" in refused(other, command)


def test_keys_are_changed_while_chats_are_open(store: Store, place: Shared) -> None:
    chat = filled(store)
    new = Fernet.generate_key().decode()
    with closing(Store(place._replace(keys=(new, *place.keys)))) as after:
        assert after.chat("987654321") == chat
        kept = after.session(chat, NOW)
        assert kept and kept.answers == {"who": CANARY}
        with after.write():
            after.keep(chat, kept, NOW)
    with closing(Store(place._replace(keys=(new,)))) as later:
        assert later.session(chat, NOW) == kept
        assert later.next_for(chat) is None, "what only the old key opens is as good as damaged"
    assert "other keys" in refused(place)


def test_what_cannot_be_opened_is_found_by_check_and_the_chat_begins_anew(store: Store) -> None:
    chat = filled(store)
    store.db.execute("UPDATE sessions SET answers = 'AAAA'")
    assert store.session(chat, NOW) is None
    assert store.broken(NOW) == {"sessions that are no answers": "1"}


def test_a_database_that_is_not_there_is_told_in_one_sentence(place: Shared) -> None:
    for wrong in (
        place.address.replace(PASSWORD, f"{PASSWORD}x"),
        place.address.replace("/postgres?", "/nothing?"),
        f"postgresql://medaid:{PASSWORD}@127.0.0.1:9/chat",
    ):
        for command in ("check", "bot"):
            assert "the database of MEDAID_STORE" in refused(Shared(wrong, place.keys), command)
    assert "address cannot be read" in refused(Shared(f"postgresql://medaid:{PASSWORD}@127.0.0.1/x?y=1", place.keys))


def test_a_newer_database_is_not_touched(store: Store, place: Shared) -> None:
    store.db.execute("INSERT INTO migrations VALUES ('p999_later')")
    assert "a newer version has written it (p999_later)" in refused(place)


def test_a_lost_connection_is_made_again_and_what_was_under_way_is_done_once(store: Store, place: Shared) -> None:
    chat = filled(store)
    lose(place)
    assert store.waiting() == [(1, chat), (2, chat)], "by itself"

    def work(store: Store) -> None:
        store.count("2026-03-05", "zh", "result")
        if not lost:
            lost.append(True)
            lose(place)
        store.done(1, NOW)

    lost: list[bool] = []
    assert store.together([work]) == [None], "in a transaction"
    assert store.waiting() == [(2, chat)]
    assert store.db.execute("SELECT n FROM counts").fetchall() == [(1,)]


def test_a_database_that_is_away_is_trouble_without_a_word_of_its_own(store: Store, postgresql: Server) -> None:
    postgresql.stop()
    try:
        for work in (store.waiting, lambda: store.together([Store.waiting])):
            with pytest.raises(Trouble) as caught:
                work()
            assert str(caught.value) == "the database cannot be reached (OperationalError)"
    finally:
        postgresql.start()
    assert store.waiting() == []


def test_an_error_that_a_work_hides_does_not_pass_for_written(store: Store) -> None:
    with pytest.raises(Unusable, match="undone"), store.write(), suppress(Unusable):
        store.db.execute("SELECT 1 / 0")


def test_tables_that_are_gone_are_told_from_a_database_that_is_away(store: Store) -> None:
    store.db.execute("DROP TABLE inbox")
    with pytest.raises(Unusable) as caught:
        store.waiting()
    assert store.db.lost(caught.value) and not isinstance(caught.value, Trouble)


def lose(place: Shared) -> None:
    """As a restart of the database, or the net, ends every connection to it."""
    with psycopg.connect(place.address, autocommit=True) as db:
        db.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE application_name = 'medaid' AND pid <> pg_backend_pid()"
        )
