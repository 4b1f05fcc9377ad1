"""What is typed with the result before one's eyes: a part of it, a correction, one more, a question."""

from datetime import date
from typing import Final

from conversation import about
from conversation.corrections.answer_doubted import answer_doubted, asks_anew, the_opposite
from conversation.corrections.as_it_was import as_it_was
from conversation.corrections.changed_to import changed_to, line_named
from conversation.corrections.correction import correction_told, news
from conversation.corrections.day_again import day_again
from conversation.corrections.list_put_right import no_own_share
from conversation.corrections.mistaken import asked_again, is_figure, right_instead
from conversation.corrections.no_status import not_there_then
from conversation.corrections.told_anew import less_or_more, told_anew, two_say
from conversation.county import COUNTY
from conversation.earlier.aid_remembered import aid_remembered
from conversation.earlier.before_the_plan import before_the_plan
from conversation.earlier.of_that_stay import of_that_stay
from conversation.guide import first_aid, from_guide, page_of, reader
from conversation.journey import ASIDE, LISTED, Journey, answered
from conversation.kept import WHO, as_given
from conversation.others.another_case import (
    HARDLY_THE_ONE,
    asks_for_kin,
    done_by_oneself,
    kin_too,
    may_be_another,
    of_another_case,
    of_kin_alone,
    of_oneself,
    of_oneself_alone,
    status_of_a_relative,
)
from conversation.others.another_person import another_person
from conversation.others.another_treatment import another_told, moved_on, put_as_one_more, there_again
from conversation.others.another_year import not_filed_then, of_another_year
from conversation.others.of_the_helper import of_the_helper
from conversation.others.to_come import TO_COME, to_come
from conversation.parts import parts
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose, sentence_told
from conversation.put_simply.in_passing import only_worries
from conversation.put_simply.put_plainly import put_plainly
from conversation.remarks.asked_beside import OTHERS, PERSON, PLAINLY, PROMISE, asked_beside
from conversation.remarks.at_the_result import at_the_result
from conversation.remarks.beside import (
    for_another,
    further_stay,
    in_fact,
    not_settled_yet,
    urgent,
    was_paid,
)
from conversation.remarks.beside_the_result import beside_the_result
from conversation.remarks.besides import costs_of_another_kind, of_one_more_too
from conversation.remarks.not_the_register import not_the_register
from conversation.remarks.opinion import opinion
from conversation.remarks.reckoned_with import reckoned_with
from conversation.remarks.row_of_the_slip import ROW, figure_of_the_row, in_no_row, names_a_row
from conversation.result import wishes
from conversation.sections import ANSWER, STEPS, asked_for
from conversation.session import GUIDE, Message, Session
from conversation.showing import after_wish, of_else, part, say, the_end
from conversation.slip_aid import estimated
from conversation.sums.aid_not_given import aid_not_given
from conversation.sums.aid_told import aid_put_right, aid_told, denies_the_figure, slip_differs
from conversation.sums.given_already import given_already
from conversation.sums.less_insurance import without_insurance
from conversation.sums.money_came import money_came, tells_of_money_that_came
from conversation.sums.more_money import more_money
from conversation.sums.not_insured import not_insured
from conversation.sums.not_that_sum import not_that_sum
from conversation.sums.of_the_sum import about_a_sum
from conversation.sums.rows_of_aid import told_of_the_row
from conversation.sums.self_financed import without_self_financed
from conversation.sums.told_after_all import all_of_it, figure_found, found_the_slip
from conversation.sums.told_as_all import told_as_all
from conversation.sums.what_is_left import left_beside_the_aid, left_by_the_aid, what_is_left
from conversation.understanding import understood
from conversation.understanding.choice.choices import number
from conversation.understanding.money.amounts import amount
from conversation.understanding.own_share.ko_parts_of_share import left_by_aid
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, confirms, holds
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own
from offices import COUNTIES

_OF_THEM: Final = lazily("[她他](?!说|俩)|人家|[那他她]家|그 ?(?:사람|집|분|량반|애|언니|동생)|걔")
_OF_THE_SAME: Final = {"county": "residence", "self_paid": "amount", "designated": "place"}
"""What is told with one word together with another answer."""
_MISCOUNTED: Final = lazily(
    "(?:不对|哎|啊|那个|刚才|我|,)*(?:自付|金额|钱数?|数)?(?:我)?[多少](?:填|写|说|算|记|打)(?:了)?"
    "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?(?:了)?[.!]*"
)
_ON_THE_SLIP: Final = lazily("单[^,.]{0,6}救助|(?:결산[서단]|단자|단)[^,.]{0,6}구조")
"""单子上救助写的5600 is compared with the figure, though it is the same."""
_GIVEN: Final = lazily("^(?!.*[没未不]).*(?:领|拿)(?:到|了)|^(?!.*[안못]).*(?:받았|탔|줬)[슴소습]")
"""5600 받았슴다: it was given, and is compared."""
_MEDICINE: Final = lazily(
    "平时[^,.]{0,6}药|평소[^,.]{0,8}약|(?P<too>还(?:在|得|一直|要)*[吃拿开领用打][^,.]{0,4}(?:慢性?病|特病|特殊病|特)的?药"
    "|(?:만성병|특병|특수병|특효|특)약[도두] ?(?:먹|타|쓰|맞|받))"
)
_ILLNESS: Final = "(?:高?血压高?|糖尿病|血糖高|慢性?病|别的病|冠心病|心脏病|肝炎|乙肝|哮喘|胃病|关节炎|风湿)"
_ANOTHER_ILLNESS: Final = lazily(
    f"还(?:有|得了|患)(?:个|点|别的)?{_ILLNESS}[^;]{{0,12}}(?:药|门诊|花|住)|{_ILLNESS}[^,.;]{{0,4}}(?:也|还)[^,.;]{{0,6}}(?:花|药)"
    "|(?:고혈압|당뇨병?|만성병|혈압|심장병|간염|천식|위병|관절염|딴 ?병|다른 ?병)[도두](?:또|더)?(?:있|앓)"
    "[^;]{0,14}(?:약|문진|썼|들었)"
)
"""我还有个高血压，拿药花了八百: its costs are none of the treatment of the result."""
_TELLS: Final = lazily("说|算|不用|其实|(?<!还)是(?!什么|啥)|함다|담다|임다|이오|랍데|답데|하오")
"""In what is no keyword of a page: 大夫说算门诊, 의사는 문진이라 함다."""

_USED_UP: Final = lazily(
    "(?:我|今年|救助|的|额度|限额|[一二三两123]万(?:元|块)?|已经|早|就|都|可|那|,)*"
    "(?:领完|用完|领满|领够|到头|到顶|用光|花完|满)了?(?:的)?[.!]*|我?(?:已经|早|今年)*领过倾斜(?:救助)?了?[.!]*"
    "|(?=.*(?:한도|다탔|다썼|다찼|다채|(?:올해|금년|[123]만원?)[가-힣]*다받))(?:올해|금년|한도|의료구조|구조|[123]만원?|벌써|이미|다|를|을|은|는|가|이|,)*(?:탔|받았|썼|찼|채웠)[가-힣]{1,4}[.!]*"
)
"""三万早领完了, 올해 한도를 다 썼슴다."""


def after_all(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """With the result before one's eyes: a part of it, a correction, or a question to the guide."""
    said = put_as_one_more(put_plainly(said))
    if only_worries(said):  # 我怕转诊不算
        return from_guide(session, said, today) or [the_end(session)]
    if confirms(said) or _repeats(said, found):
        return [the_end(session)]
    aside = session.answers.get(ASIDE)
    session.answers = {id: answer for id, answer in session.answers.items() if id != ASIDE}
    session.answers |= {ASIDE: "yes"} if HARDLY_THE_ONE.search(said) else {}
    if aside == "yes" and _OF_THEM.match(plain(said)) and not asks(said):  # 我大姨才给三千 .. 她没转诊
        return of_else(session)
    told = _first_of(session, said, found, today, aside)
    if names_a_row(said, today) and not pending(session.answers):
        session.answers = session.answers | {ASIDE: ROW}
    return told


def _first_of(session: Session, said: str, found: Journey, today: date, aside: str | None) -> list[Message]:
    """The first that can be meant. `aside`: what the text before was, where that was of no answer."""
    of_now = urgent(said) and not (right_instead(said) or in_fact(said))  # and not of the treatment that is over
    return (
        _by_its_number(session, said, found)
        or (first_aid(session, today) if of_now else [])
        or _gone_on_with(session, said, found, today, aside)
        or (of_the_helper(session, said, found) or (of_else(session) if _of_kin(said, found) else []))
        or (at_the_result(session, said, found, today) or _beside(session, said, found, today))
        or _said_of_it(session, said, found, today)
        or (_of_whom_else(session, said, found) or _used_up(session, said, found, today))
        or _once_more(session, said, found, today)
        or _of_other_medicine(session, said, found)
        or _of_a_row(session, said, found)
        or without_self_financed(session, said, found, today)
        or _of_aid(session, said, found, today)
        or _of_what_is_left(session, said, found, today)
        or _miscounted(session, said, found, today)
        or of_that_stay(session, said, found, today)
        or day_again(session, said, found, today)
        or slip_differs(session, said, found, today)
        or (not_there_then(session, said, found, today) or changed_to(session, said, found, today))
        or _of_a_known_sum(session, said, found, today)
        or of_another_year(session, said, found, today)
        or more_money(session, said, as_given(found.applying), today)
        or another_person(session, said, found)
        or (to_come(session, said, found) or before_the_plan(session, said, found))
        or _of_another(session, said, found, today)
        or the_opposite(session, said, found, today)
        or (of_else(session) if status_of_a_relative(said, found) else [])
        or (answer_doubted(session, said, found, today) or as_it_was(session, said, found, today))
        or (aid_told(session, said, found) if denies_the_figure(said, found) else [])
        or aid_put_right(session, said, found)
        or correction_told(session, said, found, today, no_answer=True)
        or (of_else(session) if of_another_case(said, found) or of_oneself(said, found) else [])
        or aid_told(session, said, found)
        or (asked_again(session, found, today, "amount") if no_own_share(said, as_given(found.applying), today) else [])
        or _told_anew(session, said, found, today)
        or _asked(session, said, found, today)
    )


def _said_of_it(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said beside the result, as it ought to be, or of where somebody is insured."""
    beside = beside_the_result(session, said, found, today) or opinion(session, said, found, today)
    return beside or not_the_register(session, None, said, found)


def _gone_on_with(session: Session, said: str, found: Journey, today: date, aside: str | None) -> list[Message]:
    """What goes on with the text before, where that was of a stay to come, of the answers or of a row of the slip."""
    if aside == TO_COME:
        return to_come(session, said, found, goes_on=True)
    if aside == LISTED:
        return line_named(session, said, found, today)
    return figure_of_the_row(session, said, today) if aside == ROW else []


def _of_kin(said: str, found: Journey) -> bool:
    """Whether a relative is told of, or asked for, who is not the one of the result: 那我爸呢, 我老伴也低保."""
    return asks_for_kin(said, of_self=found.facts.says(WHO, "self")) or (kin_too(said) and not for_another(said))


def _used_up(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What was before in the year, asked anew where it is told that its limit is used up: 三万早领完了; nothing where
    it is not, or that was told."""
    known = as_given(found.applying)
    told = _USED_UP.fullmatch(plain(said).replace(" ", "")) and known.get("earlier") == "none"
    return asked_again(session, found, today, "earlier") if told else []


def _once_more(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """One more treatment, where it is told plainly, or that somebody was moved on to another hospital."""
    told = further_stay(said) or there_again(said) or moved_on(said, found)
    return another_told(session, said, found, today) if told else []


def _of_whom_else(session: Session, said: str, found: Journey) -> list[Message]:
    """That the result is of the one who is helped, where who types tells of himself or of a relative; with the answer
    that may be changed, where it may be of either: 我没转诊. Nothing where no such thing is told."""
    if of_oneself_alone(said, found) or of_kin_alone(said, found):
        return of_else(session)
    if not done_by_oneself(said, found):
        return []
    return [
        say(session, "turn.this_case"),
        *(reckoned_with(session, said, found, done_by_oneself(said, found)) or [the_end(session)]),
    ]


def _of_other_medicine(session: Session, said: str, found: Journey) -> list[Message]:
    """That more than one treatment is told of, where medicine of another kind is told in passing and no sum of it:
    我平时还吃慢病药."""
    another = bool(_ANOTHER_ILLNESS.search(plain(said).replace(" ", "")))
    medicine = _MEDICINE.search(said) if of_one_more_too(said, as_given(found.applying)) else None
    told, another = another or medicine, another or bool(medicine and medicine["too"])
    of_a_sum = bool(sums_in(said, found.facts.today)) and not another
    if not told or asks(said) or right_instead(said) or of_a_sum:
        return []
    return [say(session, "heard.several"), the_end(session)]


def _of_another(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """One more treatment that is told; that there is more than one, where a sum is told of another kind of care
    besides: it is none of the result's (我还有500是门诊拿药)."""
    if more := another_told(session, said, found, today):
        return more
    told = sums_in(said, found.facts.today) and costs_of_another_kind(said, as_given(found.applying))
    if not told or asks(said) or right_instead(said) or in_fact(said):
        return []
    return [say(session, "heard.several"), the_end(session)]


def _of_a_row(session: Session, said: str, found: Journey) -> list[Message]:
    """What is said of the row of aid on the slip, or of a figure on it of which no row is told."""
    return told_of_the_row(session, said, found) or in_no_row(session, said, found)


def _of_aid(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of the aid of before, where it was not known, or of aid that was not given."""
    told = aid_remembered(session, said, found, today) or aid_not_given(session, said, found, today)
    return told or given_already(session, said, found, today)


def _of_a_known_sum(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of a sum that was told: what it is, or whose."""
    return (
        (asked_again(session, found, today, "amount") if found_the_slip(said, found) else [])
        or figure_found(session, said, found, today)
        or all_of_it(session, said, found, today)
        or told_as_all(session, said, found, today)
        or not_that_sum(session, said, found, today)
        or not_insured(session, said, found, today)
        or about_a_sum(session, said, found, today)
    )


def _of_what_is_left(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of what aid or insurance left."""
    return (
        left_beside_the_aid(session, said, found, today)
        or _left_by_aid(session, said)
        or without_insurance(session, said, found, today, at_once=False)
        or left_by_the_aid(session, said, found, today)
        or what_is_left(session, said, found, today)
    )


def _left_by_aid(session: Session, said: str) -> list[Message]:
    """That a sum which aid left is no own share: 구조 떼고 자부 1500; nothing where none is told."""
    if asks(said) or right_instead(said) or not ((said_as_own(said) or was_paid(said)) and left_by_aid(said)):
        return []
    return [say(session, "problem.amount.after_aid"), the_end(session)]


def _miscounted(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share that was written as too much or too little, proposed: 自付多填了500."""
    told = _MISCOUNTED.fullmatch(plain(said).replace(" ", "")) and less_or_more(
        said, as_given(found.applying), found.facts
    )
    return propose(session, told, today) if told else []


def _by_its_number(session: Session, said: str, found: Journey) -> list[Message]:
    """The part of the result whose number was typed; nothing where none was, or none is shown."""
    rest = parts(session, found).rest
    place = number(said, len(rest)) if session.channel.numbers else None
    return part(session, found, (rest[place].id,)) if place is not None else []


def _repeats(said: str, found: Journey) -> bool:
    """Whether no more is said than the figure of the result."""
    same = amount(said) == estimated(found.facts) and not said_as_own(said)
    same = same and not (tells_of_money_that_came(said) or _GIVEN.search(plain(said)))
    return same and not _ON_THE_SLIP.search(plain(said).replace(" ", ""))


def _told_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Other answers proposed. Where a relative is named who may be somebody else, a word comes before that the result
    is of one person; where more than one thing is told of him nothing is proposed."""
    another = may_be_another(said, found.applying.get(WHO)) and not two_say(said)
    read = sentence_told(said, found).answers
    things = {_OF_THE_SAME.get(id, id) for id in read.keys() - {WHO}}  # 어머니 호적은 도문임다 is one thing
    more = len(things) > 1 or WHO in news(session, read, found)  # 我爸住院自付2000，他是特困
    if another and more and not (asks(said) or in_fact(said) or not_settled_yet(said)):
        return of_else(session)
    told = told_anew(session, said, found, today)
    return [*([say(session, "turn.this_case")] if told and another else []), *told]


def _asked(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What was asked for: a part of the result, a page of the guide, a person."""
    perhaps = about.perhaps(reader(session, today), said)
    promise = (asks(said) or not is_figure(said, today)) and holds(key(plain(said)), "in_certain")
    figure = estimated(found.facts)
    why = asked_for(said, whole=False) == (STEPS,)
    promise = promise or bool(figure and asks(said) and not why and figure in sums_in(said, today))  # 5600是给我的吗
    return (
        ([say(session, "turn.no_promise"), *part(session, found, (ANSWER,))] if promise else [])
        or asks_anew(session, said, found, today)
        or _of_the_county(session, said, found, today)
        or part(session, found, asked_for(said, whole=True))
        or (reckoned_with(session, said, found) if _TELLS.search(plain(said)) else [])
        or from_guide(session, said, today)
        or part(session, found, asked_for(said, whole=False))
        or ([Message(*perhaps, GUIDE)] if perhaps and asks(said) else [])
        or reckoned_with(session, said, found)
        or [*([say(session, "turn.person")] if asks(said) else []), the_end(session)]
    )


def _beside(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What answers a question beside the answers, none of which it changes, or is said of a stay of another year or of
    money that came in; nothing where none of these is told."""
    if told_of_else := not_filed_then(session, said, found, today) or money_came(session, said, found):
        return told_of_else
    asked = asked_beside(said)
    if asked is None:
        return []
    if asked.part == PROMISE:
        return [say(session, "turn.no_promise"), *part(session, found, (ANSWER,))]
    if asked.part == PERSON:
        return [say(session, "turn.person"), the_end(session)]
    if asked.part == PLAINLY:
        return [say(session, "turn.in_short"), *(part(session, found, (ANSWER,)) or [the_end(session)])]
    if asked.part == OTHERS:
        return [say(session, "turn.of_others"), *(part(session, found, (STEPS,)) or [the_end(session)])]
    told = (part(session, found, (asked.part,)) if asked.part else []) or page_of(session, asked.page, today)
    return [say(session, asked.say), *(told or [the_end(session)])] if asked.say else told


def _of_the_county(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The offices of the county that was named, where there are any to tell; nothing where none was."""
    question = next((each for each in wishes(found, session.offices) if each.id == COUNTY), None)
    meant = question and understood(question, said, found.facts)
    if question is None or not isinstance(meant, str) or meant not in COUNTIES:
        return []
    session.answers = answered(session.answers, question.id, meant)
    return after_wish(session, question.optional, found) if question.optional else []
