"""Money that was given in an earlier year: neither the time nor a sum of this treatment (去年救助给了2000, 작년에도
4천 받았댔슴다)."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_YEAR: Final = "(?:去年|前年|上一?年|재작년|작년|지난해|그러께|20[0-9]{2}(?:年|년))"
_OF_A_TREATMENT: Final = lazily(
    "住|院|手术|看的?病|门诊|自[付负]|花[了过]|[结交缴]|今年"
    "|입원|주원|수술|퇴원|출원|결산|병원|치료를|치료 ?받|진료|자부|자가|냈|썼|물었|올해|금년|이번"
)
_GIVEN: Final = lazily(
    f"{_YEAR}[^,.;]{{0,16}}?(?:救助[^,.;]{{0,4}}(?:[领拿得给]|[0-9一二两三四五六七八九])|[领拿得][了过到]|给[了过])"
    f"|{_YEAR}[^,.;]{{0,16}}?(?:구조[^,.;]{{0,8}}(?:받|탔|탄|나왔|줬|주었)|[0-9천백만돈]원?(?:을|를|이|씩)?(?:받|탔|탄|타먹|나왔|나온|줬|주었|돌려))"
)


def given_then(said: str) -> bool:
    """Whether no more is told than that aid or another sum was given in an earlier year."""
    text = plain(said).replace(" ", "")
    return bool(_GIVEN.search(text)) and not _OF_A_TREATMENT.search(text)
