"""Anything may come in, in any order: both ends answer with values or with their one typed error."""

import json
import logging

from hypothesis import given
from hypothesis import strategies as st

from core.errors import ProtocolViolation
from core.protocol.client import ClientProtocol, ClientState
from core.protocol.messages import Close, Init
from core.protocol.server import ServerProtocol

logging.getLogger("core.protocol").setLevel(logging.CRITICAL)

TYPES = ["text", "flush", "reset", "finish", "set", "ready", "timestamps", "flush_complete", "error", "warning"]
KEYS = [
    "flush",
    "eof",
    "command",
    "send_extras",
    "speed",
    "X-API-Key",
    "lmnt-version",
    "text",
    "nonce",
    "voice",
    "language",
    "sample_rate",
    "extensions",
    "error",
]

GREETINGS = [
    "",
    '{"X-API-Key":"k","lmnt-version":"1.2","return_timestamps":true}',
    '{"X-API-Key":"k","protocol_version":2,"return_extras":"True"}',
    '{"X-API-Key":"k","send_extras":true}',
]

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters())
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)
words = st.fixed_dictionaries({}, optional=dict.fromkeys(["text", "start", "duration", "offset", "length"], values))
halves = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=6)
objects = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(TYPES) | values,
        "timestamps": st.lists(words | values) | values,
        "lmnt-version": st.sampled_from(["1.1", "1.2", 1.2]) | values,
        **dict.fromkeys(KEYS, values),
        "text": halves | values,
    },
)
messages = objects.map(json.dumps) | values.map(json.dumps) | st.text() | st.binary()
calls = st.sampled_from(["append_text", "flush", "reset", "finish", "set_voice", "close"])


@given(st.lists(messages | calls.map(lambda name: (name,))))
def test_the_client_survives_any_server(steps: list[str | bytes | tuple[str]]):
    client = ClientProtocol(Init(key="k"))
    for step in steps:
        try:
            match step:
                case ("close",):
                    client.receive_close(Close(1000))
                case ("append_text" | "set_voice" as name,):
                    getattr(client, name)("x")
                case (name,):
                    getattr(client, name)()
                case str() | bytes():
                    client.receive(step)
        except ProtocolViolation:
            pass
        for message in client.data_to_send():
            assert isinstance(json.loads(message.encode()), dict)
    assert (client.state is ClientState.CLOSED) is (("close",) in steps)


@given(st.sampled_from(GREETINGS), st.lists(messages))
def test_the_server_survives_any_client(greeting: str, steps: list[str | bytes]):
    server = ServerProtocol("id")
    if greeting:
        server.receive(greeting)
    for step in steps:
        for request in server.receive(step):
            for field in ("text", "voice", "language", "key"):
                text = getattr(request, field, "")
                assert text.encode().decode() == text, "half a character comes in"
        for message in server.data_to_send():
            if isinstance(message, str):
                assert isinstance(json.loads(message.encode()), dict)
