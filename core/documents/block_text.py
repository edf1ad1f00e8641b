"""BlockText: collects a block's text from pieces of source and keeps account of where each character came from."""

import re
import unicodedata

from core.documents.model import Block, Cell, Role, Run, Span, SpanKind

# Soft hyphens, PDFium's mark for a hyphen at a line's end, byte-order marks and controls are nothing to be read.
_UNHEARD = "\u00ad\ufeff\ufffe\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u2060"
_SPACE = r" \t\n\r\f\v\x85\u2028\u2029"
_OTHERS = rf"[^{_SPACE}{_UNHEARD}]"
# A blank between two words stands as it is: it would cost a piece of its own.
_COLLAPSED = re.compile(rf"[{_SPACE}]{{2,}}|[{_SPACE[1:]}]|(?<!{_OTHERS}) | (?!{_OTHERS})|[{_UNHEARD}]+")
_PRESERVED = re.compile(rf"[{_UNHEARD}]+")
# Hiragana and katakana. Dots that stand over words for emphasis are none, nor are pinyin and glosses.
_KANA = re.compile("[\u3041-\u3096\u3099-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]+")
_LINE_END = re.compile("[\n\r\x85\u2028\u2029]")
# A character with all that may join it: what NFC works on. ASCII signs never join.
_CLUSTER = re.compile(r"[^\x00-\x7f]|.[^\x00-\x7f\s\w]+|.", re.DOTALL)
# Scripts without spaces between words: a line's end in them is none either. Not Hangul.
_WIDE = re.compile("[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")


class BlockText:
    """The text of one block in the making."""

    def __init__(self, part: str = "", *, preserves_space: bool = False) -> None:
        """`preserves_space`: white space is meant as it stands, as in code."""
        self.part = part
        """The part of the source that the next characters come from."""
        self.length = 0
        """Code points so far; white space counts once something follows it."""
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._spans: list[Span] = []
        self._space: Run | None = None
        self._is_line_end = self._is_meant = False
        self._special = _PRESERVED if preserves_space else _COLLAPSED

    def add(self, text: str, offset: int) -> None:
        """Add what stands in the source from `offset` on, cleaned. Nothing begins with an empty line."""
        done = 0 if self.length else len(text) - len(text.lstrip("\n\r"))
        for found in self._special.finditer(text, done):
            self._add_clean(text[done : found.start()], offset + done)
            done = found.end()
            if found[0][0].isspace():
                self._wait_with_space(offset + found.start(), found[0])
        self._add_clean(text[done:], offset + done)

    def put(self, text: str, offset: int, length: int = 0) -> None:
        """Add what stands for source[offset : offset + length], or is made up at `offset`."""
        if text:
            self._put_space(text)
            self._append(text, offset, length)

    def put_space(self, offset: int) -> None:
        """See to it that white space stands between what came and what comes."""
        self._wait_with_space(offset, "")

    def break_line(self, offset: int) -> None:
        """Begin a new line, because one is meant here."""
        self._space = None
        self._wait_with_space(offset, "")
        self._is_meant = True

    def mark(self, start: int, kind: SpanKind, value: str = "", *, end: int | None = None) -> None:
        """Say what the characters from `start` to `end` (lengths of earlier; None: up to here) are."""
        self._spans.append(Span(start, self.length if end is None else end, kind, value))

    def mark_ruby(self, start: int, end: int, ruby: str) -> None:
        """Take kana written over characters for how they are said; anything else a voice knows better."""
        reading = "".join(ruby.split())
        if start < end and _KANA.fullmatch(reading):
            self.mark(start, SpanKind.PRONUNCIATION, reading, end=end)

    def block(
        self,
        role: Role,
        *,
        level: int = 0,
        language: str = "",
        mark: str = "",
        cell: Cell | None = None,
        ids: tuple[str, ...] = (),
    ) -> Block:
        """Return the block that all this makes; its text may be empty."""
        text = "".join(self._pieces).rstrip()
        spans = tuple(_within(span, text) for span in self._spans)
        return Block(role, text, tuple(self._runs), level, language, mark, spans, cell, ids)

    def _wait_with_space(self, offset: int, space: str) -> None:
        """Keep white space back until something follows; one goes for all."""
        if self.length and self._space is None:
            self._space = Run(self.length, offset, len(space), self.part)
            self._is_line_end = _LINE_END.search(space) is not None
            self._is_meant = False

    def _put_space(self, following: str) -> None:
        space, self._space = self._space, None
        if space is None:
            return
        if self._is_line_end and _WIDE.match(self._pieces[-1][-1]) and _WIDE.match(following):
            return
        part, self.part = self.part, space.part
        self._append("\n" if self._is_meant else " ", space.offset, space.length)
        self.part = part

    def _add_clean(self, text: str, offset: int) -> None:
        if not text:
            return
        self._put_space(text)
        if unicodedata.is_normalized("NFC", text):
            self._append(text, offset, len(text))
            return
        for found in _CLUSTER.finditer(text):
            self._append(unicodedata.normalize("NFC", found[0]), offset + found.start(), len(found[0]))

    def _append(self, text: str, offset: int, length: int) -> None:
        self._pieces.append(text)
        last = self._runs[-1] if self._runs else None
        run = Run(self.length, offset, length, self.part)
        if last is not None and length == len(text) and _continues(last, run):
            self._runs[-1] = Run(last.start, last.offset, last.length + length, last.part)
        else:
            self._runs.append(run)
        self.length += len(text)


def _continues(last: Run, run: Run) -> bool:
    """Whether a run of one-to-one carries another one on."""
    is_next = last.offset + last.length == run.offset and last.start + last.length == run.start
    return is_next and last.part == run.part


def _within(span: Span, text: str) -> Span:
    """Shrink a span to what can be seen of it."""
    start, end = min(span.start, len(text)), min(span.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end, span.kind, span.value)
