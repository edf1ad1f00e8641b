"""What an engine is: the interface, the values it hands out, and how a voice is chosen for a language.

An engine turns one utterance of text into sound and marks. It lives in a worker process (worker.py) and
is reached from the other side of a pipe (process.py); only the values here cross that border.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from core.errors import VoiceMissing
from core.marks import Mark


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """Who an engine is: its key in the table, its name for people, and the licence of what it brings."""

    name: str
    title: str
    license: str


@dataclass(frozen=True, slots=True)
class Voice:
    """What the user picks: `id` is "ENGINE:KEY", `language` a BCP 47 tag, `gender` "", "female" or "male".

    `host` is the computer that speaks, to which the text is sent; empty for this one. `quality` is what its maker
    says of a natural voice: "x_low", "low", "medium" or "high", "natural" where that is all; empty for others.
    """

    id: str
    name: str
    language: str
    engine: str
    gender: str = ""
    host: str = ""
    quality: str = ""


class HasId(Protocol):
    """A voice, of a speech server or in a list."""

    @property
    def id(self) -> str: ...


_Listed = TypeVar("_Listed", bound=HasId)


def whole_of(voice_id: str) -> str:
    """Return the id of the voice that a speaker belongs to: a speaker's has "#" and a number behind it."""
    return re.sub(r"#\d+(?=@|$)", "", voice_id)


def shortlist(voices: Sequence[_Listed]) -> list[_Listed]:
    """Leave out the speakers of voices that stand in the list themselves: there are hundreds of them."""
    listed = {voice.id for voice in voices}
    return [voice for voice in voices if (whole := whole_of(voice.id)) == voice.id or whole not in listed]


@dataclass(frozen=True, slots=True)
class SpeechChunk:
    """A piece of one utterance: `pcm` is mono signed 16-bit little-endian at the rate asked for.

    Marks count frames from the start of the utterance at that rate, and code points of its text. They are
    in order over all chunks; a mark may come a little before or after the chunk that holds its frame.
    """

    pcm: bytes
    marks: tuple[Mark, ...] = ()


PHONEMES_BEGIN, PHONEMES_END = "\ufdd0", "\ufdd1"
"""Stand around IPA within a text. Unicode keeps them for use within programs: no text of anybody's has them."""

TAKE_PHONEMES = frozenset({"espeak-ng", "piper", "kokoro"})
"""The engines that say what stands between these signs as it is written there; they are sent to no others."""


def as_phonemes(ipa: str) -> str:
    """Return IPA as it stands in a text for an engine that takes it."""
    return f"{PHONEMES_BEGIN}{ipa}{PHONEMES_END}"


NATURAL = frozenset({"piper", "kokoro"})
"""The engines of natural voices: where a listener has one for a language, it is what reads that language."""

CHUNK_MS = 50
"""About how much sound an engine hands over at a time, and at most how much before it hands over the first."""

HURRIED_CHUNK_MS = 500
"""As much goes at a time, behind the first, where it is made much faster than it is heard: each costs as much on
its way as espeak-ng needs to make a tenth of a second."""

Emit = Callable[[SpeechChunk], None]
"""Takes the next piece of the utterance; may block for as long as nobody wants to hear more."""


class Engine(Protocol):
    """One synthesizer. All calls come from one thread, except `cancel`."""

    info: EngineInfo

    def check(self) -> None:
        """Get ready to speak at once: load what is needed, anew where the last utterance left traces.

        Called before the first utterance and after each. Raises EngineUnavailable, saying what to do.
        """

    def voices(self) -> list[Voice]:
        """Return all voices, sorted by language."""

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Speak `text` into `emit`; return when all is handed over, or soon after `cancel`.

        The same text, voice and rate give the same bytes and marks each time, whatever was spoken before.
        Raises VoiceMissing, EngineUnavailable or EngineFailed.
        """

    def cancel(self) -> None:
        """Make the `synthesize` now running return soon. Safe from any thread, and from within `emit`."""

    def close(self) -> None:
        """Give back what `check` took."""


_ALIASES = {"zh": "cmn", "no": "nb", "iw": "he", "in": "id", "fil": "tl", "zh-hk": "yue", "zh-yue": "yue"}
_HOME_REGION = {"en": "us", "fr": "fr", "pt": "br"}
_REGION_LIKE = {"en-ca": "en-us", "en-ph": "en-us", "es-es": "es"}
_REGION_ELSE = {"en": "gb", "es": "419"}


def default_voice(voices: Iterable[Voice], language: str) -> Voice:
    """Return the voice to use for a BCP 47 tag: the tag itself, a near region, the language, else English.

    A natural voice goes before others, but does not change the country: British text keeps a British voice.

    Raises VoiceMissing when there is no voice at all.
    """
    by_tag: dict[str, Voice] = {}
    natural: dict[str, Voice] = {}
    for voice in voices:
        by_tag.setdefault(_known_as(voice.language), voice)
        if voice.engine in NATURAL:
            natural.setdefault(_known_as(voice.language), voice)
    if (found := _nearest(natural, language)) and _is_at_home(found, language):
        return found
    if not by_tag:
        raise VoiceMissing("There is no voice at all; install Parlando again to get its built-in voices.")
    found = _nearest(by_tag, language) or _nearest(by_tag, "en")
    return found or next(iter(by_tag.values()))


def _is_at_home(voice: Voice, language: str) -> bool:
    """Whether a voice has the country that a tag names, or the tag names none."""
    region = language.replace("_", "-").lower().partition("-")[2]
    return region in ("", voice.language.lower().partition("-")[2])


def _nearest(by_tag: dict[str, Voice], language: str) -> Voice | None:
    tags = _tags_to_try(language)
    base = tags[0].partition("-")[0]
    relatives = sorted((tag for tag in by_tag if tag.startswith(base + "-")), key=lambda tag: (len(tag), tag))
    return next((by_tag[tag] for tag in [*tags, *relatives] if tag in by_tag), None)


def base_of(tag: str) -> str:
    """Return the language of a tag without its country, by the one name that espeak-ng's voices have for it."""
    return _known_as(tag).partition("-")[0]


def _known_as(language: str) -> str:
    """Return a tag with its language as espeak-ng's voices have it: Piper's are "no-NO" and "zh-CN"."""
    tag = language.replace("_", "-").lower()
    base, dash, rest = _ALIASES.get(tag, tag).partition("-")
    return f"{_ALIASES.get(base, base)}{dash}{rest}"


def _tags_to_try(language: str) -> list[str]:
    """Return the tags that would do, best first; a region not listed sounds like the region that it is near."""
    tag = _known_as(language)
    base, _, region = tag.partition("-")
    home = [f"{base}-{_HOME_REGION[base]}"] if base in _HOME_REGION else []
    if not region:
        return [*home, base]
    near = [_REGION_LIKE[tag]] if tag in _REGION_LIKE else []
    if base in _REGION_ELSE and not near:
        near = [f"{base}-{_REGION_ELSE[base]}"]
    return [f"{base}-{region}", *near, base, *home]
