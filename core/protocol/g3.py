"""The newest wire generation: JSON messages with a "type" (lmnt-version 1.1 and 1.2), binary audio.

Requests and answers, read and written. What is not known reads as None, so that either end may be newer
than the other; what is malformed raises ProtocolViolation.
"""

from collections.abc import Callable
from typing import Any

from core.protocol import messages as m
from core.protocol.lenient import (
    Fields,
    float_of,
    int_of,
    names_of,
    raw_text_of,
    read_object,
    text_of,
    write_object,
)


def write_init(init: m.Init) -> str:
    """Write the first message; fields that are not set are left out."""
    fields: dict[str, Any] = {
        "X-API-Key": init.key,
        "voice": init.voice,
        "language": init.language,
        "format": init.format,
        "sample_rate": init.sample_rate,
        "lmnt-version": init.version,
        "return_timestamps": init.return_timestamps,
        "extensions": sorted(init.extensions),
        "speed": init.speed if init.speed != 1 else None,
    }
    return write_object({key: value for key, value in fields.items() if value or key == "X-API-Key"})


_REQUESTS: dict[str, Callable[[Fields], m.Request]] = {
    "text": lambda f: m.Text(raw_text_of(f, "text")),
    "flush": lambda f: m.Flush(int_of(f, "nonce")),
    "reset": lambda f: m.Reset(int_of(f, "nonce")),
    "finish": lambda f: m.Finish(),
    "set": lambda f: m.SetVoice(int_of(f, "nonce"), text_of(f, "voice"), text_of(f, "language")),
}


def read_request(fields: Fields) -> m.Request | None:
    """Read a message of the client behind its first one."""
    reader = _REQUESTS.get(text_of(fields, "type"))
    return reader(fields) if reader else None


def write_request(request: m.Request) -> str:
    """Write a message of the client."""
    match request:
        case m.Init():
            return write_init(request)
        case m.Text(text):
            return write_object({"type": "text", "text": text})
        case m.Flush(nonce):
            return write_object({"type": "flush", "nonce": nonce})
        case m.Reset(nonce):
            return write_object({"type": "reset", "nonce": nonce})
        case m.SetVoice(nonce, voice, language):
            fields = {"type": "set", "nonce": nonce, "voice": voice, "language": language}
            return write_object({key: value for key, value in fields.items() if value != ""})
        case m.Finish():
            return write_object({"type": "finish"})


def _read_word(fields: object) -> m.Word | None:
    if not isinstance(fields, dict):
        return None
    has_place = isinstance(fields.get("offset"), int) and isinstance(fields.get("length"), int)
    return m.Word(
        text_of(fields, "text"),
        max(0.0, float_of(fields, "start")),
        max(0.0, float_of(fields, "duration")),
        int_of(fields, "offset") if has_place else None,
        int_of(fields, "length") if has_place else None,
        text_of(fields, "quality") or None,
    )


def _read_words(fields: Fields) -> m.Timestamps:
    items = fields.get("timestamps")
    words = map(_read_word, items if isinstance(items, list) else [])
    return m.Timestamps(tuple(word for word in words if word is not None))


def _read_error(fields: Fields) -> m.Refused:
    error = fields.get("error")
    if not isinstance(error, dict):  # the older generations say only a sentence
        return m.Refused(m.ErrorKind.INTERNAL, text_of(fields, "error"))
    return m.Refused(
        text_of(error, "type", m.ErrorKind.INTERNAL),
        text_of(error, "message"),
        text_of(error, "code"),
        text_of(fields, "request_id"),
    )


_ANSWERS: dict[str, Callable[[Fields], m.Answer]] = {
    "ready": lambda f: m.Ready(text_of(f, "request_id"), names_of(f, "extensions")),
    "timestamps": _read_words,
    "flush_complete": lambda f: m.FlushComplete(int_of(f, "nonce")),
    "reset_complete": lambda f: m.ResetComplete(int_of(f, "nonce")),
    "set_complete": lambda f: m.SetComplete(int_of(f, "nonce")),
    "warning": lambda f: m.Warned(text_of(f, "message"), int_of(f, "offset"), int_of(f, "length")),
    "error": _read_error,
}


def read_answer(message: str | bytes) -> m.Answer | None:
    """Read a message of the server."""
    if isinstance(message, bytes):
        return m.Audio(message)
    fields = read_object(message)
    kind = text_of(fields, "type") or ("error" if "error" in fields else "")
    reader = _ANSWERS.get(kind)
    return reader(fields) if reader else None


def _word_fields(word: m.Word) -> Fields:
    fields: dict[str, Any] = {
        "text": word.text,
        "start": round(word.start_s, 6),
        "duration": round(word.duration_s, 6),
        "offset": word.offset,
        "length": word.length,
        "quality": word.quality,
    }
    return {key: value for key, value in fields.items() if value is not None}


def write_answer(answer: m.Answer) -> str | bytes:
    """Write a message of the server. Close has no form here: it is the websocket's own frame."""
    match answer:
        case m.Audio(pcm):
            return pcm
        case m.Ready(request_id, extensions):
            more = {"extensions": sorted(extensions)} if extensions else {}
            return write_object({"type": "ready", "request_id": request_id, **more})
        case m.Timestamps(words):
            return write_object({"type": "timestamps", "timestamps": [_word_fields(word) for word in words]})
        case m.FlushComplete(nonce):
            return write_object({"type": "flush_complete", "nonce": nonce})
        case m.ResetComplete(nonce):
            return write_object({"type": "reset_complete", "nonce": nonce})
        case m.SetComplete(nonce):
            return write_object({"type": "set_complete", "nonce": nonce})
        case m.Warned(text, offset, length):
            return write_object({"type": "warning", "message": text, "offset": offset, "length": length})
        case m.Refused(kind, text, code, request_id):
            error = {"type": kind, "message": text, **({"code": code} if code else {})}
            return write_object({"type": "error", "request_id": request_id, "error": error})
        case m.Close():
            raise ValueError("a close is not a message")
