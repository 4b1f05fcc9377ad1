"""The transcripts under docs/talks are what the chat really says."""

from pathlib import Path

import pytest

from tests.bot.talks import FOLDER, talks, transcript

TALKS = talks()


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
def test_a_transcript_is_not_stale(path: Path):
    assert path.read_text(encoding="utf-8") == transcript(path, TALKS[path]), (
        "write them again: python -m tests.bot.talks"
    )


def test_there_are_fourteen_in_each_language_and_no_other():
    assert sorted(FOLDER.rglob("*.md")) == sorted(TALKS)
    assert {len(list((FOLDER / language).iterdir())) for language in ("zh", "ko")} == {14}
