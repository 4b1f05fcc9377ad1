"""What is asked of what the open question is about, and names it by no word: 그런거 해야 됨까, 안하면 돈 못받슴까, at
the referral; 这些都是啥, 咋知道我是哪种, at the status; 大概行吗, 好几次填哪次 (in the table `of_the_open.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_MUST_IT_BE: Final = lazily(
    "^(?:그런|이런|저런|그|이)?(?:거|것|게|건|수속)?(?:를|을|은|는|도|두)?(?:꼭|반드시|무조건|원래|다)?(?:해야"
    "|떼야|있어야|밟아야)"
    "(?:만)?(?:되|됨|됩|하|함|합)[가-힣]{0,3}까[?]?$"
    "|^(?:전원|병원이전|비안|등록|그런거|그거|이거|수속)?(?:수속)?(?:를|을|은|도)?(?:안|못|아이)(?:하|했으|떼"
    "|뗐으|밟으)(?:면|무|문)(?:구조)?(?:금|돈)?(?:을|를|이|도)?"
    "(?:(?:못|안|아이)(?:받|타|주|줌|줍|나오|나옴)|적게|덜|깎|어찌|어떻|무슨|문제)[가-힣]{0,8}까[?]?$"
    "|^(?:병원|원무과|의사|위생원)(?:에서|이|측에서)?(?:알아서|다|그냥|직접|저절로)*(?:해|하여|떼)(?:줌|주|줍)[가-힣]{0,3}까[?]?$"
    "|^(?:是|这个?)*(?:医院|大夫|医生)(?:自己|直接|就|都|会|能|给|帮|替|我)*(?:办|弄|开)(?:了|好)*(?:吗|么|不|吧|[?])+$"
    "|^(?:那|我|这个?)*(?:用不用|要不要|需不需要)(?:办|去)?(?:转诊?|备案|转院|手续)(?:啊|呢)*[?]?$"
    "|^(?:那|我|这个?)*(?:用|需要|要|得|必须)(?:办|去)?(?:转诊?|备案|转院|手续)(?:吗|么|不)+[?]?$"
    "|^(?:这个?|那个?)?(?:手续)?(?:非得|必须得?|一定要|是不是得)(?:办|弄|转)(?:吗|么|不|不可)?[?]?$"
    "|^(?:要是)?(?:不|没)(?:办|弄|转)(?:的话|就|了|会|是不是)*(?:拿不到|领不到|给得?少|不给|没有?|少给"
    "|少拿)(?:钱|救助)?(?:了|吗|么|啊)*[?]?$"
)
_WHICH_AM_I: Final = lazily(
    "^(?:那|上面|下面)?(?:这些|这几[个种样]|那些|这都|这)?(?:人|名字|词|按钮|选项)?(?:都|分别|各|到底)*(?:是|有"
    "|叫|算)(?:些|个)?(?:啥|什么|哪些|哪几[种样类个])(?:人|意思|东西|种|区别)?(?:啊|呀|呢)*[?]?$"
    "|^(?:我|她|他)?(?:咋|怎么|上哪|去哪|在哪|从哪)(?:能|才能|才)?(?:知道|看|查|分|弄清|认)(?:得?出)?(?:我"
    "|她|他|自己|家|属于|是|算)*(?:哪|啥|什么)(?:一)?(?:种|类|个|样|家庭|情况)?(?:的|人|呢|啊|呀)*[?]?$"
    "|^(?:我|她|他|我家|我们家|这)(?:这种|这样的?)?(?:家庭|情况)?(?:应该)?(?:算|属于|是|该选|选)(?:哪|啥"
    "|什么)(?:一)?(?:种|类|个|样)?(?:的|人|呢|啊|呀)*[?]?$"
    "|^(?:有)?(?:啥|什么)(?:区别|不同|不一样|差别)(?:啊|呀|呢|吗|么)*[?]?$"
    "|^(?:이것들|이게|이거|이것|저것들|우에것|아래것)?(?:은|는|이|가)?(?:다|모두|전부|각각)?(?:무엇|무스거"
    "|무스것|뭐|무슨말|무슨뜻)(?:임까|입니까|이오|인가|인지)[?]?$"
    "|^(?:내가|나는|우리는|우리집은|우리집이|내)?(?:어느|어떤|무슨|무스)(?:것|거|게|종류|부류|류)?(?:에|인지"
    "|이)?(?:속하는지|드는지)?(?:를)?(?:어떻게|어찌|어디서)?(?:알|봄|봅|속함|속하|임까|입니까|듬까|드오)[가-힣]*[?]?$"
    "|^(?:무슨|무스|어떤)(?:차이|구별)[가-힣]*[?]?$"
)
"""This is asked where one of several statuses is to be chosen."""

_PAGES: Final[Mapping[str, tuple[re.Pattern[str], str]]] = {
    "referral": (_MUST_IT_BE, "referral"),
    "household": (_WHICH_AM_I, "classes"),
}
"""By the question how it is asked about, and the page of the guide that tells what comes of it."""


_LONGEST: Final = 30
"""Letters of such a question."""
_LIES_IN: Final = lazily(
    "(?P<where>[^,.]{2,12}?)(?:算不算|算|是不是|是)(?:在)?(?:州内|州里|本州|延边州?内?|省内|外省|省外|外地|本地)(?:的|医院)*(?:吗|么|不|呢)*"
)
_FILE: Final = Path(__file__).with_suffix(".toml")
_AT_THE_END: Final = "?!.~"


class OfTheOpen(NamedTuple):
    """What answers it: `page` of the guide, or "", `say`, the id of a word before it, or "", and `again`, the name of
    the question whose answer is asked anew instead, "last" for the one just answered, or ""."""

    page: str
    say: str = ""
    again: str = ""


class _Row(NamedTuple):
    """A kind of text, what must have been answered for it, and what answers it."""

    said: re.Pattern[str]
    where: Mapping[str, str]
    answered: OfTheOpen


def of_the_open(question: str, said: str, known: Mapping[str, str]) -> OfTheOpen | None:
    """What answers what is asked of the open question, by its name; None where no such thing is asked. `known`: what
    was answered, by question."""
    text = plain(said).replace(" ", "")
    asks, page = _PAGES.get(question, (None, ""))
    if asks and asks.search(text):
        return OfTheOpen(page)
    text = text.rstrip(_AT_THE_END)
    rows = _rows().get(question, ()) if len(text) <= _LONGEST else ()
    fits = (row for row in rows if row.said.fullmatch(text))
    return next((row.answered for row in fits if row.where.items() <= known.items()), None)


def counts_as(question: str, said: str) -> str:
    """The place of which it is asked where it lies: 延边医院 of 延边医院算州内吗; "" where none is."""
    told = _LIES_IN.fullmatch(plain(said).replace(" ", "").rstrip(_AT_THE_END)) if question == "place" else None
    return told["where"] if told else ""


@cache
def _rows() -> Mapping[str, list[_Row]]:
    """By the name of a question what may be asked of it, with what answers that."""
    found: dict[str, list[_Row]] = {}
    for each in tomllib.loads(_FILE.read_text(encoding="utf-8"))["open"]:
        say = each.get("say", "")
        word = say if not say or "." in say else f"beside.{say}"
        told = OfTheOpen(each.get("page", ""), word, each.get("again", ""))
        row = _Row(re.compile("|".join(each["said"])), each.get("where", {}), told)
        for name in each["asked"]:
            found.setdefault(name, []).append(row)
    return found
