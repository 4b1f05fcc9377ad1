"""How a language prints money, days and numbers, and how it looks a message up."""

import subprocess
import sys
from datetime import date

import pytest
from babel.numbers import format_decimal

from locales import LANGUAGES, Language, language


def with_messages(code: str, messages: dict[str, str | tuple[str, ...]]) -> Language:
    """The language with a catalog of its own, compiled as the real one is."""
    real = language(code)
    made = Language(code, real.locale, real.html, real.name, real._money)
    made.__dict__["_messages"] = {id: made._compiled(string) for id, string in messages.items()}
    return made


def test_chinese_comes_first_then_korean_then_english():
    assert [(each.code, each.locale, each.html, each.name) for each in LANGUAGES.values()] == [
        ("zh", "zh_Hans_CN", "zh-Hans-CN", "中文"),
        ("ko", "ko_CN", "ko-CN", "조선말"),
        ("en", "en", "en", "English"),
    ]


@pytest.mark.parametrize("code", ["zh_Hans_CN", "ZH", "", "../etc", "ja"])
def test_only_our_languages_are_known(code: str):
    with pytest.raises(KeyError):
        language(code)


@pytest.mark.parametrize(
    ("fen", "zh", "ko", "en"),
    [
        (0, "0元", "0원", "¥0"),
        (5, "0.05元", "0.05원", "¥0.05"),
        (800050, "8,000.50元", "8,000.50원", "¥8,000.50"),
        (800000, "8,000元", "8,000원", "¥8,000"),
        (10_000_000_000, "100,000,000元", "100,000,000원", "¥100,000,000"),
    ],
)
def test_money_has_thousands_separators_and_fen_only_where_there_are_any(fen: int, zh: str, ko: str, en: str):
    assert (language("zh").money(fen), language("ko").money(fen), language("en").money(fen)) == (zh, ko, en)


def test_a_day_is_written_out():
    day = date(2025, 3, 5)
    assert [each.day(day) for each in LANGUAGES.values()] == ["2025年3月5日", "2025년 3월 5일", "March 5, 2025"]


def test_a_month_is_named():
    assert [each.month(3) for each in LANGUAGES.values()] == ["三月", "3월", "March"]


@pytest.mark.parametrize(
    ("code", "words", "joined"),
    [
        ("zh", ["户口", "转诊", "自付"], "户口、转诊和自付"),
        ("ko", ["호적", "병원이전"], "호적 및 병원이전"),
        ("en", ["place", "referral", "age"], "place, referral, and age"),
        ("zh", ["户口"], "户口"),
        ("ko", [], ""),
    ],
)
def test_a_list_is_joined_as_the_language_does(code: str, words: list[str], joined: str):
    assert LANGUAGES[code].listed(words) == joined


@pytest.mark.parametrize("each", LANGUAGES.values(), ids=str)
def test_numbers_are_grouped_as_babel_groups_them(each: Language):
    for number in (0, 7, 999, 1000, 28_571, 100_000_000):
        assert each.number(number) == format_decimal(number, locale=each.locale)


def test_placeholders_are_printed_by_their_type():
    zh = with_messages("zh", {"x": "{on:day}付了{base:money}，按{percent}%算，{left:number}天"})
    given = {"on": date(2025, 3, 5), "base": 800050, "percent": "70", "left": 1200}
    assert zh.text("x", **given) == "2025年3月5日付了8,000.50元，按70%算，1,200天"


def test_a_missing_value_and_an_unknown_message_are_errors():
    zh = with_messages("zh", {"x": "{base:money}"})
    with pytest.raises(KeyError):
        zh.text("x")
    with pytest.raises(KeyError):
        zh.text("y")
    assert zh.has("x") and not zh.has("y")


def test_values_are_never_read_as_placeholders():
    zh = with_messages("zh", {"x": "您写的是“{said}”。{{}}"})
    assert zh.text("x", said="{base:money}{0.__class__}") == "您写的是“{base:money}{0.__class__}”。{}"


@pytest.mark.parametrize("bad", ["{a:yuan}", "{a.b}", "{a!r}", "{0}", "{", "{a"])
def test_a_bad_placeholder_is_refused_when_the_catalog_is_read(bad: str):
    with pytest.raises((KeyError, ValueError)):
        with_messages("zh", {"x": bad})


def test_english_counts_and_chinese_does_not():
    en = with_messages("en", {"x": ("{count:number} day", "{count:number} days")})
    zh = with_messages("zh", {"x": ("{count:number}天",)})
    assert [en.text("x", count=n) for n in (0, 1, 2, 1000)] == ["0 days", "1 day", "2 days", "1,000 days"]
    assert [zh.text("x", count=n) for n in (1, 2)] == ["1天", "2天"]


def test_wording_for_someone_else_is_used_where_there_is_one():
    zh = with_messages("zh", {"x": "您", "x.other": "{name}", "y": "都一样"})
    assert zh.text_for("x", other=False) == "您"
    assert zh.text_for("x", other=True, name="患者") == "患者"
    assert zh.text_for("y", other=True) == "都一样"


def test_the_command_knows_the_languages_without_reading_their_words():
    """What needs no words starts without Babel."""
    code = "import cli, sys; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_numbers_of_a_row_stand_as_runs_where_three_or_more_follow_each_other():
    assert LANGUAGES["zh"].numbers((1, 3, 4, 5, 6)) == "1、3–6"
    assert LANGUAGES["ko"].numbers((2, 3, 7)) == "2, 3, 7"
    assert LANGUAGES["en"].numbers((4,)) == "4"
