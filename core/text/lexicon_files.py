"""Lexicons as files: our own (JSON), W3C's PLS 1.0 in and out, NVDA's speech dictionaries in.

Sources: https://www.w3.org/TR/pronunciation-lexicon/ and NVDA's user guide, "Speech dictionaries".
"""

import json
import logging
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from core.errors import TextUnreadable
from core.files import replace_file
from core.text.lexicon import Entry, Matching, Reading, Scope
from core.text.phonetics import as_ipa

log = logging.getLogger(__name__)

_PLS: Final = "http://www.w3.org/2005/01/pronunciation-lexicon"
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_NVDA_MATCHING: Final = {"0": Matching.ANYWHERE, "1": Matching.PATTERN, "2": Matching.WORD}


def load(file: Path) -> list[Entry]:
    """Read our own file; none without it. What makes no sense in it is logged and passed over."""
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except (OSError, ValueError) as error:
        log.warning("the pronunciation lexicon cannot be read: %s", error)
        return []
    return [entry for one in (raw if isinstance(raw, list) else []) if (entry := _entry(one)) is not None]


def save(file: Path, entries: Iterable[Entry]) -> None:
    """Write our own file, in one step: an entry a line."""
    encode = json.JSONEncoder(ensure_ascii=False).encode  # with `indent` Python would encode without its part in C
    content = ",\n".join(encode(_raw(entry)) for entry in entries)
    replace_file(file, f"[\n{content}\n]\n".encode())


def _raw(entry: Entry) -> dict[str, Any]:
    """Return an entry as `_entry` reads it; the way of dataclasses, which copies deep, takes 1 s for 100,000."""
    scope = {name: getattr(entry.scope, name) for name in Scope.__slots__}
    return {name: getattr(entry, name) for name in Entry.__slots__} | {"scope": scope}


def _entry(raw: Any) -> Entry | None:
    try:
        return Entry(
            written=_text(raw["written"]),
            reading=_text(raw["reading"]),
            matching=Matching(raw["matching"]),
            kind=Reading(raw["kind"]),
            ignore_case=bool(raw["ignore_case"]),
            scope=_scope(raw["scope"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        log.info("an entry of the pronunciation lexicon is passed over: %r", error)
        return None


def _scope(raw: dict[str, Any]) -> Scope:
    at = raw["at"]
    if at is not None and not isinstance(at, int):
        raise ValueError("a place is a number")
    return Scope(_text(raw["language"]), _text(raw["voice"]), _text(raw["document"]), at)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def read_pls(content: str) -> list[Entry]:
    """Read a W3C pronunciation lexicon; TextUnreadable when it is none.

    A lexeme's preferred reading counts, or else its first: an alias, or phonemes in IPA or X-SAMPA; its
    graphemes become an entry each.
    """
    if "<!DOCTYPE" in content or "<!ENTITY" in content:
        raise TextUnreadable("The file is no pronunciation lexicon: it declares entities of its own.")
    try:
        root = ElementTree.fromstring(content.removeprefix("\ufeff").encode())
    except ElementTree.ParseError as error:
        raise TextUnreadable(f"The file is no pronunciation lexicon: {error}.") from error
    if root.tag != f"{{{_PLS}}}lexicon":
        raise TextUnreadable("The file is no pronunciation lexicon: it has no such element.")
    return [entry for lexeme in root.iter(f"{{{_PLS}}}lexeme") for entry in _of_lexeme(lexeme, root)]


def _of_lexeme(lexeme: ElementTree.Element, root: ElementTree.Element) -> list[Entry]:
    scope = Scope(language=lexeme.get(_XML_LANG) or root.get(_XML_LANG) or "")
    readings = list(_readings(lexeme, root.get("alphabet", "ipa")))
    if not readings:
        return []
    _, kind, reading = max(readings, key=lambda one: one[0])  # the first of those that count most
    written = ["".join(one.itertext()).strip() for one in lexeme.findall(f"{{{_PLS}}}grapheme")]
    return [Entry(word, reading, kind=kind if reading else Reading.SILENT, scope=scope) for word in written if word]


def _readings(lexeme: ElementTree.Element, alphabet: str) -> Iterator[tuple[bool, Reading, str]]:
    """Yield whether a reading is preferred, what it is, and the reading, in the order of the document."""
    for one in lexeme:
        written: str | None = "".join(one.itertext()).strip()
        if one.tag == f"{{{_PLS}}}phoneme":
            kind, written = Reading.IPA, as_ipa(str(written), one.get("alphabet", alphabet))
        elif one.tag == f"{{{_PLS}}}alias":
            kind = Reading.RESPELLING
        else:
            continue
        if written is not None:
            yield one.get("prefer") == "true", kind, written


def write_pls(entries: Iterable[Entry], language: str) -> str:
    """Return the entries that PLS can hold: whole words with a scope of a language or none.

    A lexicon has a language: entries without one get `language`. What is to be silent has an empty alias.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<lexicon version="1.0" xmlns="{_PLS}" alphabet="ipa" xml:lang="{escape(language)}">',
        *(_lexeme(entry) for entry in entries if _fits_pls(entry)),
        "</lexicon>",
    ]
    return "\n".join(lines) + "\n"


def _fits_pls(entry: Entry) -> bool:
    scope = entry.scope
    return entry.matching is Matching.WORD and not scope.voice and not scope.document and scope.at is None


def _lexeme(entry: Entry) -> str:
    of_language = f' xml:lang="{escape(entry.scope.language)}"' if entry.scope.language else ""
    tag = "phoneme" if entry.kind is Reading.IPA else "alias"
    reading = "" if entry.kind is Reading.SILENT else escape(entry.reading, quote=False)
    grapheme = f"<grapheme>{escape(entry.written, quote=False)}</grapheme>"
    return f"  <lexeme{of_language}>{grapheme}<{tag}>{reading}</{tag}></lexeme>"


def read_nvda(content: str) -> list[Entry]:
    """Read a speech dictionary of NVDA: pattern, replacement, case and kind, parted by tabs; "#" is a comment."""
    entries = []
    for line in content.removeprefix("\ufeff").splitlines():
        parts = line.split("\t")
        if line.startswith("#") or len(parts) != 4:
            continue
        written, reading, case, matching = parts
        if matching in _NVDA_MATCHING and written:
            kind = Reading.RESPELLING if reading.strip() else Reading.SILENT
            written, reading = written.replace(r"\#", "#"), reading.replace(r"\#", "#")
            entries.append(Entry(written, reading, _NVDA_MATCHING[matching], kind, case == "0"))
    return entries
