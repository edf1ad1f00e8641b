"""Reads a client's first message, which also tells the wire generation that it speaks."""

from core.errors import ProtocolViolation
from core.protocol.lenient import Fields, bool_of, float_of, int_of, names_of, text_of
from core.protocol.messages import Generation, Init

VERSIONS = ("1.1", "1.2")
"""Versions of the newest generation; they differ in the clock of the words."""

_UNVERSIONED = ("", "1", "1.0")
_EXTRAS = ("return_timestamps", "return_extras", "send_extras")
"""How the wish for words has been called: newest first."""


def read_init(fields: Fields) -> Init:
    """Read the first message of any generation; unknown keys are passed over."""
    return Init(
        key=text_of(fields, "X-API-Key"),
        voice=text_of(fields, "voice"),
        language=text_of(fields, "language"),
        format=format_of(fields),
        sample_rate=int_of(fields, "sample_rate", 24_000),
        version=text_of(fields, "lmnt-version"),
        return_timestamps=any(bool_of(fields, key) for key in _EXTRAS),
        extensions=names_of(fields, "extensions"),
        speed=float_of(fields, "speed", 1.0),
        generation=_generation(fields),
    )


def format_of(fields: Fields) -> str:
    """Return the format asked for by its one name; "raw" on a stream is plain 16-bit sound."""
    name = text_of(fields, "format") or "mp3"
    return _OTHER_NAMES.get(name.lower(), name.lower())


_OTHER_NAMES = {"raw": "pcm_s16le", "mulaw": "ulaw"}


def _generation(fields: Fields) -> Generation:
    version = text_of(fields, "lmnt-version")
    if version in VERSIONS:
        return Generation.G3
    if version in _UNVERSIONED:
        return Generation.G2 if int_of(fields, "protocol_version") >= 2 else Generation.G1
    versions = " or ".join(VERSIONS)
    raise ProtocolViolation(f"lmnt-version {version!r} is not spoken here; say {versions}, or leave it out.")
