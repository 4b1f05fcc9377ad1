"""What a text tells besides the answer to the question at hand, without what is of another time or person."""

from collections.abc import Mapping

from conversation.beside import to_be_treated
from conversation.kept import WHO
from conversation.understanding.text.lexicon import words_said


def of_this_case(told: Mapping[str, str], known: Mapping[str, str | None], said: str) -> dict[str, str]:
    """Of what was told, by question, what is of the case that is known: without that a treatment is still to come (下个
    月还得住院), and nothing where a relative is told of beside oneself, who is asked for (女儿在长春，我在延吉住)."""
    oneself = known.get(WHO) == "self" and any("i" in token.means for token in words_said(said))
    if oneself and told.get(WHO) == "other":
        return {}
    over = known.get("when") in ("this_year", "earlier") and to_be_treated(said)
    return {id: value for id, value in told.items() if not (over and id in ("when", "stage"))}
