"""The worker's pipe: what goes in comes out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines import wire
from core.engines.engine import SpeechChunk, Voice
from core.engines.wire import Frame, Kind
from core.errors import EngineFailed, EngineUnavailable, VoiceMissing
from core.marks import Mark, Quality

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(ANY_TEXT, ANY_TEXT, st.integers(1, 400_000), st.floats(0.25, 2))
def test_any_text_travels_with_its_positions(text: str, voice_id: str, rate_hz: int, speed: float) -> None:
    request = wire.Request(text, voice_id, rate_hz, speed)
    assert wire.decode_request(wire.encode_request(request)) == request


@given(
    st.binary(),
    st.lists(
        st.builds(
            Mark,
            st.integers(0, 2**60),
            st.integers(0, 2**32 - 1),
            st.integers(0, 2**32 - 1),
            st.sampled_from(Quality),
        )
    ),
)
def test_a_chunk_travels(pcm: bytes, marks: list[Mark]) -> None:
    chunk = SpeechChunk(pcm, tuple(marks))
    assert wire.decode_chunk(wire.encode_chunk(chunk)) == chunk


def test_voices_travel() -> None:
    voices = [Voice("a:b", "Māori", "mi", "a", "female"), Voice("a:c", "C", "c", "a")]
    assert wire.decode_voices(wire.encode_voices(voices)) == voices


@pytest.mark.parametrize(
    "error", [VoiceMissing("No.", voice="x"), EngineUnavailable("Install."), EngineFailed("Oh.", n=1)]
)
def test_an_error_keeps_its_class_sentence_and_parameters(error: VoiceMissing) -> None:
    back = wire.decode_error(wire.encode_error(error))
    assert (type(back), str(back), back.params) == (type(error), str(error), error.params)


@given(st.sampled_from(Kind), st.integers(0, 2**32 - 1), st.binary())
def test_a_frame_has_its_header(kind: Kind, number: int, payload: bytes) -> None:
    data = wire.encode(Frame(kind, number, payload))
    assert wire.decode_header(data[: wire.HEADER.size]) == (kind, number, len(payload))
    assert data[wire.HEADER.size :] == payload


@pytest.mark.parametrize(
    "header",
    [
        b"Fatal error:",
        b"\0" * 12,
        wire.HEADER.pack(b"PE", 99, 1, 0),
        wire.HEADER.pack(b"PE", 5, 1, wire.MAX_PAYLOAD + 1),
    ],
)
def test_what_is_no_header_is_noticed(header: bytes) -> None:
    with pytest.raises(EngineFailed, match="not a message"):
        wire.decode_header(header)
