"""The sum of earlier in the year that was told: the own share of other treatments, or the medical aid given."""

from collections.abc import Callable
from typing import Final

from calculator.money import fen, yuan
from conversation.facts import UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.choice.likely import OF_BEFORE
from conversation.understanding.choice.opinion import is_of_another, seconded
from conversation.understanding.money.amounts import amount, counted, for_one_time, more_added
from conversation.understanding.money.earlier_doubted import all_of_each, for_each_time, only_each_time, told_twice
from conversation.understanding.money.ko_sum_forms import sighed_between
from conversation.understanding.money.none_before import not_known
from conversation.understanding.money.side_by_side import side_by_side
from conversation.understanding.own_share.not_to_be_added import left_to_add
from conversation.understanding.own_share.told_of_else_before import told_of_else_before, what_came
from conversation.understanding.text.hedged import amended
from conversation.understanding.text.ko_of_else import tells_nothing_of, told_of_else
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.of_whom import names_another, of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.added_up import added_up
from conversation.understanding.within.ko_earlier_sum import (
    may_be_more,
    of_this_or_last,
    referred_only,
    without_what_is_due,
)
from conversation.understanding.within.marked import SUM, sums_in
from conversation.understanding.within.only_one import only_one
from conversation.understanding.within.other_money import said_as_own
from conversation.understanding.within.shared_out import sums_of_else
from conversation.understanding.within.zh_earlier_sum import (
    NOT_ASKED_FOR,
    of_earlier,
    of_several_people,
    told_of_another_sum,
)

_AID: Final = "earlier_aid"
_OWN: Final = "earlier_self_paid"
_NOT_SURE: Final = lazily(
    "모르|몰라|모름|아마|같[은슴소]|不知道|不清楚|记不|好像|可能"
    "|(?<!특수병)(?<!특수병 )(?:문진|외래)|약방|감기|全年|又想起|没有?自付|안 ?냈"
    "|^还有|^再加|又领|또 ?(?:받|탔)|自付[和跟加]救助|자(?:부|가지급)(?:하고|랑|와|과) ?구조"
    "|里头|里面|包括|包含|带着|在内|[连加].{0,6}(?:算|一起)|그중|그안에|섞|(?:의보|보험|만성병)까지"
)
"""That not all of it is known (가을거는 모르겠슴다), or that more is in it than was asked for (里头有慢病的2000)."""
_OF_AID: Final = lazily("救助|[领拿](?:的|过|了|到)|구조|받은|받았|탔|탄 ?[거것]")
_ROUGH: Final = lazily("不到|将近|多[点些]?|[快近](?=[0-9一二三四五六七八九])|못되|안되|넘")


BOUND: Final = lazily(
    "[0-9천백만]원?(?:은|이|도|두|까지는)? ?(?:좀|조금|약간|채|다)? ?"
    "(?:넘|웃[도돌돔돕]|이상|이하|미만|안짝|안쪽|안으로|(?:안|못) ?(?:되|됨|됩|됐|돼|간|감|가|찼|차)|빠[지짐집]"
    "|더 ?(?:되|됨))"
    "|(?:不到|不足|不止|超过|将近)[0-9一二两三四五六七八九十]|[0-9十百千万](?:元|块钱?)?(?:以上|以下|以内|出头|挂零"
    "|不到|往上|多(?:点|些)?(?:$|[,.了吧]))"
)
"""3천 넘슴다, 不到三千: no more is known than a bound."""

_TENTH, _ALL = 10, 100
_A_PART: Final = lazily(
    "(?:한|약|올해|이전에|그때|我|以前|之前|大概"
    "|,)*(?P<all>[0-9.,일이삼사오륙칠팔구십백천만一二两三四五六七八九十百千万]+?)(?:원|元|块钱?)?"
    "(?:의|에서|중에서?|가운데서|的|里|里头|里面|中|当中|,)+(?:그|약|한|大概|差不多|给|报|救助|了|,)*"
    "(?:(?P<percent>[1-9][0-9]?)(?:프로|퍼센트|%|个点)|百分之(?P<hundredth>[0-9一二三四五六七八九十]+)"
    "|(?P<tenths>[1-9一二三四五六七八九])成|(?P<ko_tenths>[1-9일이삼사오륙칠팔구])할|절반|반|一半)"
    "(?:쯤|정도)?(?:을|를|만|이|은)?(?:받았|탔|나왔|받음|줬|임)?[가-힣]{0,4}(?:了|的|吧)*"
)
"""3천중에서 70프로, 三千的七成."""
_WHOLE_BILL: Final = lazily(
    "(?:병원비|치료비|입원비|의료비|진료비|약값)(?:가|는|이|로|만|도)? ?"
    "(?:모두|총|다|전부|한|약)? ?[0-9일이삼사오륙칠팔구십백천만]"
    "|(?:医药|医疗|住院|治疗|看病)(?:费用?|的?钱)(?:是|一共|总共|花了|大概)*[0-9一二两三四五六七八九十]"
    "|^(?:有|是|我|那[次回]|住院|看病|,)*花(?:了|的)*[0-9一二两三四五六七八九十]"
    "|^(?:그때|전에|앞에|입원해서|,| )*[0-9일이삼사오육륙칠팔구십백천만]+원?(?:을|이)? ?(?:썼|들었)[가-힣]*[.!]*$"
)
"""병원비가 2만 나왔댔슴다, 花了一万: may be before insurance, too."""
_MEDICINE: Final = lazily(
    "(?:[가-힣]{1,4})?(?<!특)약 ?(?:으?로|에|은|이|만)? ?[0-9일이삼사오육륙칠팔구십백천만]+원?"
    "(?:임다|입니다|이오|(?:들었|썼|냈)[가-힣]{1,3})?[.!]*"
    "|(?:有|是|就)?(?:买|吃|开|拿|抓)?[一-鿿]{0,3}(?<!特)药(?:钱|费)?(?:花|是|有|一共)*了?"
    "[0-9一二两三四五六七八九十百千万]+(?:元|块|钱|了|的)*[.!]*"
)
"""약 300, 药300: what medicine cost, most of which is not to be added, or in Korean "about 300"."""
_IN_THE_END: Final = lazily(
    "(?:最后|最终|末了|到头来?|到手|结果|实际)(?:自己|我|个人|就|才|还|只|扣完|算下来|,)*(?:出|掏|交|拿|付|花)(?:了|的)*[0-9一二两三四五六七八九]"
    "|^(?:(?:제일|맨) ?)?(?:마지막에?는?|결국에?는?|끝에|나중에?는?) ?(?:내가 ?)?"
    "[0-9일이삼사오육륙칠팔구십백천만]+원?(?:을|만)? ?(?:냈|물었|냄|썼)"
)
"""最后自己出了九百, 마지막에 9백 냈슴다: may be what was left when aid had been given."""

_GIVEN_OTHERWISE: Final = lazily(
    "^(?!.*(?:医疗救助|救助金|医救|不知道|是不是)).*(?:(?:乡|镇|村|街道|社区|工会|单位|学校)(?:政府|里|上)?(?:给|发|补|送)"
    "|(?:残疾人?|高龄|老年|护理|孤儿)(?:的)?(?:补贴|补助|津贴|补)"
    "|(?:医院|大夫|医生|院里)(?:给)?(?:我|我们)?(?:减|免|优惠|打折|便宜)(?:免|了|掉)*)"
)
_CIVIL_AFFAIRS: Final = lazily("^(?!.*(?:医疗救助|救助金|医救|구조)).*(?:民政|민정)")
"""민정국에서 2천: medical aid, or aid of another kind."""


def told_before(question: str, said: str, facts: Facts, read: Callable[[str], str | Problem]) -> str | Problem:
    """The figure in yuan, or what is wrong or asked back. `question`: one of OF_BEFORE; `read`: reads a text for the
    sum by its words alone."""
    if not_known(said):
        return UNSURE
    if sighed_between(plain(amended(said))):
        return read(said)
    if (with_more := more_added(said)) != said:
        found = read(with_more)
        return asked_back(found) if isinstance(found, str) else found
    if question == _AID and (part := _part_of_it(said, facts)):
        return asked_back(part)
    if question == _OWN and (left := _left_to_add(said, facts)):
        return left
    if of_else := told_of_else_before(question, said, facts):
        return of_else
    if question == _AID:
        said = without_what_is_due(what_came(said))
    elif (referred := referred_only(said)) and referred > 0:
        return asked_back(yuan(referred))
    if together := _together(question, said, facts):
        return together
    if question == _AID and (none := told_of_else(said, _AID)):
        return asked_back(*none)
    alone = None if facts.says("when", "earlier") else only_one(said, question, facts.today)
    if question == _AID and _not_of_insurance_or_office(said):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    if alone is None and ((question == _AID and tells_nothing_of(said, _AID)) or of_this_or_last(said)):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    found = yuan(alone) if alone is not None else of_earlier(question, said, read(said), facts)
    if isinstance(amount(said), Problem) and not (is_of_another(said, facts) or _ROUGH.search(said)):
        found = seconded(found, said, SUM, facts, asked=OF_BEFORE[question])
    if question == _OWN and not said_as_own(said) and _only_of_else(found, said, facts):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    if told_of_another_sum(question, said, found, facts.today) or (question == _OWN and _aid_alone(said, facts)):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    if each := for_each_time(counted(said), found):
        return Problem(NOT_ASKED_FOR[question], asks_back=True) if only_each_time(said) else asked_back(*each)
    return _once_or_twice(question, said, found, facts)


def _together(question: str, said: str, facts: Facts) -> str | Problem | None:
    """What several sums make together; asked back where it is not told that they belong together: 2천, 3천."""
    if together := added_up(said, question, facts.today) or all_of_each(said, amount):
        return yuan(together)
    both = side_by_side(said, amount)
    return asked_back(yuan(both)) if both else None


def _not_of_insurance_or_office(said: str) -> bool:
    """Whether money is told that a township or the hospital itself gave: 乡里给一千, 医院给减了两千."""
    return bool(_GIVEN_OTHERWISE.search(plain(said)))


def _left_to_add(said: str, facts: Facts) -> Problem | None:
    """What is left without what is not to be added, asked back; of one figure that is none (慢性病买药一年3000) nothing
    is offered. None where the own share is named with its figure, or nothing of the kind is told."""
    sums, left = sums_in(said, facts.today), left_to_add(said, facts.today)
    if not left or (sums and said_as_own(said)):
        return None
    return Problem(NOT_ASKED_FOR[_OWN], asks_back=True) if len(sums) == 1 else asked_back(left)


def _once_or_twice(question: str, said: str, found: str | Problem, facts: Facts) -> str | Problem:
    """A sum that was read; asked back where it may be that of one of several times, or is in doubt."""
    if isinstance(found, Problem) and (once := for_one_time(said)) and found.candidates:
        return asked_back(*dict.fromkeys((*found.candidates, once)))
    if not isinstance(found := _of_a_bill(question, said, found), str):
        return found
    if twice := told_twice(said, found):  # 三千两回
        return asked_back(*twice)
    civil = question == _AID and _CIVIL_AFFAIRS.search(plain(said))
    return asked_back(found) if civil or _in_doubt(question, said, facts) else found


def _of_a_bill(question: str, said: str, found: str | Problem) -> str | Problem:
    """What was found; asked back as not known, too, where it may be all of a bill and not the own share of it."""
    values = (found,) if isinstance(found, str) else found.candidates
    if len(values) == 1 and values[0][0].isdigit() and BOUND.search(plain(said)) and not said_as_own(said):
        return asked_back(*values, UNSURE)
    if not values or question != _OWN or said_as_own(said) or not _doubted_whole(said):
        return found
    return asked_back(*dict.fromkeys((*values, UNSURE)))


def _doubted_whole(said: str) -> bool:
    """Whether a sum may be all of a bill, what medicine cost, or no more than what was left of it in the end."""
    text = plain(said)
    return bool(_WHOLE_BILL.search(text) or _IN_THE_END.search(text) or _MEDICINE.fullmatch(text))


def _part_of_it(said: str, facts: Facts) -> str:
    """The part, in yuan, that aid was of a sum, where just these two are told: 3천중에서 70프로, 三千里报了七成; ""
    where they are not."""
    told = _A_PART.fullmatch(plain(said).replace(" ", "").rstrip(".!"))
    whole = sums_in(f"{told['all']}元", facts.today) if told else []
    if told is None or len(whole) != 1:
        return ""
    tenths, percent = told["tenths"] or told["ko_tenths"], told["percent"] or told["hundredth"]
    rate = amount(f"{tenths or percent}元") if tenths or percent else fen("50.00")
    if not isinstance(rate, int):
        return ""
    hundredths = rate // fen("1.00") * (_TENTH if tenths else 1)
    return yuan(whole[0] * hundredths // _ALL) if 0 < hundredths < _ALL else ""


def _in_doubt(question: str, said: str, facts: Facts) -> bool:
    """Whether a sum may be of more than is asked for, another's (我妈领过2000), or the aid (领的是1446)."""
    kin = names_another(said, "earlier") or of_kin(said)
    if facts.answers.get("who") and kin:
        return True
    if question == _OWN and _OF_AID.search(plain(said)) and not said_as_own(said):
        return True
    return may_be_more(said) or of_several_people(said) or bool(_NOT_SURE.search(plain(said)))


def _aid_alone(said: str, facts: Facts) -> bool:
    """Whether each clause with a sum names aid and no own share: 自付没算过，救助拿了1800."""
    texts = clauses(plain(said))
    told = [each for each in texts if sums_in(each, facts.today)]
    aid = all(_OF_AID.search(each) and not said_as_own(each) for each in told)
    return len(texts) > 1 and bool(told) and aid


def _only_of_else(found: str | Problem, said: str, facts: Facts) -> bool:
    """Whether every figure that was read is told as the insurance's, a gift or another sum: 救助了1200."""
    figures = {found} if isinstance(found, str) else {*found.candidates}
    return bool(figures) and figures <= sums_of_else(said, facts.today)
