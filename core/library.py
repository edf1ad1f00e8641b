"""The library: every text that was on the page, with the place in it and its bookmarks; all of it on this computer.

One SQLite file holds it. Each change is a transaction that is on the disk when the call returns, so that whatever
ends the program loses nothing. A file that is damaged is set aside, never thrown away, and a new one begun; one
that a newer version has made is left alone, and another used.
"""

import contextlib
import errno
import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import strftime, time
from typing import TypeVar

from core import paths
from core.files import replace_file
from core.page_blocks import PageBlock, Placed

log = logging.getLogger(__name__)

KEPT = 500
"""Texts that are kept; over that, the one not opened for the longest time goes, if it has no bookmark."""
PASSAGE = 80
"""Code points of the text that stand beside a bookmark or a find."""
_BUSY_S = 3.0
"""How long another program (a copy that is being made) may keep the file to itself."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE texts (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            begins TEXT NOT NULL,
            key TEXT NOT NULL,
            file TEXT NOT NULL,
            stamp TEXT NOT NULL,
            length INTEGER NOT NULL,
            place INTEGER NOT NULL,
            opened REAL NOT NULL
        )""",
        # Apart from the places, which change with every sentence that is heard.
        """CREATE TABLE contents (
            text INTEGER PRIMARY KEY REFERENCES texts(id) ON DELETE CASCADE,
            content BLOB NOT NULL,
            blocks TEXT NOT NULL
        )""",
        "CREATE TABLE shown (text INTEGER REFERENCES texts(id) ON DELETE SET NULL)",
        "INSERT INTO shown VALUES (NULL)",
    ),
    (
        """CREATE TABLE bookmarks (
            id INTEGER PRIMARY KEY,
            text INTEGER NOT NULL REFERENCES texts(id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            passage TEXT NOT NULL,
            note TEXT NOT NULL,
            made REAL NOT NULL
        )""",
    ),
    (
        "ALTER TABLE texts ADD COLUMN for_reading INTEGER NOT NULL DEFAULT 0",
        """UPDATE texts SET for_reading = 1
            WHERE file != '' OR (title != '' AND id IN (SELECT text FROM contents WHERE blocks != '[]'))""",
    ),
)
"""What brings a file from each version to the next; its own version is the number of those it has had."""

_DAMAGE = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
"""SQLITE_ERROR: a table or column of ours is not there."""

_ERRNO = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    **dict.fromkeys((sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM), errno.EACCES),
}
"""What the system would have said."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Page:
    """A text, its title, the place (code points) where reading would go on; the file it was read from, if any."""

    text: str = ""
    title: str = ""
    place: int = 0
    blocks: tuple[Placed, ...] = ()
    """What is known of the text, where it is a document's."""
    key: str = ""
    """What readings of words for this text alone are kept under."""
    file: str = ""
    stamp: str = ""
    """How the file was when it was read."""
    id: int | None = None
    """Its number in the library, once it is kept."""
    is_for_reading: bool = False
    """Whether it is read alone, as what was opened is, or edited too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as the library lists it."""

    id: int
    title: str
    """Its title, or else how it begins."""
    place: int
    length: int
    """Both in code points."""
    opened: float
    """Seconds since the epoch."""
    passage: str = ""
    """Where the words that were sought stand."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a text, what stands there, and what the listener noted."""

    id: int
    text: int
    place: int
    passage: str
    note: str = ""


class Library:
    """Keeps texts. Safe to call from threads, and slow enough (a disk) to be. OSError when the disk fails."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or paths.data_dir()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.set_aside: Path | None = None
        """Where a damaged file went, if there was one."""
        self._name = paths.LIBRARY
        self.found_newer: Path | None = None
        """The file of a newer version that is left as it is, if there is one; another is used in its place."""
        self.remembers = True
        """Whether other texts than the one on the page stay."""

    @property
    def file(self) -> Path:
        """Where it is."""
        return self._folder / self._name

    # -- the page -------------------------------------------------------------------------------------

    def keep(self, page: Page) -> int | None:
        """Keep the page that is shown, new (no id) or changed; return its id. A blank page is not kept."""

        def work(db: sqlite3.Connection) -> int | None:
            if not page.text.strip():
                db.execute("DELETE FROM texts WHERE id = ?", (page.id,))
                db.execute("UPDATE shown SET text = NULL")
                return None
            number = _write(db, page, time())
            db.execute("UPDATE shown SET text = ?", (number,))
            if self.remembers:
                _forget_oldest(db)
            else:
                db.execute("DELETE FROM texts WHERE id != ?", (number,))
            return number

        return self._do(work)

    def keep_place(self, number: int, place: int) -> None:
        """Keep where reading would go on in a text."""
        self._do(lambda db: db.execute("UPDATE texts SET place = ? WHERE id = ?", (place, number)))

    def shown(self) -> Page:
        """Return the page as it was left, or an empty one."""
        return _page(self._do(lambda db: db.execute(f"{_PAGE} JOIN shown ON shown.text = id").fetchone()))

    def page(self, number: int) -> Page:
        """Return a text; an empty page when it is not there any more."""
        return _page(self._do(lambda db: db.execute(f"{_PAGE} WHERE id = ?", (number,)).fetchone()))

    def page_of(self, file: str, stamp: str) -> Page:
        """Return the text that was read from a file as it is now; an empty page when there was none."""
        query, values = (
            f"{_PAGE} WHERE file = ? AND stamp = ? ORDER BY opened DESC LIMIT 1",
            (_storable(file), stamp),
        )
        return _page(self._do(lambda db: db.execute(query, values).fetchone()))

    # -- the list -------------------------------------------------------------------------------------

    def entries(self, sought: str = "", limit: int = 100) -> list[Entry]:
        """List the texts, the one opened last first; with words to look for, those that have them all."""
        words = sought.casefold().split()

        def work(db: sqlite3.Connection) -> list[Entry]:
            found: list[Entry] = []
            for row in db.execute(f"{_ENTRY} ORDER BY opened DESC"):
                passage = _find(db, row[0], row[1], words) if words else ""
                if passage is not None:
                    found.append(Entry(row[0], row[1], row[2], row[3], row[4], passage))
                if len(found) == limit:
                    break
            return found

        return self._do(work)

    def latest(self) -> Entry | None:
        """Return the text that was opened last and is not on the page."""

        def work(db: sqlite3.Connection) -> Entry | None:
            others = f"{_ENTRY} WHERE id IS NOT (SELECT text FROM shown)"
            row = db.execute(f"{others} ORDER BY opened DESC LIMIT 1").fetchone()
            return None if row is None else Entry(*row)

        return self._do(work)

    def forget(self, number: int) -> tuple[Page, list[Bookmark]]:
        """Take a text out of the library, with its bookmarks; return them for `restore`."""
        taken = self.page(number), self.bookmarks(number)
        self._do(lambda db: db.execute("DELETE FROM texts WHERE id = ?", (number,)))
        return taken

    def restore(self, page: Page, bookmarks: Iterable[Bookmark]) -> None:
        """Put back what was taken out."""

        def work(db: sqlite3.Connection) -> None:
            number = _write(db, page, time())
            rows = [(number, each.place, each.passage, each.note, time()) for each in bookmarks]
            db.executemany("INSERT INTO bookmarks VALUES (NULL, ?, ?, ?, ?, ?)", rows)

        self._do(work)

    # -- bookmarks ------------------------------------------------------------------------------------

    def bookmarks(self, number: int | None = None) -> list[Bookmark]:
        """List the bookmarks of a text in its order, or all of them, the newest first."""
        query = "SELECT id, text, place, passage, note FROM bookmarks"
        order, values = ("made DESC", ()) if number is None else ("place", (number,))
        where = "" if number is None else " WHERE text = ?"
        rows = self._do(lambda db: db.execute(f"{query}{where} ORDER BY {order}", values).fetchall())
        return [Bookmark(*row) for row in rows]

    def set_bookmark(self, number: int, place: int, passage: str) -> Bookmark:
        """Mark a place in a text; a second mark at the same place is the first one."""

        def work(db: sqlite3.Connection) -> Bookmark:
            known = db.execute(
                "SELECT id, text, place, passage, note FROM bookmarks WHERE text = ? AND place = ?", (number, place)
            ).fetchone()
            if known is not None:
                return Bookmark(*known)
            values = (number, place, _shortened(passage), time())
            made = db.execute("INSERT INTO bookmarks VALUES (NULL, ?, ?, ?, '', ?)", values)
            return Bookmark(made.lastrowid or 0, *values[:3])

        return self._do(work)

    def note(self, bookmark: int, note: str) -> None:
        """Write something beside a bookmark."""
        self._do(lambda db: db.execute("UPDATE bookmarks SET note = ? WHERE id = ?", (note, bookmark)))

    def move_bookmarks(self, moved: Iterable[Bookmark]) -> None:
        """Keep where bookmarks are after their text was edited."""
        places = [(each.place, each.id) for each in moved]
        self._do(lambda db: db.executemany("UPDATE bookmarks SET place = ? WHERE id = ?", places))

    def remove_bookmark(self, bookmark: int) -> None:
        """Take a bookmark away."""
        self._do(lambda db: db.execute("DELETE FROM bookmarks WHERE id = ?", (bookmark,)))

    # -- all of it ------------------------------------------------------------------------------------

    def export_to(self, file: Path) -> None:
        """Write everything into one readable file (JSON)."""

        def work(db: sqlite3.Connection) -> list[dict[str, object]]:
            rows = db.execute(f"{_PAGE} ORDER BY opened DESC").fetchall()
            return [
                {
                    "title": title,
                    "file": source,
                    "place": place,
                    "bookmarks": [
                        {"place": place, "passage": passage, "note": note}
                        for place, passage, note in db.execute(
                            "SELECT place, passage, note FROM bookmarks WHERE text = ? ORDER BY place", (number,)
                        )
                    ],
                    "text": _unpacked(packed),
                }
                for packed, title, place, _, _, source, _, number, _ in rows
            ]

        content = json.dumps({"texts": self._do(work)}, ensure_ascii=False, indent=1)
        replace_file(file, content.encode("utf-8", "surrogatepass"))

    def erase(self) -> None:
        """Take all out but the page that is shown. `unerase` brings it back; after `close` it is gone for good."""
        page = self.shown()
        with self._lock:
            self._let_go()
            for file in self._files(self._erased):
                file.unlink(missing_ok=True)
            self._move(self.file, self._erased)
        if page.text:
            self.keep(page)

    def unerase(self) -> None:
        """Bring back what was erased."""
        with self._lock:
            if self._erased.exists():
                self._let_go()
                self._move(self._erased, self.file)

    def close(self) -> None:
        """Let go of the file; what was erased is gone for good."""
        with self._lock:
            self._let_go()
            for file in self._files(self._erased):
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)

    # -- the file -------------------------------------------------------------------------------------

    @property
    def _erased(self) -> Path:
        return self._folder / "library.erased.db"

    @staticmethod
    def _files(file: Path) -> list[Path]:
        """Name the files that belong to a database."""
        return [file.with_name(file.name + suffix) for suffix in ("-wal", "-shm", "")]

    def _move(self, file: Path, there: Path) -> None:
        for source, target in zip(self._files(file), self._files(there), strict=True):
            with contextlib.suppress(FileNotFoundError):
                source.replace(target)

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do something in one transaction; over a file that can't be used, set it aside and do it in a new one."""
        with self._lock:
            try:
                return self._in_transaction(work)
            except sqlite3.DatabaseError as error:
                self._make_way(error)
            try:
                return self._in_transaction(work)
            except sqlite3.Error as error:
                raise _unusable(error) from error

    def _in_transaction(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        connection = self._open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            done = work(connection)
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        return done

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self.file
            file.touch(mode=0o600)
            connection = sqlite3.connect(file, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise _Newer("it was made by a newer version")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()  # another window may have been quicker
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")

    def _make_way(self, error: sqlite3.DatabaseError) -> None:
        """Go round a file that can't be used; OSError where another would be no better."""
        self._let_go()
        if isinstance(error, _Newer):
            self.found_newer, self._name = self.file, f"library.{len(MIGRATIONS)}.db"
            log.warning("%s is left as it is (%s), %s is used", self.found_newer, error, self._name)
        elif _code(error) in _DAMAGE:
            self._set_aside(error)
        else:
            raise _unusable(error) from error

    def _set_aside(self, error: sqlite3.Error) -> None:
        aside = self.file.with_name(f"library.damaged-{strftime('%Y%m%d-%H%M%S')}.db")
        log.warning("the library is damaged (%s) and is set aside as %s", error, aside)
        self._move(self.file, aside)
        self.set_aside = aside


class _Newer(sqlite3.DatabaseError):
    """The file has had migrations that are not known here."""


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _unusable(error: sqlite3.Error) -> OSError:
    """Say it as the system says it of any file."""
    return OSError(_ERRNO.get(_code(error), errno.EIO), f"the library: {error}")


_KEEP = """INSERT INTO texts (title, begins, key, file, stamp, length, place, for_reading, opened, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, begins = excluded.begins, key = excluded.key,
        file = excluded.file, stamp = excluded.stamp, length = excluded.length,
        place = excluded.place, for_reading = excluded.for_reading, opened = excluded.opened"""
_PAGE = """SELECT content, title, place, blocks, key, file, stamp, id, for_reading
    FROM texts JOIN contents ON contents.text = id"""
_ENTRY = "SELECT id, coalesce(nullif(title, ''), begins), place, length, opened FROM texts"


def _page(row: tuple[bytes, str, int, str, str, str, str, int, int] | None) -> Page:
    if row is None:
        return Page()
    content, title, place, blocks, key, file, stamp, number, for_reading = row
    text = _unpacked(content)
    place, known = min(max(place, 0), len(text)), _unpacked_blocks(blocks)
    return Page(text, title, place, known, key, file, stamp, number, bool(for_reading))


def _write(db: sqlite3.Connection, page: Page, opened: float) -> int | None:
    """Put a text in, or in place of the one with its number; return the number."""
    words = (page.title, _first_line(page.text), page.key, page.file, page.stamp)
    row = (*map(_storable, words), len(page.text), page.place, page.is_for_reading, opened, page.id)
    made = db.execute(_KEEP, row)
    number = page.id if page.id is not None else made.lastrowid
    content = (number, _packed(page.text), _packed_blocks(page.blocks))
    db.execute("INSERT OR REPLACE INTO contents VALUES (?, ?, ?)", content)
    return number


def _forget_oldest(db: sqlite3.Connection) -> None:
    db.execute(
        "DELETE FROM texts WHERE id IN (SELECT id FROM texts ORDER BY opened DESC LIMIT -1 OFFSET ?) "
        "AND id NOT IN (SELECT text FROM bookmarks)",
        (KEPT,),
    )


def _packed(text: str) -> bytes:
    # Halves of surrogate pairs come from other programs' clipboards; SQLite's own texts can't hold them.
    return text.encode("utf-8", "surrogatepass")


def _unpacked(packed: bytes) -> str:
    return packed.decode("utf-8", "surrogatepass")


def _packed_blocks(blocks: Iterable[Placed]) -> str:
    return _storable(json.dumps([[one.start, one.block.to_json()] for one in blocks], ensure_ascii=False))


def _unpacked_blocks(packed: str) -> tuple[Placed, ...]:
    """Return what was known of a text, or nothing: the text is worth more than what is known of it."""
    try:
        return tuple(Placed(int(start), PageBlock.from_json(fields)) for start, fields in json.loads(packed))
    except (ValueError, TypeError) as error:
        log.warning("what was known of a text cannot be read: %s", error)
        return ()


def _storable(words: str) -> str:
    return words.encode("utf-8", "replace").decode()


def _first_line(text: str) -> str:
    return _shortened(text[: 4 * PASSAGE])


def _shortened(text: str) -> str:
    """Put words on one line, as many whole ones as fit."""
    line = " ".join(text.split())
    if len(line) <= PASSAGE:
        return line
    return (line[:PASSAGE].rpartition(" ")[0] or line[: PASSAGE - 1]) + "…"


def _find(db: sqlite3.Connection, number: int, title: str, words: list[str]) -> str | None:
    """Return what stands around the first word that is found in a text; None where one is nowhere."""
    (packed,) = db.execute("SELECT content FROM contents WHERE text = ?", (number,)).fetchone()
    text = _unpacked(packed)
    folded, name = text.casefold(), title.casefold()
    if not all(word in name or word in folded for word in words):
        return None
    at = next((at for word in words if (at := folded.find(word)) >= 0), None)
    if at is None:
        return ""
    start = max(0, at - PASSAGE // 3)
    return " ".join(text[start : start + PASSAGE].split())
