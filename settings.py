"""What an operator can set: environment variables MEDAID_*, each with a working default. See docs/operations.md."""

import os
import re
from contextlib import suppress
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)

from locales import LANGUAGES
from store.keyfile import made, secret

PREFIX = "MEDAID_"
_KEYS = "keys"
SECRETS = ("keys", "store", "telegram_token", "wechat_token", "wechat_aes_key", "wechat_secret")
"""What is never told, not even when it is wrong."""


class WrongSetting(ValueError):
    """A setting cannot be used; the message is one sentence that names it."""


def _parts(value: object) -> object:
    if not isinstance(value, str):
        return value
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if value and not parts:
        raise ValueError("nothing but commas")
    return parts


def _sealing_keys(keys: list[str]) -> list[str]:
    for key in keys:
        Fernet(key)
    return keys


def _address(url: str) -> str:
    if url and (not re.fullmatch(r"https?://[^/?#@\s]+(/[^?#\s]*)?", url) or urlsplit(url).port == 0):
        raise ValueError("no address")  # asking for a port that is none raises another one
    if url:
        _host_name(_named_in(url))
    return url.rstrip("/")


def _named_in(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return f"[{host}]" if ":" in host else host


def _site(url: str) -> str:
    """An address under which a whole site stands: the pages are nowhere else than at its top."""
    if urlsplit(url).path not in ("", "/"):
        raise ValueError("a path")
    return _address(url)


def _api(url: str) -> str:
    """An address to which a secret may go: over the net by HTTPS only."""
    if over_the_net(url):
        raise ValueError("not by HTTPS")
    return _address(url)


def over_the_net(url: str) -> bool:
    """Whether what goes to this address can be read on the way."""
    return url.startswith("http://") and not _on_this_machine(url)


def _on_this_machine(url: str) -> bool:
    name = _named_in(url).strip("[]")
    with suppress(ValueError):
        return ip_address(name).is_loopback
    return name == "localhost"


def _folder(told: object) -> object:
    if told == "" or str(told).startswith("~"):  # here, and a folder named "~": neither is what was meant
        raise ValueError("no folder")
    return told


def _host_names(names: list[str]) -> list[str]:
    return [_host_name(name.lower()) for name in names]


def _host_name(name: str) -> str:
    """A name, or an address in the shape it has in a Host header: IPv6 in square brackets."""
    if name.startswith("["):
        return f"[{IPv6Address(name.removeprefix('[').removesuffix(']'))}]"
    ascii_name = name.encode("idna").decode()
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)*", ascii_name):
        raise ValueError("no host name")
    return ascii_name


def _shaped(shape: str) -> AfterValidator:
    """A secret of this shape, or none."""

    def checked(told: SecretStr) -> SecretStr:
        if not re.fullmatch(f"({shape})?", told.get_secret_value(), re.ASCII):
            raise ValueError("not of this shape")
        return told

    return AfterValidator(checked)


def _language(code: str) -> str:
    if code not in LANGUAGES:
        raise ValueError("none of ours")
    return code


Names = Annotated[list[str], BeforeValidator(_parts)]


class Settings(BaseModel):
    """The settings of one process."""

    model_config = ConfigDict(hide_input_in_errors=True)

    data: Annotated[Path, BeforeValidator(_folder)] = Path("data")
    host: Annotated[str, Field(min_length=1)] = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    keys: Annotated[Names, AfterValidator(_sealing_keys)] = []
    """Sealing keys; the first seals, all of them open. Empty: the keys file in the data folder, made on first run."""
    store: Annotated[SecretStr, _shaped(r"postgresql://[^\s/]\S*")] = SecretStr("")
    """The PostgreSQL database of the chat, with a password in it; empty: a SQLite file in the data folder."""
    lang: Annotated[str, AfterValidator(_language)] = "zh"
    hosts: Annotated[Names, AfterValidator(_host_names)] = []
    """Host names under which the page is served; empty: this machine's own names and `host`."""
    proxy_hops: Annotated[int, Field(ge=0, le=5)] = 0
    secure: bool = False
    url: Annotated[str, AfterValidator(_site)] = ""
    """The address under which residents come; kept links and the codes on paper begin with it. Empty: no codes."""
    keep_days: Annotated[int, Field(ge=1, le=366)] = 90
    """How long a kept result can be opened."""
    operator: Annotated[str, Field(max_length=80)] = ""
    """Who runs the page, as its footer tells it; empty: nobody is named."""
    operator_contact: Annotated[str, Field(max_length=80)] = ""
    operator_government: bool = False
    """Whether it is an office of the government; else the footer says that this is no site of the government."""
    icp: Annotated[str, Field(max_length=80)] = ""
    """The filing number of the site (ICP备案号)."""
    telegram_token: Annotated[SecretStr, _shaped(r"[0-9]+:[\w-]+")] = SecretStr("")
    """The bot's token from @BotFather. Without one there is no chat."""
    telegram_api: Annotated[str, Field(min_length=1), AfterValidator(_api)] = "https://api.telegram.org"
    """Base address of the Bot API: a server of one's own, or the fake one."""
    telegram_rate: Annotated[float, Field(ge=0.1, le=10_000)] = 30
    """Messages a second to all chats together; Telegram allows 30."""
    telegram_timeout: Annotated[float, Field(ge=0.1, le=600)] = 10
    """Seconds to wait for the answer to one call."""
    telegram_port: Annotated[int, Field(ge=0, le=65535)] = 8002
    """Of the door that Telegram posts to, on loopback, behind the proxy; only `medaid bot --webhook` opens it."""
    wechat_token: Annotated[SecretStr, _shaped(r"[A-Za-z0-9]{3,32}")] = SecretStr("")
    """The token made up on the platform's page, by which its messages are known. Without one there is no door."""
    wechat_appid: Annotated[str, Field(pattern=r"^(wx[0-9a-z]{16})?$")] = ""
    wechat_aes_key: Annotated[SecretStr, _shaped(r"[A-Za-z0-9]{43}")] = SecretStr("")
    """The EncodingAESKey; without one messages come as they are (明文模式)."""
    wechat_secret: Annotated[SecretStr, _shaped(r"[0-9a-zA-Z]{32}")] = SecretStr("")
    """The AppSecret, by which what is no reply is sent; without one there are replies only."""
    wechat_port: Annotated[int, Field(ge=0, le=65535)] = 8001
    """On loopback, behind the proxy."""
    wechat_api: Annotated[str, Field(min_length=1), AfterValidator(_api)] = "https://api.weixin.qq.com"
    """Base address of the platform."""
    wechat_bytes: Annotated[int, Field(ge=1024, le=20_000)] = 2048
    """How long a text may be there."""
    wechat_quota: Annotated[int, Field(ge=0, le=1000)] = 5
    """How many messages may follow one of a resident within 48 hours, besides the reply to it."""
    session_hours: Annotated[int, Field(ge=1, le=366 * 24)] = 24
    """How long a chat's answers are kept after its last message."""

    @field_validator("*", mode="before")
    @classmethod
    def _clean(cls, told: object) -> object:
        if isinstance(told, str) and _untidy(told):
            raise ValueError("a blank or a line end around it")
        return told


def _untidy(told: str) -> bool:
    """Whether something is around or in a value that nobody sees there."""
    return told != told.strip() or not told.isprintable()


_ACCEPTED = {
    "data": "a folder that can be written to, without ~",
    "host": "an address or name of this machine, such as 127.0.0.1 or 0.0.0.0",
    "port": "a free port, 0 to 65535",
    "keys": "Fernet keys (44 characters each) with commas between them",
    "store": "an address such as postgresql://user:password@host:5432/database?sslmode=verify-full",
    "lang": " or ".join(", ".join(LANGUAGES).rsplit(", ", 1)),
    "hosts": "host names such as check.example.org with commas between them, without http:// and without a port",
    "proxy_hops": "how many proxies stand in front, 0 to 5",
    "url": "an address such as https://check.example.org, with nothing behind the name but a port",
    "keep_days": "a number of days, 1 to 366",
    "telegram_token": "the token that @BotFather gave, digits, a colon and letters, with nothing around it",
    "telegram_api": "an address such as https://api.telegram.org, by http:// only on this machine (http://127.0.0.1:8081)",
    "telegram_rate": "messages a second, 0.1 to 10000",
    "telegram_timeout": "seconds, 0.1 to 600",
    "telegram_port": "a free port, 0 to 65535",
    "wechat_token": "the token of 3 to 32 letters and digits that stands on the platform's page",
    "wechat_appid": "the AppID of the account, wx and 16 letters and digits",
    "wechat_aes_key": "the EncodingAESKey of the account, 43 letters and digits",
    "wechat_secret": "the AppSecret of the account, 32 letters and digits",
    "wechat_port": "a free port, 0 to 65535",
    "wechat_api": "an address such as https://api.weixin.qq.com, by http:// only on this machine",
    "wechat_bytes": "bytes, 1024 to 20000",
    "wechat_quota": "a number of messages, 0 to 1000",
    "session_hours": "hours, 1 to 8784",
    "operator": "a name of at most 80 signs",
    "operator_contact": "a telephone number or an address of at most 80 signs",
    "operator_government": "1 where an office of the government runs it, else 0",
    "icp": "the filing number of the site (ICP备案号), at most 80 signs",
    "secure": "1 where the page is served over HTTPS, else 0",
}


def wrong(name: str, what: str) -> WrongSetting:
    """The sentence for a setting that cannot be used."""
    return WrongSetting(f"{PREFIX}{name.upper()} {what}: it must be {_ACCEPTED[name]}.")


def read() -> Settings:
    """The settings of the environment as they are; nothing is made. Raises WrongSetting; no secret is ever told."""
    told = {name.upper(): value for name, value in os.environ.items()}
    named = {field: PREFIX + field.upper() for field in Settings.model_fields}
    try:
        settings = Settings.model_validate({field: told[name] for field, name in named.items() if name in told})
    except ValidationError as error:
        names = dict.fromkeys(str(each["loc"][0]) for each in error.errors())
        raise WrongSetting("; ".join(_wrong_value(name) for name in names) + ".") from None
    if settings.secure and over_the_net(settings.url):
        raise wrong("url", f"is {settings.url!r} while {PREFIX}SECURE is 1, so that no browser keeps an answer")
    needing = [name for name in ("wechat_aes_key", "wechat_secret") if getattr(settings, name).get_secret_value()]
    if needing and not settings.wechat_appid:
        raise wrong("wechat_appid", f"is missing beside {PREFIX}{needing[0].upper()}")
    return settings


def _wrong_value(name: str) -> str:
    told = os.environ.get(PREFIX + name.upper(), "")
    value = "" if name in SECRETS else f" {told!r}"
    around = " with a blank or a line end around it" if _untidy(told) else ""
    return str(wrong(name, f"has a value{value}{around} that cannot be used")).removesuffix(".")


def load() -> Settings:
    """The settings of the environment, with keys and a folder for data. Raises WrongSetting, as `read`."""
    settings = read()
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return settings if settings.keys else settings.model_copy(update={"keys": _kept_keys(settings.data / _KEYS)})
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else str(settings.data)
        raise wrong("data", f"is {str(settings.data)!r}, but {where!r}: {error.strerror or error}") from None


def keys_file(settings: Settings) -> Path | None:
    """Where the keys of these settings stand; None where the environment tells them."""
    return None if os.environ.get(f"{PREFIX}KEYS") else settings.data / _KEYS


def _kept_keys(path: Path) -> list[str]:
    """The keys of the file, one a line; on the first run one is made. Processes that start together get the same."""
    made(path, Fernet.generate_key() + b"\n")
    try:
        keys = secret(path).decode("ascii").split()
        if not keys:
            raise ValueError("no key")
        return _sealing_keys(keys)
    except ValueError:
        raise wrong("data", f"has a file {str(path)!r} with something else than Fernet keys, one a line") from None
