"""What is typed with the result before one's eyes, which is of one person and of what was answered."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.asked_beside import asked_beside
from conversation.session import Session
from conversation.turn import press, turn
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after
from tests.usual import usual

TODAY = date(2026, 11, 27)
TWO = (*TO_THE_RESULT, "还有一次", "3月5日", "没跨年", "8月2日", "和第1次一样", "5千")


@pytest.mark.parametrize(
    "said", ["我老伴也住院了 她是特困", "假如我是特困能给多少", "要是在长春看能给多少", "우리 노친도 입원했댔소"]
)
def test_another_case_changes_nothing_and_is_not_answered_with_this_figure(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.this_case") in told and "2,100" not in told
    assert not pending(session.answers) and as_given(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(("said", "read"), [("不是我，是我妈", {"who": "other"}), ("我是特困", {"household": "tekun"})])
def test_what_is_put_right_is_no_other_case(said: str, read: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == read


def test_what_the_aid_gives_is_still_told():
    _, told = after(*TO_THE_RESULT, "能给我多少钱")
    assert ZH.text("turn.this_case") not in told and "7,000" in told


@pytest.mark.parametrize("said", ["真给5600啊", "我已经拿到3000了", "8", "以前领过3000"])
def test_a_figure_of_something_else_is_not_offered_as_the_own_share(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers) and "which" not in session.answers
    assert as_given(session.answers)["amount"] == "10000.00"


@pytest.mark.parametrize(("said", "sum"), [("9000", "9000.00"), ("自付是9000", "9000.00"), ("九千块", "9000.00")])
def test_another_own_share_is_proposed(said: str, sum: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == {"amount": sum}


@pytest.mark.parametrize("said", ["其实有过一次", "今年前面住过一次"])
def test_that_there_was_something_before_after_all_is_proposed(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == {"earlier": "yes"}


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("第一次是九千", {"amount": "9000.00"}),
        ("첫번째 자부가 6천임다", {"amount": "6000.00"}),
        ("第一次是在长春看的", {"place": "province"}),
        ("第二次是七千", {"amount@2": "7000.00"}),
    ],
)
def test_the_treatment_that_is_named_is_meant(said: str, read: dict[str, str]):
    session, _ = after(*TWO, said)
    assert pending(session.answers) == read


@pytest.mark.parametrize(
    "said", ["不想加了", "就一次", "한번만임다", "算了不加了", "没有了", "算了", "더 없소", "추가 안하겠소"]
)
def test_a_treatment_of_which_nothing_was_told_is_taken_back_at_once(said: str):
    session, told = after(*TO_THE_RESULT, "还有一次", said)
    assert "treatments" not in session.answers and "7,000" in told


@pytest.mark.parametrize("said", ["不想加了", "就一次", "한번만임다"])
def test_a_treatment_that_was_none_is_offered_to_be_removed(said: str):
    session, _ = after(*TO_THE_RESULT, "还有一次", "3月5号", "6月8号", said)
    assert session.answers["removing"] == "2"
    session, _ = after(*TO_THE_STATUS, "低保", "住院", "延边医院", "社区转的", "10000", "就一次")
    assert as_given(session.answers)["earlier"] == "none"


def test_who_wants_a_sum_anew_loses_nothing_else():
    session, told = after(*TO_THE_RESULT, "重新填一下钱")
    assert session.answers["change"] == "amount" and ZH.text("ask.amount") in told


@pytest.mark.parametrize(
    ("said", "kept"), [("是九千", {"amount": "9000.00"}), ("1", {"amount": "8000.00"}), ("都不对", {})]
)
def test_more_than_a_yes_under_a_list_is_no_yes(said: str, kept: dict[str, str]):
    session, _ = after("今年低保在延边医院住院自付八千", said)
    assert {id: value for id, value in pending(session.answers).items() if id == "amount"} == kept
    assert "amount" not in as_given(session.answers)


def test_danger_is_answered_before_what_was_read_of_it():
    session, told = after(*TO_THE_STATUS, "低保", "我妈不省人事 刚送到延边医院急诊抢救")
    assert told.startswith(ZH.text("turn.danger")) or ZH.text("guide.emergency.title") in told
    assert turn(session, "对", TODAY)


def test_a_figure_that_is_put_right_first_is_proposed():
    session, _ = after(*TO_THE_RESULT, "是八千五不是八千")
    assert pending(session.answers) == {"amount": "8500.00"}


def test_a_town_put_right_is_that_of_the_last_answer():
    session, _ = after("今年", "外省", "我说错了 是延吉")
    assert pending(session.answers) == {"residence": "yanbian"}


def test_the_own_share_is_told_under_a_list_that_asks_which_row_it_was():
    session, _ = after("我今年在延边医院住院 我是低保 花了八千 延吉户口", "八千是自付")
    assert pending(session.answers)["amount"] == "8000.00"


@pytest.mark.parametrize("said", ["一定能给吧", "那我就等着收钱了"])
def test_nothing_is_promised_to_who_relies_on_it(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.no_promise"))


def test_a_sum_is_no_answer_to_whether_it_was_as_the_first_time():
    session, _ = after(*TO_THE_RESULT, "还有一次", "3月5日", "没跨年", "8月2日", "第一次是九千")
    assert "differs@2" not in as_given(session.answers)


@pytest.mark.parametrize("said", ["我儿子去行吗", "老伴替我去行不行", "아들이 가도 됨까"])
def test_who_may_go_to_the_counter_is_no_other_case(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.this_case") not in told


@pytest.mark.parametrize("said", ["我妈呢？", "어머니는?"])
def test_somebody_else_who_is_only_named_is_another_case(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.this_case") in told


def test_a_wish_for_a_sum_that_was_not_told_yet_takes_no_answer_away():
    session, _ = after(*TO_THE_STATUS, "低保", "重新填一下钱")
    assert as_given(session.answers)["household"] == "dibao"


@pytest.mark.parametrize(
    ("before", "said", "word"),
    [
        (("4000",), "医保报了一万", "problem.amount.no_aid"),
        (("4000",), "아들이 2천 보내줬소", "problem.amount.no_aid"),
    ],
)
def test_who_tells_another_sum_of_earlier_reads_why_it_is_none(before: tuple[str, ...], said: str, word: str):
    session, told = after(*TO_THE_RESULT[:-1], "有", *before, said)
    assert told == ZH.text(word) and "which" not in session.answers


@pytest.mark.parametrize("said", ["我儿子在长春也看病了花了两万", "아들도 장춘에 입원했는데 2만 썼슴다"])
def test_of_a_relative_with_whom_it_was_so_too_nothing_is_offered(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.this_case") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["春天在长春住的院，自付一万二", "봄에 장춘에 입원했댔소 자부 만2천"])
def test_a_stay_at_another_time_and_place_is_one_more(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == {"place@2": "province", "amount@2": "12000.00"}


def test_a_place_that_is_put_right_is_no_stay_more():
    session, _ = after(*TO_THE_RESULT, "不对，是三月在长春住院")
    assert pending(session.answers) == {"place": "province"}


@pytest.mark.parametrize("said", ["医疗救助已经给了2000了", "구조금이 2000원 나왔소"])
def test_aid_that_was_given_is_compared_with_the_figure(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert session.answers["on_slip_aid"] == "2000.00" and "5,000" in told


@pytest.mark.parametrize("said", ["能救助2000吗", "救助少"])
def test_aid_that_is_asked_for_or_named_without_a_sum_is_none_that_was_given(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert "on_slip_aid" not in session.answers


@pytest.mark.parametrize("said", ["还有一张单子没算，自付3000", "另外还自付了3000", "再加3000", "3천 더 냈슴다"])
def test_one_more_sum_never_takes_the_place_of_the_first(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert "13,000" in told and not pending(session.answers)
    assert as_given(session.answers)["amount"] == "10000.00"


@pytest.mark.parametrize("said", ["我爸，低保，延边医院，自付6000", "내 아들은 저보, 연변병원, 자부 6천임다"])
def test_where_a_relative_is_named_it_is_told_of_whom_the_result_is(said: str):
    _, told = after(*TO_THE_RESULT, said)
    assert told.startswith(ZH.text("turn.this_case"))


@pytest.mark.parametrize("said", ["我妈在抢救，要签字交钱", "엄마가 지금 숨을 못 쉼다"])
def test_what_goes_on_now_gets_first_aid_and_changes_nothing(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert "120" in told and not pending(session.answers)


def test_who_does_not_want_to_live_is_offered_no_answer():
    session, told = after(*TO_THE_STATUS, "不想活了，药钱都没有")
    assert told.startswith(ZH.text("turn.despair")) and not pending(session.answers)


@pytest.mark.parametrize("said", ["나는 특곤임다", "我自己是特困"])
def test_who_asks_for_himself_and_puts_it_right_is_nobody_else(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.this_case") not in told and pending(session.answers) == {"household": "tekun"}


@pytest.mark.parametrize("said", ["我爸住院自付2000，他是特困", "우리 아버지는 특곤인데 장춘에 입원했소"])
def test_of_a_relative_of_whom_more_is_told_nothing_is_proposed(said: str):
    session = Session(CHAT, "zh")
    turn(session, "/start", TODAY)
    press(session, "who", "other", TODAY)
    for each in (*TO_THE_RESULT, said):
        told = "\n".join(message.text for message in turn(session, each, TODAY))
    assert told.startswith(ZH.text("turn.this_case")) and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "aid"), [("不对，是5480", "5480.00"), ("写错了，4840", "4840.00"), ("又给了1120", "5600.00")]
)
def test_the_aid_of_the_slip_is_put_right_by_itself(said: str, aid: str):
    session, _ = after(*TO_THE_RESULT, "才给4480", said)
    assert session.answers["on_slip_aid"] == aid and not pending(session.answers)


@pytest.mark.parametrize("said", ["大病2000", "医保报了两万", "自付7000", "民政给了2000"])
def test_what_is_no_medical_aid_is_not_compared(said: str):
    session, _ = after(*TO_THE_RESULT, "和结算单对一对", said)
    assert "on_slip_aid" not in session.answers and "which" not in session.answers


@pytest.mark.parametrize(
    "said", ["医院退给我1500", "妇联给了1000救助", "단위에서 보조 3천 줬슴다", "창구에서 500원 돌려받았슴다"]
)
def test_a_refund_and_the_help_of_others_are_no_aid_of_the_slip(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert "on_slip_aid" not in session.answers and told.startswith(ZH.text("turn.reckoned_with"))


def test_of_two_sums_of_the_slip_the_aid_is_compared_and_a_relatives_is_asked_back():
    session, _ = after(*TO_THE_RESULT, "결산서에 개인현금지불 2400, 의료구조 7000")
    assert session.answers["on_slip_aid"] == "7000.00"
    session, _ = after(*TO_THE_RESULT, "我爸领了救助3000")
    assert session.answers["which"] == "on_slip_aid 3000.00"


@pytest.mark.parametrize("said", ["单子上救助5200", "救助5200", "구조 5200은 병원에서 이미 깎았슴다"])
def test_the_aid_that_the_slip_shows_is_compared(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["on_slip_aid"] == "5200.00"


@pytest.mark.parametrize("said", ["那是我爸的", "不是救助，是报销", "看错了，没给", "3000是押金"])
def test_the_aid_of_the_slip_can_be_taken_back(said: str):
    session, _ = after(*TO_THE_RESULT, "窗口给了3000", said)
    assert session.answers["change"] == "on_slip_aid"


@pytest.mark.parametrize("said", ["上半年自付5000", "三月自付5000", "前两次加起来自付5000", "상반년에 자부 5천"])
def test_an_own_share_of_another_part_of_the_year_asks_what_came_before(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert session.answers["change"] == "earlier" and not pending(session.answers)


@pytest.mark.parametrize("said", ["同病房的也是低保，自付6000", "听说去长春自付3万给的少", "要是没转诊呢，自付9000"])
def test_hearsay_and_what_if_are_not_proposed(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers)


def test_a_figure_in_a_text_is_no_command():
    session, _ = after(*TO_THE_RESULT, "그리고 500원 더 있슴다")
    assert "treatments" not in session.answers
    session, _ = after(*TO_THE_RESULT, "그해 이전 비용 있음, 4천")
    assert "back" not in session.answers


@pytest.mark.parametrize("said", ["我不信", "谁信啊", "真给一万？", "그럼 만원 준다는 말임까?", "못믿겠소"])
def test_who_cannot_believe_it_hears_that_it_is_an_estimate(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("turn.no_promise") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["太少了吧", "这么点啊", "너무 적슴다", "이것밖에 안됨까"])
def test_who_hoped_for_more_hears_how_it_is_reckoned(said: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text("beside.less_than_hoped") in told and not pending(session.answers)


@pytest.mark.parametrize(
    "said",
    [
        "不给？",
        "那我看病花了八万，一分不给？",
        "八万块啊！你们怎么才能给报",
        "그럼 한푼도 못받는다는 말이요? 마누라도 암인데",
        "8만원 썼는데 한푼도 없슴까",
    ],
)
def test_who_gets_nothing_hears_what_can_be_asked_for(said: str):
    session = Session(CHAT, "zh", usual(household="none"))
    told = "\n".join(message.text for message in turn(session, said, TODAY))
    assert ZH.text("beside.nothing_given") in told and "因病致贫" in told and not pending(session.answers)


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("申请低保怎么办", "dibao"),
        ("怎么申请低保啊", "dibao"),
        ("저보 신청은 어떻게 함까", "dibao"),
        ("在韩国做的手术", "abroad"),
        ("한국에서 일하다 병나서 한국병원에서 수술했슴다", "abroad"),
        ("돌아간 사람두 받을수 있슴까", "death"),
    ],
)
def test_what_is_asked_beside_the_result_opens_its_page(said: str, page: str):
    session, told = after(*TO_THE_RESULT, said)
    assert ZH.text(f"guide.{page}.title") in told and not pending(session.answers)


@pytest.mark.parametrize("said", ["我的卡丢了", "卡丢了咋办", "低保证丢了", "카드 잃어버렸슴다"])
def test_who_lost_the_card_hears_where_another_is_made(said: str):
    assert ZH.text("beside.card_lost") in after(*TO_THE_RESULT, said)[1]


@pytest.mark.parametrize(
    "said", ["收到3000", "单子上救助给了3000", "没低保", "我去年还花了八万", "자부는 9000원임다", "구조금 3천 받았슴다"]
)
def test_what_tells_a_sum_or_a_status_is_no_complaint(said: str):
    word = asked_beside(said)
    assert word is None or word.say not in ("beside.nothing_given", "beside.less_than_hoped", "turn.no_promise")
