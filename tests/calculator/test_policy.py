"""The policy files: every day has one policy or none, every figure its source; a wrong file is refused."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from calculator import NoPolicy, Policy, PolicyError, in_force
from calculator.documents import POLICIES, in_order, load, read
from locales import LANGUAGES

FIXTURES = Path(__file__).parent / "policies"
TEXT = (FIXTURES / "made-up-2030-july.toml").read_text(encoding="utf-8")
"""A made-up document; what is refused in it is refused in any."""


def refused(text: str) -> str:
    with pytest.raises(PolicyError) as caught:
        read("some.toml", text)
    return str(caught.value)


def test_every_day_from_the_first_document_to_2030_has_exactly_one_policy():
    day = date(2015, 9, 10)
    while day <= date(2030, 12, 31):
        assert in_force(day).rules == ("yanbian_2022" if day >= date(2023, 1, 1) else "jilin_2015")
        assert sum(policy.in_force <= day and (policy.until is None or day <= policy.until) for policy in POLICIES) == 1
        day += timedelta(days=1)


@pytest.mark.parametrize("day", [date(2015, 9, 9), date(1, 1, 1)])
def test_a_day_without_a_policy_is_said_to_have_none(day):
    with pytest.raises(NoPolicy) as caught:
        in_force(day)
    assert caught.value.day == day
    assert day.isoformat() in str(caught.value)


def test_the_figures_are_those_of_the_document():
    policy = in_force(date(2025, 1, 1))
    assert policy.title == "延州政办发〔2022〕30号"
    assert {number: limit // 100 for number, limit in policy.limit.items()} == {1: 30000, 2: 20000, 3: 10000, 4: 10000}
    assert {number: amount // 100 for number, amount in policy.deductible.items()} == {1: 0, 2: 0, 3: 2000, 4: 5000}
    for care in ("inpatient", "special_disease", "special_drug"):
        assert [policy.percent[care, number] for number in (1, 2, 3, 4)] == [100, 70, 40, 30]
    assert [policy.percent["chronic_outpatient", number] for number in (1, 2, 3, 4)] == [100, 50, 0, 0]
    assert [policy.chronic_limit[number] // 100 for number in (1, 2, 3, 4)] == [800, 800, 0, 0]
    assert [policy.top_up[number] // 100 for number in (1, 2, 3, 4)] == [3000, 2000, 0, 0]


def test_the_classes_are_those_of_the_document():
    policy = in_force(date(2025, 1, 1))
    assert policy.class_of("tekun") == 1
    assert policy.class_of("dibao") == policy.class_of("returned_to_poverty") == 2
    assert policy.class_of("dibao_margin") == policy.class_of("at_risk_of_poverty") == 3
    assert policy.class_of("illness_poverty") == 4
    assert (
        policy.class_of("low_income") is policy.class_of("none") is policy.class_of("illness_poverty_pending") is None
    )


def test_the_day_shown_as_checked_is_the_oldest_of_all_figures():
    older = TEXT.replace("checked = 2029-12-24", "checked = 2024-02-29", 1)
    assert read("some.toml", older).checked == date(2024, 2, 29)


def test_an_unknown_key_is_refused_by_file_and_key():
    assert refused(TEXT + "\nsurprise = 1\n") == "some.toml: rule.in_force.surprise: is not a known key"
    assert refused("extra = 1\n" + TEXT) == "some.toml: extra: is not a known key"
    assert refused(TEXT.replace("class_3 = 12000", "class_3 = 12000\nclass_5 = 1")) == (
        "some.toml: annual_limit.class_5: is not a known key"
    )


def test_a_missing_source_or_day_of_checking_is_refused():
    for key in ("section", "checked", "unit"):
        without = re.sub(rf"(\[annual_limit\](?:\n.*?)*?\n){key} = [^\n]*\n", r"\1", TEXT, count=1)
        assert without != TEXT
        assert refused(without) == f"some.toml: annual_limit.{key}: is missing"
    assert refused(TEXT.replace('section = "二(四)"', 'section = ""')).startswith(
        "some.toml: rule.referral.section: must be str"
    )


def test_a_figure_of_the_wrong_kind_is_refused():
    assert refused(TEXT.replace("class_1 = 35000", 'class_1 = "35000"')) == (
        "some.toml: annual_limit.class_1: must be int, not '35000'"
    )
    assert (
        refused(TEXT.replace("class_1 = 35000", "class_1 = true"))
        == "some.toml: annual_limit.class_1: must be int, not True"
    )
    assert (
        refused(TEXT.replace("class_2 = 70", "class_2 = 101", 1))
        == "some.toml: rate.inpatient.class_2: must be 0 to 100, not 101"
    )
    assert refused(TEXT.replace("class_1 = 35000", "class_1 = -1")) == (
        "some.toml: annual_limit.class_1: must be 0 to 100000000, not -1"
    )
    assert refused(TEXT.replace('["tekun"]', '["tekun", "dibao"]')) == (
        "some.toml: households.class_2: 'dibao' stands in two classes"
    )
    assert refused("id = ").startswith("some.toml: is not TOML")
    assert refused("rate = 1\n") == "some.toml: id: is missing"


@pytest.mark.parametrize("name", ["tekunn", "", "none", "unsure", "illness_poverty_pending"])
def test_a_household_status_that_nobody_can_have_in_a_class_is_refused(name: str):
    assert refused(TEXT.replace('["tekun"]', f'["tekun", "{name}"]')) == (
        "some.toml: households.class_1: must be of tekun, dibao, returned_to_poverty, dibao_margin, "
        f"at_risk_of_poverty, illness_poverty, low_income, not {name!r}"
    )


def test_a_class_without_any_household_status_is_refused():
    assert refused(TEXT.replace('["tekun"]', "[]")) == "some.toml: households.class_1: must name a household status"
    assert "not 7" in refused(TEXT.replace('["tekun"]', "[7]"))


def test_a_policy_that_ends_before_it_begins_is_refused():
    assert refused("until = 2030-06-30\n" + TEXT) == "some.toml: until: must not be before in_force"
    assert read("some.toml", "until = 2030-07-01\n" + TEXT).until == date(2030, 7, 1)


def revision(first: str, last: str | None, name: str) -> str:
    until = f"until = {last}\n" if last else ""
    return until + TEXT.replace("in_force = 2030-07-01", f"in_force = {first}").replace("made-up-2030-july", name)


def test_a_revision_follows_the_old_policy_without_gap_or_overlap():
    old = read("old.toml", revision("2023-01-01", "2026-12-31", "old"))
    new = read("new.toml", revision("2027-01-01", None, "new"))
    assert [policy.id for policy in in_order([new, old])] == ["old", "new"]


@pytest.mark.parametrize(
    ("last", "word"), [("2026-12-30", "leaves a gap before"), ("2027-01-01", "overlaps"), (None, "overlaps")]
)
def test_a_gap_or_an_overlap_between_policies_is_refused(last, word):
    old = read("old.toml", revision("2023-01-01", last, "old"))
    new = read("new.toml", revision("2027-01-01", None, "new"))
    with pytest.raises(PolicyError) as caught:
        in_order([old, new])
    assert str(caught.value) == f"old.toml: until: {word} new.toml, in force from 2027-01-01"


def test_a_policy_stands_in_the_file_of_its_name(tmp_path):
    (tmp_path / "other.toml").write_text(TEXT, encoding="utf-8")
    with pytest.raises(PolicyError, match=r"other\.toml: id: must be 'other', not 'made-up-2030-july'"):
        load(tmp_path)


def test_every_figure_cites_its_document_and_section():
    for policy in POLICIES:
        for source in policy.sources.values():
            id, _, section = source.partition(" ")
            assert id == policy.id or id in {each.id for each in POLICIES if each.in_force < policy.in_force}
            assert section.strip()


def test_a_figure_to_which_the_text_sends_follows_the_other_one():
    raised = read("some.toml", TEXT.replace("class_3 = 50", "class_3 = 55"))
    assert [raised.percent[care, 3] for care in ("inpatient", "special_disease", "special_drug")] == [55, 55, 55]
    assert raised.source("rate.special_drug") == "made-up-2030-july 二(二) 特殊疾病与特药"


def test_a_figure_that_the_text_gives_two_classes_at_once_stands_once():
    raised = read("some.toml", TEXT.replace("class_3 = 12000", "class_3 = 13000"))
    assert (raised.limit[3], raised.limit[4]) == (1_300_000, 1_300_000)
    assert refused(TEXT.replace('class_4 = "as class_3"', 'class_4 = "as class_5"', 1)) == (
        "some.toml: annual_limit.class_4: must be int, not 'as class_5'"
    )


@pytest.mark.parametrize(
    "named", ["rate.outpatient", "deductible_of", "annual_limit.", "child_age", "other rate.inpatient"]
)
def test_a_figure_that_follows_none_is_refused(named: str):
    wrong = TEXT.replace('same_as = "rate.inpatient"', f'same_as = "{named}"', 1)
    assert refused(wrong) == (
        "some.toml: rate.special_disease.same_as: must be a figure of the same kind, read before this one, "
        f"not {named!r}"
    )


def test_a_figure_of_an_older_document_is_followed_with_its_section():
    older = read("older.toml", TEXT.replace("made-up-2030-july", "older").replace("years = 14", "years = 16"))
    own = 'unit = "years of age, the last one included"\nsection = "二(二) 儿童"\n'
    text = TEXT.replace(own, 'same_as = "older child_age"\n').replace("years = 14\n", "")
    follows = read("some.toml", text, [older])
    assert follows.child_age == 16
    assert follows.source("child_age") == "older 二(二) 儿童"
    assert "child_age" not in [figure.key for figure in follows.figures]  # it is none of the document's own
    assert "not 'older child_age'" in refused(text)


def test_files_are_read_by_their_first_day_so_that_a_later_one_can_name_a_figure_of_an_older(tmp_path: Path):
    own = 'unit = "years of age, the last one included"\nsection = "二(二) 儿童"\n'
    for name, first, last, text in (
        ("zz-older", "2029-01-01", "2030-06-30", TEXT),
        (
            "aa-later",
            "2030-07-01",
            None,
            TEXT.replace(own, 'same_as = "zz-older child_age"\n').replace("years = 14\n", ""),
        ),
    ):
        until = f"until = {last}\n" if last else ""
        text = text.replace("in_force = 2030-07-01", f"in_force = {first}").replace("made-up-2030-july", name)
        (tmp_path / f"{name}.toml").write_text(until + text, encoding="utf-8-sig")
    assert [(policy.id, policy.child_age) for policy in load(tmp_path)] == [("zz-older", 14), ("aa-later", 14)]


def test_what_is_no_text_is_refused_by_its_name(tmp_path: Path):
    (tmp_path / "some.toml").write_bytes(b"id = \xff")
    with pytest.raises(PolicyError, match=r"^some\.toml: is not UTF-8$"):
        load(tmp_path)
    (tmp_path / "some.toml").unlink()
    (tmp_path / "some.toml").mkdir()
    with pytest.raises(PolicyError, match=r"^some\.toml: cannot be read \(Is a directory\)$"):
        load(tmp_path)


@pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: policy.id)
def test_every_policy_has_its_title_in_every_language(policy: Policy):
    assert [code for code, language in LANGUAGES.items() if not language.has(f"policy.{policy.id}")] == []


def test_the_age_matters_where_the_rate_rises_for_a_child_or_may_rise():
    policy = in_force(date(2019, 3, 5))
    rises = {
        (care, number) for care in policy.CARES for number in (1, 2, 3, 4) if policy.raises_for_child(care, number)
    }
    assert rises == {("inpatient", 2), ("inpatient", 3), ("major_outpatient", 3), ("special_disease", 3)}
    assert not any(in_force(date(2025, 1, 1)).raises_for_child("inpatient", number) for number in (1, 2, 3, 4))
