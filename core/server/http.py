"""HTTP over ASGI, as little as the REST calls need: bodies read within bounds, fields of them, replies."""

import asyncio
import json
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from core.errors import ProtocolViolation
from core.protocol.lenient import Fields, read_object, without_surrogates
from core.server.asgi import Receive, Send

BODY_LIMIT = 1024 * 1024
"""Bytes of a request's body."""

BODY_WAIT_S = 10.0
"""How long a client may take to send it."""


class Unanswered(Exception):
    """A request cannot be answered as it wishes; `status` says why in HTTP's words."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


async def read_body(receive: Receive) -> bytes:
    """Return a request's body; Unanswered when it is too long, or does not come to its end in time."""
    try:
        async with asyncio.timeout(BODY_WAIT_S):
            return await _read_body(receive)
    except TimeoutError as error:
        raise Unanswered(408, "The request did not come in time") from error


async def _read_body(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        event = await receive()
        if event["type"] != "http.request":
            raise Unanswered(400, "The request did not come to its end")
        body += event.get("body", b"")
        if len(body) > BODY_LIMIT:
            raise Unanswered(413, f"The request is longer than {BODY_LIMIT} bytes")
        if not event.get("more_body"):
            return bytes(body)


def decode_fields(content_type: str, body: bytes) -> Fields:
    """Return the fields of a JSON object or of a form of either kind; Unanswered where there are none."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    if kind == "multipart/form-data":
        return _multipart_fields(content_type, body)
    try:
        return read_object(body.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unanswered(400, "The request is not UTF-8.") from error
    except ProtocolViolation as error:
        raise Unanswered(400, str(error).replace("message", "request")) from error


def _multipart_fields(content_type: str, body: bytes) -> Fields:
    head = f"Content-Type: {without_surrogates(content_type)}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(head + body)
    if not form.is_multipart():
        raise Unanswered(400, "The form has no parts.")
    return {name: value for part in form.walk() if part is not form for name, value in [_field(part)] if name}


def _field(part: "Message[str, str]") -> tuple[str, str]:
    name = part.get_param("name", "", "content-disposition")
    payload = part.get_payload(decode=True)
    value = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return (name if isinstance(name, str) else ""), value


class Reply:
    """The answer to one request: one of `json` and `refuse`, or `start` with any number of `write` and an `end`."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.has_started = False

    async def json(self, status: int, body: Any, **headers: str) -> None:
        """Answer with JSON."""
        content = json.dumps(body, ensure_ascii=False).encode()
        await self.start(status, "application/json", content_length=str(len(content)), **headers)
        await self._send({"type": "http.response.body", "body": content})

    async def refuse(self, status: int, reason: str, **headers: str) -> None:
        """Answer with an error in the protocol's form. Behind a start it can only be told by breaking off."""
        if not self.has_started:
            await self.json(status, {"error": reason}, **headers)

    async def start(self, status: int, media_type: str, **headers: str) -> None:
        """Begin the answer; underscores in the names of headers are hyphens."""
        self.has_started = True
        named = {"content-type": media_type, **{name.replace("_", "-"): value for name, value in headers.items()}}
        pairs = [(name.encode(), value.encode()) for name, value in named.items()]
        await self._send({"type": "http.response.start", "status": status, "headers": pairs})

    async def write(self, data: bytes) -> None:
        """Send a piece of the body."""
        await self._send({"type": "http.response.body", "body": data, "more_body": True})

    async def end(self) -> None:
        """Say that the body is whole."""
        await self._send({"type": "http.response.body", "body": b""})
