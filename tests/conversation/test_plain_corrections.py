"""What is put right in one breath is proposed as it is right, with what hangs on it; the case of a relative, or a case
that is only supposed, changes nothing of the result."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from conversation.turn import turn
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_another_year import RESULT
from tests.usual import usual

TODAY = date(2026, 11, 28)
ZH = LANGUAGES["zh"]
READ = "今年3月住院 户口延吉 低保"


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("不是低保 是特困", {"household": "tekun"}),
        ("在长春看的不是州医院", {"place": "province"}),
        ("去长春看的 不是延边", {"place": "province"}),
        ("不对 转诊是急诊去的", {"referral": "emergency"}),
        ("我说的都是我妈的情况", {"who": "other"}),
        ("上面填的都是我爸的", {"who": "other"}),
    ],
)
def test_at_the_result_what_is_right_is_proposed(said: str, read: dict[str, str]):
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert pending(session.answers) == read


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("아까 병원 잘못 말했슴다 장춘임다", {"place": "province"}),
        ("그전에 호적이 틀렸슴다 교하임다", {"residence": "jilin"}),
        ("호적 잘못 눌렀슴다, 장춘임다", {"residence": "jilin"}),
        ("병원이 틀렸슴다 북경임다", {"place": "elsewhere"}),
    ],
)
@pytest.mark.parametrize("question", ["amount", None])
def test_what_was_wrong_is_named_with_what_is_right_behind_it(question: str | None, said: str, read: dict[str, str]):
    session = Session(CHAT, "ko", usual(until=question))
    turn(session, said, TODAY)
    assert pending(session.answers) == read


def test_under_a_list_the_right_status_takes_the_place_of_the_wrong_one():
    session, _ = talked("zh", "self", TODAY, READ, "不是低保 是特困")
    assert pending(session.answers)["household"] == "tekun"


@pytest.mark.parametrize(
    ("said", "residence", "county"),
    [
        ("户口不对 我户口在白城", "jilin", None),
        ("户口不对 我户口在青岛", "elsewhere", None),
        ("户口不对 我户口在图们", "yanbian", "tumen"),
    ],
)
def test_the_county_goes_with_its_register(said: str, residence: str, county: str | None):
    read = pending(talked("zh", "self", TODAY, READ, said)[0].answers)
    assert (read["residence"], read.get("county")) == (residence, county)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "那特困的能给多少"),
        ("zh", "特困能给多少"),
        ("zh", "要是特困呢"),
        ("zh", "门诊能给多少"),
        ("ko", "특곤은 얼마 받슴까"),
        ("zh", "那我妈呢 她是特困"),
        ("ko", "우리 어머니는 특곤임다"),
        ("zh", "我妈是特困我是低保 刚才是给我自己查的"),
    ],
)
def test_another_status_is_not_told_this_figure_and_changes_nothing(language: str, said: str):
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert LANGUAGES[language].text("turn.this_case") in told and "5,600" not in told
    assert not pending(session.answers) and "change" not in session.answers
    assert as_given(session.answers)["household"] == "dibao"


@pytest.mark.parametrize("said", ["低保能给多少", "住院能给多少", "能给多少钱"])
def test_what_is_asked_of_the_own_case_is_told(said: str):
    assert "5,600" in talked("zh", "self", TODAY, *RESULT["zh"], said)[1]


def test_a_status_that_is_denied_is_asked_again():
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], "低保不是我，是我妈")
    assert session.answers["change"] == "household"


@pytest.mark.parametrize("said", ["医保能刷卡的一个小医院 在朝阳川", "能刷医保卡的 在州里"])
def test_a_card_at_the_hospital_does_not_open_the_status(said: str):
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"][:4], said)
    assert session.answers.get("change") != "household"
    assert "household" not in (*pending(session.answers), *asked_besides(session.answers))
