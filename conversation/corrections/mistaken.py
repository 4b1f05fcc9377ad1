"""Something told was wrong: which answer is asked again, what is right instead, and what of a proposal goes."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.journey import BACK, CHANGE, DOUBTED, Journey
from conversation.problem import Problem
from conversation.questions import QUESTIONS, asked_by
from conversation.remarks.beside import DENIAL, MISTAKEN, WAIT, before_this_one, beside, mistake_in
from conversation.session import Message, Session, whole, without_again
from conversation.showing import check, position
from conversation.treatments import split
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.money.amounts import amount, amounts_in
from conversation.understanding.text.denial import denials
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, clauses, tokens, without_correction, words_said
from conversation.understanding.text.plain import plain

_DENIES: Final = "不是"
_NOT: Final = "不"
_BUT: Final = lazily("^(?:而|应该|就)?是")
_RIGHT_FIRST: Final = lazily(
    "^(?:忘了?说了?,? ?|其实|应该|我们?家?|他|她|我[妈爸]|医院|地方)*"
    "是(?P<right>[^,是不]{1,12})[, ]*(?:可|并)?不是[^,是]{1,12}$"
)
"""是八千五不是八千."""
_THERE_NOT_HERE: Final = lazily(
    "^(?P<right>(?:是)?(?:在|上|去)[^,是不]{1,10}(?:看|住|治|做|结)的(?:院|病|账)?)[, ]*(?:可|并)?不是[^,是]{1,12}$"
)
"""在长春看的不是州医院."""
_OF_THE_REFERRAL: Final = lazily("^转[诊院](?:那[条个题]|这[条个])?(?:应该|其实)?是(?=急诊|急救|抢救|救护|120)")
"""不对 转诊是急诊去的: an emergency takes the place of a referral."""
_NOT_BUT: Final = lazily(
    "^(?:我|我家|我们家)?不是(?P<wrong>[^,是不 ]{1,12}) +(?:而|应该|其实)?是(?P<right>[^,不]{1,20})$"
)
"""不是低保 是特困, without a stop between the two."""
_FIGURE_INSTEAD: Final = lazily(
    "(?:自付|金额|钱数?|[这那]个?数)(?:是?填?的?)不是(?P<wrong>[0-9一二两三四五六七八九][^,是]*),?(?:应该|而|其实)?是(?P<right>[0-9一二两三四五六七八九][^,是]*)"
)
"""自付不是8000，是8600."""
_SAID_WRONG: Final = lazily(
    "(?:刚才|方才|前面|上面|那个|我|,| )*(?P<wrong>[^,.; 不没]{1,8}?)(?:那[个条])?(?:说|点|选|写|填|按)错了?"
    "[, ]+(?:应该|其实|就)?是(?P<right>[^,]{1,16})"
)
"""刚才州医院说错了 是吉大一院: an answer is named, and no question."""
_SEEN_WRONG: Final = lazily("[, ]*(?:我)?(?:刚才)?(?:看错|写错|打错|记错|说错)了?[.!]?$")
"""应该是5600看错了."""
_PRESSED_WRONG: Final = lazily(
    "^(?:(?:아이|아니)[요오]?[ ,.]+)?"
    "(?P<right>(?!.*(?:라[고구]|으로|[^는]로) ?(?:했|눌렀|썼|적었))"
    "[^?]{2,40}?(?:[슴임함됨]다|[슴입합]니다|[했왔갔있없였]소|이[오요]|꾸마|어요|예요))[ ,.]+"
    "(?:(?:아까|방금|금방|먼저|내가|제가|내|제|손이)(?:는|은)? ?)*"
    "(?:잘못|틀리게) ?(?:눌렀|썼|쳤|말했|적었|찍었|골랐|선택했)"
    "(?:슴다|습니다|소|어요|꾸마|네요|네)[.! ]*$"
)
"""아이 전원 했슴다 잘못 눌렀슴다."""
_CHANGED_TO: Final = lazily(
    "(?P<korean>.+?)(?:으로|로|루) ?(?:고쳐|바꿔|수정해|고치)(?:주[오쇼]|주십시오|주시오|줘요?|기쇼|십시오)?[.!]?"
    "|(?:再|那就?|还是|还得|那再|重新)改(?:成|为|到|回)是?(?P<again>[^,]+)"
    "|(?:改|换|更正)(?:一下|下|一改)?[^,是]{0,6},(?:应该)?是?(?P<right>[^,]+)|差(?:一|了一)?位(?:数)?,是?(?P<place>[^,]+)"
)
"""9천으로 고쳐주오, 再改成八千一, 改一下低保，是边缘, 差一位，是80000."""
_INSTEAD: Final = lazily(
    "(?:(?P<about>[^, ]{1,6})[은는] )?(?P<wrong>[^,]{1,12}?)[이가]? ?(?:아이|아니)(?:구|고|라) (?P<right>[^,]+)"
)
"""올해 아이구 작년임다, 전원은 사회구역이 아니라 연변병원에서 해줬슴다."""
_NOT_THAT_BUT: Final = lazily(
    "(?:(?:아이|아니)[,. ]+)?(?P<wrong>[^,. ]{1,8}?)[이가]? ?(?:아[이니]?[임님]|아[이니][오요]|아닙니|아이우)다?"
    "[,. ]+(?:(?:처음|먼저|아까|앞)(?:번?에)? ?(?:말한|적은|쓴) ?)?"
    "(?P<right>[^,. ]{2,14}?)(?:[이가] ?[맞옳][가-힣]{1,4}[.! ]*)?"
)
"""아이 료녕 아임다 연길임다, 저보 아임다 처음에 말한 변연호가 맞슴다."""
_LINE: Final = lazily(
    "(?P<in_korean>[0-9]{1,2}) ?번째?(?: ?줄)?[이가은는]? ?"
    "|第?(?P<place>[0-9]{1,2}|[一二三四五六七八九])(?! ?[만천백万千百])[个条行项题]? ?"
)
"""Before what says that a line of the answers so far is wrong: 第8个不对, 8번이 아님다."""
_CHANGE_LINE: Final = lazily(
    "(?:고치기|수정|改|修改|更改|改一下)[: ]*第?(?P<place>[0-9]{1,2}) ?(?:번|条|项|个|行)?[.! ]*"
)
"""고치기 8, 改8."""
_NUMERALS: Final = " 一二三四五六七八九"
_IT_IS_NOT: Final = lazily(
    "^(?:其实|实际上?|说实话)?,?(?:我|我家|我们家?|我妈|我爸|他|她|户口|户籍|时间|医院)?(?:可|也|并|压根|根本)?(?:就)?不是(?!.*[是有])"
    "|아니?(?:[님닙임입]니?다|[오우요]|님|임)(?:,|[.])?(?:사실은?|실은|원래는?)?[.!]*$"
)
_NO_AID: Final = lazily(
    "[没未](?:有)?(?:领|拿|给|得|享受)[^,.;]{0,4}(?:救助|补助)|구조(?:금|돈)?[^,.;]{0,4}(?:못|안|아이)"
)
_YEAR: Final = lazily("年|년|[0-9]{4}[-./]")
_OF_TIME: Final = ("when", "admitted")
"""The questions with choices that a day may answer."""


def asked_again(session: Session, found: Journey, today: date, name: str | None = None) -> list[Message]:
    """The last answer again, or that to the question which was named; with the result before one's eyes, where none
    was, all of them to choose from. What was wrong is not kept by a yes."""
    given = [question.id for question, _ in whole(session, today).given]
    if named := next((id for id in reversed(given) if split(id)[0] == name), None):
        session.answers = without_again(session) | {CHANGE: named, DOUBTED: named}
    elif found.expected is None:
        return [check(session, found)]
    elif given and not {BACK, CHANGE} & session.answers.keys() and found.given:
        last = found.given[-1][0].id
        session.answers = without_again(session) | {BACK: last, DOUBTED: last}
    return position(session, today)


def right_instead(said: str) -> str:
    """What is right instead: 不对，是两万二; 我刚才说错了，应该是一万; 不是我妈，是我. "" where nothing is said to be
    wrong; 不是低保 only denies."""
    text = plain(said)
    if (
        found := _RIGHT_FIRST.match(text)
        or _THERE_NOT_HERE.match(text)
        or _NOT_BUT.match(text)
        or _FIGURE_INSTEAD.fullmatch(text)
    ):
        return found["right"]
    if pressed := _PRESSED_WRONG.match(text):
        return pressed["right"]
    if changed := _CHANGED_TO.fullmatch(text):
        return changed["korean"] or changed["again"] or changed["right"] or changed["place"]
    if (found := _SAID_WRONG.fullmatch(text)) and _names_an_answer(found["wrong"]) and not mistake_in(text):
        return found["right"]
    if (instead := _INSTEAD.fullmatch(text)) and (
        _names_an_answer(instead["wrong"]) or (instead["about"] and _names_an_answer(instead["about"]))
    ):
        return instead["right"]
    if (but := _NOT_THAT_BUT.fullmatch(text)) and _names_an_answer(but["wrong"]):
        return but["right"]
    rest = _SEEN_WRONG.sub("", without_correction(text))
    if rest and not text.removesuffix(rest).rstrip(" ").endswith(_DENIES):
        return _OF_THE_REFERRAL.sub("", rest)
    first, behind = _first_and_rest(text)
    denied_first = first.startswith(_DENIES) or (first.startswith(_NOT) and _BUT.match(behind))
    if behind and (beside(first) in (MISTAKEN, DENIAL) or denied_first or mistake_in(first)):
        return without_correction(behind) or _BUT.sub("", behind, count=1)
    return ""


def _names_an_answer(said: str) -> bool:
    """Whether a text is a word that answers a question, or holds a figure: 6월 2일이 아니라 7월 2일임다."""
    if any(sign.isdigit() for sign in said):
        return True
    words = tokens(said.replace(" ", ""))
    return len(words) == 1 and words[0].tells


def wrong_first(said: str) -> str | None:
    """The name of the question whose answer is said to be wrong before what is right is told: 金额错了，应该是8500."""
    first, behind = _first_and_rest(plain(said))
    return (mistake_in(first) if behind else None) or answer_said_wrong(said)


def answer_said_wrong(said: str) -> str | None:
    """The name of the question that a word answers which is said to be wrong (刚才住院说错了 是门诊); None where none
    is."""
    found = _SAID_WRONG.fullmatch(plain(said))
    cut = tokens(found["wrong"].replace(" ", "")) if found else ()
    names = {name for token in cut for name in token.means if name in QUESTIONS}
    return names.pop() if len(names) == 1 else None


def line_said_wrong(said: str, lines: int) -> int | None:
    """The place (from 0) of the line that is said to be wrong, of so many answers so far; None where none is."""
    text = plain(said)
    if change := _CHANGE_LINE.fullmatch(text):
        return int(change["place"]) - 1 if 0 < int(change["place"]) <= lines else None
    line = _LINE.match(text)
    if line is None or beside(text[line.end() :]) not in (MISTAKEN, DENIAL):
        return None
    told = line["in_korean"] or line["place"]
    place = (int(told) if told.isascii() else _NUMERALS.index(told)) - 1
    return place if 0 <= place < lines else None


def _first_and_rest(text: str) -> tuple[str, str]:
    """The first clause of a plain text, or its first word where that says what is wrong, and all behind it."""
    first, *others = clauses(text) or [""]
    word, _, behind = first.partition(" ")
    if behind and beside(word) == WAIT:  # 等会儿 户口说错了 是龙井的
        first = behind
    word, _, behind = first.partition(" ")
    if behind and mistake_in(word):
        return word, "，".join((behind, *others))
    return first, "，".join(others)


def is_figure(said: str, today: date) -> bool:
    """Whether a sum or a day is told, which answers no question with choices but those of time."""
    text, sum_told = plain(said), amount(said)
    told = bool(sum_told.candidates) if isinstance(sum_told, Problem) else True
    return told or any(amounts_in(text)) or any(days_in(text.replace(" ", ""), today))


def tells_of_time(said: str) -> bool:
    """Whether a text tells when something was: not 减去2000."""
    return bool(_YEAR.search(said)) or any("when" in token.means for token in words_said(said))


def may_be(name: str, kind: str, figure: bool) -> bool:
    """Whether a correction may be one of the answer to this question. `figure`: whether it is a sum or a day."""
    return not figure or kind != "choice" or name in _OF_TIME


def says_it_is_not(said: str) -> bool:
    """Whether no more is said than that something is not so: 其实不是低保, 저보 아임다 사실은."""
    return bool(_IT_IS_NOT.search(plain(said).replace(" ", "")))


def of_another_answer(said: str, question: str, read: Mapping[str, str]) -> bool:
    """Whether an answer that was given to another question than this is said not to be so, and nothing else."""
    return says_it_is_not(said) and any(id != question for id in denied(said, read))


def denies_aid(said: str) -> bool:
    """Whether only aid is denied, and no status: 今年没领过救助."""
    return bool(_NO_AID.search(plain(said)))


def denied(said: str, read: Mapping[str, str]) -> list[str]:
    """What of a proposal is denied: 不是低保, 저보가 아님다. `read`: the answers that were read, by question."""
    found = []
    for id, answer in read.items():
        name = asked_by(id).name
        for clause in clauses(plain(said)):
            cut = tokens(clause)
            ended = any("cancelled" in token.means for token in cut)  # 저보가 작년에 끊겼슴다
            if (ended and name != "household") or (name == "care" and before_this_one(clause)):
                continue  # 그전에 입원한거 없슴다
            places = range(len(cut)) if ended else denials(cut, name).places
            told = [*(cut[place] for place in places), *(word for token in cut for word in _behind_not(token))]
            if any(answer in token.means.get(name, ()) for token in told) and not denies_aid(clause):
                found.append(id)
                break
    return found


def _behind_not(token: Token) -> tuple[Token, ...]:
    """What one word denies that is made of a denial and a name: 不是今年, 不是延边."""
    return tokens(token.text.removeprefix(_DENIES)) if token.text.startswith(_DENIES) else ()
