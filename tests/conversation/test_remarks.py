"""What people say to a clerk beside their answers: every remark gets its own word, and none is taken for an answer."""

from datetime import date

import pytest

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import QUESTIONS, Facts, Problem, understood
from conversation.channel import Channel
from conversation.corrections.mistaken import right_instead
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.put_simply.said_simply import said_simply
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.beside import HONEST as OF_US
from conversation.remarks.beside import LURED as OF_OTHERS
from conversation.remarks.beside import beside, mistake_in, mourns, of_several, urgent
from conversation.session import Session, whole, without_again
from conversation.turn import aloud, turn
from guide import search
from locales import LANGUAGES
from tests.usual import TODAY, usual

ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]


def at(question: str | None, language: str = "zh", channel: Channel = CHAT, **answers: str) -> Session:
    """A conversation at this question, or at the result."""
    return Session(channel, language, usual(until=question, **answers))


def told(session: Session, said: str, today: date = TODAY) -> str:
    return "\n".join(message.text for message in turn(session, said, today))


def answers(session: Session) -> dict[str, str]:
    return as_given(without_again(session))


REMARKS = {
    "turn.wait": [
        "等一下",
        "等会儿，我找找单子",
        "稍等，我去问问我妈",
        "잠간만",
        "좀 기다려주오",
        "결산서를 찾아보겠소",
    ],
    "turn.thanks": ["谢谢", "好的谢谢你啊", "知道了", "辛苦了", "고맙슴다", "알겠슴다", "수고하시오"],
    "turn.leave.buttons": [
        "不查了",
        "算了吧",
        "先这样",
        "再见",
        "删除",
        "그만하겠소",
        "안녕히 계시오",
    ],
    "turn.not_sure": ["跳过", "跳过这一题", "下一题", "不想答", "这个我不会", "건너뛰기", "다음", "대답 안하겠소"],
}


@pytest.mark.parametrize(("id", "said"), [(id, said) for id, each in REMARKS.items() for said in each])
@pytest.mark.parametrize("question", ["household", "amount"])
def test_a_remark_gets_its_word_with_the_buttons_and_counts_as_nothing(question: str, id: str, said: str):
    session = at(question)
    before = dict(session.answers)
    (word,) = turn(session, said, TODAY)
    assert word.text == ZH.text(id, choice={"household": "不清楚", "amount": "不知道"}[question])
    assert word.question == question and word.choices
    assert session.answers == before


@pytest.mark.parametrize("said", ["等一下", "谢谢", "不查了", "잠간만"])
def test_at_the_result_a_remark_does_not_send_it_again(said: str):
    assert "5,600" not in told(at(None), said)


@pytest.mark.parametrize(
    "said", ["再说一遍", "没听清", "什么？", "你好", "在吗", "뭐라고?", "다시 말해주오", "안녕하십니까"]
)
def test_who_did_not_catch_it_hears_it_again(said: str):
    session = at("household")
    assert ZH.text("ask.household") in told(session, said)
    assert "5,600" in told(at(None), said)


@pytest.mark.parametrize("said", ["你是谁", "谁能看到我的回答", "누구요", "이게 뭐요"])
@pytest.mark.parametrize("question", ["who", "amount", None])
def test_who_asks_what_this_is_reads_all_that_the_start_says(question: str | None, said: str):
    assert ZH.text("start.estimate") in told(at(question), said)


HONEST = [
    "是不是骗子",
    "我问你是不是骗子",
    "你是政府的吗？会不会骗我钱",
    "要不要钱",
    "查这个花不花钱",
    "这是谁办的",
    "那我身份证号你们要不要",
    "要不要身份证",
    "사기 아임까",
    "그럼 여긴 사기 아이지",
    "누가 하는검까 국가에서 하는검까",
    "무료임까?",
    "신분증번호 적어야 됨까",
]
LURED = [
    "收到短信说救助款到了，让点链接",
    "有人打电话说给我退钱要我银行卡号",
    "의보국에서 문자 왔는데 돈 준다구 링크 누르라던데 사기 아임까",
    "전화 와서 비밀번호 대라 함다",
]


@pytest.mark.parametrize(
    ("said", "word"), [*((each, "turn.honest") for each in HONEST), *((each, "turn.lured") for each in LURED)]
)
@pytest.mark.parametrize("question", ["who", "household", "amount", None])
def test_who_doubts_this_hears_what_it_is_and_what_it_never_wants(question: str | None, said: str, word: str):
    session = at(question)
    before = dict(session.answers)
    shown = told(session, said)
    assert ZH.text(word) in shown and "12393" in shown
    assert session.answers == before
    assert question != "who" or ZH.text("start.greeting") in shown, "the consent stands above its buttons"


@pytest.mark.parametrize(
    "said", ["听不懂", "我听不懂啊", "看不明白", "무슨 말인지 모르겠슴다", "아이 그 말이 무슨 뜻인가 말이요"]
)
def test_who_does_not_follow_the_greeting_hears_it_in_short(said: str):
    session = at("who")
    assert ZH.text("greeting.in_short") in told(session, said) and not answers(session)


@pytest.mark.parametrize(
    "said",
    [
        "听不懂",
        "结账是啥",
        "什么叫结账啊",
        "结账这词我不懂",
        "결산이 머임까",
        "결산이란게 무슨 뜻임까",
        "무슨 말인지 모르겠슴다",
    ],
)
def test_what_settling_the_bill_is_is_told_to_who_asks(said: str):
    session = at("when")
    before = dict(session.answers)
    assert ZH.text("beside.word_settled") in told(session, said)
    assert session.answers == before


@pytest.mark.parametrize(
    "said", ["转诊是啥", "我不知道啥叫转诊", "转诊听不懂", "쫜쩐이 머인지 모르겠소", "전원이 뭐임까"]
)
def test_what_a_referral_is_is_told_and_nothing_taken(said: str):
    session = at("referral")
    before = dict(session.answers)
    assert ZH.text("beside.word_referral") in told(session, said)
    assert session.answers == before


@pytest.mark.parametrize("said", ["转诊没办", "没转诊", "결산 안했소", "转诊是大夫办的", "结账是5月", "결산은 5월임다"])
def test_what_tells_something_of_a_word_does_not_ask_what_it_means(said: str):
    assert asked_beside(said) is None or not asked_beside(said).say.startswith("turn.word")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("是说出院那天吗？那是今年", "zh"),
        ("퇴원할때 돈 낸거 말함까? 그럼 올해 5월임다", "ko"),
        ("你问的是结账吗，今年", "zh"),
    ],
)
def test_an_answer_behind_what_is_asked_of_the_question_counts(said: str, language: str):
    session = at("when", language)
    told(session, said)
    assert answers(session)["when"] == "this_year"


def test_in_dialect_not_is_no_child():
    assert "【어린이의 치료】" not in told(at("referral", "ko"), "아이 그 말이 무슨 뜻인가 말이요")
    assert "children" not in {each.page for each in search("그럼 여긴 사기 아이지", "ko")}
    assert search("우리 아이 치료", "ko")[0].page == "children"


@pytest.mark.parametrize(
    "said",
    [
        "转诊要不要钱",
        "押金要不要交",
        "要带身份证吗",
        "低保是政府给的吗",
        "我是特困户",
        "医院让我先交五千押金",
        "社区来电话说低保批了",
        "나라에서 주는 저보임다",
        "저보 아임다",
        "치료비 돈 내야 됨까",
        "병원에서 전화 왔슴다",
    ],
)
def test_what_is_said_of_a_hospital_or_a_status_is_no_doubt_about_this(said: str):
    assert beside(said) not in (OF_US, OF_OTHERS)


@pytest.mark.parametrize(
    "said",
    [
        "我看不懂，找个人帮我",
        "不会弄，人工",
        "我要找人工客服",
        "能不能给个电话",
        "12393",
        "전화번호 알려주오",
        "사람 없소?",
    ],
)
@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_a_person_is_told_at_once_also_beside_not_understanding(channel: Channel, said: str):
    for question in ("household", "place", None):
        session = at(question, channel=channel)
        before = dict(session.answers)
        assert ZH.text("turn.person") in told(session, said)
        assert session.answers == before


def test_a_number_to_call_is_asked_back_where_a_sum_is_asked():
    session = at("amount")
    shown = turn(session, "12393", TODAY)[-1]
    assert [value for value, _ in shown.choices] == ["12393.00"] and "amount" not in session.answers


@pytest.mark.parametrize(
    ("said", "code"), [("换成朝鲜语", "ko"), ("用韩语说", "ko"), ("조선말로 말해주오", "ko"), ("用中文说", "zh")]
)
def test_a_language_is_asked_for_in_many_words(said: str, code: str):
    session = at("household", "en")
    told(session, said)
    assert session.language == code


# --- Something was wrong


@pytest.mark.parametrize(
    "said",
    [
        "不对",
        "错了",
        "我写错了",
        "点错了",
        "刚才那个不对",
        "我想改一下",
        "撤销",
        "틀렸소",
        "방금것 잘못 눌렀소",
        "고치겠소",
    ],
)
def test_who_was_mistaken_is_asked_the_last_question_again(said: str):
    session = at("household")
    assert ZH.text("ask.residence") in told(session, said)
    assert ZH.text("turn.kept", answer="延边州") in told(session, "再说一遍")
    assert answers(session) == usual(until="household")


@pytest.mark.parametrize("said", ["不对", "아님다", "아닙니다", "틀렸슴다"])
def test_after_a_figure_was_read_back_that_it_is_wrong_is_no_answer_to_the_next_question(said: str):
    session = at("amount")
    told(session, "8000")
    assert ZH.text("ask.amount") in told(session, said)
    assert "earlier" not in session.answers


@pytest.mark.parametrize("said", ["对", "继续", "不改了", "就这样", "没变", "그대로", "맞슴다", "안 고치겠소"])
@pytest.mark.parametrize("question", ["residence", "earlier"])
def test_what_is_asked_again_may_stay_as_it_was(question: str, said: str):
    session = at(question)
    told(session, "上一步")
    told(session, said)
    assert answers(session) == as_given(usual(until=question))
    found = whole(session, TODAY).next
    assert found and found.id == question and not {"back", "change"} & session.answers.keys()


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("金额错了", "amount"),
        ("改一下金额", "amount"),
        ("身份填错了", "household"),
        ("改户口", "residence"),
        ("医院写错了", "place"),
        ("금액이 틀렸소", "amount"),
        ("신분을 잘못 적었소", "household"),
    ],
)
def test_a_mistake_is_named_and_its_question_asked_again(said: str, question: str):
    for until in ("earlier", None):
        session = at(until)
        assert ZH.text(f"ask.{question}") in told(session, said)
        assert answers(session) == as_given(usual(until=until))


@pytest.mark.parametrize("said", ["不对", "错了", "改一下", "틀렸소"])
def test_at_the_result_who_only_says_that_it_is_wrong_chooses_what(said: str):
    session = at(None)
    (shown,) = turn(session, said, TODAY)
    assert shown.question == "check" and len(shown.choices) > 5
    assert ZH.text("check.so_far") in shown.text


@pytest.mark.parametrize("said", ["不是低保", "我不是低保", "저보가 아님다"])
def test_a_status_that_is_denied_later_is_asked_again_and_never_proposed(said: str):
    for until in ("care", None):
        session = at(until)
        assert ZH.text("ask.household") in told(session, said)
        assert not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("不对，是两万二", "是两万二"),
        ("我刚才说错了，应该是一万", "一万"),
        ("不是我妈，是我", "我"),
        ("不住院，是门诊", "门诊"),
        ("不晓得自己算哪路，记不得", ""),
        ("不是低保", ""),
        ("不是8000", ""),
        ("低保", ""),
    ],
)
def test_what_is_right_instead(said: str, rest: str):
    assert right_instead(said) == rest


@pytest.mark.parametrize(
    "said", ["不对，是两万二", "아니, 2만2천", "我刚才说错了，应该是两万二", "不是8000，是22000", "22000", "自付22000"]
)
def test_at_the_result_a_figure_is_proposed_for_the_own_share_and_for_nothing_else(said: str):
    session = at(None)
    told(session, said)
    assert pending(session.answers) == {"self_paid": "22000.00"} or pending(session.answers) == {"amount": "22000.00"}
    assert session.answers["earlier"] == "none"


def test_a_day_that_corrects_nothing_makes_no_yes_of_it():
    session = at(None)
    told(session, "不对，是10月")
    assert not pending(session.answers)


def test_a_figure_that_may_be_two_is_asked_back_as_a_correction_too():
    session = at("earlier")
    shown = turn(session, "不对，是3万5", TODAY)[-1]
    assert shown.question == "amount" and [value for value, _ in shown.choices] == ["35000.00", "30005.00"]


def test_what_a_sentence_at_the_result_leaves_open_is_asked_after_it():
    session = at(None)
    assert ZH.text("heard.besides.amount") in told(session, "其实我是特困，花了三万")
    assert ZH.text("ask.amount") in told(session, "对")
    assert session.answers["household"] == "tekun"


# --- About what was read


def read(language: str = "zh") -> Session:
    session = at("when", language)
    told(session, "我妈低保，在延吉住院" if language == "zh" else "우리 어머니 저보호인데 연길에서 입원했어요")
    assert pending(session.answers).keys() == {"who", "household", "care", "place"}
    return session


@pytest.mark.parametrize("said", ["身份不对", "改身份", "不是低保", "신분이 틀렸소", "저보가 아님다"])
def test_a_line_that_is_wrong_goes_and_the_others_stay(said: str):
    session = read()
    told(session, said)
    assert pending(session.answers).keys() == {"who", "care", "place"}


def test_a_line_is_told_as_it_is_right():
    session = read()
    told(session, "不是我妈，是我")
    assert pending(session.answers)["who"] == "self"
    told(session, "不对，是低保边缘")
    assert pending(session.answers)["household"] == "dibao_margin"
    assert "household" not in session.answers


@pytest.mark.parametrize("said", ["好的", "行", "没问题", "全对", "就这样", "좋슴다", "다 맞슴다"])
def test_what_was_read_is_agreed_to_in_many_words(said: str):
    session = read()
    told(session, said)
    assert not pending(session.answers) and session.answers["household"] == "dibao"


@pytest.mark.parametrize("said", ["没有", "없슴다", "8000", "等一下", "谢谢", "不知道"])
def test_what_may_be_no_word_about_it_confirms_nothing_and_takes_nothing_away(said: str):
    session = read()
    before = pending(session.answers)
    told(session, said)
    assert pending(session.answers) == before and "heard" not in session.answers


def test_an_answer_to_the_open_question_or_the_next_one_joins_what_was_read():
    session = read()
    assert "今年" in told(session, "今年")
    told(session, "汪清")
    assert pending(session.answers).items() >= {"when": "this_year", "residence": "yanbian"}.items()
    assert session.answers.keys().isdisjoint({"when", "residence"})


def test_what_stands_in_what_was_read_is_no_misunderstanding_when_it_is_typed_again():
    session = read()
    assert ZH.text("heard.ask") in told(session, "低保户") and pending(session.answers)["household"] == "dibao"
    assert "今年" in told(session, "今年") and "没看懂" not in told(session, "今年")


@pytest.mark.parametrize("said", ["我们家啥也没有", "우리 집은 아무것도 없슴다"])
def test_under_what_was_read_no_word_ends_it_with_nothing(said: str):
    session = at("when")
    told(session, "我妈上个月在延吉住院了")
    told(session, said)
    assert "household" not in pending(session.answers)
    told(session, "对")
    assert whole(session, TODAY).expected


def test_a_figure_alone_stands_in_place_of_one_that_was_read():
    session = at("when")
    told(session, "我妈低保，自付一万二")
    assert "2,500元" in told(session, "2500") and pending(session.answers)["amount"] == "2500.00"
    assert "2,800元" in told(session, "不对，我看错了，是两千八")


def test_who_speaks_for_another_is_not_the_patient_by_a_word_for_oneself():
    session = at("when", who="other")
    told(session, "我妈是低保，上个月住院了")
    told(session, "等等，我不是低保，我是边缘户")
    assert pending(session.answers).keys().isdisjoint({"who", "household"})


def test_who_is_choosing_what_is_wrong_is_not_asked_whether_all_is_right():
    session = read()
    told(session, "不对")
    said = [told(session, each) for each in ("错了", "哈哈", "qqq", "嘿嘿")]
    assert all(ZH.text("heard.which") in each for each in said)
    assert ZH.text("turn.person") in "".join(said)


# --- What was asked back


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("第一个", "35000.00"),
        ("上面那个", "35000.00"),
        ("두번째", "30005.00"),
        ("后面那个", "30005.00"),
        ("最后一个", "30005.00"),
    ],
)
@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_one_of_what_was_asked_back_is_meant_by_where_it_stands(channel: Channel, said: str, meant: str):
    session = at("amount", channel=channel)
    told(session, "3万5")
    told(session, said)
    assert session.answers["self_paid"] == meant


@pytest.mark.parametrize("said", ["1", "2", "1번"])
@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_a_number_that_may_be_of_one_of_them_is_no_sum(channel: Channel, said: str):
    session = at("amount", channel=channel)
    told(session, "3万5")
    assert turn(session, said, TODAY)[-1].choices == (("35000.00", "自付 35,000元"), ("30005.00", "自付 30,005元"))
    assert "amount" not in session.answers


def test_a_number_that_was_not_shown_among_them_is_asked_back_again():
    session = at("residence", channel=TERMINAL)
    assert "2." not in told(session, "吉林省")
    assert "您说的是下面哪一个" in told(session, "2")
    assert "residence" not in session.answers
    told(session, "3")
    assert session.answers["residence"] == "jilin"


@pytest.mark.parametrize(
    "said", ["第一个", "第三个", "最后一个", "마지막거", "上面那个", "都不是", "打印", "没有别的了"]
)
@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
def test_what_points_at_something_is_answered_at_every_question_and_at_the_result(channel: Channel, said: str):
    for question in (*usual().keys() - {"self_paid"}, None):
        assert told(at(question, channel=channel), said)


def test_where_numbers_are_shown_a_choice_is_meant_by_its_place_in_words():
    session = at("household", channel=TERMINAL)
    told(session, "第二个")
    assert session.answers["household"] == "dibao"
    session = at("household")
    told(session, "第二个")
    assert "household" not in session.answers


@pytest.mark.parametrize("said", ["都不是", "哪个都不是", "다 아님다"])
def test_none_of_those_that_were_asked_back_is_no_status(said: str):
    session = at("residence")
    told(session, "吉林省")
    assert told(session, said) == ZH.text("easier.all")
    assert not pending(session.answers) and "residence" not in session.answers
    told(session, said)
    assert not pending(session.answers)
    session = at("household")
    told(session, said)
    assert session.answers["household"] == "none"


# --- Somebody in danger


@pytest.mark.parametrize("said", ["救命", "我妈快不行了", "人晕倒了怎么办", "숨을 못 쉬오", "사람 살려주오"])
@pytest.mark.parametrize("question", ["household", "amount", None])
def test_danger_is_heard_before_everything_else(question: str | None, said: str):
    assert "120" in told(at(question), said)


def test_danger_is_heard_before_the_consent():
    assert "120" in told(Session(CHAT, "zh", {}), "救命")


@pytest.mark.parametrize(
    ("said", "code"), [("我老伴上个月去世了，是低保", "zh"), ("아버지가 지난달에 돌아가셨슴다, 저보호였슴다", "ko")]
)
def test_a_death_gets_a_word_of_sympathy_and_what_the_family_can_do(said: str, code: str):
    session = at("when", code)
    sorry, *goes_on = turn(session, said, TODAY)
    assert sorry.text == LANGUAGES[code].text("turn.sorry") and [value for value, _ in sorry.choices] == ["death"]
    assert pending(session.answers)["household"] == "dibao" and goes_on
    page = turn(at("when", code), "人没了还能报吗" if code == "zh" else "사망해도 받을 수 있습니까?", TODAY)[0].text
    assert page.startswith("【") and LANGUAGES[code].text("turn.sorry") not in page


@pytest.mark.parametrize(("said", "code"), [("我不想活了", "zh"), ("죽고싶소", "ko"), ("살기 싫슴다", "ko")])
def test_who_does_not_want_to_live_hears_a_kind_word_and_whom_to_call(said: str, code: str):
    session = at("household", code)
    word, *goes_on = turn(session, said, TODAY)
    assert word.text == LANGUAGES[code].text("turn.despair") and "120" in word.text and "12393" in word.text
    assert goes_on[-1].question == "household" and not any("没看" in each.text for each in goes_on)
    read_too = at("amount", code)
    turn(read_too, f"{said}，自付8000" if code == "zh" else f"{said}, 자부 8000원임다", TODAY)
    assert "8,000" in told(read_too, "/check")


@pytest.mark.parametrize(
    "said",
    [
        "내 같은게 살아서 뭐하겠소",
        "죽지못해 삽니다",
        "목숨이 아깝지 않슴다 돈만 축냄다",
        "내 죽으면 돈이 안듬다",
        "차라리 죽는게 편하겠슴다",
        "我这样的活着干啥",
        "我死了就不花钱了",
        "活着就是拖累孩子",
        "生不如死",
    ],
)
@pytest.mark.parametrize("question", ["when", "household", "amount", None])
def test_despair_is_heard_in_other_words_too_wherever_it_is_said(question: str | None, said: str):
    code = "ko" if "가" <= said[0] <= "힣" else "zh"
    assert turn(at(question, code), said, TODAY)[0].text == LANGUAGES[code].text("turn.despair")


@pytest.mark.parametrize(
    "said",
    [
        "연길에서 살아서 뭐 연변병원에 갔슴다",
        "내가 죽으면 구조금은 누가 받슴까",
        "배고파 죽겠슴다",
        "죽을 먹었슴다",
        "我死了钱谁领",
        "等死亡证明",
    ],
)
def test_who_does_not_despair_gets_no_such_word(said: str):
    code = "ko" if "가" <= said[0] <= "힣" else "zh"
    assert turn(at("household", code), said, TODAY)[0].text != LANGUAGES[code].text("turn.despair")


@pytest.mark.parametrize("said", ["累死了", "贵死了", "单子没了", "老头子愁死我了", "바빠 죽겠소"])
def test_what_only_sounds_like_a_death_gets_none(said: str):
    assert not mourns(said)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("我妈今年住了两回院，都在延吉", "zh"),
        ("低保，3月在延边医院住院，6月又住院了", "zh"),
        ("3월에 입원했고 6월에 또 입원했슴다", "ko"),
        ("올해 두번 입원했슴다 연변병원에", "ko"),
    ],
)
def test_who_tells_of_several_treatments_hears_that_one_comes_first(said: str, code: str):
    session = at("household", code)
    del session.answers["when"]
    first, read = turn(session, said, TODAY)
    assert first.text == LANGUAGES[code].text("heard.several") and read.question == "heard"


@pytest.mark.parametrize(
    ("said", "code", "read"),
    [
        ("12月5号，查我老娘的", "zh", {"who": "other", "when": "earlier", "on": "2025-12-05"}),
        ("我妈 自付8000", "zh", {"who": "other", "amount": "8000.00"}),
        ("엄마 3월 5일", "ko", {"who": "other", "when": "this_year"}),
    ],
)
def test_a_day_or_a_sum_beside_the_one_word_of_an_answer_is_not_lost(said: str, code: str, read: dict[str, str]):
    session = Session(CHAT, code, {"age": "older"})
    turn(session, said, TODAY)
    found = pending(session.answers)
    assert {id: found.get(id) for id in read} == read


@pytest.mark.parametrize(
    "said", ["我妈住院第二天", "在延边二院住院", "做了十二次透析，门诊", "두번째 병원에 입원했슴다"]
)
def test_one_treatment_is_told_of_alone(said: str):
    assert not of_several(said, {"care"})


def test_a_past_illness_is_no_danger():
    assert not urgent("脑出血住院")
    assert not urgent("急诊住的院")


# --- Questions


@pytest.mark.parametrize("said", ["为什么是0", "要准备啥", "材料要啥", "能给多少", "뭘 준비해야 됨까", "왜 0원임까"])
def test_a_question_about_the_result_is_put_off_while_questions_are_open(said: str):
    session = at("household")
    before = dict(session.answers)
    assert ZH.text("turn.later") in told(session, said)
    assert session.answers == before


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("材料要啥", "带什么材料"),
        ("뭘 준비해야 됨까", "带什么材料"),
        ("咋算出来的", "怎么算的"),
        ("어떻게 계산했소", "怎么算的"),
        ("一定给吗", "5,600元"),
        ("얼마 받슴까", "5,600元"),
    ],
)
def test_a_question_in_any_form_finds_the_part_of_the_result(said: str, part: str):
    assert part in told(at(None), said)


@pytest.mark.parametrize("said", ["啥叫自付", "자부담이 뭠까?"])
def test_what_a_word_means_is_asked_in_any_form(said: str):
    assert "自付和自费" in told(at(None), said)


def test_how_to_apply_for_a_status_is_no_question_why_it_is_little():
    assert "【怎么算的】" not in told(at(None), "怎么申请低保")


def test_at_the_result_pages_that_may_answer_are_offered():
    shown = turn(at(None), "去年的能报吗", TODAY)
    assert shown[0].question == "guide" and shown[0].choices


# --- Elsewhere


def test_a_remark_said_aloud_is_one_too():
    session = at("household")
    (word,) = aloud(session, "等一下", TODAY)
    assert word.text == ZH.text("turn.wait")


@pytest.mark.parametrize(
    "said", ["没有", "低保", "住院", "一万二", "不知道", "好的低保", "我妈", "不是", "예", "없슴다", "8000", ""]
)
def test_an_answer_is_no_remark(said: str):
    assert beside(said) in (None, "agreed") and mistake_in(said) is None


@pytest.mark.parametrize("question", [id for id, each in QUESTIONS.items() if not each.optional])
def test_a_remark_answers_no_question_in_a_program_either(question: str):
    facts = Facts(usual(today=TODAY), TODAY)
    for said in (
        "等一下",
        "我写错了",
        "不填了",
        "知道了",
        "你们是医保局的",
        "再说一遍",
        "틀렸소",
        "잠간만 기다려주오",
        "건너뛰겠소",
    ):
        may_be_told_again = beside(said) == "mistaken" and "again" in QUESTIONS[question].choices
        if question != "differs" and not may_be_told_again:
            assert isinstance(understood(QUESTIONS[question], said, facts), Problem)


def test_who_cannot_tell_a_figure_of_the_slip_gets_it_explained_at_once():
    session = at("slip_pooled_fund", amount="slip")
    assert "12393" in told(session, "不知道")


@pytest.mark.parametrize("said", ["好的", "嗯", "네", "行"])
def test_an_ok_after_something_was_read_back_is_no_misunderstanding(said: str):
    session = at("residence")
    told(session, "延边")
    assert told(session, said) == ZH.text("turn.agreed")
    assert "household" not in session.answers


# --- What was spent


@pytest.mark.parametrize(
    "said", ["住院花了一万二", "我住院花了一万二", "手术一共花了12000", "看病花了一万二", "입원해서 만2천원 썼슴다"]
)
def test_what_was_spent_is_never_taken_for_the_own_share(said: str):
    session = at("amount")
    told(session, said)
    assert "amount" not in session.answers and "amount" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "told_first", "said", "right"),
    [
        ("zh", "今年住的院", ["钱真能给我，对吧", "能给我钱是吧"], "对"),
        ("ko", "올해 입원했소", ["돈을 꼭 주는거 맞소", "돈 주는게 옳소"], "맞소"),
    ],
)
def test_whether_the_money_comes_confirms_nothing_that_was_read_back(
    language: str, told_first: str, said: list[str], right: str
):
    session = at("when", language)
    turn(session, told_first, TODAY)
    read = pending(session.answers)
    assert read
    for text in said:
        turn(session, text, TODAY)
        assert pending(session.answers) == read
    turn(session, right, TODAY)
    assert not pending(session.answers)


# --- What is asked back rather than taken, or not understood


@pytest.mark.parametrize("yes", ["嗯", "是的", "好", "응", "네", "그렇소"])
def test_a_yes_in_any_word_takes_the_one_that_was_asked_back(yes: str):
    session = at("amount")
    told(session, "大概两万多")
    told(session, yes)
    assert answers(session)["amount"] == "band_30000"


@pytest.mark.parametrize("no", ["不是", "不对", "아니오", "아님다"])
def test_a_no_to_the_one_that_was_asked_back_shows_every_choice(no: str):
    session = at("amount")
    told(session, "大概两万多")
    assert len(turn(session, no, TODAY)[-1].choices) > 2 and "amount" not in answers(session)


@pytest.mark.parametrize(
    ("code", "said"), [("zh", "啥也没有"), ("ko", "아무것도 없소"), ("ko", "우리 집은 아무것도 없슴다")]
)
def test_who_has_nothing_is_asked_whether_the_bill_is_too_heavy_before_he_has_no_status(code: str, said: str):
    session = at("household", code)
    assert [value for value, _ in turn(session, said, TODAY)[-1].choices] == ["none", "illness_poverty_pending"]
    told(session, said)
    assert answers(session)["household"] == "none"


@pytest.mark.parametrize(("code", "said"), [("zh", "3月"), ("zh", "10月5号"), ("ko", "3월"), ("ko", "10월 5일")])
def test_a_day_without_its_year_is_one_of_last_year_where_it_was_earlier(code: str, said: str):
    session = at("on", code, when="earlier")
    assert [value[:4] for value, _ in turn(session, said, TODAY)[-1].choices] == ["2025"]
    assert "on" not in answers(session)


@pytest.mark.parametrize("said", ["민정국에서 5천 받았슴다", "보험에서 3천 나왔슴다", "民政局给了5000"])
def test_what_was_received_is_not_taken_as_what_was_paid_before(said: str):
    session = at("earlier_self_paid", earlier="yes")
    told(session, said)
    assert "earlier_self_paid" not in answers(session)


@pytest.mark.parametrize("said", ["总费用35000", "一共35000", "총 35000", "자부 12000 자비 3000", "自付12000"])
def test_another_row_of_the_slip_is_not_taken_as_the_one_that_is_asked_for(said: str):
    session = at("slip_in_scope", amount="slip")
    told(session, said)
    assert "slip_in_scope" not in answers(session)


@pytest.mark.parametrize("said", ["低保去年就取消了", "사실은 저보가 작년에 끊겼슴다"])
def test_a_status_that_has_ended_is_asked_again_at_the_result(said: str):
    session = at(None, household="dibao")
    assert turn(session, said, TODAY)[-1].question == "household"


def test_aid_received_before_does_not_make_another_amount_of_this_bill():
    session = at("earlier", self_paid="12000.00")
    told(session, "救助金领过3000")
    assert "amount" not in pending(session.answers)


@pytest.mark.parametrize(("code", "said"), [("zh", "去年住过院"), ("ko", "작년에 입원했댔슴다")])
def test_when_an_earlier_treatment_was_is_not_when_this_one_was(code: str, said: str):
    session = at("earlier", code)
    told(session, said)
    assert "when" not in pending(session.answers)


@pytest.mark.parametrize(("code", "said"), [("zh", "挂水"), ("zh", "打点滴")])
def test_words_that_do_not_plainly_name_outpatient_care_are_asked_back_before_it_ends(code: str, said: str):
    session = at("care", code)
    assert [value for value, _ in turn(session, said, TODAY)[-1].choices] == ["inpatient", "outpatient"]
    plainly = at("care", code)
    told(plainly, "门诊挂水")
    assert answers(plainly)["care"] == "outpatient"


@pytest.mark.parametrize("question", ["care", "household"])
def test_a_number_that_is_shown_says_it_plainly(question: str):
    session = at(question, channel=TERMINAL)
    ends = {"care": "outpatient", "household": "none"}[question]
    offered = QUESTIONS[question].offered(whole(session, TODAY).facts)
    told(session, str(offered.index(ends) + 1))
    assert answers(session)[question] == ends


@pytest.mark.parametrize("said", ["低保去年被取消了", "正在申请低保", "邻居是低保，我家不是"])
def test_a_status_that_is_not_so_leads_to_all_of_them_and_not_to_whether_it_is_so(said: str):
    session = at("household")
    assert len(turn(session, said, TODAY)[-1].choices) > 2
    assert turn(session, "嗯", TODAY) and "household" not in answers(session)


@pytest.mark.parametrize(
    ("code", "said"), [("zh", "你他妈会不会说人话"), ("zh", "去死吧"), ("ko", "시발"), ("ko", "꺼지오")]
)
def test_a_curse_is_answered_calmly_and_tells_of_nobody(code: str, said: str):
    session = at("household", code, who="self")
    assert "12393" in told(session, said)
    assert not pending(session.answers) and answers(session)["who"] == "self"


@pytest.mark.parametrize(("code", "said"), [("zh", "一定给吗？"), ("zh", "肯定能给吗"), ("ko", "꼭 줍니까?")])
def test_nothing_is_promised(code: str, said: str):
    assert told(at(None, code), said).startswith(LANGUAGES[code].text("turn.no_promise"))


@pytest.mark.parametrize("said", ["记不清哪天了", "忘了", "秋天吧", "2024年秋天", "2024年", "모르겠소", "가을에"])
def test_who_does_not_remember_the_day_is_told_that_the_month_is_enough(said: str):
    session = at("on", when="earlier")
    assert ZH.text("problem.day.not_remembered") in told(session, said)
    assert "2024年9月1日" in told(session, "2024年9月")


def test_who_types_a_day_is_never_told_to_choose():
    session = at("on", when="earlier")
    assert all(ZH.text("turn.still") != told(session, "哈哈哈") for _ in range(6))


@pytest.mark.parametrize("said", ["医保给报了8000", "借了五万块", "押金交了五千", "오만원 꿨소"])
def test_money_that_is_no_own_share_is_named_as_such_and_offered_to_nobody(said: str):
    (word,) = turn(at("amount"), said, TODAY)
    assert word.text == ZH.text("problem.amount.of_else")
    assert not any("000" in value for value, _ in word.choices if value[0].isdigit())


@pytest.mark.parametrize(
    ("question", "said", "value"),
    [
        ("residence", "汪清，问这么多干鸡巴", "yanbian"),
        ("household", "都他妈不是", "none"),
        ("household", "卧槽，低保", "dibao"),
        ("household", "低保 你们问没完了", "dibao"),
        ("household", "씨발 저보라구", "dibao"),
    ],
)
def test_an_answer_counts_though_somebody_swears(question: str, said: str, value: str):
    session = at(question)
    told(session, said)
    assert answers(session)[question] == value


@pytest.mark.parametrize("said", ["他妈的医保", "我妈的低保", "他妈住院了", "延边医院，没事", "今年，问题不大"])
def test_a_mother_is_no_curse(said: str):
    assert said_simply(said, whole(at("household"), TODAY), ()) == said
