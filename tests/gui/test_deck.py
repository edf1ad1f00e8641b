"""The deck: names, order, keys and wishes; what it shows in each state; no clipped word in any size."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.controls import Control
from gui.deck import SPEEDS, Deck, DeckAction
from gui.theme import FontRole, Theme
from tests.gui.showing import bring_up, set_letters

PALETTES = ("paper", "night", "contrast")
SIZES = [(1120, 760, 14), (1120, 760, 28), (640, 480, 14), (480, 360, 14), (700, 760, 14)]
"""Width and height of the window, and the system font's px."""


@pytest.fixture
def deck(theme: Theme, qtbot: QtBot) -> Deck:
    return shown(theme, qtbot)


def shown(theme: Theme, qtbot: QtBot, width: int = 1120) -> Deck:
    deck = Deck(theme)
    deck.set_voice("Amy", "British English", "on this computer")
    deck.resize(width, 140)
    deck.resize(width, deck.sizeHint().height())
    bring_up(qtbot, deck)
    return deck


def read_aloud(deck: Deck) -> None:
    deck.set_action(DeckAction.PAUSE, "Reading, sentence 8 of 40")
    deck.set_enabled_moves(True)
    deck.set_stoppable(True)
    deck.set_time("2:14")
    deck.set_next("about 6 min left", "−6 min")


def walk(deck: Deck) -> list[QWidget]:
    """Collect what Tab visits, from the wave on."""
    stops, at = [], deck.wave
    at.setFocus(Qt.FocusReason.TabFocusReason)
    while (here := QApplication.focusWidget()) not in stops and here is not None:
        stops.append(here)
        deck.focusNextChild()
    return stops


def test_every_control_has_a_name_a_tooltip_and_a_large_target(deck: Deck) -> None:
    controls = deck.findChildren(Control)
    assert len(controls) == 8
    for control in controls:
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() == Qt.FocusPolicy.StrongFocus
        assert min(control.width(), control.height()) >= 36, control.accessibleName()


def test_tab_goes_round_in_the_order_of_the_look(deck: Deck) -> None:
    read_aloud(deck)
    deck.wave.set_bars(0, [0.5] * 10)
    names = [each.accessibleName() for each in walk(deck)]
    assert names == [
        "Position",
        "Voice: Amy, British English",
        "Back a sentence",
        "Pause",
        "Forward a sentence",
        "Stop",
        "Slower",
        "Speed 1 times",
        "Faster",
    ]


def test_presses_are_wishes(deck: Deck, qtbot: QtBot) -> None:
    read_aloud(deck)
    deck.wave.set_bars(0, [0.5] * 10)
    wishes: list[object] = []
    deck.speak_pressed.connect(lambda: wishes.append("speak"))
    deck.stop_pressed.connect(lambda: wishes.append("stop"))
    deck.back_pressed.connect(lambda paragraph: wishes.append(("back", paragraph)))
    deck.forward_pressed.connect(lambda paragraph: wishes.append(("forward", paragraph)))
    deck.voice_wished.connect(lambda: wishes.append("voice"))
    deck.speeds_wished.connect(lambda: wishes.append("speeds"))
    deck.speed_chosen.connect(lambda speed: wishes.append(speed))
    for button in deck.findChildren(Control):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(deck.back_button, Qt.Key.Key_Return)
    qtbot.keyClick(deck.wave, Qt.Key.Key_Right)
    qtbot.keyClick(deck.wave, Qt.Key.Key_PageUp)
    assert wishes == [
        "voice",
        ("back", False),
        "speak",
        ("forward", False),
        "stop",
        0.9,
        "speeds",
        1.1,
        ("back", False),
        ("forward", False),
        ("back", True),
    ]


def test_shift_moves_by_a_paragraph(deck: Deck, qtbot: QtBot) -> None:
    read_aloud(deck)
    with qtbot.waitSignal(deck.forward_pressed) as wish:
        qtbot.mouseClick(deck.forward_button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert wish.args == [True]


@pytest.mark.parametrize(
    ("action", "name", "filled"),
    [
        (DeckAction.SPEAK, "Speak", True),
        (DeckAction.PAUSE, "Pause", False),
        (DeckAction.RESUME, "Resume", True),
        (DeckAction.SPEAK_REST, "Speak the rest", True),
    ],
)
@pytest.mark.parametrize("palette", PALETTES)
def test_the_large_button_says_and_shows_what_it_does(
    deck: Deck, theme: Theme, palette: str, action: DeckAction, name: str, filled: bool
) -> None:
    theme.set_choice(palette)
    place = deck.speak_button.geometry()
    deck.set_action(action, "Reading, sentence 8 of 40")
    assert deck.speak_button.accessibleName() == name
    assert deck.speak_button.accessibleDescription() == "Reading, sentence 8 of 40"
    assert deck.speak_button.geometry() == place
    button = deck.speak_button
    inside = button.grab().toImage().pixelColor(button.margin + 12, button.height() // 2)
    assert inside == (theme.palette.pill if filled else theme.palette.card)


def test_measures_at_100_percent(deck: Deck) -> None:
    read_aloud(deck)
    margin = deck.speak_button.margin
    pill = deck.speak_button.geometry().adjusted(margin, margin, -margin, -margin)
    assert deck.height() == 140
    assert (pill.width(), pill.height()) == (136, 48)
    assert pill.center().x() in (559, 560)
    assert pill.top() == 12 + 56 + 12
    assert deck.wave.geometry().top() + 4 == 12


@pytest.mark.parametrize("palette", PALETTES)
def test_signs_or_boxes_line_up_at_the_inset(deck: Deck, theme: Theme, palette: str) -> None:
    theme.set_choice(palette)
    read_aloud(deck)
    QApplication.processEvents()
    image = deck.grab().toImage()
    middle = deck.voice_button.geometry().center().y()
    row = range(middle - 17, middle + 18)
    inked = [x for x in range(1120) if any(image.pixelColor(x, y) != theme.palette.deck for y in row)]
    assert inked[0] in (24, 25)
    assert inked[-1] in (1094, 1095)


def test_stop_and_moves_are_dimmed_not_gone_and_focus_stays_in_the_row(deck: Deck) -> None:
    read_aloud(deck)
    deck.stop_button.setFocus(Qt.FocusReason.TabFocusReason)
    deck.set_stoppable(False)
    assert deck.stop_button.isVisible() and not deck.stop_button.isEnabled()
    assert QApplication.focusWidget() is deck.speak_button


def test_speeds_stop_at_the_ends(deck: Deck, qtbot: QtBot) -> None:
    for edge, way in ((SPEEDS[0], -1), (SPEEDS[-1], 1)):
        deck.set_speed(edge)
        with qtbot.waitSignal(deck.speed_chosen) as wish:
            deck.step_speed(way)
        assert wish.args == [edge]


@pytest.mark.parametrize(("speed", "slower", "faster"), [(1.0, 0.9, 1.1), (1.33, 1.3, 1.4), (0.7, 0.6, 0.8)])
def test_a_step_goes_to_the_next_tenth(
    deck: Deck, qtbot: QtBot, speed: float, slower: float, faster: float
) -> None:
    deck.set_speed(speed)
    for way, expected in ((-1, slower), (1, faster)):
        with qtbot.waitSignal(deck.speed_chosen) as wish:
            deck.step_speed(way)
        assert wish.args == [expected]


def test_words_beside_the_wave_do_not_move_it_back_and_forth(deck: Deck) -> None:
    read_aloud(deck)
    deck.set_next("Ctrl+Enter speaks the rest")
    place = deck.wave.geometry()
    deck.set_next("about 6 min left")
    assert deck.wave.geometry() == place


def test_the_wave_goes_when_low_and_idle(deck: Deck) -> None:
    deck.set_low(True)
    assert not deck.wave.isVisible()
    assert deck.sizeHint().height() == 64
    deck.set_stoppable(True)
    assert deck.wave.isVisible()
    assert deck.sizeHint().height() == 112


def test_under_600_one_button_with_a_list_takes_the_stepper_s_place(theme: Theme, qtbot: QtBot) -> None:
    deck = shown(theme, qtbot, 590)
    assert deck.speed_button.isVisible()
    assert not deck.slower_button.isVisible() and not deck.faster_button.isVisible()
    deck.resize(610, deck.height())
    assert deck.slower_button.isVisible() and deck.faster_button.isVisible()


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("width", "height", "letters"), SIZES)
def test_no_word_is_clipped_and_nothing_overlaps(
    theme: Theme, qtbot: QtBot, palette: str, width: int, height: int, letters: int
) -> None:
    set_letters(theme, letters)
    theme.set_choice(palette)
    deck = shown(theme, qtbot, width)
    deck.set_low(height < theme.metrics.px(520))
    deck.set_speed(1.25)
    read_aloud(deck)
    deck.resize(width, deck.sizeHint().height())
    for label in deck.findChildren(QLabel):
        needed = QFontMetrics(theme.metrics.font(FontRole.SECOND)).horizontalAdvance(label.text())
        assert label.width() >= needed, label.text()
    for button in (deck.voice_button, deck.speed_button):
        assert not button.is_cut, button.label
    row = [each for each in deck.findChildren(Control) if each.isVisible()]
    boxes = sorted((each.geometry() for each in row), key=lambda box: box.left())
    margin = deck.speak_button.margin
    for left, right in pairwise(boxes):
        # The pill's widget is larger than the pill by the room for its ring.
        assert right.left() - left.right() >= 1 - margin, (left, right)
    assert boxes[0].left() >= 0 and boxes[-1].right() < width
    assert deck.wave.width() > width / 3


@pytest.mark.parametrize("palette", PALETTES)
def test_the_ring_is_drawn_when_focus_came_by_key_only(
    deck: Deck, theme: Theme, palette: str, qtbot: QtBot
) -> None:
    theme.set_choice(palette)
    deck.faster_button.setFocus(Qt.FocusReason.TabFocusReason)
    for button in (deck.voice_button, deck.speak_button):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert _has_colour(button, theme.palette.you.name())
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
        assert not _has_colour(button, theme.palette.you.name())
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
        deck.faster_button.setFocus(Qt.FocusReason.TabFocusReason)


def test_between_pill_and_ring_there_is_a_gap(deck: Deck, theme: Theme) -> None:
    button = deck.speak_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image, x = button.grab().toImage(), button.width() // 2
    column = [image.pixelColor(x, y).name() for y in range(button.margin + 1)]
    assert column[0] != theme.palette.you.name()  # room of 3 for high contrast, 2 are used
    assert column[1] == column[2] == theme.palette.you.name()
    assert theme.palette.you.name() not in column[3:] and column[3] != theme.palette.pill.name()
    assert column[button.margin] == theme.palette.pill.name()


def _has_colour(widget: QWidget, name: str) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y).name() == name for y in range(image.height()) for x in range(0, image.width(), 2)
    )
