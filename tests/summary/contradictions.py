"""What a result may never say at once: a written list, checked on figures and message ids of one case as it is told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from calculator.situation import REFERRED
from summary import Answer, Case, Line, answer, folds, navigator, sections, what_next
from summary.answer import HEADINGS
from summary.deadline import OPEN_DAYS, days_to_apply
from summary.notice import EARLIER_TOO_HIGH
from summary.standing import told

OPEN_LINES = ("navigator.when.passed", "navigator.when.maybe_passed")
PROMISES = ("headline.stated", "headline.reading", "headline.ask", "headline.at_least", "headline.county")
TO_CLAIM = ("todo.claim", "todo.claim_if_not", "navigator.claim_2015", "todo.already_paid")
GET_A_REFERRAL = (
    "todo.referral.get",
    "todo.referral.primary_care",
    "todo.referral.filed",
    "todo.referral.late",
    "todo.referral.late_plan",
    "navigator.file_trip",
    "navigator.file_home",
    "navigator.before_discharge",
)
OPEN_ANSWERS = (
    "household_unsure",
    "illness_poverty_pending",
    "permit_only",
    "referral_undecided",
    "designated_unsure",
    "earlier_unsure",
    "not_referred",
    "emergency_not_referred",
    "member_assumed",
    "rate_cut",
    "refused_by_insurance",
)


@dataclass(frozen=True)
class Read:
    """A case as it is read: the result, which is also what the paper prints, and the navigator."""

    case: Case

    @cached_property
    def result(self) -> Mapping[str, tuple[Line, ...]]:
        return {section.id: section.lines for section in sections(self.case)}

    @cached_property
    def navigator(self) -> Mapping[str, tuple[Line, ...]]:
        return {section.id: section.lines for section in navigator(self.case)}

    @cached_property
    def answer(self) -> Answer:
        return answer(self.case)

    def ids(self, section: str) -> list[str]:
        return [line.id for line in self.result.get(section, ())]

    def there(self, section: str) -> list[str]:
        """Of the navigator."""
        return [line.id for line in self.navigator.get(section, ())]

    @property
    def first(self) -> Line:
        return self.result["headline"][0]

    @property
    def promised(self) -> bool:
        """Whether the first sentence promises help outright, not as the standard of a time that may be over."""
        return self.first.id in PROMISES or self.first.id in ("headline.county.open", "headline.rules")

    @property
    def steps(self) -> list[str]:
        return self.ids("todo")


def figures(lines: Iterable[Line], *prefixes: str) -> dict[str, object]:
    """The lines of these kinds with what they tell."""
    return {line.id: (dict(line.given), line.result) for line in lines if line.id.startswith(prefixes)}


def differs(one: dict[str, object], other: dict[str, object]) -> bool:
    """Whether the same message tells two things."""
    return any(one[id] != other[id] for id in one.keys() & other.keys())


def promised_but_the_days_are_over(read: Read) -> bool:
    days = (*read.ids("todo"), *read.there("deadline"))
    return read.promised and bool(set(OPEN_LINES).intersection(days))


def days_over_but_told_late(read: Read) -> bool:
    """Where the first sentence says that the days may be over, the steps begin with it, after an emergency alone."""
    if not read.first.id.endswith(OPEN_DAYS):
        return False
    steps = [id for id in read.steps if not id.startswith("todo.emergency")]
    if {"todo.outpatient_2015", "todo.already_paid_all"} & set(steps):
        return False  # a question of its own, whether it can still be had; nothing left to apply for
    return steps[0] not in OPEN_LINES or next(iter(read.navigator)) != "deadline"


def passed_in_one_place_and_maybe_in_another(read: Read) -> bool:
    told_as = {id for id in OPEN_LINES if id in (*read.steps, *read.there("deadline"))}
    sentence = {f"navigator.when.{read.first.id.rpartition('.')[2]}"} & set(OPEN_LINES)
    return len(told_as | sentence) > 1


def the_documents_word_with_something_open(read: Read) -> bool:
    is_open = read.case.notices.intersection(OPEN_ANSWERS) or not read.case.done.insurance_known
    return read.first.id == "headline.stated" and bool(is_open or days_to_apply(read.case) in OPEN_DAYS)


def the_documents_word_beside_a_range(read: Read) -> bool:
    between = {"headline.between", "headline.between.ask", "change.narrow"}
    return read.first.id == "headline.stated" and bool(between & {*read.ids("headline"), *read.ids("could_change")})


def promised_above_the_range(read: Read) -> bool:
    high = read.case.figure.high
    amounts = [read.first.given.get(name, 0) for name in ("amount", "low", "high")]
    return high is not None and any(isinstance(each, int) and each > high for each in amounts)


def nothing_may_come_but_a_least_is_promised(read: Read) -> bool:
    low = read.first.given.get("low")
    return isinstance(low, int) and low > told(read.case).low


def rules_differ_in_the_navigator(read: Read) -> bool:
    rules = ("rules.", "rules_2015.", "class.")
    here = figures(read.result.get("rules", ()), *rules)
    there = figures(read.navigator.get("money", ()), *rules)
    return bool(there) and here != there


def a_rule_of_other_care(read: Read) -> bool:
    """Two percentages, or two most in a year, for the one kind of care asked about."""
    rules = [line for line in read.result.get("rules", ()) if line.id.startswith(("rules.rate", "rules.chronic"))]
    one_class = "unsure" not in read.case.households
    return one_class and len({line.given.get("percent") for line in rules}) > 1


def no_referral_beside_get_one(read: Read) -> bool:
    says_none = {"notice.chronic_needs_no_referral", "navigator.money.no_referral"}
    said = {line.id for lines in (*read.result.values(), *read.navigator.values()) for line in lines}
    return bool(said & says_none) and bool(set(GET_A_REFERRAL) & said)


def referral_steps_without_need(read: Read) -> bool:
    return not read.case.needs_referral and bool(set(GET_A_REFERRAL).intersection(read.steps))


def deposit_told_twice_differently(read: Read) -> bool:
    here = {id for id in read.steps if id.startswith("todo.deposit")}
    there = {id for id in read.there("deposit") if id.startswith("todo.deposit")}
    return bool(here) and here != there


def deposit_refused_while_open(read: Read) -> bool:
    treatment, part = read.case.pairs[0]
    refused = {"todo.deposit.no", "navigator.deposit.happened.no"} & {*read.steps, *read.there("deposit")}
    class_open = part.household_class in (1, 2) or "unsure" in read.case.households
    left_open = treatment.designated == "unsure" and treatment.referral != "none" and treatment.place == "prefecture"
    return bool(refused) and left_open and class_open and read.case.situation.residence == "yanbian"


def deposit_for_a_settled_stay(read: Read) -> bool:
    return not read.case.plan and any(id.startswith("todo.deposit") for id in read.steps)


def papers_that_no_step_asks_for(read: Read) -> bool:
    asks = [
        id for id in read.steps if id.startswith(("todo.claim", "todo.settle", "todo.already_paid", "navigator.claim"))
    ]
    asks += {"todo.uninsured", "todo.no_policy", "todo.insurance_cut", "todo.outpatient_2015"} & set(read.steps)
    asks += {"todo.designated.ask", "todo.designated.choose"} & set(read.steps)
    return "paper.to_confirm" in read.ids("papers") and (not asks or asks == ["todo.already_paid_all"])


def papers_below_that_are_not_there(read: Read) -> bool:
    return bool(set(TO_CLAIM).intersection(read.steps)) and not read.ids("papers")


def a_claim_where_the_text_gives_nothing(read: Read) -> bool:
    settled = not read.case.plan and read.first.result == 0 and read.case.figure.high == 0
    return settled and bool(set(TO_CLAIM).intersection(read.steps))


def all_paid_and_yet_to_claim(read: Read) -> bool:
    return "todo.already_paid_all" in read.steps and bool(set(TO_CLAIM).intersection(read.steps))


def paid_as_the_notice_says(read: Read) -> bool:
    """Too little was paid by the headline and not by the steps, or the other way round."""
    if not any(part.already_paid for _, part in read.case.pairs) or read.case.settled or read.case.plan:
        return False
    return ("notice.already_paid_all" in read.ids("headline")) != ("todo.already_paid_all" in read.steps)


def two_figures_with_a_referral(read: Read) -> bool:
    """What is compared as "with a referral" is the figure itself where there is a referral."""
    treatment = read.case.situation.treatments[0]
    (line,) = [each for each in read.navigator.get("money", ()) if each.id == "compare.with"] or [None]
    if line is None or read.case.by_rules or treatment.referral not in REFERRED or "amount" not in read.first.given:
        return False
    return line.given["amount"] != read.case.figure.amount


def figures_differ_in_the_navigator(read: Read) -> bool:
    kinds = ("headline.", "compare.")
    here = figures((line for lines in read.result.values() for line in lines), *kinds)
    return differs(here, figures(read.navigator.get("money", ()), *kinds))


def nothing_but_a_top_up(read: Read) -> bool:
    by_the_limit = read.first.id == "headline.limit_used_up"  # what the top-up is for
    return read.first.result == 0 and not by_the_limit and "headline.top_up" in read.ids("headline")


def a_permit_asked_about_where_it_is_named(read: Read) -> bool:
    by_2015 = read.case.newest is not None and read.case.newest.serves("jilin")
    return by_2015 and ("todo.permit" in read.steps or "reading.R02" in read.ids("could_change"))


def come_again_though_it_is_known(read: Read) -> bool:
    return not read.case.by_rules and bool({"todo.again", "todo.again_bill"}.intersection(read.steps))


def care_before_everything(read: Read) -> bool:
    return read.case.plan and read.steps[0] != "todo.emergency_first"


def a_proof_of_another_status(read: Read) -> bool:
    proofs = {id.rpartition(".")[2] for id in read.ids("papers") if id.startswith("paper.status.")} - {"ask"}
    return not proofs <= set(read.case.households)


def other_readings_where_an_answer_is_open(read: Read) -> bool:
    return "headline.between" in read.ids("headline") and told(read.case).status == "ask"


def a_top_up_that_no_step_asks_for(read: Read) -> bool:
    may_come = any(id.startswith("headline.top_up") for id in read.ids("headline"))
    return may_come and not read.case.plan and "todo.top_up" not in read.steps


def a_top_up_surer_than_the_figure(read: Read) -> bool:
    promised = {"headline.top_up", "step.top_up"} & {*read.ids("headline"), *read.ids("steps")}
    sure = ("headline.stated", "headline.reading", "headline.limit_used_up")
    return bool(promised) and read.first.id not in sure


def a_least_where_the_figure_is_known(read: Read) -> bool:
    """Of what insurance did: what it might have done besides may have another kind of figure."""
    treatment = read.case.situation.treatments[0]
    own = "navigator.money.cut" if treatment.insurance_rate_cut else "navigator.money.normal"
    return "amount" in read.first.given and own in read.there("money")


def insurance_not_known_and_not_asked(read: Read) -> bool:
    all_paid = "todo.already_paid_all" in read.steps
    return read.first.id == "headline.insurance_unknown" and not all_paid and "todo.insurance_unknown" not in read.steps


STILL_TO_COME = (
    "todo.deposit.yes",
    "todo.deposit.ask",
    "todo.deposit.no",
    "todo.deposit.open",
    "reading.R25",
    "compare.emergency",
    "todo.settle",
    "todo.settle.outpatient",
    "todo.designated.choose",
    "todo.referral.get",
    "todo.referral.filed",
    "todo.referral.primary_care",
    "todo.referral.late_plan",
    "navigator.file_trip",
    "navigator.file_home",
    "navigator.before_discharge",
    "navigator.show",
    "navigator.when.before_going",
    "navigator.when.before_discharge",
    "paper.slip_later",
    "change.plan",
)
"""What only makes sense while the bill is not settled yet."""
ONLY_BEFORE_GOING = (
    "todo.designated.choose",
    "todo.referral.get",
    "todo.referral.filed",
    "todo.referral.primary_care",
    "navigator.file_trip",
    "navigator.when.before_going",
    "todo.deposit.yes",
    "todo.deposit.open",
)
ONLY_AFTERWARDS = (
    *TO_CLAIM,
    "todo.look_at_slip",
    "todo.look_at_slip.open",
    "todo.look_at_slip.rules",
    "todo.already_paid_all",
    "todo.check_self_paid",
    "todo.referral.late",
    "todo.emergency_again",
    "todo.keep_slips",
    "todo.next_year",
    "navigator.deposit.happened.no",
    "paper.slip",
    "reading.R27",
)


def everything(read: Read) -> set[str]:
    return {line.id for lines in (*read.result.values(), *read.navigator.values()) for line in lines}


def told_as_still_to_come(read: Read) -> bool:
    return not read.case.plan and bool(everything(read).intersection(STILL_TO_COME))


def told_as_over(read: Read) -> bool:
    return read.case.plan and bool(everything(read).intersection(ONLY_AFTERWARDS))


def to_be_done_before_going_by_somebody_who_is_there(read: Read) -> bool:
    return read.case.done.admitted and bool(everything(read).intersection(ONLY_BEFORE_GOING))


def compared_with_a_figure_that_is_not_sure(read: Read) -> bool:
    """ "The same as here means that all was paid" holds for a figure alone, not for a floor or an open one."""
    return "todo.look_at_slip" in read.steps and read.first.id not in (
        "headline.stated",
        "headline.reading",
        "headline.amount.maybe_passed",
        "headline.amount.passed",
    )


def nothing_is_sure_of_sums_that_cannot_be(read: Read) -> bool:
    """Earlier sums that cannot have come about in the class told are asked about before anything is nothing (R26)."""
    sure = ("headline.stated", "headline.reading", "headline.zero")
    reasons = ("headline.limit_used_up", "headline.chronic_limit_used_up", "headline.under_deductible")
    too_high = read.case.notices & EARLIER_TOO_HIGH
    return bool(too_high) and (read.first.id in (*sure, *reasons) or "todo.earlier" not in read.steps)


def the_same_told_twice(read: Read) -> bool:
    """One sentence twice under one heading, of one treatment."""
    sections = [*read.result.values(), *read.navigator.values()]
    return len(read.case.pairs) == 1 and any(len(lines) > len(dict.fromkeys(map(repr, lines))) for lines in sections)


def a_referral_to_prove_where_there_was_none(read: Read) -> bool:
    treatment = read.case.situation.treatments[0]
    none = treatment.referral == "none" and not read.case.plan and read.case.done.filed_late == "no"
    proof = {"navigator.proof.referral", "navigator.proof.filing"} & set(read.there("papers"))
    return bool(proof) and (none or treatment.referral == "not_needed")


def a_proof_for_nothing_to_bring(read: Read) -> bool:
    return bool(read.there("papers")) and not read.ids("papers")


def nothing_compared_with_nothing(read: Read) -> bool:
    compared = [line for line in read.navigator.get("money", ()) if line.id.startswith("compare.with")]
    return bool(compared) and all(line.result == 0 and "high" not in line.given for line in compared)


def insurance_said_to_decide_a_fixed_sum(read: Read) -> bool:
    """The half-yearly sum of 2015 for everyday outpatient care is set by the county, whatever insurance paid."""
    return "todo.outpatient_2015" in read.steps and "notice.referral_2015" in read.there("money")


def a_claim_before_the_own_share_is_checked(read: Read) -> bool:
    order = [id for id in read.steps if id == "todo.check_self_paid" or id in TO_CLAIM]
    return "todo.check_self_paid" in order and len(read.case.pairs) == 1 and order[0] != "todo.check_self_paid"


def compared_with_a_figure_that_is_open(read: Read) -> bool:
    """As much as the figure here is all of it only where the figure is one, and no least."""
    figures = [part.aid for _, part in read.case.pairs]
    return "todo.look_at_slip" in read.steps and not any(each.amount and each.low == each.amount for each in figures)


def the_answer_sets_a_figure_large_that_is_open(read: Read) -> bool:
    """A large figure is read as a promise: it stands where the first sentence promises it, or of what was chosen."""
    promised = {"headline.stated", "headline.reading", "headline.at_least", "headline.county"}
    return read.answer.large and read.first.id not in promised | {"headline.own_share_about"}


def the_answer_tells_another_figure_than_the_first_sentence(read: Read) -> bool:
    told_first = {value for value in read.first.given.values() if isinstance(value, int)}
    return read.answer.kind == "amount" and read.answer.low not in told_first


def the_answer_is_not_within_the_figure(read: Read) -> bool:
    figure, shown = told(read.case), read.answer
    if shown.low is None:
        return False
    above = figure.high is not None and (shown.high is None or shown.high > figure.high)
    return above or (shown.kind == "amount" and shown.low > (figure.amount or figure.low))


def the_answer_says_nothing_where_something_may_come(read: Read) -> bool:
    return read.answer.kind in ("nothing", "under") and told(read.case).high != 0


def the_answer_gives_a_figure_where_there_is_none(read: Read) -> bool:
    return read.answer.kind == "amount" and (read.case.by_rules or told(read.case).high != read.case.figure.high)


def more_is_left_to_pay_than_there_was(read: Read) -> bool:
    own = sum(part.self_paid or 0 for _, part in read.case.pairs)
    shown = read.answer
    bounds = [each for each in (shown.own_low, shown.own_high) if each is not None]
    return bool(bounds) and not 0 <= bounds[0] <= bounds[-1] <= own


def the_bar_is_not_the_own_share(read: Read) -> bool:
    own = sum(part.self_paid or 0 for _, part in read.case.pairs)
    bar = read.answer.bar
    return bool(bar) and (sum(part.fen for part in bar) != own or any(part.fen <= 0 for part in bar))


def the_bar_promises_what_is_open(read: Read) -> bool:
    sure = [part.fen for part in read.answer.bar if part.kind == "aid"]
    return bool(sure) and read.answer.kind not in ("amount", "range")


def the_first_step_is_none_of_the_steps(read: Read) -> bool:
    return read.answer.action.id not in read.steps or read.answer.action.id not in HEADINGS


def the_heading_is_of_another_step(read: Read) -> bool:
    headed = read.answer.title.id.removeprefix("answer.do.")
    return headed != read.answer.title.id and headed != HEADINGS[read.answer.action.id]


def the_heading_is_of_another_time(read: Read) -> bool:
    """A referral is got and a hospital chosen before going; slips are kept afterwards."""
    headed = read.answer.title.id.removeprefix("answer.do.")
    if headed in ("referral", "designated"):
        return not read.case.ahead
    return not read.case.plan if headed == "settle" else read.case.plan and headed == "keep"


def the_slips_are_kept_where_something_is_to_be_claimed(read: Read) -> bool:
    keeps = read.answer.title.id in ("answer.do.keep", "answer.under", "answer.under.threshold")
    return keeps and bool(set(TO_CLAIM).intersection(read.steps)) and len(read.case.pairs) == 1


def the_answer_asks_of_a_slip_that_there_is_none_of(read: Read) -> bool:
    looked_at = any(id.startswith("todo.look_at_slip") for id in read.steps)
    return read.answer.asks_slip and (read.case.plan or not looked_at)


def a_plan_without_the_word_that_an_emergency_does_not_wait(read: Read) -> bool:
    said = {line.id for line in read.answer.beside}
    return read.answer.kind == "plan" and read.case.needs_referral and "compare.emergency" not in said


def something_told_is_neither_in_the_answer_nor_under_it(read: Read) -> bool:
    shown = read.answer
    found = folds((*sections(read.case), *what_next(read.case)), shown)
    under = {line.id for fold in found for section in fold.sections for line in section.lines}
    first = {line.id for line in (shown.why, shown.sentence, shown.estimate, *shown.beside) if line} | {read.first.id}
    said_otherwise = {"headline.next", "headline.standing", "headline.several", "headline.between.ask"}
    every = {line.id for lines in read.result.values() for line in lines}
    return not every <= under | first | said_otherwise


def varied(read: Read) -> list[Line]:
    return [line for line in read.result.get("could_change", ()) if line.id.startswith("change.varied")]


def whats(line: Line) -> list[str]:
    return [str(line.given[name]) for name in ("what", "and") if name in line.given]


def a_status_is_offered_that_nobody_waits_for(read: Read) -> bool:
    offered = any("change.what.recognition" in whats(line) for line in varied(read))
    classes = any(id.startswith("change.class") for id in read.ids("could_change"))
    households = read.case.households
    return (offered and "illness_poverty_pending" not in households) or (classes and "unsure" not in households)


def told_to_be_done_after_going(read: Read) -> bool:
    to_do = [what for line in varied(read) for what in whats(line) if what.endswith(".do") or ".place." in what]
    return bool(to_do) and not read.case.ahead


def a_change_that_changes_nothing(read: Read) -> bool:
    return any(line.given["now"] == line.given["then"] for line in varied(read))


def a_change_that_brings_less(read: Read) -> bool:
    """The most is over every reading, one amount by the recommended ones: only the least is held against the least."""
    spans = [(line.given["now"], line.given["then"]) for line in varied(read)]
    return any(then[0] < now[0] for now, then in spans)  # type: ignore[index]


def more_changes_than_three(read: Read) -> bool:
    return len(varied(read)) > 3


def a_change_from_another_figure_than_the_result(read: Read) -> bool:
    """What it is now is within what the answer tells, but where the top-up is added."""
    figure = read.case.figure
    now = [line.given["now"] for line in varied(read) if not line.id.endswith(".top_up")]
    return any((figure.low, figure.high) != each and (figure.amount, figure.amount) != each for each in now)


def a_change_told_beside_its_notice(read: Read) -> bool:
    """With and without, once by a line and once by the notice of the same."""
    if len(read.case.pairs) > 1:
        return False
    by_line = {what.split(".")[2] for line in varied(read) for what in whats(line)}
    by_notice = {
        "referral": "notice.referral_undecided",
        "designated": "notice.designated_unsure",
        "recognition": "notice.illness_poverty_pending",
    }
    return any(f"{by_notice.get(each)}{end}" in read.ids("could_change") for each in by_line for end in ("", ".most"))


def a_referral_told_beside_the_comparison(read: Read) -> bool:
    alone = [line for line in varied(read) if len(whats(line)) == 1 and ".referral." in whats(line)[0]]
    return bool(alone) and "compare.with" in read.ids("compare")


def nothing_makes_it_more_beside_what_does(read: Read) -> bool:
    return bool(varied(read)) and any(id.startswith("change.by_rule") for id in read.ids("could_change"))


CONTRADICTIONS: Mapping[str, Callable[[Read], bool]] = {
    "a status is offered that nobody waits for": a_status_is_offered_that_nobody_waits_for,
    "what is past is told to be done otherwise": told_to_be_done_after_going,
    "a change changes nothing": a_change_that_changes_nothing,
    "a change brings less": a_change_that_brings_less,
    "more changes than three": more_changes_than_three,
    "a change from another figure than the result": a_change_from_another_figure_than_the_result,
    "a change is told beside the notice of the same": a_change_told_beside_its_notice,
    "a change of the referral beside the comparison": a_referral_told_beside_the_comparison,
    "nothing makes it more, and something does": nothing_makes_it_more_beside_what_does,
    "a figure is set large that is not promised": the_answer_sets_a_figure_large_that_is_open,
    "the answer tells another figure than the first sentence": the_answer_tells_another_figure_than_the_first_sentence,
    "the answer tells more than the figure has": the_answer_is_not_within_the_figure,
    "the answer says nothing where something may come": the_answer_says_nothing_where_something_may_come,
    "the answer has a figure where it may be nothing or is not known": the_answer_gives_a_figure_where_there_is_none,
    "more is left to pay than there was": more_is_left_to_pay_than_there_was,
    "the bar is another sum than the own share": the_bar_is_not_the_own_share,
    "the bar shows as sure what is open": the_bar_promises_what_is_open,
    "the first step is none of the steps": the_first_step_is_none_of_the_steps,
    "the heading is of another step": the_heading_is_of_another_step,
    "the heading is of what is over, or still to come": the_heading_is_of_another_time,
    "the slips are to be kept where there is something to claim": the_slips_are_kept_where_something_is_to_be_claimed,
    "a slip is asked about where there is none": the_answer_asks_of_a_slip_that_there_is_none_of,
    "a plan does not say that an emergency cannot wait": a_plan_without_the_word_that_an_emergency_does_not_wait,
    "something told got lost under the answer": something_told_is_neither_in_the_answer_nor_under_it,
    "help is promised while the days to apply have passed or may have": promised_but_the_days_are_over,
    "the days may be over, and the steps begin with something else": days_over_but_told_late,
    "the days have passed in one place and may have in another": passed_in_one_place_and_maybe_in_another,
    "a figure is the document's word while an answer is open": the_documents_word_with_something_open,
    "a figure is the document's word and stands beside a range": the_documents_word_beside_a_range,
    "more is promised than the range has": promised_above_the_range,
    "a least is promised where nothing may come": nothing_may_come_but_a_least_is_promised,
    "the navigator tells another rule than the result": rules_differ_in_the_navigator,
    "two rates for one kind of care": a_rule_of_other_care,
    "no referral is needed, and a referral is to be got": no_referral_beside_get_one,
    "steps of a referral under care that needs none": referral_steps_without_need,
    "the deposit is told twice, differently": deposit_told_twice_differently,
    "a deposit is due where it is not known yet": deposit_refused_while_open,
    "a deposit of a stay that was settled": deposit_for_a_settled_stay,
    "papers for a claim that no step asks for": papers_that_no_step_asks_for,
    "the papers below, and there are none": papers_below_that_are_not_there,
    "a claim where the text gives nothing": a_claim_where_the_text_gives_nothing,
    "all is paid, and there is still something to claim": all_paid_and_yet_to_claim,
    "too little was paid by one line and all by another": paid_as_the_notice_says,
    "with a referral another figure than the figure": two_figures_with_a_referral,
    "the navigator tells another figure than the result": figures_differ_in_the_navigator,
    "nothing, and a top-up promised beside it": nothing_but_a_top_up,
    "a top-up is promised beside a figure that is not": a_top_up_surer_than_the_figure,
    "a figure in the result and a least in the navigator": a_least_where_the_figure_is_known,
    "a top-up may come, and no step asks for it": a_top_up_that_no_step_asks_for,
    "what insurance did is to be asked, and no step asks": insurance_not_known_and_not_asked,
    "whether a permit counts, where the document names it": a_permit_asked_about_where_it_is_named,
    "come again for a figure, though there is one": come_again_though_it_is_known,
    "a plan that does not begin with the emergency": care_before_everything,
    "a proof of a status that was not told": a_proof_of_another_status,
    "other readings are named where an answer is open": other_readings_where_an_answer_is_open,
    "something is still to be done before a bill that was settled": told_as_still_to_come,
    "a bill that is not there yet is told as settled": told_as_over,
    "to be done before going, told to somebody who is there": to_be_done_before_going_by_somebody_who_is_there,
    "the slip is compared with a figure that is not sure": compared_with_a_figure_that_is_not_sure,
    "nothing is told as sure of sums that cannot be": nothing_is_sure_of_sums_that_cannot_be,
    "a sentence stands twice under one heading": the_same_told_twice,
    "a referral is to be proved where there was none": a_referral_to_prove_where_there_was_none,
    "a proof is to be brought where nothing is": a_proof_for_nothing_to_bring,
    "nothing with a referral beside nothing without": nothing_compared_with_nothing,
    "insurance decides a sum that it has no part in": insurance_said_to_decide_a_fixed_sum,
    "what was paid is compared with a figure that is open": compared_with_a_figure_that_is_open,
    "a claim stands before the own share is checked": a_claim_before_the_own_share_is_checked,
}
"""By what is said: whether a case says it."""
