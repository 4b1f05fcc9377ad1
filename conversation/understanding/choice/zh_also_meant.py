"""What else a Chinese answer may mean than the choice that is taken of it: who came in in March (今年三月住进去的) may
still be there, 元旦前后 lies in two years."""

import re
from collections.abc import Collection
from typing import Final, NamedTuple

from conversation.facts import UNDESIGNATED
from conversation.understanding.text.lazily import lazily

_CAME_IN: Final = lazily("[住收转抬](?:进|上)[去来了的院]|入的?院")
_CAME_OUT: Final = lazily("[结出清算缴]|[交付]|回[来家]|[治看]完|报")
"""What is told with it where somebody has left again."""
_CANNOT_BE_NONE: Final = lazily("没有?才怪|不能说没|哪能没|怎么?能没")
_WHETHER_DESIGNATED: Final = lazily(
    "(?=.*(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)[^,.;]{0,5}医院).*(?:(?:是不是|算不算|是否)定点|定不定点)"
)
"""不知道是不是定点，延边医院: where it was is told."""
_NOT_THEN: Final = lazily(
    "(?:今年|去年|前年)(?:这?边)?[没未]有?(?:再|去)?(?:[住看结治]的?(?:院|病|过|账)?)?[, ]*"
    "(?:是|都是|但|可)?(?P<year>去年|前年|今年)(?:才|就|倒|是)*(?:有|[住看治结](?!.*[没未]))"
)
"""今年没有 去年有: the year that is left."""
_EVERY_DAY: Final = lazily(
    "(?:药|针|胰岛素)[^,.;没不]{0,3}(?:一直|天天|常年|月月|每[天月]|长期)[^,.;没不]{0,2}[吃用打开拿]|(?:一直|天天"
    "|常年|月月|每[天月]|长期)[^,.;没不]{0,2}[吃用打开拿][着了]?[^,.;没不]{0,5}(?:药|针|胰岛素)"
)
"""高血压药一直吃着: whether it was paid with the insurance nobody says."""
_LAST_YEAR_ONLY: Final = lazily(
    "^[^今]*(?:去年|前年|头年|20[0-9]{2}年)[^今没不]{0,6}(?:[住看花]过|[住看]了?[一两三几]?[次回趟]?院?|有过?)[^今]*$"
)
"""去年住过: of this year it tells nothing."""
_TURN_OF_THE_YEAR: Final = lazily(
    "(?:元旦|跨年|阳历年)(?:那(?:几天|阵儿?|阵子|会儿?|前后)|前后|左右|上下)|(?:年底|年末)[到和跟、,]?(?:今年)?年初"
)
_MOON_OF_LAST_YEAR: Final = lazily(
    "(?<!大)(?:去年|头年|上一?年)(?:的|阴历|农历|旧历|老历|过|那个?|冬天)*(?:冬月|腊月|小年|腊八|除夕|大?年三十|年根|大年夜)"
)
"""去年腊月, 头年小年: the last months of the moon's year lie at the beginning of the next one by the sun."""
_SETTLED_THAT_MOON: Final = lazily(f"{_MOON_OF_LAST_YEAR.pattern}(?:那天|里|底)?[^,.;]{{0,2}}[结清]")
_BY_THE_SUN: Final = lazily("元旦|阳历|公历|新历|腊月前")
"""账是去年小年结的，今年过了年才来问: this year is told of something else."""
_NOT_THE_MOON: Final = lazily("今年|元旦|阳历|公历|新历|腊月前")
_OF_THE_YEAR: Final = lazily("今年|去年|前年|[0-9]{2}年")
_NOT_SETTLED: Final = lazily("^(?:我)?(?:就是|反正|还|也|一直|都|就|可)*[没未]有?(?:结|算)(?:账|帐|呢|的|了|过){0,3}$")
"""The bill is not paid, and no more is told: of who is there, and of who has not gone yet."""

_IS_OUT: Final = lazily(
    "(?:刚刚?|才|已经|都|早就|昨[天儿]|前天|今天|上[周礼]|前几天)[^,.;没]{0,4}(?:出|离)的?了?院|(?<![没未])(?<!没有)"
    "出了?院了|出完院"
)
_TAKES_THE_CARD: Final = lazily(
    "^[^不没]*(?:能(?:用|刷|走|报)|[刷走用]的?了?医保|(?:是|有|挂)[^,.;]{0,3}定点)[^不没]*$"
)
"""私人诊所，能刷医保: a designated one, wherever it is."""
_SEEN_BEFORE: Final = lazily(
    "(?:以前|之前|上半年|先前|年初|前阵子|开春|春天|夏天)[^,.;没不]{0,5}(?:看|住|花|开|领)过(?!的?(?:没|不))"
)
"""今年头一次住院，以前门诊看过: of this year it may count."""
_FILED_THEN: Final = lazily("(?:后来|回来|之后|以后|完了|到了|住上|出院|第二天)[^,.;没不]{0,8}(?:补|[办备][的了上])")
"""去的时候没办后来医保局让补的: it was filed then."""
_ONLY_SEEN_AT_ONCE: Final = lazily(
    "^(?:我|就|是|直接|去|当时|那天|到那|在那)*(?:挂|看)的?了?个?急诊(?:的|号|科|看的|了)*$"
)
"""挂的急诊: whether there was time for the papers it does not say."""
_AFTER_NEW_YEAR: Final = lazily("过(?:完|了)年|过完?(?:正月|十五)|年后")
_STILL_TO_COME: Final = lazily(
    "给(?:我|他|她)[妈爸]?[做动开安][^了的过]|[约排定]|再|才|[要想等]|打算|准备|计划|[没未]|去(?!的|了)|明年"
)
"""过完年看的: after the one that was, or the next."""
_CAME_FROM: Final = lazily("(?:迁|搬|嫁|落户|转)(?:过|到这|到这边)?来(?!.*(?:[没未]|还在))")
"""山东那边迁来的: the register may be here by now."""
_WORKS_HERE: Final = lazily(
    "[的人][,，]?(?:我|人|现在|一直|常年|如今|就)*(?:在|搁|来|到)(?:这边|这儿|这旮[沓旯]|咱这|本地|延边|延吉|图们"
    "|敦化|珲春|龙井|和龙|汪清|安图)"
    "(?!的?(?:医院|医保|看病|治|住院))[^,.;医院户]{0,6}?(?:卖|打工|打零工|干活|干工地|开(?!药|刀)|做买卖|做生意|租房"
    "|跑车|跑|上班|种|包地|养|摆摊|念书|带孩子)"
)
"""蛟河的，在延吉西市场卖菜: who works here may have a permit."""
_REGISTER_TOLD: Final = lazily("户|籍|居住证|落|迁")
_HARD: Final = lazily(
    "(?<![不没])(?<!没啥)(?<!没什么)困难(?!户|家庭|身份|名单|补助)|就?是穷|很穷|太穷|可穷|没钱|欠[了着]|活不|过不下"
    "|揭不开|看不起|治不起"
)
"""都不是可是我家真的很困难: it may be one that nobody has recognised yet."""
_GOT_SINCE: Final = lazily(
    "[没未]有?(?:给)?[办评批吃领上拿报]?过?低保(?!边缘)[^;]{0,8}?(?:今年|现在|后来|如今|这回|刚|上个?月|前几天)"
    "[^,.;没未不]{0,6}(?:办|批|评|下来|吃上|领上|有了)"
)
"""去年还没办低保今年办下来了: it is there now, and may have been then."""
_STATUS: Final = "(?:低保|特困|五保|边缘|监测|返贫)"
_CHANGED_SINCE: Final = lazily(
    f"(?:去年|前年|头年|上一?年)[^,.;没不]{{0,10}}?(?:是|吃|有|享受)[^,.;没不]{{0,3}}{_STATUS}[^,.;]{{0,4}}[,;]*"
    f"(?:今年|现在|如今|后来)[^,.;没不]{{0,5}}(?:认定|评|改|转|变|调|换|批|办|纳)[^,.;没不]{{0,6}}{_STATUS}"
)
"""去年这时候我家还是返贫户，今年认定成低保了."""
_UNSETTLED: Final = lazily("[没未]有?(?:给|能|去|来得及)?(?:结|算[账帐清]|出院|交[钱费])|欠|押|明天|后天|下[周个月礼]")
"""Who is out, and whose bill is not said to be unpaid: 刚出院还没去报."""
_OF_THE_COUNTY: Final = lazily("(?:[县镇乡村屯]|社区|卫生)[^,.;]{0,6}(?:院|所|室|中心|站|里|上)")
"""A place of care that is the nearest one to somebody's home."""
_NEAR_AND_FAR: Final = frozenset({"prefecture", "province"})

_SENT_ON: Final = lazily(
    "(?:让|叫|说|建议|喊|劝|打发)[^,.;不没]{0,6}(?:去|上|到|奔)(?!了)|(?:看|治)不(?:了|好)[^,.;]{0,4}(?:让|叫|说)"
)
_WITH_A_PAPER: Final = lazily("转(?!天)|开[的了]|条|单|手续|备案|介绍信")
"""卫生院看不了让去的: of a paper nothing is told."""
_SAYS_THE_DOCTOR: Final = lazily("(?:医院|大夫|医生|护士|主任|院里)(?:那边|里|的人)?(?:也|都|就)?(?:说|讲|告诉)")
_DOCTOR_CANNOT: Final = lazily("^[^,.;]{0,4}(?:大夫|医生|护士)[^,.;]{0,3}(?:说|讲|告诉)[^,.;]{0,8}(?:刷|用|走|报)不了")
"""大夫说他们那儿刷不了医保: it may be out of order."""
_SAYS_THE_OFFICE: Final = lazily("医保|窗口|政策|规定|文件|12393")
_TO_EMERGENCY: Final = lazily(
    "(?:疼|痛|难受|发烧|高烧|烧得|不舒服|不得劲|拉肚子|吐)[^,.;]{0,8}(?:去|挂|看|上|奔|跑)的?了?(?:个)?急诊"
)
_AT_ONCE: Final = lazily(
    "抢救|救护|120|昏|晕倒|休克|不省人事|icu|重症|大出血|没气|心梗|脑出血|车祸|来不及|没来得及|顾不上|没顾上|没工夫"
    "|没时间|立[马即刻]手术|推进"
)
"""半夜疼得不行去的急诊."""
_URGENT: Final = lazily(
    "(?<![不没别])(?<!不是)急(?:病|症|诊|性|事|着|忙|得|了|啊)|得急|发急|突发|突然|紧急|着急|(?:心梗|脑出血|脑梗)|晕倒|昏迷|抢救"
)
_NO_HURRY: Final = lazily("(?:不|没|别)(?:是|算|那么|怎么|太|用)?(?:很|多)?(?:着)?急|(?:也)?不是(?:什么)?急")
"""急病，直接去的: it may have been an emergency, where nothing had to be filed."""
_WENT_IN_HASTE: Final = lazily(
    "(?<![不没别])(?<!不是)(?:急病|急症|病得急|得急病|着急|太急)[^,.;]{0,5},?[^,.;]{0,2}(?:直接|没[^,.;]{0,3}[转备办])|直接[^,.;]{0,4},?急(?:病|症)"
)
_HARDLY_NOT: Final = lazily("^(?:我|那|应该|大概|好像|就|也)*没(?:有|办|转|弄|开)?(?:过|理)?(?:转诊|备案|手续)?吧$")
_BILL_PAID: Final = lazily(
    "(?<![没未不再要等才就])(?<!没有)(?<!还没)(?:结|算)(?:(?:了|完|清)(?:账|帐|钱)?|(?:账|帐|清)(?:了|完|过))|(?:账"
    "|帐|钱)[^,.;没未不]{0,2}(?:结|算|交)(?:了|完|清)"
)
_NOT_PAID: Final = lazily("[没未][^,.;]{0,3}(?:结|算)|(?:再|就|才|要|等|明天|后天)[^,.;]{0,4}[结算]|押金|预交")
"""结账了没出院."""
_KIN_TOO: Final = lazily(
    "^(?:我家?)?(?:爸|妈|爹|娘|老伴|老头|老太|老公|老婆|媳妇|儿子|闺女|哥|姐|弟|妹|爷|奶)[^,.;我]{0,2}也"
)
_I_TOO: Final = lazily("^我(?:自己|本人)?也?(?:有|住|看|领|花)(?!的)")
_FOR_MONTHS: Final = lazily(
    "[一二两三四五六几][个多]*月|[俩仨]月|半个?(?:多)?月|[一二两三四五六几俩仨半]个?(?:多)?(?:星期|礼拜|周|天)"
)
_FOR_YEARS: Final = lazily("年|一直|常|长期|平时|每|总|大半")
"""在那边待了俩月: for long, or only to be treated."""
_MEDICINE: Final = lazily("慢性?病|特病|特药|[开拿取买]的?点?药|药[^,.;没]{0,3}[开拿取买]|透析|化疗|放疗")
_NO_MEDICINE: Final = lazily("[没未不][^,.;]{0,4}(?:慢|特|[开拿取买]|药|透析|化疗)")
"""没住院，慢病开药每月300: medicine for a chronic illness counts."""

_LONG_ILL: Final = lazily(
    "^(?=.*(?:高血压|血压高|糖尿病|血糖高|冠心病|心脏病|哮喘|乙肝|脑梗|脑血栓|类风湿|甲亢|甲减|痛风|帕金森|肝硬化"
    "|肾病|癫痫|气管炎))"
    ".*(?:[开拿取买抓领吃打]的?了?[^,.;]{0,5}(?:药|胰岛素)|药[^,.;没]{0,4}[开拿取买抓领吃])"
)
_NO_SUCH_PAPER: Final = lazily(
    "普通|自费|感冒|(?:没|不是|未)[^,.;]{0,6}(?:慢|特|证|本|卡)|(?:慢病?|特病?)[^,.;]{0,4}(?:没|不[是算])"
)
"""高血压，门诊开药: with a certificate of a chronic illness, or without."""

_ONLY_FETCHES: Final = lazily(
    "(?:光|净|一直|长期|每个?月|月月|常年|老是|总是?|平时|平常)[^,.;没不了点]{0,4}门诊[^,.;没不了点]{0,3}[拿开取]药"
)
"""光在门诊拿药: who does so has such a certificate, or none."""

_OF_A_CHILD: Final = lazily(
    "^(?:[我咱]们?家?的?)(?:大|小|老|二|三)?(?:孙子|孙女|儿子|闺女|女儿|姑娘|孩子|小子|丫头|外孙女?|侄子|侄女|妈"
    "|爸|爹|娘|老伴|媳妇)"
    "(?:刚|才|还|在|今年|都|现在|也|正|已经)*(?:[上念读考](?!班)|高考|中考|[0-9一二三四五六七八九十]+(?:多|来)?岁)"
)
_AND_ONESELF: Final = lazily("(?<!^)[我咱自本]|[给帮替带教叫让]|没[空时工]|不[在会]")
"""我儿子上高中呢: of the child, unless he only has no time for it."""
_DO: Final = "办弄转备点填报整过成批登开交上"
_NOT_KNOWN: Final = (
    "(?:不知道?|不晓得|不清楚|不记得|[弄搞闹整]不(?:清|明白)|记不[清得住]|说不[准好清上]|没准|忘了?"
    "|[他她人][家们]?也?没(?:说|提|告诉|讲))"
)
_TRIED: Final = "[办弄转备填点]?"
_OR_NOT: Final = "|".join(f"{each}[没不]{_TRIED}{each}" for each in _DO)
_WHETHER: Final = f"{_TRIED}(?:{_OR_NOT}|[成好上]了?没有?(?![{_DO}]))"
_WHETHER_IT_WORKED: Final = lazily(f"{_NOT_KNOWN}[^,.;得要该需]{{0,5}}{_WHETHER}|{_WHETHER}[^,.;]{{0,6}}{_NOT_KNOWN}")
"""在手机上点了，不知道办成没办成: what was tried, and whether anything came of it nobody knows."""


def of_their_county(text: str, question: str, values: Collection[str], residence: str) -> bool:
    """Whether a place that may be in any county is hardly in another than that of who is registered here: 镇卫生院."""
    at_home = question == "place" and {*values} == _NEAR_AND_FAR and residence in ("yanbian", "permit")
    return at_home and bool(_OF_THE_COUNTY.fullmatch(text.replace(" ", "").rstrip(".!")))


def year_that_is_left(text: str) -> str:
    """The choice of the year in which it was, where it is told that it was not in another; "" where it is not."""
    found = _NOT_THEN.search(text)
    return ("this_year" if found["year"] == "今年" else "earlier") if found else ""


def may_have_been(text: str) -> bool:
    """Whether a text may be told of a treatment earlier in the year or of none: 高血压药一直吃着, 去年住过."""
    text = text.replace(" ", "").rstrip(".!")
    return bool(_EVERY_DAY.search(text) or _LAST_YEAR_ONLY.search(text))


def only_the_doctor_says(text: str) -> bool:
    """Whether it is the doctor who says so, and not the office: 医院说不用转诊."""
    return bool(_SAYS_THE_DOCTOR.search(text)) and not _SAYS_THE_OFFICE.search(text)


def somebody_else_too(text: str, for_another: bool) -> bool:
    """Whether it is told of somebody besides the patient that there was something: 我爸也有; 我也住过, of who asks for
    another."""
    return bool(_KIN_TOO.search(text) or (for_another and _I_TOO.search(text)))


def medicine_only(text: str) -> bool:
    """Whether it is told that nobody was in hospital earlier, and of medicine or treatments that count."""
    text = text.replace(" ", "")
    return bool(_MEDICINE.search(text)) and not _NO_MEDICINE.search(text)


_I_AM_ILL_TOO: Final = lazily(
    "(?:老[头太伴公婆]|[爸妈爹娘哥姐弟妹]|媳妇|对象|儿子|闺女)[^,.;]{0,10}[, ]?"
    "我(?:自己)?也(?:住|病|看病|有病|得|手术|化疗|透析)"
)
"""老头子也住院了我也住院了."""
_ONLY_MEDICINE: Final = lazily("(?:就|只|光)(?:是)?(?:开|拿|买|取)过?[^,.;没不]{0,4}药")
"""别的没有，就开过几回药: it may count."""
_NO_MONEY_YET: Final = lazily("钱[^,.;]{0,3}没(?:凑|够|借|攒|交)")
"""钱还没凑够呢: for the stay that is to come, or for the bill."""
_ANOTHER_SHEET: Final = lazily("挂号|小票|押金|预交|缴费单|交费单|收条|处方|检查单|化验单|请假条|诊断书|病历")
"""手里有单子，是挂号的小票: no slip of the settlement, it seems."""
_SLIP_IS_FAR: Final = lazily("(?:家|老家)[^,.;]{0,3}[, ]*(?:我(?:人)?(?:现在|眼下)?在|没带)|没带(?:来|着|出来)")
"""单子在家，我在韩国: it is there, and not at hand."""
_HOME_THE_SAME_DAY: Final = lazily(
    "(?:手术|做完|开完?刀|割完?|做的)[^,.;]{0,4}当天[^,.;]{0,3}回|当天[^,.;]{0,6}(?:手术|做完?)[^,.;]{0,6}回|日间"
)
"""手术当天就回家了: it may have been no stay."""


class _Also(NamedTuple):
    """Of which answers of a question a text that says something, and not something else, may mean which others."""

    question: str
    answers: tuple[str, ...]
    says: re.Pattern[str]
    but_not: re.Pattern[str] | None
    others: tuple[str, ...]

    def holds(self, text: str, question: str, value: str) -> bool:
        asked = self.question == question and value in self.answers
        return asked and bool(self.says.search(text)) and not (self.but_not and self.but_not.search(text))


_ALSO: Final = (
    _Also("who", ("other",), _I_AM_ILL_TOO, None, ("self",)),
    _Also("earlier", ("none",), _ONLY_MEDICINE, None, ("yes",)),
    _Also("stage", ("ahead",), _NO_MONEY_YET, None, ("there",)),
    _Also("amount", ("slip",), _ANOTHER_SHEET, lazily("结算"), ("paid_only",)),
    _Also("paid_only", ("slip",), _SLIP_IS_FAR, None, ("without",)),
    _Also("who", ("self",), _OF_A_CHILD, _AND_ONESELF, ("other",)),
    _Also("designated", ("no",), _DOCTOR_CANNOT, None, ("unsure",)),
    _Also("when", ("this_year",), _CAME_IN, _CAME_OUT, ("plan",)),
    _Also("when", ("plan",), _IS_OUT, _UNSETTLED, ("this_year",)),
    _Also("when", ("this_year", "earlier", "plan"), _TURN_OF_THE_YEAR, _OF_THE_YEAR, ("this_year", "earlier")),
    _Also("when", ("earlier", "this_year"), _SETTLED_THAT_MOON, _BY_THE_SUN, ("this_year", "earlier")),
    _Also("when", ("earlier",), _MOON_OF_LAST_YEAR, _NOT_THE_MOON, ("this_year", "earlier")),
    _Also("when", ("plan",), _AFTER_NEW_YEAR, _STILL_TO_COME, ("this_year",)),
    _Also("stage", ("there",), _NOT_SETTLED, None, ("ahead",)),
    _Also("residence", ("jilin", "elsewhere"), _CAME_FROM, None, ("yanbian",)),
    _Also("residence", ("jilin", "elsewhere"), _WORKS_HERE, _REGISTER_TOLD, ("permit",)),
    _Also("household", ("none",), _GOT_SINCE, None, ("dibao",)),
    _Also("household", ("none",), _HARD, None, ("illness_poverty_pending",)),
    _Also("place", (UNDESIGNATED,), _TAKES_THE_CARD, None, ("prefecture", "province", "elsewhere")),
    _Also("referral", ("emergency",), _ONLY_SEEN_AT_ONCE, None, ("none",)),
    _Also("referral", ("none",), _FILED_THEN, None, ("filed",)),
    _Also("referral", ("emergency",), _TO_EMERGENCY, _AT_ONCE, ("none",)),
    _Also("referral", ("primary_care",), _SENT_ON, _WITH_A_PAPER, ("none",)),
    _Also("referral", ("none",), _URGENT, _NO_HURRY, ("emergency",)),
    _Also("referral", ("none",), _HARDLY_NOT, None, ("undecided",)),
    _Also("living", ("yes",), _FOR_MONTHS, _FOR_YEARS, ("no",)),
    _Also("filed_late", ("no",), _HARDLY_NOT, None, ("unsure",)),
    _Also("earlier", ("none",), _HARDLY_NOT, None, ("unsure",)),
    _Also("when", ("plan",), _BILL_PAID, _NOT_PAID, ("this_year",)),
    _Also("earlier", ("none",), _SEEN_BEFORE, None, ("yes",)),
    _Also("earlier", ("none",), _CANNOT_BE_NONE, None, ("yes",)),
    _Also("place", (UNDESIGNATED,), _WHETHER_DESIGNATED, None, ("prefecture",)),
    _Also("referral", ("primary_care", "filed", "none", "emergency"), _WHETHER_IT_WORKED, None, ("undecided",)),
    _Also("filed_late", ("yes", "no"), _WHETHER_IT_WORKED, None, ("unsure",)),
    _Also("care", ("inpatient",), _HOME_THE_SAME_DAY, lazily("住院|住了|住的|办了"), ("outpatient",)),
    _Also("care", ("outpatient",), _LONG_ILL, _NO_SUCH_PAPER, ("chronic_outpatient",)),
    _Also("care", ("outpatient",), _ONLY_FETCHES, _NO_SUCH_PAPER, ("chronic_outpatient",)),
)


def in_a_hurry(text: str) -> bool:
    """Whether a text in Chinese tells that somebody went straight away in haste: 急病直接去的."""
    return bool(_WENT_IN_HASTE.search(text.replace(" ", "")))


def got_since(text: str) -> bool:
    """Whether a plain text tells of a status that was not there at first, or was another one, and is now."""
    text = text.replace(" ", "")
    return bool(_GOT_SINCE.search(text) or _CHANGED_SINCE.search(text))


def also_meant(text: str, question: str, value: str) -> tuple[str, ...]:
    """The values beside the one that is taken which a plain text may mean as well; none where it is plain."""
    text = text.replace(" ", "").rstrip(".!")
    return next((each.others for each in _ALSO if each.holds(text, question, value)), ())
