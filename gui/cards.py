"""Cards: child widgets of the window that open beside what opened them, one at a time; Esc closes, focus goes back.

`Surface` is the painted ground with its shadow, `Card` the behaviour, `RowCard` a card that is a list of rows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.controls import Control, RowButton, outline
from gui.escape import claims_escape, is_escape
from gui.focus import can_go_back
from gui.scroll_bar import ScrollBar
from gui.theme import Theme

RADIUS = 12
_DROP, _BLUR, _LAYERS = 8, 32, 23
_APART = 7
"""Between a card and what it opens beside, px at 100 %."""
_SHORE, _SIDE = 8, 24
"""Between a card and the window's edge: above and below, at the sides (where the deck's signs line up)."""


class _Shadow(QWidget):
    """Lies beneath a surface and lets the pointer through."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._drawn = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_under(self, surface: QWidget) -> None:
        reach, drop = self._theme.metrics.px(_BLUR), self._theme.metrics.px(_DROP)
        place = surface.geometry().translated(0, drop).adjusted(-reach, -reach, reach, reach)
        if place.size() != self.size():
            self._drawn = QPixmap()
        self.setGeometry(place)
        self.stackUnder(surface)
        self.setVisible(surface.isVisible() and not self._theme.palette.is_contrast)

    def forget(self) -> None:
        self._drawn = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn.isNull():
            self._drawn = self._draw()
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self) -> QPixmap:
        """Draw a blur as thin layers, spread as a normal distribution is (its deviation half of a CSS blur)."""
        from statistics import NormalDist  # noqa: PLC0415 - slow to load, and no card is there at first

        ratio, reach = self.devicePixelRatioF(), self._theme.metrics.px(_BLUR)
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        colour = QColor(self._theme.palette.shadow)
        colour.setAlpha(round(colour.alpha() / _LAYERS))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        box = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        spreads = NormalDist(0, reach / 2)
        for layer in range(_LAYERS):
            grow = max(-float(reach), min(float(reach), spreads.inv_cdf((layer + 0.5) / _LAYERS)))
            radius = max(2.0, self._theme.metrics.px(RADIUS) + grow)
            painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow), radius, radius)
        painter.end()
        return drawn


class Surface(QWidget):
    """The ground of what floats: rounded, bordered, with a shadow; no shadow and 2 px in high contrast.

    Esc closes it.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._shadow = _Shadow(theme, window)
        self.hide()
        theme.changed.connect(self._follow_theme)

    def px(self, at_100: float) -> int:
        return self.theme.metrics.px(at_100)

    def dismiss(self) -> None:
        """Close it."""
        self.hide()

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _follow_theme(self) -> None:
        self._shadow.forget()
        self._shadow.lie_under(self)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, box = self.theme.palette, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.card)
        painter.drawRoundedRect(box, self.px(RADIUS), self.px(RADIUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline(painter, palette.line, box, self.px(RADIUS), self.px(2 if palette.is_contrast else 1))

    def showEvent(self, event: QShowEvent) -> None:
        self._shadow.lie_under(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self._shadow.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        self._shadow.lie_under(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shadow.lie_under(self)


class Card(Surface):
    """Opens beside an anchor and takes the focus; Esc or a press elsewhere closes it.

    The focus goes back to where it was. Opening a card closes the one that is open in the same window.
    """

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        super().__init__(theme, window)
        self.setAccessibleName(name)
        self._window = window
        self._anchor: QWidget | None = None
        self._came_from: QWidget | None = None

    def toggle(self, anchor: QWidget) -> None:
        """Open beside the anchor, or close: what a button that opens a card does."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open_beside(anchor)

    def open_beside(self, anchor: QWidget) -> None:
        """Show above or below the anchor, whichever side has more room."""
        for other in self.window().findChildren(Card):
            other.dismiss()
        self._anchor, self._came_from = anchor, QApplication.focusWidget() or anchor
        self._prepare()
        self._place()
        self.show()
        self.raise_()
        self._shadow.lie_under(self)
        self._first_focus().setFocus(_reason(self._came_from))
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def dismiss(self) -> None:
        """Close; focus that was inside goes back to where it came from."""
        if not self.isVisible():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        focus = QApplication.focusWidget()
        was_inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if was_inside and can_go_back(self._came_from):
            self._came_from.setFocus(_reason(focus))
        self.closed.emit()

    def _prepare(self) -> None:
        """Bring what is shown up to date, just before opening."""

    def _first_focus(self) -> QWidget:
        """Say which part takes the focus when the card opens."""
        return self._stops()[0]

    def _follow_theme(self) -> None:
        super()._follow_theme()
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        """Lie beside the anchor, within the window; the side of the anchor is the side that lines up."""
        if self._anchor is None:
            return
        self.ensurePolished()
        window, apart, shore = self._window.rect(), self.px(_APART), self.px(_SHORE)
        place = QRect(self._anchor.mapTo(self._window, QPoint(0, 0)), self._anchor.size())
        above, below = place.top() - apart - shore, window.bottom() - place.bottom() - apart - shore
        hint = self.sizeHint()
        side = self.px(_SIDE)
        size = QSize(min(hint.width(), window.width() - 2 * side), min(hint.height(), max(above, below)))
        top = place.bottom() + 1 + apart if below >= above else place.top() - apart - size.height()
        leans_left = place.center().x() < window.center().x()
        left = place.left() if leans_left else place.right() + 1 - size.width()
        left = max(side, min(left, window.width() - side - size.width()))
        self.setGeometry(QRect(QPoint(left, top), size))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and self._is_elsewhere(watched):
            self.dismiss()
        elif kind == QEvent.Type.Resize and watched is self._window:
            self._place()
        return False

    def _is_elsewhere(self, widget: QWidget) -> bool:
        if widget.window() is not self.window():  # a tooltip, or the menu of a field
            return False
        return not (widget in (self, self._anchor) or self.isAncestorOf(widget))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk round inside the card."""
        stops, at = self._stops(), QApplication.focusWidget()
        if not stops:
            return False
        here = stops.index(at) if at in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _stops(self) -> list[QWidget]:
        return [
            each
            for each in self.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.isVisibleTo(self)
        ]


class RowCard(Card):
    """A card that is a list of rows: the arrow keys walk it, it scrolls where the window is low."""

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        super().__init__(theme, window, name)
        self._rows: list[RowButton] = []
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBar(ScrollBar(theme))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        be_plain(self._area)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area.setWidget(self._list)
        self._list.setAutoFillBackground(False)

    def set_rows(self, rows: Sequence[RowButton | None]) -> None:
        """Show these rows in place of the former; None draws a line."""
        while (item := self._column.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()  # it lives until the loop comes round
                former.deleteLater()
        self._rows = [row for row in rows if row is not None]
        for row in rows:
            self._column.addWidget(row or _Line(self.theme))

    def sizeHint(self) -> QSize:
        inner, margin = self._list.sizeHint(), 2 * self.px(8)
        return QSize(inner.width() + margin, inner.height() + margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = self.px(8)
        self._area.setGeometry(self.rect().adjusted(margin, margin, -margin, -margin))

    def _first_focus(self) -> QWidget:
        chosen = [row for row in self._rows if row.isChecked()]
        return (chosen or [row for row in self._rows if row.isEnabled()])[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Up:
                self.focusNextPrevChild(False)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                stop = self._stops()[0 if event.key() == Qt.Key.Key_Home else -1]
                stop.setFocus(Qt.FocusReason.TabFocusReason)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        if (at := QApplication.focusWidget()) is not None:
            self._area.ensureWidgetVisible(at)
        return moved


class _Line(QWidget):
    """A hairline between groups of rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.metrics.px(17))

    def paintEvent(self, event: QPaintEvent) -> None:
        thick = self._theme.metrics.px(1)
        QPainter(self).fillRect(0, (self.height() - thick) // 2, self.width(), thick, self._theme.palette.line)


def be_plain(area: QFrame) -> None:
    """Take frame and ground from a scrolling part, so that the card shows through."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAutoFillBackground(False)
    if isinstance(area, QScrollArea):
        area.viewport().setAutoFillBackground(False)


def _reason(last: QWidget | None) -> Qt.FocusReason:
    """Keep the way in which the listener works: no ring appears for a hand on the pointer."""
    by_hand = isinstance(last, Control) and not last.shows_ring
    return Qt.FocusReason.MouseFocusReason if by_hand else Qt.FocusReason.ShortcutFocusReason
