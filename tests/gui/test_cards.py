"""Cards: one at a time, Esc closes and gives the focus back; voices, speeds, colours and the More menu."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.cards import Card
from gui.colours_card import ColoursCard
from gui.controls import Control, RowButton, TextButton
from gui.more_menu import MoreMenu
from gui.speed_card import SpeedCard
from gui.theme import Theme
from gui.voice_card import VoiceCard
from tests.gui.showing import bring_up


@dataclass(frozen=True)
class AVoice:
    id: str
    name: str
    language: str
    host: str = ""
    quality: str = ""


VOICES = [
    AVoice("de", "German", "de"),
    AVoice("gb", "English (Great Britain)", "en-GB"),
    AVoice("us", "English (America)", "en-US"),
    AVoice("cmn", "Chinese (Mandarin)", "cmn"),
]


class Window(QWidget):
    """A page, and a button at the lower left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.page = QPlainTextEdit(self)
        self.page.setGeometry(0, 0, 800, 500)
        self.button = TextButton(theme, self)
        self.button.set_label("Voice")
        self.button.setGeometry(24, 540, 100, 36)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    window = Window(theme)
    window.resize(800, 600)
    bring_up(qtbot, window)
    window.page.setFocus()
    return window


@pytest.fixture
def voices(theme: Theme, window: Window) -> VoiceCard:
    card = VoiceCard(theme, window)
    card.set_voices(VOICES, "us", "en-GB")
    return card


def words_of(card: VoiceCard) -> list[str]:
    model = card.findChild(QListView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_card_takes_the_focus_and_esc_gives_it_back(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    stopped: list[bool] = []
    QShortcut(Qt.Key.Key_Escape, window).activated.connect(lambda: stopped.append(True))
    voices.open_beside(window.button)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    with qtbot.waitSignal(voices.closed):
        press(qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page
    assert stopped == []  # closing came before stopping
    press(qtbot, Qt.Key.Key_Escape)
    assert stopped == [True]


def test_a_card_lies_beside_its_anchor_inside_the_window(voices: VoiceCard, window: Window) -> None:
    voices.open_beside(window.button)
    assert window.rect().contains(voices.geometry())
    assert voices.x() == window.button.x()
    assert voices.geometry().bottom() < window.button.y()


def test_a_voice_that_sends_text_away_says_to_whom_before_it_is_chosen(
    theme: Theme, window: Window, qtbot: QtBot
) -> None:
    card = VoiceCard(theme, window)
    card.set_voices([*VOICES, AVoice("leah@speech.example", "Leah", "de", "speech.example")], "us", "de")
    model = card.findChild(QListView).model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[1:3] == ["German, on this computer", "Leah, sends your text to speech.example"]


def test_a_natural_voice_says_so_and_is_found_by_it(theme: Theme, window: Window, qtbot: QtBot) -> None:
    card = VoiceCard(theme, window)
    card.set_voices([*VOICES, AVoice("piper:x", "Thorsten", "de", quality="high")], "us", "de")
    card._search("natural")
    model = card.findChild(QListView).model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[1:] == ["Thorsten, natural, high quality · offline"]


def test_one_at_a_time(voices: VoiceCard, theme: Theme, window: Window) -> None:
    colours = ColoursCard(theme, window)
    voices.open_beside(window.button)
    colours.open_beside(window.button)
    assert [card for card in window.findChildren(Card) if card.isVisible()] == [colours]


def test_a_press_elsewhere_closes_and_the_anchor_toggles(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    window.button.clicked.connect(lambda: voices.toggle(window.button))
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert voices.isVisible()
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert not voices.isVisible()
    qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(700, 20))
    assert not voices.isVisible()
    assert QApplication.focusWidget() is window.page


def test_tab_stays_inside(theme: Theme, window: Window, qtbot: QtBot) -> None:
    colours = ColoursCard(theme, window)
    colours.set_choice("night")
    colours.open_beside(window.button)
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert seen == ["Night", "Smaller text", "Larger text", "Night"]


def test_arrows_walk_the_palettes_and_choose(theme: Theme, window: Window, qtbot: QtBot) -> None:
    colours = ColoursCard(theme, window)
    colours.set_choice("night")
    colours.open_beside(window.button)
    with qtbot.waitSignal(colours.palette_chosen) as choice:
        press(qtbot, Qt.Key.Key_Right)
    assert choice.args == ["contrast"]
    assert QApplication.focusWidget().accessibleName() == "Contrast"


def test_voices_stand_in_groups_the_document_s_first(voices: VoiceCard) -> None:
    assert words_of(voices) == [
        "English",
        "English (Great Britain)",
        "English (America)",
        "Chinese",
        "Chinese (Mandarin)",
        "German",
        "German",
    ]


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("germ", ["German", "German"]),
        ("kingdom", ["English", "English (Great Britain)"]),
        ("en-us", ["English", "English (America)"]),
        ("xyz", []),
    ],
)
def test_a_search_finds_names_languages_and_places(voices: VoiceCard, sought: str, found: list[str]) -> None:
    voices.findChild(QLineEdit).setText(sought)
    assert words_of(voices) == found


def test_a_voice_is_chosen_by_keys_alone(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    voices.open_beside(window.button)
    qtbot.keyClicks(QApplication.focusWidget(), "engl")
    press(qtbot, Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), QListView)
    press(qtbot, Qt.Key.Key_Up)
    with qtbot.waitSignal(voices.chosen) as choice:
        press(qtbot, Qt.Key.Key_Return)
    assert choice.args == ["gb"]
    assert not voices.isVisible()


def test_typing_in_the_list_goes_on_in_the_field(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    voices.open_beside(window.button)
    press(qtbot, Qt.Key.Key_Down)
    qtbot.keyClicks(QApplication.focusWidget(), "g")
    assert voices.findChild(QLineEdit).text() == "g"
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_enter_in_the_field_takes_the_first_that_was_found(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    voices.open_beside(window.button)
    qtbot.keyClicks(QApplication.focusWidget(), "german")
    with qtbot.waitSignal(voices.chosen) as choice:
        press(qtbot, Qt.Key.Key_Return)
    assert choice.args == ["de"]


def test_a_voice_is_chosen_by_a_press(voices: VoiceCard, window: Window, qtbot: QtBot) -> None:
    voices.open_beside(window.button)
    view = voices.findChild(QListView)
    spot = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(voices.chosen) as choice:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert choice.args == ["gb"]


def test_a_screen_reader_hears_place_and_choice(voices: VoiceCard) -> None:
    model = voices.findChild(QListView).model()
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "English (America), United States · on this computer, chosen"


@pytest.mark.parametrize("name", ["paper", "night", "contrast", "system"])
def test_palettes_are_chosen_and_shown(theme: Theme, window: Window, qtbot: QtBot, name: str) -> None:
    colours = ColoursCard(theme, window)
    colours.open_beside(window.button)
    swatch = next(each for each in colours.findChildren(Control) if each.accessibleName().lower() == name)
    with qtbot.waitSignal(colours.palette_chosen) as choice:
        qtbot.keyClick(swatch, Qt.Key.Key_Space)
    assert choice.args == [name]
    colours.set_choice(name)
    assert QAccessible.queryAccessibleInterface(swatch).state().checked


def test_text_size_steps(theme: Theme, window: Window, qtbot: QtBot) -> None:
    colours = ColoursCard(theme, window)
    colours.set_text_size(22)
    colours.open_beside(window.button)
    steps: list[int] = []
    colours.text_size_step.connect(steps.append)
    for each in colours.findChildren(Control):
        if "text" in each.accessibleName():
            assert each.accessibleDescription() == "The size is 22"
            qtbot.mouseClick(each, Qt.MouseButton.LeftButton)
    assert steps == [-1, 1]


def test_a_speed_is_chosen_and_the_one_in_force_has_the_focus(theme: Theme, window: Window, qtbot: QtBot) -> None:
    speeds = SpeedCard(theme, window, (0.5, 1.0, 1.25))
    speeds.set_speed(1.0)
    speeds.toggle(window.button)
    assert QApplication.focusWidget().accessibleName() == "1×"
    with qtbot.waitSignal(speeds.chosen) as choice:
        press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert choice.args == [1.25]


def test_the_more_menu_lists_actions_with_their_keys_and_triggers_them(
    theme: Theme, window: Window, qtbot: QtBot
) -> None:
    opening, stopping = QAction("Open a document", window), QAction("Stop", window)
    opening.setShortcut("Ctrl+O")
    stopping.setEnabled(False)
    menu = MoreMenu(theme, window, [opening, None, stopping])
    menu.toggle(window.button)
    rows = menu.findChildren(RowButton)
    assert [(row.accessibleName(), row.accessibleDescription(), row.isEnabled()) for row in rows] == [
        ("Open a document", "Ctrl+O", True),
        ("Stop", "", False),
    ]
    with qtbot.waitSignal(opening.triggered):
        press(qtbot, Qt.Key.Key_Return)
    assert not menu.isVisible()
    stopping.setEnabled(True)
    menu.toggle(window.button)
    assert all(row.isEnabled() for row in menu.findChildren(RowButton) if row.isVisible())


@pytest.mark.parametrize("palette", ["paper", "contrast"])
def test_a_card_has_a_border_and_a_shadow_but_in_contrast(voices: VoiceCard, theme: Theme, palette: str) -> None:
    window = voices.parentWidget()
    assert isinstance(window, Window)
    theme.set_choice(palette)
    voices.open_beside(window.button)
    QApplication.processEvents()
    image, box = window.grab().toImage(), voices.geometry()
    middle = box.center().y()
    assert image.pixelColor(box.right(), middle) == theme.palette.line
    bare = window.page.palette().base().color()
    assert (image.pixelColor(box.right() + 6, middle) == bare) is theme.palette.is_contrast
