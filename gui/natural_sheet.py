"""Natural voices as a page of the window: those that are here, and those to be had for the listener's languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.controls import PADDING, TextButton
from gui.fields import SearchField
from gui.progress_bar import ProgressBar
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme

_NOWHERE = "", 0, Qt.FocusReason.NoFocusReason
_TYPED_MS = 150
"""A search begins when the fingers have rested for so long."""


class State(Enum):
    """How far a voice is on its way."""

    OFFERED = auto()
    SHOWN = auto()
    """Its licence and size are told; a press fetches it."""
    COMING = auto()
    HERE = auto()
    DAMAGED = auto()
    """It is here, but not as it came."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice in the list: `words` is what is said about it, `group` the heading that it stands under."""

    key: str
    name: str
    words: str
    group: str
    state: State
    share: float = 0.0
    """How much of it is here, of one that is coming."""
    has_sample: bool = False
    is_heard: bool = False
    """Whether its sample is being played."""


class NaturalSheet(Sheet):
    """Told what there is by `show_offers`; everything else are wishes, each with a voice's key."""

    hang = PADDING
    sought = Signal(str)
    shown = Signal(str)
    """Its licence is asked for."""
    wished = Signal(str)
    stopped = Signal(str)
    chosen = Signal(str)
    removal_wished = Signal(str)
    sample_wished = Signal(str)
    """Its sample is to be heard, or no longer."""
    import_wished = Signal()
    """A voice is to be taken in from this computer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Natural voices"))
        self._field = SearchField(theme)
        self._field.setAccessibleName(self.tr("Find a language or voice"))
        self._field.setPlaceholderText(self.tr("Find a language or voice"))
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(lambda: self.sought.emit(self._field.text()))
        self._field.textChanged.connect(lambda _: self._typed.start())
        promise = Words(
            theme,
            self.tr("Each comes once, when you ask for it. Then it speaks without a network and sends nothing."),
            FontRole.SECOND,
        )
        from_file = TextButton(theme, outlined=True)
        from_file.set_label(self.tr("From a file"))
        from_file.say(self.tr("Take in a voice from a file"))
        from_file.clicked.connect(self.import_wished)
        for parts in ((promise,), (self._field, from_file)):
            line = QHBoxLayout()
            line.setContentsMargins(self.px(PADDING), 0, 0, self.px(12))
            line.setSpacing(self.px(8))
            for part in parts:
                line.addWidget(part)
            self.column.addLayout(line)
        self._message = Words(theme, "", FontRole.SECOND)
        self._message.setContentsMargins(self.px(PADDING), self.px(12), 0, 0)
        self.column.addWidget(self._message)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self._rows: dict[str, _Row] = {}
        self.say("")

    def first_stop(self) -> QWidget:
        return self._field

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def say(self, words: str) -> None:
        """Say something above the list; nothing takes it away."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """List voices; what stood there is replaced, and the focus stays with its voice."""
        focused, at, reason = next(((key, *row.focus) for key, row in self._rows.items() if row.focus), _NOWHERE)
        while (item := self._list.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()  # it lives until the loop comes round
                former.deleteLater()
        self._rows = {}
        for group, members in groupby(offers, key=lambda offer: offer.group):
            self._add_words(group, FontRole.CARD_TITLE)
            for offer in members:
                self._add(offer)
        if self.words.strip() and not offers:
            self._add_words(self.tr("No voice has these words."), FontRole.SECOND)
        if focused in self._rows:
            buttons = self._rows[focused].buttons
            buttons[min(at, len(buttons) - 1)].setFocus(reason)
        elif focused:
            self._field.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_words(self, words: str, role: FontRole) -> None:
        heading = Words(self.theme, words, role)
        heading.setContentsMargins(self.px(PADDING), self.px(24), 0, self.px(4))
        self._list.addWidget(heading)

    def show_progress(self, key: str, words: str, share: float) -> None:
        """Show how far a voice that is coming has come."""
        if key in self._rows:
            self._rows[key].show_progress(words, share)

    def _add(self, offer: Offer) -> None:
        row = self._rows[offer.key] = _Row(self.theme, offer)
        acts = {
            State.OFFERED: [(self.tr("Get"), self.tr("Get {name}"), self.shown)],
            State.SHOWN: [(self.tr("Download"), self.tr("Download {name}"), self.wished)],
            State.COMING: [(self.tr("Cancel"), self.tr("Cancel {name}"), self.stopped)],
            State.DAMAGED: [
                (self.tr("Get anew"), self.tr("Get {name} anew"), self.wished),
                (self.tr("Remove"), self.tr("Remove {name}"), self.removal_wished),
            ],
            State.HERE: [
                (self.tr("Read with it"), self.tr("Read with {name}"), self.chosen),
                (self.tr("Remove"), self.tr("Remove {name}"), self.removal_wished),
            ],
        }
        for label, name, wish in acts[offer.state]:
            button = row.add_button(label, name.format(name=offer.name), is_main=not row.buttons)
            button.clicked.connect(lambda _=False, wish=wish: wish.emit(offer.key))
        if offer.has_sample:
            label, name = (
                (self.tr("Silence"), self.tr("Silence {name}"))
                if offer.is_heard
                else (self.tr("Hear"), self.tr("Hear {name}"))
            )
            button = row.add_button(label, name.format(name=offer.name), is_main=False)
            button.clicked.connect(lambda: self.sample_wished.emit(offer.key))
        self._list.addWidget(row)


class _Row(QWidget):
    """A voice's name, what is said about it, and what can be done."""

    def __init__(self, theme: Theme, offer: Offer) -> None:
        super().__init__()
        self._theme = theme
        self.buttons: list[TextButton] = []
        self._second = Words(theme, offer.words, FontRole.SECOND)
        lines = QVBoxLayout()
        lines.setSpacing(theme.metrics.px(4) if offer.state is State.COMING else 0)
        lines.addWidget(Words(theme, offer.name, FontRole.CONTROL))
        self._bar = ProgressBar(theme)
        self._bar.setAccessibleName(offer.name)
        self._bar.show_share(offer.share)
        lines.addWidget(self._bar)
        lines.addWidget(self._second)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.metrics.px(PADDING), theme.metrics.px(6), 0, theme.metrics.px(6))
        self._line.setSpacing(theme.metrics.px(4))
        self._line.addLayout(lines, 1)
        self._bar.setVisible(offer.state is State.COMING)

    @property
    def focus(self) -> tuple[int, Qt.FocusReason] | None:
        """Which of its buttons has the focus, and how it came: no ring appears for a hand on the pointer."""
        for at, button in enumerate(self.buttons):
            if button.hasFocus():
                return at, Qt.FocusReason.TabFocusReason if button.shows_ring else Qt.FocusReason.MouseFocusReason
        return None

    def add_button(self, label: str, name: str, *, is_main: bool) -> TextButton:
        button = TextButton(self._theme, outlined=is_main)
        button.set_label(label)
        button.say(name, description=self._second.text())
        button.setToolTip("")
        self._line.addWidget(button)
        self.buttons.append(button)
        return button

    def show_progress(self, words: str, share: float) -> None:
        self._second.setText(words)
        self._bar.show_share(share)
