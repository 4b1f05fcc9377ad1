"""Every id that the calculator can give has wording, every wording is used, and none of it types a policy's figure."""

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import calculator
from calculator import estimate, in_force
from calculator.documents import POLICIES
from calculator.policies.policy import CLASSES
from calculator.readings import READINGS
from calculator.situation import CARES, HOUSEHOLDS, PLACES, REFERRALS, RESIDENCES
from calculator.yanbian_2022.figures import Yanbian2022
from locales import LANGUAGES, Language
from summary import Line, text
from summary.headline import DECIDES
from tests.summary.situations import ABOUT, SEVERAL_ABOUT, STAY, TOLD
from tests.summary.test_change_within_a_year import TOLD_HERE
from tests.summary.test_not_on_slip import TOLD_OF_THE_SLIP

ROOT = Path(calculator.__file__).parents[1]
OF_QUESTIONS = ("ask", "choice", "help", "short", "certain")
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


@cache
def catalog(language: Language) -> dict[str, str]:
    """The messages of this room's catalog, and of the rules of 2015 those that no question needs."""
    found: dict[str, str] = {}
    for room in ("summary", "rules_2015"):
        with (ROOT / "locales" / language.locale / "LC_MESSAGES" / f"{room}.po").open("rb") as file:
            found |= {str(entry.id): str(entry.string) for entry in read_po(file, locale=language.locale) if entry.id}
    return {id: words for id, words in found.items() if id.split(".")[0] not in OF_QUESTIONS}


def ids_in_source(*patterns: str) -> set[str]:
    """What the patterns catch in the calculator's own files."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "calculator").rglob("*.py")))
    return {found for pattern in patterns for found in re.findall(pattern, source)}


def notices_of_the_calculator() -> set[str]:
    named = ids_in_source(r'Notice\(\s*"(\w+)"', r'standing(?:, number)? = "(\w+)"') - {"covered"}
    capped = {f"{limit}_{end}" for limit in ("limit", "chronic_limit") for end in ("capped", "used_up")}
    given = {
        notice.id for case in TOLD.values() for part in estimate(case.situation).treatments for notice in part.notices
    }
    return named | capped | given


def test_the_source_gives_the_ids():
    assert {"under_deductible", "no_policy", "top_up_due"} & notices_of_the_calculator() >= {"no_policy", "top_up_due"}
    assert "rate" in ids_in_source(r'Step\(\s*"(\w+)"')


@EACH_LANGUAGE
def test_every_step_has_wording(language: Language):
    assert [id for id in ids_in_source(r'Step\(\s*"(\w+)"') if not language.has(f"step.{id}")] == []


@EACH_LANGUAGE
def test_every_notice_has_wording(language: Language):
    assert [id for id in notices_of_the_calculator() if not language.has(f"notice.{id}")] == []


@EACH_LANGUAGE
def test_every_notice_that_decides_has_a_headline(language: Language):
    assert [id for id in DECIDES if not language.has(f"headline.{id}")] == []


def test_every_treatment_without_aid_has_a_notice_that_says_why():
    for name, case in TOLD.items():
        for part in estimate(case.situation).treatments:
            floor = part.aid.status in ("at_least", "county")
            if not part.aid.amount and part.self_paid is not None and not floor:
                assert {notice.id for notice in part.notices} & set(DECIDES), name


@EACH_LANGUAGE
def test_every_reading_and_every_other_option_has_wording(language: Language):
    for reading in READINGS.values():
        assert language.has(f"reading.{reading.id}"), reading.id
        for option in reading.options[1:]:
            assert language.has(f"reading.{reading.id}.{option}"), (reading.id, option)


@EACH_LANGUAGE
def test_every_answer_policy_and_class_has_wording(language: Language):
    ids = [f"residence.{each}" for each in RESIDENCES] + [f"household.{each}" for each in HOUSEHOLDS]
    ids += [f"care.{each}" for each in CARES] + [f"place.{each}" for each in PLACES]
    ids += [f"referral.{each}" for each in REFERRALS] + [f"policy.{policy.id}" for policy in POLICIES]
    ids += [f"class.{number}" for number in CLASSES]
    ids += [f"{stem}.{number}" for stem in ("change.class_2015",) for number in CLASSES]
    ids += [f"rules_2015.class_{number}" for number in CLASSES]
    for policy in (each for each in POLICIES if isinstance(each, Yanbian2022)):
        ids += [f"{stem}.{number}" for stem in ("class", "change.class", "rules.row") for number in policy.limit]
        helped = [number for number in policy.limit if policy.percent["chronic_outpatient", number]]
        ids += [f"rules.chronic.{number}" for number in helped]
    assert [id for id in ids if not language.has(id)] == []


@EACH_LANGUAGE
def test_the_three_catalogs_have_the_same_messages_with_the_same_values(language: Language):
    zh, here = catalog(LANGUAGES["zh"]), catalog(language)
    assert here.keys() == zh.keys()
    for id, words in here.items():
        once = re.sub(r"\({\w+}주세 포함\)", "", words)  # Korean says twice that an age is included
        assert sorted(re.findall(r"{.*?}", once)) == sorted(re.findall(r"{.*?}", zh[id])), id
        assert words.strip() == words != "", id


def test_no_message_is_without_use():
    """Some situation tells every message of the catalog; what nobody ever reads is thrown away."""
    cases = (*TOLD.values(), *ABOUT.values(), *SEVERAL_ABOUT.values())
    lines: list[Line] = [line for case in cases for section in case.sections for line in section.lines]
    used = {line.id for line in lines} | {"text.heading", "text.source"} | TOLD_HERE | TOLD_OF_THE_SLIP
    used |= {str(line.given[name]) for line in lines for name in ("what", "and") if name in line.given}
    used |= (
        {"amount.span"} if any(isinstance(value, tuple) for line in lines for value in line.given.values()) else set()
    )
    used |= {f"policy.{policy.id}" for policy in POLICIES}
    used |= {f"section.{section.id}" for case in TOLD.values() for section in case.sections}
    used |= {id for id in catalog(LANGUAGES["zh"]) if id.endswith(".other") and id.removesuffix(".other") in used}
    assert sorted(catalog(LANGUAGES["zh"]).keys() - used) == []
    assert sorted(used - LANGUAGES["zh"].ids) == []


@EACH_LANGUAGE
def test_no_figure_of_a_policy_is_typed_in_a_message(language: Language):
    typed = {id: re.findall(r"[\d,]+(?:元|원|%)|¥[\d,]+", words) for id, words in catalog(language).items()}
    assert {id: found for id, found in typed.items() if set(found) - {"0元", "0원", "¥0"}} == {}


@EACH_LANGUAGE
def test_the_age_of_a_child_is_told_by_its_policy_and_typed_in_no_message(language: Language):
    (child,) = [line for line in TOLD["a child"].section("could_change") if line.id == "notice.child"]
    assert child.given["child_age"] == str(in_force(STAY.on).child_age)
    other = language.text("notice.child", **{**child.given, "child_age": "17"})
    assert "17" in other and "14" not in other
    ages = {
        id: re.findall(r"\d+(?:周岁|岁|주세|세|-year| and under| years)", words)
        for id, words in catalog(language).items()
    }
    assert {id: found for id, found in ages.items() if found} == {}


def test_korean_keeps_to_the_forms_of_yanbian():
    south = "노인|연간|연도|비율|누계|의료급여|위안|영수증|이유|이용|환급|임시|본인부담금|의료기관|숫자|날짜"
    assert {id: found for id, words in catalog(LANGUAGES["ko"]).items() if (found := re.findall(south, words))} == {}


@pytest.mark.parametrize("term", ["自付", "起付线", "转诊", "备案", "押金", "倾斜救助", "医保结算单", "医疗救助支付"])
def test_korean_keeps_the_chinese_words_of_slip_and_desk(term: str):
    told = "\n".join(text(case.sections, LANGUAGES["ko"], case.other) for case in TOLD.values())
    assert term in told


def test_korean_says_in_korean_what_is_not_in_brackets():
    """Chinese stands in brackets or after a Korean word, never alone at the head of a sentence."""
    for id, words in catalog(LANGUAGES["ko"]).items():
        if id not in ("policy.yanbian-2022", "policy.jilin-2015"):
            assert not re.match(r"[一-鿿]", words), id
