"""A whole sentence is told as others tell theirs: what its words leave open is proposed by that, and only at first."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.kept import only_who
from conversation.questions import QUESTIONS
from conversation.understanding.choice.likely import A_SENTENCE, IN_A_SENTENCE, NO_ANSWER, learned
from conversation.understanding.sentences.sentence import proposed

TODAY = date(2026, 11, 29)


def told(said: str, **answers: str) -> dict[str, str]:
    return dict(proposed(said, Facts(answers, TODAY), at_first=only_who(answers)).answers)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("老伴 珲春 低保 住院珲春医院 10.9出院", {"who": "other", "residence": "yanbian", "county": "hunchun"}),
        ("老伴以前住院都是我伺候现在轮到我了在延吉市医院正住着院呢", {"who": "self", "stage": "there"}),
        ("俺老头子脑血栓还在敦化市医院住着呢俺们是敦化大石头的", {"who": "other", "county": "dunhua"}),
        ("내 훈춘 촌에 쟌처후오 국경절날 훈춘 중의원에서 나왔지무", {"who": "self", "county": "hunchun"}),
        ("장모 안도 저보 연변병원 누워있음", {"who": "other", "residence": "yanbian", "county": "antu"}),
        (
            "왕청 경로원에 있소 나는 오보호오 이달 열아흐레날 왕청현병원에서 나왔스꾸마",
            {"who": "self", "household": "tekun"},
        ),
    ],
)
def test_what_words_leave_open_is_proposed(said: str, meant: dict[str, str]):
    assert meant.items() <= told(said).items()


@pytest.mark.parametrize(
    "said",
    [
        "我延边户口 不写县了 过年前在延边医院住的院 低保",
        "我妈户口不是延吉就是龙井，得回去翻户口本。在延边医院住院，还没出来",
    ],
)
def test_a_county_that_is_not_named_is_not_proposed(said: str):
    assert told(said)["residence"] == "yanbian" and "county" not in told(said)


def test_who_lends_the_money_is_not_the_patient():
    assert told("我住院儿子给垫了七千，我就问低保户能退回来多少")["who"] == "self"


@pytest.mark.parametrize(
    "said",
    [
        "住院报销的比例是多少",
        "去沈阳看病都得先备案吗",
        "低保户住院能报多少",
        "저보호믄 얼마 떼구 저보변연이믄 얼마 뗌까? 그냥 궁금해서",
        "큰 병원에 가려면 전원을 해야 됨까",
        "今天天气真好",
    ],
)
def test_a_question_of_nobody_is_no_case(said: str):
    assert not told(said).keys() - {"place"}


def test_within_a_talk_only_the_words_count():
    said = "老伴 珲春 低保 住院珲春医院"
    begun = told(said, who="other", when="this_year")
    assert begun.keys() < told(said).keys()


@pytest.mark.parametrize(
    "said", ["没工作也没办低保", "我家没给办低保", "俺还没办低保", "我家没上低保", "我家没拿过低保"]
)
def test_a_status_that_was_not_got_is_none(said: str):
    assert told(said).get("household") == "none"


@pytest.mark.parametrize("said", ["我去年没办低保今年办下来了", "我是低保户 这个月还没拿低保呢 住院了"])
def test_a_status_that_is_there_by_now_is_not_denied(said: str):
    assert "household" not in told(said)


@pytest.mark.parametrize("said", ["去沈阳看病都得先备案啊", "上北京必须先备案才行"])
def test_what_must_be_done_was_not_done(said: str):
    assert "referral" not in told(said)


@pytest.mark.parametrize("id", IN_A_SENTENCE)
def test_what_was_learned_of_sentences_are_choices_of_today(id: str):
    values = {each.value for each in learned()[f"{A_SENTENCE} {id}"]}
    assert NO_ANSWER in values
    assert values - {NO_ANSWER} <= {*QUESTIONS[id].choices}


@pytest.mark.parametrize("place", ["长春", "北京", "州医院", "吉大一院"])
@pytest.mark.parametrize(
    "tells",
    [
        "如果去{}看呢",
        "邻居在{}住的院",
        "听说{}好",
        "要不要去{}",
        "儿子在{}上班",
        "我家离{}近",
        "{}太远了没去",
        "没去{}",
    ],
)
def test_a_place_that_is_told_of_else_is_not_proposed(tells: str, place: str):
    assert "place" not in told(f"我妈低保，9月出院，{tells.format(place)}")
    assert "place" not in told(f"{tells.format(place)}，我妈低保，9月出院")
