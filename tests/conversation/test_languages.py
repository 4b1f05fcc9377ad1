"""The language to begin in, as telephones tell it, and how a resident asks for another one."""

from datetime import UTC, datetime

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text
from bot.talk import CHAT, picked, reply
from bot.telegram.form import TELEGRAM
from conversation import Session, turn
from locales import LANGUAGES, tagged

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
CHINESE = [
    "zh",
    "zh-hans",
    "zh-Hans-CN",
    "zh_CN",
    "zh-TW",
    "zh-hant",
    "zh_HK.UTF-8",
    "ZH",
    "yue",
    "yue-Hant-HK",
    "cmn",
    "zho",
]
KOREAN = ["ko", "ko_KR", "ko-KP", "ko-CN", "KO", "ko-kr", "kor", " ko "]
ENGLISH = ["en", "en-US", "en_GB", "EN", "eng"]


@pytest.mark.parametrize("tag", CHINESE)
def test_a_telephone_in_any_chinese_gets_chinese(tag: str) -> None:
    assert picked(tag).code == "zh"


@pytest.mark.parametrize("tag", KOREAN)
def test_a_telephone_in_any_korean_gets_korean(tag: str) -> None:
    assert picked(tag).code == "ko"


@pytest.mark.parametrize("tag", [*ENGLISH, "ja", "ru-RU", "fr", "mn", "kok", "zha"])
def test_a_telephone_in_another_language_gets_english(tag: str) -> None:
    assert picked(tag).code == "en"


@pytest.mark.parametrize("tag", [None, "", " ", "-", "123", "?", "und", "语", "x" * 5000, "../../etc", "\0"])
def test_what_tells_no_language_gets_chinese(tag: str | None) -> None:
    assert picked(tag).code == "zh"


def test_a_tag_of_none_of_our_languages_is_none() -> None:
    assert [tag for tag in ("", "z", "zhx", "korean", "ja", "k", "e n") if tagged(tag)] == []


def begun(text: str, kept: Kept | None = None, spoken: str = "en") -> tuple[str | None, str]:
    """The language of the chat after this, and all that was sent."""
    made = reply(kept, Said("text", "7", text, spoken=spoken), NOW, TELEGRAM)
    sent = "\n".join(row.text for row in made.rows if isinstance(row, Text))
    return made.kept and made.kept.language, sent


ASKED = [
    *((word, "ko") for word in ("ko", "KO", "ko_KR", "ko-KP", "조선말", "한국어", "朝鲜语", "韩语", "Korean", "ｋｏ")),
    *(
        (word, "zh")
        for word in ("zh", "zh_CN", "zh-hans", "zh hant", "中文", "汉语", "普通话", "yue", "chinese", "중국어")
    ),
    *((word, "en") for word in ("en", "en-US", "English", "英语", "영어")),
]


@pytest.mark.parametrize(("word", "code"), ASKED)
@pytest.mark.parametrize("command", ["/start ", "/lang ", "/"])
def test_a_language_asked_for_with_a_command_is_spoken_from_then_on(command: str, word: str, code: str) -> None:
    for spoken in LANGUAGES:
        language, sent = begun(command + word, Kept(spoken, {"start": "yes"}, ""), spoken)
        assert language == code
        assert LANGUAGES[code].text("start.greeting").splitlines()[0] in sent


@pytest.mark.parametrize(("word", "code"), ASKED)
@pytest.mark.parametrize("command", ["/start ", "/lang ", "/"])
def test_the_very_first_message_can_ask_for_a_language(command: str, word: str, code: str) -> None:
    language, sent = begun(command + word, None, "ja")
    assert language == code
    assert sent.startswith(LANGUAGES[code].text("ask.start"))


@pytest.mark.parametrize("word", ["", " 2", " xyz", " from_poster", " ja", " back"])
def test_start_with_anything_else_begins_as_it_does_alone(word: str) -> None:
    assert begun(f"/start{word}", None, "ko") == begun("/start", None, "ko")


@pytest.mark.parametrize("said", ["/lang ja", "/lang ?", "/lang 7"])
def test_a_language_that_is_none_of_ours_is_asked_for_again_in_all(said: str) -> None:
    language, sent = begun(said, Kept("ko", {}, ""))
    assert language is None
    assert all(each.name in sent for each in LANGUAGES.values())


def test_a_language_is_asked_for_in_any_room_of_the_chat_by_its_name() -> None:
    session = Session(CHAT)
    turn(session, "韩国语", NOW.date())
    assert session.language == "ko"
    assert turn(session, "/yue", NOW.date())[0].text == LANGUAGES["zh"].text("turn.language")
