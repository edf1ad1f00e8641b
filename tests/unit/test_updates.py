import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from core.updates import Release, is_newer, latest, release_in


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.3", True),
        ("1.0", "0.99.99", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.1.0", "0.1.1", False),
        ("0.2.0", "0.2.0.dev3", False),
        ("", "0.1.0", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


@pytest.mark.parametrize(
    ("answer", "release"),
    [
        (
            b'{"tag_name": "v0.2.0", "html_url": "https://example.org/p"}',
            Release("0.2.0", "https://example.org/p"),
        ),
        (b'{"tag_name": "0.3", "html_url": "javascript:alert(1)"}', Release("0.3", "")),
        (b'{"tag_name": "nightly"}', None),
        (b'{"tag_name": "v1; rm -rf"}', None),
        (b"[]", None),
        (b"<html>", None),
        (b"[" * 100_000, None),
    ],
)
def test_only_a_release_is_taken_for_one(answer: bytes, release: Release | None) -> None:
    assert release_in(answer) == release


@pytest.fixture
def address() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/latest" else 404)
            self.end_headers()
            self.wfile.write(b'{"tag_name": "v9.0.0", "html_url": "https://example.org/9"}')

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_address_is_asked(address: str) -> None:
    assert latest(f"{address}/latest") == Release("9.0.0", "https://example.org/9")
    with pytest.raises(OSError, match="404"):
        latest(f"{address}/elsewhere")
