"""The choice that was meant, by its words and by what a text is like; else which may have been meant."""

from collections.abc import Mapping
from typing import Final

from conversation.facts import UNDESIGNATED, Facts
from conversation.problem import Problem, asked_back
from conversation.questions import QUESTIONS, Question
from conversation.remarks.beside import NEITHER, beside
from conversation.understanding.choice.answers_another import answers_another
from conversation.understanding.choice.choices import choice, number
from conversation.understanding.choice.ko_also_meant import also_meant_in_korean
from conversation.understanding.choice.ko_irony import without_what_is_not
from conversation.understanding.choice.ko_status_lost import status_lost
from conversation.understanding.choice.ko_two_stays import stayed_at_both
from conversation.understanding.choice.like_an_answer import like_an_answer
from conversation.understanding.choice.likely import SAME_WORDS
from conversation.understanding.choice.mentions import Heard
from conversation.understanding.choice.not_quite_there import not_quite_there
from conversation.understanding.choice.one_status_alone import with_one_status
from conversation.understanding.choice.opinion import (
    BEYOND_DOUBT,
    begins_with_kin,
    is_label,
    says_no_more,
    second_opinion,
    weighed,
)
from conversation.understanding.choice.told_by_half import told_by_half
from conversation.understanding.choice.typos import mistyped
from conversation.understanding.choice.yes_and_no import yes_and_no
from conversation.understanding.choice.zh_also_meant import (
    also_meant,
    may_have_been,
    medicine_only,
    of_their_county,
    only_the_doctor_says,
    somebody_else_too,
    year_that_is_left,
)
from conversation.understanding.choice.zh_certificates import Told as WithoutCertificates
from conversation.understanding.choice.zh_certificates import without_certificates
from conversation.understanding.choice.zh_left_open import left_open, put_usually, which_is_not_known
from conversation.understanding.choice.zh_not_the_patient import may_be_meant
from conversation.understanding.choice.zh_of_else import examined_before, may_be_to_come, of_else
from conversation.understanding.choice.zh_of_whom import moved_to, tells_a_register, without_who_types
from conversation.understanding.choice.zh_operated import BOTH, operated
from conversation.understanding.choice.zh_registered_apart import Apart, registered_apart, without_permit
from conversation.understanding.choice.zh_set_aside import of_this_time, of_who_is_ill, without_stay_before
from conversation.understanding.choice.zh_when_told import as_it_was_settled, without_who_asked
from conversation.understanding.dates.ko_past_month import of_a_month_before
from conversation.understanding.dates.moon import of_a_moon_year
from conversation.understanding.dates.named import named, where_it_is
from conversation.understanding.dates.zh_year_after import with_year_after
from conversation.understanding.dates.zh_years import with_years
from conversation.understanding.money.amounts import tells_figure
from conversation.understanding.text.correcting import corrected_in_korean
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_looked_after import of_this_time_only, without_those_looked_after
from conversation.understanding.text.ko_not_meant import without_not_meant
from conversation.understanding.text.ko_of_else import asked_alone, tells_nothing_of, told_of_else
from conversation.understanding.text.ko_told_apart import (
    not_but,
    not_put_off,
    of_me,
    so_called,
    where_it_was_moved_to,
    with_own_care,
    without_house_of_kin,
    without_refused_places,
    without_who_typed,
)
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, holds, lexicon, tokens
from conversation.understanding.text.of_whom import OF_PEOPLE, names_another, names_both, told_of_others
from conversation.understanding.text.permit_of_elsewhere import without_permit_of_elsewhere
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.text.who_helped import tells_who_helped
from conversation.understanding.text.whole import as_a_whole
from conversation.understanding.text.zh_by_the_month import by_the_month, without_income
from conversation.understanding.text.zh_of_both import of_both
from conversation.understanding.text.zh_put_in_order import put_in_order
from conversation.understanding.within.given_then import given_then
from conversation.understanding.within.zh_earlier_sum import nothing_at_all
from conversation.understanding.within.zh_parts import before_register
from conversation.wording import labels

_OF_ONE: Final = (
    *OF_PEOPLE,
    "residence",
    "amount",
    "paid_only",
    "earlier",
    "earlier_top_up",
    "insurance_paid",
    "living",
    "when",
    "stage",
    "county",
    "pooled_fund_blank",
    "earlier_status",
    "place",
)
"""The questions that are asked of one person, so that what is told of another one is asked back."""

_WITHOUT_CERTIFICATE: Final = ("chronic_outpatient", "outpatient", "unsure")
_ASKS_BEHIND: Final = lazily(
    "[,. ]+(?:就|我)?(?:想)?(?:问问|看看|问下|问一下)?(?:现在)?(?:还)?(?:能不能|可不可以|能|可以)(?:再)?"
    "(?:报|补|给|办|领|申请)"
    "[^,.没]{0,4}(?:不|吗|么|[?])?[?]?$"
)
"""前年，想看看还能补不: what is asked behind the answer."""
_WHICH_OF_THEM: Final = lazily(
    "[,， ]*(?:那|可|那你|那我)?(?:你|您|我|咱)?(?:是|要|想|该)?(?:问|说|填|写|选|算|按|点)(?:的)?(?:是)?"
    "哪(?:一)?(?:个|趟|次|回|家|头|边|样|种|份)(?:啊|呢|呀|的)?[?]?$"
)
_WHICH_IN_KOREAN: Final = lazily(
    "[ ,.]*(?:그럼 ?|그러면 ?)?(?:이런 ?(?:건|거는|거) ?)?(?:둘 ?중(?:에서?)? ?)?"
    "(?:어느|어떤|무슨|무스|뭐|뭘|무얼|무시기|어디) ?(?:걸|거|것|쪽|게|병원)?(?:을|를|으로|으루|로|루)? ?"
    "(?:치|침|칩|적|골라|고르|골|택|선택|써|쓰|씁|씀|써야|눌|누르|대답하|넣|말하|말해|얘기하|대)[가-힣 ]{0,6}[?.]*$"
)
"""첫날은 문진 보구 이튿날에 입원했슴다. 어느걸루 침까?"""
_NOT_KNOWN_WHICH: Final = lazily(
    "[, ]*(?:(?:호구|호적)(?:책|부)?(?:가|는|이|은)? ?)?(?:지금 ?|이제 ?)?(?:어느 ?쪽|어디|어느 ?현|어느 ?시)"
    "[가-힣]{0,4}? ?"
    "(?:됐|되였|올라있|있|돼있|인|붙었|등록됐)(?:는|었는)?지(?:는|가|를|도)?(?: ?[가-힣]{1,6})*[.… ]*$"
)
"""룡정에 있다가 연길로 옮긴다 했는데 호구책이 어느쪽으로 됐는지: which of two registers it is, is not known."""
_ASKS_IF_IT_COUNTS: Final = lazily(
    "(?:(?:한|본|나온|쓴|든|결산한|입원한|퇴원한|치료한|수술한|받은) ?)?[게거것건걸꺼](?:이|은|는|도|두|을|로)? ?"
    "(?:(?:이제|이젠|이제는|지금|아직)(?:도|두|라도|은)? ?)?(?:됨|됩|되[오나는지]|줌|줍|받을수|탈수|보소[됨되]"
    "|늦)[가-힣 ]{0,5}"
    "(?:까|둥|오|나|가|우)?[?]?$"
)
"""재작년에 한게 이젠 됨둥: as that, in Korean."""
_FAR: Final = ("jilin", "elsewhere")
"""The registers beside which there may be a permit to live here."""
_YES_OR_NO: Final = frozenset({"yes", "no", "none"})
_OF_ME: Final = ("household", "residence", "county")
"""The questions to which a relative's answer may be told with one's own."""
_REGISTERED: Final = ("residence", "county")
_FEW: Final = 12
"""Signs of a text that tells no more than an answer."""
_OF_WHOM: Final = ("age", "residence", "county")
"""The questions to which it is another's answer, however like one it is, that begins with a brother or a sister."""


def choice_meant(question: Question, said: str, facts: Facts, numbered: bool) -> str | Problem:
    """The choice that was meant, by its number where numbers are shown; else which may have been meant."""
    if (at_first := _at_first(question, said, facts)) is not None:
        return at_first
    half = told_by_half(said, question.name, planned=facts.plan)
    said = _of_the_asked(question, said, facts)
    if of_them := _asked_which(question, said, facts):
        return asked_back(*of_them)
    if open_to := half or left_open(plain(said), question.name) or like_an_answer(said, question.name):
        return _asked_of(open_to, question, facts)
    if question.name == "residence" and (register := registered_apart(plain(said))):
        return _registered(question, register, facts)
    if (asks_behind := _without_question(question, said)) is not None:
        found = choice_meant(question, asks_behind, facts, numbered=False)
        return asked_back(found) if isinstance(found, str) else found
    if question.name == "when":
        said, either = with_years(plain(said), facts.today)
        if either or of_a_moon_year(said, facts.today):
            return asked_back("this_year", "earlier")
    offered = labels(question, facts)
    place = number(said, len(offered)) if numbered else None
    if place is not None:
        return tuple(offered)[place]
    if instead := _said_instead(question, said, facts):
        return asked_back(*instead)
    if question.name == "household" and status_lost(plain(said)):
        return "none"
    id = SAME_WORDS.get(question.name, question.name)
    nothing = question.name == "earlier_top_up" and nothing_at_all(plain(said))
    if nothing or (id != "who" and tells_nothing_of(said, id)) or (id == "when" and given_then(said)):
        return no_choice(question, facts)
    found = _meant(question, said, facts)
    named_only = without_what_is_not(said, id, _values(found))
    if named_only != _values(found):
        return _asked_of(named_only, question, facts)
    return _unless_of_else(question, said, found, facts)


def _at_first(question: Question, said: str, facts: Facts) -> str | Problem | None:
    """What is told of the patient beside who types, of a certificate that is not there, or of what is not quite there;
    None where no such thing is told."""
    for_them = question.name in _OF_ME and facts.says("who", "other")
    if (of_patient := without_who_types(said, question.name) if for_them else None) is not None:
        return _of_them(question, said, of_patient, facts)
    if question.name == "care" and (without := without_certificates(plain(said))).denied:
        return _without_certificate(question, without, facts)
    if (open_to := answers_another(said, question.name)) is not None:
        return _asked_of(open_to, question, facts)
    not_quite = not_quite_there(said, question.name)
    return _asked_of(not_quite, question, facts) if not_quite else None


def _asked_of(values: tuple[str, ...], question: Question, facts: Facts) -> Problem:
    """Which of some values is meant, of those that are offered."""
    left = tuple(value for value in labels(question, facts) if value in values)
    return asked_back(*left) if left else no_choice(question, facts)


def _unless_of_else(question: Question, said: str, found: str | Problem, facts: Facts) -> str | Problem:
    """What was found, asked back where a text may tell it of something else than was asked."""
    id, offered = SAME_WORDS.get(question.name, question.name), labels(question, facts)
    alone = tuple(value for value in offered if value in asked_alone(said, id))
    if alone and alone != (found,):
        return asked_back(*alone)
    helped = question.name == "who" and tells_who_helped(map(tokens, clauses(plain(said))))
    open_to = question.choices if helped else told_of_else(said, id, planned=facts.plan)
    if open_to is None or is_label(said, offered) or as_a_whole(plain(said), id, offered):
        return found
    named = _values(found) or (_named_at_all(said, id) if open_to else ())
    if named == open_to or (open_to and set(open_to).isdisjoint(offered)):
        return found  # 개인의사, 간판두 없는데: undesignated, whatever else it may be
    return _asked_of((*open_to, *named), question, facts)


def _without_question(question: Question, said: str) -> str | None:
    """When it was, without what is asked behind it; None where nothing is, or something else was asked."""
    if question.name != "when":
        return None
    rest = _ASKS_IF_IT_COUNTS.sub("", _ASKS_BEHIND.sub("", plain(said)))
    return rest if rest and rest != plain(said) else None


def _of_the_asked(question: Question, said: str, facts: Facts) -> str:
    """A text without where the register was before, and without the treatment of a relative where one's own is told."""
    text = put_usually(of_this_time(not_but(without_not_meant(plain(said)))), question.name)
    if question.name == "age":
        text = of_who_is_ill(text)
    if question.name in ("care", "place", "referral"):
        text = without_who_asked(text) if question.name == "referral" else text
        text = put_in_order(without_refused_places(text))
    if question.name == "care" and not facts.says("who", "other"):
        text = of_this_time_only(with_own_care(without_stay_before(text)))
    elif question.name in OF_PEOPLE:
        text = of_both(text)
    elif question.name == "who":
        text = without_those_looked_after(without_who_typed(text))
    elif question.name == "when":
        text = with_year_after(text)
        text = as_it_was_settled(not_put_off(by_the_month(without_income(text))))
    if question.name in ("household", "referral"):
        text = so_called(with_one_status(text) if question.name == "household" else text)
    elif question.name == "residence":
        text = without_permit_of_elsewhere(without_house_of_kin(text))
        text = without_permit(before_register(where_it_was_moved_to(text)))
    return text if text != plain(said) else said


def _registered(question: Question, told: Apart, facts: Facts) -> str | Problem:
    """Where somebody is registered who tells beside it where he lives; with a permit to live here perhaps."""
    found = choice_meant(question, told.register, facts, numbered=False)
    if isinstance(found, Problem):
        return found if found.candidates else asked_back("permit", *_FAR)
    return asked_back("permit", found) if told.lives_here and not told.no_permit and found in _FAR else found


def _without_certificate(question: Question, told: WithoutCertificates, facts: Facts) -> str | Problem:
    """What is told of the care besides the certificate that is not there; by itself it may be any outpatient care."""
    if not told.text.strip(",.;! "):
        return asked_back(*(each for each in _WITHOUT_CERTIFICATE if each not in told.denied))
    found = choice_meant(question, told.text, facts, numbered=False)
    if isinstance(found, str):
        return found if found not in told.denied else no_choice(question, facts)
    left = tuple(value for value in found.candidates if value not in told.denied)
    return asked_back(*(left or ("outpatient",)))


def _of_them(question: Question, said: str, told: str, facts: Facts) -> str | Problem:
    """What is told of the patient beside what is told of who types; asked back where it may be no register, and as any
    other status where it is only denied: 我是低保 我妈不是."""
    found = choice_meant(question, told, facts, numbered=False) if told else no_choice(question, facts)
    if isinstance(found, str):
        return found if question.name == "household" or tells_a_register(told) else asked_back(found)
    if question.name == "household" and not found.candidates:
        named = _named_at_all(said, question.name)
        return asked_back(*(value for value in question.offered(facts) if value not in named))
    return found


def _said_instead(question: Question, said: str, facts: Facts) -> tuple[str, ...]:
    """What a Korean text says in place of another choice, or both where it is yes or no: 저보요, 아니 변두리요."""
    wrong, right = corrected_in_korean(said)
    if not right or not HANGUL.search(said):
        return ()
    first, then = (_values(_meant(question, each, facts)) for each in (wrong, right))
    if not first or not then or first == then:
        return ()
    offered = labels(question, facts)
    either = {*first, *then} <= _YES_OR_NO
    return tuple(value for value in offered if value in then or (either and value in first))


def _asked_which(question: Question, said: str, facts: Facts) -> tuple[str, ...]:
    """The choices of which somebody asks which one is meant: 先在敦化，又上吉林市住的，你问哪个."""
    rest = _WHICH_IN_KOREAN.sub("", _WHICH_OF_THEM.sub("", plain(said)))
    if question.name in _REGISTERED and (register := _NOT_KNOWN_WHICH.sub("", rest)) != rest:
        return _values(_meant(question, register, facts))
    if not question.choices or (rest == plain(said) and not which_is_not_known(rest, question.name)):
        return ()
    named = _named_at_all(rest, SAME_WORDS.get(question.name, question.name))
    both = tuple(value for value in labels(question, facts) if value in named)
    return both if len(both) > 1 else ()


def _named_at_all(said: str, id: str) -> tuple[str, ...]:
    """All that the words of a text may mean to a question, whatever is said of it."""
    return tuple(
        value for clause in clauses(plain(said)) for token in tokens(clause) for value in token.means.get(id, ())
    )


def _values(found: str | Problem) -> tuple[str, ...]:
    return (found,) if isinstance(found, str) else found.candidates


def _meant(question: Question, said: str, facts: Facts) -> str | Problem:
    """The choice that is meant by the words and by what a text is like; else which may be."""
    offered = labels(question, facts)
    id = SAME_WORDS.get(question.name, question.name)
    if question.name in _OF_ME and not facts.says("who", "other"):
        said = of_me(plain(said))
    said = where_it_is(id, said)
    heard = choice(said, id, offered, planned=facts.plan)
    short = as_a_whole(plain(said), id, offered)
    if not (heard.sure or short or (heard.whole and heard.values)):
        heard = choice(named(id, said, facts.today), id, offered, planned=facts.plan)._replace(whole=False)
    found = second_opinion(said, question.name, offered)
    by_words, heard = heard, heard if says_no_more(said, id, heard, found) else weighed(heard, found)
    if UNDESIGNATED in offered and (told := _not_designated(said, heard, facts)):
        settled = heard.sure and (heard.values == (UNDESIGNATED,) or (found.chance >= BEYOND_DOUBT and not told.sure))
        heard = heard if settled else told
    elif (
        UNDESIGNATED in offered
        and not heard.sure
        and heard.values in ((), (UNDESIGNATED,))
        and _designated(said, facts)
    ):
        heard = Heard(tuple(value for value in offered if value != UNDESIGNATED))
    heard = heard if short else _of_else(said, question.name, heard, by_words, facts)
    if not short and (heard.values or len(said) <= _FEW) and (both := yes_and_no(said, id, offered)):
        heard = Heard(both)
    of_another = (question.name in _OF_ONE and names_another(said, question.name)) or begins_with_kin(said)
    of_another = of_another and question.name != "who" and not facts.says("who", "other")
    of_another = of_another or (question.name == "age" and names_both(said))
    of_another = not short and (of_another or (heard.sure and _may_be_mistyped(said, id, offered)))
    if found.value in heard.values and found.chance >= BEYOND_DOUBT and not facts.says("who", "self"):
        of_sibling = question.name in _OF_WHOM and begins_with_kin(said) and not facts.says("who", "other")
        of_another = question.name != "who" and (told_of_others(said, id) or of_sibling)
    if heard.sure and not of_another and not (question.name == "earlier_status" and _status_of_today(said, facts)):
        return heard.values[0]
    meant = None if heard.sure else mistyped(said, question.name, offered)
    if values := tuple(dict.fromkeys((*((meant,) if meant else ()), *heard.values))):
        return asked_back(*values)
    return asked_back(*BOTH) if question.name == "care" and operated(said) else no_choice(question, facts)


def _of_else(said: str, question: str, heard: Heard, by_words: Heard, facts: Facts) -> Heard:
    """What was heard, asked back where it may be told of something else than it was asked for."""
    text = plain(said)
    if of_their_county(text, question, heard.values, facts.answers.get("residence", "")):
        return Heard(("prefecture",))
    if question == "when" and may_be_to_come(text, facts.today):
        return Heard(("earlier", "plan"))
    if question == "when" and (left := year_that_is_left(text)) and not (heard.sure and heard.values == (left,)):
        return Heard((left,))
    if question == "earlier" and not heard.values and may_have_been(text):
        return Heard(("none", "yes"))
    if question == "earlier" and heard.values == ("none",) and medicine_only(text):
        return Heard(("none", "yes"))
    if question == "earlier" and heard.values == ("yes",) and somebody_else_too(text, facts.says("who", "other")):
        return Heard(("none", "yes"))
    if question == "residence" and "yanbian" in heard.values and (there := moved_to(text)):
        return Heard((there, "yanbian"))
    if question == "when" and of_a_month_before(text, facts.today):
        return Heard(("earlier",))
    if question == "place" and (stays := stayed_at_both(said)):
        return Heard(stays)
    if HANGUL.search(said):
        of_last_year = text.replace(f"{facts.today.year - 1}년", "작년")
        more = also_meant_in_korean(of_last_year, question, heard.values)
        return Heard(tuple(dict.fromkeys((*heard.values, *more)))) if more else heard
    if len(heard.values) == 1 and (more := also_meant(text, question, heard.values[0])):
        return Heard(tuple(dict.fromkeys((*heard.values, *more))))
    far = facts.answers.get("place") in ("province", "elsewhere")
    if far and heard.values == ("not_needed",) and only_the_doctor_says(text):
        return Heard(("not_needed", "none"))
    if not heard.sure:
        return heard
    of_another = facts.says("who", "other")
    if meant := may_be_meant(text, question, heard.values[0], for_another=of_another):
        return Heard(meant)
    if question == "stage" and examined_before(text, heard.values[0]):
        return Heard(("ahead", "there"))
    if not of_else(text, question, heard.values[0], by_words.values, planned=facts.plan):
        return heard
    return Heard(tuple(dict.fromkeys((*by_words.values, *heard.values))))


def named_beside(question: Question, said: str, facts: Facts) -> str | None:
    """A choice beside an amount is taken by its words only: a number there is an amount."""
    offered = labels(question, facts)
    found = second_opinion(said, question.name, offered)
    heard = weighed(choice(said, question.name, offered), found)
    named = not tells_figure(said) or is_label(said, offered) or found.chance >= BEYOND_DOUBT
    if heard.sure and of_else(plain(said), question.name, heard.values[0], heard.values, planned=facts.plan):
        return None
    return heard.values[0] if heard.sure and named else None


def said_plainly(said: str, question: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether an answer is a label, says that it is none of those, or names what it is by its own name: 普通门诊."""
    text = key(plain(said))
    return is_label(said, offered) or beside(said) == NEITHER or holds(text, f"in_plainly_{question}")


def _may_be_mistyped(said: str, id: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether one sign that is not known makes a typing error of a choice."""
    if is_label(said, offered):
        return False
    beside = lexicon().alone.get(id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, id)]
    return any(not token.known and len(token.text) == 1 for token in cut) and bool(mistyped(said, id, offered))


def _not_designated(said: str, heard: Heard, facts: Facts) -> Heard | None:
    """That a place is not a designated one, or that this is not known, where a text says so; None where it does not."""
    if not any(token.answers("designated") for clause in clauses(plain(said)) for token in tokens(clause)):
        return None
    told = choice(said, "designated", labels(QUESTIONS["designated"], facts))
    if not told.values or "yes" in told.values:
        return None
    return Heard((UNDESIGNATED,) if told.sure else (UNDESIGNATED, *heard.values), told.sure)


def _designated(said: str, facts: Facts) -> bool:
    """Whether it is told that a place is a designated one."""
    told = choice(said, "designated", labels(QUESTIONS["designated"], facts))
    return told.values == ("yes",) and not told.against


def _status_of_today(said: str, facts: Facts) -> bool:
    """Whether the status that is told is the one of today: 그때도 저보변두리였소 tells of no other."""
    named = choice(said, "household", labels(QUESTIONS["household"], facts)).values
    return any(facts.says("household", value) for value in named)


def no_choice(question: Question, facts: Facts) -> Problem:
    return Problem("problem.choice", {"last": str(len(question.offered(facts)))})
