"""The page as the reader uses it: its measures, its text, its keys."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.page_blocks import Matter
from gui.text_view import TextView
from gui.theme import Reading, Theme
from tests.gui.showing import set_letters
from tests.gui.text_page import PAGE, SENTENCE, area_of, picture, rect_at, span


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
