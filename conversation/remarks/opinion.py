"""What is said of the result as it ought to be (慢病应该也有, 应该全报吧), where somebody is now (我现在在北京) and
where a doctor sends him (大夫让我去长春): it puts none of the answers right."""

from datetime import date
from typing import Final

from conversation.guide import from_guide
from conversation.journey import Journey
from conversation.kept import WHO
from conversation.others.another_treatment import of_somebody_else
from conversation.remarks.reckoned_with import reckoned_with
from conversation.sections import STEPS
from conversation.session import Message, Session
from conversation.showing import of_else, part, say, the_end
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_OUGHT: Final = lazily(
    "应[该当](?:也|都|就|还|可以|能|是能|可)*(?:有(?:吧|的)*$|有[^,.;]{0,3}(?:倾斜|二次|补助|救助)|行|可以|不用|不需要|不必|给|全|多|免|报|能"
    "|到|去|找|在[^,.;]{1,6}办|算得|领得|享受)"
    "|(?:되|하|나오|주|나와|해|줘|받아)야(?:지|재오|하재오|되재오|되잖소|잖소|하잖소|할거 아니오)"
    "|(?:나와야|줘야|해야|받아야|면제해야|물어줘야)(?: ?(?:되|하))?(?:지|재오|잖소|겠지)"
    "|(?:될|나올|줄|받을|탈) ?(?:겜다|겁니다|거요|겠지|게오)"
)
"""What ought to be, and no answer as it was (应该是长春, 应该没办)."""
_ALL_OF_IT: Final = lazily("全|多|免|다 ?|더 |많이|면제")
"""That more should be paid: how it is reckoned answers it."""
_WORD: Final = lazily("应[该当]")
_RIGHT: Final = lazily("其实|不对|错|改|才是|才对|原来|사실|틀|고[쳐치]|바[꿔꾸]|아니라")
_IS_THERE_NOW: Final = lazily(
    "(?:我|俺|我们|咱|她|他|我妈|我爸|老伴|人)*(?:现在|目前|这会儿?|眼下|正)(?:我|人|也|就|还)*在(?P<place>[^,.;看住治院疗病]{2,6})(?:呢|了|啊|这边|这儿|那边)*"
    "|(?:我|俺|人)(?:人)?在(?P<there>[^,.;看住治院疗病]{2,6})(?:呢|啊|这边|这儿|那边)*"
    "|(?:내|나는|나|저는|우리|어머니는|아버지는)?(?:지금|현재|요즘|인제|이제)(?:내|나는|나|저는)?(?P<ko>[가-힣]{2,5})에(?:서)?(?:있|와있|가있)(?:슴다|소|습니다|어요|꾸마|는데)"
)
"""我现在在北京, 지금 장춘에 있소."""
_SENT_ON: Final = lazily(
    "(?:大夫|医生|主任|医院|专家)(?:又|还|也|说|都|现在)*(?:让|叫|要|建议|劝)(?:我|她|他|我妈|我爸|我们|再|还|人)*(?:去|转|转到|转去|转院到|到|上)"
    "(?P<place>[^,.;看过了]{2,8}?)(?:看看|看一看|治疗?|复查|检查|住院|做手术|去|吧|呢|啊)*"
    "|(?:의사|대부|주임|병원)(?:가|이|에서|선생이|선생님이)?(?:또|더|다시)?(?P<ko>[가-힣]{2,6}?)(?:으로|로|에)(?:가|가서보|옮기|전원하)(?:라|라고)(?:함다|하오|합니다|하꾸마|했슴다|하더구만|하재오|합데다)"
)
"""大夫让转长春, and not 大夫让我去长春看的, which tells where it was."""


def opinion(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What a clerk says to it; nothing where it is none of these."""
    text = plain(said).replace(" ", "").rstrip(".!?,")
    if _RIGHT.search(text) or found.facts.plan:
        return []
    if _SENT_ON.fullmatch(text) and not of_somebody_else(said, found):
        return [say(session, "turn.to_come"), the_end(session)]
    if _IS_THERE_NOW.fullmatch(text) and _names_a_place(said):
        return reckoned_with(session, said, found) or [the_end(session)]
    if not _OUGHT.search(text) or sums_in(said, today):
        return []
    if found.facts.says(WHO, "self") and of_kin(said):
        return of_else(session)
    if _ALL_OF_IT.search(text):
        return part(session, found, (STEPS,)) or [the_end(session)]
    rest = _WORD.sub("", plain(said))
    return from_guide(session, said, today) or reckoned_with(session, rest, found) or [the_end(session)]


def _names_a_place(said: str) -> bool:
    """Whether somewhere is named where people are treated or registered."""
    return any({"place", "residence", "county"} & token.means.keys() for token in words_said(said))
