"""Who is helped, named by a family name or as a neighbour where it is asked for somebody else: 老李家，今年二月住院;
옆집 할머니인데 저보임다. By itself such a name tells of somebody who is none of the case."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NO_NAME: Final = "[伴公婆爸妈人头太家师板毛病早是爷丈姑姨叔舅弟妹儿闺丫了大二三小年百]"
_NEAR: Final = "(?:邻居|隔壁|对门|楼上|楼下|工友|同事|同学|朋友|战友|亲戚|老乡)"
_HERE: Final = "(?:(?:村|屯|队|组|社区)(?:里|上)?)"
_NAMED: Final = lazily(
    "^(?:给|替|帮|查|是|这是|这位是)?(?:[我咱]们?)?"
    f"(?:{_NEAR}(?:的|家)?(?:老(?!{_NO_NAME})[一-鿿](?:家|头子?|太太?|婆子)?)?"
    f"|{_HERE}?(?:的|有个|有一个)?老(?!{_NO_NAME})[一-鿿](?:家|头子?|太太?|婆子)?)"
    "(?:的|他|她|[, :])*"
    "(?=今年|去年|上个?月|这个?月|前几天|[0-9一二三四五六七八九十]{1,2}月|[一-鿿]{2}户口"
    "|是|低保|特困|五保|监测|边缘|返贫|住|在|得|户口)"
    "|^(?:우리 ?)?(?:옆집|이웃집?|앞집|뒤집|웃집|아래집|동네|한동네|우리 ?촌|한 ?촌)(?:에|의)? ?"
    "(?:할머니|할아버지|할매|할배|아매|아바이|로인|로친|아주머니|아저씨|아즈마이|사람|분|친구)"
    "(?:인데요?|임다|입니다|이[오요]|은|는|이|가)?[ ,.]+"
)
_OF_OTHERS: Final = lazily(
    f"我(?!们?(?:{_NEAR}|{_HERE}))|听说|说是?|告诉|给[他她]?报|나는|내가|저는|제가|답데|답디|다던데|라던데|담다"
)
"""What tells that such a one is only talked of: 邻居报了七千，我呢."""


def without_name(said: str) -> str:
    """What is told of somebody else for whom it is asked, without the name it begins with; as it was typed where it
    begins with none, or somebody is only talked of."""
    text = plain(said)
    found = _NAMED.match(text)
    return text[found.end() :] if found and not _OF_OTHERS.search(text[found.end() :]) else said
