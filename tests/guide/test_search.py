"""The search: the right page first for what old residents type, and never in the way of an answer."""

import csv
import logging
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from guide import PAGES, clear, good, search
from guide.finding import MOST
from locales import LANGUAGES

with (Path(__file__).parent / "searches.tsv").open(encoding="utf-8") as file:
    SEARCHES = [(row["language"], row["question"], row["page"]) for row in csv.DictReader(file, delimiter="\t")]


@pytest.mark.parametrize(("language", "question", "page"), SEARCHES)
def test_the_right_page_comes_first(language: str, question: str, page: str):
    hits = search(question, language)
    assert hits and hits[0].page == page, hits


def test_forty_questions_are_written_down_in_each_language():
    asked = Counter(language for language, _, _ in SEARCHES)
    assert asked.keys() == LANGUAGES.keys() and min(asked.values()) >= 40
    assert len(set(SEARCHES)) == len(SEARCHES)
    assert {page for _, _, page in SEARCHES} <= PAGES.keys()


@pytest.mark.parametrize("id", PAGES)
def test_a_page_is_found_by_its_title(id: str):
    for code, language in LANGUAGES.items():
        hits = search(language.text(f"guide.{id}.title"), code)
        assert id in [hit.page for hit in hits[:3]], (code, hits)


@pytest.mark.parametrize(
    ("typed", "meant", "language"),
    [
        ("押筋", "押金", "zh"),  # the same sound
        ("转珍", "转诊", "zh"),
        ("自费和自富", "自费和自付", "zh"),
        ("门坎费", "门槛费", "zh"),
        ("보중금", "보증금", "ko"),  # one letter
        ("병웬이전", "병원이전", "ko"),
        ("고혈앞", "고혈압", "ko"),
        ("depositt", "deposit", "en"),
        ("refferal", "referral", "en"),
    ],
)
def test_a_typo_costs_little(typed: str, meant: str, language: str):
    assert search(typed, language)[0].page == search(meant, language)[0].page


def test_words_of_another_language_are_known_too():
    assert {search(said, "zh")[0].page for said in ("押金", "보증금", "deposit")} == {"deposit"}


def test_words_of_south_korea_are_known_but_never_written():
    assert search("영수증", "ko")[0].page == "slip"
    assert search("차상위계층", "ko")[0].page == "margin"


HOSTILE = [
    "",
    " ",
    "\0",
    "押\0金\ud800",
    "🏥" * 200,
    "押金" * 2000,
    "a" * 4000,
    "가" * 4000,
    "\u202e金押",
    "%s{0}{押金:money}",
    "<script>alert(1)</script>",
    "'; DROP TABLE pages; --",
    "((((((((((((((((((((((((((((((",
    "\u0301" * 4000,
    "１２３４５",
    "ﷺ" * 4000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_whatever_is_typed_gives_an_answer(text: str):
    for code in LANGUAGES:
        hits = search(text, code)
        assert len(hits) <= MOST and all(0 < hit.score <= 1 for hit in hits)
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


ORDINARY = {
    "zh": "大概八千多吧/不知道/我也不清楚/八千块左右/住院/你好/谢谢/我爸在延吉住院花了八千多/随便/没有吧/上个月/好像是/"
    "可能是去年三月/是的是的/对/医院/结账的时候/昨天出院的/我说不好/两万多一点/听不懂/你是谁/今天天气不错/8千/他是我儿子/"
    "应该有吧/延吉市/我自己/不记得了",
    "ko": "모르겠습니다/아마 팔천원쯤/안녕하세요/감사합니다/연길에서 입원/예/아니요/기억이 안납니다/지난달/어머니/"
    "대충 이만원/오늘/그렇습니다",
    "en": "i do not know/about eight thousand/hello/thanks/yes/no/maybe last month/my mother/not sure/in the hospital/"
    "abc/last March",
}


@pytest.mark.parametrize("language", ORDINARY)
def test_an_ordinary_answer_is_never_taken_for_a_question(language: str):
    for said in ORDINARY[language].split("/"):
        assert not good(search(said, language)), said


def test_a_short_plain_question_is_surely_one():
    asked = {"zh": ["转诊怎么办", "押金", "押筋要不要交"], "ko": ["보증금 내야 하나"], "en": ["referral"]}
    for language, said in ((code, each) for code, texts in asked.items() for each in texts):
        hits = search(said, language)
        assert good(hits) and clear(hits), hits


def test_nothing_that_is_typed_is_written_down(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        search("押金 canary", "zh")
    assert "canary" not in caplog.text and "押金" not in caplog.text


def test_who_never_searches_never_pays_for_it():
    code = "import sys, guide; print([m for m in ('rapidfuzz', 'pypinyin') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "[]", done.stderr
