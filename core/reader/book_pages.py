"""The pages of a talking book: a chapter's text as XHTML, and its media overlay, which says what is heard when.

Every sentence of a block is an element of its own, named after its place in the text, so that names stay when
voice or pace change. A sentence that runs over several blocks is one element in each, from the word that begins it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from core.page_blocks import PageBlock, PageBlocks, Placed, Role, SpanKind

STYLE = "book.css"
ACTIVE = "-epub-media-overlay-active"
"""The class that a reading system gives to what is being heard."""
_FOOTNOTE = "footnote"

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence of a chapter and when it is heard: start:end in the text, its words' places and moments."""

    start: int
    end: int
    start_s: float
    words: tuple[tuple[int, float], ...]

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> "Heard":
        """Return a sentence as the JSON beside a sound file has it (captions.py)."""
        words = tuple((int(word["at"][0]), float(word["start"])) for word in fields["words"])
        return cls(int(fields["at"][0]), int(fields["at"][1]), float(fields["start"]), words)


@dataclass(frozen=True, slots=True)
class _Clip:
    """A stretch of one block and when it begins to be heard."""

    start: int
    end: int
    start_s: float
    block: Placed

    @property
    def name(self) -> str:
        return f"t{self.start}"


class BookPage:
    """One chapter: start:stop of a text, whose sentences are heard in a file of their own."""

    def __init__(
        self,
        title: str,
        span: tuple[int, int],
        blocks: PageBlocks,
        written: Callable[[int, int], str],
        heard: Iterable[Heard],
        language: str,
    ) -> None:
        self._title, self._language, self._written = title, language, written
        self._blocks = list(_whole(*span, blocks, written))
        self._clips = list(_one_after_another(self._clipped(heard)))

    @property
    def is_heard(self) -> bool:
        """Whether there is anything to hear."""
        return bool(self._clips)

    def anchor(self, place: int) -> str:
        """Return what an address ends in that leads to the block at a place, or to the last one before it."""
        index = max(0, bisect_right(self._blocks, place, key=lambda one: one.start) - 1)
        return f"#b{self._blocks[index].start}" if self._blocks else ""

    # -- XHTML --------------------------------------------------------------------------------------

    def xhtml(self) -> str:
        """Return the text."""
        body = "".join(self._grouped())
        return (
            f"{XML}<!DOCTYPE html>\n"
            f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="{OPS}"'
            f"{spoken_in(self._language, is_root=True)}>\n"
            f"<head><title>{said(self._title)}</title>"
            f'<link rel="stylesheet" type="text/css" href="{STYLE}"/></head>\n'
            f"<body>\n{body}</body>\n</html>\n"
        )

    def _grouped(self) -> Iterator[str]:
        clips = {key: list(some) for key, some in groupby(self._clips, key=lambda clip: clip.block.start)}
        for around, some in groupby(_with_tables(self._blocks), key=lambda pair: pair[0]):
            inside = ((one, self._inside(one, clips.get(one.start, []))) for _, one in some)
            yield f"<{around[0]}>\n" if around[0] else ""
            yield from _rows(inside) if around[0] == "table" else (_element(*pair) for pair in inside)
            yield f"</{around[0].split()[0]}>\n" if around[0] else ""

    def _inside(self, one: Placed, clips: Sequence[_Clip]) -> str:
        """Return what stands in a block's element."""
        done, parts = one.start, []
        for clip in clips:
            parts.append(self._inline(one, done, clip.start))
            parts.append(f'<span id="{clip.name}">{self._inline(one, clip.start, clip.end)}</span>')
            done = clip.end
        return "".join([*parts, self._inline(one, done, one.end)])

    def _inline(self, one: Placed, start: int, end: int) -> str:
        """Return text of a block, stretches in another language marked as such."""
        parts, done = [], start
        for span in one.block.spans:
            low, high = max(done, one.start + span.start), min(end, one.start + span.end)
            if span.kind is SpanKind.LANGUAGE and low < high:
                marked = f"<span{spoken_in(span.value)}>{said(self._written(low, high))}</span>"
                parts += [said(self._written(done, low)), marked]
                done = high
        return "".join([*parts, said(self._written(done, end))])

    # -- the overlay --------------------------------------------------------------------------------

    def smil(self, page: str, sound: str, duration_s: float) -> str:
        """Return what is heard when: clips without a gap between them, from the sound's start to its end."""
        starts = [0.0, *(clip.start_s for clip in self._clips[1:]), duration_s]
        timed = zip(self._clips, pairwise(starts), strict=True)
        parts = []
        for note, some in groupby(timed, key=lambda each: _note_of(each[0])):
            pars = "".join(_par(clip, page, sound, *times) for clip, times in some)
            seq = f'<seq epub:textref="{page}#{note}" epub:type="{_FOOTNOTE}">\n{pars}</seq>\n'
            parts.append(seq if note else pars)
        return (
            f'{XML}<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="{OPS}" version="3.0">\n'
            f"<body>\n{''.join(parts)}</body>\n</smil>\n"
        )

    def _clipped(self, heard: Iterable[Heard]) -> Iterator[_Clip]:
        index = 0
        for sentence in heard:
            while index < len(self._blocks) and self._blocks[index].end <= sentence.start:
                index += 1
            yield from self._clips_of(sentence, index)

    def _clips_of(self, sentence: Heard, index: int) -> Iterator[_Clip]:
        """Cut a sentence where a block ends, as far as a word begins in the next one."""
        is_first = True
        for one in self._blocks[index:]:
            if one.start >= sentence.end:
                return
            low, high = max(one.start, sentence.start), min(one.end, sentence.end)
            text = self._written(low, high)
            low, high = low + len(text) - len(text.lstrip()), high - len(text) + len(text.rstrip())
            moment = next((moment for at, moment in sentence.words if low <= at < high), None)
            if low < high and (is_first or moment is not None):
                yield _Clip(low, high, sentence.start_s if is_first or moment is None else moment, one)
                is_first = False


XML = '<?xml version="1.0" encoding="utf-8"?>\n'
OPS = "http://www.idpf.org/2007/ops"


def said(text: str) -> str:
    """Return text as it stands in XML; what can't stand there is a replacement character."""
    return escape(_NOT_IN_XML.sub("�", text))


def attribute(value: str) -> str:
    """Return a quoted attribute's value."""
    return quoteattr(_NOT_IN_XML.sub("�", value))


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def spoken_in(language: str, *, is_root: bool = False) -> str:
    """Return the attributes of an element in a language; nothing where it is not known."""
    if not language:
        return ""
    direction = ' dir="rtl"' if is_right_to_left(language) else "" if is_root else ' dir="ltr"'
    return f" xml:lang={attribute(language)} lang={attribute(language)}{direction}"


def _one_after_another(clips: Iterable[_Clip]) -> Iterator[_Clip]:
    """Yield the clips that begin after the one before: an overlay has no moments without length."""
    last_ms = -1
    for clip in clips:
        if (ms := round(clip.start_s * 1000)) > last_ms:
            yield clip
            last_ms = ms


def _note_of(clip: _Clip) -> str:
    return f"b{clip.block.start}" if clip.block.block.role is Role.NOTE else ""


def _par(clip: _Clip, page: str, sound: str, start_s: float, end_s: float) -> str:
    audio = f'<audio src="{sound}" clipBegin="{start_s:.3f}s" clipEnd="{end_s:.3f}s"/>'
    return f'<par id="p{clip.start}"><text src="{page}#{clip.name}"/>{audio}</par>\n'


def _whole(start: int, stop: int, blocks: PageBlocks, written: Callable[[int, int], str]) -> Iterator[Placed]:
    """Yield the blocks of start:stop, cut to it; what belongs to none is a paragraph for each line."""
    done = start
    for one in blocks.between(start, stop):
        yield from _plain(done, one.start, written)
        first, last = max(start, one.start), min(stop, one.end)
        yield one if (first, last) == (one.start, one.end) else Placed(first, _cut(one, first, last))
        done = last
    yield from _plain(done, stop, written)


def _cut(one: Placed, first: int, last: int) -> PageBlock:
    by = one.start - first
    spans = tuple(span._replace(start=span.start + by, end=span.end + by) for span in one.block.spans)
    return one.block._replace(length=last - first, mark=max(0, one.block.mark + by), spans=spans)


def _plain(start: int, stop: int, written: Callable[[int, int], str]) -> Iterator[Placed]:
    if start < stop:
        for line in _LINE.finditer(written(start, stop)):
            yield Placed(start + line.start(), PageBlock(line.end() - line.start()))


# -- elements -------------------------------------------------------------------------------------------


def _with_tables(blocks: Iterable[Placed]) -> Iterator[tuple[tuple[str, int], Placed]]:
    """Yield what stands around each block, with a number that tells one table from the next."""
    table, last = 0, (-1, -1)
    for one in blocks:
        cell = one.block.cell
        if cell is not None:
            table += (cell.row, cell.column) < last
            last = (cell.row, cell.column)
        else:
            table, last = table + 1, (-1, -1)
        around = "table" if cell is not None else _AROUND.get(one.block.role, "")
        yield (around, table if cell is not None else 0), one


_AROUND = {Role.LIST_ITEM: "ul", Role.QUOTE: "blockquote", Role.VERSE_LINE: 'div class="verse"'}


def _rows(cells: Iterable[tuple[Placed, str]]) -> Iterator[str]:
    for _, row in groupby(cells, key=lambda pair: pair[0].block.cell.row if pair[0].block.cell else 0):
        yield f"<tr>{''.join(_element(*pair) for pair in row)}</tr>\n"


def _element(one: Placed, inside: str) -> str:
    block = one.block
    named = f' id="b{one.start}"{spoken_in(block.language)}'
    if block.cell is not None:
        name = "th" if block.cell.is_header else "td"
        return f"<{name}{named}>{inside}</{name}>"
    match block.role:
        case Role.HEADING:
            name = f"h{min(max(block.level, 1), 6)}"
            return f"<{name}{named}>{inside}</{name}>\n"
        case Role.LIST_ITEM:
            deeper = f' style="margin-left: {1.5 * (block.level - 1)}em"' if block.level > 1 else ""
            return f"<li{named}{deeper}>{inside}</li>\n"
        case Role.CODE:
            return f"<pre{named}>{inside}</pre>\n"
        case Role.NOTE:
            return f'<aside{named} epub:type="{_FOOTNOTE}"><p>{inside}</p></aside>\n'
        case Role.PARAGRAPH | Role.QUOTE | Role.VERSE_LINE:
            return f"<p{named}>{inside}</p>\n"
    return f'<p{named} class="{block.role.replace("_", "-")}">{inside}</p>\n'
