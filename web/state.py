"""What the browser keeps for us between two pages: the language and the answers, in one sealed cookie."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from werkzeug.wrappers import Request, Response

from calculator.money import fen
from conversation import Question, over_new_year, question_of
from conversation.kept import opened
from conversation.treatments import TREATMENTS, count
from locales import LANGUAGES, Language, tagged
from web.clock import moment, now, today
from web.config import Config
from web.sealed import LIFE
from web.tally import CountingSealer, Tally

SENTENCE = "said"
"""In place of a question's id: what was typed into the box on the start page."""
FORM = "slip"
"""In place of a question's id: all that was typed into the form of the slip."""
_PURPOSE = "check"


@dataclass(frozen=True, slots=True)
class State:
    """One visitor: the language, the answers by question id, and a text that was not understood."""

    language: Language
    answers: Mapping[str, str] = field(default_factory=dict)
    draft: tuple[str, str] | None = None
    """Question id, `SENTENCE` or `FORM`, and what was typed there, shown again beside the problem."""
    born: int | None = None
    """The second in which the first answer came."""
    link: str | None = None
    """The token of the link by which these answers are kept, where one was made."""


class Cookie:
    """Reads and writes the state. It is opened once a request and sealed only where something changed."""

    def __init__(self, config: Config, tally: Tally) -> None:
        self._sealer = CountingSealer(config.keys, tally)
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
        answers = over_new_year(readable(content), moment(opened.born).date(), today())
        link = content.get("link")
        return State(language, answers, _draft(content), opened.born, link if isinstance(link, str) else None)

    def write(self, response: Response, state: State) -> None:
        """Seal the state into the response. The two hours count from the first answer."""
        born = state.born if state.born and state.answers else now()
        content: dict[str, object] = {"language": state.language.code, "answers": dict(state.answers)}
        if state.draft:
            content["draft"] = state.draft
        if state.link:
            content["link"] = state.link
        self._set(response, self._sealer.seal(_PURPOSE, content, born), LIFE - (now() - born))

    def clear(self, response: Response) -> None:
        """Take everything from the browser."""
        self._set(response, "", 0)

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


def spoken(content: Mapping[str, object]) -> Language | None:
    """The language in what was sealed; None where it is none of ours."""
    code = content.get("language")
    return LANGUAGES.get(code) if isinstance(code, str) else None


def readable(content: Mapping[str, object]) -> dict[str, str]:
    """The answers in what was sealed that this version can read: to a question of ours, and one of its answers.

    What is left out is asked again, as if it had never been answered.
    """
    answers = content.get("answers")
    if not isinstance(answers, dict):
        return {}
    said = opened({id: answer for id, answer in answers.items() if isinstance(answer, str)})
    read = {id: answer for id, answer in said.items() if (asked := question_of(id)) and _is(asked, answer)}
    return read if (told := count(said)) == 1 else read | {TREATMENTS: str(told)}


def _is(question: Question, said: str) -> bool:
    """Whether the question can have this answer at all; after which other ones it can, the journey knows."""
    if said in question.choices:
        return True
    try:
        if question.kind == "day":
            date.fromisoformat(said)
        return question.kind == "day" or (question.kind == "amount" and fen(said) >= 0)
    except ValueError:
        return False


def _draft(content: Mapping[str, object]) -> tuple[str, str] | None:
    draft = content.get("draft")
    if not isinstance(draft, list) or len(draft) != 2 or not all(isinstance(each, str) for each in draft):
        return None
    id, typed = draft
    return (id, typed.encode(errors="replace").decode()) if id in (SENTENCE, FORM) or question_of(id) else None
