"""Keys that change while the page runs."""

import logging
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from web.sealed import Sealer

CONTENT = {"answers": {"who": "self"}}


def key() -> str:
    return Fernet.generate_key().decode()


def written(path: Path, *keys: str) -> Path:
    path.touch(mode=0o600)
    path.write_text("\n".join(keys) + "\n")
    return path


def test_a_new_key_seals_and_the_old_one_still_opens(tmp_path: Path) -> None:
    old, new = key(), key()
    file = written(tmp_path / "keys", old)
    sealer = Sealer([old], file)
    before = sealer.seal("check", CONTENT, 0)
    written(file, new, old)
    elsewhere = Sealer([new]).seal("check", CONTENT, 0)
    assert sealer.open("check", elsewhere, 0) == (CONTENT, 0), "a server beside this one knew it first"
    assert sealer.open("check", before, 0) == (CONTENT, 0)
    assert Sealer([new]).open("check", sealer.seal("check", CONTENT, 0), 0) == (CONTENT, 0)
    written(file, new)
    assert sealer.open("check", Sealer([key()]).seal("check", CONTENT, 0), 0) is None
    assert sealer.open("check", before, 0) is None, "the old key is gone"


@pytest.mark.parametrize("content", ["", "no key\n", "\x00\xff"])
def test_a_file_without_keys_changes_nothing_and_is_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    old = key()
    file = written(tmp_path / "keys", old)
    sealer = Sealer([old], file)
    file.write_text(content, encoding="latin-1")
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            assert sealer.open("check", Sealer([key()]).seal("check", CONTENT, 0), 0) is None
    assert sealer.open("check", Sealer([old]).seal("check", CONTENT, 0), 0) == (CONTENT, 0)
    assert [record.getMessage().partition(" (")[0] for record in caplog.records] == [
        "the keys file cannot be read again"
    ]


def test_a_file_that_others_can_read_or_that_is_gone_changes_nothing(tmp_path: Path) -> None:
    old = key()
    file = written(tmp_path / "keys", old)
    sealer = Sealer([old], file)
    written(file, key()).chmod(0o644)
    assert sealer.open("check", Sealer([key()]).seal("check", CONTENT, 0), 0) is None
    file.unlink()
    assert sealer.open("check", Sealer([old]).seal("check", CONTENT, 0), 0) == (CONTENT, 0)
