"""The sum that was told as the answer to a question; the own share also by its bands, or by its name amid talk."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from calculator.money import fen, yuan
from conversation.facts import BANDS, UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.questions import Question
from conversation.understanding.choice.answer_parts import of_label
from conversation.understanding.choice.chosen import choice_meant, named_beside
from conversation.understanding.choice.likely import ASK_BACK, NO_ANSWER, OF_BEFORE, TOLD, likely
from conversation.understanding.choice.mentions import Heard
from conversation.understanding.choice.opinion import (
    ANOTHER,
    BEYOND_DOUBT,
    NAMED,
    as_corrected,
    begins_with_kin,
    is_of_another,
    second_opinion,
    seconded,
    weighed,
)
from conversation.understanding.money.amounts import (
    HARDLY_MEANT,
    amount,
    counted,
    for_one_time,
    more_added,
    tells_figure,
)
from conversation.understanding.money.bands import (
    about_an_edge,
    band_begun,
    bands,
    merely_rough,
    one_band,
    plainly_the_own_share,
)
from conversation.understanding.money.earlier_doubted import told_twice
from conversation.understanding.money.ko_all_paid import (
    borne_in_all,
    may_be_all,
    nothing_apart,
    only_all_known,
    which_is_known,
    without_insurance,
)
from conversation.understanding.money.ko_bounds import bounds_told
from conversation.understanding.money.ko_left_over import left_by_insurance, ours_told, own_of_all
from conversation.understanding.money.ko_payers import only_insurance_told
from conversation.understanding.money.ko_sum_and_talk import talk_left_out
from conversation.understanding.money.ko_sum_forms import (
    sighed_between,
    told_exactly,
    told_in_two_ways,
    units_told,
    whoever_paid_a_part,
    with_or_without_particle,
)
from conversation.understanding.money.ko_worked_out import without_a_nought
from conversation.understanding.money.none_before import not_known_in_korean, row_not_seen, why_not_known
from conversation.understanding.own_share import zh_own_share
from conversation.understanding.own_share.alike import alike
from conversation.understanding.own_share.all_and_parts import (
    all_and_parts,
    before_and_after_aid,
    less_what_insurance_paid,
    of_both_kinds,
    paid_in_all,
    share_with_expense,
    this_time_beside_before,
)
from conversation.understanding.own_share.ko_aid_to_come import before_aid
from conversation.understanding.own_share.ko_at_the_desk import handed_over, out_of_all
from conversation.understanding.own_share.ko_of_kin_and_me import of_kin_and_me
from conversation.understanding.own_share.ko_own_share import own_share
from conversation.understanding.own_share.ko_parts_of_share import aid_beside, left_by_aid, told_in_parts
from conversation.understanding.own_share.left_when_aided import left_when_aided
from conversation.understanding.own_share.of_before import BOUND, told_before
from conversation.understanding.own_share.of_each import of_all_times, only_of_each
from conversation.understanding.own_share.of_the_patient import of_the_patient
from conversation.understanding.own_share.own_expense import own_expense
from conversation.understanding.own_share.several_stays import of_several_stays, of_two_people
from conversation.understanding.own_share.share_of_it import share_of_it
from conversation.understanding.own_share.sure_amid_talk import sure_amid_talk
from conversation.understanding.own_share.where_it_came_from import without_its_origin
from conversation.understanding.own_share.zh_doubted_sum import doubted_sum, told_in_all
from conversation.understanding.own_share.zh_only_paid import only_paid_known
from conversation.understanding.own_share.zh_own_share import OwnShare
from conversation.understanding.own_share.zh_put_otherwise import put_otherwise
from conversation.understanding.own_share.zh_said_twice import said_once
from conversation.understanding.text.correcting import tells_instead
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import amended, asks_which
from conversation.understanding.text.ko_of_else import tells_of_none, told_of_else
from conversation.understanding.text.ko_told_apart import without_strangers
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses, holds
from conversation.understanding.text.plain import plain
from conversation.understanding.text.remarks_around import Rest, without_remarks
from conversation.understanding.text.spelling import key
from conversation.understanding.text.telling import of_an_earlier_year
from conversation.understanding.text.whole import as_a_whole
from conversation.understanding.text.zh_others_know import only_others_know
from conversation.understanding.within.among import without_expense
from conversation.understanding.within.certain_within import DOUBTS, doubted, doubtful, turned
from conversation.understanding.within.marked import SUM, Marked, each_within, for_sums, sums_in
from conversation.understanding.within.other_money import (
    OF_OWN_SHARE,
    RATE,
    deposit_returned,
    no_sum,
    of_no_row,
    of_other_money,
    other_row,
    paid,
    said_as_own,
)
from conversation.understanding.within.own_share_named import names_its_figure, names_own_share
from conversation.understanding.within.payers import paid_by_others
from conversation.understanding.within.shared_out import left_for_oneself, names_own_or_all, sums_of_else
from conversation.understanding.within.sum_within import amount_within
from conversation.understanding.within.zh_earlier_sum import of_several_people
from conversation.understanding.within.zh_two_bills import two_bills
from conversation.wording import labels

_OF_ELSE: Final = "problem.amount.of_else"
_NOT_CLAIMED: Final = lazily(
    "^(?!.*(?:자부|자가지급|自付))(?=.*[0-9만천백万千百]).*"
    "(?:보험 ?처리(?:는|를|가|도)? ?(?:안|못|아이) ?(?:했|하[고구]|됐|되|받)"
    "|보험(?:을|은|도)? ?(?:못|안) ?(?:받|탔)|보험(?:은|처리는)? ?아직"
    "|没(?:有)?(?:走|用|报|通过)(?:过)?医保|医保(?:还|都|也|一分|就)*没(?:有|给|去)?(?:报|走|用|结))"
)
"""2만임다 보험처리 안했슴다, 两万，没走医保: whether there was none, or it is still to be claimed, nobody has told."""
_OF_SEVERAL: Final = "problem.amount.of_several"
_OF_EACH: Final = "problem.amount.of_each"

_PAID_ONESELF: Final = lazily("(?:빼|떼|제하|까)[고구] ?(?:내|제|우리)[가 ]?")
"""보험 빼고 내 돈 12600: what insurance paid is taken off, and the figure is what is left."""
_OF_SHARES: Final = (*OF_OWN_SHARE, "earlier_self_paid")
_SUPPOSED: Final = lazily("만약|만일|(?:[0-9백천만]|[백천만]원)이?(?:라면|면)(?! ?(?:될|되|맞))")
"""만약 자부가 만원이면: nobody says that it was so."""
_BEHIND_ITS_NAME: Final = lazily(
    "(?P<before>[^,.;]{0,4})(?:自付|자부|자가지급)(?:담|금|액|了|的|是|一共|总共|[이가은는을를]|,| )*"
    "(?P<figure>[0-9一二两三四五六七八九일이삼사오륙육칠팔구백천만].*)"
)
_OF_IT: Final = lazily("그 ?중(?:에)? ?(?:자비|호리)|其中[^,.;]{0,4}(?:自费|护工|押金)")
_SELF_FINANCED_IN_IT: Final = lazily(
    "(?:里[面头边]?|其中|当中)[^,.;]{0,4}自费(?!的?(?:没|不算|都没))|(?<![不没未])[包]?[括含带]着?自费"
    "|(?:그 ?중|그 ?안|그 ?속|거기)에?서? ?(?:자비|쯔페이)|(?:자비|쯔페이)[가도두]? ?(?:들어|섞|포함|끼)"
)
_NONE_OF_IT: Final = lazily(
    "(?:자비|쯔페이)[^,.]{0,8}(?:없|안|아이|아니|빼|제하|못)|没有?自费|自费[^,.;]{0,3}(?:没有|不[算含在])"
)
"""6천인데 그중에 자비도 있슴다: more than the own share, whatever its part is."""
_A_DAY: Final = lazily("(?<![0-9第])一天[^,.;]{0,4}[0-9一二三四五六七八九]|하루(?:에)? ?[^,.;]{0,5}[0-9천백]")
_DAYS: Final = lazily("([0-9]{1,3}) ?(?:天|일(?:동안)? ?(?:입원|주원|있))")
_FEW: Final = 10_000
_WITH_WORDS: Final = lazily("[总全共花交掏拿]|合计|모두|총|전부|합|다해|썼|들었|냈|물었|^[^0-9]$")
"""总共12000: a figure with words of its own, which may be all that was paid; a sign alone is none."""
_A_SUM: Final = lazily("[0-9元块钱角毛원전콰쾌]|自付|자부|자가지급")
"""What a sum below a hundred yuan is told with."""
_CAME_TO: Final = lazily("나왔(?:다|소|슴|습)|나옴|나옵")
"""전부 해서 오만육천 나왔다오: the bill."""
_EACH_STAY: Final = lazily("씩 ?(?:[두세네석넉2-9]|다섯|여섯) ?(?:번|차례|회) ?(?:주원|입원|퇴원|들어|누웠|수술)")
"""1300씩 세번 입원했슴다: of one of these stays, or of all."""
_NO_NUMERAL: Final = lazily(
    "^(?![한약총꼭딱또단금근일이삼사오육륙칠팔구둘두셋세넷네석넉열십백천만])[가-힣](?=[천백만])"
)
"""초천원: a syllable before the unit that may be a numeral as it was heard."""
_INSURED: Final = lazily("(?:의료)?(?:보험|의보)에?가입[.!]*")
_ONE_DIGIT: Final = lazily("[1-9]")

_OWN_NOT_KNOWN: Final = lazily(
    "^(?:我|这次)?(?:总费用|总的?(?:花费|钱)|总共|一共|拢共|统共|全部|医疗费)(?:是|花了?|交了?"
    "|用了?)?[0-9.一二两三四五六七八九十百千万零]+[元块钱多]*[ ,]+"
    "(?:可|但|就|到底)?(?:我)?(?:自己|个人|自付)(?:摊|掏|出|付|花|那块|的)?(?:了|的|是)?(?:多少|几个"
    "|哪些)钱?"
    "(?:我|可|真|就|还|也)*(?:不(?:知道|清楚|晓得|记得|明白)|没(?:整|弄|搞|闹)(?:明白|清楚)|整不(?:明白|清)|"
    "没数|忘了|没看)了?[.!]*$"
)
"""总费用一万八千七 自己摊多少没整明白: a sum of all, and none of one's own."""
_KO_OWN_NOT_KNOWN: Final = lazily(
    "(?:내|제|우리) ?몫(?:은|이|을)? ?(?:얼마[가-힣]{0,3} ?)?(?:모르|몰라|못 ?[봤보]|[안아]이? ?나왔)"
    "|(?:자부담?|자가지급|쯔푸)(?:금액?|액)?(?:은|는|이|가|를|을)? ?(?:얼마[가-힣]{0,3} ?)?(?:모르|몰라|못 ?[봤보])"
)
"""총액은 아는데 내 몫은 모르겠슴다, 39,200원임다."""
_ODD_PART_NOT_KNOWN: Final = lazily(
    "^(?!.*(?:大概|大约|差不多|差不离|约莫|约摸|左右|上下|出头|按|算吧|抹"
    "|多少算)).*[0-9一二两三四五六七八九十百千万元块钱][ ,]+"
    "(?:后面|后头|剩下|具体|下面|底下)?的?(?:那个?|那点|几个)?(?:零头儿?|零的|尾数|几块几毛|几毛几分)(?:是多少"
    "|多少|几块)?我?(?:就|可|也|都|真|早|实在|给)*"
    "(?:没(?:记|看|瞅|注意)|忘|不(?:记得|知道|清楚|晓得)|记不|想不起|看不清|说不)"
)
"""三千六，零头我没记: there was more, and how much is not told."""
_ERROR: Final = lazily(
    "(?<=[0-9一二两三四五六七八九十百千万元块钱角毛分整的了吧 ,.])(?:"
    "[, ]*(?:(?:哎呀?|哦|啊)[, ]*)*(?:不对|(?:我)?(?:刚才)?[看说写记搞弄算听填]错|错了|串行)(?!不了|误)"
    "|[, ]*(?:其实|实际上?)(?:应该|上)?[是有](?=[0-9一二两三四五六七八九]))"
    "|(?<=[0-9백천만원다소요오,. ])[, ]*(?:사실은? ?(?=[0-9이삼사오육륙칠팔구만천])|(?:아니 ?)?(?:틀렸"
    "|잘못 ?(?:썼|봤|적|말|알|쳤)))"
)
"""自付八千，说错了; 자부 8천임다 사실은 9천임다: an error that is owned up to behind the figure."""
_SOMEWHAT_MORE: Final = lazily("(?P<sum>[0-9.零一二两三四五六七八九十百千万]+)(?:[元块]钱?)?(?:出头|挂零|冒头)")
"""两万出头，具体忘了."""


_SUM_OF_A_PAPER: Final = lazily(
    "[单票据条].{0,6}(?:合计|总计)|(?:결산[서단]|단자|종이|[영령]수증)[가-힣 ]{0,6}(?:합계|총계)"
    "|(?:총|전체) ?(?:치료비|병원비|입원비|의료비)|합(?:해|쳐)서? ?나온 ?(?:치료비|병원비|입원비|의료비)"
)
"""大票子上写的合计21800, 령수증에 합계 8천, 총 치료비 5만: it may be the whole bill."""


def sum_told(question: Question, said: str, facts: Facts) -> str | Problem:
    """The figure that is told; the own share also where words around its name and figure leave that in doubt."""
    found = _told(question, said, facts)
    if isinstance(found, Problem) and (around := _figure_alone(question, said)):
        read = _told(question, around.text, facts)
        return asked_back(read) if around.doubted and isinstance(read, str) else read
    alone = found.candidates if isinstance(found, Problem) and facts.plan else ()
    if len(alone) == 1 and UNSURE in question.offered(facts) and BOUND.search(plain(said)):
        return asked_back(*alone, UNSURE)
    if isinstance(found, str) or question.name not in OF_OWN_SHARE or found.message == _OF_EACH:
        return found
    return sure_amid_talk(found, said, facts) or _whatever_its_origin(question, found, said, facts)


def _figure_alone(question: Question, said: str) -> Rest | None:
    """An exact figure, without the remarks around it; None where there is no more, or something else, in a text."""
    rest = without_remarks(said, "share" if question.name in OF_OWN_SHARE else "sum")
    if rest is None or _WITH_WORDS.search(rest.text) or not isinstance(amount(rest.text), int):
        return None
    return rest


def _whatever_its_origin(question: Question, found: Problem, said: str, facts: Facts) -> Problem:
    """What was found; where it is nothing, the figure whose money came from somewhere that is told, asked back."""
    if found.candidates or (told := without_its_origin(said)) == said:
        return found
    read = _told(question, told, facts)
    return asked_back(read) if isinstance(read, str) else read


def _told(question: Question, said: str, facts: Facts) -> str | Problem:
    """The figure by the words that are known."""
    if tells_of_none(said, question.name):
        return yuan(0)
    if question.name in OF_OWN_SHARE:
        said = ours_told(talk_left_out(bounds_told(without_strangers(of_the_patient(said, facts)))))
        said = before_aid(said_once(whoever_paid_a_part(said)))
    if either := with_or_without_particle(plain(said)):
        read = [_told(question, text, facts) for text in either]
        figures = (figure for each in read for figure in ((each,) if isinstance(each, str) else each.candidates))
        return asked_back(*dict.fromkeys(figures)) if all(map(_tells, read)) else read[0]
    if (less := without_a_nought(plain(said), amount)) is not None:
        return asked_back(yuan(less))
    if (beside := _beside_others(question, said, facts)) is not None:
        return beside
    if question.name in OF_BEFORE:
        return told_before(question.name, said, facts, lambda text: _amount(question, text, facts))
    if question.name == "self_paid" and (row_not_seen(said) or why_not_known(said) or not_known_in_korean(said)):
        return UNSURE
    instead = put_otherwise(said, facts.today, planned=facts.plan) if question.name in OF_OWN_SHARE else None
    if instead is not None:
        return asked_back(*instead) if instead else Problem(_OF_ELSE, asks_back=True)
    found = _amount(question, together := more_added(said), facts)
    if together != said:
        return asked_back(found) if isinstance(found, str) else found
    if question.name not in OF_OWN_SHARE:
        return found
    if deposit_returned(said) and not said_as_own(said):
        return Problem(_OF_ELSE, asks_back=True)
    if left := without_expense(said, facts.today):
        return asked_back(yuan(left))
    found = (_named_with_its_figure(said, facts) if isinstance(found, Problem) else None) or found
    if shared := _shared_out(found, said, facts):
        return _of_a_part(shared, said, facts)
    found = _without_others(found, said, facts)
    if of_other_money(said) and not said_as_own(said) and _one_at_most(found, said, facts):
        return Problem(_OF_ELSE, asks_back=True)  # 医保给报了8000, 借了五万块钱: no figure to offer
    if isinstance(found, Problem):
        return _of_a_part(found, said, facts)
    return _in_doubt(question, found, said, facts)


def _tells(read: str | Problem) -> bool:
    """Whether a figure was read, or is asked back."""
    return isinstance(read, str) or bool(read.candidates)


def _beside_others(question: Question, said: str, facts: Facts) -> str | Problem | None:
    """What is told with sums of other stays, payers or times, or in parts; None where no such thing is."""
    if question.name == "paid_in_all" and (in_all := paid_in_all(said)):
        return in_all
    own = question.name in OF_OWN_SHARE
    if of_no_row(said, question.name):
        return Problem("problem.amount.other_row", asks_back=True)
    not_known = _OWN_NOT_KNOWN.search(plain(said)) or _KO_OWN_NOT_KNOWN.search(plain(said))
    if question.name == "self_paid" and not_known and sums_in(said, facts.today):
        return Problem(_OF_ELSE, asks_back=True)
    if (question.name in OF_BEFORE or own) and (several := alike(said)):
        return asked_back(*map(yuan, several))
    if question.name in _OF_SHARES and (share := _share_told_with_all(question, said)):
        return share
    if own and only_insurance_told(units_told(plain(said)).replace(" ", "")):
        return Problem(_OF_ELSE, asks_back=True)
    if of_several_stays(said, facts.today) if own else question.name in OF_BEFORE and of_two_people(said):
        return Problem(_OF_SEVERAL, asks_back=True)
    if question.name in _OF_SHARES and (parts := told_in_parts(said) or own_expense(said, question.name)):
        return parts
    if own and (parts := aid_beside(said)):
        return parts
    if own and (both := of_kin_and_me(said, facts.today)):
        return asked_back(*(both[::-1] if facts.says("who", "other") else both))
    if own and (left := left_by_insurance(said) or own_of_all(said)):
        return asked_back(yuan(left))
    if own and (left_by_aid(said) or (left_when_aided(said) and len(sums_in(said, facts.today)) == 1)):
        return Problem("problem.amount.after_aid", asks_back=True)
    if own and (of_all := of_all_times(said, facts.today)):
        return asked_back(*map(yuan, of_all))
    of_each = own or question.name == "earlier_self_paid"
    return Problem(_OF_EACH, asks_back=True) if of_each and only_of_each(said) else None


def _share_told_with_all(question: Question, said: str) -> Problem | None:
    """What is asked back of a text that tells the own share as a part of all, or beside what is self-financed or the
    care of another kind; None where it is none."""
    if part := share_of_it(said):
        return asked_back(yuan(part))
    if share := share_with_expense(said) or before_and_after_aid(said):
        return asked_back(share)
    if question.name != "earlier_self_paid":
        return asked_back(now) if (now := this_time_beside_before(said)) else None
    if left_by_aid(said) or left_when_aided(said):
        return Problem("problem.amount.after_aid", asks_back=True)
    made = of_both_kinds(said) or less_what_insurance_paid(said)
    return asked_back(made) if made else None


def _in_doubt(question: Question, found: str, said: str, facts: Facts) -> str | Problem:
    """The own share that was read, or asked back where it may be one of several, or another's."""
    if _EACH_STAY.search(plain(said)) and (once := for_one_time(said)):
        return asked_back(*dict.fromkeys((once, found)))
    if _SUM_OF_A_PAPER.search(plain(said)) and not said_as_own(said):
        return asked_back(found)
    if _NO_NUMERAL.search(plain(said)) or _ONE_DIGIT.fullmatch(plain(said)):
        return asked_back(found)  # 1 .. 2 .. 0 .. 0 .. 0, a sum that comes in pieces
    if said.strip() == found:
        return found
    if instead := _put_right(found, said, facts):
        return asked_back(*instead)
    if twice := told_twice(said, found):
        return asked_back(*twice)
    if bills := _of_two_bills(found, said, facts):
        return asked_back(*bills)
    if part := _less_a_part(found, said, facts) or _of_days(found, said):
        return asked_back(*part)
    if 0 < fen(found) < _FEW and not _A_SUM.search(plain(said)):  # 六十七, which is an age as well
        return asked_back(found)
    if _ODD_PART_NOT_KNOWN.search(plain(said)) or _told_as_somewhat_more(found, said):
        return asked_back(found)
    of_another = is_of_another(counted(amended(said)), facts)
    unlikely = question.name == "amount" and fen(found) >= HARDLY_MEANT
    in_all = told_in_all(said, facts.today) or _of_all(said, facts)
    spent_in_all = in_all and bool(paid(said) or _CAME_TO.search(plain(said)))
    doubted = of_another or unlikely or spent_in_all or doubted_sum(said, facts.today)
    return asked_back(found) if doubted or of_several_people(said) else found


def _put_right(found: str, said: str, facts: Facts) -> tuple[str, ...]:
    """The figures that are told behind an error which is owned up to, and the one that was read; none without one."""
    error = _ERROR.search(plain(said))
    if (
        error is None
        or tells_instead(said)
        or not any(map(str.isdigit, found))
        or fen(found) not in sums_in(plain(said)[: error.start()], facts.today)
    ):
        return ()
    behind = map(yuan, sums_in(plain(said)[error.end() :], facts.today))
    return tuple(dict.fromkeys((*behind, found)))


def _told_as_somewhat_more(found: str, said: str) -> bool:
    """Whether the sum that was read (in yuan) is told as one that it is a little more than: 两万出头，具体忘了."""
    return any(amount(told["sum"]) == fen(found) for told in _SOMEWHAT_MORE.finditer(plain(said)))


def _of_a_part(found: Problem, said: str, facts: Facts) -> Problem:
    """What is asked back, with what is left of the one figure where a part of it is told to be none."""
    told = {*map(yuan, sums_in(said, facts.today))}
    one = len(found.candidates) == 1 and found.candidates[0] in told
    less = _less_a_part(found.candidates[0], said, facts) if one else ()
    return asked_back(*less) if less else found


def _less_a_part(found: str, said: str, facts: Facts) -> tuple[str, ...]:
    """The own share without the part of it that is told to be none, and as it was read: 자부 8천 그중 자비 2천."""
    parts = [each for each in sums_in(said, facts.today) if each < fen(found)]
    named = _OF_IT.search(plain(said))
    return (yuan(fen(found) - parts[0]), found) if named and len(parts) == 1 else ()


def _of_days(found: str, said: str) -> tuple[str, ...]:
    """The own share of all days where that of one is told, and as it was read: 一天自付300，住了20天."""
    told, days = _A_DAY.search(plain(said)), _DAYS.search(plain(said))
    return (yuan(fen(found) * int(days[1])), found) if told and days else ()


def _of_two_bills(found: str, said: str, facts: Facts) -> tuple[str, ...]:
    """The figures of a text that tells those of two bills, the one that was read first; none where they are added up:
    前一回3000，后一回2000，合计5000."""
    told = [each for each, _ in each_within(said, SUM, facts.today)] if two_bills(said, facts.today) else []
    added = found not in told or 2 * fen(found) == sum(map(fen, told))
    return () if added else tuple(dict.fromkeys((found, *told)))


def _shared_out(found: str | Problem, said: str, facts: Facts) -> Problem | None:
    """What is asked back of a text that tells who paid each sum of a bill; None where it tells no such thing, or the
    own share by its name."""
    others = sums_of_else(said, facts.today)
    figures = {found} if isinstance(found, str) else {*found.candidates}
    if not others or _of_another_year(said, facts) or (isinstance(found, str) and found not in others):
        return None
    if isinstance(found, str) and (said_as_own(said) or _PAID_ONESELF.search(plain(said))):
        return None
    left = left_for_oneself(said, facts.today)
    if left and (figures or names_own_or_all(said, facts.today)):
        return asked_back(*left)
    return Problem(_OF_ELSE, asks_back=True) if figures and figures <= others else None


def _one_at_most(found: str | Problem, said: str, facts: Facts) -> bool:
    """Whether no more than one figure is told, be it a rough one: 一个月2000多."""
    if isinstance(found, str) or len(found.candidates) == 1:
        return True
    told = sum(len(for_sums(clause, facts.today).sums) for clause in clauses(plain(said)))
    return tells_figure(said) and told <= 1


def _without_others(found: str | Problem, said: str, facts: Facts) -> str | Problem:
    """What was read but for what others paid; that no figure is left where all are theirs: 医保给掏了一万九."""
    others = {*paid_by_others(said, facts.today)}
    figures = {found} if isinstance(found, str) else {*found.candidates}
    if figures and figures <= others and not said_as_own(said):
        return Problem(_OF_ELSE, asks_back=True)
    return found if isinstance(found, str) else _without(found, others | {*sums_of_else(said, facts.today)})


def _without(found: Problem, others: Collection[str]) -> Problem:
    """What is asked back, without what others paid, where another figure is left."""
    left = tuple(each for each in found.candidates if each not in others)
    return replace(found, candidates=left) if any(each[0].isdigit() for each in left) else found


def _named_with_its_figure(said: str, facts: Facts) -> str | None:
    """The one figure of a text, where it stands behind a name of the own share and is told as such by a second
    opinion, whatever talk is around it: 上有老下有小，自付九万六，实在拿不起."""
    if _of_another_year(said, facts) or _turns(said) or sighed_between(plain(amended(said))):
        return None
    said = counted(amended(said))
    read = [for_sums(clause, facts.today) for clause in clauses(plain(said))]
    figures = list(each_within(said, SUM, facts.today))
    if len(figures) != 1 or sum(len(each.sums) for each in read) != 1 or _turned_elsewhere(said, read, facts):
        return None
    if not any(names_its_figure(each.cut) for each in read):
        return None
    value, text = figures[0]
    found = likely(text, SUM, (TOLD,))
    return value if found.value == TOLD and found.chance >= NAMED else None


def _turned_elsewhere(said: str, read: Sequence[Marked], facts: Facts) -> bool:
    """Whether a text may tell its figure of somebody else, of another time or as no certain one."""
    else_told = {*DOUBTS, "others", "who", "unsure"}
    of_else = any(token.means.keys() & else_told for each in read for token in each.cut)
    asked = "?" in plain(said) or doubtful(said) or asks_which(said)
    of_it = [each for each in read if each.sums]
    of_each = bool(RATE.search(plain(said).replace(" ", "")))
    taken_back = any(turned(each.cut) for each in read if not each.sums)
    return asked or of_else or taken_back or doubted(of_it) or of_each or is_of_another(said, facts)


def _turns(said: str) -> bool:
    """Whether words in Korean make no more than a wish, a rumour or a question of a sum: 자부가 8천원이면 좋겠슴다."""
    return bool(HANGUL.search(said)) and holds(plain(said).replace(" ", ""), "in_figure_turns")


def _of_another_year(said: str, facts: Facts) -> bool:
    """Whether a sum is told of an earlier year, where it is not asked for that of one."""
    return of_an_earlier_year(plain(said), facts.today) and not facts.says("when", "earlier")


def _amount(question: Question, said: str, facts: Facts) -> str | Problem:
    """The sum that a text gives by its own words, weighed where it is talk; asked back where it may be told of another
    row, of somebody else, of another time or in two ways."""
    own = question.name in OF_OWN_SHARE
    told_as_own = own and not asks_which(said)
    of_else = own and (_of_another_year(said, facts) or _turns(said))
    in_two_ways = own and told_in_two_ways(plain(said))
    between = [amount(each) for each in sighed_between(plain(amended(said)))]
    sighed = [each for each in between if isinstance(each, int)]
    none, in_doubt = no_sum(said, question.name, facts.today), own and doubtful(said)
    said = counted(amended(said))
    if len({*sighed}) > 1:
        return asked_back(*map(yuan, sighed))
    if in_two_ways and len(told := [figure for figure, _ in each_within(said, SUM, facts.today)]) > 1:
        return asked_back(*dict.fromkeys(told))
    if own and (part := zh_own_share.of_own_share(said, facts.today)):
        return _own_share_beside(question, part, said, facts)
    none = none or no_sum(said, question.name, facts.today)
    found = as_corrected(said, lambda text: _figure(text, facts))
    other = other_row(said, question.name, facts.today)
    named = own_share(said, facts.today, earlier=facts.says("when", "earlier")) if told_as_own else None
    of_kin = begins_with_kin(said) and not facts.says("who", "other")
    if isinstance(named, int) and in_doubt:
        return asked_back(yuan(named))
    if isinstance(named, int) and not (of_else or of_kin):
        return seconded(yuan(named), said, SUM, facts, BEYOND_DOUBT)
    if isinstance(named, Problem):
        return named if isinstance(found, str) or found.candidates else found
    talk = told_as_own and isinstance(amount(said), Problem)
    if isinstance(found, str) and none and talk and not said_as_own(said):
        return Problem("problem.amount.unreadable")  # 押金三千: no figure of theirs to offer
    if isinstance(found, str) and (other or is_of_another(said, facts) or none):
        in_all = question.name == "amount" and other and not other_row(said, "self_paid", facts.today)
        return asked_back(found, *(["paid_only"] if in_all else []))
    if own and (of_else or of_kin or doubtful(said)):
        return asked_back(found) if isinstance(found, str) else found
    if own and not told_as_own and isinstance(found, str):  # 자부 1만2천, 1만1천5백 어느게 맞는지
        return asked_back(found)
    return seconded(found, said, SUM, facts) if talk and not none else found


def _own_share_beside(question: Question, own: OwnShare, said: str, facts: Facts) -> str | Problem:
    """The own share of the part of a text that gives it; of words beside it that are not known there is a second
    opinion."""
    found = _amount(question, own.text, facts)
    if isinstance(found, str) and (own.turned or doubtful(said) or is_of_another(said, facts)):
        return asked_back(found)
    return found if own.turned or (own.known and isinstance(found, str)) else seconded(found, said, SUM, facts)


def _figure(said: str, facts: Facts) -> str | Problem:
    """The sum of a text without a correction, by itself or within talk."""
    found = amount(said)
    if isinstance(found, Problem) and found.message == "problem.amount.unreadable":
        within = amount_within(said, facts.today)
        found = found if within is None else within
    return found if isinstance(found, Problem) else yuan(found)


def own_share_told(question: Question, said: str, facts: Facts) -> str | Problem:
    """The own share by its figure. A rough one is asked back by the bands, what somebody paid as such."""
    said = before_aid(ours_told(talk_left_out(bounds_told(without_strangers(said)))))
    if of_more := _of_more_than_one(said, facts):
        return of_more
    if (in_words := _in_words(question, said, facts)) is not None:
        return in_words
    if (
        (band := one_band(said))
        and band in question.offered(facts)
        and not (paid(said) or merely_rough(said) or _of_another_sum(said, question, facts))
    ):
        told_as_all = ("paid_only",) if told_in_all(said, facts.today) or _of_all(said, facts) else ()
        return band if not told_as_all and _no_other(band, said, question, facts) else asked_back(band, *told_as_all)
    found = sum_told(question, said, facts)
    if _named_exactly(said, found) if isinstance(found, str) else found.message == _OF_EACH:
        return found
    figures = (found,) if isinstance(found, str) else found.candidates
    offered = question.offered(facts)
    if not figures:
        chosen = named_beside(question, said, facts)
        return chosen if isinstance(chosen, str) else _of_an_amount(question, said, facts) or found
    meant = (
        tuple(band for band in bands(told_exactly(plain(more_added(said))), [*map(fen, figures)]) if band in offered)
        or figures
    )
    in_all = told_in_all(said, facts.today) or _of_all(said, facts) or may_be_all(said) or borne_in_all(said)
    others = isinstance(found, Problem) and sums_of_else(said, facts.today) - {*figures} and not said_as_own(said)
    more = paid(said) or handed_over(said) or in_all or others or _more_than_own(said)
    meant += ("paid_only",) if "paid_only" in offered and more else ()
    if meant == figures:
        return found
    plainly = len(meant) == 1 and plainly_the_own_share(said) and not _of_another_sum(said, question, facts)
    if plainly and _no_other(meant[0], said, question, facts):
        return meant[0]
    rough = weighed(Heard(meant), second_opinion(said, question.name, labels(question, facts)))
    either = about_an_edge(said, [*map(fen, figures)])
    if rough.sure and rough.values[0] in BANDS and not (either or merely_rough(said) or in_all):
        return rough.values[0]
    return asked_back(*meant)


def _of_more_than_one(said: str, facts: Facts) -> Problem | None:
    """What is asked back of a sum of several stays, or of one that was paid out of another: 2만에서 8천."""
    if of_several_stays(said, facts.today):
        return Problem(_OF_SEVERAL, asks_back=True)
    part = out_of_all(said)
    return asked_back(yuan(part), *(() if facts.plan else ("paid_only",))) if part else None


def _more_than_own(said: str) -> bool:
    """Whether what is self-financed is told to be among a sum that is not called the own share."""
    mixed = _SELF_FINANCED_IN_IT.search(plain(said)) and not _NONE_OF_IT.search(plain(said))
    return bool(mixed) and not said_as_own(said)


def _named_exactly(said: str, found: str) -> bool:
    """Whether the own share that was read (in yuan) stands behind its name and is no rough one, whatever else of a text
    is: 一共花5万多 医保报完自付是16720."""
    named = _BEHIND_ITS_NAME.search(plain(said))
    if named is None or holds(named["before"].replace(" ", ""), "amount_about") or merely_rough(named["figure"]):
        return False
    return not bands(told_exactly(named["figure"]), [fen(found)])


def _in_words(question: Question, said: str, facts: Facts) -> str | Problem | None:
    """What is told by a choice, or by words that are read as a whole; None where neither is."""
    if _NOT_CLAIMED.search(plain(said)):
        return asked_back(*(value for value in ("uninsured", "paid_only") if value in question.offered(facts)))
    named = labels(question, facts)
    for value, texts in named.items():
        if key(plain(said)) in map(of_label, texts):
            return value
    if (part := share_of_it(said)) and "paid_only" in named:
        return asked_back(yuan(part), "paid_only")
    if share := share_with_expense(said) or before_and_after_aid(said) or this_time_beside_before(said):
        return asked_back(share)
    if (begun := band_begun(said)) and begun in named:
        return asked_back(begun)  # 2천부터
    if "uninsured" in named and _INSURED.fullmatch(plain(said).replace(" ", "")):
        return asked_back("uninsured")  # 보험 가입, the half of a button that denies it
    if known := which_is_known(said):
        return known if known in named else asked_back(known)
    if UNSURE in question.offered(facts) and why_not_known(said):
        return UNSURE
    if "paid_only" in question.offered(facts) and (only_paid_known(said) or nothing_apart(said)):
        return "paid_only"
    if instead := put_otherwise(said, facts.today, planned=facts.plan):
        return asked_back(*instead)
    if other := (("paid_only",) if only_all_known(said) else ("uninsured",) if without_insurance(said) else ()):
        return asked_back(*other)
    short = as_a_whole(plain(said), question.name, named)  # 총액만 holds no 10,000
    made = all_and_parts(said) or own_expense(said, "amount") if "paid_only" in question.offered(facts) else None
    return short[0] if len(short) == 1 else made


def _of_all(said: str, facts: Facts) -> bool:
    """Whether one figure is told as that of all, and of what is not said: 총 3만, 다해서 3만."""
    told = sum(len(for_sums(clause, facts.today).sums) for clause in clauses(plain(said)))
    return told <= 1 and not said_as_own(said) and holds(plain(said).replace(" ", ""), "in_total")


def of_this_time(found: str | Problem, said: str, facts: Facts) -> str | Problem:
    """An own share; asked back where it is told as that of an earlier year: 작년 자부는 사천이였슴다."""
    another = not facts.says("when", "earlier") and told_of_else(said, "amount") is not None
    return asked_back(found) if isinstance(found, str) and another else found


def only_own_share(said: str, facts: Facts) -> Problem | None:
    """The one figure that stands beside a name of the own share is asked back, whatever else is told: 自付三万二，
    听说降价了; not one that may be somebody else's."""
    told = [for_sums(clause, facts.today) for clause in clauses(plain(amended(said)))]
    words = [token for read in told for token in read.cut]
    sums = [each for read in told for each in read.sums]
    named = [token for read in told if any(map(names_own_share, read.cut)) for token in read.cut]
    mine = any("mine" in token.means for token in named)
    others = asks(said) or any("others" in token.means for token in (named if mine else words))
    if (
        others
        or _SUPPOSED.search(plain(said))
        or len(sums) != 1
        or isinstance(sums[0], Problem)
        or not any(map(names_own_share, words))
    ):
        return None
    if put_otherwise(said, facts.today, planned=facts.plan) == () or left_by_aid(said):
        return None
    return None if yuan(sums[0]) in sums_of_else(said, facts.today) else asked_back(yuan(sums[0]))


def _of_another_sum(said: str, question: Question, facts: Facts) -> bool:
    """Whether a sum may be one of another row, or none of the treatment."""
    return bool(other_row(said, "self_paid", facts.today)) or no_sum(said, question.name, facts.today)


def _no_other(band: str, said: str, question: Question, facts: Facts) -> bool:
    """Whether a text that tells a band is not like another choice, or like none where it does not name the own share;
    sums are learned as no choice."""
    found = second_opinion(said, question.name, labels(question, facts))
    like = (band, ASK_BACK, NO_ANSWER) if plainly_the_own_share(said) else (band, ASK_BACK)
    return found.value in like or found.chance < ANOTHER


def _of_an_amount(question: Question, said: str, facts: Facts) -> Problem | None:
    """Which choices beside an amount may have been meant where no figure was told; None where none."""
    if any(sign.isdigit() for sign in said) or only_others_know(plain(said)):
        return None
    meant = choice_meant(question, said, facts, numbered=False)
    return meant if isinstance(meant, Problem) and meant.candidates else None
