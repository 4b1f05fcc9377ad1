"""What was swept through all catalogs stays swept: one word for one thing, particles, terms in full, terms told."""

import re

import pytest

from locales import FOLDER, LANGUAGES
from tests.locales.test_catalogs import table
from tests.locales.test_quoted import every_text

NO_ENDING, RIEUL = 0, 8
"""The endings of a Korean syllable after which a particle has its other form, as Unicode counts them."""
AFTER_A_CONSONANT = {"을", "은", "이", "과", "이나", "이라는", "이라고", "이라면"}
AFTER_A_VOWEL = {"를", "는", "가", "와", "나", "라는", "라고", "라면"}
AFTER_RIEUL_TOO = {"로", "로서"}
"""Follow a vowel, and ㄹ as well."""
WITH_TWO_FORMS = "|".join(
    sorted({*AFTER_A_CONSONANT, *AFTER_A_VOWEL, *AFTER_RIEUL_TOO, "으로", "으로서"}, key=len, reverse=True)
)
READ_LAST = {"money": "원", "day": "일", "month": "월", "%": "트"}
"""The syllable with which a figure ends when it is read, by its type; % is 퍼센트."""
FIRST_MENTIONS = {
    "认定": ["start.not_covered", "help.household", "guide.classes.text"],
    "原则上": [
        "help.referral",
        "headline.not_referred",
        "headline.referral_undecided",
        "headline.rules.none",
        "todo.referral.get",
        "guide.referral.text",
        "guide.emergency.text",
        "guide.catalogue.text",
    ],
}
TOLD = {
    "认定": {"zh": "查清|查过", "ko": "조사하여 비준", "en": "check(ed)? and approved?|check and approve"},
    "原则上": {"zh": "一般情况下", "ko": "일반적으로", "en": "as a rule"},
}


def read(code: str) -> dict[str, str]:
    """Every text that is read; the words that the guide's search knows are what people type."""
    return {id: text for id, text in every_text(code).items() if not id.endswith((".words", ".asked_with"))}


def ending(syllable: str) -> int:
    return (ord(syllable) - ord("가")) % 28


def fits(syllable: str, particle: str) -> bool:
    """Whether a particle has the form that follows this syllable."""
    if particle in AFTER_A_CONSONANT:
        return ending(syllable) != NO_ENDING
    if particle in AFTER_A_VOWEL:
        return ending(syllable) == NO_ENDING
    return (ending(syllable) in {NO_ENDING, RIEUL}) == (particle in AFTER_RIEUL_TOO)


@pytest.mark.parametrize("row", table(FOLDER / "zh_Hans_CN" / "forbidden.tsv"), ids=lambda row: row["forbidden"])
def test_chinese_has_one_word_for_one_thing(row: dict[str, str]):
    found = {}
    for id, text in read("zh").items():
        for allowed in row["but"].split():
            text = text.replace(allowed, "")
        if row["forbidden"] in text:
            found[id] = text
    assert not found, f"write {row['instead']}"


def test_a_particle_follows_the_korean_word_before_the_bracket():
    """병원이전(转诊)을: what is read before the bracket decides, also through a closing quotation mark."""
    after = re.compile(rf"([가-힣])’?(?: ?\([^()]*\))?’?({WITH_TWO_FORMS})(?=[ ,.]|$)")
    brackets = re.compile(r"[)’]")
    wrong = {
        id: match[0]
        for id, text in read("ko").items()
        for match in after.finditer(text)
        if brackets.search(match[0]) and not fits(match[1], match[2])
    }
    assert not wrong


def test_a_particle_fits_whatever_figure_is_filled_in():
    """{amount:money}을, {percent}%를: what is read last decides. After what can end either way none with two forms."""
    after = re.compile(rf"\{{\w+(?::(\w+))?\}}(%)?(?:[’)]|\([^()]*\))*({WITH_TWO_FORMS})(?=[ ,.:]|$)")
    found = [(id, match) for id, text in read("ko").items() for match in after.finditer(text)]
    assert len(found) > 80
    wrong = {
        id: match[0]
        for id, match in found
        if (kind := match[2] or match[1]) not in READ_LAST or not fits(READ_LAST[kind], match[3])
    }
    assert not wrong


@pytest.mark.parametrize("code", ["zh", "ko"])
def test_a_total_by_another_reading_is_of_what_was_given_here(code: str):
    """What was received earlier in the year stands beside it: “2026 in all” would be wrong for it."""
    given = {"zh": "填的一共{total:money}", "ko": "입력한 {year}년의 치료에 모두 {total:money}"}[code]
    totals = {id: text for id, text in read(code).items() if id.startswith("reading.") and "{total:money}" in text}
    assert len(totals) > 10
    assert not [id for id, text in totals.items() if given not in text]


def test_a_particle_never_follows_a_latin_word():
    """/forget 명령을: nobody agrees how a Latin word is read, so a Korean one carries the particle."""
    after = re.compile(r"/(?:\{\w+\}|[a-z]+) ?(?:을|를|은|는|과|와|으로|로)(?=[ ,.]|$)|[A-Za-z] (?:을|를)(?=[ ,.]|$)")
    assert not {id: text for id, text in read("ko").items() if after.search(text)}


def test_native_dependent_nouns_are_written_apart():
    """앞의 것, 어느 것, not 앞의것; 이것, 그것 and 저것 are words (조선말규범집 2016, 제20항)."""
    joined = re.compile(r"(?<=[가-힣])(?<![이그저])것")
    assert not {id: text for id, text in read("ko").items() if joined.search(text)}


def test_the_deductible_of_major_illness_insurance_is_named_in_full():
    full = "큰병보험 지불시작선(大病保险起付线)"
    for id, text in read("ko").items():
        assert text.count(full) == len(re.findall("큰병보험의? 지불시작선", text)), id
    assert sum(full in text for text in read("ko").values()) > 10


@pytest.mark.parametrize("code", ["zh", "ko"])
def test_the_old_rules_know_no_other_deductible(code: str):
    """What the 2015 document compares with is the line of major illness insurance; 起付线 alone is that of today."""
    one, full = {"zh": ("起付线", "大病保险起付线"), "ko": ("지불시작선", "큰병보험 지불시작선")}[code]
    old = {
        id: text
        for id, text in read(code).items()
        if "2015" in id or "threshold" in id or id.startswith(("notice.county_", "reading.R32", "reading.R34"))
    }
    assert len(old) > 20
    assert not [id for id, text in old.items() if text.count(one) != text.count(full)]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("term", FIRST_MENTIONS)
def test_a_term_is_told_where_it_comes_first(term: str, code: str):
    texts = read(code)
    untold = [id for id in FIRST_MENTIONS[term] if not re.search(TOLD[term][code], texts[id])]
    assert not untold
    assert all(term in read("zh")[id] for id in FIRST_MENTIONS[term])
