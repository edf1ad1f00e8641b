"""A voice that can be had, as the catalogue lists it: what it is, and of which files."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.engines.engine import base_of


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """One file of a voice: where it is below the voice's address, its size in bytes, its MD5 or SHA-256."""

    path: str
    size: int
    digest: str
    here: str = ""
    """What it is called on this computer, where that is another name."""

    @property
    def name(self) -> str:
        """What it is called without its folders."""
        return self.here or self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class CatalogueVoice:
    """A voice that can be had."""

    key: str
    name: str
    language: str
    """A BCP 47 tag."""
    language_name: str
    """In English, with the country where it is told."""
    native_name: str
    quality: str
    speakers: int
    files: tuple[CatalogueFile, ...]
    engine: str = "piper"
    address: str = ""
    """Where its files are; empty for where the catalogue is."""
    license: str = ""
    """Empty where it stands in its card."""
    languages: tuple[str, ...] = ()
    """All that it speaks, where these are several."""

    @property
    def has_sample(self) -> bool:
        """Whether one lies beside its files."""
        return self.engine == "piper"

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(file.size for file in self.files)


_FIRST_CHOICE = ("medium", "low", "high", "x_low")
"""By quality: what two cores are known to make in time at twice the speed (docs/voices.md), then the lighter."""

_MB = {
    "ar": 63, "ca": 63, "cs": 63, "cy": 64, "da": 63, "de": 63, "el": 63, "en": 63, "es": 63, "fa": 63, "fi": 63,
    "fr": 63, "hi": 142, "hu": 63, "is": 76, "it": 64, "ka": 63, "kk": 128, "lb": 63, "ne": 77, "nl": 63, "no": 63,
    "pl": 63, "pt": 63, "ro": 63, "ru": 63, "sk": 63, "sl": 63, "sr": 77, "sv": 63, "sw": 63, "tr": 63, "uk": 77,
    "vi": 63, "zh": 63,
}  # fmt: skip
"""What the first choice of a language takes, in MB: by a catalogue of 124 voices, and for Hindi Kokoro."""

_MB_BY_BASE = {base_of(tag): size for tag, size in _MB.items()}


def first_choice(voices: Iterable[CatalogueVoice]) -> CatalogueVoice | None:
    """Return the voice to begin with among those of one language; None where there is none."""

    def rank(voice: CatalogueVoice) -> tuple[int, int]:
        known = voice.quality in _FIRST_CHOICE
        return _FIRST_CHOICE.index(voice.quality) if known else len(_FIRST_CHOICE), voice.speakers

    return min(voices, key=rank, default=None)


def first_choice_mb(language: str) -> int:
    """Return about how large the first choice for a language (BCP 47) is, before the catalogue was asked.

    0 where no voice is known.
    """
    return _MB_BY_BASE.get(base_of(language), 0)
