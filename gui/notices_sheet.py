"""All notices of this life of the window, the newest first: what was missed can be read again."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.controls import TextButton
from gui.notice_bar import NoticeBar
from gui.notice_words import Remedy
from gui.notices import Notice
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme


class NoticesSheet(Sheet):
    """Shows what the bar has shown; `remedy_wished` is the same wish as the bar's."""

    remedy_wished = Signal(Remedy)

    def __init__(self, theme: Theme, bar: NoticeBar, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Notices"))
        self._bar = bar
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    def fill(self) -> None:
        """Show what has come up to now."""
        while (item := self._list.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()  # it lives until the loop comes round
                former.deleteLater()
        for when, notice in reversed(self._bar.history):
            self._list.addWidget(self._row(when, notice))
        if not self._bar.history:
            self._list.addWidget(Words(self.theme, self.tr("There was nothing to say yet."), FontRole.SECOND))

    def _row(self, when: float, notice: Notice) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, self.px(10), 0, self.px(10))
        line.setSpacing(self.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(self.theme, notice.fact, FontRole.STRONG))
        words.addWidget(Words(self.theme, notice.consequence, FontRole.BODY))
        time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)).time(), QLocale.FormatType.ShortFormat)
        words.addWidget(
            Words(self.theme, f"{time} · {notice.details}" if notice.details else time, FontRole.SECOND)
        )
        line.addLayout(words, 1)
        if notice.remedy is not None:
            line.addWidget(self._button(notice, notice.remedy), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, notice: Notice, remedy: Remedy) -> TextButton:
        button = TextButton(self.theme, outlined=True)
        button.set_label(notice.remedy_label)
        button.say(notice.remedy_label, description=notice.fact)
        button.setToolTip("")
        button.clicked.connect(self.left)
        button.clicked.connect(lambda: self.remedy_wished.emit(remedy))
        return button
