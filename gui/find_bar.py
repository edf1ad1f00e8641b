"""Find: a card at the page's upper right corner with one field; what is found lies marked on the page."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.cards import Surface
from gui.controls import BOX, IconButton
from gui.fields import HEIGHT, SearchField
from gui.mirror import place
from gui.text_view import TextView
from gui.theme import FontRole, Theme, set_ink

_WIDE, _SHORE, _EDGE, _COUNT = 420, 16, 8, 84
_PART, _LIMIT = 256 * 1024, 10_000
"""Code points that are looked through at once, and places that are enough."""
_QUIET_MS = 120
"""After the last letter, before the page is searched."""


class FindBar(Surface):
    """Marks what is found, and lets the caret go from one to the next. `found` says where it stands."""

    moved = Signal(int)
    """The caret was taken to something found."""

    def __init__(self, theme: Theme, page: TextView, window: QWidget) -> None:
        super().__init__(theme, window)
        self._page = page
        self._spans: list[tuple[int, int]] = []
        self._at = -1
        self._looked = 0
        """Up to where the page has been looked through."""
        self.setAccessibleName(self.tr("Find"))
        self.field = SearchField(theme, self)
        self.field.setAccessibleName(self.tr("Find on the page"))
        self.field.setPlaceholderText(self.tr("Find on the page"))
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._back = self._button("chevron_up", self.tr("Before"), self.tr("Shift+Return"), -1)
        self._on = self._button("chevron", self.tr("Next"), self.tr("Return"), 1)
        self._close = IconButton(theme, "close", self)
        self._close.say(self.tr("Close"), self.tr("Esc"))
        self._close.clicked.connect(self.dismiss)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._search)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look_on)
        self.field.textChanged.connect(self._wait)
        self.field.installEventFilter(self)
        page.edited.connect(self._follow_edit)
        page.installEventFilter(self)
        self._follow_theme()

    def _button(self, icon: str, name: str, key: str, way: int) -> IconButton:
        button = IconButton(self.theme, icon, self)
        button.say(name, key)
        button.clicked.connect(lambda: self.step(way))
        return button

    def open(self) -> None:
        """Show it, with what is selected on the page to begin with."""
        if (selected := self._page.selection()) is not None and selected[1] - selected[0] < 100:
            self.field.setText(self._page.written(*selected).split("\n")[0])
        self._place()
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def _follow_edit(self) -> None:
        if self.isVisible():
            self._wait()

    def _wait(self) -> None:
        """Search anew when writing has rested."""
        self._looking.stop()
        self._quiet.start()

    def dismiss(self) -> None:
        """Close it; the caret stays where it was taken."""
        self._put_away()
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _put_away(self) -> None:
        self._quiet.stop()
        self._looking.stop()
        self.hide()
        self._page.show_found([], None)

    def step(self, way: int) -> None:
        """Go to the next thing found, or the one before, round the page's end."""
        if self._looking.isActive():
            return  # it goes to the first place itself
        if self._quiet.isActive():
            self._search()
        elif self._spans:
            self._go_to((self._at + way) % len(self._spans))

    def _search(self) -> None:
        """Look through the page from its start, a part at each turn of the loop."""
        self._quiet.stop()
        self._spans, self._looked = [], 0
        self._look_on()

    def _look_on(self) -> None:
        stop = self._looked + _PART
        self._spans += self._page.find_from(self.field.text(), self._looked, stop)
        self._looked = stop
        if stop < self._page.source.length and len(self._spans) < _LIMIT:
            self._looking.start()
        else:
            self._show_first()

    def _show_first(self) -> None:
        """Go to the first place from the caret on."""
        if not self._spans:
            self._at = -1
            self._page.show_found([], None)
            self._tell()
            return
        caret = self._page.caret()
        self._go_to(next((at for at, span in enumerate(self._spans) if span[0] >= caret), 0))

    def _go_to(self, at: int) -> None:
        self._at = at
        start = self._spans[at][0]
        self._page.set_caret(start)
        self._page.bring_into_view()
        self._page.show_found(self._spans, self._spans[at])
        self._tell()
        self.moved.emit(start)

    def _tell(self) -> None:
        if not self.field.text():
            words = ""
        elif not self._spans:
            words = self.tr("not there")
        else:
            words = self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._spans))
        self._count.setText(words)
        self.field.setAccessibleDescription(words)
        for button in (self._back, self._on):
            button.setEnabled(bool(self._spans))

    # -- keys and places ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        if watched is self._page and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._put_away()  # a sheet comes in the page's place
        is_press = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return False

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._count.setFont(self.theme.metrics.font(FontRole.SECOND))
        set_ink(self._count, self.theme.palette.ink_2)
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        page, px = self._page.geometry(), self.px
        width = min(px(_WIDE), page.width() - 2 * px(_SHORE))
        height = px(HEIGHT + 2 * _EDGE)
        place(self, page.right() + 1 - px(_SHORE) - width, page.top() + px(4), width, height)
        box, edge = px(BOX), px(_EDGE)
        right = width - edge
        for button in (self._close, self._on, self._back):
            right -= box
            place(button, right, (height - box) // 2, box, box)
        count = px(_COUNT) if width > px(_WIDE) * 0.9 else 0
        place(self._count, right - count - px(4), 0, count, height)
        place(self.field, edge, edge, right - count - px(12) - edge, px(HEIGHT))
