"""Which script a text is written in, and which language to speak a script with when nothing else tells.

Scripts have their ISO 15924 names. Chinese and Japanese share characters: a text with any kana is "Hira",
one of Han characters alone is "Hans", as nothing cheap tells simplified from traditional ones.
"""

import re
from collections import Counter
from typing import Final

_RANGES: Final = {
    "Latn": "A-Za-zªºÀ-ÖØ-öø-ʸ\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua7ff\uab30-\uab64\ufb00-\ufb06Ａ-Ｚａ-ｚ",
    "Grek": "\u0370-\u0373\u0376\u0377\u037a-\u037d\u037f\u0386-\u03e1\u03f0-\u03ff\u1f00-\u1ffe",
    "Cyrl": "\u0400-\u052f\u1c80-\u1c88\u2de0-\u2dff\ua640-\ua69f",
    "Armn": "\u0531-\u0556\u0559-\u0588\ufb13-\ufb17",
    "Hebr": "\u05d0-\u05f2\ufb1d-\ufb4f",
    "Arab": "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\u0870-\u08c9"
    "\ufb50-\ufdfb\ufe70-\ufefc",
    "Syrc": "\u0710-\u074f",
    "Thaa": "\u0780-\u07b1",
    "Nkoo": "\u07ca-\u07ea",
    "Deva": "\u0900-\u0963\u0970-\u097f\ua8e0-\ua8ff",
    "Beng": "\u0980-\u09e3\u09f0-\u09fe",
    "Guru": "\u0a01-\u0a5e\u0a70-\u0a76",
    "Gujr": "\u0a81-\u0ae3\u0af0-\u0aff",
    "Orya": "\u0b01-\u0b63\u0b70-\u0b77",
    "Taml": "\u0b82-\u0be3\u0bf0-\u0bfa",
    "Telu": "\u0c00-\u0c63\u0c77-\u0c7f",
    "Knda": "\u0c80-\u0ce3\u0cf1-\u0cf3",
    "Mlym": "\u0d00-\u0d63\u0d70-\u0d7f",
    "Sinh": "\u0d81-\u0df4",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Laoo": "\u0e81-\u0ecd\u0edc-\u0edf",
    "Tibt": "\u0f00\u0f40-\u0fbc",
    "Mymr": "\u1000-\u103f\u1050-\u109d\ua9e0-\ua9fe\uaa60-\uaa7f",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d",
    "Ethi": "\u1200-\u135a\u1380-\u138f\u2d80-\u2dde\uab01-\uab2e",
    "Cher": "\u13a0-\u13fd\uab70-\uabbf",
    "Cans": "\u1401-\u166c\u166f-\u167f\u18b0-\u18f5",
    "Khmr": "\u1780-\u17d3\u17dc",
    "Mong": "\u1820-\u18aa",
    "Hang": "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa1-\uffdc",
    "Hira": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d\U0001b000-\U0001b167",
    "Hans": "\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\U00020000-\U0003ffff",
    "Bopo": "\u3105-\u312f\u31a0-\u31bf",
}

_LANGUAGES: Final = {
    "Latn": "en", "Grek": "el", "Cyrl": "ru", "Armn": "hy", "Hebr": "he", "Arab": "ar", "Syrc": "syr", "Thaa": "dv",
    "Nkoo": "nqo", "Deva": "hi", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Taml": "ta", "Telu": "te",
    "Knda": "kn", "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Tibt": "bo", "Mymr": "my", "Geor": "ka",
    "Ethi": "am", "Cher": "chr", "Cans": "iu", "Khmr": "km", "Mong": "mn", "Hang": "ko", "Hira": "ja",
    "Hans": "cmn", "Bopo": "cmn",
}  # fmt: skip

_WRITTEN_IN: Final = {
    "Latn": """af an ast az bs ca ceb cs cy da de en eo es et eu fi fil fo fr fy ga gd gl gn ha haw hr ht hu ia id
        ig io is it jbo jv kl ku la lb lfn lt lv mi ms mt nb nci nl nn no oc om pap pl pt qu quc ro rw sjn sk sl smj
        so sq sr st su sv sw tk tl tn tr ts uz vi vo wo xh yo zu chr-latn hak nan""",
    "Cyrl": "ab av ba be bg ce cv kk ky mk mn os ru sah sr tg tt udm uk",
    "Grek": "el grc",
    "Armn": "hy hyw",
    "Hebr": "he iw yi lad",
    "Arab": "ar arz ckb dv fa ku ps sd ug ur pnb",
    "Deva": "bho brx doi gom hi hne kok mai mr ne new sa",
    "Beng": "as bn bpy mni",
    "Ethi": "am gez ti",
    "Cans": "cr iu oj",
    "Mong": "mn",
    "Hira": "ja",
    "Hang": "ko",
    "Hans": "cmn hak ja lzh nan wuu yue zh",
    "Bopo": "cmn nan zh",
}
"""Only what `_LANGUAGES` does not tell already."""

_LETTERS_OF_A_SIGN: Final = {"Hans": 3, "Hira": 3, "Hang": 2}
"""What a character of these scripts says takes so many letters of others."""

_ENOUGH: Final = 2000
"""So many characters are looked at: a text's script shows in its first lines."""

_SCRIPT: Final = re.compile("|".join(f"(?P<{name}>[{ranges}]+)" for name, ranges in _RANGES.items()))


def script_of(text: str) -> str | None:
    """The ISO 15924 name of the script that most letters of the text's beginning are in; None without letters."""
    counts: Counter[str] = Counter()
    for run in _SCRIPT.finditer(text, 0, _ENOUGH):
        script = str(run.lastgroup)
        counts[script] += (run.end() - run.start()) * _LETTERS_OF_A_SIGN.get(script, 1)
    if not counts:
        return None
    if counts["Hira"]:
        counts["Hira"] += counts.pop("Hans", 0)
    return max(counts, key=counts.__getitem__)


def language_for_script(script: str) -> str:
    """The BCP 47 language to speak a script with when nothing else is known; "und" for an unknown script."""
    return _LANGUAGES.get(script, "und")


def scripts_of_language(lang: str) -> frozenset[str]:
    """The scripts that a voice of this language (a BCP 47 tag) can read; empty if the language is not known."""
    subtags = lang.replace("_", "-").split("-")
    named = frozenset(tag.title() for tag in subtags[1:] if tag.title() in _RANGES)
    return named or _SCRIPTS.get(subtags[0].lower(), frozenset())


def _scripts_by_language() -> dict[str, frozenset[str]]:
    scripts: dict[str, set[str]] = {}
    for script, language in _LANGUAGES.items():
        for written in (language, *_WRITTEN_IN.get(script, "").split()):
            scripts.setdefault(written, set()).add(script)
    return {language: frozenset(names) for language, names in scripts.items()}


_SCRIPTS: Final = _scripts_by_language()
