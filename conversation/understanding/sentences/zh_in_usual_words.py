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
    f"(?:这不)?{_LATELY}[,， ]?(?:我|他|她|人|这不)?(?:又|就|才|刚|给|被)*(?:住|躺|送|抬|推|拉)?进来了{_END}"
)
"""这不昨天又进来了: who tells it is in hospital."""
_OF_ILLNESS: Final = lazily("院|病|炎|癌|瘤|梗|衰|化疗|手术|心脏|大夫|医生")
_OUT: Final = lazily("(?<![没未])(?:出了?院|出来了|回[家来]了|到家|结了?账|结完)")
_RAISES: Final = lazily(
    f"{BEGINS}(?:我(?:就)?)?(?:是)?(?:单亲[,， ]*)?(?:自己|一个?人|独自)(?:一个人)?"
    f"(?:带|领|拉扯|养活?|抚养|供|拉巴)(?:着|大)?(?:个|一个|俩|两个)?{_CHILD}(?:过|过日子|长大|生活|上学"
    f"|念书)?的?{_END}"
)
"""自己带闺女: of who brings a child up nothing is told."""
_WITH_A_CHILD: Final = lazily(
    f"我(?:就)?(?:自己|一个?人)(?:带|领)着?(?:个)?(?P<child>{_CHILD})(?=住院|住的?院|看的?病|在[^,.;]{{2,8}}(?:住院"
    f"|住的院|看的))"
)
"""我一个人带孩子住院: the child is the patient."""
_NOT_SAVED: Final = lazily(
    "(?<=[院术救疗])(?:[,， ]?(?:最后|后来|可惜|结果|人|他|她))*(?:没|没有|没能)"
    "(?:(?:抢?救|治|缓|挺|熬|扛)(?:过来|过去|回来|活|住)|留住|保住)(?:命)?(?:了)?"
)
"""住院没救过来: it denies no stay."""
_I_LENT: Final = lazily(
    "[,，. ]+(?:这|那|这些|那些)?(?:钱|账|费用?|花销)?(?:都|全|也)?是我"
    f"(?:这当侄子的|当侄子的|先|给)?(?:垫|掏|借|拿|出|交|付)(?:上)?的(?:钱)?{_END}"
)
_OF_KIN: Final = lazily(f"^[^,.;!?，。；]{{0,4}}(?:我家?)?{RELATIVE}")
"""我叔…，这钱是我垫的: who lent it is no patient."""
_CALLED_BY: Final = lazily(
    f"{_PASSERBY}(?:帮着|帮忙|赶紧|连夜|就|都|给|看见了?)*(?=(?:叫|打|喊|拨)(?:的|了|来)?(?:120|救护车|急救)"
    "|(?:送|拉|抬|背|开车送|打车送)(?:的|去|到|上|进|我|他|她)[^,.;我]{0,8}?(?:医院|急诊|抢救))"
)
"""同学叫的120: who called the ambulance."""
_FILED_AFTER: Final = lazily(
    "(?P<stay>住上|住进去|住进|住下|住)了?(?:院)?(?:以后|之后|后)?[,， ]?(?:这)?才(?:想起来?|知道|寻思起来"
    "|发现|听说|明白)(?:还)?"
    "(?:没|得|要|该)(?:有)?(?:备案|办?转诊|备|办手续|办备案)(?:这(?:回|码)?事)?[,，. ]+"
    "(?:第?[一二三四五六七八两几][天号]|过了?[两几三四五]天|隔天|转天|后来|赶紧|现|当天)(?:又|才|赶紧|现|就)*"
    f"(?:给)?(?:补|办|备)(?:办|上|的|了|备案)*{_END}"
)
"""住上了才想起来没备案，第四天补的."""
_SUM: Final = "[0-9.一二两三四五六七八九十百千万几]+(?:元|块)?(?:钱)?"
_DEPOSIT_DUE: Final = lazily(
    f"(?:医院|人家|大夫|还|又|现在)*(?:要|让|叫|得|催)(?:着)?(?:我们?|先|再|去|给|补)*交(?:押金{_SUM}|{_SUM}(?:的)?押金){_END}"
)
"""在延边医院抢救，要交押金两万: who is asked for a deposit lies there, and it is no own share."""
_LIES_THERE: Final = lazily("抢救|icu|重症|(?<!要)(?<!去)(?<!让)(?<!叫)(?<!得)(?<!想)住院(?!前|的?时候)|住着|躺着")
_NOT_IN_YET: Final = lazily(
    "还?没(?:能)?住|住不[进上]|不(?:让|给|收)住|才(?:让|给|能)住|打算|准备|明天|下周|去年|前年|当时|那时候"
)
_MOVED: Final = lazily(
    f"(?P<register>(?:户口|户籍)(?:早就|已经|后来|又|才|刚|也|都|是|我|从|由|[去前]年|今年|{_HERE})*)转(?=(?:到|来|过来|进|回)?(?:{_HERE}|$|来|过来))"
)
"""户口去年从和龙转到延吉的: a register is moved, and nobody referred."""
_STILL_REGISTERED: Final = lazily("户口(?:一直|也|都|倒|可)*没(?:动|迁|挪|转)(?:过|窝)?[,， ]?(?:还|仍|一直)(?:是|在)")
_REGISTERED_IN: Final = lazily(
    "(?P<begins>(?:^|(?<=[我他她的,，. ])))?(?P<before>(?<=[了年月天日号工班术院病障癌瘤活]))?"
    "(?P<told>户口(?:还|仍|一直|都|就|也)*(?:在|是)?(?P<town>[一-鿿]{2,3}?)(?:市|县)?)"
    "(?:(?=$|[,，. ])|(?P<behind>(?=(?:大?后天|明天|今[年天]|去年|前[天年]|昨天|[上下]个?[周月]|我"
    "|[上去到来](?!班|学|户|的)|[0-9一二三四五六七八九十]{1,3}月)(?![^,.;，。；]{0,8}[迁转落挪]))))"
)
_STOPS: Final = lazily("[,，.。;；]")
_SHORT: Final = 20
"""在上海住了八年户口还在图们, 户口敦化大后天去沈阳: told in one breath with the case."""
_CUT_OFF: Final = lazily(
    "(?:医保|社保|合疗|新农合|合作医疗)(?:今年|去年|那年|也|就|早)*(?:断|停)(?:缴|交|保)?了?[,， ]?(?:一直"
    "|也|就|后来|再|我)*没"
    f"(?:有)?(?:续|接|补)(?:缴|交|保)?(?:上)?(?:呢)?{_END}"
)
"""医保断缴了没续上."""
_NOT_PAID_FOR: Final = lazily(
    f"(?:医保|合疗|新农合|合作医疗)(?:费)?(?:那一?年|当年|那时候?|当时|那会儿|那阵子?)(?:我|他|她)?(?:也|都|就"
    f"|还)*没(?:有)?(?:交|缴|上|参){_END}"
)
"""医保那年也没交."""
_NOT_PAID_LAST_YEAR: Final = lazily(
    f"{BEGINS}我?(?:去年|前年|头年)的?(?:医保|合疗|新农合|合作医疗)(?:费)?我?(?:也|都|就|给)*没(?:有)?(?:交|缴|上"
    f"|参)(?:上)?{_END}"
)
_LAST_YEAR: Final = lazily("去年|前年|头年")
"""今年住院，去年医保没交: of another year than the stay."""
_UNINSURED: Final = lazily("没(?:有)?(?:交|参|上|入|缴)(?:上)?(?:医|合|社)?保")
_SO_NOTHING: Final = lazily(
    f"[,， ]+(?:没舍得|没钱|忘了|寻思用不上)(?:交|缴)?{_END}"
    f"|(?:[,， ]+|(?<=院))(?:医院|医保|人家|出来|就|所以)*"
    "(?:一个子儿?|一分|一毛|分文|啥|一点)钱?(?:也|都)?没(?:给)?(?:我)?报(?:上|销)?"
    f"{_END}"
)
"""今年没交医保 没舍得, 一分没给报: what came of it."""
_NONE_OF_THESE: Final = lazily(
    f"(?:{_STATUS}[,，、 ]*(?:还有|跟|和)?){{2,}}(?:啥的|什么的)?[,， ]*(?:(?:这些|那些|这几样"
    "|上头这些)我?(?:们|家)?"
    "(?:哪样|一样|哪个|一个|一项|啥|全|统统)?|我(?:们|家)?(?:哪样|一样|哪个|一个|一项|都|全)|(?:哪样|一样|哪个|一个"
    "|一项)我(?:们|家)?)(?:也|都|全)?"
    f"(?:不是|没有|不沾|不占|没占|没沾上?|够不上|轮不上|挨不着)(?:的|上|边)?{_END}"
    f"(?![,， ]+我?家?{RELATIVE}(?:他|她)?(?:都|全|可|倒)?(?:占|是|有|吃))"
)
"""低保、特困、监测、边缘，这些我一样不占."""
_NOT_APPLIED: Final = lazily(f"(?<=啥困难身份都没有)[,， ]*(?:也|还|从来|就)*没(?:有)?(?:申请|报|递|办)过{_END}")
"""我家一个都不是，也没申请过: nothing is pending either."""
_NO_KIND: Final = lazily(
    f"(?:哪种|啥|什么|哪样|任何|哪类)(?:的)?(?:困难|贫困|特殊)(?:户|家庭|群众|人员|对象)我?家?(?:也|都|全)*(?:不是"
    f"|不算|没有?|不沾|不占|够不上){_END}"
)
"""哪种困难户都不算."""
_NOT_ON_THE_LIST: Final = lazily(
    f"(?P<none>(?:没有?|不是){_STATUS}|{_STATUS}我?家?(?:也|都)?(?:没有|不是|没))"
    f"(?P<rest>[,，. ]+[^;；!?]{{0,20}}?)"
    f"(?:村里?|屯里?|社区|街道)(?:的|那)?(?:几样)?(?:名单|册子|榜)(?:上|里)?(?:也|都|就)*(?:没(?:有)?(?:我们?家?)"
    f"|没有){_END}"
)
"""低保没有，村里的名单上也没我家."""
_ASKS_FIRST: Final = lazily(
    "(?:我(?:们)?)?(?:寻思|想着?|打算|合计)?(?:着)?先(?:问|打听|了解|弄|整|搞)(?:问|打听)?(?:个|一?下)?(?:明白|清楚"
    "|好)[^,.;]{0,8}?"
    f"再(?:决定)?(?:送|领|带|陪|拉)?(?:[他她]|我家?{RELATIVE}|{RELATIVE})?(?:去|住|做)(?:住院|看病|医院|治|手术)?{_END}"
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
    "(?:我?(?:一样|一个|啥)?)(?:都|也|全)没(?:有|办)?(?:过)?"
)
"""啥慢病本特病证都没有."""
_LIVES_IN: Final = lazily(
    f"(?:常年|长年|一直|长期|年年)(?:都|就)?住(?:在)?(?P<town>{_HERE})(?:市|县|州)?的?"
    f"(?P<ward>[一-鿿]{{0,5}}医院)(?=$|[,.; 里呢])"
)
"""常年住延吉的脑科医院."""
_MONEY_ENOUGH: Final = lazily(
    "(?:就|光)?(?:我)?(?:手里|手头)?(?:那|这)点(?:退休金|工资|钱|养老金|积蓄|家底|低保钱)(?:也不知道?)?够不够(?:用"
    "|花|啊|呢|呀|吗)*"
)
"""就那点退休金够不够啊."""
_THAT_MONTH: Final = lazily("(?P<month>[0-9一二三四五六七八九十]{1,2}月份?)那个?月的")
_RAN_TOGETHER: Final = lazily(
    "(?<=没有) (?=转诊|备案|转院)|(?<=普通门诊) (?=慢|特)|(?<=[账院]) (?=(?:转诊|备案)(?:是|手续))"
)
"""没有 转诊没办: two words, and no 没有转诊."""
_FILED_LONG_BEFORE: Final = lazily(
    "(?P<what>备案|转诊(?:手续)?)是?(?:老早|早就?|提前|头里|早先|事先|走之前)(?:以前|之前)?(?:就)?(?:在手机上)?(?:办"
    "|弄|备|整)(?:好|完|妥)?的"
)
_TO_PAY: Final = lazily(
    "(?:明天|明儿个?|后天|后儿|过[几两]天|下周|下礼拜)(?:再|才|就|得|要|我|想|准备)*[去来](?:医院|窗口)?[交付缴]"
    "(?:钱|费|款|住院费|医药费)(?:去|的|呢)?(?=$|[,.;!])"
)
"""病好了，明天去交钱: a bill or a deposit, so that it tells not how far it is."""
_BRINGS_FOOD: Final = lazily("(?<=[好便能来去常天也])(?:给我)?送个?(?:饭|汤|吃的)")
"""孩子也好送饭: who looks after the patient."""
_DRUGSTORE: Final = lazily(
    f"在(?P<town>{_HERE})(?:市|县)?(?:街里|市里|城里)?的?(?:(?:那家|一家|一个|个"
    f"|医保)?的?定点)(?:的)?(?:大)?药[店房](?=[拿买开取领])"
)
"""在延吉的定点药店拿的: where the medicine was fetched, and no register."""
_THEY_TOLD: Final = lazily(
    "(?<=[,，. ])(?:人家|他们)(?:也|都|当时)?(?:说|讲|告诉)(?:了|过|我)*(?=不是(?:医保)?定点|不走医保|不能?刷)"
)
_STILL_IN: Final = lazily("一直(?:也|都)?没出(?:来|院)(?:过)?[,， ]?(?:也|还|更)?(?:没结过?账)?")
"""一直没出来也没结过账."""
_DATE_OF_BILL: Final = lazily("(?:结算单|单子)[,， ]?(?:上的?)?日期(?:是|写的)?")
_ASKED_OF_IT: Final = lazily(
    f"(?P<status>(?:吃|是|有|拿)(?:着)?{_STATUS})(?=(?:这个|这种|这样的?|像我这样的?)(?:情况)?(?:还)?(?:给|能|可以"
    f"|管|算|归))"
)
"""我家吃低保这个给管不."""
_SENT_BY_CLINIC: Final = lazily(
    "(?:先)?(?:去|上|在|到)?(?P<first>(?:[一-鿿]{2,3})?(?:镇|乡|街)?(?:卫生院|卫生所|卫生室|社区医院"
    "|社区))(?:看的?|瞧的?)?[,， ]?(?:的)?(?:大夫|医生)"
    "(?:给)?(?:看|瞧|检查|查)?(?:完|了|过|一眼)?[,， ]?(?:一看|说|讲)?(?:(?:看|治|整)不了|不行|不敢收"
    "|没办法|耽误不得)?[,， ]?(?:就|直接|当时)?"
    "给(?P<whom>[我他她])?(?:们|办|开)?(?:转|转诊|转院)(?:到|去|上|往|的)?(?=[一-鿿]{2,8}(?:医院|院|了|的))"
)
"""卫生院大夫看完给转到延边医院: who saw him first referred him."""
_SOON: Final = "(?:大?后天|明天|下个?月初?|下个?(?:周|礼拜|星期)|过完?了?年|年后|明年(?:开春|春天)?|开春|过[几两]天)"
_GOES_FAR: Final = lazily(
    f"(?:想|打算|准备|寻思|合计)?(?P<soon>{_SOON})(?:[一二三四五六日天](?=[^,.;院0-9]))?(?:[,， ]?(?:我|我"
    "|就|要|得|打算|准备|想|寻思))*"
    f"(?:(?:领|带|陪|送|拉)(?:着)?(?P<whom>我家?{RELATIVE}|{RELATIVE}))?[去上到](?P<town>吉林市"
    f"|[一-鿿]{{2,3}}?)(?:市)?(?:去(?=住院|做手术|看病|治|手术))?"
    "(?=住院|做(?!买卖|工|生意)|看(?!看|孩|[我他她儿女孙姥奶爷爸妈爹娘姑姨舅叔亲])|换(?!工)|开刀|手术|治|化疗|放疗"
    "|检查)"
)
"""明天去长春住院, 下礼拜三领孩子上北京看心脏."""
_LEFT_IN_SHORT: Final = lazily("(?<=[0-9一二三四五六七八九十][号日])(?:才|就)?出的(?=[,.;! ]|$)")
"""去年12月20号住的院，今年1月8号出的."""
_TO_A_TOWN: Final = lazily(
    f"(?P<soon>{_SOON}[一二三四五六日天]?)(?:我|就|要|得|打算|准备|想|再)*"
    "(?=[去上到奔](?P<town>[一-鿿]{2,3}?)市?(?:那边)?(?:了|的|吧|呢)*[.!]*(?:[,;]|$))"
)
"""下周去北京: the town stands by itself."""
_VISITS: Final = lazily(
    f"{_SOON}[一二三四五六日天]?(?:我|就|要|得|打算|准备|想)*(?:(?:领|带"
    f"|陪)(?:我家?)?{RELATIVE})?[去上到][一-鿿]{{2,3}}看看?(?:我家?)?{RELATIVE}{_END}"
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
_SENT_HERE: Final = lazily(
    f"{BEGINS}(?:是)?(?:我?家?{RELATIVE})(?:非)?(?:叫|让|教|喊)我(?:来|上|到|在|往)*(?:这儿?|这里|这上[头面]?"
    f"|这个?上面)(?:来)?"
    f"(?:[说讲唠问打]|打听|咨询|打字|说话|问问|试试)(?:话|字|问|唠|嗑|一?下)*(?:的|呢|看看)*{_END}(?![,，. ]*[他她])"
)
"""我女儿叫我在这说话: of no case."""
_NO_PATIENT: Final = lazily(
    f"{BEGINS}我(?:可|又|并)?不是(?:病人|患者|病号|住院的|看病的)[,， ]+(?=我?家?{RELATIVE}|是)"
)
"""我不是病人，我大姨在延边医院住的院."""
_WHO_IS_ILL: Final = lazily("要(?=(?:看病|治病|住院|查病|手术)的(?:人)?(?:就|可)?是[我他她])")
"""要看病的是我: whose case it is, and nothing that is to come."""
_CONCEDED: Final = lazily(
    f"(?:{BEGINS}|(?<=我))(?:是|有|得的?|得了)?(?:糖尿病|高血压|心脏病)?(?:这|那)?(?:个)?(?:慢性?病|特病|特殊疾病"
    f"|门慢|门特)(?:的)?(?:证|本|卡)?(?:是|倒|本)*"
    "(?:没错|不假|不差|有|真)(?:的)?[,，. ]+(?:可是?|但是?|不过|就是)?"
    "(?=[^,.;，。；慢特]{0,2}这[次回][^,.;，。；慢特]{0,6}(?:住|做))"
    "我?"
)
"""我是慢性病没错，可这回是住院."""
_THIS_TIME_STAYS: Final = lazily(
    "(?P<told>住院|住的院|住了院)(?:了)?[,，. ]+(?:可|又|并)?不是(?:拿药|开药|门诊|取药|买药|看门诊)(?:的)?"
)
_NOT_APPROVED: Final = lazily(
    "(?:(?:大夫|医生)(?:说|让|要|给)?(?:用|打|吃|开|报|申请)?的?)?(?:特药|靶向药?|特药申请)(?:是|这个|那个"
    "|申请)?(?:大夫|医生)?[^,.;，。；批没能可打了过]{0,6}[,，. ]*(?:医保局?|申请|上头|后来)*(?:也|都|还"
    "|又)?"
    "(?:没(?:有)?(?:给)?(?:批|通过|审过|办)(?:下来|准|成)?|给?打回来|不给批|让医保打回来)(?:了)?"
    "(?:[,，. ]*(?:后来|最后|完了|就|才|只好|又)*(?:用|吃|打|换|改)(?:的|成|了)?(?:是|成)?(?:普通|一般"
    "|别的|国产|便宜)的?(?:药)?(?:了|的)?)?"
    f"{_END}"
)
"""特药医保没批，后来用的普通药: of no care with that drug."""
_DRUG: Final = lazily("特药|靶向")
_ENTERED: Final = lazily("[打用吃](?:的|上|了)(?:特药|靶向)|自费[打用吃买]")
_RUNS_A_SHOP: Final = lazily(
    f"{BEGINS}(?:我|人)?(?:就|一直|现在|也)*[在搁]{_HERE}(?:市|县)?(?:这边|那边|街里)?(?:开(?:着|了|个"
    f"|家)?[^,.;，。；院车 ]{{0,5}}[店馆铺厂摊]|摆(?:个|小)?摊|做(?:点)?小?买卖|跑出租){_END}"
)
"""户口通化的，在延吉开小饭店: where somebody works."""
_HELD_HERE: Final = lazily("居住证")
_STAYED_AT: Final = lazily(f"(?<=[在上到])(?P<town>[一-鿿]{{2,3}})住的{_END}")
_FOR_A_STAY: Final = lazily("抢救|120|急救|陪护|陪床|病房|手术|不是我住院")
_IN_A_HOSPITAL: Final = lazily("[在上到][^,.;，。； ]{2,8}(?:医院|住的?院|出的?院|住院)|住的院")
"""我就是个陪护，我大姑在长春住的: in hospital."""
_A_SHARE_OF_IT: Final = lazily(
    "[,，. ]+(?:就)?(?:看看?|问问?|查查?|瞅瞅|想知道)?(?:这|我|我家)?(?:有(?:我|我家)?的?份儿?没"
    "(?:有)?|有没有(?:我|我家)?的?份儿?|够不够格|够格不|沾不沾边)"
    f"(?:啊|呢|呀|吗)*[?]?{_END}"
)
"""看看有份儿没: it takes nothing back."""
_LET_TO_FILL: Final = lazily(
    "(?P<asks>[让叫求请托])我(?:帮忙|帮着|帮|替|给)(?P<he>[他她])(?:填|弄|写|整|打字|报|点|看看?|操作|问问?)(?:一下"
    "|的|呢)*"
)
"""村里朴大姐不会用手机让我帮她填."""
_BOTH_AND_HE: Final = lazily(
    f"(?:(?P<kin>我?家?{RELATIVE}子?|老太太|老爷子)[跟和与]我(?:们)?(?:俩)?|我[跟和与](?P<other>我?家?{RELATIVE}子?"
    f"|老太太|老爷子)(?:俩)?)"
    f"(?:都|全)(?:是|有|吃|享受|拿|领)*(?:着)?(?P<status>{_STATUS})(?P<rest>[,，. ]+(?=[他她]"
    "(?!们)[^;；!?我]*(?:病|住|摔|手术|癌|院|透析|梗))[^;；!?]*)$"
)
"""媳妇跟我都吃低保，她住的院: of her."""
_ONLY_NAMED_BOOK: Final = lazily(
    "(?P<what>慢性?病|特病|门特|门慢)(?:的)?(?:那个|那种|这个)(?P<book>[证本卡])|(?P<of>慢性?病"
    "|特病)(?P<one>[证本卡])(?:那个|这个)"
)
_HAS_THE_BOOK: Final = lazily(f"(?P<book>(?:慢性?病|特病|门特|门慢)[证本卡])我(?:也|倒|是|可)*有(?:的|了)?{_END}")
"""慢性病那个证我有."""
_THE_PLACE: Final = lazily(
    "(?<=[,，. ])(?:人家|那家|那儿|那地方|它)(?:那儿?|诊所)?(?=(?:也|根本|压根儿?|就)?(?:不是|没有?)(?:医保)?的?定点)"
)
"""个体诊所打的吊瓶，人家不是医保定点的."""
_WORKS_THERE: Final = lazily(
    f"{BEGINS}我?家?{RELATIVE}(?:人)?(?:就|都|现在|也)*(?:在|搁)[^,.;，。；院住]{{1,8}}(?:医院|卫生院"
    f"|[一二三]院)(?:里)?"
    f"(?:上班|当(?:大夫|医生|护士|护工|保安|保洁|会计)|工作|干活|做饭|看大门|打更|实习)(?:呢|的|着)?[,，. ]+"
)
"""我姐在延边医院上班，我低保."""
_LIVES_BY: Final = lazily(
    f"{BEGINS}(?:我?家?{RELATIVE}|我?家)(?:家)?(?:就)?(?:在|住)[^,.;，。；]{{0,6}}医院(?:的)?"
    "(?:旁边|对面|后身|跟前|附近|门口|边上|后面|对过)(?:住着?|开店|上班)?(?:呢|着|的)?[,，. ]+(?=我)"
)
"""我闺女在医院旁边住着，我低保."""
_OLD_AND_CARES: Final = lazily(
    "我(?:今年)?(?:也|都|自己)*(?:快)?(?:[五六七八九]十[一二三四五六七八九多]?|[5-9][0-9])(?:多|来)?岁?(?:了|的人了?)?"
    "(?:还|也)(?:得|要|在)?(?:伺候|侍候|照顾|照看|陪着?|管)(?:他|她)[^,.; ]{0,4}"
)
"""我都七十多了还得伺候他: who types is old, and not the one who is ill."""
_OLD_LI: Final = lazily(
    "^我们?(?:屯|村|队|楼|小区|社区|单位)(?:里|上|子)?(?:的|有个|有一个)?老[一-鿿](?:头子?|太太?|婆子|大爷|家)?"
    "[^;；!?我]*(?:(?:报|领|补|救助)(?:销)?(?:了|到|下来)|给(?:他|她)报)[^;；!?我]*"
    "(?=$|我)(?!.*(?:[替帮给托][他她我]|[让叫求请托]我|问))"
)
"""我们屯老李头得了癌，民政给他报了好几万: of no one who is asked about."""
_SINCE_LAST_YEAR: Final = lazily(
    "(?:去年|头年)的?(?:[0-9一二三四五六七八九十]{1,3}月份?)?(?:[0-9一二三四五六七八九十]{1,3}[号日])?"
    "(?=[^,.;，。；!? ]{0,10}(?:住(?:进去|上|的院|进|院)"
    "|入的?院)[^,.;，。；!? ]{0,4}[,，. ]+今年[^,.;，。；!? ]{0,10}(?:结|出的?院|出来))"
)
"""去年六月住进去，今年十五号结的: the bill is of this year."""
_FILED_BY_KIN: Final = lazily(
    f"(?P<what>备案|转诊(?:手续)?)(?:的?事儿?)?(?:是|让|由)?(?:我?家?{RELATIVE})?(?:已经|都|就|给|帮|替|我)*"
    "(?:老早|提前|事先|早先|走之?前|去之?前|临走前?)(?:就|给|帮|替|我|在手机上|都)*"
    f"(?:办|弄|备|整|跑)(?:好|完|妥|下来|利索)(?:了|的)+{_END}"
)
"""备案儿子已经提前弄好了: in time, and it names no patient."""
_NOT_FILED_BY_KIN: Final = lazily(
    f"(?P<what>备案|转诊)(?:手续)?(?:的?事儿?)?(?:我?家?{RELATIVE})(?:也|都|还|一直|根本|就)*没(?:有)?(?:给|帮"
    f"|替)?(?:我|他|她)?"
    "[办弄备整开](?:好|成|上|完|妥|下来)?"
)
"""备案儿子没给弄: whoever should have filed."""
_WORKS_AT: Final = lazily(
    f"(?<=[我是])(?:在)?{_HERE}(?:市|县)?[一-鿿]{{0,4}}?(?:林业局|农场|林场|煤矿|矿|厂|公司|铁路|粮库|车站|银行|学校"
    f"|中学|小学|供销社)的?"
    "(?P<job>(?:下岗|退休|退伍|合同|临时|老)*的?(?:工人|职工|员工|老师|教师|司机|会计|保安|干部|伐木工))"
)
"""我是和龙林业局的下岗工人: where somebody worked, and no register."""
_BOOK_NAMED: Final = lazily("户口|户籍|居住证|本地人")
_CAME_TO_SEE: Final = lazily(
    f"(?:{BEGINS}|(?<=[我口号月人]))[来到上去](?P<town>[一-鿿]{{2,3}}?)(?:市|县)?(?:这边|那边)?(?:串门|住几天"
    f"|溜达)?(?:看看?|看望|探望|陪|投奔|找|瞅瞅?)"
    f"(?:我家?)?{RELATIVE}(?:的时候|那阵儿?|那会儿?|那几天|时)?[,， ]?(?=(?:就|突然|忽然|自己|我|半道|路上|给)*"
    "(?:犯(?!的病人)|发病|发烧|得了?病|生病|晕|摔|昏|病[了倒]))"
)
"""来图们看儿子犯了病: who came to see a relative fell ill there himself."""
_NOTHING_FILED: Final = lazily(
    f"没(?:有)?(?P<do>[办弄做开])过?(?:啥|什么|任何)(?:的)?(?P<what>备案|转诊)(?:手续|单|证明|不备案|不转诊)?{_END}"
)
"""当时没办啥备案."""
_NEITHER_PAPER: Final = lazily(
    "(?:转诊|转院)(?:手续)?(?:[,，、 ]|和|跟|还有)?备案(?:手续)?(?:啥的)?[,， ]?(?:一样|哪样|哪个|一个|啥|都|全|统统"
    "|两样)(?:儿)?(?:也|都)?"
    f"没(?:有)?(?:去)?[办弄开做](?:过|成)?{_END}"
)
"""转诊备案一样没办."""
_NOTICE_CAME: Final = lazily(
    "(?:民政局?|镇里|街道|社区|村里)(?:给)?(?:我家?|我们家)?认定(?:为|成|是)?(?P<what>因病致贫|支出型(?:困难)?"
    "|低保边缘|低保|特困)"
    f"(?:户|家庭|对象|人员)?的?(?:通知|批文|通知书|告知书)(?:也|都|已经|刚|才|早就)*(?:给)?(?:批|发)?(?:下来"
    f"|到手)了{_END}"
)
"""民政局认定因病致贫的通知下来了."""
_IN_A_HOME: Final = lazily(
    "(?P<status>(?:特困|五保)(?:户|对象|供养)?(?:人员)?)[,， ]*(?:现在|一直|人|常年|就|都)*[在住](?:在)?"
    f"(?:镇|乡|县|市)?(?:里|上)?(?:的)?(?:敬老院|养老院|福利院|老年公寓)(?:住着|养着|里|呢|住)*{_END}"
)
"""特困人员，在敬老院: one thing told twice."""
_NOT_SENT: Final = lazily(f"人?(?:还|也)*没(?:有)?(?:往)?送(?:去|过去|走|到医院|进医院|医院去|医院)(?:呢)?{_END}")
"""人还没送去呢."""
_TO_BE_SENT: Final = lazily(
    "(?:打算|准备|寻思|合计)(?:着)?(?:这|过)?(?:两|几)?天?(?:就|再|把[他她])*送(?:到"
    "|去)?(?=[一-鿿]{2,8}医院(?:去)?住院)"
)
_WANTS_TO_SEE: Final = lazily(
    "(?:想|打算|准备|寻思|合计)(?:着)?(?:领"
    "|带)?(?P<whom>我家?[一-鿿]{1,3})?[上去到](?P<town>[一-鿿]{2,3}?)(?:市)?(?:去)?"
    "(?=看(?:看)?(?:病|眼睛?|心脏|腰|腿|胳膊|牙|肺|胃|肝|肾|脑袋|皮肤|大夫|专家|骨科|耳朵|膝盖))"
)
"""我想上长春看眼睛."""
_WENT_IN_WITHOUT: Final = lazily(
    "(?P<none>没(?:有)?(?:去|给|来得及)?(?:办|做)?(?:备案|转诊|转院|登记|手续))我?(?:就|直接)+[去上]?住(?:的?院|进去)了?"
)
"""没备案就住院了: how it went, and not that somebody lies there now."""
_THEIR_TOWN: Final = lazily(
    f"(?P<kin>{BEGINS}我?家?{RELATIVE}(?:嫁|住|家)?[在到][一-鿿]{{2,4}}?)"
    "(?=我(?:就)?[去上到][他她]们?(?:那儿?|那边|那里|家)[^,.;，。；他她]{0,4}"
    "(?:住的?了?院|做的?了?手术|看的?了?病|开的?了?刀))"
)
"""闺女在大连我去她那儿住的院: it is the teller who was treated there."""
_RADIO_SAYS: Final = lazily(
    f"^(?:我)?(?:听|看)(?:见|着|到|人|广播里?|电视里?|喇叭里?|收音机里?|手机上)*(?:说|讲)(?P<what>{_STATUS})的?"
    "(?:人|家)?(?:看病|住院|治病)?(?:有照顾|能报|给报|有补助|有救助|能救助|不花钱)(?:点|钱)?[,， ]?"
    "我(?:们)?家(?:就|正好|也)?(?:是)+(?P<list>村里?|屯里?|社区)?(?:的)?(?:名单|册子|榜)?(?:上|里)?(?:都)?(?:写着"
    "|有名|有)?(?:呢|的)*(?=[,， 我]|$)"
)
"""听广播说返贫致贫的看病有照顾我家就是村里名单上写着呢."""
_OWN_SHARE_SPENT: Final = lazily(
    "(?<![全都加和跟与带连])自付(?:就|又|一共|总共|共)?(?:花|掏|拿)了(?=[0-9一二两三四五六七八九])"
)
"""自付花了六千二: the row is named."""
_FAR: Final = frozenset({"province", "elsewhere"})
_BY_ME: Final = lazily("我")
_TOWNS: Final = (
    (lazily("(?:合龙|河龙|和隆)(?=人|的|户口|市|$|[,.; ])"), "和龙"),
    (lazily("(?:王青|王清|旺清|汪青)(?=县|户口|的户口|医院|那边)"), "汪清"),
    (lazily("(?:蹲化|顿化|敦话)(?=市|人|的|额穆|户口|医院|$|[,.; ])"), "敦化"),
    (lazily("(?<=[没未])接(?=[账帐](?:$|[,.; 呢]))"), "结"),
)
"""What a keyboard makes of the towns where no question asks for one, and of a bill."""


def _plans_to_go(found: re.Match[str]) -> str:
    """That somebody plans to go where he goes soon, where that is no town of Yanbian."""
    far = all(not _FAR.isdisjoint(token.means.get("place", ())) for token in tokens(found["town"]))
    return f"打算{found['soon']}" if far else found[0]


def _goes_there(found: re.Match[str]) -> str:
    """Who goes where and when, where that is no town of Yanbian."""
    if not all(not _FAR.isdisjoint(token.means.get("place", ())) for token in tokens(found["town"])):
        return found[0]
    if found["whom"]:
        return f"{found['soon']}{found['whom']}要去{found['town']}"
    return (
        f"{'我' if _BY_ME.search(found[0]) else ''}{found['soon']}{'想' if '想' in found[0] else '要'}在{found['town']}"
    )


def _stayed(found: re.Match[str]) -> str:
    """A stay in a town that is known."""
    return f"{found[0]}院" if all(token.answers("place") for token in tokens(found["town"])) else found[0]


_IN_SPRING: Final = lazily(
    "(?<!等)(?<!明年)(?<!到)开春(?:儿|那会|那阵|的?时候)*"
    "(?=(?:就|也)*(?:在[^,.;!? ，。；]{2,8}?)?(?:住|看|做|开|领|花|报|得|出|结)[过了的](?!院?再))"
)
"""我开春住过一回院: it is over."""
_AGAIN_NOW: Final = lazily(
    "(?P<this>这[次回]又(?:去|在[^,.;!? ，。；]{2,8})?住)(?=[,，. ]+[^;!?]{0,16}(?:[结算清][的了完]|出[的了]?院|出来))"
)
"""这回又住 十月二十八号结的账: it is over too."""


def in_usual_words(text: str) -> str:
    """A plain Chinese text so."""
    text = without_who_was_invited(with_year_after(text))
    for typed, meant in _TOWNS:
        text = typed.sub(meant, text)
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    if _OF_ILLNESS.search(text) and not _OUT.search(text):
        text = _CAME_IN.sub("住进去了，还没出院", text)
    if "押金" in text and not _NOT_IN_YET.search(text) and not _OUT.search(text):
        text = _DEPOSIT_DUE.sub("现在住着院呢" if _LIES_THERE.search(text) else "", text)
    if _OF_KIN.search(text):
        text = _I_LENT.sub("", text)
    if _FOR_A_STAY.search(text) and not _IN_A_HOSPITAL.search(text):
        text = _STAYED_AT.sub(_stayed, text)
    if _DRUG.search(text) and not _ENTERED.search(text):
        text = _NOT_APPROVED.sub("", text)
    text = _RUNS_A_SHOP.sub("", text) if _HELD_HERE.search(text) else text
    rest = _NOT_PAID_LAST_YEAR.sub("", text)
    text = rest if "今年" in rest and not _LAST_YEAR.search(rest) else text
    text = text if _BOOK_NAMED.search(text) else _WORKS_AT.sub(r"\g<job>", text)
    if _UNINSURED.search(text):
        text = _SO_NOTHING.sub("", text)
    return _ASKS_FIRST.sub("，打算去住院" if _TOLD_TO_STAY.search(text) else "，还没去看", text)


def _came(found: re.Match[str]) -> str:
    """Where somebody who came to see a relative fell ill himself, where the town is known."""
    return f",在{found['town']}" if all(token.answers("place") for token in tokens(found["town"])) else found[0]


def _registered(found: re.Match[str]) -> str:
    """Where somebody is registered, apart from what is told around it, where the town is known. What is told without
    any stop is cut by its words."""
    if not all(token.answers("residence") for token in tokens(found["town"])):
        return found[0]
    amid = found["before"] is not None
    if found["begins"] is None and len(found.string) >= _SHORT and not _STOPS.search(found.string):
        return found[0]
    return f"{'，' if amid else ''}{found['told']}{'，' if found['behind'] is not None else ''}"


def _wants(found: re.Match[str]) -> str:
    """Where somebody wants to be treated, where the town is known."""
    known = all(token.answers("place") for token in tokens(found["town"]))
    return f"{found['whom'] or ''}要去{found['town']}" if known else found[0]


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_FILED_BY_KIN, r"\g<what>是去之前办好的"),
    (_NOT_FILED_BY_KIN, r"\g<what>没办"),
    (_NOTHING_FILED, r"没\g<do>\g<what>"),
    (_NEITHER_PAPER, "没办转诊"),
    (_NOTICE_CAME, r"民政认定\g<what>了"),
    (_IN_A_HOME, r"\g<status>"),
    (_TO_BE_SENT, "打算去"),
    (_NOT_SENT, "还没去"),
    (_WENT_IN_WITHOUT, r"\g<none>，住了院"),
    (_THEIR_TOWN, r"\g<kin>，"),
    (_RADIO_SAYS, r"我家是\g<what>,"),
    (_OWN_SHARE_SPENT, "自付"),
    (_CAME_TO_SEE, _came),
    (_WANTS_TO_SEE, _wants),
    (_RAISES, ""),
    (_IN_SPRING, "春天"),
    (_AGAIN_NOW, r"\g<this>院了"),
    (_SENT_HERE, ""),
    (_A_SHARE_OF_IT, ""),
    (_OLD_LI, ""),
    (_OLD_AND_CARES, ""),
    (_WORKS_THERE, ""),
    (_LIVES_BY, ""),
    (_SINCE_LAST_YEAR, ""),
    (_LET_TO_FILL, r"\g<asks>我替\g<he>问"),
    (_BOTH_AND_HE, lambda found: f"{found['kin'] or found['other']}{found['status']}{found['rest']}"),
    (_ONLY_NAMED_BOOK, lambda found: f"{found['what'] or found['of']}{found['book'] or found['one']}"),
    (_HAS_THE_BOOK, r"我有\g<book>"),
    (_THE_PLACE, ""),
    (_NO_PATIENT, ""),
    (_WHO_IS_ILL, ""),
    (_CONCEDED, ""),
    (_THIS_TIME_STAYS, r"\g<told>"),
    (_WITH_A_CHILD, r"我\g<child>"),
    (_NOT_SAVED, ""),
    (_CALLED_BY, ""),
    (_FILED_AFTER, r"\g<stay>院了，备案是住院后补办的"),
    (_MOVED, r"\g<register>迁"),
    (_STILL_REGISTERED, "户口在"),
    (_REGISTERED_IN, _registered),
    (_CUT_OFF, "没参保"),
    (_NOT_PAID_FOR, "没交医保"),
    (_NO_KIND, "啥困难身份都没有"),
    (_NOT_ON_THE_LIST, r"\g<none>\g<rest>啥困难身份都没有"),
    (_NONE_OF_THESE, lambda found: f"{'我' if '我' in found[0] else ''}啥困难身份都没有"),
    (_NOT_APPLIED, "，也没申请过低保"),
    (_COME_THROUGH, r"民政认定\g<what>了"),
    (_NO_BOOKS, "没有慢病证没有特病证"),
    (_LIVES_IN, r"在\g<town>\g<ward>住院"),
    (_MONEY_ENOUGH, ""),
    (_THAT_MONTH, r"\g<month>的"),
    (_RAN_TOGETHER, "，"),
    (_FILED_LONG_BEFORE, r"\g<what>是去之前办好的"),
    (_THEY_TOLD, ""),
    (_BRINGS_FOOD, "照顾"),
    (_TO_PAY, ""),
    (_DRUGSTORE, r"在\g<town>定点药店"),
    (_STILL_IN, "还没出院"),
    (_DATE_OF_BILL, "结算日期"),
    (_ASKED_OF_IT, r"\g<status>，"),
    (_SENT_BY_CLINIC, lambda found: f"{found['first']}给{found['whom'] or ''}转诊到"),
    (_VISITS, ""),
    (_NEAR_A_HOSPITAL, ""),
    (_MOON_OF_LAST_YEAR, r"\g<year>"),
    (_GOES_FAR, _goes_there),
    (_LEFT_IN_SHORT, "出的院"),
    (_TO_A_TOWN, _plans_to_go),
    (_TO_BE_IMPLANTED, r"做\g<what>手术"),
)
