"""Ways through the questions, as answers by question id, and how the tests go them."""

from flask.testing import FlaskClient

STAY = {
    "start": "yes",
    "who": "self",
    "when": "this_year",
    "residence": "yanbian",
    "household": "dibao_margin",
    "care": "inpatient",
    "place": "prefecture",
    "designated": "yes",
    "referral": "primary_care",
    "amount": "self_paid",
    "self_paid": "8,000",
    "earlier": "none",
    "check": "yes",
}
"""A stay in Yanbian with a referral: class 3, (8,000 − 2,000) × 40 % = 2,400 yuan."""
BY_SLIP = {
    **STAY,
    "who": "other",
    "household": "illness_poverty",
    "amount": "slip",
    "slip_in_scope": "20000",
    "slip_class_b_share": "1000",
    "slip_pooled_fund": "9000",
    "slip_major_illness": "none",
    "slip_other_insurance": "none",
    "slip_medical_aid": "none",
    "earlier": "yes",
    "earlier_self_paid": "3000",
    "earlier_aid": "500",
    "earlier_top_up": "no",
}
PLAN = {**STAY, "when": "plan", "referral": "undecided", "self_paid": "unsure"}
NO_STATUS = {**STAY, "household": "none"}
NOT_SURE = {**STAY, "household": "unsure", "referral": "none", "earlier": "unsure"}
ORDINARY = {**STAY, "care": "outpatient"}
WHICH_CARE = {**STAY, "care": "unsure"}
LONG_AGO = {**STAY, "when": "earlier", "on": "2012-03-05"}
LAST_YEAR = {**STAY, "when": "earlier", "on": "2025年3月5日"}
PAID_ONLY = {**BY_SLIP, "amount": "paid_only", "paid_only": "slip", "slip_in_scope": "none", "slip_total_bill": "21000"}
PAID_ONLY |= {"slip_own_expense": "0", "slip_over_limit": "none", "care": "special_disease"}
CHRONIC = {**STAY, "care": "chronic_outpatient", "household": "dibao", "earlier": "yes", "earlier_aid": "500"}
CHRONIC |= {"earlier_chronic_aid": "200", "earlier_top_up": "no", "earlier_self_paid": "100"}
IN_2019 = {**STAY, "when": "earlier", "on": "2019-03-05", "household": "low_income", "low_income_member": "unsure"}
IN_2019 |= {"age": "child", "insurance_paid": "normal", "self_paid": "30000", "major_illness_threshold": "1万"}
BILL_2019 = {**IN_2019, "insurance_paid": "uninsured", "total_bill": "60000", "age": "older"}

TO_CHANGCHUN = {
    "start": "yes",
    "who": "other",
    "when": "plan",
    "stage": "ahead",
    "residence": "yanbian",
    "household": "dibao",
    "care": "inpatient",
    "place": "province",
    "living": "no",
    "designated": "yes",
    "referral": "undecided",
}
"""Through the referral navigator."""

WAYS = {
    "stay": STAY,
    "by slip": BY_SLIP,
    "plan": PLAN,
    "no status": NO_STATUS,
    "not sure": NOT_SURE,
    "ordinary": ORDINARY,
    "which care": WHICH_CARE,
    "long ago": LONG_AGO,
    "last year": LAST_YEAR,
    "paid only": PAID_ONLY,
    "chronic": CHRONIC,
    "in 2019": IN_2019,
    "uninsured in 2019": BILL_2019,
}


def walk(client: FlaskClient, answers: dict[str, str], until: str = "/result") -> list[str]:
    """Answer question after question as the pages lead; the addresses passed, the last one `until`."""
    passed, address = [], "/"
    while address != until:
        passed.append(address)
        id = address.rpartition("/")[2] or "start"
        response = client.post(f"/check/{id}", data={id: answers[id]})
        assert response.status_code == 303, (address, response.status)
        assert response.location != address, f"{address} was asked again"
        address = response.location
    return [*passed, until]


def navigate(client: FlaskClient, answers: dict[str, str]) -> list[str]:
    """The same through the referral navigator; the addresses passed."""
    passed, address = ["/referral"], "/referral/start"
    while address != "/referral":
        id = address.rpartition("/")[2]
        response = client.post(address, data={id: answers[id]})
        assert response.status_code == 303, (address, response.status)
        assert response.location != address, f"{address} was asked again"
        address = response.location
        passed.append(address)
    return passed
