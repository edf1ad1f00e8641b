"""What the reader tells: its state, what is heard, what waits for the writer, and what went wrong."""

from dataclasses import dataclass
from enum import Enum

from core.errors import ParlandoError
from core.reader.timeline import Place, Span


class ReaderState(Enum):
    """What the reader is doing, as a listener would say it."""

    IDLE = "idle"
    PREPARING = "preparing"
    SPEAKING = "speaking"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The state is another one now."""

    state: ReaderState


@dataclass(frozen=True, slots=True)
class Heard:
    """Another word or sentence is heard; None when nothing is."""

    place: Place | None


@dataclass(frozen=True, slots=True)
class HeldChanged:
    """The text that waits for the writer is another span; None when nothing waits."""

    span: Span | None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something went wrong that a person should know. `survived` means that reading goes on by itself."""

    error: ParlandoError
    survived: bool


@dataclass(frozen=True, slots=True)
class NothingSaid:
    """A turn has ended in which there was nothing to say: only signs and blanks."""


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """The sound comes out of another device now."""


@dataclass(frozen=True, slots=True)
class SleepChanged:
    """Sleep is waited for, or no longer."""


@dataclass(frozen=True, slots=True)
class Connected:
    """A speech server answers; its voices are known."""


Event = Connected | DeviceChanged | NothingSaid | SleepChanged | StateChanged | Heard | HeldChanged | Trouble
