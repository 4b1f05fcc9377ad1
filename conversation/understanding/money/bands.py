"""About how much it was: a rough figure in words (大概五六千, 一万多, 만원쯤) as the bands in which it may lie.

Bounds in words (不到两千, 过了五千没上万) are the one band that they choose.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from conversation.facts import BANDS, BEYOND
from conversation.understanding.money.amounts import amount, rough
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, holds, tokens, words_of
from conversation.understanding.text.numerals import SIGN, number
from conversation.understanding.text.plain import plain

_TENTH: Final = 10
"""One figure that is about right may be a tenth more or less."""
_A_FEW: Final = lazily("(?<![0-9百千万백천만])(?:几|몇|数|수)")
_UP_TO_NINE: Final = 1.8
"""几千 is offered as 2,000, 3,000 or 5,000, and may be 9,000."""
_JUST_BELOW: Final = lazily("小(?=[一二两俩三四五六七八九十0-9])")
_JUST_ABOVE: Final = lazily("出头|挂零|冒头|多一?(?:点儿?|些)|[천백만]원?(?:에서|보다)?(?:조금|좀|약간)(?:더|넘|웃)")
_TEN_THOUSAND_OR_SO: Final = lazily("(?<![0-9一二两三四五六七八九十])[万千]儿?八[千百](?![0-9一二三四五六七八九])")
"""万八千, which may be a little more than 万 as well."""
_AT_LEAST: Final = lazily("起码|至少|最少|少说|不止|打底|[打挡]不住")
"""自付起码六千 may be twice as much."""
_NINE_SIGNS: Final = "[一二两三四五六七八九]"
_OF_TWO: Final = lazily(f"{_NINE_SIGNS}[千万]{_NINE_SIGNS}{{2}}(?![百千万])")
"""一万七八: from one tenth to the next."""
_YUAN: Final = "(?:块钱|元钱|块|元|圆|원)?"
_FIGURE: Final = rf"((?![.,]){SIGN}+(?<![.,])){_YUAN}"
_BELOW: Final = lazily(
    rf"(?:还|都|也)?(?:不到|没到|没上|没过|没超过|没超|不超过|不超|超不过|不足|未到|未超过|到不了|够不上|过不了"
    rf"|上不了)(?:了)?{_FIGURE}"
    rf"|{_FIGURE}(?:钱)?(?:都|还|也)?(?:不到|没到|到不了|以内|之内|以下|往下|以里|不足|没有到)"
    rf"|{_FIGURE}(?:돈)?(?:은|도|두|이|까지는|까지도|까지|까진|을|를|에도|에두|에는|에)?(?:채|다|미처)?(?:안|못)"
    rf"(?:되|된|됨|됩|됐|돼|넘|간|갔|가|차|찼|나왔|들었|미치|미친|미침|미칩|미쳤)"
    rf"|{_FIGURE}(?:돈)?까지(?=$|[.]|임|입니|이[오우]|[요됩됨]|이꾸마|되[오우])"
    rf"|{_FIGURE}(?:돈)?(?:을|를|이|은|도)?(?:미만|이하|이내|안쪽|안으로|안짝|밑|아래|못미처|못미치|미달|넘지(?:는"
    rf"|도)?(?:않|못)|되지(?:는|도)?(?:않|못)|차지(?:는|도)?(?:않|못))"
)
_ABOVE: Final = lazily(
    rf"(?:超过了?|过了|(?<!没)过(?=[千万])|(?<![没不])超了?(?=[0-9一二两三四五六七八九十])|[大高多]于|超出|不止"
    rf"|不下于?|上了|至少|最少|起码|少说(?:也|得|有)*){_FIGURE}"
    rf"|{_FIGURE}(?:钱)?(?:都|还|也)?"
    "(?:[以已]上|往上|朝上|开外|打底|起步|打不住|挡不住|不止|多点|多些|多|出头|挂零)"
    rf"|{_FIGURE}(?:돈)?(?:은|이|도|두|을|를)?(?:훨씬|썩|좀|조금|약간|다|벌써|더)?(?:넘|이상|초과|웃돌|웃도|우로|위로)"
)
_BETWEEN: Final = lazily(
    rf"{_FIGURE}(?:到|至|-|~|—)+{_FIGURE}(?:之间|中间|这档|那档|那一档|这一档|这个档|那个档|里头|的档)?"
    rf"|{_FIGURE}(?:에서|부터){_FIGURE}(?:까지|미만|이하)?(?:의중간|중간)?"
    rf"|{_FIGURE}(?:하고|과|와|이랑|랑){_FIGURE}(?:의중간|중간)"
)
_BEGUN: Final = lazily(rf"(?:자부|자가지급|自付)?(?P<from>{SIGN}+{_YUAN})(?:부터|에서|起|[到至~-])[.]*")
_NO_DIGITS: Final = (
    (lazily("(?<=[0-9만천백])이(?= ?(?:넘|안|못|채|훨|좀|조금|다|되))"), ""),
    (lazily("(?<=[되넘가])[오구],? "), " "),
    (lazily("사이"), "중간"),
    (lazily(f"(?<![0-9.])([0-9]|{_NINE_SIGNS})(?=[到至~—-]+(?:[0-9]|{_NINE_SIGNS})([千万]))"), r"\1\2"),
)
"""Signs of Korean that are no 2, 4, 5 and 9 here: 3만이 넘소, 5천 사이,
만원이 안되오 5천은 넘고, 안되구 6천은; and 1-3万 is 1万-3万."""
_PARTICLE: Final = lazily(
    "(?<=[가-힣])(?<![0-9일이삼사오육륙칠팔구십백천만원])이 (?=[0-9일이삼사오육륙칠팔구십백천만])"
)
"""자가지급이 삼만: no 2 before the 3."""
_SOMEWHAT_MORE: Final = lazily("(?<=[백천만])원?(?:여|얼마|얼매)(?=나왔|나옴|들었|냈|썼|됐|되|임|[.!]*$)")
"""삼천 얼마 나왔습데다; 8천 얼마."""
_MEDICINE: Final = lazily("(?<![가-힣])약(?=[값비방국품은도]|만 (?=[0-9]))")
"""약값 3천: medicine, and not "about"."""
_MORE: Final = lazily("(?:多|出头|挂零|冒头)")
_BESIDE_ROUGH: Final = ("own_share", "amount_about", "amount_below", "amount_above")
_SIGNS_OF_FIGURES: Final = lazily("[0-9.一二两俩三四五六七八九十百千万几好多来把小大头块钱元圆的吧了呢啊也得点儿 ]")
"""What a rough figure is written with, and what stands behind it."""
_KOREAN_FIGURE: Final = lazily("(?:[0-9.]+|[일이삼사오륙육칠팔구]?[십백천만])[0-9일이삼사오륙육칠팔구십백천만]*원?")
_BESIDE_BOUNDS: Final = frozenset({"around", "amount_before", "amount_after", "i", "mine", "joins"})


_ABOUT: Final = lazily(
    "^(?!.*(?:넘|안 ?[되됨됩됐넘갔차]|안쪽|안짝|안으로"
    "|못|미만|이하|이내|이상|초과|모자|까지|사이|밑|아래|우로|더|덜|조금|좀)).*"
    "(?:[0-9백천만]원?(?: ?(?:쯤|정도|좌우|가량|안팎|내외))|(?:한|약|대략|거의|근) ?[0-9일이삼사오륙육칠팔구]*[백천만])"
)
"""5천쯤, 한 만원: neither from above nor from below."""


def bands(said: str, figures: Sequence[int]) -> tuple[str, ...]:
    """The bands of a rough figure, by their answers; none where it is not rough. `figures`: what it may be, in fen."""
    text = _MEDICINE.sub("", _PARTICLE.sub("가", plain(said))).replace(" ", "")
    if not figures or not (
        rough(text) or _OF_TWO.search(text) or _SOMEWHAT_MORE.search(text) or _says(text, "amount_about")
    ):
        return ()
    low, high = min(figures), max(figures)
    if _A_FEW.search(text):
        high = int(high * _UP_TO_NINE)
    elif _says(text, "amount_below") or _JUST_BELOW.search(text):
        low -= low // _TENTH
    elif _AT_LEAST.search(text):
        high *= 2
    elif _JUST_ABOVE.search(text) or _TEN_THOUSAND_OR_SO.search(text):
        high += high // _TENTH
    elif _says(text, "amount_above"):
        high += high // 2
    elif low == high or "把" in text:
        low, high = low - low // _TENTH, high + high // _TENTH
    return tuple(name for name, band in BANDS.items() if low < band.most and (high > band.least or band.least == 0))


def about_an_edge(said: str, figures: Sequence[int]) -> bool:
    """Whether no more is told in Korean than about how much it was, and that is where one band ends and the next
    begins: 자부가 5천쯤. `figures`: what it may be, in fen."""
    edges = {band.most for band in BANDS.values()}
    return len(figures) == 1 and figures[0] in edges and bool(_ABOUT.search(plain(said)))


def one_band(said: str) -> str | None:
    """The band that bounds in words choose, where both ends lie in it and nothing beside them makes it unsure."""
    text = plain(said)
    for pattern, instead in _NO_DIGITS:
        text = pattern.sub(instead, text)
    text = text.replace(" ", "")
    if "?" in text or holds(text, "in_other_money"):
        return None
    lows, highs = [Decimal(0)], [Decimal(BEYOND)]
    for pattern, ends in ((_BETWEEN, (lows, highs)), (_BELOW, (highs,)), (_ABOVE, (lows,))):
        for match in list(pattern.finditer(text)):
            figures = [
                number(f"一{each}" if each in ("千", "万", "천", "만") else each)
                for each in filter(None, match.groups())
            ]
            if any(len(each) != 1 for each in figures):
                return None
            for end, figure in zip(ends, figures, strict=True):
                end.append(figure[0] * 100)
        text = pattern.sub("", text)
    if len(lows) + len(highs) == 2 or not _nothing_else(text):
        return None
    low, high = max(lows), min(highs)
    return next((name for name, band in BANDS.items() if band.least <= low < high <= band.most), None)


def band_begun(said: str) -> str | None:
    """The band of which no more than the lower end was typed, as the button begins with it: 2천부터, 2000起."""
    begun = _BEGUN.fullmatch(plain(said).replace(" ", ""))
    least = amount(begun["from"]) if begun else None
    return next((name for name, band in BANDS.items() if band.least == least and least), None)


def merely_rough(said: str) -> bool:
    """Whether a text is a rough figure and no more, which may be all that was paid: 三千多, 一万出头."""
    text = plain(said).replace(" ", "")
    return bool(_MORE.search(text)) and not _SIGNS_OF_FIGURES.sub("", _MORE.sub("", text))


def plainly_the_own_share(said: str) -> bool:
    """Whether a rough figure is told as the own share, and nothing beside it: 自付三千多, 两万出头自付."""
    text = plain(said).replace(" ", "")
    if "?" in text or not _says(text, "own_share"):
        return False
    if HANGUL.search(text):
        return _nothing_but_a_figure(text)
    text = _BELOW.sub(" ", _ABOVE.sub(" ", text))
    for word in sorted(_beside_figures(), key=len, reverse=True):
        text = text.replace(word, " ")
    return not _SIGNS_OF_FIGURES.sub("", text).strip()


def _nothing_but_a_figure(text: str) -> bool:
    """Whether a Korean text is a figure and what stands around it: 자부가 4천좌우임다, 자부담은 대략 사천원."""
    if len(_KOREAN_FIGURE.findall(text)) != 1:
        return False
    beside = _KOREAN_FIGURE.sub(" ", text)
    words = sorted(_beside_figures() | words_of("amount_before") | words_of("amount_after"), key=len, reverse=True)
    for word in words:
        beside = beside.replace(word, " ")
    return not beside.strip()


@cache
def _beside_figures() -> frozenset[str]:
    return frozenset().union(*map(words_of, _BESIDE_ROUGH)) - words_of("perhaps")


def _nothing_else(text: str) -> bool:
    """Whether what is left of a text beside its bounds changes nothing."""
    return not any(word in text for word in words_of("amount_about")) and all(
        token.means.keys() & _BESIDE_BOUNDS and "insurance_paid" not in token.means
        for each in clauses(text)
        for token in tokens(each)
    )


def _says(text: str, sign: str) -> bool:
    return any(word in text for word in words_of(sign))
