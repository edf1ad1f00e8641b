"""The library: what was kept comes back, whatever ended the program or happened to the file."""

import errno
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import library as library_module
from core.library import MIGRATIONS, PASSAGE, Library, Page
from core.page_blocks import PageBlock, Placed, Role

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.close()


def titles(library: Library, sought: str = "") -> list[str]:
    return [entry.title for entry in library.entries(sought)]


class TestThePage:
    def test_nothing_kept_is_an_empty_page(self, library: Library) -> None:
        assert (library.shown(), library.latest(), library.entries()) == (Page(), None, [])

    @settings(max_examples=40)  # each one writes to a disk
    @given(text=st.text(alphabet=st.characters(exclude_categories=()), min_size=1), place=st.integers(-1, 10))
    def test_what_is_kept_comes_back(self, tmp_path_factory: pytest.TempPathFactory, text: str, place: int) -> None:
        library = Library(tmp_path_factory.mktemp("data"))
        number = library.keep(Page(text, "A title", place))
        shown = library.shown()
        library.close()
        if text.strip():
            assert shown == Page(text, "A title", min(max(place, 0), len(text)), id=number)
        else:
            assert shown == Page()

    def test_a_page_that_changes_stays_one_text(self, library: Library) -> None:
        number = library.keep(Page("One.", "Tale"))
        assert library.keep(Page("One. Two.", "Tale", 5, id=number)) == number
        assert number is not None
        library.keep_place(number, 3)
        assert (library.shown().text, library.shown().place, len(library.entries())) == ("One. Two.", 3, 1)

    def test_another_page_leaves_the_first_in_the_library(self, library: Library) -> None:
        library.keep(Page("A first text.\nIt goes on.", place=2))
        library.keep(Page("Second.", "Title"))
        assert titles(library) == ["Title", "A first text. It goes on."]
        latest = library.latest()
        assert latest is not None
        assert library.page(latest.id).text == "A first text.\nIt goes on."

    def test_an_emptied_page_is_not_kept(self, library: Library) -> None:
        number = library.keep(Page("One."))
        assert library.keep(Page(" \n", id=number)) is None
        assert (library.shown(), library.entries()) == (Page(), [])

    def test_a_text_that_was_forgotten_meanwhile_is_kept_anew(self, library: Library) -> None:
        number = library.keep(Page("One."))
        assert number is not None
        library.forget(number)
        library.keep(Page("One. Two.", id=number))
        assert library.shown().text == "One. Two."

    def test_a_file_is_known_again(self, library: Library) -> None:
        blocks = (Placed(0, PageBlock(17, Role.HEADING, level=1)),)
        number = library.keep(Page("Read from a file.", "Tale", 5, blocks, "a key", "/tale.txt", "as it was"))
        library.keep(Page("Other."))
        assert library.page_of("/tale.txt", "as it was") == Page(
            "Read from a file.", "Tale", 5, blocks, "a key", "/tale.txt", "as it was", number
        )
        assert library.page_of("/tale.txt", "as it is now") == Page()
        assert library.page_of("/other.txt", "as it was") == Page()

    @pytest.mark.logs_warnings
    @pytest.mark.parametrize("blocks", ["", "[", "[[1]]", '[["x", [1]]]', '[[0, [1, "nonsense"]]]', "7"])
    def test_damage_to_what_is_known_of_a_text_costs_no_more_than_itself(
        self, library: Library, blocks: str
    ) -> None:
        library.keep(Page("One. Two.", "", 5))
        library._do(lambda db: db.execute("UPDATE contents SET blocks = ?", (blocks,)))
        assert library.shown() == Page("One. Two.", "", 5, id=1)

    def test_the_oldest_goes_but_for_bookmarks(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(library_module, "KEPT", 2)
        first = library.keep(Page("First."))
        assert first is not None
        library.set_bookmark(first, 0, "First.")
        for text in ("Second.", "Third.", "Fourth."):
            library.keep(Page(text))
        assert titles(library) == ["Fourth.", "Third.", "First."]


def test_a_library_that_remembers_nothing_holds_the_page_alone(library: Library) -> None:
    library.keep(Page("First."))
    library.remembers = False
    library.keep(Page("Second."))
    assert titles(library) == ["Second."]


def test_a_search_finds_all_words_in_title_or_text_and_shows_where(library: Library) -> None:
    library.keep(Page(f"{'Much before. ' * 20}A WÜRZBURG tale. {'Much behind. ' * 20}", "Travels"))
    library.keep(Page("Nothing of that."))
    assert titles(library, "würzburg travels") == ["Travels"]
    (entry,) = library.entries("würzburg")
    assert "WÜRZBURG" in entry.passage and len(entry.passage) <= PASSAGE
    assert titles(library, "würzburg nothing") == []


class TestBookmarks:
    def test_they_stand_in_the_text_s_order_with_their_notes(self, library: Library) -> None:
        number = library.keep(Page("One. Two. Three."))
        assert number is not None
        late, early = library.set_bookmark(number, 10, "Three."), library.set_bookmark(number, 0, "One.\n  Two.")
        library.note(late.id, "ask about this")
        assert library.set_bookmark(number, 10, "Three.").note == "ask about this"
        assert [(each.place, each.passage, each.note) for each in library.bookmarks(number)] == [
            (0, "One. Two.", ""),
            (10, "Three.", "ask about this"),
        ]
        library.remove_bookmark(early.id)
        assert [each.id for each in library.bookmarks()] == [late.id]

    def test_they_go_with_their_text_and_come_back_with_it(self, library: Library) -> None:
        number = library.keep(Page("One."))
        assert number is not None
        library.note(library.set_bookmark(number, 0, "One.").id, "mine")
        taken = library.forget(number)
        assert (library.bookmarks(), library.entries()) == ([], [])
        library.restore(*taken)
        assert [each.note for each in library.bookmarks()] == ["mine"]
        assert library.page(number).text == "One."


class TestAllOfIt:
    def test_export_is_one_readable_file(self, library: Library, tmp_path: Path) -> None:
        number = library.keep(Page("One. Two.", "Tale", 5))
        assert number is not None
        library.note(library.set_bookmark(number, 5, "Two.").id, "mine")
        library.export_to(tmp_path / "mine.json")
        (text,) = json.loads((tmp_path / "mine.json").read_text())["texts"]
        assert (text["title"], text["text"], text["place"]) == ("Tale", "One. Two.", 5)
        assert text["bookmarks"] == [{"place": 5, "passage": "Two.", "note": "mine"}]

    def test_erasing_leaves_the_page_alone_and_nothing_else_on_the_disk(
        self, library: Library, tmp_path: Path
    ) -> None:
        library.keep(Page("A secret of mine. " * 500))
        number = library.keep(Page("What stands on the page."))
        library.erase()
        library.unerase()
        assert len(titles(library, "secret")) == 1
        library.erase()
        assert library.shown() == Page("What stands on the page.", id=number)
        library.close()
        assert all(b"secret" not in file.read_bytes() for file in tmp_path.iterdir())
        assert library.shown().text == "What stands on the page."


class TestTheFile:
    def test_only_the_user_can_read_it(self, library: Library) -> None:
        library.keep(Page("Mine."))
        assert library.file.stat().st_mode & 0o077 == 0

    def test_a_file_of_the_first_version_is_brought_up_to_date(self, library: Library) -> None:
        with sqlite3.connect(library.file) as old:
            for statement in MIGRATIONS[0]:
                old.execute(statement)
            old.execute("INSERT INTO texts VALUES (7, 'Old', 'Once.', '', '', '', 5, 2, 1.0)")
            old.execute("INSERT INTO contents VALUES (7, CAST('Once.' AS BLOB), '[]')")
            old.execute("INSERT INTO texts VALUES (8, 'Tale', 'Then.', '', '/tale.txt', '1', 5, 2, 1.0)")
            old.execute("INSERT INTO contents VALUES (8, CAST('Then.' AS BLOB), '[]')")
            old.execute("UPDATE shown SET text = 7")
            old.execute("PRAGMA user_version = 1")
        old.close()
        assert library.shown() == Page("Once.", "Old", 2, id=7)
        assert library.page(8).is_for_reading, "what was opened is for reading"
        assert library.set_bookmark(7, 0, "Once.").passage == "Once."

    @pytest.mark.logs_warnings
    def test_a_file_of_a_newer_version_is_left_alone_and_another_used(self, library: Library) -> None:
        file = library.file
        with sqlite3.connect(file) as newer:
            newer.execute("PRAGMA user_version = 99")
        newer.close()
        before = file.read_bytes()
        assert library.shown() == Page()
        library.keep(Page("Kept beside it."))
        again = Library(file.parent)
        assert (again.shown().text, again.found_newer, again.set_aside) == ("Kept beside it.", file, None)
        again.close()
        assert file.read_bytes() == before

    def test_what_the_disk_refuses_is_told_as_the_system_tells_it(self, library: Library) -> None:
        library.keep(Page("One."))

        def fill(db: sqlite3.Connection) -> None:
            db.execute("PRAGMA max_page_count = 1")
            db.execute("CREATE TABLE more AS SELECT randomblob(99999)")

        with pytest.raises(OSError) as told:
            library._do(fill)
        assert told.value.errno == errno.ENOSPC

    @pytest.mark.logs_warnings
    @pytest.mark.parametrize("how", ["rubbish", "cut", "zeros", "other tables", "garbled"])
    def test_a_damaged_file_is_set_aside_and_a_new_one_begun(self, tmp_path: Path, how: str) -> None:
        library = Library(tmp_path)
        library.keep(Page("Before. " * 5000))
        library.close()
        damage(library.file, how)
        damaged = library.file.read_bytes()
        again = Library(tmp_path)
        try:
            again.entries("before")
            again.keep(Page("After."))
            assert again.shown().text == "After."
            assert again.set_aside is not None
            assert again.set_aside.read_bytes()[200:] == damaged[200:]
        finally:
            again.close()

    def test_a_disk_that_fails_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(OSError):
            Library(tmp_path / "file" / "data").keep(Page("One."))

    def test_threads_may_call_at_once(self, library: Library) -> None:
        threads = [threading.Thread(target=library.keep, args=(Page(f"Text {at}."),)) for at in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(library.entries()) == 8


def damage(file: Path, how: str) -> None:
    content = bytearray(file.read_bytes())
    match how:
        case "rubbish":
            file.write_bytes(b"not a database at all")
        case "cut":
            file.write_bytes(content[: len(content) // 3])
        case "zeros":
            file.write_bytes(bytes(len(content)))
        case "other tables":
            file.unlink()
            with sqlite3.connect(file) as other:
                other.execute("CREATE TABLE texts (other)")
                other.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
            other.close()
        case "garbled":
            content[4096:] = random.Random(1).randbytes(len(content) - 4096)
            file.write_bytes(content)


WRITER = """
import itertools, sys
from core.library import Library, Page
library, number = Library(), None
for count in itertools.count(1):
    number = library.keep(Page("word " * count, "Tale", id=number))
    print(count, flush=True)
"""


def test_what_was_kept_is_there_after_a_kill(tmp_path: Path) -> None:
    """Killed at random moments in mid-writing: the last text that was said to be kept is there, or a later one."""
    for attempt in range(5):
        writer = subprocess.Popen([sys.executable, "-c", WRITER], cwd=ROOT, stdout=subprocess.PIPE)
        assert writer.stdout
        wanted = random.Random(attempt).randint(5, 60)
        lines = iter(writer.stdout.readline, b"")
        said = next(int(line) for line in lines if int(line) >= wanted)
        os.kill(writer.pid, signal.SIGKILL)
        rest = writer.communicate()[0].split()
        said = int(rest[-1]) if rest else said
        library = Library()
        kept = library.shown().text
        library.close()
        assert kept.count("word ") in (said, said + 1)
        assert kept == "word " * kept.count("word ")
