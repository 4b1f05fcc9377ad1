"""Where the money of an own share came from, told beside its figure: 五千块钱 卖牛的钱; 三千二，跟儿子借的钱; 4만원
빌려서 냄; 만구천원인데 딸 둘이 나눠냈소.

It was paid all the same, but whether all of it is the own share is not told by it: what is read without these words
is only ever asked back.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_FIGURE_BEFORE: Final = "(?<=[0-9一二两三四五六七八九十百千万元块钱毛角])"
_KIN: Final = (
    "(?:(?:大|小|老|二|三)?(?:儿子|闺女|姑娘|女儿|女婿|媳妇|妹|弟|哥|姐)(?:家|们)?|亲戚|邻居|朋友|银行|信用社"
    "|人家|别人)"
)
_CHINESE: Final = lazily(
    f"{_FIGURE_BEFORE}(?:[了的])?[ ,]*(?:(?:都|全|还|这|那|也)?是?|都)(?:"
    "卖[^,.;0-9]{1,4}(?:的|来的|换的|凑的)(?:钱)?"
    f"|(?:[跟管向找从]{_KIN})?(?:借|贷|赊|挪|抬)(?:的|来的|款|了)(?:钱|交的|款|来的)*"
    "|(?:贷款|借钱|卖[^,.;0-9]{1,4})(?:交|付|结|拿)的"
    "|(?:东拼西凑|大伙|亲戚|自己)?[一点]*(?:攒|凑|省)(?:的|来的|下的|起来的|出来的)(?:钱)?"
    ")了?[.! ]*$"
)
_SOLD: Final = "(?:소|송아지|돼지|양|닭|집|땅|밭|논|차|쌀|콩|옥수수|강냉이|인삼|나무)"
_BORROWED: Final = f"(?:돈(?:을)? ?)?(?:꿔서|빌려서|꾸어서|대출(?:받아)?서|모아서|{_SOLD}(?:를|을)? ?팔아서?)"
_SHARED: Final = (
    "(?:딸|아들|자식|형제|오누이)[가-힣]{0,2}(?: ?[둘셋넷]이)?(?:이서|서|이)? ?(?:나눠|나누어|갈라|모아|보태)서?"
)
_KOREAN: Final = lazily(
    "(?<=[0-9일이삼사오육륙칠팔구십백천만원전])(?:인데|이?[오요]|임다|입니다|을|를|은|는|이고|이구)?[ ,.]*(?:"
    f"(?:{_SOLD}(?:를|을)? ?판|(?:돈(?:을|으)? ?|남[의한테]{{1,3}} ?)?(?:꾼|빌린|꿔온|빌려온|모은|모아둔"
    "|대출(?:한|받은)?)) ?돈(?:으로|으루|이오|임다|입니다|이요|이지무)?(?: ?(?:냈|물었|치렀)[가-힣]{0,4})?"
    f"|(?:{_BORROWED}|{_SHARED}) ?(?:냈|냄|냅|물었|치렀|낸)[가-힣]{{0,5}}"
    ")[.! ]*$"
)


def without_its_origin(said: str) -> str:
    """A text without where the money came from behind its figure; as it is where that is not told, or nothing else."""
    text = plain(said)
    found = _CHINESE.search(text) or _KOREAN.search(text)
    return text[: found.start()].strip(" ,") if found and found.start() else said
