"""Aid that was given before this treatment is no row of its slip: 今年医疗救助给过1500，这次在延边医院住院."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BEFORE: Final = lazily(
    "(?:[上头那前第]一?[次回趟]|[次回趟月](?:份|的时候|那会儿)?[^,.;这]{0,6}住过)[^!?这]{0,20}(?:给|领|拿|报|补"
    "|发|得)(?:了|过|我|他|她)*"
    "[^,.!?这]{0,10}救助[^!?]{0,14}这[次回趟]"
    "|(?:^|[,. ])(?:[上那]|头一|第一|前)[次回趟](?:民政|村里|国家|政府|也|就|都|已经)*(?:给|领|拿|报|补|发)"
    "(?:了|过)[^,.!?这]{0,8}救助|(?:救助|구조)[^!?]{0,14}(?:过|已经|了|이미|받았|탔)[^!?]{0,14}(?:这[次回]|又|이번|또)"
    "|(?:领过|给过|已经领|이미)[^,.!?]{0,10}(?:救助|구조)[^!?]{0,14}(?:这[次回]|又|이번|또)"
)
_OF_OTHERS: Final = lazily("구조금?[^,.!?]{0,10}(?:탔|받았|나왔)(?:답데|담다|단다|다는데|다오|다고|다구|답니다)")
"""사촌이 구조금 만원 탔답데: what others are said to have got."""
ROW: Final = "slip_medical_aid"
"""The row of a slip that shows aid."""


def aid_before(text: str) -> bool:
    """Whether a plain text tells of aid, and then of this treatment as another, or of what others got."""
    return bool(_BEFORE.search(text) or _OF_OTHERS.search(text))
