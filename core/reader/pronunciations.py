"""Pronunciations: the listener's own readings of words, kept in a file, and what is said with them.

The file is JSON (`lexicon.json` beside the settings); W3C's PLS and NVDA's dictionaries come in, PLS goes out.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from core import paths
from core.errors import ReadingsUnsaved, TextUnreadable
from core.reader.wording import Wording
from core.text.lexicon import IPA, Entry, Matching, Reading, Scope
from core.text.lexicon_files import load, read_nvda, read_pls, save, write_pls
from core.text.patterns import PatternProcess
from core.text.spoken_rules import SpokenRules, spoken_text

log = logging.getLogger(__name__)


class Where(StrEnum):
    """Where the listener wants a reading to hold."""

    HERE = "here"
    IN_DOCUMENT = "document"
    EVERYWHERE = "everywhere"


class Voices(StrEnum):
    """For which voices."""

    EVERY = "every"
    OF_LANGUAGE = "language"
    THIS_ONE = "this"


@dataclass(frozen=True, slots=True)
class Word:
    """A word on the page (or several), and what reads it."""

    written: str
    at: int
    """Where it begins, in code points of the document."""
    document: str
    language: str
    """The voice's, as a BCP 47 tag."""
    voice: str


class Pronunciations:
    """The entries, in the order in which they were made. `close` ends what matches patterns."""

    def __init__(
        self, file: Path | None = None, tell: Callable[[ReadingsUnsaved], object] = lambda _: None
    ) -> None:
        """`tell` is called when they can't be saved."""
        self._file, self._tell = file or paths.config_dir() / "lexicon.json", tell
        self._patterns = PatternProcess()
        self._moved = False
        self._forgotten: Entry | None = None
        self.entries = tuple(load(self._file))
        self._get_ready()

    def close(self) -> None:
        """Keep what has moved, and end the child that matches patterns."""
        if self._moved:
            self._save()
        self._patterns.close()

    def wording(self, rules: SpokenRules, document: str = "", trial: Entry | None = None) -> Wording:
        """Return how a document is said; a trial entry goes before all others."""
        entries = self.entries if trial is None else (trial, *self._without(trial))
        return Wording(rules, entries, document, self._patterns)

    def about(self, word: Word) -> Entry | None:
        """Return the narrowest entry that holds for a word; None if there is none."""
        found = [
            one
            for one in self.entries
            if one.matching is Matching.WORD
            and _is_same(one, word.written)
            and one.scope.holds(word.language, word.voice, word.document)
            and one.scope.at in (None, word.at)
        ]
        return max(found, key=lambda one: one.scope.narrowness, default=None)

    def keep(self, entry: Entry) -> None:
        """Add an entry in place of the one that says the same word in the same scope."""
        self._put((*self._without(entry), entry))

    def forget(self, entry: Entry) -> None:
        """Take an entry out: the word is said as it is written. `bring_back` undoes it."""
        self._forgotten = entry
        self._put(tuple(one for one in self.entries if one != entry))

    def bring_back(self) -> None:
        """Keep again what was forgotten last."""
        if self._forgotten is not None:
            self.keep(self._forgotten)

    def text_edited(self, document: str, start: int, removed: int, added: int) -> None:
        """Move the readings of single places with the text; one whose word is edited away goes with it."""
        kept = []
        for entry in self.entries:
            at = entry.scope.at
            if entry.scope.document != document or at is None or at + len(entry.written) <= start:
                kept.append(entry)
            elif at >= start + removed:
                kept.append(replace(entry, scope=replace(entry.scope, at=at + added - removed)))
        self._moved |= tuple(kept) != self.entries
        self.entries = tuple(kept)

    def take(self, found: Iterable[Entry]) -> None:
        """Take over entries, in place of those that say the same words in the same scope."""
        found = tuple(found)
        held = {(one.written, one.matching, one.scope) for one in found}
        self._put((*(one for one in self.entries if (one.written, one.matching, one.scope) not in held), *found))

    def write_file(self, file: Path, language: str) -> None:
        """Write what PLS can hold: whole words, for everywhere or a language. OSError when that can't be done."""
        file.write_text(write_pls(self.entries, language), encoding="utf-8")

    def _without(self, entry: Entry) -> Iterable[Entry]:
        return (
            one
            for one in self.entries
            if one.matching is not entry.matching or one.scope != entry.scope or not _is_same(one, entry.written)
        )

    def _put(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._save()
        self._get_ready()

    def _get_ready(self) -> None:
        """Start what matches patterns ahead of the first text, so that this does not wait for it."""
        if any(one.matching is Matching.PATTERN for one in self.entries):
            self._patterns.launch()

    def _save(self) -> None:
        self._moved = False
        try:
            save(self._file, self.entries)
        except OSError as error:
            log.warning("the pronunciation lexicon cannot be saved: %s", error)
            self._tell(ReadingsUnsaved(f"The pronunciations cannot be saved in {self._file}: {error.strerror}."))


def entries_of(file: Path) -> list[Entry]:
    """Read a PLS or NVDA file; TextUnreadable when it is neither. A long one takes seconds."""
    try:
        content = file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise TextUnreadable(f"{file.name} can't be read; choose a PLS or .dic file in UTF-8.") from error
    return read_nvda(content) if file.suffix.lower() == ".dic" else read_pls(content)


def as_said(written: str, rules: SpokenRules) -> str:
    """Return a word as readings are looked up: "in\u00adform" on the page is "inform"."""
    return spoken_text(written, rules).text.strip() or written


def key_of(place: Path | str) -> str:
    """Return what the readings for one document alone are kept under: its file, or its address on the web."""
    return str(place.absolute()) if isinstance(place, Path) else place


def entry_for(word: Word, reading: str, where: Where, voices: Voices) -> Entry:
    """Return the entry of one word; no reading: it is not said at all, one between slashes is IPA.

    "Reading" is said like "reading"; "US" is not "us": capitals within a word count.
    """
    scope = Scope(
        language=word.language.partition("-")[0] if voices is Voices.OF_LANGUAGE else "",
        voice=word.voice if voices is Voices.THIS_ONE else "",
        document="" if where is Where.EVERYWHERE else word.document,
        at=word.at if where is Where.HERE else None,
    )
    kind = Reading.RESPELLING if reading else Reading.SILENT
    if found := IPA.fullmatch(reading):
        kind, reading = Reading.IPA, found[1]
    written = word.written
    return Entry(written, reading, kind=kind, ignore_case=written[1:] == written[1:].lower(), scope=scope)


def reading_of(entry: Entry) -> str:
    """Return an entry's reading as the listener writes it: IPA stands between slashes."""
    return f"/{entry.reading}/" if entry.kind is Reading.IPA else entry.reading


def where_of(entry: Entry) -> Where:
    """Return where an entry holds, as the listener chooses it."""
    if entry.scope.at is not None:
        return Where.HERE
    return Where.IN_DOCUMENT if entry.scope.document else Where.EVERYWHERE


def voices_of(entry: Entry) -> Voices:
    """Return for which voices an entry holds, as the listener chooses it."""
    if entry.scope.voice:
        return Voices.THIS_ONE
    return Voices.OF_LANGUAGE if entry.scope.language else Voices.EVERY


def _is_same(entry: Entry, written: str) -> bool:
    return entry.written == written or (entry.ignore_case and entry.written.lower() == written.lower())
