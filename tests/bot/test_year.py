"""A year of several treatments in the chat and in a terminal: one more, changed, taken away; and as on the web."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.rows import Text
from bot.talk import reply
from bot.telegram.form import TELEGRAM
from bot.terminal import TERMINAL
from bot.worker import YANBIAN
from conversation import Journey, Session, journey, turn
from conversation.commands import command_said
from conversation.treatments import MOST, TREATMENTS, another, count
from locales import LANGUAGES
from tests.usual import usual
from tests.web.app import KEY, config
from web import create_app
from web.clock import now, today
from web.sealed import Sealer
from web.state import readable

ZH = LANGUAGES["zh"]
YEAR = today().year - 1
FIRST = {"who": "self", "when": "earlier", "on": f"{YEAR}-10-12", "residence": "yanbian", "household": "dibao"}
FIRST |= {"care": "inpatient", "place": "prefecture", "referral": "primary_care", "amount": "8000", "earlier": "none"}
FURTHER: list[dict[str, str]] = [
    {"on": f"{YEAR}-08-03", "differs": "no", "amount": "4500"},
    {"on": f"{YEAR}-07-01", "differs": "no", "amount": "band_5000"},
    {"on": f"{YEAR}-05-20", "differs": "status", "household": "dibao_margin", "amount": "6000"},
    {
        "on": f"{YEAR}-03-08",
        "differs": "status",
        "household": "dibao_margin",
        "admitted": "same_year",
        "amount": "12000",
    },
    {
        "on": f"{YEAR}-01-15",
        "differs": "yes",
        "household": "dibao_margin",
        "care": "inpatient",
        "place": "province",
        "referral": "filed",
        "admitted": f"{YEAR - 1}-12-20",
        "amount": "9000",
    },
]


class Chat:
    """Somebody in a messenger."""

    def __init__(self, kept: Kept | None = None) -> None:
        self.kept: Kept | None = kept or Kept("zh", {}, "")
        self.number = 0
        self.buttons: dict[str, str] = {}

    @property
    def answers(self) -> Mapping[str, str]:
        return self.kept.answers if self.kept else {}

    def says(self, said: str, kind: str = "text") -> str:
        self.number += 1
        at = datetime(today().year, today().month, today().day, 10, tzinfo=YANBIAN)
        answered = reply(self.kept, Said(kind, "7", said, self.number, "zh"), at, TELEGRAM)  # type: ignore[arg-type]
        self.kept = answered.kept
        sent = [row for row in answered.rows if isinstance(row, Text)]
        self.buttons = {data: label for row in sent[-1].buttons for label, data in row}
        return "\n".join(row.text for row in sent)

    def taps(self, data: str) -> str:
        return self.says(data, "press")

    def answer(self, found: Journey, said: str) -> None:
        asked = found.expected
        assert asked
        self.taps(f"{asked.id}:{said}") if said in asked.choices else self.says(said)

    def one_more(self) -> None:
        self.taps("/another")


class Terminal:
    """Somebody in a terminal, who types numbers."""

    def __init__(self) -> None:
        self.session = Session(TERMINAL, "zh")

    @property
    def answers(self) -> Mapping[str, str]:
        return self.session.answers

    def says(self, said: str) -> str:
        return "\n".join(message.text for message in turn(self.session, said, today()))

    def answer(self, found: Journey, said: str) -> None:
        asked = found.expected
        assert asked
        offered = asked.offered(found.facts)
        if said not in offered:
            self.says(said)
        elif asked.kind == "choice":
            self.says(str(offered.index(said) + 1))
        else:
            self.says(ZH.text(f"choice.{asked.kind}.{said}.word"))

    def one_more(self) -> None:
        self.says("再加一次")


class Web:
    """Somebody on the web page."""

    def __init__(self) -> None:
        self.client = create_app(config()).test_client()

    @property
    def answers(self) -> Mapping[str, str]:
        cookie = self.client.get_cookie("check")
        opened = Sealer([KEY]).open("check", cookie.value, now()) if cookie else None
        return readable(opened.content) if opened else {}

    def answer(self, found: Journey, said: str) -> None:
        asked = found.expected
        assert asked
        self.client.post(f"/check/{asked.id}", data={asked.id: said})

    def one_more(self) -> None:
        self.client.post("/another")


def go(door: Chat | Terminal | Web, first: Mapping[str, str], further: list[dict[str, str]]) -> Journey:
    """Tell all of it, question by question as they are asked."""
    for number, said in enumerate([first, *further]):
        if number:
            door.one_more()
        while (found := journey(door.answers, today())).next:
            assert not found.problem
            door.answer(found, said[found.next.name])
    return journey(door.answers, today())


def test_every_door_makes_the_same_situation_of_a_year():
    chat, terminal, web = (go(door(), FIRST, FURTHER) for door in (Chat, Terminal, Web))
    assert chat.situation and len(chat.situation.treatments) == 6
    assert chat.situation == terminal.situation == web.situation
    assert chat.facts == terminal.facts == web.facts


@pytest.fixture
def chat() -> Chat:
    """At the result of three treatments."""
    told = Chat()
    go(told, FIRST, FURTHER[:2])
    return told


def test_one_more_is_offered_under_a_result_of_what_has_happened():
    assert "/another" in _at_result().buttons
    assert "/another" not in _at_result(when="plan").buttons
    assert "/another" not in _at_result(residence="elsewhere").buttons


def _at_result(**changes: str) -> Chat:
    found = Chat(Kept("zh", usual(today=today(), **changes), ""))
    found.says("/start")
    return found


@pytest.mark.parametrize("said", ["再加一次", "还有一次住院", "한번 더", "추가", "add another"])
def test_it_is_asked_for_in_words(said: str):
    found = _at_result()
    found.says(said)
    assert count(found.answers) == 2


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("还有一次，8月3号住院", set()),  # the day of admission is none of the bill
        ("又住了一次院，8月3号出院的", {"on@2"}),
        ("我还住过一次院，在长春", {"place@2"}),
        ("한번 더 있슴다. 8월 3일에 입원했슴다", set()),
        ("3月5号还住过一次院", {"on@2"}),
        ("六月在长春又住了一次院", {"on@2", "place@2"}),
        ("8월 3일에 또 입원했댔소", {"on@2"}),
    ],
)
def test_one_more_is_told_in_a_sentence_and_nothing_of_the_first_is_changed(said: str, read: set[str]):
    found = _at_result()
    before = dict(found.answers)
    found.says(said)
    assert count(found.answers) == 2
    assert {id for id in found.answers if id.startswith("heard.")} == {f"heard.{id}" for id in read}
    if read:
        found.taps("heard:yes")
    assert {id: found.answers.get(id) for id in before} == before


@pytest.mark.parametrize(
    ("said", "month"),
    [
        ("三月份还住过一次院", "03"),
        ("6月又住院了", "06"),
        ("3월에도 한번 입원했소", "03"),
        ("6월에 또 입원했슴다", "06"),
        ("后来又住了一回", None),
    ],
)
def test_one_more_without_its_day_is_begun_and_its_month_proposed(said: str, month: str | None):
    """By the first of the month, as the question of the day itself asks for where the day is not known."""
    found = _at_result()
    found.says(said)
    heard = {id: answer for id, answer in found.answers.items() if id.startswith("heard.")}
    assert count(found.answers) == 2 and "on@2" not in found.answers
    assert heard == ({"heard.on@2": f"{today().year}-{month}-01"} if month else {})


NO_OTHER = [
    "没再住院",
    "以后要是再住院呢",
    "邻居6月又住院了",
    "我妈又住院了",
    "可能还得住院",
    "다시 입원 안 했소",
    "또 입원하면 어떻게 합니까",
]


@pytest.mark.parametrize("said", NO_OTHER)
def test_what_tells_of_no_other_treatment_of_the_own_adds_none(said: str):
    found = _at_result(who="self")
    found.says(said)
    assert count(found.answers) == 1


def test_a_sentence_that_tells_of_a_case_besides_asks_for_nothing():
    assert command_said("又住了一回") == "another"
    assert command_said("我妈去年住院，今年又住了，低保") is None


def test_words_for_one_more_are_an_answer_where_they_answer():
    found = Chat(Kept("zh", usual(today=today(), until="earlier"), ""))
    found.says("还有一次住院")
    assert count(found.answers) == 1


def test_before_a_result_the_one_at_hand_comes_first():
    found = Chat(Kept("zh", usual(today=today(), until="amount"), ""))
    assert ZH.text("another.not_yet") in found.says("/another")
    assert "amount:slip" in found.buttons and count(found.answers) == 1


def test_a_25th_is_refused_in_words():
    answers = usual(today=today(), when="earlier", on=f"{YEAR}-05-05")
    while count(answers) < MOST:
        answers = another(answers)
        number = count(answers)
        answers |= {f"on@{number}": f"{YEAR}-06-{number:02}", f"differs@{number}": "no", f"amount@{number}": "100"}
    full = Chat(Kept("zh", answers, ""))
    full.says("/start")
    assert "/another" not in full.buttons
    assert ZH.text("another.full") in full.says("再加一次") and count(full.answers) == MOST


def test_the_answers_so_far_have_a_line_and_a_button_for_each_treatment(chat: Chat):
    said = chat.says("/check")
    assert [line for line in said.split("\n") if line.startswith("第")] == [
        f"第1次（{YEAR}年10月12日）：住院，延边州内，自付 8,000元",
        f"第2次（{YEAR}年8月3日）：住院，延边州内，自付 4,500元",
        f"第3次（{YEAR}年7月1日）：住院，延边州内，自付 2,000元到5,000元",
    ]
    assert chat.buttons.keys() >= {"check:treatment.1", "check:treatment.2", "check:treatment.3", "check:residence"}
    assert "check:household" not in chat.buttons, "it stands with its treatment"
    chat.taps("check:treatment.2")
    assert [*chat.buttons][:4] == ["check:on@2", "check:differs@2", "check:amount@2", "check:remove.2"]


def test_an_answer_of_a_treatment_is_changed_and_the_others_stay(chat: Chat):
    before = dict(chat.answers)
    chat.taps("check:amount@2")
    chat.says("4800")
    changed = {id: said for id, said in chat.answers.items() if before.get(id) != said and "@" in id}
    assert changed == {"self_paid@2": "4800.00"}


def test_a_treatment_is_removed_after_it_was_asked_once(chat: Chat):
    chat.taps("check:remove.2")
    assert count(chat.answers) == 3
    chat.taps("remove:no")
    assert count(chat.answers) == 3
    chat.taps("check:remove.2")
    chat.taps("remove:2")
    assert count(chat.answers) == 2 and chat.answers["on@2"] == f"{YEAR}-07-01"
    assert ZH.text("bot.stale.done") in chat.taps("remove:3")
    assert count(chat.answers) == 2


def test_a_second_tap_takes_no_other_one_away_nor_does_an_old_one(chat: Chat):
    """After the second is gone another one is the second."""
    chat.taps("check:remove.2")
    chat.taps("remove:2")
    left = dict(chat.answers)
    assert ZH.text("bot.stale.done") in chat.taps("remove:2")
    assert chat.answers == left
    chat.taps("check:remove.1")
    chat.taps("check:remove.2")
    chat.taps("remove:1")
    assert count(chat.answers) == count(left)


def test_an_edited_message_corrects_the_answer_of_its_treatment(chat: Chat):
    chat.taps("check:amount@2")
    chat.says("4800")
    chat.number -= 1
    assert "4,900" in chat.says("4900", "edit")
    chat.taps("heard:yes")
    assert chat.answers["self_paid@2"] == "4900.00"


def test_a_sentence_typed_while_a_further_one_is_told_is_about_that_one(chat: Chat):
    chat.one_more()
    assert ZH.text("short.numbered", number="4", short=ZH.text("short.household")) in chat.says(
        f"{YEAR}年5月20号，那时候是低保边缘"
    )
    chat.taps("heard:yes")
    assert chat.answers["household@4"] == "dibao_margin" and chat.answers["household"] == "dibao"
    assert chat.answers["differs@4"] == "status"
    asked = journey(chat.answers, today()).next
    assert asked and asked.id == "amount@4"


def test_the_language_changes_half_way_and_the_answers_stay(chat: Chat):
    chat.one_more()
    chat.says(f"{YEAR}-05-20")
    said = chat.taps("language:ko")
    assert LANGUAGES["ko"].text("turn.treatment.asked", number="4", question="")[:4] in said
    assert chat.answers["on@4"] == f"{YEAR}-05-20"


def test_back_goes_through_the_answers_of_a_treatment(chat: Chat):
    chat.one_more()
    chat.says(f"{YEAR}-05-20")
    chat.says("/back")
    asked = journey(chat.answers, today()).next
    assert asked and asked.id == "on@4"


def test_the_way_of_one_treatment_has_no_new_button_but_one():
    found = _at_result()
    assert not [data for data in found.buttons if "@" in data]
    assert TREATMENTS not in found.answers


def test_a_terminal_removes_by_number():
    terminal = Terminal()
    go(terminal, FIRST, FURTHER[:2])
    assert ZH.text("check.how.remove") in terminal.says("/check")
    assert ZH.text("remove.done", number="2") in terminal.says("/remove 2")
    assert count(terminal.answers) == 2 and terminal.answers["on@2"] == f"{YEAR}-07-01"
    assert ZH.text("offer.another.typed") in terminal.says("/remove 2")
    assert ZH.text("remove.one") in terminal.says("/remove 1")
