"""The buttons of the window, painted from the theme: a quiet sign, quiet or outlined words, a row.

All are real buttons to the keyboard and to assistive technology. The focus ring is drawn when focus came by key.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from gui import icons
from gui.mirror import mirrored, mirrored_x
from gui.theme import FontRole, Palette, Theme

RADIUS = 8
PADDING = 12
BOX = 36
"""The height of a control, and its width where it has no words: nothing that is pressed is smaller."""
SMALL_SIGN, SIGN, DECK_SIGN = 16, 20, 22
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
_CONTRAST_DISABLED = 0.45  # in contrast every role is white: what is dimmed is dimmed by opacity


def came_by_key(reason: Qt.FocusReason) -> bool:
    """Tell whether focus came in a way that calls for the ring: by anything but the pointer."""
    return reason not in _BY_HAND


def focus_ring(painter: QPainter, palette: Palette, box: QRectF, radius: float, unit: float) -> None:
    """Draw the sign of keyboard focus just inside a box: 2 px, 3 in high contrast."""
    width = (3 if palette.is_contrast else 2) * unit
    inset = width / 2
    painter.setPen(QPen(palette.you, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def outline(painter: QPainter, colour: QColor, box: QRectF, radius: float, width: float) -> None:
    """Draw a border whose outer edge is the box."""
    inset = width / 2
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def paint_two_lines(painter: QPainter, theme: Theme, box: QRect, first: str, second: str) -> None:
    """Paint a name and what is said about it, each on one line, shortened where there is no room."""
    upper = QRect(box.left(), box.top(), box.width(), box.height() // (2 if second else 1))
    lower = QRect(box.left(), upper.bottom() + 1, box.width(), box.height() - upper.height())
    for words, role, ink, place in (
        (first, FontRole.CONTROL, theme.palette.ink, upper),
        (second, FontRole.SECOND, theme.palette.ink_2, lower),
    ):
        font = theme.metrics.font(role)
        painter.setFont(font)
        painter.setPen(ink)
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, fitting)


class Control(QAbstractButton):
    """A button painted from the theme; the base of all others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow_theme)

    def say(self, name: str, key: str = "", description: str = "") -> None:
        """Name the button for screen readers, and for the pointer together with its key."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description or key)
        # Without a description Qt tells the tooltip as one: a tooltip with nothing but the name would say it twice.
        tip = self.tr("{name} ({key})").format(name=name, key=key) if key else name
        self.setToolTip(tip if description or key else "")

    @property
    def shows_ring(self) -> bool:
        """Whether the focus ring is drawn."""
        return self._ring and self.hasFocus()

    def px(self, at_100: float) -> int:
        return self.theme.metrics.px(at_100)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # events

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:  # a window that comes back changes nothing
            self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Qt presses with Space alone
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled() and self.theme.palette.is_contrast:
            painter.setOpacity(_CONTRAST_DISABLED)
        self._paint_box(painter)
        self._paint_face(painter)
        if self.shows_ring:
            self._paint_ring(painter)

    def _paint_box(self, painter: QPainter) -> None:
        """Paint the ground: nothing at rest, `hover` under the pointer or pressed in; a border in high contrast."""
        palette = self.theme.palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.hover if self._is_raised() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()), self.px(RADIUS), self.px(RADIUS))
        if palette.is_contrast:
            outline(painter, palette.ink, QRectF(self.rect()), self.px(RADIUS), self.px(1))

    def _paint_face(self, painter: QPainter) -> None:
        """Paint what lies on the ground."""

    def _paint_ring(self, painter: QPainter) -> None:
        focus_ring(painter, self.theme.palette, QRectF(self.rect()), self.px(RADIUS), self.theme.metrics.u)

    def _is_raised(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())

    def _breath(self, ink: QColor) -> QColor:
        """A fill's own ink, thinly, to lie over it: under the pointer, or pressed."""
        breath = QColor(ink)
        breath.setAlphaF(0.16 if self.isDown() else 0.07)
        return breath

    def _sign_colour(self) -> QColor:
        palette = self.theme.palette
        if not self.isEnabled():
            return palette.ink_3
        if self.isCheckable() and self.isChecked():
            return palette.voice
        return palette.ink if self.underMouse() else palette.ink_2


class IconButton(Control):
    """A sign alone, in a square box; its name stands in the tooltip."""

    def __init__(
        self, theme: Theme, icon: str, parent: QWidget | None = None, *, box: int = BOX, sign: int = SIGN
    ) -> None:
        """`box` and `sign` are px at 100 %."""
        super().__init__(theme, parent)
        self._icon, self._box, self._sign = icon, box, sign
        self.is_strong = False
        """Whether the sign is drawn in ink, as in the transport row, instead of ink-2."""

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._box), self.px(self._box))

    def set_icon(self, icon: str) -> None:
        """Show another sign."""
        self._icon = icon
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.accessibleName(), self)
            return True
        return super().event(event)

    @property
    def ink(self) -> QRectF:
        """What the sign covers of the box, for lining up glyphs."""
        return icons.ink(self._icon, self.px(self._sign)).translated(
            (self.sizeHint().width() - self.px(self._sign)) / 2,
            (self.sizeHint().height() - self.px(self._sign)) / 2,
        )

    def _paint_face(self, painter: QPainter) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        icons.paint(painter, self._icon, self._sign_colour(), centre, self.px(self._sign))

    def _sign_colour(self) -> QColor:
        if self.is_strong and self.isEnabled():
            return self.theme.palette.ink
        return super()._sign_colour()


class TextButton(Control):
    """Words, quiet or outlined, with a sign before and a chevron after where wished."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        chevron: bool = False,
        outlined: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._label = ""
        self._icon, self._chevron, self._outlined = icon, chevron, outlined

    @property
    def label(self) -> str:
        return self._label

    def set_label(self, label: str) -> None:
        """Change the words; the name for screen readers is set apart, by `say`."""
        if label != self._label:
            self._label = label
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(self._label), self.px(BOX))

    def width_of(self, label: str) -> int:
        """The whole button's width with other words in it."""
        words = self._metrics().horizontalAdvance(label) + 1  # eliding counts the fraction that is cut off here
        return 2 * self.px(PADDING) + self._words_at() + words + (self._chevron_room() if self._chevron else 0)

    def _words_at(self) -> int:
        if not self._icon:
            return 0
        return round(icons.ink(self._icon, self.px(SIGN)).width()) + self.px(PADDING - 1)

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of the words."""
        return self._words_box().width() < self._metrics().horizontalAdvance(self._label)

    def _words_box(self) -> QRect:
        end = self.px(PADDING) + (self._chevron_room() if self._shows_chevron() else 0)
        return mirrored(self, self.rect().adjusted(self.px(PADDING) + self._words_at(), 0, -end, 0))

    def _shows_chevron(self) -> bool:
        """Where there is little room the chevron goes before a letter does."""
        return self._chevron and self.width() >= self.sizeHint().width()

    def _chevron_room(self) -> int:
        return self.px(4 + SMALL_SIGN)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.metrics.font(FontRole.CONTROL))

    def _paint_box(self, painter: QPainter) -> None:
        super()._paint_box(painter)
        if self._outlined and not self.theme.palette.is_contrast:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline(painter, self.theme.palette.ink_3, QRectF(self.rect()), self.px(RADIUS), self.px(1))

    def _paint_face(self, painter: QPainter) -> None:
        inner = self.rect().adjusted(self.px(PADDING), 0, -self.px(PADDING), 0)
        if self._icon:
            self._paint_sign(painter, inner)
        words = self._words_box()
        self._paint_words(painter, words)
        if self._shows_chevron():
            shown = min(self._metrics().horizontalAdvance(self._label), words.width())
            x = mirrored(self, words).left() + shown + self.px(4 + SMALL_SIGN / 2)
            centre = QPointF(mirrored_x(self, x), self.height() / 2)
            icons.paint(painter, "chevron", self._sign_colour(), centre, self.px(SMALL_SIGN - 2))

    def _paint_sign(self, painter: QPainter, inner: QRect) -> None:
        size = self.px(SIGN)
        x = inner.left() - icons.ink(self._icon, size).x() + size / 2
        centre = QPointF(mirrored_x(self, x), self.height() / 2)
        icons.paint(painter, self._icon, self._sign_colour(), centre, size)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(self.theme.metrics.font(FontRole.CONTROL))
        painter.setPen(self.theme.palette.ink if self.isEnabled() else self.theme.palette.ink_3)
        fitting = self._metrics().elidedText(self._label, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT if self._icon else _CENTRE, fitting)


class FilledButton(TextButton):
    """The one button that completes what a card is for; its fill makes room for the ring of the focus."""

    def _paint_box(self, painter: QPainter) -> None:
        room = self.px(4) if self.shows_ring else 0
        box = QRectF(self.rect()).adjusted(room, room, -room, -room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.palette.pill)
        painter.drawRoundedRect(box, self.px(RADIUS) - room / 2, self.px(RADIUS) - room / 2)
        if self._is_raised():
            painter.setBrush(self._breath(self.theme.palette.pill_ink))
            painter.drawRoundedRect(box, self.px(RADIUS), self.px(RADIUS))

    def sizeHint(self) -> QSize:
        return QSize(max(super().sizeHint().width(), self.px(88)), self.px(BOX))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.metrics.font(FontRole.STRONG))

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(self.theme.metrics.font(FontRole.STRONG))
        painter.setPen(self.theme.palette.pill_ink)
        painter.drawText(box, _CENTRE, self._label)


class RowButton(Control):
    """A line of a list of ways or actions: sign, words, and the key that does the same."""

    def __init__(
        self, theme: Theme, label: str, parent: QWidget | None = None, *, icon: str = "", key: str = ""
    ) -> None:
        super().__init__(theme, parent)
        self._label, self._icon, self._key = label, icon, key
        self._height, self._indented = 40, bool(icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(label, description=key)
        self.setToolTip("")  # all is written on it

    def set_label(self, label: str, key: str | None = None) -> None:
        """Change the words, here and for screen readers, and what stands in the key's place."""
        self._label, self._key = label, self._key if key is None else key
        self.say(label, description=self._key)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def set_height(self, at_100: int) -> None:
        self._height = at_100
        self.updateGeometry()

    def indent(self) -> None:
        """Leave room for a sign, so that the words line up with those of rows that carry one."""
        self._indented = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.metrics.font(FontRole.CONTROL)).horizontalAdvance(self._label)
        key = QFontMetrics(self.theme.metrics.font(FontRole.SECOND)).horizontalAdvance(self._key)
        return QSize(2 * self.px(PADDING) + self._words_at() + words + self.px(32) + key, self.px(self._height))

    def _words_at(self) -> int:
        return self.px(SIGN + 16) if self._indented else 0

    def _paint_box(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.palette.hover)
            painter.drawRoundedRect(QRectF(self.rect()), self.px(RADIUS), self.px(RADIUS))

    def _paint_face(self, painter: QPainter) -> None:
        metrics, palette = self.theme.metrics, self.theme.palette
        inner = self.rect().adjusted(self.px(PADDING), 0, -self.px(PADDING), 0)
        sign = "check" if self.isCheckable() and self.isChecked() else self._icon
        if sign:
            centre = QPointF(mirrored_x(self, inner.left() + self.px(SIGN) / 2), self.height() / 2)
            icons.paint(painter, sign, self._sign_colour(), centre, self.px(SIGN))
        painter.setFont(metrics.font(FontRole.SECOND))
        painter.setPen(palette.ink_2)
        painter.drawText(inner, _RIGHT, self._key)
        painter.setFont(metrics.font(FontRole.CONTROL))
        painter.setPen(palette.ink if self.isEnabled() else palette.ink_3)
        words = inner.adjusted(self._words_at(), 0, 0, 0)
        key = QFontMetrics(metrics.font(FontRole.SECOND)).horizontalAdvance(self._key)
        room = words.width() - (key + self.px(PADDING) if key else 0)
        fitting = painter.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(mirrored(self, words), _LEFT, fitting)
