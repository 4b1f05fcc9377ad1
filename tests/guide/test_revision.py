"""After a revision the guide tells the new figures from its first day on, and the old ones for a day before."""

from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner

import cli
from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import Channel, Session, turn
from guide import GuideError, documents, reading
from guide.clauses import read as read_clauses
from guide.documents import speaking
from guide.figures import figures
from guide.pages import FILE, read
from locales import LANGUAGES, Language
from tests.guide.revised import AS_OF_2023, FIRST_DAY, LAST_DAY, TITLE, revised

EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
OLD_TITLE = "延州政办发〔2022〕30号"
OLD = (30_000, 20_000, 10_000, 33_000, 22_000)
NEW = (31_000, 21_000, 11_000, 11_500, 34_100, 23_100)
"""The limits, and the limits with the top-up, in yuan."""


@pytest.fixture
def revision(monkeypatch: pytest.MonkeyPatch) -> None:
    """The guide knows the revision too."""
    monkeypatch.setattr(documents, "POLICIES", revised())


def limits(language: Language, *days: date) -> str:
    page = reading("limit", language, days)
    return " ".join([*page.paragraphs, page.sources])


@EVERY_LANGUAGE
@pytest.mark.usefixtures("revision")
def test_the_figures_and_the_title_are_those_of_the_day(language: Language):
    before, after = limits(language, LAST_DAY), limits(language, FIRST_DAY)
    for yuan in OLD:
        assert language.money(yuan * 100) in before
    for yuan in NEW:
        assert language.money(yuan * 100) in after and language.money(yuan * 100) not in before
    assert OLD_TITLE in before and TITLE not in before
    assert TITLE in after and OLD_TITLE not in after
    assert language.money(30_000_00) not in after


@pytest.mark.usefixtures("revision")
def test_the_day_of_the_treatment_comes_before_today():
    zh = LANGUAGES["zh"]
    today = date(2027, 6, 1)
    assert limits(zh, date(2026, 12, 20), today) == limits(zh, LAST_DAY)
    assert limits(zh, today, today) == limits(zh, FIRST_DAY)
    assert limits(zh, date(2014, 1, 1), today) == limits(zh, FIRST_DAY)  # no document held then: that of today


@pytest.mark.usefixtures("revision")
def test_each_document_speaks_through_the_policy_in_force_else_through_its_last_else_its_first():
    def ids(*days: date) -> list[str]:
        return [policy.id for policy in speaking(days).values()]

    assert ids(FIRST_DAY) == ["jilin-2015", "yanbian-2027"]
    assert ids(date(2018, 1, 1), FIRST_DAY) == ["jilin-2015", "yanbian-2027"]
    assert ids(date(2023, 1, 1), FIRST_DAY) == ["jilin-2015", "yanbian-2022"]
    assert ids(date(2018, 1, 1)) == ["jilin-2015", "yanbian-2022"]


@EVERY_LANGUAGE
def test_what_does_not_change_reads_as_before(language: Language, monkeypatch: pytest.MonkeyPatch):
    """From which day a document holds is not when it was revised last."""
    monkeypatch.setattr(documents, "POLICIES", AS_OF_2023)
    before = {id: reading(id, language, [LAST_DAY]) for id in ("changes", "threshold", "emergency", "classes")}
    monkeypatch.setattr(documents, "POLICIES", revised())
    for id, page in before.items():
        assert reading(id, language, [LAST_DAY]) == page
        now = reading(id, language, [FIRST_DAY])
        assert now == replace(page, sources=page.sources.replace(OLD_TITLE, TITLE))


@pytest.mark.usefixtures("revision")
@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_a_chat_tells_the_figures_of_the_day_that_was_answered(channel: Channel):
    zh = LANGUAGES["zh"]
    answers = {"who": "self", "when": "earlier", "on": "2026-12-20", "residence": "yanbian"}
    today = date(2027, 2, 1)
    for known, shown, not_shown in ((answers, 33_000, 34_100), ({"who": "self"}, 34_100, 33_000)):
        for said in ("一年最多能救助多少", "/guide 限额"):
            page = turn(Session(channel, "zh", dict(known)), said, today)[0].text
            assert zh.money(shown * 100) in page and zh.money(not_shown * 100) not in page


@pytest.mark.parametrize(("day", "id", "other"), [(LAST_DAY, "-2022", "-2027"), (FIRST_DAY, "-2027", "-2022")])
@pytest.mark.usefixtures("revision")
def test_the_command_prints_the_clauses_of_the_policy_of_today(
    monkeypatch: pytest.MonkeyPatch, day: date, id: str, other: str
):
    monkeypatch.setattr(cli, "today", lambda: day)
    printed = CliRunner().invoke(cli.main, ["clauses"]).output
    assert f"yanbian{id}" in printed and f"yanbian{other}" not in printed and "jilin-2015" in printed


def test_a_third_document_is_told_without_a_line_of_code(monkeypatch: pytest.MonkeyPatch):
    *before, newest = AS_OF_2023
    third = replace(newest, id="tumen-2031", rules="tumen_2030", title="图政发〔2031〕2号", in_force=date(2031, 1, 1))
    monkeypatch.setattr(documents, "POLICIES", (*before, replace(newest, until=date(2030, 12, 31)), third))
    told = figures([date(2031, 5, 1)])
    assert told["tumen_2030_annual_limit_class_1"] == 30_000_00
    assert told["tumen_2030_rate_inpatient_class_2"] == "70"
    assert told["tumen_2030_in_force"] == date(2031, 1, 1)
    assert told["yanbian_2022_until"] == date(2030, 12, 31)
    text = FILE.read_text(encoding="utf-8").replace('cites = ["', 'cites = ["tumen_2030 三", "', 1)
    text = text.replace('tells = ["', 'tells = ["tumen_2030 top_up", "', 1)
    page = read("pages.toml", text)[1]["classes"]
    assert page.cites[0] == "tumen_2030 三"
    assert page.tells[:4] == tuple(f"tumen_2030_top_up_class_{number}" for number in (1, 2, 3, 4))
    (clause,) = read_clauses(
        "clauses.toml", '[[clause]]\ndocument = "tumen_2030"\nsection = "三"\nabout = "x"\noffices_only = "y"'
    )
    assert speaking([date(2031, 5, 1)])[clause.document].id == "tumen-2031"


def test_a_revision_without_a_figure_that_a_page_tells_is_refused(monkeypatch: pytest.MonkeyPatch):
    *before, newest = revised()
    left = tuple(each for each in newest.figures if each.key != "chronic_limit")
    monkeypatch.setattr(documents, "POLICIES", (*before, replace(newest, figures=left)))
    with pytest.raises(GuideError, match=r"page\.tekun\.tells: yanbian-2027 has no figure 'chronic_limit class_1'"):
        read("pages.toml", FILE.read_text(encoding="utf-8"))


def test_a_figure_that_a_revision_leaves_to_the_county_is_refused(monkeypatch: pytest.MonkeyPatch):
    *before, newest = revised()
    figures = tuple(
        each._replace(values={**each.values, "class_2": "county"}) if each.key == "rate.inpatient" else each
        for each in newest.figures
    )
    monkeypatch.setattr(documents, "POLICIES", (*before, replace(newest, figures=figures)))
    with pytest.raises(GuideError, match=r"page\.dibao\.tells: yanbian-2027 has no figure 'rate\.inpatient class_2'"):
        read("pages.toml", FILE.read_text(encoding="utf-8"))
