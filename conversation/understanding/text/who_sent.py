"""Who sent somebody to the hospital that is known already, where the referral is asked: 연변병원에서 소개해줬슴다,
延边医院让去的. It is no place of the treatment."""

from collections.abc import Mapping
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_HERE_KO: Final = "(?:연변|연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:주|시|현)?"
_HOSPITAL_KO: Final = lazily(
    f"(?:{_HERE_KO}) ?(?:대학)?(?:부속|인민|중심|중의|제?[1-3일이삼])?(?:병원|의원)|연대병원"
    f"|{_HERE_KO} (?=위생원|사회구역|사구)|{_HERE_KO}(?=에서 ?(?:하고|보내|보냈|소개|수속|전원|해줬|떼))"
)
_SENT_KO: Final = lazily(
    "보냈|보내[줬주서]|소개|전원|[쫜좐]쩐|이송|거쳐|거쳤|걸쳐|의뢰|해줬|써줬|떼[줬주고서]|(?<!수술)(?<!치료)"
    "(?<!입원)하고 ?갔|순서대로"
    "|(?:먼저|우선|처음에?) ?.*(?:갔댔|갔었|갔다가|들렀|들려|보였)"
)
_HOSPITAL_ZH: Final = lazily(
    "(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|州|市|县)(?:大学)?(?:附属)?(?:市|县|州)?(?:人民|中心"
    "|中)?医院|延大医院"
    "|(?<=在)(?:延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)(?=[办开转弄备])"
)
_SENT_ZH: Final = lazily(
    "(?:让|叫|介绍|推荐|建议)(?:我|我们|他|她)?[去来转上到]|[转开办弄备](?:了|完|好|的|过)*(?:单|手续|诊|案)?"
    "(?:以?后|再|才|就)*(?:去|来|上)?的"
    "|先(?:去|到|在|上)|经过|转诊|转院|给[转开办]"
)


def without_who_sent(said: str, known: Mapping[str, str]) -> str:
    """A text told where the referral is open, with a hospital of the prefecture that only sent somebody on told as a
    hospital. `known`: what was told, by question."""
    if "referral" in known or known.get("place") in (None, "prefecture"):
        return said
    text = plain(said)
    if _SENT_KO.search(text) and _HOSPITAL_KO.search(text):
        return _HOSPITAL_KO.sub(lambda found: "" if found[0].endswith(" ") else "병원", text)
    if _SENT_ZH.search(text) and _HOSPITAL_ZH.search(text):
        return _HOSPITAL_ZH.sub("医院", text)
    return said
