"""One more treatment, told at once with the result before one's eyes: 还有一次，8月3号住院; somebody else's is none."""

from dataclasses import replace
from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.facts import UNDESIGNATED
from conversation.journey import READ, REMOVING, TOLD, Journey
from conversation.kept import as_given
from conversation.proposals.proposal import of_this
from conversation.proposals.proposing import propose, sentence_told, with_its_month
from conversation.questions import asked_by
from conversation.remarks.beside import (
    again_now,
    further_stay,
    in_a_season,
    in_fact,
    of_a_kind_too,
    of_one_more,
    of_several,
    to_take_out,
    together,
    treatment_named,
)
from conversation.remarks.besides import names_another_kind
from conversation.session import Message, Session, without_again
from conversation.showing import position, say
from conversation.treatments import another, count, split
from conversation.understanding import understood
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.denial import denies
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain

_NOT_HAPPENED: Final = frozenset({"if", "wish", "others", "perhaps"})
"""Signs of what has not happened, or not to the one who is helped."""
_TREATED: Final = frozenset({"care", "place"})
"""What a text is about that tells of a treatment."""
_IT_IS: Final = lazily("(?:那|这|应该)*是")
"""是门诊，自付600: how the one that was told was."""
_ASKS: Final = lazily("까[.! ]*$|[?]")
_STILL_TO_COME: Final = lazily("야 ?(?:됨|되|함|하|합|한|돼)|려[고구]|[하가들]겠|[을ㄹ할갈] ?(?:검|것|예정)")
_ONE_MORE_LEFT: Final = lazily(
    "(?:수술|치료|입원|주원|항암|투석|방사선)(?:이|가|을|를|도|은|는)? ?(?:아직 )?"
    "(?:한번|하나|두번|세번|한차례|몇번)(?:이|은)? ?(?:더|또)? ?"
    "(?:(?:받아|해|하여|맞아|들어가)야 ?(?:됨|되|함|하|합|한|돼)|남[았아])"
)
_STAYED: Final = lazily("住[过了]")
_AGAIN_THERE: Final = lazily(
    "(?:又|后来又?|接着又?|完了又|再后来)(?:去|上|到|跑|转到|转去|转回|回|在)(?:了|趟)?(?P<where>[^,]{1,10}?)"
    "(?:看|住|治|做|复查|检查|查|瞧|开刀)(?:了|过|病|院|的|上|几|一|手术|花|自付)"
    "|(?:上|去|到|回)[^,]{1,8}复查,?(?:又|也)?(?:花|自付|掏|交|拿)"
    "|(?:又|后来又?)(?:去|上|到)[^,]{1,6}(?:复查|检查)$|还(?:在|去|上)[^,]{1,8}看过(?:门诊|大夫|病)?$"
    "|(?:퇴원하고|퇴원후|그후|후에|뒤에|나중에)[^,.]{1,12}(?:또|다시|한번더)(?:검사|복사|진료|치료)[가-힣]*"
    "|에서(?:외래|문진)(?:도|두)(?:봤|보았|진료)[가-힣]*|(?:후에|뒤에|나중에)[^,.]{2,6}으?로(?:옮|전원)[가-힣]*"
)
_MOVED_ON: Final = lazily(
    "转院?[到去上]+了?(?P<where>[^,.;户诊了]{2,8}?)(?:接着|继续|去)*(?:[治看住](?:院|的|了)*|[来去]了?)?了?$"
    "|(?P<there>[가-힣]{2,8}?)(?:으로|로|루)(?:병원을)?(?:옮겼|옮겨갔|옮겨가|전원했|전원갔)[가-힣]{1,5}$"
    "|(?:퇴원하고|퇴원후에?|나와서)(?:또|다시)?(?P<then>[가-힣]{2,4}?)(?:에)?가서(?:또|다시)?(?:치료|입원)(?:했|받)"
)
_NOT_MOVED_ON: Final = lazily(
    "户口|户籍|医保|关系|转诊|호[구적]|이사|卫生院|위생원|没|不是|못|안 |打算|准备|要转|想转|明|래년"
)
"""后来转院到北京了: two hospitals, and two bills."""
_THIS_AGAIN: Final = lazily("这[次回趟][^,.;]{0,6}又|이번[^,.;]{0,6}(?:또|다시)")
"""这回是九月又在敦化做的: this one itself is the further one."""
_SOME_DAYS: Final = lazily("(?<=[住看]了)(?:好)?几[天日宿次回]")
"""住了几天 asks nothing."""
_TO_ADD: Final = lazily("(?:想|要|得)加上")
"""春天那回也想加上 wishes for no treatment."""
_LEFT_OUT: Final = lazily("没(?:算|说|填|加|记)(?:上|进去)?")
"""还有住院没算呢."""
_ADDED_FIRST: Final = lazily(
    "^(?:好|那|我|嗯|,)*(?:再|还|要|想|得|帮我|给我)*[加添记]上?一?[次回](?:看病|住院|治疗)?的?[, :]+"
    "|^(?:치료|입원|병원)?(?:이|가|을|를)? ?(?:하나|한번) ?더 ?(?:추가|보태|적|넣)[가-힣]*[, ]+"
)
_ADDED_BEHIND: Final = lazily(
    "[, ]*(?:[这那][次回笔个]?|也|都|把它?|给我|帮我|一起|要|想|得|请)*[加算](?:上|进[去来])[吧呗去]?[.!]*$"
    "|[,. ]*[그이]것?[도두] ?(?:마저 ?|같이 ?|좀 ?)?(?:계산|봐|보기|추가|보태|넣|더해|확인)[가-힣 ]*[.!]*$"
)
_FORGOTTEN: Final = lazily(
    "^(?:我|哎呀?|对了|还|刚才|好像|,)*(?:说|算|填|写|报)?(?:漏|落)(?:了|下|掉)*(?:说|算|填)?"
    "一[次回](?:住院|看病)?[, :]+"
    "|^(?:再|还|得|要|请|,)*加上(?=[^,]{1,4}月份?(?:的)?那[次回])"
    "|^(?:아이구|아차|참|내가|제가|,| )*(?:입원)?(?:하나|한번|한개)(?:를|을)? ?"
    "(?:빠뜨렸|빼먹었|빠졌|빠쳤|잊었|빠뜨리|빼먹)[가-힣]*[,. ]+"
    "|^(?=.*[,. ](?:자부|입원|치료))(?:[0-9]{1,2}월|봄|여름|가을|겨울|설)에? ?한번 ?더 ?"
    "(?:있었|했)는데 ?(?:빼먹|빠뜨|잊)[가-힣]*(?=[,. ])"
)
"""我说漏了一次，二月份在珲春，自付一千; 하나 빠뜨렸슴다, 2월에 훈춘에서 자부 천원."""
_THAT_TIME: Final = lazily("(?<=月)份?(?:的)?那[次回]")
_THAT_ONE_TOO: Final = lazily(
    "(?:(?:이번|요번) ?(?:거|것|꺼)? ?(?:말고|내놓고|외에)(?:도)? ?)(?P<with>[0-9]{1,2}월)(?:달)?에? ?(?:입원"
    "|치료|수술)?(?:한)? ?"
    "(?:거|것|꺼)?(?:도|두)? ?(?:하나 |한번 |한번 더 |더 )?(?:있|입원했|했)[가-힣]{1,6}[.!]*"
    "|(?P<month>[0-9]{1,2}월)(?:달)?에? ?(?:입원|치료|수술)한 ?(?:거|것|꺼)"
    "(?:(?:도|두) ?(?:하나 |한번 |더 )?|(?:이|가)? ?(?:하나|한번) ?더 ?)있[가-힣]{1,5}[.!]*"
    "|(?P<not_in>[0-9]{1,2}월)(?:달)?에? ?(?:(?:입원|치료|수술)한 ?)?(?:거|것|꺼)(?:는|은|를|을|도|두)? ?"
    "(?:(?:안|못|아이) ?(?:넣|적|썼|계산)|빠졌|빠뜨|빼먹|빠쳤)[가-힣]{1,6}[.!]*"
    "|(?P<as_well>[0-9]{1,2}월)(?:달)?에? ?(?:(?:입원|치료|수술)한 ?)?(?:거|것|꺼)(?:도|두) ?(?:같이 |마저 "
    "|함께 )?(?:계산|넣|추가|봐)[가-힣]{1,8}[.!]*"
    "|(?P<also>[0-9]{1,2}월)(?:달)?에(?:도|두) ?(?:하나 ?|한번 ?|또 ?)?있(?:슴다|소|습니다|었슴다|었소|댔슴다)[.!]*"
    "|(?P<zh_also>[0-9一二三四五六七八九十]{1,2}月)份?(?:也有|还有)(?:一[次回个])?(?:的|呢)*[.!]*"
    "|(?P<zh_left>[0-9一二三四五六七八九十]{1,2}月)份?住院的还有一[次回个](?:的|呢)*[.!]*"
    "|(?P<zh>[0-9一二三四五六七八九十]{1,2}月)份?(?:住院?)?(?:的)?(?:那[次回])?的?(?:也|还)?(?:没|没有)(?:给我"
    "|给)?(?:算|填|写|加|记)(?:进去|上|进来)?[了呢的]*[.!]*"
    "|(?P<zh_too>[0-9一二三四五六七八九十]{1,2}月)份?(?:住院的那[次回]也有|(?:住院)?(?:的|那[次回]的?)(?:也"
    "|还)(?:得|要|一起|一块儿?|给我)*(?:算|加)[上进去吧呗]*)[.!]*"
)
"""이번거 말고 3월에도 있슴다, 3월거는 안넣었슴다, 三月的没算进去: one more that is to be reckoned."""
_BEFORE_IT: Final = lazily("^(?:그|이) ?(?:이?전)에(?:도|두)? ?(?=(?:[0-9]{1,2}월|봄|여름|설))")
"""그 전에 5월에도 입원했댔슴다, of which the month is told."""
_TOWN: Final = (
    "(?:연변|연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|장춘|길림|심양|북경|상해|청도|대련|할빈|천진|광주|사평"
    "|통화|백산)(?:시|현)?(?:병원)?"
)
_TOWN_ZH: Final = (
    "(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|长春|吉林市?|沈阳|北京|上海|青岛|大连|哈尔滨|天津|广州"
    "|四平|通化|白山)(?:医院)?"
)
_SPENT: Final = "(?:썼|냈|들었|나갔|물었|나왔|썼댔|탔|샀|뗐)(?:슴다|소|습니다|댔슴다|댔소|어요|음다)"
_COST_TOO: Final = lazily(
    f"(?:올해 ?|금년 ?)?(?:[0-9]{{1,2}}월(?:달)?에 ?)?(?P<at>{_TOWN})(?:에서|에)(?P<too>도|두)? ?"
    f"(?:[0-9]{{1,2}}월(?:달)?에 ?)?"
    f"[0-9일이삼사오육칠팔구천만백]+(?:원)?(?:을|를|어치)? ?{_SPENT}[.!]*"
    "|(?P<kind>특병|특약|특수병|특수약|만성병)(?: ?약)?(?:으로|에서)?(?:도|두) ?"
    f"[0-9일이삼사오육칠팔구천만백]+(?:원)?(?:을|를|어치)? ?{_SPENT}[.!]*"
    f"|(?:我)?(?:今年)?(?:[0-9一二三四五六七八九十]{{1,2}}月份?)?在?(?P<zh>{_TOWN_ZH})(?P<zh_too>也|还)?(?:花"
    f"|自付|交|掏)(?:了|过)*"
    "[0-9一二两三四五六七八九十百千万]+[元块]?(?:钱)?[.!]*"
    "|(?:我)?(?P<zh_kind>特病|特药|慢病|慢性病)(?:的)?药?(?:也|还)(?:花|自付|交|掏|开)(?:了"
    "|过)*[0-9一二两三四五六七八九十百千万]+[元块]?(?:钱)?[.!]*"
)
"""장춘에서도 3천 썼슴다, 특병약도 3천어치 탔슴다, 长春也花了3000: a cost beside this stay, and not of it."""
_TOO: Final = lazily("(?<=[가-힣])[도두](?= ?[0-9일이삼사오육칠팔구])|也|还")
_HAS_A_MONTH: Final = lazily("[0-9]월|[0-9一二三四五六七八九十]月")
_A_MONTH: Final = lazily("[0-9一二三四五六七八九十]+月|[0-9]{1,2}월")
_A_STAY: Final = lazily("[住看做治]|入院|手术|입원|치료|수술|문진|외래|병원")
_ONCE: Final = lazily("住[了过](?:一[次回])(?:院)?")
"""6月又住了一回 自付三千 is no rate."""
_NO_HOSPITAL: Final = lazily(
    "[单账]子?|结算|发票|票据|窗口|医保|民政|社保|大厅|局|单位|银行|学校|药店|药房|孩子|闺女|儿子"
)
_LOOKED_UP: Final = lazily(
    "(?:看|查|打|问|核对|对)(?:了|过)?(?:一下|一遍)?(?:结算)?(?:单|账)|(?<!检)(?<!复)查了[, ]*(?:自付|不是)|不是[0-9]"
)
"""又上医院看了单子，自付8600."""
_OVER: Final = lazily(
    "(?:复查|检查)$|검사했|복사했|봤[슴소]|진료[했받]|옮[겼았]|전원했|[看住治做查]了|[看住治做]过|[花掏交拿]了"
    "|自付|住院了|出院|复查花"
)
_SECOND: Final = 2
"""The first that is told of as one more."""


def begun(session: Session, treatment: int, *, told: bool = False) -> Message:
    """That one more treatment is asked about; in full at the second, of which nothing was `told` yet."""
    in_full = treatment == _SECOND and not told
    return say(session, "another.begins" if in_full else "another.goes_on", number=str(treatment))


_YEAR: Final = lazily("年|년|올해|금년|[0-9]{4}|이달|지난달|어제|오늘|[上这本]个?月|[昨今前]天")
_SEVERAL_MORE: Final = lazily("[又还再](?:有|住|看|去)?(?:过|了)?(?:过|了)?(?:[两俩三四五六几]|[2-9])(?:个)?[次回趟]")
"""又住了两次，三月自付1900，五月自付2300: one of them is told first."""


def another_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """One more treatment that is told at once: 还有一次，8月3号住院, 6月又住院了, 上半年还住过一回. What is said of it
    is proposed, and what is not is asked. Nothing where none is told, so that it is no change of another one."""
    said = _LEFT_OUT.sub("", said) if of_a_kind_too(said) else said
    said = _TO_ADD.sub("加上", _SOME_DAYS.sub("", said))
    if not found.takes_another or not _tells_of_another(said, found):
        return []
    said = _ONCE.sub("住院了", said)
    more = another(without_again(session))
    facts = replace(found.facts, treatments=count(more)).of(count(more))
    read = of_this(proposed(said, facts), count(more), facts.answers)
    if together(said):  # 上半年住了两次，自付一共6000
        read = Proposal(
            {id: told for id, told in read.answers.items() if split(id)[0] not in ("amount", "self_paid")}, {}
        )
    without_day, read = read, with_its_month(read, count(more), said, today)
    if found.facts.says("when", "earlier") and not _YEAR.search(said):  # 10月又住院了, of that year or of this one
        read = Proposal({id: told for id, told in read.answers.items() if split(id)[0] != "on"}, read.ask)
    session.answers = {id: answer for id, answer in more.items() if id not in (READ, REMOVING, TOLD)}
    told = bool(read.answers) or any(days_in(plain(said).replace(" ", ""), today))
    begins = begun(session, count(more), told=told)
    one_first = [say(session, "heard.several")] if _SEVERAL_MORE.search(plain(said)) else []
    if read.answers.keys() - without_day.answers.keys():  # 3월에도 입원했댔슴다
        one_first.append(say(session, "another.month_only"))
    return [
        begins,
        *one_first,
        *(propose(session, read.answers, today, read.ask) if read.answers or read.ask else position(session, today)),
    ]


def put_as_one_more(said: str) -> str:
    """What tells of one more treatment with its month and a wish that it be added (再加一次看病，八月又住了一次;
    5월에도 입원했댔슴다 그것두 계산해주오), without that wish; all else as it is."""
    text = plain(said)
    if (too := _THAT_ONE_TOO.fullmatch(text)) and not text.rstrip(".!").endswith(("까", "가", "나")):
        month = next(each for each in too.groups() if each)
        return f"{month}还住了一次院" if month.endswith("月") else f"{month}에 한번 더 입원했댔슴다"
    if (forgotten := _FORGOTTEN.match(text)) and not asks(said):
        rest = _THAT_TIME.sub("", text[forgotten.end() :])
        month = _A_MONTH.search(forgotten[0])
        return f"还有一次看病,{month[0] + '에 입원,' if month else ''}{rest}"
    if (cost := _COST_TOO.fullmatch(text)) and (
        _TOO.search(text) or _HAS_A_MONTH.search(text) or cost["kind"] or cost["zh_kind"]
    ):
        return f"还有一次看病,{_TOO.sub('', text, count=1)}"
    rest = _ADDED_FIRST.sub("", _ADDED_BEHIND.sub("", text))
    if rest == text and not _BEFORE_IT.match(text):
        return said
    rest = _BEFORE_IT.sub("", rest)
    if not (_A_MONTH.search(rest) and _A_STAY.search(rest)) or asks(rest):
        return said
    return rest if any(each in rest for each in "又也还또도두") else f"还有一次看病,{rest}"


def to_be_added(said: str) -> bool:
    """Whether it is wished that one more treatment be added, which is told behind it: 再加一次看病，9月住院自付3000."""
    rest = _ADDED_FIRST.sub("", text := plain(said))
    return rest not in ("", text) and not asks(said)


def _tells_of_another(said: str, found: Journey) -> bool:
    """Whether a text tells that there was one more treatment of the one who is helped: not that there was none, and not
    that somebody else was treated."""
    words = words_said(_where_again(said) or said)  # 又去长春看了，大夫说没事
    told = any("another" in token.means.get("command", ()) for token in words)
    again = there_again(said) and not right_instead(said)
    told = told or (of_one_more(said) and _treated(said)) or further_stay(said) or again
    named = treatment_named(said)[0]
    told = told or moved_on(said, found)
    told = told or (not named and of_several(said, ("care",))) or named == found.facts.treatments + 1
    asked = asks(said) and not (further_stay(said) and not _ASKS.search(plain(said)))  # 또 하나 있슴다
    if asked or to_take_out(said) or not (told or _elsewhere_then(said, found) or _of_another_kind(said, found)):
        return False
    happened = not one_more_to_come(said) and not any(
        denies(token) or token.means.keys() & _NOT_HAPPENED for token in words
    )
    return happened and not of_somebody_else(said, found)


def one_more_to_come(said: str) -> bool:
    """Whether it is told plainly that there will be one more treatment, or is one now: 치료가 한번 더 있어야 됨다,
    수술이 하나 더 남았슴다, 她现在又住院了."""
    text = plain(said)
    return bool(_ONE_MORE_LEFT.search(text) or (further_stay(said) and _STILL_TO_COME.search(text)) or again_now(said))


def there_again(said: str) -> bool:
    """Whether a treatment somewhere is told that was one more: 又去长春看了，花了三万; 上北京复查花了五千."""
    return bool(_where_again(said))


def _where_again(said: str) -> str:
    """The words that tell of it; "" where none do."""
    text = plain(said).replace(" ", "")
    again = _AGAIN_THERE.search(text)
    told = again and not _NO_HOSPITAL.search(again["where"] or "") and not _LOOKED_UP.search(text)
    further = told and _OVER.search(text) and not _THIS_AGAIN.search(text)
    return again[0] if again and further else ""


def moved_on(said: str, found: Journey) -> bool:
    """Whether it is told that somebody was moved on to another hospital, elsewhere than any that was told: 后来转院到
    北京了, 입원하다가 북경으로 옮겨갔슴다. There is a bill of each."""
    text = plain(said).replace(" ", "")
    told = _MOVED_ON.search(text.rstrip(".!"))
    if told is None or asks(said) or _NOT_MOVED_ON.search(text) or right_instead(said) or in_fact(said):
        return False
    known = [value for id, value in as_given(found.applying).items() if split(id)[0] == "place"]
    there = (told["where"] or told["there"] or told["then"]).removeprefix("입원하다가").removeprefix("후에")
    read = understood(asked_by("place"), there, found.facts)
    return isinstance(read, str) and read not in (UNDESIGNATED, *known)


def _treated(said: str) -> bool:
    """Whether a treatment is named, or that somebody stayed in a hospital: 三月也住过一回."""
    return bool(_STAYED.search(said)) or any(_TREATED & token.means.keys() for token in words_said(said))


def _elsewhere_then(said: str, found: Journey) -> bool:
    """Whether a stay is told with its time and another place than any that was told: 春天在长春住的院，自付一万二. What
    puts an answer right tells it alone, or that it was wrong."""
    read, known = sentence_told(said, found).answers, as_given(found.applying)
    dated = in_a_season(said) or any(days_in(plain(said).replace(" ", ""), found.facts.today))
    other = read.get("place") not in (None, *(value for id, value in known.items() if split(id)[0] == "place"))
    retold = not {"household", "residence"}.isdisjoint(read) or bool(right_instead(said))
    return dated and other and not retold and any("care" in token.means for token in words_said(said))


def _of_another_kind(said: str, found: Journey) -> bool:
    """Whether another kind of care than any that was told has an own share of its own: 门诊自付600."""
    known = as_given(found.applying)
    own = sentence_told(said, found).answers.get("self_paid")
    retold = right_instead(said) or in_fact(said) or _IT_IS.match(plain(said))
    return own not in (None, *known.values()) and names_another_kind(said, known) and not retold


def of_somebody_else(said: str, found: Journey) -> bool:
    """Whether a text tells of a relative where somebody asks for himself: 我妈又住院了."""
    return names_another(said, "care") and not found.facts.says("who", "other")
