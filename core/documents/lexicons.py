"""Pronunciation lexicons (PLS) of an EPUB: the words of a page that they know get a hint how to say them.

A page names its lexicons by links in its head, each for a language or for all (EPUB 3.3, "Using Pronunciation
Lexicons"). What the page says of a single place (ssml:ph) goes before them.
"""

import posixpath
from dataclasses import replace

from lxml import etree

from core.documents.archive import Archive, joined
from core.documents.model import Block, Span, SpanKind
from core.errors import TextUnreadable
from core.text.lexicon import Entry, Lexicon, Scope
from core.text.lexicon_files import read_pls
from core.text.spoken_text import SpokenText


class Lexicons:
    """Those of one page, read once."""

    def __init__(self, archive: Archive, links: list[etree._Element], path: str, notices: list[str]) -> None:
        """`links` name them, `path` is the page's; what can't be read is told among the notices."""
        self._entries: list[Entry] = []
        for link in links:
            member = joined(posixpath.dirname(path), link.get("href", ""))
            try:
                found = read_pls(archive.read(member).decode("utf-8-sig"))
            except (KeyError, ValueError, TextUnreadable):
                notice = f"A pronunciation lexicon of the book can't be read: {member}."
                notices += [] if notice in notices else [notice]
                continue
            self._entries += [_of_language(entry, link.get("hreflang", "")) for entry in found]
        self._by_language: dict[str, Lexicon] = {}

    def hinted(self, block: Block) -> Block:
        """Return a block with hints for the words that the lexicons know."""
        if not self._entries:
            return block
        taken = [one for one in block.spans if one.kind is SpanKind.PRONUNCIATION]
        found = [
            Span(edit.start, edit.end, SpanKind.PRONUNCIATION, edit.text)
            for edit in self._for(block.language).edits(SpokenText(block.text))
            if not any(one.start < edit.end and edit.start < one.end for one in taken)
        ]
        return replace(block, spans=(*block.spans, *found)) if found else block

    def _for(self, language: str) -> Lexicon:
        if language not in self._by_language:
            entries = self._entries if language else [replace(one, scope=Scope()) for one in self._entries]
            self._by_language[language] = Lexicon(entries, language=language, phonemes="/{}/".format)
        return self._by_language[language]


def _of_language(entry: Entry, language: str) -> Entry:
    """Let an entry hold for what the link says, where that is more than the lexicon does."""
    return (
        entry
        if entry.scope.language or not language
        else replace(entry, scope=replace(entry.scope, language=language))
    )
