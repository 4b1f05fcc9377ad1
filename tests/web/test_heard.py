"""The box on the start page: what was read in a sentence is shown first, and what stays ticked is kept."""

import html
import logging
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from locales import LANGUAGES
from tests.usual import after
from tests.web.app import KEY
from tests.web.browser import leave
from tests.web.test_carried import begin, sent, state
from tests.web.test_phone import NEXT, go, on
from tests.web.walk import STAY, walk
from web.clock import now, today
from web.sealed import Sealer

ZH = LANGUAGES["zh"]
SENTENCE = "我妈是低保户，在长春住院，自己掏了一万二"
READ = {"who": "other", "household": "dibao", "care": "inpatient", "place": "province"}
STRANGE = "呜里哇啦<b>'\""
LINE = re.compile(r'<input type="checkbox" name="(\w+)" value="([\w.-]+)" checked>')


def kept(client: FlaskClient) -> dict:
    """What the browser has, unsealed."""
    cookie = client.get_cookie("check")
    opened = cookie and Sealer([KEY]).open("check", cookie.value, now())
    assert opened
    return opened.content


def say(client: FlaskClient, said: str = SENTENCE) -> dict[str, str]:
    """Send a sentence; the lines of the page that shows what was read."""
    answer = client.post("/said", data={"said": said})
    assert (answer.status_code, answer.location) == (303, "/heard")
    return dict(LINE.findall(client.get("/heard").text))


# --- What was read


def test_a_sentence_is_shown_line_by_line_and_nothing_of_it_counts_yet(client: FlaskClient):
    assert say(client) == READ
    assert kept(client)["answers"] == {}
    page = client.get("/heard").text
    for told in ("替谁查", "家人或别人", "家庭情况", "低保家庭成员", "看病的地方", ZH.text("heard.not_yet")):
        assert told in page
    assert client.get("/check/when").location == "/?notice=cleared"


def test_what_stays_ticked_is_kept_and_the_next_open_question_comes(client: FlaskClient):
    lines = say(client)
    answer = client.post("/heard", data=lines)
    assert (answer.status_code, answer.location) == (303, "/check/when")
    assert kept(client)["answers"] == READ
    assert client.post("/check/when", data={"when": "this_year"}).location == "/check/residence"
    assert client.post("/check/residence", data={"residence": "yanbian"}).location == f"/check/{after('place')}"


def test_a_line_without_its_tick_is_left_out_and_asked(client: FlaskClient):
    lines = say(client)
    del lines["who"], lines["household"]
    assert client.post("/heard", data=lines).location == "/check/who"
    assert kept(client)["answers"] == {"care": "inpatient", "place": "province"}
    assert client.get("/check/who").status_code == 200, "the first question, which is still open"


def test_without_any_tick_the_questions_begin(client: FlaskClient):
    say(client)
    assert client.post("/heard").location == "/"
    assert kept(client)["answers"] == {}


@pytest.mark.parametrize("foreign", [{"household": "tekun"}, {"age": "child"}, {"check": "yes"}, {"nothing": "x"}])
def test_only_what_was_shown_can_be_confirmed(client: FlaskClient, foreign: dict[str, str]):
    say(client)
    client.post("/heard", data=foreign)
    assert kept(client)["answers"] == {}


def test_what_the_sentence_leaves_open_is_told(client: FlaskClient):
    say(client)
    assert ZH.text("heard.besides", shorts=ZH.text("heard.besides.amount")) in client.get("/heard").text
    say(client, "我妈是低保户")
    assert ZH.text("heard.besides", shorts="").removesuffix("。") not in client.get("/heard").text


@pytest.mark.parametrize("said", ["어머니 감기약 샀소", "我妈看门诊"])
def test_what_would_end_it_with_nothing_and_is_not_said_plainly_is_asked(client: FlaskClient, said: str):
    assert say(client, said) == {"who": "other"}
    assert ZH.text("heard.besides", shorts=ZH.text("short.care")) in client.get("/heard").text


def test_what_would_end_it_with_nothing_is_shown_where_it_is_said_plainly(client: FlaskClient):
    assert say(client, "我妈看的是普通门诊") == {"who": "other", "care": "outpatient"}


@pytest.mark.parametrize(
    ("code", "said"),
    [("zh", "我老伴去世了，是低保，住的院"), ("ko", "아버지가 돌아가셨슴다, 저보호였슴다, 연길에서 입원했댔슴다")],
)
def test_a_death_gets_a_word_of_sympathy_and_the_page_for_the_family(client: FlaskClient, code: str, said: str):
    client.get(f"/lang/{code}")
    assert say(client, said)
    page = client.get("/heard").text
    assert LANGUAGES[code].text("turn.sorry") in page and 'href="/guide/death"' in page
    assert page.index("/guide/death") < page.index('<form method="post" action="/heard"')


def test_who_tells_of_several_treatments_reads_that_one_comes_first(client: FlaskClient):
    assert say(client, "我妈今年住了两回院，都在延吉")["care"] == "inpatient"
    assert ZH.text("heard.several") in client.get("/heard").text


@pytest.mark.parametrize("said", ["不想活了", "我不想活了，我是低保"])
def test_who_does_not_want_to_live_reads_a_kind_word_first(client: FlaskClient, said: str):
    address = client.post("/said", data={"said": said}).location
    told = ZH.text("turn.despair").partition("12393")[0]
    assert told in re.sub(r"<a [^>]*>|</a>", "", client.get(address).text)


def test_no_beginning_of_a_text_that_is_too_long_is_taken_for_the_whole(client: FlaskClient):
    said = f"{'那个' * 96}自付8000元不对是9000"
    assert client.post("/said", data={"said": said}).location == "/?notice=missed"
    assert ZH.text("problem.too_long") in client.get("/?notice=missed").text
    walk(client, STAY, "/check/amount")
    assert client.post("/check/amount", data={"amount": f"8000{'零' * 199}不对"}).location == "/check/amount"
    assert ZH.text("problem.too_long") in client.get("/check/amount").text


def test_what_was_paid_is_never_taken_for_the_own_share_in_scope(client: FlaskClient):
    assert not {"self_paid", "amount"} & say(client).keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_example_at_the_box_is_understood(client: FlaskClient, code: str):
    example = LANGUAGES[code].text("said.example")
    client.get(f"/lang/{code}")
    assert html.escape(example) in client.get("/").text
    read = say(client, example)
    assert read.items() >= (READ | {"place": "prefecture", "when": "this_year"}).items()


def test_in_the_middle_of_a_check_a_sentence_adds_to_the_answers(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    say(client, "在长春住院")
    assert client.post("/heard", data={"care": "inpatient", "place": "province"}).location == f"/check/{after('place')}"
    answers = kept(client)["answers"]
    assert answers["household"] == STAY["household"] and answers["place"] == "province"


def test_a_line_that_would_change_an_answer_shows_the_one_that_stands(client: FlaskClient):
    walk(client, STAY, until="/check/care")
    say(client, "我妈是低保户，在长春住院")
    page = client.get("/heard").text
    assert ZH.text("page.kept", answer=ZH.text("choice.household.dibao_margin")) in page
    assert page.count(ZH.text("page.kept", answer="")) == sum(STAY[id] != READ[id] for id in ("who", "household"))


def test_a_word_that_answers_the_open_question_is_read_as_in_a_conversation(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    assert say(client, "一万二") == {"amount": "12000.00"}
    client.post("/heard", data={"amount": "12000.00"})
    assert kept(client)["answers"]["self_paid"] == "12000.00"


@pytest.mark.parametrize("said", ["우리 엄마것도 봐주오 3만", "我妈的也想查一下，三万"])
def test_who_asks_for_one_more_person_in_the_middle_of_a_check_reads_that_this_one_comes_first(
    client: FlaskClient, said: str
):
    walk(client, STAY, until="/check/amount")
    before = kept(client)["answers"]
    page = client.post("/check/amount", data={"amount": said}, follow_redirects=True)
    assert LANGUAGES["zh"].text("problem.one_more_person") in html.unescape(page.text)
    assert kept(client)["answers"] == before


def test_a_word_that_may_answer_the_open_question_in_several_ways_is_asked_back_there(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    assert client.post("/said", data={"said": "一万二左右"}).location == "/check/amount"
    band = ZH.text("problem.which.one", choice="自付 " + ZH.text("choice.amount.band_30000"))
    assert band in client.get("/check/amount").text


def test_a_confirmed_sentence_gives_the_same_result_as_its_answers_pressed_one_by_one(app: Flask):
    told, pressed = app.test_client(), app.test_client()
    told.post("/heard", data=say(told))
    ways = STAY | READ
    address = "/check/when"
    while address != "/result":
        id = address.rpartition("/")[2]
        address = told.post(address, data={id: ways[id]}).location
    walk(pressed, ways)
    assert told.get("/result").text == pressed.get("/result").text


# --- The sentence itself


def test_the_sentence_stands_in_the_box_until_it_is_confirmed_and_is_kept_no_longer(client: FlaskClient):
    lines = say(client)
    page = client.get("/").text
    assert f">{SENTENCE}</textarea>" in page and ZH.text("said.missed")[:8] not in page
    assert '<a class="back" href="/#said">' in client.get("/heard").text and 'id="said"' in page
    client.post("/heard", data=lines)
    assert "draft" not in kept(client) and SENTENCE not in client.get("/").text


@pytest.mark.parametrize("leaving", ["/check/who", "/restart"])
def test_the_ordinary_start_and_starting_over_forget_the_sentence(client: FlaskClient, leaving: str):
    say(client)
    client.post(leaving, data={"who": "self"})
    assert "draft" not in kept(client) and SENTENCE not in client.get("/").text


def test_no_word_of_it_stands_in_an_address_or_in_the_log(client: FlaskClient, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        for said in (SENTENCE, STRANGE):
            found = client.post("/said", data={"said": said}, follow_redirects=True)
            for answer in (*found.history, found):
                assert (answer.location or "/") in ("/", "/heard", "/?notice=missed")
            for address in re.findall(r'(?:href|action)="([^"]*)"', found.text):
                assert re.fullmatch(r"[\w/?#=:,-]*|data:image/svg[\x21-\x7e]*", address, re.ASCII), address
        assert client.post("/heard", data=say(client)).location == "/check/when"
    assert not [record for record in caplog.records if "低保" in record.getMessage() or "呜" in record.getMessage()]


@pytest.mark.parametrize("address", ["/said", "/check/who"])
def test_every_button_reads_the_box(client: FlaskClient, address: str):
    assert client.post(address, data={"who": "other", "said": SENTENCE}).location == "/heard"


def test_who_it_is_for_is_kept_while_the_sentence_is_confirmed(client: FlaskClient):
    client.post("/check/who", data={"who": "self", "said": "低保，在长春住院"})
    assert kept(client)["answers"] == {"who": "self"}
    client.post("/heard", data={"household": "dibao"})
    assert kept(client)["answers"] == {"who": "self", "household": "dibao"}


def test_the_large_button_leads_on_whatever_stands_in_the_box(client: FlaskClient):
    assert client.post("/check/who", data={"who": "self", "said": STRANGE}).location == "/check/when"


@pytest.mark.parametrize("said", ["", "  \r\n ", "\u3000"])
def test_an_empty_box_leads_to_the_start_page(client: FlaskClient, said: str):
    assert client.post("/said", data={"said": said}).location in ("/", "/?notice=missed")


# --- Nothing was understood


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_not_understood_stays_in_the_box_with_a_kind_line_and_the_ordinary_way(client: FlaskClient, code: str):
    client.get(f"/lang/{code}")
    answer = client.post("/said", data={"said": STRANGE})
    assert (answer.status_code, answer.location) == (303, "/?notice=missed")
    page = client.get(answer.location).text
    told = LANGUAGES[code].text("said.missed")
    assert told.partition("12393")[0] in page and '<a href="tel:12393">12393</a>' in page
    assert ">呜里哇啦&lt;b&gt;&#39;&#34;</textarea>" in page and "<b>'" not in page
    assert '<button class="go" name="who" value="self">' in page and 'name="again"' not in page
    assert kept(client)["answers"] == {}
    assert 'name="robots" content="noindex' in page
    assert client.get("/heard").location == "/?notice=cleared"


def test_a_question_finds_the_page_of_the_guide_that_answers_it(client: FlaskClient):
    page = client.get(client.post("/said", data={"said": "转诊怎么办？"}).location).text
    assert '<a href="/guide/referral">' in page.partition("<h1>")[0]


def test_who_asks_for_a_person_learns_how_one_is_reached(client: FlaskClient):
    page = client.get(client.post("/said", data={"said": "人工"}).location).text
    assert ZH.text("turn.person").partition("12393")[0] in page and ZH.text("said.missed")[:8] not in page


def test_who_asks_for_another_language_gets_it(client: FlaskClient):
    assert client.post("/said", data={"said": "조선말로"}).location == "/"
    assert '<html lang="ko-CN">' in client.get("/").text and "조선말로" not in client.get("/").text


def test_of_what_is_too_long_no_beginning_is_taken_for_the_whole(client: FlaskClient):
    said = SENTENCE + "。" + "这事说来话长" * 40 + "可惜低保去年取消了"
    assert client.post("/said", data={"said": said}).location == "/?notice=missed"
    lines = "我妈是低保户\r\n" + "在长春住院\r\n" * 30  # a browser counts a line end as one sign, and sends two
    assert len(lines) > 200 > len(lines.replace("\r\n", "\n"))
    assert client.post("/said", data={"said": lines}).location == "/heard"


def test_a_sentence_that_another_version_understood_leads_to_the_start_page(client: FlaskClient):
    client.set_cookie(
        "check", Sealer([KEY]).seal("check", {"language": "zh", "answers": {}, "draft": ["said", "x"]}, now())
    )
    assert client.get("/heard").location == client.post("/heard").location == "/?notice=cleared"


# --- Without cookies


def test_without_cookies_the_sentence_goes_along_in_the_forms(app: Flask):
    stranger = app.test_client(use_cookies=False)
    assert stranger.post("/said", data={"said": SENTENCE}).location == "/heard"
    assert stranger.get("/heard").location == "/?notice=cleared"
    again = stranger.post("/said", data={"said": SENTENCE, "again": "yes"})
    assert (again.status_code, again.location) == (307, "/said?notice=begun")
    page = stranger.post(again.location, data={"said": SENTENCE, "again": "yes"})
    assert ZH.text("cookies.title") in page.text
    assert f'<input type="hidden" name="said" value="{SENTENCE}">' in page.text
    shown = stranger.post("/carried/check/who", data={"who": "other", "said": SENTENCE})
    lines = dict(LINE.findall(shown.text))
    assert lines == READ
    asked = sent(stranger, shown, "/heard", **lines)
    assert 'action="/carried/check/when"' in asked.text
    assert "家人或别人" in sent(stranger, asked, "/check/who", link="yes").text


def test_a_browser_that_keeps_cookies_sees_the_list_at_the_second_start(client: FlaskClient):
    for address in ("/said?notice=begun", "/heard"):
        answer = client.post("/said", data={"said": SENTENCE, "again": "yes"})
        assert answer.location == address
    assert ZH.text("heard.title") in client.get("/heard").text


def test_with_the_answers_in_the_forms_the_box_works_too(app: Flask):
    stranger = app.test_client(use_cookies=False)
    start = sent(stranger, begin(stranger), "/", link="yes")
    missed = sent(stranger, start, "/said", said=STRANGE)
    assert "呜里哇啦" in missed.text and ZH.text("said.missed")[:8] in missed.text
    shown = sent(stranger, missed, "/said", said=SENTENCE)
    assert dict(LINE.findall(shown.text)) == READ and state(shown)
    changed = sent(stranger, shown, "/#said", link="yes")
    assert SENTENCE in changed.text


# --- In the fields of questions


@pytest.mark.parametrize(
    ("said", "meant"),
    [("3万5", {"35000.00", "30005.00"}), ("삼만오", {"35000.00", "30005.00"})],
)
def test_an_amount_that_may_be_several_is_asked_back_with_each_as_a_button(
    client: FlaskClient, said: str, meant: set[str]
):
    walk(client, STAY, until="/check/amount")
    assert client.post("/check/amount", data={"amount": said}).location == "/check/amount"
    page = client.get("/check/amount").text
    found = re.findall('<button class="second" name="amount" value="([0-9.]+)">(.+?)<', page)
    assert {value for value, _ in found} == meant
    assert ("自付 35,000元" in dict(found).values()) is ("35000.00" in meant)
    assert ZH.text("problem.which") in page and f'value="{said}"' in page
    for value in meant:
        client.post("/check/amount", data={"amount": value})
        assert kept(client)["answers"]["self_paid"] == value


def test_a_day_that_may_be_several_is_asked_back_with_each_as_a_button(client: FlaskClient):
    walk(client, STAY | {"when": "earlier", "on": "2025-03-05"}, until="/check/on")
    client.post("/check/on", data={"on": "八月十五"})
    page = client.get("/check/on").text
    found = re.findall(r'<button class="second" name="on" value="([0-9-]+)">(.+?)<', page)
    assert len(found) == 2 and all(int(value[:4]) < today().year for value, _ in found)
    assert found[0][0].endswith("-08-15")
    client.post("/check/on", data={"on": found[0][0]})
    assert kept(client)["answers"]["on"] == found[0][0]


# --- In a real browser


def test_in_a_real_browser_a_sentence_leads_to_the_list_and_on(phone):
    phone.goto("/")
    start, box = phone.locator("main button[value=other]").bounding_box(), phone.locator("#said").bounding_box()
    assert start["y"] + start["height"] < box["y"], "the box stands below the buttons"
    phone.fill("#said", SENTENCE)
    leave(phone, "button[formaction='/said']")
    assert on(phone) == "heard" and phone.locator("input:checked").count() == len(READ)
    leave(phone, "nav [lang=ko-CN]")
    assert on(phone) == "heard" and phone.locator("html").get_attribute("lang") == "ko-CN"
    leave(phone, "nav [lang=zh-Hans-CN]")
    phone.click("text=家庭情况")
    assert phone.locator("input:checked").count() == len(READ) - 1
    leave(phone, "a.back")
    assert phone.locator("#said").input_value() == SENTENCE
    leave(phone, "button[formaction='/said']")
    leave(phone, "main form .go")
    assert on(phone) == "when"
    go(phone, STAY | READ)
    assert phone.locator(".fig, .lead").count() == 1


@pytest.mark.far
def test_in_a_real_browser_a_figure_that_was_meant_is_pressed(phone):
    go(phone, STAY, until="amount")
    phone.fill("#answer", "3万5")
    leave(phone, NEXT)
    leave(phone, "text=35,000元")
    assert "35,000元" in phone.locator(".noted").inner_text()


def test_the_own_share_of_before_told_with_this_one_is_shown_with_it(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    assert client.post("/check/amount", data={"amount": "上次4000，这次6000"}).location == "/heard"
    lines = dict(LINE.findall(client.get("/heard").text))
    assert lines == {"amount": "6000.00", "earlier": "yes", "earlier_self_paid": "4000.00"}


@pytest.mark.parametrize("said", ["我妈低保在长春住的院，没办转诊", "我妈是低保户，在长春住院"])
def test_a_sentence_in_the_field_of_an_amount_is_shown_as_one(client: FlaskClient, said: str):
    walk(client, STAY, until="/check/amount")
    answer = client.post("/check/amount", data={"amount": said})
    assert (answer.status_code, answer.location) == (303, "/heard")
    lines = dict(LINE.findall(client.get("/heard").text))
    assert lines["place"] == "province"
    assert client.post("/heard", data=lines).status_code == 303
    assert kept(client)["answers"]["place"] == "province"


@pytest.mark.parametrize("said", ["自付是什么", "天气真好", "我是说钱的事"])
def test_what_tells_nothing_in_the_field_of_an_amount_is_asked_again_there(client: FlaskClient, said: str):
    walk(client, STAY, until="/check/amount")
    assert client.post("/check/amount", data={"amount": said}).location == "/check/amount"
    page = client.get("/check/amount").text
    assert 'class="problem"' in page or 'role="alert"' in page


@pytest.mark.parametrize("said", ["我看不懂，找个人帮我", "能不能给个电话", "전화번호 알려주오"])
def test_who_asks_for_a_person_in_a_field_learns_how_one_is_reached(client: FlaskClient, said: str):
    walk(client, STAY, until="/check/amount")
    client.post("/check/amount", data={"amount": said})
    assert ZH.text("turn.person") in client.get("/check/amount").text


@pytest.mark.parametrize("said", ["救命", "我妈快不行了"])
def test_danger_is_heard_in_the_box_and_in_a_field(client: FlaskClient, said: str):
    page = client.get(client.post("/said", data={"said": said}).location).text.partition("<h1>")[0]
    assert 'href="tel:120"' in page and '<a href="/guide/emergency">' in page
    walk(client, STAY, until="/check/amount")
    client.post("/check/amount", data={"amount": said})
    assert ZH.text("start.emergency") in client.get("/check/amount").text


def test_what_asks_something_is_not_called_misunderstood_where_a_page_answers_it(client: FlaskClient):
    page = client.get(client.post("/said", data={"said": "什么是自付？"}).location).text.partition("<h1>")[0]
    assert '<a href="/guide/zifu">' in page and ZH.text("said.missed")[:8] not in page
    assert page.count(ZH.text("guide.several")) == 1


def test_a_number_to_call_is_asked_back_where_a_sum_is_asked(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    assert client.post("/check/amount", data={"amount": "12393"}).location == "/check/amount"
    assert 'value="12393.00"' in client.get("/check/amount").text


def test_a_sentence_with_an_unclear_sum_is_shown_as_one(client: FlaskClient):
    walk(client, STAY, until="/check/amount")
    assert client.post("/check/amount", data={"amount": "我妈是低保边缘，住院花了一万二"}).location == "/heard"
    assert ("household", "dibao_margin") in LINE.findall(client.get("/heard").text)
