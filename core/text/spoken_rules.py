"""What a listener should hear instead of what stands on the page: each rule is a switch.

One pass over a sentence finds what the rules are about; each find is rewritten by one small function, and
what comes of it is a SpokenText, so every word heard still has its place on the page.

Numbers, dates, currency, units and abbreviations are not seen to here: they belong to the engine, which knows
its language.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Final

from core.text.punctuation import EMOJI, LINE_BREAKS, WIDE_LETTER
from core.text.spoken_text import Edit, SpokenText


class LinkReading(StrEnum):
    """How a web address is read."""

    HOST = "host"
    """The name of the site alone: example.org."""
    WORD = "word"
    """The word "link", in the language of the text."""
    FULL = "full"
    """As it stands."""


class EmojiReading(StrEnum):
    """How emoji are read. Their names are the engine's own."""

    NAMES = "names"
    SINGLE = "single"
    """One by its name, several in a row not at all."""
    SILENT = "silent"


class CodeReading(StrEnum):
    """How blocks of code between fences are read."""

    READ = "read"
    SKIP = "skip"
    ANNOUNCE = "announce"
    """Not read, but it is said that there is one."""


@dataclass(frozen=True, slots=True)
class SpokenRules:
    """Which rules are on."""

    links: LinkReading = LinkReading.HOST
    emoji: EmojiReading = EmojiReading.SINGLE
    code: CodeReading = CodeReading.READ
    addresses: bool = True
    """Say the sign in a mail address as a word."""
    markdown: bool = True
    """Leave the marks of Markdown unsaid: emphasis, headings, quotes, bullets, code, the targets of links."""
    citations: bool = False
    """Leave the numbers of notes unsaid: [12]."""
    repeated: bool = True
    """Say marks in a row once: "!!!!" and drawn lines."""
    letters: bool = True
    """Turn ligatures, full-width and styled letters, and letters with loose accents into plain ones."""
    invisible: bool = True
    """Leave out soft hyphens, zero-width characters and marks of direction."""
    hyphens: bool = True
    """Join a word that was parted at a line's end."""
    spaces: bool = True
    """Turn line breaks and wide gaps into one space."""


DEFAULT_RULES: Final = SpokenRules()

_LINK: Final = {
    "ar": "رابط", "bg": "връзка", "ca": "enllaç", "cs": "odkaz", "da": "link", "de": "Link", "el": "σύνδεσμος",
    "en": "link", "es": "enlace", "fi": "linkki", "fr": "lien", "he": "קישור", "hi": "लिंक", "hu": "link",
    "id": "tautan", "it": "link", "ja": "リンク", "ko": "링크", "nl": "link", "no": "lenke", "nb": "lenke",
    "pl": "link", "pt": "link", "ro": "link", "ru": "ссылка", "sk": "odkaz", "sv": "länk", "tr": "bağlantı",
    "uk": "посилання", "vi": "liên kết", "zh": "链接", "cmn": "链接",
}  # fmt: skip
_AT: Final = {
    "da": "snabel-a", "de": "ät", "en": "at", "es": "arroba", "fi": "ät", "fr": "arobase", "it": "chiocciola",
    "nl": "at", "no": "krøllalfa", "nb": "krøllalfa", "pl": "małpa", "pt": "arroba", "ru": "собака",
    "sv": "snabel-a", "cs": "zavináč", "sk": "zavináč", "uk": "равлик", "ca": "arrova",
}  # fmt: skip

_CODE: Final = {
    "ar": "شيفرة.", "bg": "Код.", "ca": "Codi.", "cs": "Kód.", "da": "Kode.", "de": "Quelltext.", "el": "Κώδικας.",
    "en": "Code.", "es": "Código.", "fi": "Koodi.", "fr": "Code.", "he": "קוד.", "hi": "कोड।", "hu": "Kód.",
    "id": "Kode.", "it": "Codice.", "ja": "コード。", "ko": "코드.", "nl": "Code.", "no": "Kode.", "nb": "Kode.",
    "pl": "Kod.", "pt": "Código.", "ro": "Cod.", "ru": "Код.", "sk": "Kód.", "sv": "Kod.", "tr": "Kod.",
    "uk": "Код.", "vi": "Mã.", "zh": "代码。", "cmn": "代码。",
}  # fmt: skip

_FAR_EAST: Final = "\u2e80-\u9fff\uac00-\ud7ff\uff00-\uffef"
_NO_URL: Final = rf"\s<>()\"“”«»{_FAR_EAST}"
_IN_BRACKETS: Final = rf"\([^{_NO_URL}]{{0,200}}\)"  # "https://example.org/Mercury_(planet)"
_URL: Final = rf"<?(?:(?i:https?|ftp)://|(?i:www)\.)(?:[^{_NO_URL}]|{_IN_BRACKETS}){{0,2000}}(?<=[\w/#=&+%~)-])>?"
_LINK_TARGET: Final = rf"\]\((?:[^()\s]|{_IN_BRACKETS}){{1,500}}(?: \"[^\"\n]{{0,200}}\")?\)"
_MARK_RUNS: Final = r"[!?！？]{2,64}|([-=_*~#+.·•…/\\|<>^])\1{2,}"
_LIGATURES: Final = "ﬀ-ﬆﬓ-ﬗĲĳǄ-ǌ\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff"
_UNSEEN: Final = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u180e\ufeff"
_LETTER: Final = r"[^\W\d_]"
_PARTED_SYLLABLE: Final = "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"  # of Korean, in names of files on a Mac

_PATTERNS: Final = {
    "links": _URL,
    "addresses": r"(?<=\w)@(?=[\w-]{1,63}\.\w)",
    "citations": r"(?<=\S)[ \xa0]?\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\](?!\()",
    "fence": r"(?:\A|(?<=\n))(?:(?:`{3,}|~{3,})[^\n`]*"
    r"|[ \t]*(?P<drawn>[-*_=~#+·•])(?:[ \t]*(?P=drawn)){2,99}[ \t]*)(?=\Z|\n)",
    "heading": r"(?:\A|(?<=\n))(?:#{1,6}\s+|(?:>[ \t]*)+|[*+•‣◦⁃▪▫●○■□◆◇►▶➤]\s+|[-*+]\s+\[[ xX]\]\s+)",
    "target": rf"!?\[(?=[^\[\]\n]{{1,300}}{_LINK_TARGET})|{_LINK_TARGET}",
    "repeated": _MARK_RUNS,
    "emphasis": r"(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])"
    r"|(?<![\w_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\w_])|~~|`+",
    "hyphens": rf"(?<={_LETTER})[-‐\u00ad](?:\r\n?|\n)[ \t]*(?={_LETTER})",
    "letters": rf"[{_LIGATURES}]|{_LETTER}[\u0300-\u036f\u3099\u309a]{{1,8}}|{_PARTED_SYLLABLE}",
    "invisible": f"[{_UNSEEN}]+",
    "spaces": rf"[ \t\xa0]*[{LINE_BREAKS}]\s*|[ \t\u3000]{{2,}}|\t",
    "emoji": rf"{EMOJI.pattern}(?: ?{EMOJI.pattern}){{0,20}}",
}
"""In the order in which they are tried at a place."""

_MARKDOWN: Final = frozenset(("fence", "heading", "target", "emphasis"))

_KEPT_BEFORE_HYPHEN: Final = frozenset(("self", "well", "half", "ill", "ex", "all", "cross", "high", "low", "non"))
_JOINING_WORDS: Final = frozenset(("and", "or", "und", "oder", "bzw", "et", "ou", "y", "o", "e", "en", "of", "och"))
_WORD_BEFORE: Final = re.compile(rf"{_LETTER}+$")
_WORD: Final = re.compile(rf"{_LETTER}+")
_HOST: Final = re.compile(r"(?:[a-z]+://)?(?:[^/@\s]*@)?(?:www\.)?(\[[^\]]*\]|[^/:?#>]+)", re.IGNORECASE)
_JOINERS_OF_EMOJI: Final = re.compile("\u200d.|[\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f ]")
_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]{2}")

_Match = re.Match[str]


def spoken_text(source: str, rules: SpokenRules = DEFAULT_RULES, language: str = "und") -> SpokenText:
    """Prepare a sentence for the voice. `language` (BCP 47) gives the words that stand for signs."""
    spoken = SpokenText(source)
    edits = list(_edits(source, rules, _first_subtag(language)))
    return spoken.rewritten(edits) if edits else spoken


def code_announcement(language: str) -> str:
    """Return what is said in place of a block of code."""
    return _CODE.get(_first_subtag(language), _CODE["en"])


def _first_subtag(language: str) -> str:
    return re.split("[-_]", language.lower(), maxsplit=1)[0]


def _edits(source: str, rules: SpokenRules, language: str) -> Iterator[Edit]:
    for found in _pattern_of(rules).finditer(source):
        text = _REWRITING[str(found.lastgroup)](found, rules, language)
        if text is not None and text != found[0]:
            yield Edit(found.start(), found.end(), text)


@cache
def _pattern_of(rules: SpokenRules) -> re.Pattern[str]:
    """All patterns of the rules that are on, as one; a rule's name is the group that closes last."""
    on = {field.name for field in fields(rules) if getattr(rules, field.name) not in (False, LinkReading.FULL)} - {
        "code"
    }
    on -= {"emoji"} if rules.emoji is EmojiReading.NAMES else set()
    on |= _MARKDOWN if rules.markdown else set()
    parts = [f"(?P<{name}>{_numbered(pattern, name)})" for name, pattern in _PATTERNS.items() if name in on]
    return re.compile("|".join(parts) or r"(?!)")


def _numbered(pattern: str, name: str) -> str:
    """The back-reference of a run of marks, by a name: numbers change when patterns are joined."""
    return pattern.replace("([-=", f"(?P<{name}_sign>[-=").replace(r"\1", f"(?P={name}_sign)")


def _say_link(found: _Match, rules: SpokenRules, language: str) -> str | None:
    if rules.links is LinkReading.WORD:
        return _LINK.get(language, _LINK["en"])
    host = _HOST.match(found[0].lstrip("<"))
    return host[1] if host else None


def _say_at(found: _Match, rules: SpokenRules, language: str) -> str | None:
    return f" {_AT[language]} " if language in _AT else None


def _leave_out(found: _Match, rules: SpokenRules, language: str) -> str:
    return ""


def _say_once(found: _Match, rules: SpokenRules, language: str) -> str:
    """Marks in a row: a question stays one, dots stay a pause, a dash stays a dash; a drawn line is silent."""
    sign = found[0][0]
    if sign in "!?！？":
        return "?!" if {"?", "!"} <= set(found[0]) else sign
    if sign == ".":
        return "..."
    before, after = found.string[: found.start()], found.string[found.end() :]
    if not before.strip() or not after.strip():
        return ""
    return {"…": "…", "-": "–"}.get(sign, "" if before[-1].isspace() else " ")


def _join_word(found: _Match, rules: SpokenRules, language: str) -> str | None:
    """A word parted at a line's end; a hyphen of the word's own stays: "self-made", "Vor- und Nachteile"."""
    text = found.string
    before = _WORD_BEFORE.search(text, max(0, found.start() - 40), found.start())
    after = _WORD.match(text, found.end())
    assert before and after
    if found[0][0] != "\u00ad":
        if after[0] in _JOINING_WORDS:
            return "- "
        if not after[0][0].islower() or before[0].lower() in _KEPT_BEFORE_HYPHEN:
            return "-"
    return ""


def _plain_letter(found: _Match, rules: SpokenRules, language: str) -> str:
    """Compatibility forms give way to what they stand for, loose accents to letters that have them."""
    return unicodedata.normalize("NFC" if len(found[0]) > 1 else "NFKC", found[0])


def _one_space(found: _Match, rules: SpokenRules, language: str) -> str:
    """A gap is one space; between letters that are written without spaces a wrapped line leaves none."""
    text, start, end = found.string, found.start(), found.end()
    is_break = not set(LINE_BREAKS).isdisjoint(found[0])
    if is_break and start and WIDE_LETTER.match(text, start - 1) and WIDE_LETTER.match(text, end):
        return "" if not _is_korean(text[start - 1]) else " "
    return " "


def _is_korean(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _say_emoji(found: _Match, rules: SpokenRules, language: str) -> str | None:
    if rules.emoji is EmojiReading.SINGLE and count_emoji(found[0]) == 1:
        return None
    return ""


def count_emoji(run: str) -> int:
    """How many pictures a run of emoji shows: a family is one, and so is a flag or a face with a skin tone."""
    return len(_FLAG.sub("f", _JOINERS_OF_EMOJI.sub("", run)))


_REWRITING: Final[dict[str, Callable[[_Match, SpokenRules, str], str | None]]] = {
    "links": _say_link,
    "addresses": _say_at,
    "citations": _leave_out,
    "fence": _leave_out,
    "heading": _leave_out,
    "target": _leave_out,
    "repeated": _say_once,
    "emphasis": _leave_out,
    "hyphens": _join_word,
    "letters": _plain_letter,
    "invisible": _leave_out,
    "spaces": _one_space,
    "emoji": _say_emoji,
}
