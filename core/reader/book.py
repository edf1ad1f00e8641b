"""A talking book: EPUB 3 whose text is marked while it is heard (W3C, EPUB 3.3, section 9, "Media overlays").

Made of what an export by chapters leaves in its folder: for each chapter a sound file, and its words as JSON.
One chapter is in memory at a time. Nothing depends on the clock but the moment it is told.
"""

import json
import shutil
import uuid
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from core.audio.tags import Tags
from core.reader.book_pages import (
    ACTIVE,
    OPS,
    STYLE,
    XML,
    BookPage,
    Heard,
    attribute,
    is_right_to_left,
    said,
    spoken_in,
)
from core.reader.outline import Chapter
from core.reader.source import StringSource

SUFFIX = ".epub"
SOUND = ".mp3"
"""What the voice is kept in: a core media type that every reading system plays."""
WORDS = ".json"

_PACKAGE = "EPUB/package.opf"
_CONTAINER = (
    f'{XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    f'<rootfile full-path="{_PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_CSS = f""".{ACTIVE} {{ background-color: #FFF0C9; color: #22201D; }}
body {{ line-height: 1.5; }}
ul {{ list-style: none; padding-left: 1em; }}
.verse p {{ margin: 0; }}
.caption, .image-text, .page-number, .running-head, aside {{ font-size: 0.9em; }}
td, th {{ padding: 0.2em 0.6em; text-align: start; vertical-align: top; }}
"""
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessMode", "auditory"),
    ("accessModeSufficient", "textual"),
    ("accessModeSufficient", "auditory"),
    ("accessibilityFeature", "synchronizedAudioText"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
)
_Line = tuple[int, str, str]
"""Of the contents: level, title, where it leads."""
_READ_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class BookPart:
    """A chapter as the book has it: start:stop of the text; no sound where nothing of it is said."""

    title: str
    start: int
    stop: int
    sound: Path | None
    words: Path | None


@dataclass(frozen=True, slots=True)
class _Made:
    """A chapter that stands in the file."""

    name: str
    title: str
    duration_s: float
    """0 where nothing is heard."""


class TalkingBook:
    """Writes one book. For a thread; errors of the system are OSErrors."""

    def __init__(
        self, source: StringSource, tags: Tags, outline: Sequence[Chapter], language: str, modified: str
    ) -> None:
        """`language` counts where the tags name none; `modified` is the moment it tells, as in ISO 8601, in UTC."""
        self._source, self._tags, self._outline = source, tags, outline
        self._language = tags.language or language or "und"
        self._modified = modified

    def write(self, path: Path, parts: Sequence[BookPart]) -> None:
        """Write the book."""
        with zipfile.ZipFile(path, "w") as file:
            self._put(file, "mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            self._put(file, "META-INF/container.xml", _CONTAINER)
            self._put(file, f"EPUB/{STYLE}", _CSS)
            made, lines = [], list[_Line]()
            for number, part in enumerate(parts, 1):
                made.append(self._write_part(file, f"{number:04}", part, lines))
            self._put(file, "EPUB/nav.xhtml", self._nav(lines or [(1, made[0].title, f"{made[0].name}.xhtml")]))
            if self._tags.cover:
                _copy(file, self._cover_name, self._tags.cover)
            self._put(file, _PACKAGE, self._package(made))

    def _write_part(self, file: zipfile.ZipFile, name: str, part: BookPart, lines: list[_Line]) -> _Made:
        """Put a chapter into the file, and its lines of the contents behind the others."""
        told = json.loads(part.words.read_text(encoding="utf-8")) if part.words else {"sentences": []}
        page = BookPage(
            part.title,
            (part.start, part.stop),
            self._source.blocks,
            self._source.written,
            map(Heard.from_json, told["sentences"]),
            self._language,
        )
        inside = (one for one in self._outline if part.start <= one.start < part.stop)
        lines += [(one.level, one.title, f"{name}.xhtml{page.anchor(one.start)}") for one in inside]
        self._put(file, f"EPUB/{name}.xhtml", page.xhtml())
        if part.sound is None or not page.is_heard:
            return _Made(name, part.title, 0.0)
        self._put(file, f"EPUB/{name}.smil", page.smil(f"{name}.xhtml", f"{name}{SOUND}", told["duration"]))
        _copy(file, f"EPUB/{name}{SOUND}", part.sound)
        return _Made(name, part.title, told["duration"])

    # -- the files around the chapters --------------------------------------------------------------

    @property
    def _cover_name(self) -> str:
        return f"EPUB/cover{'.png' if self._tags.cover_type.endswith('png') else '.jpg'}"

    def _nav(self, lines: Sequence[_Line]) -> str:
        return (
            f'{XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="{OPS}"'
            f"{spoken_in(self._language, is_root=True)}>\n<head><title>{said(self._tags.title)}</title></head>\n"
            f'<body><nav epub:type="toc" id="toc">\n{_list(lines)}</nav></body>\n</html>\n'
        )

    def _package(self, made: Sequence[_Made]) -> str:
        direction = ' page-progression-direction="rtl"' if is_right_to_left(self._language) else ""
        spine = "".join(f'<itemref idref="p{one.name}"/>\n' for one in made)
        return (
            f'{XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
            f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{"".join(self._metadata(made))}</metadata>\n'
            f"<manifest>\n{''.join(self._items(made))}</manifest>\n<spine{direction}>\n{spine}</spine>\n</package>\n"
        )

    def _metadata(self, made: Sequence[_Made]) -> Iterator[str]:
        yield f'<dc:identifier id="id">{self._identifier()}</dc:identifier>\n'
        yield f"<dc:title>{said(self._tags.title)}</dc:title>\n<dc:language>{said(self._language)}</dc:language>\n"
        yield from (f"<dc:creator>{said(author)}</dc:creator>\n" for author in self._tags.authors)
        yield f'<meta property="dcterms:modified">{self._modified}</meta>\n'
        heard = [one for one in made if one.duration_s]
        yield f'<meta property="media:duration">{_clock(sum(one.duration_s for one in heard))}</meta>\n'
        for one in heard:
            yield f'<meta property="media:duration" refines="#s{one.name}">{_clock(one.duration_s)}</meta>\n'
        yield f'<meta property="media:active-class">{ACTIVE}</meta>\n'
        yield from (f'<meta property="schema:{name}">{value}</meta>\n' for name, value in _ACCESSIBILITY)

    def _items(self, made: Sequence[_Made]) -> Iterator[str]:
        yield '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        yield f'<item id="style" href="{STYLE}" media-type="text/css"/>\n'
        if self._tags.cover:
            name, kind = Path(self._cover_name).name, self._tags.cover_type
            yield f'<item id="cover" href="{name}" media-type="{kind}" properties="cover-image"/>\n'
        for one in made:
            overlay = f' media-overlay="s{one.name}"' if one.duration_s else ""
            yield f'<item id="p{one.name}" href="{one.name}.xhtml" media-type="application/xhtml+xml"{overlay}/>\n'
            if one.duration_s:
                yield f'<item id="s{one.name}" href="{one.name}.smil" media-type="application/smil+xml"/>\n'
                yield f'<item id="a{one.name}" href="{one.name}{SOUND}" media-type="audio/mpeg"/>\n'

    def _identifier(self) -> str:
        """Return a name for the book that follows from what it says."""
        digest = blake2b(repr((self._tags.title, self._tags.authors)).encode("utf-8", "replace"), digest_size=16)
        for start in range(0, self._source.length, _READ_AT_ONCE):
            digest.update(self._source.written(start, start + _READ_AT_ONCE).encode("utf-8", "replace"))
        return uuid.UUID(bytes=digest.digest(), version=4).urn

    @staticmethod
    def _put(file: zipfile.ZipFile, name: str, text: str, how: int = zipfile.ZIP_DEFLATED) -> None:
        entry = zipfile.ZipInfo(name)  # of 1980, as all of them
        entry.compress_type = how
        file.writestr(entry, text)


def _copy(file: zipfile.ZipFile, name: str, what: Path | bytes) -> None:
    """Put what is small already into a file as it is, piece by piece."""
    entry = zipfile.ZipInfo(name)
    if isinstance(what, bytes):
        file.writestr(entry, what)
        return
    entry.file_size = what.stat().st_size
    with what.open("rb") as source, file.open(entry, "w") as target:
        shutil.copyfileobj(source, target, _READ_AT_ONCE)


def _list(lines: Sequence[_Line]) -> str:
    """Return lines of the contents as lists within lists, each as deep as its level says."""
    parts, levels = [], list[int]()
    for level, title, target in lines:
        while levels and level < levels[-1] and len(levels) > 1:
            parts.append("</li></ol>")
            levels.pop()
        if not levels or level > levels[-1]:
            parts.append("<ol>")
            levels.append(level)
        else:
            parts.append("</li>")
        parts.append(f"<li><a href={attribute(target)}>{said(title) or '…'}</a>\n")
    return "".join([*parts, "</li></ol>" * len(levels)])


def _clock(seconds: float) -> str:
    """Return a length as SMIL has clocks."""
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
