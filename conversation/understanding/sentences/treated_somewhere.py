"""What a sentence tells of a place where it was asked for the register: of a treatment only where one is told of."""

from typing import Final

from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_TREATED: Final = lazily(
    "院|诊|看|治|病|手术|[开动]刀|医(?!科?大学)|卫生|药|化疗|透析|附属|协和|盛京|联谊|做的|转|花|自付|报销|结[账算]"
    "|병원|의원|[가-힣]원(?:에|서)|입원|주원|수술|치료|진료|퇴원|출원|위생|[보봤뵈]|약|전원|좐|자부|결산|고[쳤치]|투석|화료|앓"
)
_PLACES: Final = frozenset({"place", "designated"})
_OF_TIME: Final = frozenset({"when", "on"})
_MOVED: Final = lazily("迁|落户|[办上落转]的?户口|옮[겼기긴]|붙였|올렸|전입|떼왔")
"""去年刚迁到珲春, 작년에 안도에 호구를 붙였슴다: the year of the move, and of no bill."""


def of_the_register(read: Proposal, said: str) -> Proposal:
    """What was read without a place of treatment, where the text tells of none: 集体户口，延边大学的."""
    if _TREATED.search(plain(said).replace(" ", "")):
        return read
    gone = _PLACES | _OF_TIME if _MOVED.search(plain(said)) else _PLACES
    answers = {id: value for id, value in read.answers.items() if id not in gone}
    return Proposal(answers, {id: values for id, values in read.ask.items() if id not in gone})
