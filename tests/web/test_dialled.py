"""A telephone number in a sentence is dialled by a touch; a figure that holds the same digits is not."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from conversation import REFERRAL
from locales import LANGUAGES
from tests.usual import forms
from tests.web.walk import navigate, walk
from web.clock import today
from web.outcome import dialled


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("打12393问，或者拨0433-12393、12345。", ["12393", "0433-12393", "12345"]),
        ("先打120急救电话", ["120"]),
        ("(120)", ["120"]),
        ("1,120元", []),
        ("3.120", []),
        ("8120", []),
        ("1200元", []),
        ("12345678", []),
        ("112393", []),
        ("123930", []),
    ],
)
def test_only_a_number_that_stands_by_itself_is_dialled(sentence: str, numbers: list[str]):
    assert re.findall('<a href="tel:(.+?)">', dialled(sentence)) == numbers
    assert re.sub("<.+?>", "", dialled(sentence)) == sentence


def test_what_stands_around_it_is_text():
    assert dialled("<b>120</b>") == '&lt;b&gt;<a href="tel:120">120</a>&lt;/b&gt;'


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_is_in_hospital_outside_yanbian_or_lives_there_dials_with_the_area_code(app: Flask, code: str):
    say = LANGUAGES[code].text
    for changes, button, beside in (
        ({"place": "prefecture"}, "12393", False),
        ({"place": "elsewhere", "stage": "ahead"}, "12393", False),
        ({"place": "elsewhere", "stage": "there"}, "0433-12393", True),
        ({"place": "province", "living": "yes"}, "0433-12393", True),
        ({"place": "province", "when": "this_year", "living": "no"}, "12393", True),
    ):
        client = app.test_client()
        client.get(f"/lang/{code}")
        navigate(client, forms(today=today(), way=REFERRAL, **{"when": "plan", "referral": "none", **changes}))
        page = client.get("/referral").text
        assert f'class="go" href="tel:{button}"' in page and say("button.call", number=button) in page, changes
        assert (dialled(say("where.12393_outside")) in page.partition("<details")[0]) is beside, changes


def test_after_a_stay_outside_yanbian_the_number_from_there_stands_under_the_button(client: FlaskClient):
    walk(client, forms(today=today(), place="elsewhere"))
    first = client.get("/result").text.partition("<details")[0]
    assert 'class="go" href="tel:12393"' in first and '<a href="tel:0433-12393">' in first


def test_who_is_insured_elsewhere_is_sent_to_no_office_of_yanbian(client: FlaskClient):
    walk(client, forms(today=today(), residence="elsewhere"))
    assert "0433" not in client.get("/result").text
