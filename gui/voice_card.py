"""The card in which a voice is found, heard, made a favourite and chosen."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.cards import Card
from gui.controls import RowButton
from gui.fields import HEIGHT, SearchField
from gui.theme import Theme
from gui.voice_entries import Entry, ListedVoice, entries, found
from gui.voice_list import HEADING, ROW, VoiceList

_WIDE, _ROWS_SEEN = 432, 7
_MORE, _MARGIN = 40, 8


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
        self._voices: Sequence[ListedVoice] = ()
        self._language = ""
        self._favourites: Container[str] = ()
        self._entries: Sequence[Entry] = ()
        self._field = SearchField(theme, self)
        self._field.setAccessibleName(self.tr("Find a voice or language"))
        self._field.setPlaceholderText(self.tr("Find a voice or language"))
        self._list = VoiceList(theme, self)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            down = QShortcut(key, self._field, context=Qt.ShortcutContext.WidgetShortcut)
            down.activated.connect(self._go_on_in_list)
        self._list.setAccessibleName(self.tr("Voices"))
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self._list.choose)
        self._list.chosen.connect(self._choose)
        self._list.heard.connect(self.heard)
        self._list.left.connect(self._go_on_in_field)
        self._list.currentRowChanged.connect(self._name_buttons)
        self._hear_button = RowButton(theme, self.tr("Hear it"), self, icon="play")
        self._hear_button.clicked.connect(self._list.hear)
        self._favour_button = RowButton(theme, "", self, icon="favourite")
        self._favour_button.clicked.connect(lambda: self.favoured.emit(self._list.here.id))
        self._natural = RowButton(theme, self.tr("Get natural voices"), self, icon="plus")
        self._natural.clicked.connect(self._ask_for_natural)
        self._column = self._laid_out()
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
        self._list.chosen_id = current_id
        self.set_favourites(favourites)
        self._list.stand_on(current_id)

    def set_favourites(self, favourites: Container[str]) -> None:
        """Show which voices stand in front, and keep to the one that the list stands on."""
        here, self._favourites = self._list.here.id, favourites
        self._entries = entries(self._voices, favourites, self._language, self._list.chosen_id)
        self._search(self._field.text())
        if here:
            self._list.stand_on(here)

    def _search(self, words: str) -> None:
        """List what is sought; stand on the chosen voice, or on the first that was found."""
        self._list.show_entries(found(self._entries, words))
        self._list.stand_on(self._list.chosen_id)
        self._name_buttons()

    def _prepare(self) -> None:
        if self._field.text():  # or a screen reader hears of the caret before it hears of the field
            self._field.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.stand_on(self._list.chosen_id)  # now that it has its size

    def _first_focus(self) -> QWidget:
        return self._field

    def _choose(self, voice: str) -> None:
        """Choose a voice; of one with very many speakers these are listed first, as if its name had been typed."""
        entry = next(each for each in self._entries if each.id == voice)
        if entry.speakers and not self._field.text():
            self._field.setText(f"{entry.words} ")
            return
        self.chosen.emit(voice)  # before it closes: what was heard of others ends with this one
        self.dismiss()

    def _ask_for_natural(self) -> None:
        self.dismiss()
        self.natural_wished.emit()

    def _name_buttons(self) -> None:
        """Let the buttons say what they do, for the voice that the list stands on."""
        voice = self._list.here
        self._hear_button.say(
            self.tr("Hear {voice}").format(voice=voice.words), description=self.tr("Space in the list")
        )
        is_favourite = voice.id in self._favourites
        self._favour_button.set_label(self.tr("No favourite") if is_favourite else self.tr("Favourite"))
        words = self.tr("Take {voice} from the favourites") if is_favourite else self.tr("Make {voice} a favourite")
        self._favour_button.say(words.format(voice=voice.words))
        for button in (self._hear_button, self._favour_button):
            button.setEnabled(bool(voice.id))

    def _go_on_in_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on_in_field(self, typed: str) -> None:
        self._field.setFocus(Qt.FocusReason.TabFocusReason)
        self._field.insert(typed)

    # places

    def _laid_out(self) -> QVBoxLayout:
        column, foot, about_one = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        for button in (self._hear_button, self._favour_button):
            about_one.addWidget(button, 1)
        about_one.setSpacing(0)
        foot.setSpacing(0)
        foot.addLayout(about_one)
        foot.addWidget(self._natural)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        return column

    def sizeHint(self) -> QSize:
        rows = self.px(HEADING) + _ROWS_SEEN * self.px(ROW)
        return QSize(self.px(_WIDE), rows + self.px(HEIGHT + 2 * _MORE + 4 * _MARGIN))

    def _follow_theme(self) -> None:
        super()._follow_theme()
        margin = self.px(_MARGIN)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin)
