"""What is told with the result before one's eyes as somebody else said it, or as a paper has it, in plain words:
딸이 그러는데 전원을 안했담다 is 전원을 안했슴다, 저보증을 보니 특곤이라고 적혀있슴다 is 특곤임다, and
又查了，不是8000，是8600 is 不是8000，是8600."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.plain import plain

_KIN: Final = (
    "(?:딸|아들|며느리|사위|어머니|아버지|로친|령감|안해|남편|나그네|동생|언니|오빠|누나|형님"
    "|조카|손자|손녀|의사|간호원)"
)
_PAPER: Final = (
    "(?:저보증|특곤증|저보책|증서?|증명서?|수첩|결산서|결산단|단자|령수증|영수증|종이|서류"
    "|호구부|호구책|전원표|전원서|통지서|병력)"
)
_SAYS: Final = lazily(
    f"{_KIN}[이가]?(?:네가)? ?(?:그러는데|그러던데|그럽데다|말하는데|하는 ?말이|말이|한테 ?물어보니까?)[, ]+"
    "(?P<told>.+?[았었였했])(?:담다|답니다|답데다|다오|다[고구] ?(?:함다|합니다|합데다|하오|했슴다))[.!]*"
)
_STANDS: Final = lazily(
    f"{_PAPER}[을를에]? ?(?:다시 ?)?(?:보니까?|보니깐|찾아보니까?)[, ]+(?P<told>.+?)(?:이라|라)?[고구] ?"
    "(?:적혀|씌여|써|찍혀|나와)(?:져)? ?있[소슴습어][가-힣]*[.!]*"
)
_SHOWS: Final = lazily(
    f"{_PAPER}[을를에]? ?(?:다시 ?)?(?:보니까?|보니깐|찾아보니까?)[, ]+(?P<told>자부[가는]? ?[0-9][0-9,.천백만원]*)"
    "(?:이[고구]|[고구이]|임다|입니다|이오|원임다)?[, ]*(?:자비.*)?"
)
"""결산서를 보니까 자부가 7,850.30이고 자비가 1,200임다."""
_FIGURE: Final = "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?"
_LOOKED_AGAIN: Final = lazily(
    "(?:刚才|刚刚|今天|昨天|上午|下午|我|又|再)*(?:上|去|到|找)?(?:了)?(?:趟|一趟)?(?:那个|人家)?(?:[一-鿿]{0,4}医院|医保局?|窗口|大厅)?"
    "(?:重新|又|再|去)*(?:查|问|看|打|核对|对)(?:了|过)?(?:一?[下遍眼趟])?[^,.;0-9院病]{0,4}(?:了)?[,. ]+"
    "(?P<told>(?:自付|个人自付|应该)?"
    f"(?:不是{_FIGURE}[,. ]*(?:而?是|应该是){_FIGURE}|是{_FIGURE}[,. ]*不是{_FIGURE}))[了的呢.!]*"
)
"""又上医院查了，自付不是8000，是8600: where somebody looked is no treatment."""
_ALL_OF: Final = lazily(
    "(?:我)?(?:上面|刚才|前面)?(?:说|填|写|答|选|问|查)的(?:这些|那些)?(?:都|全|全都)?是(?:给|替|按)?"
    "(?P<who>我(?:老?[爸妈爹娘]|爷爷|奶奶|姥姥|姥爷|老伴|老头子?|儿子|闺女|孩子|媳妇|婆婆|公公|哥|姐|弟弟?|妹妹?))"
    "(?:家)?(?:的|查的)?(?:情况|事儿?|病)?(?:啊|呀|呢)*[.!]*"
)
"""我说的都是我妈的情况."""
_ASKED: Final = lazily(
    "(?:我)?(?:刚才)?(?:打电话)?(?:问了?|打听了?)(?:一下|下)?[^,.; ]{1,5}?(?:了|一下)?[,. ]+(?:他|她"
    "|人家)?(?:说|讲)(?:是|我)?(?P<told>自付[^,.;]+)"
    "|[^,.; ]{1,4}(?:한테|에게"
    "|보고) ?물어보니까?[, ]+(?P<in_korean>자부[가는]? ?[0-9천만백일이삼사오륙칠팔구.,]+)(?:이?라|이라고)? ?"
    "(?:함다|합니다|람다|랍니다|합데다|람데다|하오)[.!]*"
)
"""我问了儿子 他说自付是七千六."""
_FORGOTTEN: Final = lazily(
    "(?P<told>.*(?:有|住|花|看|领)过(?:一[次回])?)[ ,]+(?:可|就是|但)?(?:我)?(?:都|也|早)?"
    "(?:忘了?|不记得|记不(?:得|清|住)了?|想不起来?了?)(?:是|花了?|领了?)?(?:多少钱?|几个钱)?了?[.!]*"
)
"""以前有过 忘了多少钱了 asks for no sum."""
_IS: Final = "임다"
_DID: Final = "슴다"


def put_plainly(said: str) -> str:
    """What is told, as it would be said by itself; the text as it is where it is no such thing."""
    text = plain(said)
    if all_of := _ALL_OF.fullmatch(text.replace(" ", "")):
        return f"不是我，是{all_of['who']}"
    if asked := _ASKED.fullmatch(text):
        return asked["told"] or asked["in_korean"] + _IS
    if forgotten := _FORGOTTEN.fullmatch(text):
        return forgotten["told"]
    if looked := _LOOKED_AGAIN.fullmatch(text):
        return looked["told"]
    if told := _SAYS.fullmatch(text):
        return told["told"] + _DID
    if shown := _SHOWS.fullmatch(text):
        return shown["told"] + _IS
    stands = _STANDS.fullmatch(text)
    of_aid = stands and "구조" in stands["told"]  # it is compared with the figure
    tells = stands and not of_aid and any(token.tells for token in words_said(stands["told"]))
    return stands["told"] + _IS if stands and tells else said
