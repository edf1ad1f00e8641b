"""Who may come in: no web page of another origin, no forged host name, nobody without the key."""

import hmac
from collections.abc import Mapping

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

Headers = Mapping[str, str]


def is_loopback(host: str) -> bool:
    """Tell whether an address can be reached from this machine only."""
    return host in LOOPBACK


class Doors:
    """The checks of one server. `key` None: any key will do, but there has to be one."""

    def __init__(self, key: str | None, host: str) -> None:
        self._key = key
        self._is_local = is_loopback(host)

    def lets_in(self, headers: Headers) -> bool:
        """Refuse pages of other origins, and names that only pretend to be this machine (DNS rebinding)."""
        host = headers.get("host", "").lower()
        if self._is_local and _name_of(host) not in LOOPBACK:
            return False
        origin = headers.get("origin")
        return origin is None or origin.lower() in (f"http://{host}", f"https://{host}")

    def accepts(self, key: str) -> bool:
        """Compare a key in constant time."""
        if self._key is None:
            return bool(key)
        return hmac.compare_digest(key.encode("utf-8", "replace"), self._key.encode())


def _name_of(host: str) -> str:
    """Return a Host header's name without its port; brackets of IPv6 are taken off."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]
