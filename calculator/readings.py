"""The places where the documents leave a choice. The first option is the recommended one and the default.

A reading with several options moves figures: the estimate tries each of them alone. A reading with one option is a
choice of ours that moves no figure; it only gives a notice, or words in a question. R30-R37 and R39 move figures only
under the provincial rules of 2015. The wording for residents is in the catalogs under the same codes.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Reading(NamedTuple):
    """A place where the text can be read in several ways: its code and its options, the recommended one first."""

    id: str
    options: tuple[str, ...]

    @property
    def movable(self) -> bool:
        """Whether another option gives other figures."""
        return len(self.options) > 1


READINGS: Mapping[str, Reading] = {
    reading.id: reading
    for reading in (
        Reading("R01", ("settlement_day",)),  # the day that picks policy and year
        Reading("R02", ("registration_only", "permit_counts")),  # only a residence permit in Yanbian
        Reading("R03", ("best_class",)),  # two statuses at once
        Reading("R04", ("ask",)),  # orphans and others that the 2022 text does not list
        Reading("R05", ("by_list_name",)),  # returned to poverty (class 2) or at risk of it (class 3)
        Reading("R06", ("after_recognition", "this_year")),  # class 4: costs before recognition
        Reading("R07", ("after_all_insurance",)),  # what is subtracted first
        Reading("R08", ("included", "excluded")),  # the patient's first share of class-B items
        Reading("R09", ("catalogue_only",)),  # outside the catalogue, above price limits: out
        Reading("R10", ("rebuild_from_slip",)),  # aid that the slip already shows
        Reading("R11", ("limit_on_aid",)),  # the annual limit caps the aid, not the cost
        Reading("R12", ("once_a_year",)),  # the deductible comes off the year's running total
        Reading("R13", ("running_total",)),  # several settlements in time order
        Reading("R14", ("shared", "own")),  # deductible of special disease and special drug
        Reading("R15", ("inside", "on_top")),  # chronic outpatient aid and the annual limit
        Reading("R16", ("not_covered",)),  # ordinary outpatient; chronic outpatient of classes 3 and 4
        Reading(
            "R17", ("aid_reached_limit", "own_share_left", "own_share_before_aid")
        ),  # top-up: what reached the limit
        Reading("R18", ("qualifying_care", "all_care", "any_care", "referral_care_only")),  # top-up: which care counts
        Reading("R19", ("top_up_outside_limit",)),  # the most in a year
        Reading("R20", ("referral_rules_kept",)),  # what counts as a proper referral
        Reading("R21", ("not_covered", "accepted")),  # care without referral, "in principle" outside
        Reading("R22", ("does_not_count", "uses_deductible")),  # unreferred own share and the deductible
        Reading("R23", ("home_standard",)),  # referred outside the prefecture or the province
        Reading("R24", ("designated_only",)),  # institutions that are not designated
        Reading("R25", ("all_conditions",)),  # deposit waiver
        Reading("R26", ("class_at_treatment", "higher_limit", "two_limits")),  # two classes in one year
        Reading("R27", ("status_before_death",)),
        Reading("R28", ("calendar_year",)),
        Reading("R29", ("no_figure",)),  # uninsured: the 2022 text is silent
        Reading("R30", ("alone", "joins_year")),  # 2015: a rate cut is settled alone; the 2022 text is silent
        Reading("R31", ("times", "plus_points")),  # 2015: how a child's rate rises; the 2022 text has no uplift
        Reading("R32", ("county",)),  # 2015: class 2 up to the threshold, everyday outpatient care
        Reading("R33", ("yearly_total",)),  # 2015: the threshold against the year's total, the part above it
        Reading("R34", ("county",)),  # 2015: class 4 above the threshold
        Reading("R35", ("limit_is_floor",)),  # 2015: limits are floors
        Reading("R36", ("part_above", "whole_visit")),  # 2015: what of a visit joins the year, classes 3 and 4
        Reading("R37", ("in_full",)),  # 2015: the five special diseases of classes 1 and 2
        Reading("R38", ("rebuild_scope",)),  # a slip without the in-scope figure
        Reading("R39", ("offices_of_today",)),  # where to apply for costs of the 2015 rules
        Reading("R40", ("gaps_only",)),  # what the 2015 text still governs
        Reading("R41", ("not_asked",)),  # commercial insurance, mutual aid, charity
        Reading("R42", ("no_effect",)),  # paid from the personal account
        Reading("R43", ("information_only",)),  # help with premiums
        Reading("R44", ("half_up_each_settlement",)),
        Reading("R45", ("carry_on", "start_anew")),  # yearly totals where the policy changes within the year
    )
}

Choice = Mapping[str, str]
"""Reading id to the option taken, for every movable reading."""

RECOMMENDED: Choice = {reading.id: reading.options[0] for reading in READINGS.values() if reading.movable}

ALTERNATIVES: Mapping[str, tuple[tuple[str, Choice], ...]] = {
    code: tuple((option, {**RECOMMENDED, code: option}) for option in READINGS[code].options[1:])
    for code in RECOMMENDED
}
"""Reading id to (other option, the choice with that option alone changed)."""

DENIALS = ("R02", "R06", "R21")
"""Readings under which a cost is outside the aid although the bureau may accept it."""

ACCEPTED: Choice = {**RECOMMENDED, **{code: READINGS[code].options[1] for code in DENIALS}}
"""The bureau accepts it on every count: where two denials meet, lifting one alone would hide what may be paid."""
