"""A page of the web, fetched as a listener may be sent to it: never into the listener's own network.

The host's addresses are looked up once, all of them are checked, and the connection goes to one that was checked:
an answer that changes afterwards changes nothing. Redirections are followed by hand, each checked like the first.
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from core.errors import TextUnreadable, TooBig
from core.outside import is_offline

SIZE_LIMIT: Final = 20 * 1024 * 1024
"""Bytes of a page, unpacked."""
TIME_LIMIT_S: Final = 20.0
"""For all redirections together."""
REDIRECTIONS: Final = 5

_PIECE: Final = 64 * 1024
_HEADERS: Final = {
    "User-Agent": "Parlando",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/pdf,application/epub+zip,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_INNER: Final = (
    ipaddress.ip_network("64:ff9b::/96"),
    ipaddress.ip_network("64:ff9b:1::/48"),
    ipaddress.ip_network("2002::/16"),
)
"""Addresses of IPv6 that stand for ones of IPv4 (RFC 6052, 8215, 3056): who knows for which."""
_MOVED: Final = frozenset((301, 302, 303, 307, 308))

Resolve = Callable[[str, int], list[str]]
"""Returns a host's addresses as numbers; OSError when there is no such host."""
Connect = Callable[[str, int, float], socket.socket]
"""Connects to an address and a port within so many seconds; OSError when that fails."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stands at an address."""

    url: str
    """Where it stands after redirections."""
    content: bytes
    media_type: str
    charset: str


def resolve(host: str, port: int) -> list[str]:
    """Ask the system for a host's addresses."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def connect(address: str, port: int, limit_s: float) -> socket.socket:
    """Connect through the system."""
    return socket.create_connection((address, port), limit_s)


def fetch(
    url: str, *, resolve: Resolve = resolve, connect: Connect = connect, trust: ssl.SSLContext | None = None
) -> Fetched:
    """Return what stands at an address. TextUnreadable where that may not or can't be, TooBig beyond limits."""
    deadline = monotonic() + TIME_LIMIT_S
    for _ in range(REDIRECTIONS + 1):
        parts = _checked(url)
        try:
            with (
                contextlib.closing(_connection(parts, resolve, connect, trust, deadline)) as connection,
                contextlib.closing(_ask(connection, parts)) as answer,
            ):
                if answer.status not in _MOVED:
                    return _taken(url, parts, answer, connection, deadline)
                url = urljoin(url, answer.getheader("Location", ""))
        except TimeoutError as error:
            raise _too_slow(parts) from error
        except (OSError, http.client.HTTPException) as error:
            raise _unreachable(parts) from error
    raise TextUnreadable("This address only leads from one to another; check it in a browser.", why="unreachable")


def _checked(url: str) -> SplitResult:
    """Refuse what is no plain address of the web."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = SplitResult("", "", "", "", ""), 0
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise TextUnreadable("Only addresses that begin with http:// or https:// can be opened.", why="address")
    if parts.username is not None or parts.password is not None:
        raise TextUnreadable("An address with a name and a password in it is not opened.", why="address")
    return parts


def _connection(
    parts: SplitResult, resolve: Resolve, connect: Connect, trust: ssl.SSLContext | None, deadline: float
) -> http.client.HTTPConnection:
    """Connect to a checked address of the host."""
    host, is_safe = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_safe else 80)
    addresses = resolve(host, port)
    if not addresses or not all(map(is_public, addresses)):
        raise TextUnreadable(f"{host} is in a private network; pages of it are not opened.", why="private")
    connection = http.client.HTTPConnection(host, port)
    connection.sock = connect(addresses[0], port, _left(deadline))
    try:
        connection.sock.settimeout(_left(deadline))
        if is_safe:
            context = trust or ssl.create_default_context()
            connection.sock = context.wrap_socket(connection.sock, server_hostname=host)
    except OSError:
        connection.close()
        raise
    return connection


def is_public(address: str) -> bool:
    """Whether an address (as numbers) is one of the open internet."""
    try:
        number = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(number, ipaddress.IPv6Address):
        number = number.ipv4_mapped or number
    if isinstance(number, ipaddress.IPv6Address) and any(number in network for network in _INNER):
        return False
    return number.is_global and not number.is_multicast


def _ask(connection: http.client.HTTPConnection, parts: SplitResult) -> http.client.HTTPResponse:
    target = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    standard = 443 if parts.scheme == "https" else 80
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    named = host if parts.port in (None, standard) else f"{host}:{parts.port}"
    connection.putrequest(
        "GET", target if target.startswith("/") else f"/{target}", skip_host=True, skip_accept_encoding=True
    )
    for name, value in ({"Host": named} | _HEADERS).items():
        connection.putheader(name, value)
    connection.endheaders()
    return connection.getresponse()


def _taken(
    url: str,
    parts: SplitResult,
    answer: http.client.HTTPResponse,
    connection: http.client.HTTPConnection,
    deadline: float,
) -> Fetched:
    if answer.status != 200:
        raise TextUnreadable(
            f"{parts.hostname} has no page at this address (it answers {answer.status}); check it.",
            why="unreachable",
        )
    unpack = _unpacker(answer.getheader("Content-Encoding", ""))
    content = bytearray()
    while piece := answer.read1(_PIECE):
        content += unpack(piece, SIZE_LIMIT + 1 - len(content))
        if len(content) > SIZE_LIMIT:
            raise TooBig(f"The page at {parts.hostname} is over 20 MB; save it and open a part.")
        if connection.sock is not None:
            connection.sock.settimeout(_left(deadline))
    return Fetched(
        url, bytes(content), answer.headers.get_content_type(), answer.headers.get_content_charset() or ""
    )


def _unpacker(encoding: str) -> Callable[[bytes, int], bytes]:
    """Return what unpacks pieces up to so many bytes: a small page may unfold to a huge one."""
    if encoding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        return lambda piece, limit: piece
    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress


def _left(deadline: float) -> float:
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _too_slow(parts: SplitResult) -> TooBig:
    return TooBig(f"{parts.hostname} takes too long to send the page; try again later.", why="slow")


def _unreachable(parts: SplitResult) -> TextUnreadable:
    if is_offline():
        return TextUnreadable(
            f"Parlando is offline, as its settings say; {parts.hostname} was not asked.", why="offline"
        )
    return TextUnreadable(
        f"{parts.hostname} can't be reached; check the address and the network.", why="unreachable"
    )
