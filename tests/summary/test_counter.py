"""The sentence for the counter: of every kind of case, in Chinese and in the resident's language, without a name."""

import re

import pytest

from locales import LANGUAGES
from summary import Case, Done, Line, OwnShare, text
from summary.counter import counter, languages, spoken
from tests.summary.situations import SLIP, TOLD, Told, told

ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]
GIVEN = "请看一下医疗救助给了没有，给了多少。”"


def said(each: Told) -> str:
    return spoken(counter(each.case), ZH, each.other)


def test_it_says_who_which_care_and_what_was_paid_and_asks_what_was_given():
    assert said(TOLD["class 2"]) == (
        "“我是低保家庭的。2026年在延边州内住院。先在基层看的病，再转诊的。自付8,000元。" + GIVEN
    )


def test_for_somebody_else_it_is_the_patient_who_has_the_status():
    assert said(told("tekun", other=True)).startswith("“病人是特困人员。")
    assert spoken(counter(told("tekun").case), KO, True).startswith("“환자는 특수곤난인원(特困人员)입니다. 2026년에")


@pytest.mark.parametrize(
    ("name", "asked"),
    {
        "status unsure": "请帮我查一下是哪一种身份。",
        "recognition pending": "请问怎么申请认定，认定以后这次能不能救助？",
        "not referred": "请问现在还能不能补办转诊或备案？",
        "referral undecided": "请帮我查一下，这次算不算按规定转诊。",
        "designated unsure": "请帮我查一下，这家医院（药店）是不是医保定点。",
        "an emergency": "请问急诊抢救的，医疗救助也认吗？",
        "permit": "请问只有居住证，能不能救助？",
        "earlier this year unsure": "请帮我查一下，这一年这次以前自付多少，救助了多少。",
        "insurance cut its rate": "请问基本医保是怎么报的",
        "2015, late, an amount": "请问现在还能不能申请医疗救助？",
        "2015, without the threshold": "请问那一年的大病保险起付线是多少？",
        "2015, registered elsewhere in Jilin": "请问我的医疗救助在哪里办？",
        "no status": "请问能不能申请低保、低保边缘，或者因病致贫重病患者？",
        "uninsured": "没有参加基本医保。请问没参保的费用怎么办？",
        "not designated": "医院（药店）不是医保定点。自付8,000元。请问这笔费用还有没有办法？",
        "ordinary outpatient": "请问这个病（药）在不在门诊慢特病、特药的名单里，要不要先认定？",
        "another province registered": "“我户口不在延边。请问我的医疗救助该去哪里办？”",
        "no policy": "请问那时候的医疗费，现在还能不能办救助？",
        "under the deductible": "请看一下这次有没有医疗救助。",
        "only what was paid is known": "自付多少，我不清楚。",
        "plan, undecided": "准备在延边州内住院。请问医疗救助能给多少，转诊怎么办，要带什么？",
        "plan, chronic": "请问医疗救助能给多少，要带什么？",
        "plan, not designated": "请问哪些医院（药店）是医保定点？",
        "in hospital now": "现在正在延边州内住院。先在基层看的病，再转诊的。请问出院时能不能当场算医疗救助？",
        "a slip with some aid": "结算单上的‘医疗救助支付’是5,000元。请看一下对不对。",
        "three treatments": "2026年看病3次，自付一共6,700元。",
        "two classes in a year": "这中间身份变过，请按看病时的身份看。",
        "with a day before any policy": "2014年看病1次",
    }.items(),
)
def test_it_asks_for_what_is_open(name: str, asked: str):
    assert asked in said(TOLD[name])


@pytest.mark.parametrize("name", ["another province registered", "elsewhere in Jilin registered"])
def test_who_is_registered_elsewhere_says_only_that_and_asks_where_to_go(name: str):
    """Neither the province nor the place of the treatment was told in every such case."""
    assert said(TOLD[name]) == "“我户口不在延边。请问我的医疗救助该去哪里办？”"
    assert said(TOLD[name]._replace(other=True)) == "“病人户口不在延边。请问病人的医疗救助该去哪里办？”"


def test_everything_that_is_open_is_asked_for():
    asked = [line.id for line in counter(TOLD["everything unsure"].case) if ".ask." in line.id]
    assert asked == [f"counter.ask.{each}" for each in ("status", "designated", "referral", "given")]


def test_every_case_has_one_that_ends_in_a_question_or_a_request():
    for name, case in TOLD.items():
        lines = counter(case.case)
        assert lines[-1].id.startswith("counter.ask."), name
        assert len({line.id for line in lines}) >= len(lines) - 1, name  # two years of several treatments
        assert all(line.kind == "say" for line in lines), name
        for language in LANGUAGES.values():
            words = spoken(lines, language, case.other)
            assert words[0] + words[-1] == "“”" and "{" not in words, name
            assert len(words) <= {"zh": 210, "ko": 420, "en": 620}[language.code], name


def test_it_says_no_figure_of_ours():
    """What the resident says is what the resident knows: the own share, the bill, the aid on the slip."""
    for name, case in TOLD.items():
        assert set(re.findall(r"[\d,.]+元", said(case))) <= known_to_the_resident(case.case), name


def known_to_the_resident(case: Case) -> set[str]:
    shares = [part.self_paid or 0 for part in case.estimate.treatments]
    slips = [each.slip.medical_aid for each in case.situation.treatments if each.slip and each.slip.medical_aid]
    bills = [each.total_bill for each in case.situation.treatments if each.total_bill]
    years = {part.on.year for part in case.estimate.treatments}
    sums = [sum(part.self_paid or 0 for part in case.estimate.treatments if part.on.year == year) for year in years]
    return {ZH.money(fen) for fen in (*sums, *shares, *slips, *bills)}


def test_what_the_slip_lacks_is_asked_for_and_no_figure_is_said():
    lacking = told("dibao", self_paid=None, slip=SLIP)._replace(
        done=Done(own_shares=(OwnShare(missing=("pooled_fund",)),))
    )
    assert "请帮我打一张齐全的医保结算单。" in said(lacking)
    assert "自付" not in said(lacking)


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (Done(own_shares=(OwnShare(500_000),)), "自付大约5,000元到8,000元，数要看结算单。"),
        (Done(own_shares=(OwnShare(500_000, open=True),)), "自付5,000元以上，数要看结算单。"),
        (Done(own_shares=(OwnShare(in_all=True),)), "一共付了8,000元，其中自付多少，要看结算单。"),
    ],
)
def test_what_is_known_only_about_is_said_as_that(done: Done, words: str):
    assert words in said(told("dibao")._replace(done=done))


def test_it_is_said_in_chinese_first_and_then_in_the_reader_s_language():
    assert languages(ZH) == (ZH,)
    assert languages(KO) == (ZH, KO)


def test_it_stands_in_the_result_after_the_papers_in_both_languages():
    each = TOLD["class 2"]
    ids = [section.id for section in each.sections]
    assert ids.index("counter") == ids.index("papers") + 1
    told_in_korean = text(each.section_only("counter"), KO, False).splitlines()
    assert told_in_korean == [
        KO.text("text.heading", title=KO.text("section.counter")),
        said(each),
        spoken(counter(each.case), KO, False),
    ]


def test_no_message_is_without_use():
    """Some case says each; what nobody ever says is thrown away."""
    used: set[str] = {line.id for each in TOLD.values() for line in counter(each.case)}
    for given in ({"place": "province"}, {"place": "elsewhere"}, {"care": "major_outpatient"}):
        used |= {line.id for line in counter(told("dibao", **given).case)}
    phrases = {str(line.given[name]) for line in _of_every_case() for name in ("place", "care") if name in line.given}
    apart = {"counter.quoted", "counter.then", "counter.care_unsure", "counter.ask.slip", "counter.several.unknown"}
    apart |= {"counter.self_paid.about", "counter.self_paid.from", "counter.paid_in_all"}
    catalog = {id for id in ZH.ids if id.startswith("counter.")}
    base = {id.removesuffix(".other") for id in catalog}
    assert base - used - phrases - apart == set()


def _of_every_case() -> list[Line]:
    return [line for each in TOLD.values() for line in counter(each.case)]
