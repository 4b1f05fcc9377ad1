"""What the browser keeps for us between two pages: the language and the answers, in one sealed cookie."""

from collections.abc import Iterator
from typing import Any

from flask import abort
from werkzeug.wrappers import Request, Response

from conversation import over_new_year
from locales import LANGUAGES, Language, tagged
from web.clock import moment, now, today
from web.config import Config
from web.keeper import Keeper
from web.sealed import LIFE, MOST_CHARACTERS
from web.state import State, drafted, packed, readable, spoken
from web.tally import CountingSealer, Tally

_PURPOSE = "check"


class Cookie:
    """Reads and writes the state. It is opened once a request and sealed only where something changed."""

    def __init__(self, config: Config, tally: Tally, keeper: Keeper) -> None:
        self._sealer = CountingSealer(config.keys, tally, config.keys_file)
        self._keeper = keeper
        self._default = LANGUAGES[config.language]
        self._secure = config.secure
        self.name = "__Host-check" if config.secure else "check"

    def read(self, request: Request) -> State:
        """The visitor's state; an empty one for a first visit and for a cookie that does not open any more.

        Of one that another version sealed, what this one can read.
        """
        token = request.cookies.get(self.name)
        opened = self._sealer.open(_PURPOSE, token, now()) if token else None
        if opened is None:
            return State(self._asked_for(request))
        content = opened.content
        language = spoken(content) or self._asked_for(request)
        link = content["link"] if isinstance(content.get("link"), str) else None
        kept = self._keeper.open(link) if link and "answers" not in content else None
        said = kept.answers if kept else readable(content)
        answers = over_new_year(said, moment(opened.born).date(), today())
        return State(language, answers, drafted(content), opened.born, link)

    def write(self, response: Response, state: State) -> None:
        """Seal the state into the response. The two hours count from the first answer."""
        born = state.born if state.born and state.answers else now()
        self._set(response, self._sealed(state, born), LIFE - (now() - born))

    def clear(self, response: Response) -> None:
        """Take everything from the browser."""
        self._set(response, "", 0)

    def _sealed(self, state: State, born: int) -> str:
        """What does not fit into a cookie is refused; what is in it stays."""
        tokens = (self._sealer.seal(_PURPOSE, content, born) for content in self._contents(state))
        return next((token for token in tokens if len(token) <= MOST_CHARACTERS), "") or abort(413)

    def _contents(self, state: State) -> Iterator[dict[str, Any]]:
        """The state as it may be sealed, with less each time: a link that holds the same answers tells them, too."""
        all_of_it = packed(state.language, state.answers)
        draft = {"draft": state.draft} if state.draft else {}
        if state.link:
            yield all_of_it | draft | {"link": state.link}
            kept = self._keeper.open(state.link)
            if kept and kept.answers == state.answers:
                yield {"language": state.language.code, "link": state.link} | draft
        yield all_of_it | draft
        yield all_of_it

    def _set(self, response: Response, value: str, seconds: int) -> None:
        response.set_cookie(
            self.name, value, max_age=seconds, path="/", secure=self._secure, httponly=True, samesite="Lax"
        )

    def _asked_for(self, request: Request) -> Language:
        """The first of our languages that the browser asks for."""
        for tag, quality in request.accept_languages:
            language = tagged(tag)
            if quality > 0 and language:
                return language
        return self._default
