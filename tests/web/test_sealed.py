"""The sealed cookie: nobody changes it, reads it, uses it for something else or keeps it longer than two hours."""

import random

import pytest
from cryptography.fernet import Fernet

from web.sealed import LIFE, MOST_CHARACTERS, Sealer

BORN = 1_760_000_000
CONTENT = {"language": "ko", "answers": {"household": "dibao", "self_paid": "8000.50"}}
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ !.\n\x00é"


@pytest.fixture(scope="module")
def sealer() -> Sealer:
    return Sealer([Fernet.generate_key().decode()])


def test_what_was_sealed_comes_back_with_its_birth(sealer: Sealer):
    assert sealer.open("check", sealer.seal("check", CONTENT, BORN), BORN + 1) == (CONTENT, BORN)


def test_no_answer_can_be_read_in_the_token(sealer: Sealer):
    token = sealer.seal("check", CONTENT, BORN)
    assert "dibao" not in token and "8000" not in token


def test_two_thousand_changed_tokens_are_all_refused(sealer: Sealer):
    token = sealer.seal("check", CONTENT, BORN)
    chance = random.Random(30)
    refused = 0
    while refused < 2000:
        changed = changed_at_random(token, chance)
        if changed == token:
            continue
        assert sealer.open("check", changed, BORN + 1) is None, changed
        refused += 1


def changed_at_random(token: str, chance: random.Random) -> str:
    place = chance.randrange(len(token))
    other = chance.choice(SIGNS)
    return chance.choice(
        (
            token[:place] + other + token[place + 1 :],
            token[:place] + other + token[place:],
            token[:place] + token[place + 1 :],
            token[:place],
            token + other,
            other + token,
            token[:place] + token[place:].swapcase(),
        )
    )


@pytest.mark.parametrize("token", ["", "=", "A" * 100, "é" * 50, "\x00", "x" * (MOST_CHARACTERS + 1)])
def test_what_is_no_token_is_refused(sealer: Sealer, token: str):
    assert sealer.open("check", token, BORN) is None


def test_a_token_never_opens_for_another_purpose(sealer: Sealer):
    for sealed, opened in (("check", "keep"), ("keep", "check"), ("check", ""), ("check", "chec")):
        assert sealer.open(opened, sealer.seal(sealed, CONTENT, BORN), BORN) is None


def test_a_token_of_another_key_is_refused(sealer: Sealer):
    other = Sealer([Fernet.generate_key().decode()])
    assert sealer.open("check", other.seal("check", CONTENT, BORN), BORN) is None


def test_after_a_change_of_keys_old_tokens_still_open_and_new_ones_use_the_new_key():
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    token = Sealer([old]).seal("check", CONTENT, BORN)
    both = Sealer([new, old])
    assert both.open("check", token, BORN) == (CONTENT, BORN)
    assert Sealer([new]).open("check", both.seal("check", CONTENT, BORN), BORN) == (CONTENT, BORN)
    assert Sealer([new]).open("check", token, BORN) is None


def test_a_token_lives_two_hours_to_the_second_however_often_it_is_sealed_again(sealer: Sealer):
    token = sealer.seal("check", CONTENT, BORN)
    last = BORN + LIFE - 1
    opened = sealer.open("check", token, last)
    assert opened is not None
    again = sealer.seal("check", opened.content, opened.born)
    assert sealer.open("check", again, last) is not None
    assert sealer.open("check", token, last + 1) is None
    assert sealer.open("check", again, last + 1) is None


def test_a_token_that_would_unpack_to_megabytes_is_refused(sealer: Sealer):
    token = sealer.seal("check", {"answers": "0" * 1_000_000}, BORN)
    assert len(token) < MOST_CHARACTERS
    assert sealer.open("check", token, BORN) is None
