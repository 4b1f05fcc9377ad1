"""Ordinary words at each step of a talk: a yes where a status is asked for, a near enough under the list, typing errors
of places, the commonest kinds of people, a day of the month told before, rows of the slip, and what is asked with the
result before one's eyes."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.of_the_open import OfTheOpen, of_the_open
from conversation.session import Session
from conversation.turn import turn
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
ZH = ("今年", "延吉", "低保", "住院", "州医院", "社区给转的", "8000", "没有")
KO = ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음")
BY_LANGUAGE = {"zh": ZH, "ko": KO}
TO_WHEN, TO_RESIDENCE, TO_HOUSEHOLD, TO_CARE, TO_PLACE, TO_REFERRAL, TO_AMOUNT, TO_EARLIER, RESULT = range(9)
COMPARED = {"zh": "【和结算单对一对】", "ko": "【결산서와 맞추어보기】"}
A_LIST = "今年3月住院 户口延吉 低保 州医院 社区转的 自付八千 以前没有"


def told(language: str, who: str, steps: int, *said: str) -> tuple[dict[str, str], dict[str, str], str]:
    """What is kept, what was read, and the last that was said, where that was typed at a step of the talk."""
    session, message = talked(language, who, TODAY, *BY_LANGUAGE[language][:steps], *said)
    return as_given(session.answers), pending(session.answers), message


def says(language: str, id: str) -> str:
    return LANGUAGES[language].text(id)


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "是"), ("zh", "有"), ("zh", "嗯呢"), ("zh", "我有"), ("ko", "있슴다")]
)
def test_a_yes_is_no_status(language: str, said: str):
    kept, read, message = told(language, "self", TO_HOUSEHOLD, said)
    assert "household" not in kept and not read and says(language, "easier.all") in message


@pytest.mark.parametrize("said", ["好", "对", "好的"])
def test_what_was_read_back_just_above_may_be_agreed_to(said: str):
    assert says("zh", "turn.agreed") in told("zh", "self", TO_HOUSEHOLD, said)[2]


@pytest.mark.parametrize("said", ["是", "今年住的", "就今年"])
def test_that_it_was_in_the_same_year_is_asked_back(said: str):
    assert "您说的是“当年住进去的" in told("zh", "self", RESULT, "再加一次", "3月10号", said)[2]


@pytest.mark.parametrize("said", ["当年住进去的", "3月1号住的"])
def test_the_day_of_admission_is_taken(said: str):
    assert told("zh", "self", RESULT, "再加一次", "3月10号", said)[0]["admitted"] in ("same_year", "2026-03-01")


@pytest.mark.parametrize(
    "said",
    [
        "特困和低保啥区别",
        "低保和特困一样吗",
        "低保边缘和监测对象有什么区别",
        "低保算不算",
        "저보하고 특곤은 무슨 차이임까",
    ],
)
def test_what_the_classes_are_is_asked(said: str):
    asked = asked_beside(said)
    assert asked is not None and asked.page == "classes"


@pytest.mark.parametrize("said", ["低保算吧", "我算低保", "低保和特困都有"])
def test_a_status_is_no_question(said: str):
    assert asked_beside(said) is None


@pytest.mark.parametrize(
    ("question", "said", "page"),
    [
        ("household", "这些都是啥", "classes"),
        ("household", "都有啥", "classes"),
        ("household", "咋知道我是哪种", "classes"),
        ("household", "我算哪类", "classes"),
        ("household", "내가 어느 종류에 속하는지 어떻게 암까", "classes"),
        ("referral", "用转吗", "referral"),
        ("referral", "用不用备案", "referral"),
        ("household", "我算低保", ""),
        ("household", "什么都不是", ""),
        ("referral", "得转", ""),
        ("care", "这些都是啥", ""),
    ],
)
def test_what_is_asked_of_the_open_question(question: str, said: str, page: str):
    assert of_the_open(question, said, {}) == (OfTheOpen(page) if page else None)


@pytest.mark.parametrize("said", ["都对着呢", "差不多", "差不多吧", "基本对", "就这些", "大概齐", "👌", "👍🏻", "队"])
def test_a_near_enough_records_the_list(said: str):
    kept, read, _ = told("zh", "self", TO_WHEN, A_LIST, said)
    assert kept["amount"] == "8000.00" and not read


@pytest.mark.parametrize("said", ["1", "2", "差不多 就医院不对", "差不多9000", "10月", "就这些吗", "1000"])
def test_what_is_more_or_less_than_that_records_nothing(said: str):
    kept, read, _ = told("zh", "self", TO_WHEN, A_LIST, said)
    assert "amount" not in kept and read


@pytest.mark.parametrize("said", ["大致对吗", "不对", "差远了"])
def test_what_is_no_yes_records_nothing(said: str):
    assert told("zh", "self", TO_WHEN, A_LIST, said)[1]


@pytest.mark.parametrize(
    ("language", "step", "said", "labels"),
    [
        ("zh", TO_PLACE, "妇幼", ("place.prefecture", "place.province", "place.elsewhere")),
        ("zh", TO_PLACE, "骨科医院", ("place.prefecture", "place.province", "place.elsewhere")),
        ("zh", TO_PLACE, "精神病院", ("place.prefecture", "place.province", "place.elsewhere")),
        ("zh", TO_PLACE, "私立的", ("place.prefecture", "place.undesignated")),
        ("zh", TO_PLACE, "周医院", ("place.prefecture", "place.undesignated")),
        ("zh", TO_RESIDENCE, "农村户口", ("residence.yanbian", "residence.jilin", "residence.elsewhere")),
        ("zh", TO_RESIDENCE, "街里", ("residence.yanbian", "residence.jilin", "residence.elsewhere")),
        ("zh", TO_RESIDENCE, "河南街", ("residence.yanbian", "residence.jilin", "residence.elsewhere")),
        ("zh", TO_HOUSEHOLD, "我有残疾证", ("household.dibao", "household.none")),
        ("zh", TO_HOUSEHOLD, "残疾二级", ("household.dibao", "household.none")),
        ("zh", TO_HOUSEHOLD, "退休工人", ("household.none", "household.illness_poverty_pending")),
        ("zh", TO_HOUSEHOLD, "下岗的", ("household.none", "household.dibao")),
        ("zh", TO_HOUSEHOLD, "种地的", ("household.none", "household.illness_poverty_pending")),
        ("zh", TO_HOUSEHOLD, "家里老困难了", ("household.illness_poverty_pending", "household.dibao")),
        ("zh", TO_HOUSEHOLD, "尿毒症", ("household.illness_poverty_pending", "household.illness_poverty")),
        ("zh", TO_HOUSEHOLD, "离婚带个孩子没工作", ("household.dibao", "household.none")),
        ("ko", TO_HOUSEHOLD, "장애 2급", ("household.dibao", "household.none")),
        ("ko", TO_HOUSEHOLD, "퇴직로동자", ("household.none", "household.illness_poverty_pending")),
        ("ko", TO_PLACE, "정신병원", ("place.prefecture", "place.elsewhere")),
        ("zh", TO_REFERRAL, "整完了", ("referral.primary_care", "referral.filed")),
        ("zh", TO_EARLIER, "老住院", ("earlier.yes", "earlier.none")),
    ],
)
def test_what_may_be_one_of_several_is_asked_back(language: str, step: int, said: str, labels: tuple[str, ...]):
    session, message = talked(language, "self", TODAY, *BY_LANGUAGE[language][:step], said)
    name = labels[0].partition(".")[0]
    asked = session.answers["which"].split()
    assert name not in as_given(session.answers) and asked[0] == name and not pending(session.answers)
    assert {label.partition(".")[2] for label in labels} <= {*asked[1:]} and message


@pytest.mark.parametrize(
    ("step", "said", "question", "value"),
    [
        (TO_RESIDENCE, "延鸡", "residence", "yanbian"),
        (TO_RESIDENCE, "混春", "residence", "yanbian"),
        (TO_RESIDENCE, "王清", "residence", "yanbian"),
        (TO_RESIDENCE, "进学", "residence", "yanbian"),
        (TO_PLACE, "洲医院", "place", "prefecture"),
        (TO_PLACE, "朝医院", "place", "prefecture"),
        (TO_PLACE, "就在我们县", "place", "prefecture"),
    ],
)
def test_a_typing_error_of_a_name_is_read(step: int, said: str, question: str, value: str):
    assert told("zh", "self", step, said)[0][question] == value


@pytest.mark.parametrize("said", ["20号", "二十号", "就是20号", "20日"])
def test_the_day_is_of_the_month_that_was_told(said: str):
    assert as_given(talked("zh", "self", TODAY, "去年8月", said)[0].answers)["on"] == "2025-08-20"


@pytest.mark.parametrize("said", ["8月20来号", "20号左右", "20"])
def test_a_rough_day_of_that_month_is_asked_back(said: str):
    session, message = talked("zh", "self", TODAY, "去年8月", said)
    assert "on" not in as_given(session.answers) and "2025年8月20日" in message


@pytest.mark.parametrize("said", ["9月20号", "32号", "20天", "8000"])
def test_another_month_or_no_day_is_not_of_it(said: str):
    session, message = talked("zh", "self", TODAY, "去年8月", said)
    assert "on" not in as_given(session.answers) and "8月20日" not in message


@pytest.mark.parametrize(
    ("language", "said", "sum"),
    [
        ("zh", "单子上救助写的5600", "5,600元"),
        ("zh", "结算单上救助是3000", "3,000元"),
        ("zh", "单子上救助两千八", "2,800元"),
        ("ko", "결산단에 구조 3천이라고 적혔슴다", "3,000원"),
    ],
)
def test_what_the_slip_shows_is_compared(language: str, said: str, sum: str):
    _, read, message = told(language, "self", RESULT, said)
    assert sum in message and COMPARED[language] in message and not read


@pytest.mark.parametrize("said", ["单子上没有救助", "结算单上没写救助", "结算单没有医疗救助那一行"])
def test_a_slip_without_aid_is_compared(said: str):
    assert "结账时还没有救助" in told("zh", "self", RESULT, said)[2]


@pytest.mark.parametrize("said", ["单子上写着0", "单子上是空的"])
def test_where_no_row_is_named_it_is_asked_for(said: str):
    assert "“医疗救助支付”是多少元" in told("zh", "self", RESULT, said)[2]


@pytest.mark.parametrize(
    ("language", "who", "said"),
    [
        ("zh", "self", "我没交医保"),
        ("zh", "self", "医保断缴了"),
        ("zh", "self", "我没参保"),
        ("zh", "self", "没医保"),
        ("zh", "other", "我妈没交医保"),
        ("ko", "self", "보험 안 들었댔슴다"),
    ],
)
def test_that_there_was_no_insurance_is_proposed(language: str, who: str, said: str):
    assert told(language, who, RESULT, said)[1] == {"amount": "uninsured"}


@pytest.mark.parametrize("said", ["我老伴没交医保", "我去年没交医保", "没交医保能报吗", "医保没断"])
def test_other_insurance_is_not(said: str):
    kept, read, _ = told("zh", "self", RESULT, said)
    assert "uninsured" not in (kept.get("amount"), read.get("amount"))


@pytest.mark.parametrize("said", ["想给我妈查查", "我想问一下我爸的医疗救助", "给我妈报销", "帮孩子问问"])
def test_before_the_button_the_family_may_be_named(said: str):
    session = Session(CHAT, "zh")
    turn(session, "/start", TODAY)
    turn(session, said, TODAY)
    assert as_given(session.answers) == {"who": "other"}


@pytest.mark.parametrize("said", ["给我妈和我自己查", "我妈住院花了八千", "谢谢", "给邻居报销"])
def test_before_the_button_nothing_more_is_a_consent(said: str):
    session = Session(CHAT, "zh")
    turn(session, "/start", TODAY)
    turn(session, said, TODAY)
    assert "who" not in session.answers


@pytest.mark.parametrize(
    ("said", "page", "part"),
    [
        ("闺女在外地能代办吗", "apply_after", ""),
        ("手机上能办吗", "apply_after", ""),
        ("5600咋领", "apply_after", ""),
        ("怎么领", "apply_after", ""),
        ("还能办吗", "apply_after", ""),
        ("社区能办吗", "offices", "where"),
        ("几月份能到账", "after_applying", ""),
        ("这个是真的吗", "", "promise"),
        ("这个70%是啥", "", "steps"),
        ("上哪打结算单", "slip", ""),
        ("结算单丢了咋整", "slip", ""),
        ("결산서를 잃어버렸슴다", "slip", ""),
        ("要是去长春能报多少", "elsewhere", ""),
        ("我自费的3000咋办", "own_share", ""),
        ("怎么转", "referral", ""),
        ("我不知道要转诊啊", "referral", ""),
        ("没人告诉我", "hardship", "todo"),
        ("那就一分没有了", "hardship", "todo"),
        ("5600太少了不够啊", "own_share", "steps"),
        ("人家说名额满了", "after_applying", ""),
        ("窗口说没有这个", "after_applying", ""),
        ("定点是啥意思", "designated", ""),
        ("啥叫救助", "own_share", ""),
        ("那我能报啥", "classes", ""),
        ("这钱是低保的还是医保的", "other_insurance", ""),
    ],
)
def test_what_is_asked_or_told_beside_the_result(said: str, page: str, part: str):
    asked = asked_beside(said)
    assert asked is not None and (asked.page, asked.part) == (page, part)


@pytest.mark.parametrize(
    "said",
    ["转诊单是社区开的", "特困", "单子丢了转诊也没办", "我自费3000", "没人陪床", "一分没报 自付8000", "定点医院"],
)
def test_what_is_an_answer_is_none_of_them(said: str):
    asked = asked_beside(said)
    assert asked is None or asked.page not in ("apply_after", "own_share", "hardship", "designated")


@pytest.mark.parametrize("said", ["我不会整", "我没文化不会打字", "不会用手机"])
def test_who_cannot_type_hears_who_helps(said: str):
    assert says("zh", "turn.person") in told("zh", "self", TO_WHEN, said)[2]


@pytest.mark.parametrize(("said", "word"), [("没花多少", "problem.amount.unreadable"), ("多少算自付", "")])
def test_little_was_paid_asks_nothing(said: str, word: str):
    message = told("zh", "self", TO_AMOUNT, said)[2]
    assert says("zh", "turn.later") not in message if word else message


def test_who_is_nothing_at_all_asks_nothing():
    told = turn(Session(CHAT, "zh", {"who": "self"}), "我啥也不是，10月在延边医院住院，自付5320", TODAY)[0].text
    assert LANGUAGES["zh"].text("guide.several") not in told and "5,320" in told
