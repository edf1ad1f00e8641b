"""The client's end: what it sends, what it makes of answers, and what it calls a good end."""

import json

import pytest

from core.errors import ProtocolViolation
from core.protocol.client import ClientProtocol, ClientState
from core.protocol.messages import (
    Audio,
    Close,
    FlushComplete,
    Init,
    Ready,
    Refused,
    Timestamps,
    Word,
)


def client(**extras: object) -> ClientProtocol:
    protocol = ClientProtocol(Init(key="k", version="1.2"))
    protocol.data_to_send()
    protocol.receive(json.dumps({"type": "ready", "request_id": "r", **extras}))
    return protocol


def sent(protocol: ClientProtocol) -> list[dict[str, object]]:
    return [json.loads(message) for message in protocol.data_to_send()]


def test_the_first_message_names_key_and_version_and_leaves_out_what_is_not_set():
    protocol = ClientProtocol(Init(key="k", format="raw", version="1.2", return_timestamps=True))
    assert sent(protocol) == [
        {"X-API-Key": "k", "format": "raw", "sample_rate": 24000, "lmnt-version": "1.2", "return_timestamps": True}
    ]


def test_requests_go_out_once_and_in_order():
    protocol = client()
    protocol.append_text("one")
    assert protocol.flush() == 1
    assert protocol.reset() == 2
    protocol.finish()
    assert sent(protocol) == [
        {"type": "text", "text": "one"},
        {"type": "flush", "nonce": 1},
        {"type": "reset", "nonce": 2},
        {"type": "finish"},
    ]
    assert sent(protocol) == []


def test_nothing_can_be_sent_after_finish():
    protocol = client()
    protocol.finish()
    for call in (lambda: protocol.append_text("x"), protocol.flush, protocol.reset, protocol.finish):
        with pytest.raises(ProtocolViolation):
            call()


def test_the_voice_can_be_set_only_where_the_server_says_so():
    with pytest.raises(ProtocolViolation):
        client().set_voice("v")
    protocol = client(extensions=["set"])
    nonce = protocol.set_voice("v")
    assert sent(protocol) == [{"type": "set", "nonce": nonce, "voice": "v"}]


def test_answers_are_read():
    protocol = client()
    assert protocol.receive(b"\1\2") == Audio(b"\1\2")
    assert protocol.receive('{"type":"flush_complete","nonce":3}') == FlushComplete(3)
    words = {
        "type": "timestamps",
        "timestamps": [{"text": "a", "start": 0.5, "duration": 1, "offset": 4, "length": 1}],
    }
    assert protocol.receive(json.dumps(words)) == Timestamps((Word("a", 0.5, 1.0, 4, 1),))
    error = {"type": "error", "request_id": "r", "error": {"type": "authentication_error", "message": "m"}}
    assert protocol.receive(json.dumps(error)) == Refused("authentication_error", "m", "", "r")
    assert protocol.receive('{"error":"old"}') == Refused("internal_server_error", "old")


def test_what_is_not_known_is_passed_over_and_what_is_malformed_is_a_violation():
    protocol = client()
    assert protocol.receive('{"type":"confetti"}') is None
    for malformed in ("", "[]", "{", '"type"', "1", "[" * 100_000):
        with pytest.raises(ProtocolViolation):
            protocol.receive(malformed)


@pytest.mark.parametrize(
    ("finished", "answered", "code", "is_good"),
    [
        (True, True, 1000, True),
        (True, False, 1000, False),  # a flush that was never answered: the tail is missing
        (False, True, 1000, False),  # a server that leaves in mid-session
        (True, True, 1006, False),
    ],
)
def test_an_end_is_good_only_after_finish_with_everything_answered(
    finished: bool, answered: bool, code: int, is_good: bool
):
    protocol = client()
    nonce = protocol.flush()
    if answered:
        protocol.receive(json.dumps({"type": "flush_complete", "nonce": nonce}))
    if finished:
        protocol.finish()
    protocol.receive_close(Close(code))
    assert protocol.ended_well is is_good
    assert protocol.state is ClientState.CLOSED
    with pytest.raises(ProtocolViolation):
        protocol.append_text("late")


def test_a_reset_answers_the_flushes_before_it():
    protocol = client()
    protocol.flush()
    nonce = protocol.reset()
    protocol.receive(json.dumps({"type": "reset_complete", "nonce": nonce}))
    protocol.finish()
    protocol.receive_close(Close(1000))
    assert protocol.ended_well


def test_ready_says_which_extensions_are_on():
    protocol = ClientProtocol(Init())
    assert protocol.receive('{"type":"ready","request_id":"r","extensions":["set", 5]}') == Ready(
        "r", frozenset({"set"})
    )
    assert protocol.extensions == {"set"}
