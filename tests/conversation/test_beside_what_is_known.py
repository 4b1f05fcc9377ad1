"""What is told beside answers that are known already: sums that change no own share, a stay to come or a further one,
that there was no other, a question where an answer is expected, and which answer is to be changed to what."""

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, ZH, after

TO_THE_REFERRAL = TO_THE_RESULT[:-3]
IN_A_LIST = "低保，今年，延吉，住院，延边医院，社区转的，自付2700"
COMPARED = (*TO_THE_RESULT, "/on_slip_aid", "6500")
TWO = (*TO_THE_RESULT, "还有一次", "8月14日", "9月3日", "跟第1次一样", "2200")


@pytest.mark.parametrize("said", ["没有，就这一回", "就住这一回", "没有，头一回住院", "没住过，就这一次", "就这一趟"])
def test_that_there_was_no_other_is_no_answer_to_the_referral(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert pending(session.answers) == {"earlier": "none"} and "referral" not in as_given(session.answers)
    session, _ = after(IN_A_LIST, said)
    read = pending(session.answers)
    assert read["referral"] == "primary_care" and read["earlier"] == "none"


def test_that_there_was_no_other_takes_nothing_from_what_it_is_told_with():
    session, _ = after("今年头一回住院")
    assert pending(session.answers) == {"when": "this_year", "care": "inpatient", "earlier": "none"}
    session, _ = after(*TO_THE_RESULT[:-1], "就这一回")
    assert session.answers["earlier"] == "none" and not pending(session.answers)


@pytest.mark.parametrize(
    "said", ["少了五百", "多了四百", "医院说扣了一千", "差了六百块呢", "就是空的", "0", "那一栏是0"]
)
def test_behind_the_comparison_a_difference_is_none_of_the_own_share(said: str):
    session, told = after(*COMPARED, said)
    assert not pending(session.answers) and "12393" in told
    assert ZH.text("turn.slip_differs") in told


def test_behind_the_comparison_the_own_share_by_its_name_is_still_put_right():
    session, _ = after(*COMPARED, "自付是9000")
    assert pending(session.answers) == {"amount": "9000.00"}


@pytest.mark.parametrize(
    "said",
    [
        "扣了两千",
        "窗口给扣了起付线两千",
        "请假扣了两千工资",
        "媳妇误工扣了三千",
        "卡里扣了1500",
        "医院多扣了五百",
        "自付里含起付线一千二",
        "自付里含乙类先自己付的一千二",
        "救护车花了四百",
        "叫救护车花了三百块",
        "120的车费二百",
        "每次自付三千",
    ],
)
def test_a_sum_of_something_else_changes_no_answer(said: str):
    session, before = after(*TO_THE_RESULT, said)[0], after(*TO_THE_RESULT)[0]
    assert not pending(session.answers) and "change" not in session.answers
    assert as_given(session.answers) == as_given(before.answers)


@pytest.mark.parametrize("said", ["打的120去的", "救护车拉去的，自付9000"])
def test_that_an_ambulance_came_is_still_a_referral(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers).get("referral") == "emergency" or session.answers.get("change") == "referral"


@pytest.mark.parametrize(
    ("said", "left"),
    [("自付里头有600是自费", "9400.00"), ("里头自费九百", "9100.00"), ("10000里面自费1千", "9000.00")],
)
def test_the_own_share_less_what_is_self_financed_in_it_is_proposed(said: str, left: str):
    for before in (TO_THE_RESULT, TO_THE_RESULT[:-1]):
        session, _ = after(*before, said)
        assert pending(session.answers) == {"amount": left}


@pytest.mark.parametrize("said", ["其中自费可能有600", "里头自费一万二"])
def test_what_is_left_is_not_proposed_where_it_is_not_clear(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers)


@pytest.mark.parametrize(
    "said",
    [("大夫说下回还得化疗六次", "一次自付三千"), ("下回做手术大夫说自付两万",), ("下个月还得住院", "得自付一万五")],
)
def test_a_sum_of_a_stay_to_come_changes_nothing(said: tuple[str, ...]):
    session, told = after(*TO_THE_RESULT, *said)
    assert not pending(session.answers) and ZH.text("turn.to_come") in told


def test_behind_a_stay_to_come_this_one_is_still_put_right():
    session, _ = after(*TO_THE_RESULT, "下个月还得住院", "这次自付是9000")
    assert pending(session.answers) == {"amount": "9000.00"}


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("又去长春看了，花了三万", "province"),
        ("又去北京看了，大夫说没事", "elsewhere"),
        ("后来又去吉大一院住了几天，花了两千", "province"),
        ("上北京复查花了五千", "elsewhere"),
        ("又上延边医院看了，花了三千", None),
    ],
)
def test_a_further_stay_is_none_of_the_first(said: str, place: str | None):
    session, _ = after(*TO_THE_RESULT, said)
    read = pending(session.answers)
    assert session.answers["treatments"] == "2" and read.get("place@2") == place and "place" not in read
    if "花了" in said:
        assert session.answers["sum"].startswith("amount@2 ")


@pytest.mark.parametrize("said", ["又去长春看了，花了三万", "下回做手术大夫说自付两万"])
def test_what_is_of_another_stay_turns_no_line_of_a_list(said: str):
    session, told = after(IN_A_LIST, said)
    assert pending(session.answers) == pending(after(IN_A_LIST)[0].answers) and ZH.text("heard.several") in told


@pytest.mark.parametrize("said", ["又去窗口看了，说不行", "又去北京看孩子了", "明天又去长春看"])
def test_to_go_there_again_is_no_stay(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert "treatments" not in session.answers and not pending(session.answers)


def test_a_sum_that_stays_is_kept_in_the_list():
    for said in ("大病报了四千，减完还是两万三", "医保报了三万，完了还剩两万三"):
        session, _ = after(*TO_THE_RESULT[:-2], "自付两万三吧", said)
        assert pending(session.answers).get("amount", session.answers.get("self_paid")) == "23000.00"


@pytest.mark.parametrize("said", ["有一回，三月，自付1900", "有过一次，自付1900"])
def test_one_time_under_a_list_is_the_one_before(said: str):
    session, _ = after(IN_A_LIST, said)
    read = pending(session.answers)
    assert read["amount"] == "2700.00" and read["earlier"] == "yes" and read["earlier_self_paid"] == "1900.00"


@pytest.mark.parametrize("said", ["押金免不免", "押金退不退"])
def test_a_question_for_the_deposit_never_turns_the_sum(said: str):
    for before in ((IN_A_LIST,), TO_THE_RESULT[:-2], TO_THE_RESULT):
        plain, session = after(*before)[0], after(*before, said)[0]
        assert pending(session.answers) == pending(plain.answers)
        assert as_given(session.answers) == as_given(plain.answers)
        assert "先看病后付费" in after(*before, said)[1]


@pytest.mark.parametrize("said", ["没了", "没有了", "没有别的了", "就这两次"])
def test_nothing_more_takes_no_stay_away(said: str):
    session, told = after(*TWO, said)
    assert "removing" not in session.answers and session.answers["treatments"] == "2"
    assert ZH.text("turn.no_more", number="2") in told
    session, _ = after(*TWO[:-1], said)
    assert "removing" not in session.answers and session.answers["treatments"] == "2"


def test_of_one_stay_of_which_nothing_was_told_nothing_more_takes_it_back():
    session, _ = after(*TO_THE_RESULT, "还有一次", "8月14日", "没有了")
    assert "treatments" not in session.answers


@pytest.mark.parametrize(
    "said", ["算我的还是算我妈的", "他算低保不", "要卫生院的章还是县医院的章", "这种算转诊不", "要签字还是要盖戳"]
)
def test_a_question_is_no_answer_to_the_referral(said: str):
    session, _ = after(*TO_THE_REFERRAL, said)
    assert "which" not in session.answers and "referral" not in as_given(session.answers)
    session, _ = after(*TO_THE_REFERRAL, said, "嗯")
    assert "referral" not in as_given(session.answers)


def test_an_answer_in_doubt_is_still_asked_back():
    session, _ = after(*TO_THE_STATUS, "是低保还是特困")
    assert session.answers["which"] == "household tekun dibao"


def test_to_have_retired_from_a_mine_goes_back_nowhere():
    session, _ = after("老公公尘肺，蛟河煤矿退的，户口蛟河，跟我们住延吉")
    assert pending(session.answers)["residence"] == "jilin" and "back" not in session.answers
    session, _ = after(*TO_THE_STATUS, "退回去")
    assert session.answers["back"] == "residence"


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("再改成八千一", {"amount": "8100.00"}),
        ("第八条改成8100", {"amount": "8100.00"}),
        ("把自付改成8100", {"amount": "8100.00"}),
        ("把转诊改成没办", {"referral": "none"}),
        ("第7条改成没办", {"referral": "none"}),
        ("把低保改成特困", {"household": "tekun"}),
    ],
)
def test_an_answer_is_changed_to_what_is_told(said: str, right: dict[str, str]):
    session, _ = after(*TO_THE_RESULT, said)
    assert pending(session.answers) == right


def test_a_line_of_a_list_is_changed_to_what_is_told():
    session, _ = after(IN_A_LIST, "把转诊改成没办")
    assert pending(session.answers) == {**pending(after(IN_A_LIST)[0].answers), "referral": "none"}


@pytest.mark.parametrize("before", [(IN_A_LIST,), TO_THE_REFERRAL, TO_THE_RESULT[:-2]])
def test_what_an_ambulance_cost_is_told_to_be_no_own_share(before: tuple[str, ...]):
    session, told = after(*before, "救护车花了四百")
    assert ZH.text("beside.ambulance") in told
    assert pending(session.answers) == pending(after(*before)[0].answers) and "which" not in session.answers


def test_what_might_be_is_no_mourning():
    for said in ("妈去世的话这钱谁领", "万一人没了这钱还给不"):
        assert "节哀" not in after(*TO_THE_RESULT, said)[1]
    assert "节哀" in after(*TO_THE_RESULT, "我妈上个月去世了")[1]


@pytest.mark.parametrize("said", ["好了明白了，再见", "谢谢，拜拜"])
def test_thanks_and_goodbye_is_goodbye(said: str):
    assert "先到这里" in after(*TO_THE_RESULT, said)[1]


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("窗口说钱用完了", "beside.refused"),
        ("低保证丢了咋办", "beside.card_lost"),
        ("复印件行不", "beside.copies"),
        ("照片发你", "beside.no_picture"),
        ("大病还没报呢", "beside.big_illness"),
        ("不管咋的能给7000呗", "turn.no_promise"),
    ],
)
def test_a_word_of_its_own_comes_first(said: str, word: str):
    assert after(*TO_THE_RESULT, said)[1].startswith(ZH.text(word))


@pytest.mark.parametrize(
    ("said", "own_share"),
    [
        ("我又上医院看了单子，自付8600", "8600.00"),
        ("又上延边医院查了，自付8600", "8600.00"),
        ("自付不是8000，是8600", "8600.00"),
        ("起付线扣完了自付是八千五", "8500.00"),
        ("救护车三百，自付是8300", "8300.00"),
        ("自付里没扣自费，扣了以后是七千", "7000.00"),
        ("没减自费，减了是七千", "7000.00"),
        ("自费去掉以后六千五", "6500.00"),
        ("自付里自费八百，扣完七千二", "7200.00"),
    ],
)
def test_the_own_share_that_is_told_otherwise_is_all_that_is_proposed(said: str, own_share: str):
    session, _ = after(*TO_THE_RESULT[:-2], "8000", "没有", said)
    assert pending(session.answers) == {"amount": own_share}


@pytest.mark.parametrize("said", ["大夫说要扣三百", "窗口会扣三百"])
def test_what_somebody_says_will_be_taken_off_is_taken_off_nothing(said: str):
    session, _ = after(*TO_THE_RESULT, said)
    assert not pending(session.answers)


@pytest.mark.parametrize("said", ["应该是5600看错了", "不对，是5600"])
def test_the_aid_that_was_read_wrongly_from_the_slip_is_compared_anew(said: str):
    session, _ = after(*COMPARED, said)
    assert session.answers["on_slip_aid"] == "5600.00" and not pending(session.answers)


@pytest.mark.parametrize("said", ["以前没住过院", "今年没住过别的院", "之前也没住过院"])
def test_that_there_was_no_other_stay_takes_nothing_from_the_list(said: str):
    before = pending(after(IN_A_LIST)[0].answers)
    assert pending(after(IN_A_LIST, said)[0].answers) == {**before, "earlier": "none"}


@pytest.mark.parametrize(
    "said",
    [
        "两回的，自付九千",
        "三次住院的自付是9000",
        "去年今年合起来自付一万三",
        "这两年一共自付两万",
        "我跟我爸的加起来自付九千",
    ],
)
def test_one_sum_of_several_stays_or_people_is_not_taken(said: str):
    session, told = after(*TO_THE_RESULT[:-2], said)
    assert "amount" not in as_given(session.answers) and told.startswith(ZH.text("problem.amount.of_several"))


@pytest.mark.parametrize(
    "said",
    [
        "爷爷五保，孙子我来问，住院，延边医院",
        "我奶奶低保，住院，孙子替她问",
        "孩子他奶奶低保，摔了住院",
        "奶奶低保，住院，孙子出的钱",
    ],
)
def test_the_status_of_an_elder_who_is_the_patient_is_proposed(said: str):
    assert "household" in pending(after("今年", said)[0].answers)
