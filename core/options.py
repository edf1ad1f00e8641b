"""What can be set, declared once, as data: `OPTIONS` is the one table.

The settings page, its search, the checks, export and import are made from it. What is chosen lives in settings.py.
"""

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import urlsplit

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


class Number(NamedTuple):
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
        if not isinstance(value, str) or value not in self.words:
            raise ValueError(f"must be one of {', '.join(self.words)}")
        return value


class Text:
    """Accepts a string of whole characters, as can be written into a file."""

    def __call__(self, value: Any) -> str:
        if not _is_text(value):
            raise ValueError("must be a text")
        return str(value)


class Address(Text):
    """Accepts the base address of a server, and nothing at all."""

    def __call__(self, value: Any) -> str:
        address = Text.__call__(self, value).strip().rstrip("/")
        if address and not _is_address(address):
            raise ValueError("must be an address such as https://speech.example")
        return address


def _is_text(value: object) -> bool:
    """Whether it is a string without halves of surrogate pairs, which JSON can hold and no file."""
    return isinstance(value, str) and not any("\ud800" <= each <= "\udfff" for each in value)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:  # brackets with no address of IPv6 in them
        return False
    return parts.scheme.lower() in ("http", "https", "ws", "wss") and bool(parts.hostname)


class Numbers(NamedTuple):
    """Accepts numbers from low to high, each under a name."""

    low: float
    high: float

    def __call__(self, value: Any) -> dict[str, float]:
        if not isinstance(value, dict) or not all(map(_is_text, value)):
            raise ValueError("must be numbers by name")
        return {name: Number(self.low, self.high)(each) for name, each in value.items()}


class Texts:
    """Accepts strings, each under a name."""

    def __call__(self, value: Any) -> dict[str, str]:
        if not isinstance(value, dict) or not all(_is_text(each) for pair in value.items() for each in pair):
            raise ValueError("must be texts by name")
        return value


class Switch:
    """Accepts true or false."""

    def __call__(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError("must be true or false")
        return value


Kind = Number | Numbers | Choice | Text | Texts | Switch


class Option(NamedTuple):
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
