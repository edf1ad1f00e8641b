"""Reading aids: letters, lines, column, ruler and colours, in force at once; nothing is cut in a small window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.settings import Settings
from gui.controls import TextButton
from gui.reading_aids import SENTENCE, WORD, ReadingAids, reading_of
from gui.theme import Theme, contrast
from gui.window import MainWindow

TEXT = "The river was wide and slow, and nobody was in a hurry. " * 30


@pytest.fixture
def window(theme: Theme, settings: Settings, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    ReadingAids(window, theme, settings)
    window.page.set_text(TEXT)
    window.show()
    qtbot.waitExposed(window)
    return window


def in_a_line(window: MainWindow) -> int:
    """Letters in the first line."""
    layout = window.page.document().firstBlock().layout()
    assert layout is not None
    return layout.lineAt(0).textLength()


def test_letters(window: MainWindow, settings: Settings) -> None:
    before = QFontMetricsF(window.page.font()).horizontalAdvance(TEXT)
    settings["text.face"] = "atkinson"
    assert QFontInfo(window.page.font()).family() == "Atkinson Hyperlegible Next"
    settings["text.face"] = "opendyslexic"  # not installed here: the usual ones
    assert window.page.font().families()[:2] == ["OpenDyslexic", "Literata"]
    settings["text.face"] = "system"
    assert QFontInfo(window.page.font()).family() == QFontInfo(QApplication.font()).family()
    settings["text.face"] = "literata"
    settings["text.letter_spacing"] = 10
    spaced = QFontMetricsF(window.page.font()).horizontalAdvance(TEXT)
    assert spaced - before == pytest.approx(0.1 * window.page.font().pixelSize() * len(TEXT), rel=0.05)
    settings["text.size"] = 80
    assert window.page.font().pixelSize() == 4 * 20


def test_lines_and_column(window: MainWindow, settings: Settings) -> None:
    usual, height = in_a_line(window), window.page._layout.line_height
    settings["text.line_height"] = 2.0
    assert window.page._layout.line_height == 40 > height
    settings["text.column"] = 45
    narrow = in_a_line(window)
    settings["text.column"] = 90
    assert narrow < usual < in_a_line(window)
    assert 36 <= narrow <= 50


def test_colours_of_ones_own(window: MainWindow, theme: Theme, settings: Settings) -> None:
    settings[SENTENCE] = "#D8EDD8"
    settings[WORD] = "#145214"
    assert (theme.palette.tint, theme.palette.mark) == (QColor("#D8EDD8"), QColor("#145214"))
    assert contrast(theme.palette.mark_ink, theme.palette.mark) > 4.5
    assert window.notices.shown is None
    settings["text.palette"] = "night"
    assert theme.palette.tint == QColor("#D8EDD8")
    settings[SENTENCE] = settings[WORD] = ""
    assert theme.palette.tint != QColor("#D8EDD8")


@pytest.mark.parametrize(("colour", "fact"), [("#3A3A60", "Text is hard"), ("bluish", "This is no colour")])
def test_what_cannot_be_read_is_said(window: MainWindow, settings: Settings, colour: str, fact: str) -> None:
    settings[SENTENCE] = colour
    assert window.notices.shown is not None and window.notices.shown.fact.startswith(fact)


def test_the_ruler_dims_all_but_the_spoken_lines(window: MainWindow, settings: Settings) -> None:
    window.page.show_spoken((0, 56), (4, 9))
    far = (0, window.page.viewport().height() // 2)
    size = (window.page.viewport().width(), window.page._layout.line_height)

    def darkest(place: tuple[int, int]) -> int:
        picture = window.page.viewport().grab().toImage()
        return min(
            picture.pixelColor(x, y).lightness()
            for x in range(place[0], place[0] + size[0], 2)
            for y in range(place[1], place[1] + size[1], 2)
        )

    near = (0, 0)
    usual = darkest(near), darkest(far)
    settings["text.ruler"] = True
    assert darkest(near) == usual[0]
    assert darkest(far) > usual[1] + 40


SIZES = [(640, 480, 20), (640, 480, 40), (1120, 760, 40), (640, 480, 80)]


@pytest.mark.parametrize(("width", "height", "size"), SIZES)
def test_no_word_is_cut(
    window: MainWindow, settings: Settings, qtbot: QtBot, width: int, height: int, size: int
) -> None:
    settings["text.size"] = size
    window.deck.set_voice("English (America)", "", "on this computer")
    window.resize(width, height)
    qtbot.wait(1)
    page = window.page.document()
    widest = max(page.findBlockByNumber(each).layout().boundingRect().width() for each in range(page.blockCount()))
    assert widest <= window.page.viewport().width()
    for button in window.findChildren(TextButton):
        assert not button.isVisible() or not button.is_cut, button.label
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.textFormat() == Qt.TextFormat.PlainText:
            assert label.fontMetrics().horizontalAdvance(label.text()) <= max(label.width(), 1) or label.wordWrap()


def test_all_of_it_is_in_force_from_the_start(settings: Settings) -> None:
    settings["text.column"] = 48
    settings["text.ruler"] = True
    reading = reading_of(Settings())
    assert (reading.column, reading.ruler, reading.size) == (48, True, 20)
