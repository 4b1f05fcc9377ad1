"""What is told to be otherwise than it was noted, in a conversation: denied, put right, or of another person."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.beside import beside
from conversation.session import Session
from conversation.turn import press, turn
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 27)
ZH = LANGUAGES["zh"]
TO_THE_STATUS = ("今年", "延吉")
TO_THE_RESULT = (*TO_THE_STATUS, "低保", "住院", "延边医院", "社区转的", "10000", "没有")


def after(*said: str) -> tuple[Session, str]:
    """A session in which somebody asked for himself and typed all that, and the last that was answered."""
    return talked("zh", "self", TODAY, *said)


@pytest.mark.parametrize("yes", ["对", "对的"])
def test_a_yes_after_a_denial_does_not_keep_what_was_denied(yes: str):
    _, told = after(*TO_THE_RESULT, "其实不是低保", yes)
    assert told == ZH.text("easier.all")
    _, told = after(*TO_THE_RESULT, "其实不是低保", yes, "监测户")
    assert ZH.text("choice.household.at_risk_of_poverty") in told


def test_a_yes_keeps_an_answer_that_somebody_only_went_back_to():
    session, _ = after(*TO_THE_STATUS, "低保", "上一步", "对")
    assert as_given(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(
    "said", ["给我妈也算一下", "我爸的也想查一下", "再给我妈算一个", "顺便给我老伴查一下", "我婆婆也想查"]
)
def test_one_more_person_is_asked_about_from_the_start(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert as_given(session.answers) == {"who": "other"} and not pending(session.answers)
    assert ZH.text("turn.another_person") in told and ZH.text("ask.when") in told


@pytest.mark.parametrize("said", ["大夫也给我妈查了", "我妈也查过了", "병원에서 엄마 전이도 해주었소"])
def test_what_was_done_for_a_relative_takes_no_answer_away(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert as_given(session.answers)["household"] == "dibao" and as_given(session.answers)["amount"] == "10000.00"


def test_what_is_said_of_one_more_person_is_read():
    session, _ = after(*TO_THE_RESULT, "再给我爸查一个，他是五保")
    assert session.answers["who"] == "other" and pending(session.answers) == {"household": "tekun"}


@pytest.mark.parametrize("said", ["低保取消了", "出院退了我800", "低保是去年的事，今年没了", "今年三月给取消了"])
def test_what_ended_is_no_step_back(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert "back" not in session.answers and as_given(session.answers)["residence"] == "yanbian"


def test_who_had_a_status_once_is_told_of_which_time_it_is_asked():
    for said in ("以前是低保 去年给取消了", "当时是低保今年取消了"):
        _, told = after(*TO_THE_STATUS, said)
        assert told == ZH.text("turn.status_then")


@pytest.mark.parametrize("said", ["没有", "没", "无"])
def test_nothing_as_the_status_is_asked_back(said: str):
    session, _ = after(*TO_THE_STATUS, said)
    assert session.answers["which"] == "household none illness_poverty_pending"


def test_what_came_before_is_not_put_in_place_of_what_is_asked_about():
    session, _ = after(*TO_THE_RESULT[:-1], "有，上半年住过一次院，自付三千，救助了两千一")
    assert as_given(session.answers)["amount"] == "10000.00"
    assert pending(session.answers) == {"earlier": "yes", "earlier_self_paid": "3000.00", "earlier_aid": "2100.00"}


def test_one_more_stay_is_taken_up_where_no_day_is_told():
    _, told = after(*TO_THE_RESULT, "忘说了上半年还住过一回")
    assert ZH.text("another.begins") in told


@pytest.mark.parametrize("said", ["那一万是总共花的不是自付", "一万是一共付的"])
def test_a_sum_that_is_no_own_share_after_all_is_asked_again(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["change"] == "amount"


def test_a_sum_that_is_no_own_share_after_all_goes_from_what_was_read():
    session, _ = after("我妈低保在延边医院住院自付9000", "是一共付了9000")
    assert "amount" not in pending(session.answers) and pending(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(("said", "answer"), [("是自付", "26000.00"), ("一共付的", "paid_only")])
def test_which_sum_it_is_can_be_said_where_it_is_asked(said: str, answer: str):
    session, _ = after("我妈低保在延边医院住院自己花了两万六", said)
    assert pending(session.answers)["amount"] == answer


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("金额错了 应该是8500", {"amount": "8500.00"}),
        ("金额错了，应该是8500", {"amount": "8500.00"}),
        ("转诊写错了，没办", {"referral": "none"}),
        ("转诊那个也错了，其实没办", {"referral": "none"}),
    ],
)
def test_which_answer_is_wrong_may_be_named_before_what_is_right(said: str, right: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == right


def test_a_mistake_that_is_named_after_a_word_of_waiting_is_asked_again():
    _, told = after(*TO_THE_RESULT[:-1], "等等，刚才那个金额写错了")
    assert "10,000" in told


@pytest.mark.parametrize(
    "said",
    [
        "删掉我的信息",
        "把我的信息删了",
        "信息删掉",
        "清掉记录",
        "都删了",
        "不查了，删了吧",
        "把我写的都删了",
        "我不查了，把我说的都删掉吧",
        "能不能把我的回答删了",
        "내가 쓴거 다 지워주오",
        "그만하겠소 다 지워주쇼",
        "대답을 지워주오",
    ],
)
def test_who_wants_it_deleted_has_it_deleted(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert not as_given(session.answers) and ZH.text("turn.restarted") in told


@pytest.mark.parametrize(
    "said",
    [
        "怎么删我的信息",
        "刚才那条删了",
        "把低保删了",
        "我的信息别删",
        "我把单子删了",
        "방금거 지워주오",
        "저보는 지워주오",
    ],
)
def test_what_is_asked_of_it_or_of_one_answer_deletes_nothing(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert as_given(session.answers) and ZH.text("turn.restarted") not in told


@pytest.mark.parametrize("said", ["忘说了，是车祸，对方赔了三万", "我是工伤", "让人打伤的"])
def test_who_was_hurt_by_somebody_else_is_shown_what_that_means(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.other_payer") in told or ZH.text("guide.other_payer.next") in told


@pytest.mark.parametrize(
    "said", ["这回给我爸查", "接下来算我妈的", "换我妈", "이번엔 우리 엄마꺼 하자", "이번엔 아버지거 해보기쇼"]
)
def test_the_next_person_is_none_of_whom_the_result_is(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert as_given(session.answers) == {"who": "other"} and ZH.text("turn.another_person") in told


@pytest.mark.parametrize("said", ["给我妈也查查", "接下来算我妈的"])
def test_one_more_person_waits_until_the_first_has_an_answer(said: str):
    session, told = after(*TO_THE_STATUS, said)
    assert told == ZH.text("turn.this_person_first") and not pending(session.answers)
    assert as_given(session.answers)["residence"] == "yanbian"


@pytest.mark.parametrize("said", ["三月份也住过院", "3월에도 입원했댔소", "年初也在延边医院住过"])
def test_what_was_then_too_is_one_more_treatment_and_changes_nothing_of_the_first(said: str):
    session, _ = after(*TO_THE_RESULT, said, "自付3千")
    assert session.answers["treatments"] == "2" and pending(session.answers)["amount@2"] == "3000.00"
    assert pending(session.answers).get("on@2", "2026-03-01") == "2026-03-01"  # its month, where one is told
    assert pending(session.answers).keys() <= {"amount@2", "on@2"}


@pytest.mark.parametrize("said", ["三月份也没住院", "要是三月份也住院呢", "我妈三月份也住过院", "三月份也疼过"])
def test_what_was_not_or_is_of_somebody_else_is_no_treatment_more(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert "treatments" not in session.answers


def test_how_it_really_was_asks_that_question_again():
    session, told = after(*TO_THE_RESULT, "其实转诊那个事我记差了")
    assert session.answers["change"] == "referral" and ZH.text("ask.referral") in told
    session, _ = after(*TO_THE_RESULT, "转诊其实是出院后补的")
    assert pending(session.answers) == {"referral": "filed", "filed_late": "yes"}


def test_a_line_of_what_was_read_goes_by_its_name():
    for said in (("不对", "医院"), ("地方不对",), ("병원이 아니오",)):
        session, _ = after("今年低保在延边医院住院自付八千", *said)
        assert set(pending(session.answers)) == {"when", "household", "care", "amount"}


@pytest.mark.parametrize("said", ["继续", "接着", "계속"])
def test_who_goes_on_says_that_what_was_read_is_right(said: str):
    session, _ = after("今年低保在延边医院住院自付八千", said)
    assert not pending(session.answers) and as_given(session.answers)["household"] == "dibao"


def test_who_goes_on_does_not_say_which_of_two_answers_stands():
    session, _ = after(*TO_THE_RESULT, "自付三千", "继续")
    assert pending(session.answers) == {"amount": "3000.00"}


@pytest.mark.parametrize("said", ["기록 지워주쇼", "내 대답을 다 지워주오", "把我的回答删了"])
def test_who_wants_his_answers_deleted_sees_it_done(said: str):
    session, told = after(*TO_THE_STATUS, said)
    assert as_given(session.answers) == {} and ZH.text("turn.restarted") in told


@pytest.mark.parametrize(
    ("said", "wanted"), [("이거 사기 아니요?", "honest"), ("不是骗子吧", "honest"), ("我不识字", "person")]
)
def test_who_doubts_or_cannot_read_is_answered_as_such(said: str, wanted: str):
    assert beside(said) == wanted


@pytest.mark.parametrize("said", ["韩国首尔", "서울 아산병원"])
def test_who_was_treated_abroad_reads_what_the_documents_leave_open(said: str):
    session, told = after(*TO_THE_STATUS, "低保", "住院", said)
    assert ZH.text("guide.abroad.title") in told and ZH.text("ask.place") in told
    assert "place" not in as_given(session.answers)


def test_a_relative_abroad_is_no_treatment_there():
    _, told = after(*TO_THE_STATUS, "闺女在韩国打工")
    assert ZH.text("guide.abroad.title") not in told


def test_a_bare_town_under_a_list_is_neither_register_nor_place():
    session, told = after("今年住院，低保", "长春")
    assert set(pending(session.answers)) == {"when", "household", "care"} and told == ZH.text("heard.town")
    for said, id in (("在长春看的", "place"), ("户口和龙的", "residence")):
        session, _ = after("今年住院，低保", said)
        assert id in pending(session.answers)


@pytest.mark.parametrize("said", ["总费用三万", "总费用三万报销两万二", "총비용이 4만원"])
def test_what_the_treatment_cost_in_all_is_not_offered_as_the_own_share(said: str):
    session, _ = after(*TO_THE_STATUS, "低保", "住院", "延边医院", "社区转的", said)
    assert "amount" not in as_given(session.answers) and "which" not in session.answers


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("不是三月，是五月", "2025-05-05"),
        ("日子错了 是2024年", "2024-03-05"),
        ("不对，4月6号", "2025-04-06"),
        ("3월이 아이라 5월이꾸마", "2025-05-05"),
        ("아니 2024년이오", "2024-03-05"),
    ],
)
def test_a_day_that_was_asked_back_is_put_right_in_part_and_stays_in_its_year(said: str, day: str):
    session, _ = after("去年", "3月5号", said)
    assert session.answers["which"] == f"on {day}"


def test_a_day_of_this_year_after_all_is_none_of_an_earlier_one():
    session, _ = after("去年", "3月5号", "不对，今年的")
    assert pending(session.answers) == {"when": "this_year"}


@pytest.mark.parametrize(
    ("said", "line"), [("第8个不对", "amount"), ("第三条写错了", "residence"), ("3번 틀렸소", "residence")]
)
def test_a_line_of_the_answers_may_be_said_to_be_wrong_by_its_number(said: str, line: str):
    session, _ = after(*TO_THE_RESULT, "/check", said)
    assert session.answers["change"] == line


def test_a_line_of_what_was_read_may_be_said_to_be_wrong_by_its_number():
    session, _ = after("我低保，在延边医院住院", "第2个不对")
    assert pending(session.answers) == {"household": "dibao", "place": "prefecture"}


@pytest.mark.parametrize("said", ["三月还住过一回", "对，三月还在长春住过一回 自付3000"])
def test_one_more_stay_told_under_a_list_changes_nothing_of_it_and_is_heard(said: str):
    session, told = after("我低保，在延边医院住院", said)
    assert ZH.text("heard.several") in told
    assert pending(session.answers) == {"household": "dibao", "care": "inpatient", "place": "prefecture"}


LIST = "我低保，今年在延边医院住院，自付8000"
ALL = {"when", "household", "care", "place", "amount"}


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("除了医院都对", ALL - {"place"}),
        ("就医院不对，别的都对", ALL - {"place"}),
        ("住院对，剩下的都不对", {"care"}),
        ("对，就是钱不知道", ALL - {"amount"}),
        ("低保对，钱不对", ALL - {"amount"}),
        ("병원만 틀리구 나머지 맞슴다", ALL - {"place"}),
        ("자부 내놓고 다 맞슴다", ALL - {"amount"}),
        ("입원은 맞고 나머지 틀림다", {"care"}),
        ("맞소, 그런데 돈은 아직 모름다", ALL - {"amount"}),
    ],
)
def test_what_is_said_to_be_right_in_part_records_nothing_of_the_rest(said: str, left: set[str]):
    session, _ = after(LIST, said)
    assert pending(session.answers).keys() == left


@pytest.mark.parametrize("said", ["不知道对不对", "맞는지 모르겠슴다", "맞기는 무스게 맞소"])
def test_who_is_not_sure_of_what_was_read_is_asked_which_is_wrong(said: str):
    session, told = after(LIST, said)
    assert told.startswith(ZH.text("heard.which")) and pending(session.answers).keys() == ALL


@pytest.mark.parametrize("no", ["不是", "没有"])
def test_what_follows_on_a_bare_no_is_asked_back(no: str):
    session, _ = after(*TO_THE_STATUS, no, "低保")
    assert session.answers["which"] == "household dibao"
    session, _ = after(*TO_THE_STATUS, no, "低保", "对")
    assert as_given(session.answers)["household"] == "dibao"


def test_there_is_one_is_no_yes_to_a_figure_but_a_yes_to_a_question():
    session, _ = after(*TO_THE_RESULT[:-2], "大概七八千", "有")
    assert "amount" not in session.answers
    session, _ = after(*TO_THE_RESULT[:-2], "大概七八千", "对")
    assert session.answers["amount"] == "band_10000"


def test_one_digit_is_asked_back_as_a_sum_may_come_in_pieces():
    session, _ = after(*TO_THE_RESULT[:-2], "1")
    assert session.answers["which"] == "amount 1.00"


@pytest.mark.parametrize(
    ("before", "said", "asked"),
    [
        (TO_THE_RESULT, "아니 있슴다", "earlier"),
        (TO_THE_RESULT, "不对，有过一次", "earlier"),
        ((*TO_THE_RESULT[:-3], "没办"), "아니 했슴다", "referral"),
    ],
)
def test_a_no_that_is_taken_back_at_once_is_asked_again(before: tuple[str, ...], said: str, asked: str):
    session, _ = after(*before, said)
    assert session.answers["change"] == asked or pending(session.answers) == {asked: "yes"}


@pytest.mark.parametrize(("said", "answer"), [("有", "yes"), ("没有", "none"), ("对", "none")])
def test_there_is_is_no_yes_to_there_is_nothing(said: str, answer: str):
    session, _ = after(*TO_THE_RESULT[:-1], "好像没有", said)
    assert as_given(session.answers)["earlier"] == answer


def test_there_is_takes_a_denied_referral_out_of_the_list():
    session, _ = after(*TO_THE_RESULT, "其实没转诊", "有")
    assert not pending(session.answers) and as_given(session.answers)["referral"] == "primary_care"


@pytest.mark.parametrize(
    "said",
    [
        "是总共的",
        "这是两次一共的",
        "这是救助以后的",
        "还是残疾人",
        "是个屁",
        "맞슴다 돈은 두번 합친거",
        "맞슴다 호구만 옮겼슴다",
    ],
)
def test_more_than_a_yes_does_not_record_a_list(said: str):
    session, _ = after("我妈低保，延边医院住院，社区转的，自付9000", said)
    assert "amount" not in as_given(session.answers) and "household" not in session.answers


@pytest.mark.parametrize("said", ["병원만 맞슴다", "只有医院对"])
def test_what_alone_is_right_stays_alone(said: str):
    session, _ = after("我妈低保，延边医院住院，社区转的，自付9000", said)
    assert pending(session.answers).keys() == {"place"}


@pytest.mark.parametrize("said", ["自付那个好像是7000", "多说了，7000", "最后一个改成7000", "第5条不对，7000"])
def test_a_sum_of_a_list_is_put_right(said: str):
    session, _ = after("我妈低保，延边医院住院，社区转的，自付9000", said)
    assert pending(session.answers)["amount"] == "7000.00"


@pytest.mark.parametrize(("said", "right"), [("社区没转，是备案的", "filed"), ("都对，除了转诊", None)])
def test_a_referral_of_a_list_that_was_another_one_is_told_or_asked(said: str, right: str | None):
    session, _ = after("我妈低保，延边医院住院，社区转的，自付9000", said)
    assert pending(session.answers).get("referral") == right and pending(session.answers)["household"] == "dibao"


def test_nothing_is_changed_after_all():
    session, _ = after(*TO_THE_RESULT, "自付9000", "不改了")
    assert not pending(session.answers) and as_given(session.answers)["amount"] == "10000.00"


@pytest.mark.parametrize(
    "said", ["是8000还是10000我记不清", "这10000是三次的", "10000多打了个0", "是总共的", "这是救助以后的"]
)
def test_a_doubt_about_the_sum_is_no_answer_of_what_was_before(said: str):
    session, _ = after(*TO_THE_RESULT[:-1], said)
    assert session.answers["change"] == "amount" and "earlier" not in session.answers


def test_a_day_under_what_was_read_of_a_further_stay_is_of_that_stay():
    for said in ("对，10月8号", "是上个月"):
        session, _ = after(*TO_THE_RESULT, "又住了，自付4000", said)
        assert pending(session.answers)["on@2"].startswith("2026-10") and "on" not in pending(session.answers)


def test_a_yes_that_asks_is_none():
    for said in ("对？", "可以吗"):
        session, _ = after(*TO_THE_RESULT, "自付9000", said)
        assert as_given(session.answers)["amount"] == "10000.00"


def test_the_exact_own_share_of_an_office_is_proposed():
    for said in ("医保局的人说自付应该是6543.21", "窗口算出来自付6543.21"):
        session, _ = after(*TO_THE_RESULT, said)
        assert pending(session.answers) == {"amount": "6543.21"}


def test_a_status_of_another_time_is_asked_again():
    for said in ("低保是5月办的，3月住院", "저보는 5월에 나왔슴다"):
        session, _ = after(*TO_THE_RESULT, said)
        assert session.answers["change"] == "household", said


def after_in_korean(*said: str) -> Session:
    """A session in which somebody asked for himself and typed all that in Korean."""
    session = Session(CHAT, "ko")
    turn(session, "/start", TODAY)
    press(session, "who", "self", TODAY)
    for each in said:
        turn(session, each, TODAY)
    return session


KO_TO_THE_PLACE = ("올해", "연길", "저보", "입원")
KO_TO_THE_RESULT = (*KO_TO_THE_PLACE, "연변병원", "사회구역에서 전원", "8000", "없음")


@pytest.mark.parametrize(("said", "place"), [("연길 아이고 장춘", "province"), ("교하 아이구 돈화", "prefecture")])
def test_a_town_that_is_denied_where_a_place_is_asked_moves_no_register(said: str, place: str):
    answers = as_given(after_in_korean(*KO_TO_THE_PLACE, said).answers)
    assert answers["place"].startswith(place) and answers["residence"] == "yanbian"


@pytest.mark.parametrize("said", ["장춘이 아니고 연변병원 맞슴다", "할빈이 아니고 연길시병원 맞슴다"])
def test_what_is_right_as_it_is_noted_is_no_other_answer(said: str):
    session = after_in_korean(*KO_TO_THE_RESULT, said)
    assert not pending(session.answers) and as_given(session.answers)["referral"] == "primary_care"


@pytest.mark.parametrize("said", ["특약도 씀다 2만", "등록도 했슴다", "만성병증도 있슴다"])
def test_what_there_was_besides_takes_no_answer_away(said: str):
    assert not pending(after_in_korean(*KO_TO_THE_RESULT, said).answers)


@pytest.mark.parametrize("said", ["구조 받기전 8천 맞슴다", "증거가 없슴다", "이번 치료 후에 또 했슴다"])
def test_what_tells_nothing_of_before_answers_nothing(said: str):
    session = after_in_korean(*KO_TO_THE_RESULT[:-1], said)
    assert "earlier" not in as_given(session.answers) and not pending(session.answers)


@pytest.mark.parametrize(("said", "sum"), [("加1000", "11000.00"), ("少了500", "10500.00"), ("减2000", "8000.00")])
def test_what_is_to_be_added_or_taken_off_gives_the_sum_that_is_proposed(said: str, sum: str):
    session, _ = after(*TO_THE_RESULT, "改自付", said)
    assert pending(session.answers) == {"amount": sum}


def test_an_exact_sum_behind_a_rough_one_takes_its_place():
    session, _ = after(*TO_THE_RESULT[:-2], "两千到五千", "准数是4321")
    assert pending(session.answers) == {"amount": "4321.00"}


def test_a_line_that_is_another_ones_or_of_another_kind_goes():
    session, _ = after("我特困，延吉住院", "特困是我姥姥")
    assert "household" not in pending(session.answers)
    session, _ = after("我监测户，延吉住院", "是门诊")
    assert "care" not in pending(session.answers)


def test_what_was_meant_of_another_question_takes_the_place_of_the_one_line():
    session, _ = after(*TO_THE_RESULT, "户口其实在长春", "不对，是医院在长春")
    assert pending(session.answers) == {"place": "province"}


def test_another_year_before_asks_the_day_again():
    session, _ = after("去年", "12月20号", "不是去年，前年")
    assert session.answers["change"] == "on"


def test_when_the_insurance_paid_is_nothing_of_the_hospital():
    session, _ = after(*TO_THE_RESULT, "不是当场报的")
    assert not pending(session.answers)


def test_a_stay_that_is_not_needed_is_no_referral_that_is_not_needed():
    session, _ = after(*TO_THE_RESULT, "不用住院了，门诊")
    assert not pending(session.answers)


def test_one_of_several_stays_is_put_right_by_its_number():
    two = (*TO_THE_RESULT, "/another", "5月6号", "8月7号", "一样", "3000")
    session, _ = after(*two, "第二次是9月3号")
    assert pending(session.answers) == {"on@2": "2026-09-03"}
    session, _ = after(*two, "两次都没转诊")
    assert pending(session.answers) == {"referral": "none", "referral@2": "none"}
    session, _ = after(*two, "第二次还没低保")
    assert session.answers["change"] == "differs@2"
    session, _ = after(*two[:-2], "一样，医院换了")
    assert session.answers["which"].startswith("differs@2")


TWO = (*TO_THE_RESULT, "/another", "11月5号", "6月2号", "一样", "4000")


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("不是10000，是9000", {"amount": "9000.00"}),
        ("만원 아니고 9천임다", {"amount": "9000.00"}),
        ("11월에는 전원 안했슴다", {"referral": "none"}),
        ("6월거는 3천임다", {"amount@2": "3000.00"}),
        ("6월 2일이 아니라 7월 2일임다", {"on@2": "2026-07-02"}),
    ],
)
def test_a_correction_goes_to_the_stay_whose_sum_month_or_day_it_names(said: str, right: dict[str, str]):
    session, _ = after(*TWO, said)
    assert pending(session.answers) == right


LISTED = ("今年，延吉，低保，住院，延边医院，社区转的，自付8000",)


def test_several_lines_of_a_list_are_put_right_at_once():
    session, _ = after(*LISTED, "没转诊，自付9000")
    assert {"referral": "none", "amount": "9000.00"}.items() <= pending(session.answers).items()
    session, _ = after(*LISTED, "低保对，转诊对，钱不对")
    assert "amount" not in pending(session.answers) and pending(session.answers)["referral"] == "primary_care"


@pytest.mark.parametrize("said", ["对，还有三月住过自付3000", "对，老伴自付3000"])
def test_another_stay_or_person_under_a_list_changes_no_line_of_it(said: str):
    session, _ = after(*LISTED, said)
    assert pending(session.answers)["amount"] == "8000.00" and as_given(session.answers)["who"] == "self"
