"""What was said, put so that it can be read clause by clause."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.problem import Problem
from conversation.understanding.choice.choices import OR_NOT
from conversation.understanding.choice.zh_certificates import without_certificates
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.dates.ko_year_of_stay import with_year_of_stay
from conversation.understanding.dates.named import years_in_words
from conversation.understanding.dates.zh_leaving import left_told_first, still_to_leave
from conversation.understanding.dates.zh_years import with_years
from conversation.understanding.money.amounts import told_once
from conversation.understanding.money.ko_sum_forms import particles_apart
from conversation.understanding.sentences.ko_beside import beside_told
from conversation.understanding.sentences.ko_certificates import ordinary_care
from conversation.understanding.sentences.ko_in_hospital import stays_told
from conversation.understanding.sentences.ko_in_turns import in_turns
from conversation.understanding.sentences.ko_introduced import introduced
from conversation.understanding.sentences.ko_once import of_now
from conversation.understanding.sentences.ko_papers_say import as_papers_say
from conversation.understanding.sentences.ko_plainly import plainly
from conversation.understanding.sentences.ko_put import both_ill, facts_apart
from conversation.understanding.sentences.ko_reported import reported
from conversation.understanding.sentences.ko_set_apart import without_what_is_apart
from conversation.understanding.sentences.ko_still_there import still_there
from conversation.understanding.sentences.ko_township import with_township_place
from conversation.understanding.sentences.ko_usual_words import in_usual_words
from conversation.understanding.sentences.of_others import without_others
from conversation.understanding.sentences.reading import Reading
from conversation.understanding.sentences.taken_there import taken_there
from conversation.understanding.sentences.zh_asked_person import (
    both_were_treated,
    of_this_year,
    without_kin_of_another_year,
    without_those_not_asked_for,
)
from conversation.understanding.sentences.zh_both_told import asked_for, without_other_registers
from conversation.understanding.sentences.zh_earlier_told import earlier_told
from conversation.understanding.sentences.zh_kin_of_the_patient import each_apart
from conversation.understanding.sentences.zh_put import as_told
from conversation.understanding.text.first_person import with_oneself
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_remarks import without_remarks
from conversation.understanding.text.ko_told_apart import of_the_case
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token
from conversation.understanding.text.permit_of_elsewhere import without_permit_of_elsewhere
from conversation.understanding.text.plain import plain
from conversation.understanding.text.read_aloud import as_it_stands
from conversation.understanding.text.unpunctuated import with_ends, with_spaces
from conversation.understanding.text.who_helped import without_helpers
from conversation.understanding.text.zh_register_moved import register_now
from conversation.understanding.within.korean_parts import behind_hearsay, kin_apart, kin_told_of
from conversation.understanding.within.marked import Marked, marked
from conversation.understanding.within.zh_parts import apart_at_spaces, in_that_year
from conversation.understanding.within.zh_stops import with_stops

CLAUSE: Final = lazily(r"((?:[^,;:!?、，；：！？…\n。.]|(?<=[0-9])(?:[.]|,(?=[0-9]{3}(?![0-9])))(?=[0-9]))+)([?？]?)")
_BETWEEN: Final = lazily(r"(?<![0-9付费]) (?![0-9¥])|(?<=[0-9元块号日]) (?=[\u4e00-\u9fff])(?![元块万千号日月年])")
_PUNCTUATION: Final = lazily("[,;:!?、，；：！？…。]|[.](?![0-9])")
_DIED: Final = lazily(
    "(?<=[,.; ])(?:后来|最后|结果|可惜|现在)*[人他她](?:就|也|都|还是)*"
    "(?:没了|没救过来|没抢救过来|不在了|去世了?|过世了?)(?=$|[,.; ])"
)
"""抢救，后来人没了: it denies nothing of the treatment."""
_WAITS_FOR_A_BED: Final = lazily("等(?:着|个)?(?:延边医院|州医院|医院)?的?(?:空床|床位?|病床)(?:再|好|才|能)?住院")
_ASKER: Final = lazily("我(?:人)?[在搁](?!这|那|家)[^,.;我]{2,6}(?=[给替帮][^,.;]{1,4}(?:[问查]|打听))")
"""我在青岛给她问: where whoever asks is."""
_HERSELF: Final = lazily(
    "([他她])(?:自己|本人)|(?<=[在到])我们?(?=[这那](?:[儿里边]|住))"
    "|(?<=[来去到上]看)我们?|(?<=[来去到上](?:延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|延边|这边)看)我们?"
)
"""她自己出的院, 在我这儿住院, 来延吉看我时候病了: by herself, and not oneself."""
_OF_SEVERAL: Final = lazily(
    "(?:分别|各自?(?=自付|是|花|付))(?:是|为|自付|花了?|付了?|自己付了?|个人付了?|:)*[0-9一二两三四五六七八九][^;。]*"
)
_BETWEEN_SUMS: Final = lazily("(?<=[0-9千百万元块])[、,，] ?(?=[0-9一二两三四五六七八九])")
"""分别自付1000、2000、3000."""
Heard = tuple[tuple[Token, ...], list[Spoken], list[str | None]]
"""The words of a clause, its days and its sums."""


def put(said: str, reading: Reading, today: date) -> str:
    """What was said, put so that it can be read clause by clause; what only the whole of it tells is noted."""
    text = _DIED.sub("", without_permit_of_elsewhere(without_others(in_turns(_each_of_several(plain(said))))))
    text = left_told_first(still_to_leave(_WAITS_FOR_A_BED.sub("等床位还没住院", text)))
    text = taken_there(register_now(each_apart(text)))
    told = as_told(told_once(without_remarks(particles_apart(text))))
    listed = _listed(told)
    reading.listed = listed != told
    listed = of_this_year(without_kin_of_another_year(with_stops(listed)))
    reading.both, reading.earlier = asked_for(listed) or both_ill(listed), earlier_told(listed)
    reading.of_two = both_were_treated(listed)
    one = without_those_not_asked_for(without_other_registers(listed))
    no_certificate = frozenset() if HANGUL.search(text) else without_certificates(text).denied  # `as_told` drops them
    text, reading.no_certificate = without_certificates(one)
    reading.no_certificate |= no_certificate
    text, reading.either_year = with_years(in_that_year(text), today)
    text, of_either = with_year_of_stay(text, today)
    reading.either_year = reading.either_year or of_either
    text = in_usual_words(as_papers_say(without_what_is_apart(text)))
    text = introduced(stays_told(still_there(beside_told(reported(with_spaces(as_it_stands(text)))))))
    text = ordinary_care(plainly(with_township_place(text)))
    return with_ends(years_in_words(of_the_case(facts_apart(of_now(text))), today))


def _each_of_several(text: str) -> str:
    """A text with the sums of several times in one piece, so that none of them is read as that of this one."""
    return _OF_SEVERAL.sub(lambda found: _BETWEEN_SUMS.sub("和", found[0]), text)


def _listed(text: str) -> str:
    """A text without punctuation cut at its spaces where these part what it tells: 户口白山的 延边医院 住院."""
    apart = len(_BETWEEN.findall(text)) > 1 and not _PUNCTUATION.search(text) and not HANGUL.search(text)
    return _BETWEEN.sub(",", text) if apart else apart_at_spaces(text)


def asked_apart(clause: str) -> tuple[str, bool]:
    """What a clause tells before it asks whether something is so (能不能), and whether it does."""
    or_not = OR_NOT.search(clause)
    return (clause[: or_not.start()] if or_not else clause), or_not is not None


def heard(told: str, today: date) -> Heard:
    """The words of a clause, its days and its sums, behind what was only heard: 삼촌이 저보라 하던데 나는 아니오."""
    of_the_case = _HERSELF.sub(lambda found: found[1] or "", _ASKER.sub("", told.strip()))
    cut, days, amounts = _marked(with_oneself(of_the_case), today)
    heard = cut[: behind_hearsay(cut)]
    days, amounts = days[count(heard, "day") :], amounts[count(heard, "sum") :]
    return (
        without_helpers(cut[len(heard) :]),
        days,
        [None if isinstance(amount, Problem) else yuan(amount) for amount in amounts],
    )


def _marked(told: str, today: date) -> Marked:
    """A clause cut into words, a relative apart from where and when it is told of him: 누나는 / 장춘에서."""
    found = marked(told, today)
    of_kin = kin_told_of(found.cut)
    return marked(kin_apart(told, of_kin), today) if of_kin else found


def count(cut: tuple[Token, ...], kind: str) -> int:
    """How many words of a clause are of this kind: "day" or "sum"."""
    return sum(kind in token.means for token in cut)
