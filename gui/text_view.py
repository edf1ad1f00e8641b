"""The page: text to read and to edit, with the voice's place in it.

It is the only widget that knows both ways of counting: everybody else speaks in code points of the text.
It shows what it is told (`show_spoken` and the like), keeps the voice in view until the reader's hand takes over,
and says what the reader does (`edited`, `caret_moved`, `following_changed`).
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QFontMetricsF,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from core.marks import Quality
from core.page_blocks import PageBlock, PageBlocks, Placed, Role, SpanKind
from gui.keys import Command
from gui.page_document import PageDocument
from gui.page_following import Following
from gui.page_layout import continues_paragraph
from gui.page_marks import Marking, MarkPainter, Marks, Span, line_pieces
from gui.scroll_bar import ScrollBar
from gui.theme import Theme
from gui.word_picker import WordPicker

GAP = 0.8
"""Air between paragraphs, as a part of the letters' size."""
SIDE, INSIDE = 24, 20
"""Least margin beside the column, and the column's own room for the sentence's rule; px at 100 %."""
FADE = 32
VEIL = 0.35
"""Of the paper over what the ruler dims: what is left of the ink has the contrast of the second ink."""
FOUND_OVER = 200
"""By so many code points what is found may be longer than what is looked for: by empty lines between its words."""
"""More places than that nobody goes through."""
_CARET = 2
_SAMPLE = "Something up above was calling him imperiously, and he made for the steep little tunnel"


class PageSource:
    """The page as a text to be read, by code points. Always up to date, whole even while it is loading.

    What is left unsaid is masked in it: `TextView.written` has the page as it stands.
    """

    def __init__(self, document: PageDocument) -> None:
        self._document = document

    @property
    def length(self) -> int:
        """How many code points there are now."""
        return self._document.length

    def read(self, start: int, stop: int) -> str:
        """Return the text from start to stop, clamped to what there is. Cheap for small slices."""
        start = max(start, 0)
        return self._document.blocks.masked(self._document.read(start, stop), start)

    @property
    def is_growing(self) -> bool:
        """Whether more of a document is on its way."""
        return self._document.is_growing

    def language_at(self, offset: int) -> str:
        """Return the language (BCP 47) that the document gives for a place, "" where it does not say."""
        return self._document.blocks.language_at(offset)


class TextView(QPlainTextEdit):
    """The page. Lives on the main thread; all positions are code points."""

    edited = Signal(int, int, int)
    """Code points removed and added at a start, not by `append`. Undo may report more than what changed."""
    loading_changed = Signal(bool)
    emptied = Signal(bool)
    """Whether the page is empty, when that changes."""
    caret_moved = Signal(int)
    brought_back = Signal(int, int)
    """A span that was left unsaid is to be said."""
    selection_changed = Signal(bool)
    """Whether anything is selected, when that changes."""
    start_wished = Signal(int)
    """Reading is wished from the word at a place on."""
    word_pointed_at = Signal(int)
    """The word at a place is to be said differently."""
    link_pressed = Signal(int)
    """The link at a place, if there is one, is to be followed."""
    following_changed = Signal(bool)
    heard_changed = Signal(object, object)
    """Sentence and word (spans, or None) that are heard now."""
    sentence_changed = Signal(int)
    """Where the sentence begins that is heard now."""
    sentence_visible_changed = Signal(bool)
    """Whether some of the spoken sentence is in view, when that changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_viewport()
        self._theme = theme
        self._document = PageDocument(self)
        self._layout = self._document.page_layout
        self.setDocument(self._document)
        self.setVerticalScrollBar(ScrollBar(theme))
        self._source = PageSource(self._document)
        self._marks = Marks()
        self._following = Following(self, self._layout)
        self._picker = WordPicker(self)
        self._wanted_caret: int | None = None
        self._wanted_resume: int | None = None
        self._left_room = self._right_room = 0
        self._found: Sequence[Span] = ()
        self._found_now: Span | None = None
        self._takes_blocks = self._is_appending = False
        self._inked: list[tuple[int, int, QColor]] = []
        self._was_empty, self._had_selection, self._was_visible = True, False, False
        self._set_up()
        self._connect()
        self._take_theme()

    def _make_viewport(self) -> None:
        """Give it a viewport of Python's own, like Qt's: to look up what Qt's is would cost 25 ms at the start."""
        viewport = QWidget()
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        viewport.setAcceptDrops(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setViewport(viewport)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Text to read"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self._document.edited.connect(self._tell_edit)
        self._document.shifted.connect(self._marks.shift)
        self._document.loading_changed.connect(self._take_loading)
        self._following.changed.connect(self.following_changed)
        self._picker.picked.connect(lambda point: self.start_wished.emit(self._place_at(point)))
        self._picker.entered.connect(lambda: self.start_wished.emit(self.caret()))
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))
        self.selectionChanged.connect(self._tell_selection)
        self.verticalScrollBar().actionTriggered.connect(self._take_hand)
        self._theme.changed.connect(self._take_theme)

    # -- text ----------------------------------------------------------------------------------------------------

    @property
    def source(self) -> PageSource:
        """The text for a reader: `length` and `read(start, stop)`."""
        return self._source

    @property
    def is_empty(self) -> bool:
        return self._document.length == 0

    @property
    def loading(self) -> bool:
        """Whether some of the text is not shown yet; it can be read all the same."""
        return self._document.loading

    def text(self) -> str:
        """Return everything. Takes its time for a large page: prefer `source.read`."""
        return self._document.read(0, self._document.length)

    def written(self, start: int, stop: int) -> str:
        """Return what stands from start to stop, what is not said included. Cheap for small slices."""
        return self._document.read(start, stop)

    @property
    def blocks(self) -> PageBlocks:
        """What is known of the text, and what of it is left unsaid: `show_unsaid` after changing that."""
        return self._document.blocks

    def set_text(self, text: str, blocks: Iterable[Placed] = ()) -> None:
        """Show another text from its start: the first piece at once, the rest by and by (`loading_changed`)."""
        self._document.blocks.clear()
        self._document.grow(False)
        self.show_spoken(None, None)
        self.show_held(None)
        self.show_resume_point(None)
        self._wanted_caret = None
        self._takes_blocks = True
        self._document.blocks.add(blocks)
        self._document.load(text)
        self._takes_blocks = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def grow(self, growing: bool) -> None:
        """Say whether more of a document is to be appended."""
        self._document.grow(growing)

    def append(self, text: str, blocks: Iterable[Placed]) -> None:
        """Add what comes of a document, behind everything. The caret, the view and the marks stay."""
        self._document.blocks.add(blocks)
        with self._keeping_caret():
            self._takes_blocks = self._is_appending = True
            self._document.append(text)
            self._takes_blocks = self._is_appending = False

    def write_on(self, text: str) -> None:
        """Write behind everything what a program says: an edit as by hand, but caret, view and marks stay."""
        with self._keeping_caret():
            self._document.write_on(text)

    def mark_question(self, start: int, stop: int) -> None:
        """Let what stands at the end of the page from start on be a question, which is not said."""
        self.blocks.add([Placed(start, PageBlock(stop - start, Role.QUESTION))])
        self.show_unsaid()

    def cut_off(self, start: int) -> None:
        """Take away everything from start on."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._document.unit_at(start))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @contextmanager
    def _keeping_caret(self) -> Iterator[None]:
        """A caret at the end stays where it is, though text comes behind it; nothing scrolls for that."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        anchor, position, value = cursor.anchor(), cursor.position(), bar.value()
        yield
        if self.textCursor().position() != position:
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            bar.setValue(value)

    def find_from(self, words: str, start: int, stop: int) -> list[Span]:
        """List where words begin from start to stop, in capitals or not, over line ends too; none for no words.

        What begins there may end behind it. A large page is looked through in parts, so that nothing waits.
        """
        if not words.strip():
            return []
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
        text = self.written(start, stop + len(words) + FOUND_OVER)
        found = ((start + one.start(), start + one.end()) for one in pattern.finditer(text))
        return list(itertools.takewhile(lambda span: span[0] < stop, found))

    def show_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark spans that were found, in order, one of them as the current one."""
        self._found, self._found_now = spans, current
        self.viewport().update()

    def bring_into_view(self) -> None:
        """Scroll to the caret, away from the voice if need be."""
        self._take_hand()
        tall = self.viewport().height()
        if not self.viewport().rect().adjusted(0, tall // 10, 0, -tall // 4).contains(self.cursorRect()):
            self.centerCursor()

    def _paint_found(self, painter: QPainter) -> None:
        if not self._found:
            return
        start, stop = self._in_view()
        palette = self._theme.palette
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(bisect_left(self._found, (start, start)), len(self._found)):
            span = self._found[index]
            if span[0] >= stop:
                break
            painter.setBrush(palette.selection if span == self._found_now else palette.hover)
            for piece in self._pieces(self._document.units_of(*span)):
                painter.drawRoundedRect(piece.adjusted(-2, 1, 2, -1), 4, 4)

    def show_unsaid(self) -> None:
        """Dim what is left unsaid as it is now."""
        self._ink()
        self.viewport().update()

    def insert(self, text: str) -> None:
        """Put text in place of the selection, or at the caret, as pasting does."""
        is_new_page = self.is_empty
        self._document.put(self.textCursor(), text)
        if is_new_page and self.loading:  # whoever pastes a book wants to read it from its start
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.ensureCursorVisible()

    def caret(self) -> int:
        return self._document.code_point_at(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Move the caret (clamped) and bring it into view; in a part still loading, as soon as that is shown."""
        self._wanted_caret = None if self._document.is_shown(offset) else offset
        cursor = self.textCursor()
        cursor.setPosition(self._document.unit_at(offset))
        self.setTextCursor(cursor)

    def selection(self) -> Span | None:
        """Return the selected span, or None."""
        cursor = self.textCursor()
        start, stop = (self._document.code_point_at(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return (start, stop) if start < stop else None

    def select(self, start: int, stop: int) -> None:
        """Select a span and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._document.unit_at(start))
        cursor.setPosition(self._document.unit_at(stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def box_of(self, start: int, stop: int) -> QRect:
        """Return where the first line of a span is drawn, in the viewport's coordinates."""
        pieces = self._pieces(self._document.units_of(start, stop))
        return next((piece.toAlignedRect() for piece in pieces), self.cursorRect())

    # -- the voice -----------------------------------------------------------------------------------------------

    def set_calm(self, calm: bool) -> None:
        """Let the page jump after the voice instead of scrolling."""
        self._following.is_calm = calm

    @property
    def is_following(self) -> bool:
        """Whether the page scrolls after the voice."""
        return self._following.is_on

    def follow(self) -> None:
        """Go back to the voice and stay with it, until the reader scrolls or moves the caret."""
        self._following.follow()
        self._keep_voice_in_view()

    def show_spoken(self, sentence: Span | None, word: Span | None, quality: Quality = Quality.MEASURED) -> None:
        """Mark what is being heard; None for nothing."""
        new_sentence, new_word = self._units(sentence), self._units(word)
        marks = self._marks
        if (new_sentence, new_word, quality) == (marks.sentence, marks.word, marks.quality):
            return
        is_new_sentence = new_sentence != marks.sentence
        area = self._area(is_new_sentence)
        marks.sentence, marks.word, marks.quality = new_sentence, new_word, quality
        self._ink()
        self._repaint([*area, *self._area(is_new_sentence)])
        if is_new_sentence and sentence is not None:
            self.sentence_changed.emit(sentence[0])
        self.heard_changed.emit(sentence, word)
        self._keep_voice_in_view()
        self._tell_visible()

    def show_held(self, span: Span | None) -> None:
        """Mark text that is typed but not sent to the voice yet."""
        self._marks.held = self._units(span)
        self.viewport().update()

    def show_resume_point(self, offset: int | None) -> None:
        """Mark the line on which reading goes on; if that part is still loading, as soon as it is shown."""
        self._wanted_resume = None if offset is None or self._document.is_shown(offset) else offset
        self._marks.resume = None if offset is None else self._document.units_of(offset, offset + 1)[0]
        self.viewport().update()

    def set_marking(self, marking: str) -> None:
        """Mark sentence and word, one of them, or nothing (the names of `Marking`)."""
        self._marks.marking = Marking(marking)
        self._ink()
        self.viewport().update()

    def set_failed(self, failed: bool) -> None:
        """Take the voice's colour from the sentence's rule: the place is kept, but nothing is heard."""
        self._marks.is_failed = failed
        self.viewport().update()

    @property
    def has_voice(self) -> bool:
        """Whether a sentence is marked as spoken."""
        return self._marks.sentence is not None

    def sentence_visible(self) -> bool:
        """Whether some of the spoken sentence is in view."""
        if self._marks.sentence is None:
            return False
        height = self.viewport().height()
        return any(piece.bottom() > 0 and piece.top() < height for piece in self._pieces(self._marks.sentence))

    def _units(self, span: Span | None) -> Span | None:
        return None if span is None else self._document.units_of(*span)

    def _pieces(self, span: Span) -> Iterator[QRectF]:
        return line_pieces(self._following.lines_in_view(), span, self._layout.line_height)

    def _area(self, whole_sentence: bool) -> list[QRect]:
        """Where the marks are painted now: the word, or the sentence's lines with their rule."""
        if not whole_sentence:
            return self._painter().word_area(self._marks, self._following.lines_in_view())
        if self._marks.sentence is None:
            return []
        width = self.viewport().width()
        lines = (piece.toAlignedRect() for piece in self._pieces(self._marks.sentence))
        return [QRect(0, line.top(), width, line.height()) for line in lines]

    def _repaint(self, areas: list[QRect]) -> None:
        if self._theme.metrics.reading.ruler:
            self.viewport().update()
        for area in areas:
            self.viewport().update(area)

    def _ink(self) -> None:
        """Give the marked word its own ink, and what is in view and left unsaid a quieter one."""
        palette, word = self._theme.palette, self._marks.shown_word
        inked = [(*span, palette.ink_2) for span in self._unsaid_in_view()]
        if word is not None and self._marks.quality is not Quality.ESTIMATED and palette.mark_ink != palette.ink:
            inked.append((*word, palette.mark_ink))
        if inked != self._inked:
            self._inked = inked
            self.setExtraSelections([self._selection(*one) for one in inked])

    def _selection(self, start: int, stop: int, ink: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._document)
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        selection.format = QTextCharFormat()
        selection.format.setForeground(ink)
        return selection

    def _unsaid_in_view(self) -> list[Span]:
        """List what is in view and not said, in Qt's units."""
        if not len(self.blocks) or not self.blocks.left_out:
            return []
        return [self._document.units_of(*span) for span in self.blocks.unsaid(*self._in_view())]

    def _in_view(self) -> Span:
        """Return the span of the paragraphs in view."""
        shown = [block for block, _ in self._following.lines_in_view()]
        if not shown:
            return 0, 0
        last = shown[-1]
        ends = (shown[0].position(), last.position() + last.length())
        start, stop = (self._document.code_point_at(unit) for unit in ends)
        return start, stop

    def _keep_voice_in_view(self) -> None:
        sentence, word = self._marks.sentence, self._marks.word
        if sentence:
            self._following.keep_in_view((word or sentence)[0], sentence)

    # -- what the reader does ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Qt edit, but keep display breaks out of sight and the voice out of the reader's way."""
        before = self._place()
        if not self._edit_by_key(event):
            super().keyPressEvent(event)
        if self._place() != before:
            self._take_hand()
            self._bring_caret_in()

    def _take_hand(self) -> None:
        """The reader has moved something: leave the page where it is."""
        self._wanted_caret = None
        self._following.let_go()

    def _place(self) -> tuple[int, int, int]:
        cursor = self.textCursor()
        return cursor.position(), cursor.anchor(), self.verticalScrollBar().value()

    def _edit_by_key(self, event: QKeyEvent) -> bool:
        """Do what Qt would do wrong; return whether the key was one of those."""
        if self.isReadOnly():
            return False
        keys = QKeySequence.StandardKey
        if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
            self._document.break_paragraph(self.textCursor())
            self.ensureCursorVisible()
            return True
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart():
            return self._delete_through_break(cursor.block(), cursor, QTextCursor.MoveOperation.Left)
        if event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd():
            return self._delete_through_break(cursor.block().next(), cursor, QTextCursor.MoveOperation.Right)
        return False

    def _delete_through_break(
        self, behind: QTextBlock, cursor: QTextCursor, way: QTextCursor.MoveOperation
    ) -> bool:
        """At a display break, which is no part of the text, delete the character on its other side."""
        if cursor.hasSelection() or not (behind.isValid() and continues_paragraph(behind)):
            return False
        cursor.movePosition(way, QTextCursor.MoveMode.KeepAnchor, 2)
        cursor.removeSelectedText()
        return True

    def _bring_caret_in(self) -> None:
        """Scroll on if the caret is just past the bottom: Qt counts with lines as high as their letters.

        From more than a screen away it was not moved there to be seen: selecting everything leaves the view.
        """
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if self.cursorRect().bottom() > 2 * height:
            return
        while self.cursorRect().bottom() > height and bar.value() < bar.maximum():
            bar.setValue(bar.value() + 1)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._take_hand()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._take_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on what is left unsaid brings it back."""
        super().mouseReleaseEvent(event)
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and not self.textCursor().hasSelection():
            self.bring_back(
                self._document.code_point_at(self.cursorForPosition(event.position().toPoint()).position())
            )

    def bring_back(self, offset: int) -> bool:
        """Let what stands at offset be said from now on, if it is left unsaid; tell whether it was."""
        span = self.blocks.bring_back(offset)
        if span is not None:
            self.show_unsaid()
            self.brought_back.emit(*span)
        return span is not None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._take_hand()
        super().wheelEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._take_hand()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu beside the loop: one that waits for its end would hold every coroutine."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_at(event.pos(), self.caret() if by_key else self._place_at(event.pos())).popup(event.globalPos())

    def menu_at(self, point: QPoint, place: int) -> QMenu:
        """Return Qt's own menu for a point of the viewport, and what can be done with the word at a place."""
        menu = self.createStandardContextMenu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        read_here = QAction(self.tr("Read from here"), menu)
        read_here.triggered.connect(lambda: self.start_wished.emit(place))
        differently = QAction(f"{self.tr('Say this differently')}\t{Command.SAY_DIFFERENTLY.shown}", menu)
        differently.triggered.connect(lambda: self.word_pointed_at.emit(place))
        follow = QAction(f"{self.tr('Follow the link')}\t{Command.FOLLOW_LINK.shown}", menu)
        follow.triggered.connect(lambda: self.link_pressed.emit(place))
        former = menu.actions()[0]
        for action in (read_here, differently, *([follow] if self._is_link(place) else [])):
            action.setEnabled(not self.is_empty)
            menu.insertAction(former, action)
        menu.insertSeparator(former)
        return menu

    def _is_link(self, place: int) -> bool:
        found = self.blocks.at(place)
        return found is not None and any(
            span.kind in (SpanKind.LINK, SpanKind.NOTE_REFERENCE) and span.start <= place - found.start < span.end
            for span in found.block.spans
        )

    def _place_at(self, point: QPoint) -> int:
        """Return the place of the letter under a point of the viewport, or of the one nearest to it."""
        cursor = self.cursorForPosition(point)
        if self.cursorRect(cursor).left() > point.x() and not cursor.atBlockStart():
            cursor.movePosition(QTextCursor.MoveOperation.Left)  # Qt gives the gap that is nearest
        return self._document.code_point_at(cursor.position())

    # -- in and out ----------------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; leave files to the window."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insert(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selection()
        data.setText(self._document.read(*span) if span else "")
        return data

    # -- telling -------------------------------------------------------------------------------------------------

    def _tell_edit(self, start: int, removed: int, added: int) -> None:
        self.viewport().update()  # a neighbour's gap, or a mark, may have moved without Qt's knowing
        if not self._takes_blocks:
            self.blocks.edit(start, removed, added)
        self._ink()
        if self.is_empty != self._was_empty:
            self._was_empty = self.is_empty
            self.emptied.emit(self.is_empty)
        if not self._is_appending:
            self.edited.emit(start, removed, added)

    def _take_loading(self, loading: bool) -> None:
        if not loading and self._wanted_caret is not None:
            self.set_caret(self._wanted_caret)
        if not loading and self._wanted_resume is not None:
            self.show_resume_point(self._wanted_resume)
        self.loading_changed.emit(loading)

    def _tell_selection(self) -> None:
        has = self.textCursor().hasSelection()
        if has != self._had_selection:
            self._had_selection = has
            self.selection_changed.emit(has)

    def _tell_visible(self) -> None:
        visible = self.sentence_visible()
        if visible != self._was_visible:
            self._was_visible = visible
            self.sentence_visible_changed.emit(visible)

    # -- looks ---------------------------------------------------------------------------------------------------

    def _take_theme(self) -> None:
        metrics = self._theme.metrics
        font = metrics.page_font()
        size = font.pixelSize()
        self._layout.set_grid(QFontMetricsF(font), round(size * metrics.reading.line), round(size * GAP))
        self.setFont(font)
        self._document.setDocumentMargin(metrics.px(INSIDE))
        self._take_palette()
        self._ink()
        self._set_column()
        self.viewport().update()

    def _take_palette(self) -> None:
        colours = self._theme.palette
        palette = self.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, colours.paper),
            (QPalette.ColorRole.Window, colours.paper),
            (QPalette.ColorRole.Text, colours.ink),
            (QPalette.ColorRole.Highlight, colours.selection),
            (QPalette.ColorRole.HighlightedText, colours.ink),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)

    def set_left_room(self, room: int) -> None:
        """Leave room (px) at the left for what lies beside the text."""
        if room != self._left_room:
            self._left_room = room
            self._set_column()

    def set_right_room(self, room: int) -> None:
        """The same at the right."""
        if room != self._right_room:
            self._right_room = room
            self._set_column()

    def _set_column(self) -> None:
        """Centre the column's text in what is free; where it is narrow, right of the rule and left of the bar."""
        px, room = self._theme.metrics.px, self._left_room
        width = self.width() - self._right_room
        free = width - self.verticalScrollBar().sizeHint().width() - room
        side, inside = px(SIDE), px(INSIDE)
        measure = QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        text = max(min(round(measure * self._theme.metrics.reading.column), free - 2 * side - inside), 1)
        left = room + max((width - room - text) // 2, side + inside)
        self.setViewportMargins(left - inside, 0, max(free + room - left - text - inside, 0) + self._right_room, 0)

    def event(self, event: QEvent) -> bool:
        """Fit the column to a new width, and let a press beside it count as one on its edge."""
        if event.type() == QEvent.Type.Resize:
            self._set_column()
        elif isinstance(event, QMouseEvent):
            place = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            copy = QMouseEvent(
                event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
            )
            return QCoreApplication.sendEvent(self.viewport(), copy)
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event))
            return True
        return super().viewportEvent(event)

    def _tip_at(self, event: QHelpEvent) -> str:
        """Say over the marked word how its moment is known."""
        if not any(area.contains(event.pos()) for area in self._area(whole_sentence=False)):
            return ""
        return {
            Quality.MEASURED: self.tr("The voice itself told when it says this word."),
            Quality.ALIGNED: self.tr("When this word is said was found by listening to the voice."),
            Quality.ESTIMATED: self.tr("When this word is said is estimated."),
        }[self._marks.quality]

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._ink()
        self.viewport().update()  # the fade does not scroll
        self._tell_visible()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        self._paint_found(painter)
        self._painter().paint(painter, self._marks, self._following.lines_in_view(), self._unsaid_in_view())
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        self._paint_ruler(painter)
        painter.setClipRegion(event.region())
        self._paint_caret(painter)
        self._paint_fade(painter)
        painter.end()

    def _painter(self) -> MarkPainter:
        theme = self._theme
        margin, width = self._document.documentMargin(), self.viewport().width()
        return MarkPainter(theme.palette, theme.metrics, self._layout.line_height, margin, width)

    def _paint_caret(self, painter: QPainter) -> None:
        """Cover Qt's caret, which has no colour of its own. A `cursorWidth` of 0 hides both."""
        if not self.cursorWidth() or self.getPaintContext().cursorPosition < 0:  # blinked off, or not ours
            return
        caret = self.cursorRect()
        caret.setWidth(self._theme.metrics.px(_CARET))
        painter.fillRect(caret, self._theme.palette.you)

    def _paint_ruler(self, painter: QPainter) -> None:
        """Dim all but the spoken line and its neighbours."""
        spoken = self._marks.word or self._marks.sentence
        if not self._theme.metrics.reading.ruler or spoken is None:
            return
        heard, lines = list(self._pieces(spoken)), list(self._pieces((0, self.document().characterCount())))
        if not heard:
            return
        area = QRectF(self.viewport().rect())
        above = [line.top() for line in lines if line.top() < heard[0].top() - 1]
        beneath = [line.bottom() for line in lines if line.top() > heard[0].top() + 1]
        veil = QColor(self._theme.palette.paper)
        veil.setAlphaF(VEIL)
        top, bottom = max(above, default=area.top()), min(beneath, default=area.bottom())
        painter.fillRect(QRectF(area.topLeft(), QPointF(area.right(), max(area.top(), top))), veil)
        painter.fillRect(QRectF(QPointF(area.left(), bottom), area.bottomRight()), veil)

    def _paint_fade(self, painter: QPainter) -> None:
        """Let the text run out into the deck, never over what is being heard."""
        bar, palette = self.verticalScrollBar(), self._theme.palette
        if palette.is_contrast or bar.value() == bar.maximum():
            return
        area = self.viewport().rect()
        area.setTop(area.bottom() + 1 - self._theme.metrics.px(FADE))
        spoken = self._pieces(self._marks.sentence) if self._marks.sentence else ()
        if any(piece.bottom() > area.top() for piece in spoken):
            return
        fade = QLinearGradient(QPointF(area.topLeft()), QPointF(area.bottomLeft()))
        clear = QColor(palette.paper)
        clear.setAlpha(0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, palette.paper)
        painter.fillRect(area, fade)
