"""Which texts are read in their encoding: known ones written in every encoding that their language is met in.

The texts are the sentence sets that `bench.segmentation` looks for, as lines, pages and whole files. Each is right
when what is read is what was written. PARLANDO_ENCODINGS may name a folder of texts in folders by encoding, as
chardet's tests are; there one character in a hundred may differ.
"""

import codecs
import contextlib
import gzip
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path
from time import perf_counter

from bench.report import Figure, at_least, single
from bench.segmentation import SETS
from core.documents import plain_text
from core.errors import TextUnreadable

_WESTERN = ("cp1252", "iso8859_1", "iso8859_15", "mac_roman", "cp850")
LEGACY = {
    "ar": ("cp1256", "iso8859_6"),
    "de": _WESTERN,
    "es": _WESTERN,
    "fr": _WESTERN,
    "pt": _WESTERN,
    "en": ("cp1252", "mac_roman"),
    "hi": (),
    "ja": ("shift_jis", "cp932", "euc_jp", "iso2022_jp"),
    "ko": ("euc_kr", "cp949", "iso2022_kr"),
    "ru": ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
    "th": ("tis_620", "cp874"),
    "zh": ("gb18030", "gbk", "big5"),
}
"""What was in use for a language before Unicode, on Windows, Unix, DOS and the Mac."""
MARKED = ("utf-8-sig", "utf-16", "utf-32")
UNICODE = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
PAGE = 2_000
COUNTS = {"a line": 40, "a page": 12, "a whole file": 1}
LARGE = 3_000_000
_LANGUAGE = re.compile(r"(?<=\d)-[a-z]{5,}$")


def measure() -> Iterator[Figure]:
    """Count the right ones, by length, and what a large file takes."""
    right, total = Counter[str](), Counter[str]()
    wrong = Counter[str]()
    for language, sentences in _sentences().items():
        for length, text in _texts(sentences):
            for encoding in (*MARKED, *UNICODE, *LEGACY[language]):
                content, meant = _written(text, encoding)
                if not content:
                    continue
                total[length] += 1
                if _is_read(content, meant):
                    right[length] += 1
                else:
                    wrong[f"{language} {encoding}"] += 1
    if total:
        print("in another encoding: ", ", ".join(f"{name} {count}" for name, count in wrong.most_common(12)))
        share = 100 * right.total() / total.total()
        yield single("texts in the right encoding", share, "%", at_least(98), f"of {total.total():,}")
    for length, count in total.items():
        yield single(f"of them {length}", 100 * right[length] / count, "%", note=f"of {count:,}")
    yield from _folder()
    yield _large()


def _sentences() -> dict[str, list[str]]:
    """Return the sentences of each language on lines of their own."""
    found: dict[str, list[str]] = {}
    for file in sorted(SETS.glob("[a-z][a-z]_*.jsonl.gz")):
        if (language := file.name[:2]) in LEGACY:
            with gzip.open(file, "rt", encoding="utf-8") as lines:
                for each in map(json.loads, lines):
                    ends = [0, *each["ends"]]
                    parts = (each["text"][start:end] for start, end in pairwise(ends))
                    found.setdefault(language, []).extend(" ".join(part.split()) for part in parts)
    return found


def _texts(sentences: list[str]) -> Iterator[tuple[str, str]]:
    """Yield lines, pages and all of it."""
    whole = "\n".join(sentences)
    step = max(1, len(sentences) // COUNTS["a line"])
    for line in islice(sentences[::step], COUNTS["a line"]):
        yield "a line", line
    pages = max(1, len(whole) // PAGE)
    for number in range(0, pages, max(1, pages // COUNTS["a page"])):
        yield "a page", whole[number * PAGE : (number + 1) * PAGE]
    yield "a whole file", whole


def _written(text: str, encoding: str) -> tuple[bytes, str]:
    """Write a text without what an encoding has no sign for; return that, too. Nothing where it is ASCII anyway."""
    if encoding in (*MARKED, *UNICODE):
        return text.encode(encoding), text
    content = text.encode(encoding, "ignore")
    return (
        (b"", "")
        if text.isascii() or (content.isascii() and b"\x1b" not in content)
        else (content, content.decode(encoding))
    )


def _is_read(content: bytes, text: str) -> bool:
    """Whether a text is read as it was meant: no letter is another one, signs are alike in 99 of 100 places."""
    try:
        mine = plain_text.decode(content, "a.txt").lstrip("\ufeff")
    except TextUnreadable:
        return False
    if len(mine) != len(text):
        return False
    others = [(one, other) for one, other in zip(mine, text, strict=True) if one != other]
    return not any(one.isalpha() or other.isalpha() for one, other in others) and len(others) <= 0.01 * len(text)


def _folder() -> Iterator[Figure]:
    """Read the texts of a folder; right is what is the same, but for one character in a hundred."""
    folder = Path(os.environ.get("PARLANDO_ENCODINGS", "nowhere"))
    right = total = 0
    for file in sorted(folder.glob("*/*")):
        try:
            known = codecs.lookup(_LANGUAGE.sub("", file.parent.name)).name
        except LookupError:
            continue
        content, total = file.read_bytes(), total + 1
        wanted = content.decode(known, "replace").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
        with contextlib.suppress(TextUnreadable):
            mine = plain_text.decode(content, file.name).lstrip("\ufeff")
            same = sum(one == other for one, other in zip(mine, wanted, strict=False))
            right += abs(len(mine) - len(wanted)) <= 2 and same >= 0.99 * len(wanted)
    if total:
        yield single(
            "texts of the folder in the right encoding", 100 * right / total, "%", at_least(98), f"of {total}"
        )


def _large() -> Figure:
    """Measure what it takes to find the encoding of a large file, in the best of three attempts."""
    text = "\n".join(_sentences().get("ru", ["Съешь же ещё этих мягких французских булок, да выпей чаю."] * 100))
    content = (text * (LARGE // len(text) + 1)).encode("koi8_r", "ignore")[:LARGE]
    times = []
    for _ in range(3):
        began = perf_counter()
        plain_text.decode(content, "a.txt")
        times.append(1000 * (perf_counter() - began))
    return single("a text of 3 MB in KOI8-R is read in", min(times), "ms")
