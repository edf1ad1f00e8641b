"""Pages of the web: fetched from checked addresses only, and read as the article that they are."""

import gzip
import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from core.documents import page_of_web
from core.documents.formats import is_address
from core.documents.model import Role
from core.documents.opening import open_document
from core.documents.web import SIZE_LIMIT, Fetched, fetch, is_public
from core.errors import TextUnreadable, TooBig

PUBLIC = "93.184.216.34"
ARTICLE = (
    "<html><head><title>On Moors</title></head><body><div class='sidebar'>"
    + "<p><a href='/x'>Other things, more things, and things</a></p>" * 4
    + "</div><div class='content'><h1>Moors</h1>"
    + "<p>It rains, it pours, and the moor is wet through and through.</p>" * 5
    + "</div><div class='footer'><p>Contact us, write to us, or follow us anywhere.</p></div></body></html>"
)


class Site(http.server.BaseHTTPRequestHandler):
    """Answers by the path."""

    seen: ClassVar[list[tuple[str, str]]] = []

    def do_GET(self) -> None:
        self.seen.append((self.headers["Host"], self.path))
        status, headers, body = self.page()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def page(self) -> tuple[int, dict[str, str], bytes]:
        html = {"Content-Type": "text/html; charset=iso-8859-1"}
        match self.path.partition("?")[0]:
            case "/moved":
                return 302, {"Location": "/article?from=moved"}, b""
            case "/inside":
                return 302, {"Location": "http://inner.example/"}, b""
            case "/round":
                return 302, {"Location": "/round"}, b""
            case "/packed":
                return 200, html | {"Content-Encoding": "gzip"}, gzip.compress(ARTICLE.encode())
            case "/bomb":
                return 200, html | {"Content-Encoding": "gzip"}, gzip.compress(bytes(SIZE_LIMIT + 10))
            case "/gone":
                return 404, html, b"gone"
            case "/notes.md":
                return 200, {"Content-Type": "text/markdown"}, b"# Notes\n\nSome *words*."
            case _:
                return 200, html, ARTICLE.replace("Moors", "Moore \xfcber").encode("latin-1")

    def log_message(self, *args: object) -> None: ...


@pytest.fixture
def port() -> Iterator[int]:
    Site.seen = []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def get(url: str, port: int) -> Fetched:
    """Fetch with a resolver that knows two hosts, and a connector that leads both to the test's server."""
    asked: list[str] = []

    def connect(address: str, _: int, limit_s: float) -> socket.socket:
        asked.append(address)
        return socket.create_connection(("127.0.0.1", port), limit_s)

    hosts = {"moor.example": [PUBLIC], "inner.example": ["10.0.0.7"], "both.example": [PUBLIC, "127.0.0.1"]}
    fetched = fetch(url, resolve=lambda host, _: hosts[host], connect=connect)
    assert set(asked) == {PUBLIC}
    return fetched


def test_a_page_is_fetched_from_the_address_that_was_checked(port: int) -> None:
    found = get("http://moor.example/article?a=b#part", port)
    assert (found.media_type, found.charset) == ("text/html", "iso-8859-1")
    assert Site.seen == [("moor.example", "/article?a=b")]


def test_redirections_are_followed_and_checked(port: int) -> None:
    assert get("http://moor.example:8080/moved", port).url == "http://moor.example:8080/article?from=moved"
    assert Site.seen[0] == ("moor.example:8080", "/moved")
    with pytest.raises(TextUnreadable) as caught:
        get("http://moor.example/inside", port)
    assert caught.value.params["why"] == "private"
    with pytest.raises(TextUnreadable, match="from one to another"):
        get("http://moor.example/round", port)


def test_packed_pages_are_unpacked_up_to_a_limit(port: int) -> None:
    assert get("http://moor.example/packed", port).content == ARTICLE.encode()
    with pytest.raises(TooBig):
        get("http://moor.example/bomb", port)
    with pytest.raises(TextUnreadable, match="404"):
        get("http://moor.example/gone", port)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "address"),
        ("ftp://moor.example/", "address"),
        ("http://", "address"),
        ("http://moor.example:x/", "address"),
        ("http://name:word@moor.example/", "address"),
        ("http://both.example/", "private"),
    ],
)
def test_what_is_refused_by_its_address(url: str, why: str) -> None:
    with pytest.raises(TextUnreadable) as caught:
        get(url, 9)
    assert caught.value.params["why"] == why


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://169.254.169.254/",
        "http://10.1.2.3/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://0.0.0.0/",
        "http://[fe80::1]/",
        "http://100.64.0.1/",
        "http://127.1/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
    ],
)
def test_no_way_leads_into_ones_own_network(url: str) -> None:
    def connect(address: str, port: int, limit_s: float) -> socket.socket:
        pytest.fail(f"{url} led to {address}")

    with pytest.raises(TextUnreadable):
        fetch(url, connect=connect)


def test_public_ones_are() -> None:
    assert is_public(PUBLIC) and is_public("2606:2800:220:1::1")
    assert not is_public("224.0.0.1") and not is_public("no number")


def test_the_article_is_read_and_not_what_stands_around_it(port: int) -> None:
    document = page_of_web.load("http://moor.example/article", open_document, lambda url: get(url, port))
    blocks = [*document.blocks]
    assert document.title == "On Moore über"
    assert [block.role for block in blocks] == [Role.HEADING] + [Role.PARAGRAPH] * 5
    assert blocks[1].text.startswith("It rains")


def test_other_documents_come_the_same_way(port: int) -> None:
    document = page_of_web.load("http://moor.example/notes.md", open_document, lambda url: get(url, port))
    assert [(block.role, block.text) for block in document.blocks] == [
        (Role.HEADING, "Notes"),
        (Role.PARAGRAPH, "Some words."),
    ]


def test_what_is_an_address() -> None:
    assert is_address("https://example.org/a") and is_address(" HTTP://example.org ")
    assert not is_address("see https://example.org/a") and not is_address(str(Path("/http:/a")))
