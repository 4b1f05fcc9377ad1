"""The proxy by which the Bot API is reached: from the environment, and checked before anything is sent through it."""

import re
from collections.abc import Mapping
from contextlib import suppress
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit
from urllib.request import proxy_bypass_environment  # type: ignore[attr-defined]  # getproxies has it too

import httpx

_ADDRESS = re.compile(r"(?i:https?)://(?:[^\s/?#@]+@)?(?:[^\s/?#@:\[\]]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?/?")
_NAME = re.compile(r"[\w-]{1,63}(\.[\w-]{1,63})*\.?", re.ASCII)
_BRACKETS = re.compile(r"\[([^\]]*)\](?::\d+)?")


class WrongProxy(ValueError):
    """A proxy that cannot be used; the message is one sentence that names the variable, and never its value: there may
    be a password in it."""


def proxy_for(address: str, environment: Mapping[str, str]) -> str | None:
    """The proxy for this address, None where it is reached directly. Raises WrongProxy.

    `environment`: as `urllib.request.getproxies` gives it, by scheme, and what is reached directly under "no"."""
    scheme = urlsplit(address).scheme
    named = scheme if environment.get(scheme) else "all"
    proxy = environment.get(named, "")
    if not proxy or _direct(address, environment.get("no", "")):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    if not _ADDRESS.fullmatch(proxy) or not _usable(proxy):
        socks = "SOCKS is not supported, " if proxy.lower().startswith("socks") else ""
        raise WrongProxy(
            f"{named.upper()}_PROXY has a value that cannot be used: {socks}it must be the address of an HTTP proxy, "
            "such as http://127.0.0.1:7890."
        )
    return proxy


def _usable(proxy: str) -> bool:
    """Whether what opens the connections can read it, and its host and port are such."""
    with suppress(ValueError, httpx.InvalidURL):
        name = httpx.Proxy(proxy).url.raw_host.decode()
        return urlsplit(proxy).port != 0 and (":" in name or bool(_NAME.fullmatch(name)))
    return False


def _direct(address: str, listed: str) -> bool:
    """Whether a list such as `localhost,.example.org,10.0.0.0/8,[::1]` holds the host of this address."""
    found = urlsplit(address)
    host = found.hostname or ""
    if proxy_bypass_environment(f"{host}:{found.port}" if found.port else host, {"no": listed}):
        return True
    with suppress(ValueError):
        here = ip_address(host)
        return any(_holds(_BRACKETS.sub(r"\1", entry.strip()), here) for entry in listed.split(","))
    return False


def _holds(entry: str, host: object) -> bool:
    with suppress(ValueError, TypeError):  # names, and addresses of the other kind
        return host in ip_network(entry, strict=False)
    return False
