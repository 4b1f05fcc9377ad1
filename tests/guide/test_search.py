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


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "老人走不动了怎么办"),
        ("zh", "老人走失了"),
        ("zh", "老人走了没人照顾"),
        ("zh", "人没带证件"),
        ("zh", "累死了"),
        ("zh", "我妈走了一趟窗口"),
        ("zh", "家里老人没了收入"),
        ("zh", "去世界医院看病"),
        ("zh", "等死了也不给报"),
        ("ko", "퇴원하여 집에 돌아가셨습니다"),
        ("ko", "한국으로 돌아가셨습니다"),
        ("ko", "집으로 돌아가는 차비"),
        ("ko", "아파 죽겠습니다"),
        ("en", "he died down after the noise"),
    ],
)
def test_the_page_about_a_death_is_never_opened_for_words_that_mean_something_else(language: str, said: str):
    hits = search(said, language)
    assert not (good(hits) and hits[0].page == "death"), hits


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我爸走了还能报吗"),
        ("zh", "老人在医院没了怎么报"),
        ("ko", "할머니가 돌아가셨습니다"),
        ("ko", "죽었습니다"),
    ],
)
def test_a_death_is_found_in_the_words_that_families_use(language: str, said: str):
    hits = search(said, language)
    assert "death" in [hit.page for hit in hits[:2]] and not (clear(hits) and hits[0].page != "death")


def test_words_of_another_language_are_known_too():
    assert {search(said, "zh")[0].page for said in ("押金", "보증금", "deposit")} == {"deposit"}


def test_words_of_south_korea_are_known_but_never_written():
    assert search("영수증", "ko")[0].page == "slip"
    assert search("차상위계층", "ko")[0].page == "margin"


OLD_WORDS = {
    "zh": "贫困户/老贫困户/建档立卡户/建档立卡贫困户/脱贫户/三类户/边缘户/农村贫困户/我家是脱贫户/以前的贫困户/扶贫户",
    "ko": "빈곤호/빈곤가정/빈곤해탈호/변두리호/우리는 빈곤호입니다/建档立卡户/脱贫户",
    "en": "poor household/registered poor household/lifted out of poverty/we are a poor household/pinkunhu",
}
"""Words for households that no document knows as a status."""


@pytest.mark.parametrize("language", OLD_WORDS)
def test_an_old_word_never_opens_a_class_as_if_it_were_a_status(language: str):
    for said in OLD_WORDS[language].split("/"):
        hits = search(said, language)
        assert hits[0].page == "old_words" and clear(hits), (said, hits)


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("脱贫不稳定户", "margin"),
        ("边缘易致贫户", "margin"),
        ("突发严重困难户", "margin"),
        ("低保边缘户", "margin"),
        ("返贫致贫人口", "dibao"),
        ("特困户", "tekun"),
    ],
)
def test_a_word_of_the_list_or_the_certificate_opens_its_class(said: str, page: str):
    assert search(said, "zh")[0].page == page


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("家属代办要什么", "zh"),
        ("家属可以去吗", "zh"),
        ("我很失望", "zh"),  # sounds like 死亡
        ("试了好几次", "zh"),  # like 死了
        ("对方走了", "zh"),
        ("走了很远的路", "zh"),
        ("是故意的", "zh"),
        ("가족이 대신 가도 됩니까", "ko"),
        ("가족이 가야 하나", "ko"),
        ("a relative applies", "en"),
        ("day after", "en"),
    ],
)
def test_nobody_meets_the_page_about_a_death_who_does_not_speak_of_one(said: str, language: str):
    assert "death" not in [hit.page for hit in search(said, language)]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("我爸去世了", "zh"),
        ("老人走了还能报吗", "zh"),
        ("아버지가 돌아가셨습니다", "ko"),
        ("어머니가 사망하였는데", "ko"),
        ("my mother died", "en"),
    ],
)
def test_who_speaks_of_a_death_finds_its_page(said: str, language: str):
    assert search(said, language)[0].page == "death"


@pytest.mark.parametrize(
    ("said", "language", "both"),
    [
        ("车祸", "zh", {"other_payer", "emergency"}),
        ("교통사고", "ko", {"other_payer", "emergency"}),
        ("accident", "en", {"other_payer", "emergency"}),
    ],
)
def test_of_two_near_pages_both_are_offered(said: str, language: str, both: set[str]):
    hits = search(said, language)
    assert {hit.page for hit in hits[:2]} == both and good(hits) and not clear(hits)


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


TOLD = {
    "zh": "8000元/我妈是低保/我是特困户/我家是监测户/俺家是低保边缘/我妈80岁/孩子六岁/我闺女/户口在龙井/"
    "户口在延吉/腊月二十/去年十二月/今年正月/没住院/住了八天/转诊单开了/备过案了/自付三千二/"
    "总共花了一万二/没报过/还没报/花了十几万/没有低保/有医保/医保交了/没钱/字太小了/我去找单子/"
    "累死了这一天",
    "ko": "8000원/우리 엄마 저보요/저보호임다/나는 특곤이오/우리 집은 감측호요/변두리가정입니다/오보호요/"
    "호구는 룡정이요/호구는 연변에 있소/여섯살이요/로친이 앓소/작년 12월이요/올해 정월임다/만성병이요/"
    "장춘에서 입원했소/북경에 갔댔소/전이증을 뗐소/정점병원임다/자부 3200원이요/혈압약 먹소/"
    "아직 못 받았소/저보가 없소/결산단이 없소/병원에 있소/아들이 대신 치고 있소/에이 다 쓸데없는 소리요",
    "en": "we are dibao/my mother is dibao",
}
"""What somebody says of himself, of his papers or of the conversation."""


@pytest.mark.parametrize("language", TOLD)
def test_what_somebody_only_tells_opens_no_page(language: str):
    for said in TOLD[language].split("/"):
        assert not good(search(said, language)), (said, search(said, language))


def test_spaces_and_endings_of_korean_cost_little():
    assert search("줜전을 못받았소", "ko")[0].page == search("줜전을 못 받았소", "ko")[0].page == "referral"
    assert clear(search("감측호라는게 뭠까", "ko")) and search("감측호라는게 뭠까", "ko")[0].page == "margin"


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
