"""Everything by key: a table of all keys there are. Each is pressed as a hand would, and its effect is seen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core.reader.events import ReaderState
from gui.actions import TABLE
from gui.cards import Card
from gui.keys import Command
from gui.strip import Strip
from tests.gui.desk import Desk, OpenDesk
from tests.unit.documents.pdf_maker import Line, make_pdf

ONE, TWO, THREE, FOUR = (f"This is sentence number {each} of the page." for each in ("one", "two", "three", "four"))
FIVE = "Another paragraph begins with this sentence."
BOOK = f"""<html><head><title>Book</title></head><body><h1>First</h1>
<p>{ONE} {TWO} {THREE} {FOUR}</p><p>{FIVE} It has a <a href="#far">link</a>.</p>
<table><tr><th>Name</th><th>Size</th></tr><tr><td>Oak.</td><td>Tall.</td></tr></table>
<h1 id="far">Second</h1><p>Here is the <a href="https://example.org/">end</a>.</p></body></html>"""

Effect = Callable[[Desk], object]
Shown = TypeVar("Shown", bound=QWidget)


class Row(NamedTuple):
    """A key, what is seen when it was pressed, and what a listener does before."""

    key: str
    effect: Effect
    before: Effect = lambda desk: None


def shown(desk: Desk, kind: type[Shown]) -> list[Shown]:
    return [each for each in desk.window.findChildren(kind) if each.isVisible()]


def strip_is_shown() -> bool:
    return any(isinstance(each, Strip) and each.isVisible() for each in QApplication.topLevelWidgets())


def on_the_page(desk: Desk) -> bool:
    """Whether nothing lies above the page, or in its place."""
    return desk.window.sheets.surface is desk.window.page and not shown(desk, Card)


def is_in(state: ReaderState) -> Effect:
    return lambda desk: desk.state is state


def says(*sentences: str) -> Effect:
    return lambda desk: (
        desk.state is ReaderState.SPEAKING and desk.sentences[-1:] and desk.sentences[-1] in sentences
    )


def leaps(desk: Desk) -> bool:
    """The ear is taken elsewhere. Where to, going back, depends on how far a sentence has been heard."""
    return desk.leaps > 0


def speed(number: str) -> Effect:
    return lambda desk: desk.window.deck.speed_button.accessibleName() == f"Speed {number} times"


def notice(key: str) -> Effect:
    return lambda desk: (seen.key if (seen := desk.window.notices.shown) is not None else "") == key


def card(name: str) -> Effect:
    return lambda desk: [each.accessibleName() for each in shown(desk, Card)] == [name]


def sheet(name: str) -> Effect:
    return lambda desk: desk.window.sheets.surface.accessibleName() == name


def caret_at(words: str) -> Effect:
    return lambda desk: desk.window.page.caret() == desk.window.page.text().index(words)


def caret_to(words: str) -> Effect:
    return lambda desk: desk.window.page.set_caret(desk.window.page.text().index(words))


def in_the_page(words: str) -> Effect:
    def go_there(desk: Desk) -> None:
        desk.window.page.setFocus(Qt.FocusReason.TabFocusReason)
        caret_to(words)(desk)

    return go_there


def focus_in(part: Callable[[Desk], QWidget]) -> Effect:
    return lambda desk: part(desk).isAncestorOf(QApplication.focusWidget())


def is_live(on: bool) -> Effect:
    return lambda desk: desk.window.header.live_button.isChecked() is on


def letters(size: int) -> Effect:
    return lambda desk: desk.bridge._settings["text.size"] == size


def focus(part: Callable[[Desk], QWidget]) -> Effect:
    return lambda desk: part(desk).setFocus(Qt.FocusReason.TabFocusReason)


def dialog(desk: Desk) -> QFileDialog | None:
    return next((each for each in desk.window.findChildren(QFileDialog) if each.isVisible()), None)


def copy(words: str) -> Effect:
    return lambda desk: QGuiApplication.clipboard().setText(words)


def select(words: str) -> Effect:
    def select_it(desk: Desk) -> None:
        caret_to(words)(desk)
        for _ in words:
            QTest.keyClick(desk.window.page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    return select_it


SPEAKING, PAUSED, IDLE = (is_in(each) for each in (ReaderState.SPEAKING, ReaderState.PAUSED, ReaderState.IDLE))
READING = (
    Row("F8", says(ONE), caret_to(ONE)),
    Row("Alt+Left", leaps),
    Row("F9", says(TWO)),
    Row("F7", leaps),
    Row("Media Next", says(TWO, THREE)),
    Row("Media Previous", leaps),
    Row("Shift+F9", says(FIVE)),
    Row("Shift+F7", leaps),
    Row("Alt+Up", speed("1.1")),
    Row("Alt+Down", speed("1")),
    Row("PgDown", lambda desk: not desk.window.page.is_following),
    Row("Ctrl+G", lambda desk: desk.window.page.is_following),
    Row("F8", PAUSED),
    Row("Ctrl+R", SPEAKING),
    Row("Media Pause", PAUSED),
    Row("Media Play", SPEAKING),
    Row("Toggle Media Play/Pause", PAUSED),
    Row("Esc", IDLE),
    Row("Ctrl+Return", says(THREE), caret_to(THREE)),
    Row("Media Stop", IDLE),
    Row("Ctrl+Enter", says("sentence number four"), select("sentence number four")),
    Row("Esc", IDLE),
    Row("F8", says(ONE), caret_to(ONE)),
    Row("Ctrl+PgDown", says("Second")),
    Row("Ctrl+PgUp", leaps),
    Row("Esc", IDLE),
    Row("Ctrl+Shift+G", SPEAKING),
    Row("Esc", IDLE),
    Row("Ctrl+Shift+H", says("Name \tSize"), caret_to("Oak")),
    Row("Esc", IDLE),
    # The wave has keys of its own while it has the focus, and what has a list opens it.
    Row("F8", lambda desk: desk.window.deck.wave.isEnabled(), caret_to(ONE)),
    Row("Right", says(TWO), focus(lambda desk: desk.window.deck.wave)),
    Row("Left", leaps),
    Row("PgDown", says(FIVE)),
    Row("PgUp", lambda desk: desk.leaps and desk.sentences and desk.window.deck.wave._rail.starts),
    Row("End", leaps),
    Row("Home", leaps),
    Row("Space", card("Speed"), focus(lambda desk: desk.window.deck.speed_button)),
    Row("Esc", on_the_page),
    Row("Esc", IDLE),
    # What was opened is for reading: the page's own keys work the voice.
    Row("Return", says(TWO), in_the_page(TWO)),
    Row("Space", PAUSED),
    Row("Space", SPEAKING),
    Row("Enter", says(THREE), in_the_page(THREE)),
    Row("Esc", IDLE),
    Row("Q", notice("for_reading")),
    Row("F4", lambda desk: not desk.window.page.isReadOnly()),
    Row("F4", lambda desk: desk.window.page.isReadOnly()),
    Row("Ctrl+L", is_live(True)),
    Row("Ctrl+L", is_live(False)),
    Row("Ctrl+Shift+V", says("Pasted."), copy("Pasted.")),
)
PLACES = (
    Row("Alt+PgDown", caret_at("link"), caret_to(ONE)),
    Row("Alt+Return", caret_at("Second")),
    Row("Alt+PgDown", caret_at("end.")),
    Row("Alt+PgUp", caret_at("link")),
    Row("Alt+Enter", caret_at("Second")),
    Row("F7", lambda desk: desk.window.page.caret() < desk.window.page.text().index("Second")),
    Row("Ctrl+Shift+O", focus_in(lambda desk: desk.window.contents)),
    Row("Esc", lambda desk: desk.window.page.hasFocus()),
    Row("Ctrl+Shift+O", lambda desk: not desk.window.contents.isVisible()),
    Row("Ctrl+F", focus_in(lambda desk: desk.window.find_bar)),
    Row("Esc", lambda desk: desk.window.page.hasFocus()),
    Row("Ctrl+D", notice("bookmark_set")),
    Row("F6", focus_in(lambda desk: desk.window.notices)),
    Row("Esc", notice("")),
    Row("F6", focus_in(lambda desk: desk.window.deck), focus(lambda desk: desk.window.page)),
    Row("F6", focus_in(lambda desk: desk.window.header)),
    Row("F6", lambda desk: desk.window.page.hasFocus()),
    Row("F2", card("Say “paragraph” differently"), caret_to("paragraph")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+A", card("Voices")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+S", card("Sleep timer")),
    Row("Esc", on_the_page),
    Row("Ctrl+T", card("Text and colours")),
    Row("Esc", on_the_page),
    Row("Ctrl+K", card("Ask")),
    Row("Esc", on_the_page),
    Row("Ctrl+,", sheet("Settings")),
    Row("Esc", on_the_page),
    Row("F1", sheet("Keys")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+L", sheet("Library")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+N", sheet("Notices")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+F1", sheet("How it works here")),
    Row("Esc", on_the_page),
    Row("Ctrl+Shift+I", sheet("Natural voices")),
    Row("Esc", on_the_page),
    Row("Ctrl++", letters(22)),
    Row("Ctrl+-", letters(20)),
    Row("Ctrl+=", letters(22)),
    Row("Ctrl+0", letters(20)),
    Row("F11", lambda desk: desk.window.isFullScreen()),
    Row("F11", lambda desk: not desk.window.isFullScreen()),
    Row("Ctrl+Shift+M", lambda desk: strip_is_shown() and not desk.window.isVisible()),
    Row("Ctrl+Shift+M", lambda desk: desk.window.isVisible() and not strip_is_shown()),
)
IN_PDF = (
    Row("Ctrl+Shift+PgDown", caret_at("Words of page two")),
    Row("Ctrl+Shift+PgUp", caret_at("Words of page one")),
    Row("Ctrl+Shift+P", lambda desk: desk.bridge._original.view.isVisible()),
    Row("Ctrl+Shift+P", lambda desk: not desk.bridge._original.view.isVisible()),
)
FILES = (
    Row("Ctrl+O", dialog),
    Row("Ctrl+E", sheet("Save as audio")),
    Row("Ctrl+Q", lambda desk: not desk.window.isVisible()),
)


async def press(desk: Desk, key: str) -> None:
    """Press a key as the desktop hands it over: to the window in front."""
    pressed = QKeySequence(key)[0]
    window = QApplication.focusWindow() or desk.window.windowHandle()
    await desk.by_hand(lambda: QTest.keyClick(window, pressed.key(), pressed.keyboardModifiers()))


def count_leaps(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = desk.bridge._reader
    for name in ("_play_from", "_speak_anew"):
        monkeypatch.setattr(reader, name, partial(_leap, desk, getattr(reader, name)))


def _leap(desk: Desk, carry_out: Callable[..., None], *where: object) -> None:
    desk.leaps += 1
    desk.seen.clear()  # what is heard from now on is heard there
    carry_out(*where)


async def go_through(desk: Desk, rows: tuple[Row, ...]) -> None:
    for row in rows:
        await desk.by_hand(lambda before=row.before: before(desk))  # type: ignore[misc]
        desk.seen.clear()
        desk.leaps = 0
        await press(desk, row.key)
        await desk.until(lambda effect=row.effect: effect(desk), f"{row.key}, row {rows.index(row)}")  # type: ignore[misc]


@pytest.fixture
def book(tmp_path: Path) -> str:
    file = tmp_path / "book.html"
    file.write_text(BOOK)
    return str(file)


def whole(desk: Desk) -> bool:
    """Whether all of the book is there, its contents too."""
    return "the end." in desk.window.page.text() and desk.window.header.contents_button.isEnabled()


@pytest.mark.qt_log_ignore("keyToAscii", extend=True)  # which knows no media keys
async def test_the_deck_by_key(open_desk: OpenDesk, book: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_desk("espeak-ng", book) as desk:
        await desk.until(lambda: whole(desk), "the book")
        count_leaps(desk, monkeypatch)
        await go_through(desk, READING)


async def test_all_places_and_pages_by_key(open_desk: OpenDesk, book: str, tmp_path: Path) -> None:
    async with open_desk("null", book, has_sound=False) as desk:
        opened: list[QUrl] = []
        desk.bridge._links.open_outside = opened.append
        await desk.until(lambda: whole(desk), "the book")
        await go_through(desk, PLACES)
        pages = [[Line(72, 700, f"Words of page {each} stand here.", 14)] for each in ("one", "two")]
        desk.window.file_dropped.emit(str(make_pdf(tmp_path / "a.pdf", pages)))
        await desk.until(lambda: "page two" in desk.window.page.text(), "the pages")
        await go_through(desk, IN_PDF)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what dialogs want of a real screen
async def test_files_are_opened_and_saved_by_key_alone(open_desk: OpenDesk, book: str, tmp_path: Path) -> None:
    opened, saved, closing = FILES
    async with open_desk("tone", has_sound=False) as desk:
        await go_through(desk, (opened,))
        await desk.by_hand(lambda: QTest.keyClicks(QApplication.focusWidget(), book))
        await press(desk, "Return")
        await desk.until(lambda: whole(desk), "the book")
        desk.window.activateWindow()  # what a desktop does when a dialog closes
        await desk.until(desk.window.isActiveWindow, "the window in front")
        await go_through(desk, (saved,))
        await press(desk, "Space")
        await desk.until(lambda: dialog(desk), "where to save it")
        file = tmp_path / "heard.wav"
        await press(desk, "Ctrl+A")
        await desk.by_hand(lambda: QTest.keyClicks(QApplication.focusWidget(), str(file)))
        await press(desk, "Return")
        await desk.until(lambda: file.exists() and file.stat().st_size > 10_000, "the sound")
        desk.window.activateWindow()
        await desk.until(desk.window.isActiveWindow, "the window in front")
        await go_through(desk, (closing,))


def test_the_table_has_every_key_there_is() -> None:
    pressed = {QKeySequence(row.key).toString() for row in (*READING, *PLACES, *IN_PDF, *FILES)}
    there_are = {sequence.toString() for command in Command for sequence in command.keys}
    assert there_are - pressed == set()


def test_every_action_has_a_key_of_its_own() -> None:
    commands = [entry[0] for entry in TABLE if entry is not None]
    assert set(Command) == set(commands)
    keys = [key.toString() for command in commands for key in command.keys]
    assert "" not in keys and len(keys) == len(set(keys))
