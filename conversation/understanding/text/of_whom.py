"""Of whom a text tells: of the one who types, of the family, or of somebody else whose answer it would be.

跟儿子住 answers for oneself, 邻居敦化的 for the neighbour; a status of the whole family is one's own: 我们全家都吃低保.
"""

from typing import Final

from conversation.understanding.text.korean import before_what_follows
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, clauses, lexicon, parts, tokens, words_said
from conversation.understanding.text.plain import plain

OF_PEOPLE: Final = ("household", "low_income_member")
"""The questions for a status, which somebody may have had, have lost or want to have."""
OF_SOMEBODY: Final = (*OF_PEOPLE, "residence", "who", "earlier", "earlier_top_up", "earlier_status")
"""The questions where who stands before an answer makes it his: 房东吃低保."""
_TOLD_OF_OTHERS: Final = (*OF_SOMEBODY, "county", "place")
_HE: Final = lazily("(?<!其)[他她]")
_KIN: Final = lazily(
    "我(?:爸|妈|爹|娘|爷|奶|姥|哥|姐|弟|妹|儿|闺女|姑娘|老伴|媳妇)|아버지|어머니|아들|딸|남편|안해|로친|령감"
)


def names_another(said: str, question: str) -> bool:
    """Whether a text tells of a relative or somebody else, but for a word that answers the question (跟儿子住)."""
    beside = lexicon().alone.get(question, {})
    cuts = [tokens(each, beside, question) for each in clauses(plain(said))]
    if question in OF_PEOPLE and any(_of_the_family(cut, question) for cut in cuts):
        return False
    if question == "place" and any(_mine_alone(cut, question) for cut in cuts):
        return False
    cuts = before_what_follows([part for cut in cuts for part in parts(cut)], question)
    return bool(_HE.search(said)) or any(token.means.get("who") == ("other",) for cut in cuts for token in cut)


def _mine_alone(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause with an answer tells of oneself and of nobody else: 儿子在沈阳, 接我去盛京医院看的."""
    me = any("i" in token.means or (token.text[0] in "我我" and "around" in token.means) for token in cut)
    return me and any(token.answers(question) for token in cut) and not any(token.answers("who") for token in cut)


def _of_the_family(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a status is told of the own family, nobody else before it: 老伴残疾, 我们全家都吃低保."""
    status = next((place for place, token in enumerate(cut) if token.answers(question)), 0)
    own = max((place for place, token in enumerate(cut[:status]) if "mine" in token.means), default=None)
    return own is not None and all(token.known and "who" not in token.means for token in cut[own + 1 :])


def told_of_others(said: str, question: str) -> bool:
    """Whether an answer follows at once on somebody who is none of the family: 邻居敦化的."""
    if question not in _TOLD_OF_OTHERS:
        return False
    begun = [tokens(each, lexicon().alone.get(question, {}), question)[:2] for each in clauses(plain(said))[:1]]
    return any("others" in cut[0].means and cut[-1].answers(question) for cut in begun)


def of_kin(said: str) -> bool:
    """Whether a relative is named, be it within other words: 我爸领了救助3000."""
    return bool(_KIN.search(plain(said)))


def names_both(said: str) -> bool:
    """Whether a text tells of oneself and of a relative: 我孙子八岁, 我自己看病."""
    return {("self",), ("other",)} <= {token.means.get("who") for token in words_said(said)}
