"""What an office is, and a directory of them. The counties are facts; no office is: none ships with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

COUNTIES: Final[Mapping[str, str]] = {
    "yanji": "延吉市",
    "tumen": "图们市",
    "dunhua": "敦化市",
    "hunchun": "珲春市",
    "longjing": "龙井市",
    "helong": "和龙市",
    "wangqing": "汪清县",
    "antu": "安图县",
}
"""The eight counties and cities, by id, with their full names. As residents read them: the messages `county.<id>`."""

KINDS: Final[Mapping[str, str]] = {
    "medical_insurance": "医保局",
    "civil_affairs": "民政局",
    "street": "乡镇街道",
    "hospital": "医院窗口",
}
"""What an office is for, in the order in which offices are shown, by id, with the word an operator may write."""


@dataclass(frozen=True, slots=True)
class Office:
    """One office. The fields are the columns of the operator's file, in its order; "" is what was not told.

    `_ko` is the same in Korean. `telephone` stands exactly as in the file. `checked`: the day the operator checked it.
    """

    county: str
    kind: str
    name: str
    name_ko: str
    address: str
    address_ko: str
    hours: str
    hours_ko: str
    telephone: str
    checked: date
    note: str
    note_ko: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same office in another file."""
        return (self.county, self.kind, self.name)


@dataclass(frozen=True, slots=True)
class Directory:
    """Offices in the order of the operator's file."""

    offices: tuple[Office, ...] = ()

    def of(self, county: str | None) -> tuple[Office, ...]:
        """The offices of a county by kind; none where the county is not known, or nothing of it was imported."""
        found = [office for office in self.offices if office.county == county]
        return tuple(sorted(found, key=lambda office: tuple(KINDS).index(office.kind)))

    def first(self, *kinds: str) -> "Directory":
        """The first office of each county and each of these kinds, for where there is little room."""
        first: dict[tuple[str, str], Office] = {}
        for office in self.offices:
            if office.kind in kinds:
                first.setdefault((office.county, office.kind), office)
        return Directory(tuple(first.values()))


NOWHERE: Final = Directory()
"""No office is known."""
