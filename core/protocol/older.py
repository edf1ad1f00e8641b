"""The two wire generations before the newest: flat JSON without "type", and words told before their sound.

The first (no version) gets no text frame that it did not ask for. With extras, which is what it calls words,
it reads strictly in pairs: one JSON object with "durations", then one binary frame. The second
(protocol_version 2) numbers its flushes and resets, has them acknowledged, and takes JSON in any order, but
none that says nothing.
"""

from typing import Any

from core.protocol import messages as m
from core.protocol.lenient import Fields, bool_of, int_of, raw_text_of, text_of, write_object


def read_requests(fields: Fields) -> list[m.Request]:
    """Read a message behind the first one: text, then a flush, reset or end, which may come along with it."""
    requests: list[m.Request] = [m.Text(raw_text_of(fields, "text"))] if "text" in fields else []
    command, nonce = text_of(fields, "command"), int_of(fields, "nonce")
    if bool_of(fields, "flush") or command == "flush":
        requests.append(m.Flush(nonce))
    if command == "reset":
        requests.append(m.Reset(nonce))
    if bool_of(fields, "eof") or command == "eof":
        requests.append(m.Finish())
    return requests


class Writer:
    """Words answers for one client. A warning waits for the next pair, where the client reads in pairs."""

    def __init__(self, init: m.Init) -> None:
        self._numbers = init.generation is m.Generation.G2
        self._has_extras = init.return_timestamps
        self._warning = ""

    def write(self, answer: m.Answer) -> list[str | bytes]:
        """Return the frames that say it to this client; none where it has no word for it."""
        match answer:
            case m.Audio():
                return self._numbered(answer) if self._numbers else self._paired(answer)
            case m.Warned(text):
                self._warning = f"{self._warning} {text}".strip()
            case m.Refused(_, text):
                return [write_object({"error": text})]
            case m.FlushComplete(nonce) if self._numbers:
                return [write_object({"complete": "flush", "nonce": nonce})]
            case m.ResetComplete(nonce) if self._numbers:
                return [write_object({"complete": "reset", "nonce": nonce})]
        return []

    def _paired(self, audio: m.Audio) -> list[str | bytes]:
        if self._has_extras:
            return [write_object({"durations": [], **self._extras(audio)}), audio.pcm]
        return [audio.pcm] if audio.pcm else []

    def _numbered(self, audio: m.Audio) -> list[str | bytes]:
        extras = self._extras(audio) if self._has_extras else {}
        frames: list[str | bytes] = [write_object(extras)] if extras else []
        return [*frames, audio.pcm] if audio.pcm else frames

    def _extras(self, audio: m.Audio) -> dict[str, Any]:
        extras: dict[str, Any] = {}
        if audio.words:
            extras["durations"] = [_duration(word) for word in audio.words]
        if self._warning:
            extras["warning"], self._warning = self._warning, ""
        if audio.is_last:
            extras["buffer_empty"] = True
        return extras


def _duration(word: m.Word) -> Fields:
    return {"text": word.text, "start": round(word.start_s, 6), "duration": round(word.duration_s, 6)}
