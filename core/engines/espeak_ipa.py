"""IPA for espeak-ng, which takes phonemes by names of its own, other ones for each language.

1. The names are read from its data; the library itself is asked what each one is in IPA, for the voice that speaks.
2. IPA is written in these names, the longest sounds first; a sound that the voice has not gives way to a near one.
3. A text is rewritten, and the places of its words are those of the text that came.
"""

import re
import struct
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.engines.engine import PHONEMES_BEGIN, PHONEMES_END

_TABLE_HEAD: Final = 36  # bytes: how many phonemes, three others, the name in 32
_PHONEME: Final = 16
_GROUP: Final = re.compile(f"{PHONEMES_BEGIN}([^{PHONEMES_END}]*){PHONEMES_END}")
_UNFIT: Final = re.compile(r"[_'|,\]\x00-\x20]|^[#*:;~-]|[a-z]-$")
"""Names that are stress, pauses or parts of others, or would end the phonemes."""
_SOUND: Final = re.compile("[tdʈɖ][sszʃʒɕʑʂʐ]|[^\\W\\d_](?:[\u0300-\u036fʰʲʷˠˤʼ˞]*(?:ː|[ɪʊəɚɹ])?[\u0300-\u036f]*)")
"""What one phoneme may be: an affricate, or a letter with its signs, long, or a vowel that glides."""
_WRITTEN: Final = str.maketrans(
    {"ˈ": "'", "ˌ": ",", "'": "'", ".": "", "‿": "", "\u0361": "", "\u035c": "", "g": "ɡ"}
)
_NEAR: Final = {
    "ɹ": "r", "ɻ": "r", "ʁ": "r", "ʀ": "r", "ɾ": "r", "ɽ": "r", "r": "ɹ", "ɫ": "l", "ʎ": "lj", "ɭ": "l", "ɬ": "l",
    "ɲ": "nj", "ɱ": "m", "ɳ": "n", "ç": "ʃ", "x": "h", "χ": "h", "ɣ": "ɡ", "β": "v", "ɸ": "f", "ʋ": "v", "ɥ": "j",
    "ɦ": "h", "ħ": "h", "ʍ": "w", "c": "k", "ɟ": "ɡ", "q": "k", "ʔ": "", "ɕ": "ʃ", "ʑ": "ʒ", "ʂ": "ʃ", "ʐ": "ʒ",
    "θ": "s", "ð": "z", "ʈ": "t", "ɖ": "d", "ʝ": "j", "ŋ": "n", "ʃ": "s", "ʒ": "z", "h": "", "w": "u", "ɡ": "k",
    "e": "ɛ", "ɛ": "e", "o": "ɔ", "ɔ": "o", "a": "æ", "æ": "a", "ɑ": "a", "ɒ": "ɔ", "ɐ": "ə", "ʌ": "a", "ɘ": "ə",
    "ə": "ɛ", "ɚ": "ə", "ɝ": "ɜ", "ɜ": "ə", "ɞ": "ɜ", "ɪ": "i", "i": "ɪ", "ᵻ": "ɪ", "ɨ": "ɪ", "ʏ": "y", "y": "u|i",
    "ʉ": "u", "ɯ": "u", "u": "ʊ", "ʊ": "u", "ø": "œ|ɜ", "œ": "ø|ɜ", "ɵ": "ø", "ɤ": "ʌ", "ɶ": "œ",
}  # fmt: skip
_STEPS: Final = 3  # from one near sound to the next

_NEIGHBOURS: Final = ("p", "a")  # some languages change a voiced sound before one that is not

Ask = Callable[[str], tuple[str, str]]
"""Tells for text with phonemes in double brackets what it is in IPA, and in espeak-ng's names."""


def phoneme_names(data: Path) -> list[str]:
    """Return the names that espeak-ng's data has for phonemes of any language (its file "phontab")."""
    content = (data / "phontab").read_bytes()
    names: set[str] = set()
    at = 4
    for _ in range(content[0]):
        count, at = content[at], at + _TABLE_HEAD
        for _ in range(count):
            (name,) = struct.unpack_from("<4s", content, at)
            names.add(name.rstrip(b"\0").decode("latin-1"))
            at += _PHONEME
    return sorted(name for name in names if name and not _UNFIT.search(name))


class IpaWriter:
    """Writes IPA in the names of one voice's phonemes."""

    def __init__(self, names: list[str], ask: Ask) -> None:
        self._name_of: dict[str, str] = {}
        for name in sorted(names, key=lambda each: (len(each), each.swapcase())):
            for neighbour in _NEIGHBOURS:
                ipa, back = ask(f"[[{neighbour}{name}{neighbour}]]")
                found = _plain(ipa)[1:-1]
                if back.replace("'", "") == neighbour + name + neighbour and _SOUND.fullmatch(found):
                    self._name_of.setdefault(found, name)

    def written(self, ipa: str) -> str:
        """Return IPA as espeak-ng takes it within double brackets; what the voice cannot say at all is left out."""
        rest = unicodedata.normalize("NFD", ipa).translate(_WRITTEN)
        parts: list[str] = []
        while rest:
            sound = _SOUND.match(rest)
            if sound is None:
                parts.append(rest[0] if rest[0] in "', " else "")
                rest = rest[1:]
                continue
            length, name = self._longest(sound[0])
            parts.append(name)
            rest = rest[length:]
        return "".join(parts)

    def _longest(self, sound: str) -> tuple[int, str]:
        """Return the name of the longest phoneme that the sound begins with, and how much of it that is."""
        for length in range(len(sound), 0, -1):
            if (name := self._name_of.get(sound[:length])) is not None:
                return length, name
        return 1, self._near(sound[0], _STEPS)

    def _near(self, letter: str, steps: int) -> str:
        """Return the names for what a letter gives way to. Many languages have some vowels only as long ones."""
        if (name := self._name_of.get(letter) or self._name_of.get(letter + "ː")) is not None:
            return name
        others = _NEAR.get(letter, "").split("|") if steps else []
        found = ("".join(self._near(each, steps - 1) for each in other) for other in others)
        return next(filter(None, found), "")


def _plain(ipa: str) -> str:
    return re.sub("[ˈˌ]", "", unicodedata.normalize("NFD", ipa)).strip()


class PhonemeText:
    """A text in which phonemes are written as espeak-ng takes them; the way back for the places of words.

    Where the voice has none of the sounds (some tone languages), the letters stay, to be read somehow.
    """

    def __init__(self, text: str, written: Callable[[str], str]) -> None:
        parts: list[str] = []
        self._pieces: list[tuple[int, int, bool]] = []
        done = length = 0
        for found in _GROUP.finditer(text):
            phonemes = written(found[1])
            said = f"[[{phonemes}]]" if phonemes.strip("', ") else f" {_without_brackets(found[1])} "
            for start, part, is_verbatim in ((done, _without_brackets(text[done : found.start()]), True),
                                             (found.start(), said, False)):  # fmt: skip
                self._pieces.append((length, start, is_verbatim))
                parts.append(part)
                length += len(part)
            done = found.end()
        self._pieces.append((length, done, True))
        parts.append(_without_brackets(text[done:]))
        self.text = "".join(parts)

    def place(self, position: int) -> int:
        """Return where the text has what stands at a position of the rewritten one."""
        at, start, is_verbatim = self._pieces[bisect_right(self._pieces, position, key=lambda piece: piece[0]) - 1]
        return start + position - at if is_verbatim else start


def _without_brackets(text: str) -> str:
    """Brackets of the text's own begin no phonemes."""
    return text.replace("[", " ")
