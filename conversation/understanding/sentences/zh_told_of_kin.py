"""What Chinese tells of a relative, put so that it is read as such: 对象肺癌, 我妈在威海我哥家常住,
老头子去年没的他那个住院钱; and what tells only when or where it was, and of nobody: 我爸生病那阵我住院."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import BEGINS, KIN

_SPOUSE: Final = lazily(
    "(?:^|(?<=[,.;!?，。； ]))(?<!监测 )(?<!救助 )(?<!保障 )对象(?! ?[:：]|是?(?:本人|[我俺]|谁|啥|什么|哪|不)|[,.; ]"
    "|$)"
)
"""对象肺癌吃靶向药: a husband or a wife, where no word before it makes a status of it."""
_AT_THAT_TIME: Final = lazily(
    f"{BEGINS}(?:[我俺]家?)?(?:{KIN}|[妈爸爹娘哥姐弟妹])(?:[^,.;我俺住看做]{{1,5}})(?:那阵儿?|那会儿?|那年|那时候?"
    "|的时候|那几天)[,， ]*"
    "(?=[我俺](?:自己|也|就|正|在)*[^,.;陪照伺领送家妈爸]{0,8}(?:住|手术|出的?院|开刀))"
)
"""我爸生病那阵我住院: when it was, and not who."""
_WHERE_KIN_LIVE: Final = lazily(
    "(?<=[在搁])(?!延|图们|敦化|珲春|龙井|和龙|汪清|安图)"
    f"(?P<town>[一-鿿]{{2,4}}?)(?:市|县)?(?:[我俺]家?)?(?:{KIN}|[大小老二三]?[姐妹哥弟姑姨叔舅]|[妈爸爹娘])家"
    "(?:那边|那儿|那|里)?(?=(?:常|长|一直)?(?:住|待|呆)(?!的?院))"
)
"""我妈在威海我哥家常住: where she lives; of whom she lives with nothing is told."""
_IN_THAT_PLACE: Final = lazily(
    "(?P<lives>[在搁](?!延|图们|敦化|珲春|龙井|和龙|汪清|安图|州|本|家|这|老家|[村屯乡镇县])[\u4e00-\u9fff]{2,9}(?:常住|住(?!院|的|了)|待着?|呆着?|打工|上班|生活|工作|陪读"
    "|看孩子)[^,.;院]{0,4}[,. ，]+[^,.;]{0,6}[在搁])当地"
)
"""我爸在长春住，在当地住的院: there, and not in Yanbian."""
_HAS_DIED: Final = lazily(
    f"(?P<who>(?:[我俺]家?)?(?:{KIN}[子儿]?|老太太|老爷子|[我俺][妈爸爹娘爷奶]))(?:没了|走了|不在了|过世了?"
    "|去世了?)?[,，. ]*(?P<year>去年|大?前年|头年)(?:就|才)?"
    "(?:没|走|过世|去世|老)的[,，. ]*(?:[他她]?(?:那个?|当时|那时候的?)?)(?P<stay>住的?院)的?(?:那个|那些|那)?钱"
)
"""老头子没了去年没的他那个住院钱: of a stay before that."""


def of_kin(text: str) -> str:
    """A plain text with its relatives put plainly."""
    text = _IN_THAT_PLACE.sub(r"\g<lives>那边", _AT_THAT_TIME.sub("", text))
    text = _HAS_DIED.sub(r"\g<who>\g<year>住的院,钱", text)
    return _WHERE_KIN_LIVE.sub(r"\g<town>", _SPOUSE.sub("我对象", text))
