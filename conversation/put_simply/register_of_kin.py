"""The register of the patient told beside where who types lives, or is registered: 어머니 호구는 연길이고 나는 청도에
있슴다, 내 호구는 청도고 어머니는 연길임다. It is put as that of the patient alone."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_KIN: Final = (
    "(?:우리 |내 )?(?:시|친정|장|큰|작은)?(?:엄마|어머니|아버지|아부지|아빠|아매|할머니|할아버지|로친"
    "|령감|남편|나그네|안해|집사람|아들|딸|며느리|사위|언니|오빠|누나|형님?|동생|손자|손녀)"
)
_TOWN: Final = "[가-힣]{2,4}?(?:시|현|주)?"
_KIN_FIRST: Final = lazily(
    f"(?P<kin>{_KIN})(?:네)? ?호(?:구|적)(?:는|은|가|이)? ?(?P<town>{_TOWN})(?:이고|이구|고|구|인데|이지만)[ ,]*"
    f"(?:나는|내는|저는|난|내가|나만) ?(?:지금 ?)?{_TOWN}(?:에|에서) ?"
    f"(?:있|와 ?있|나와 ?있|살|삼|삽|사[오우]|일하|벌)[가-힣]{{0,5}}[.! ]*"
)
_MINE_FIRST: Final = lazily(
    f"(?:내|제|나의) ?호(?:구|적)(?:는|은|가|이)? ?{_TOWN}(?:이고|이구|고|구|인데|이지만)[ ,]*(?P<kin>{_KIN})(?:네)? ?"
    f"(?:호(?:구|적))?(?:는|은|가|이)? ?(?P<town>{_TOWN})(?:임다|입니다|이오|이요|이꾸마|요)?[.! ]*"
)


def register_of_kin(text: str) -> str:
    """A plain text put so; as it is where no such thing is told."""
    if "호" not in text:
        return text
    told = _KIN_FIRST.fullmatch(text) or _MINE_FIRST.fullmatch(text)
    return f"{told['kin']} 호구는 {told['town']}임다" if told else text
