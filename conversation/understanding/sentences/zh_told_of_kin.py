"""What Chinese tells of a relative, put so that it is read as such: 对象肺癌, 我妈在威海我哥家常住,
老头子去年没的他那个住院钱; and what tells only when or where it was, and of nobody: 我爸生病那阵我住院."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import BEGINS, KIN

_SPOUSE: Final = lazily(
    "(?:^|(?<=[,.;!?，。； ]))(?<!监测 )(?<!救助 )(?<!保障 )对象(?! ?[:：]|是?(?:本人|我|谁|啥|什么|哪|不)|[,.; ]|$)"
)
"""对象肺癌吃靶向药: a husband or a wife, where no word before it makes a status of it."""
_AT_THAT_TIME: Final = lazily(
    f"{BEGINS}(?:我家?)?(?:{KIN}|[妈爸爹娘哥姐弟妹])(?:[^,.;我住看做]{{1,5}})(?:那阵儿?|那会儿?|那年|那时候?"
    "|的时候|那几天)[,， ]*"
    "(?=我(?:自己|也|就|正|在)*[^,.;陪照伺领送家妈爸]{0,8}(?:住|手术|出的?院|开刀))"
)
"""我爸生病那阵我住院: when it was, and not who."""
_WHERE_KIN_LIVE: Final = lazily(
    "(?<=[在搁])(?!延|图们|敦化|珲春|龙井|和龙|汪清|安图)"
    f"(?P<town>[一-鿿]{{2,4}}?)(?:市|县)?(?:我家?)?(?:{KIN}|[大小老二三]?[姐妹哥弟姑姨叔舅]|[妈爸爹娘])家"
    "(?:那边|那儿|那|里)?(?=(?:常|长|一直)?(?:住|待|呆)(?!的?院))"
)
"""我妈在威海我哥家常住: where she lives; of whom she lives with nothing is told."""
_IN_THAT_PLACE: Final = lazily(
    "(?P<lives>[在搁](?!延|图们|敦化|珲春|龙井|和龙|汪清|安图|州|本|家|这|老家|[村屯乡镇县])[\u4e00-\u9fff]{2,9}(?:常住|住(?!院|的|了)|待着?|呆着?|打工|上班|生活|工作|陪读"
    "|看孩子)[^,.;院]{0,4}[,. ，]+[^,.;]{0,6}[在搁])当地"
)
"""我爸在长春住，在当地住的院: there, and not in Yanbian."""
_HAS_DIED: Final = lazily(
    f"(?P<who>(?:我家?)?(?:{KIN}[子儿]?|老太太|老爷子|我[妈爸爹娘爷奶]))(?:没了|走了|不在了|过世了?"
    "|去世了?)?[,，. ]*(?P<year>去年|大?前年|头年)(?:就|才)?"
    "(?:没|走|过世|去世|老)的[,，. ]*(?:[他她]?(?:那个?|当时|那时候的?)?)(?P<stay>住的?院)的?(?:那个|那些|那)?钱"
)
"""老头子没了去年没的他那个住院钱: of a stay before that."""
_OLD_ME: Final = lazily(
    f"{BEGINS}老(?:太太|太婆|婆子|头子?|汉|人家?)我(?=(?:今年|都|也|已经|快"
    f"|奔)*[0-9一二三四五六七八九十]{{2,3}}(?:岁|了|多|[,， ])"
    "|今年|去年|上个?月|[吃拿]低保|[是有]低保|得了?[^,.;]{0,3}病|户口|自己|一个人)"
)
"""老太太我七十八了, who speaks of herself."""
_A_RELATIVE: Final = (
    f"(?:我家?)?(?:(?:[大小老二三])?(?:{KIN}|姑娘|闺女|女儿|儿子|[妈爸爹娘]|[姐妹哥弟姑姨叔舅]|孙子|孙女|外孙))"
)
_FELL_ILL_THERE: Final = lazily(
    f"(?P<there>[在搁](?:[\u4e00-\u9fff]{{2,4}}?)??){_A_RELATIVE}家(?:里|那边|那儿|那)?"
    "(?=(?:突然|忽然|就|给)?(?:犯|发|倒|晕|摔|突发)(?!.*没(?:去|敢)?看))"
)
"""在大连姑娘家犯的病: where it was, and not whose illness."""
_LIVES_WITH: Final = lazily(
    f"(?:一直|现在|都|就)?跟(?:着)?{_A_RELATIVE}(?:一起|一块儿?)?(?=[在搁][\u4e00-\u9fff]{{2,4}}(?:这边|这儿|那边)?"
    "(?:住(?![院的了过])|生活|过日子|过呢|待着))"
)
"""跟着姑娘在珲春住: with whom somebody lives, and not who was ill."""
_FILED_FOR_ONE: Final = lazily(
    f"(?P<paper>(?:备案|转诊|手续)(?:是)?[^,.;，。； 的]{{0,8}}?){_A_RELATIVE}(?:后来|回来)?(?:给"
    f"|帮)(?=后?来?(?:补|办|备|弄)的)"
    f"|(?P<file>(?:备案|转诊)(?:手续)?(?:的?事儿?)?){_A_RELATIVE}(?:都|早|就|给我|帮我|替我)*(?:已经|早就|都|给我|帮我|替我)"
    "(?=(?:办|备|弄|整|跑)(?:好|完|妥|下来|利索)了(?![^;!?]*[,，. ][他她]))"
)
"""备案是住进去以后姑娘给后补的: who saw to the paper of whoever tells it."""

_KIN_LIVES_THERE: Final = lazily(
    f"{BEGINS}(?:我家?)?(?:大|小|老|二)?(?:儿子|闺女|女儿|姑娘|孩子|孙子|孙女|外孙女?|外甥女?|侄子|侄女|女婿|姑爷)(?:家|就|都|也)*"
    "[在搁](?P<town>[一-鿿]{2,3})市?(?:那边|那儿|那)?[,，. ]+(?P<me>我?)就?[在搁](?:(?P=town)市?|那(?:儿|边|里)?)"
    "(?=(?:住|看|治|做|开|动)[的了过]|手术|住院)"
)
"""儿子在大连，在大连住的: he only lives there."""
_AT_THEIRS: Final = lazily(
    "(?<=[,，. ])[在搁]?(?:我)?(?:大|小|老|二)?(?:儿子|闺女|女儿|姑娘|孩子|孙子|孙女|外甥女?|侄子"
    "|侄女)家?(?:那儿|那边|那里|那)(?=$|[,，.;! ])"
)
"""在大连住院，儿子那: where he stayed meanwhile."""


def of_oneself(text: str) -> str:
    """A plain text in which who tells it is not lost behind relatives: with whom he lives, in whose house he fell ill,
    who filed for him."""
    text = _KIN_LIVES_THERE.sub(r"\g<me>在\g<town>", _AT_THEIRS.sub("", text))
    text = _FILED_FOR_ONE.sub(lambda found: found["paper"] or found["file"], _OLD_ME.sub("我", text))
    return _LIVES_WITH.sub("", _FELL_ILL_THERE.sub(r"\g<there>", text))


def of_kin(text: str) -> str:
    """A plain text with its relatives put plainly."""
    text = _IN_THAT_PLACE.sub(r"\g<lives>那边", _AT_THAT_TIME.sub("", text))
    text = _HAS_DIED.sub(r"\g<who>\g<year>住的院,钱", text)
    return _WHERE_KIN_LIVE.sub(r"\g<town>", _SPOUSE.sub("我对象", of_oneself(text)))
