"""The settings: declared once, as data; read leniently, saved in one step, in force at once.

`OPTIONS` is the one table: the settings page, its search, the checks, export and import are made from it.
A bad value or an unknown key in the file never stops the start: it is logged and the default is used.
"""

import json
import logging
import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from time import strftime
from typing import Any
from urllib.parse import urlsplit

from core import paths

log = logging.getLogger(__name__)

Value = str | float | int | bool | dict[str, float] | dict[str, str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark words for translators by the name that Qt's tools look for; core itself has no Qt and words no page."""
    return text


class Heading(StrEnum):
    """The parts of the settings page, in their order."""

    VOICE = QT_TRANSLATE_NOOP("Settings", "Voice")
    READING = QT_TRANSLATE_NOOP("Settings", "Reading")
    TEXT = QT_TRANSLATE_NOOP("Settings", "Text")
    SOUND = QT_TRANSLATE_NOOP("Settings", "Sound")
    KEYS = QT_TRANSLATE_NOOP("Settings", "Keys")
    PRIVACY = QT_TRANSLATE_NOOP("Settings", "Privacy")


@dataclass(frozen=True, slots=True)
class Number:
    """Accepts a number from low to high; `step` is what one press changes."""

    low: float
    high: float
    step: float = 1.0
    unit: str = ""
    """Stands right behind the number on the page."""
    per_unit: float = 1.0
    """How many make one of the unit: 1000 for milliseconds shown as seconds."""

    def __call__(self, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not self.low <= value <= self.high:
            raise ValueError(f"must be a number from {self.low} to {self.high}")
        return float(value)

    def stepped(self, value: float, way: int) -> float:
        """Return the next multiple of the step above (1) or below (-1) a value, within the range."""
        steps = value / self.step
        there = math.floor(steps + 1e-6) + 1 if way > 0 else math.ceil(steps - 1e-6) - 1
        return min(max(round(there * self.step, 6), self.low), self.high)


class Choice:
    """Accepts one of some names; each has words for the page."""

    def __init__(self, **words: str) -> None:
        self.words: Mapping[str, str] = words

    def __call__(self, value: Any) -> str:
        if value not in self.words:
            raise ValueError(f"must be one of {', '.join(self.words)}")
        return str(value)


@dataclass(frozen=True, slots=True)
class Text:
    """Accepts a string. A secret one is shown as dots and never exported."""

    is_secret: bool = False

    def __call__(self, value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError("must be a text")
        return value


@dataclass(frozen=True, slots=True)
class Address(Text):
    """Accepts the base address of a server, and nothing at all."""

    def __call__(self, value: Any) -> str:
        address = Text.__call__(self, value).strip().rstrip("/")
        parts = urlsplit(address)
        if address and (parts.scheme.lower() not in ("http", "https", "ws", "wss") or not parts.hostname):
            raise ValueError("must be an address such as https://speech.example")
        return address


@dataclass(frozen=True, slots=True)
class Numbers:
    """Accepts numbers from low to high, each under a name."""

    low: float
    high: float

    def __call__(self, value: Any) -> dict[str, float]:
        if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
            raise ValueError("must be numbers by name")
        return {name: Number(self.low, self.high)(each) for name, each in value.items()}


@dataclass(frozen=True, slots=True)
class Texts:
    """Accepts strings, each under a name."""

    def __call__(self, value: Any) -> dict[str, str]:
        if not isinstance(value, dict) or not all(isinstance(each, str) for pair in value.items() for each in pair):
            raise ValueError("must be texts by name")
        return value


@dataclass(frozen=True, slots=True)
class Switch:
    """Accepts true or false."""

    def __call__(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError("must be true or false")
        return value


Kind = Number | Numbers | Choice | Text | Texts | Switch


@dataclass(frozen=True, slots=True)
class Option:
    """One setting. Calling its kind checks a value: the value comes back, or ValueError is raised."""

    key: str
    default: Value
    kind: Kind
    heading: Heading | None = None
    """Where it stands on the page; None for what the program remembers by itself."""
    label: str = ""
    help: str = ""
    """One sentence, where the label does not say it all."""
    formerly: tuple[str, ...] = ()
    """Keys under which older versions kept it."""


SECONDS = "\u202fs"

OPTIONS: tuple[Option, ...] = (
    Option(
        "speech.voice",
        "",
        Text(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Voice"),
        QT_TRANSLATE_NOOP(
            "Settings", "The voice that reads. A text in another language gets the one you chose for it last."
        ),
    ),
    Option("voices.favourites", {}, Texts()),
    Option("voices.of_languages", {}, Texts()),
    Option(
        "speech.follow_language",
        False,
        Switch(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Follow the language"),
        QT_TRANSLATE_NOOP("Settings", "A paragraph in another language is read by a voice that speaks it."),
    ),
    Option(
        "speech.narrator",
        True,
        Switch(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Play a book's own recording"),
        QT_TRANSLATE_NOOP(
            "Settings", "Where a book brings a reading by its narrator, that is heard in place of a voice."
        ),
    ),
    Option(
        "speech.rate",
        1.0,
        Number(0.5, 6.0, step=0.1, unit="×"),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Speed"),
        QT_TRANSLATE_NOOP("Settings", "1 is the voice's own pace; the pitch stays the same."),
    ),
    Option(
        "speech.pitch",
        1.0,
        Number(0.5, 2.0, step=0.05, unit="×"),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Pitch"),
        QT_TRANSLATE_NOOP("Settings", "1 is the voice's own; the speed stays the same."),
    ),
    Option(
        "voices.liveliness",
        1.0,
        Number(0.0, 1.5, 0.1),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Liveliness of natural voices"),
        QT_TRANSLATE_NOOP("Settings", "1 is the voice's own; 0 says the same words always in the same tone."),
    ),
    Option(
        "voices.length",
        1.0,
        Number(0.7, 1.5, 0.05),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Length of natural voices' sounds"),
        QT_TRANSLATE_NOOP("Settings", "More is spoken with more leisure, whatever the speed."),
    ),
    Option(
        "server.url",
        "",
        Address(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Another computer's voices"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "The address of a speech server. Its voices stand in the list of voices; what they read is sent there.",
        ),
    ),
    Option(
        "voices.catalogue",
        "https://huggingface.co/rhasspy/piper-voices/resolve/main",
        Address(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Where natural voices come from"),
        QT_TRANSLATE_NOOP(
            "Settings", "The address of a catalogue of Piper voices. It is asked when you look for one."
        ),
    ),
    Option(
        "voices.kokoro",
        "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.1",
        Address(),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Where Kokoro's voices come from"),
        QT_TRANSLATE_NOOP("Settings", "The address of its two files. They are asked for when you get its voices."),
    ),
    Option(
        "speech.sentence_pause_ms",
        300.0,
        Number(0, 3000, step=50, unit=SECONDS, per_unit=1000),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Pause after a sentence"),
        QT_TRANSLATE_NOOP("Settings", "At speed 1; it shrinks as the speed grows."),
    ),
    Option(
        "speech.paragraph_pause_ms",
        600.0,
        Number(0, 5000, step=100, unit=SECONDS, per_unit=1000),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Pause after a paragraph"),
    ),
    Option(
        "speech.heading_pause_ms",
        800.0,
        Number(0, 5000, step=100, unit=SECONDS, per_unit=1000),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Pause after a heading"),
    ),
    Option(
        "speech.item_pause_ms",
        400.0,
        Number(0, 5000, step=50, unit=SECONDS, per_unit=1000),
        Heading.VOICE,
        QT_TRANSLATE_NOOP("Settings", "Pause after an item of a list"),
    ),
    Option(
        "speech.as_you_type",
        False,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Speak as I type"),
        QT_TRANSLATE_NOOP("Settings", "Each sentence is spoken when it is complete, the rest with Ctrl+Enter."),
    ),
    Option(
        "notes.place",
        "here",
        Choice(
            here=QT_TRANSLATE_NOOP("Settings", "Where they stand"),
            after=QT_TRANSLATE_NOOP("Settings", "At once"),
            end=QT_TRANSLATE_NOOP("Settings", "At the end"),
        ),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Footnotes"),
        QT_TRANSLATE_NOOP("Settings", "At once is behind their paragraph; this counts from the next document on."),
    ),
    *(
        Option(f"unsaid.{matter}", default, Switch(), Heading.READING, label)
        for matter, default, label in (
            ("running_heads", True, QT_TRANSLATE_NOOP("Settings", "Leave out running heads")),
            ("page_numbers", True, QT_TRANSLATE_NOOP("Settings", "Leave out page numbers")),
            ("note_numbers", True, QT_TRANSLATE_NOOP("Settings", "Leave out the numbers of notes")),
            ("line_numbers", True, QT_TRANSLATE_NOOP("Settings", "Leave out the numbers of lines")),
            ("citations", True, QT_TRANSLATE_NOOP("Settings", "Leave out citations: [12]")),
            ("notes", False, QT_TRANSLATE_NOOP("Settings", "Leave out footnotes")),
            ("code", False, QT_TRANSLATE_NOOP("Settings", "Leave out code")),
            ("image_texts", False, QT_TRANSLATE_NOOP("Settings", "Leave out the texts of pictures")),
            ("table_heads", False, QT_TRANSLATE_NOOP("Settings", "Leave out the heads of tables")),
            ("questions", True, QT_TRANSLATE_NOOP("Settings", "Leave out what you asked a language model")),
        )
    ),
    Option(
        "said.links",
        "host",
        Choice(
            host=QT_TRANSLATE_NOOP("Settings", "Name of the site"),
            word=QT_TRANSLATE_NOOP("Settings", "“Link”"),
            full=QT_TRANSLATE_NOOP("Settings", "In full"),
        ),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Web addresses"),
        QT_TRANSLATE_NOOP("Settings", "What is said for an address of the web."),
    ),
    Option(
        "said.emoji",
        "single",
        Choice(
            names=QT_TRANSLATE_NOOP("Settings", "By name"),
            single=QT_TRANSLATE_NOOP("Settings", "One by name"),
            silent=QT_TRANSLATE_NOOP("Settings", "Silent"),
        ),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Emoji"),
        QT_TRANSLATE_NOOP("Settings", "One by name leaves several in a row unsaid."),
    ),
    Option(
        "said.code",
        False,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Say where code is left out"),
        QT_TRANSLATE_NOOP("Settings", "The word “code” stands for each block of it."),
    ),
    Option(
        "said.markdown",
        True,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Leave out the signs of Markdown"),
        QT_TRANSLATE_NOOP("Settings", "Stars, number signs, and where links lead."),
    ),
    Option(
        "said.repeated",
        True,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Say repeated marks once"),
        QT_TRANSLATE_NOOP("Settings", "“!!!!” is said like “!”, and drawn lines are silent."),
    ),
    Option(
        "said.addresses",
        True,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Say the sign in mail addresses"),
        QT_TRANSLATE_NOOP("Settings", "The @ is a word in the language that is read."),
    ),
    Option(
        "said.hyphens",
        True,
        Switch(),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Join words parted at the end of a line"),
        QT_TRANSLATE_NOOP("Settings", "A hyphen of the word's own stays."),
    ),
    Option("said.letters", True, Switch()),
    Option("said.invisible", True, Switch()),
    Option("said.spaces", True, Switch()),
    Option(
        "speech.beside_screen_reader",
        "speak",
        Choice(
            speak=QT_TRANSLATE_NOOP("Settings", "Speak when asked"),
            quiet=QT_TRANSLATE_NOOP("Settings", "Stay quiet"),
        ),
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Beside a screen reader"),
        QT_TRANSLATE_NOOP(
            "Settings", "Ctrl, Tab and Esc silence Parlando at once, so that two never speak together."
        ),
    ),
    Option(
        "window.language",
        "system",
        Choice(
            system=QT_TRANSLATE_NOOP("Settings", "System"),
            en="English",
            ar="العربية",
            de="Deutsch",
            es="Español",
            fr="Français",
            zh_CN="简体中文",
        ),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Language of the window"),
        QT_TRANSLATE_NOOP("Settings", "In force from the next start. What is read keeps its own."),
    ),
    Option(
        "text.palette",
        "system",
        Choice(
            system=QT_TRANSLATE_NOOP("Settings", "System"),
            paper=QT_TRANSLATE_NOOP("Settings", "Paper"),
            night=QT_TRANSLATE_NOOP("Settings", "Night"),
            contrast=QT_TRANSLATE_NOOP("Settings", "Contrast"),
        ),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP("Settings", "System follows the desktop: light, dark, or high contrast."),
    ),
    Option(
        "text.marking",
        "both",
        Choice(
            both=QT_TRANSLATE_NOOP("Settings", "Sentence and word"),
            sentence=QT_TRANSLATE_NOOP("Settings", "Sentence"),
            word=QT_TRANSLATE_NOOP("Settings", "Word"),
            nothing=QT_TRANSLATE_NOOP("Settings", "Nothing"),
        ),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "What is marked while it is read"),
    ),
    Option(
        "text.size",
        20.0,
        Number(12, 80, step=2),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Text size"),
    ),
    Option(
        "text.calm",
        False,
        Switch(),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Less motion"),
        QT_TRANSLATE_NOOP("Settings", "The page jumps instead of scrolling, the playhead steps from word to word."),
    ),
    Option(
        "text.face",
        "literata",
        Choice(
            literata=QT_TRANSLATE_NOOP("Settings", "Literata"),
            atkinson=QT_TRANSLATE_NOOP("Settings", "Atkinson Hyperlegible Next"),
            opendyslexic=QT_TRANSLATE_NOOP("Settings", "OpenDyslexic"),
            system=QT_TRANSLATE_NOOP("Settings", "The system's own"),
        ),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Letters"),
        QT_TRANSLATE_NOOP("Settings", "OpenDyslexic is used where it is installed."),
    ),
    Option(
        "text.line_height",
        1.6,
        Number(1.2, 2.6, step=0.1, unit="×"),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Height of lines"),
    ),
    Option(
        "text.letter_spacing",
        0.0,
        Number(0, 30, step=2, unit="%"),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Air between letters"),
    ),
    Option(
        "text.column",
        66.0,
        Number(45, 90, step=3),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Letters in a line"),
    ),
    Option(
        "text.ruler",
        False,
        Switch(),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Reading ruler"),
        QT_TRANSLATE_NOOP("Settings", "Dims all but the spoken line and its neighbours."),
    ),
    Option(
        "text.sentence_colour",
        "",
        Text(),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Colour of the sentence"),
        QT_TRANSLATE_NOOP("Settings", "Such as #D8EDD8; empty is the palette's own."),
    ),
    Option(
        "text.word_colour",
        "",
        Text(),
        Heading.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Colour of the word"),
        QT_TRANSLATE_NOOP("Settings", "Such as #7CC47F; empty is the palette's own."),
    ),
    Option(
        "ask.base_url",
        "",
        Address(),
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Where questions go"),
        QT_TRANSLATE_NOOP("Settings", "The address of a language model; empty is Ollama on this computer."),
    ),
    Option(
        "ask.model",
        "",
        Text(),
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Language model"),
        QT_TRANSLATE_NOOP("Settings", "Which one is asked there; empty is the first one it has."),
    ),
    Option(
        "sound.output",
        "auto",
        Choice(
            auto=QT_TRANSLATE_NOOP("Settings", "Automatic"),
            pulse=QT_TRANSLATE_NOOP("Settings", "PulseAudio or PipeWire"),
            sounddevice=QT_TRANSLATE_NOOP("Settings", "PortAudio"),
        ),
        Heading.SOUND,
        QT_TRANSLATE_NOOP("Settings", "Way to the loudspeaker"),
        QT_TRANSLATE_NOOP("Settings", "Automatic takes the quickest that works."),
    ),
    Option("sound.device", "", Text()),
    Option("sound.delays", {}, Numbers(-0.1, 0.5)),
    Option("speech.rates", {}, Numbers(0.5, 6.0)),
    Option(
        "saving.form",
        "mp3",
        Choice(
            mp3=QT_TRANSLATE_NOOP("Settings", "MP3"),
            m4b=QT_TRANSLATE_NOOP("Settings", "M4B, an audiobook"),
            opus=QT_TRANSLATE_NOOP("Settings", "Opus"),
            ogg=QT_TRANSLATE_NOOP("Settings", "Ogg Opus"),
            flac=QT_TRANSLATE_NOOP("Settings", "FLAC"),
            wav=QT_TRANSLATE_NOOP("Settings", "WAV"),
            epub=QT_TRANSLATE_NOOP("Settings", "EPUB, text and voice"),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Kind of file"),
        help=QT_TRANSLATE_NOOP(
            "Settings",
            "MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, "
            "an EPUB shows words as they are heard.",
        ),
    ),
    Option(
        "saving.words",
        "none",
        Choice(
            none=QT_TRANSLATE_NOOP("Settings", "None"),
            srt=QT_TRANSLATE_NOOP("Settings", "SubRip (srt)"),
            vtt=QT_TRANSLATE_NOOP("Settings", "WebVTT (vtt)"),
            lrc=QT_TRANSLATE_NOOP("Settings", "Lyrics (lrc)"),
            json=QT_TRANSLATE_NOOP("Settings", "JSON"),
        ),
        label=QT_TRANSLATE_NOOP("Settings", "Subtitles"),
        help=QT_TRANSLATE_NOOP("Settings", "A second file with the words and when each is heard."),
    ),
    Option(
        "saving.by_chapter",
        False,
        Switch(),
        label=QT_TRANSLATE_NOOP("Settings", "One file for each chapter"),
        help=QT_TRANSLATE_NOOP("Settings", "They come into a folder of their own."),
    ),
    Option(
        "privacy.offline",
        False,
        Switch(),
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Offline"),
        QT_TRANSLATE_NOOP("Settings", "Nothing leaves this computer: no voices, no language model elsewhere."),
    ),
    Option(
        "updates.address",
        "",
        Address(),
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Ask for new versions at"),
        QT_TRANSLATE_NOOP("Settings", "A project's latest release, asked once a day. Empty asks nobody."),
    ),
    Option("updates.asked", 0.0, Number(0, 1e12)),
    Option(
        "library.remembers",
        True,
        Switch(),
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Remember what I read"),
        QT_TRANSLATE_NOOP("Settings", "Texts, places and bookmarks, in a file on this computer."),
    ),
    Option(
        "keys.anywhere",
        "",
        Text(),
        Heading.KEYS,
        QT_TRANSLATE_NOOP("Settings", "A key that reads the selection of any program"),
        QT_TRANSLATE_NOOP("Settings", "Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be."),
    ),
    Option(
        "window.tray",
        False,
        Switch(),
        Heading.KEYS,
        QT_TRANSLATE_NOOP("Settings", "Sign in the panel"),
        QT_TRANSLATE_NOOP(
            "Settings", "Speak, pause and stop beside the clock, where the desktop shows such signs."
        ),
    ),
    Option(
        "window.at_login",
        False,
        Switch(),
        Heading.KEYS,
        QT_TRANSLATE_NOOP("Settings", "Start when I log in"),
        QT_TRANSLATE_NOOP("Settings", "Then a key for any program's text is answered at once. On Linux desktops."),
    ),
    Option(
        "window.minimised",
        False,
        Switch(),
        Heading.KEYS,
        QT_TRANSLATE_NOOP("Settings", "Start minimised"),
        QT_TRANSLATE_NOOP("Settings", "The window waits in the panel until it is wanted."),
    ),
    Option("window.geometry", "", Text()),
    Option("window.strip_place", "", Text()),
    Option("keys.changed", "", Text()),
)

_COPY_KIND = "parlando settings"


class Settings:
    """The user's choices. Not thread-safe; lives on the loop."""

    def __init__(self, file: Path | None = None, options: tuple[Option, ...] = OPTIONS) -> None:
        self._file = file or paths.config_dir() / "settings.json"
        self.options = {option.key: option for option in options}
        self._values: dict[str, Value] = {}
        self._unknown: dict[str, object] = {}
        """What another version put into the file; it stays there."""
        self._watchers: dict[str, list[Callable[[Any], object]]] = {}
        self._steps: list[dict[str, Value]] = []
        self.is_damaged = False
        """Whether the file holds no settings: it is set aside when a new one is written."""
        self._load()

    def __getitem__(self, key: str) -> Any:
        return self._values.get(key, self.options[key].default)

    def __setitem__(self, key: str, value: Value) -> None:
        """Check, keep, put in force and save a value; ValueError when it does not fit."""
        self._put(self._checked({key: value}))

    def watch(self, key: str, act: Callable[[Any], object]) -> None:
        """Call `act` with the new value whenever this setting changes, by whatever way."""
        self._watchers.setdefault(self.options[key].key, []).append(act)

    # -- steps that can be undone ---------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def change(self, values: Mapping[str, Value]) -> None:
        """Set some values as one step that can be undone; ValueError, and no change, when one does not fit."""
        checked = self._checked(values)
        if former := {key: self[key] for key, value in checked.items() if self[key] != value}:
            self._steps.append(former)
            self._put(checked)

    def reset(self, heading: Heading) -> None:
        """Set everything under a heading to its default, as one step."""
        self.change({each.key: each.default for each in self.options.values() if each.heading is heading})

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if self._steps:
            self._put(self._steps.pop())

    # -- copies ---------------------------------------------------------------------------------------

    def export_to(self, file: Path) -> None:
        """Write all that the user has chosen into a file, without secrets; OSError when it can't be written."""
        chosen = {key: value for key, value in self._values.items() if _is_portable(self.options[key])}
        content = {"kind": _COPY_KIND, "settings": chosen}
        replace_file(file, json.dumps(content, indent=1, ensure_ascii=False).encode())

    def import_from(self, file: Path) -> None:
        """Take over what `export_to` wrote, as one step; what does not fit is passed over.

        OSError when the file can't be read, ValueError when it is no such copy.
        """
        content = _parsed(file.read_bytes())
        if content.get("kind") != _COPY_KIND or not isinstance(content.get("settings"), dict):
            raise ValueError("this file holds no settings")
        fitting: dict[str, Value] = {}
        for key, value in content["settings"].items():
            option = self._option_of(key)
            if option is not None and _is_portable(option) and (taken := _fitting(option, value)) is not None:
                fitting[option.key] = taken
        self.change(fitting)

    # -- the file -------------------------------------------------------------------------------------

    def _checked(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {key: self.options[key].kind(value) for key, value in values.items()}

    def _put(self, values: Mapping[str, Value]) -> None:
        changed = {key: value for key, value in values.items() if self[key] != value}
        self._values |= values
        self._save()
        for key, value in changed.items():
            for act in self._watchers.get(key, ()):
                act(value)

    def _load(self) -> None:
        try:
            raw = _parsed(self._file.read_bytes())
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            log.warning("settings cannot be read, defaults are used: %s", error)
            self.is_damaged = isinstance(error, ValueError)
            return
        for key, value in raw.items():
            option = self._option_of(key)
            if option is None:
                self._unknown[key] = value
            elif (taken := _fitting(option, value)) is not None:
                self._values[option.key] = taken

    def _option_of(self, key: str) -> Option | None:
        formerly = (each for each in self.options.values() if key in each.formerly)
        return self.options.get(key) or next(formerly, None)

    def _save(self) -> None:
        try:
            self._set_aside()
            content = self._unknown | self._values
            replace_file(self._file, json.dumps(content, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            log.warning("settings cannot be saved: %s", error)

    def _set_aside(self) -> None:
        if self.is_damaged:
            self._file.replace(self._file.with_name(f"settings.damaged-{strftime('%Y%m%d-%H%M%S')}.json"))
            self.is_damaged = False


def _fitting(option: Option, value: object) -> Value | None:
    try:
        return option.kind(value)
    except ValueError as error:
        log.warning("setting %s %s; the default is used", option.key, error)
        return None


def _is_portable(option: Option) -> bool:
    return option.heading is not None and not (isinstance(option.kind, Text) and option.kind.is_secret)


def _parsed(content: bytes) -> dict[str, Any]:
    """Read a JSON object; ValueError for anything else."""
    try:
        raw = json.loads(content.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(raw, dict):
        raise ValueError("it holds no settings")
    return raw


def replace_file(file: Path, content: bytes) -> None:
    """Write a file in one step: readers see the old content or the new, never a half of it. A link stays one."""
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
