"""The links that keep a result: the answers sealed into the address itself, nothing stored.

A token ends in a letter or a figure, since messengers leave other signs at the end of an address out of the link; what
they add to it is forgiven. A link ends after some days and opens for this purpose only; all of them end when the keys
change.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import NamedTuple, cast

from flask import current_app

from calculator import NoPolicy, in_force
from locales import LANGUAGES, Language
from summary.paper import Link
from web.clock import moment, now, today
from web.config import Config
from web.sealed import MOST_CHARACTERS, Opened, Sealer
from web.state import State, packed, readable, spoken
from web.tally import TOKENS, Tally

_PURPOSE = "keep"
_DAY = 24 * 60 * 60
MOST_DAYS = 366
"""For how many days a link can be promised."""
_FRAME, _BLOCK = 57, 16
"""Bytes of a Fernet token: its version, time, start value and signature; and what its content is a multiple of."""
_MOST_IN_A_CODE = 1200
"""Characters beyond which the squares of a code become too small for the cameras of cheap phones."""
_TOKEN = re.compile(r"gAAAA[A-Za-z0-9_-]+")
"""How Fernet begins for the next centuries, and the signs of its tokens."""


class Kept(NamedTuple):
    """What a link holds."""

    token: str
    language: Language
    answers: Mapping[str, str]
    made_at: datetime
    until: datetime
    """From when on it does not open any more: as it was promised when it was made, whatever is set since."""
    changed: bool
    """Whether a policy came, ended or was checked again since."""


class Keeper:
    """Makes and opens the tokens of links."""

    def __init__(self, config: Config, tally: Tally) -> None:
        self._sealer = Sealer(config.keys, config.keys_file)
        self._tally = tally
        self._url = config.url
        self.days = config.keep_days

    def token(self, state: State) -> str:
        """The answers and the language of a visitor, sealed."""
        content = {**packed(state.language, state.answers), "policy": _policy(today()), "days": self.days}
        while True:
            token = self._sealer.seal(_PURPOSE, content, now()).rstrip("=")  # another one each time
            if token[-1].isalnum():
                return token

    def open(self, told: str) -> Kept | None:
        """What a token holds, as it was made or as a messenger handed it on; None where it is not ours, damaged or too
        old. Of one that another version made, what this one can read."""
        for token in _as_made(told):
            opened = self._sealer.open(_PURPOSE, token + "=" * (-len(token) % 4), now(), MOST_DAYS * _DAY)
            if opened:
                return self._kept(token, opened)
        return None

    def _kept(self, token: str, opened: Opened) -> Kept | None:
        content, born = opened
        days, answers = content.get("days"), readable(content)
        days = min(days, MOST_DAYS) if type(days) is int else self.days  # older links do not say it
        if now() - born >= days * _DAY or not answers:
            return None
        made_at, changed = moment(born), content.get("policy") != _policy(today())
        return Kept(
            token, spoken(content) or LANGUAGES["zh"], answers, made_at, made_at + timedelta(days=days), changed
        )

    def refused(self, told: str) -> None:
        """Count a link that opened nothing, unless it has only had its time."""
        if not self._sealer.ours(told + "=" * (-len(told) % 4)):
            self._tally.count(TOKENS)

    def of(self, state: State) -> Kept | None:
        """The link that a visitor made of just these answers, in this language."""
        kept = self.open(state.link) if state.link else None
        same = kept and kept.answers == state.answers and kept.language is state.language
        return kept if same else None

    def link(self, kept: Kept | None) -> Link | None:
        """The whole address, for a code as well; None where the operator has not told ours, since it is never taken
        from a request, and where it is too long for a code."""
        link = Link(f"{self._url}/s/{kept.token}", kept.until) if kept and self._url else None
        return link if link and len(link.url) <= _MOST_IN_A_CODE else None


def keeper() -> Keeper:
    """The application's keeper."""
    return cast(Keeper, current_app.extensions["keeper"])


def _as_made(told: str) -> Iterator[str]:
    """The token in what a messenger made of it: up to the first sign that no token has (a full stop, a bracket,
    `&from=…`); then also with what was broken over lines, or by signs that take no room, put together again.

    A mark after it can be one of its signs (`_`), so what no length of a token reaches is left out.
    """
    told = told[: 2 * MOST_CHARACTERS]
    whole = "".join(sign for sign in told if not sign.isspace() and unicodedata.category(sign) != "Cf")
    for found in filter(None, (_TOKEN.search(told), _TOKEN.search(whole))):
        blocks = max((len(found[0]) * 3 // 4 - _FRAME) // _BLOCK, 0)
        yield found[0][: -(-(_FRAME + _BLOCK * blocks) * 4 // 3)]


def _policy(day: date) -> str:
    """The state of the policy of a day, in short."""
    try:
        policy = in_force(day)
    except NoPolicy:
        return ""
    return sha256(f"{policy.id} {policy.in_force} {policy.until} {policy.checked}".encode()).hexdigest()[:8]
