"""A death that is told with its time or of any relative (我老头儿去年没了, 아들이 작년에 죽었슴다), and what is told
besides it."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_KIN: Final = (
    "(?:我|咱)?(?:们)?(?:家)?(?:那)?(?:老?[爸妈爹娘]|爸爸|妈妈|老伴儿?|老头[子儿]?|老爷子|老太太|老人|老公|老婆|爱人|丈夫|媳妇"
    "|闺女|女儿|姑娘|儿子|孩子|孙子|孙女|奶奶?|爷爷?|姥姥|姥爷|婆婆|公公|岳父|岳母|丈母娘|老丈人|[哥姐弟妹][哥姐弟妹]?|(?<!其)他|她)"
)
_YEAR_OR_MONTH: Final = (
    "(?:(?:大前|[今去前])年|20[0-9]{2}年|那年|上个?月|年初|年底|[春夏秋冬]天"
    "|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?)"
)
_BESIDE: Final = (
    "(?:[0-9一二三四五六七八九十]{1,3}[日号]|[今昨前]天|大前天|[今昨前]儿个?|[今昨]早|[今昨]晚|今晨|凌晨|清晨|早上|早晨|上午|中午"
    "|下午|晚上|半夜|夜里|刚才|[上这]周|已经|也|就|都|刚刚?|早就?|后来|最后|还是|因病|突然|冷不丁)"
)
_ENDS: Final = "(?=$|[,. !?;]|以后|之后)"
_KOREAN: Final = (
    "(?:아버지|아부지|아버이|어머니|어머이|어마이|엄마|아매|아바이|할머니|할아버지|로친|로인|나그네|령감|남편|안해|안깐|아들|딸|동생|형님|언니"
    "|누나|오빠)"
    "(?:이|가|는|은)? ?"
    "(?:(?:작년|재작년|올해|지난달|지난주|지난해|[0-9]{1,2}월|[0-9]{1,2}일|봄|여름|가을|겨울|오늘|어제|그저께|그제|엊그제|아침|새벽|점심"
    "|오전|오후|저녁|밤|방금|이미|벌써|먼저|그만)(?:에|달에)? ?)*"
    "(?:죽(?:었|어서|은|고(?! ?싶))|돌아갔|돌아가서|저세상)[가-힣]*"
)
_DIED: Final = lazily(
    f"{_KIN}(?:{_YEAR_OR_MONTH}|{_BESIDE})*(?:没了|没的|不在了|死了|死的){_ENDS}"
    f"|{_KIN}{_BESIDE}*{_YEAR_OR_MONTH}+{_BESIDE}*(?:走了|走的){_ENDS}|{_KOREAN}"
    f"|{_KIN}[^,.;!? ]{{0,4}}[, ]+{_YEAR_OR_MONTH}+{_BESIDE}*(?:走了|走的)"
    f"(?=[,. ]+[^;]{{0,8}}(?:还能|能不能|能|可以)[报办领])"
)
_NO_HEART: Final = lazily("(?:没有?|哪有|无)(?:心思|心情|精神)[^,.!?; ]*|(?:마음|정신|경황)이? ?없[가-힣]*")
"""没心思办这些 answers nothing."""


def died(said: str) -> bool:
    """Whether it is told that a relative has died."""
    return bool(_DIED.search(plain(said)))


def besides_the_death(said: str) -> str:
    """What a text tells besides a death, and that there is no heart for anything; "" where it tells no more."""
    return _NO_HEART.sub("", _DIED.sub("", plain(said))).strip(" ,.!;")
