"""What lies outside of this computer: nothing is reached while the listener is offline, what is sent is counted.

Python tells every connection that is about to be opened, whichever library opens it; here those that lead outside
are refused, in the window's process and in all that it starts from then on. Sockets of this computer (the speech
server's, the desktop's, the sound server's) stay as they are.
"""

import errno
import ipaddress
import os
import sys
from collections import Counter

VARIABLE = "PARLANDO_OFFLINE"
"""Tells a child process that it is started offline."""

_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname"})
_REFUSED = _LOOK_UPS | {"socket.connect", "socket.sendto", "socket.sendmsg"}

sent: Counter[str] = Counter()
"""Bytes of text that went to each other computer in this life, by its name."""


class _Offline:
    def __init__(self) -> None:
        self.is_on = False
        self.is_watching = False


_state = _Offline()


def set_offline(offline: bool) -> None:
    """Refuse every connection that leads outside, or allow them again."""
    _state.is_on = offline
    if offline:
        os.environ[VARIABLE] = "1"
        if not _state.is_watching:  # a hook stays for good, and costs a little: only who is offline has one
            _state.is_watching = True
            sys.addaudithook(_refuse)
    else:
        os.environ.pop(VARIABLE, None)


def follow_parent() -> None:
    """Be offline where the process that started this one is."""
    if os.environ.get(VARIABLE):
        set_offline(True)


def is_offline() -> bool:
    """Whether connections that lead outside are refused."""
    return _state.is_on


def is_here(host: str) -> bool:
    """Whether a name or an address is this computer's own."""
    try:
        return host in ("", "localhost") or ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if not _state.is_on or event not in _REFUSED:
        return
    if event in _LOOK_UPS:
        host = arguments[0]
    else:
        address = arguments[-1]
        host = address[0] if isinstance(address, tuple) and address else ""  # else a file's name
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if isinstance(name, str) and not is_here(name):
        raise OSError(errno.ENETUNREACH, "Parlando is offline, as the settings say")
