"""The server's end: requests as real clients word them, and answers that each client knows."""

import json

import pytest

from core.errors import ProtocolViolation
from core.protocol.messages import (
    Audio,
    Close,
    ErrorKind,
    Finish,
    Flush,
    FlushComplete,
    Reset,
    SetVoice,
    Text,
    Timestamps,
    Warned,
    Word,
)
from core.protocol.server import ServerProtocol, ServerState


def server(**fields: object) -> ServerProtocol:
    protocol = ServerProtocol("id")
    protocol.receive(json.dumps({"X-API-Key": "k", "lmnt-version": "1.2", **fields}))
    return protocol


def sent(protocol: ServerProtocol) -> list[object]:
    return [json.loads(m) if isinstance(m, str) else m for m in protocol.data_to_send()]


def test_the_first_message_is_read_leniently():
    protocol = server(sample_rate="16000", return_timestamps="True", voice=None, format="RAW", model=None, seed=5)
    init = protocol.init
    assert (init.key, init.sample_rate, init.return_timestamps, init.voice) == ("k", 16000, True, "")
    assert init.format == "pcm_s16le"
    assert protocol.state is ServerState.OPEN


@pytest.mark.parametrize("number", ["", "many", [], {}, "nan", "Infinity", "1e999", None])
def test_a_number_that_is_none_counts_as_not_given(number: object):
    assert server(sample_rate=number).init.sample_rate == 24000


def test_a_request_that_is_an_extension_is_for_those_who_asked_for_it():
    assert server().receive('{"type":"set","nonce":9,"voice":"v"}') == []


def test_requests_are_read():
    protocol = server(extensions=["set"])
    assert protocol.receive('{"type":"text","text":"Hi"}') == [Text("Hi")]
    assert protocol.receive('{"type":"text","text":null}') == [Text("")]
    assert protocol.receive('{"type":"flush","nonce":"7"}') == [Flush(7)]
    assert protocol.receive('{"type":"reset","nonce":8}') == [Reset(8)]
    assert protocol.receive('{"type":"set","nonce":9,"voice":"v"}') == [SetVoice(9, "v")]
    assert protocol.receive('{"type":"confetti"}') == []
    assert protocol.receive('{"type":"finish"}') == [Finish()]
    assert protocol.receive('{"type":"text","text":"late"}') == []
    assert sent(protocol) == []


@pytest.mark.logs_warnings
@pytest.mark.parametrize("message", ["", "{", "[]", "null", b"\0\0", "[" * 100_000, "9" * 5000])
@pytest.mark.parametrize("is_first", [True, False])
def test_what_is_malformed_is_answered_with_an_error_and_the_end(message: str | bytes, is_first: bool):
    protocol = ServerProtocol("id") if is_first else server()
    assert protocol.receive(message) == []
    error, close = sent(protocol)
    assert error["type"] == "error" and error["request_id"] == "id"  # type: ignore[index]
    assert error["error"]["type"] == "invalid_request_error"  # type: ignore[index]
    assert close == Close(1002)
    assert protocol.receive('{"type":"text","text":"on"}') == []
    with pytest.raises(ProtocolViolation):
        protocol.send(Audio(b""))


@pytest.mark.logs_warnings
def test_a_version_of_the_future_is_told_which_there_are():
    protocol = ServerProtocol("id")
    protocol.receive('{"X-API-Key":"k","voice":"v","lmnt-version":"3.0"}')
    assert "1.1 or 1.2" in sent(protocol)[0]["error"]["message"]  # type: ignore[index]


def test_clients_get_only_what_they_asked_for():
    words, warning = Timestamps((Word("a", 0, 1, 0, 1, "measured"),)), Warned("left out", 3, 4)
    plain = server()
    for answer in (words, warning, FlushComplete(1)):
        plain.send(answer)
    assert sent(plain) == [{"type": "flush_complete", "nonce": 1}]
    ours = server(return_timestamps=True, extensions=["offsets", "later"])
    ours.accept()
    ours.send(warning)
    ready, warned = sent(ours)
    assert ready == {"type": "ready", "request_id": "id", "extensions": ["offsets"]}
    assert warned == {"type": "warning", "message": "left out", "offset": 3, "length": 4}


def test_words_without_places_have_the_plain_form():
    protocol = server(return_timestamps=True)
    protocol.send(Timestamps((Word("a", 0.25, 1.5),)))
    assert sent(protocol) == [{"type": "timestamps", "timestamps": [{"text": "a", "start": 0.25, "duration": 1.5}]}]


@pytest.mark.logs_warnings
def test_only_our_clients_are_told_our_error_codes():
    for extensions, has_code in ([], False), (["set"], True):
        protocol = server(extensions=extensions)
        protocol.refuse(ErrorKind.INTERNAL, "no engine", "engine_unavailable", 1011)
        error, close = sent(protocol)
        assert ("code" in error["error"]) is has_code  # type: ignore[index]
        assert close == Close(1011)


def test_a_character_cut_in_two_is_joined_and_half_ones_are_replaced():
    protocol = server()
    assert protocol.receive(r'{"type":"text","text":"a\ud83d"}') == [Text("a")]
    assert protocol.receive(r'{"type":"text","text":"\ude00b"}') == [Text("\U0001f600b")]
    assert protocol.receive(r'{"type":"text","text":"\ude00c\ud83dd"}') == [Text("\ufffdc\ufffdd")]
    protocol.receive(r'{"type":"text","text":"\ud83d"}')
    assert protocol.receive('{"type":"flush","nonce":1}') == [Flush(1)]
    assert protocol.receive(r'{"type":"text","text":"\ude00"}') == [Text("\ufffd")]
