"""The door: what is not the platform's, for this account and of now, is refused, and nothing is done."""

import time
from pathlib import Path

import pytest
from wechatpy.crypto import WeChatCrypto

from bot.wechat.xml import MOST_BYTES
from tests.fake_wechat import APPID, KEY, TOKEN, Fake, Person
from tests.wechat.support import Inside, inside

OPENID = "oABCDEFGHIJKLMNOPQRSTUVWXYZ1"
NOTHING = "SELECT count(*) FROM inbox UNION ALL SELECT count(*) FROM sessions UNION ALL SELECT count(*) FROM outbox"


def nothing_done(door: Inside) -> bool:
    return [count for (count,) in door.rows(NOTHING)] == [0, 0, 0]


def counted(door: Inside, caplog: pytest.LogCaptureFixture) -> str:
    """What the log says of what was refused since it was asked last."""
    caplog.clear()
    door.refusals.tell()
    return "\n".join(caplog.messages)


def sealed_by(crypto: WeChatCrypto, plain: str) -> str:
    return str(crypto.encrypt_message(plain, "1", "1"))


def test_the_platform_finds_its_echo_and_nobody_else_does(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        found = await fake.looks("<b>5927782489442352469")
        assert (found.status_code, found.text) == (200, "<b>5927782489442352469")
        assert found.headers["Content-Type"] == "text/plain; charset=utf-8"
        for wrong in ({"signature": "0" * 40}, {"signature": ""}, {"timestamp": "1"}, {"nonce": "2"}):
            assert (await fake.looks(**wrong)).status_code == 403, wrong
        client = fake._client
        assert (await client.get(fake.door)).status_code == 403
        assert (await client.post(fake.door, content=b"<xml/>")).status_code == 403
        assert (await client.get(fake.door.replace("/wechat", "/"))).status_code == 404
        assert (await client.put(fake.door)).status_code == 405

    inside(tmp_path, scenario)


@pytest.mark.parametrize("away", [-301, 330, -1_000_000])  # a slow machine takes some of the seconds to come
def test_a_message_of_another_time_is_refused(tmp_path: Path, away: int, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        body = fake.sealed(fake.person(OPENID).written("text", Content="你好"))
        late = fake.signed(body, at=int(time.time()) + away)
        assert (await fake.posts(body, **late)).status_code == 403
        assert nothing_done(door) and counted(door, caplog) == "refused: signature 0, clock 1, seal 0, body 0"
        near = fake.signed(body, at=int(time.time()) + (280 if away > 0 else -280))
        assert (await fake.posts(body, **near)).status_code == 200

    inside(tmp_path, scenario)


def test_what_is_forged_broken_or_for_another_account_is_refused_and_nothing_is_done(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        plain = Person(fake, OPENID).written("text", Content="你好")
        good = fake.sealed(plain)
        entity = '<!DOCTYPE xml [<!ENTITY a "b">]>' + plain.replace("你好", "&a;")
        bodies = {
            "not sealed": plain,
            "another account": sealed_by(WeChatCrypto(TOKEN, KEY, "wx0000000000000000"), plain),
            "another key": sealed_by(WeChatCrypto(TOKEN, "A" * 43, APPID), plain),
            "entities outside": '<!DOCTYPE xml [<!ENTITY a "b">]>' + good,
            "entities inside": fake.sealed(entity),
            "no XML inside": fake.sealed("你好"),
            "no fields inside": fake.sealed("<xml></xml>"),
            "a kind without its field": fake.sealed(plain.replace("Content", "Contents")),
            "a list of lists": fake.sealed("<xml>" + "<a>" * 9000),
            "cut off": good[:-20],
            "no XML": "你好",
            "empty": "",
        }
        for name, body in bodies.items():
            try:
                query = fake.signed(body)
            except Exception:  # what is no XML has no signature of its own
                query = fake.signed()
            found = await fake._client.post(fake.door, params=query, content=body.encode())
            assert (found.status_code, found.text) == (403, ""), name
        wrong = [{"msg_signature": "0" * 40}, {"signature": "0" * 40}, {"nonce": "7"}, {"msg_signature": ""}]
        for changes in wrong:
            assert (await fake.posts(good, **changes)).status_code == 403, changes
        assert nothing_done(door)
        assert counted(door, caplog) == "refused: signature 2, clock 0, seal 5, body 9"
        assert (await fake.posts(good)).status_code == 200
        assert counted(door, caplog) == "", "where nothing was refused nothing is said"

    inside(tmp_path, scenario)


def test_what_is_too_long_is_not_read(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        plain = Person(fake, OPENID).written("text", Content="8" * MOST_BYTES)
        assert (await fake.posts(fake.sealed(plain))).status_code == 413
        assert nothing_done(door)

    inside(tmp_path, scenario)


def test_without_a_key_messages_come_as_they_are_and_sealed_ones_are_refused(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        person = fake.person(OPENID)
        assert "自查" in (await person.says("你好") or "")
        other = Fake()
        sealed = other.sealed(person.written("text", Content="你好"))
        query = {**fake.signed(), **other.signed(sealed)}
        assert (await fake._client.post(fake.door, params=query, content=sealed)).status_code == 403
        assert (await fake.posts('<!DOCTYPE xml [<!ENTITY a "b">]><xml/>')).status_code == 403

    inside(tmp_path, scenario, sealed=False)


@pytest.mark.parametrize("kind", ["VIEW", "LOCATION", "TEMPLATESENDJOBFINISH", "", "x" * 500])
def test_an_event_that_nobody_waits_for_an_answer_to_gets_none_and_leaves_nothing(tmp_path: Path, kind: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        assert await fake.person(OPENID).event(kind, "https://check.example.org") == ""
        assert nothing_done(door)

    inside(tmp_path, scenario)


def test_a_reply_goes_to_who_wrote_from_the_account_that_was_written_to(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        for name in ("o]]>1", "o<&>2", "é"):
            person = fake.person(name)
            assert await person.says("你好"), "the fake looks at both names of the reply"

    inside(tmp_path, scenario)
