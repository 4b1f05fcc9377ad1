"""Words of earlier years for poor households: no status of any document, so they are asked back, never taken as one."""

from typing import Final

from conversation.understanding.plain import plain

_OLD_WORDS: Final = frozenset(
    {
        *("贫困户", "贫困家庭", "贫困人口", "贫困", "困难户", "特贫户", "贫户", "扶贫户"),
        *("建档立卡户", "建档立卡", "建档立卡贫困户", "建档立卡贫困人口", "建卡户", "建档户", "卡户"),
        *("脱贫户", "脱贫人口", "脱贫家庭", "已脱贫", "已脱贫户", "脱贫享受政策户"),
        *("三类户", "三类人员", "三类人群", "边缘户", "贫困边缘户"),
        *("빈곤호", "빈곤가정", "빈곤인구", "빈곤세대", "빈곤가구", "빈곤부축호", "서류등록빈곤호", "등록된빈곤호"),
        *("빈곤퇴치호", "빈곤해탈호", "빈곤해탈", "탈빈호", "탈빈곤호", "탈빈곤가정", "탈빈곤", "건당립카호"),
        *("변두리호", "변두리가정", "삼류호", "3류호", "세가지류형호", "건당입카호"),
    }
)
_AROUND: Final = (
    "我家是",
    "我们家是",
    "我们是",
    "我是",
    "家里是",
    "他家是",
    "属于",
    "是",
    "우리집은",
    "우리는",
    "저는",
)


def old_word(said: str) -> str | None:
    """The old word that was typed; None where it was something else."""
    text = plain(said).replace(" ", "").strip(".,!?。！？“”\"'‘’")
    for before in _AROUND:
        text = text.removeprefix(before)
    for after in ("입니다", "이였습니다", "이다"):
        text = text.removesuffix(after)
    return text if text in _OLD_WORDS else None
