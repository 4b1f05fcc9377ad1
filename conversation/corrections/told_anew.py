"""An answer that is told otherwise, in a sentence or by a figure alone, proposed before it counts."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.correction import EARLIER_OWN, news
from conversation.corrections.mistaken import asked_again, is_figure, right_instead, tells_of_time
from conversation.earlier.beside_earlier import (
    EARLIER,
    aid_for_another,
    names_a_sum_of_before,
    sums_of_before,
    there_was_after_all,
)
from conversation.earlier.own_shares_before import own_shares_before
from conversation.facts import BANDS, Facts
from conversation.journey import BACK, CHANGE, Journey
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.proposals.proposing import of_which, propose, sentence_told
from conversation.questions import asked_by
from conversation.remarks.beside import (
    before_this_one,
    in_a_season,
    in_fact,
    not_settled_yet,
    of_one_more,
    together,
    treatment_named,
    was_given,
    was_paid,
)
from conversation.session import Message, Session
from conversation.showing import which
from conversation.sums.more_money import more_money
from conversation.sums.of_the_sum import in_fen
from conversation.sums.two_times import both_told
from conversation.treatments import id_of, split
from conversation.understanding import accepts, understood
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.money.amounts import amount, rough
from conversation.understanding.own_share.of_each import paid_monthly
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.ko_moved import tells_of_a_move
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.numerals import number as numeral
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import THERE_IS, plain
from conversation.understanding.within.given_then import given_then
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_DONE: Final = lazily("过|[었았였했]|댔")
"""In a word that tells that something was, and does not only agree: 有过, 있었댔소."""
_CERTIFICATE: Final = lazily(
    "(?:증|증명|수첩|카드)(?:서)?[이도두은는가]?있|有.{0,8}(?:证|本|卡)|(?:证|证明|本儿?|手册|卡)[也都]?有"
    "|还有?(?:有)?(?:慢性?病|特病|特殊病)|(?:만성병|특수병)[가-힣]{0,2}(?:도|두)|한달|매달|달마다|每月|每个月"
)
"""A certificate, or an illness that somebody has besides: 특수병증이 있슴다, 还有慢性病, 만성병으로 한달에 5백."""
_WAS_THERE: Final = lazily("있었|댔[소슴습]|住过|花过|看过|有过")
_FILED: Final = lazily("备案|登记|市医院|县医院|州医院|大夫|医院(?:给)?(?:开|转)|비안|베이안|등록|현병원|시병원|주병원")
_OF_ELSE: Final = lazily(
    "低保|特困|边缘|监测|户口|저보|특곤|변두리|감측|증은|증이|호적|호구|^(?!.*(?:结|出院|퇴원|결산|출원)).*(?:住进|"
    "入院|입원은|입원한건)"
)
"""What another time than that of the bill is told of."""
_OF_OTHERS: Final = lazily(
    "听说|据说|同病房|同屋|隔壁|邻居|别人|人家|病友|옆집|옆침대|이웃|한병실|[답랍]데|다던데|다더라"
)
_ONE_MORE: Final = lazily("[还又另](?:有|住|看|外|在)")
_TWO_SAY: Final = lazily(
    "(?:说|讲).{1,12}[, ]我(?:自己)?(?:可|却|就)?(?:记得|觉得|寻思|印象)"
    "|我(?:自己)?(?:记得|觉得|寻思).{1,12}[, ].{1,6}(?:说|讲)"
    "|(?:다는데|라는데|다던데|라던데|답데|랍데|다오|라오)[, ].{0,3}(?:나는|내|난|내가).{1,12}(?:기억|생각|같)"
)
_MONTH: Final = lazily("[0-9一二三四五六七八九十]月|[0-9]월")
_ONE_MONTH: Final = lazily("[0-9]{1,2}(?=月|월)|[一二三四五六七八九十]{1,2}(?=月)")
_THAT_IS_IT: Final = lazily("(?:才对|才是|才对的)[.!]?$")
_BY_SO_MUCH: Final = lazily(
    "(?:自付|金额|钱|数)?(?:(?P<more>多(?=了|写|说|算|填)|减去?|扣掉|(?<=自付)扣|(?<=[得要该再])扣|去掉)|少(?=了|写"
    "|说|算|填)|(?:再|还要?|得)?加上?(?:(?:药|检查|化验|床位|手术|材料|护理)(?:费|钱)?(?:的)?)?)"
    "(?:了|写了|说了|算了|填了|掉)?(?=[0-9一二两三四五六七八九])(?!.*(?:个|一共|总共|是))"
)
_ZH_SUM: Final = "[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?"
_KO_SUM: Final = "[0-9.,일이삼사오육륙칠팔구십백천만]+원?"
_SO_MUCH: Final = lazily(
    f"(?:自付|应该|实际|其实|要|得|是|我|,)*(?:比(?P<than>{_ZH_SUM}))?(?:还|要|应该)*(?P<way>多|少)(?P<zh>{_ZH_SUM})"
    "(?:的|吧|呢|[.!])*"
    f"|(?:자부가|자부는|자부|실은|약값|약값이|검사비|검사비가|수술비|,)*(?:(?P<ko_than>{_KO_SUM})보다)?(?P<ko>{_KO_SUM})(?:이|을|를)?"
    "(?:(?P<ko_more>더(?:많|임|이|냈|됨|돼)?|많)|(?:적|작|덜(?:임|이|냈)?))(?:슴다|습니다|소|오|다|요|어요|[.!])*"
)
"""少两百, 比六千多五百, 2백 적슴다, and no more."""
_WILL_TAKE: Final = lazily(
    "(?:大夫|医院|窗口|他们|人家|护士)[^,]{0,4}(?:要|会|得|能|给)[^,]{0,2}[扣减]|[扣减][^,]{0,6}(?:吗|不)[?]?$"
)
"""大夫说要扣三百: of what, is not told."""
_ON_THE_SLIP: Final = lazily(
    "(?:기억|대충|짐작).*(?:결산서|결산단|영수증|단자)[가-힣]{0,6}(?=[0-9])|(?:凭记|记忆|估|大概).*(?:结算单|单子|"
    "发票)上?[^0-9]{0,4}(?=[0-9])"
)
_IN_FACT: Final = lazily("^(?:其实|实际上?|사실은?|실은)[, ]*(?:是)?")
_IN_TRUTH: Final = lazily("(?:其实|实际上?|사실은?|실은)[, ]*(?P<told>[^,.;]+)$")


def told_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Other answers in a sentence that asks nothing, or a figure or a year by itself, proposed; nothing where none is
    another one."""
    if asks(said) or any("if" in token.means for token in words_said(said)):
        return []
    if there_was_after_all(said) and any("referral" in token.means for token in words_said(said)):
        return asked_again(session, found, today, "referral")  # 전원 없다고 했는데 있슴다
    sentence, known = _of_the_case(sentence_told(said, found), said), as_given(found.applying)
    if "residence" in sentence.ask and tells_of_a_move(plain(said)):  # 작년에 장춘으로 이사갔슴다
        return asked_again(session, found, today, "residence")
    if of_slip := _from_the_slip(said, known, found.facts):
        return propose(session, of_slip, today)
    if both := both_told(said, found.facts, asked=_makes_the_own_share(said, found)):
        return propose(session, both, today)
    if told := _aid_of_before(session, said, found) or _before_after_all(session, said, sentence, found):
        return told
    if instead := less_or_more(said, known, found.facts):
        return propose(session, instead, today)
    if found.facts.treatments > 1 and together(said) and sums_in(said, today) and not treatment_named(said)[0]:
        return asked_again(session, found, today, "amount")  # 两次一共自付12000
    if day := _day_of_one(session, said, found):
        return day
    if EARLIER_OWN in known and before_this_one(said) and (of_before := _sum_of_before(said, found)):
        return propose(session, of_before, today)
    ask = [id for id, values in sentence.ask.items() if known.get(id) not in (None, *values)]
    changed = _as_meant(news(session, sentence.answers, found), known, said)
    if changed.get(EARLIER) == "yes":  # 今年领过2000救助: no sum of this time
        return propose(session, {**changed, **sums_of_before(said, found.facts)}, today)
    if changed and two_say(said):
        return asked_again(session, found, today, split(next(iter(changed)))[0])
    if changed:
        return propose(session, changed, today, ask)
    return _one_of_them(session, said, found)


def _makes_the_own_share(said: str, found: Journey) -> bool:
    """Whether the sums of a text make up the own share that was told: 첫번 3천 두번째 5천임다, of 8,000."""
    known = {in_fen(*each) for each in found.given if each[0].name == "amount"}
    return sum(sums_in(said, found.facts.today)) in known


def _from_the_slip(said: str, known: Mapping[str, str], facts: Facts) -> dict[str, str]:
    """The own share as the slip has it, told beside the one that was given by heart: 8천은 기억으로 적었슴다.
    결산서 보니 8,126.40원."""
    sums, own = sums_in(said, facts.today), in_fen(asked_by("amount"), known.get("amount", ""))
    told = _ON_THE_SLIP.search(plain(said).replace(" ", ""))
    right = [each for each in sums if each != own]
    of_else = was_given(said) or was_paid(said) or facts.treatments > 1
    return {"amount": yuan(right[0])} if told and own in sums and len(right) == 1 and not of_else else {}


def two_say(said: str) -> bool:
    """Whether it is told how somebody else remembers it, and oneself otherwise: 儿子说没转诊，我记得转了."""
    return bool(_TWO_SAY.search(plain(said)))


def _day_of_one(session: Session, said: str, found: Journey) -> list[Message]:
    """The day of the one of several treatments that is named, as it is told otherwise: 第二次是9月3号."""
    treatment, rest = of_which(said, found)
    if not treatment and (right := right_instead(said)):  # 6월 2일이 아니라 7월 2일임다
        treatment, rest = _settled_on(said, found), right
    question = next((each for each, _ in found.given if each.id == id_of("on", treatment)), None)
    if not treatment or question is None:
        return []
    read = understood(question, rest.lstrip("은는이가 "), found.facts.of(treatment))
    if isinstance(read, Problem):
        return [which(session, question, found.facts, read.candidates)] if read.candidates else []
    return propose(session, {question.id: read}, found.facts.today) if news(session, {question.id: read}, found) else []


def _settled_on(said: str, found: Journey) -> int:
    """Which treatment was settled on the first day that a text names; 0 for none."""
    wrong = next((day.on.isoformat() for day in days_in(plain(said).replace(" ", ""), found.facts.today)), "")
    return next((each.treatment for each, day in found.given if each.name == "on" and day == wrong), 0)


def _aid_of_before(session: Session, said: str, found: Journey) -> list[Message]:
    """Aid that was given in this year for another treatment, proposed as that of before: 올해 3월에 만성병으로 구조 500
    받았슴다."""
    known = as_given(found.applying)
    of_another = aid_for_another(said, known, found.facts) if EARLIER in known else {}
    if of_another == {EARLIER: "yes"}:
        return asked_again(session, found, found.facts.today, EARLIER)
    return propose(session, news(session, of_another, found), found.facts.today) if of_another else []


def _before_after_all(session: Session, said: str, sentence: Proposal, found: Journey) -> list[Message]:
    """That there was something before after all, proposed or asked again, where none was told; nothing where no such
    thing is said."""
    today, none = found.facts.today, as_given(found.applying).get(EARLIER) == "none"
    if not none or names_another(said, EARLIER):
        return []
    if _told_before(said, sentence, found):
        return propose(session, {EARLIER: "yes", **sums_of_before(said, found.facts)}, today)
    named = names_a_sum_of_before(said) and not together(said)
    if named and before_this_one(said) and (sums := sums_of_before(said, found.facts)):
        return propose(session, {EARLIER: "yes", **sums}, today)  # 忘说了以前领过救助1200
    before = before_this_one(said) and (is_figure(said, today) or _of_a_treatment(said))
    first = found.facts.treatments == 1 and treatment_named(said)[0] == 1  # 头一回自付3000
    before = before or (said_as_own(said) and bool(sums_in(said, today)) and (first or _of_a_time(said, found)))
    if before or (is_figure(said, today) and _of_more_times(said, today)):  # 以前领过3000, 以前有一次没转诊的
        own = own_shares_before(said, today) if _ONE_MORE.search(plain(said)) else ""
        if own:  # 二月份还住过一次院 自付三千
            return propose(session, {EARLIER: "yes", EARLIER_OWN: own}, today)
        return asked_again(session, found, today, EARLIER)
    return []


def _one_of_them(session: Session, said: str, found: Journey) -> list[Message]:
    """The time, or the own share, of the last treatment of which it is told otherwise, proposed or asked back."""
    today, (treatment, rest) = found.facts.today, of_which(said, found)
    if _OF_OTHERS.search(plain(said)) or given_then(said) or paid_monthly(said):
        return []
    for question, answer in reversed(found.given):
        if treatment not in (0, question.treatment):
            continue
        own_share = question.name in ("amount", "self_paid") and answer not in ("slip", "paid_only")
        if answer == "uninsured" and not said_as_own(said):
            continue  # 一万二: what was paid without insurance is no own share
        if question.name != "when" and not (own_share and is_figure(rest, today)):
            continue
        if own_share and number(rest, MOST_NUMBERED) is not None:
            continue  # 8 is the eighth of a list rather than a sum
        rest = _IN_FACT.sub("", plain(rest)) if own_share else rest  # 사실은 7천9백8십원
        read = understood(question, rest, found.facts)
        if question.name == "when" and (
            not tells_of_time(rest) or _OF_ELSE.search(rest) or (read == "plan" and not not_settled_yet(rest))
        ):
            continue  # 没有, 没钱交, 明天去长春, 减去2000, 저보는 작년에 됐슴다
        if own_share and said_as_own(rest) and len(sums := sums_in(rest, today)) == 1:
            read = yuan(sums[0])  # 医保局的人说自付应该是6543.21
        if isinstance(read, Problem) and read.candidates and own_share and _of_the_own_share(rest):
            return [which(session, question, found.facts, read.candidates)]
        told_so = isinstance(read, str) and (not own_share or _of_the_own_share(rest))
        if isinstance(read, str) and told_so and news(session, {question.id: read}, found):
            return propose(session, {question.id: read}, today)
    return []


def _as_meant(changed: Mapping[str, str], known: Mapping[str, str], said: str) -> dict[str, str]:
    """What is told otherwise, without a time to come where no bill is told to be open (没有结算单), and without another
    referral where it is only told that there was one (전원 했슴다)."""
    gone: set[str] = set()
    if changed.get("when") == "plan" and not not_settled_yet(said):
        gone = {"when", "stage"}
    if changed.get("referral") == "filed" and known.get("referral") == "primary_care" and not in_fact(said):
        gone |= set() if _FILED.search(plain(said)) else {"referral", "filed_late"}
    if changed.get("household") == "illness_poverty_pending" and not (right_instead(said) or in_fact(said)):
        gone |= {"household"}  # 治不起了
    return {id: value for id, value in changed.items() if id not in gone}


def _of_a_treatment(said: str) -> bool:
    """Whether a treatment, or the way to it, is named."""
    there_is = bool(THERE_IS & {*plain(said).replace("没有", "")})
    return any("care" in token.means or ("referral" in token.means and there_is) for token in words_said(said))


def _of_a_time(said: str, found: Journey) -> bool:
    """Whether a part of the year or a month is told that is not known as that of the bill: 上半年自付5000, 3월에
    자부 5천."""
    days = [answer for each, answer in found.given if each.name == "on"]
    months = [figure for each in _ONE_MONTH.finditer(plain(said)) for figure in numeral(each[0])]
    return in_a_season(said) or (bool(months) and not any(int(day[5:7]) in months for day in days))


def _of_more_times(said: str, today: date) -> bool:
    """Whether sums are told of several times, or of another place too: 3월에 5천, 6월에 7천; 다른 병원에서두 4천."""
    sums, months = sums_in(said, today), len(_MONTH.findall(plain(said)))
    several = not said_as_own(said) and (min(len(sums), months) > 1 or (months and _WAS_THERE.search(plain(said))))
    return bool(sums) and (of_one_more(said) or bool(several))


def _of_the_case(read: Proposal, said: str) -> Proposal:
    """What was read, without the kind of care where only a certificate of it is told: 특수병증이 있슴다."""
    if not _CERTIFICATE.search(plain(said).replace(" ", "")):
        return read
    return Proposal({id: told for id, told in read.answers.items() if split(id)[0] != "care"}, read.ask)


def less_or_more(said: str, known: Mapping[str, str], facts: Facts) -> dict[str, str]:
    """The own share with what was said to be too little or too much, or to be added or taken off: 自付少了500,
    减去2000. `known`: the answers so far, of which it is the last own share."""
    told, sums = _BY_SO_MUCH.search(plain(said)), sums_in(said, facts.today)
    if told is None or len(sums) != 1 or _WILL_TAKE.search(plain(said)):
        return {}
    for id, answer in reversed([*known.items()]):
        if split(id)[0] == "amount" and (own := in_fen(question := asked_by(id), answer)):
            right = own - sums[0] if told["more"] else own + sums[0]
            fits = right > 0 and accepts(question, yuan(right), facts)
            return {question.id: yuan(right)} if fits else {}
    return {}


def more_or_less(said: str, question: str, known: Mapping[str, str], facts: Facts) -> tuple[str, ...]:
    """The own shares in yuan that may be meant, the likelier first, where no more is told than by how much it is more
    or less: 少两百 is what is right, or how much was told too little; 比六千多五百. `question`: its id."""
    told, own = _SO_MUCH.fullmatch(plain(said).replace(" ", "")), in_fen(asked_by(question), known.get(question, ""))
    by = amount((told["zh"] or told["ko"]).removesuffix("원")) if told else None
    if told is None or not own or not isinstance(by, int):
        return ()
    more, than = told["way"] == "多" or bool(told["ko_more"]), told["than"] or told["ko_than"]
    if than and amount(than.removesuffix("원")) != own:
        return ()
    either = (own + by, own - by) if more else (own - by, own + by)
    return tuple(yuan(each) for each in either[: 1 if than else None] if each > 0)


def _sum_of_before(said: str, found: Journey) -> dict[str, str]:
    """The own share, or the aid, of before as it is told otherwise: 以前的自付是5000."""
    for question, answer in reversed(found.given):
        read = understood(question, said, found.facts) if question.name in (EARLIER_OWN, "earlier_aid") else answer
        if isinstance(read, str) and read != answer and in_fen(question, read):
            return {question.id: read}
    return {}


def only_a_sum(said: str) -> bool:
    """Whether no more than a sum is told, which is no yes (是6800), and no number of a choice."""
    return isinstance(amount(said), int) and THERE_IS.isdisjoint(said) and number(said, MOST_NUMBERED) is None


def sum_instead(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A sum that is told at a question with choices, right behind one that was noted: more of it (还有两千), or it is
    proposed in place of that (9000); nothing where none is told, or one of before."""
    if (
        not found.given
        or asks(said)
        or before_this_one(said)
        or paid_monthly(said)
        or {BACK, CHANGE} & session.answers.keys()
    ):
        return []
    question, answer = found.given[-1]
    roughly = question.name == "amount" and answer in BANDS
    if not (in_fen(question, answer) or roughly):
        return []
    if question.name == "amount" and (more := more_money(session, said, as_given(found.applying), today)):
        return more
    told = _THAT_IS_IT.sub("", plain(said))  # 一千五才对
    of_it = _of_the_own_share(told) and THERE_IS.isdisjoint(told)  # and not 有3000
    read = understood(question, told, found.facts) if of_it else None
    another = isinstance(read, str) and read != answer and in_fen(question, read)
    return propose(session, {question.id: str(read)}, today) if another else []


def _told_before(said: str, sentence: Proposal, found: Journey) -> bool:
    """Whether it is told after all that there was something before: 其实以前住过一次, 这次以前有一次 自付五千."""
    if there_was_after_all(said):
        return True
    certificate = _CERTIFICATE.search(plain(said).replace(" ", ""))
    alone = not (sentence.answers or certificate or is_figure(said, found.facts.today))
    tells = alone and (
        in_fact(said) or any("care" in token.means or _DONE.search(token.text) for token in words_said(said))
    )
    in_truth = _IN_TRUTH.search(plain(said))  # 刚才说没有，其实有
    told = in_truth["told"] if in_truth else said
    return (tells or before_this_one(said)) and understood(asked_by(EARLIER), told, found.facts) == "yes"


def _of_the_own_share(said: str) -> bool:
    """Whether no more than a sum is told, or one by the name of the own share: not 我已经拿到3000了, 我交了2400."""
    of_else = was_given(said) or was_paid(said)
    return said_as_own(said) or (not of_else and (isinstance(amount(said), int) or rough(plain(said))))
