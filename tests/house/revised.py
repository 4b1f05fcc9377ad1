"""Run inside a copy of the product with a revision in it: what a resident is told on some days, as JSON.

    python -m tests.house.revised 2027-06-01 "2027-06-01 2026-12-31"

Of each the first day is today, the second that of a treatment before; without one the treatment was this year.
"""

import json
import re
import sys
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from unittest.mock import patch

from pypdf import PdfReader

from bot.talk import CHAT
from conversation import Session, turn
from guide import PAGES, reading
from locales import LANGUAGES
from tests.usual import forms, typed
from tests.web.app import config
from tests.web.walk import walk
from web import clock, create_app


def main(today: date, on: str | None) -> dict[str, str]:
    """Page, chat, paper and a page of the guide after the usual answers; what every page of it says itself."""
    changes = {"when": "earlier", "on": on} if on else {}
    moment = datetime(today.year, today.month, today.day, 9, tzinfo=timezone(timedelta(hours=8))).timestamp()
    with patch.object(clock, "time", lambda: moment):
        client = create_app(config()).test_client()
        walk(client, forms(today=today, **changes))
        page = client.get("/result").get_data(as_text=True)
        drawn = PdfReader(BytesIO(client.get("/self-check.pdf").get_data()))
        guide = client.get("/guide/dibao").get_data(as_text=True)
    session = Session(CHAT, "zh")
    lines = [*typed(numbered=False, today=today, **changes), "怎么算的", "文件和日期"]
    said = [message.text for line in lines for message in turn(session, line, today)]
    return {
        "page": re.sub(r"<style.*?</style>|<[^>]+>", "", page, flags=re.DOTALL),
        "paper": re.sub(r"\s", "", "".join(each.extract_text() for each in drawn.pages)),
        "guide": re.sub(r"<style.*?</style>|<[^>]+>", "", guide, flags=re.DOTALL),
        "chat": "\n".join(said),
        "pages": "\n".join(prose(today)),
    }


def prose(today: date) -> list[str]:
    """Title, text and next step of every page in every language, without the sections that it cites."""
    pages = [reading(id, language, [today]) for language in LANGUAGES.values() for id in PAGES]
    return [" ".join((page.title, *page.paragraphs, page.next)) for page in pages]


if __name__ == "__main__":
    found = {days: main(date.fromisoformat(days[:10]), days[11:] or None) for days in sys.argv[1:]}
    print(json.dumps(found, ensure_ascii=False))
