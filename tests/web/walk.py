"""Ways through the questions, as answers by question id, and how the tests go them."""

from flask.testing import FlaskClient

from conversation import REFERRAL
from conversation.treatments import CASE
from tests.usual import forms
from web.clock import today
from web.way import FIGURES, SLIP

_STAY = {"household": "dibao_margin"}
_SLIP = {"who": "other", "household": "illness_poverty", "amount": "slip", "slip_pooled_fund": "9000"}
_SLIP |= {"earlier": "yes", "earlier_self_paid": "7000", "earlier_aid": "500"}
_IN_2019 = {"when": "earlier", "on": "2019-03-05", "household": "low_income", "low_income_member": "unsure"}
_BY_BILL = {"slip_in_scope": "none", "slip_total_bill": "21000", "slip_own_expense": "0", "slip_over_limit": "none"}
_CHRONIC = {"earlier": "yes", "earlier_self_paid": "100", "earlier_aid": "500", "earlier_chronic_aid": "200"}

CHANGES: dict[str, dict[str, str]] = {
    "stay": _STAY,
    "by slip": _SLIP,
    "plan": {**_STAY, "when": "plan", "referral": "undecided", "self_paid": "unsure"},
    "no status": {"household": "none"},
    "not sure": {"household": "unsure", "referral": "none", "earlier": "unsure"},
    "ordinary": {**_STAY, "care": "outpatient"},
    "which care": {**_STAY, "care": "unsure"},
    "long ago": {"when": "earlier", "on": "2012-03-05"},
    "last year": {**_STAY, "when": "earlier", "on": "2025年3月5日"},
    "paid only": {**_SLIP, **_BY_BILL, "amount": "paid_only", "paid_only": "slip", "care": "special_disease"},
    "chronic": {"care": "chronic_outpatient", **_CHRONIC},
    "in 2019": {**_IN_2019, "age": "child", "self_paid": "30000", "major_illness_threshold": "1万"},
    "uninsured in 2019": {**_IN_2019, "insurance_paid": "uninsured", "total_bill": "60000"},
}
"""What is answered on each way that is not the usual answer."""
WAYS = {name: forms(today=today(), **changes) for name, changes in CHANGES.items()}

STAY = WAYS["stay"]
"""A stay in Yanbian with a referral: class 3, (8,000 − 2,000) × 40 % = 2,400 yuan."""
BY_SLIP, PLAN, NO_STATUS = WAYS["by slip"], WAYS["plan"], WAYS["no status"]
CHRONIC, LAST_YEAR = WAYS["chronic"], WAYS["last year"]
TO_CHANGCHUN = forms(
    today=today(), way=REFERRAL, who="other", when="plan", place="province", living="no", referral="undecided"
)
"""Through the referral navigator."""


def form(address: str, answers: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Where the page at this address sends what is answered there, and what: the start page asks the first question,
    the page of the slip for all figures at once; what is not on it stays blank."""
    if address in ("/", "/referral"):
        way = "check" if address == "/" else "referral"
        return f"/{way}/who", {"who": answers["who"]}
    if address == SLIP:
        return SLIP, {id: "" if said == "none" else said for id, said in answers.items() if id in FIGURES}
    id = address.rpartition("/")[2]
    return address, {id: answers[id]}


def walk(client: FlaskClient, answers: dict[str, str], until: str = "/result") -> list[str]:
    """Answer question after question as the pages lead; the addresses passed, the last one `until`."""
    return _walked(client, answers, "/", until)


def navigate(client: FlaskClient, answers: dict[str, str]) -> list[str]:
    """The same through the referral navigator; the addresses passed."""
    return _walked(client, answers, "/referral", "/referral")


def _walked(client: FlaskClient, answers: dict[str, str], first: str, until: str) -> list[str]:
    passed, address = [], first
    while not passed or address != until:
        passed.append(address)
        where, said = form(address, answers)
        response = client.post(where, data=said)
        assert response.status_code == 303, (address, response.status)
        assert response.location != address, f"{address} was asked again"
        address = response.location
    return [*passed, until]


BEFORE = today().year - 1
"""A calendar year that is over: every day of it can be told."""
SLIP_OF_THE_YEAR = {"slip_in_scope": "20000", "slip_class_b_share": "1000", "slip_pooled_fund": "9000"}
YEAR = forms(
    today=today(), when="earlier", on=f"{BEFORE}-01-12", household="dibao_margin", self_paid="1500", earlier="none"
)
"""A year begins with a stay in January; with the next ones it has six treatments, and another status from June on."""
AND_THEN: tuple[dict[str, str], ...] = (
    {"on": f"{BEFORE}-03-12", "amount": "3000"},
    {"on": f"{BEFORE}-11-05", "amount": "12000", "household": "dibao"},
    {"on": f"{BEFORE}-06-20", "amount": "8000", "household": "dibao"},
    {"on": f"{BEFORE}-07-02", "amount": "slip", "household": "dibao", **SLIP_OF_THE_YEAR},
    {"on": f"{BEFORE}-09-15", "amount": "6000", "household": "dibao", "place": "elsewhere", "referral": "filed"},
)
"""As they come to mind: not in the order of their days."""


def another(client: FlaskClient, **answers: str) -> list[str]:
    """Add a treatment after the result and answer as the pages lead, by the names of the questions; the addresses
    passed, up to the next result. What is named differs from the first treatment."""
    passed = [client.post("/another").location]
    while passed[-1] != "/result":
        assert len(passed) < 30, passed
        address = passed[-1].partition("?")[0]
        passed.append(client.post(address, data=_said(address, answers)).location)
    return passed


def _said(address: str, answers: dict[str, str]) -> dict[str, str]:
    """What is filled in there: as named, else as is usual; a day of the first treatment where that is asked: today."""
    name, _, number = address.rpartition("/")[2].partition("@")
    if name == "slip":
        return {row: figure for row, figure in answers.items() if row in FIGURES}
    differs = not answers.keys().isdisjoint(CASE)
    usual = {**YEAR, "on": today().isoformat(), "admitted": "same_year", "differs": "yes" if differs else "no"}
    usual |= {"pooled_fund_blank": "nothing", "designated": "yes"}
    said = (usual if name == "on" and not number else usual | answers)[name]
    return {f"{name}@{number}" if number else name: said}


def year(client: FlaskClient, treatments: int = 6) -> None:
    """Tell a year of so many treatments."""
    walk(client, YEAR)
    for answers in AND_THEN[: treatments - 1]:
        another(client, **answers)
