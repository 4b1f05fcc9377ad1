"""Twenty answers that the Bot API never gives, and what anything between it and here may say in its name."""

import json

BODIES: dict[str, tuple[int, bytes]] = {
    "a list": (200, b"[]"),
    "null": (200, b"null"),
    "a number": (200, b"7"),
    "a word": (200, b'"ok"'),
    "an empty object": (200, b"{}"),
    "no result": (200, b'{"ok":true}'),
    "a result of null": (200, b'{"ok":true,"result":null}'),
    "a result that is a word": (200, b'{"ok":true,"result":"yes"}'),
    "a result of lists": (200, b'{"ok":true,"result":[[],null,7,{"update_id":"1"},{"update_id":true}]}'),
    "a number that no store takes": (200, json.dumps({"ok": True, "result": [{"update_id": 2**63}]}).encode()),
    "a number below zero": (200, b'{"ok":true,"result":[{"update_id":-5}]}'),
    "a message without a number": (200, b'{"ok":true,"result":{"message_id":"1","date":0,"chat":{"id":7}}}'),
    "a page": (200, b"<html><body>Welcome to the hotel</body></html>"),
    "nothing": (200, b""),
    "half of it": (200, b'{"ok":true,"resu'),
    "no UTF-8": (200, b'{"ok":true,"result":"\xff\xfe\x00"}'),
    "very deep": (200, b"[" * 200_000),
    "very long": (200, b'{"ok":true,"result":"' + b"x" * 5_000_000 + b'"}'),
    "refused, and yet 200": (
        200,
        b'{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}',
    ),
    "well, and yet 500": (500, b'{"ok":true,"result":true}'),
    "a refusal that is a list": (400, b"[1]"),
    "a refusal by a page": (403, b"<html>Forbidden by the firewall</html>"),
    "a page that is not found": (404, b"<html>Not Found</html>"),
    "one time that is not known": (401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'),
    "a wait without a time": (429, b'{"ok":false,"error_code":429,"parameters":{"retry_after":"soon"}}'),
    "parameters that are a list": (429, b'{"ok":false,"error_code":429,"parameters":[1]}'),
    "elsewhere": (302, b""),
}
