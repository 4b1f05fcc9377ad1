"""Who was taken somewhere, or was given the paper, is the patient: 儿子领我上长春做的手术; 卫生院给我开的转诊单; 아들이
나를 데리고 갔슴다. It is put as told of oneself."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.zh_others_know import RELATIVE

_KIN: Final = (
    "(?:(?:大|小|老|二)?(?:儿子|闺女|女儿|姑娘|孩子|孙子|孙女|外孙女?|女婿|姑爷|儿媳妇?|侄子|侄女)|老伴儿?|老头子?|老婆|媳妇"
    "|老公|爱人|对象|弟弟?|妹妹?|哥哥?|姐姐?|邻居|亲戚|家里?人)们?"
)
_BEGINS: Final = "(?<![^,.;!? ])"
_WHEN: Final = (
    "(?:[今去前]年|头年|上个?(?:月|周|礼拜)|前[几两]天|昨[天晚]|[春夏秋冬]天|年初|开春"
    "|[0-9一二三四五六七八九十]{1,3}(?:月份?|[号日]))*"
)
_AT_ONCE: Final = "(?:开车|打车|连夜|就|又|赶紧|后来|当天|也)*"
_TAKEN: Final = lazily(
    f"{_BEGINS}(?P<when>{_WHEN})(?:我)?(?:让|叫)?{_KIN}{_AT_ONCE}(?:(?:领|带|陪|拉|送|背|推|扶|接)着?(?P<me>我)|把(?P<carried>我)给?[送拉背带抬推弄整接领])"
    "(?:(?:直接|连夜|一起|就|坐火车|坐高铁|坐车|打车|开车)*(?=[上去到来在往])|(?P<town>[一-鿿]{2,3}?)(?:市)?(?P<went>[去来])?(?=[做割住看治换查化透开手]))"
)
_TO_BE_TAKEN: Final = lazily(
    f"{_BEGINS}(?:我)?{_KIN}(?P<will>要|想|打算|准备)(?:领|带|陪|接|送)着?(?P<me>我)"
    "(?=[上去到](?!看|伺候|照顾)[^,.;!? 她他]{2,8})"
)
"""儿子要领我上长春看病: who types is to go."""
_TO_LIVE: Final = lazily(
    f"{_BEGINS}(?:我)?(?:让|叫)?{_KIN}把(?P<me>我)给?接(?:到|去|上|往)?(?P<town>[一-鿿]{{2,3}}?)(?:市)?(?:去|来)?"
    "(?:过年|过冬|享福|养老|住着?|生活|待着?|玩|串门)(?!的?院)"
    "(?:了|[去来]了|好?[一二三两几多]{1,3}[天年个月]{1,3})*(?=$|[,.;! ])"
)
_KIN_TAKEN: Final = lazily(
    f"{_BEGINS}(?:我(?:们)?|{_KIN})把(?P<whom>[他她](?!们)|我家?(?:{RELATIVE}))(?:给)?(?:接|送|拉|背|带|抬|领|弄|整)"
    "(?:到|去|上|往|来)?(?P<town>[^,.;!?我 ]{2,10}?)(?:去|来)?(?=[做割住看治换查化透开手]的?)"
    "(?=[^,.;!?]{0,10}(?:院|病|手术|[做割开动换]的|检查|化疗|透析|放疗))"
)
"""我把我妈接长春去住的院: she is the patient."""
_SENT: Final = lazily(
    f"{_BEGINS}(?:我)?(?:家)?{_KIN}(?:老|就|都|非|一个劲儿?)*(?:让|叫|劝|催|要)(?P<me>我)"
    "(?=[上去到](?!看|伺候|照顾|陪|接|送)[^,.;!? 她他]{2,8}?(?:看(?![着她他孩护])|治|检查|住院|做手术|瞧))"
)
"""我闺女让我上长春去看."""
_GIVEN: Final = lazily(
    f"{_BEGINS}(?P<by>(?:乡|镇|村|屯|社区|街道|县|市)?里?的?(?:卫生院|卫生所|卫生室|卫生服务中心|社区|村医|诊所)的?(?:大夫|医生|院长)?|大夫|医生)"
    "(?:就|先|都)?给(?P<me>我)(?=[开办转])"
)
_KIN_IN_KOREAN: Final = (
    "(?:우리)? ?(?:큰|작은|막내)?"
    "(?:아들|딸|사위|며느리|손자|손녀|로친|령감|남편|안해|동생|이웃|자식|애)(?:들|놈|애|집)?"
    "(?:이|가|네가|께서)?"
)
_TAKEN_IN_KOREAN: Final = lazily(
    f"(?<![^,.;!? ]){_KIN_IN_KOREAN} ?(?:나를|날|저를|나르) ?(?P<there>[가-힣]{{2,8}}(?:에|로|까지) ?)?"
    "(?:데리고|데리구|데려다|모시고|모시구|업고|업구|태우고|태우구|싣고|싣구|부축해서) ?(?:가서|가|와서|와)? ?"
)
_AT_THEIRS_IN_KOREAN: Final = lazily(
    "(?<=[,.])[ ]?(?:우리 ?)?(?:큰|작은|막내)?(?:아들|딸|손자|손녀|조카)(?:네)? ?집에서(?=$|[,.;!])"
)
"""대련에서 입원, 아들집에서: where somebody stayed meanwhile."""
_PUT_IN: Final = lazily("입원 ?시[켰킨켜]")


def taken_there(text: str) -> str:
    """A plain text in which who types tells that he was taken somewhere or given a transfer, put as his own stay; as it
    is where a relative is told of besides, who may be the patient."""
    if HANGUL.search(text):
        text = _AT_THEIRS_IN_KOREAN.sub("", text)
        own = _TAKEN_IN_KOREAN.sub(lambda found: f"내가 {found['there'] or ''}가서 ", text)
        own = _PUT_IN.sub("입원했", own) if own != text else own
    else:
        text = _TO_BE_TAKEN.sub(r"\g<me>\g<will>", text)
        text = _KIN_TAKEN.sub(r"\g<whom>在\g<town>", _TO_LIVE.sub(r"\g<me>住在\g<town>", text))
        own = _SENT.sub(r"\g<me>", _TAKEN.sub(_put, text))
        own = _GIVEN.sub(r"\g<me>,\g<by>给", own)
    return text if own == text or _names_kin(own) else own


def _put(found: re.Match[str]) -> str:
    """Who types, and where he was taken."""
    me = found["me"] or found["carried"]
    if not found["town"]:
        return f"{found['when']}{me}"
    known = all(token.answers("place") for token in tokens(found["town"]))
    return f"{found['when']}{me}在{found['town']}" if known else found[0]


def _names_kin(text: str) -> bool:
    return any("other" in token.means.get("who", ()) for clause in clauses(text) for token in tokens(clause))
