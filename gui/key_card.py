"""The key of a speech server: one field, shown as dots, taken with Return."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.cards import Card
from gui.fields import HEIGHT, Field
from gui.theme import FontRole, Theme

_WIDE, _EDGE, _APART = 376, 20, 8


class KeyCard(Card):
    """Emits the key that was given, and closes."""

    given = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Key"))
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._field = Field(theme, self)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._label.setBuddy(self._field)
        self._field.returnPressed.connect(self._give)
        self._follow_theme()

    def ask_for(self, host: str) -> None:
        """Say whose key is wanted."""
        self.ask(self.tr("The key that {host} gave you, then Return").format(host=host))

    def ask(self, words: str) -> None:
        """Say what is wanted."""
        self._label.setText(words)
        self._field.setAccessibleName(words)

    def _prepare(self) -> None:
        self._field.clear()

    def _first_focus(self) -> QWidget:
        return self._field

    def _give(self) -> None:
        key = self._field.text().strip()
        self._field.clear()
        self.dismiss()
        if key:
            self.given.emit(key)

    # places

    def sizeHint(self) -> QSize:
        return QSize(self.px(_WIDE), self._label_height + self.px(HEIGHT + _APART + 2 * _EDGE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_theme(self) -> None:
        self._label.setFont(self.theme.metrics.font(FontRole.CONTROL))
        super()._follow_theme()
        self._arrange()

    @property
    def _label_height(self) -> int:
        return self._label.heightForWidth(self.px(_WIDE - 2 * _EDGE))

    def _arrange(self) -> None:
        inner = self.rect().adjusted(self.px(_EDGE), self.px(_EDGE), -self.px(_EDGE), -self.px(_EDGE))
        self._label.setGeometry(QRect(inner.left(), inner.top(), inner.width(), self._label_height))
        top = inner.top() + self._label_height + self.px(_APART)
        self._field.setGeometry(QRect(inner.left(), top, inner.width(), self.px(HEIGHT)))
