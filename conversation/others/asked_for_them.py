"""A whole case told of somebody else right after it was said that one asks for oneself: 邻居大姐让我问，她低保;
我弟弟智障，我给他跑; 옆집 김아매, 저보, 올해 입원; 我孩子有病，低保. It is proposed as that person's, though who types
names himself."""

from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.kept import WHO
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE

_NEIGHBOUR: Final = (
    "(?:(?:隔壁|对门|楼上|楼下|邻居)(?:家)?(?:的)?(?:老[一-鿿]"
    "|[一-鿿]{0,2}(?:大姐|大哥|大娘|大爷|大妈|大叔|大婶|奶奶|爷爷|老太太|老头子?|阿姨)|的)?"
    "|(?:옆집|이웃집?|앞집|뒤집|웃집|아래집)(?:에|의)? ?[가-힣]{0,2}"
    "(?:아매|할머니|할아버지|아바이|로인|로친|아주머니|아저씨|언니|형님))"
)
_KIN_KO: Final = (
    "(?:애|아이|애기|아들|딸|손자|손녀|엄마|어머니|아버지|아버이|로친|령감|남편|안해|할머니|할아버지|동생"
    "|형님|언니|누나|오빠)"
)
_FOR_THEM: Final = lazily(
    "(?:让|叫|求|托)我(?:来|给|帮|替|帮忙)?[他她]?(?:问|查|打听)|我(?:来|在|就)?[帮替给](?:[他她]们?|老人家?|人家)(?:问|查|打听|跑|办|弄|张罗|看看)"
    "|^我们?(?:家)?(?:的)?(?:雇主|东家)|我(?:自己|一个人)?(?:离(?:了)?婚|丧偶|单身|守寡)[^,.;]{0,4}(?:带|养|领)(?:着)?(?:个)?(?:孩子|娃|儿子|女儿)"
    f"|^{_NEIGHBOUR}[,，. ]"
    f"|^(?:我|俺|我们|我家|俺家)(?:的)?{RELATIVE}(?:有病|病了|生病|得病|得了[^,.;]{{1,6}})(?:了|的)?[,，. ]"
    "|(?:내가|제가) ?(?:대신|도와서?) ?(?:좀 ?)?(?:물|묻|알아|뛰|다니|해|신청|찾아)"
    "|^(?:나는|내가|저는) ?(?:리혼|이혼|홀로|혼자)[가-힣]{0,3} ?(?:하고|해서|되여|돼서|서)? ?(?:애|아이|아들|딸)"
    f"|^(?:우리 ?)?{_KIN_KO}(?:가|이|는|은) ?(?:앓|병[이에]|자폐|자페|뇌성|백혈|암)(?!지 ?않)[^,.?않]{{0,10}}?"
    "(?:슴다|습니다|임다|입니다|소|고|는데)[, ]"
    "|^(?:우리 ?)?주인집 ?(?:로인|할머니|할아버지|어르신)"
)
_WHO_FIRST: Final = lazily(f"^(?:{_NEIGHBOUR}|(?:나는|내가|저는) ?(?:리혼|이혼|홀로|혼자)[^,.;]*)[,，.]+ *(?P<rest>.+)")
_NEXT_DOOR: Final = ("옆집", "이웃", "앞집", "뒤집", "웃집", "아래집")
_A_CHILD: Final = lazily("(?:애|아이|애기|아들|딸)(?:가|이|는|은)")
_TALKED_OF: Final = lazily("听说|报了[^,.]{0,8}(?:我|呢)|我呢|다던데|라던데|답데|나는 ?왜")


def case_of_another(said: str, today: date) -> Proposal | None:
    """What is told of that person; None where nobody is asked for so, or no more than that is told."""
    text = plain(said)
    if asks(said) or _TALKED_OF.search(text) or not _FOR_THEM.search(text):
        return None
    read = proposed(said, Facts({}, today), at_first=True)
    behind = _WHO_FIRST.match(text)
    if behind and (HANGUL.search(text) is None or _A_CHILD.search(behind["rest"]) or text.startswith(_NEXT_DOOR)):
        read = proposed(behind["rest"], Facts({WHO: "other"}, today), at_first=True)
    told = Proposal({WHO: "other", **read.answers}, read.ask)
    return told if len(told.answers) > 1 and told.answers[WHO] == "other" else None
