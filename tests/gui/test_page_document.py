"""The page's text is what was put there, edit by edit, whatever Qt makes of it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.page_blocks import PageBlock, Placed, Role
from gui.page_document import PageDocument
from gui.page_layout import continues_paragraph, shape_of

LONG = "Some words 😀 and a stop. " * 4 + "x" * 70
texts = st.one_of(
    st.text(st.sampled_from("ab .😀\n\r\0\u2028\u2029é\ud800\ufdd0"), max_size=20),
    st.sampled_from([LONG, LONG + "\n" + LONG, "\n\n", "😀" * 60]),
)
places = st.tuples(st.floats(0, 1), st.floats(0, 1))
actions = st.one_of(
    st.tuples(st.just("type"), places, st.sampled_from(["a", "😀", " ", "ab"])),
    st.tuples(st.just("return"), places),
    st.tuples(st.just("put"), places, texts),
    st.tuples(st.just("delete"), places),
    st.tuples(st.just("empty")),
    st.tuples(st.just("load"), texts),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("wait")),
)


def blocks(document: PageDocument) -> list[QTextBlock]:
    block, found = document.begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def page_text(document: PageDocument) -> str:
    """What is on the page, found another way than the document's own."""
    text = "".join(("" if continues_paragraph(b) else "\n") + b.text() for b in blocks(document))
    return text[1:].replace("\u2028", "\n")


def clean(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join("\ufffd" if c in "\0\ud800\ufdd0\uffff" else c for c in text)


class Mirror:
    """Follows the page by what it reports alone."""

    def __init__(self) -> None:
        self.view = QPlainTextEdit()
        self.document = PageDocument(piece=50, paragraph_limit=30)
        self.view.setDocument(self.document)
        self.text = ""
        self.impossible: list[tuple[int, int, int]] = []
        self.document.edited.connect(self._follow)

    def _follow(self, start: int, removed: int, added: int) -> None:
        if start + removed > len(self.text):  # an exception here would be Qt's, not the test's
            self.impossible.append((start, removed, added))
        self.text = self.text[:start] + self.document.read(start, start + added) + self.text[start + removed :]

    def cursor(self, place: tuple[float, float]) -> QTextCursor:
        cursor = QTextCursor(self.document)
        edges = (self.document.unit_at(round(part * self.document.length)) for part in place)
        cursor.setPosition(next(edges))
        cursor.setPosition(next(edges), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def settle(self) -> None:
        while self.document.loading:
            QApplication.processEvents()

    def do(self, action: tuple) -> None:  # type: ignore[type-arg]
        match action:
            case ("type", place, text):
                self.cursor(place).insertText(text)
            case ("return", place):
                self.document.break_paragraph(self.cursor(place))
            case ("put", place, text):
                self.document.put(self.cursor(place), text)
            case ("delete", place):
                self.cursor(place).removeSelectedText()
            case ("empty",):
                self.view.selectAll()
                self.view.textCursor().removeSelectedText()
            case ("load", text):
                self.document.load(text)
            case ("undo",):
                self.view.undo()
            case ("redo",):
                self.view.redo()
            case ("wait",):
                self.settle()


@given(st.lists(actions, max_size=15))
@settings(max_examples=150)
def test_any_edits(steps: list[tuple]) -> None:  # type: ignore[type-arg]
    mirror = Mirror()
    for step in steps:
        mirror.do(step)
        assert mirror.impossible == []
        whole = mirror.document.read(0, mirror.document.length)
        assert mirror.text == whole
        assert len(whole) == mirror.document.length
        if not mirror.document.loading:
            assert whole == page_text(mirror.document)
    mirror.settle()
    document = mirror.document
    assert mirror.text == page_text(document)
    for code_point in range(document.length + 1):
        assert document.code_point_at(document.unit_at(code_point)) == code_point
        first, last = document.units_of(code_point, code_point + 1)
        if code_point < document.length and last:
            assert document.characterAt(first) != "" and first < last


@given(texts)
def test_load_and_read_back(text: str) -> None:
    mirror = Mirror()
    mirror.document.load(text)
    assert mirror.text == clean(text)
    mirror.settle()
    assert page_text(mirror.document) == clean(text)
    assert max(len(block.text()) for block in blocks(mirror.document)) <= 60
    assert not mirror.document.isUndoAvailable()


@given(texts, places, texts)
def test_putting_is_one_step_of_undo(text: str, place: tuple[float, float], new: str) -> None:
    mirror = Mirror()
    mirror.document.load(text)
    mirror.settle()
    before = mirror.text
    mirror.document.put(mirror.cursor(place), new)
    mirror.settle()
    after = mirror.text
    mirror.view.undo()
    assert mirror.text == before
    mirror.view.redo()
    assert mirror.text == after == page_text(mirror.document)


def test_whole_text_is_there_while_it_is_loading() -> None:
    mirror, text = Mirror(), "😀 line\n" * 100
    said: list[bool] = []
    mirror.document.loading_changed.connect(said.append)
    mirror.document.load(text)
    assert mirror.document.loading and mirror.document.length == 700
    assert mirror.document.read(350, 700) == text[350:] and mirror.document.read(-5, 9999) == text
    mirror.settle()
    assert said == [True, False]


def test_undoing_a_put_that_still_comes_ends_it() -> None:
    mirror = Mirror()
    mirror.document.put(mirror.cursor((0, 0)), LONG * 10)
    mirror.view.undo()
    mirror.settle()
    assert mirror.text == "" == page_text(mirror.document)


def test_typing_goes_on_while_text_comes() -> None:
    mirror = Mirror()
    mirror.document.load("word " * 100)
    mirror.cursor((0, 0)).insertText("first ")
    mirror.cursor((1, 1)).insertText("amid ")
    mirror.settle()
    assert mirror.text == page_text(mirror.document)
    assert mirror.text.startswith("first word") and mirror.text.replace("amid ", "")[6:] == "word " * 100


def test_what_comes_behind_a_shaped_paragraph_has_its_own_shape(qapp: QApplication) -> None:
    document = PageDocument()
    document.grow(True)
    document.blocks.add([Placed(0, PageBlock(7, Role.LIST_ITEM, 1, mark=2))])
    document.append("• First")
    document.blocks.add([Placed(9, PageBlock(4)), Placed(15, PageBlock(5, Role.QUOTE))])
    document.append("\n\nThen\n\nquote")
    indents = [shape.indent for block in blocks(document) if (shape := shape_of(block)) and block.length() > 1]
    assert indents == [1, 2]
    document.blocks.clear()
    document.load("Another.\n\nText.")
    assert page_text(document) == "Another.\n\nText."
    assert not any(shape_of(block) for block in blocks(document))
