"""Which encoding a text in Latin letters is in, of those that have one byte for each character.

Between two encodings of one family a few letters differ, and statistics over all encodings there are err on short
texts. What counts here is what a reader sees: letters of one language, small ones within words, signs where signs
stand. The small words of a text speak for its language where its letters leave a choice.
"""

import re
from collections import Counter

_ENCODINGS = (
    "cp1252", "iso8859_15", "mac_roman", "cp850", "cp1250", "iso8859_2", "cp1254", "cp852", "cp437", "cp1257",
    "mac_latin2", "iso8859_16", "iso8859_4", "iso8859_3", "mac_turkish", "cp857", "cp775",
)  # fmt: skip
"""The more common ones first: they are taken where there is no difference."""
_ALPHABETS = {
    "en": "éèêëïöüçñàâôä",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíóúüñªº",
    "pt": "ãáâàçéêíóôõúüªº",
    "de": "äöüß",
    "it": "àèéìíîòóùúªº",
    "ca": "àçèéíïòóúü·ªº",
    "nl": "áéëèïíóöüú",
    "sv": "åäöé",
    "fi": "åäö",
    "da": "æøåé",
    "no": "æøåéòôê",
    "is": "áðéíóúýþæö",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíľĺňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţșț",
    "hr": "čćđšž",
    "sl": "čšž",
    "tr": "çğıİöşüâî",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "sq": "çë",
    "mt": "ċġħżà",
    "eo": "ĉĝĥĵŝŭ",
}
_SMALL_WORDS = {
    language: words.split()
    for language, words in {
        "en": "the of and to in is that it for was with as on be at by this have from or not are an",
        "fr": "le la les de des du et un une est que qui dans pour pas sur au il ne en par ce",
        "es": "el la los las de del y que en un una es se por con para no al lo su como",
        "pt": "o a os as de do da dos e que em um uma se por com para no na ao",
        "de": "der die das und in den von zu mit sich des auf ist im dem nicht ein eine als es",
        "it": "il la di e che in un una per del della non con le i gli si da al",
        "ca": "el la els les de del i que en un una es per amb no al",
        "nl": "de het een en van in is dat op te zijn met voor niet",
        "sv": "och att det i en som av med den till inte har om",
        "fi": "ja on ei se oli hän mutta kun ovat ole",
        "da": "og at det i en som er af for med den til ikke har",
        "no": "og det i en som er av for med den til ikke har",
        "pl": "i w na z nie do to jest o a od po za jak",
        "cs": "a se v na je s z do o i k to by jsou",
        "sk": "a sa v na je s z do o i to by so",
        "hu": "a az hogy nem is egy ez meg de",
        "ro": "de la a cu pe nu se o din un mai",
        "hr": "i u je na se da su za od",
        "sl": "in je v na se da so za ki",
        "tr": "ve bir bu da de ile ne o",
        "lt": "ir kad yra su o ne",
        "lv": "un ir uz no ar ka",
        "et": "ja on ei see et ka oli",
    }.items()
}
_AROUND = re.compile(rb"(?=(.[\x80-\xff].))", re.DOTALL)
_HIGH, _ASCII_LETTER = re.compile(rb"[\x80-\xff]+"), re.compile(rb"[A-Za-z]")
_WORD = re.compile(r"[a-z]+")
_OPENING, _CLOSING, _ANYWHERE = "“„‘‚«‹¿¡", "”»›…™®©°²³¹‰%€£§†‡ªº", "’–—\xa0·•"
_SHORT, _SHARE, _LETTERS_EACH = 2, 0.9, 1
_ENOUGH = 0.34
"""Faults for each character outside ASCII: with more of them, a text is no such one."""
_WITHIN = 0.1
"""How odd a dash between two letters is: English has some, and where Windows has dashes the Mac has vowels."""
_BEFORE, _ENOUGH_BYTES = 2_000, 24_000
"""Bytes before and behind the first one outside ASCII: so many tell as well as more."""
_WORDS = 0.3
"""What small words weigh beside the letters."""


def encoding_of(content: bytes) -> str | None:
    """Return the encoding of a text in Latin letters; None when it is none."""
    first = _HIGH.search(content)
    content = content[max(first.start() - _BEFORE, 0) : first.start() + _ENOUGH_BYTES] if first is not None else b""
    if not _may_be_latin(content):
        return None
    places = Counter(found[1] for found in _AROUND.finditer(b" " + content + b" "))
    count = places.total()
    spoken_for = _languages(content)
    judged = []
    for order, name in enumerate(_ENCODINGS):
        letters, faults = _read(places, name)
        outside = {language: _outside(letters, alphabet) for language, alphabet in _ALPHABETS.items()}
        language = min(outside, key=lambda each: outside[each] - _WORDS * count * spoken_for[each])
        total = faults + outside[language]
        judged.append((total - _WORDS * count * spoken_for[language], order, total, name))
    _, _, faults, name = min(judged)
    return name if faults <= _ENOUGH * count else None


def _may_be_latin(content: bytes) -> bool:
    """Whether there are characters outside ASCII, and they stand one by one among its letters."""
    runs = [*map(len, _HIGH.findall(content))]
    count, short = sum(runs), sum(run for run in runs if run <= _SHORT)
    return count > 0 and short >= _SHARE * count and len(_ASCII_LETTER.findall(content)) >= _LETTERS_EACH * count


def _languages(content: bytes) -> dict[str, float]:
    """Return how much the small words of a text speak for each language; 1 for the one with most of them."""
    words = Counter(_WORD.findall(content.decode("latin-1").lower()))
    counts = {language: sum(words[word] for word in _SMALL_WORDS.get(language, ())) for language in _ALPHABETS}
    most = max(counts.values())
    return {language: count / most if most else 0.0 for language, count in counts.items()}


def _read(places: Counter[bytes], encoding: str) -> tuple[Counter[str], float]:
    """Return the letters outside ASCII that an encoding gives, and how many characters are out of place."""
    letters: Counter[str] = Counter()
    faults = 0.0
    for place, count in places.items():
        before, character, behind = [*place.decode(encoding, "replace")]
        if character.isalpha() and character not in _CLOSING:
            letters[character.lower()[0] if character != "İ" else character] += count
            faults += count * _is_odd_letter(before, character, behind)
        else:
            faults += count * _oddness(before, character, behind)
    return letters, faults


def _is_odd_letter(before: str, character: str, behind: str) -> bool:
    """Whether a letter is a capital within a word, or a small one among capitals."""
    if character.isupper():
        return before.islower() or (before.isalpha() and behind.islower())
    return before.isupper() and behind.isupper()


def _oddness(before: str, character: str, behind: str) -> float:
    """Return how little a sign fits where it stands."""
    if character in _ANYWHERE:
        return _WITHIN if character in "–—" and before.isalpha() and behind.isalpha() else 0.0
    if character in _OPENING:
        return float(before.isalpha())
    if character in _CLOSING:
        return float(behind.isalpha())
    if character == "\ufffd" or not character.isprintable():
        return 3.0
    return 1.0 if before.isalpha() or behind.isalpha() else 0.5


def _outside(letters: Counter[str], alphabet: str) -> int:
    """Return how many letters a language has not."""
    return sum(count for letter, count in letters.items() if letter not in alphabet)
