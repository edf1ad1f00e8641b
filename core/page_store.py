"""The page that is kept: what stands in the window is saved as it changes, and there again after any end.

The place changes with each sentence that is heard, the text seldom: the place has a small file of its own, which
names the text that it belongs to by the moment when it was written.
"""

import contextlib
import json
import logging
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths
from core.page_blocks import PageBlock, Placed
from core.settings import replace_file

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Page:
    """A text, its title, and the place in it (code points) where reading would go on."""

    text: str = ""
    title: str = ""
    place: int = 0
    blocks: tuple[Placed, ...] = ()
    """What is known of the text, where it is a document's."""


class PageStore:
    """Keeps one page in one file, replaced in one step. Safe to call from threads: the page saved last stays."""

    def __init__(self, folder: Path | None = None, name: str = "page.json") -> None:
        self._file = (folder or paths.data_dir()) / name
        self._place_file = self._file.with_suffix(".place.json")
        self._lock = threading.Lock()
        self._written_ns = 0
        """When the text was written that is kept: what the place's own file names it by."""

    def save(self, page: Page) -> None:
        """Keep the page; OSError when it can't be written."""
        content: dict[str, Any] = {"title": page.title, "place": page.place, "text": page.text}
        if page.blocks:
            content["blocks"] = [[one.start, one.block.to_json()] for one in page.blocks]
        with self._lock:
            replace_file(self._file, json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass"))
            self._written_ns = self._file.stat().st_mtime_ns

    def save_place(self, place: int) -> None:
        """Keep another place in the page that was saved or loaded last; OSError when it can't be written."""
        with self._lock:
            replace_file(self._place_file, json.dumps({"written_ns": self._written_ns, "place": place}).encode())

    def set_aside(self, page: Page) -> None:
        """Keep a page that gave way to another, in place of the one set aside before."""
        PageStore(self._file.parent, "page.before.json").save(page)

    def load(self) -> Page:
        """Return the page that was kept, or an empty one. A damaged file is set aside, never a crash."""
        try:
            content = json.loads(self._file.read_bytes().decode("utf-8", "surrogatepass"))
            text, title, place = content["text"], content["title"], content["place"]
            self._written_ns = self._file.stat().st_mtime_ns
            if not (isinstance(text, str) and isinstance(title, str) and isinstance(place, int)):
                raise ValueError("fields of the wrong kind")
        except FileNotFoundError:
            return Page()
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            aside = self._file.with_suffix(".damaged.json")
            log.warning("the page that was kept cannot be read and is set aside as %s: %s", aside, error)
            with contextlib.suppress(OSError):  # a folder that can't be written to keeps it as it is
                self._file.replace(aside)
            return Page()
        return Page(text, title, min(max(self._place_since(place), 0), len(text)), _blocks_of(content))

    def _place_since(self, place: int) -> int:
        """Return the place that was kept after the page, or the page's own."""
        try:
            since = json.loads(self._place_file.read_bytes())
            return int(since["place"]) if since["written_ns"] == self._written_ns else place
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return place


def _blocks_of(content: dict[str, Any]) -> tuple[Placed, ...]:
    """Return what was known of a text, or nothing: the text is worth more than what is known of it."""
    try:
        return tuple(Placed(int(start), PageBlock.from_json(fields)) for start, fields in content.get("blocks", ()))
    except (ValueError, TypeError) as error:
        log.warning("what was known of the page cannot be read: %s", error)
        return ()
