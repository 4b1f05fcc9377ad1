"""A platform of our own: WeChat's side of an official account, with its signatures, its patience and its limits.

It posts to the door what residents write, signed and sealed by a library that knows nothing of ours, gives up after
five seconds, and asks three times in all. Tests start one inside their event loop and talk through `Person`;
`python -m tests.fake_wechat` is the WeChat half of `make demo`: a page on loopback where one chats as in WeChat.
"""

import argparse
import asyncio
import html
import json
import os
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple
from urllib.parse import unquote

import httpx
import xmltodict
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler
from wechatpy.crypto import WeChatCrypto
from wechatpy.utils import WeChatSigner

from tests.hung import ANSWERED

TOKEN, APPID, SECRET = "faketokenforloopback", "wx0123456789abcdef", "0123456789abcdef0123456789abcdef"
KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
ACCOUNT = "gh_fake_for_loopback"
PATIENCE, TRIES = 5.0, 3
"""Seconds that the platform waits for a reply, and how often it asks."""
MOST_BYTES, MOST_IMAGE = 2048, 10_000_000
AFTER_EVENT = 3
"""Messages of customer service that may follow a menu entry or a follow."""
WINDOW = 48 * 3600
"""Seconds after a message of a resident within which customer service may write."""
FAULTY = "该公众号提供的服务出现故障，请稍后再试"
"""What the platform itself tells a resident who got no reply that it could use."""
PAGE, NOT_OURS, CUT_OFF = 1, 2, 3
"""In place of the code of an error: a page, JSON that is no answer of the platform, and no answer at all."""
_LINK = re.compile(r'<a href="([^"]*)">([^<]*)</a>')
_TAP = "weixin://bizmsgmenu?"
Kind = Literal["certified", "plain", "test"]
"""Of account: one that may do everything, one that has replies only, the platform's test account."""


class Tap(NamedTuple):
    """A choice within a text: what is read, what a tap sends, and the id that goes with it."""

    label: str
    content: str
    id: str


@dataclass(slots=True)
class Shown:
    """A message as the resident sees it."""

    text: str
    """Without the markup of links."""
    taps: list[Tap] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    mine: bool = False
    image: bytes | None = None
    how: str = ""
    """"reply", "service", or "platform" where the platform itself says it."""
    markup: str = ""


class Refused(Exception):
    """An error of the platform."""

    def __init__(self, code: int, words: str) -> None:
        super().__init__(words)
        self.code, self.words = code, words


class Fake:
    """The platform's servers, for one account."""

    def __init__(
        self, *, kind: Kind = "plain", sealed: bool = True, quota: int = 5, patience: float = PATIENCE, seed: int = 0
    ) -> None:
        """`sealed`: 安全模式; `quota`: how many messages of customer service each message of a resident allows."""
        self.kind, self.quota, self.patience = kind, quota, patience
        self.crypto = WeChatCrypto(TOKEN, KEY, APPID) if sealed else None
        self.random = random.Random(seed)
        self.door = ""
        self.people: dict[str, Person] = {}
        self.counted: Counter[str] = Counter()
        self.tokens: dict[str, float] = {}
        self.token_seconds = 7200
        self.media: dict[str, bytes] = {}
        self.menu: dict[str, Any] = {}
        self.refusing: dict[str, list[int]] = {}
        """Which call answers with these codes next, whatever it is given."""
        self.tries, self.pause = TRIES, 0.05
        """How often it asks, and the seconds between two tries where one fails at once."""
        self.growing = 1.0
        """How many times as long each try waits as the one before: a slow machine is waited for in the end."""
        self.in_turn = False
        """Whether it is too busy for customer service as long as it still asks for a reply to the same resident."""
        self.next_id = 23_000_000_000_000_000 + seed
        self.changed = asyncio.Event()
        self.url = ""
        self._server: HTTPServer | None = None
        self._client = httpx.AsyncClient(trust_env=False, limits=httpx.Limits(max_connections=200))

    async def start(self, port: int = 0) -> None:
        """Listen on loopback."""
        [socket] = bind_sockets(port, "127.0.0.1")
        routes = [(r"/cgi-bin/([\w/]+)", Api, {"fake": self}), (r"/(?:demo/(\w+))?", Demo, {"fake": self})]
        self._server = HTTPServer(Application(routes, log_function=lambda handler: None), max_body_size=20_000_000)
        self._server.add_sockets([socket])
        self.url = f"http://127.0.0.1:{socket.getsockname()[1]}"

    async def stop(self) -> None:
        """Listen no more."""
        assert self._server
        self._server.stop()
        await self._server.close_all_connections()
        await self._client.aclose()

    def person(self, openid: str) -> "Person":
        """Someone who follows the account."""
        if openid not in self.people:
            self.people[openid] = Person(self, openid)
        return self.people[openid]

    async def until(self, true: Callable[[], Any], seconds: float = ANSWERED) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(seconds):
            while not true():
                self.changed.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.changed.wait(), 0.2)

    # What is posted to the door

    def signed(self, body: str | None = None, *, at: int | None = None, nonce: str = "") -> dict[str, str]:
        """The query that goes with a message, or with the first look at the door."""
        timestamp, nonce = str(at or int(time.time())), nonce or str(self.random.getrandbits(30))
        query = {"signature": _signature(TOKEN, timestamp, nonce), "timestamp": timestamp, "nonce": nonce}
        if body is not None and self.crypto:
            encrypted = xmltodict.parse(body)["xml"]["Encrypt"]
            query |= {"encrypt_type": "aes", "msg_signature": _signature(TOKEN, timestamp, nonce, encrypted)}
        return query

    def sealed(self, plain: str) -> str:
        """A message as it is posted."""
        if not self.crypto:
            return plain
        whole = xmltodict.parse(self.crypto.encrypt_message(plain, "1", "1"))["xml"]
        return f"<xml><ToUserName><![CDATA[{ACCOUNT}]]></ToUserName><Encrypt>{whole['Encrypt']}</Encrypt></xml>"

    async def looks(self, echo: str = "5927782489442352469", **changes: str) -> httpx.Response:
        """The look at the door when its address is entered on the platform's page."""
        return await self._client.get(self.door, params={**self.signed(), "echostr": echo, **changes})

    async def posts(self, body: str, seconds: float = 0, **changes: str) -> httpx.Response:
        """One try, whatever the body is. `seconds`: after which it is given up, in place of the platform's."""
        query = {**self.signed(body if "<Encrypt>" in body else None), **changes}
        return await self._client.post(self.door, params=query, content=body.encode(), timeout=seconds or self.patience)

    async def delivers(self, plain: str) -> str | None:
        """A message, asked again until there is a reply: its text, "" for none, None where none could be used."""
        for before in range(self.tries):
            self.counted["posted"] += 1
            try:
                response = await self.posts(self.sealed(plain), seconds=self.patience * self.growing ** min(before, 5))
            except httpx.HTTPError:
                self.counted["given up"] += 1
                await asyncio.sleep(self.pause)
                continue
            if response.status_code == httpx.codes.OK:
                return self._reply(response.text, xmltodict.parse(plain)["xml"])
            self.counted[f"status {response.status_code}"] += 1
            await asyncio.sleep(self.pause)
        return None

    def _reply(self, body: str, asked: dict[str, str]) -> str | None:
        if body in ("", "success"):
            return ""
        if self.crypto:
            found = xmltodict.parse(body)["xml"]
            body = self.crypto.decrypt_message(body, found["MsgSignature"], found["TimeStamp"], found["Nonce"])
        reply = xmltodict.parse(body)["xml"]
        assert (reply["ToUserName"], reply["FromUserName"]) == (asked["FromUserName"], ACCOUNT), reply
        assert reply["MsgType"] == "text" and int(reply["CreateTime"]) > 0, reply
        return reply["Content"] if len(reply["Content"].encode()) <= MOST_BYTES else None

    # The calls of the account

    def stable_token(self, given: dict[str, Any]) -> dict[str, Any]:
        if (given.get("appid"), given.get("secret")) != (APPID, SECRET):
            raise Refused(40125, "invalid appsecret")
        token = f"token{self.random.getrandbits(60)}"
        self.tokens[token] = time.monotonic() + self.token_seconds
        return {"access_token": token, "expires_in": self.token_seconds}

    def message_custom_send(self, given: dict[str, Any]) -> dict[str, Any]:
        person = self.people.get(given["touser"])
        if person is None:
            raise Refused(40003, "invalid openid")
        if self.in_turn and person.asked_for:
            raise Refused(-1, "system busy")
        if not person.follows:
            raise Refused(43004, "require subscribe")
        if given["msgtype"] == "msgmenu" and self.kind == "test":
            raise Refused(40200, "invalid message type for a test account")
        if time.monotonic() - person.spoke > WINDOW:
            raise Refused(45015, "response out of time limit or subscription is canceled")
        if given["msgtype"] == "text" and len(given["text"]["content"].encode()) > MOST_BYTES:
            raise Refused(45002, "content size out of limit")
        image = None if given["msgtype"] == "text" else self.media.get(given["image"]["media_id"])
        if image is None and given["msgtype"] != "text":
            raise Refused(40007, "invalid media_id")
        if person.left <= 0:
            raise Refused(45047, "out of response count limit")
        person.left -= 1
        person.receives(given["text"]["content"] if image is None else "", "service", image)
        return {"errcode": 0, "errmsg": "ok"}

    def media_upload(self, given: dict[str, Any]) -> dict[str, Any]:
        [file] = given["files"]["media"]
        if not file["filename"].endswith((".png", ".jpg")) or file["body"][:4] not in (b"\x89PNG", b"\xff\xd8\xff\xe0"):
            raise Refused(40005, "invalid file type")
        if len(file["body"]) > MOST_IMAGE:
            raise Refused(40009, "invalid image size")
        media_id = f"media{len(self.media)}"
        self.media[media_id] = file["body"]
        return {"type": "image", "media_id": media_id, "created_at": int(time.time())}

    def menu_create(self, given: dict[str, Any]) -> dict[str, Any]:
        buttons = given["button"]
        if not 1 <= len(buttons) <= 3 or any(len(each.get("sub_button", [])) > 5 for each in buttons):
            raise Refused(40016, "invalid button size")
        for button in (*buttons, *(sub for each in buttons for sub in each.get("sub_button", []))):
            if len(button["name"].encode()) > (16 if button in buttons else 60):
                raise Refused(40018, "invalid button name size")
        self.menu = given
        return {"errcode": 0, "errmsg": "ok"}


class Person:
    """A resident with WeChat in the hand; what they see is kept as they see it."""

    def __init__(self, fake: Fake, openid: str) -> None:
        self.fake, self.openid = fake, openid
        self.sees: list[Shown] = []
        self.follows = True
        self.left = 0
        """How many messages of customer service may still come."""
        self.spoke = time.monotonic()
        self.asked_for = False
        """Whether a reply to them is still asked for."""
        self.sent: list[str] = []
        """What was posted, without its seal, to be posted again by a test."""

    # What a resident does

    async def says(self, text: str, **more: str) -> str | None:
        """Type something; gives the reply. `more`: fields that go with it."""
        self.sees.append(Shown(text, mine=True))
        return await self._sends("text", Content=text, **more)

    async def taps(self, choice: str) -> str | None:
        """Tap this choice, by its label or its id, in the newest message that has it. A test account hands on no id."""
        for shown in reversed(self.sees):
            for tap in shown.taps:
                if choice in (tap.label, tap.id):
                    return await self.taps_on(tap)
        raise LookupError(f"nobody sees {choice!r}; the last is {self.last.text!r}")

    async def taps_on(self, tap: Tap) -> str | None:
        """Tap this one, however old."""
        return await self.says(tap.content, **({} if self.fake.kind == "test" else {"bizmsgmenuid": tap.id}))

    async def speaks(self, recognised: str | None) -> str | None:
        """A voice message, with what the platform recognised in it."""
        self.sees.append(Shown("[voice]", mine=True))
        heard = {} if recognised is None else {"Recognition": recognised}
        return await self._sends("voice", MediaId="m", Format="amr", **heard)

    async def sends(self, kind: str) -> str | None:
        """A photo, a video, a place, a link."""
        self.sees.append(Shown(f"[{kind}]", mine=True))
        more = {
            "image": {"PicUrl": "http://mmbiz.example/1", "MediaId": "m"},
            "location": {"Location_X": "42.9", "Location_Y": "129.5", "Scale": "15", "Label": "某小区3号楼"},
            "link": {"Title": "某某的诊断", "Description": "d", "Url": "http://example.org/"},
        }
        return await self._sends(kind, **more.get(kind, {"MediaId": "m"}))

    async def event(self, kind: str, key: str = "", at: int = 0) -> str | None:
        """Follow (subscribe), unfollow (unsubscribe), a menu entry (CLICK)."""
        self.follows = kind != "unsubscribe"
        return await self._sends("event", Event=kind, EventKey=key, at=at)

    async def again(self, number: int = -1) -> str | None:
        """The platform asks once more with what it sent before: nothing of it is new to the resident."""
        return await self.fake.delivers(self.sent[number])

    async def _sends(self, kind: str, at: int = 0, **fields: str) -> str | None:
        self.spoke, self.left = (
            time.monotonic(),
            min(self.fake.quota, AFTER_EVENT) if kind == "event" else self.fake.quota,
        )
        plain = self.written(kind, at, **fields)
        self.sent.append(plain)
        self.asked_for = True
        reply = await self.fake.delivers(plain)
        self.asked_for = False
        if reply:
            self.receives(reply, "reply")
        elif reply is None:
            self.receives(FAULTY, "platform")
        return reply

    def written(self, kind: str, at: int = 0, **fields: str) -> str:
        """A message of theirs as XML."""
        self.fake.next_id += 1
        number = {} if kind == "event" else {"MsgId": str(self.fake.next_id)}
        head = {"ToUserName": ACCOUNT, "FromUserName": self.openid, "CreateTime": str(at or int(time.time()))}
        every = {**head, "MsgType": kind, **fields, **number}
        return f"<xml>{''.join(f'<{name}>{html.escape(each)}</{name}>' for name, each in every.items())}</xml>"

    # What a resident sees

    @property
    def last(self) -> Shown:
        """The newest message that is not their own."""
        return next(shown for shown in reversed(self.sees) if not shown.mine)

    @property
    def texts(self) -> list[str]:
        """All that was said to them."""
        return [shown.text for shown in self.sees if not shown.mine]

    def receives(self, markup: str, how: str, image: bytes | None = None) -> None:
        """A message arrives."""
        found = _LINK.findall(markup)
        taps = [_tap(label, address) for address, label in found if address.startswith(_TAP)]
        links = [address for address, _ in found if not address.startswith(_TAP)]
        text = _LINK.sub(lambda link: link[2], markup)
        assert "<a" not in text and "weixin:" not in text, f"markup that no phone reads: {markup}"
        self.sees.append(Shown(text, taps, links, image=image, how=how, markup=markup))
        self.fake.counted[how] += 1
        self.fake.changed.set()


def _tap(label: str, address: str) -> Tap:
    given = dict(part.split("=", 1) for part in address.removeprefix(_TAP).split("&"))
    return Tap(label, unquote(given["msgmenucontent"]), unquote(given["msgmenuid"]))


def _signature(*parts: str) -> str:
    signer = WeChatSigner()
    signer.add_data(*parts)
    return str(signer.signature)


class Api(RequestHandler):
    """One call of the account."""

    def initialize(self, fake: Fake) -> None:
        self.fake = fake

    def post(self, called: str) -> None:
        fake, method = self.fake, called.replace("/", "_")
        fake.counted[method] += 1
        try:
            if codes := fake.refusing.get(method):
                code = codes.pop(0)
                if code in (PAGE, NOT_OURS, CUT_OFF):
                    self._broken(code)
                    return
                raise Refused(code, "as the test has it")
            if method != "stable_token":
                self._allowed()
            answer = getattr(fake, method)(self._given())
        except Refused as refused:
            fake.counted[str(refused.code)] += 1
            answer = {"errcode": refused.code, "errmsg": refused.words}
        fake.changed.set()
        self.finish(answer)

    def _broken(self, how: int) -> None:
        """As a server between answers, or one that fails."""
        if how == CUT_OFF:
            self.detach().close()
            return
        if how == PAGE:
            self.set_status(502)
        self.finish("<html><body>502 Bad Gateway</body></html>" if how == PAGE else "[1]")

    def _allowed(self) -> None:
        known = self.fake.tokens.get(self.get_query_argument("access_token", ""))
        if known is None:
            raise Refused(40001, "invalid credential, access_token is invalid or not latest")
        if time.monotonic() > known:
            raise Refused(42001, "access_token expired")
        if self.fake.kind == "plain":
            raise Refused(48001, "api unauthorized")

    def _given(self) -> dict[str, Any]:
        if self.request.files:
            return {"files": self.request.files}
        # What is escaped in JSON is shown as it is escaped: the platform does not read it.
        return dict(json.loads(self.request.body.decode().replace("\\u", "\\\\u")))


class Demo(RequestHandler):
    """The page of `make demo`: one chat, seen from the resident's phone."""

    def initialize(self, fake: Fake) -> None:
        self.fake = fake

    def get(self, what: str | None) -> None:
        person = self._person()
        if what == "seen":
            shown = [
                {"markup": each.markup or html.escape(each.text), "mine": each.mine, "how": each.how}
                | {"image": each.image is not None}
                for each in person.sees
            ]
            self.finish({"seen": shown, "menu": self.fake.menu.get("button", [])})
        elif what == "image":
            self.set_header("Content-Type", "image/png")
            self.finish(person.sees[int(self.get_query_argument("message"))].image or b"")
        else:
            self.finish((Path(__file__).parent / "fake_wechat.html").read_text("utf-8"))

    async def post(self, what: str | None) -> None:
        given = json.loads(self.request.body)
        person = self._person()
        if what == "say":
            await person.says(given["text"])
        elif what == "tap":
            await person.taps_on(_tap(given["label"], given["address"]))
        elif what == "send":
            await person.sends(given["kind"])
        else:
            await person.event(given["event"], given.get("key", ""))
        self.finish({})

    def _person(self) -> Person:
        return self.fake.person(f"oDemo{self.get_query_argument('who', 'a'):_>23}"[:28])


def environment(fake: Fake, data: Path, **more: str) -> dict[str, str]:
    """For a `medaid wechat` that talks to this platform."""
    return {
        **os.environ,
        "MEDAID_WECHAT_TOKEN": TOKEN,
        "MEDAID_WECHAT_APPID": APPID,
        **({"MEDAID_WECHAT_AES_KEY": KEY} if fake.crypto else {}),
        "MEDAID_WECHAT_API": fake.url,
        "MEDAID_WECHAT_PORT": "0",
        "MEDAID_DATA": str(data),
        "NO_PROXY": "127.0.0.1",
        **({} if fake.kind == "plain" else {"MEDAID_WECHAT_SECRET": SECRET}),
        **more,
    }


async def _demo(port: int, kind: Kind) -> None:
    fake = Fake(kind=kind)
    await fake.start(port)
    fake.door = f"http://127.0.0.1:{port + 1}/wechat"
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with tempfile.TemporaryDirectory() as data:
        env = environment(fake, Path(data), MEDAID_WECHAT_PORT=str(port + 1))
        door = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "cli", "wechat", env=env, cwd=Path(__file__).parents[1]
        )
        print(
            f"Chat as in WeChat at {fake.url}/?who=a (another name is another resident). To end press Ctrl-C.",
            flush=True,
        )
        await asyncio.wait(
            [asyncio.create_task(stop.wait()), asyncio.create_task(door.wait())], return_when=asyncio.FIRST_COMPLETED
        )
        if door.returncode is None:
            door.terminate()
            await door.wait()
    await fake.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Chat as in WeChat on a page on loopback, without an account.")
    parser.add_argument("--port", type=int, default=8090)
    parser.add_argument("--kind", choices=["certified", "plain", "test"], default="certified")
    given = parser.parse_args()
    asyncio.run(_demo(given.port, given.kind))
