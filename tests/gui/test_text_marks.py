"""What is marked on the page: the word, its sentence, what is held, the caret."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.marks import Quality
from gui.page_marks import Marking, Marks
from gui.text_view import TextView
from gui.theme import Theme
from tests.gui.text_page import PAGE, SENTENCE, area_of, picture, rect_at, span, wheel


@pytest.mark.parametrize("before", ["", "😀😀 ", "שלום "])
def test_word_is_marked_where_it_stands(view: TextView, theme: Theme, before: str) -> None:
    text = before + SENTENCE
    view.set_text(text)
    word = span(text, "flung")
    view.show_spoken(span(text, SENTENCE.strip()), word)
    mark = area_of(picture(view), theme.palette.mark)
    assert abs(mark.left() + 3 - rect_at(view, word[0]).left()) <= 2
    assert abs(mark.right() - 3 - rect_at(view, word[1]).left()) <= 2
    assert 28 <= mark.height() <= 30


def test_marks_go_away(view: TextView, theme: Theme) -> None:
    view.set_text(SENTENCE)
    view.show_spoken((0, 40), (0, 2))
    view.show_spoken(None, None)
    image = picture(view)
    for colour in (theme.palette.mark, theme.palette.tint, theme.palette.voice):
        assert area_of(image, colour).isEmpty()


def test_estimated_word_is_outlined_not_filled(view: TextView, theme: Theme) -> None:
    view.set_text(SENTENCE)
    view.show_spoken((0, 40), span(SENTENCE, "small"), Quality.ESTIMATED)
    image = picture(view)
    assert area_of(image, theme.palette.mark).isEmpty()
    assert area_of(image, theme.palette.voice).right() > rect_at(view, 8).left()


@pytest.mark.parametrize("marking", Marking)
def test_what_is_marked_is_the_listeners_choice(view: TextView, theme: Theme, marking: Marking) -> None:
    view.set_text("One word here.")
    view.set_marking(marking)
    view.show_spoken((0, 14), (4, 8))

    def is_seen(colour: QColor) -> bool:
        return not area_of(picture(view), colour).isEmpty()

    assert is_seen(theme.palette.mark) == marking.has_word
    assert is_seen(theme.palette.tint) == marking.has_sentence
    assert is_seen(theme.palette.voice) == marking.has_sentence
    view.set_marking("both")
    assert is_seen(theme.palette.mark)
    assert is_seen(theme.palette.tint)


def test_rule_stands_beside_the_sentence_and_fades_to_grey_on_failure(view: TextView, theme: Theme) -> None:
    view.set_text(SENTENCE * 3)
    view.show_spoken((0, len(SENTENCE)), None)
    rule = area_of(picture(view), theme.palette.voice)
    assert rule.left() == 3 and rule.width() == 3 and 58 <= rule.height() <= 62
    view.set_failed(True)
    image = picture(view)
    assert area_of(image, theme.palette.voice).isEmpty()
    assert area_of(image, theme.palette.ink_3).left() == 3


def test_contrast_underlines_in_place_of_tint_and_fade(view: TextView, theme: Theme) -> None:
    theme.set_choice("contrast")
    view.set_text(PAGE)
    view.show_spoken((0, len(SENTENCE)), span(PAGE, "small"))
    image = picture(view)
    assert image.pixel(rect_at(view, 14).left(), rect_at(view, 14).top() - 1) == theme.palette.paper.rgb()
    underline = area_of(image.copy(rect_at(view, 22).adjusted(0, 0, 60, 4)), theme.palette.voice)
    assert underline.height() == 2
    bottom = image.copy(0, image.height() - 32, image.width(), 32)
    assert not area_of(bottom, theme.palette.ink).isEmpty()


def test_word_gets_its_own_ink_at_night(view: TextView, theme: Theme) -> None:
    theme.set_choice("night")
    view.set_text(SENTENCE)
    view.show_spoken((0, 40), span(SENTENCE, "small"))
    (selection,) = view.extraSelections()
    assert selection.cursor.selectedText() == "small"
    assert selection.format.foreground().color() == theme.palette.mark_ink
    theme.set_choice("paper")
    assert view.extraSelections() == []


def test_held_text_and_resume_point(view: TextView, theme: Theme) -> None:
    view.set_text(SENTENCE)
    view.show_held(span(SENTENCE, "small wonder"))
    held = view.viewport().grab().toImage()
    view.show_held(None)
    plain = view.viewport().grab().toImage()
    assert held != plain
    view.show_resume_point(span(SENTENCE, "bolted")[0])
    caret = area_of(picture(view), theme.palette.voice)
    assert caret.width() == 2 and caret.left() == 3
    assert caret.top() > rect_at(view, 0).bottom()


def test_marks_stay_on_their_text_through_edits() -> None:
    marks = Marks()
    marks.sentence, marks.word, marks.held, marks.resume = (10, 20), (12, 15), (30, 40), 50
    marks.shift(0, 0, 5)
    assert (marks.sentence, marks.word, marks.held, marks.resume) == ((15, 25), (17, 20), (35, 45), 55)
    marks.shift(25, 0, 3)  # typed at the sentence's end: not part of it
    assert marks.sentence == (15, 25)
    marks.shift(15, 0, 3)  # typed before its first letter: not part of it
    assert marks.sentence == (18, 28)
    marks.shift(18, 10, 0)
    assert marks.sentence is None and marks.word is None


def test_only_the_two_words_are_painted_anew(view: TextView, qtbot: QtBot) -> None:
    class Painted(QObject):
        area = QRect()

        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                self.area = self.area.united(event.region().boundingRect())
            return False

    view.set_text(PAGE)
    sentence = (0, len(SENTENCE))
    view.show_spoken(sentence, span(PAGE, "small"))
    QApplication.processEvents()
    painted = Painted()
    view.viewport().installEventFilter(painted)
    view.show_spoken(sentence, span(PAGE, "wonder"))
    qtbot.waitUntil(lambda: not painted.area.isEmpty())
    assert painted.area.height() <= 34 and painted.area.width() < 250


def test_fade_is_never_over_the_spoken_sentence(view: TextView, theme: Theme) -> None:
    view.set_text(PAGE)
    bottom = view.cursorForPosition(QPoint(100, view.viewport().height() - 20)).position()

    def tint_at_the_bottom() -> QRect:
        image = picture(view)
        return area_of(image.copy(0, image.height() - 32, image.width(), 32), theme.palette.tint)

    wheel(view, 0)
    view.show_spoken((bottom - 3, bottom + 20), None)
    assert tint_at_the_bottom().height() > 15


def test_caret_has_the_readers_colour(view: TextView, theme: Theme) -> None:
    view.set_text("Hello")
    caret = area_of(picture(view), theme.palette.you)
    assert caret.width() == 2 and caret.height() >= 26
    view.setCursorWidth(0)
    assert area_of(picture(view), theme.palette.you).isEmpty()


@pytest.mark.parametrize("offset", range(8))
def test_nothing_of_qts_own_caret_is_left(view: TextView, theme: Theme, offset: int) -> None:
    view.set_text("Hmlim io")
    view.setCursorWidth(0)
    without = picture(view)
    view.setCursorWidth(1)
    view.set_caret(offset)
    with_caret = picture(view)
    caret = view.cursorRect()
    for x in range(caret.left() - 3, caret.left() + 5):
        for y in range(caret.top(), caret.bottom()):
            assert with_caret.pixel(x, y) in (without.pixel(x, y), theme.palette.you.rgb())
