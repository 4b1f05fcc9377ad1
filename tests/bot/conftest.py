"""One set of tests for every messenger: what is said is put into the form of each."""

import pytest

from bot.messenger import Form
from bot.telegram.form import TELEGRAM
from bot.wechat.form import form
from tests.fake_wechat import MOST_BYTES

FORMS = {"telegram": TELEGRAM, "wechat": form(MOST_BYTES, ("png",))}


@pytest.fixture(params=FORMS)
def messenger(request: pytest.FixtureRequest) -> Form:
    """What a messenger takes: each in turn."""
    return FORMS[request.param]
