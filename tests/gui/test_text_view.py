"""The page as the reader sees and uses it: its measures, its marks, its keys, and how it follows the voice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPaintEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.marks import Quality
from core.page_blocks import Matter
from gui.page_marks import Marking, Marks
from gui.text_view import TextView
from gui.theme import Reading, Theme
from tests.gui.showing import set_letters

SENTENCE = "It was small wonder, then, that he suddenly flung down his brush on the floor and bolted out. "
PAGE = "\n".join(SENTENCE * 3 for _ in range(60))


@pytest.fixture(autouse=True)
def no_blinking(qapp: QApplication) -> Iterator[None]:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> TextView:
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(1120, 568)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def span(text: str, part: str, after: int = 0) -> tuple[int, int]:
    start = text.index(part, after)
    return start, start + len(part)


def picture(view: TextView) -> QImage:
    return view.viewport().grab().toImage()


def area_of(image: QImage, colour: QColor) -> QRect:
    """The smallest rectangle that holds every pixel of a colour; empty if there is none."""
    wanted = colour.rgb()
    xs, ys = [], []
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) == wanted:
                xs.append(x)
                ys.append(y)
    if not xs:
        return QRect()
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def rect_at(view: TextView, offset: int) -> QRect:
    """Where the caret would stand, for an offset in code points of a text without display breaks."""
    cursor = view.textCursor()
    cursor.setPosition(len(view.source.read(0, offset).encode("utf-16-le")) // 2)
    return view.cursorRect(cursor)


def wheel(view: TextView, steps: int = -1) -> None:
    """Turn the wheel; no step at all lets go without scrolling."""
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


# -- measures ----------------------------------------------------------------------------------------------------


def test_lines_are_32_high_and_paragraphs_16_apart(view: TextView) -> None:
    view.set_text(SENTENCE * 2 + "\nnext\n\nafter an empty line")
    first, second = rect_at(view, 0), rect_at(view, 100)
    assert second.top() - first.top() == 32
    next_top = rect_at(view, span(view.text(), "next")[0]).top()
    assert (next_top - first.top()) % 32 == 16
    assert rect_at(view, span(view.text(), "after")[0]).top() - next_top == 64


def test_typing_after_return_moves_nothing(view: TextView, qtbot: QtBot) -> None:
    view.set_text("Dear Aunt Clara,")
    view.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Return)
        empty = view.cursorRect().top()
        qtbot.keyClick(view, "T")
        assert view.cursorRect().top() == empty
        qtbot.keyClick(view, Qt.Key.Key_Backspace)


def test_column_is_centred_and_holds_about_66_characters(view: TextView) -> None:
    view.set_text(SENTENCE * 5)
    left = view.viewport().x() + rect_at(view, 0).left()
    assert 236 <= left <= 250
    line = view.document().firstBlock().layout().lineAt(0)
    assert 56 <= line.textLength() <= 76


def test_narrow_window_keeps_its_margin(view: TextView) -> None:
    view.resize(640, 400)
    view.set_text(SENTENCE * 5)
    assert view.viewport().x() == 24 and rect_at(view, 0).left() == 20
    line = view.document().firstBlock().layout().lineAt(0)
    assert view.viewport().x() + 20 + line.width() <= 640 - 24


def test_right_to_left_paragraph_begins_at_the_right(view: TextView) -> None:
    view.set_text("שלום עולם\nHello")
    assert rect_at(view, 0).left() > 500
    assert rect_at(view, 10).left() == 20


def test_size_and_system_font_scale_the_page(view: TextView, theme: Theme) -> None:
    view.set_text(SENTENCE * 5)
    theme.set_reading(Reading(size=30))
    assert view.font().pixelSize() == theme.metrics.px(30)
    assert rect_at(view, 100).top() - rect_at(view, 0).top() == 48
    set_letters(theme, 28)
    assert view.font().pixelSize() == 60


# -- marks -------------------------------------------------------------------------------------------------------


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
    marks = Marks(sentence=(10, 20), word=(12, 15), held=(30, 40), resume=50)
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


# -- following ---------------------------------------------------------------------------------------------------


def spoken_top(view: TextView, offset: int) -> float:
    return rect_at(view, offset).top() / view.viewport().height()


def test_spoken_line_is_kept_between_25_and_50_percent(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    places: list[float] = []
    bar = view.verticalScrollBar()
    for number in range(60):
        start = PAGE.index("It was", number * len(SENTENCE) - number // 3)
        view.show_spoken((start, start + len(SENTENCE) - 1), (start, start + 2))
        qtbot.waitUntil(lambda at=start: 0.19 < spoken_top(view, at) <= 0.5 or bar.value() == 0)
        places.append(spoken_top(view, start))
    assert max(places) <= 0.5 and bar.value() > 50
    assert view.is_following


def test_whole_sentence_is_in_view_if_it_fits(view: TextView, qtbot: QtBot) -> None:
    text = PAGE + "\n" + SENTENCE.replace(".", ",") * 9 + "\n" + PAGE
    view.set_text(text)
    start = text.index("out, ") - 90
    sentence = (start, start + len(SENTENCE) * 9 - 1)
    view.show_spoken(sentence, (start, start + 2))
    height = view.viewport().height()
    for word in range(start, sentence[1], 200):
        view.show_spoken(sentence, (word, word + 3))
        qtbot.waitUntil(
            lambda: rect_at(view, sentence[0]).top() >= 0 and rect_at(view, sentence[1]).bottom() <= height
        )


def test_scrolling_lets_go_at_once_and_follow_goes_back(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    said: list[bool] = []
    view.following_changed.connect(said.append)
    wheel(view)
    assert not view.is_following
    before = view.verticalScrollBar().value()
    far = len(PAGE) - 500
    view.show_spoken((far, far + 50), (far, far + 5))
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == before and not view.sentence_visible()
    view.follow()
    qtbot.waitUntil(view.sentence_visible)
    assert said == [False, True]


def test_hand_stops_a_scroll_under_way(view: TextView) -> None:
    view.set_text(PAGE)
    start = 2500
    view.show_spoken((start, start + 50), (start, start + 5))
    wheel(view, 0)
    stopped = view.verticalScrollBar().value()
    for _ in range(5):
        QApplication.processEvents()
    assert view.verticalScrollBar().value() == stopped


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_X])
def test_keys_that_move_let_go(view: TextView, qtbot: QtBot, key: Qt.Key) -> None:
    view.set_text(PAGE)
    qtbot.keyClick(view, key)
    assert not view.is_following


def test_keys_that_move_nothing_do_not(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Shift)
    assert view.is_following


def test_mouse_and_scroll_bar_let_go(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert not view.is_following
    view.follow()
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert not view.is_following


def test_what_the_program_does_is_not_the_readers_hand(view: TextView) -> None:
    view.set_text(PAGE)
    view.set_caret(5000)
    view.verticalScrollBar().setValue(3)
    view.set_text("other")
    view.insert("more")
    assert view.is_following


def test_sentence_coming_into_view_is_told(view: TextView) -> None:
    view.set_text(PAGE)
    wheel(view, 0)
    said: list[bool] = []
    view.sentence_visible_changed.connect(said.append)
    view.show_spoken((0, 50), None)
    view.verticalScrollBar().setValue(40)
    view.verticalScrollBar().setValue(0)
    assert said == [True, False, True]


# -- text and keys -----------------------------------------------------------------------------------------------


def test_positions_are_code_points(view: TextView) -> None:
    text = "😀 one 😀 two"
    view.set_text(text)
    moved: list[int] = []
    view.caret_moved.connect(moved.append)
    view.set_caret(8)
    assert view.caret() == 8 and moved == [8]
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() == (8, len(text)) and text[8:] == "two"
    view.set_caret(10**9)
    assert view.caret() == len(text) and view.selection() is None


def test_edits_are_told_in_code_points(view: TextView, qtbot: QtBot) -> None:
    view.set_text("😀ab")
    edits: list[tuple[int, int, int]] = []
    view.edited.connect(lambda *edit: edits.append(edit))
    view.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(view, "x")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert edits == [(3, 0, 1), (4, 0, 1), (0, 5, 0)]


def test_empty_page_and_selection_are_told(view: TextView) -> None:
    empty: list[bool] = []
    selected: list[bool] = []
    view.emptied.connect(empty.append)
    view.selection_changed.connect(selected.append)
    assert view.is_empty
    view.set_text("text")
    view.selectAll()
    view.insert("")
    assert empty == [False, True] and selected == [True, False]


def test_big_text_is_there_at_once_and_shown_by_and_by(view: TextView, qtbot: QtBot) -> None:
    text = PAGE * 20
    loading: list[bool] = []
    view.loading_changed.connect(loading.append)
    view.set_text(text)
    assert view.loading and view.source.length == len(text) and view.text() == text
    view.show_spoken((0, 50), (0, 2))
    qtbot.waitUntil(lambda: not view.loading)
    assert loading == [True, False] and view.caret() == 0
    assert view.document().blockCount() == text.count("\n") + 1


def test_place_in_text_still_loading_is_found_when_it_is_there(view: TextView, theme: Theme, qtbot: QtBot) -> None:
    text = PAGE * 20
    view.set_text(text)
    view.set_caret(len(text) - 3)
    view.show_resume_point(len(text) - 3)
    qtbot.waitUntil(lambda: not view.loading)
    assert view.caret() == len(text) - 3
    assert not area_of(picture(view), theme.palette.voice).isEmpty()


def test_reader_who_moves_while_loading_is_left_alone(view: TextView, qtbot: QtBot) -> None:
    text = PAGE * 20
    view.set_text(text)
    view.set_caret(len(text) - 3)
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not view.loading)
    assert view.caret() == 1


def test_another_text_replaces_one_still_loading(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE * 20)
    view.set_text("short")
    assert not view.loading and view.text() == "short"
    for _ in range(5):
        QApplication.processEvents()
    assert view.text() == "short"


def test_paste_is_plain_clean_and_one_undo(view: TextView) -> None:
    data = QMimeData()
    data.setText("one\r\ntwo\u2029three\0")
    data.setHtml("<b>one</b>")
    view.insertFromMimeData(data)
    assert view.text() == "one\ntwo\nthree\ufffd" and view.caret() == 14
    view.undo()
    assert view.text() == ""


def test_a_book_pasted_on_an_empty_page_is_read_from_its_start(view: TextView, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(PAGE * 20)
    view.paste()
    qtbot.waitUntil(lambda: not view.loading)
    assert view.caret() == 0 and view.text() == PAGE * 20
    view.undo()
    assert view.is_empty


def test_files_are_left_to_the_window(view: TextView) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/book.txt")])
    data.setText("file:///tmp/book.txt")
    assert not view.canInsertFromMimeData(data)
    view.insertFromMimeData(data)
    assert view.is_empty


def test_display_breaks_are_no_part_of_the_text(view: TextView, qtbot: QtBot) -> None:
    text = SENTENCE * 100
    view.set_text(text)
    assert view.document().blockCount() > 2
    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == text == view.text()
    behind = view.document().firstBlock().next().position()
    cursor = view.textCursor()
    cursor.setPosition(behind)
    view.setTextCursor(cursor)
    at = view.caret()
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.text() == text[: at - 1] + text[at:]
    view.undo()
    cursor.setPosition(behind - 1)
    view.setTextCursor(cursor)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.text() == text[:at] + text[at + 1 :]


def test_return_is_part_of_the_text_wherever_it_is_typed(view: TextView, qtbot: QtBot) -> None:
    view.set_text(SENTENCE * 100)
    block = view.document().firstBlock().next()
    cursor = view.textCursor()
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    qtbot.keyClicks(view, "x")
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    qtbot.keyClicks(view, "x")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.text().count("\n") == 2


def test_caret_stays_in_view_whatever_the_key(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    keys = [Qt.Key.Key_Down] * 30 + [Qt.Key.Key_PageDown] * 3 + [Qt.Key.Key_Return] * 12 + [Qt.Key.Key_End]
    for key in keys:
        qtbot.keyClick(view, key)
        assert view.cursorRect().top() >= 0 and view.cursorRect().bottom() <= view.viewport().height()


def test_tab_leaves_the_page(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, other = TextView(theme), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert other.hasFocus() and view.text() == ""
    assert view.accessibleName() == "Text to read"


def test_press_beside_the_column_moves_the_caret(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 90))
    assert view.caret() > 0 and view.cursorRect().left() == 20


def test_selecting_everything_leaves_the_view_where_it_is(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    before = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selection() == (0, len(PAGE))
    assert view.verticalScrollBar().value() == before


def test_what_a_program_writes_leaves_caret_and_view_and_goes_in_one_step(view: TextView) -> None:
    view.set_text(PAGE)
    view.set_caret(len(PAGE))
    before, edits = view.verticalScrollBar().value(), list[tuple[int, int, int]]()
    view.edited.connect(lambda *edit: edits.append(edit))
    for piece in ("One ", "is \U0001f600", " here.\n"):
        view.write_on(piece)
    assert view.text() == f"{PAGE}One is \U0001f600 here.\n"
    assert (view.caret(), view.verticalScrollBar().value()) == (len(PAGE), before)
    assert edits == [(len(PAGE), 0, 4), (len(PAGE) + 4, 0, 4), (len(PAGE) + 8, 0, 7)]
    view.undo()
    assert view.text() == PAGE


def test_a_question_is_dimmed_and_unsaid_and_what_follows_is_said(view: TextView) -> None:
    view.blocks.left_out = frozenset({Matter.QUESTIONS})
    view.write_on("Why?\n\n")
    view.mark_question(0, 4)
    view.write_on("Because.")
    assert view.source.read(0, 99) == "    \n\nBecause."
    assert view.text() == "Why?\n\nBecause."
    view.cut_off(0)
    assert view.is_empty and len(view.blocks) == 0
