"""The chat as a patient clerk: what a resident says or taps in a row, and what comes back."""

from datetime import datetime

import pytest

from bot.inbox import Said
from bot.kept import Kept
from bot.messenger import Form
from bot.rows import Text
from bot.talk import CHAT, reply
from bot.telegram.form import TELEGRAM
from bot.terminal import TERMINAL
from bot.typed import TYPED
from bot.worker import YANBIAN
from conversation.proposals.proposal import pending
from conversation.session import Session, without_again
from conversation.turn import turn
from locales import LANGUAGES
from tests.usual import usual

NOW = datetime(2026, 11, 26, 10, tzinfo=YANBIAN)
TOLD_AT_ONCE = {"zh": ("24小时", "120", "同意"), "ko": ("24시간", "120", "동의")}
KEEPER = {"zh": ("聊天软件自己", "微信自己"), "ko": ("채팅프로그람 자체", "위챗(微信) 자체")}
"""Who keeps the chat besides."""
MOST = {"telegram": {"zh": 120, "ko": 220}, "wechat": {"zh": 155, "ko": 270}}
"""Signs of the first message: where there are no buttons it says too how one chooses."""
TO_THE_SUM = usual(until="amount")
DONE = usual()


class Resident:
    """Somebody who chats: what stands kept, and what was shown last."""

    form = TELEGRAM

    def __init__(self, answers: dict[str, str] | None = None, spoken: str = "zh") -> None:
        self.kept = None if answers is None else Kept(spoken, dict(answers), "")
        self.spoken, self.message = spoken, 0
        self.shown: list[str] = []
        self.buttons: list[str] = []

    def says(self, text: str) -> str:
        self.message += 1
        return self._sends("text", text)

    def taps(self, data: str) -> str:
        return self._sends("press", data)

    def edits(self, text: str, message: int = 0) -> str:
        return self._sends("edit", text, message)

    def sends_a_photo(self) -> str:
        return self._sends("media", "")

    def _sends(self, kind: str, text: str, message: int = 0) -> str:
        answer = reply(self.kept, Said(kind, "7", text, message or self.message, self.spoken), NOW, self.form)  # type: ignore[arg-type]
        self.kept = answer.kept
        sent = [row for row in answer.rows if isinstance(row, Text)]
        self.shown = [row.text for row in sent]
        if sent:
            self.buttons = [data for row in sent[-1].buttons for _, data in row]
        return "\n".join(self.shown)

    @property
    def answers(self) -> dict[str, str]:
        assert self.kept
        marks = ("told", "asking", "read", TYPED)
        kept = without_again(Session(CHAT, "zh", self.kept.answers))
        return {id: answer for id, answer in kept.items() if id not in marks}


@pytest.fixture(autouse=True)
def everywhere(messenger: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of these in every messenger."""
    monkeypatch.setattr(Resident, "form", messenger)


# --- The first message


@pytest.mark.parametrize("language", TOLD_AT_ONCE)
@pytest.mark.parametrize("first", ["/start", "你好", "我妈低保，上个月在延吉住院，自己花了一万二", "/referral"])
def test_the_first_message_is_short_and_says_what_it_is_how_long_it_is_kept_and_who_else_sees_it(
    language: str, first: str, messenger: Form
):
    someone = Resident(spoken=language)
    (shown,) = [someone.says(first)]
    assert len(shown) <= MOST[messenger.id][language]
    for told in TOLD_AT_ONCE[language]:
        assert told in shown
    assert any(keeper in shown for keeper in KEEPER[language])
    assert someone.buttons[:3] == ["who:self", "who:other", "start:more"]
    assert {"/referral", "language:ko", "language:zh"} & set(someone.buttons)


def test_one_tap_is_the_consent_and_the_first_answer():
    someone = Resident()
    someone.says("/start")
    assert "什么时候结账" in someone.taps("who:other")
    assert someone.answers == {"who": "other"}


def test_one_tap_reads_all_of_it_and_is_no_consent(messenger: Form):
    someone = Resident()
    someone.says("/start")
    told = someone.taps("start:more")
    forget = "/forget" if messenger.channel.commands else "“删除”"
    assert "不能替您申请" in told and forget in told and "who:self" in someone.buttons
    assert someone.answers == {}


def test_what_is_said_before_the_tap_is_not_kept_and_may_be_sent_again():
    someone = Resident()
    said = "我妈低保，在延吉住院"
    assert "再发一次" in someone.says(said)
    assert someone.answers == {}
    for _ in range(5):
        before = someone.shown
        assert someone.says(said) and someone.shown != before, "never the same text again and again"
        assert someone.answers == {} and "who:self" in someone.buttons
    someone.taps("who:other")
    assert "我记成这样" in someone.says(said)


@pytest.mark.parametrize(("said", "language"), [("你好", "zh"), ("您好，在吗", "zh"), ("안녕하시오", "ko")])
def test_who_only_greets_is_greeted(said: str, language: str):
    someone = Resident(spoken=language)
    assert "120" in someone.says(said) and len(someone.shown) == 1


def test_a_word_that_only_says_yes_is_no_consent():
    someone = Resident()
    for said in ("对", "嗯", "好"):
        someone.says(said)
        assert someone.answers == {}
    someone.says("替家人查")
    assert someone.answers == {"who": "other"}


def test_a_chat_that_began_before_goes_on():
    someone = Resident({"start": "yes", "who": "other"})
    assert "什么时候结账" in someone.says("/start")
    someone = Resident({})
    assert "就是同意" in someone.taps("start:yes")
    assert someone.answers == {}


# --- Not understood


@pytest.mark.parametrize("language", ["zh", "ko"])
def test_each_try_is_easier_and_nothing_is_said_twice_in_a_row(language: str):
    someone = Resident(usual(until="household"), language)
    said = [someone.says("qqq") for _ in range(9)]
    assert all(each != before for each, before in zip(said[1:], said, strict=False))
    assert max(map(said[:4].count, said[:4])) == 1
    assert len(said[0]) < 60 and "12393" in said[2] and "household:unsure" in someone.buttons
    asked = LANGUAGES[language].text("ask.household")
    assert not any(asked in each for each in said), "the question stands just above"
    assert someone.answers == usual(until="household")


@pytest.mark.parametrize("question", ["household", "amount", "when"])
@pytest.mark.parametrize("typed", ["222401198001011234", "22240119800101123X", "身份证222401198001011234"])
def test_a_number_like_an_identity_card_is_told_so_at_every_question(question: str, typed: str):
    session = Session(TERMINAL, "zh", usual(until=question))
    (told,) = turn(session, typed, NOW.date())
    assert "身份证号" in told.text and "没有保存" in told.text
    assert without_again(session) == usual(until=question)


def test_a_photo_is_told_in_full_once_then_in_a_line():
    someone = Resident(usual(until="household"))
    assert "您发的我们没有保存" in someone.sends_a_photo()
    assert len(someone.sends_a_photo()) < 20 and "household:dibao" in someone.buttons
    someone.taps("household:dibao")
    assert "您发的我们没有保存" in someone.sends_a_photo()


# --- Read back


def test_a_yes_after_an_amount_was_read_back_answers_no_question():
    for yes in ("对", "没错", "对对对", "对啊", "맞습니다", "맞슴다", "옳슴다"):
        someone = Resident(TO_THE_SUM)
        assert "记下了：8,000元" in someone.says("8000")
        assert "就这样记" in someone.says(yes)
        assert "earlier" not in someone.answers


def test_a_yes_at_the_result_does_not_send_it_again():
    for yes in ("对", "맞습니다"):
        assert "5,600元" not in Resident(usual()).says(yes)


def test_a_yes_to_what_was_asked_back_takes_that_and_nothing_else():
    someone = Resident(TO_THE_SUM)
    assert "下面哪一个" in someone.says("3万5") and "amount:35000.00" in someone.buttons
    someone.says("对")
    assert "amount" not in someone.answers, "of two it is not known which"
    someone.taps("amount:35000.00")
    assert someone.answers["self_paid"] == "35000.00"


def test_a_yes_long_after_what_was_asked_back_takes_nothing():
    someone = Resident(usual(until="referral"))
    assert "您说的是" in someone.says("可能是社区转的")
    someone.says("qqq")
    someone.says("对")
    assert "referral" not in someone.answers


# --- Proposals


def proposed() -> Resident:
    someone = Resident({"who": "self"})
    someone.says("我妈低保，在延吉住院，自己花了一万二")
    return someone


def test_a_sentence_is_proposed_with_what_stood_before_and_what_is_asked_besides():
    someone = proposed()
    (shown,) = someone.shown
    assert "替谁查：家人或别人（原来记的是：我自己）" in shown
    assert "还要问：这笔钱是自付，还是一共付的" in shown
    assert {id: someone.answers.get(id) for id in ("who", "household", "care")} == {
        "who": "self",
        "household": None,
        "care": None,
    }
    someone.says("对")
    assert someone.answers["who"] == "other" and someone.answers["household"] == "dibao"
    assert not pending(someone.answers)


def test_what_is_wrong_can_be_left_out_and_the_last_one_leads_back_to_the_question():
    someone = proposed()
    someone.taps("heard:no")
    listed = list(someone.buttons)
    assert {"wrong:who", "wrong:household"} <= set(listed)
    for each in listed:
        someone.taps(each)
    assert "什么时候结账" in someone.shown[-1]
    assert someone.answers == {"who": "self"}
    assert "用不上了" in someone.taps("heard:yes"), "its old buttons say so kindly"
    assert someone.answers == {"who": "self"}


def test_a_new_sentence_adds_to_what_is_proposed_and_no_yes_in_it_confirms():
    someone = proposed()
    shown = someone.says("是定点医院")
    assert "household" not in someone.answers
    assert "低保" in shown or "没看懂" in shown


def test_back_takes_a_proposal_away_and_other_words_leave_it():
    someone = proposed()
    assert "이렇게 적었습니다" in someone.says("조선말로")
    assert "12393" in someone.says("/lang zh") + someone.says("人工") and pending(someone.kept.answers)
    assert "什么时候结账" in someone.says("上一步")
    assert someone.answers == {"who": "self"}
    someone = proposed()
    someone.says("/restart")
    assert someone.answers == {}


def test_a_sentence_with_a_question_is_proposed_with_the_pages_that_may_answer_it():
    someone = Resident({"who": "self"})
    shown = someone.says("我妈去长春住院，没办转诊能不能报")
    assert "您是不是想问这些" in shown and "我记成这样" in shown


# --- Corrections


@pytest.mark.parametrize("said", ["不对，是两万二", "改成22000", "아니, 2만2천"])
def test_the_last_answer_is_corrected_in_words_and_shown_before_it_counts(said: str):
    someone = Resident(TO_THE_SUM)
    someone.says("8000")
    assert "22,000元（原来记的是：8,000元）" in someone.says(said)
    assert someone.answers["self_paid"] == "8000.00"
    someone.says("对")
    assert someone.answers["self_paid"] == "22000.00"


def test_said_once_more_it_is_no_answer_to_another_question():
    someone = Resident(TO_THE_SUM)
    someone.says("22000")
    assert "22,000元" in someone.says("不对，是两万二")
    someone.says("对")
    assert "earlier" not in someone.answers


def test_an_edited_answer_is_shown_before_it_counts_and_any_other_edit_says_nothing():
    someone = Resident(TO_THE_SUM)
    someone.says("8000")
    answered = someone.message
    assert someone.edits("8000", answered) == ""
    assert "22,000元（原来记的是：8,000元）" in someone.edits("22000", answered)
    assert someone.answers["self_paid"] == "8000.00"
    assert "没看懂" in someone.edits("哈哈", answered)
    assert someone.edits("9000", answered + 40) == ""
    assert Resident().edits("9000", 3) == ""


def test_every_answer_that_was_typed_is_corrected_where_it_was_written():
    someone = Resident(TO_THE_SUM)
    someone.says("8000")
    own_share = someone.message
    someone.says("没有")
    assert "18,000元（原来记的是：8,000元）" in someone.edits("18000", own_share)
    someone.says("对")
    assert someone.answers["self_paid"] == "18000.00"
    assert "有（原来记的是：没有）" in someone.edits("有过", own_share + 1)


def test_an_answer_that_was_given_anew_is_not_changed_where_it_was_written_first():
    someone = Resident(TO_THE_SUM)
    someone.says("8000")
    first = someone.message
    someone.says("上一步")
    someone.says("9000")
    assert someone.edits("7000", first) == ""


def test_what_was_not_understood_is_read_when_it_is_changed():
    someone = Resident(TO_THE_SUM)
    assert "没看懂" in someone.says("qqq")
    assert "记下了：8,000元" in someone.edits("8000")
    assert "18,000元（原来记的是：8,000元）" in someone.edits("18000")


def test_a_sentence_is_read_anew_when_it_is_changed():
    someone = Resident({"who": "other"})
    someone.says("我妈低保，在延吉住院")
    sentence = someone.message
    shown = someone.edits("我妈低保边缘，在长春住院", sentence)
    assert "低保边缘家庭成员" in shown and "延边" not in shown
    someone.says("对")
    assert "特困人员（原来记的是：低保边缘家庭成员）" in someone.edits("我妈特困", sentence)
    assert someone.answers["household"] == "dibao_margin"


def test_nothing_that_was_written_before_the_consent_is_read_when_it_is_changed():
    someone = Resident()
    someone.says("我妈低保")
    someone.taps("who:other")
    assert someone.edits("我妈特困") == "" and "household" not in someone.answers


# --- A person, at once


@pytest.mark.parametrize("said", ["人工", "客服", "사람과 말하고 싶습니다"])
def test_who_wants_a_person_is_told_how_at_once(said: str):
    assert "12393" in Resident().says(said)
    assert "12393" in Resident(usual(until="household")).says(said)
    told = Resident(DONE).says(said)
    assert "12393" in told and "5,600元" not in told
    before = turn(Session(TERMINAL), said, NOW.date())
    assert all(each.text("turn.person") in before[0].text for each in LANGUAGES.values())


# --- At the result


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("为什么是0", "怎么算的"),
        ("咋算的啊？", "怎么算的"),
        ("要准备啥", "带什么材料"),
        ("去哪办呢", "问谁"),
        ("能给多少", "5,600元"),
        ("什么是自付？", "自付和自费"),
        ("自付是什么", "自付和自费"),
        ("多久到账", "12393"),
        ("무엇을 준비합니까?", "带什么材料"),
    ],
)
def test_a_question_finds_the_section_or_the_page_and_not_the_whole_result(asked: str, told: str):
    someone = Resident(DONE)
    shown = someone.says(asked)
    assert told in shown and "文件和日期" not in shown
    assert someone.answers == DONE


WHY = [
    "为什么是0",
    "为啥一分钱没有",
    "咋啥也没给",
    "凭啥是零",
    "为什么一分都不给",
    "怎么才这么点",
    "왜 한푼도 없소",
    "왜 안 줌까",
]


@pytest.mark.parametrize("asked", WHY)
def test_why_nothing_is_answered_by_its_reasons(asked: str):
    assert "【为什么】" in Resident(usual(household="none")).says(asked)


@pytest.mark.parametrize("asked", ["没有单子怎么办", "为什么要转诊", "什么时候给钱"])
def test_another_question_is_not_answered_by_the_reasons(asked: str):
    assert "【为什么】" not in Resident(usual(household="none")).says(asked)


def test_a_stale_button_at_the_result_does_not_send_it_again():
    someone = Resident(DONE)
    assert "5,600元" not in someone.taps("wrong:who") and "结果没有变" in str(someone.shown)


def test_a_word_of_help_at_the_result_does_not_send_it_again():
    assert "5,600元" not in Resident(DONE).says("/help")
