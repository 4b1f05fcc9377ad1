"""What was done while somebody was in hospital (입원중에 비안했슴다, 퇴원전에 저보 됐슴다, 住院期间备的案): the stay is
over, so it is put as what was done behind the admission (입원한 뒤에), and tells of no open bill.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily

_OVER: Final = (
    "(?=[^?]*[가-힣]*(?:[았었였했됐겼왔갔섰렸쳤썼냈졌]|댔)"
    "(?:슴다|소|습니다|슴니다|어요|음|꾸마|지무|다오|었슴다)[.! ]*$)"
)
_NOT_NOW: Final = "^(?!.*(?:지금|아직|상기|여태|현재|안 ?나왔|못 ?나왔))"
_WHILE: Final = lazily(
    f"{_NOT_NOW}(?P<before>.*?)(?:입원|주원|치료)"
    f"(?:하고 ?있을 ?때|하는 ?중|중일 ?때|중|하는 ?동안|기간)(?:에|에는|엔)? ?{_OVER}"
)
_BEFORE_LEAVING: Final = lazily(f"{_NOT_NOW}(?P<before>.*?)(?P<which>퇴원|출원)(?:을)?전(?:에|에는|엔) ?{_OVER}")
_ZH_WHILE: Final = lazily(
    "^(?!.*(?:现在|还没|正在|还在|没出))(?P<before>.*?)住(?:院|着院)(?:期间|当中)"
    "(?=[^?吗]{0,12}(?:的|了|过|案|的低保|的特困)[.! ]*$)"
)


def while_there(text: str) -> str:
    """A plain text put so; as it is where no such thing is told."""
    if "住" in text:
        return _ZH_WHILE.sub(r"\g<before>住院以后", text)
    if "중" not in text and "전" not in text and "있을" not in text and "간" not in text and "동안" not in text:
        return text
    text = _WHILE.sub(r"\g<before>입원한 뒤에 ", text)
    return _BEFORE_LEAVING.sub(r"\g<before>퇴원하기전에 ", text)
