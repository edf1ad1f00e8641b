"""The two older generations, in frames as their released clients send them and read them."""

import json
from typing import Any

import pytest

from core.protocol.messages import (
    Audio,
    Close,
    ErrorKind,
    Finish,
    Flush,
    FlushComplete,
    Generation,
    Reset,
    ResetComplete,
    Text,
    Timestamps,
    Warned,
    Word,
    WordTimes,
)
from core.protocol.server import ServerProtocol, ServerState

KEY = {"X-API-Key": "k", "voice": "lily"}
NODE_1 = {**KEY, "format": "raw", "send_extras": True, "speed": 1.5}
PYTHON_1 = {**KEY, "send_extras": False, "conversational": True}
PYTHON_2 = {**KEY, "sample_rate": "16000", "return_extras": "True"}
VIDEOSDK = {**KEY, "lmnt-version": "1.0", "return_extras": True, "model": None}
PYTHON_2_5 = {**KEY, "protocol_version": 2, "format": "pcm_s16le", "return_extras": "True"}
NODE_2_11 = {**KEY, "protocol_version": 2, "send_extras": True}
PLAIN_2 = {**KEY, "protocol_version": "2"}

WORDS = (Word("Hi", 0.02, 0.3), Word("you", 0.05, 0.125))
DURATIONS = [{"text": "Hi", "start": 0.02, "duration": 0.3}, {"text": "you", "start": 0.05, "duration": 0.125}]


def greeted(init: dict[str, Any]) -> ServerProtocol:
    protocol = ServerProtocol("id")
    assert len(protocol.receive(json.dumps(init))) == 1
    protocol.accept()
    return protocol


def sent(protocol: ServerProtocol) -> list[Any]:
    return [json.loads(m) if isinstance(m, str) else m for m in protocol.data_to_send()]


@pytest.mark.parametrize("init", [NODE_1, PYTHON_1, PYTHON_2, VIDEOSDK])
def test_without_a_version_it_is_the_oldest_generation(init: dict[str, Any]):
    protocol = greeted(init)
    assert protocol.init.generation is Generation.G1
    assert sent(protocol) == []  # a greeting would end every phase of these clients


@pytest.mark.parametrize("init", [PYTHON_2_5, NODE_2_11, PLAIN_2])
def test_its_number_makes_the_second_generation(init: dict[str, Any]):
    protocol = greeted(init)
    assert protocol.init.generation is Generation.G2
    assert sent(protocol) == []


def test_what_clients_of_the_past_wrote_in_their_own_ways():
    assert greeted(NODE_1).init.speed == 1.5
    assert greeted(PYTHON_2).init.sample_rate == 16000
    assert greeted(PYTHON_1).init.format == "mp3"
    wishes = [greeted(init).init.word_times for init in (NODE_1, PYTHON_1, PYTHON_2, NODE_2_11, PLAIN_2)]
    in_chunk, plain = WordTimes.IN_CHUNK, WordTimes.SINCE_FLUSH
    assert wishes == [in_chunk, plain, in_chunk, in_chunk, plain]


def test_requests_of_the_oldest():
    protocol = greeted(PYTHON_1)
    assert protocol.receive('{"text": "Hi"}') == [Text("Hi")]
    assert protocol.receive('{"flush": true}') == [Flush(0)]
    assert protocol.receive('{"text": "you", "flush": true}') == [Text("you"), Flush(0)]
    assert protocol.receive('{"flush": false}') == []
    assert protocol.receive('{"eof": true}') == [Finish()]
    assert protocol.receive('{"text": "late"}') == []
    assert protocol.state is ServerState.FINISHING


def test_requests_of_the_second():
    protocol = greeted(PYTHON_2_5)
    assert protocol.receive('{"text": "Hi"}') == [Text("Hi")]
    assert protocol.receive('{"command": "flush", "nonce": 4}') == [Flush(4)]
    assert protocol.receive('{"command": "reset", "nonce": 5}') == [Reset(5)]
    assert protocol.receive('{"command": "confetti"}') == []
    assert protocol.receive('{"command": "eof"}') == [Finish()]


def test_the_oldest_with_extras_reads_in_strict_pairs():
    protocol = greeted(NODE_1)
    protocol.send(Warned("no such voice"))
    for answer in (Audio(b"11", WORDS), Audio(b"22"), Audio(b"", is_last=True), FlushComplete(0)):
        protocol.send(answer)
    assert sent(protocol) == [
        {"durations": DURATIONS, "warning": "no such voice"},
        b"11",
        {"durations": []},
        b"22",
        {"durations": [], "buffer_empty": True},
        b"",
    ]


def test_the_oldest_without_extras_gets_sound_and_nothing_else():
    protocol = greeted(PYTHON_1)
    answers = (Warned("w"), Audio(b"11", WORDS), Timestamps(WORDS), Audio(b"", is_last=True), FlushComplete(0))
    for answer in (*answers, ResetComplete(0), Close()):
        protocol.send(answer)
    assert sent(protocol) == [b"11", Close()]


def test_the_second_with_extras_gets_only_json_that_says_something():
    protocol = greeted(PYTHON_2_5)
    for answer in (Audio(b"11"), Audio(b"22", WORDS), Audio(b"", is_last=True), FlushComplete(3), ResetComplete(4)):
        protocol.send(answer)
    assert sent(protocol) == [
        b"11",
        {"durations": DURATIONS},
        b"22",
        {"buffer_empty": True},
        {"complete": "flush", "nonce": 3},
        {"complete": "reset", "nonce": 4},
    ]


def test_the_second_without_extras_gets_sound_and_acknowledgements():
    protocol = greeted(PLAIN_2)
    for answer in (Audio(b"22", WORDS), Warned("w"), Audio(b"33", is_last=True), FlushComplete(3)):
        protocol.send(answer)
    assert sent(protocol) == [b"22", b"33", {"complete": "flush", "nonce": 3}]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("init", [PYTHON_1, PYTHON_2_5])
def test_an_error_is_one_sentence_and_the_end(init: dict[str, Any]):
    protocol = greeted(init)
    protocol.refuse(ErrorKind.AUTHENTICATION, "Invalid API key")
    assert sent(protocol) == [{"error": "Invalid API key"}, Close(1002)]


@pytest.mark.logs_warnings
def test_what_is_malformed_ends_in_the_same_form():
    protocol = greeted(PYTHON_1)
    assert protocol.receive("{") == []
    error, close = sent(protocol)
    assert isinstance(error["error"], str)
    assert close == Close(1002)
