"""CLDR's sentence break suppressions: abbreviations for which the lists of our own have no entry.

The data is Unicode's (resources/cldr). It holds words of the language too ("Is.", "am.", "mar."), which end
sentences far more often than they are abbreviated; those are left out.
"""

from functools import cache
from typing import Final

from core.paths import RESOURCES

_FILE: Final = RESOURCES / "cldr" / "suppressions.txt"

_WORDS: Final = {
    "de": "Port Alt Di So Sa am Mo Mi Do PIN Test Best Kop Dat Phys Chin Dir Akt Mod",
    "en": """Long Hat Link DC Act Up Job OK Ok PC AD Joe Go Mart Id AB AA Pro Jam Card Hz Kb Gb Mb Org
        Var Adv Def Lev Lib Diff Cont Alt Comm Exec exec""",
    "es": "may Kit DC SA RAM Rol Sol mar Bien CA AA Ant All Col col fund doc",
    "fr": "voit graph quart cam DC All jeu mer mar sam Mart doc anc lun ven dest bull config dim",
    "it": "DC int all",
    "pt": "port com des cont mar pal mat cat mov sup fim ex esp fr dir lit dir ind fac lin pol aux ap hist ref doc",
}


@cache
def suppressions_of(language: str) -> frozenset[str]:
    """The abbreviations of a language (its first subtag), without their last stop and without spaces."""
    return _table().get(language, frozenset()) - frozenset(_WORDS.get(language, "").split())


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        language, entry = line.split("\t")
        table.setdefault(language, set()).add("".join(entry.split()).rstrip("."))
    return {language: frozenset(entries) for language, entries in table.items()}
