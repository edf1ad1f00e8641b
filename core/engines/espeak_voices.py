"""How espeak-ng's voices are shown: a name for people, a language tag that others understand."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.engines.engine import Voice


@dataclass(frozen=True, slots=True)
class EspeakVoice:
    """A voice in espeak-ng's words: `file` lies within its data, `gender` is 0, 1 (male) or 2 (female)."""

    name: str
    languages: tuple[str, ...]
    file: str
    gender: int


_NAMES = {
    "Chinese (Mandarin, latin as English)": "Chinese (Mandarin)",
    "Chinese (Mandarin, latin as Pinyin)": "Chinese (Mandarin, Pinyin)",
    "Chinese (Cantonese, latin as Jyutping)": "Chinese (Cantonese, Jyutping)",
    "Hakka Chinese": "Chinese (Hakka)",
}
_LANGUAGES = {
    "ca-ba": "ca-x-balear",
    "ca-nw": "ca-x-nordoccd",
    "ca-va": "ca-valencia",
    "chr-us-qaaa-x-west": "chr",
    "en-us-nyc": "en-US-x-nyc",
    "piqd": "tlh-Piqd",
    "py": "art-x-pyash",
    "ru-cl": "ru-x-classic",
}
"""Where espeak-ng's own name of a language says something else in BCP 47 (CL is Chile, BA Bosnia)."""

_GENDERS = ("", "male", "female")


def describe(found: Iterable[EspeakVoice], engine: str) -> list[tuple[Voice, str]]:
    """Return the voices with their files, sorted by name; ids are unique and stable: ENGINE:espeak's tag."""
    described = {}
    for voice in found:
        key = voice.languages[0].lower()
        if f"{engine}:{key}" in described:
            key = voice.file.rpartition("/")[2].lower()
        gender = _GENDERS[voice.gender] if voice.gender < len(_GENDERS) else ""
        name = _NAMES.get(voice.name, voice.name.strip())
        described[f"{engine}:{key}"] = (Voice(f"{engine}:{key}", name, _bcp47(key), engine, gender), voice.file)
    return sorted(described.values(), key=lambda entry: entry[0].name.casefold())


def _bcp47(tag: str) -> str:
    """Return the tag in its customary case (RFC 5646, 2.1.1): language small, Script, REGION."""
    if tag in _LANGUAGES:
        return _LANGUAGES[tag]
    first, *rest = tag.split("-")
    cased = [first]
    for part in rest:
        after_single = len(cased[-1]) == 1 or "x" in cased
        if len(part) == 2 and not after_single:
            cased.append(part.upper())
        elif len(part) == 4 and part.isalpha() and not after_single:
            cased.append(part.title())
        else:
            cased.append(part)
    return "-".join(cased)
