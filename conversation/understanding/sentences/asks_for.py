"""For whom somebody asks: for another who is named (村里老李托我查), or for himself (就我自己)."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_FOR_ANOTHER: Final = lazily(
    "[让叫求请]我[帮替][他她].{0,4}(?:问|查|打听)|"
    "(?:干部|书记|村医|网格员|社工)的?替.{1,12}(?:问|查|打听|看看)|[委拜]?托[我俺](?:来|给|帮|帮忙)?(?:问|查|打听|看|咨询)"
    "|^[替帮给](?!我[^妈爸家哥姐弟妹爷奶姥姨舅叔姑儿闺女老]|我$|[俺咱]).{1,12}(?:问|查|打听)"
    "|대신(?:하여|해서|에)? ?(?:좀 )?(?:문의|묻|물어|여쭤|알아보|알아봐|확인|봅|봄|보는)"
)
"""Who asks for somebody tells of that person, and no story: 村里老李托我查, 우리 촌 김로인 대신 문의합니다."""
_ON_BEHALF: Final = lazily(
    "(?:학생|로인|촌민|주민|환자|분|사람|집|세대)(?:의|네)? ?일(?:로|루|을|때문에) ?(?:좀 )?"
    "(?:문의|묻|물어|여쭙|여쭤|알아보)"
    "|(?:앞집|뒤집|뒷집|옆집|이웃집?|동네|한마을|같은 ?촌|아래집|웃집|맞은켠)[가-힣 ]{0,8}(?:이|가|께서) ?(?:좀 )?"
    "(?:물어봐|알아봐|물어|알아|찾아봐) ?(?:달|주)"
    "|让[我俺](?:帮着|帮忙|给|替)(?:她|他)?(?:问|查|打听|看看)"
)
"""우리 반 학생의 일로 문의드립니다."""
_IN_MY_CARE: Final = lazily(
    "[我俺]们?(?:这边|这儿|这里|这片|那边|们?村里?|们?社区|们?屯里?|们?楼|们?学校|们?班)?有(?:个|一个|一位|位)"
    "(?:居民|村民|老人|老头|老太太|住户|群众|患者|病人|学生|孤儿|职工|工人|员工)"
    "|[我俺]们?(?:管|包|负责|联系|帮扶|包保|照看|护理|伺候|看护)的(?:那|这)?一?(?:个|户|位|家|居民|村民|老人|病人|学生|雇主|老太太|老头|贫困户)"
    "|(?:今天|刚才|刚)?来了(?:个|一个|一位|位)(?:老人|居民|村民|群众|老乡|老太太|老大爷|大爷|大娘)|[我俺]们?(?:雇主|东家|班学生|班上?的?学生)"
)
"""我这边有个居民, 我管的一户: who types works for the village, a school or a hospital."""
_ASKS_FOR: Final = lazily(
    "[替帮给].{1,9}(?:[问查]|打听|咨询)|(?:대신|때문에|일로) ?(?:좀 )?(?:문의|묻|물어|여쭤|알아보|확인)"
)
_ONESELF: Final = lazily(
    "[我俺]|나는|저는|[내제]가요?|(?:是|就是|给|查|替)?[我俺](?:自己|本人|自个儿?)(?:的|的事|查|问|看病)?|本人(?:查|问)?"
    "|(?:都)?是?[我俺]的|[我俺]是个?(?:退休|下岗|农民|种地|打工|灵活就业|老百姓)[^,.;他她]{0,4}"
    "|[내나저](?:임다|입니다|이오|이요|요)?|(?:본인|나 자신)(?:임다|입니다|이오|이요|건|꺼)?"
    "|[내제] ?(?:꺼|거|것|일|얘기|이야기|말|경우)(?:임다|입니다|이오|이요|이우다|우다|요|이꾸마)?"
)
"""A clause that tells no more than that somebody asks for himself."""
_DONE_FOR_ME: Final = lazily(
    "(?:民政局?|村里|社区|街道|医保局?|政府|镇里|乡里)(?:上|就|都|也|已经|刚)?给[我俺](?:就|也|都|刚)?(?:认定|评|批|下|发|定|办|纳入)"
    "|(?:儿子|闺女|女儿|姑娘|孩子|媳妇|女婿|孙子|孙女)[^,.;给替没]{0,6}给[我俺](?:备|办|弄)(?:的|了)(?:备)?案(?!.*[我俺][妈爸爹娘])"
    "|(?:大夫|医生|医院)(?:非|都|就)?(?:让|叫|要|建议)[我俺](?:赶紧|去|再|得)?(?:住院|手术|动手术|转院)"
)
"""民政局给我认定了, 大夫让我住院: who types is the patient, unless another is named."""
_OF_ME: Final = lazily(
    "(?<=[가-힣] )[내나](?:임다|입니다|이오|이요)$"
    "|^(?:나|나는|난|내|내가|저는|제가) ?(?:퇴직|농민|실업|정리실업|독신|혼자 ?[사살]"
    "|(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)? ?(?:사람|태생|토배기)(?:이|임|인|$))"
    "|^[내제] 자부[가는]? "
)
"""저보호 연변병원 나임다, 나는 퇴직공인, 내 안도 사람인데, 내 자부가 얼만지는 못봄다."""
_IT_IS_ME: Final = lazily(
    "(?:住院|看病|[得有生]病|治病|手术|花钱|病人|患者|要查|结账)的?(?:那个|人)?(?:就|可)?是(?:我|俺|本人)(?:自己|本人)?$"
    "|^[我俺]?(?:说|问|查|打听)的?是[我俺](?:自己|本人)(?:的事)?(?:不是.*)?$"
    "|^[我俺](?:得的|是|就是|这)?(?:脑梗|心梗|脑出血|脑血栓|糖尿病|尿毒症|[肺胃肝肠乳食宫甲胰肾]{1,2}腺?癌|骨折|肺炎|胆囊炎|阑尾炎)(?!的)"
    "|(?<![爸妈爹娘哥姐弟妹伴婆公爷奶姥])[我俺]治病"
    "|(?:^| )(?:내|제) ?(?:백내장|[위간페폐]암|당뇨병?|고혈압|심장병|관절염|중풍)(?:이|임|입|인)"
    "|^[我俺]住的(?:可|就|都)*不?是|^[我俺](?:是)?[头第]一[回次]$|^[내제] ?(?:자부|쯔푸|즈푸)(?:는|가|은|금)"
    "|[가-힣](?:이|가) ?(?:나를|내를|저를|날) ?(?:데리|데려|모시|업|싣|태워)"
    "|^(?:[가-힣]{1,5} ?말고 ?)?(?:내|제|나의) ?(?:얘기|이야기|일)(?:임|입|이오|이요|꾸)"
    "|^[가-힣]{1,5} ?말고 ?(?:내|제) ?얘김"
)
"""住院的是我, 我脑梗, 아들이 나를 데리고: though a relative is named."""


def for_another(told: str, signs: set[str]) -> bool:
    """Whether a clause asks on behalf of somebody who is no relative. `signs`: what its words mean."""
    in_care = _ON_BEHALF.search(told) or _IN_MY_CARE.search(told)
    return bool(in_care or ("others" in signs and _FOR_ANOTHER.search(told)))


def for_kin(told: str) -> bool:
    """Whether a clause asks for whoever of the family it names: 给我妈问, 어머니 대신 문의함다."""
    return bool(_ASKS_FOR.search(told))


def only_for_oneself(told: str) -> bool:
    """Whether all that a clause tells is that somebody asks for himself."""
    return bool(_ONESELF.fullmatch(told.strip()))


def tells_of_oneself(told: str) -> bool:
    """Whether the case that a clause tells is of the one who types."""
    return bool(_OF_ME.search(told.strip()) or _DONE_FOR_ME.search(told))


def it_is_me(clause: str) -> bool:
    """Whether a clause says that the patient is who types: 住院的是我."""
    return bool(_IT_IS_ME.search(clause.strip()))
