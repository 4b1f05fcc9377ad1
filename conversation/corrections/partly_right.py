"""Of what was read a part is said to be right, wrong or not known: 就医院不对，别的都对; 입원은 맞고 나머지 틀림다."""

from collections.abc import Iterable, Sequence
from typing import Final

from conversation.remarks.beside import mistake_in
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_NAME: Final = "(?P<name>[^ ,.]{1,8}?)"
_REST: Final = "(?:别的|其他的?|其它的?|剩下的?|余下的?|其余的?|나머지(?:는|것은|건)?|다른 ?(?:것은|건|거는)|그외는)"
_ALL: Final = " ?(?:都|全|全都|다|모두)? ?"
_RIGHT: Final = "(?:对|没错|没问题|没毛病|[맞옳][^ ]*)"
_WRONG: Final = "(?:不对|错|有错|不是|틀[^ ]*|아이[^ ]*|아님[^ ]*|아니[^ ]*)"
_UNKNOWN: Final = "(?:不知道|不清楚|不确定|记不清|说不准|没准|모르[^ ]*|모름[^ ]*|몰라[^ ]*)"
_TO_BE_ASKED: Final = (
    "(?:我)?(?:再|还得|还要|得|要|回头|等我|明天)+(?:去)?(?:问问?|查查?|看看?|核对?|对对?|确认)[^ ,]{0,5}"
    "|[^ ,]{0,8}?(?:한테|보고|에게)? ?(?:다시|한번|더|또|좀)? ?(?:물어|알아|확인|찾아)[^ ]* ?[^ ,]{0,6}"
)
_ALL_BUT: Final = (
    lazily(f"(?:就|只有|就是|光)?{_NAME}(?:这条|那条)?(?:了)?{_WRONG}了?[, ]*{_REST}{_ALL}{_RIGHT}了?"),
    lazily(f"(?:除了|除){_NAME}(?:以外|之外|外)?[, ]*{_REST}?{_ALL}{_RIGHT}了?"),
    lazily(f"{_NAME}(?:만|은|는|이|가|를|을)? ?(?:빼|내놓|제외|틀)[^ ,]*[, ]+(?:{_REST})?{_ALL}{_RIGHT}"),
    lazily(
        f"(?:{_REST}|[^ ,.]{{1,8}}?)?{_ALL}(?:{_RIGHT}|差不多)[了吧]*[, ]*(?:就|只有|就是|可|但|그런데 ?|근데 ?)?"
        f"{_NAME}(?:만|은|는|이|가)? ?{_WRONG}了?"
    ),
    lazily(
        f"(?:(?:{_RIGHT}|差不多)[吧了]*[, ]*)?(?:就是|就|可是|可|但是|但|그런데|그런|근데)? ?"
        f"{_NAME}(?:这条|那条|은|는|이|가)? ?(?:还|아직|잘|확실히)* ?(?:{_UNKNOWN}|{_TO_BE_ASKED})了?"
    ),
)
"""All is right but what is named, or that is not known."""
_IS_RIGHT: Final = lazily(f"{_NAME}(?:是|은|는|이|가)? ?{_RIGHT}的?了?")
_IS_WRONG: Final = lazily(f"{_NAME}(?:是|은|는|이|가)? ?{_WRONG}的?了?")
_ONLY: Final = lazily(f"(?:就|只有)?{_NAME}(?:은|는|이|가|만)? ?{_RIGHT}了?[, ]*{_REST}{_ALL}{_WRONG}了?")
_ONLY_THAT: Final = (
    lazily(f"(?:就|只有|就是|光){_NAME}(?:是)?{_RIGHT}的?了?"),
    lazily(f"{_NAME}만 ?{_RIGHT}"),
)
"""Nothing is right but what is named."""
_A_PART: Final = lazily(
    f"(?:一半|有的|有些|部分|一部分|절반[은이]?|일부[는가]?|앞에거[는가]?|뒤에거[는가]?) ?(?:是)?{_RIGHT}的?"
)
_FIRST_LINES: Final = lazily(
    "(?:前面?|头|上面?)[那这]?(?:[一两二三四几][条个行项])?(?:的|都|是)*对的?[, ]*(?:就是|可是|但是?)?"
    "(?:后面?|下面?|底下|剩下|别的|其他)(?:那|这)?(?:[一两二三四几][条个行项])?(?:的|都|全|就)*(?:不对|错)了?"
    "|(?:앞에?|우에?)(?: ?[가-힣0-9]{1,2}개)?(?:건|거는|것은|는|은)? ?(?:다 ?)?(?:맞|옳)[가-힣]* ?"
    "(?:뒤에?|아래|밑에|나머지)(?: ?[가-힣0-9]{1,2}개)?(?:건|거는|것은|는|은)? ?"
    "(?:다 ?)?(?:틀|아이|아니|안 ?맞)[가-힣]*"
)
"""前面两条对，后面不对: which of the last ones is asked."""
_ALL_WRONG: Final = lazily(
    "(?!都不对[.!]*$)(?:(?:不对|不是|错了?|哎呀?|啊)[, ]*)*"
    "(?:全|都|全都|哪[条个]都|一条都)(?:[写弄记整]?错|不对)(?:的|了|啦|啊)*"
    "|(?:아이|아니|아니오|아이요|틀렸슴다|[, ])*(?:다|모두|전부|죄다|몽땅) ?(?:틀렸?|잘못 ?적|안 ?맞)[가-힣]*"
)
"""不对不对，全错了."""
_NOT_SURE: Final = lazily(
    "(?:맞는지|옳은지)(?:도|는)? ?잘? ?모르[^ ]*|맞기는 (?:무스게|뭐가|뭘) [맞옳][^ ]*"
    "|不知道(?:这)?对不对|对啥对|对什么对|哪对了"
)

_LINES: Final = lazily(
    "(?P<lines>(?:第?[0-9一二三四五六七八九][个条行项]?)(?:(?:[和跟与、, ]+)?第?[0-9一二三四五六七八九][个条"
    "行项]?)+)(?:都|全|两个|这两个|俩)?[, ]*(?:不对|错了|有错|不是)的?"
    "|(?P<in_korean>(?:[0-9]번|[두세네]번|첫번|다섯번)째?(?:(?:하고|과|와|이랑|,| )+(?:[0-9]번|[두세네]번"
    "|다섯번)째?)+)(?:이|가|은|는)? ?(?:다 |둘다 )?(?:틀|아이|아님|아니)[가-힣]*"
)
_A_FIGURE: Final = lazily("[0-9]{3}")
"""12000不对 tells of a sum, and of no lines 1 and 2."""
_LINE: Final = lazily("[0-9一二三四五六七八九]|[두세네첫]|다섯")
_ORDINAL: Final = {"첫": "1", "두": "2", "세": "3", "네": "4", "다섯": "5"}


def _one_by_one(text: str) -> set[str]:
    """What is said to be wrong where each thing is said to be right or wrong: 低保对，转诊对，钱不对; none where
    anything else is said."""
    told = [(_IS_RIGHT.fullmatch(each), _IS_WRONG.fullmatch(each)) for each in clauses(text)]
    if len(told) == 1 or not all(any(each) for each in told):
        return set()
    return {name for _, wrong in told if wrong and (name := mistake_in(wrong["name"], asked=True))}


def _lines_wrong(text: str, read: Sequence[str]) -> tuple[str, ...]:
    """What stands in the lines that are said to be wrong by their numbers, more than one of them:
    第二个和第三个不对."""
    told = None if _A_FIGURE.search(text) else _LINES.fullmatch(text)
    numbers = (
        [next(iter(number(_ORDINAL.get(each, each))), 0) for each in _LINE.findall(told["lines"] or told["in_korean"])]
        if told
        else []
    )
    return tuple(read[int(each) - 1] for each in numbers) if numbers and max(numbers) <= len(read) else ()


def not_known_yet(said: str) -> str | None:
    """The name of the question whose answer is said not to be known, or to be asked first: 자부는 모름다, 钱我再问问;
    None where nothing else is said."""
    told = _ALL_BUT[-1].fullmatch(plain(said).strip(" .!"))
    return mistake_in(told["name"], asked=True) if told else None


def partly_right(said: str, read: Iterable[str]) -> tuple[str, ...] | None:
    """What of it is not right, by question, of what was read; empty where it is not said what; None where nothing like
    that is said."""
    text, read = plain(said).strip(" .!"), [*read]
    if lines := _lines_wrong(text, read):
        return lines
    if any(each.fullmatch(text) for each in (_NOT_SURE, _A_PART, _FIRST_LINES, _ALL_WRONG)):
        return ()
    if wrong := _one_by_one(text):
        return tuple(id for id in read if split(id)[0] in wrong)
    for pattern in (*_ALL_BUT, _ONLY, *_ONLY_THAT):
        told = pattern.fullmatch(text)
        name = mistake_in(told["name"], asked=True) if told else None
        if name and pattern in (_ONLY, *_ONLY_THAT):
            return tuple(id for id in read if split(id)[0] != name)
        if name:
            wrong_ones = tuple(id for id in read if split(id)[0] == name)
            return (
                wrong_ones if wrong_ones or pattern is not _ALL_BUT[-1] else None
            )  # 전원은 모름다, which was not read
    return None
