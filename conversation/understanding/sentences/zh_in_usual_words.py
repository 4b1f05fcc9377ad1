"""What a Chinese message tells in turns of its own, put in the words by which it is read: 这不昨天又进来了 as who is
in hospital, 单亲，自己带闺女 as nothing of a patient, 住上了才想起来没备案，第四天补的 as filed late."""

import re
from collections.abc import Callable
from typing import Final

from conversation.understanding.choice.zh_set_aside import without_who_was_invited
from conversation.understanding.dates.zh_year_after import with_year_after
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE

_END: Final = "(?=$|[,.;!? ，。；])"
_LATELY: Final = "(?:昨[天晚儿夜]个?|前[天儿晚]个?|今[天早儿]个?(?:早上|早晨)?|刚刚?|夜里|半夜)"
_CHILD: Final = "(?:大|小|老)?(?:儿子|闺女|女儿|姑娘|孩子|娃|孙子|孙女|外孙女?|丫头|小子)"
_HERE: Final = "(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)"
_STATUS: Final = "(?:低保|特困|五保|监测|边缘|低边|返贫致贫|返贫|因病致贫|残疾|困难|贫困)(?:户|对象|供养|人口|家庭)?"
_PASSERBY: Final = "(?:同学|同事|工友|室友|邻居|老乡|路人|过路的|房东|老师|老板|工头|舍友|对门|好心人|屯邻)们?"

_CAME_IN: Final = lazily(
    f"(?:这不)?{_LATELY}[,， ]?(?:我|俺|他|她|人|这不)?(?:又|就|才|刚|给|被)*(?:住|躺|送|抬|推|拉)?进来了{_END}"
)
"""这不昨天又进来了: who tells it is in hospital."""
_OF_ILLNESS: Final = lazily("院|病|炎|癌|瘤|梗|衰|化疗|手术|心脏|大夫|医生")
_OUT: Final = lazily("(?<![没未])(?:出了?院|出来了|回[家来]了|到家|结了?账|结完)")
_RAISES: Final = lazily(
    f"{BEGINS}(?:[我俺](?:就)?)?(?:是)?(?:单亲[,， ]*)?(?:自己|自个儿?|一个?人|独自)(?:一个人)?"
    f"(?:带|领|拉扯|养活?|抚养|供|拉巴)(?:着|大)?(?:个|一个|俩|两个)?{_CHILD}(?:过|过日子|长大|生活|上学|念书)?的?{_END}"
)
"""自己带闺女: of who brings a child up nothing is told."""
_WITH_A_CHILD: Final = lazily(
    f"[我俺](?:就)?(?:自己|自个儿?|一个?人)(?:带|领)着?(?:个)?(?P<child>{_CHILD})(?=住院|住的?院|看的?病|在[^,.;]{{2,8}}(?:住院|住的院|看的))"
)
"""我一个人带孩子住院: the child is the patient."""
_NOT_SAVED: Final = lazily(
    "(?<=[院术救疗])(?:[,， ]?(?:最后|后来|可惜|结果|人|他|她))*(?:没|没有|没能)"
    "(?:(?:抢?救|治|缓|挺|熬|扛)(?:过来|过去|回来|活|住)|留住|保住)(?:命)?(?:了)?"
)
"""住院没救过来: it denies no stay."""
_I_LENT: Final = lazily(
    "[,，. ]+(?:这|那|这些|那些)?(?:钱|账|费用?|花销)?(?:都|全|也)?是[我俺]"
    f"(?:这当侄子的|当侄子的|先|给)?(?:垫|掏|借|拿|出|交|付)(?:上)?的(?:钱)?{_END}"
)
_OF_KIN: Final = lazily(f"^[^,.;!?，。；]{{0,4}}(?:[我俺]家?)?{RELATIVE}")
"""我叔…，这钱是我垫的: who lent it is no patient."""
_CALLED_BY: Final = lazily(
    f"{_PASSERBY}(?:帮着|帮忙|赶紧|连夜|就|都|给|看见了?)*(?=(?:叫|打|喊|拨)(?:的|了|来)?(?:120|救护车|急救)"
    "|(?:送|拉|抬|背|开车送|打车送)(?:的|去|到|上|进|我|俺|他|她)[^,.;我俺]{0,8}?(?:医院|急诊|抢救))"
)
"""同学叫的120: who called the ambulance."""
_FILED_AFTER: Final = lazily(
    "(?P<stay>住上|住进去|住进|住下|住)了?(?:院)?(?:以后|之后|后)?[,， ]?(?:这)?才(?:想起来?|知道|寻思起来"
    "|发现|听说|明白)(?:还)?"
    "(?:没|得|要|该)(?:有)?(?:备案|办?转诊|备|办手续|办备案)(?:这(?:回|码)?事)?[,，. ]+"
    "(?:第?[一二三四五六七八两几][天号]|过了?[两几三四五]天|隔天|转天|后来|赶紧|现|当天)(?:又|才|赶紧|现|就)*"
    f"(?:给)?(?:补|办|备)(?:办|上|的|了|上的|备案)*{_END}"
)
"""住上了才想起来没备案，第四天补的."""
_STILL_REGISTERED: Final = lazily("户口(?:一直|也|都|倒|可)*没(?:动|迁|挪|转)(?:过|窝)?[,， ]?(?:还|仍|一直)(?:是|在)")
_CUT_OFF: Final = lazily(
    "(?:医保|社保|合疗|新农合|合作医疗)(?:今年|去年|那年|也|就|早)*(?:断|停)(?:缴|交|保)?了?[,， ]?(?:一直"
    "|也|就|后来|再|我|俺)*没"
    f"(?:有)?(?:续|接|补)(?:缴|交|保)?(?:上)?(?:呢)?{_END}"
)
"""医保断缴了没续上."""
_NOT_PAID_FOR: Final = lazily(
    f"(?:医保|合疗|新农合|合作医疗)(?:费)?(?:那一?年|当年|那时候?|当时|那会儿|那阵子?)(?:我|俺|他|她)?(?:也|都|就|还)*没(?:有)?(?:交|缴|上|参){_END}"
)
"""医保那年也没交."""
_NOT_PAID_LAST_YEAR: Final = lazily(
    f"{BEGINS}[我俺]?(?:去年|前年|头年)的?(?:医保|合疗|新农合|合作医疗)(?:费)?[我俺]?(?:也|都|就|给)*没(?:有)?(?:交|缴|上|参)(?:上)?{_END}"
)
_LAST_YEAR: Final = lazily("去年|前年|头年")
"""今年住院，去年医保没交: of another year than the stay."""
_UNINSURED: Final = lazily("没(?:有)?(?:交|参|上|入|缴)(?:上)?(?:医|合|社)?保")
_SO_NOTHING: Final = lazily(
    f"[,， ]+(?:没舍得|没钱|忘了|寻思用不上)(?:交|缴)?{_END}"
    f"|[,， ]+(?:医院|医保|人家)?(?:一分|一毛|分文|啥|一点)钱?(?:也|都)?没(?:给)?(?:我|俺)?报(?:上)?{_END}"
)
"""今年没交医保 没舍得, 一分没给报: what came of it."""
_NONE_OF_THESE: Final = lazily(
    f"(?:{_STATUS}[,，、 ]*(?:还有|跟|和)?){{2,}}(?:啥的|什么的)?[,， ]*(?:(?:这些|那些|这几样"
    "|上头这些)[我俺]?(?:们|家)?"
    "(?:哪样|一样|哪个|一个|一项|啥|全|统统)?|[我俺](?:们|家)?(?:哪样|一样|哪个|一个|一项))(?:也|都|全)?"
    f"(?:不是|没有|不沾|不占|没占|没沾上?|够不上|轮不上|挨不着)(?:的|上|边)?{_END}"
    f"(?![,， ]+[我俺]?家?{RELATIVE}(?:他|她)?(?:都|全|可|倒)?(?:占|是|有|吃))"
)
"""低保、特困、监测、边缘，这些我一样不占."""
_ASKS_FIRST: Final = lazily(
    "(?:[我俺](?:们)?)?(?:寻思|想着?|打算|合计)?(?:着)?先(?:问|打听|了解|弄|整|搞)(?:问|打听)?(?:个|一?下)?(?:明白|清楚|好)[^,.;]{0,8}?"
    f"再(?:决定)?(?:送|领|带|陪|拉)?(?:[他她]|[我俺]家?{RELATIVE}|{RELATIVE})?(?:去|住|做)(?:住院|看病|医院|治|手术)?{_END}"
)
"""先问明白给报多少再送他去: nobody has gone yet."""
_TOLD_TO_STAY: Final = lazily("(?:让|叫|得|要)住院")
_COME_THROUGH: Final = lazily(
    "(?P<what>因病致贫|支出型(?:困难)?|低保边缘|低保|特困)(?:户|家庭)?的?(?:认定|审批|批文|批复)(?:书|手续)?"
    "(?:上个?月|这个?月|上周|上礼拜|前几天|昨天|[0-9一二三四五六七八九十]{1,2}月份?|刚|才|已经|也|都)*"
    "(?:(?:民政局?|村里|社区|街道|镇里)(?:也|都|已经|刚)?(?:给)?)?(?:批)?下来了"
)
"""因病致贫的认定上个月民政给下来了."""
_NO_BOOKS: Final = lazily(
    "(?:啥|什么|没有?|任何)?(?:慢性?病|门慢)(?:的)?(?:本|证|卡)[、和跟, ]?(?:特病|门特)(?:的)?(?:证|本"
    "|卡)?(?:啥的|这些)?"
    "(?:[我俺]?(?:一样|一个|啥)?)(?:都|也|全)没(?:有|办)?(?:过)?"
)
"""啥慢病本特病证都没有."""
_LIVES_IN: Final = lazily(
    f"(?:常年|长年|一直|长期|年年)(?:都|就)?住(?:在)?(?P<town>{_HERE})(?:市|县|州)?的?"
    f"(?P<ward>[一-鿿]{{0,5}}医院)(?=$|[,.; 里呢])"
)
"""常年住延吉的脑科医院."""
_MONEY_ENOUGH: Final = lazily(
    "(?:就|光)?(?:[我俺])?(?:手里|手头)?(?:那|这)点(?:退休金|工资|钱|养老金|积蓄|家底|低保钱)(?:也不知道?)?够不够(?:用|花|啊|呢|呀|吗)*"
)
"""就那点退休金够不够啊."""
_THAT_MONTH: Final = lazily("(?P<month>[0-9一二三四五六七八九十]{1,2}月份?)那个?月的")
_RAN_TOGETHER: Final = lazily(
    "(?<=没有) (?=转诊|备案|转院)|(?<=普通门诊) (?=慢|特)|(?<=[账院]) (?=(?:转诊|备案)(?:是|手续))"
)
"""没有 转诊没办: two words, and no 没有转诊."""
_FILED_LONG_BEFORE: Final = lazily(
    "(?P<what>备案|转诊(?:手续)?)是?(?:老早|早就?|提前|头里|早先|事先|走之前)(?:以前|之前)?(?:就)?(?:在手机上)?(?:办|弄|备|整)(?:好|完|妥)?的"
)
_DRUGSTORE: Final = lazily(
    f"在(?P<town>{_HERE})(?:市|县)?(?:街里|市里|城里)?的?(?:(?:那家|一家|一个|个|医保)?的?定点)(?:的)?(?:大)?药[店房](?=[拿买开取领])"
)
"""在延吉的定点药店拿的: where the medicine was fetched, and no register."""
_THEY_TOLD: Final = lazily(
    "(?<=[,，. ])(?:人家|他们)(?:也|都|当时)?(?:说|讲|告诉)(?:了|过|我|俺)*(?=不是(?:医保)?定点|不走医保|不能?刷)"
)
_STILL_IN: Final = lazily("一直(?:也|都)?没出(?:来|院)(?:过)?[,， ]?(?:也|还|更)?(?:没结过?账)?")
"""一直没出来也没结过账."""
_DATE_OF_BILL: Final = lazily("(?:结算单|单子)[,， ]?(?:上的?)?日期(?:是|写的)?")
_ASKED_OF_IT: Final = lazily(
    f"(?P<status>(?:吃|是|有|拿)(?:着)?{_STATUS})(?=(?:这个|这种|这样的?|像[我俺]这样的?)(?:情况)?(?:还)?(?:给|能|可以|管|算|归))"
)
"""我家吃低保这个给管不."""
_SENT_BY_CLINIC: Final = lazily(
    "(?:先)?(?:去|上|在|到)?(?P<first>(?:[一-鿿]{2,3})?(?:镇|乡|街)?(?:卫生院|卫生所|卫生室|社区医院"
    "|社区))(?:看的?|瞧的?)?[,， ]?(?:的)?(?:大夫|医生)"
    "(?:给)?(?:看|瞧|检查|查)?(?:完|了|过|一眼)?[,， ]?(?:一看|说|讲)?(?:(?:看|治|整)不了|不行|不敢收"
    "|没办法|耽误不得)?[,， ]?(?:就|直接|当时)?"
    "给(?P<whom>[我俺他她])?(?:们|办|开)?(?:转|转诊|转院)(?:到|去|上|往|的)?(?=[一-鿿]{2,8}(?:医院|院|了|的))"
)
"""卫生院大夫看完给转到延边医院: who saw him first referred him."""
_SOON: Final = "(?:大?后天|明天|下个?月初?|下个?(?:周|礼拜|星期)|过完?了?年|年后|明年(?:开春|春天)?|开春|过[几两]天)"
_GOES_FAR: Final = lazily(
    f"(?:想|打算|准备|寻思|合计)?(?P<soon>{_SOON})(?:[一二三四五六日天](?=[^,.;院0-9]))?(?:[,， ]?(?:我|俺"
    "|就|要|得|打算|准备|想|寻思))*"
    f"(?:(?:领|带|陪|送|拉)(?:着)?(?P<whom>[我俺]家?{RELATIVE}|{RELATIVE}))?[去上到](?P<town>[一-鿿]{{2,3}}?)(?:市)?"
    "(?=住院|做(?!买卖|工|生意)|看(?!看|孩|[我俺他她儿女孙姥奶爷爸妈爹娘姑姨舅叔亲])|换(?!工)|开刀|手术|治|化疗|放疗|检查)"
)
"""明天去长春住院, 下礼拜三领孩子上北京看心脏."""
_VISITS: Final = lazily(
    f"{_SOON}[一二三四五六日天]?(?:我|俺|就|要|得|打算|准备|想)*(?:(?:领|带|陪)(?:[我俺]家?)?{RELATIVE})?[去上到][一-鿿]{{2,3}}看看?(?:[我俺]家?)?{RELATIVE}{_END}"
)
"""下周领孩子上长春看姥姥."""
_NEAR_A_HOSPITAL: Final = lazily(
    "(?:就|一直|家)?住(?:在)?[^,.;!?住院]{0,6}医院(?:的)?(?:旁边|对面|后身|跟前|附近|门口|边上|后面|对过)"
)
"""我一直住延吉医院旁边: where a home is."""
_MOON_OF_LAST_YEAR: Final = lazily(
    "(?P<year>去年|头年)的?过?(?:腊月|冬月|小年|腊八|除夕|大?年三十)(?:那天|里)?"
    "(?=[^;]*今年[^,.;，。]{0,4}没有?再?(?:住|看|去|上))"
)
"""去年腊八在长春住的，今年倒是没住: not this year by the sun either."""
_TO_BE_IMPLANTED: Final = lazily(
    "(?<![没不未])换(?P<what>膝盖|膝关节|股骨头|髋关节|瓣膜|晶体)(?![^,.;]{0,2}[了过的钱费])"
)
_FAR: Final = frozenset({"province", "elsewhere"})
_BY_ME: Final = lazily("[我俺]")
_TOWNS: Final = (
    (lazily("(?:合龙|河龙|和隆)(?=人|的|户口|市|$|[,.; ])"), "和龙"),
    (lazily("(?:王青|王清|旺清|汪青)(?=县|户口|的户口|医院|那边)"), "汪清"),
    (lazily("(?:蹲化|顿化|敦话)(?=市|人|的|额穆|户口|医院|$|[,.; ])"), "敦化"),
    (lazily("(?<=[没未])接(?=[账帐](?:$|[,.; 呢]))"), "结"),
)
"""What a keyboard makes of the towns where no question asks for one, and of a bill."""


def _goes_there(found: re.Match[str]) -> str:
    """Who goes where and when, where that is no town of Yanbian."""
    if not all(not _FAR.isdisjoint(token.means.get("place", ())) for token in tokens(found["town"])):
        return found[0]
    if found["whom"]:
        return f"{found['soon']}{found['whom']}要去{found['town']}"
    return (
        f"{'我' if _BY_ME.search(found[0]) else ''}{found['soon']}{'想' if '想' in found[0] else '要'}在{found['town']}"
    )


def in_usual_words(text: str) -> str:
    """A plain Chinese text so."""
    text = without_who_was_invited(with_year_after(text))
    for typed, meant in _TOWNS:
        text = typed.sub(meant, text)
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    if _OF_ILLNESS.search(text) and not _OUT.search(text):
        text = _CAME_IN.sub("住进去了，还没出院", text)
    if _OF_KIN.search(text):
        text = _I_LENT.sub("", text)
    rest = _NOT_PAID_LAST_YEAR.sub("", text)
    text = rest if "今年" in rest and not _LAST_YEAR.search(rest) else text
    if _UNINSURED.search(text):
        text = _SO_NOTHING.sub("", text)
    return _ASKS_FIRST.sub("，打算去住院" if _TOLD_TO_STAY.search(text) else "，还没去看", text)


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_RAISES, ""),
    (_WITH_A_CHILD, r"我\g<child>"),
    (_NOT_SAVED, ""),
    (_CALLED_BY, ""),
    (_FILED_AFTER, r"\g<stay>院了，备案是住院后补办的"),
    (_STILL_REGISTERED, "户口在"),
    (_CUT_OFF, "没参保"),
    (_NOT_PAID_FOR, "没交医保"),
    (_NONE_OF_THESE, lambda found: f"{'我' if '我' in found[0] else ''}啥困难身份都没有"),
    (_COME_THROUGH, r"民政认定\g<what>了"),
    (_NO_BOOKS, "没有慢病证没有特病证"),
    (_LIVES_IN, r"在\g<town>\g<ward>住院"),
    (_MONEY_ENOUGH, ""),
    (_THAT_MONTH, r"\g<month>的"),
    (_RAN_TOGETHER, "，"),
    (_FILED_LONG_BEFORE, r"\g<what>是去之前办好的"),
    (_THEY_TOLD, ""),
    (_DRUGSTORE, r"在\g<town>定点药店"),
    (_STILL_IN, "还没出院"),
    (_DATE_OF_BILL, "结算日期"),
    (_ASKED_OF_IT, r"\g<status>，"),
    (_SENT_BY_CLINIC, lambda found: f"{found['first']}给{found['whom'] or ''}转诊到"),
    (_VISITS, ""),
    (_NEAR_A_HOSPITAL, ""),
    (_MOON_OF_LAST_YEAR, r"\g<year>"),
    (_GOES_FAR, _goes_there),
    (_TO_BE_IMPLANTED, r"做\g<what>手术"),
)
