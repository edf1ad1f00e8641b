"""Offline: what leads outside is refused by whichever way it is tried, what stays here is not."""

import subprocess
import sys
from pathlib import Path

import pytest

from core import outside

ROOT = Path(__file__).resolve().parents[2]
TRY = """
import os, socket, sys
from core import outside
outside.follow_parent()
{code}
"""
OUTWARD = {
    "tcp": "socket.create_connection(('192.0.2.1', 9), 1)",
    "tcp 6": "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 9))",
    "non-blocking": "socket.socket().connect_ex(('192.0.2.1', 9)) == 0 or 1",
    "udp": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 9))",
    "name": "socket.getaddrinfo('example.org', 80)",
    "urllib": "__import__('urllib.request').request.urlopen('http://192.0.2.1/', timeout=1)",
    "asyncio": "__import__('asyncio').run(__import__('asyncio').open_connection('192.0.2.1', 9))",
}
INWARD = {
    "loopback": "s = socket.create_server(('127.0.0.1', 0)); socket.create_connection(s.getsockname(), 5)",
    "localhost": "s = socket.create_server(('', 0)); socket.create_connection(('localhost', s.getsockname()[1]))",
    "a pair": "a, b = socket.socketpair(); a.sendall(b'x'); b.recv(1)",
    "another child": "import subprocess; subprocess.run([sys.executable, '-c', 'pass'], check=True)",
}


def attempt(code: str, offline: bool) -> str:
    """Run code in a process that is started offline, or not; return the last line of what it complained of."""
    env = {"PATH": "/usr/bin:/bin", **({outside.VARIABLE: "1"} if offline else {})}
    done = subprocess.run(
        [sys.executable, "-c", TRY.format(code=code)], cwd=ROOT, env=env, capture_output=True, text=True, timeout=30
    )
    return done.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize("way", OUTWARD)
def test_ways_out_are_refused(way: str) -> None:
    assert "Parlando is offline" in attempt(OUTWARD[way], offline=True)


@pytest.mark.parametrize("way", INWARD)
def test_what_stays_here_goes_on(way: str) -> None:
    assert attempt(INWARD[way], offline=True) == ""


def test_without_the_wish_nothing_is_refused() -> None:
    assert "Parlando is offline" not in attempt(OUTWARD["udp"], offline=False)


def test_it_can_be_switched_off_again() -> None:
    code = "outside.set_offline(False); assert outside.VARIABLE not in os.environ; "
    assert "Parlando is offline" not in attempt(code + OUTWARD["udp"], offline=True)


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("127.0.0.53", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("fe80::1%eth0", False),
        ("x", False),
    ],
)
def test_what_is_here(host: str, here: bool) -> None:
    assert outside.is_here(host) is here
