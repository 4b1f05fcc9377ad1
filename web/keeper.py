"""The links that keep a result: the answers sealed into the address itself, nothing stored.

A link ends after some days and opens for this purpose only; all of them end when the keys change.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import NamedTuple, cast

from flask import current_app

from calculator import NoPolicy, in_force
from locales import LANGUAGES, Language
from summary.paper import Link
from web.clock import moment, now, today
from web.config import Config
from web.sealed import Sealer
from web.state import State
from web.tally import TOKENS, Tally

_PURPOSE = "keep"
_DAY = 24 * 60 * 60


class Kept(NamedTuple):
    """What a link holds."""

    token: str
    language: Language
    answers: Mapping[str, str]
    made_at: datetime
    changed: bool
    """Whether a policy came, ended or was checked again since."""


class Keeper:
    """Makes and opens the tokens of links."""

    def __init__(self, config: Config, tally: Tally) -> None:
        self._sealer = Sealer(config.keys)
        self._tally = tally
        self._url = config.url
        self.days = config.keep_days

    def token(self, state: State) -> str:
        """The answers and the language of a visitor, sealed."""
        content = {"language": state.language.code, "answers": dict(state.answers), "policy": _policy(today())}
        return self._sealer.seal(_PURPOSE, content, now())

    def open(self, token: str) -> Kept | None:
        """What a token holds; None where it is not ours, damaged or too old."""
        opened = self._sealer.open(_PURPOSE, token, now(), self.days * _DAY)
        if opened is None:
            return None
        content = opened.content
        changed = content["policy"] != _policy(today())
        return Kept(token, LANGUAGES[content["language"]], content["answers"], moment(opened.born), changed)

    def refused(self, told: str) -> None:
        """Count a link that opened nothing, unless it has only had its time."""
        if not self._sealer.ours(told + "=" * (-len(told) % 4)):
            self._tally.count(TOKENS)

    def of(self, state: State) -> Kept | None:
        """The link that a visitor made of just these answers, in this language."""
        kept = self.open(state.link) if state.link else None
        same = kept and kept.answers == state.answers and kept.language is state.language
        return kept if same else None

    def until(self, kept: Kept) -> datetime:
        """From when on it does not open any more."""
        return kept.made_at + timedelta(days=self.days)

    def link(self, kept: Kept | None) -> Link | None:
        """The whole address; None where the operator has not told ours, since it is never taken from a request."""
        return Link(f"{self._url}/s/{kept.token}", self.until(kept)) if kept and self._url else None


def keeper() -> Keeper:
    """The application's keeper."""
    return cast(Keeper, current_app.extensions["keeper"])


def _policy(day: date) -> str:
    """The state of the policy of a day, in short."""
    try:
        policy = in_force(day)
    except NoPolicy:
        return ""
    return sha256(f"{policy.id} {policy.in_force} {policy.until} {policy.checked}".encode()).hexdigest()[:8]
