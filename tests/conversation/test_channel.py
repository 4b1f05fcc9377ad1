"""A channel is what it can show: one that no room knows, and that says back what it is told, holds a conversation."""

import ast
from datetime import date
from pathlib import Path

import pytest

import conversation
from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import Channel, Session, position, turn
from locales import LANGUAGES, Language
from tests.usual import typed
from web.pages import WEB

TODAY = date(2026, 11, 25)
ECHO = Channel(id="echo", buttons=False, numbers=True, fixed_width=False, kept="start.kept.terminal")
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


def echo(language: Language, *lines: str) -> str:
    """All that this channel shows while these lines come in."""
    session = Session(ECHO, language.code)
    shown = position(session, TODAY)
    for line in lines:
        shown += turn(session, line, TODAY)
    return "\n".join(message.text for message in shown)


@EVERY_LANGUAGE
def test_a_whole_conversation_and_its_result(language: Language):
    said = echo(language, *typed(language.code, today=TODAY))
    assert language.text(ECHO.kept) in said
    assert language.money(560000) in said
    assert said.endswith(language.text("turn.done"))


@EVERY_LANGUAGE
def test_it_tells_what_to_type_and_never_what_to_press(language: Language):
    said = echo(language, *typed(language.code, today=TODAY), "/county", "?", "/help", "/nosuch", "/check")
    for id in ("turn.help", "problem.command"):
        assert language.text(id) in said
    assert f"1. {language.text('county.yanji')}" in said and language.text("check.how") in said
    assert not [id for id in language.ids if id.endswith(".buttons") and language.text(id) in said]


def test_a_slip_is_drawn_without_edges_where_they_would_not_stand_in_line():
    slip = typed(today=TODAY, amount="slip", until="slip_class_b_share")
    said = echo(LANGUAGES["zh"], *slip)
    assert "▶ 先行自付" in said and "│" not in said


def test_no_channel_is_known_by_its_name_in_the_conversation():
    names = {channel.id for channel in (CHAT, TERMINAL, WEB, ECHO)}
    for file in Path(conversation.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not names & set(node.value.split(".")), f"{file.name}:{node.lineno}: {node.value}"
