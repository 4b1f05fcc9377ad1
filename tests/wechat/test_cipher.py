"""The XML and the cipher of the door against two libraries that know nothing of it, and against fixed texts."""

import time
from base64 import b64decode, b64encode

import pytest
import xmltodict
from cryptography.hazmat.primitives.ciphers import Cipher as Block
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from hypothesis import given
from hypothesis import strategies as st
from wechatpy import parse_message
from wechatpy.crypto import PrpCrypto, WeChatCrypto
from wechatpy.utils import WeChatSigner
from werobot.crypto import MessageCrypt
from werobot.parser import parse_user_msg

from bot.wechat.cipher import Cipher, Forged, signature, signed
from bot.wechat.xml import MOST_BYTES, Broken, read, written

TOKEN, KEY, APPID = "123456", "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR", "wx49f0ab532d5d035a"
ECHO = "4ByGGj+sVCYcvGeQYhaKIk1o0pQRNbRjxybjTGblXrBaXlTXeOo1+bXFXDQQb1o6co6Yh9Bv41n7hOchLF6p+Q=="
TEXT = (
    "RgqEoJj5A4EMYlLvWO1F86ioRjZfaex/gePD0gOXTxpsq5Yj4GNglrBb8I2BAJVODGajiFnXBu7mCPatfjsu6IHCrsTyeDXzF6Bv283dGymzxh6y"
    "dJRvZsryDyZbLTE7rhnus50qGPMfp2wASFlzEgMW9z1ef/RD8XzaFYgm7iTdaXpXaG4+BiYyolBug/gYNx410cvkKR2/nPwBiT+P4hIiOAQqGp/T"
    "ywZBtDh1yCF2KOd0gpiMZ5jSw3e29mTvmUHzkVQiMS6td7vXUaWOMZnYZlF3So2SjHnwh4jYFxdgpkHHqIrH/54SNdshoQgWYEvccTKe7FS709/5"
    "t6NMxuGhcUGAPOQipvWTT4dShyqio7mlsl5noTrb++x6En749zCpQVhDpbV6GDnTbcX2e8K9QaNWHp91eBdCRxthuL0="
)
"""Sealed by the platform itself, in the examples that came with its libraries."""
CIPHER = Cipher(KEY, APPID)


def filled(with_: bytes) -> str:
    """A message that is right but for what it is filled up with."""
    key = b64decode(f"{KEY}=")
    text = b"<xml>" + b"8" * (48 - (16 + 4 + 5 + len(APPID) + len(with_)) % 16) + APPID.encode() + with_
    whole = bytes(16) + (len(text) - len(APPID) - len(with_)).to_bytes(4) + text
    sealer = Block(AES256(key), CBC(key[:16])).encryptor()
    return b64encode(sealer.update(whole) + sealer.finalize()).decode()


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=2000)


def test_what_the_platform_sealed_is_opened_and_its_signatures_hold() -> None:
    assert CIPHER.opened(ECHO) == b"5927782489442352469"
    assert signed("dd6b9c95b495b3f7e2901bfbc76c664930ffdb96", TOKEN, "1411443780", "437374425", ECHO)
    assert signed("74d92dfeb87ba7c714f89d98870ae5eb62dff26d", TOKEN, "1411525903", "461056294", TEXT)
    assert not signed("dd6b9c95b495b3f7e2901bfbc76c664930ffdb96", TOKEN, "1411443780", "437374424", ECHO)
    fields = read(CIPHER.opened(TEXT))
    assert (fields["Content"], fields["FromUserName"], fields["MsgType"]) == ("test", "messense", "text")


@given(texts)
def test_both_libraries_open_what_is_sealed_here_and_seal_what_is_opened_here(text: str) -> None:
    sealed = CIPHER.sealed(text.encode())
    robot, other = MessageCrypt(TOKEN, KEY, APPID), PrpCrypto(WeChatCrypto(TOKEN, KEY, APPID).key)
    assert robot.prp_crypto.decrypt(sealed, APPID).decode() == text
    assert other.decrypt(sealed, APPID) == text
    assert CIPHER.opened(robot.prp_crypto.encrypt(text, APPID).decode()).decode() == text
    assert CIPHER.opened(other.encrypt(text, APPID).decode()).decode() == text


def test_the_same_text_never_looks_the_same() -> None:
    assert len({CIPHER.sealed(b"8000") for _ in range(20)}) == 20


def test_signatures_are_those_of_the_libraries() -> None:
    signer = WeChatSigner()
    signer.add_data(TOKEN, "1411443780", "437374425")
    assert signature(TOKEN, "1411443780", "437374425") == signer.signature
    whole = MessageCrypt(TOKEN, KEY, APPID).encrypt_message("<xml/>", str(int(time.time())), "1")
    fields = read(whole.encode())
    assert signed(fields["MsgSignature"], TOKEN, fields["TimeStamp"], fields["Nonce"], fields["Encrypt"])
    for odd in ("", "e", "é", "\ud800", signature(TOKEN).upper()):
        assert not signed(odd, TOKEN)


@pytest.mark.parametrize(
    "sealed",
    [
        "",
        "no base64!",
        TEXT[:-4],
        TEXT[4:],
        b64encode(bytes(16)).decode(),
        b64encode(bytes(32)).decode(),
        b64encode(bytes(512)).decode(),
        Cipher(KEY, "wx0000000000000000").sealed(b"<xml/>"),
        Cipher(KEY, "").sealed(b"<xml/>"),
        Cipher(KEY, APPID + "x").sealed(b"<xml/>"),
        Cipher("A" * 43, APPID).sealed(b"<xml/>"),
        *(filled(with_) for with_ in (bytes(5), b"\0\0\0\0\x05", b"\4\5\5\5\5", b"\x21" * 33, b"\x20" * 5)),
    ],
    ids=lambda sealed: f"{len(sealed)} signs",
)
def test_nothing_else_is_opened(sealed: str) -> None:
    with pytest.raises(Forged):
        CIPHER.opened(sealed)


def test_what_is_filled_up_as_it_should_be_is_opened() -> None:
    assert CIPHER.opened(filled(b"\5" * 5)).startswith(b"<xml>888")


@given(st.binary(max_size=200))
def test_whatever_is_in_it_is_refused_in_one_way(odd: bytes) -> None:
    with pytest.raises(Forged):
        CIPHER.opened(b64encode(odd).decode())


MESSAGES = {
    "text": "<Content><![CDATA[8千 &lt;元]]></Content><MsgId>1234567890123456</MsgId>",
    "image": "<PicUrl><![CDATA[http://a]]></PicUrl><MediaId><![CDATA[m]]></MediaId><MsgId>1</MsgId>",
    "voice": "<MediaId>m</MediaId><Format>amr</Format><Recognition><![CDATA[低保]]></Recognition><MsgId>1</MsgId>",
    "location": "<Location_X>1.0</Location_X><Location_Y>1.0</Location_Y><Scale>2</Scale><Label>x</Label>"
    "<MsgId>1</MsgId>",
    "link": "<Title>a</Title><Description>b</Description><Url>http://a</Url><MsgId>1</MsgId>",
}


@pytest.mark.parametrize("kind", MESSAGES)
def test_messages_are_read_as_the_libraries_read_them(kind: str) -> None:
    head = (
        "<ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>9</CreateTime>"
    )
    body = f"<xml>{head}<MsgType><![CDATA[{kind}]]></MsgType>{MESSAGES[kind]}</xml>"
    fields = read(body.encode())
    assert fields == xmltodict.parse(body)["xml"]
    for theirs in (parse_message(body), parse_user_msg(body)):
        assert (theirs.type, theirs.source, theirs.target) == (kind, fields["FromUserName"], fields["ToUserName"])
        assert str(getattr(theirs, "id", None) or theirs.message_id) == fields["MsgId"]
    if kind == "text":
        assert fields["Content"] == parse_message(body).content == parse_user_msg(body).content == "8千 &lt;元"


@given(st.dictionaries(st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True), st.one_of(texts, st.integers(0)), min_size=1))
def test_what_is_written_is_read_again_whatever_stands_in_it(fields: dict[str, str | int]) -> None:
    body = written(fields)
    assert read(body.encode()) == {name: str(each) for name, each in fields.items()}


def test_what_no_xml_can_hold_is_left_out() -> None:
    assert read(written({"A": "a\x00b\x0b\ud800\uffff]]>c"}).encode()) == {"A": "ab]]>c"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"xml",
        b"<xml>",
        b"<html></html>",
        b"<xml><a></xml>",
        b"\xff\xfe",
        b'<?xml version="1.0" encoding="utf-99"?><xml/>',
        b'<?xml version="1.0" encoding="gbk"?><xml/>',
        b'<!DOCTYPE xml [<!ENTITY a "b">]><xml><Content>&a;</Content></xml>',
        b'<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml/>',
        b'<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><Content>&a;</Content></xml>',
        b"<xml><Content>&unknown;</Content></xml>",
        b"<xml><Content>" + b"8" * MOST_BYTES + b"</Content></xml>",
    ],
)
def test_entities_and_what_is_no_xml_of_the_platform_are_refused(body: bytes) -> None:
    with pytest.raises(Broken):
        read(body)


def test_fields_within_fields_are_left_out_however_deep() -> None:
    assert read(b"<xml><A>1</A><B><C>2</C></B></xml>") == {"A": "1"}
    assert read(b"<xml>" + b"<a>" * 4000 + b"</a>" * 4000 + b"</xml>") == {}
