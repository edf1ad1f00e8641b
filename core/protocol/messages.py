"""What is said on a streaming connection, whatever its wire form: requests of the client, answers of the server.

Both ends speak in these values; a generation module (g3.py) turns them into frames and back. Seconds, frames
and code points as the field says; an offset counts all text sent on the connection since its first message.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

PATH = "/v1/ai/speech/stream"
"""Where the websocket is, on the same host and port as the REST calls."""

EXTENSIONS = frozenset({"joined", "offsets", "rates", "set"})
"""What this program adds for clients that ask: longer frames, places in the text, any sample rate, voices."""

NORMAL_CLOSURE = 1000
PROTOCOL_ERROR = 1002
INTERNAL_ERROR = 1011


class ErrorKind(StrEnum):
    """The protocol's names of errors."""

    INVALID_REQUEST = "invalid_request_error"
    AUTHENTICATION = "authentication_error"
    PERMISSION = "permission_error"
    NOT_FOUND = "not_found_error"
    INTERNAL = "internal_server_error"


class Generation(Enum):
    """The wire forms that released clients speak, each known by its first message."""

    G1 = "no version"
    G2 = "protocol_version 2"
    G3 = "lmnt-version 1.1 or 1.2"


class WordTimes(Enum):
    """What the times of words count from, and when words are told."""

    SINCE_FLUSH = "from the last flush or reset; behind the word's sound"
    IN_UTTERANCE = "from the start of the utterance; behind the whole of it"
    IN_CHUNK = "from the start of the chunk of sound that they are told with"


@dataclass(frozen=True, slots=True)
class Init:
    """The first message: who is there, and how it wants to be spoken to."""

    key: str = ""
    voice: str = ""
    language: str = ""
    format: str = "mp3"
    sample_rate: int = 24_000
    version: str = ""
    """The wire version the client named; empty where it named none (the older generations)."""
    return_timestamps: bool = False
    extensions: frozenset[str] = frozenset()
    speed: float = 1.0
    generation: Generation = Generation.G3

    @property
    def word_times(self) -> WordTimes:
        """How this client wants words told."""
        if self.generation is not Generation.G3:
            return WordTimes.IN_CHUNK if self.return_timestamps else WordTimes.SINCE_FLUSH
        return WordTimes.IN_UTTERANCE if self.version == "1.1" else WordTimes.SINCE_FLUSH


@dataclass(frozen=True, slots=True)
class Text:
    """More text; pieces are joined as they are and may be cut anywhere."""

    text: str


@dataclass(frozen=True, slots=True)
class Flush:
    """Speak all that is held now."""

    nonce: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Drop all that has not been sent yet."""

    nonce: int


@dataclass(frozen=True, slots=True)
class SetVoice:
    """Speak the text that follows with another voice (extension "set")."""

    nonce: int
    voice: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Finish:
    """Speak the rest, then close."""


Request = Init | Text | Flush | Reset | SetVoice | Finish


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word: when (seconds, counted as WordTimes says), and where in the text if that was asked."""

    text: str
    start_s: float
    duration_s: float
    offset: int | None = None
    length: int | None = None
    quality: str | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """The connection is open, the key accepted, the voice loaded; and which extensions are on."""

    request_id: str
    extensions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Audio:
    """Sound in the format that was asked for, in whole samples.

    Older generations tell words before their sound: `words` begin in this chunk, and `is_last` says that
    nothing is held behind it.
    """

    pcm: bytes
    words: tuple[Word, ...] = ()
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Timestamps:
    """Words of the audio just sent."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class FlushComplete:
    """All audio of a flush has been sent."""

    nonce: int


@dataclass(frozen=True, slots=True)
class ResetComplete:
    """Audio before this belongs to what was dropped; audio after it is new."""

    nonce: int


@dataclass(frozen=True, slots=True)
class SetComplete:
    """Audio after this is in the new voice."""

    nonce: int


@dataclass(frozen=True, slots=True)
class Warned:
    """A stretch of text was left out, or something else went wrong that ends nothing.

    The older generations have a place for it where extras were asked for, the newest only as our extension.
    """

    message: str
    offset: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """The protocol's error: the connection is closed after it. `code` is this program's own error code."""

    kind: str
    message: str
    code: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class Close:
    """The websocket is to be closed, or was closed by the other end."""

    code: int = NORMAL_CLOSURE
    reason: str = ""


Answer = Ready | Audio | Timestamps | FlushComplete | ResetComplete | SetComplete | Warned | Refused | Close
