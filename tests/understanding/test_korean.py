"""Korean endings: what is not so yet, or only said to be so, is no answer, whatever verb it stands with."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.text.conjugation import forms, reasons
from tests.understanding.attacks import ENDINGS, STEMS, with_ending
from tests.understanding.test_choices import TODAY


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("question", STEMS)
def test_what_is_not_told_as_so_is_not_taken(question: str, ending: str):
    for stem in STEMS[question]:
        found = understood(QUESTIONS[question], with_ending(stem, ending), Facts({}, TODAY))
        assert isinstance(found, Problem) or found in ("none", "undecided"), (stem, ending, found)


@pytest.mark.parametrize(
    ("question", "said", "meant"),
    [
        ("place", "상해 중산병원까지 갔다왔슴다", "elsewhere"),
        ("care", "구들에서 미끄러져 입원했소", "inpatient"),
    ],
)
def test_a_word_that_is_not_known_changes_nothing_before_what_is_told(question: str, said: str, meant: str):
    assert understood(QUESTIONS[question], said, Facts({}, TODAY)) == meant


@pytest.mark.parametrize("said", ["가짜 저보임다", "옆동네 저보임다", "명철이네가 저보임다", "젊을때는 저보였소"])
def test_nor_is_taken_what_may_belong_to_somebody_else(said: str):
    assert isinstance(understood(QUESTIONS["household"], said, Facts({}, TODAY)), Problem)


@pytest.mark.parametrize(
    ("verb", "some"),
    [
        ("올리다", {"올리", "올려", "올렸", "올린", "올립니다", "올림다"}),
        ("오르다", {"오르", "올라", "올랐"}),
        ("눕다|누우", {"눕는", "누워", "누웠", "누운"}),
        ("걸리다", {"걸려", "걸렸", "걸리여"}),
        ("낫다|나", {"나아", "나았", "낫지"}),
        ("찾다", {"찾아", "찾았", "찾슴다"}),
    ],
)
def test_a_verb_has_the_forms_that_it_has_in_speech(verb: str, some: set[str]):
    assert some <= forms(verb)
    assert not {"올릴", "올리면", "올리려고"} & forms(verb), "what is not so yet"


def test_an_adjective_only_tells_why():
    assert {"급해서", "급하니까", "급하다나니"} <= reasons("급하다")
    assert not {"급하", "급했", "급하오"} & reasons("급하다")


@pytest.mark.parametrize(
    ("said", "asked"),
    [("지난달 보름", "2025-05-15"), ("4월 초사흗날", "2025-04-03"), ("작년 시월 스무이튿날", "2024-10-22")],
)
def test_a_day_by_its_name_is_asked_back_since_it_may_be_one_of_the_moon(said: str, asked: str):
    found = understood(QUESTIONS["on"], said, Facts({}, TODAY))
    assert isinstance(found, Problem)
    assert found.candidates[0] == asked  # by the sun, and then by the moon


@pytest.mark.parametrize("said", ["음력 4월 초사흗날", "4월에 사흘동안 입원", "9월 스무날"])
def test_no_day_is_read_where_it_is_one_of_the_moon_a_while_or_to_come(said: str):
    found = understood(QUESTIONS["on"], said, Facts({}, date(2025, 6, 1)))
    assert isinstance(found, Problem)
    assert "2025-09-20" not in found.candidates


@pytest.mark.parametrize("said", ["올해 농사 잘됐소", "올해 일흔이오", "작년에 아들이 장가갔소"])
def test_a_time_beside_another_thing_does_not_tell_when_it_was_settled(said: str):
    assert isinstance(understood(QUESTIONS["when"], said, Facts({}, TODAY)), Problem)


@pytest.mark.parametrize("said", ["특곤로인을 모시고 왔소", "저보호를 돌보오"])
def test_who_is_cared_for_by_somebody_is_not_whom_it_is_about(said: str):
    assert isinstance(understood(QUESTIONS["household"], said, Facts({}, TODAY)), Problem)


def test_where_somebody_is_registered_counts_and_not_where_he_came_to():
    assert understood(QUESTIONS["residence"], "시집을 연길로 왔는데 호구는 아직 녕안", Facts({}, TODAY)) == "elsewhere"
