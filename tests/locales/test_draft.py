"""A language that is being translated: offered nowhere, held well formed, and what is left of it is told."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from locales import DRAFTS, FOLDER, LANGUAGES, Language, WordsError, language
from locales.left import left, lines, main, texts
from tests.locales.test_catalogs import wrong_in_draft

JA = Language("ja", "ja", "ja", "日本語", ("", "元"))
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
THREE = {"guide.index": "救助の案内", "guide.cites": "根拠：{sources}", "guide.checked": "{day:day}に照合"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The words as they are, with three messages in Japanese beside."""
    shutil.copytree(FOLDER / "zh_Hans_CN", tmp_path / "zh_Hans_CN")
    write(tmp_path, "guide.po", THREE)
    return tmp_path


def write(folder: Path, room: str, messages: dict[str, str]) -> None:
    path = folder / "ja" / "LC_MESSAGES" / room
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "\n".join(f'msgid "{id}"\nmsgstr "{text}"\n' for id, text in messages.items())
    path.write_text(HEAD + body, encoding="utf-8")


def test_three_messages_are_a_draft_in_order(folder: Path):
    assert wrong_in_draft("ja", folder) == []


@pytest.mark.parametrize(
    ("messages", "wrong"),
    [
        ({"guide.cites": "根拠：{source}"}, "must fill in [('sources', '')], not [('source', '')]"),
        ({"guide.checked": "{day}に照合"}, "must fill in [('day', 'day')], not [('day', '')]"),
        ({"guide.checked": "照合"}, "must fill in [('day', 'day')], not []"),
        ({"guide.cites": "根拠：{sources"}, "bad placeholder"),
        ({"guide.nothing_of_ours": "何か"}, "there is no such message"),
    ],
)
def test_what_is_broken_in_a_draft_is_told(folder: Path, messages: dict[str, str], wrong: str):
    write(folder, "guide.po", messages)
    (told,) = wrong_in_draft("ja", folder)
    assert told.startswith(f"ja/guide.po: {next(iter(messages))}: ") and wrong in told


def test_a_file_that_is_no_room_is_told(folder: Path):
    write(folder, "guides.po", THREE)
    assert wrong_in_draft("ja", folder) == ["ja/guides.po: there is no such room"]


def test_a_draft_is_offered_nowhere(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(DRAFTS, "ja", JA)
    assert "ja" not in LANGUAGES
    with pytest.raises(KeyError):
        language("ja")


def test_what_is_left_is_told_by_room_with_the_chinese_beside_and_counted_at_the_end(folder: Path):
    rooms = left("ja", folder)
    every = {room: len(messages) for room, messages in texts("zh_Hans_CN", folder).items()}
    assert {room: len(messages) for room, messages in rooms.items()} == every | {"guide.po": every["guide.po"] - 3}
    *told, counts = lines(JA, folder)
    assert f"guide.po: {every['guide.po'] - 3} left" in told
    assert "  guide.back_to_question  " + LANGUAGES["zh"].text("guide.back_to_question") in told
    assert not [line for line in told if line.startswith("  guide.cites ")]
    assert len(told) == len(every) + sum(every.values()) - 3
    assert counts == f"ja: 3 of {sum(every.values()):,} messages are translated, {sum(every.values()) - 3:,} are left."


def test_what_is_empty_or_unsure_is_left(folder: Path):
    write(folder, "guide.po", {"guide.index": "", "guide.nothing": "ありません"})
    path = folder / "ja" / "LC_MESSAGES" / "guide.po"
    unsure = path.read_text(encoding="utf-8").replace('msgid "guide.nothing"', '#, fuzzy\nmsgid "guide.nothing"')
    path.write_text(unsure, encoding="utf-8")
    assert {"guide.index", "guide.nothing"} <= left("ja", folder)["guide.po"].keys()


def test_the_command_tells_what_is_left_of_a_draft(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(DRAFTS, "eo", Language("eo", "eo", "eo", "Esperanto", ("", "")))
    done = CliRunner().invoke(main, ["eo"])  # no folder yet: all of it
    every = sum(map(len, texts("zh_Hans_CN").values()))
    assert done.exit_code == 0
    assert done.output.endswith(f"eo: 0 of {every:,} messages are translated, {every:,} are left.\n")


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_of_a_language_that_is_offered(code: str):
    done = CliRunner().invoke(main, [code])
    assert done.exit_code == 0
    assert done.output.startswith(f"{code}: nothing is left, all ") and done.output.count("\n") == 1


@pytest.mark.parametrize("code", ["xx", "", "C.UTF-8", "../etc"])
def test_an_unknown_language_is_refused_in_one_sentence(code: str):
    done = CliRunner().invoke(main, [code])
    assert done.exit_code == 1
    known = ", ".join([*LANGUAGES, *DRAFTS])
    begins = "CONTRIBUTING.md says how a draft begins"
    assert done.output == f"Error: there is no language {code!r} here; there are {known}, and {begins}.\n"


def test_a_catalog_that_cannot_be_read_is_told_by_its_file(tmp_path: Path):
    folder = tmp_path / "ja" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "web.po").write_text('msgid "page.title"\nmsgid "page.other"\nmsgstr "x"\n', encoding="utf-8")
    with pytest.raises(WordsError, match=r"^ja/web\.po: cannot be read: "):
        texts("ja", tmp_path)
