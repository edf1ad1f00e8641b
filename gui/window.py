"""The window: the page with a voice beneath it. Lays its parts out, and turns keys into commands.

The parts do not know each other; what they wish goes to the bridge (bridge.py), which knows the reader.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.accessible import Announcer
from gui.actions import Actions
from gui.controls import TextButton
from gui.deck import Deck
from gui.empty_page import EmptyPage
from gui.header import Header
from gui.keys import Command
from gui.text_view import TextView
from gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from gui.contents_panel import ContentsPanel
    from gui.contents_place import ContentsPlace
    from gui.find_bar import FindBar
    from gui.notice_bar import NoticeBar
    from gui.sheets import Sheets

USUAL_SIZE = (1120, 760)
LEAST_SIZE = (480, 360)
LOW = 520
"""Below this height (px at 100 %) the deck is low."""


class MainWindow(QWidget):
    """Header, page and deck, from top to bottom; what floats lies above the page.

    What the first picture does without is loaded and made when it is asked for first.
    """

    commanded = Signal(Command)
    """A key asked for something."""
    closing = Signal()
    file_dropped = Signal(str)
    file_hovers = Signal()
    """A file is held over the window, and may be dropped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_painted = False
        """Whether something of it was shown."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before it closes."""
        self._early: list[Command] | None = []
        """What keys asked for while the window came up; None once it is served."""
        self.setWindowTitle(QApplication.applicationDisplayName())
        # From top to bottom, as a screen reader walks them; what floats lies above the page, not above the deck.
        self.header = Header(theme, self)
        self.page = TextView(theme, self)
        self.empty_page = EmptyPage(theme, self.page)
        self.back_to_voice = TextButton(theme, self, icon="voice", outlined=True)
        self.deck = Deck(theme, self)
        self.announcer = Announcer(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.page, 1)
        self._column.addWidget(self.deck)
        self.setAcceptDrops(True)
        self.commands = Actions(self)
        self.commands.asked.connect(self._take)
        self.header.live_button.toggled.connect(self.commands.by_command[Command.LIVE].setChecked)
        theme.changed.connect(self._follow_theme)
        self._set_up_way_back()
        self.page.installEventFilter(self)
        self.page.emptied.connect(self.empty_page.setVisible)
        self._order_focus()
        self._follow_theme()
        self.resize(self._size(USUAL_SIZE))
        self.page.setFocus()

    @cached_property
    def contents(self) -> "ContentsPanel":
        from gui.contents_panel import ContentsPanel  # noqa: PLC0415

        return ContentsPanel(self._theme, self.page)

    @cached_property
    def contents_place(self) -> "ContentsPlace":
        from gui.contents_place import ContentsPlace  # noqa: PLC0415

        return ContentsPlace(self._theme, self.page, self.contents, self.header)

    @cached_property
    def find_bar(self) -> "FindBar":
        from gui.find_bar import FindBar  # noqa: PLC0415

        bar = FindBar(self._theme, self.page, self)
        bar.stackUnder(self.deck)
        return bar

    @cached_property
    def notices(self) -> "NoticeBar":
        from gui.notice_bar import NoticeBar  # noqa: PLC0415

        bar = NoticeBar(self._theme, self)
        bar.stackUnder(self.deck)
        bar.arrange(self._surface.geometry())
        return bar

    @cached_property
    def sheets(self) -> "Sheets":
        from gui.sheets import Sheets  # noqa: PLC0415

        sheets = Sheets(self.page, self._column)
        sheets.changed.connect(self._follow_surface)
        return sheets

    @property
    def _surface(self) -> QWidget:
        """What lies above the deck now."""
        return self.sheets.surface if "sheets" in self.__dict__ else self.page

    def show_title(self, title: str) -> None:
        """Name the document, in the header and to the desktop."""
        self.header.set_title(title)
        name = QApplication.applicationDisplayName()
        self.setWindowTitle(f"{title} — {name}" if title else name)

    def _take(self, command: Command) -> None:
        """Do what concerns the window alone; pass everything else on."""
        match command:
            case Command.NEXT_PART:
                self._walk()
            case Command.FULL_SCREEN:
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            case Command.CONTENTS:
                self.contents_place.toggle(by_key=True)
            case Command.FIND:
                self.sheets.leave()
                self.find_bar.open()
            case Command.FOLLOW:
                self.sheets.leave()
                self.page.follow()
            case Command.QUIT:
                self.close()
            case _ if self._early is not None:
                self._early.append(command)
            case _:
                self.commanded.emit(command)

    def serve_early(self) -> None:
        """Pass on what was asked for before there was anyone to do it; from now on all is passed on at once."""
        early, self._early = self._early or [], None
        for command in early:
            self.commanded.emit(command)

    def _walk(self) -> None:
        """F6: from the page to the notice, the deck, the header, and round."""
        focus = QApplication.focusWidget()
        stops: list[QWidget] = [
            self.sheets.surface,
            self.find_bar,
            self.contents,
            self.notices,
            self.deck,
            self.header,
        ]
        here = next((at for at, part in reversed([*enumerate(stops)]) if focus and _has(part, focus)), -1)
        for step in range(1, len(stops) + 1):
            part = stops[(here + step) % len(stops)]
            first = part if part is self.page else _first_stop(part)
            if part.isVisible() and first is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _set_up_way_back(self) -> None:
        """The listener scrolled away from the voice: offer the way back, until the voice is in view again."""
        self.back_to_voice.hide()
        self.back_to_voice.set_label(self.tr("Back to the voice"))
        self.back_to_voice.say(self.tr("Back to the voice"), Command.FOLLOW.shown)
        self.back_to_voice.clicked.connect(self.page.follow)
        self.page.following_changed.connect(self._show_way_back)
        self.page.sentence_visible_changed.connect(self._show_way_back)

    def _show_way_back(self) -> None:
        away = (
            self.page.isVisible()
            and self.page.has_voice
            and not self.page.is_following
            and not self.page.sentence_visible()
        )
        self.back_to_voice.setVisible(away)
        if away:
            size, page = self.back_to_voice.sizeHint(), self.page.geometry()
            gap = self._theme.metrics.px(16)
            left = page.left() + (page.width() - size.width()) // 2
            self.back_to_voice.setGeometry(
                left, page.bottom() + 1 - gap - size.height(), size.width(), size.height()
            )

    def _order_focus(self) -> None:
        """Tab goes from the page through the deck to the header, as the eye comes down and begins again."""
        before: QWidget = self.page
        for part in (self.deck, self.header):
            for stop in _stops(part):
                QWidget.setTabOrder(before, stop)
                before = stop

    def _size(self, at_100: tuple[int, int]) -> QSize:
        # The default window stays the same with larger letters: they wrap in it.
        return QSize(*at_100)

    def _follow_theme(self) -> None:
        self.setMinimumSize(self._size(LEAST_SIZE))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        self.deck.set_low(self.height() < self._theme.metrics.px(LOW))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._surface and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._arrange_floating()
        return False

    def _follow_surface(self) -> None:
        self._surface.installEventFilter(self)  # once, however often it is asked
        self._arrange_floating()

    def _arrange_floating(self) -> None:
        if "notices" in self.__dict__:
            self.notices.arrange(self._surface.geometry())
        self._show_way_back()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.is_painted = True  # its parts cover all of it

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._theme.take_system_font()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is a wish: the loop ends the children first, and itself last."""
        event.ignore()
        if self.may_close():
            self.leave()

    def leave(self) -> None:
        """Close, whatever stands on the page."""
        self.hide()
        self.closing.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(map(_opens, event.mimeData().urls())):
            event.acceptProposedAction()
            self.file_hovers.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if _opens(url):
                self.file_dropped.emit(url.toLocalFile() or url.toString())
                return


def _opens(url: "QUrl") -> bool:
    return url.isLocalFile() or url.scheme() in ("http", "https")


def _has(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)


def _stops(part: QWidget) -> list[QWidget]:
    """Return the widgets of a part that take the focus, in the order in which they were made."""
    found = part.findChildren(QWidget)
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _first_stop(part: QWidget) -> QWidget | None:
    return next((each for each in _stops(part) if each.isVisible() and each.isEnabled()), None)
