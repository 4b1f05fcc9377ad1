"""The door that the platform posts to: what is not signed by it, for this account and now, is refused, and nothing is
done."""

import time
from collections.abc import Callable, Mapping
from typing import Final

from flask import Flask, Response, request

from bot.refusals import Refusals
from bot.wechat.cipher import Cipher, Forged, signature, signed
from bot.wechat.said import number, said
from bot.wechat.turn import Came
from bot.wechat.xml import MOST_BYTES, Broken, read, written

PATH: Final = "/wechat"
LATE_SECONDS: Final = 300
"""How far the time of a message may be from ours."""
SIGNATURE, CLOCK, SEAL, BODY = REASONS = ("signature", "clock", "seal", "body")
"""Not signed with our token; signed at another time than ours; sealed for another account, with another key, or not at
all; no message of the platform."""
NOTHING: Final = "success"
"""The reply by which the platform knows that there is none."""

Answer = Callable[[Came], str]
"""The text of the reply; "" for none. Raises TimeoutError where nobody knows yet whether it was kept."""


def create(answer: Answer, token: str, cipher: Cipher | None, refusals: Refusals) -> Flask:
    """The application. `cipher`: None where messages come as they are (明文模式)."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES

    def refused(why: str) -> Response:
        refusals.count(why)
        return Response(status=403)

    @app.get(PATH)
    def looked_at() -> Response:
        """When the address is entered on the platform's page it looks whether we know the token."""
        if why := _not_the_platform(token):
            return refused(why)
        return _said(request.args.get("echostr", ""))

    @app.post(PATH)
    def posted() -> Response:
        """A message or an event."""
        if why := _not_the_platform(token):
            return refused(why)
        try:
            fields = _opened(read(request.get_data()), token, cipher)
            told, who = said(fields), (fields["FromUserName"], fields["ToUserName"])
        except Forged:
            return refused(SEAL)
        except (Broken, KeyError):
            return refused(BODY)
        try:
            text = answer(Came(number(fields, token), told, fields["MsgType"] == "event")) if told else ""
        except TimeoutError:  # it asks again
            return Response(status=503)
        return _said(_sealed(_reply(text, *who), token, cipher) if text else NOTHING)

    return app


def _not_the_platform(token: str) -> str:
    """Why it is not: its signature is not right, or not of now; "" where it is."""
    given = request.args
    at = given.get("timestamp", "")
    if not signed(given.get("signature", ""), token, at, given.get("nonce", "")):
        return SIGNATURE
    near = at.isascii() and at.isdigit() and len(at) < 12 and abs(time.time() - int(at)) <= LATE_SECONDS
    return "" if near else CLOCK


def _opened(fields: Mapping[str, str], token: str, cipher: Cipher | None) -> Mapping[str, str]:
    """What stands in it; where a key is set nothing is read that was not sealed. Raises Broken, Forged, KeyError."""
    if (cipher is None) == ("Encrypt" in fields):
        raise Forged
    if cipher is None:
        return fields
    given, sealed = request.args, fields["Encrypt"]
    if not signed(given.get("msg_signature", ""), token, given["timestamp"], given.get("nonce", ""), sealed):
        raise Forged
    return read(cipher.opened(sealed))


def _reply(text: str, to: str, account: str) -> str:
    return written(
        {
            "ToUserName": to,
            "FromUserName": account,
            "CreateTime": int(time.time()),
            "MsgType": "text",
            "Content": text,
        }
    )


def _sealed(xml: str, token: str, cipher: Cipher | None) -> str:
    if cipher is None:
        return xml
    at, nonce = str(int(time.time())), request.args.get("nonce", "")
    sealed = cipher.sealed(xml.encode())
    mark = signature(token, at, nonce, sealed)
    return written({"Encrypt": sealed, "MsgSignature": mark, "TimeStamp": int(at), "Nonce": nonce})


def _said(text: str) -> Response:
    kind = "application/xml" if text.startswith("<xml>") else "text/plain"
    return Response(text, content_type=f"{kind}; charset=utf-8", headers={"X-Content-Type-Options": "nosniff"})
