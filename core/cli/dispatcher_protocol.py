"""How speech-dispatcher talks with an output module: lines in, lines out, without any I/O.

After the chapter "Communication Protocol for Output Modules" of its manual. A message is SSML: its text is said,
its marks are told when they are heard. Answers never stand between an order and its own answer.
"""

import html
import re
import unicodedata
from dataclasses import dataclass, field

MESSAGES = ("SPEAK", "CHAR", "KEY", "SOUND_ICON")
SETTINGS = {
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOGLEVEL SET"),
}
NO_SERVER_AUDIO = "300-Parlando plays by itself\n300 MODULE ERROR"
RECEIVING, SPEAKING, CANT_SPEAK = "202 OK RECEIVING MESSAGE", "200 OK SPEAKING", "301 ERROR CANT SPEAK"
BEGIN, END, STOPPED, PAUSED = "701 BEGIN", "702 END", "703 STOP", "704 PAUSE"
_TAG = re.compile(r"<[^<>]*>")
_MARK = re.compile(r"""<mark\s+name\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SLOWEST, _FASTEST = 0.5, 3.0
"""Speeds at the ends of speech-dispatcher's scale; its espeak module goes about as far."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be said, and the places (code points) at which marks stand, in their order."""

    text: str
    marks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """A whole order: its name, and what came with it."""

    name: str
    body: str = ""

    @property
    def settings(self) -> dict[str, str]:
        """Read the body as lines of name=value."""
        pairs = (line.partition("=") for line in self.body.splitlines())
        return {name: value for name, _, value in pairs}


@dataclass(slots=True)
class Orders:
    """Puts lines together into orders. What must be answered before the rest of an order comes is in `answers`."""

    answers: list[str] = field(default_factory=list)
    _name: str = ""
    _lines: list[str] = field(default_factory=list)

    def take(self, line: str) -> Order | None:
        """Take a line without its end; return the order that it completes."""
        if not self._name:
            return self._begin(line.strip())
        if line != ".":
            self._lines.append(line[1:] if line.startswith(".") else line)
            return None
        order = Order(self._name, "\n".join(self._lines))
        self._name, self._lines = "", []
        return order

    def _begin(self, name: str) -> Order | None:
        if name in MESSAGES or name in SETTINGS:
            self.answers.append(RECEIVING if name in MESSAGES else SETTINGS[name][0])
            self._name = name
            return None
        return Order(name) if name else None


def message(order: Order) -> Message:
    """Return what an order asks to say."""
    if order.name == "SPEAK":
        return _parsed(order.body)
    if order.name == "CHAR":
        return Message(_name_of(order.body))
    return Message(order.body.strip().replace("_", " "))


def speed(rate: float) -> float:
    """Return the speed for a rate from -100 to 100, where 0 is the voice's own pace."""
    rate = max(-100.0, min(100.0, rate)) / 100
    return 1 + rate * ((_FASTEST - 1) if rate > 0 else (1 - _SLOWEST))


def _parsed(ssml: str) -> Message:
    text, marks, last = "", [], 0
    for tag in _TAG.finditer(ssml):
        text += html.unescape(ssml[last : tag.start()])
        last = tag.end()
        if named := _MARK.match(tag.group()):
            marks.append((len(text), html.unescape(named[1] or named[2] or "")))
    return Message(text + html.unescape(ssml[last:]), tuple(marks))


def _name_of(character: str) -> str:
    """Letters and digits say their own names; of signs Unicode knows the name, in English."""
    if character == "space" or not character.strip():
        return "space"
    if len(character) > 1 or character.isalnum():
        return character
    return unicodedata.name(character, character).lower()
