"""The next household, told by words for it: 第二家, 还有一户，老王家; 둘째집은 리아매인데 저보호요. What is told behind
them is of that one, and is never written over what the first one told."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SURNAMES: Final = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚"
    "谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚朴全安玄池南"
)
_NAME: Final = (
    f"(?:[老小]?[{_SURNAMES}](?:家|大[爷娘妈叔姐哥]|[叔婶姨姑舅伯奶爷]+|阿姨|老[头汉太]+太?|师傅|某)?的?|那[家户])"
)
_KO_NAME: Final = "(?:[가-힣]{1,3} ?(?:아매|아바이|할머니|할아버지|로인|어머니|아버지|네|씨|집|동무)|[가-힣]{2,3})"
_ONE: Final = "(?:[家户位]|个(?:人|村民|邻居|老人))"
_DO: Final = "(?:查|看|算|问|办|录|测|填|说)"
_ZH_NEXT: Final = (
    "(?:好的?|嗯|那|行|接着|继续|然后|再|现在|咱们?|我们?|要|想|还|得|该|轮到|[帮给]|请|来|换|到|,| )*"
    f"{_DO}*(?:一下|下)?了?"
    "(?:第[二三四五六七八九十2-9](?:[家户位]|个(?:人|村民|户))"
    f"|(?:下|另外?|别的?)外?一?{_ONE}|(?<=[查看算问办录测填再换])一{_ONE}|(?<=[还再])有(?:另外)?一{_ONE}"
    "|(?<=[查看算问办录测填])下一?个)"
    "(?:人|的|了|吧|呗|呢|啊|啦|要查|想查|要看|要问|也要查|也想查|也查|查一下|查查)*"
)
_STATUS: Final = "特困|低保|五保|监测|脱贫|边缘|低收入|孤儿|残疾"
_ZH: Final = lazily(
    f"{_ZH_NEXT}(?:$|[,.!~ ]+(?:{_NAME}(?:$|[,.! ]+|(?=[是,])))?(?:[他她]家?是?)?"
    f"|(?:就?是|叫|姓)?{_NAME}(?:$|[,.! ]+|(?=是))|是(?=.)|(?<=[家户位])(?={_STATUS}))"
)
_KO_LOOK: Final = "(?:[보봅봐해합하]|확인|있|넘어|갑시다|차례)"
_KO: Final = lazily(
    "(?:네|예|그(?= ?다음)|이제|이젠|이번에는|이번엔|그럼|그러면|인차|자|또(?! ?(?:다른|한|하나))|,| )*"
    "(?:(?P<in_order>둘째|두째|두번째|2번째|셋째|세번째|3번째|넷째|다음|담)|다른|딴|또 ?(?:다른|한|하나)"
    "|한(?= ?(?:집|사람|분) 더))"
    " ?(?:집|호|사람|분|세대|가정)(?:꺼|거|것)?(?: 더)?(?:"
    f"[도두를을로루]? ?(?:좀 ?|마저 ?|또 ?)?{_KO_LOOK}[가-힣]*[.! ]*$|[은는이가도두]?[.! ]*$"
    f"|(?(in_order)[은는이가] {_KO_NAME}(?:인데|이고|임다|입니다|이오|이요|요|이우다)[,. ]+|(?!))"
    "|(?(in_order)[은는] |(?!)))"
)
_JUST_NEXT: Final = lazily("(?:再来|来|接着|那|好)*,?下一个(?:了|吧|呗)?[.!]*|다음[.!]*")
"""With the result before one's eyes: 下一个."""
_ANOTHERS: Final = lazily(
    "(?:不对?,?)?(?:[这那](?:个|些)?|我?(?:刚才|才|现在)?说的)(?:都|就)?是(?:别人|另一?(?:个人|[家户位])|第二[家户]|下一[家户])家?的?[,.!]*.{0,12}"
    "|(?:아니?,? )?(?:이|그)(?:건|거는|것은|게) (?:다른|딴|둘째|다음) ?(?:사람|집)(?:의)? ?(?:꺼|거|것)"
    "(?:란 말이[오요]|라니까|임다|입니다|이오|이요|요|꾸마)?[.! ]*.{0,24}"
)
"""이건 다른 사람꺼란 말이요, of what was just read."""
_ASKS: Final = lazily("是?(?:谁|啥|什么|哪|多少|怎么|咋)|(?:누구|무엇|뭐|머|얼마|어떻)")


def of_the_next_household(said: str, *, after_all: bool = False) -> str | None:
    """What a text tells of the next household, behind the words for it; None where it names none. `after_all`: whether
    the result stands before one's eyes, so that 下一个 can be no question."""
    text = plain(said)
    if after_all and _JUST_NEXT.fullmatch(text):
        return ""
    found = _ZH.match(text) or _KO.match(text)
    if not found:
        return None
    rest = text[found.end() :].strip(" ,.")
    return None if _ASKS.match(rest) else rest


def is_of_another(said: str) -> bool:
    """Whether what was just told is said to be of another person than the one of the result: 这是第二家的."""
    return bool(_ANOTHERS.fullmatch(plain(said)))
