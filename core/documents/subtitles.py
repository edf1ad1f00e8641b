"""Subtitles: SubRip and WebVTT. What is said is read, a cue as a line; what is not said, times and tags, is not.

The part is "", an offset counts code points of the file's text.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from core.documents.block_text import BlockText
from core.documents.model import Block, Document, Role
from core.documents.plain_text import text_of

_TIME = r"(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})"
_TIMES = re.compile(rf"^[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}.*$", re.MULTILINE)
_SILENCE_S = 1.5
"""Between two cues: longer, and the next one is not their sentence's rest."""
_LONGEST = 2000
"""Code points of subtitles without a full stop that are one paragraph."""
_BLANK = re.compile(r"\n[ \t]*(?:\n|$)")
_SPEAKER = re.compile(r"^(?:\{\\[^}\n]*\})*(?:[-–—](?=[ \t]*\S)|<v[ .][^>\n]*>)", re.MULTILINE)
"""Two speak in one cue, each on a line of their own; or WebVTT says who does."""
_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_UNSAID = re.compile(r"</?[a-zA-Z][^>\n]*>|<\d[\d:.]*>|\{\\[^}\n]*\}")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")


def load(file: Path) -> Document:
    """Read subtitles; ValueError when there are none."""
    text = text_of(file)
    if not _TIMES.search(text):
        raise ValueError("no times")
    return Document(file.stem, _blocks(text))


def _blocks(text: str) -> Iterator[Block]:
    """Yield a paragraph for each sentence, which may go over several cues."""
    paragraph, ended, is_whole = BlockText(), 0.0, False
    cues = [*_TIMES.finditer(text)]
    limits = [*(cue.start() for cue in cues[1:]), len(text)]
    for times, limit in zip(cues, limits, strict=True):
        began, start = _seconds(times, 1), min(times.end() + 1, len(text))
        if paragraph.length and (is_whole or began - ended > _SILENCE_S or paragraph.length > _LONGEST):
            yield paragraph.block(Role.PARAGRAPH)
            paragraph = BlockText()
        ended = _seconds(times, 5)
        paragraph.put_space(start)
        blank = _BLANK.search(text, times.end(), limit)
        end = max(start, blank.start()) if blank else limit
        for speaker in _SPEAKER.finditer(text, start, end):
            _add(paragraph, text, start, speaker.start())
            if paragraph.length:
                yield paragraph.block(Role.PARAGRAPH)
                paragraph = BlockText()
            start = speaker.start()
        _add(paragraph, text, start, end)
        is_whole = _ENDS.search(_UNSAID.sub("", text[start:end]).rstrip()) is not None
    if paragraph.length:
        yield paragraph.block(Role.PARAGRAPH)


def _seconds(times: re.Match[str], group: int) -> float:
    hours, minutes, seconds, thousandths = (int(times[group + each] or 0) for each in range(4))
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _add(paragraph: BlockText, text: str, start: int, end: int) -> None:
    for tag in _UNSAID.finditer(text, start, end):
        _add_said(paragraph, text, start, tag.start())
        start = tag.end()
    _add_said(paragraph, text, start, end)


def _add_said(paragraph: BlockText, text: str, start: int, end: int) -> None:
    for entity in _ENTITY.finditer(text, start, end):
        paragraph.add(text[start : entity.start()], start)
        paragraph.put(html.unescape(entity[0]), entity.start(), len(entity[0]))
        start = entity.end()
    paragraph.add(text[start:end], start)
