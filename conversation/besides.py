"""What a text tells besides the answer to the question at hand, without what is of another time or person."""

from collections.abc import Mapping
from typing import Final

from conversation.beside import in_a_season, of_one_more, to_be_treated
from conversation.kept import WHO
from conversation.treatments import of_a_treatment
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said

_I: Final = lazily("[我俺]|(?:^|[ ,.])(?:나|저|내|제)(?:가|는|도|두|자신)?")
_ONCE: Final = lazily("[住做看]过|(?:[었았했]댔|본적|했던)")


def of_this_case(told: Mapping[str, str], known: Mapping[str, str | None], said: str) -> dict[str, str]:
    """Of what was told, by question, what is of the case that is known: without that a treatment is still to come (下个
    月还得住院), or that there was one of another kind (春天住过一回院), and nothing where a relative is told of beside
    oneself, who is asked for (女儿在长春，我在延吉住)."""
    oneself = known.get(WHO) == "self" and any("i" in token.means for token in words_said(said))
    if oneself and told.get(WHO) == "other":
        return {}
    if told.get(WHO) == "self" and known.get(WHO) == "other" and not _I.search(said):
        told = {id: value for id, value in told.items() if id != WHO}  # 自己家低保
    if of_another_kind(told, known, said):
        told = {id: value for id, value in told.items() if not of_a_treatment(id)}
    over = known.get("when") in ("this_year", "earlier") and to_be_treated(said)
    return {id: value for id, value in told.items() if not (over and id in ("when", "stage"))}


def of_another_kind(told: Mapping[str, str], known: Mapping[str, str | None], said: str) -> bool:
    """Whether another kind of treatment is told of that there was some time: 春天住过一回院, where he has dialysis."""
    other = known.get("care") is not None and told.get("care", known["care"]) != known["care"]
    return other and bool(_ONCE.search(said)) and (in_a_season(said) or of_one_more(said))
