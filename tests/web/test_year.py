"""Several treatments of a year: told one after the other, changed, taken away, and shown as a table and a line."""

import html
import random
import re
from datetime import date
from io import BytesIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image

from conversation.result import with_gauges
from conversation.treatments import MOST, TREATMENTS, id_of
from locales import LANGUAGES
from summary import ledger
from tests.summary.situations import TODAY as DAY
from tests.summary.situations import several
from tests.usual import forms, usual
from tests.web.app import KEY
from tests.web.test_eyes import MOST as MOST_BYTES
from tests.web.test_keep import link_of
from tests.web.test_papers import application
from tests.web.walk import BEFORE, PLAN, SLIP_OF_THE_YEAR, STAY, WAYS, YEAR, another, walk, year
from web.clock import now, today
from web.ledger import years
from web.sealed import MOST_CHARACTERS, Sealer
from web.state import packed, readable
from web.way import FIGURES

ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]
SEALER = Sealer([KEY])
ELSEWHERE = forms(today=today(), residence="elsewhere")


@pytest.fixture
def resident(client: FlaskClient) -> FlaskClient:
    """With six treatments told."""
    year(client)
    return client


def words(page: str) -> str:
    """What stands on a page, in one line."""
    return " ".join(html.unescape(re.sub("<[^>]*>", "", page.rpartition("</style>")[2])).split())


def rows(page: str) -> list[list[str]]:
    """The table: of each treatment which it is and its day, what it was, and its amounts."""
    table = page.partition('<table class="year">')[2].partition("<tfoot")[0]
    found = re.findall(r'rowgroup"><b>(.*?)</b> ?(.*?)</th></tr>\s*<tr>(.*?)</tr>', table, re.DOTALL)
    return [[which, what, *map(words, cells.split("</td>")[:3])] for which, what, cells in found]


def told(client: FlaskClient) -> list[tuple[str, str]]:
    """The treatments as they are listed under the result: which it is, with its day, and what it was."""
    page = client.get("/result?open=answers").text.partition('id="answers"')[2]
    return re.findall(r'<dt>([^<]*)</dt><dd>([^<]*)</dd><dd class="ed"><a href="/treatment', page)


def kept(client: FlaskClient) -> dict[str, str]:
    """The answers that the browser keeps."""
    cookie = client.get_cookie("check")
    opened = SEALER.open("check", cookie.value, now()) if cookie else None
    assert opened
    return readable(opened.content)


# --- One more


@pytest.mark.parametrize("code", LANGUAGES)
def test_after_a_result_one_tap_adds_a_treatment_and_three_answers_tell_one_like_the_first(app: Flask, code: str):
    client, say = app.test_client(), LANGUAGES[code].text
    client.get(f"/lang/{code}")
    walk(client, YEAR)
    assert '<form class="noprint" id="another" method="post" action="/another">' in client.get("/result").text
    passed = another(client, on=f"{BEFORE}-06-20", amount="8000")
    assert passed == ["/check/on@2?notice=another", "/check/differs@2", "/check/amount@2", "/result"]
    page = words(client.get("/result").text)
    # (1,500 + 8,000 − 2,000) × 40 % = 3,000 yuan
    assert LANGUAGES[code].money(300_000) in page and say("turn.treatment", number="2") in page


def test_the_day_of_the_first_is_asked_as_soon_as_there_are_two(client: FlaskClient):
    walk(client, STAY)
    assert ZH.text("button.another") in client.get("/result").text
    assert client.post("/another").location == "/check/on?notice=another"
    page = client.get("/check/on").text
    assert ZH.text("ask.on.several") in page and f"{ZH.text('turn.treatment', number='1')} · " in page
    assert client.post("/check/on", data={"on": today().isoformat()}).location in ("/check/on@2", "/check/admitted")


def test_each_page_of_a_further_treatment_says_which_it_is_and_how_much_is_left(client: FlaskClient):
    walk(client, YEAR)
    client.post("/another")
    seen = []
    for address, said in (("on@2", f"{BEFORE}-06-20"), ("differs@2", "no"), ("amount@2", "slip"), ("slip@2", "")):
        page = client.get(f"/check/{address}")
        assert page.status_code == 200 and page.headers["X-Robots-Tag"] == "noindex, nofollow"
        seen.append(re.findall('<p class="left">(.+?)</p>', page.text)[0])
        assert f"<title>{seen[-1]} – " in page.text
        client.post(f"/check/{address}", data={address: said})
    nth = ZH.text("turn.treatment", number="2")
    last = ZH.text("page.last")
    # of another year than the first it would be asked, too, what came before in that year
    assert seen == [*(f"{nth} · {ZH.text('page.left', left=str(left))}" for left in (3, 1)), *[f"{nth} · {last}"] * 2]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if name in ("stay", "not sure") else pytest.mark.far)
        for name in sorted(WAYS.keys() - {"plan", "long ago"})
    ],
)
def test_after_every_way_through_the_questions_a_treatment_like_the_first_can_be_told(client: FlaskClient, name: str):
    way = WAYS[name]
    walk(client, way)
    year_of_it = way.get("on", today().isoformat())[:4]
    day = today().isoformat() if year_of_it == str(today().year) else f"{year_of_it}-12-30"
    passed = another(client, on=day, total_bill="20000")
    assert "/check/differs@2" in passed and client.get("/result").status_code == 200
    assert [which for which, _ in told(client)], "both stand among what was told"
    for address in ("/treatment/2", "/treatment/1/remove", "/result?only=steps", "/result/zh", "/referral"):
        assert client.get(address).status_code in (200, 303), address
    remove(client, 2)
    assert told(client) == [] and client.get("/result").status_code == 200


def test_two_taps_on_the_button_add_one_treatment(client: FlaskClient):
    walk(client, YEAR)
    assert client.post("/another").location == "/check/on@2?notice=another"
    assert client.post("/another").location == "/check/on@2?notice=first"
    assert kept(client)[TREATMENTS] == "2"


@pytest.mark.parametrize("way", [PLAN, ELSEWHERE], ids=["a plan", "registered elsewhere"])
def test_where_another_treatment_would_change_nothing_none_is_offered(client: FlaskClient, way: dict[str, str]):
    walk(client, way)
    assert "/another" not in client.get("/result").text
    assert client.post("/another").location == "/result#another"
    assert TREATMENTS not in kept(client)
    assert client.get("/result").status_code == 200


def test_without_answers_the_button_leads_to_the_start(client: FlaskClient):
    assert client.post("/another").location == "/?notice=cleared"
    assert client.post("/remove", data={"treatment": "2"}).status_code == 303


@pytest.mark.parametrize("address", ["/another", "/remove"])
def test_a_form_of_another_site_adds_and_removes_nothing(resident: FlaskClient, address: str):
    before = kept(resident)
    for header in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        assert resident.post(address, data={"treatment": "2"}, headers=header).status_code == 400
    assert resident.get(address).status_code == 405
    assert kept(resident) == before


def test_a_day_before_the_sums_that_were_told_takes_them_back_and_says_why(client: FlaskClient):
    before = {"earlier": "yes", "earlier_self_paid": "700", "earlier_aid": "0"}
    walk(client, forms(today=today(), when="earlier", on=f"{BEFORE}-03-12", household="dibao_margin", **before))
    client.post("/another")
    later = client.post("/check/on@2", data={"on@2": f"{BEFORE}-06-20"})
    assert later.location == "/check/differs@2" and kept(client)["earlier_self_paid"] == "700.00"
    sooner = client.post("/check/on@2", data={"on@2": f"{BEFORE}-02-02"})
    assert sooner.location == "/check/differs@2?notice=sums" and "earlier_self_paid" not in kept(client)
    assert ZH.text("another.sums_again") in client.get(sooner.location).text
    passed = [client.post("/check/differs@2", data={"differs@2": "no"}).location]
    for id, said in (("admitted@2", "same_year"), ("amount@2", "500"), ("earlier", "none")):
        if passed[-1] == f"/check/{id}":
            passed.append(client.post(f"/check/{id}", data={id: said}).location)
    assert passed[-2:] == ["/check/earlier", "/result"], "what came before the earliest is asked anew"


def test_the_referral_is_about_the_first_treatment_also_where_there_are_several(resident: FlaskClient):
    before = kept(resident)
    address = resident.get("/referral").location
    for _ in range(10):
        if not address:
            break
        name = address.partition("?")[0].rpartition("/")[2]
        said = {"living": "no", "filed_late": "no", "reimbursed": "unsure", "admitted": "same_year"}[name]
        resident.post(address, data={name: said})
        address = resident.get("/referral").location
    page = resident.get("/referral").text
    assert ZH.text("page.referral") in page and "@2" not in page
    assert before.items() <= kept(resident).items() and len(rows(resident.get("/result").text)) == 6


# --- The result


@pytest.mark.parametrize(
    "code", ["ko", pytest.param("zh", marks=pytest.mark.far), pytest.param("en", marks=pytest.mark.far)]
)
def test_the_year_is_a_table_in_the_order_of_the_days_with_a_line_and_sentences_beside_it(app: Flask, code: str):
    client, language = app.test_client(), LANGUAGES[code]
    client.get(f"/lang/{code}")
    year(client)
    page = client.get("/result").text
    money = language.money
    assert [cells[2:] for cells in rows(page)] == [
        [money(100 * own), money(100 * counted), money(100 * aid)]
        for own, counted, aid in (
            (1500, 0, 0),  # under the deductible of 2,000 yuan
            (3000, 2500, 1000),  # 40 % in class 3
            (8000, 8000, 5600),  # from June on class 2: 70 %, no deductible
            (12000, 12000, 8400),
            (6000, 6000, 4200),
            (12000, 12000, 800),  # what is left of the limit of 20,000 yuan
        )
    ]
    assert [int(re.findall(r"\d+", which)[0]) for which, *_ in rows(page)] == [1, 2, 4, 5, 6, 3]
    for id, given in (
        ("ledger.deductible_full", {"deductible": 200_000}),
        ("ledger.limit_reached", {"limit": 2_000_000}),
        ("year.limit", {"limit": 2_000_000}),
    ):
        assert language.text(id, **given) in words(page), id
    first, _, folds = page.partition("<details")
    assert 'role="img"' in first and "style=" not in page.partition("</style>")[2]
    november = date(BEFORE, 11, 5)
    assert language.text("ledger.line.limit", limit=2_000_000, number="3", day=november) in words(first)
    assert '<details id="year">' in page and folds.index('id="year"') < folds.index('id="todo"')


def test_every_sentence_beside_the_line_is_one_of_the_summary(resident: FlaskClient):
    found = with_gauges(kept(resident), today())
    page = words(resident.get("/result").text)
    for fold in found.folds:
        if fold.id not in ("year", "steps"):
            for line in (line for section in fold.sections for line in section.lines):
                assert words(ZH.text_for(line.id, False, **line.given)) in page, line.id
    apart = words(resident.get("/result?only=steps").text)
    for line in (line for fold in found.folds if fold.id == "steps" for each in fold.sections for line in each.lines):
        assert ZH.text(line.id, **line.given) in apart, line.id


def test_how_it_was_reckoned_is_a_page_of_its_own_with_a_way_back(resident: FlaskClient):
    assert 'href="/result?only=steps">' in resident.get("/result").text
    page = resident.get("/result?only=steps").text
    assert 'href="/result">' in page and "12,000元 × 70% = 8,400元" in page
    for nonsense in ("year", "nothing", ""):
        assert '<table class="year">' in resident.get(f"/result?only={nonsense}").text
    resident.get("/lang/ko")
    assert 'href="/result/zh?only=steps"' in resident.get("/result/zh").text
    assert '<html lang="zh-Hans-CN">' in resident.get("/result/zh?only=steps").text


def test_of_one_treatment_everything_stands_on_the_result_as_before(client: FlaskClient):
    walk(client, STAY)
    assert "only=steps" not in client.get("/result").text and '<details id="steps">' in client.get("/result").text
    assert client.get("/result?only=steps").text == client.get("/result").text
    assert client.get("/treatment/1").status_code == client.get("/treatment/1/remove").status_code == 404


def test_two_on_one_day_count_in_the_order_told_and_it_is_said(client: FlaskClient):
    walk(client, YEAR)
    another(client, on=f"{BEFORE}-01-12", amount="3000")
    page = client.get("/result").text
    assert [cells[2] for cells in rows(page)][:2] == ["1,500元", "3,000元"]
    assert ZH.text("ledger.same_day") in page


def test_the_line_rises_with_each_aid_and_is_never_drawn_outside(resident: FlaskClient):
    page = resident.get("/result").text
    path = re.findall(r'class="l" d="M0 (\d+)(.*?)H1000"', page)[0]
    steps = [(int(x), float(y)) for x, y in re.findall(r"H(\d+)V([\d.]+)", path[1])]
    assert len(steps) == 6 and steps == sorted(steps, key=lambda step: (step[0], -step[1]))
    assert all(0 <= x <= 1000 and 0 <= y <= 100 for x, y in steps)
    assert float(re.findall(r'class="x" d="M0 ([\d.]+)H1000"', page)[0]) == steps[-1][1], "the limit is reached"


# --- What was told


def test_each_treatment_stands_with_its_day_and_amount_to_be_changed_or_removed(resident: FlaskClient):
    assert [which[:3] for which, _ in told(resident)] == [f"第{number}次" for number in range(1, 7)]
    assert told(resident)[2][0] == f"第3次（{BEFORE}年11月5日）"
    assert told(resident)[2][1].endswith("，自付 12,000元") and "低保" in told(resident)[2][1]
    page = resident.get("/result?open=answers").text
    for number in range(1, 7):
        assert f'href="/treatment/{number}"' in page and f'href="/treatment/{number}/remove"' in page
    assert 'href="/check/residence"' in page and 'href="/check/care' not in page


def test_a_treatment_has_a_page_on_which_each_answer_can_be_changed(resident: FlaskClient):
    page = resident.get("/treatment/6").text
    assert re.findall(r'class="ed"><a href="(.+?)"', page) == [
        f"/check/{name}@6" for name in ("on", "differs", "household", "care", "place", "referral", "amount")
    ]
    assert resident.post("/check/amount@6", data={"amount@6": "5,000"}).location == "/result"
    assert told(resident)[5][1].endswith("5,000元")
    assert rows(resident.get("/result").text)[4][2] == "5,000元"
    page = resident.get("/treatment/5").text
    assert set(re.findall(r'class="ed"><a href="(/check/slip.*?)"', page)) == {"/check/slip@5"}


def test_to_change_the_first_forgets_nothing_of_the_others(resident: FlaskClient):
    before = told(resident)
    resident.post("/check/amount", data={"amount": "1,600"})
    assert told(resident)[1:] == before[1:] and told(resident)[0] != before[0]


def test_a_removal_is_asked_once_and_those_after_it_move_up(resident: FlaskClient):
    before = [said for _, said in told(resident)]
    page = resident.get("/treatment/2/remove").text
    assert before[1] in page and f"第2次（{BEFORE}年3月12日）" in page
    assert page.index('href="/result?open=answers#answers"') < page.index('action="/remove"')
    assert [said for _, said in told(resident)] == before, "to look changes nothing"
    location = remove(resident, 2)
    assert location == "/result?open=answers&removed=2#answers"
    assert ZH.text("remove.done", number="2") in resident.get(location).text
    assert [said for _, said in told(resident)] == [before[0], *before[2:]]
    assert kept(resident)[TREATMENTS] == "5"


def remove(client: FlaskClient, number: int) -> str:
    """Press the button of the page that asks; where it leads to."""
    page = client.get(f"/treatment/{number}/remove").text
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="(\w+)"', page))
    location = client.post("/remove", data=fields).location
    assert location
    return location


def test_the_first_can_be_removed_and_the_last_one_left_stays(client: FlaskClient):
    year(client, 2)
    remove(client, 1)
    assert "3,000元" in client.get("/result").text and told(client) == []
    assert TREATMENTS not in kept(client)
    assert client.get("/treatment/1/remove").status_code == 404
    before = kept(client)
    for number in ("", "1", "x", "9" * 5000, "-1", "１"):
        fields = {"treatment": number, "mark": ""}
        assert client.post("/remove", data=fields).location == "/result?open=answers#answers"
    assert kept(client) == before


def test_in_a_second_tab_only_what_was_shown_there_is_removed(resident: FlaskClient):
    page = resident.get("/treatment/2/remove").text  # the second tab
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="(\w+)"', page))
    remove(resident, 2)
    left = told(resident)
    assert resident.post("/remove", data=fields).location == "/result?open=answers#answers"
    assert told(resident) == left, "the third one is the second by now, and was not meant"


def test_what_was_begun_in_one_tab_goes_on_in_the_other(client: FlaskClient):
    walk(client, YEAR)
    client.post("/another")
    assert client.get("/result").location == "/check/on@2?notice=first"
    page = client.get("/check/on@2?notice=first").text
    assert ZH.text("page.first") in page


def test_who_goes_back_in_the_middle_finds_every_page_and_a_way_out(client: FlaskClient):
    walk(client, YEAR)
    before = words(client.get("/result").text)
    client.post("/another")
    client.post("/check/on@2", data={"on@2": f"{BEFORE}-06-20"})
    for address in ("/check/differs@2", "/check/on@2", "/check/amount", "/check/household"):
        assert client.get(address).status_code == 200, address
    page = client.get("/check/differs@2").text
    assert 'href="/check/on@2">' in page, "the page before"
    assert f'href="/treatment/2/remove">{ZH.text("year.leave", number=2)}</a>' in page
    assert 'href="/check/differs@2">' in client.get("/treatment/2/remove").text
    assert remove(client, 2) == "/result?open=answers&removed=2#answers"
    assert words(client.get("/result").text) == before


def test_what_cannot_be_asked_of_a_treatment_is_no_page(resident: FlaskClient):
    for address in ("/treatment/0", "/treatment/7", "/treatment/7/remove"):
        assert resident.get(address).status_code == 404, address
    for address in ("care@7", "slip@7", "slip@0", "who@2", "nothing@2", "care@99", "care@x"):
        assert resident.get(f"/check/{address}").status_code in (303, 404), address
        assert resident.post(f"/check/{address}", data={address: "yes"}).status_code in (303, 404), address
    assert resident.get("/check/slip@1").location.endswith("/check/slip")
    assert resident.get("/result").status_code == 200


# --- The slip of a further treatment


@pytest.fixture
def with_slip(client: FlaskClient) -> FlaskClient:
    """Before the slip of the second treatment; the first has one, too."""
    walk(client, forms(today=today(), when="earlier", on=f"{BEFORE}-01-12", amount="slip", earlier="none"))
    client.post("/another")
    for id, said in (("on@2", f"{BEFORE}-06-20"), ("differs@2", "no"), ("amount@2", "slip")):
        location = client.post(f"/check/{id}", data={id: said}).location
    assert location == "/check/slip@2"
    return client


def test_a_slip_is_asked_for_each_treatment_with_mistakes_at_its_rows(with_slip: FlaskClient):
    assert 'name="slip_in_scope" value=""' in with_slip.get("/check/slip@2").text
    typed = {"slip_in_scope": "3万5", "slip_pooled_fund": "x"}
    assert with_slip.post("/check/slip@2", data=typed).location == "/check/slip@2"
    page = with_slip.get("/check/slip@2").text
    assert page.count('aria-invalid="true"') == 2 and 'action="/check/slip@2"' in page
    assert 'aria-invalid="true"' not in with_slip.get("/check/slip").text, "the slip of the first is right"
    assert 'value="20000"' in with_slip.get("/check/slip").text
    assert with_slip.post("/check/slip@2", data={"slip_in_scope": "35000", "slip_pooled_fund": "99999"}).location
    assert page.count("35,000元") and with_slip.get("/check/slip@2").text.count('aria-invalid="true"') == 2
    assert with_slip.get("/check/slip_in_scope@2").location == "/check/slip@2#slip_in_scope"
    assert with_slip.post("/check/slip@2", data=SLIP_OF_THE_YEAR).location == "/result"


def test_a_change_of_language_half_way_keeps_what_was_typed_into_the_second_slip(with_slip: FlaskClient):
    with_slip.post("/lang/ko?to=/check/slip@2", data={"slip_in_scope": "12345"})
    page = with_slip.get("/check/slip@2").text
    assert '<html lang="ko-CN">' in page and 'value="12345"' in page
    assert 'value="12345"' not in with_slip.get("/check/slip").text
    with_slip.post("/check/slip@2", data=SLIP_OF_THE_YEAR)
    with_slip.post("/lang/zh?to=/check/on@2", data={"on@2": "abc"})
    assert 'value="abc"' in with_slip.get("/check/on@2").text


# --- The room in the browser


def full(most: int = 10**6) -> dict[str, str]:
    """The answers of as many treatments as can be told, each another one with a slip on which each row is filled in.
    `most`: yuan of a figure."""
    chance = random.Random(24)
    answers = usual(today=today(), when="earlier", on=f"{BEFORE}-01-01", amount="slip", place="undesignated")
    for number in range(1, MOST + 1):
        told = {row: f"{chance.randrange(most)}.{chance.randrange(100):02}" for row in FIGURES}
        told |= {"on": f"{BEFORE}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}", "amount": "slip"}
        told |= {
            "place": "undesignated",
            "designated": "unsure",
            "care": chance.choice(["inpatient", "special_disease"]),
        }
        told |= {"household": chance.choice(["dibao", "tekun"]), "referral": chance.choice(["filed", "none"])}
        told |= {"place_undesignated": chance.choice(["province", "elsewhere"])}
        told |= {"differs": "yes"} if number > 1 else {}
        answers |= {id_of(name, number): said for name, said in told.items()}
    return {**answers, TREATMENTS: str(MOST)}


@pytest.mark.parametrize("most", [10**6, 10**8], ids=["usual figures", "millions"])
def test_the_slips_of_twenty_four_treatments_have_room_in_the_cookie_with_a_link_and_what_is_being_typed(
    app: Flask, most: int
):
    answers = full(most)
    token = SEALER.seal("check", packed(ZH, answers), now())
    print(f"a cookie with {MOST} slips of {len(FIGURES)} figures: {len(token)} characters")
    assert len(token) <= MOST_CHARACTERS
    client = app.test_client()
    client.set_cookie("check", token)
    assert kept(client) == answers
    client.post("/check/slip@24", data=dict.fromkeys(FIGURES, "12345678.90x"))
    client.get("/lang/ko")
    assert kept(client) == answers, "what is typed takes no answer away"
    cookie = client.get_cookie("check")
    assert cookie and len(cookie.value) <= MOST_CHARACTERS


@pytest.mark.far
def test_a_twenty_fifth_treatment_is_refused_in_a_sentence_and_nothing_is_lost(app: Flask):
    client = app.test_client()
    client.set_cookie("check", SEALER.seal("check", packed(ZH, full()), now()))
    address = address_after_repair(client)
    assert address == "/result"
    page = client.get("/result").text
    assert ZH.text("another.full") in page and 'action="/another"' not in page
    before = kept(client)
    assert client.post("/another").location == "/result#another"
    assert 'id="another"' in client.get("/result").text and kept(client) == before


@pytest.mark.far
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_heaviest_year_is_no_heavier_than_a_page_may_be(app: Flask, code: str):
    client = app.test_client()
    client.set_cookie("check", SEALER.seal("check", packed(LANGUAGES[code], full()), now()))
    address_after_repair(client)
    for address in (
        "/result",
        "/result?only=steps",
        "/result?only=todo",
        "/result?only=changes",
        "/result?open=answers",
    ):
        page = client.get(address, headers={"Accept-Encoding": "gzip"})
        print(f"{code} {address}: {len(page.data)} bytes")
        assert page.status_code == 200 and len(page.data) <= MOST_BYTES, (address, len(page.data))
    assert len(rows(client.get("/result").text)) == MOST


def address_after_repair(client: FlaskClient, **slip: str) -> str:
    """Where the made-up answers lead to, once what their figures bring up is answered as is usual."""
    location = client.get("/result").location or "/result"
    for _ in range(200):
        address = location.partition("?")[0]
        if address == "/result":
            return address
        name = address.rpartition("/")[2]
        if name.startswith("slip"):
            location = client.post(address, data=slip or SLIP_OF_THE_YEAR).location
        else:
            said = {"admitted": "same_year", "earlier": "none", "pooled_fund_blank": "nothing"}[name.partition("@")[0]]
            location = client.post(address, data={name: said}).location
    raise AssertionError(location)


@pytest.mark.far
def test_the_link_of_many_treatments_is_kept_beside_them_and_is_found_again(app: Flask):
    client = app.test_client()
    client.set_cookie("check", SEALER.seal("check", packed(ZH, full()), now()))
    address_after_repair(client)
    before = kept(client)
    path = link_of(client)
    cookie = client.get_cookie("check")
    assert cookie and len(cookie.value) <= MOST_CHARACTERS
    assert link_of(client) == path, "it is made once"
    assert told(client) and app.test_client().get(path).status_code == 200
    client.post("/check/amount@2", data={"amount@2": "5000"})
    assert len(told(client)) == MOST and kept(client)["amount@2"] != before["amount@2"]


def test_what_does_not_fit_is_refused_in_words_and_what_was_kept_stays(app: Flask, monkeypatch: pytest.MonkeyPatch):
    client = app.test_client()
    year(client)
    before = kept(client)
    monkeypatch.setattr("web.cookie.MOST_CHARACTERS", 300)
    refused = client.post("/check/amount@6", data={"amount@6": "7,000"})
    assert refused.status_code == 413 and ZH.text("error.413.title") in refused.text
    assert kept(client) == before


def test_answers_of_one_treatment_are_sealed_as_ever_and_so_open_with_the_version_before():
    answers = usual(today=today())
    assert packed(ZH, answers) == {"language": "zh", "answers": answers}


def test_answers_by_number_open_also_where_they_were_sealed_one_by_one():
    answers = {**usual(today=today()), TREATMENTS: "2", "care@2": "inpatient", "on@2": f"{BEFORE}-03-05"}
    assert readable({"language": "zh", "answers": answers}) == answers
    assert readable(packed(ZH, answers)) == answers


@pytest.mark.parametrize(
    "more", [None, 7, [], {"care": 7}, {"care": ["x", None, 7]}, {"nothing": ["yes"]}, {"care": ["inpatient"] * 99}]
)
def test_columns_of_another_shape_are_read_as_far_as_they_can_be(app: Flask, more: object):
    client = app.test_client()
    content = {"language": "zh", "answers": usual(today=today()), "more": more}
    client.set_cookie("check", SEALER.seal("check", content, now()))
    assert client.get("/result").status_code == 200
    assert not any(id.startswith("nothing") for id in kept(client))


# --- Kept, forwarded, on paper, without cookies


def test_a_kept_year_opens_elsewhere_with_everything_and_nothing_to_press_of_somebody_else(app: Flask):
    client = app.test_client()
    client.get("/lang/ko")
    year(client)
    path = link_of(client)
    reader = app.test_client()
    page = reader.get(path).text
    assert len(rows(page)) == 6 and KO.money(2_000_000) in page
    for address in ("/another", "/treatment/", "/check/", "/remove"):
        assert address not in page, address
    assert f'href="{path}?only=steps"' in page
    assert "70% = 8,400원" in reader.get(f"{path}?only=steps").text
    clerk = reader.get(f"{path}/zh").text
    assert len(rows(clerk)) == 6 and f'href="{path}/zh?only=steps"' in clerk
    assert '<html lang="zh-Hans-CN">' in reader.get(f"{path}/zh?only=steps").text
    assert reader.post(path).location == "/result?open=answers#answers"
    assert len(told(reader)) == 6
    reader.post("/restart")
    assert reader.get("/result").location == "/?notice=cleared"


@pytest.mark.far
def test_a_link_that_is_too_long_for_a_code_stands_without_one_on_page_and_paper():
    app = application(url="https://selfcheck.example.cn")
    client = app.test_client()
    year(client)
    link_of(client)
    assert 'role="img"' in client.get("/keep").text, "six treatments have room in a code"
    client.set_cookie("check", SEALER.seal("check", packed(ZH, full(10**8)), now()))
    address_after_repair(client, **SLIP_OF_THE_YEAR | {"slip_own_expense": "1234.56"})
    path = link_of(client)
    assert len(path) > 1200 and 'role="img"' not in client.get("/keep").text
    assert client.get("/self-check.png").mimetype == "image/png"
    assert app.test_client().get(path).status_code == 200


def test_the_clerk_sees_the_year_in_chinese_and_nothing_to_add(resident: FlaskClient):
    resident.get("/lang/ko")
    page = resident.get("/result/zh").text
    assert len(rows(page)) == 6 and "限额" in page and "/another" not in page


def test_beside_a_plan_the_page_says_that_what_was_told_is_kept_and_does_not_count(resident: FlaskClient):
    resident.post("/check/when", data={"when": "plan"})
    page = words(resident.get("/result").text)
    assert ZH.text("turn.aside", count="6", short=ZH.text("short.when")) in page
    resident.post("/check/when", data={"when": "earlier"})
    assert len(rows(resident.get("/result?open=year").text)) == 6


def test_where_the_limit_caps_two_together_the_page_says_so_and_no_line_is_drawn_above_it():
    told = several("dibao", {"self_paid": 2_500_000, "designated": "unsure"}, {"self_paid": 2_500_000, "on": DAY})
    (drawn,) = years(ledger(told.case), ZH, other=False)
    assert [str(each) for each in drawn.beside] == [ZH.text("ledger.apart")]
    assert drawn.picture.named == ZH.text("year.limit", limit=2_000_000)
    heights = [float(each) for each in re.findall(r"V([\d.]+)", drawn.picture.most)]
    assert drawn.picture.limit is not None and min(heights) == drawn.picture.limit


def test_a_picture_of_the_year_can_be_taken_along(resident: FlaskClient):
    picture = Image.open(BytesIO(resident.get("/self-check.png").data))
    assert picture.format == "PNG" and picture.height > picture.width


def test_on_a_shared_phone_nothing_of_the_year_is_left(resident: FlaskClient):
    resident.post("/bye")
    for address in ("/result", "/check/on@2", "/result?only=steps"):
        assert resident.get(address).location == "/?notice=cleared", address
    for address in ("/treatment/2", "/treatment/2/remove"):
        assert resident.get(address).status_code == 404, address


def test_without_cookies_a_treatment_is_added_and_removed_all_the_same(app: Flask):
    stranger = app.test_client(use_cookies=False)
    carried = SEALER.seal("check", packed(ZH, kept_of_a_year(app)), now())

    def press(address: str, state: str, **said: str) -> tuple[str, str]:
        answer = stranger.post(f"/carried{address}", data={"carried": state, **said})
        assert answer.status_code == 200, answer.status
        return answer.text, re.findall('name="carried" value="(.+?)"', answer.text)[0]

    page, state = press("/result", carried, link="yes")
    assert 'action="/carried/another"' in page
    page, state = press("/another", state)
    assert 'action="/carried/check/on@3"' in page
    page, state = press("/check/on@3", state, **{"on@3": f"{BEFORE}-08-08"})
    assert 'formaction="/carried/treatment/3/remove"' in page
    page, state = press("/treatment/3/remove", state, link="yes")
    fields = dict(re.findall(r'type="hidden" name="(treatment|mark)" value="(\w+)"', page))
    page, state = press("/remove", state, **fields)
    assert len(rows(page)) == 2 and 'formaction="/carried/treatment/2"' in page


def kept_of_a_year(app: Flask) -> dict[str, str]:
    client = app.test_client()
    year(client, 2)
    return kept(client)
