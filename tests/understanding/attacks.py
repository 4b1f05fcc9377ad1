"""Every word of an answer, denied, asked about, told of others, wished for or lost: none of it answers."""

from collections.abc import Iterator
from itertools import permutations

from conversation.understanding.text.lexicon import lexicon
from conversation.understanding.text.of_whom import OF_PEOPLE

READ = (
    "household",
    "low_income_member",
    "care",
    "place",
    "referral",
    "residence",
    "insurance_paid",
    "reimbursed",
    "when",
    "county",
)
"""The questions whose words stand for one thing that may be denied."""
_DENIES = frozenset("没不未无了안못없아")
"""Signs of words that deny something themselves, or are whole sentences."""
ZH = {
    "denied": ("不是{}", "没有{}", "我家不是{}", "{}不是"),
    "asked": ("什么是{}？", "{}是什么", "{}怎么办", "是不是{}", "能不能算{}", "{}吗", "{}？"),
    "others": ("邻居是{}", "邻居{}的", "听说{}", "如果是{}", "人家{}"),
    "not now": ("以前是{}", "{}取消了", "想办{}", "申请{}没批", "原来是{}后来取消了"),
}
KO = {
    "denied": ("{} 아닙니다", "{}가 아니고", "{} 없습니다", "{}는 아님다", "{}은 아니오"),
    "asked": ("{}가 무엇입니까", "{}입니까", "{}임까", "{}는 어떻게 합니까", "{}?", "{}인지 아닌지"),
    "others": ("옆집은 {}", "이웃이 {}랍데다", "{}라면", "{}라고 합데다", "가짜 {}임다"),
    "not now": ("예전에 {}", "{} 취소됐소", "{} 신청했소", "전에는 {}였소"),
}
WORDS = sorted(
    (question, means[question][0], word)
    for word, means in lexicon().words(bool)
    for question in READ
    if "joins" not in means
    and len(means.get(question, ())) == 1
    and 1 < len(word) < 7
    and not word.isascii()
    and not set(word) & _DENIES
)
_APPLIED = ("illness_poverty_pending", "{} 신청했소")
"""What somebody is who has applied for it."""
FEW = sorted({each[:2]: each for each in WORDS}.values())
"""One of every value."""
SOME = sorted({*WORDS[::97], *FEW})
"""Those, and every 97th."""
STEMS = {
    "household": ["저보를 받", "저보가 되", "저보에 들", "특곤호로 올리", "빈곤호로 인정되", "저수입가정에 들"],
    "place": ["장춘에 가", "북경에서 수술하", "연변병원에 입원하", "심양에서 치료를 받"],
    "care": ["입원하", "입원치료를 받", "외래에서 약을 타", "특약을 쓰"],
    "referral": ["비안하", "좐전을 하", "등록하", "위생원에서 이전수속을 받"],
    "residence": ["호적을 연길에 올리", "거주증을 내", "호구를 장춘에 옮기"],
}
"""By question what somebody does who answers it, without an ending."""
_L = 8
"""The place of ㄹ among the consonants at the end of a sign."""
_WITH = {"ㄹ": (_L, "을"), "ㄴ": (4, "은"), "ㅂ": (17, "습")}
ENDINGS = [
    *("ㄹ가", "ㄹ지 모르겠소", "ㄹ거 같소", "ㄹ수 있슴까", "ㄹ수 없소", "ㄹ번 했소", "ㄹ줄 모르오", "ㄹ라고 하오"),
    *("ㄹ 생각이오", "ㄹ텐데", "ㄹ 차례요", "ㄹ 계획이요", "ㄴ다고 들었소", "ㄴ답데다", "ㄴ다던데", "ㄴ다면", "ㅂ니까"),
    *("고싶소", "기 싫소", "자고 하오", "자니까 안된다오", "게 해달라 했소", "라고 합데다", "지 않소", "지 못했슴다"),
    *("는지 모르오", "는 사람이 많소", "는 집이 있소", "는게 낫소", "는줄 몰랐소", "다가 말았소", "기로 했소", "겠소"),
]
"""Endings of what is not so yet or is only said; those that begin with a consonant are joined to the stem."""
OTHERS = ("철수가", "명철이가", "영숙이네가", "옥희 어머니가", "뒤집 사람이", "앞집이")
"""Somebody who does it, and hardly the patient."""


def said_so(kind: str, words: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """The words as they are said: question, value, text."""
    for question, value, word in words:
        if kind != "not now" or question in OF_PEOPLE:
            for template in (KO if korean(word) else ZH)[kind]:
                if (value, template) != _APPLIED:
                    yield question, value, template.format(word)


def of_two(question: str, words: list[tuple[str, str, str]]) -> Iterator[str]:
    """Two words for different values of a question in one text: one of the words for each value beside one of each."""
    firsts = {value: word for asked, value, word in words if asked == question}
    yield from (f"{one}, {other}" for one, other in permutations(firsts.values(), 2))


def korean(text: str) -> bool:
    """Whether a text ends in a Korean sign."""
    return "가" <= text.rstrip("?")[-1] <= "힣"


def with_ending(stem: str, ending: str) -> str:
    """A stem and an ending: 받 and ㄹ가 is 받을가, 가 and ㄹ가 is 갈가."""
    if ending[0] not in _WITH:
        return stem + ending
    final, after_consonant = _WITH[ending[0]]
    if (ord(stem[-1]) - ord("가")) % 28 not in (0, _L):
        return stem + after_consonant + ending[1:]
    bare = ord(stem[-1]) - (ord(stem[-1]) - ord("가")) % 28
    return stem[:-1] + chr(bare + final) + ending[1:]
