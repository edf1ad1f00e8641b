"""The waveform: what the pixels say, where the pages turn, and what hand, keys and screen readers wish."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.audio.format import SAMPLE_RATE
from core.audio.ring import RingBuffer
from core.reader.feed import Feed
from core.reader.source import StringSource
from core.reader.turn import Turn
from gui.theme import Theme
from gui.wave import Wave
from gui.wave_bars import PITCH
from gui.wave_feed import WaveFeed
from gui.wave_page import PAGE_S
from gui.wave_rail import Mishap
from gui.wave_view import EDGE, SIDE

WIDTH = 600 + 2 * SIDE
MIDDLE = EDGE + 24


@pytest.fixture
def wave(theme: Theme, qtbot: QtBot) -> Wave:
    wave = Wave(theme)
    qtbot.addWidget(wave)
    wave.resize(WIDTH, wave.sizeHint().height())
    wave.set_origin(0)
    wave.show()
    qtbot.waitExposed(wave)
    return wave


class Tips:
    """Stands in for Qt's tooltips, which an offscreen desktop can't raise: what they say is kept."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def showText(self, place: QPoint, text: str, widget: Wave) -> None:
        self.shown.append(text)

    def hideText(self) -> None:
        self.shown.append("")


@pytest.fixture(autouse=True)
def tips(monkeypatch: pytest.MonkeyPatch) -> Tips:
    tips = Tips()
    monkeypatch.setattr("gui.wave.QToolTip", tips)
    return tips


def hover(wave: Wave, index: int) -> None:
    """Rest the pointer on a bar until Qt asks for a tooltip."""
    place = QPoint(x_of_bar(index), MIDDLE)
    QTest.mouseMove(wave, place)
    QApplication.sendEvent(wave, QHelpEvent(QEvent.Type.ToolTip, place, wave.mapToGlobal(place)))


def picture(wave: Wave) -> QImage:
    return wave.grab().toImage()


def height_of_bar(image: QImage, index: int, ground: QColor) -> int:
    """Count what is not ground in the middle column of a bar, rail excluded."""
    x = SIDE + index * PITCH + 1
    return sum(image.pixelColor(x, y) != ground for y in range(EDGE, EDGE + 46))


def colour_of_bar(image: QImage, index: int) -> QColor:
    return image.pixelColor(SIDE + index * PITCH + 1, MIDDLE)


def settle() -> None:
    """Let what waits be painted; a window's own first pictures come a round later than ours."""
    for _ in range(3):
        QApplication.processEvents()


def x_of_bar(index: int) -> int:
    return SIDE + index * PITCH


def test_a_page_is_about_forty_seconds(wave: Wave) -> None:
    assert wave.frames_per_bar * 120 / SAMPLE_RATE == pytest.approx(PAGE_S, rel=0.01)


def test_loud_silent_loud_is_seen(wave: Wave, theme: Theme) -> None:
    wave.set_bars(0, [0.9] * 20 + [0.0] * 20 + [0.9] * 20)
    image, ground = picture(wave), theme.palette.deck
    loud = [height_of_bar(image, index, ground) for index in (*range(20), *range(40, 60))]
    silent = [height_of_bar(image, index, ground) for index in range(20, 40)]
    unmade = [height_of_bar(image, index, ground) for index in range(60, 120)]
    assert min(loud) > 24
    assert all(2 <= each <= 4 for each in silent)
    assert all(1 <= each <= 3 for each in unmade)


def test_heard_is_warm_and_ahead_is_grey(wave: Wave, theme: Theme) -> None:
    wave.set_bars(0, [0.8] * 100)
    wave.set_playhead(50 * wave.frames_per_bar)
    image = picture(wave)
    assert all(colour_of_bar(image, index) == theme.palette.voice for index in range(48))
    assert all(colour_of_bar(image, index) == theme.palette.ink_3 for index in range(52, 100))
    assert image.pixelColor(x_of_bar(50), MIDDLE) == theme.palette.voice  # the playhead itself
    assert image.pixelColor(x_of_bar(50) - 3, MIDDLE) == theme.palette.deck  # its halo


def test_a_moved_playhead_leaves_nothing_behind(wave: Wave) -> None:
    wave.set_bars(0, [0.8] * 100)
    for bar in (10, 30, 31, 70):
        wave.set_playhead(bar * wave.frames_per_bar)
        QApplication.processEvents()
    moved = picture(wave)
    wave.update()
    assert picture(wave) == moved


def test_a_moving_playhead_repaints_only_where_it_was_and_is(theme: Theme, qtbot: QtBot) -> None:
    painted: list[int] = []

    class Watched(Wave):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(event.region().boundingRect().width())
            super().paintEvent(event)

    wave = Watched(theme)
    qtbot.addWidget(wave)
    wave.resize(WIDTH, wave.sizeHint().height())
    wave.show()
    qtbot.waitExposed(wave)
    wave.set_bars(0, [0.5] * 60)
    wave.set_playhead(20 * wave.frames_per_bar)
    settle()
    painted.clear()
    wave.set_playhead(20.65 * wave.frames_per_bar)
    settle()
    assert painted and max(painted) < 40
    painted.clear()
    wave.set_playhead(20.65 * wave.frames_per_bar + 1)  # not a pixel further
    settle()
    assert not painted


def test_bars_that_will_not_come_are_taken_back(wave: Wave, theme: Theme) -> None:
    wave.set_bars(0, [0.9] * 40)
    wave.clear_from(30)
    image = picture(wave)
    assert height_of_bar(image, 29, theme.palette.deck) > 24
    assert height_of_bar(image, 30, theme.palette.deck) <= 3


def test_the_rail_has_a_gap_between_sentences_and_a_thick_current_one(wave: Wave, theme: Theme) -> None:
    bar = wave.frames_per_bar
    wave.set_bars(0, [0.5] * 60)
    wave.set_sentences([(0, 20 * bar, "One."), (20 * bar, 40 * bar, "Two."), (40 * bar, None, "Three.")])
    wave.set_current(1)
    image, rail = picture(wave), EDGE + 53
    assert image.pixelColor(x_of_bar(10), rail) == theme.palette.ink_3
    assert image.pixelColor(x_of_bar(30), rail) == theme.palette.voice
    gap = [image.pixelColor(x_of_bar(20) - back, rail) == theme.palette.deck for back in range(1, 4)]
    assert all(gap)
    thickness = [
        sum(image.pixelColor(x_of_bar(at), rail + dy) != theme.palette.deck for dy in range(-3, 4))
        for at in (10, 30)
    ]
    assert thickness == [2, 3]
    assert image.pixelColor(x_of_bar(58), rail) == theme.palette.ink_3  # the open one reaches as far as is made
    assert image.pixelColor(x_of_bar(70), rail) == theme.palette.deck


def test_the_page_turns_when_the_playhead_passes_85_percent_and_more_is_ready(wave: Wave, qtbot: QtBot) -> None:
    bar = wave.frames_per_bar
    wave.set_sentences([(0, 90 * bar, "One."), (90 * bar, 160 * bar, "Two.")])
    wave.set_bars(0, [0.5] * 110)
    wave.set_playhead(110 * bar)  # past 85 %, but all that is made is on the page
    before = picture(wave)
    with qtbot.waitSignal(wave.bars_wanted) as turned:
        wave.set_bars(110, [0.5] * 40)
        wave.set_playhead(110.1 * bar)
    assert turned.args == [90 * bar, bar, 120]  # the new page begins where the sentence does
    assert picture(wave) != before


def test_going_back_before_the_page_turns_it_back(wave: Wave) -> None:
    bar = wave.frames_per_bar
    wave.set_sentences([(0, 130 * bar, "One."), (130 * bar, 300 * bar, "Two.")])
    wave.set_bars(0, [0.5] * 300)
    wave.set_playhead(150 * bar)
    wanted: list[int] = []
    wave.bars_wanted.connect(lambda first, *_: wanted.append(first))
    wave.set_playhead(10 * bar)
    assert wanted == [0]


def test_a_new_width_asks_for_bars_again(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 50)
    with qtbot.waitSignal(wave.bars_wanted) as wanted:
        wave.resize(WIDTH // 2, wave.height())
    first, per_bar, count = wanted.args
    assert (first, per_bar) == (0, wave.frames_per_bar)
    assert per_bar * count / SAMPLE_RATE == pytest.approx(PAGE_S, rel=0.02)


def test_a_press_shows_the_place_and_the_release_asks_for_it(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 100)
    wave.set_playhead(0)
    wished: list[int] = []
    wave.seek_wished.connect(wished.append)
    qtbot.mousePress(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(40), MIDDLE))
    assert not wished
    qtbot.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(40), MIDDLE))
    assert wished == [40 * wave.frames_per_bar]


def test_what_is_not_made_cannot_be_asked_for(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 10)
    with qtbot.waitSignal(wave.seek_wished) as wish:
        qtbot.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(100), MIDDLE))
    assert wish.args == [10 * wave.frames_per_bar - 1]


def test_escape_lets_go_of_a_drag(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 100)
    wished: list[int] = []
    wave.seek_wished.connect(wished.append)
    qtbot.mousePress(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(40), MIDDLE))
    qtbot.keyClick(wave, Qt.Key.Key_Escape)
    qtbot.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(40), MIDDLE))
    assert not wished


def test_keys(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 100)
    wave.set_sentences([(100, 200, "One."), (200, None, "Two.")])
    wished: list[tuple[str, int]] = []
    wave.sentence_wished.connect(lambda way: wished.append(("sentence", way)))
    wave.paragraph_wished.connect(lambda way: wished.append(("paragraph", way)))
    wave.seek_wished.connect(lambda frame: wished.append(("seek", frame)))
    key = Qt.Key
    for each in (key.Key_Left, key.Key_Right, key.Key_PageUp, key.Key_PageDown, key.Key_Home, key.Key_End):
        qtbot.keyClick(wave, each)
    assert wished == [
        ("sentence", -1),
        ("sentence", 1),
        ("paragraph", -1),
        ("paragraph", 1),
        ("seek", 100),
        ("seek", 200),
    ]


def test_to_a_screen_reader_it_is_a_slider_in_words(wave: Wave) -> None:
    wave.set_bars(0, [0.5] * 120)
    wave.set_sentences([(0, SAMPLE_RATE, "One."), (SAMPLE_RATE, None, "Two.")])
    wave.set_playhead(14.2 * SAMPLE_RATE)
    wave.set_current(1)
    told = QAccessible.queryAccessibleInterface(wave)
    assert told.role() == QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Position"
    assert told.text(QAccessible.Text.Description) == "14 seconds, sentence 2"
    wave.set_sentences([(0, SAMPLE_RATE, "One."), (SAMPLE_RATE, 20 * SAMPLE_RATE, "Two.")], are_all=True)
    wave.set_current(None)
    wave.set_current(1)
    assert told.text(QAccessible.Text.Description) == "14 seconds, sentence 2 of 2"
    assert told.valueInterface().currentValue() == 14
    assert told.valueInterface().maximumValue() == pytest.approx(PAGE_S, abs=1)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (61, "1 minute 1 second"), (134, "2 minutes 14 seconds"), (0, "0 seconds")],
)
def test_times_in_words(wave: Wave, seconds: int, words: str) -> None:
    wave.set_bars(0, [0.5] * 1000)
    wave.set_playhead(seconds * SAMPLE_RATE + 1)
    wave.set_current(0)
    wave.set_current(None)
    assert wave.accessibleDescription() == words


def test_a_value_set_by_assistive_technology_is_a_wish(wave: Wave, qtbot: QtBot) -> None:
    wave.set_bars(0, [0.5] * 120)
    with qtbot.waitSignal(wave.seek_wished) as wish:
        QAccessible.queryAccessibleInterface(wave).valueInterface().setCurrentValue(7)
    assert wish.args == [7 * SAMPLE_RATE]


def test_without_sound_there_is_nothing_to_move(wave: Wave) -> None:
    assert not wave.isEnabled()
    wave.set_bars(0, [0.1])
    assert wave.isEnabled()
    wave.set_origin(5000)
    assert not wave.isEnabled()


def test_the_ring_is_drawn_when_focus_came_by_key(wave: Wave, theme: Theme) -> None:
    wave.set_bars(0, [0.5] * 20)
    wave.activateWindow()
    wave.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert picture(wave).pixelColor(WIDTH // 2, 0) == theme.palette.you


def test_the_sentence_under_the_pointer_is_told_and_its_piece_lifted(wave: Wave, theme: Theme, tips: Tips) -> None:
    bar = wave.frames_per_bar
    wave.set_bars(0, [0.5] * 60)
    wave.set_sentences([(0, 28 * bar, "The cat  sat\ndown."), (30 * bar, 58 * bar, "word " * 100)])
    before = picture(wave)
    hover(wave, 10)
    assert tips.shown[-1] == "The cat sat down."
    rail = EDGE + 53
    lifted = picture(wave).pixelColor(x_of_bar(10), rail)
    assert lifted == theme.palette.ink_2 != before.pixelColor(x_of_bar(10), rail)
    hover(wave, 40)
    assert tips.shown[-1].endswith("word …")
    assert len(tips.shown[-1]) < 170
    hover(wave, 100)
    assert tips.shown[-1] == "Not made yet"
    QApplication.sendEvent(wave, QEvent(QEvent.Type.Leave))
    assert picture(wave) == before


def test_a_drag_says_the_sentence_at_once(wave: Wave, qtbot: QtBot, tips: Tips) -> None:
    wave.set_bars(0, [0.5] * 60)
    wave.set_sentences([(0, None, "Hello there.")])
    qtbot.mousePress(wave, Qt.MouseButton.LeftButton, pos=QPoint(x_of_bar(20), MIDDLE))
    assert tips.shown == ["Hello there."]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Mishap.BREAK, "The sound broke off here for a moment."),
        (Mishap.RETURN, "The voice was away here and came back."),
    ],
)
def test_what_befell_the_sound_has_a_sign_and_words(
    wave: Wave, theme: Theme, tips: Tips, kind: Mishap, words: str
) -> None:
    wave.set_bars(0, [0.0] * 60)
    wave.set_sentences([(0, None, "Hello there.")])
    before = picture(wave)
    wave.add_mishap(30 * wave.frames_per_bar, kind)
    image = picture(wave)
    x = x_of_bar(30)
    inside = theme.palette.failure if kind is Mishap.BREAK else theme.palette.deck
    assert image.pixelColor(x, MIDDLE) == inside
    changed = [at for at in range(image.width()) if image.pixelColor(at, MIDDLE) != before.pixelColor(at, MIDDLE)]
    assert x - 12 <= changed[0] < x < changed[-1] <= x + 12
    hover(wave, 30)
    assert tips.shown[-1] == words
    hover(wave, 50)
    assert tips.shown[-1] == "Hello there."
    wave.set_origin(0)
    wave.set_bars(0, [0.0] * 60)
    assert picture(wave).pixelColor(x, MIDDLE) == before.pixelColor(x, MIDDLE)


@pytest.mark.parametrize("palette", ["paper", "night", "contrast"])
def test_in_every_palette_heard_ready_and_unmade_are_told_apart(wave: Wave, theme: Theme, palette: str) -> None:
    theme.set_choice(palette)
    wave.set_bars(0, [0.9] * 60)
    wave.set_playhead(30 * wave.frames_per_bar)
    image = picture(wave)
    assert colour_of_bar(image, 5) == theme.palette.voice
    assert colour_of_bar(image, 50) == theme.palette.ink_3
    ground = theme.palette.deck
    assert height_of_bar(image, 50, ground) > 20 > height_of_bar(image, 90, ground) > 0


def test_a_break_is_noted_where_the_ear_was_once_and_not_that_of_a_turn_before(wave: Wave) -> None:
    ring = RingBuffer.create(10)
    heard = SimpleNamespace(heard=lambda: 30_000.0)
    player = SimpleNamespace(ring=ring, clock=heard, underruns=3)
    try:
        ring.write(bytes(2 * 48_000))
        turn = Turn(StringSource("One."), Feed(StringSource("One."), 0), origin=0)
        feed = WaveFeed(wave, player, wave)  # type: ignore[arg-type]
        feed.show(turn, None)
        assert wave._rail.mishaps == []
        player.underruns += 1
        feed.show(turn, None)
        feed.show(turn, None)
        assert wave._rail.mishaps == [(30_000, Mishap.BREAK)]
        player.underruns -= 1  # nobody heard it after all
        feed.show(turn, None)
        feed.note_return(of_player=True)
        feed.note_return(of_player=False)
        assert wave._rail.mishaps[1:] == [(30_000, Mishap.RETURN), (48_000, Mishap.RETURN)]
    finally:
        ring.close()
