"""What a Chinese message tells in the form of a list (自付：八千；转诊：无), and of relatives and things that are no
case (我儿子知道, 我闺女在那儿，我去住了俩月; 药是自己买的), put so that it is read as what it is."""

import re
from typing import Final

from conversation.understanding.choice.zh_certificates import without_certificates
from conversation.understanding.choice.zh_registered_apart import without_permit
from conversation.understanding.sentences.zh_told_of_kin import of_kin
from conversation.understanding.text.as_it_turned_out import as_it_turned_out
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens
from conversation.understanding.text.zh_by_the_month import by_the_month, without_income
from conversation.understanding.text.zh_of_both import of_both
from conversation.understanding.text.zh_others_know import BEGINS, KIN, without_who_knows
from conversation.understanding.text.zh_put_in_order import put_in_order

_SEP: Final = " ?[:：] ?"
_NO: Final = "(?:无|没有?|否|不是|没办|未办|没转|未转|没备案|没有办|不)"
_YES: Final = "(?:有|是|办了|已办|转了|对)"
_END: Final = "(?=$|[,.;! ，。；、\n])"
_ROWS: Final = (
    (lazily(f"(?:是否|有无|有没有)?(?:办)?(?:转诊|转院|转诊手续|备案){_SEP}{_NO}{_END}"), "没办转诊"),
    (lazily(f"(?:是否|有无|有没有)?(?:办)?(转诊|备案)(?:手续)?{_SEP}{_YES}{_END}"), r"办了\1"),
    (lazily(f"(低保|特困|五保|低边|监测户|残疾){_SEP}{_NO}{_END}"), r"不是\1"),
    (lazily(f"(低保|特困|五保|低边|监测户){_SEP}{_YES}{_END}"), r"是\1"),
    (lazily(f"住院{_SEP}(?:是|对){_END}"), "住院"),
    (lazily(f"((?:个人|政策范围内)?自付|户口|户籍|转诊|备案|结账|出院|结算){_SEP}"), r"\1"),
    (
        lazily("(?:政策|目录|合规)(?:范围)?[内里]的?(?:个人)?自付(?:部分|金额|费用)?(?:是|为|写着|写的是)(?=[0-9])"),
        "自付",
    ),
    (
        lazily(
            f"(?:身份|家庭情况|情况|类别|类型|种类|看病种类|费用|金额|时间|日期|年份|地点|地方|就诊地|医院|就医地){_SEP}"
        ),
        "",
    ),
)
"""The rows of a form, and how each is told in a sentence."""
_WENT_TO: Final = lazily(
    "(?<![^,.;!?，。； 我就也又先后来月日号])[上到](?P<town>[一-鿿]{2,3}?)(?=住的?院|住了|做的?手术)"
)
"""上延吉住的院."""
_STAYED_THERE: Final = lazily(
    "(?<=[在到上])(?P<town>[一-鿿]{2,6}?)(?P<too>[还又也]?)住(?P<did>[过了])(?P<times>[一两三][次回趟])(?![一-鿿])"
)
_STAYED_THEN: Final = lazily("(?<=[0-9一二三四五六七八九十]月)(份?[还又也]?住[过了][一两三][次回趟])(?![一-鿿])")
"""在长春住过一次, 4月还住过一回: in hospital."""
_NOTHING_BEHIND: Final = lazily(f"(?<=[,;，；、 ])(?:转诊|备案)(?:手续)?无{_END}|^(?:转诊|备案)(?:手续)?无{_END}")
"""转诊无, without a stop between."""

_ONLY_LIVES: Final = lazily(
    f"{BEGINS}(?:因为|是)?我家?{KIN}(?:一?家)?(?:就|也|都)?(?:在|住)"
    "(?:那儿?|那边|那里|当地|外地)(?:住|上班|工作|打工|成家)?[,. ，](?=我(?:去|在|就|跟|住|上))"
)
"""我闺女在那儿，我去住了俩月."""
_LAST_YEAR_TOO: Final = lazily(
    "(?<=[0-9元块千百万])[,，; ]+(?:去年|前年|头年)(?:还|也|又)(?:有|花|住|看|自付|交)[^,.;，。；]*(?=$|[,.;，。；])"
)
"""这次8000，去年还有3000: behind what is told of this time."""
_FIGURE: Final = "[0-9一二两三四五六七八九十百千万.]+"
_RIGHT_FIRST: Final = lazily(f"(?<=[是付])(?P<right>{_FIGURE})[元块钱]*[, ]?不是{_FIGURE}[元块钱]*")
"""自付是6000不是8000."""
_ONES_OWN: Final = lazily("本人(?=(?:还|得|还得|还要|自己|要)?(?:出|付|掏|承担|负担|自付))")
"""本人出的 names a sum, and not who the patient is."""
_HAS_TO_PAY: Final = lazily("(?<![我你他她])自己(?=(?:还|得|要|大概|估计)+(?:出|付|掏|拿|承担))")
"""大概自己得掏八千: of whoever is helped."""
_ANOTHER_YEAR: Final = lazily(
    "[今去前]年[,，. 。…]*(?:哦|啊|噢|嗯)?(?:不对|不是|错了)[,，. ]*(?:应该)?是?(?=[今去前]年)"
)
"""去年，不对今年."""
_FORGOTTEN: Final = lazily(
    "(?:本来|本该|原本|应该)(?:是|应该|该|要|想)*[^,.;，。；]{0,6}转(?:诊|院)?的?[,， ]*(?:给)?(?:忘了|没办|没去办)"
)
"""本来该社区转，忘了."""
_KIN_BESIDES: Final = lazily(f"(?P<first>.{{8,}}?)[,，.。; ](?:对了|另外|还有)[,， ]*我家?{KIN}[^;；]*$")
"""自付8000，对了我老伴也住院了自付3000: somebody else is checked by himself."""
_THEIRS_FIRST: Final = lazily(
    f"^(?:听说)?我?家?(?:{KIN}|邻居|屯邻|同事|同学|对门|隔壁|嫂子|亲家|[大小老二三]?[妹弟哥姐姨舅叔姑][妹弟哥姐]?)[^,.;我也，。；]{{0,3}}"
    "(?:去年|前年|上回|前阵子|上半年|今年)[^,.;我也，。；]{0,10}(?:报|领|给|补|救助)[^,.;我也，。；]{0,5}[,.;， ]+"
    "(?=我(?:自己|今年|这[次回]|[0-9一二三四五六七八九十]{1,2}月份?|上个?月|前几天)*也)"
)
"""我嫂子去年住院给报了，我今年也住院了: what another got is no case of who asks for himself."""
_I_MYSELF: Final = lazily(
    "(?:^|(?<=[,，.。 ]))(?:老头儿?|老太太|老婆子)我(?![妈爸])"
    "|^(?:闺女|姑娘|孩子|儿子|大夫|同志|小伙子)[啊呀哎哟诶]?[,， ]?"
    "(?:我[跟和][你您][说讲唠][啊呀]?[,， ]?|[你您]听我[说讲][啊呀]?[,， ]?)?我(?![妈爸爷奶姥老跟和家])"
    "|(?:^|(?<=[,，.。 ]))我(?:老头儿?|老太太|老婆子)(?=不识|不会|眼|耳|一个人|自己|今年)"
)
"""老头儿我一个人过, 闺女我眼睛不好使, 俺老太太不识几个字: who types."""
_REFERRED_BY: Final = lazily("(?P<told>转诊(?:单|手续|证明)?(?:是|由)?)[^,.;，。；]{2,8}医院(?=给?(?:开|办|转))")
"""转诊是延边医院给开的 tells nothing of where the stay was."""
_INSURED_IN: Final = lazily("参保地(?:点)?(?:写的?|是|在|为|:)*[一-鿿]{2,4}(?=[,.;，。； ]|$)")
"""参保地长春 is no place of treatment."""
_BY_ITSELF: Final = lazily("(?<=院|夫|生|店|区|所)自己(?=[开办转给弄])|(?<=[是,， ])自己(?=不小心|摔|跌|碰|磕|撞)")
_BY_ONESELF: Final = lazily("(?<!我)自己(?:花钱|掏钱|在药店|在外面|在网上)?(?=买)")
"""转诊单是医院自己开的, 靶向药，自己买的: no word of who the patient is."""
_WENT_TO_NO_STAY: Final = lazily("(?<=没)去(?=住院[,，]?[就只光])")
"""没去住院就门诊开了药: it is over, and nothing is to come."""
_TOLD_BY_NOBODY: Final = lazily("没人(?:跟|告诉|和|给|对)我们?(?:说|讲)?(?:过)?(?=[,.;，。； ]|$)")
_OF_PAPERS: Final = lazily("转诊|转院|备案|手续")
"""那时候没人跟俺们说: of what is not told."""
_OF_EACH: Final = lazily(
    f"(?P<both>我家?(?:{KIN}|[爸妈爹娘])[和跟与]我?家?(?:{KIN}|[爸妈爹娘])(?:今年)?都住了?院了?)[,，; ]+"
    f"我家?(?:{KIN}|[爸妈爹娘])[^,，; ]*出的?院?了?[,，; ]+我家?(?:{KIN}|[爸妈爹娘])还[^,，; ]*"
)
"""俺妈和俺爸都住院了 俺妈十月六号出的院 俺爸还搁里头呢: of which of both it is asked is not told."""
_SO_MANY_MONTHS: Final = lazily("[俩仨](?=月(?![前后份]))")
"""住院住了仨月 tells of no March."""
_APPLIED: Final = lazily(
    "(?P<applied>[跟向给找和](?:民政局?|民政所|社区|村里|街道|镇里|乡里|政府)(?:[递交打]了?(?:材料|申请|报告)"
    "|申请)(?:上去)?[了过]?)[,， ]+"
    "(?=(?:到现在|现在|一直|到今天|至今)*[还也都]?没有?(?:回话|信|动静|消息|结果|批|答复|音|下文|回音))"
)
"""跟民政申请了，到现在没回话: one thing, though it is told in two breaths."""
_AT_THEIR_HOME: Final = lazily(f"(?P<home>{KIN}|[姐妹哥弟姑姨叔舅])家(?=长(?:春|白|岭))")
"""女儿家长春住 holds no 家长."""

_NOT_BACK: Final = lazily(
    "(?<=住院)[, ，]?(?:到现在|现在|至今|人)?(?:还|也)[没未](?:回来|回家|到家|出来)"
    "|(?:到现在|现在|至今)(?:还|也)?[没未](?:让|能|叫)走|(?<=[, ，])[没未]能?出[上成]"
)
"""在北京住院，现在还没回来."""
_PAPER_SINCE: Final = lazily(
    "(?P<paper>(?:[慢特残病][病疾]?|门[特慢]|居住|残疾)[证本])[都就]?是?(?:去年|前年|头年|20[0-9]{2}年)"
    "[0-9一二三四五六七八九十]{1,3}月(?:份|[0-9一二三四五六七八九十]{1,3}[号日])?[就才]?(?:办|开|批|弄|下来|领)[的了]?"
)
_PAPER_FROM: Final = lazily(
    "(?P<paper>(?:[慢特残病][病疾]?|门[特慢])[证本])是?在[^,.;，。；院]{2,4}(?:办|批|领|开)[的了]?"
)
"""特病证是去年11月2号下来的, 慢病本在延吉办的: no day and no place of the treatment."""
_ASKS_OF_NOW: Final = lazily("今年(?=还?(?:能不能|能|可以|可不可以)[^,.;，。；]{0,6}(?:走|申请|报|办|享受|领))")
"""2025年11月的住院费，今年还能不能走救助: when it is asked, and not when it was."""
_LIES_NOW: Final = lazily(
    "(?:现在|目前|眼下|这会儿)(?:人|还|正|也)*[在搁]?[^,.;!? 没了过去要想，。；]{2,12}?住院(?=$|[,.;! ，。；])"
)
"""现在在延边医院住院: is there still."""
_BILL_OPEN: Final = lazily(
    "(?:(?:账|帐|医药费)(?:还|也|都|一直)*(?:没有?|未)(?:给)?(?:算|结)(?:完|出来|好|清|明白)?"
    "|(?:还|也|都|一直)*(?:没有?|未)给?(?:算|结)完?[账帐])"
    "(?:[, ，]*(?:医院|他们|窗口)?(?:说|讲)?[^,.;，。；]{0,8}?(?:让|叫)(?:我)?"
    "(?:下周|下礼拜|下星期|过[两几]天|明天|后天|下个?月|等着?)[^,.;，。；]{0,8}?(?:再)?[来去](?:结|取|算|拿|办)?)?"
)
"""账还没算，让下礼拜来: the bill is open, whatever comes next week."""

_PAPER: Final = "(?:低保|特困|五保|低边|边缘|监测|残疾)(?:户|证|本|对象|家庭)?"
_YEARS_AGO: Final = "(?:去年|前年|大前年|头年|上年|(?:20)?[0-9]{2}年)"
_GRANTED: Final = "(?:办|批|评|给|发|认定|吃|享受|列|领|申请|开始|有)(?:下|上|到|的|了|来|成)*"
_STATUS_SINCE: Final = lazily(
    f"(?P<status>{_PAPER}(?:就|可)?(?:是|从|打)*){_YEARS_AGO}"
    f"(?:[0-9一二三四五六七八九十]{{1,2}}月份?)?(?:就|才|开始)*(?P<got>{_GRANTED}|的(?=$|[,.; ，。；]))"
    f"|{_YEARS_AGO}(?P<then>{_GRANTED}{_PAPER})"
)
"""低保是去年办的, 2019年办的低保: since when a status is there tells nothing of the treatment."""


def as_told(text: str) -> str:
    """A plain text without what tells of no case, with the rows of a form as they are told in a sentence."""
    if HANGUL.search(text):
        return text
    text = _SO_MANY_MONTHS.sub(lambda found: f"{'两三'['俩仨'.index(found[0])]}个", text) if "院" in text else text
    for row, told in _ROWS:
        text = row.sub(told, text)
    text = _STATUS_SINCE.sub(lambda told: f"{told['status'] or ''}{told['got'] or ''}{told['then'] or ''}", text)
    text = _PAPER_FROM.sub(
        r"\g<paper>有", _PAPER_SINCE.sub(r"\g<paper>有", as_it_turned_out(_ASKS_OF_NOW.sub("", text)))
    )
    text = _BILL_OPEN.sub("还没结账", _LIES_NOW.sub(r"\g<0>呢", _NOT_BACK.sub("，还没出院", text)))
    text = of_kin(_APPLIED.sub(r"\g<applied>", text))
    text = of_both(_I_MYSELF.sub("我", _THEIRS_FIRST.sub("", text)))
    text = _OF_EACH.sub(r"\g<both>", text if _OF_PAPERS.search(text) else _TOLD_BY_NOBODY.sub("", text))
    text = _STAYED_THEN.sub(r"\1院", _STAYED_THERE.sub(_in_hospital, _WENT_TO.sub(_in_town, text)))
    text = _REFERRED_BY.sub(r"\g<told>医院", text)
    text = _KIN_BESIDES.sub(lambda found: found["first"], text)
    text = _FORGOTTEN.sub("没转诊", _ANOTHER_YEAR.sub("", text))
    text = _RIGHT_FIRST.sub(lambda found: found["right"], text)
    for nothing in (
        _LAST_YEAR_TOO,
        _ONLY_LIVES,
        _BY_ITSELF,
        _BY_ONESELF,
        _ONES_OWN,
        _HAS_TO_PAY,
        _INSURED_IN,
        _WENT_TO_NO_STAY,
    ):
        text = nothing.sub("", text)
    text = without_certificates(without_permit(without_who_knows(text))).text
    text = put_in_order(by_the_month(without_income(_AT_THEIR_HOME.sub(_home, text))))
    return _NOTHING_BEHIND.sub("没办转诊", text).lstrip(",.;!，。； ")


def _home(found: re.Match[str]) -> str:
    return f"{found['home']}家里"


def _in_hospital(found: re.Match[str]) -> str:
    known = all(token.answers("place") for token in tokens(found["town"].strip("还又也")))
    return f"{found['town']}{found['too']}住{found['did']}{found['times']}院" if known else found[0]


def _in_town(found: re.Match[str]) -> str:
    known = all(token.answers("place") for token in tokens(found["town"]))
    return f"在{found['town']}" if known else found[0]
