"""The page with the voice's place in it.

It shows what it is told (`show_spoken` and the like), keeps the voice in view until the reader's hand takes over,
and says what the reader's hand does (`start_wished`, `following_changed`). All positions are code points; beneath
this module and `page_view` alone they are Qt's units.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from core.marks import Quality
from core.page_blocks import PageBlock, Placed, Role, SpanKind
from gui.keys import Command
from gui.page_following import Following
from gui.page_keys import bring_caret_in, edit_by_key, would_edit
from gui.page_marks import Marking, Marks, Span
from gui.page_painter import PagePainter
from gui.page_view import PageView
from gui.theme import Theme
from gui.word_picker import WordPicker


class TextView(PageView):
    """The page that is read aloud. Lives on the main thread."""

    brought_back = Signal(int, int)
    """A span that was left unsaid is to be said."""
    start_wished = Signal(int)
    """Reading is wished from the word at a place on."""
    start_taken_back = Signal()
    """What was wished last was meant to select a word."""
    pause_wished = Signal()
    """Space was pressed on a page for reading: the voice is to pause, or to go on."""
    edit_refused = Signal()
    """A key would have changed a page for reading."""
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
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Text to read"))
        self._marks = Marks()
        self._following = Following(self, self._layout)
        self._painter = PagePainter(self, theme, self._layout, self._following, self._marks)
        self._picker = WordPicker(self, self._place_to_begin_at)
        self._wanted_resume: int | None = None
        self._found: Sequence[Span] = ()
        self._found_now: Span | None = None
        self._was_visible = False
        self._connect()

    def _connect(self) -> None:
        self._document.edited.connect(self._ink)
        self._document.shifted.connect(self._marks.shift)
        self._document.loading_changed.connect(self._mark_wanted_resume)
        self._following.changed.connect(self.following_changed)
        self._picker.picked.connect(self.start_wished)
        self._picker.taken_back.connect(self.start_taken_back)
        self._picker.entered.connect(lambda: self.start_wished.emit(self.caret()))
        self._picker.paused.connect(self.pause_wished)
        self.verticalScrollBar().actionTriggered.connect(self._take_hand)
        self._theme.changed.connect(self._ink)

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_text(self, text: str, blocks: Iterable[Placed] = ()) -> None:
        """Show another text from its start, without any mark."""
        self.show_spoken(None, None)
        self.show_held(None)
        self.show_resume_point(None)
        self.show_found([], None)
        super().set_text(text, blocks)

    def mark_question(self, start: int, stop: int) -> None:
        """Let what stands at the end of the page from start on be a question, which is not said."""
        self.blocks.add([Placed(start, PageBlock(stop - start, Role.QUESTION))])
        self.show_unsaid()

    def show_unsaid(self) -> None:
        """Dim what is left unsaid as it is now."""
        self._ink()
        self.viewport().update()

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

    def box_of(self, start: int, stop: int) -> QRect:
        """Return where the first line of a span is drawn, in the viewport's coordinates."""
        pieces = self._painter.pieces(self._document.units_of(start, stop))
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
        area = self._painter.area(whole_sentence=is_new_sentence)
        marks.sentence, marks.word, marks.quality = new_sentence, new_word, quality
        self._ink()
        self._painter.repaint([*area, *self._painter.area(whole_sentence=is_new_sentence)])
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
        return any(
            piece.bottom() > 0 and piece.top() < height for piece in self._painter.pieces(self._marks.sentence)
        )

    def _units(self, span: Span | None) -> Span | None:
        return None if span is None else self._document.units_of(*span)

    def _ink(self) -> None:
        self._painter.ink(self._unsaid_in_view())

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
        if self.isReadOnly() and would_edit(event):
            self.edit_refused.emit()
        elif not edit_by_key(self, self._document, event):
            super().keyPressEvent(event)
        if self._place() != before:
            self._take_hand()
            bring_caret_in(self)

    def _take_hand(self) -> None:
        """The reader has moved something: leave the page where it is."""
        self._wanted_caret = None
        self._following.let_go()

    def _place(self) -> tuple[int, int, int]:
        cursor = self.textCursor()
        return cursor.position(), cursor.anchor(), self.verticalScrollBar().value()

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

    def _place_to_begin_at(self, point: QPoint) -> int | None:
        """Return the place of the word under a point: none beside words, or on what a click brings back."""
        place = self._place_at(point)
        is_word = self._is_on_words(point) and not any(self.blocks.unsaid(place, place + 1))
        return place if is_word or not self.isReadOnly() else None

    def _is_on_words(self, point: QPoint) -> bool:
        """Whether a point of the viewport is on a line's words, or between them."""
        cursor = self.cursorForPosition(point)
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid():
            return False
        origin = self.blockBoundingGeometry(cursor.block()).topLeft() + self.contentOffset()
        slack = self.fontMetrics().height() / 3
        return line.naturalTextRect().translated(origin).adjusted(-slack, -slack, slack, slack).contains(point)

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

    # -- telling and painting ------------------------------------------------------------------------------------

    def _mark_wanted_resume(self, loading: bool) -> None:
        if not loading and self._wanted_resume is not None:
            self.show_resume_point(self._wanted_resume)

    def _tell_visible(self) -> None:
        visible = self.sentence_visible()
        if visible != self._was_visible:
            self._was_visible = visible
            self.sentence_visible_changed.emit(visible)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event))
            return True
        return super().viewportEvent(event)

    def _tip_at(self, event: QHelpEvent) -> str:
        """Say over the marked word how its moment is known."""
        if not any(area.contains(event.pos()) for area in self._painter.area(whole_sentence=False)):
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
        self._painter.paint_beneath(painter, self._found_in_view(), self._unsaid_in_view())
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        self._painter.paint_above(painter, event.region())
        painter.end()

    def _found_in_view(self) -> Iterator[tuple[Span, bool]]:
        """Yield what was found in view, in Qt's units, and whether it is the current one."""
        if not self._found:
            return
        start, stop = self._in_view()
        for index in range(bisect_left(self._found, (start, start)), len(self._found)):
            span = self._found[index]
            if span[0] >= stop:
                return
            yield self._document.units_of(*span), span == self._found_now
