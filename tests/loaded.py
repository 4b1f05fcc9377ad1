"""What `medaid bot` and `medaid wechat` load when they start, for the process that both are forked from."""

from importlib import import_module

from bot.wechat.form import form
from bot.wechat.run import _warm

for module in (
    "anyio._backends._asyncio",
    "bot.engines.postgresql",
    "bot.engines.sqlite",
    "bot.telegram.run",
    "cli",
    "cryptography.hazmat.primitives.ciphers",
    "encodings.idna",
    "httpcore",
    "httpx",
    "logs",
    "settings",
    "store.sqlite",
    "web.keeper",
    "web.state",
):
    import_module(module)

_warm(form(2048, ()))
