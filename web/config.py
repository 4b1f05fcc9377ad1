"""What the web is started with."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs the page, for its footer; what is empty is not told."""

    name: str = ""
    contact: str = ""
    """How it is reached, such as a telephone number."""
    icp: str = ""
    """The filing number of the site (ICP备案号)."""
    government: bool = False
    """Whether this is an office of the government; else the page says that it is none."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one web application. Where the values come from is the caller's affair."""

    keys: list[str] = field(repr=False)
    """Fernet keys; the first one seals, all of them open."""
    language: str
    """Code of the language for a first visit whose browser asks for none of ours."""
    trusted_hosts: list[str]
    """Host names that are answered; any other is refused. Empty: all are answered."""
    proxy_hops: int
    """How many proxies of ours stand in front, exactly."""
    secure: bool
    """Whether residents come by HTTPS only; then the cookie is `__Host-check`."""
    url: str = ""
    """The address under which residents come, such as https://check.example.org; for links that leave the browser."""
    keep_days: int = 90
    """How long a kept result can be opened."""
    data: Path | None = None
    """The folder with the directory of offices; None where there is none."""
    operator: Operator = Operator()
    keys_file: Path | None = None
    """Where the keys stand, one a line, so that they can be changed while the page runs; None where they were told."""
