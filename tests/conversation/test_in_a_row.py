"""Several answers in one message, one behind the other: proposed as a list, and nothing of them is lost."""

import pytest

from conversation.proposals.proposal import asked_besides, pending
from tests.conversation.test_put_right import TO_THE_RESULT, TO_THE_STATUS, after

WHERE = {"place": "prefecture", "referral": "primary_care"}
ALL = {"when": "this_year", "residence": "yanbian", "household": "dibao", "care": "inpatient", **WHERE}


@pytest.mark.parametrize(
    ("before", "said", "read"),
    [
        ((), "今年，延吉，低保，住院，延边医院，社区转的，8000", ALL),
        ((), "올해, 연길, 저보, 입원, 연변병원, 사회구역에서 전원, 8천", ALL),
        (("今年",), "연길 저보 입원", {"residence": "yanbian", "household": "dibao", "care": "inpatient"}),
        ((*TO_THE_STATUS, "低保"), "住院，8000", {"care": "inpatient"}),
        ((*TO_THE_STATUS, "低保", "住院"), "延吉，社区转的，8000", WHERE),
        ((*TO_THE_STATUS, "低保", "住院"), "长春，没转诊", {"place": "province", "referral": "none"}),
        ((), "올해 연길에서 입원했슴다", {"when": "this_year", "care": "inpatient", "place": "prefecture"}),
        (TO_THE_RESULT[:-2], "8000，以前没有", {"amount": "8000.00", "earlier": "none"}),
    ],
)
def test_all_of_them_are_read_in_the_order_in_which_they_are_asked(before, said, read):
    session, _ = after(*before, said)
    assert pending(session.answers) == read
    if said.endswith(("8000", "8천")):
        assert [*asked_besides(session.answers)] == ["amount"], "which sum it is was not said"


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (("今年",), "延吉，谢谢"),
        (("今年",), "延吉，今天好冷"),
        ((*TO_THE_STATUS, "低保", "住院", "延吉"), "先在卫生院、社区医院看，医生给转的"),
        (TO_THE_RESULT[:-2], "8000，没有自费"),
    ],
)
def test_what_is_no_further_answer_is_not_read_as_one(before, said):
    session, _ = after(*before, said)
    assert not pending(session.answers)
