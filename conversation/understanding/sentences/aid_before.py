"""Aid that was given before this treatment is no row of its slip: 今年医疗救助给过1500，这次在延边医院住院."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BEFORE: Final = lazily(
    "(?:救助|구조)[^!?]{0,14}(?:过|已经|了|이미|받았|탔)[^!?]{0,14}(?:这[次回]|又|이번|또)"
    "|(?:领过|给过|已经领|이미)[^,.!?]{0,10}(?:救助|구조)[^!?]{0,14}(?:这[次回]|又|이번|또)"
)
ROW: Final = "slip_medical_aid"
"""The row of a slip that shows aid."""


def aid_before(text: str) -> bool:
    """Whether a plain text tells of aid, and then of this treatment as another."""
    return bool(_BEFORE.search(text))
