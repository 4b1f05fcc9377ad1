"""The settings that the tests start the web with."""

from typing import Any

from cryptography.fernet import Fernet

from web import Config

KEY = Fernet.generate_key().decode()


def config(**changed: Any) -> Config:
    given = {"keys": [KEY], "language": "zh", "trusted_hosts": ["localhost"], "proxy_hops": 0, "secure": False}
    return Config(**given | changed)
