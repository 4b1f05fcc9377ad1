"""Whether a Korean message tells that nothing was filed as it was an emergency: 위급해서 그냥 갔슴다 전원은 안했슴다.

Who was in haste and could not file anything (전원은 못했슴다 급해서) says so too; who only did not is asked.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily

_FILED: Final = (
    "(?:전원|전진|좐전|전이|비안|베이안|수속|병원이전|등록)(?:수속"
    "|증|서|같은거|같은것|이고뭐고|이구뭐구)?(?:을|를|은|는|도|두|이)?"
)
_NOT: Final = lazily(f"{_FILED}(?:하나도|전혀|아예|아직)?(?:못|안|아이)(?:했|하|함|한|뗐|떼|밟|받)")
_COULD_NOT: Final = lazily(f"{_FILED}(?:하나도|전혀|아예)?못(?:했|하|함|한|뗐|떼|밟|받)")
_GRAVE: Final = lazily(
    "(?<!안)위급(?!하지|한건아니)|위독|응급|구급|급진(?!실앞)|급실|실려[갔가왔]|의식(?:을|이|도)?(?:잃|없)|혼미|정신(?:을|이)?(?:잃|없이)"
    "|죽게(?:돼|되|생겨)|죽어가|숨이?(?:넘어|막혀|멎)|까무러|경각|피를토"
)
_HASTE: Final = lazily(
    "(?<!안)(?<!못)급(?:해|하(?!지|진))|다급|쓰러[졌져지]|(?:한밤중|밤중|새벽)(?:에|이라|이여서|이여|이니|이다나니)"
)
_NO_HASTE: Final = lazily("급한(?:거|것|건|일|게)(?:은|이|는|도)?(?:아이|아니|아님)")
"""급해서 갔냐고 묻던데 급한거 아이였슴다."""
_FILED_LATER: Final = lazily(
    "나중|후에|뒤에|이튿날|다음날|며칠|보충|그담|그다음|와서|뗐|해줬|안급|급하지|급하진|급한건아니"
)
_PASSED_BY: Final = lazily(
    "(?:위생원|위생소|위생실|사회구역(?:병원)?|사구(?:병원)?|기층(?:병원)?)(?:을|를|에|도|은|는|에도)?"
    "(?:안|못|아이)(?:거치|거쳐|거쳤|들리|들르|들렀|가)(?:고|구|서|지않고)?"
    "(?:바로|그냥|직접|곧장|곧추|막바로|대뜸|제절로)?(?:[가-힣]{0,6}병원(?:에|으로|로))?(?:갔|간|감다|감|올라갔|왔|입원했)"
)
"""위생원 안 거치고 갔슴다: something else may have been filed."""


def passed_by(text: str) -> frozenset[str]:
    """What the referral may be where a text tells that those who make one were passed by; nothing where it does not."""
    return frozenset({"none", "filed"}) if _PASSED_BY.search(text.replace(" ", "")) else frozenset()


def nothing_filed_in_haste(text: str) -> frozenset[str]:
    """What a text says of the referral by haste: that it was an emergency; that, or that there was none; or nothing."""
    told = text.replace(" ", "")
    if _NO_HASTE.search(told) or not _NOT.search(told) or _FILED_LATER.search(_NOT.sub("", told)):
        return frozenset()
    if _GRAVE.search(told) or (_HASTE.search(told) and _COULD_NOT.search(told)):
        return frozenset({"emergency"})
    return frozenset({"emergency", "none"}) if _HASTE.search(told) else frozenset()
