"""What Chinese tells of an answer in two steps, of which only both together tell it: put as it is usually said
(住院那阵还领着低保，出院以后才取消的), or as those of which it is one (特病申请是交了，能不能批还两说)."""

import re
from typing import Final, NamedTuple

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE

_PAUSES: Final = lazily("[ ,，;；.。!！…]+")
_I: Final = "(?:我们?|咱)?(?:家)?"
_ITS_KIN: Final = f"(?:{RELATIVE}|(?:大|小|老|二)?(?:小子|丫头))"
_WHO: Final = f"{_I}的?{_ITS_KIN}"
_NOT_KNOWN: Final = (
    "我?(?:也|真|可|上|就|都|倒|又|还|自己|哪)*(?:知道|不知道|不晓得|不清楚|没数|说不[准好上清]来?"
    "|[搞弄整闹]不(?:清楚?|明白)"
    "|分不(?:清|出来?)|记不[清得住]|没[看问注留]?(?:意|过|清|见|着)*|叫不准|拿不准|忘)(?:了|啊|呢|呀|去|住|楚|啦)*"
)
_NOW: Final = "(?:现在|如今|眼下|这会儿?|目前|到现在|今年|今儿)"
_LATER: Final = "(?:后来|末了|末后|最后|结果|到头来|到了儿?|完了|过后|可|但|没成想)*"
_COUNTY: Final = "(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)"
_THEN: Final = (
    "(?:(?:我|孩子|娃|他|她)?(?:得|生|看|犯|住|做|治)?(?:病|住院|院|手术|看病|治病|出院|结账)的?"
    "(?:时候|那时候?|那阵儿?|那会儿?|那年|时|当时))"
)
_AGE: Final = (
    "(?:才|刚|满|是|也|就|还|都|已经)*(?P<{name}>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}})(?:周?岁)?(?:了|啦|呢)?"
)
_AGED: Final = lazily(
    f"{_THEN},?{_AGE.format(name='then')},{_NOW}(?:孩子|他|她|娃)?{_AGE.format(name='now')}"
    f"|{_NOW}(?:孩子|他|她|娃)?{_AGE.format(name='now2')},{_THEN},?{_AGE.format(name='then2')}"
)
"""病的时候十四，这会儿都十五了."""
_EITHER_AGE: Final = lazily(
    f"{_THEN},?(?:大概|也就|才|是|刚)*(?:十?四[、,]?五|14[、,]?15?|十三四五|十四[、,到]?十五)岁?"
)
"""病的时候十四五，现在十七."""
_OF_AGE: Final = 14

_SENT: Final = (
    "(?:因病致贫的?)?(?:材料|申请|表|手续|申请书|申请表)[^,低特监边没不]{0,6}?(?:填了?)?(?:递|交|送|报)"
    "[^,低特监边没不]{0,8}"
)
_SILENCE: Final = (
    "[^,低特监边批是]{0,6}(?:没(?:个)?(?:信儿?|回信儿?|回音|动静|消息|结果|说法|下文|回话|批下来|批)"
    "|等(?:信|消息|着))(?:儿|呢|了)*"
)
_IN_DEBT: Final = (
    f"(?:{_NOW}|看病|治病|住院|还|家里?|我们?|咱)*(?:又|都|也|还)?(?:[欠借该][^,没不还]{{1,12}}"
    f"|[^,没不]{{0,5}}(?:钱|饥荒|积蓄|家底)[^,没不]{{0,6}}(?:借遍|欠|花光|花没|花净|花空|掏空|见底|搭进去)"
    f"[^,]{{0,3}})"
)
_PENDING: Final = lazily(f"{_SENT},?{_SILENCE},{_IN_DEBT}")
"""材料九月份就交上去了，民政到现在没回信，亲戚家的钱都借遍了."""
_SENT_BACK: Final = lazily(
    "因病致贫的?(?:那个|这个|那份|申请书?|材料|手续|表)*(?:给|让|被|叫|又)*(?:人家|民政局?|街道|社区"
    "|[乡镇]里|县里)*(?:给)?"
    "[退打驳]了?回(?:来|去)?了?(?:一[回次])?,(?:说|说是|嫌|因为)?(?:材料|手续)?(?:(?:[缺少差][^,没]{1,8}"
    "|不[全齐]),?)?"
    f"(?:{_NOW}|我)?(?:正|还|在|得|让|要|叫|又|重新?|再|我)*(?:补|弄|报|交|跑)[^,没完好]{{0,6}}"
)
"""因病致贫那个给退回来了，缺材料，正补着."""
_NOT_RECOGNISED: Final = lazily(
    "(?:申请|报|办)?(?:了|过|的)?因病致贫的?(?:那个|申请书?|材料)*(?:民政局?|街道|社区|[乡镇]里|县里)?[也就还]?"
    "(?:没(?:给|有)?(?:批|认定|通过|评上|下来)|不给(?:批|认定)|批不下来|给?[拒刷][了绝]?下?来?)(?:下来|准"
    "|上)?[了的]?"
    "(?:,(?:说|说是|嫌)[^,]{2,12})?"
)
"""因病致贫没批，说不够条件."""
_OLD: Final = "(?:以前|从前|原先|原来|早先|早年|前些年|头些年|那些年|过去)?"
_REGISTERED_POOR: Final = (
    f"{_OLD}(?:就|是|也|都|属于|在)*(?:建档立卡|贫困户)"
    f"[^,没不]{{0,12}}(?:,[^,没不现]{{0,4}}脱(?:了)?贫[^,没不]{{0,6}})?"
)
_POOR_ONCE: Final = lazily(
    f"{_REGISTERED_POOR},(?:{_NOW}|名单上|本上)[^,没不]{{0,4}}?"
    f"(?:名单上|本上)?(?:写|算|是|叫|属于|定)(?:的)?(?:是)?(?:啥|什么|哪种|哪样)[^,没不]{{0,2}}{_NOT_KNOWN}"
)
"""从前是建档立卡的贫困户 现在算啥我也说不好."""
_POOR_NO_MORE: Final = lazily(
    f"{_REGISTERED_POOR},{_NOW}(?:是|就|我家)*(?:啥|什么|哪个|哪样)"
    "(?:名单|册子|户|身份|名头|待遇)?[上里]?(?:也|都)(?:没有?|不在|不是|不沾)"
    "我?们?家?(?:的)?(?:名)?(?:了|啦|呀|啊)?"
)
"""以前是建档立卡的，脱贫好几年了，现在啥名单都没有我家."""
_NO_CASH: Final = "(?:就是|平常|平时|但|可)?(?:不|没有?|从不)(?:月月)?(?:给|发|领|拿)?过?(?:现)?钱的?"
_ABOVE: Final = (
    "(?:是|就是|属于|算|我家)*比低保(?:高|强|好)(?:一(?:截|点|档|头|等|格|级)|点|些)(?:儿|的)*(?:那种"
    "|那样|那个|那档|那伙|一种)?的?"
)
_GIVEN_A_PAPER: Final = "(?:民政局?|街道|社区)?(?:给|发)(?:过|了|的)?(?:我)?(?:一?[张个])?(?:纸|通知书?|证明|单子|本)"
_MARGIN: Final = lazily(
    f"(?:不是低保,)?{_ABOVE},(?:{_GIVEN_A_PAPER},)?{_NO_CASH}|(?:不是低保,)?{_ABOVE},{_GIVEN_A_PAPER}"
)
"""不是低保，比低保高一截那种，民政给过一张纸，不给钱."""
_STOPPED: Final = "(?:停|取消|拿下|撤|掐|退|拿掉|注销)(?:了|掉|的|来)*"
_LOST: Final = lazily(
    f"{_I}低保(?:是|在)?(?:去年|前年|大前年|头年|早|早就|前几年|好几年前)[^,没不还]{{0,4}}?(?:给|让|被|把"
    f"|我|家)*{_STOPPED},"
    "(?:说|说是|因为|就因为|嫌)(?:是)?[^,低保特困]{2,10},"
    f"{_NOW}?(?:就|是|我家)*(?:啥|哪样|什么|哪个|一样)(?:也|都)(?:不是|不沾|没有?|不占|不挨|没占)(?:了|着|啦)?"
)
"""低保去年八月给我停了，说儿子买车，现在哪样也不沾."""
_STILL_THEN: Final = lazily(
    f"{_THEN}{_I}(?:还|都|正|也)*(?:领|吃|享受|拿|是|有)(?:着)?低保(?:呢|的|户|金)*,"
    "(?:出院|出来|结完账|看完病|回来|回家|手术完)(?:以后|之后|后|了)?(?:的)?[^,没不]{0,5}?(?:才|给|被|让|把|我)*"
    f"{_STOPPED}"
)
"""住院那阵还领着低保，出院以后九月份才取消的."""
_PAID_EVERY_MONTH: Final = lazily(
    "低保[证本](?:早|都|也|是)?(?:找不[着到]|丢|不见|没|弄丢|整丢)了?,(?:低保)?[钱金]?(?:可|倒|还|也|是)*"
    "(?:(?:月月|每月|每个月|按月|照样?|一直|还|都)+(?:给|在|照)?(?:打|发|到|领|开|拿|给)[^,没不]{0,8})"
)
"""低保证找不着了，钱倒是月月打到折子上."""
_READ_OUT: Final = lazily(
    f"(?P<told>[^,没不]{{2,12}}),(?:(?:是)?{_WHO}?(?:给|帮|替)?(?:我)?念(?:给我"
    f")?(?:听)?的,)?(?:上[头面]|纸上|名单上)?(?:写的)?"
    "(?:就|就是)?[这那][几四五六七八]个字"
)
"""返贫致贫人口 孙女念给我听的 就这几个字."""

_FILED_BY: Final = lazily(
    f"{_WHO}(?:他|她)?(?:跟我|和我)?(?:说|讲)(?:他|她|是|都|已经|早|给我?|帮我?|就|在)*(?:手机|网)"
    f"上?(?:给)?(?:我)?(?:就)?"
    "(?:弄|办|备案?|点|填|申请|整)(?:好|上|完|妥|案)?[了过],(?:可|但)?(?:我)?(?:也|可|倒|都)?"
    "(?:没(?:有)?(?:亲眼)?[见看瞅瞧][着见到过]?(?:过)?|不知(?:道)?(?:真假|成没成|办没办上|弄没弄上))"
)
"""女婿说他在手机上弄了，我没见着."""
_WAY_NOT_KNOWN: Final = lazily(
    "(?:转诊)?(?:反正)?(?:是)?[转办](?:是)?[转办]?了?,(?:可|就是|但|具体)*(?:咋|怎么|谁|哪儿?)"
    "(?:给)?(?:我)?[转办弄开]的"
    f"{_NOT_KNOWN}(?:,反正(?:是)?[转办]了)?"
)
"""转了。咋转的不知道，反正是转了."""
_NO_TIME: Final = lazily(
    "(?:病?人|他|她|我)?(?:那时候|当时)?(?:都|已经|就|也)*(?:没了?知觉|没意识|不省人事|昏迷|昏过去|休克"
    "|晕过去|没气|叫不醒|快不行|翻白眼|抽过去|不会说话)了?,"
    "(?:谁|哪)(?:还|能)*(?:有(?:心思|功夫|工夫|空)|顾得?上?|想着|想得?起来?|想|寻思|管)(?:去|办|弄|开"
    "|[这那][张个]?|啥|什么)*"
    "(?:纸|条子?|转诊单?|手续|备案|单子|事儿?)(?:啊|呢|呀)?"
)
"""人都没知觉了，谁还顾得上那张纸."""
_PROMISED: Final = lazily(
    "(?:院长|大夫|医生|主任|村医|卫生院|社区)(?:那边)?(?:是)?(?:答应|说好|说要|说|应)(?:了|过|好)?(?:要|给"
    "|帮)*(?:我)?(?:给)?[开办](?:个|张)?转诊单?的?,"
    f"{_LATER}(?:他|她|人家)?(?:[^,没不开办]{{0,5}}忘了?,?)?{_LATER}(?:也"
    f"|就)*没(?:有)?(?:给)?(?:我)?[开办](?:成|上|下来|了)?,?"
    "(?:(?:我|就|自己|直接)*(?:走|去)(?:了|的))?"
)
"""院长答应给开转诊，后来一忙忘了，没开成我就走了."""
_NOT_BY_THEM: Final = lazily(
    "(?:村医|卫生院|社区|[镇乡]里|[镇乡]上)(?:医院|的?大夫|医生|那边)?(?:也|可)?(?:不|没)(?:肯|有"
    "|能)?(?:给)?(?:我)?(?:办|开)?转?(?:诊|单子|条子?)?,"
    f"{_LATER}(?:是)?(?P<by>[州县市]医院|[州县市]里|延边医院|延大附院|{_COUNTY}市?县?(?:人民|中)?医院)"
    f"(?:的)?(?:大夫|医生)?(?:那边)?"
    "(?:给)?(?:我)?(?:开|办|转|写)的?(?:一?[张个])?(?:条子?|转诊单?|单子|手续)?的?"
)
"""村医不给转，是州医院大夫给开的条子."""
_NOBODY_TOLD: Final = lazily(
    "(?P<told>(?:啥|什么|哪样|手续)(?:手续)?(?:也|都)没(?:有)?[办弄整]?过?|(?:手续|转诊|备案)(?:我|都|是"
    "|就)?[办弄备开](?:好|完)?了),(?:(?:我|也)?(?:不懂|不会|不明白|不知道要办)(?:啊|呀|呢|那个|这个|这些)*,)?"
    "(?:谁也没|没人|也没人|没谁)(?:告诉|跟|提醒|和)(?:过)?(?:我)?(?:说|讲|提)?(?:过)?(?:[要得][^,]{1,5})?"
)
"""啥也没办 不懂啊 谁也没告诉俺."""

_BOOK: Final = "(?:证明?|本儿?|本子|小本儿?|小本子|卡)"
_PERHAPS: Final = (
    "[^,]{0,3}(?:能不能|批不批|成不成|批没批|给不给|下不下来|行不行)[^,]{0,6}(?:两说|另说|不一定|难说|没准"
    "|说不[准好]|不知道|不好说|看)[^,]{0,3}"
    "|(?:人家|医保局?|上面|到现在)?(?:还|一直)?(?:也)?没(?:给)?(?:批|下来|信儿?|发|审)(?:下来|完|呢)*"
    "|(?:还)?(?:等着?批|审着|在审)呢?"
)
_APPLIED: Final = lazily(
    "(?:门诊)?(?P<kind>特病|慢病|特殊(?:疾)?病|慢性病|门特|门慢|特药)(?:的)?(?:证|本)?的?(?:申请|材料"
    "|手续)?(?:是|我|也|倒|刚|才|都)*(?:交|申请|递|报)"
    f"(?:上去|上|着|过)?了?,(?:可|但|就是)?(?:{_PERHAPS})"
)
"""特病申请是交了，能不能批还两说."""
_SHORT_OF_A_STAY: Final = lazily(
    "(?:没|没有)住院?,?(?:就|光|只|是|去)*(?:看看|看了?|查查|瞧瞧|瞅瞅)(?:个)?(?:眼睛?|牙|嗓子|耳朵|皮肤|腰"
    "|腿|胳膊|脚|胃|脑袋|肚子)?,?"
    "(?:开|拿|取|抓|买)了?(?:点儿?|些|[一两三几][盒瓶样片副])?[^,慢特证本没不]{0,4}(?:药水|药膏|药|膏药|膏"
    "|水)就?(?:回来|回家|走|家来)了?"
)
"""没住 看看眼睛开点眼药水就回来了."""
_ILL: Final = (
    "(?:高血压|血压高|糖尿病|血糖高?|冠心病|心脏病|哮喘|乙肝|肝炎|脑梗|脑血栓|类风湿|甲亢|帕金森|肝硬化"
    "|肾病|癫痫|气管炎|慢支|肺气肿|红斑狼疮|强直)"
)
_A_BOOK: Final = lazily(
    f"(?=[^慢特]*$)(?=.*(?:门诊|药|胰岛素|针)).*(?:有|办|拿|用|凭)(?:的|了|着|过"
    f"|是)*(?:一?[个张本])?{_ILL}的?(?:那个|那种|小)?{_BOOK}"
    "(?![^,]{0,3}[没未丢]).*"
)
"""有个糖尿病的本，拿着本去门诊开的药: which of both books it is nobody says."""
_WHICH_BOOK: Final = lazily(
    f"(?=.*{_BOOK})(?=.*(?:门诊|药)).*(?:慢性?病?[、,和跟]?特(?:殊)?病?|特(?:殊)?病?[、,和跟]?慢性?病?)"
    f"(?:我|也|都|可|真)*"
    "(?:分不[出清]|闹不清|搞不清|弄不清|整不明白)[^还普]*"
)
"""门诊拿药有个小本儿 慢病特病我也分不出来."""

_ACROSS: Final = lazily(
    f"(?:元旦|阳历年|新年|年底|年)?(?:前后)?(?:跨着?(?:年)?)(?:住|看|治)的?(?:院|病)?,(?:到底)?(?:哪一?年"
    f"|啥时候)[结出算清]的?(?:账|帐|院)?[^,]{{0,3}}?{_NOT_KNOWN}"
)
"""元旦跨着住的，哪年结的票上我没看."""
_PAID_AFTER: Final = lazily(
    "(?:是)?(?:阳历年|元旦|新年)(?:前|根底下)[^,没]{0,4}?[出结]的?院?,(?:就)?(?:差|欠|短|剩)(?:的|了"
    "|下)?[^,没]{0,4}?"
    "(?:过完?了?年|年后|开年|转过年|元旦后|过了元旦)[^,没]{0,2}?(?:才|又|去|给)*(?:补|结|交|还|清)(?:的|上"
    "|齐|清|了)*"
)
"""阳历年前出的院，差的钱过完年才去补的."""
_DID_NOT_GO: Final = lazily(
    "(?:大夫|医生|医院|人家|孩子|儿子|闺女)(?:都|也)?(?:让|叫|劝)我?(?:去|住|去看|去住|住院|去住院"
    "|去做手术|动手术|手术)(?:我|就|还|可|一直)*没(?:有)?(?:去|住|动|做)成?,?"
    "(?:我)?(?:舍不得|心疼|没|哪有|怕花|掏不起|花不起|凑不[够上起])[^,]{0,3}(?:钱)?(?:呐|啊|呢|呀|花|那)*"
)
"""大夫让去我没去 舍不得钱呐."""

_COMES_BACK: Final = lazily(
    "(?:在|去|到|上)[^,没不]{2,6}?(?:给|帮)[^,没不]{1,4}(?:带|看|哄|照看|伺候)(?:俩|两个?|几个?|仨|三个?"
    "|一个?|半个?)(?:来|多)?"
    "(?:月|星期|礼拜)(?:的)?(?:孩子|孙子|外孙|月子|孙女)?就(?:回来|回家|回)了?,(?:年年|每年|一直)(?:都|也"
    "|就)?(?:是)?(?:这样|这么着?|如此)(?:的)?"
)
"""在苏州给闺女带俩月孩子就回来，年年这样."""
_NEVER_LEFT: Final = lazily(
    "户口本?(?:还|一直|虽|虽然|是|倒)*在[^,没不]{2,5},(?:可|但|我)?人(?:都|已经|就"
    "|早)*在[^,没不院]{2,6}?(?:都|快|有)?"
    "[0-9一二两三四五六七八九十几好多来]+年(?:多|来)?了?(?:,)?(?:一直)?(?:没(?:挪|动)(?:过)?(?:窝|地方"
    "|地儿)?|没回(?:来|去)过)了?"
)
"""户口本还在和龙，人在烟台八年没挪窝了."""

_WHETHER_DESIGNATED: Final = (
    "(?:定不定点|(?:是不是|算不算|是否)(?:医保)?(?:定点|指定)|能不能[用刷走报](?:医保|卡)?"
    "|[归认]不[归认](?:医保)?管?|联没联网)"
)
_LED_THERE: Final = lazily(
    f"^{_WHO}(?:一?家|他们|两口子)?(?:就|都|是)?[在住搁][^,没不院诊]{{2,7}},(?=(?:是)?(?:[她他]|{_ITS_KIN})"
    f"(?:[领带拉送找])"
    f".*(?:{_WHETHER_DESIGNATED}[^,]{{0,3}}{_NOT_KNOWN}|{_NOT_KNOWN}{_WHETHER_DESIGNATED})[^,]*$)"
)
"""闺女在青岛，她领我去的一家小医院，定不定点我哪知道: where she lives, and of the hospital only that."""
_EXPERT: Final = lazily(
    "^(?:是)?[^,没不院]{2,5}(?:来|请来|派来|飞来|下来)的(?:专家|大夫|教授|主任|医生)(?:给)?(?:我"
    "|我)?(?:主刀|做的?手术?|开的?刀|会诊|看)?的?,"
    "(?=(?:人)?(?:就|是|还)*在[^,没不]{2,10}院)"
)
"""北京来的专家主刀，在延边医院做的."""
_GOT_A_BED: Final = lazily(
    "^[^,没不院]{2,5}(?:那边)?的?(?:专家)?(?:号|床位?|车?票)(?:都|也|已经)*(?:抢|约|挂|订|排|买|定)(?:着|好"
    "|上|到|妥)了?,"
    "(?=(?:末了|后来|最后|结果|到头来|完了)[^,没不]*院[^,没不]*(?:[看住做治]的?|手术|刀)[^,]{0,3}$)"
)
"""沈阳的号都抢着了，末了还是在龙井人民医院看的."""
_OTHERS_TIME: Final = lazily(f"^{_WHO}那[回次](?:是|在)?[^,这我]{{2,8}},(?=我这[回次])")
"""我姐那回是天津，我这回是四平中心医院."""

_OFFICE: Final = "(?:窗口|医保局?|医保那边|人家|医院)?"
_REFUSED_FIRST: Final = (
    f"{_OFFICE}(?:一?开始|先|起先|起初|刚开始|头一回)(?:是|都)?(?:说|告诉我?)(?:是)?(?:报不了|不给报|不能报"
    f"|不报|报不上),{_LATER}(?:又)?"
    "(?:[给来]?(?:我)?打?来?电话)?(?:说)?(?:是)?(?:他们)?(?:[弄搞算整查]错了)?,?"
)
_AFTER_ALL: Final = lazily(
    f"{_REFUSED_FIRST}(?:又|都|就)*(?:该给的|该报的|正常)(?:都|全|也)?[^,没不少低]{{0,3}}[给报]了?(?:我)?(?:了)?"
)
"""窗口先说报不了，后来又打电话说弄错了，该给的都给了."""
_GIVEN_SOMEHOW: Final = lazily(f"{_REFUSED_FIRST}(?:又|才|还是|还|就)*(?:给|给我)?报了(?:的)?")
"""开始说不给报，后来又给报了: how much of it is not told."""
_NOT_PAID_IN: Final = lazily(
    "(?:[今去前那当]年)?的?(?:那)?(?:[一二三四五]百[一二三四五六七八九]?十?|医保|保险|合作医疗|新农合)(?:块"
    "|钱|费|的)*(?:忘|没|漏)了?[交缴]了?,"
    f"{_OFFICE}(?:一|给)?[查看](?:了)?(?:一?下)?(?:说|就)?(?:没|没有|查无)我(?:的)?(?:名字?|这个?人|人)?"
)
"""今年那四百忘了交，人家一查说没我名."""
_A_STEP_LOWER: Final = lazily(
    f"{_OFFICE}(?:是)?(?:比例)?(?:给我?)?(?:是)?(?:按)?(?:低|降)"
    f"了?[一两]?[档级]的?(?:比例)?(?:给)?[算报结](?:的|了)*"
    f"|{_OFFICE}(?:报销)?比例给我?低?[算报]?(?:低|降|少)?[算报]?了?一[档级截]"
)
"""窗口给我按低一档的比例算的."""

_SUM: Final = "[0-9一二两三四五六七八九十百千万多来几块钱元点]+"
_ONLY_PAID: Final = lazily(
    "(?:单子|结算单|票子?|发票|收据)(?:早|都|也|就|让我|给我)*(?:扔|丢|没|撕|烧|找不[着到]|弄没)"
    "了?,(?:我)?(?:就|只|光)(?:是)?(?:记得|知道|记着)"
    f"(?:往|在|给)?(?:窗口|医院|人家|收费处)+[^,没自]{{0,2}}?(?:收|交|花|付|刷|掏)(?:了|走|去|我|出去)*{_SUM}"
    "|自付不自付的?(?:我|也|可|都)*(?:看不懂|不懂|不知道|分不清|整不明白),(?:我)?(?:就|只|光)"
    "(?:是)?(?:记得|知道|记着)"
    f"(?:往|在|给)?(?:窗口|医院|人家|收费处)+[^,没自]{{0,2}}?(?:收|交|花|付|刷|掏)(?:了|走|去|我|出去)*{_SUM}"
)
"""单子早扔了，就记得窗口收了我九千多."""
_PRINTED_AGAIN: Final = lazily(
    "(?:单子|结算单)(?:让我|给我|是|我)*(?:弄|整)?丢(?:过|了)(?:一[回次])?,?(?:医院|后来|窗口|人家"
    "|我)*(?:又|重新|去)*(?:给)?(?:我)?(?:补|重)?[打印开补](?:了|的)?一?[张份],?"
    "(?:就|现在)?(?:在手里|在手上|在我?这儿?|手里有|在我手里)(?:呢|了)?"
)
"""单子让我弄丢过，医院又给打了一张，在手里呢."""
_PAID_BY_KIN: Final = lazily(
    f"(?:花)?多少(?:钱)?我?(?:上)?(?:哪|哪儿)(?:能)?知道去?(?:啊|呀)?,(?:钱)?(?:都"
    f"|全)?是{_WHO}(?:给)?(?:我)?(?:拿|掏|交|付|出|结|垫)的钱?"
)
"""多少钱我上哪知道去，都是我大小子给拿的钱."""

_FROM_HOME: Final = lazily(
    "^(?:我)?(?:老家|娘家|祖籍|原籍)(?:是|在)?[^,没不户]{2,5}的?,(?:我"
    "|我)?(?:的)?户口(?:[^,没不想要]{0,8}?)(?:迁|落|挪|转|起)[到在](?P<now>[一-鿿]{2,4}?)"
    "(?:来|去|这边|那边)?(?:了|的)?$"
)
"""老家敦化，户口结婚那年迁到图们了."""
_SINCE_GRANDFATHER: Final = lazily(
    "^(?:我们?)?(?:家)?(?:祖上|老家|祖籍|老辈)(?:是|在)?[^,没不户]{2,5}的?,(?:我)?(?:太爷|爷爷?"
    "|爸爸?|爹|父亲|老辈|父)(?:他们)?[那这]?(?:一?[辈代]|时候)(?:人)?(?:就|都)*"
    f"(?:在(?P<in>{_COUNTY})落(?:的)?户?|落(?:户)?(?:在|到)(?P<to>{_COUNTY}))(?:了|的)?$"
)
"""祖上是临沂的，我爷那辈就落在汪清了."""

_GAVE_BACK: Final = lazily(
    "[^,去了住院]{0,4}(?:就)?(?:要|想|打算)去,(?:连)?(?:车|机|火车|动车)?票(?:都|也)?(?:买|订)(?:好|了"
    "|上)*,?(?:又|就|给)*退了?"
)
"""上个月就要去，票都买好又退了."""
_BILL_LEFT: Final = lazily(
    "(?:人|病人)(?:是|都|已经)*(?:接|拉|抬|背)?(?:回家|出院|出来|回来)(?:养着|躺着|歇着)?了?,(?:就是|可"
    "|但是?|不过|只是)*(?:账|帐|钱|费用)(?:还|都|也|就)*"
    "(?:挂|欠|压|撂)(?:着)?在?(?:医院|那儿?|那边|窗口)?[^,]{0,2}没(?:有)?(?:给)?[算结清交](?:呢|上)?"
)
"""人接回家养着了，就是账还挂在医院没算."""
_NET_WAS_DOWN: Final = lazily(
    "(?:说|本来|原本)?(?:是|说|能|该|要)*(?:当场|直接)(?:就)?(?:能|可以)?[结报](?:的|了)?,(?:结果|正"
    "|偏)*(?:赶上|碰上|遇上)?(?:断网|停电|(?:系统|机器|电脑|网)[^,]{1,5})了?,"
    "(?!.*没)[^,]{0,10}?(?:拿|带)(?:着)?(?:发票|单子|票)(?:回来|回去|去)?[^,]{0,4}(?:报|给)(?:的|了)"
)
"""说是当场能结，赶上断网，半个月后拿发票回来才给的."""

_USUAL: Final[dict[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "household": (
        (_PENDING, "材料交到民政了,还没信儿"),
        (_SENT_BACK, "材料交到民政了,还没信儿"),
        (_MARGIN, "低保边缘家庭"),
        (_LOST, "都不是"),
        (_POOR_NO_MORE, "都不是"),
        (_STILL_THEN, "低保"),
        (_PAID_EVERY_MONTH, "低保"),
    ),
    "care": ((_SHORT_OF_A_STAY, "普通门诊"),),
    "when": ((_DID_NOT_GO, "还没看"),),
    "stage": ((_GAVE_BACK, "还没去"), (_BILL_LEFT, "出院了,账还没结")),
    "referral": ((_NO_TIME, "急诊抢救,来不及办"), (_PROMISED, "没办"), (_NOT_BY_THEM, "州医院开的转诊")),
    "living": ((_COMES_BACK, "没有,只是去看病"), (_NEVER_LEFT, "是,长期住在外地")),
    "insurance_paid": (
        (_AFTER_ALL, "报销了,按正常比例"),
        (_NOT_PAID_IN, "那时没有参加医保"),
        (_A_STEP_LOWER, "报销了,但比例降低了"),
    ),
    "amount": (
        (_ONLY_PAID, "只知道一共付了多少"),
        (_PRINTED_AGAIN, "看着医保结算单填"),
        (_PAID_BY_KIN, "不知道"),
    ),
    "reimbursed": ((_NET_WAS_DOWN, "后来另外报的"),),
}
"""By question what is told so, and how it is usually said."""
_EITHER: Final[dict[str, tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]]] = {
    "household": (
        (_NOT_RECOGNISED, ("illness_poverty_pending", "none")),
        (_POOR_ONCE, ("returned_to_poverty", "at_risk_of_poverty", "unsure")),
    ),
    "care": (
        (_A_BOOK, ("special_disease", "chronic_outpatient")),
        (_WHICH_BOOK, ("special_disease", "chronic_outpatient")),
    ),
    "when": ((_ACROSS, ("this_year", "earlier")), (_PAID_AFTER, ("this_year", "earlier"))),
    "referral": ((_FILED_BY, ("filed", "undecided")), (_WAY_NOT_KNOWN, ("primary_care", "filed"))),
    "insurance_paid": ((_GIVEN_SOMEHOW, ("normal", "cut")),),
}
"""By question what is told so, and the answers of which it is one."""
_ASIDE: Final[dict[str, tuple[re.Pattern[str], ...]]] = {
    "place": (_LED_THERE, _EXPERT, _GOT_A_BED, _OTHERS_TIME),
}
"""By question what stands before the answer and is none."""
_TELLS: Final[dict[str, tuple[re.Pattern[str], ...]]] = {"household": (_READ_OUT,), "referral": (_NOBODY_TOLD,)}
"""By question what is told with more than the answer in it, which has the name `told`."""
_OF_REGISTER: Final = ("county", "residence")
_TOLD_SO: Final = frozenset({*_USUAL, *_ASIDE, *_TELLS, *_OF_REGISTER, "age"})
"""The questions that are answered so."""


def in_steps(said: str, question: str) -> str:
    """A text put as it is usually said, where it tells the answer to a question in two steps; as it is else."""
    text = plain(said) if question in _TOLD_SO else "?"
    if HANGUL.search(text) or "?" in text:
        return said
    parts = _PAUSES.sub(",", text).strip(",")
    for pattern in _ASIDE.get(question, ()):
        if (rest := pattern.sub("", parts)) != parts:
            return rest
    if told := next((found for each in _TELLS.get(question, ()) if (found := each.fullmatch(parts))), None):
        return str(told["told"])
    if question in _OF_REGISTER and (since := _FROM_HOME.match(parts) or _SINCE_GRANDFATHER.match(parts)):
        return f"户口在{next(filter(None, since.groups()))}"
    if question == "age" and (ages := _ages(parts)) and ages.then != _OF_AGE:
        return f"{ages.then}岁"
    return next((usual for pattern, usual in _USUAL.get(question, ()) if pattern.fullmatch(parts)), said)


def one_of_them(said: str, question: str) -> tuple[str, ...]:
    """The values that a text may mean which tells in two steps that it is one of these; () where it does not."""
    text = plain(said) if question in (*_EITHER, "age") else "?"
    if HANGUL.search(text) or "?" in text:
        return ()
    parts = _PAUSES.sub(",", text).strip(",")
    if question == "age" and _EITHER_AGE.search(parts):
        return ("child", "older")
    if question == "age" and (ages := _ages(parts)):
        return ("child", "older") if ages.then == _OF_AGE < ages.now else ()  # by the year, or by the birthday
    if question == "care" and (applied := _APPLIED.fullmatch(parts)):
        kind = applied["kind"]
        asked = "special_drug" if kind == "特药" else "special_disease" if "特" in kind else "chronic_outpatient"
        return (asked, "outpatient")
    return next((values for pattern, values in _EITHER.get(question, ()) if pattern.fullmatch(parts)), ())


class _Ages(NamedTuple):
    """How old somebody was then, and is now."""

    then: int
    now: int


def _ages(parts: str) -> _Ages | None:
    """Both ages that are told; None where not both are, or one is no numeral."""
    if not (found := _AGED.fullmatch(parts)):
        return None
    try:
        return _Ages(small(found["then"] or found["then2"]), small(found["now"] or found["now2"]))
    except ValueError:
        return None
