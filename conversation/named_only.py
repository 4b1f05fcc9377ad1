"""Whether a text names for whom it is asked and nothing more (我妈, 给我爸查查, 어머니꺼 볼람다).

Before the consent only that is as good as the tap. Who tells of an illness or a stay (我妈病了, 동생이 암임다) has not
agreed to anything.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_LONGEST: Final = 30
_ASKS: Final = "(?:[查问算看填整弄办报](?:一?下儿?|一看|一问)?|打听(?:一下)?|咨询(?:一下)?|了解(?:一下)?|自(?=查)|来)"
_FIRST: Final = (
    "(?:[您你]好[,.!]?)?(?:不是我?|(?:就|我|俺|咱|这|那)?(?:就)?是|就|想|要|来"
    "|我?(?:给|替|帮|为|代|查|问|看)|代表|关于|病人|患者|看病的)*"
)
_IN_CHINESE: Final = lazily(
    f"{_FIRST}"
    "[我俺咱自家里的本人个儿己亲老小大二三两口子那位他她和跟父母爸妈爹娘爷奶姥外公婆伴头太丈夫爱媳妇对象女闺姑孩娃孙哥姐弟妹"
    "嫂叔伯舅姨婶侄甥岳戚属朋友邻居别病患者]{1,12}"
    f"(?:的?(?:事|事儿|情况)?)(?:{_ASKS}|的|呢|吧|呗|啊|呀|嘛|谢谢|麻烦了?|[.,! ])*"
)
_PERSON: Final = (
    "(?:나|내|저|제|본인|자신|자기|당사자|환자|가족|식구|집사람|부모|부모님|어머[니이]|어마이|어무이|엄마|아버지|아부지|아빠"
    "|아매|아마이|아바이|할머니|할아버지|로친네?|노친네?|령감|영감|로인|남편|나그네|안해|안깐이?|안까이|마누라|처|아이|애|자식"
    "|아들|딸|며느리|사위|손자|손녀|동생|언니|오빠|누나|누이|형|형님|형수|동서|처제|처남|시어머[니이]|시아버지|시누이|시동생"
    "|손주|증?손자|외손[자녀]|둘째|셋째|넷째|맏이|막내|막둥이|집식구|령감태기|령감쟁이|아즈바이|아재비|아즈마이|올케|매부|매형|형부|제부"
    "|가시아버지|가시어머니|가시어마이|장모|장인|사돈|삼촌|고모|이모|숙모|조카|친척|이웃집?|옆집|친구|딴|다른|남|맏|큰|작은"
    "|분|사람|님)"
)
_PARTICLE: Final = "(?:의|네|이|가|은|는|을|를|꺼|거|것|도|아이[고구]|아니[고구라])"
_LOOKED_UP: Final = (
    "(?:봐|알아|물어|찾아|조회|확인|신청|문의|자체확인|보|볼|묻|해|알|봄|봅)(?:보|봐|봄|봅|하|드리|주|줍|볼)?"
    "(?:자고|자구|려고|라고|라구|려구|고싶|는)?(?:검|겜|것|게)?"
)
_END: Final = (
    "(?:함다|합니다|하오|람다|라함다|임다|입니다|이오|이요|이꾸마|꾸마|이우다|우|요|오|소|슴다|습니다|니다|다|기오|겠슴다|겠소"
    "|주오|주쇼|주세요|주십시오|줍소|쇼|시오|세요|지무|지므|지|왔슴다|[.,!])"
)
_IN_KOREAN: Final = lazily(
    f"(?:내가아니[고구라],?)?(?:우리|울|내|제|집|예|네|응|바로)?(?:{_PERSON}{_PARTICLE}?){{1,5}}(?:의|네)?"
    "(?:걸|것|꺼|거|검|게|일|대신|의료구조|구조금|위해서?|위하여)?(?:을|를|로|으로|에|때문에|땜에)?(?:좀|대신|직접)?"
    f"(?:{_LOOKED_UP}|봐줌다|봐드립니다)?{_END}{{0,4}}"
)


def named_only(said: str) -> bool:
    """Whether all of `said` is the name of a person, and that it is to be looked up for that one."""
    text = plain(said).replace(" ", "")
    return len(text) <= _LONGEST and bool(_IN_CHINESE.fullmatch(text) or _IN_KOREAN.fullmatch(text))
