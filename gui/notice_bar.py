"""The notice: one card above the deck that says what happened, what was done, and offers at most one remedy.

It never takes the focus. Information leaves by itself, failures stay until they are closed; the next one waits.
"""

import html
import logging
from collections import deque
from collections.abc import Callable
from time import time

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.errors import ParlandoError
from gui import icons
from gui.accessible import announce
from gui.cards import Surface
from gui.controls import BOX, SIGN, IconButton, TextButton
from gui.focus import can_go_back
from gui.mirror import mirrored, place
from gui.notice_words import Remedy
from gui.notices import FIRST, OF_DOCUMENT, Notice, notice_of_error, notice_of_event
from gui.theme import FontRole, Theme

log = logging.getLogger(__name__)

STAYS_MS = 8000
REMEMBERED = 50
"""Notices that can be read again in their list."""
_WIDEST, _SHORE, _LIFT = 720, 24, 16
"""px at 100 %: at most so wide, so far from the sides, so far above the deck."""
_EDGE, _ROW = 18, 56


class NoticeBar(Surface):
    """Shows one notice at a time; `remedy_wished` says that its button was pressed."""

    remedy_wished = Signal(Remedy)
    accessible_role = QAccessible.Role.Notification  # screen readers say one that appears, wherever the focus is

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.may_show: Callable[[Notice], bool] = lambda _: True
        """Asked before a notice is shown; what may not be waits, until `show_waiting` asks anew."""
        self._waiting: deque[Notice] = deque()
        self.history: deque[tuple[float, Notice]] = deque(maxlen=REMEMBERED)
        """When (seconds since the epoch) which notice came, the oldest first."""
        self._shown: Notice | None = None
        self._bounds = QRect()
        self._came_from: QWidget | None = None
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._remedy = TextButton(theme, self, outlined=True)
        self._remedy.clicked.connect(self._wish)
        self._close = IconButton(theme, "close", self, sign=SIGN - 2)
        self._close.say(self.tr("Close this notice"), description=self.tr("Esc"))
        self._close.clicked.connect(self.dismiss)
        self._leaving = QTimer(self)
        self._leaving.setInterval(STAYS_MS)
        self._leaving.timeout.connect(self._leave)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember_focus)

    @property
    def shown(self) -> Notice | None:
        """The notice now seen."""
        return self._shown

    def show_error(self, error: ParlandoError, *, survived: bool = False) -> None:
        """Log and show an error in the listener's words; `survived` means that reading goes on by itself."""
        log.info("notice (%s): %s", "survived" if survived else "failure", error)
        self.show_notice(notice_of_error(error, survived=survived))

    def show_event(self, name: str, details: str = "", **names: str) -> None:
        """Show something that is no fault, as it stands in the table of notices, with `names` in their places."""
        self.show_notice(notice_of_event(name, details, **names))

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, or let it wait for its turn; one that says the same as another is dropped.

        What answers the listener's hand is seen at once, and that a text can't be kept: a failure, and what came
        by itself, come back behind it.
        """
        known = [each for each in (self._shown, *self._waiting) if each is not None and each.key == notice.key]
        said = notice.fact, notice.consequence
        if any(each.is_failure or (each.fact, each.consequence) == said for each in known):
            return
        self.history.append((time(), notice))
        if notice.ends:
            self._withdraw(lambda each: each.key == notice.ends)
        self._withdraw(lambda each: each.key == notice.key)
        shown = self._shown
        if shown is not None and (notice.key == FIRST or not (notice.is_failure or notice.waits)):
            self._waiting.extendleft((shown, notice) if shown.is_failure or shown.waits else (notice,))
            self._shown = None
        else:
            self._waiting.append(notice)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Show the next one that waits and may be shown, if there is room for it."""
        if self._shown is None:
            self._show_next()

    def withdraw(self, remedy: Remedy) -> None:
        """Drop the notices that offer this remedy: what they tell of has been mended some other way."""
        self._withdraw(lambda each: each.remedy is remedy)

    def begin_document(self) -> None:
        """Drop what was told of the document before, or of one that could not be opened: another is on its way."""
        self._withdraw(lambda each: each.key in OF_DOCUMENT)

    def _withdraw(self, is_outdated: Callable[[Notice], bool]) -> None:
        self._waiting = deque(each for each in self._waiting if not is_outdated(each))
        if self._shown is not None and is_outdated(self._shown):
            self.dismiss()

    def dismiss(self) -> None:
        """Close the notice; the next one that waits is shown."""
        self._leaving.stop()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and can_go_back(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = None
        self._show_next()

    def arrange(self, bounds: QRect) -> None:
        """Lie at the bottom of these bounds: the page, as the window sees it."""
        self._bounds = bounds
        if self._shown is not None:
            self._place()

    def _show_next(self) -> None:
        self._shown = next((each for each in self._waiting if self.may_show(each)), None)
        if self._shown is None:
            self.hide()
            return
        self._waiting.remove(self._shown)
        self._fill(self._shown)
        self._place()
        self.show()
        self.update()  # the sign may be another one
        if not self._shown.is_failure:
            self._leaving.start()
        announce(self, f"{self._shown.fact} {self._shown.consequence}")

    def _fill(self, notice: Notice) -> None:
        fact, consequence = html.escape(notice.fact), html.escape(notice.consequence)
        self._words.setText(f'<span style="font-weight:600">{fact}</span> {consequence}')
        plain = f"{notice.fact} {notice.consequence}"
        for part in (self, self._words):
            part.setAccessibleName(plain)
            part.setAccessibleDescription(notice.details)
        self._words.setToolTip(notice.details)
        self._remedy.setVisible(notice.remedy is not None)
        self._remedy.set_label(notice.remedy_label)
        # A screen reader that comes to the button first hears what it is about.
        self._remedy.say(notice.remedy_label, description=plain)
        self._remedy.setToolTip("")

    def _wish(self) -> None:
        remedy = self._shown.remedy if self._shown is not None else None
        self.dismiss()
        if remedy is not None:
            self.remedy_wished.emit(remedy)

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if not self.underMouse() and not (focus is not None and self.isAncestorOf(focus)):
            self.dismiss()

    def _remember_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new) and old is not None and not self.isAncestorOf(old):
            self._came_from = old

    def _follow_theme(self) -> None:
        super()._follow_theme()
        if self._shown is not None:
            self._place()

    def _place(self) -> None:
        """Sign, words, remedy and close in a row; the words wrap, and make the card taller where they must."""
        metrics = self.theme.metrics
        self._words.setFont(metrics.font(FontRole.BODY))
        edge, box, gap = self.px(_EDGE), self.px(BOX), self.px(12)
        width = min(self.px(_WIDEST), self._bounds.width() - 2 * self.px(_SHORE))
        close = width - self.px(8) - box
        remedy = self._remedy.sizeHint().width() if self._shown and self._shown.remedy else 0
        words_left = edge + self.px(SIGN) + gap
        words_right = close - (remedy + self.px(8) if remedy else 0) - gap
        words = self._words.heightForWidth(max(1, words_right - words_left))
        height = max(self.px(_ROW), words + 2 * gap)
        bottom = self._bounds.bottom() + 1 - self.px(_LIFT)
        left = self._bounds.left() + (self._bounds.width() - width) // 2
        self.setGeometry(left, bottom - height, width, height)
        place(self._words, words_left, 0, words_right - words_left, height)
        place(self._remedy, close - self.px(8) - remedy, (height - box) // 2, remedy, box)
        place(self._close, close, (height - box) // 2, box, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown is None:
            return
        palette, painter = self.theme.palette, QPainter(self)
        failed = self._shown.is_failure
        sign = QRect(self.px(_EDGE), 0, self.px(SIGN), self.height())
        centre = mirrored(self, sign).toRectF().center()
        name, colour = ("warning", palette.failure) if failed else ("information", palette.ink_2)
        icons.paint(painter, name, colour, centre, self.px(SIGN))
