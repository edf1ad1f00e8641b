"""Newer versions are told of where the user has named an address, once a day, and nothing is asked otherwise."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace
from typing import Any

import pytest

from core.settings import Settings
from core.updates import ONCE_IN_S
from gui.updates import Updates


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """An address that tells of a release, and what was asked there."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"tag_name": "v9.1.0", "html_url": "https://example.org/9"}')

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/latest", paths
    server.shutdown()
    thread.join()
    server.server_close()


async def test_it_is_told_once_a_day(asked: tuple[str, list[str]]) -> None:
    shown: list[tuple[str, dict[str, str]]] = []
    window: Any = SimpleNamespace(
        notices=SimpleNamespace(show_event=lambda name, **names: shown.append((name, names)))
    )
    settings = Settings()
    address, paths = asked
    await Updates(window, settings).look()
    assert (shown, paths) == ([], [])
    settings["updates.address"] = address
    await Updates(window, settings).look()
    assert shown == [("newer_version", {"version": "9.1.0"})]
    await Updates(window, settings).look()
    assert paths == ["/latest"]
    settings["updates.asked"] += 10 * ONCE_IN_S  # the clock was ahead then
    await Updates(window, settings).look()
    assert len(paths) == 2
