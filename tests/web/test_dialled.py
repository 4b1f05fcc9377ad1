"""A telephone number in a sentence is dialled by a touch; a figure that holds the same digits is not."""

import re

import pytest

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
