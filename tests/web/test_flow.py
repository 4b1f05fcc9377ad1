"""The way through the pages, as a browser goes it: forward, back, skipping, changing, switching, leaving."""

import html
import re
import sys
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

import web.clock
from calculator import Situation, estimate
from conversation import QUESTIONS
from conversation.result import with_gauges
from locales import LANGUAGES
from tests.usual import after, forms, usual
from tests.web.walk import BY_SLIP, CHANGES, CHRONIC, STAY, TO_CHANGCHUN, WAYS, navigate, walk
from web.sealed import LIFE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_every_way_ends_in_a_result_in_every_language(client: FlaskClient, way: dict[str, str], language: str):
    client.get(f"/lang/{language}")
    for address in walk(client, way):
        response = client.get(address)
        assert response.status_code == 200, address
        assert f'<html lang="{LANGUAGES[language].html}">' in response.text
    for id in ("first.title", "told.title", "take.title"):
        assert f"{LANGUAGES[language].text(id)}</h2>" in response.text


def test_a_stay_of_class_3_gives_2400_yuan(client: FlaskClient):
    walk(client, STAY)
    assert '<p class="fig">2,400元</p>' in client.get("/result").text


def test_the_answer_stands_first_and_everything_else_is_folded(client: FlaskClient):
    walk(client, STAY)
    page = client.get("/result").text
    assert page.index("2,400元") < page.index('class="bill"') < page.index('class="own"') < page.index('class="now"')
    assert page.index('class="now"') < page.index('class="go" href="tel:12393"') < page.index("<details")
    folds = ["todo", "papers", "steps", "changes", "where", "answers", "take", "documents"]
    assert re.findall(r'<details id="(\w+)"', page) == folds
    assert "<details open" not in page and page.count(" open>") == 0


def test_every_sentence_of_the_result_stands_on_its_page(app: Flask):
    for name, way in WAYS.items():
        client = app.test_client()
        walk(client, way)
        told = html.unescape(re.sub("<[^>]*>", "", client.get("/result").text))
        found = with_gauges(usual(today=web.clock.today(), **CHANGES[name]), web.clock.today())
        told_here = [line for fold in found.folds for section in fold.sections for line in section.lines]
        for line in (*told_here, *found.answer.beside, found.answer.action, found.answer.title, found.answer.estimate):
            assert LANGUAGES["zh"].text_for(line.id, way["who"] == "other", **line.given) in told, line.id


def test_the_result_and_its_bars_come_from_one_estimate(client: FlaskClient, monkeypatch: pytest.MonkeyPatch):
    walk(client, STAY)
    seen: list[Situation] = []
    told = sys.modules["summary.told"]  # the name alone is the function
    monkeypatch.setattr(told, "estimate", lambda situation: seen.append(situation) or estimate(situation))
    assert 'class="gauge"' in client.get("/result").text
    assert len(seen) == 1


def test_a_page_never_shows_markup_as_text_and_never_markup_that_was_typed(client: FlaskClient):
    walk(client, STAY)
    assert "&lt;" not in client.get("/result").text
    hostile = "<script>alert(1)</script>\"'{{7*7}}"
    client.post("/check/amount", data={"amount": hostile})
    page = client.get("/check/amount").text
    assert "<script" not in page and "49" not in page.partition("</style>")[2]
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;{{7*7}}" in page


def test_amounts_are_read_back_with_thousands_separators(client: FlaskClient):
    walk(client, BY_SLIP, until="/check/earlier_aid")
    assert "7,000元" in client.get("/check/earlier_aid").text
    assert "7,000元" in client.get("/check/earlier_self_paid").text
    assert 'id="slip_in_scope" name="slip_in_scope" value="20000"' in client.get("/check/slip").text


def test_what_is_not_understood_is_kept_and_asked_again(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    response = client.post("/check/amount", data={"amount": "８成<吧"})
    assert (response.status_code, response.location) == (303, "/check/amount")
    page = client.get("/check/amount").text
    assert 'value="８成&lt;吧"' in page
    assert 'role="alert"' in page and 'href="#answer"' in page and 'id="answer"' in page
    assert 'aria-invalid="true"' in page and 'aria-describedby="wrong hint"' in page
    assert re.search("<title>请看一下这里", page)
    assert client.post("/check/amount", data={"amount": "8000"}).location == f"/check/{after('amount')}"
    assert 'role="alert"' not in client.get("/check/amount").text


def test_a_press_of_nothing_that_is_offered_is_asked_again(client: FlaskClient):
    client.post("/check/who", data={"who": "self"})
    for data in ({}, {"when": ""}, {"when": "never"}, {"when": "plan\x00"}):
        assert client.post("/check/when", data=data).location == "/check/when"
        page = client.get("/check/when").text
        assert LANGUAGES["zh"].text("problem.select") in page and 'role="alert"' in page


def test_before_the_consent_nothing_is_kept(client: FlaskClient):
    for data in ({}, {"who": ""}, {"who": "nobody"}, {"who": "self\x00"}):
        answer = client.post("/check/who", data=data)
        assert answer.location == "/" and "Set-Cookie" not in answer.headers
    assert client.post("/check/household", data={"household": "dibao"}).location == "/?notice=cleared"


@pytest.mark.parametrize(
    ("who", "way", "first"), [("self", "check", "when"), ("other", "check", "when"), ("other", "referral", "when")]
)
def test_the_two_buttons_of_the_start_page_are_the_consent_and_the_first_answer(
    client: FlaskClient, who: str, way: str, first: str
):
    start = client.get("/" if way == "check" else "/referral").text
    form = start.partition(f'<form method="post" action="/{way}/who">')[2].partition("</form>")[0]
    assert re.findall('name="who" value="([a-z]+)"', form) == ["self", "other"]
    assert LANGUAGES["zh"].text("home.consent") in form
    assert client.post(f"/{way}/who", data={"who": who}).location == f"/{way}/{first}"


def test_each_choice_is_a_button_and_the_one_that_stands_is_ticked_and_said(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    page = client.get("/check/household").text
    asked = page.partition("<main")[2]
    offered = re.findall(r'<button class="(pick[a-z0-9 ]*)" name="household" value="(\w+)">', asked)
    assert [value for _, value in offered if value != "illness_poverty"] == [
        *("tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty"),
        *("illness_poverty_pending", "none", "unsure"),
    ]
    assert [value for looks, value in offered if "was" in looks.split()] == ["dibao_margin"]
    assert asked.count(LANGUAGES["zh"].text("page.chosen")) == 1
    assert "button.next" not in asked and 'type="radio"' not in asked
    folded = asked.partition("<details>")[2].partition("</details>")[0]
    assert re.findall('value="([a-z_]+)"', folded) == ["illness_poverty"], "only the rarest is folded away"


def test_a_kept_answer_that_is_folded_away_is_seen(client: FlaskClient):
    walk(client, {**STAY, "household": "illness_poverty"}, until="/check/care")
    assert "<details open>" in client.get("/check/household").text


def test_the_amount_is_one_screen_and_a_band_one_touch(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    page = client.get("/check/amount").text.partition("<main")[2]
    offered = re.findall(r'name="amount" value="(\w+)"', page)
    assert offered == [
        *("slip", "paid_only", "band_2000", "band_5000", "band_10000", "band_30000", "band_more"),
        *("uninsured", "unsure"),
    ]
    assert page.index('id="answer"') < page.index('value="slip"'), "the field comes first"
    client.post("/check/amount", data={"amount": "band_10000"})
    assert client.post("/check/earlier", data={"earlier": "none"}).location == "/result"
    result = client.get("/result").text
    assert '<p class="fig r">1,200–3,200元</p>' in result
    assert 'name="amount" value="slip"' in result, "the paper that makes it exact"
    assert client.post("/check/amount", data={"amount": "slip"}).location == "/check/slip"


def test_progress_counts_what_is_left_and_never_grows_but_by_an_answer_that_adds_questions(client: FlaskClient):
    left = []
    for address in walk(client, STAY)[1:-1]:
        told = re.search(r'<p class="left">(?:还有约(\d+)题|最后一题)</p>', client.get(address).text)
        assert told, address
        left.append(int(told[1] or 0))
    assert left == list(range(len(left) - 1, -1, -1))


def test_progress_counts_the_form_of_the_slip_as_one_page_also_after_it_was_filled_in(client: FlaskClient):
    walk(client, BY_SLIP | {"earlier": "none"})
    for address, left in (("/check/amount", 2), ("/check/slip", 1)):
        assert f'<p class="left">还有约{left}题</p>' in client.get(address).text


def test_an_own_share_in_place_of_which_a_band_was_chosen_is_not_told_as_kept(client: FlaskClient):
    """It is one question, whose answer is told already; and what the figure was comes back with it."""
    walk(client, STAY)
    client.post("/check/amount", data={"amount": "band_5000"})
    page = client.get("/result").text
    assert LANGUAGES["zh"].text("check.left_out", shorts="@").partition("@")[0] not in page


def test_a_change_leads_straight_back_to_the_result(client: FlaskClient):
    walk(client, STAY)
    page = client.get("/result").text
    links = re.findall(r'href="(/check/\w+)">改<', page)
    assert [link.rpartition("/")[2] for link in links] == [*STAY]
    assert client.post("/check/amount", data={"amount": "9000"}).location == "/result"
    assert "9,000元" in client.get("/result").text and "2,800元" in client.get("/result").text
    assert client.post("/check/household", data={"household": "dibao"}).location == "/result"
    assert '<p class="fig">6,300元</p>' in client.get("/result").text


@pytest.mark.parametrize("address", ["/check/check", "/check/start", "/referral/start"])
def test_the_pages_of_before_lead_to_where_one_is(client: FlaskClient, address: str):
    assert client.get(address).location == ("/?notice=cleared" if "check/" in address else "/referral?notice=cleared")
    walk(client, STAY, until="/check/care")
    for answer in (client.get(address), client.post(address, data={"check": "yes", "start": "yes"})):
        assert answer.location == address.rpartition("/")[0] + "/care?notice=first"
    walk(client, STAY)
    if address == "/check/check":
        assert client.get(address).location == "/result?open=answers#answers"
        assert '<details id="answers" open>' in client.get("/result?open=answers").text


def test_the_link_of_a_figure_of_before_leads_to_the_one_question(client: FlaskClient):
    walk(client, STAY)
    assert client.get("/check/self_paid").location == "/check/amount"
    assert 'value="8000"' in client.get("/check/amount").text


def test_an_answer_that_no_longer_applies_is_kept_and_named(client: FlaskClient):
    walk(client, STAY)
    client.post("/check/household", data={"household": "none"})
    page = client.get("/result").text
    kept = LANGUAGES["zh"].text("check.left_out", shorts="@").partition("@")[0]
    assert kept in page
    assert client.post("/check/household", data={"household": "dibao_margin"}).location == "/result"
    page = client.get("/result").text
    assert "8,000元" in page and kept not in page


def test_a_certain_outcome_comes_at_once_and_its_answers_can_be_changed(client: FlaskClient):
    assert walk(client, WAYS["no status"])[-2:] == ["/check/household", "/result"]
    page = client.get("/result").text
    assert LANGUAGES["zh"].text("certain.household") in page and 'href="/check/household"' in page
    assert client.post("/check/household", data={"household": "dibao"}).location == f"/check/{after('household')}"


def test_skipping_ahead_leads_to_the_next_open_question_with_a_word(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    for skipped in ("/check/amount", "/check/check", "/check/slip_in_scope", "/check/slip", "/result", "/result/zh"):
        assert client.get(skipped).location == "/check/care?notice=first"
    assert client.post("/check/amount", data={"amount": "8000"}).location == "/check/care?notice=first"
    assert LANGUAGES["zh"].text("page.first") in client.get("/check/care?notice=first").text


def test_without_a_cookie_every_page_leads_kindly_to_the_start(client: FlaskClient):
    for id in (*QUESTIONS, "slip"):
        assert client.get(f"/check/{id}").location == "/?notice=cleared", id
        if id != "who":
            assert client.post(f"/check/{id}", data={id: "yes"}).location == "/?notice=cleared", id
    assert client.get("/result").location == "/?notice=cleared"
    assert LANGUAGES["zh"].text("page.cleared") in client.get("/?notice=cleared").text


@pytest.mark.parametrize("notice", ["", "x", "<script>", "cleared2", "../first"])
def test_a_notice_that_is_not_ours_is_not_shown(client: FlaskClient, notice: str):
    page = client.get("/", query_string={"notice": notice}).text
    assert 'class="notice"' not in page and "<script" not in page


def test_answers_live_two_hours_from_the_first_and_not_a_second_longer(app: Flask, monkeypatch: pytest.MonkeyPatch):
    start = 1_795_000_000
    monkeypatch.setattr("web.cookie.now", lambda: start)
    monkeypatch.setattr("web.clock.now", lambda: start)
    client = app.test_client()
    walk(client, STAY, until="/check/care")
    token = client.get_cookie("check")
    assert token
    for seconds, status in ((LIFE - 1, 200), (LIFE, 303), (LIFE + 1, 303)):
        monkeypatch.setattr("web.cookie.now", lambda seconds=seconds: start + seconds)
        later = app.test_client()
        later.set_cookie("check", token.value)
        assert later.get("/check/care").status_code == status
        answered = later.post("/check/care", data={"care": "inpatient"})
        assert answered.location == (f"/check/{after('care')}" if status == 200 else "/?notice=cleared")
        if status == 200:
            assert "Max-Age=1;" in answered.headers["Set-Cookie"]


def test_the_day_is_that_of_yanbian(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("web.clock.now", lambda: 1_767_196_800 - 1)  # a second before 2026 begins in Yanbian, 16:00 UTC
    assert web.clock.today() == date(2025, 12, 31)
    monkeypatch.setattr("web.clock.now", lambda: 1_767_196_800)
    assert web.clock.today() == date(2026, 1, 1)


def test_a_damaged_cookie_is_a_first_visit(client: FlaskClient):
    for value in ("x", "", "gAAAA" + "A" * 200, "é", "a" * 4000):
        client.set_cookie("check", value)
        assert client.get("/").status_code == 200
        assert client.get("/check/who").location == "/?notice=cleared"


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        ("zh-CN,zh;q=0.9", "zh-Hans-CN"),
        ("ko-KR,ko;q=0.9,en;q=0.5", "ko-CN"),
        ("en-GB", "en"),
        ("fr,ko;q=0.3", "ko-CN"),
        ("ko;q=0, en;q=0.1", "en"),
        ("fr", "zh-Hans-CN"),
        ("yue,en;q=0.8", "zh-Hans-CN"),
        ("zh-Hant-HK", "zh-Hans-CN"),
        ("cmn-Hans-CN", "zh-Hans-CN"),
        ("zh_TW", "zh-Hans-CN"),
        ("KO", "ko-CN"),
        ("ko_KP,en", "ko-CN"),
        ("ko-CN", "ko-CN"),
        ("kor", "ko-CN"),
        ("en_US,zh;q=0.5", "en"),
        ("*", "zh-Hans-CN"),
        ("kok-IN, en;q=0.1", "en"),
        ("../../etc/passwd,;;;q=x", "zh-Hans-CN"),
        ("", "zh-Hans-CN"),
    ],
)
def test_the_first_page_is_in_the_language_of_the_browser(client: FlaskClient, asked: str, got: str):
    assert f'<html lang="{got}">' in client.get("/", headers={"Accept-Language": asked}).text


def test_a_change_of_language_leads_back_to_the_same_page_and_loses_nothing(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    client.post("/check/amount", data={"amount": "abc"})
    page = client.get("/check/amount").text
    assert 'formaction="/lang/ko?to=/check/amount"' in page
    assert client.get("/lang/ko?to=/check/amount").location == "/check/amount"
    page = client.get("/check/amount").text
    assert '<html lang="ko-CN">' in page and 'value="abc"' in page and 'role="alert"' in page
    following = f"/check/{after('amount')}"
    assert client.post("/check/amount", data={"amount": "1.2만"}).location == following
    assert "12,000원" in client.get(following).text


def test_what_was_typed_and_not_sent_survives_a_change_of_language(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    sent = client.post("/lang/en?to=/check/amount", data={"amount": "12,000.50"})
    assert sent.location == "/check/amount"
    page = client.get("/check/amount").text
    assert '<html lang="en">' in page and 'value="12,000.50"' in page and 'role="alert"' not in page
    assert client.get("/result").status_code == 303, "it is no answer yet"


def test_the_kept_answer_stays_ticked_when_the_language_changes(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    client.get("/lang/ko?to=/check/household")
    page = client.get("/check/household").text
    assert re.search(r'class="pick was" name="household" value="dibao_margin"', page) and page.count(" was") == 1


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/check/../x",
        "javascript:x",
        "/a\r\nX: y",
        "/check/care?x",
    ],
)
def test_a_change_of_language_never_leads_elsewhere(client: FlaskClient, to: str):
    assert client.get("/lang/ko", query_string={"to": to}).location == "/"


@pytest.mark.parametrize("code", ["ja", "zh_Hans_CN", "ZH", "..", "%00"])
def test_a_language_that_we_do_not_have_is_not_found(client: FlaskClient, code: str):
    assert client.get(f"/lang/{code}").status_code == 404


def test_the_clerk_sees_chinese_while_the_resident_stays_in_korean(client: FlaskClient):
    client.get("/lang/ko")
    walk(client, BY_SLIP)
    assert 'href="/result/zh"' in client.get("/result").text
    chinese = client.get("/result/zh").text
    assert '<html lang="zh-Hans-CN">' in chinese and "3,600元" in chinese
    assert '<a class="back" href="/result" lang="ko-CN">' in chinese
    assert '<html lang="ko-CN">' in client.get("/result").text


def test_the_bar_says_in_words_what_it_shows(client: FlaskClient):
    walk(client, BY_SLIP)
    page = client.get("/result").text
    for words in re.findall(r'role="img" aria-labelledby="(bar-\d)"', page):
        assert f'id="{words}"' in page
    assert "以前用了500元，这次估算3,600元，还剩5,900元" in page


def test_start_over_forgets_the_answers_and_keeps_the_language(client: FlaskClient):
    client.get("/lang/ko")
    walk(client, STAY, until="/check/care")
    asked = client.get("/restart?to=/check/care").text
    assert '<a class="go" href="/check/care">' in asked and 'action="/restart"' in asked, "asked once"
    assert client.get("/check/care").status_code == 200, "and nothing is gone yet"
    assert client.post("/restart").location == "/"
    page = client.get("/").text
    assert '<html lang="ko-CN">' in page and LANGUAGES["ko"].text("button.continue") not in page
    assert client.get("/check/care").location == "/?notice=cleared"


def test_the_start_page_leads_back_to_where_one_was(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    page = client.get("/").text
    assert LANGUAGES["zh"].text("button.continue") in page and 'name="who"' not in page
    assert client.post("/said", data={"said": ""}).location == "/check/care"


def test_quick_exit_takes_everything_from_the_browser_and_says_nothing_of_what_was_there(client: FlaskClient):
    walk(client, CHRONIC)
    response = client.post("/bye")
    assert (response.status_code, response.location) == (303, "/bye/zh")
    assert response.headers["Clear-Site-Data"] == '"storage"', (
        "other services under the same domain are not ours to end"
    )
    assert client.get_cookie("check") is None
    page = client.get("/bye/zh").text.partition("</style>")[2]
    for word in ("医", "救助", "病", "贫", "自查"):
        assert word not in page
    assert client.get("/result").location == "/?notice=cleared"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_names_illness_or_poverty(client: FlaskClient, language: str):
    client.get(f"/lang/{language}")
    titles = {re.search("<title>(.+)</title>", client.get(address).text)[1] for address in walk(client, BY_SLIP)}
    titles |= {
        re.search("<title>(.+)</title>", client.get(each).text)[1] for each in ("/bye/ko", "/privacy", "/nothing")
    }
    assert len(titles) > 12
    for title in titles:
        assert not re.search("医|病|救|贫|困|低保|의료|병|구조|빈곤|medical|ill|poor|poverty|aid", title), title


def test_no_answer_stands_in_an_address(client: FlaskClient):
    for address in walk(client, BY_SLIP):
        page = client.get(address).text
        for link in re.findall(r'(?:href|action)="([^"]*)"', page):
            assert re.fullmatch(
                r"/[a-z_/]*|/self-check\.(pdf|png)|/(lang/(zh|ko|en)|restart)\?to=/[a-z_/]*|#[\w-]+|tel:[\d-]+|"
                r"data:image/svg\+xml,[^ ]*",
                link,
            ), link


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "method", "code"), [("/nothing", "GET", 404), ("/bye", "GET", 405), ("/", "PUT", 405)]
)
def test_errors_are_in_the_language_of_the_resident_and_show_a_way_on(
    client: FlaskClient, language: str, address: str, method: str, code: int
):
    client.get(f"/lang/{language}")
    response = client.open(address, method=method)
    assert response.status_code == code
    assert LANGUAGES[language].text(f"error.{code}.title") in response.text
    assert '<a class="second" href="/">' in response.text
    if code == 405:
        assert "Allow" in response.headers


def test_an_error_of_the_api_is_for_programs(client: FlaskClient):
    for address, method, code in (("/api/v1/nothing", "GET", 404), ("/api/v1/estimate", "GET", 405)):
        response = client.open(address, method=method)
        assert (response.status_code, response.mimetype) == (code, "application/json")
        assert set(response.json["errors"][0]) == {"field", "value", "accepted", "message"}


def test_the_service_that_watches_us_gets_an_answer(client: FlaskClient):
    assert client.get("/healthz").text == "ok\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_navigator_leads_from_question_to_question_to_what_to_do(client: FlaskClient, language: str):
    client.get(f"/lang/{language}?to=/referral")
    passed = navigate(client, TO_CHANGCHUN)
    assert [address.rpartition("/")[2] for address in passed[1:-1]] == [*TO_CHANGCHUN][1:]
    for address in passed:
        response = client.get(address)
        assert response.status_code == 200, address
        assert f'<html lang="{LANGUAGES[language].html}">' in response.text
    page = client.get("/referral").text
    assert re.findall(r'<section id="(\w+)"', page) == ["todo"]
    folds = re.findall(r'<details id="(\w+)"', page)
    assert folds[:5] == ["office", "papers", "deadline", "money", "deposit"] and folds[-1] == "answers"
    assert page.index("120") < page.index('id="office"')


def test_the_start_and_the_result_lead_to_the_navigator_and_it_leads_back(client: FlaskClient):
    assert 'href="/referral"' in client.get("/").text
    walk(client, STAY)
    assert 'href="/referral"' in client.get("/result").text.partition('id="papers"')[0]
    assert client.get("/referral").status_code == 200  # everything it asks was answered
    assert 'href="/result"' in client.get("/referral").text


def test_after_the_self_check_the_navigator_asks_only_what_is_new(client: FlaskClient):
    walk(client, forms(household="dibao_margin", place="province"))
    assert client.get("/referral").location == "/referral/living"
    assert client.post("/referral/living", data={"living": "no"}).location == "/referral"
    assert "2,400元" in client.get("/referral").text
    assert client.get("/result").status_code == 200  # nothing that was checked has changed


def test_a_change_in_the_navigator_leads_back_to_it(client: FlaskClient):
    navigate(client, TO_CHANGCHUN)
    assert 'href="/referral/place"' in client.get("/referral").text
    assert client.post("/referral/place", data={"place": "prefecture"}).location == "/referral"
    assert client.post("/referral/who", data={}).location == "/referral/who"
    assert 'role="alert"' in client.get("/referral/who").text


def test_a_change_of_language_leads_back_into_the_navigator(client: FlaskClient):
    navigate(client, TO_CHANGCHUN)
    assert client.get("/lang/ko?to=/referral/place").location == "/referral/place"
    assert client.get("/lang/ko?to=/referral").location == "/referral"
    assert client.get("/lang/ko?to=/referral/../x").location == "/"
    clerk = client.get("/referral/zh").text
    assert '<html lang="zh-Hans-CN">' in clerk and '<a class="back" href="/referral" lang="ko-CN">' in clerk


def test_the_navigator_without_answers_begins_at_its_start(client: FlaskClient):
    assert 'action="/referral/who"' in client.get("/referral").text
    assert client.get("/referral/place").location == "/referral?notice=cleared"
    client.post("/referral/who", data={"who": "other"})
    assert client.get("/referral").location == "/referral/when"
    assert client.get("/referral/amount").location == "/referral/when?notice=first"
    navigate(client, TO_CHANGCHUN)
    assert client.get("/referral/amount").location == "/referral"


def test_over_new_year_when_it_was_is_asked_again_and_nothing_else_is_lost(app: Flask, monkeypatch: pytest.MonkeyPatch):
    midnight = 1_767_196_800  # 2026 begins in Yanbian
    client = app.test_client()
    for second, moment in (("before", midnight - 600), ("after", midnight + 600)):
        monkeypatch.setattr("web.cookie.now", lambda moment=moment: moment)
        monkeypatch.setattr("web.clock.now", lambda moment=moment: moment)
        if second == "before":
            walk(client, STAY)
            assert "2,400元" in client.get("/result").text
        else:
            assert client.get("/result").location.startswith("/check/when")
            client.post("/check/when", data={"when": "earlier"})
            assert client.post("/check/on", data={"on": "2025-12-30"}).location == "/result"
            assert client.get("/result").status_code == 200
