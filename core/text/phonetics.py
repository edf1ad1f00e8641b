"""Alphabets of sounds, as lexicons and hints of documents name them: IPA, and X-SAMPA, which is IPA in ASCII.

Source: J. C. Wells, "Computer-coding the IPA: a proposed extension of SAMPA" (1995).
"""

import re
from typing import Final

_LETTERS: Final = {
    "b_<": "ɓ", "d`": "ɖ", "d_<": "ɗ", "g_<": "ɠ", "h\\": "ɦ", "j\\": "ʝ", "l`": "ɭ", "l\\": "ɺ", "n`": "ɳ",
    "p\\": "ɸ", "r`": "ɽ", "r\\`": "ɻ", "r\\": "ɹ", "s`": "ʂ", "s\\": "ɕ", "t`": "ʈ", "v\\": "ʋ", "x\\": "ɧ",
    "z`": "ʐ", "z\\": "ʑ", "g": "ɡ", "A": "ɑ", "B": "β", "B\\": "ʙ", "C": "ç", "D": "ð", "E": "ɛ", "F": "ɱ",
    "G": "ɣ", "G\\_<": "ʛ", "G\\": "ɢ", "H": "ɥ", "H\\": "ʜ", "I": "ɪ", "I\\": "ᵻ", "J": "ɲ", "J\\_<": "ʄ",
    "J\\": "ɟ", "K": "ɬ", "K\\": "ɮ", "L": "ʎ", "L\\": "ʟ", "M": "ɯ", "M\\": "ɰ", "N": "ŋ", "N\\": "ɴ",
    "O": "ɔ", "O\\": "ʘ", "P": "ʋ", "Q": "ɒ", "R": "ʁ", "R\\": "ʀ", "S": "ʃ", "T": "θ", "U": "ʊ", "U\\": "ᵿ",
    "V": "ʌ", "W": "ʍ", "X": "χ", "X\\": "ħ", "Y": "ʏ", "Z": "ʒ", "@": "ə", "@\\": "ɘ", "@`": "ɚ", "{": "æ",
    "}": "ʉ", "1": "ɨ", "2": "ø", "3": "ɜ", "3\\": "ɞ", "3`": "ɝ", "4": "ɾ", "5": "ɫ", "6": "ɐ", "7": "ɤ",
    "8": "ɵ", "9": "œ", "&": "ɶ", "?": "ʔ", "?\\": "ʕ", "<\\": "ʢ", ">\\": "ʡ", "!\\": "ǃ", "|\\|\\": "ǁ",
    "|\\": "ǀ", "=\\": "ǂ",
}  # fmt: skip
_SIGNS: Final = {
    '"': "ˈ", "%": "ˌ", ":": "ː", ":\\": "ˑ", "'": "ʲ", "_j": "ʲ", "_h": "ʰ", "_w": "ʷ", "_G": "ˠ",
    "_?\\": "ˤ", "_n": "ⁿ", "_l": "ˡ", "_>": "ʼ", "`": "˞", "_~": "\u0303", "~": "\u0303", "_=": "\u0329",
    "=": "\u0329", "_0": "\u0325", "_v": "\u032c", "_d": "\u032a", "_^": "\u032f", "_}": "\u031a",
    "_t": "\u0324", "_k": "\u0330", "_\"": "\u0308", "_x": "\u033d", "_+": "\u031f", "_-": "\u0320",
    "_r": "\u031d", "_o": "\u031e", "_O": "\u0339", "_c": "\u031c", "_a": "\u033a", "_m": "\u033b",
    "_A": "\u0318", "_q": "\u0319", "_e": "\u0334", "_X": "\u0306", "_T": "\u030b", "_H": "\u0301",
    "_M": "\u0304", "_L": "\u0300", "_B": "\u030f", "_F": "\u0302", "_R": "\u030c", "-": "", "-\\": "‿",
    "|": "|", "||": "‖", "_": "\u0361",
}  # fmt: skip
_KNOWN: Final = {**_LETTERS, **_SIGNS}
_SIGN: Final = re.compile("|".join(re.escape(each) for each in sorted(_KNOWN, key=len, reverse=True)))


def as_ipa(written: str, alphabet: str) -> str | None:
    """Return in IPA what is written in an alphabet, which SSML and PLS name so; None for one that is not known."""
    match alphabet.lower():
        case "ipa" | "":
            return written
        case "x-sampa":
            return _SIGN.sub(lambda found: _KNOWN[found[0]], written)
    return None
