"""The natural voices on this computer: each a folder of its own, whole or not there at all.

A folder holds what the voice's maker gives (model, its description, a card with the licence) and `parlando.json`,
which says what a listener wants to know, and of which size and content each file must be.
"""

import json
import logging
import re
from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from core.engines.engine import Voice
from core.engines.natural import can_speak
from core.paths import VOICES, data_dir

log = logging.getLogger(__name__)

MANIFEST = "parlando.json"
NEW = "+"
"""Stands before the key of a voice that is on its way in, so that it can be tried before it is installed."""

FEW_SPEAKERS = 32
"""A voice with more speakers of one language stands in the list itself, too, so that a short one can do with it."""

_KEY = re.compile(r"[^\W_][\w.-]{0,99}")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file of a voice: its size in bytes and SHA-256 in hexadecimal digits."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """One of those that a network speaks as: `name` is the maker's own, `title` what people read."""

    name: str
    title: str = ""
    language: str = ""
    """A BCP 47 tag; empty where it is the voice's."""
    gender: str = ""
    """"female" or "male" where it is told."""


@dataclass(frozen=True, slots=True)
class StoredVoice:
    """A voice that is installed. `key` names its folder and stands in its ids."""

    key: str
    engine: str
    name: str
    language: str
    """A BCP 47 tag."""
    quality: str = ""
    license: str = ""
    speakers: tuple[Speaker, ...] = ()
    """In the order of their numbers; empty where there is only one."""
    pace: float = 0.0
    """How many seconds of speech this computer made in one, when the voice was tried."""
    files: dict[str, StoredFile] = field(default_factory=dict, compare=False)
    """Its files by name, the manifest left out."""

    @property
    def id(self) -> str:
        """Its id as a voice; that of a further speaker has "#" and a number behind it."""
        return f"{self.engine}:{self.key}"

    @property
    def folder(self) -> Path:
        """Where its files are once it is installed."""
        return voices_dir() / self.key


def voices_dir() -> Path:
    """Return the folder of all voices; it need not be there."""
    return data_dir() / VOICES


def incoming_dir() -> Path:
    """Return the folder of voices that are on their way in; a start anew goes on with what is there."""
    return voices_dir() / ".incoming"


def folder_of(key: str) -> Path:
    """Return the folder of a voice by its key, that of one on its way in by NEW and its key."""
    return incoming_dir() / key[len(NEW) :] if key.startswith(NEW) else voices_dir() / key


def is_key(key: str) -> bool:
    """Tell whether a voice may be called so: the key is the name of a folder, whoever wrote it."""
    return _KEY.fullmatch(key) is not None


def stored_voices(engine: str = "") -> list[StoredVoice]:
    """Return the voices that are installed, for one engine or all, by language and name."""
    found = [voice for path in voices_dir().glob(f"*/{MANIFEST}") if (voice := _read(path)) is not None]
    wanted = [voice for voice in found if engine in ("", voice.engine)]
    return sorted(wanted, key=lambda voice: (voice.language, voice.name, voice.key))


def is_wanting() -> bool:
    """Whether natural voices could speak here, and there is none."""
    return can_speak() and not stored_voices()


def stored_voice(key: str) -> StoredVoice | None:
    """Return the voice with a key, or on its way in."""
    return _read(folder_of(key) / MANIFEST) if is_key(key.removeprefix(NEW)) else None


def natural_voices() -> list[Voice]:
    """Return the voices that are installed, where what makes them speak is installed, too."""
    return listed([voice for voice in stored_voices() if can_speak(voice.engine)])


def listed(stored: list[StoredVoice]) -> list[Voice]:
    """Return voices as engines list them: one for each speaker; before those of very many the voice itself."""
    return [voice for each in stored for voice in _speakers_of(each)]


def write_manifest(folder: Path, voice: StoredVoice) -> None:
    """Write what is known of a voice into its folder."""
    (folder / MANIFEST).write_text(json.dumps(asdict(voice), indent=1, ensure_ascii=False) + "\n", "utf-8")


def _speakers_of(voice: StoredVoice) -> list[Voice]:
    whole = Voice(voice.id, voice.name, voice.language, voice.engine, quality=voice.quality)
    if len(voice.speakers) < 2:
        return [whole]
    by_language = Counter(speaker.language for speaker in voice.speakers)
    speakers = [
        replace(
            whole,
            id=f"{voice.id}#{number}",
            name=speaker.title or f"{voice.name}, {speaker.name}",
            language=speaker.language or voice.language,
            gender=speaker.gender,
        )
        for number, speaker in enumerate(voice.speakers)
    ]
    return [whole, *speakers] if max(by_language.values()) > FEW_SPEAKERS else speakers


def _read(path: Path) -> StoredVoice | None:
    """Read a manifest; None where there is none, or none that makes sense."""
    try:
        fields = json.loads(path.read_text("utf-8"))
        files = {name: StoredFile(**one) for name, one in fields.pop("files").items()}
        speakers = tuple(_speaker(one) for one in fields["speakers"])
        voice = StoredVoice(**{**fields, "speakers": speakers}, files=files)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        log.info("the voice in %s cannot be read: %s", path.parent, error)
        return None
    return voice if voice.key == path.parent.name else None


def _speaker(said: Any) -> Speaker:
    """Read a speaker; older manifests have only names."""
    return Speaker(said) if isinstance(said, str) else Speaker(**said)
