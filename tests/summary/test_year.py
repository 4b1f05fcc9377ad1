"""What is told of a year of several treatments: the sum as the sum, what the newest adds, whose each step is."""

from datetime import date

import pytest

from calculator import Earlier
from locales import LANGUAGES
from summary import answer, folds, ledger, sections, short, text
from tests.summary.situations import TOLD, YEAR, Told, several

ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]


def fold(told: Told) -> str:
    """The fold of the year in Chinese, without its title."""
    found = next(each for each in folds(sections(told.case), answer(told.case)) if each.id == "year")
    return text(found.sections, ZH, told.other).partition("\n")[2]


def first(name: str) -> str:
    return short(answer(TOLD[name].case), ZH, other=False).text


def steps(told: Told) -> dict[tuple[int, ...], list[str]]:
    """The steps, by the treatments that they are for; () for all."""
    found: dict[tuple[int, ...], list[str]] = {(): []}
    numbers: tuple[int, ...] = ()
    for line in told.section("todo"):
        if line.id.startswith("steps.treatment"):
            numbers = tuple(line.given.get("numbers", ())) or (int(str(line.given["number"])),)
        else:
            found.setdefault(numbers, []).append(line.id)
    return found


def test_the_year_is_told_first_as_a_line_then_treatment_by_treatment_then_as_a_sum():
    assert fold(TOLD["six treatments, another status in June"]).split("\n") == [
        "起付线2,000元：第2次（3月5日）满了。",
        "一年的限额20,000元：第6次（10月20日）用完了。",
        "第1次，1月20日住院：自付1,500元，救助0元",
        "  还没超过起付线",
        "第2次，3月5日住院：自付3,000元，救助1,000元",
        "第3次，5月10日门诊特殊疾病：自付2,000元，救助800元",
        "第4次，6月15日住院：自付10,000元，救助7,000元",
        "  那时的身份：低保对象",
        "第5次，8月1日门诊慢性病：自付1,000元，救助500元",
        "第6次，10月20日住院：自付20,000元，救助10,700元",
        "2026年6次一共：自付37,500元，救助20,000元。",
    ]


def test_it_is_the_first_fold_and_only_of_several_treatments():
    ids = {
        name: [each.id for each in folds(sections(TOLD[name].case), answer(TOLD[name].case))]
        for name in ("two on one day", "class 2")
    }
    assert ids["two on one day"].index("year") == 0 and "year" not in ids["class 2"]


def test_a_line_of_a_treatment_is_short_enough_for_a_phone():
    for told in TOLD.values():
        for language, most in ((ZH, 44), (KO, 76)):
            rows = [line for line in told.section("year") if line.id.startswith("ledger.row")]
            assert all(len(language.text(line.id, **line.given)) <= most for line in rows)


def test_sums_of_before_stand_beside_the_treatments_and_are_said_to_be_in_none():
    words = fold(TOLD["two stays, and sums of before"])
    assert "没有列出来的（在这些以前）：自付1,500元，已救助0元。下面各次里不包括。" in words
    assert "2026年2次一共：自付7,000元" in words
    assert "2026年列出的这些以前" in text(
        TOLD["two stays, and sums of before"].section_only("assumed"), ZH, other=False
    )


def test_two_on_one_day_are_told_to_count_in_the_order_told():
    assert "和上一次同一天，按填的先后算" in fold(TOLD["two on one day"])


def test_a_stay_over_new_year_says_that_the_year_is_to_be_asked():
    assert "2025年12月28日住院，跨了年，算哪一年要问医保局" in fold(TOLD["over New Year, and another"])


def test_two_years_are_told_one_after_the_other_each_with_its_own_limit():
    words = fold(TOLD["two years"])
    assert words.index("2025年\n") < words.index("2026年\n")
    assert words.count("一年的限额20,000元") == 2


def test_the_figure_is_said_to_be_that_of_all_and_of_which_year():
    assert first("six treatments, another status in June").startswith(
        "2026年6次看病，按一般的算法一共大约能救助 20,000元"
    )
    assert first("two years").startswith("2次看病，按文件一共大约能救助 23,100元")


def test_where_the_days_of_an_old_one_may_be_over_what_is_sure_of_another_year_stays():
    old = {"on": date(2019, 5, 1), "self_paid": 900_000}
    told = several("dibao", old, {"on": date(YEAR, 3, 1)}, major_illness_threshold=1_000_000)
    found = answer(told.case)
    assert (found.low, found.high) == (560_000, 560_000 + 900_000)
    assert sum(table.aid[0] for table in ledger(told.case)) == found.low
    assert found.own_high == 900_000 + 800_000 - 560_000


def test_what_the_newest_adds_stands_beside_it():
    assert "前5次一共9,300元，10月20日这一次再加10,700元。" in first("six treatments, another status in June")
    assert "前4次一共20,000元，9月10日这一次没有再加。" in first("five stays, the limit in the fourth")
    assert "其中6月1日这一次：从800元到1,600元。" in first("one of two not referred")


def test_one_of_two_not_referred_names_both_ends_and_which_one_the_step_is_about():
    words = first("one of two not referred")
    assert "有的还没定：从800元到2,800元" in words
    assert "下面要先做的事，是第1次（2026年3月5日）的。" in words
    assert "没有按规定转诊，要问" in fold(TOLD["one of two not referred"])


def test_treatments_with_the_same_steps_stand_together():
    found = steps(TOLD["six treatments, another status in June"])
    assert list(found) == [(), (1,), (2, 4, 6), (3,), (5,)]
    assert found[2, 4, 6][:2] == ["todo.check_self_paid", "todo.look_at_slip.each"]


def test_a_slip_is_compared_with_the_row_of_its_treatment_never_with_the_sum():
    for name, told in TOLD.items():
        ids = [line.id for line in told.section("todo")]
        assert ("todo.look_at_slip" in ids) <= (len(told.situation.treatments) == 1), name


def test_each_treatment_without_insurance_has_the_days_to_apply_from_its_own_discharge():
    told = several(
        "tekun",
        {"on": date(2019, 3, 5), "self_paid": None, "total_bill": 800_000, "insured": False},
        {"on": date(2019, 9, 5), "self_paid": None, "total_bill": 600_000, "insured": False},
    )
    days = [line.given for line in told.section("todo") if line.id == "navigator.when.passed"]
    assert [each["start"] for each in days] == [date(2019, 3, 5), date(2019, 9, 5)]


def test_what_may_come_is_asked_for_before_what_is_only_to_be_kept():
    for name in TOLD:
        ids = [line.id for line in TOLD[name].section("todo")]
        common = ids[: next((place for place, id in enumerate(ids) if id.startswith("steps.treatment")), len(ids))]
        kept = [
            id for id in common if id.startswith(("todo.keep_slips", "todo.if_figures_change", "todo.referral.keep"))
        ]
        if "todo.top_up" in common and kept:
            assert common.index("todo.top_up") < common.index(kept[0]), name


def test_at_the_counter_every_year_without_a_document_is_asked_about():
    told = several("dibao", {"on": date(2013, 3, 5)}, {"on": date(2014, 3, 5)})
    assert [line.given["year"] for line in told.section("counter")] == ["2013", "2014"]


def test_who_waits_for_a_recognition_asks_about_that_and_not_about_aid():
    ids = TOLD["recognition pending"].ids("counter")
    assert "counter.ask.recognition" in ids and "counter.ask.given" not in ids


def test_the_clerk_reads_what_differs_at_every_treatment_where_it_differs_at_one():
    lines = TOLD["six treatments, another status in June"].section("assumed")
    households = [line.id for line in lines if line.id.startswith("household.")]
    assert households == ["household.dibao_margin"] * 3 + ["household.dibao"] * 3
    assert [line.id for line in lines].count("place.prefecture") == 1


@pytest.mark.parametrize("name", ["chronic aid, then the limit", "five stays, the limit in the fourth"])
def test_no_row_comes_to_nothing_without_its_reason(name: str):
    for table in ledger(TOLD[name].case):
        assert all(row.events for row in table.rows if row.aid == (0, 0))


def test_every_row_that_is_nothing_or_open_says_why():
    for name, told in TOLD.items():
        for table in ledger(told.case):
            for row in table.rows:
                unsure = row.aid[0] != row.aid[1] and not told.case.done.insurance_known
                by_days = "2015" in name
                assert row.events or (row.aid[0] and row.aid[0] == row.aid[1]) or unsure or by_days or row.aid[0], name


def test_earlier_sums_that_cannot_be_leave_nothing_reckoned_on():
    told = several("dibao", {}, {"on": date(YEAR, 6, 1)}, earlier={YEAR: Earlier(0, 9_000_000)})
    (table,) = ledger(told.case)
    assert all(row.limit_left is None for row in table.rows)


def test_lines_of_the_2015_document_leave_no_limit_that_is_only_a_floor():
    told = several("tekun", {"on": date(2019, 3, 5)}, {"on": date(2019, 6, 5)}, major_illness_threshold=1_000_000)
    (table,) = ledger(told.case)
    assert (table.limit, table.deductible, table.rows[0].limit_left) == (None, None, None)
