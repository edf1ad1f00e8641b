"""Colours, sizes and letters: the one table that everything in the window is painted from.

`Palette` names each colour by what it is for; `Metrics` scales every measure with the system's font; `Theme` holds
the pair in force, follows the system's scheme and the user's choice, and says `changed` when either moves.
No other module writes a colour or an unscaled pixel.
"""

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui import fonts

SYSTEM = "system"
DEFAULT_TEXT_SIZE = 20.0
CONTROL_SIZE = 14
"""The size, at 100 %, of the system's own letters: all measures are written against it."""

# role: (paper, night, contrast); None paints nothing.
_TABLE: dict[str, tuple[str, str, str] | tuple[str, str, None]] = {
    "paper": ("#FCFBF8", "#1A1917", "#000000"),
    "deck": ("#F3F1EC", "#232120", "#000000"),
    "card": ("#FFFFFF", "#2B2927", "#000000"),
    "ink": ("#22201D", "#E8E3DA", "#FFFFFF"),
    "ink_2": ("#5E5A53", "#ADA79D", "#FFFFFF"),
    "ink_3": ("#858078", "#827C73", "#FFFFFF"),
    "line": ("#DEDAD2", "#3A3733", "#FFFFFF"),
    "hover": ("#E8E4DC", "#34312E", "#3A3A3A"),
    "voice": ("#B06800", "#F6BA4C", "#FFD60A"),
    "tint": ("#FFF0C9", "#352C1A", None),
    "mark": ("#FFC94D", "#875A0C", "#FFD60A"),
    "mark_ink": ("#22201D", "#FFF7E8", "#000000"),
    "pill": ("#22201D", "#F6BA4C", "#FFD60A"),
    "pill_ink": ("#FFFFFF", "#1A1917", "#000000"),
    "pill_icon": ("#FFC94D", "#1A1917", "#000000"),
    "you": ("#1F5E9E", "#86B9EE", "#5CD6FF"),
    "selection": ("#CBDFF3", "#2A4766", "#003C5A"),
    "failure": ("#A3242C", "#FF8F85", "#FF9E9E"),
    "shadow": ("#2E000000", "#78000000", None),
}
_COLUMNS = ("paper", "night", "contrast")


class Palette(NamedTuple):
    """The colours of one scheme by role; warm is the voice, blue is the user, all the rest is ink on paper."""

    name: str
    paper: QColor
    """The page and the header."""
    deck: QColor
    card: QColor
    """Cards, menus, notices, fields."""
    ink: QColor
    """Text."""
    ink_2: QColor
    """Second lines and resting icons."""
    ink_3: QColor
    """Graphics, borders of controls, what is disabled; never text to read."""
    line: QColor
    """Hairlines: decoration only."""
    hover: QColor
    """Under the pointer, or pressed in."""
    voice: QColor
    """Lines and signs of what is heard; never text."""
    tint: QColor
    """Behind the spoken sentence; fully transparent where an underline takes its place."""
    mark: QColor
    """Behind the spoken word."""
    mark_ink: QColor
    """The spoken word's letters and base line."""
    pill: QColor
    pill_ink: QColor
    pill_icon: QColor
    you: QColor
    """Caret and focus."""
    selection: QColor
    failure: QColor
    """The sign of a failure: the one third hue."""
    shadow: QColor
    """Beneath cards; fully transparent in high contrast."""

    @property
    def is_contrast(self) -> bool:
        """Whether this is the high-contrast scheme: borders and underlines in place of tints, fades and shadows."""
        return self.name == "contrast"


def palette(name: str) -> Palette:
    """Look up the scheme "paper", "night" or "contrast"; ValueError for any other name."""
    column = _COLUMNS.index(name)
    return Palette(name, **{role: _colour(row[column]) for role, row in _TABLE.items()})


def _colour(value: str | None) -> QColor:
    return QColor(Qt.GlobalColor.transparent) if value is None else QColor(value)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def qt_palette(p: Palette) -> QPalette:
    """Give Qt's own widgets (menus, tooltips, dialogs) the same colours."""
    qt = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, p.paper),
        (role.WindowText, p.ink),
        (role.Base, p.card),
        (role.AlternateBase, p.deck),
        (role.Text, p.ink),
        (role.PlaceholderText, p.ink_2),
        (role.Button, p.card),
        (role.ButtonText, p.ink),
        (role.BrightText, p.failure),
        (role.ToolTipBase, p.card),
        (role.ToolTipText, p.ink),
        (role.Highlight, p.selection),
        (role.HighlightedText, p.ink),
        (role.Accent, p.you),
        (role.Link, p.you),
        (role.LinkVisited, p.you),
        (role.Light, p.card),
        (role.Midlight, p.hover),
        (role.Mid, p.line),
        (role.Dark, p.ink_3),
        (role.Shadow, p.ink_3),
    ):
        qt.setColor(target, colour)
    for target in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, target, p.ink_3)
    return qt


def set_ink(widget: QWidget, ink: QColor) -> None:
    """Write a widget's words in an ink."""
    colours = widget.palette()
    colours.setColor(widget.foregroundRole(), ink)
    widget.setPalette(colours)


class Type(NamedTuple):
    """A size (px at 100 %), a weight, whose letters (a face of `gui.fonts`, or the system's), and the figures."""

    size: int
    weight: int
    face: fonts.Face | None = None
    tabular: bool = False


class FontRole(Enum):
    """What letters are for; the look's whole scale of type, apart from the page's own text."""

    BODY = Type(14, 400)
    CONTROL = Type(14, 500)
    STRONG = Type(14, 600)
    SECOND = Type(13, 400, tabular=True)
    TITLE = Type(13, 500)
    SPEAK = Type(15, 600)
    CARD_TITLE = Type(22, 400, fonts.Face.TEXT)
    LEAD = Type(18, 400, fonts.Face.TEXT)
    HEADING = Type(32, 450, fonts.Face.DISPLAY)
    QUESTION = Type(34, 450, fonts.Face.DISPLAY)


class Reading(NamedTuple):
    """How the page's text is set, by the listener's choice."""

    size: float = DEFAULT_TEXT_SIZE
    """Of the letters, px at 100 %."""
    face: str = "literata"
    line: float = 1.6
    """Height of a line, as a multiple of the letters' size."""
    letter_spacing: float = 0.0
    """Air between letters, percent of their size."""
    column: float = 66
    """Characters in a full line."""
    ruler: bool = False
    """Whether all but the spoken line and its neighbours is dimmed."""
    sentence: str = ""
    word: str = ""
    """Colours behind them; empty is the palette's."""


class Metrics:
    """Every size in the window, in device-independent pixels, as a multiple of the system font's."""

    def __init__(self, system_font: QFont, reading: Reading) -> None:
        """Measure the system's font."""
        # A smaller system font does not shrink anything: 13 px is the least that is comfortable to read.
        self.u = max(1.0, QFontInfo(system_font).pixelSize() / CONTROL_SIZE)
        self.reading = reading
        self._system_font = system_font

    @property
    def text_size(self) -> float:
        """The page's letters, px at 100 %."""
        return self.reading.size

    def px(self, at_100: float) -> int:
        """Scale a measure, to whole pixels and never to nothing."""
        return max(1, round(at_100 * self.u)) if at_100 > 0 else 0

    def font(self, role: FontRole) -> QFont:
        """Make the font of a role."""
        kind = role.value
        font = QFont(self._system_font) if kind.face is None else fonts.page_font(kind.face)
        font.setPixelSize(self.px(kind.size))
        font.setWeight(QFont.Weight(_nearest_weight(kind.weight)))
        if kind.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def page_font(self) -> QFont:
        """Make the font of the page's text."""
        reading = self.reading
        font = (
            QFont(self._system_font) if reading.face == "system" else fonts.page_font(fonts.CHOICES[reading.face])
        )
        font.setPixelSize(self.px(reading.size))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.pixelSize() * reading.letter_spacing / 100)
        return font


@cache
def _nearest_weight(weight: int) -> int:
    return min((int(each.value) for each in QFont.Weight), key=lambda each: abs(each - weight))


class Theme(QObject):
    """The palette and metrics in force. One per application; lives on the main thread."""

    changed = Signal()
    """Palette or metrics moved: take fonts and sizes anew and repaint."""

    def __init__(self, app: QApplication, choice: str = SYSTEM, reading: Reading | None = None) -> None:
        """Take over the application's palette; `choice` is "system" or a palette's name."""
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._hints = app.styleHints()  # held: the wrapper of a chained call dies too early
        self._accessibility = getattr(self._hints, "accessibility", lambda: None)()
        self._hints.colorSchemeChanged.connect(self._follow)
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._follow)
        self._metrics = Metrics(app.font(), reading or Reading())
        self._palette = self._coloured()
        app.setPalette(qt_palette(self._palette))

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def metrics(self) -> Metrics:
        return self._metrics

    @property
    def choice(self) -> str:
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Show "system", "paper", "night" or "contrast"; ValueError for any other."""
        if choice != SYSTEM and choice not in _COLUMNS:
            raise ValueError(choice)
        self._choice = choice
        self._follow()

    def set_reading(self, reading: Reading) -> None:
        """Set the page's text otherwise."""
        self._measure(reading)
        self._follow()

    def take_system_font(self) -> None:
        """Measure the application's font again (call on QEvent.ApplicationFontChange)."""
        self._measure(self._metrics.reading)

    def _measure(self, reading: Reading) -> None:
        before = self._metrics
        self._metrics = Metrics(self._app.font(), reading)
        if (before.u, before.reading) != (self._metrics.u, reading):
            self.changed.emit()

    def _follow(self) -> None:
        coloured = self._coloured()
        if coloured == self._palette:
            return
        self._palette = coloured
        self._app.setPalette(qt_palette(self._palette))
        self.changed.emit()

    def _coloured(self) -> Palette:
        """Return the palette of the choice, with the listener's own colours for sentence and word in it."""
        chosen, reading = palette(self._resolved()), self._metrics.reading
        if QColor.isValidColorName(reading.sentence):
            chosen = chosen._replace(tint=QColor(reading.sentence))
        if QColor.isValidColorName(reading.word):
            mark = QColor(reading.word)
            ink = max((chosen.ink, chosen.paper), key=lambda each: contrast(each, mark))
            chosen = chosen._replace(mark=mark, mark_ink=ink)
        return chosen

    def _resolved(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        if self._prefers_contrast():
            return "contrast"
        return "night" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "paper"

    def _prefers_contrast(self) -> bool:
        if self._accessibility is None:  # Qt before 6.10 does not tell
            return False
        return bool(self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)
