"""Amounts and days as other people wrote them, with what is no amount of the treatment and no day of settlement."""

import pytest

from tests.understanding.sets import LANGUAGES, read

FLOORS = {"zh": 0.95, "ko": 0.94}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wage_a_rate_or_a_telephone_is_never_taken_and_most_figures_are(language: str):
    found = list(read(language, "more_numbers"))
    assert [each for each in found if each.outcome == "wrong"] == []
    wanted = [each for each in found if each.meant != "-"]
    assert sum(each.outcome == "right" for each in wanted) / len(wanted) >= FLOORS[language]
