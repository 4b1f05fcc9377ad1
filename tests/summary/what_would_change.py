"""The table of what would change ten cases: `python -m tests.summary.what_would_change`, in Chinese and in Korean."""

from collections.abc import Iterator

from locales import LANGUAGES
from tests.summary.situations import TOLD, Told, about, told

TEN: dict[str, Told] = {
    "an ordinary stay": TOLD["class 2"],
    "under the deductible": TOLD["under the deductible"],
    "cut to the limit": TOLD["cut to the limit"],
    "ordinary outpatient care": TOLD["ordinary outpatient"],
    "referral not clear": TOLD["referral undecided"],
    "designated not clear": TOLD["designated unsure"],
    "recognition pending": TOLD["recognition pending"],
    "recognition and referral open": TOLD["recognition pending, referral undecided"],
    "ahead, not designated, no referral": told("dibao", plan=True, referral="none", designated=False),
    "status and own share not clear": about(500_000, 1_000_000, household="unsure"),
}
_SHOWN = (
    "change.varied",
    "change.first",
    "change.to_",
    "change.at_",
    "change.by_rule",
    "change.review.rate",
    "change.class",
    "change.paper",
)


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Each line of each case: the case, the line in Chinese and in Korean, and where the document says so."""
    zh, ko = LANGUAGES["zh"], LANGUAGES["ko"]
    for name, made in TEN.items():
        for line in made.section("could_change"):
            if line.id.startswith(_SHOWN):
                yield name, zh.text(line.id, **line.given), ko.text(line.id, **line.given), line.source


if __name__ == "__main__":
    for row in rows():
        print("| " + " | ".join(row) + " |")
