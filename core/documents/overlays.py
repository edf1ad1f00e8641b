"""Media overlays of an EPUB 3: which clip of a recording a narrator reads which element with (SMIL).

Source: https://www.w3.org/TR/epub-33/#sec-media-overlays
"""

import posixpath
import re
from typing import Final

from lxml import etree

from core.documents import xml
from core.documents.archive import Archive, joined
from core.errors import TextUnreadable

_CLOCK: Final = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)(h|min|ms|s)?")
_UNITS: Final = {"h": 3600.0, "min": 60.0, "s": 1.0, "ms": 0.001}

Clips = dict[str, str]
"""An element's id -> its clip: the recording's path in the book, #, and from and to in seconds (12.5-14)."""


def clips_of(archive: Archive, path: str, page: str) -> Clips:
    """Return the clips that an overlay, a member of the archive, has for a page; none if it can't be read."""
    try:
        root = xml.parse(archive.read(path))
    except (KeyError, ValueError, TextUnreadable):
        return {}
    found: Clips = {}
    for pair in root.iter("{*}par"):
        text, sound = pair.find("{*}text"), pair.find("{*}audio")
        if text is None or sound is None:
            continue
        place, _, id_ = text.get("src", "").partition("#")
        if id_ and joined(posixpath.dirname(path), place) == page and (clip := _clip(path, sound)):
            found.setdefault(id_, clip)
    return found


def _clip(path: str, sound: etree._Element) -> str:
    """Return a clip; "" when it makes no sense. One without an end goes on to the end of the recording."""
    begin, end = seconds_of(sound.get("clipBegin", "0")), seconds_of(sound.get("clipEnd", "1000000"))
    if begin is None or end is None or begin >= end:
        return ""
    return f"{joined(posixpath.dirname(path), sound.get('src', ''))}#{begin:.3f}-{end:.3f}"


def seconds_of(clock: str) -> float | None:
    """Read one of SMIL's clock values: 1:02:03.5, 02:03.5, 3.5, 3.5s, 1.5min, 300ms, 2h."""
    if (found := _CLOCK.fullmatch(clock.strip())) is None:
        return None
    hours, minutes, seconds, unit = found.groups()
    if minutes is None:
        return float(seconds) * _UNITS[unit or "s"]
    return None if unit else int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
