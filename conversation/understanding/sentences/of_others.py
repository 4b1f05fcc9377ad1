"""What a sentence tells of people who are no patients here: a friend's own stay, whose child is minded, who wrote a day
down. It is left out before the sentence is read."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BEGINS: Final = "(?<![^,.;!? ])"
_STRANGER: Final = (
    "(?:村里|屯里|隔壁|对门|邻居|街坊|前院|后院|我们屯|同病房)?的?"
    "(?:老姐妹|老哥们|老伙计|老乡|工友|同事|同学|朋友|邻居|街坊|病友|对门|隔壁"
    "|[\u4e00-\u9fff]{1,2}(?:婶子?|姨|叔|大爷|大娘|大妈|大哥|大姐|嫂子?)|老[\u4e00-\u9fff]头?)"
)
_SAYS: Final = lazily(f"{_BEGINS}{_STRANGER}(?:都|还|也|昨天|总)*[说讲]是?(?![我咱你])[^,.;!?我咱你]+")
"""老姐妹说她住院国家给拿钱了; 王婶说低保住院不花钱."""
_MINDS: Final = lazily(
    "(?:给|帮)(?:大|小|老)?(?:儿子|闺女|姑娘|女儿|孩子)们?家?(?:看|带|照看|照顾|哄|接送)(?:孩子|孙子|孙女|外孙女?|小孩|娃)(?![看住去上])"
    "|(?:외?손[자녀주]|손군|애|아이)(?:를|을|르)? ?(?:(?:보|봐주|돌보)(?:러|느라[고구]?)|키우러)"
    "|(?:내 |우리 )?(?:아이|애들?)(?: ?(?:하나|둘|셋))?(?:을|를)? ?키우(?:는데|면서|다나니|며) "
)
"""在长春给儿子看孩子; 장춘에 손녀 보러 온지 구년."""
_NOTED_SUM: Final = lazily(
    f"{_BEGINS}(?:우리 ?)?(?:딸|아들|며느리|사위|손자|손녀)(?:이|가|네가) ?(?=[^.,!?]{{1,24}}(?:종이|수첩"
    "|책|달력)에 ?(?:적어|써) ?(?:놨|놓|뒀|줬))"
)
"""딸이 자부담 4200원이라고 종이에 적어놨소: who wrote it down."""
_CHILD: Final = lazily("(?:외?손[자녀]|손군|손주|조카|애)(?:가|이|는|놈|애)")
_NOTED: Final = lazily(
    f"{_BEGINS}(?:우리 ?)?(?:딸|아들|며느리|사위|손자|손녀)(?:이|가|네가) ?(?:다 |대신 )?"
    "(?:(?:적어|써|받아적어|찍어|기억해) ?(?:놨|놓|뒀|두|줬)"
    "|(?:소리내 ?)?(?:읽어|통역해|번역해) ?(?:줬|주었|줍|줌|준다))[가-힣]*"
)
"""딸이 적어놨소, 손녀가 읽어줬소."""
_TOLD_OF_THIS: Final = lazily(
    f"{_BEGINS}(?:우리 |내 )?(?:큰|작은|맏|막내|둘째)?(?:딸|아들|며느리|사위|손자|손녀|조카|동생|자식|애|남편"
    f"|안해|언니|오빠|누나|형)"
    "(?:이|가|네가|들이|애가) ?(?:나보고 |나한테 |저한테 )?(?:여기 ?)?(?:이런|그런|요런) ?(?:게|거|것|데"
    "|곳)(?:이|가)? ?"
    "(?:있|생겼|나왔|좋)다(?:길래|[고구] ?(?:해서|하길래|해|하니까?|하던데|하는데|알려[줘주]서?|알려[줘주]길래"
    "|말해서)"
    "|[고구] ?(?:합데다|하오|함다|했슴다|알려[줍줬주][가-힣]{0,3})|더구[마만]|던데|는데|며)[ ,.]*"
)
"""손자가 이런게 있다길래 들어와봤소: who told of the page."""
_BROUGHT_UP: Final = lazily(
    "(?<=[가-힣]) (?:내|내가|우리|우리가|할미가|할배가|로친이랑 ?내가) ?(?:다 |맡아 ?|데리구 ?|데리고 ?)?"
    "(?:(?:거두|키우|기르)(?:꾸마|오|우|[고구] ?있[슴소가-힣]*|는데|[고구])|거둠다|키움다|기름다)(?=$|[ .,])"
)
"""손자가 아홉살이요, 내가 거두꾸마: who brings a child up is not the patient."""


def without_others(text: str) -> str:
    """A plain text without what others say of themselves, whose child is minded, who noted or told something."""
    text = _BROUGHT_UP.sub("", text) if _CHILD.search(text) else text
    text = _TOLD_OF_THIS.sub("", text)
    return _NOTED_SUM.sub("", _NOTED.sub("", _MINDS.sub("", _SAYS.sub("", text))))
