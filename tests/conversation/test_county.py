"""The county: asked after the result, by nobody's duty; it tells where to go and changes no figure."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from io import BytesIO, StringIO

import pytest
from pypdf import PdfReader

from bot import terminal
from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import QUESTIONS, Channel, Session, answered, journey, position, result, turn
from conversation.paper import paper
from conversation.result import leads_to_referral, wishes
from conversation.turn import press, settled
from conversation.ways import REFERRAL
from conversation.wording import choice
from locales import LANGUAGES, language
from offices import COUNTIES, NOWHERE, Directory
from summary import Section, nearby, text
from summary.paper.pdf import pdf, png
from tests.offices.files import example
from tests.usual import typed, usual

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 5, tzinfo=timezone(timedelta(hours=8)))
STAY = usual(today=TODAY)
YANJI = STAY | {"county": "yanji"}
COUNTY = QUESTIONS["county"]
ELSEWHERE = usual(today=TODAY, residence="elsewhere")
EACH_CHANNEL = pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])


def told(answers: Mapping[str, str], code: str = "zh", offices: Directory = NOWHERE) -> dict[str, str]:
    """Each section of the result as text."""
    return {each.id: text((each,), language(code), False) for each in result(answers, TODAY, offices)}


def session(channel: Channel, answers: Mapping[str, str] = STAY, code: str = "zh") -> Session:
    return Session(channel, code, dict(answers), example())


def said(messages: list[object]) -> str:
    return "\n".join(message.text for message in messages)  # type: ignore[attr-defined]


# --- What it is


def test_without_it_the_result_is_what_it_was_and_with_it_only_whom_to_ask_differs():
    without, here = told(STAY, offices=example()), told(YANJI, offices=example())
    assert without == told(STAY)
    assert {id for id in without if without[id] != here[id]} == {"where"}
    assert without.keys() == here.keys()


@pytest.mark.parametrize("county", [*COUNTIES, "skip", "changchun", ""])
def test_no_answer_to_it_keeps_anyone_from_the_result(county: str):
    found = journey(STAY | {"county": county}, TODAY)
    assert found.next is None
    assert not found.left_out
    assert found.situation == journey(STAY, TODAY).situation


def test_changing_another_answer_keeps_it():
    again = answered(YANJI, "household", "tekun")
    assert again["county"] == "yanji"
    assert "示例路0号" in told(again, offices=example())["where"]


def test_it_is_offered_only_where_an_office_was_imported():
    found = journey(STAY, TODAY)
    assert COUNTY in wishes(found, example()) and COUNTY not in wishes(found, NOWHERE)
    here, nowhere = session(TERMINAL), Session(TERMINAL, "zh", dict(STAY))
    typed_offer = LANGUAGES["zh"].text("offer.county.typed")
    assert typed_offer in said(position(here, TODAY)) and typed_offer not in said(position(nowhere, TODAY))


@pytest.mark.parametrize(
    ("changes", "leads"),
    [
        ({}, True),
        ({"referral": "none"}, True),
        ({"care": "chronic_outpatient"}, False),
        ({"care": "outpatient"}, False),
        ({"household": "none"}, False),
        ({"when": "earlier", "on": "2019-03-05"}, False),
    ],
)
def test_the_way_to_the_referral_is_shown_where_one_counts(changes: dict[str, str], leads: bool):
    assert leads_to_referral(journey(usual(today=TODAY, **changes), TODAY)) is leads


def test_it_belongs_to_results_of_yanbian_only():
    assert COUNTY in journey(STAY, TODAY).offered
    assert COUNTY in journey(STAY | {"residence": "permit"}, TODAY).offered
    assert not journey({**STAY, "earlier": "?"}, TODAY).offered
    found = journey(ELSEWHERE, TODAY)
    assert found.next is None and not found.offered
    assert "示例" not in told(ELSEWHERE | {"county": "yanji"}, offices=example())["where"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_county_has_a_name(code: str):
    names = [language(code).text(f"county.{id}") for id in COUNTIES]
    assert len(set(names)) == 8
    assert [name[:-1] for name in COUNTIES.values()] == names or code != "zh"


# --- Its offices


def test_an_office_is_told_with_everything_that_is_known_of_it():
    assert told(YANJI, offices=example())["where"].split("\n")[3:14] == [
        "延吉的办事地点：",
        "■ 医保局：示例医保窗口",
        "  地址：示例路0号一楼",
        "  时间：周一至周五 8:30-11:30，13:30-17:00",
        "  电话：0433-0000000",
        "  2026年11月1日核对过。",
        "■ 民政局：示例民政窗口",
        "  地址：示例街00号",
        "  电话：0433-0000000 转 00",
        "  说明：请先打电话",
        "  2026年11月1日核对过。",
    ]


def test_in_korean_what_the_operator_wrote_in_korean_is_told_and_else_the_chinese():
    where = told(YANJI, "ko", example())["where"]
    for line in ("의료보장국: 례시 의료보험창구", "례시길 0번지 1층", "민정국: 示例民政窗口", "먼저 전화하십시오"):
        assert line in where


@pytest.mark.parametrize(("code", "name"), [("zh", "和龙"), ("ko", "화룡"), ("en", "Helong")])
def test_without_data_it_says_so_kindly_and_tells_the_hotlines_and_no_other_number(code: str, name: str):
    where = told(STAY | {"county": "helong"}, code, example())["where"]
    (kind,) = [line for line in where.split("\n") if name in line]
    assert "12393" in kind and "12345" in kind
    assert "0433-12393" in where
    assert "0433-0" not in where and "示例" not in where


def test_a_page_that_is_no_result_can_tell_them_too():
    near = Section("where", tuple(nearby("antu", example().of("antu"))))
    assert "０４３３－０００００００" in text((near,), language("zh"), False)
    assert "안도" in text((Section("where", tuple(nearby("antu", ()))),), language("ko"), False)


# --- In a chat and in a terminal


@EACH_CHANNEL
def test_asked_again_it_shows_the_county_that_stands_and_no_word_of_one_that_was_left_open(channel: Channel):
    for answer, shown in (("tumen", True), ("skip", False)):
        asked = turn(session(channel, {**STAY, "county": answer}), "/county", TODAY)[-1].text
        assert ("现在记的是：图们" in asked) is shown
        assert "现在记的是：先不选" not in asked


@EACH_CHANNEL
def test_the_command_asks_and_the_answer_shows_the_offices_alone(channel: Channel):
    here = session(channel)
    asked = turn(here, "/county", TODAY)
    assert [value for value, _ in asked[-1].choices] == [*COUNTIES, "skip"]
    assert "金额不会变" in asked[-1].text
    shown = turn(here, "1" if channel.numbers else "延吉", TODAY)
    assert here.answers == YANJI
    assert "示例路0号" in shown[0].text and "5,600" not in said(shown)
    assert "5,600" in said(position(here, TODAY)) and "示例路0号" in said(turn(here, "去哪里", TODAY))


@EACH_CHANNEL
@pytest.mark.parametrize("word", ["安图", "安图县", "안도", "antu", "Antu", "8"])
def test_a_county_is_understood_in_every_language_also_behind_the_command(channel: Channel, word: str):
    here = session(channel)
    if word.isdigit() and not channel.numbers:
        turn(here, f"/county {word}", TODAY)
        assert "county" not in here.answers, "a number counts where numbers are shown"
        return
    assert "０４３３" in said(turn(here, f"/county {word}", TODAY))
    assert here.answers["county"] == "antu"


@EACH_CHANNEL
def test_what_is_no_county_is_asked_again_and_not_now_leads_on(channel: Channel):
    here = session(channel)
    turn(here, "/county", TODAY)
    assert "没看" in said(turn(here, "长春", TODAY))
    shown = turn(here, "先不选", TODAY)
    assert "结果在上面" in said(shown) and "示例" not in said(turn(here, "去哪里", TODAY))
    assert "changed" not in here.answers and "change" not in here.answers


@EACH_CHANNEL
def test_while_it_is_asked_the_language_can_be_changed_and_one_can_go_back(channel: Channel):
    here = session(channel)
    turn(here, "/county", TODAY)
    assert "어느 현, 시" in said(turn(here, "/lang ko", TODAY))
    assert "5,600원" in said(turn(here, "/back", TODAY))
    assert here.answers == STAY


@EACH_CHANNEL
def test_before_there_is_a_result_the_command_leads_to_what_is_open(channel: Channel):
    here = session(channel, usual(today=TODAY, until="when"))
    assert "什么时候结账" in said(turn(here, "/county", TODAY))
    assert here.answers == usual(today=TODAY, until="when")
    nobody = Session(channel)
    assert "请选择语言" in said(turn(nobody, "/county", TODAY))


def test_a_button_tells_the_county_and_becomes_the_answer():
    here = session(CHAT)
    assert "示例路0号" in said(press(here, "county", "yanji", TODAY) or [])
    assert settled(here, "county", TODAY) == "您的户口或者居住证在哪个县市？\n✓ 延吉"
    again = press(here, "check", "county", TODAY)
    assert again and again[-1].question == COUNTY.id
    assert press(here, "county", "changchun", TODAY) is None
    assert press(session(CHAT, usual(today=TODAY, until="when")), "county", "yanji", TODAY) is None
    assert press(session(CHAT, ELSEWHERE), "county", "yanji", TODAY) is None


@EACH_CHANNEL
def test_asked_again_it_says_what_stands_so_far_and_a_page_of_the_guide_leads_back_to_it(channel: Channel):
    here = session(channel, YANJI)
    assert "现在记的是：延吉" in said(turn(here, "/county", TODAY))
    page, back, asked = turn(here, "押金要不要交", TODAY)
    assert "押金" in page.text and back.text == language("zh").text("guide.back_to_question")
    assert asked.question == COUNTY.id and here.answers == YANJI | {"change": "county"}


def test_its_button_pressed_once_more_tells_the_offices_once_more():
    here = session(CHAT, YANJI)
    assert "示例路0号" in said(press(here, "county", "yanji", TODAY) or [])
    assert here.answers == YANJI


def test_the_navigator_tells_them_too():
    answers = usual(today=TODAY, way=REFERRAL) | {"county": "yanji", "way": "referral"}
    here = Session(TERMINAL, "zh", answers, example())
    assert "输入 /county" in said(position(here, TODAY)) and "示例路0号" in said(turn(here, "去哪里", TODAY))


def test_the_terminal_says_how_to_ask_for_them():
    shown = StringIO()
    lines = [*typed("ko", today=TODAY), "/county", "1"]
    terminal.run("ko", TODAY, StringIO("\n".join(lines) + "\n"), shown, offices=example())
    assert "/county 명령을 입력하십시오" in shown.getvalue()
    assert "1. 연길\n2. 도문\n" in shown.getvalue()
    assert "례시길 0번지 1층" in shown.getvalue()


# --- On paper


def words(answers: Mapping[str, str], code: str, offices: Directory) -> tuple[int, str]:
    """Pages of the sheet, and everything on it without spaces."""
    pages = PdfReader(BytesIO(pdf(paper(answers, language(code), NOW, offices=offices)))).pages
    return len(pages), "".join("".join(page.extract_text().split()) for page in pages)


def test_the_sheet_has_the_office_that_it_is_taken_to_and_stays_one_page():
    pages, sheet = words(YANJI, "zh", example())
    assert pages == 1
    assert "医保局：示例医保窗口地址：示例路0号一楼时间：周一至周五8:30-11:30，13:30-17:00电话：0433-0000000" in sheet
    assert "示例民政窗口" not in sheet


def test_where_the_status_is_open_it_has_the_office_that_decides_on_it_too():
    _, sheet = words(YANJI | {"household": "unsure"}, "zh", example())
    assert "示例民政窗口" in sheet and "示例医保窗口" in sheet


def test_in_korean_both_languages_stand_on_it():
    pages, sheet = words(YANJI, "ko", example())
    assert pages == words(STAY, "ko", example())[0]
    assert "示例路0号一楼" in sheet and "례시길0번지1층" in sheet


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_data_the_sheet_says_so_and_shows_no_invented_number(code: str):
    _, sheet = words(STAY | {"county": "helong"}, code, example())
    assert "和龙各窗口的地址和电话，这里还没有" in sheet
    assert "0433-0" not in sheet


def test_the_picture_and_an_outcome_without_a_kind_of_care_have_them_too():
    assert png(paper(YANJI, language("ko"), NOW, offices=example())).startswith(b"\x89PNG")
    _, sheet = words(YANJI | {"care": "unsure"}, "zh", example())
    assert "示例路0号" in sheet


@pytest.mark.parametrize("code", LANGUAGES)
@EACH_CHANNEL
def test_a_county_that_a_sentence_names_is_proposed_by_its_name_and_kept(channel: Channel, code: str):
    it = session(channel, {"who": "other"}, code)
    proposed = "\n".join(message.text for message in turn(it, "我妈今年在延边医院住院，户口在龙井", TODAY))
    assert choice(language(code), COUNTY, "longjing", journey(it.answers, TODAY).facts) in proposed
    turn(it, "对", TODAY)
    assert it.answers["county"] == "longjing"
