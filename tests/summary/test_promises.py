"""What a result promises, and what its steps ask for: one sentence for each kind of promise that was made too soon."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from calculator import Earlier
from locales import LANGUAGES, Language
from summary import Done, gauge, navigator, sections, text
from tests.summary.situations import (
    IN_TIME,
    SLIP,
    TOLD,
    YEAR,
    Told,
    several,
    told,
    told_2015,
    told_late,
    told_too_late,
)

ZH = LANGUAGES["zh"]


def money(case: Told) -> str:
    return text(tuple(each for each in navigator(case.case) if each.id == "money"), ZH, False)


@pytest.mark.parametrize(("household", "rate"), [("tekun", "100%"), ("dibao", "50%")])
def test_the_navigator_tells_the_rule_of_chronic_outpatient_care_and_no_other(household: str, rate: str):
    case = told(household, care="chronic_outpatient", self_paid=None)
    for words in (money(case), text(case.section_only("rules"), ZH, False)):
        assert f"自付救助{rate}，一年最多800元" in words
        assert "20,000元" not in words and "30,000元" not in words


@pytest.mark.parametrize(
    ("case", "first"),
    [
        (told_late("tekun"), "申请有期限，可能已经过了，先问医保局还能不能办；那时的标准是8,000元。"),
        (told_too_late("tekun"), "申请期限已经过了，先问医保局还有没有办法；那时的标准是8,000元。"),
        (told_2015("tekun"), "按文件，能救助8,000元。"),
        (told_2015("tekun")._replace(done=Done(reimbursed="no")), "按文件，能救助8,000元。"),
    ],
    ids=["may have passed", "passed", "in time", "not begun"],
)
def test_the_standard_of_2015_is_promised_only_while_one_can_apply(case: Told, first: str):
    assert text(case.section_only("headline"), ZH, False).split("\n")[1] == first


def test_days_that_have_passed_are_the_first_step_after_an_emergency():
    case = told_too_late("tekun", referral="emergency")
    assert case.ids("todo")[:2] == ["todo.emergency_again", "navigator.when.passed"]
    assert next(iter(navigator(case.case))).id == "deadline"


def test_within_ninety_days_of_the_treatment_nothing_can_have_passed():
    case = told("tekun", on=date(2022, 12, 31))
    early, late = (replace(case.case, made_on=date(2023, 3, day)) for day in (30, 31))
    assert sections(early)[0].lines[0].id == "headline.stated"
    assert sections(late)[0].lines[0].id == "headline.amount.maybe_passed"


@pytest.mark.parametrize("household", ["tekun", "dibao", "illness_poverty"])
def test_while_insurance_may_have_refused_no_figure_is_the_documents_word(household: str):
    case = told_2015(household, self_paid=1_800_000)._replace(done=replace(IN_TIME, insurance_known=False))
    first = case.section("headline")[0]
    assert (first.id, first.given["low"]) == ("headline.insurance_unknown", 0)
    assert "todo.insurance_unknown" in case.ids("todo")


def test_which_member_of_the_family_it_is_has_to_be_told_before_anything_is_promised():
    facts = {"self_paid": 3_000_000}
    assert told_2015("low_income", low_income_member="elderly", **facts).ids("headline")[0] == "headline.at_least"
    open_member = told_2015("low_income", **facts).section("headline")[0]
    assert (open_member.id, open_member.given["low"]) == ("headline.range", 0)


@pytest.mark.parametrize(
    "facts", [{"designated": "unsure"}, {"referral": "none"}], ids=["not clear", "can still be got"]
)
def test_a_deposit_is_not_refused_where_it_is_open(facts: dict[str, Any]):
    deposit = {id for id in told("tekun", plan=True, **facts).ids("todo") if id.startswith("todo.deposit")}
    assert len(deposit) == 1 and deposit <= {"todo.deposit.open", "todo.deposit.ask"}


@pytest.mark.parametrize("facts", [{"place": "province"}, {"household": "dibao_margin"}], ids=["elsewhere", "class 3"])
def test_a_deposit_is_due_where_the_conditions_cannot_be_met(facts: dict[str, Any]):
    assert "todo.deposit.no" in told(**{"household": "tekun", "plan": True, **facts}).ids("todo")


def test_a_partial_payment_is_not_the_end():
    words = text(told("dibao").section_only("todo"), ZH, False)
    assert "和这里算的金额比" in words and "差的部分要去问" in words
    some = told("dibao", self_paid=None, slip=replace(SLIP, medical_aid=500_000))
    assert some.ids("todo")[0] == "todo.already_paid" and "paper.slip" in some.ids("papers")
    every = told("dibao", self_paid=None, slip=replace(SLIP, medical_aid=1_085_000))
    assert every.ids("todo")[0] == "todo.already_paid_all" and not every.ids("papers")


def test_of_two_documents_each_treatment_has_its_steps_together():
    case = several("dibao", {"on": date(2022, 12, 20)}, {"on": date(2023, 2, 20)}, major_illness_threshold=1_000_000)
    ids = case.ids("todo")
    first, second = (place for place, id in enumerate(ids) if id == "steps.treatment")
    assert ids[first + 1 : second] == [
        "navigator.when.maybe_passed",
        "todo.check_self_paid",
        "todo.look_at_slip.open",
        "navigator.claim_2015",
    ]
    assert ids[second + 1 : second + 4] == ["todo.check_self_paid", "todo.look_at_slip.each", "todo.claim_if_not"]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_no_step_leans_on_the_one_before_it(language):
    leans = {
        "zh": ("没有的话", "有的话", "不然", "否则", "那就"),
        "ko": ("없으면 ", "있으면 ", "그러면"),
        "en": ("If not,", "If so,"),
    }
    ids = {id for case in TOLD.values() for id in case.ids("todo")}
    given = {"number": "1", "day": date(2026, 1, 1), "start": date(2026, 1, 1), "days": 90, "numbers": (1, 2)}
    assert [id for id in ids if language.text(id, **given).startswith(leans[language.code])] == []


@pytest.mark.parametrize(
    ("case", "kept"),
    [
        (told("illness_poverty", self_paid=400_000), "todo.keep_slips"),
        (told("dibao", self_paid=0), "todo.if_figures_change"),
        (told("dibao", earlier={YEAR: Earlier(3_000_000, 2_000_000)}), "todo.next_year"),
        (told_2015("dibao", care="major_outpatient", self_paid=40_000), "todo.if_figures_change"),
        (told_2015("low_income", low_income_member="minor"), "todo.keep_slips_2015"),
    ],
    ids=["under the deductible", "nothing self-paid", "the limit used up", "a small visit", "under the threshold"],
)
def test_where_the_text_gives_nothing_nobody_is_sent_to_claim(case: Told, kept: str):
    assert kept in case.ids("todo")
    assert not any(id.startswith("todo.look_at_slip") for id in case.ids("todo"))
    assert not {"todo.claim", "todo.claim_if_not", "navigator.claim_2015"} & set(case.ids("todo"))
    assert not case.ids("papers")


def test_a_permit_is_asked_about_only_where_the_document_does_not_name_it():
    assert "todo.permit" in told("dibao", residence="permit").ids("todo")
    for case in (told_2015("tekun", residence="permit"), told_2015("dibao", residence="permit", self_paid=None)):
        assert "todo.permit" not in case.ids("todo") and "reading.R02" not in case.ids("could_change")


def test_a_settled_stay_has_no_step_about_its_deposit():
    for referral in ("primary_care", "filed", "emergency"):
        assert not [id for id in told("tekun", referral=referral).ids("todo") if id.startswith("todo.deposit")]


def test_somebody_without_a_status_brings_what_it_takes_to_be_recognised():
    assert told("none").ids("papers") == ["paper.recognition", "paper.id_card", "paper.cost", "paper.no_numbers"]


@pytest.mark.parametrize(
    ("care", "besides"), [("inpatient", "paper.referral"), ("chronic_outpatient", "paper.certificate")]
)
def test_what_the_list_of_2015_does_not_name_stands_apart(care: str, besides: str):
    ids = told("dibao", care=care).ids("papers")
    assert ids.index("paper.slip") < ids.index("paper.besides") < ids.index(besides)
    general = told("dibao_margin").ids("papers")  # 四(三)2 names no card and no proof of status for classes 3 and 4
    assert general.index("paper.besides") < general.index("paper.status.dibao_margin")


def test_no_paragraph_is_cited_for_what_none_says():
    chronic = told("dibao", care="chronic_outpatient", referral="none", self_paid=60_000)
    paid = told("dibao", self_paid=None, slip=replace(SLIP, medical_aid=500_000))
    lines = [line for case in (chronic, paid) for section in case.sections for line in section.lines]
    ours = [line for line in lines if line.id in ("notice.chronic_needs_no_referral", "notice.already_paid")]
    assert len(ours) == 2 and not any(line.source for line in ours)


def test_class_4_of_2015_waits_for_the_county_too():
    words = text(told_2015("illness_poverty_pending", self_paid=1_800_000).sections, ZH, False)
    assert "从多少开始救助、按什么比例，2015年的文件让县（市）里定" in words
    assert "headline.illness_poverty_pending" not in words


def test_ordinary_outpatient_care_is_not_named_rather_than_excluded():
    words = text(told("dibao", care="outpatient").sections, ZH, False)
    assert "没有写到普通门诊" in words and "不在医疗救助范围" not in words
    for language, never in {"zh": "没有救助", "ko": "구조가 없", "en": "not aided"}.items():
        assert never not in LANGUAGES[language].text("care_unsure.kinds")


def test_a_top_up_is_promised_only_beside_a_figure_that_is():
    sure, cut = told("dibao", self_paid=4_500_000), told("dibao", self_paid=4_500_000, insurance_rate_cut=True)
    assert "headline.top_up" in sure.ids("headline")
    assert "headline.top_up" not in cut.ids("headline") and "headline.top_up.ask" in cut.ids("headline")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_beside_a_range_nothing_says_that_there_is_no_figure(language: Language):
    """Without the threshold of 2015 the figure is not exact; from nothing to the own share it is known."""
    never = {"zh": "算不出", "ko": "(?<!정확히 )계산할 수 없", "en": "cannot be computed(?! exactly)"}
    case = TOLD["2015, without the threshold"]
    assert {"change.narrow", "notice.threshold_unknown"} <= set(case.ids("could_change"))
    assert not re.search(never[language.code], text(case.section_only("could_change"), language, False))


def test_the_normal_rate_alone_promises_no_higher_figure():
    """The high end also waits for the threshold and for what the county sets."""
    most = {"zh": "可能到高的那个数", "ko": "높은 금액까지 될 수 있고", "en": "up to the higher figure"}
    for code, words in most.items():
        assert words in LANGUAGES[code].text("headline.if_insurance_normal")


@pytest.mark.parametrize("year", [2024, YEAR])
def test_what_to_keep_fits_a_year_that_is_over_as_well(year: int):
    """Nobody is told to be treated again in a year that has passed, nor of a line that its document does not know."""
    over = ("同一年再", "下一年再", "같은 해에 다시", "다음해에 치료", "later care", "in the next year")
    for household in ("illness_poverty", "at_risk_of_poverty"):
        case = told(household, self_paid=100_000, on=date(year, 3, 5))
        assert "todo.keep_slips" in case.ids("todo")
        for language in LANGUAGES.values():
            assert not [words for words in over if words in text(case.sections, language, False)]
    used_up = told("dibao", on=date(year, 3, 5), earlier={year: Earlier(3_000_000, 2_000_000)})
    assert "todo.next_year" in used_up.ids("todo")
    for language in LANGUAGES.values():
        assert not [words for words in over if words in text(used_up.sections, language, False)]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_the_deposit_of_a_stay_that_was_settled_is_told_as_over(language):
    (deposit,) = [each for each in navigator(told("tekun", referral="none").case) if each.id == "deposit"]
    assert deposit.lines[0].id == "navigator.deposit.happened.no"
    words = {"zh": "已经结账", "ko": "결산을 끝냈으면", "en": "is settled"}[language.code]
    assert words in language.text(deposit.lines[0].id)


def test_somebody_in_hospital_is_not_told_to_choose_another_one():
    there = told("dibao", plan=True, designated=False)._replace(done=Done(admitted=True))
    assert "todo.designated.ask" in there.ids("todo") and "todo.designated.choose" not in there.ids("todo")
    assert "todo.designated.choose" in told("dibao", plan=True, designated=False).ids("todo")


def test_free_of_deposit_is_never_told_without_that_it_is_not_free_care():
    assert {"todo.deposit.happened.yes", "reading.R25"} <= set(TOLD["in hospital now"].ids("todo"))


@pytest.mark.parametrize(
    ("case", "end"),
    [
        (told("dibao"), ""),
        (told_2015("dibao", self_paid=1_800_000), ".open"),
        (told("dibao", self_paid=None), ".rules"),
    ],
    ids=["a figure", "a floor", "rules"],
)
def test_what_the_slip_shows_is_compared_only_with_a_figure_that_is_sure(case: Told, end: str):
    assert f"todo.look_at_slip{end}" in case.ids("todo")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_the_special_diseases_of_2015_are_no_closed_list(language):
    """三(二)2(2): the province publishes the basic diseases, the county determines them."""
    added = {"zh": "还加了", "ko": "현지에서 더 정|현\\(시\\)에서 더 정", "en": "may have added"}[language.code]
    given = {"visit_threshold": 40_000}
    hint = "choice.care.special_disease.hint.jilin_2015"
    for id in (hint, "rules_2015.special_disease", "care_unsure.kinds.major_outpatient"):
        assert re.search(added, language.text(id, **given)), id


def test_ordinary_outpatient_care_is_not_excluded_where_the_kind_is_not_known():
    assert "没有写到" in ZH.text("care_unsure.kinds") and "普通门诊没有救助" not in ZH.text("care_unsure.kinds")


@pytest.mark.parametrize("name", ["a slip with aid and no referral", "a slip with aid and no status"])
def test_aid_on_the_slip_where_none_is_due_is_no_end_but_a_question(name: str):
    case = TOLD[name]
    assert "两边对不上" in text(case.section_only("headline"), ZH, False)
    assert not {"todo.already_paid_all", "notice.already_paid_all"} & {*case.ids("todo"), *case.ids("headline")}


def test_what_may_change_an_amount_is_not_told_where_there_is_none():
    """No status in 2015: neither what insurance did nor that one can apply afterwards is to the point."""
    case = told_2015("none", designated=False, referral="none", self_paid=1_800_000)
    said = {line.id for section in case.sections for line in section.lines}
    assert not {"notice.referral_2015", "notice.designated_2015", "notice.member_assumed"} & said


SILENT = re.compile("文件没有写|没有写普通门诊|我们的理解|没有写怎么")
LEFT_OPEN_BY_IT = (
    "notice.emergency_not_referred",
    "notice.out_of_province",
    "notice.outpatient_not_covered",
    "change.by_rule.outpatient",
    "reading.R16",
)
"""What a paragraph leaves open, which is cited for what it does say."""


def test_no_paragraph_is_cited_for_what_the_document_leaves_out():
    lines = [line for case in TOLD.values() for section in case.sections for line in section.lines if line.source]
    silent = {line.id for line in lines if SILENT.search(ZH.text(line.id, **line.given))}
    assert {id for id in silent if not id.startswith(LEFT_OPEN_BY_IT)} == set()


def test_who_applies_afterwards_is_cited_where_it_stands():
    """四(三): who was not settled at once at a designated hospital; 四(五)6: half where insurance cut its rate."""
    lines = {
        line.id: line.source for section in TOLD["2015, class 2 above the threshold"].sections for line in section.lines
    }
    assert "四(三)" in lines["notice.designated_2015"]
    assert "五(一)" in lines["notice.referral_2015"] and "四(五)6" in lines["notice.referral_2015"]


def test_before_going_a_referral_can_still_be_got_and_that_is_said_first():
    first = text(told("tekun", plan=True, referral="none").section_only("headline"), ZH, False).split("\n")[1]
    assert first.startswith("去以前按规定办好转诊，约能救助8,000元")
    assert told("tekun", referral="none").ids("headline")[0] == "headline.not_referred"


@pytest.mark.parametrize(
    "facts", [{"insurance_rate_cut": True}, {"refused_by_insurance": True}], ids=["cut", "refused"]
)
def test_what_insurance_did_is_asked_before_the_claim(facts: dict[str, Any]):
    ids = told("dibao", **facts).ids("todo")
    assert ids.index("todo.insurance_cut") < ids.index("todo.look_at_slip.open") < ids.index("todo.claim_if_not")


@pytest.mark.parametrize("case", [told_late, told_too_late, told_2015], ids=["not known", "long ago", "lately"])
def test_the_half_yearly_sum_of_2015_has_its_own_months_and_no_ninety_days(case: Any):
    outpatient = case("dibao", care="outpatient", self_paid=None)
    (deadline,) = (each for each in navigator(outpatient.case) if each.id == "deadline")
    assert [line.id for line in deadline.lines] == ["navigator.when.half_years"]
    assert "四(四)" in deadline.lines[0].source
    assert "三月底前、九月底前" in text((deadline,), ZH, False)
    everything = [line.id for section in (*outpatient.sections, *navigator(outpatient.case)) for line in section.lines]
    assert not [id for id in everything if id.startswith(("navigator.proof.day", "headline.rules.passed"))]
    assert outpatient.ids("headline")[0] == "headline.rules.maybe_passed"
    assert case("dibao", care="outpatient", self_paid=90_000).ids("headline")[0] == "headline.county.maybe_passed"


def test_of_a_kind_of_care_that_is_not_known_the_ninety_days_are_told():
    case = told_late("dibao", care="outpatient", self_paid=None)._replace(done=Done(care_known=False))
    (deadline,) = (each for each in navigator(case.case) if each.id == "deadline")
    assert [line.id for line in deadline.lines] == ["navigator.when.maybe_passed"]


def test_without_the_threshold_of_2015_the_first_step_is_to_ask_for_it():
    unknown = told_2015("dibao", self_paid=1_800_000, major_illness_threshold=None)
    assert unknown.ids("todo")[0] == "todo.threshold"
    assert "todo.threshold" not in told_2015("dibao", self_paid=1_800_000).ids("todo")


def under(case: Told, number: int) -> list[str]:
    """The steps under the heading of one of several treatments."""
    ids = case.ids("todo")
    headings = [place for place, id in enumerate(ids) if id == "steps.treatment"]
    return ids[headings[number - 1] + 1 : [*headings, len(ids)][number]]


def test_a_stay_under_the_line_that_a_later_one_passed_is_not_told_that_help_is_still_to_come():
    later = {"self_paid": 400_000, "on": date(2026, 6, 1)}
    now = several("dibao_margin", {"self_paid": 100_000}, later)
    assert "todo.keep_slips.counted" in under(now, 1) and "todo.keep_slips" not in now.ids("todo")
    other_year = several("dibao_margin", {"self_paid": 100_000, "on": date(2025, 3, 5)}, later)
    assert "todo.keep_slips" in under(other_year, 1)
    then = several(
        "low_income",
        {"on": date(2019, 3, 5), "self_paid": 800_000},
        {"on": date(2019, 6, 1), "self_paid": 800_000},
        major_illness_threshold=1_000_000,
        low_income_member="elderly",
    )
    assert "todo.keep_slips_2015.counted" in under(then, 1)


@pytest.mark.parametrize(
    ("case", "number", "step"),
    [
        (several("dibao", {"on": date(2014, 3, 5)}, {}), 1, "todo.no_policy"),
        (several("dibao", {"on": date(2019, 3, 5)}, {}, residence="jilin"), 2, "todo.other_place"),
        (several("dibao", {"on": date(2019, 3, 5)}, {}, residence="permit"), 2, "todo.permit"),
        (several("dibao_margin", {"on": date(2025, 3, 5)}, {}, earlier={2025: "unsure"}), 1, "todo.earlier"),
        (several("dibao", {"insured": False, "self_paid": None}, {"on": date(2026, 6, 1)}), 1, "todo.uninsured"),
        (several("low_income", {"household": "dibao"}, {"on": date(2026, 6, 1)}), 2, "todo.recognition.unsure"),
    ],
    ids=["no document then", "another place now", "a permit now", "what came before", "uninsured", "an old status"],
)
def test_what_concerns_one_of_several_treatments_stands_under_its_day(case: Told, number: int, step: str):
    assert step in under(case, number)
    assert case.ids("todo").count(step) == 1
    assert case.ids("papers")


def test_a_status_that_was_got_since_is_not_to_be_applied_for():
    case = several("dibao", {"household": "none"}, {"on": date(2026, 6, 1)})
    assert not [id for id in case.ids("todo") if id.startswith("todo.recognition")]
    assert "paper.recognition" not in case.ids("papers") and "paper.status.ask" not in case.ids("papers")
    lost = several("none", {"household": "dibao"}, {"on": date(2026, 6, 1)})
    assert "todo.recognition.none" in lost.ids("todo")


def test_a_year_that_is_open_is_told_from_nothing_to_its_most():
    case = several("dibao", {"on": date(2025, 3, 5), "referral": "emergency"}, {})
    years = {line.given["year"]: line for line in case.section("headline") if line.id.startswith("headline.year")}
    assert (years["2025"].id, years["2025"].given["high"]) == ("headline.year.range", 5_600_00)
    assert (years["2026"].id, years["2026"].result) == ("headline.year", 5_600_00)
    emergency = {"on": date(2026, 6, 1), "designated": False, "referral": "emergency"}
    case = several("dibao", {"care": "chronic_outpatient"}, emergency)
    (year,) = case.case.estimate.years
    assert year.regular.amount == 800_00
    case = several("dibao", {"on": date(2025, 3, 5)}, {"care": "chronic_outpatient"}, emergency)
    years = {line.given["year"]: line for line in case.section("headline") if line.id.startswith("headline.year")}
    assert (years["2026"].given["low"], years["2026"].given["high"]) == (800_00, 6_400_00)
    nothing = several("illness_poverty_pending", {"on": date(2019, 3, 5), "care": "outpatient"}, {}, residence="jilin")
    assert "2019年：0元" in text(nothing.section_only("headline"), ZH, False)


def test_beside_a_day_without_a_document_the_other_years_keep_their_figures():
    case = several("dibao", {"on": date(2014, 3, 5)}, {})
    assert case.ids("headline")[0] == "headline.unknown"
    assert "headline.year" in case.ids("headline") and "headline.several" not in case.ids("headline")


def test_who_was_uninsured_at_one_of_two_treatments_brings_what_both_need():
    case = several("dibao", {"insured": False, "self_paid": None}, {"on": date(2026, 6, 1)})
    assert {"paper.insurance_card", "paper.slip", "paper.invoice"} <= set(case.ids("papers"))


@pytest.mark.parametrize(
    ("facts", "beside"),
    [
        ({"place": "elsewhere", "referral": "filed"}, "notice.out_of_province"),
        ({"place": "province", "referral": "not_needed"}, "notice.not_needed_outside"),
        ({"referral": "not_needed"}, "notice.not_needed"),
        ({"designated": "unsure"}, "reading.R24"),
    ],
    ids=["outside the province", "elsewhere without", "without", "designated unsure"],
)
def test_where_rules_stand_for_a_figure_what_they_rest_on_stands_beside_them(facts: dict[str, Any], beside: str):
    case = told("dibao", self_paid=None, plan=True, **facts)
    assert beside in case.ids("headline")
    assert beside in [line.id for each in navigator(case.case) if each.id == "money" for line in each.lines]
    assert beside not in told("dibao", self_paid=None, plan=True).ids("headline")


@pytest.mark.parametrize("household", ["none", "unsure", "illness_poverty_pending"])
def test_a_status_of_2015_is_asked_about_where_the_person_is_registered_or_has_a_permit(household: str):
    case = told_2015(household, residence="permit", self_paid=1_800_000)
    (step,) = [id for id in case.ids("todo") if id.startswith("todo.recognition")]
    words = ZH.text(step)
    assert "户口（居住证）所在地" in words and "看病那时" in words  # 四(三)2 names both


def test_the_own_shares_that_add_up_are_those_of_the_document():
    words = ZH.text("todo.keep_slips")
    assert "住院、特殊疾病、特药" in words and "就能救助" not in words


@pytest.mark.parametrize("household", ["none", "low_income"])
def test_days_that_may_be_over_are_told_so_also_where_the_text_gives_nothing(household: str):
    case = told_late(household, low_income_member="none")
    (deadline,) = (each for each in navigator(case.case) if each.id == "deadline")
    assert [line.id for line in deadline.lines] == ["navigator.when.maybe_passed"]


@pytest.mark.parametrize(("code", "ours"), [("zh", "这里"), ("ko", "여기서는"), ("en", "Here ")])
def test_that_the_first_share_of_class_b_counts_is_told_as_our_reading_where_it_is_asked(code: str, ours: str):
    words = LANGUAGES[code].text("ask.slip_class_b_share.hint")  # type: ignore[index]
    assert ours in words


def test_a_year_that_only_the_county_knows_is_not_told_as_at_least_nothing():
    case = several("dibao", {"on": date(2019, 3, 5), "care": "outpatient"}, {})
    words = text(case.section_only("headline"), ZH, False)
    assert "2019年：由县（市）里定。" in words and "至少0元" not in words


@pytest.mark.parametrize("name", ["permit", "not referred", "an emergency"])
def test_no_bar_says_that_nothing_is_used_where_it_may_be(name: str):
    assert gauge(TOLD[name].case) == ()
    assert gauge(TOLD["class 2"].case)


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("zh", "没有写到普通门诊"),
        ("ko", "보통문진(普通门诊)이 적혀있지 않"),
        ("en", "does not name ordinary outpatient"),
    ],
)
def test_the_first_sentence_says_that_the_text_does_not_name_ordinary_outpatient_care(code: str, named: str):
    first = text(told("dibao", care="outpatient").section_only("headline"), LANGUAGES[code], False).split("\n")[1]  # type: ignore[index]
    assert named in first and "不在" not in first


def test_where_one_applied_then_and_who_it_is_now_stand_with_their_section():
    (claim,) = [line for line in told_2015("dibao").section("todo") if line.id == "navigator.claim_2015"]
    assert "四(三)" in claim.source and "现在归医保局管" in ZH.text(claim.id)
