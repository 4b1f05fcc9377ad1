"""Korean messages typed or dictated without a sign between their sentences: each is read by itself."""

import json
from typing import Any

import pytest

from conversation.heard import heard
from conversation.understanding.text.first_person import with_oneself
from conversation.understanding.text.read_aloud import as_it_stands
from conversation.understanding.text.unpunctuated import ENDED, with_ends


def found(said: str) -> dict[str, Any]:
    told = heard(json.dumps({"said": said, "lang": "ko", "today": "2026-11-26"}).encode())
    return told.get("answers", {})


@pytest.mark.parametrize(
    ("said", "sentences"),
    [
        ("훈춘 사람임다 심양에 갔슴다", ["훈춘 사람임다", " 심양에 갔슴다"]),
        ("아직 안갔음 저보임다", ["아직 안갔음", " 저보임다"]),
        ("자부 8천임다 아니 9천임다", ["자부 8천임다 아니 9천임다"]),
        ("전원이 필요 없다", ["전원이 필요 없다"]),
        ("다 받았답데다 나는 어떻슴까", ["다 받았답데다 나는 어떻슴까"]),
        ("물어보라구 합데다 내가 저보호임다", ["물어보라구 합데다", " 내가 저보호임다"]),
    ],
)
def test_a_sentence_ends_where_its_verb_does(said: str, sentences: list[str]):
    assert with_ends(said).split(ENDED) == sentences


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("내 특곤인원인데", "내가 특곤인원인데"),
        ("호구 내 올 정월에 장춘", "호구 내가 올 정월에 장춘"),
        ("제 호적은 훈춘", "내가 호적은 훈춘"),
        ("내 동생이 입원", "내 동생이 입원"),
        ("내 입원비", "내 입원비"),
        ("저 사람은 저보", "저 사람은 저보"),
    ],
)
def test_who_types_is_named(said: str, meant: str):
    assert with_oneself(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("자부가 칠천삼백오십이라고 썼습데다", "자부가 칠천삼백오십임다"),
        ("자가지급이 삼천이백이라 합데", "자가지급이 삼천이백임다"),
        ("자부가 8천이랍데다", "자부가 8천임다"),
        ("자부가 8천이라고 했는데 아니였슴다", "자부가 8천이라고 했는데 아니였슴다"),
    ],
)
def test_the_own_share_read_aloud_is_told_as_it_stands(said: str, meant: str):
    assert as_it_stands(said) == meant


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("아버지는 집에 누워있슴다", "care"),
        ("작년에 집에서 한달 누워있었고 저보임다", "care"),
        ("전원은 더는 필요없게 됐슴다 장춘 갔슴다", "referral"),
        ("거주증은 연길에 있슴다 입원했슴다", "place"),
        ("호적은 통화임다 거주증은 신청중임다", "county"),
        ("저보증은 큰아버지네것이구 아버지가 입원했슴다", "household"),
        ("한 병실에 있던 분이 특곤이였슴다 나는 입원했슴다", "household"),
        ("지금은 저보인데 그때는 아니였슴다 작년 7월 8일에 퇴원했슴다", "household"),
        ("나는 연길에 있슴다 어머니가 입원했슴다", "place"),
        ("반빈치빈 인구로 등록이 돼있소 북경병원에 입원했소", "referral"),
        ("내 딸이 청도에서 10년 살았슴다 내가 청도병원에 입원했슴다", "living"),
        ("우리 사촌이 장춘에서 입원했는데 저보라서 다 받았답데다 나도 받소?", "household"),
    ],
)
def test_what_is_told_of_something_else_is_not_taken(said: str, question: str):
    assert question not in found(said)


@pytest.mark.parametrize(
    ("said", "question", "value"),
    [
        ("도문에 있다가 장춘에 갔슴다 길대1원에 입원했댔소", "place", "province"),
        ("누나는 장춘에서 입원했다가 5월에 나왔슴다", "who", "other"),
        ("지난주 화룡병원에서 나왔소 저보임다", "care", "inpatient"),
        ("호적은 룡정 조양천 아니 연길 조양천임다 입원했슴다", "county", "yanji"),
        ("북경에 간게 아니라 천진에 갔슴다 천진병원에 입원했슴다", "place", "elsewhere"),
        ("입원한지 닷새 됐슴다 연변병원임다", "stage", "there"),
        ("위생원 갔더니 거기 의사가 전원을 해줬슴다 연변병원에 입원했슴다", "referral", "primary_care"),
        ("청도에 산지 9년임다 청도병원에 입원했댔슴다", "living", "yes"),
    ],
)
def test_what_is_told_is_taken(said: str, question: str, value: str):
    assert found(said).get(question) == value
