"""An answer with the question said over before it (哪个医院？就在卫生院), with that it was told already (연길이라구
아까 말했소), or with what goes without saying (不知道，没出院呢; 重残，领护理补贴), as it would be said by itself."""

from typing import Final

from conversation.questions import Question
from conversation.understanding.text.lazily import lazily

_THE_QUESTION: Final = lazily(
    "^(?:你|您)?(?:是)?(?:问|说)?(?:我)?(?:在|去的|看的|住的)?(?:哪个?医院|哪家医院|什么医院|啥医院"
    "|哪儿?看的病?|哪里看的病?|啥时候|什么时候|哪年|户口在?哪(?:儿|里)?|啥户口|家里情况|啥情况)"
    "(?:啊|呀|呢|吗)?[?][, ]*(?:我)?(?:就)?(?=.{2})"
    "|^(?:어느|무슨) ?병원(?:임까|인가|이요|이냐|이라구|말임까)?[?][, ]*(?=.{2})|^(?:언제|어디|호구"
    "|호적)(?:임까|인가|이요|이라구|말임까|냐)?[?][, ]*(?=.{2})"
)
_TOLD_ALREADY: Final = lazily(
    "^(?:我)?(?:不是)?(?:刚才|前面|上面|早就|已经)(?:都|就)?(?:说|写|讲|告诉你)(?:了|过)+(?:吗|嘛|啊"
    "|的)?[, ]*(?:是)?(?=.{2})"
    "|(?<=.)(?:이라|라)[구고] ?(?:아까|먼저|금방|방금|앞에서|우에서)(?:두|도)? ?(?:말|얘기|적|썼)[가-힣]*[.! ]*$"
)
_NOT_OUT_YET: Final = lazily(
    "(?P<unsure>不知道|不清楚|说不准|没数|모르겠(?:슴다|소|습니다)|모름)[, ]+(?:因为)?(?:人)?(?:还|也)?(?:没"
    "|没有)(?:出院|结账|出来|算|下来)(?:呢|啊|呀|嘛)*[.!]*"
    "|(?:人)?(?:还|也)?(?:没|没有)(?:出院|结账)(?:呢|啊|呀|嘛)*[, ]+(?:上哪|哪|咋|怎么)?(?:能"
    "|会)?(?P<too>不知道|知道)(?:去|啊|呀|多少)*[.!?]*"
)
_ALLOWANCE: Final = lazily(
    "[, ]+(?:还|也|都|每月)*领(?:着|了)?(?:重度|重残)?(?:残疾人?)?(?:的)?(?:护理|生活|两项)补贴(?:的|呢)?[.!]*$"
)
_DISABLED: Final = lazily(
    "^(?:我|我们)?家?(?:里)?(?:有)(?:个|一个)?残疾人?[, ]+(?:也|都)?有(?:残疾)?证(?:件)?(?:的)?[.!]*$"
)
"""我家有个残疾人，有残疾证."""

_NO_INSURANCE_YET: Final = lazily(
    "아직(?:도|까지)? ?(?=(?:의보|의료보험|보험)(?:를|을|에|도)? ?(?:안|못|아이) ?(?:들|냈|내|가입))"
    "|还(?=没有?(?:交|上|参加?|入|买|缴)(?:过|上)?(?:医保|保险|合作医疗|农合))"
)
"""아직 의보 안 들었는데 병원갔슴다: what is not yet is the insurance."""
_MUST_GO: Final = lazily(
    "(?:이제|인제|곧|래일|모레|다음주에|의사가)? ?(?:입원|수술|주원)(?:을|를)? ?(?:해야|받아야|하여야) ?"
    "(?:된|한|됨|함|되|하)(?:담다|답데다|다오|다구|다고|다|담|슴|답|겠)?[가-힣]{0,4}[.!]*"
    "|(?:大夫说?|医生说?)?(?:我|他|她)?(?:得|要|必须|需要)(?:去|马上)?(?:住院|做手术|开刀)(?:呢|了|啊|治疗)*[.!]*"
)
"""입원해야 된담다: it is still to come."""


def without_echo(text: str, question: Question | None) -> str:
    """A plain text put so; as it is where nothing of the kind is in it. `question`: the one that is open."""
    if question is None:
        return text
    simple = _TOLD_ALREADY.sub("", _THE_QUESTION.sub("", text))
    if question.kind == "amount" and (told := _NOT_OUT_YET.fullmatch(simple)):
        return told["unsure"] or "不知道"
    if question.name == "when":
        if _MUST_GO.fullmatch(simple):
            return "아직 치료 안 받았슴다" if simple[0] >= "가" else "还没看"
        return _NO_INSURANCE_YET.sub("", simple)
    if question.name == "household":
        return _DISABLED.sub("有残疾证", _ALLOWANCE.sub("", simple))
    return simple
