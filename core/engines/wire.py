"""The pipe between a worker and the process that owns it: frames, and how values travel in them.

A frame is a header (magic, kind, number, length of the payload) and the payload. The magic is there so
that a stray byte is noticed at once instead of shifting everything that follows. The number is that of
the call: what arrives late from a cancelled utterance is told by it and dropped.
"""

import json
import struct
from dataclasses import asdict, dataclass
from enum import IntEnum

from core.engines.engine import SpeechChunk, Voice
from core.errors import EngineFailed, EngineUnavailable, ParlandoError, VoiceMissing
from core.marks import Mark, Quality

HEADER = struct.Struct("<2sBxII")
MAGIC = b"PE"
MAX_PAYLOAD = 1 << 28
"""Bytes; far above any text that is spoken in one utterance, far below what a shifted header would claim."""

_REQUEST = struct.Struct("<IdI")
_MARKS = struct.Struct("<I")
_MARK = struct.Struct("<QIIB")
_QUALITIES = tuple(Quality)
_ERRORS: dict[str, type[ParlandoError]] = {
    error.code: error for error in (VoiceMissing, EngineUnavailable, EngineFailed)
}


class Kind(IntEnum):
    """What a frame is: the first three go to the worker, the others come from it."""

    SYNTHESIZE = 1
    CANCEL = 2
    VOICES = 3
    READY = 4
    CHUNK = 5
    DONE = 6
    FAILED = 7
    VOICE_LIST = 8


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: `number` is that of the call it belongs to, 0 before the first."""

    kind: Kind
    number: int
    payload: bytes = b""


@dataclass(frozen=True, slots=True)
class Request:
    """One utterance to speak; `speed` 1 is the engine's own pace."""

    text: str
    voice_id: str
    rate_hz: int
    speed: float = 1.0


def encode(frame: Frame) -> bytes:
    """Return the frame's bytes."""
    return HEADER.pack(MAGIC, frame.kind, frame.number, len(frame.payload)) + frame.payload


def decode_header(header: bytes) -> tuple[Kind, int, int]:
    """Return kind, number and length of the payload that follows; raise EngineFailed on anything else."""
    magic, kind, number, length = HEADER.unpack(header)
    if magic != MAGIC or kind not in Kind.__members__.values() or length > MAX_PAYLOAD:
        raise EngineFailed("The speech engine's process sent something that is not a message; it is replaced.")
    return Kind(kind), number, length


def encode_request(request: Request) -> bytes:
    """Return an utterance as bytes. Lone surrogates travel too: positions must survive any text."""
    voice = request.voice_id.encode("utf-8", "surrogatepass")
    text = request.text.encode("utf-8", "surrogatepass")
    return _REQUEST.pack(request.rate_hz, request.speed, len(voice)) + voice + text


def decode_request(payload: bytes) -> Request:
    """Return the utterance that `encode_request` packed."""
    rate_hz, speed, voice_length = _REQUEST.unpack_from(payload)
    text_at = _REQUEST.size + voice_length
    voice_id = payload[_REQUEST.size : text_at].decode("utf-8", "surrogatepass")
    return Request(payload[text_at:].decode("utf-8", "surrogatepass"), voice_id, rate_hz, speed)


def encode_chunk(chunk: SpeechChunk) -> bytes:
    """Return sound and marks as bytes."""
    marks = [_MARK.pack(m.frame, m.start, m.end, _QUALITIES.index(m.quality)) for m in chunk.marks]
    return b"".join([_MARKS.pack(len(marks)), *marks, chunk.pcm])


def decode_chunk(payload: bytes) -> SpeechChunk:
    """Return the chunk that `encode_chunk` packed."""
    (count,) = _MARKS.unpack_from(payload)
    pcm_at = _MARKS.size + count * _MARK.size
    fields = _MARK.iter_unpack(payload[_MARKS.size : pcm_at])
    marks = tuple(Mark(frame, start, end, _QUALITIES[quality]) for frame, start, end, quality in fields)
    return SpeechChunk(payload[pcm_at:], marks)


def encode_voices(voices: list[Voice]) -> bytes:
    """Return voices as bytes."""
    return json.dumps([asdict(voice) for voice in voices]).encode()


def decode_voices(payload: bytes) -> list[Voice]:
    """Return the voices that `encode_voices` packed."""
    return [Voice(**fields) for fields in json.loads(payload)]


def encode_error(error: ParlandoError) -> bytes:
    """Return an error as bytes: code, sentence, parameters."""
    return json.dumps({"code": error.code, "sentence": str(error), "params": error.params}).encode()


def decode_error(payload: bytes) -> ParlandoError:
    """Return the error that `encode_error` packed, of the same class."""
    fields = json.loads(payload)
    return _ERRORS.get(fields["code"], EngineFailed)(fields["sentence"], **fields["params"])
