"""What is said to have been told before is taken as it was told; what was paid in all is not asked for twice."""

import pytest

from conversation.corrections.partly_right import partly_right
from conversation.kept import as_given
from conversation.turn import press, turn
from tests.conversation.talked import talked
from tests.conversation.test_put_right import TODAY, after

TO_THE_SUM = ("今年", "延吉", "低保", "住院", "延边医院", "社区转的")
KO_TO_THE_SUM = ("올해", "연길", "저보호", "입원", "연변병원", "사회구역에서 전원")


@pytest.mark.parametrize("said", ["연길이라구 아까 말했소", "옳슴다 연길", "아까 연길이라고 했재임까", "예 연길"])
def test_an_answer_that_was_told_before_is_that_answer(said: str):
    session, _ = talked("ko", "self", TODAY, "올해", said)
    assert as_given(session.answers)["residence"] == "yanbian"


@pytest.mark.parametrize("said", ["我刚才说了延吉", "不是说了延吉吗", "延吉，我说过了"])
def test_so_in_chinese(said: str):
    session, _ = after("今年", said)
    assert as_given(session.answers)["residence"] == "yanbian"


@pytest.mark.parametrize("said", ["大夫说是长春", "没说延吉", "邻居说延吉好"])
def test_what_others_said_is_no_answer(said: str):
    session, _ = after("今年", said)
    assert "residence" not in as_given(session.answers)


def test_a_yes_in_two_words_answers_what_was_asked_back():
    session, _ = talked("ko", "self", TODAY, *KO_TO_THE_SUM[:-1], "사회구역인가", "네네")
    assert as_given(session.answers).get("referral") in (None, "primary_care")


@pytest.mark.parametrize(
    ("language", "before", "said", "again"),
    [
        ("zh", TO_THE_SUM, "一共花了五万", "我不是说了五万吗"),
        ("ko", KO_TO_THE_SUM, "내가 다 해서 낸게 5만이요", "5만이라 했재임까"),
    ],
)
def test_what_was_paid_in_all_is_offered_where_it_is_asked(
    language: str, before: tuple[str, ...], said: str, again: str
):
    session, _ = talked(language, "self", TODAY, *before, said)
    press(session, "amount", "paid_only", TODAY)
    asked = press(session, "paid_only", "nothing", TODAY)
    assert asked and asked[-1].choices[0][0] == "50000.00" and "50,000" in asked[-1].text
    turn(session, again, TODAY)
    assert as_given(session.answers)["paid_in_all"] == "50000.00"


READ = ("household", "place", "amount")


@pytest.mark.parametrize("said", ["不对不对，全错了", "前面两条对，后面不对", "全错了", "头两条对，后面的都错了"])
def test_where_no_line_is_named_it_is_asked_which(said: str):
    assert partly_right(said, READ) == ()


@pytest.mark.parametrize("said", ["앞에 두개는 맞고 뒤에건 틀렸슴다", "다 틀렸슴다", "아니 전부 틀렸슴다"])
def test_so_of_the_lines_in_korean(said: str):
    assert partly_right(said, READ) == ()


@pytest.mark.parametrize("said", ["都对", "全对", "全都没错", "다 맞슴다", "都不是"])
def test_what_is_right_is_not_asked_about(said: str):
    assert partly_right(said, READ) is None
