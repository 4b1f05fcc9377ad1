"""What `medaid bot` and `medaid wechat` load when they start, for the process that both are forked from."""

from importlib import import_module

from bot.wechat.form import form
from bot.wechat.run import _warm

for module in (
    "bot.telegram.run",
    "cli",
    "cryptography.hazmat.primitives.ciphers",
    "httpcore",
    "httpx",
    "settings",
    "web.keeper",
    "web.state",
):
    import_module(module)

_warm(form(2048, ()))
