"""Amounts of money as people write them: 8000, 8,000.50, ８０００元, 1.2万, 3만5천, 一万二, 만이천.

Only text that is made of a few known signs, and short, ever reaches a conversion to a number.
"""

import re
from decimal import Decimal

from calculator.money import LARGEST
from conversation.problem import Problem
from conversation.understanding.plain import plain

_LONGEST = 40
_NOTHING = frozenset(
    {
        *("没有", "没", "沒有", "没有了", "没了", "没有啊", "无", "無", "空", "空白", "空着", "没写", "没有这项"),
        *("没有这一项", "没有这个", "无此项", "单子上没有"),
        *("없음", "없다", "없습니다", "없어요", "없소", "없슴", "없네요", "없슴다", "비여있음", "공백"),
        *("none", "nothing", "nil", "n/a", "blank"),
    }
)
_AROUND = re.compile(r"(?:¥|rmb|cny|人民币)?(.*?)(?:元整|元|圆|块钱|块|원|yuan|rmb)?", re.ASCII)
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,8})?"
_UNITS = {"[亿억]": 10**8, "[万萬만]": 10**4, "[千천]": 10**3, "[百백]": 10**2, "": 1}
_DIGITS = re.compile("".join(f"(?:({_NUMBER}){unit})?" for unit in _UNITS), re.ASCII)
_ONLY_NUMBER_SIGNS = re.compile(r"[0-9.,]+", re.ASCII)
_CHINESE = re.compile("[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{1,20}")
_KOREAN = re.compile("[영령공일이삼사오육륙칠팔구십백천만억]{1,20}")
_KOREAN_AS_CHINESE = str.maketrans("영령공일이삼사오육륙칠팔구십백천만억", "零零零一二三四五六六七八九十百千万亿")


def amount(said: str) -> int | Problem:
    """The fen that were typed, or what was wrong with them."""
    text = plain(said).replace(" ", "").rstrip(".")
    if not text or len(text) > _LONGEST:
        return Problem("problem.amount.unreadable")
    if is_nothing(said):
        return 0
    if text[0] in "-−–負负" and any(sign.isdigit() for sign in text):
        return Problem("problem.amount.negative")
    match = _AROUND.fullmatch(text)
    number = match[1] if match else text
    if _CHINESE.fullmatch(number):
        found = _from_chinese(number)
    elif _KOREAN.fullmatch(number):
        found = _from_chinese(_korean_as_chinese(number))
    else:
        found = _from_digits(number)
    if isinstance(found, Problem):
        return found
    if found > LARGEST:
        return Problem("problem.amount.too_large", {"limit": LARGEST})
    return found


def is_nothing(said: str) -> bool:
    """Whether a word for "nothing" was typed; what that means depends on what was asked. The digit 0 is no word."""
    return plain(said).replace(" ", "").rstrip(".!,") in _NOTHING


def _from_digits(number: str) -> int | Problem:
    """Digits, alone or with 亿 万 千 百 after them, in falling order."""
    match = _DIGITS.fullmatch(number)
    if not number or not match:
        wrong_commas = _ONLY_NUMBER_SIGNS.fullmatch(number) and "," in number
        return Problem("problem.amount.commas" if wrong_commas else "problem.amount.unreadable")
    parts = [(part.replace(",", ""), unit) for part, unit in zip(match.groups(), _UNITS.values(), strict=True) if part]
    yuan = Decimal(0)
    for (part, unit), (_, unit_before) in zip(parts, [("", 10**16), *parts], strict=False):
        value = Decimal(part) * unit
        if value >= unit_before or ("." in part and unit != parts[-1][1]):
            return Problem("problem.amount.unreadable")
        yuan += value
    last, unit = parts[-1]
    if unit == 1 and len(last) == 1 and last != "0" and len(parts) > 1:
        # 3万5 is 35,000 when it is spoken in Chinese and 30,005 when it is read as written.
        as_spoken = yuan - int(last) + int(last) * parts[-2][1] // 10
        return Problem("problem.amount.ambiguous", {"one": int(as_spoken * 100), "two": int(yuan * 100)})
    fen = yuan * 100
    if fen != int(fen) or (unit == 1 and len(last.partition(".")[2]) > 2):
        return Problem("problem.amount.decimals")
    return int(fen)


def _from_chinese(number: str) -> int | Problem:
    from cn2an import cn2an  # here, because it takes a tenth of a second to load and few people need it

    try:
        return int(cn2an(number, "normal")) * 100
    except ValueError:
        return Problem("problem.amount.unreadable")


def _korean_as_chinese(number: str) -> str:
    """만이천 as 一万二千: Korean leaves out the 一 before a unit, and 만이 is 10,002 where 一万二 is 12,000."""
    chinese = number.translate(_KOREAN_AS_CHINESE)
    with_ones = re.sub("(?<![一二三四五六七八九])(?=[十百千])|(?<![一二三四五六七八九十百千])(?=[万亿])", "一", chinese)
    return re.sub(r"(?<=[百千万亿])(?=[一二三四五六七八九]$)", "零", with_ones)
