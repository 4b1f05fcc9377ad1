"""走了 may tell of a death, or of who left the hospital; two further stays that are told in one message."""

from datetime import date

import pytest

from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
ZH = LANGUAGES["zh"]
RESULT = ("我妈低保，今年在延边医院住院出院了，延边户口，社区转的，自付8000", "对", "没有")


@pytest.mark.parametrize("before", [(), RESULT])
@pytest.mark.parametrize("said", ["妈走了", "我爸早上走了", "老伴已经走了"])
def test_gone_is_not_always_a_death(before: tuple[str, ...], said: str):
    _, told = talked("zh", "other", TODAY, *before, said)
    assert ZH.text("turn.gone") in told and ZH.text("turn.sorry") not in told


@pytest.mark.parametrize("said", ["我妈没了", "哎，妈走了", "妈去世了"])
def test_a_death_that_is_no_other_thing_has_its_word(said: str):
    _, told = talked("zh", "other", TODAY, said)
    assert ZH.text("turn.sorry") in told and ZH.text("turn.gone") not in told


@pytest.mark.parametrize("said", ["又住了两次，三月自付1900，五月自付2300", "还住过两回"])
def test_of_two_further_stays_one_is_told_first(said: str):
    session, told = talked("zh", "other", TODAY, *RESULT, said)
    assert session.answers["treatments"] == "2" and ZH.text("heard.several") in told
    _, told = talked("zh", "other", TODAY, *RESULT, "又住了一次")
    assert ZH.text("heard.several") not in told
