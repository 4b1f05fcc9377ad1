"""The transcripts under docs/talks are what the chat really says."""

from pathlib import Path

import pytest

from tests.bot.talks import FOLDER, talks

TALKS = list(talks())


@pytest.mark.parametrize(("path", "told"), TALKS, ids=lambda each: each.stem if isinstance(each, Path) else "")
def test_a_transcript_is_not_stale(path: Path, told: str):
    assert path.read_text(encoding="utf-8") == told, "write them again: python -m tests.bot.talks"


def test_there_are_eleven_in_each_language_and_no_other():
    assert sorted(FOLDER.rglob("*.md")) == sorted(path for path, _ in TALKS)
    assert {len(list((FOLDER / language).iterdir())) for language in ("zh", "ko")} == {11}
