"""Situations as the JSON door takes them: strategies, and the same situation for the Python door.

A strategy that is made anew at each draw takes longer than what is drawn from it: each is made once.
"""

from __future__ import annotations

import copy
import datetime
from functools import cache, lru_cache
from typing import Any

from hypothesis import strategies as st

from calculator import Earlier, Situation, Slip, Treatment

Json = dict[str, Any]

HOUSEHOLDS = [
    "tekun",
    "dibao",
    "returned_to_poverty",
    "dibao_margin",
    "at_risk_of_poverty",
    "illness_poverty",
]
REFERRAL_CARE = ["inpatient", "special_disease", "special_drug"]
FIGURES = [1, 40_000, 80_000, 160_000, 200_000, 500_000, 700_000, 1_000_000, 2_000_000, 2_700_000, 2_857_143]
FIGURES += [3_000_000, 3_833_334, 4_000_000, 4_500_000, 6_000_000]
EDGES = [figure + around for figure in FIGURES for around in (-1, 0, 1)]  # fen


def yuan(fen: int) -> str:
    """800050 -> '8000.50'."""
    return f"{fen // 100}.{fen % 100:02d}"


whole = cache(st.integers)
either = st.booleans()


@lru_cache(None, typed=True)
def one_of(*values: Any) -> st.SearchStrategy[Any]:
    """One of these; True is another one than 1."""
    return st.sampled_from(values)


@cache
def money(most: int = 7_000_000) -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(EDGES), st.integers(0, most), st.integers(0, 3000)).map(yuan)


@st.composite
def slips(draw: st.DrawFn) -> Json:
    """Figures of a settlement slip that do not contradict each other, with or without the in-scope figure."""
    fen = [draw(whole(0, 2_000_000)) for _ in range(4)]
    in_scope, class_b, own_expense, over_limit = fen
    base = in_scope + class_b
    pooled = draw(st.integers(0, base))
    illness = draw(st.integers(0, base - pooled))
    slip = {
        "total_bill": in_scope + class_b + own_expense + over_limit,
        "own_expense": own_expense,
        "over_limit": over_limit,
        "class_b_share": class_b,
        "pooled_fund": pooled,
        "major_illness": illness,
        "other_insurance": 0,
        "medical_aid": draw(st.integers(0, base - pooled - illness)),
    }
    if draw(either):
        slip["in_scope"] = in_scope
    return {name: yuan(value) for name, value in slip.items()}


_SLIPS = slips()


@cache
def days(years: tuple[int, ...] = (2024, 2025)) -> st.SearchStrategy[str]:
    return st.builds(
        lambda y, n: (datetime.date(y, 1, 1) + datetime.timedelta(n)).isoformat(),
        st.sampled_from(years),
        st.integers(0, 360),
    )


@st.composite
def treatments(
    draw: st.DrawFn,
    *,
    years: tuple[int, ...] = (2025,),
    sure: bool = False,
    designated: st.SearchStrategy[Any] | None = None,
    referral: st.SearchStrategy[str] | None = None,
) -> Json:
    """One treatment without a household of its own."""
    care = draw(one_of(*REFERRAL_CARE, "inpatient", "inpatient", "chronic_outpatient", "outpatient"))
    given: Json = {
        "on": draw(days(years)),
        "care": care,
        "place": draw(one_of("prefecture", "prefecture", "province", "elsewhere")),
        "designated": draw(designated or one_of(True, True, True, True, False, *["unsure"] * (not sure))),
        "referral": draw(
            referral
            or one_of(*["primary_care"] * 5, "filed", "not_needed", "emergency", "none", *["undecided"] * (not sure))
        ),
    }
    if care == "chronic_outpatient":
        # Whether chronic care outside the province, or in an emergency elsewhere, counts is not said: kept simple.
        given["place"], given["referral"] = "prefecture", "not_needed"
    if draw(whole(0, 3)) == 0:
        given["slip"] = draw(_SLIPS)
    else:
        given["self_paid"] = draw(money())
    return given


_AID = st.one_of(st.just(0), st.sampled_from([500_000, 1_000_000, 2_000_000, 3_000_000]), st.integers(0, 3_000_000))


@cache
def several(most: int, years: tuple[int, ...] = (2025,), *, sure: bool = False) -> st.SearchStrategy[list[Json]]:
    """One treatment or more."""
    return st.lists(treatments(years=years, sure=sure), min_size=1, max_size=most)


@st.composite
def earlier_figures(draw: st.DrawFn) -> Json:
    """Earlier figures of a year: the chronic part is a part of the aid."""
    aid = draw(_AID)
    own = draw(st.one_of(st.just(0), st.integers(0, 600_000), st.integers(aid, aid + 4_000_000)))
    chronic = draw(one_of(0, 0, 20_000, 79_999, 80_000))
    top_up = draw(one_of(0, 0, 0, 200_000))
    figures = {"self_paid": own, "aid": aid, "chronic_aid": min(chronic, aid), "top_up": top_up}
    return {name: yuan(value) for name, value in figures.items()}


def years_of(listed: list[Json]) -> list[str]:
    """The years of which something can have come before; of any other it is an error."""
    return sorted({one["on"][:4] for one in listed}, reverse=True)


_EARLIER = earlier_figures()


@st.composite
def definite(draw: st.DrawFn, *, most: int = 4, years: tuple[int, ...] = (2025, 2025, 2024)) -> Json:
    """Everything is known; one household, or another one from some treatment on."""
    listed = draw(several(most, years, sure=True))
    situation: Json = {"residence": "yanbian", "household": draw(one_of(*HOUSEHOLDS)), "treatments": listed}
    if draw(whole(0, 4)) == 0:
        draw(st.sampled_from(listed))["household"] = draw(one_of(*HOUSEHOLDS, "none"))
    elif draw(whole(0, 2)) == 0:
        situation["earlier"] = {draw(st.sampled_from(years_of(listed))): draw(_EARLIER)}
    return situation


@st.composite
def unsure(draw: st.DrawFn) -> Json:
    """At least one answer is open: few enough for every completion to be tried."""
    kind = draw(
        st.sampled_from(
            ["household", "one_household", "designated", "undecided", "pending", "permit", "earlier", "mixed"]
        )
    )
    mixed = kind == "mixed"
    listed = draw(several(3, sure=not mixed))
    situation: Json = {"residence": "yanbian", "household": draw(one_of(*HOUSEHOLDS)), "treatments": listed}
    one = draw(st.sampled_from(listed))
    match kind:
        case "household":
            situation["household"] = "unsure"
        case "one_household":
            one["household"] = "unsure"
        case "designated":
            one["designated"] = "unsure"
        case "undecided":
            one["referral"] = "undecided"
        case "pending":
            # Beside another class the year's top-up is not said (see the oracle): all of the year, or with class 3, 4.
            situation["household"] = draw(one_of("illness_poverty_pending", *HOUSEHOLDS[3:]))
            one["household"] = "illness_poverty_pending"
        case "permit":
            situation["residence"] = "permit"
        case "earlier":
            situation["earlier"] = {"2025": "unsure"}
        case _:
            situation["household"] = draw(one_of("unsure", *HOUSEHOLDS))
            situation["residence"] = draw(one_of("yanbian", "yanbian", "permit"))
    return situation


@st.composite
def mixed(draw: st.DrawFn) -> Json:
    """Two years, a household of its own for some treatments, one of them perhaps unsure, stays over New Year."""
    listed = draw(several(4, (2024, 2025)))
    for one in listed:
        if draw(whole(0, 2)) == 0:
            one["household"] = draw(one_of(*HOUSEHOLDS, "none", "illness_poverty_pending"))
        if draw(whole(0, 9)) == 0:
            one["admitted"] = "2023-12-30"
    if draw(whole(0, 3)) == 0:
        draw(st.sampled_from(listed))["household"] = "unsure"
    situation: Json = {
        "residence": draw(one_of(*["yanbian"] * 4, "permit")),
        "household": draw(one_of(*HOUSEHOLDS, "none", "illness_poverty_pending")),
        "treatments": listed,
    }
    if draw(whole(0, 2)) == 0:
        situation["earlier"] = {draw(st.sampled_from(years_of(listed))): draw(_EARLIER)}
    return situation


@st.composite
def without_figure(draw: st.DrawFn) -> Json:
    """Another place's rule, uninsured, before any document, a household or a kind of care that YB22 does not know."""
    listed = draw(several(2, sure=True))
    situation: Json = {"residence": "yanbian", "household": draw(one_of(*HOUSEHOLDS)), "treatments": listed}
    one = draw(st.sampled_from(listed))
    match draw(one_of("residence", "uninsured", "bill", "day", "household", "care")):
        case "residence":
            situation["residence"] = draw(one_of("jilin", "elsewhere"))
        case "uninsured":
            situation["insured"] = False
        case "bill":
            one["insured"] = False
            one.pop("self_paid", None)
            one.pop("slip", None)
            one["total_bill"] = draw(money())
        case "day":
            one["on"] = "2015-09-09"
        case "household":
            situation["household"] = "low_income"
        case _:
            one["care"] = "major_outpatient"
    return situation


@cache
def any_situation() -> st.SearchStrategy[Json]:
    return st.one_of(definite(), unsure(), mixed(), without_figure())


def as_fen(text: str) -> int:
    whole, _, part = text.partition(".")
    return int(whole) * 100 + int(part.ljust(2, "0") or "0")


def to_python(given: Json) -> Situation:
    """The same situation for `calculator.estimate`."""
    listed = []
    for one in copy.deepcopy(given["treatments"]):
        fields = dict(one)
        for name in ("on", "admitted"):
            if name in fields:
                fields[name] = datetime.date.fromisoformat(fields[name])
        for name in ("self_paid", "total_bill"):
            if name in fields:
                fields[name] = as_fen(fields[name])
        if "slip" in fields:
            fields["slip"] = Slip(**{name: as_fen(value) for name, value in fields["slip"].items()})
        listed.append(Treatment(**fields))
    fields = {name: value for name, value in given.items() if name not in ("treatments", "earlier")}
    if "major_illness_threshold" in fields:
        fields["major_illness_threshold"] = as_fen(fields["major_illness_threshold"])
    earlier = {
        int(year): figures if figures == "unsure" else Earlier(**{k: as_fen(v) for k, v in figures.items()})
        for year, figures in given.get("earlier", {}).items()
    }
    return Situation(treatments=tuple(listed), earlier=earlier, **fields)
