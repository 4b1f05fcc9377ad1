"""What is asked behind an answer, and is none itself: 没办 咋办; 저보임다 얼마 줌까."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ZH: Final = (
    "(?:那|那么|这|这样的?|这种的?|这个|现在|这会儿|以后|我|咱|就|也|还|都|想|问|请问|到底|大概|一共|最后"
    "|是不是|得|该|要|去|上哪儿?)*"
    "(?:(?:能|可以|可|会|给)?(?:不能|不可以|不会|不给)?(?:再)?(?:给|报|救助|补|领|办|申请|批|拿|享受)[^,.;!? ]{0,5}?"
    "(?:吗|么|不|没|多少钱?|多钱|几个钱|几成|啥的?)"
    "|(?:咋|怎么|怎样|如何)(?:办|整|弄|样|报|算|了|搞|申请|领)(?:好|才好|呢|啊|呀|吧)?"
    "|(?:行|中|可以|成|好使|要紧|有事|有影响|影响|算)(?:吗|么|不行?|不中|不可以|不要紧|不算)|(?:会)?(?:咋样|怎么样"
    "|怎样)(?:吗|呢)?"
    "|(?:你们?|您)(?:那边?|那儿|这边?|这儿)?(?:的?(?:系统|电脑|网上|机器))?[里上]?(?:查|看|调|搜|找)不(?:到|着|见|出来)(?:吗|么)"
    "|有(?:没有)?(?:啥|什么)?(?:影响|事|办法|法儿?)(?:吗|么|没|不|没有)?)[吗呢啊呀]*"
)
_KO: Final = (
    "(?:그러면|그럼|그래도|그래두|이래도|이러면|이제|그건|이건|이런 ?(?:거|것)(?:도|두|은|는)?|이거(?:도|두)"
    "|이것(?:도|두)|(?:돈|구조금|구조)[은이을를도는가]?|[ ])*[ ]?"
    "(?:얼마|얼매|어떻게|어떡|됨|되|될|못 ?[받타]|안 ?[줌주나]|받을 ?수|줌|주|나옴|나오|일없|괜찮|해결|방법|혜택)"
    "[^,.;!?]{0,12}?(?:까|까요|오|우|소|요|가|나|냐|유)"
)
_BEHIND: Final = lazily(f"(?:[,.;!? ]+{_ZH}|(?:[,.;!?]+[ ]?|(?<=[가-힣][다오소요우마음데])[ ]){_KO})[?.! ]*$")

_WHAT_THEN: Final = lazily(
    "(?P<told>[^,.;!?]*[没未无][^,.;!?]*?)[可该]?(?:咋|怎么)(?:办|整|弄)(?:好|才好|呢|啊|呀)*[?.! ]*$"
)
"""没转诊咋整: what is not there, and what then."""


def without_asked_behind(said: str) -> str | None:
    """A plain text without the question at its end that stands apart from what is told; None where there is none."""
    text = plain(said)
    found = _WHAT_THEN.match(text)
    rest = (found["told"] if found else _BEHIND.sub("", text)).strip(" ,.;!?")
    return rest if rest and rest != text.strip(" ,.;!?") else None
