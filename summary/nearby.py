"""The offices of the resident's county, as lines: also for a page that is no result."""

from collections.abc import Iterator, Sequence

from offices import Office
from summary.line import Line


def nearby(county: str, offices: Sequence[Office]) -> Iterator[Line]:
    """The offices of a county, name and what is known of each; without any, whom to call for them instead.

    `county`: its id; `offices`: those of this county, in order. A name is of the kind office, what follows it of the
    kind detail.
    """
    here = {"county": f"county.{county}"}
    if not offices:
        yield Line("offices.none", here, kind="call")
        return
    yield Line("offices.in", here)
    for office in offices:
        name = {"zh": office.name, "ko": office.name_ko}
        yield Line("office.name", {"kind": f"office.kind.{office.kind}", "name": name}, kind="office")
        details = {
            "address": {"zh": office.address, "ko": office.address_ko},
            "hours": {"zh": office.hours, "ko": office.hours_ko},
            "telephone": {"zh": office.telephone},
            "note": {"zh": office.note, "ko": office.note_ko},
        }
        for column, words in details.items():
            if any(words.values()):
                yield Line(f"office.{column}", {column: words}, kind="detail")
        yield Line("office.checked", {"day": office.checked}, kind="detail")
