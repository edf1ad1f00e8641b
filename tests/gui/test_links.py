"""Links by key: from one to the next, into the document or out of it; and the heads of a table on demand."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from core.library import Page
from core.page_blocks import PageBlock, Placed, Span, SpanKind
from core.reader.events import ReaderState
from tests.gui.desk import OpenDesk

PAGE = """<html><head><title>Links</title></head><body>
<p>See <a href="#far">the far end</a> or <a href="https://example.org/a">elsewhere</a>,
or <a href="#gone">gone</a>.</p>
<table><tr><th>Name</th><th>Size</th></tr><tr><td>Oak.</td><td>Tall.</td></tr>
<tr><td>Yew.</td><td>Low.</td></tr></table>
<p id="far">The far end is here.</p></body></html>"""
ALT = Qt.KeyboardModifier.AltModifier


def page_file(folder: Path) -> str:
    file = folder / "links.html"
    file.write_text(PAGE)
    return str(file)


async def test_links_are_steps_and_lead_somewhere(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", page_file(tmp_path), has_sound=False) as desk:
        page, opened = desk.window.page, list[QUrl]()
        desk.bridge._links.open_outside = opened.append
        await desk.until(lambda: "far end is" in page.text(), "the page")
        await desk.press(Qt.Key.Key_PageDown, ALT)
        assert page.caret() == page.text().index("the far end")
        await desk.press(Qt.Key.Key_Return, ALT)
        assert page.caret() == page.text().index("The far end is here.")
        await desk.press(Qt.Key.Key_Return, ALT)
        assert page.caret() == page.text().index("the far end"), "the way back"
        await desk.press(Qt.Key.Key_PageUp, ALT)
        assert page.caret() == page.text().index("gone"), "round the page's end"
        await desk.press(Qt.Key.Key_PageUp, ALT)
        assert page.caret() == page.text().index("elsewhere")
        await desk.press(Qt.Key.Key_Return, ALT)
        assert opened == [QUrl("https://example.org/a")]
        await desk.press(Qt.Key.Key_PageDown, ALT)
        await desk.press(Qt.Key.Key_Return, ALT)
        assert desk.window.notices.shown is not None and desk.window.notices.shown.key == "leads_nowhere"


async def test_where_no_link_is_that_is_said(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", page_file(tmp_path), has_sound=False) as desk:
        page, notices = desk.window.page, desk.window.notices
        await desk.until(lambda: "far end is" in page.text(), "the page")
        await desk.press(Qt.Key.Key_Return, ALT)
        assert notices.shown is not None and notices.shown.key == "no_link"
        await desk.press(Qt.Key.Key_PageDown, ALT)
        assert page._found_now == (page.caret(), page.caret() + len("the far end"))
        page.set_caret(0)
        assert page._found_now is None, "the mark stands with the caret alone"
        desk.bridge._pages.show(Page("No link in here."))
        await desk.press(Qt.Key.Key_PageDown, ALT)
        assert notices.shown.key == "no_links"


async def test_a_page_of_the_web_leads_to_its_neighbours(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        opened = list[QUrl]()
        desk.bridge._links.open_outside = opened.append
        link = Placed(0, PageBlock(9, spans=(Span(4, 8, SpanKind.LINK, "/wiki/More#"),)))
        desk.bridge._pages.show(Page("See more.", blocks=(link,), key="https://example.org/wiki/One"))
        await desk.press(Qt.Key.Key_PageDown, ALT)
        await desk.press(Qt.Key.Key_Return, ALT)
        assert opened == [QUrl("https://example.org/wiki/More")]


async def test_the_heads_of_a_table_are_said_and_reading_goes_on(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("espeak-ng", page_file(tmp_path)) as desk:
        page = desk.window.page
        await desk.until(lambda: "far end is" in page.text(), "the page")
        desk.bridge._settings["unsaid.table_heads"] = True
        page.set_caret(page.text().index("Yew"))
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING and desk.sentences, "the row")
        await desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        await desk.until(lambda: "The far end is here." in desk.sentences, "the rest")
        said = [sentence.split()[0] for sentence in desk.sentences]
        assert "Name" in said and said.index("Name") < said.index("The") and "Yew." in said[said.index("Name") :]
