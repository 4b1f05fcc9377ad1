"""A case that is not the one of the result: its figure is no answer to that, and what is told of it changes nothing."""

from collections.abc import Mapping
from typing import Final

from conversation.corrections.mistaken import is_figure, right_instead
from conversation.journey import Journey
from conversation.kept import WHO, as_given
from conversation.others.another_treatment import of_somebody_else
from conversation.proposals.proposing import sentence_told
from conversation.put_simply.of_whom_told import KIN, KO_KIN
from conversation.remarks.beside import in_fact
from conversation.sections import asked_for
from conversation.slip_aid import estimated
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_SOMEBODY: Final = frozenset({"who", "i", "mine", "around", "asks"})
"""What the words of a question mean that only names somebody: 我妈呢？"""
_SUPPOSED: Final = ("household", "care")
"""The questions of which another answer is supposed by its name alone."""
_STATUS_OF_KIN: Final = lazily(
    "(?:我(?:老?[爸妈爹娘]|爷|奶|姥[姥爷]|哥|姐|弟|妹|老伴|儿子|闺女|媳妇|老头子?|婆婆|公公)|[她他])(?:呢|那边|那儿)?,?[她他]?"
    "(?:家)?(?:也)?(?:就)?(?:是|算|有|享受|吃)[^,.!?没不我]{2,8}"
    "|(?:어머니|아버지|로친|령감|아들|딸|동생|언니|형님|오빠|누나|시어머니|장모)(?:은|는|이|가|도|두)[^,.!?내]{2,8}(?:임다|입니다|이오|이우다|요)"
)
"""那我妈呢 她是特困."""
_FEW: Final = 2
"""As many words as it has."""
_AND_KIN: Final = lazily(
    f"(?:那么?|要是|哦|对了|,)*{KIN}(?:她|他)?(?:呢|(?:那边|那份|那头|那个?)呢)[?.!]*"
    f"|(?:그럼|그러면|그런데|근데|,)*{KO_KIN}(?:은|는|도|두)?(?:요|은요)?[?]"
    f"|(?:그럼|그러면|그런데|근데|,)*{KO_KIN}(?:은|는|도|두)(?:어떻|어찌|어째|어떡)[가-힣]*[?.!]*"
)
"""那我爸呢, 로친은 어떻슴까."""
_MAY_KIN: Final = lazily(
    f"(?:那么?|要是|哦|对了|,)*{KIN}(?:她|他)?(?:也|是不是|该)*(?:能不能|能|可不可以|可以|有没有|会不会|够不够|怎么办|咋办|咋整)"
    "(?:也)?(?:领|报|给|享受|算|申请|有|得|拿|救助|评)*(?:到|着|上|点|份|多少|救助|钱)*(?:吗|不|呢|么|啊)*[?.!]*"
    f"|(?:그럼|그러면|그런데|근데|,)*{KO_KIN}(?:도|두|은|는)(?:같이|이거|이돈)?(?:구조(?:금)?(?:을|를)?)?"
    "(?:탈수|받을수|될수|신청할수|타는|받는|됨|되는)[가-힣]*(?:까|가|소|오|요|[?])+"
)
"""我媳妇能不能领: of one more person, and not whether that one may go there."""
_KIN_TOO: Final = lazily(
    f"(?:那么?|哦|对了|,)*{KIN}(?:她|他)?也(?:是|吃|有|享受|拿|住|得|看|做|在)?(?:个|着|了|过)?"
    "(?:低保|特困|五保|低边|边缘|监测|病|院|重病|大病)[^0-9没不]{0,16}"
    f"|(?:그런데|근데|,)*{KO_KIN}(?:도|두)(?:병이?|앓|아프|저보|특곤|오보|입원|주원|변두리)[^0-9없아]{{0,20}}"
)
"""我老伴也有病呢，她也低保."""
_MY_CASE: Final = lazily("我自己|我本人|내 경우|(?:^|[ ,.])나(?:는|도|두)(?= )")
_MY_OWN: Final = lazily(
    "(?:^|[,.] ?)(?:내|제|나의|저의) ?(?:이번 ?|올해 ?)?(?:자부|자가지급|호적|호구|저보|특곤|전원|병원|입원|집은)"
)
_MINE_ALONE: Final = lazily(
    "(?:나는|난|나|내가|저는|제가|내는) ?(?:[가-힣]{2,6} ?(?:사람|호[구적])|저보|특곤|오보|변두리|감측)[^,.]{0,8}[.!]*"
    "|(?:내|제) ?(?:호[구적](?:은|는|이|가)?|(?:명의|이름)(?:으로|로)) ?(?!.*(?:같"
    "|도 ?[가-힣]{2,4}임))[가-힣]{2,8} ?[^,.]{0,6}[.!]*"
    "|(?:나는|난|저는|내는) ?(?:흑룡강|료녕|산동|할빈|심양|북경|장춘|길림시|연길|룡정|도문|훈춘|화룡|왕청|안도|돈화)"
    "(?:시|성|현)?(?:임다|입니다|이오|이요|이꾸마)[.!]*"
    "|我(?:自己|本人)?(?:低保|特困|五保|低边)户?[.!]*"
    "|(?:내가|나두|나도) ?(?:저보|특곤|오보|변두리|감측)(?:호|대상)?(?:임다|입니다|이오|이요|이꾸마)[.!]*"
    "|我(?:自己|本人)?(?:是|吃|有|享受)(?:个)?(?:(?:低保|特困|五保|低边|边缘|监测)[^,.的]{0,4}|[^,.]{2,4}人(?:儿)?)[.!]*"
    "|我(?:自己|本人)?(?:的)?户[口籍](?:是|在|落在)+[^,.他她妈爸]{2,5}(?:的)?[.!]*|我(?:自己|本人)?(?:名下|名义)(?:有|吃|领|是)+[^,.]{2,6}[.!]*"
    "|我(?:自己|本人)?是[^,.他她妈爸]{2,4}(?:的|户口|的户口)(?<!儿子的)(?<!女儿的)[.!]*"
)
"""나는 연길 사람임다, 我是特困, and no more."""
_I_DID: Final = lazily(
    "我(?:自己|本人)?(?:就|也|是)*(?:没(?:办|有)?(?:转诊|备案)|去的(?:是|就是)?[^,.;他她]{2,6}|在[^,.;他她]{2,6}(?:住的院?|看的))[.!]*"
    "|(?:나는|내가|저는|제가) ?(?:전원|등록) ?(?:을 ?)?(?:안|못|아이) ?했[가-힣]{1,4}[.!]*"
    "|(?:내가|나는|제가) ?간 ?(?:건|거는|것은|데는|곳은) ?[가-힣]{2,6}(?:임다|이오|입니다)[.!]*"
)
_OF_REFERRAL: Final = lazily("转诊|备案|没|전원|등록")
"""我没转诊, 내가 간건 장춘임다, of who asks for another."""
_OF_ME: Final = lazily(
    "(?:^|[ ,])(?:나|저|내)(?:는|도|두|가)(?= )(?!.*얼마나 ?(?:기다|걸|오래|있))"
    "|(?:^|[,，.。])那?我(?:自己|本人|也|能|呢|该)(?!问|看|查)"
)
"""나도 저보인데 나는 얼마임까."""
_WHAT_IF: Final = lazily(
    "(?:那|要|要是|假如|如果).{1,16}呢[?]?|.{1,16}的话[.!?]?|.{1,16}(?:이면|라면|으면|면)(?:요|은요)?[?]"
)
"""那自付三万呢."""
_HAD_BEEN_THERE: Final = lazily(
    "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변병원|장춘|길림|북경|심양|대련|상해|할빈|청도|천진|외지|외성"
    "|큰 ?병원|다른 ?병원|타성)"
    "(?:시내|에서|에|으로|로|가서| )*(?:병원(?:에서|에|으로)? ?)?(?:입원 ?|치료 ?|수술 ?|진료 ?|결산 ?)?"
    "(?:갔|했|받았|봤)(?:댔|었)?(?:으면|더라면|다면|으문|으므|을 ?때)(?!.*(?:좋|싶))"
)
"""장춘 갔으면 얼마임까, 심양에서 했으면: as it would be elsewhere."""
_TOO: Final = frozenset({"也", "도", "두", "too"})
"""What a relative of whom it was so as well is told with."""
_NEAR: Final = 3
"""Words behind the relative among which it stands in Chinese: 我儿子在长春也看病了."""
_OF_KIN_ALONE: Final = lazily(
    "(?:还有)?(?:我家?的?)?(?:[姐妹哥弟]{1,2}|老伴儿?|老头子?|儿子|闺女|女儿|婆婆|公公|岳[父母]|嫂子?|侄[子女]|外甥女?|叔叔?|姑姑?|姨|舅舅?)"
    "(?:[他她])?(?:也|才|那次|当时|今年|去年)*(?:住(?:过|了)?院[^,.;我替帮给]{0,8}|花了[^,.;我替帮给]{2,8}|没(?:有|办)?转诊|没有?医保"
    "|不是低保|是(?:低保|特困|五保)户?)(?:[, ]+[他她]?(?:没有?医保|不是低保|没转诊))?[呢啊呀.!]*"
    "|(?:隔壁|邻居|对门)(?:那家|家|[^,.;我]{1,4})?(?:也)?是(?:低保|特困|五保)户?[.!]*"
    "|(?:우리 ?)?(?:녀동생|동생|언니|누나|형님|오빠|로친|령감|아들|딸|시어머니|장모)(?:은|는|도|두) ?"
    "(?:입원[가-힣]{0,4} ?[0-9천백만]+원?[가-힣]{0,6}|전원 ?(?:안|못) ?했[가-힣]{1,4}|의료?보험(?:이)? ?없[가-힣]{1,4}"
    "|(?:저보|특곤|오보)(?:가|이)? ?아[니이][가-힣]{1,4})[.!]*"
)
"""我妹妹花了八千, 我老伴没转诊, 隔壁那家是特困, of who asks for himself."""
_BOTH_STAYED: Final = lazily(
    f"{KIN}.*(?:[我咱]们?俩|俩人?|两个人?|两人)都?(?:住了?院|有病|病了|住着)|{KO_KIN}.*둘이? ?다 ?(?:입원|주원|앓)"
)
"""我妈特困，我低保，我俩都住院."""
_HARDLY: Final = (
    "[姨姑舅叔婶伯姐妹哥弟嫂]|邻居|隔壁|对门|同病房|病友|朋友|同事|亲戚|亲家"
    "|이모|고모|삼촌|외삼촌|언니|형님|누나|오빠|동생|사둔|이웃|앞집|옆집|옆침대|친구|친척"
)
HARDLY_THE_ONE: Final = lazily(_HARDLY)
"""Who is hardly the one of the result."""
_HARDLY_APART: Final = lazily(f"(?:{_HARDLY})(?:는|은)(?= )")
_OF_A_CASE: Final = frozenset({"care", "place", "row", "household"})
"""What a text is about that tells of a case."""
_ILL: Final = lazily("有病|得病|生病|病了|아프|아픈|아팠|앓|병들|병이 ?있|편찮")


def of_another_case(said: str, found: Journey) -> bool:
    """Whether a case is told, or asked for, that is not the one of the result: of the other of the two who may be
    meant (我老伴也住院了), or as it would be with another answer (假如我是特困能给多少)."""
    known, read = as_given(found.applying), sentence_told(said, found).answers
    of_else = read.get(WHO, known.get(WHO)) != known.get(WHO) or of_somebody_else(said, found)
    other = any(known.get(id) not in (None, value) for id, value in read.items())
    supposed = any("if" in token.means for token in words_said(said))
    wants = asks(said) and bool(asked_for(said, whole=True) or asked_for(said, whole=False))
    named = _names_otherwise(said, known)
    if _WHAT_IF.fullmatch(plain(said)) and (other or named or is_figure(said, found.facts.today)):
        return True
    if wants and _HAD_BEEN_THERE.search(plain(said)):
        return True
    if wants and (named or _of_another_figure(said, found)):
        return True  # 换成一万给多少, 特困能给多少
    if wants and known.get(WHO) == "other" and _OF_ME.search(plain(said)):
        return True  # 나도 저보인데 나는 얼마임까
    of_else_told = of_else and (len(read) > 1 or wants or _names_only(said))
    return of_else_told or a_relative_too(said) or (wants and (supposed or other))


def _names_otherwise(said: str, known: Mapping[str, str]) -> bool:
    """Whether a status or a kind of care is named, and none that is known: 那特困的能给多少."""
    words = words_said(said)
    named = {id: {value for token in words for value in token.means.get(id, ())} for id in _SUPPOSED}
    return any(values and known.get(id) not in {None, *values} for id, values in named.items())


def status_of_a_relative(said: str, found: Journey) -> bool:
    """Whether a status is told that a relative has, where it is not the one of who asks for himself: 那我妈呢 她是特困;
    not one that is denied or put right, which may be of the family."""
    told = _STATUS_OF_KIN.search(plain(said).replace(" ", ""))
    if not told or not found.facts.says(WHO, "self") or right_instead(said) or in_fact(said):
        return False
    return _names_otherwise(told[0], as_given(found.applying))


def asks_for_kin(said: str, *, of_self: bool) -> bool:
    """Whether it is asked how it is with a relative, who is not the one that is helped: 那我爸呢, 我媳妇能不能领.
    `of_self`: whether that one is who types; else a relative may be that one."""
    text = plain(said).replace(" ", "")
    return bool(_AND_KIN.fullmatch(text)) or (of_self and bool(_MAY_KIN.fullmatch(text)))


def kin_too(said: str) -> bool:
    """Whether no more is told than that a relative is ill or has a status, too: 我老伴也有病呢，她也低保."""
    return bool(_KIN_TOO.fullmatch(plain(said).replace(" ", ""))) and not right_instead(said)


def _of_another_figure(said: str, found: Journey) -> bool:
    """Whether a figure stands in a question that is neither an own share that was told nor that of the result."""
    known = {in_fen(*each) for each in found.given} | {estimated(found.facts)}
    return any(each not in known for each in sums_in(said, found.facts.today))


def a_relative_too(said: str) -> bool:
    """Whether it is told that it was so with a relative, too: 我儿子在长春也看病了, 아들도 입원했슴다."""
    words = words_said(said)
    if _BOTH_STAYED.search(plain(said)):
        return True
    kin = next((place for place, token in enumerate(words) if token.means.get(WHO) == ("other",)), None)
    of_a_case = any(_OF_A_CASE & token.means.keys() for token in words) or bool(_ILL.search(plain(said)))
    if kin is None or not of_a_case:
        return False
    behind = words[kin + 1 : kin + 1 + _NEAR]
    return any(token.text in _TOO and (token.text not in "도두" or token is behind[0]) for token in behind)


def own_share_of_others(said: str, *, told_apart: bool = False) -> bool:
    """Whether an own share is told of who is hardly the one that is asked for: 여동생은 자부 3000, 邻居自付3000.
    `told_apart`: only where it is told as of another than before."""
    told = (_HARDLY_APART if told_apart else HARDLY_THE_ONE).search(said) and said_as_own(said)
    return bool(told) and not (asks(said) or right_instead(said) or in_fact(said))


def may_be_another(said: str, who: str | None) -> bool:
    """Whether a relative is named, or, where it is not oneself who is asked for (`who`), oneself: 아버지는 특곤임다,
    내 경우는 자부 3천임다."""
    kin = any(token.means.get(WHO) == ("other",) for token in words_said(said))
    return kin or (who == "other" and bool(_MY_CASE.search(plain(said))))


def of_oneself(said: str, found: Journey) -> bool:
    """Whether who types tells an answer as his own where it is asked of another: 내 자부는 3천임다; not what he paid
    for that one (내가 낸 자부), nor what puts an answer right."""
    told = found.facts.says(WHO, "other") and bool(_MY_OWN.search(plain(said)))
    return told and not (asks(said) or right_instead(said) or in_fact(said))


def of_oneself_alone(said: str, found: Journey) -> bool:
    """Whether no more is told than the own register or status of who types, where it is asked of another: 나는 연길
    사람임다."""
    return found.facts.says(WHO, "other") and bool(_MINE_ALONE.fullmatch(plain(said)))


def of_kin_alone(said: str, found: Journey) -> bool:
    """Whether no more is told than a sum, a status or a way of a relative or a neighbour, where it is asked for
    oneself: 我妹妹花了八千."""
    told = found.facts.says(WHO, "self") and _OF_KIN_ALONE.fullmatch(plain(said))
    return bool(told) and not (asks(said) or right_instead(said) or in_fact(said))


def done_by_oneself(said: str, found: Journey) -> str:
    """The name of the question that is answered as of oneself where it is asked of another, so that it may be of
    either: 我没转诊; "" where none is."""
    if not found.facts.says(WHO, "other") or not _I_DID.fullmatch(plain(said)):
        return ""
    return "referral" if _OF_REFERRAL.search(said) else "place"


def _names_only(said: str) -> bool:
    """Whether it is asked of somebody and for nothing: 我妈呢？, and not 我儿子去行吗."""
    words = words_said(said)
    return asks(said) and len(words) <= _FEW and all(_SOMEBODY & token.means.keys() for token in words)
