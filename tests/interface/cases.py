"""What is sent to the doors, as bytes, and what each of them must answer; both doors get the same."""

from __future__ import annotations

import codecs
import json
from typing import Any, NamedTuple

Json = dict[str, Any]

STAY: Json = {
    "on": "2025-03-05",
    "care": "inpatient",
    "place": "prefecture",
    "designated": True,
    "referral": "primary_care",
}
BEFORE_2023: Json = {**STAY, "on": "2019-03-05"}
PAID: Json = {"self_paid": "8000"}


def situation(*treatments: Json, **facts: Any) -> Json:
    """A dibao family in Yanbian; one stay of 8000 yuan where nothing else is told."""
    told = [{**STAY, **each} for each in treatments] or [{**STAY, **PAID}]
    return {"residence": "yanbian", "household": "dibao", **facts, "treatments": told}


def slip(**figures: str) -> Json:
    return {"slip": figures}


TEXT = json.dumps(situation())
CHINESE = TEXT.replace("dibao", "低保")
"""No household of ours, but what people type."""


class Refused(NamedTuple):
    """What is sent; the field that is named; what the message says, all of it."""

    sent: bytes
    field: str
    says: tuple[str, ...]


class Taken(NamedTuple):
    """What is sent, and the aid that comes back for its first treatment."""

    sent: bytes
    amount: str


def refused(sent: Json | str | bytes, field: str, *says: str) -> Refused:
    return Refused(_bytes(sent), field, says)


def taken(sent: Json | str | bytes, amount: str) -> Taken:
    return Taken(_bytes(sent), amount)


def _bytes(sent: Json | str | bytes) -> bytes:
    if isinstance(sent, dict):
        return json.dumps(sent).encode()
    return sent.encode() if isinstance(sent, str) else sent


def twice(name: str, value: str) -> str:
    """The plain situation with one field of its treatment once more."""
    return TEXT.replace('"self_paid"', f'"{name}": {value}, "self_paid"')


def number(text: str) -> str:
    """The plain situation with its own share as a number of JSON."""
    return TEXT.replace('"8000"', text)


T = "treatments[0]"

TWICE = {
    "the household twice": refused(
        TEXT[:-1] + ', "household": "tekun"}', "household", "given 2 times", '"dibao"', '"tekun"'
    ),
    "the same value twice": refused(TEXT[:-1] + ', "household": "dibao"}', "household", "given 2 times"),
    "an own share twice": refused(twice("self_paid", '"80000"'), f"{T}.self_paid", '"80000"', '"8000"'),
    "an own share three times": refused(
        twice("self_paid", '"1", "self_paid": "2"'), f"{T}.self_paid", "given 3 times", '"1"', '"2"', '"8000"'
    ),
    "a number and an amount": refused(twice("self_paid", "1E5"), f"{T}.self_paid", "1E5", '"8000"'),
    "the treatments twice": refused(
        TEXT[:-1] + ', "treatments": []}', "treatments", "given 2 times", '[{"on": "2025-03-05"', "[]"
    ),
    "a year twice": refused(
        TEXT[:-1] + ', "earlier": {"2025": {"aid": "7"}, "2025": "unsure"}}', "earlier.2025", '{"aid": "7"}', '"unsure"'
    ),
    "a figure of a year twice": refused(
        TEXT[:-1] + ', "earlier": {"2025": {"aid": "7", "aid": "0"}}}', "earlier.2025.aid", '"7"', '"0"'
    ),
    "a figure of a slip twice": refused(
        TEXT.replace('"self_paid": "8000"', '"slip": {"in_scope": "900", "in_scope": "9000"}'),
        f"{T}.slip.in_scope", '"900"', '"9000"',
    ),
    "the same name written in two ways": refused(
        TEXT[:-1] + ', "\\u0068ousehold": "tekun"}', "household", '"dibao"', '"tekun"'
    ),
    "an unknown field twice": refused(TEXT[:-1] + ', "x": 1, "x": 2}', "x", "given 2 times"),
    "an empty name twice": refused(TEXT[:-1] + ', "": 1, "": 2}', '""', "given 2 times"),
}  # fmt: skip

CONTRADICTS = {
    "parts of a slip above its bill, with the figure in scope": refused(
        situation(slip(total_bill="10000", in_scope="8000", own_expense="3000")),
        f"{T}.slip.total_bill", "10000.00", "in_scope and own_expense", "11000.00",
    ),
    "the figure in scope alone above the bill": refused(
        situation(slip(total_bill="10000", in_scope="80000")), f"{T}.slip.total_bill", "10000.00", "80000.00"
    ),
    "parts six fen above the bill": refused(
        situation(slip(total_bill="100", in_scope="60", own_expense="40.06")), f"{T}.slip.total_bill", "100.06"
    ),
    "all parts, and less than the bill": refused(
        situation(slip(total_bill="100", in_scope="60", own_expense="20", over_limit="0", class_b_share="0")),
        f"{T}.slip.total_bill", "100.00", "80.00",
    ),
    "parts above the bill, without the figure in scope": refused(
        situation(slip(total_bill="100", own_expense="90", over_limit="20")),
        f"{T}.slip.total_bill", "100.00", "110.00",
    ),
    "insurance that paid more than there was": refused(
        situation(slip(in_scope="1000", pooled_fund="900", other_insurance="200")),
        f"{T}.slip.in_scope", "1000.00", "1100.00",
    ),
    "aid above the own share": refused(
        situation(slip(in_scope="10000", pooled_fund="8000", medical_aid="14000")),
        f"{T}.slip.medical_aid", "14000.00", "2000.00",
    ),
    "aid above the own share by less than a top-up, far from the limit": refused(
        situation(slip(in_scope="10000", pooled_fund="8000", medical_aid="2000.06")),
        f"{T}.slip.medical_aid", "2000.06", "2000.00",
    ),
    "aid above own share and top-up at the limit": refused(
        situation(slip(in_scope="20000", medical_aid="23000.06")), f"{T}.slip.medical_aid", "23000.06", "20000.00"
    ),
    "aid above the own share before there was a top-up": refused(
        situation({**BEFORE_2023, **slip(in_scope="30000", medical_aid="31000")}), f"{T}.slip.medical_aid", "31000.00"
    ),
    "a year without a treatment": refused(
        situation(earlier={"2052": {"aid": "20000"}}), "earlier.2052", "2052", "the treatments are of 2025"
    ),
    "a year without a treatment, not sure": refused(
        situation(earlier={"2024": "unsure"}), "earlier.2024", "the treatments are of 2025"
    ),
    "the year of the admission": refused(
        situation({**PAID, "on": "2025-01-05", "admitted": "2024-12-20"}, earlier={"2024": {"aid": "1"}}),
        "earlier.2024", "the treatments are of 2025",
    ),
    "aid for chronic care above all aid": refused(
        situation(earlier={"2025": {"aid": "100", "chronic_aid": "200"}}),
        "earlier.2025.chronic_aid", "200.00", "100.00",
    ),
    "admitted after the settlement": refused(
        situation({**PAID, "admitted": "2025-03-06"}), f"{T}.admitted", "2025-03-06", "2025-03-05"
    ),
    "uninsured before 2023, with an own share": refused(
        situation({**BEFORE_2023, **PAID}, insured=False), f"{T}.self_paid", "insured is false", "total_bill"
    ),
    "uninsured, and insurance refused": refused(
        situation({**BEFORE_2023, "total_bill": "9", "insured": False, "refused_by_insurance": True}),
        f"{T}.refused_by_insurance", f"{T}.insured is false",
    ),
    "uninsured, and insurance cut its rate": refused(
        situation({"total_bill": "9", "insurance_rate_cut": True}, insured=False),
        f"{T}.insurance_rate_cut", "insured is false",
    ),
    "insurance refused and paid": refused(
        situation({**BEFORE_2023, **slip(in_scope="9", pooled_fund="5"), "refused_by_insurance": True}),
        f"{T}.refused_by_insurance", f"insurance paid {T}.slip.pooled_fund",
    ),
    "a whole bill of somebody insured": refused(situation({"total_bill": "9"}), f"{T}.total_bill", "is insured"),
}  # fmt: skip

AMOUNT = 'yuan in quotes, as a decimal string such as "8000"'

NUMBERS = {
    text: refused(number(text), f"{T}.self_paid", f"the number {text}", AMOUNT)
    for text in ("8000", "8000.50", "1e999", "-1e999", "1E5", "-0", "-0.0", "0", "1e-400", "123456789012345678901234")
} | {
    "400 digits": refused(number("9" * 400), f"{T}.self_paid", "the number 9999", AMOUNT),
    "100,000 digits": refused(number("9" * 100_000), f"{T}.self_paid", "the number 9999", AMOUNT),
    "an endless fraction": refused(number("0." + "3" * 100_000), f"{T}.self_paid", "the number 0.333", AMOUNT),
    "an age beyond all": refused(TEXT[:-1] + ', "age": 1e999}', "age", "the number 1e999", "whole years, 0 to 150"),
    "an age in thousands": refused(TEXT[:-1] + ', "age": 1E5}', "age", "the number 1E5", "whole years, 0 to 150"),
    "a whole age below nothing": refused(TEXT[:-1] + ', "age": -1}', "age", "the number -1"),
    "a residence as a number": refused(TEXT.replace('"yanbian"', "1e999"), "residence", "the number 1e999"),
    "full-width digits": refused(number('"８０００"'), f"{T}.self_paid", "８０００", AMOUNT),
    "no number in quotes": refused(number('"NaN"'), f"{T}.self_paid", '"NaN"', AMOUNT),
}

NAMES = {
    "an empty name": refused(TEXT[:-1] + ', "": 1}', '""', '"" is not a known field'),
    "an empty name in a treatment": refused(twice("", "1"), f'{T}.""', f'{T}."" is not a known field'),
    "a name of blanks": refused(TEXT[:-1] + ', " ": 1}', '" "', '" " is not a known field'),
    "a name with a NUL": refused(TEXT[:-1] + ', "a\\u0000": 1}', '"a\\u0000"', "is not a known field"),
    "an empty year": refused(TEXT[:-1] + ', "earlier": {"": "unsure"}}', 'earlier.""', "is not a calendar year"),
    "a year in Arabic digits": refused(TEXT[:-1] + ', "earlier": {"٢٠٢٥": {}}}', "earlier.٢٠٢٥", "calendar year"),
    "half of a surrogate pair": refused(
        TEXT.replace("yanbian", "\\ud800"), "residence", 'residence is "\\ud800"', "one of yanbian"
    ),
    "half of a surrogate pair in a name": refused(TEXT[:-1] + ', "\\udc00": 1}', "\\udc00", "is not a known field"),
    "a NUL in a value": refused(TEXT.replace("yanbian", "yan\\u0000bian"), "residence", "must be one of yanbian"),
    "a name that pydantic has for names": refused(TEXT[:-1] + ', "[key]": 1}', '"[key]"', "is not a known field"),
    "the same in a treatment": refused(twice("[key]", "1"), f'{T}."[key]"', "is not a known field"),
    "the same as a year": refused(
        TEXT[:-1] + ', "earlier": {"[key]": 5}}', 'earlier."[key]"', "is not a calendar year"
    ),
    "the same in a year": refused(
        TEXT[:-1] + ', "earlier": {"2025": {"[key]": "5"}}}', 'earlier.2025."[key]"', "is not a known field"
    ),
    "a name that reads as a path": refused(
        TEXT[:-1] + ', "treatments[0].on": 1}', '"treatments[0].on"', "is not a known field"
    ),
    "a year with a point": refused(
        TEXT[:-1] + ', "earlier": {"2025.0": {}}}', 'earlier."2025.0"', "is not a calendar year"
    ),
    "a blank behind a name": refused(TEXT[:-1] + ', "household ": 1}', '"household "', "is not a known field"),
    "no figure on the slip": refused(situation({"slip": {}}), f"{T}.slip.total_bill", "in_scope", "own_expense"),
}

NO_JSON = {
    "UTF-16 with its mark": refused(TEXT.encode("utf-16"), "", "UTF-16", "save it as UTF-8"),
    "UTF-16 without a mark": refused(TEXT.encode("utf-16-le"), "", "UTF-16", "save it as UTF-8"),
    "UTF-16, the other way round": refused(
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "", "UTF-16", "save it as UTF-8"
    ),
    "UTF-32": refused(TEXT.encode("utf-32"), "", "UTF-32", "save it as UTF-8"),
    "GB18030": refused(CHINESE.encode("gb18030"), "", "GB18030 (GBK)", "save it as UTF-8"),
    "GBK": refused(CHINESE.replace("yanbian", "延吉").encode("gbk"), "", "GB18030 (GBK)", "save it as UTF-8"),
    "CP949": refused(TEXT.replace("yanbian", "연변").encode("cp949"), "", "CP949 (EUC-KR)", "save it as UTF-8"),
    "GBK behind the mark of UTF-8": refused(
        codecs.BOM_UTF8 + CHINESE.encode("gbk"), "", f"byte {CHINESE.index('低') + 4} (0xb5) is not", "GB18030 (GBK)"
    ),
    "no encoding at all": refused(b'{"residence": "\xff"}', "", "byte 16 (0xff) is not UTF-8", "save it as UTF-8"),
    "a cut sign": refused(CHINESE.encode()[:CHINESE.index("低") + 2], "", "is not UTF-8"),
    "NaN": refused(number("NaN"), f"{T}.self_paid", "the number NaN", AMOUNT),
    "Infinity": refused(number("Infinity"), f"{T}.self_paid", "the number Infinity", AMOUNT),
    "-Infinity": refused(number("-Infinity"), f"{T}.self_paid", "the number -Infinity", AMOUNT),
    "NaN says so itself": refused(number("NaN"), "", "this is not JSON", "NaN stands in it"),
    "an age that is no number": refused(TEXT[:-1] + ', "age": NaN}', "age", "the number NaN", "whole years"),
    "100,000 brackets": refused(b"[" * 100_000, "", "nested too deep"),
    "objects 10,000 deep": refused(b'{"x":' * 10_000 + b"1" + b"}" * 10_000, "", "nested too deep"),
    "half an object": refused(TEXT[:-2], "", "at character"),
    "two objects": refused(TEXT + TEXT, "", f"at character {len(TEXT) + 1}"),
    "a comment": refused("// " + TEXT, "", "at character 1"),
    "single quotes": refused(TEXT.replace('"', "'"), "", "double quotes", "at character 2"),
    "a comma too many": refused(TEXT[:-1] + ",}", "", "at character"),
    "a raw control sign": refused(TEXT.replace("yanbian", "yan\tbian"), "", "control character", "at character"),
}  # fmt: skip

TAKEN = {
    "plain": taken(TEXT, "5600.00"),
    "with a byte order mark": taken(codecs.BOM_UTF8 + TEXT.encode(), "5600.00"),
    "with Windows line ends": taken(TEXT + "\r", "5600.00"),
    "with blanks around": taken(f" \t{TEXT} ", "5600.00"),
    "an age as 87.0": taken(TEXT[:-1] + ', "age": 87.0}', "5600.00"),
    "an age as 8.7E1": taken(TEXT[:-1] + ', "age": 8.7E1}', "5600.00"),
    "an age as -0": taken(TEXT[:-1] + ', "age": -0}', "5600.00"),
    "one name in two objects": taken(situation({**PAID, "household": "tekun"}), "8000.00"),
    "parts five fen above the bill": taken(
        situation(slip(total_bill="100", in_scope="60", own_expense="40.05")), "42.00"
    ),
    "a bill with parts that the slip does not show": taken(situation(slip(total_bill="100", in_scope="60")), "42.00"),
    "aid of all the own share": taken(
        situation(slip(in_scope="10000", pooled_fund="8000", medical_aid="2000.05")), "1400.00"
    ),
    "aid with the top-up in it": taken(situation(slip(in_scope="30000", medical_aid="32000")), "20000.00"),
    "aid with the top-up in it, the limit used before": taken(
        situation(
            slip(in_scope="500", medical_aid="3000"),
            household="tekun",
            earlier={"2025": {"self_paid": "30000", "aid": "30000"}},
        ),
        "0.00",
    ),
    "aid above what is due": taken(situation(slip(in_scope="10000", medical_aid="9000")), "7000.00"),
    "sums that cannot have come about here": taken(situation(earlier={"2025": {"aid": "99000"}}), "0.00"),
    "an age that is another one at one treatment": taken(situation({**PAID, "age": 5}, PAID, age=70), "5600.00"),
    "refused, and its rate cut": taken(
        situation({**BEFORE_2023, **PAID, "insurance_rate_cut": True, "refused_by_insurance": True}), "0.00"
    ),
    "a member of 2015 beside another household": taken(situation(low_income_member="elderly"), "5600.00"),
}  # fmt: skip

REFUSED = TWICE | CONTRADICTS | NUMBERS | NAMES | NO_JSON
