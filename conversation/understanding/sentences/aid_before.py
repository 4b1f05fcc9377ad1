"""Aid that was given before this treatment is no row of its slip: 今年医疗救助给过1500，这次在延边医院住院."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BEFORE: Final = lazily(
    "(?:救助|구조)[^!?]{0,14}(?:过|已经|了|이미|받았|탔)[^!?]{0,14}(?:这[次回]|又|이번|또)"
    "|(?:领过|给过|已经领|이미)[^,.!?]{0,10}(?:救助|구조)[^!?]{0,14}(?:这[次回]|又|이번|또)"
)
_OF_OTHERS: Final = lazily("구조금?[^,.!?]{0,10}(?:탔|받았|나왔)(?:답데|담다|단다|다는데|다오|다고|다구|답니다)")
"""사촌이 구조금 만원 탔답데: what others are said to have got."""
ROW: Final = "slip_medical_aid"
"""The row of a slip that shows aid."""


def aid_before(text: str) -> bool:
    """Whether a plain text tells of aid, and then of this treatment as another, or of what others got."""
    return bool(_BEFORE.search(text) or _OF_OTHERS.search(text))
