"""The voices: a field to find one, and a list: favourites, the document's language, others. Each can be heard."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import icons
from gui.cards import Card, be_plain
from gui.controls import SIGN, RowButton, focus_ring
from gui.fields import SearchField
from gui.scroll_bar import ScrollBar
from gui.theme import FontRole, Theme

_Index = QModelIndex | QPersistentModelIndex
_WIDE, _ROWS_SEEN = 432, 7
_HEADING, _ROW, _FIELD, _MORE, _MARGIN = 34, 52, 40, 40, 8
_HEAR = 36
"""The place beside a voice that a press lets it be heard by."""


class ListedVoice(Protocol):
    """What is asked of a voice."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def language(self) -> str:
        """A BCP 47 tag."""

    @property
    def host(self) -> str:
        """The computer that it sends text to; empty for this one."""

    @property
    def quality(self) -> str:
        """What the maker of a natural voice says of it; empty for others."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the list: a heading where the id is empty."""

    words: str
    id: str = ""
    second: str = ""
    sought: str = ""
    """What a search looks in, folded."""


class VoiceCard(Card):
    """Emits the chosen voice's id, and closes; before that, the ids of those that are to be heard."""

    chosen = Signal(str)
    heard = Signal(str)
    favoured = Signal(str)
    """A voice is to be a favourite, or no longer."""
    natural_wished = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Voices"))
        self._field = SearchField(theme, self)
        self._field.setAccessibleName(self.tr("Find a voice or language"))
        self._field.setPlaceholderText(self.tr("Find a voice or language"))
        self._model = _Voices(self)
        self._voices: Sequence[ListedVoice] = ()
        self._language = ""
        self._favourites: Container[str] = ()
        self._list = _List(theme, self)
        self._list.setAccessibleName(self.tr("Voices"))
        self._list.setModel(self._model)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(lambda: self._choose(self._list.currentIndex()))
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self._list.hear_wished.connect(self._hear)
        self._hear_button = RowButton(theme, "", self, icon="play")
        self._hear_button.clicked.connect(lambda: self._hear(self._list.currentIndex()))
        self._favour_button = RowButton(theme, "", self, icon="favourite")
        self._favour_button.clicked.connect(self._favour)
        self._natural = RowButton(theme, self.tr("Get natural voices"), self, icon="plus")
        self._natural.clicked.connect(self._ask_for_natural)
        self._was_moved = False
        self._list.selectionModel().currentChanged.connect(self._note_move)
        self._list.selectionModel().currentChanged.connect(self._name_buttons)
        self._list.selectionModel().selectionChanged.connect(self._look_for_assistive_choice)
        self._follow_theme()

    def set_voices(
        self,
        voices: Sequence[ListedVoice],
        current_id: str,
        document_language: str = "",
        favourites: Container[str] = (),
    ) -> None:
        """Offer voices; each row says where the voice runs, and so where the text goes."""
        self._voices, self._language = voices, document_language
        self._model.current_id = current_id
        self.set_favourites(favourites)
        self._stand_on_current()

    def set_favourites(self, favourites: Container[str]) -> None:
        """Show which voices stand in front, and keep to the one that the list stands on."""
        here = self._model.id_at(self._list.currentIndex().row())
        self._favourites = favourites
        named = [voice for voice in self._voices if voice.id in favourites]
        others = [voice for voice in self._voices if voice.id not in favourites]
        heading = [_Entry(self.tr("Favourites"))] if named else []
        front = [_entry(voice, _language_of(voice), self._what_and_where(voice)) for voice in named]
        self._model.take([*heading, *front, *_entries(others, self._language, self._what_and_where)])
        self._model.search(self._field.text())
        self._stand_on(self._model.row_of(here) if here else self._model.row_to_stand_on())
        self._name_buttons()

    def _what_and_where(self, voice: ListedVoice) -> str:
        if voice.host:
            return self.tr("sends your text to {host}").format(host=voice.host)
        natural = {
            "high": self.tr("natural, high quality · offline"),
            "medium": self.tr("natural, medium quality · offline"),
            "low": self.tr("natural, low quality · offline"),
            "x_low": self.tr("natural, lowest quality · offline"),
            "natural": self.tr("natural · offline"),
        }
        return natural.get(voice.quality, self.tr("on this computer"))

    def _prepare(self) -> None:
        if self._field.text():  # or a screen reader hears of the caret before it hears of the field
            self._field.clear()
        self._stand_on_current()

    def _first_focus(self) -> QWidget:
        return self._field

    def _search(self, words: str) -> None:
        self._model.search(words)
        self._stand_on_current()

    def _stand_on_current(self) -> None:
        """Stand on the chosen voice, or on the first that was found."""
        self._stand_on(self._model.row_to_stand_on())

    def _stand_on(self, row: int) -> None:
        index = self._model.index(row)
        self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _choose(self, index: _Index) -> None:
        voice = self._model.id_at(index.row())
        if voice:
            self.chosen.emit(voice)  # before it closes: what was heard of others ends with this one
            self.dismiss()

    def _hear(self, index: _Index) -> None:
        if voice := self._model.id_at(index.row()):
            self.heard.emit(voice)

    def _favour(self) -> None:
        if voice := self._model.id_at(self._list.currentIndex().row()):
            self.favoured.emit(voice)

    def _name_buttons(self) -> None:
        """Let the buttons say what they do, for the voice that the list stands on."""
        row = self._list.currentIndex().row()
        voice = self._model.id_at(row)
        name = self._model.entry(row).words if voice else ""
        self._hear_button.set_label(self.tr("Hear it"))
        self._hear_button.say(self.tr("Hear {voice}").format(voice=name), description=self.tr("Space in the list"))
        is_favourite = voice in self._favourites
        self._favour_button.set_label(self.tr("No favourite") if is_favourite else self.tr("Favourite"))
        words = self.tr("Take {voice} from the favourites") if is_favourite else self.tr("Make {voice} a favourite")
        self._favour_button.say(words.format(voice=name))
        for button in (self._hear_button, self._favour_button):
            button.setEnabled(bool(voice))

    def _ask_for_natural(self) -> None:
        self.dismiss()
        self.natural_wished.emit()

    def _note_move(self) -> None:
        self._was_moved = True

    def _look_for_assistive_choice(self) -> None:
        """Assistive technology chooses a line by selecting it; keys and pointer move there as well, just after."""
        self._was_moved = False
        QTimer.singleShot(0, self, self._take_assistive_choice)

    def _take_assistive_choice(self) -> None:
        selected = self._list.selectionModel().selectedIndexes()
        by_hand = self._was_moved or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.isVisible() and selected and not by_hand:
            self._choose(selected[0])

    # keys: the field and the list work as one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if watched is self._list and event.key() == Qt.Key.Key_Space:
                self._hear(self._list.currentIndex())
                return True
            if watched is self._list and self._back_to_field(event):
                return True
        return super().eventFilter(watched, event)

    def _back_to_field(self, event: QKeyEvent) -> bool:
        """From the list, Up on the first voice goes to the field, and so does whatever is typed."""
        if event.key() == Qt.Key.Key_Up and self._list.currentIndex().row() <= self._model.first_row():
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.text().isprintable() and event.text().strip():
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
            self._field.insert(event.text())
            return True
        return False

    # places

    def sizeHint(self) -> QSize:
        rows = self.px(_HEADING) + _ROWS_SEEN * self.px(_ROW)
        return QSize(self.px(_WIDE), rows + self.px(_FIELD + 2 * _MORE + 4 * _MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._arrange()

    def _arrange(self) -> None:
        margin, field = self.px(_MARGIN), self.px(_FIELD)
        inner = self.rect().adjusted(margin, margin, -margin, -margin)
        self._field.setGeometry(inner.left(), inner.top(), inner.width(), field)
        more = self.px(_MORE)
        self._list.setGeometry(inner.adjusted(0, field + margin, 0, -2 * more - margin))
        top, half = inner.bottom() + 1 - 2 * more, inner.width() // 2
        for button, left in ((self._hear_button, 0), (self._favour_button, half)):
            place = QRect(inner.left() + left, top, half, more)
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), inner, place))
        self._natural.setGeometry(inner.left(), inner.bottom() + 1 - more, inner.width(), more)


class _Voices(QAbstractListModel):
    """The entries that fit the search."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[_Entry] = []
        self._shown: list[_Entry] = []
        self.current_id = ""

    def take(self, entries: list[_Entry]) -> None:
        self._all = entries

    def search(self, words: str) -> None:
        self.beginResetModel()
        parts = words.casefold().split()
        found = [each for each in self._all if not each.id or all(part in each.sought for part in parts)]
        self._shown = [
            each
            for each, following in zip(found, [*found[1:], None], strict=True)
            if each.id or (following is not None and following.id)
        ]
        self.endResetModel()

    def first_row(self) -> int:
        return next((row for row, each in enumerate(self._shown) if each.id), 0)

    def row_to_stand_on(self) -> int:
        return self.row_of(self.current_id)

    def row_of(self, voice: str) -> int:
        """Return where a voice stands, or the first one."""
        return next((row for row, each in enumerate(self._shown) if each.id == voice), self.first_row())

    def id_at(self, row: int) -> str:
        return self._shown[row].id if 0 <= row < len(self._shown) else ""

    def entry(self, row: int) -> _Entry:
        return self._shown[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not self.id_at(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
        return None

    def _spoken(self, entry: _Entry) -> str:
        if not entry.id:
            return entry.words
        if entry.id == self.current_id:
            return self.tr("{voice}, {details}, chosen").format(voice=entry.words, details=entry.second)
        return self.tr("{voice}, {details}").format(voice=entry.words, details=entry.second)


class _List(QListView):
    """The list, without frame and ground of its own."""

    hear_wished = Signal(QModelIndex)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        be_plain(self)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(theme))
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the sign beside a voice lets it be heard; elsewhere it chooses."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and self._painter.hear_box(self.visualRect(index), index).contains(point):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.hear_wished.emit(index)
            return
        super().mousePressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints headings and voices; the chosen voice is tinted and carries a check."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = self._entry(index)
        return QSize(0, self._theme.metrics.px(_ROW if entry.id else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry, box = self._entry(index), QRect(option.rect)
        if entry.id:
            self._paint_ground(painter, option, index)
            self._paint_voice(painter, entry, box, chosen=self._model(index).current_id == entry.id)
            if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
                centre = QRectF(self.hear_box(box, index)).center()
                icons.paint(painter, "play", self._theme.palette.ink_2, centre, self._theme.metrics.px(SIGN))
        else:
            self._paint_heading(painter, entry, box)
        painter.restore()

    def _paint_heading(self, painter: QPainter, entry: _Entry, box: QRect) -> None:
        metrics = self._theme.metrics
        painter.setFont(metrics.font(FontRole.SECOND))
        painter.setPen(self._theme.palette.ink_2)
        inner = box.adjusted(metrics.px(12), metrics.px(6), -metrics.px(12), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        palette, metrics = self._theme.palette, self._theme.metrics
        box, radius = QRectF(option.rect), metrics.px(8)
        state = option.state
        if self._model(index).current_id == self._entry(index).id:
            painter.setPen(QPen(palette.voice, 2 * metrics.u) if palette.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(palette.tint)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.hover)
            painter.drawRoundedRect(box, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, palette, box, radius, metrics.u)

    def _paint_voice(self, painter: QPainter, entry: _Entry, box: QRect, *, chosen: bool) -> None:
        palette, metrics = self._theme.palette, self._theme.metrics
        room = metrics.px(12 + SIGN + 8 + (_HEAR if chosen else _HEAR - SIGN))
        inner = QStyle.visualRect(self._direction(), box, box.adjusted(metrics.px(12), 0, -room, 0))
        half = box.height() // 2
        for words, role, colour, place in (
            (
                entry.words,
                FontRole.CONTROL,
                palette.ink,
                inner.adjusted(0, metrics.px(7), 0, -half + metrics.px(1)),
            ),
            (entry.second, FontRole.SECOND, palette.ink_2, inner.adjusted(0, half, 0, -metrics.px(6))),
        ):
            font = metrics.font(role)
            painter.setFont(font)
            painter.setPen(colour)
            fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
        if chosen:
            sign = QRect(box.right() - metrics.px(12 + SIGN), box.top(), metrics.px(SIGN), box.height())
            centre = QRectF(QStyle.visualRect(self._direction(), box, sign)).center()
            icons.paint(painter, "check", palette.voice, centre, metrics.px(SIGN))

    def hear_box(self, box: QRect, index: _Index) -> QRect:
        """Return the place in a voice's row that lets it be heard; empty in a heading."""
        entry, px = self._entry(index), self._theme.metrics.px
        if not entry.id:
            return QRect()
        end = px(4) + (px(SIGN + 12) if entry.id == self._model(index).current_id else 0)
        place = QRect(box.right() - end - px(_HEAR), box.top(), px(_HEAR), box.height())
        return QStyle.visualRect(self._direction(), box, place)

    def _direction(self) -> Qt.LayoutDirection:
        return QApplication.layoutDirection()

    def _model(self, index: _Index) -> _Voices:
        model = index.model()
        assert isinstance(model, _Voices)
        return model

    def _entry(self, index: _Index) -> _Entry:
        return self._model(index).entry(index.row())


def _entries(
    voices: Iterable[ListedVoice], document_language: str, where: Callable[[ListedVoice], str]
) -> list[_Entry]:
    """Group by language, the document's first, the others by name; in a group keep the order given."""
    groups: dict[str, list[_Entry]] = {}
    first = _language_name(document_language)
    for voice in voices:
        language = _language_of(voice)
        groups.setdefault(language, []).append(_entry(voice, language, where(voice)))
    order = sorted(groups, key=lambda name: (name != first, name.casefold()))
    return [entry for name in order for entry in (_Entry(name), *groups[name])]


def _language_of(voice: ListedVoice) -> str:
    """Name a voice's language. Qt does not name all that are spoken; "Chinese (Mandarin)" says it well enough."""
    return _language_name(voice.language) or voice.name.partition(" (")[0]


def _entry(voice: ListedVoice, language: str, where: str) -> _Entry:
    region = _region_name(voice.language)
    # Where there is no room for both, it must not be the name of the other computer that goes.
    parts = (where, region) if voice.host else (region, where)
    second = " · ".join(part for part in parts if part)
    told = where if voice.quality else voice.host
    sought = f"{voice.name} {language} {region} {voice.language} {told}".casefold()
    return _Entry(voice.name, voice.id, second, sought)


def _language_name(tag: str) -> str:
    """Name a language as Qt does; empty where Qt does not know it."""
    language = QLocale.codeToLanguage(tag.partition("-")[0])
    unknown = (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return "" if language in unknown else QLocale.languageToString(language)


def _region_name(tag: str) -> str:
    regions = [part for part in tag.split("-")[1:] if len(part) == 2 or part.isdecimal()]
    territory = QLocale.codeToTerritory(regions[0].upper()) if regions else QLocale.Country.AnyCountry
    return "" if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)
