"""What Chinese tells in the ways of talk, put plainly before it is read: 我领他去看的门诊 as 他去看的门诊,
还没敢上医院 as 还没去看, 还躺延边医院消化科呢 as who is in hospital there."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE

_END: Final = "(?=$|[,.;!? ])"
_WHEN: Final = (
    "(?:前[几两]天|前天|昨[天儿]|今天|上个?(?:月|礼拜|星期|周)|那天|当时|当天|后来|这[次回]|今年|去年|"
    "[0-9一二三四五六七八九十]{1,2}"
    "(?:月份?|[号日])|半夜|夜里|早上)*"
)
_KIN: Final = f"(?:{RELATIVE}子?|老太太|老爷子|老人|男人|女人|[爸妈爹娘])"

_TOOK: Final = lazily(
    f"{BEGINS}(?P<when>{_WHEN})(?:是|就|都是?)?我(?:们(?:俩|几个)?|自己|两口子|俩)?(?:就|又|赶紧|连夜|开车"
    "|打车|请假|一直|都)*"
    "(?:领|陪|送|带|拉|背|推|扶|架|拽)(?:着|了)?"
    f"(?P<whom>[他她](?!们)|我?家?{_KIN})(?:老人家|们)?"
    "(?=(?:连夜|又|就|坐火车|坐高铁|坐车|打车)*[去到上来往回][^,.;!?]{0,24}?"
    "(?:(?<![老利法影学])院|看[的了病]|治|门诊|手术|检查|化疗|透析|拍片))"
)
"""前几天我领他去看的门诊, 我陪三叔去住的院: he is the patient who was taken there."""
_GONE: Final = lazily(
    f"(?P<kin>我?家?{_KIN})(?:也|都|早就?|先|又|前[几两]年|去年|前年|头年|大前年|年轻时候?)*"
    "(?:没了|走了|走得早|没得早|走的早|没的早|不在了|过世了?|去世了?|死了|先走了|扔下我走了|没了以?后|走了以?后"
    "|(?:嫁|去|上)(?:韩国|日本|外地|南方|北京|上海|国外|关里)去?(?:打工)?了)(?:[,， ](?!他|她))?"
)
_HE: Final = lazily("[他她](?!们)|生前|走(?:之|以)?前|活着|临走|那个?钱|那票|临终|没之?前")
_ANY_KIN: Final = lazily(_KIN)
_OF_ME: Final = lazily(
    f"{BEGINS}我(?:今年|都|也|虚岁|快)*(?:[0-9]{{2}}|[二三四五六七八九]?十[一二三四五六七八九]?)(?:多|来)?"
    "岁?(?:了|啦|,| )"
    "|(?:就|只|光|剩|就剩)我(?:自己|一)|我(?:就|都)?(?:自己|一个?人)(?:过|住|生活|在家)"
)
"""我八十一了儿子没了, 老伴走了就剩我一个: who is no more, and no patient."""
_FARE: Final = lazily(
    "(?:车费|路费|车票|车钱|油钱|油费|打车钱|路上的?钱|来回(?:的)?(?:车|路)|火车票|高铁票|住店钱?|住宿费?|旅"
    "店钱?|陪护的?吃住)"
    "[^,.;!?]{0,6}(?:报|管|给|补|救助|算不算|算进|能不能)"
)
_TREATED: Final = lazily(
    "[住出][了过]?的?院|住[了过]|做[了过的]|[开动][了过的]刀|看[了过的](?!回)|治[了过的]|自[付负]|低保|特困|"
    "五保|监测|户口|透析|化疗|结[了完的]?账"
)
_NOT_GONE: Final = lazily(
    "(?:还|一直|也|都|到现在|至今|就|老|总|始终)*[没不](?:敢|舍得|顾上|顾得上|来得及|倒出空儿?|倒出功夫|抽出"
    "空儿?|腾出空儿?|能够?|肯|愿意)"
    "(?:去|上|到|进|来)(?:过)?(?:大医院|医院|看病|看大夫|看医生|瞧病|瞧大夫|看|瞧|住院|治)(?:看看?|瞧瞧?|治|"
    f"检查)?(?:去|呢|病)?{_END}"
)
"""还没敢上医院, 一直没舍得去看."""
_SEEN: Final = lazily(
    "[住出][了过的]?的?院(?!费|押)|[看治做开拿][的了过](?!病了)|门诊|结[了完的]?账|自[付负]|住[了过着]|手术了|进[了的]"
)
_LIES_IN: Final = lazily(
    "(?P<now>(?:这会儿|现在|眼下|目前|如今|人|今天|到现在|至今)?(?:还|仍|正|都|也|就)*)(?:在|搁)?(?:躺|住|趴)"
    "(?:在|搁|着)?"
    "(?P<where>[一-鿿0-9]{2,10}?(?:医院|附属|[一二三]院|协和|中心|icu)(?:的)?)"
    "(?P<ward>[一-鿿]{1,6}?(?:科|病房|病区|监护室?|楼))?(?:里|里头|那儿?)?(?:呢|没出来|没出院|没结账)+(?=$|"
    "[,.;! 催等要])"
)
"""这会儿还躺延边医院消化科呢."""
_STAYS_NOW: Final = lazily("(?:现在|眼下|这会儿|目前|人|到现在)+(?:还|仍|正)住着?院(?:呢)?(?=$|[,.;! ])")
_THERE: Final = lazily(
    "[在搁](?P<town>[一-鿿]{2,3}?)(?P<work>[^,.;!?院]{0,6}?(?:打工|上班|干活|干工地|做工|跑车|陪读|带孩子|看"
    "孩子|帮工|住着?|待着?|做买卖)[^,.;!?院]{0,3}"
    "[,.; ][^;!?]*?[在上去到搁]?)那(?:边|里|儿|头)的?(?=(?:[大小市县]|人民|中心|一家|一个)*医院|住的?院|住了|"
    "做的?手术|看的)"
)
"""在青岛鞋厂打工，我在那边医院割的: where somebody works, and was treated."""
_HALF_A_YEAR: Final = lazily("(?<![去前今年])上半年(?!的?保险|缴费|[^,.;!?]{0,10}[两俩二三仨四五六几好][次回趟])")
"""上半年住的院; not of several stays: 上半年住了两次."""
_LISTED: Final = lazily(
    "(?:(?:什么|啥|不管)?(?:低保|监测户?|特困|五保户?|低边|边缘户?|残疾|困难户|贫困户)(?:啊|呀|啦|也好|也罢|"
    "么|呐|哪|这个|那个)[,、 ]*){2,}"
    "(?:(?:低保|监测户?|特困|五保户?|低边|边缘户?|残疾|困难户|贫困户)[,、 ]*)?"
    "(?:啥的|什么的|这些|那些)?(?:我家?)?(?:啥|什么|哪个|一样|一个|哪样|全|统统)?(?:也|都|全)?(?:不是|没"
    "有|没份|不沾|不占|没占|没沾上?|轮不上|挨不着)(?:的)?"
)
"""低保啊监测户啊特困啊啥都不是: none of these."""
_APPLIED_WITH: Final = lazily(
    "(?P<what>因病致贫|大病致贫|支出型贫困)(?:的|那个)?(?:家庭|户)?的?(?:申请表?|材料|表|手续)(?:早|都|已经|"
    "刚|前[几两]天|上个?月)*"
    "(?:给)?(?:交|递|报|送|填)(?:到|给|上|去|了)*(?:社区|村里|村上|民政局?|街道|镇里|镇上|乡里|上面|上头)?(?:"
    "里|了|去了)?[, ]*"
    "(?:可|但)?(?:还|到现在|一直|也)*没(?:有)?(?:给)?(?:批|下来|信儿?|动静|结果|回话)(?:下来|呢)*"
)
"""因病致贫的申请交社区了，还没批下来."""
_MY_MAN: Final = lazily(
    f"{BEGINS}我?(?:家)?(?:男人|老爷们儿?)(?=在|去|得|摔|病|上|干|是|查|今年|上个?月|脑|心|肺|胃|肝|肾|腰|腿|住)"
)
_SHE_HAS: Final = lazily(
    f"(?P<kin>^我家?{RELATIVE}[^,.;!?]{{0,12}}[,. ])人家(?=(?:是|有|吃|享受|拿)?(?:着)?(?:低保|特困|五保|"
    "监测|边缘|低边))"
)
"""我妹妹户口在抚松，人家吃低保."""
_FOR_HER: Final = lazily("[替给帮][他她]问|[他她][让叫求]我问")
_DIED_IN: Final = lazily(
    f"(?P<kin>我家?{_KIN})(?:就是?|是)?(?:去年|前年|头年|今年)(?:[一二三四五六七八九十0-9]{{1,2}}月份?|春"
    "天|夏天|秋天|冬天|年底)?(?:就)?(?:没|走|老|过世|去世)的(?=[,.; ]+(?:[他她])?(?:走|没|临走|活着|生前|去世"
    "|过世)(?:之|以)?(?:前|的时候|那会儿))"
)
"""俺老头去年没的，走以前在延边肿瘤医院住院."""
_NOT_WILLING: Final = lazily(
    "[,. ]?(?:可|但)?我?(?:不爱|不想|不愿意?|不乐意|不肯|死活不)(?:去|动)[,. ]?(?:可|但)?"
    f"(?:(?:大夫|医生|我?家?{_KIN}|孩子)们?)?(?:们)?(?:非|硬|死活|非得|老|一个劲儿?)(?:让|叫|要|逼|劝|撵)"
    "我?去[,. ]?"
)
"""我不爱去孩子非让去."""
_NOT_SET_OUT: Final = lazily("(?:还|也|都|到现在)*[没未](?:动身|启程|出发|起身|动弹|上路)(?:呢)?")
_NO_BOOK: Final = lazily(
    "(?P<one>慢性?病|门慢)[、和跟 ]?(?P<two>特病|门特)(?:啥|什么|的|这些)*(?:证|本|卡)?(?:都|也)[没未](?:有|"
    "办|批)?(?:过|下来)?"
    "|慢性?病(?:证|本|卡)那些(?:都|也)+[没未]有?"
)
"""慢病特病啥证都没办."""
_ORDINARY: Final = lazily(
    "(?<!普通)门诊(?P<rest>[^;!?普特慢]{0,24}?)[,.; ]+(?:就|也|都)?(?:是|算)?(?:最?普通|一般)的?(?:那种|那个|"
    "那样|门诊)(?:的)?"
    f"{_END}"
)
"""看的门诊，开点药就回来了，普通的那种: of the care, and of no status."""
_IMPLANTED: Final = lazily(
    "(?<![没不未要想])(?:放|下|装|安|搭|换)(?:的|了|过)(?:[一两三俩仨几]个)?(?P<what>支架|起搏器|桥|瓣膜|膝盖"
    "|膝关节|股骨头|髋关节)(?!费|钱|的?[费钱])"
)
"""放的支架, 搭了桥: an operation."""
_STATUS: Final = "(?:低保|特困|五保|监测|边缘|低边)(?:户|对象|供养)?"
_YEARS_AGO: Final = "(?:[大]?前年|去年|头年|早先|以前|20[0-9]{2}年|早些年|那年)(?:[0-9一二三四五六七八九十]{1,2}月份?)?"
_BEFORE: Final = (
    f"(?:(?:^|(?<=[,.;!? ]))(?P<whose>我家?{_KIN}(?:他|她)?|{_KIN}|)(?:{_YEARS_AGO})?|{_YEARS_AGO})"
    "[^,.;!?没姓户的 ]{0,12}?(?:住|看|做|开|治)过[^,.;!?这 ]{0,5}?"
)
_ASIDE: Final = (
    "(?:(?:那[次回个]?|都|就|也|是)*(?:不(?:说|提|算|问|查|管)(?:它|那[次回个]|了|啦)*"
    "|不是(?:要|来|想)?(?:查|问)那[次回]|(?:查|问)的?(?:可|也)?不是那[次回]))"
)
_PUT_ASIDE: Final = lazily(
    f"{_BEFORE}[,. ]*(?:(?:那(?:都|就)?是[^,.;!?]{{1,10}}?(?:的事儿?|报的|结的|管的)(?:了)?[,. ]*)?{_ASIDE}"
    f"|那(?:都|就)?是(?:[大]?前年|去年|头年|早先|以前|老)的?(?:事|黄历|事儿)了?)[,.; ]*"
    "(?=(?P<mine>这[次回](?:可|就)?是我|[问查]的?是我|我(?:这|自己|今年|上))|这[次回]|[要想]?"
    "[查问]|现在|今年|下|我|是)"
)
"""2024年在北京做过手术，不是要查那次: a stay that it is not asked about."""
_LAST_TIME: Final = lazily(
    f"(?:^|(?<=[,.;!? ]))(?P<whose>我家?{_KIN}|)今年[^,.;!?没去 ]{{0,10}}?(?:住|看|做)过[^,.;!?这 ]{{0,5}}"
    "?[,. ]*那[次回](?:都|早|已经|就)*(?:结|报|领)(?:完|清|过)?了"
    "[,. ]*(?:现在|这[次回])(?:可|就)?是第[二两2](?:次|回|趟)(?:了|住院)*[,. ]*(?=(?P<rest>[^;!?]*))"
)
"""今年春天在长春住过一次院，那次早结了，现在是第二次."""
_THOUGHT_OF: Final = lazily(
    f"{BEGINS}(?:转诊|转院|备案)(?:单|手续)?(?:的事儿?|这事儿?|这个)?我?(?:也|倒|都|是)*(?:寻思|琢磨|想|考"
    "虑|合计|核计|知道|听说)(?:过|着来着|来着)[,. ]+(?=(?:可|但|就|就是|后来)?(?:嫌|没|怕|来不及|忘))"
)
"""转诊的事我寻思过，嫌麻烦没办."""
_CALLED_OUT: Final = lazily(
    "(?:村|屯|社区|街道|广播|大?喇叭|微?信?群|通知)[^,.;!?我]{0,6}?(?:喊|广播|通知|说|发|贴)[^,.;!?我]{0,"
    "6}?(?:让|叫|要求|要)[^,.;!?我]{0,10}?(?:去|来|到)[^,.;!?我]{0,4}?(?:登记|报名|填表|申请|采集|开会|体"
    "检)"
)
"""村上大喇叭喊让监测户去登记: what is called out to all."""
_GREETED: Final = lazily(
    "^(?:大|小|老|好)?(?:闺女|姑娘|妹子|妹妹|姐姐|大姐|大妹子|大哥|大爷|大娘|大妈|阿姨|叔叔|大叔|师傅|"
    "同志|孩子|小伙子?)[,，!！ ]*"
    "(?:你好|您好|您?辛苦了?|麻烦(?:你|您)?)[,，.!！ ]+(?=我)"
    "|^(?:你好|您好)[,，!！ ]*(?:大|小|老|好)?(?:闺女|姑娘|妹子|妹妹|姐姐|大姐|大妹子|大哥|大爷|大娘|大"
    "妈|阿姨|叔叔|大叔|师傅|同志|小伙子?)[,，.!！ ]+(?=我(?:想|要)?(?:问|打听|咨询|查))"
)
"""大闺女你好，我想问问住院的事: who is greeted is no patient."""
_OF_A_VILLAGE: Final = lazily(
    "我们?(?:屯|村|队|楼|小区|社区|家属院)(?:里|上|子)?[^,.;!?我]{0,8}?(?:走|没|死|病|倒)了(?:好?"
    "[一二三四五六七八九十两几0-9]{1,2})(?:个|位|口)[^,.;!?我]*"
)
"""我们屯里这两年走了三个老人都是上长春住院: of no one who is asked about."""
_HAS_ITS_PAPER: Final = lazily(
    f"(?P<what>(?:{_STATUS}(?:人员|家庭|人口)?|残疾人?))[,，. ]?(?:我家?)?(?:都|也|是)?有(?:个)?(?:证"
    f"|本)(?:的|呢|啊|件)?(?=$|[,，.。 ])"
)
"""特困人员有证: the paper of that status, and no residence permit."""
_ONE_AND_NOT_OTHER: Final = lazily(f"(?P<one>{_STATUS})(?:啊|呀)?[,. ]?(?:可|并|又)不是(?={_STATUS})")
"""五保户可不是低保啊."""
_WHO_IS_OUT: Final = lazily("(?<=不知道)(?=人(?:已经|都|早|刚|也)*(?:出院|回家|出来|到家))")
_PREMIUM: Final = lazily(
    "(?:今年的?)?(?:医保|合疗|新农合|合作医疗)(?:费|钱)?我?(?:今年|给|就|也)*(?:忘了?|漏了?|断了?|没舍得|"
    "没顾上|没赶上)(?:交|缴|续)(?:了|上|费)*(?:也?没(?:有)?参(?:上|保))?(?=[,.; ]|$)(?!.*补[交缴])"
)
"""今年的医保我忘交了没参上."""
_NO_TIME: Final = lazily("(?P<paper>转诊|转院|备案)(?:根本|压根儿?|哪)(?:就)?来(?:得)?不?及(?![,.; ]?办)")
_DEAR_PREMIUM: Final = lazily(
    "(?<=医保了)[,. ]?[0-9一二三四五六七八九]{1,3}百?[^,.;!?]{0,3}块?钱(?:都|也|就)?没舍得(?:交|拿|掏)?[,. ]?"
    "(?:这下(?:好|可好|妥)了?)?"
)
"""忘交医保了四百块钱没舍得这下好: what it would have cost."""
_WHEN_GRANTED: Final = lazily(
    f"(?P<when>等(?:着)?(?:{_STATUS}|钱|救助)(?:批|办|发|给|凑)?(?:下来|到手|够|齐|上)(?:了|以后|再)*)[,. ]?"
    "我?(?:就|再|才)(?:能|敢)?去(?:看|治|住院|做手术|检查)"
)
"""等低保批下来我就去看."""
_NOT_BEFORE: Final = lazily(
    "(?:以前|之前|一直|早先|开头|起先)+(?:也|都|就)*没(?:有)?(?:敢|舍得|顾上)?去?(?:看|治|上医院|去医院)(?:过)?[,. ]+"
    "(?=(?:到|直到|后来|可)?(?:昨天|前天|上个?(?:月|周|礼拜)|后来|这[次回]|前几天|今年|[0-9一二三四五六七八九十]{1,2}月)[^,.;!?]{0,8}"
    "(?:才|实在)[^,.;!?]{0,8}(?:去|住|看|做))"
)
"""一直没去看，昨天才去的延边医院: who went in the end."""
_STAYED_AFTER_ALL: Final = lazily(
    "(?:大夫|医生|医院)(?:也|都|就)?(?:建议|让|叫|要)我?们?(?:转|去|上|往)(?:到|院去)?[^,.;!? 院]{2,6}"
    "(?:治|看|住院)?[,. ]+(?:[^,.;!? ]{0,10}[,. ]+)?[^,.;!? ]{0,8}?(?:还是|最后|结果|到底)(?:决定|就)?"
    "(?:留(?=在)|(?=在(?:延边|延吉|延大|州|本地|当地|家门口)))"
)
"""医生建议转上海，表填了一半，商量完还是留在延大附属医院住院."""
_LATELY: Final = lazily(
    "(?:前[几两]天|前些天|头[几两]天|这[几两]天)(?![^,.;!?]{0,8}(?:批|办|评|领|问|听|说|交|递|想|要|准备))[^;!?]{0,24}?"
    "(?:[看打开拿挂输做][了的](?![^,.;]{0,4}(?:单|证|票|材料))|门诊|出的?院|住[的了]|结[了的完]?账)"
)
_TO_TAKE: Final = lazily(
    f"(?<![不没])(?<!本来)(?<!原来)(?<!原)(?:我)?(?P<will>想|打算|准备|寻思)着?(?:带|领|陪|送)着?(?P<whom>[她他]|我?家?{_KIN})(?=[去上到][^,.;没了过]{{2,8}})"
)
"""想带她去医院: she is to go."""
_FOR_YEARS: Final = lazily(
    "(?<=[疼痛病瘫痪晕麻肿])了?(?:有|快|都|得有)?(?:好几|几|[一二两三四五六七八九十]{1,3}|[0-9]{1,2})(?:来|多)?(?:年|个月)多?"
    "了[ ,]*(?=[^,.;]{0,6}(?:想|打算|准备|要)[^,.;]{0,3}(?:去|上|到|住))"
)
"""腰疼了好几年了想上医院看看: how long it is ill, and no stay of then."""
_ASKED_LAST: Final = lazily(
    "^(?P<case>[我俺咱][^,.;不没想听要问邻友]{1,24}?(?:户|员|保|困|口|对象|院)了?)"
    "(?=还?(?:能不能|可不可以|能|可以|给|有没有)(?:给|申请|享受|领|得|报)?(?:多少)?(?:医疗)?(?:救助|报|补)[^,.;]{0,5}$)"
)
"""我是低保户能救助吗: the case, and what is asked of it."""
_WORKS_THERE: Final = lazily(
    "在(?P<town>沈阳|大连|青岛|烟台|威海|北京|上海|天津|广州|深圳|哈尔滨|苏州|杭州|山东|江苏|广东|浙江)(?:市)?"
    "(?:打工|上班|干活)(?:的?时候?|期间|呢)?[ ,]*(?P<how>(?:突然|忽然)?(?:得了?)?[^,.;回家老来在]{0,6}?)[ ,]*"
    "(?=住的?了?院)"
)
"""在沈阳打工，突然阑尾炎住院了: treated where he worked."""
_CAESAREAN: Final = lazily("(?<=[院幼科里])刚?剖(?:完|的|了)(?!腹)")
_BILL_OF_THEN: Final = lazily("住院的?(?=(?:单子?|发票|票子?|收据|病历)[^,.;]{0,3}能)")
"""前年在长春住院的单子还能用不."""
_OF_ANOTHER_DAY: Final = lazily("年|月|没[去看]|还没|打算|准备|下个?(?:周|礼拜|星期)|明天|后天|[0-9][号日]")
_SOMEBODY: Final = lazily(f"(?<![在跟和去到])我家?{_KIN}")
_STILL: Final = lazily("[住躺]着|[没未]出[院来]|[没未]结")
_VISITS: Final = lazily(
    f"[去上到在](?P<town>[一-鿿]{{2,3}}?)[我他她]?家?{_KIN}家(?:里)?(?:串门|住(?:几天|两天|些天)|过年|过节|"
    "溜达|玩|做客)(?:的时候|时候?|那几天)?"
)
"""去长春我妹子家串门: where it happened."""

_WITH_KIN: Final = lazily(
    f"(?<=[在搁])(?P<town>[一-鿿]{{2,3}}?)[我他她]?家?{_KIN}(?:家里?)?(?:那儿|那边|那里|这儿|这边|这里|跟前|那|这)"
    "(?=(?:住|看|做|得|犯)(?:的|了)?(?:院|病|手术))"
)
"""在延吉闺女这儿住院了: where, and not who."""
_JUST_IN: Final = lazily(
    f"{BEGINS}(?P<who>我?家?(?:{_KIN})?)(?:昨[天晚儿]个?|今[天早儿]个?|前[天儿晚]|刚刚?|才)(?:早上|上午|下午|晚上|夜里|半夜)?(?:刚|才|又|就)*"
    "住(?:进|到|上)(?:了)?(?P<where>[一-鿿0-9]{2,9}?(?:医院|[一二三]院))(?:了|的)?(?=$|[,.;! ])"
    "(?!.*(?:出[了的]?院|出来|回家|结[了完]|没床|没收|没住))"
)
"""昨天刚住进延边医院: who is there."""
_HOW_MUCH: Final = lazily(
    f"(?P<case>{BEGINS}(?:我|{_KIN})(?![^,.;!?]*(?:[想要]办|想|如果|要是|假如|邻居))[^,.;!?]{{4,40}}?)(?=(?:能|可以|一共能|大概能|大约能)"
    "(?:给|够)?(?:报销?|救助|补助?|管|领)(?:多少|几成)(?:钱)?[呢啊]?[?]?$)"
)
"""我低保户在敦化住院花了五千多能报多少: a case, and a question behind it."""

_FILED_BY: Final = lazily(
    f"(?P<paper>(?:备案|转诊|手续)(?:是|都|就|也)?[^,.;!?]{{0,10}}?)我?家?(?:老公|媳妇|对象|侄[子女]|外甥|{_KIN})(?:后来|事后)?"
    "(?=给(?:补|办|弄|整|点|报))"
)
"""备案是住进去以后老公给补的: who helped."""


def plainly(text: str, today: date) -> str:
    """A plain Chinese text so; any other as it is."""
    if HANGUL.search(text):
        return text
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    text = _of_the_living(text)
    text = _fares_apart(text)
    if not _SEEN.search(_NOT_GONE.sub("", text)):
        text = _NOT_GONE.sub("还没去看", text)
    if today.month > _HALF:
        text = _HALF_A_YEAR.sub("今年", text)
    return _SHE_HAS.sub(r"\g<kin>她", text) if _FOR_HER.search(text) else text


_FAR: Final = frozenset({"province", "elsewhere"})
_HALF: Final = 6
"""After so many months the first half of the year is over, and is this year's."""


def seen_lately(text: str, today: date) -> bool:
    """Whether a plain Chinese text tells that somebody was treated some days ago, and that was this year for certain:
    前两天我感冒，上卫生院打了两针."""
    return today.month > 1 and bool(_LATELY.search(text)) and not _OF_ANOTHER_DAY.search(text)


def _of_the_living(text: str) -> str:
    """A text of who types without the relatives who are no more, or far away."""
    if not _GONE.search(text) or _HE.search(text):
        return text
    left = _GONE.sub(",", text)
    return left.lstrip(",") if _OF_ME.search(text) and not _ANY_KIN.search(_OF_ME.sub("", left)) else text


def _fares_apart(text: str) -> str:
    """A text that asks for no more than the fares of a journey, without from where to where that is."""
    return _ROUTE.sub("", text) if _FARE.search(text) and not _TREATED.search(text) else text


_ROUTE: Final = lazily(
    "(?:从|打|由)?[^,.;!? ]*?(?:到|去|上|往|来)[^,.;!?车费路 ]{2,10}?(?=坐|打|开|车|路|走|得|要|来回|一趟|看|"
    "[,.;!? ])[^,.;!? ]*"
)


def _lies_in(found: re.Match[str]) -> str:
    return f"{found['now']}在{found['where']}住着院呢"


def _without_it(found: re.Match[str]) -> str:
    """Whose stay it was that is put aside, where it goes on with him."""
    if found["mine"]:
        return ""
    kin = _SOMEBODY.search(found[0])
    return found["whose"] or (kin[0] if kin else "")


def _second_time(found: re.Match[str]) -> str:
    """Whose second stay it is; of who is there still no more, as it is not settled."""
    return found["whose"] + ("" if _STILL.search(found["rest"]) else "今年第二次住院,")


def _in_that_town(found: re.Match[str]) -> str:
    """The town where somebody works in place of 那边, where it is no town of Yanbian."""
    return f"在{found['town']}{found['work']}{found['town']}" if _far(found["town"]) else found[0]


def _in_town(found: re.Match[str]) -> str:
    return f"在{found['town']}" if _far(found["town"]) else found[0]


def _far(town: str) -> bool:
    return all(not _FAR.isdisjoint(token.means.get("place", ())) for token in tokens(town))


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_ASKED_LAST, r"\g<case>,"),
    (_TO_TAKE, r"\g<whom>\g<will>"),
    (_FOR_YEARS, ","),
    (_WORKS_THERE, r"在\g<town>\g<how>"),
    (_CAESAREAN, "做的剖腹产手术"),
    (_BILL_OF_THEN, "住的院,"),
    (_TOOK, r"\g<when>\g<whom>"),
    (_VISITS, _in_town),
    (_WITH_KIN, r"\g<town>"),
    (_LAST_TIME, _second_time),
    (_PUT_ASIDE, _without_it),
    (_THOUGHT_OF, ""),
    (_CALLED_OUT, ""),
    (_GREETED, ""),
    (_OF_A_VILLAGE, ""),
    (_HAS_ITS_PAPER, r"\g<what>"),
    (_ONE_AND_NOT_OTHER, r"\g<one>,不是"),
    (_WHO_IS_OUT, ","),
    (_PREMIUM, lambda found: "我今年没参保" if "我" in found[0] else "今年没参保"),
    (_NO_TIME, r"来不及\g<paper>"),
    (_DEAR_PREMIUM, ""),
    (_WHEN_GRANTED, r"\g<when>,我还没去看"),
    (_STAYED_AFTER_ALL, ""),
    (_NOT_BEFORE, ""),
    (_IMPLANTED, r"做的\g<what>手术"),
    (_ORDINARY, r"普通门诊\g<rest>"),
    (_LIES_IN, _lies_in),
    (_JUST_IN, r"\g<who>现在在\g<where>住着院呢"),
    (_HOW_MUCH, r"\g<case>,"),
    (_STAYS_NOW, "现在还没出院"),
    (_THERE, _in_that_town),
    (_LISTED, "啥困难身份都没有"),
    (_APPLIED_WITH, r"申请\g<what>了,还没批下来"),
    (_MY_MAN, "我老公"),
    (_DIED_IN, r"\g<kin>走了"),
    (_NOT_WILLING, ","),
    (_NOT_SET_OUT, "还没去"),
    (_NO_BOOK, "没有慢病证没有特病证"),
    (_FILED_BY, r"\g<paper>"),
)
