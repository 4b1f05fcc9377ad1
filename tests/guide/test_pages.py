"""The pages: complete in every language, short, with a next step, a person to ask, and their sections."""

import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from conversation import QUESTIONS
from guide import PAGES, TOPICS, GuideError, page_of_line, pages_of_question, reading
from guide.figures import figures
from guide.pages import FILE, read
from locales import LANGUAGES, Language
from tests.house.rooms import rooms

DAYS = (date(2026, 11, 26),)
REPO = Path(__file__).parents[2]
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
EVERY_PAGE = pytest.mark.parametrize("id", PAGES)
LENGTHS = {"zh": (100, 340), "ko": (60, 200), "en": (60, 200)}
"""Least and most that a resident reads on a page, the next step included: Chinese signs (Latin words and numbers count
as one), Korean and English words between spaces."""
NAMES = re.compile(
    r"〔20\d\d〕\d+号|"
    r"12393|12345|(?<!\d)120(?!\d)|0433|2015|\b[1-4]류|[Cc]lass(?:es)? [1-4](?:(?: and| or| to) [1-4])?"
)
"""Numbers of documents, the year of the one that has ended, telephone numbers, numbers of classes."""


def words(id: str, language: Language) -> int:
    page = reading(id, language, DAYS)
    text = " ".join([*page.paragraphs, page.next])
    if language.code == "zh":
        return len(re.findall(r"[\u3400-\u9fff]|[A-Za-z0-9,.%]+", text))
    return len(text.split())


@EVERY_LANGUAGE
@EVERY_PAGE
def test_is_short_and_not_too_short(id: str, language: Language):
    least, most = LENGTHS[language.code]
    assert least <= words(id, language) <= most


@EVERY_LANGUAGE
@EVERY_PAGE
def test_tells_what_to_do_whom_to_ask_and_on_what_it_rests(id: str, language: Language):
    page = reading(id, language, DAYS)
    assert page.title and len(page.paragraphs) >= 2 and page.next
    assert any("12393" in each for each in page.ask)
    assert re.search(r"30号 (?:[一二三]\(|末段)|（2015年） [二三四五六七末]", page.sources)
    assert page.checked == date(2026, 11, 25)
    assert 1 <= len(page.related) <= 4


@EVERY_LANGUAGE
@EVERY_PAGE
def test_has_no_figure_of_its_own(id: str, language: Language):
    """Every figure comes from a policy; only names hold digits."""
    for part in ("text", "next"):
        plain = re.sub(r"\{[^}]*\}", "", raw(language, f"guide.{id}.{part}"))
        assert not re.search(r"\d", NAMES.sub("", plain)), (part, plain)
        assert figures(DAYS).keys() >= placeholders(language, f"guide.{id}.{part}")


@EVERY_LANGUAGE
@EVERY_PAGE
def test_tells_the_figures_that_it_says_it_tells(id: str, language: Language):
    """No figure in the words that pages.toml does not name, and none named for nothing."""
    named = PAGES[id].tells
    assert len(set(named)) == len(named)
    assert set(named) == placeholders(language, f"guide.{id}.text") | placeholders(language, f"guide.{id}.next")


@EVERY_PAGE
def test_has_as_many_paragraphs_in_every_language(id: str):
    assert len({len(reading(id, language, DAYS).paragraphs) for language in LANGUAGES.values()}) == 1


def raw(language: Language, id: str) -> str:
    message = language._messages[id]
    if isinstance(message, str):
        return message
    return "".join(part[0] + (f"{{{part[1]}}}" if part[1] else "") for part in message)


def placeholders(language: Language, id: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(raw(language, id)) if name}


OURS = {
    "zh": re.compile("这里|我们的理解|自查里"),
    "ko": re.compile("여기서|자체확인에서는|우리의 리해"),
    "en": re.compile(r"\bhere\b|our reading|[Tt]he self-check"),
}
"""What says that it is our reading and not the document's word."""
READINGS = {
    "residence": ("还按延边的标准", "연변의 기준에 따르는", "Yanbian's standard still counts"),
    "elsewhere": ("可以算普通救助", "보통구조를 계산하는", "ordinary aid is possible"),
    "own_share": ("乙类先自己出的部分", "을류에서 본인이 먼저 낸 돈", "first share of class-B items"),
    "zifu": ("“先行自付”（乙类", "우선 자가지급(先行自付)’도", "先行自付 (your first share"),
    "slip": ("“先行自付”这里", "우선 자가지급(先行自付)’도", "先行自付 is counted"),
    "catalogue": ("先行自付", "을류 우선 자가지급(先行自付)", "(先行自付)"),
    "limit": ("加在一起", "합하고 자연년도", "count together"),
    "special": ("合在一起算", "입원과 함께 계산", "together with inpatient"),
    "chronic": ("也不要求转诊", "병원이전(转诊) 수속은 필요없는", "needs no referral"),
    "top_up": ("这一年的救助金", "그해의 구조금이 한도액", "the aid of the year"),
    "prior_year": ("按去年办", "지난해의 구조로 처리", "the same way"),
    "referral": ("本来就不需要转诊", "원래 수속이 필요없는", "Where none is needed"),
    "outpatient": ("普通门诊没有算救助", "보통문진에 구조금을 계산하지", "counts no aid for them"),
    "moved": ("看病那时户口在哪里", "진료받을 때 호적이 있는 곳", "at the time of treatment"),
    "employees": ("大额补助", "고액보조", "large-sum"),
}
"""Where a page tells a reading of ours: words of the paragraph, in the order of the languages."""


@EVERY_LANGUAGE
@pytest.mark.parametrize("id", READINGS)
def test_a_reading_of_ours_is_told_as_ours(id: str, language: Language):
    words = READINGS[id][list(LANGUAGES).index(language.code)]
    told = [each for each in reading(id, language, DAYS).paragraphs if words in each]
    assert told, words
    assert all(OURS[language.code].search(each) for each in told)


OPEN = ("other_payer", "birth", "abroad", "other_insurance", "after_applying", "moved")
"""What residents bring and the documents leave open."""
SILENT = {
    "zh": "文件都?没有(单)?写",
    "ko": "문건에 (따로 )?없|적혀있지 않",
    "en": "[Nn]either document|does not say",
}
KEEP = {"zh": "留好|都留|记下", "ko": "보관하|복사해두", "en": "[Kk]eep"}


@EVERY_LANGUAGE
@pytest.mark.parametrize("id", OPEN)
def test_what_the_documents_leave_open_is_said_with_whom_to_ask_and_what_to_keep(id: str, language: Language):
    page = reading(id, language, DAYS)
    assert re.search(SILENT[language.code], page.paragraphs[0])
    assert "12393" in page.next and re.search(KEEP[language.code], page.next)


@EVERY_LANGUAGE
def test_an_employee_is_told_that_it_takes_one_of_the_classes(language: Language):
    first = reading("employees", language, DAYS).paragraphs[0]
    assert all(status in first for status in ("特困", "低保", "低保边缘", "因病致贫"))
    assert re.search("不单算一类|따로 한 류별이 아닙니다|no class of its own", first)


@EVERY_LANGUAGE
def test_an_old_word_is_told_as_no_status_and_the_paper_is_asked_for(language: Language):
    page = reading("old_words", language, DAYS)
    lists, alone = page.paragraphs[1], page.paragraphs[2]
    for word in ("脱贫不稳定户", "边缘易致贫户", "突发严重困难户", "返贫致贫人口"):
        assert word in lists
    assert "脱贫户" in alone and re.search("不是救助的身份|구조신분이 아닙니다|is no status", alone)


@EVERY_LANGUAGE
def test_a_figure_reads_as_everywhere(language: Language):
    limit = " ".join(reading("limit", language, DAYS).paragraphs)
    for yuan in (30_000, 20_000, 10_000, 33_000, 22_000):
        assert language.money(yuan * 100) in limit
    assert "90" in " ".join(reading("apply_after", language, DAYS).paragraphs)


@EVERY_LANGUAGE
def test_nobody_is_told_to_wait_in_an_emergency(language: Language):
    page = reading("emergency", language, DAYS)
    assert "120" in page.paragraphs[0] and "120" in page.ask[0]
    for id in ("referral", "elsewhere", "designated", "hardship"):
        assert re.search(
            "先救人|先治病|먼저 사람을|먼저 치료|In an emergency|treat first",
            " ".join([*reading(id, language, DAYS).paragraphs, reading(id, language, DAYS).next]),
        ), id


def test_every_topic_has_pages_and_every_page_leads_to_others():
    assert {page.topic for page in PAGES.values()} == set(TOPICS)
    assert len(PAGES) >= 35


def test_what_a_page_explains_is_there():
    zh = LANGUAGES["zh"]
    for page in PAGES.values():
        for question in page.questions:
            assert question in QUESTIONS, page.id
        for line in page.lines:
            assert any(id == line or id.startswith(f"{line}.") for id in zh.ids), (page.id, line)
        for each in page.ask:
            assert zh.has(f"where.{each}"), page.id


def test_every_question_that_needs_explaining_has_a_page():
    without = {id for id in QUESTIONS if not pages_of_question(id)}
    assert without == {"who", "county", "on_slip_aid"}
    assert all(len(pages_of_question(id)) <= 3 for id in QUESTIONS)


def test_the_longest_beginning_of_a_line_decides():
    assert page_of_line("todo.deposit.happened.ask") == "deposit"
    assert page_of_line("notice.not_referred.none") == "referral"
    assert page_of_line("notice.chronic_not_for_class") == "chronic"
    assert page_of_line("notice.already_paid_all") == "slip"
    assert page_of_line("headline.stated") is None and page_of_line("nothing") is None


def test_every_word_around_the_pages_is_used():
    code = "".join(
        file.read_text(encoding="utf-8")
        for room in rooms()
        for pattern in ("*.py", "*.html")
        for file in (REPO / room).rglob(pattern)
    )
    around = {id for id in LANGUAGES["zh"].ids if id.startswith("guide.") and id.count(".") == 1}
    assert len(around) > 15
    assert not {id for id in around if f'"{id}"' not in code and f"'{id}'" not in code}


GOOD = FILE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('topic = "who"\n', "", "pages.toml: page.classes.topic: is missing"),
        ('topic = "who"\n', 'topic = "nobody"\n', "pages.toml: page.classes.topic: 'nobody' is none of the topics"),
        ("checked = 2026-11-25", 'checked = "today"', "pages.toml: page.classes.checked: must be date and not empty"),
        ("related = [", "relatd = [", "pages.toml: page.classes.related: is missing"),
        ('ask = ["status"', 'more = 1\nask = ["status"', "pages.toml: page.classes.more: is not a known key"),
        (
            'cites = ["yanbian_2022 二(一)"',
            'cites = ["yanbian_2022"',
            "pages.toml: page.classes.cites: 'yanbian_2022' must",
        ),
        (
            'cites = ["yanbian_2022 二(一)"',
            'cites = ["x 二"',
            "pages.toml: page.classes.cites: 'x 二' must be the name",
        ),
        ('related = ["tekun"', 'related = ["nothing"', "pages.toml: page.classes.related: there is no other page"),
        ("[page.tekun]", "[page.Tekun]", "pages.toml: page.Tekun.id: must be small letters"),
        ("lines = [", 'lines = ["household.tekun", ', "'household.tekun' stands on another page already"),
        ('tells = ["yanbian_2022 in_force"', 'tells = ["yanbian"', "page.classes.tells: 'yanbian' must be the name of"),
        (
            'tells = ["yanbian_2022 in_force"',
            'tells = ["yanbian_2022 until"',
            "pages.toml: page.classes.tells: yanbian-2022 has no figure 'until'",
        ),
        (
            'tells = ["yanbian_2022 deductible class_3',
            'tells = ["yanbian_2022 deductible class_5',
            "pages.toml: page.margin.tells: yanbian-2022 has no figure 'deductible class_5'",
        ),
        (
            'tells = ["yanbian_2022 rate.inpatient',
            'tells = ["yanbian_2022 rate.outpatient',
            "pages.toml: page.tekun.tells: yanbian-2022 has no figure 'rate.outpatient class_1'",
        ),
        ("topics = [", "topics = 3 #", "pages.toml: topics: must be list and not empty"),
        ("topics = [", "more = 1\ntopics = [", "pages.toml: more: is not a known key"),
        ("topics = [", "topics = [[", "pages.toml: is not TOML"),
    ],
)
def test_a_wrong_file_is_refused_with_a_sentence_that_names_file_and_key(was: str, becomes: str, said: str):
    text = GOOD.replace(was, becomes, 1)
    if "Tekun" in becomes:
        text = text.replace('"tekun"', '"Tekun"')
    with pytest.raises(GuideError, match=re.escape(said)):
        read("pages.toml", text)
