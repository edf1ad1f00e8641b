"""What languages and countries are called in the language of the window.

The names are the CLDR's (resources/cldr): Qt has them in English and in the languages themselves only.
"""

import json
from functools import cache
from typing import Final, Literal

from PySide6.QtCore import QLocale

from core import paths
from gui.languages import language_for

_FILE: Final = paths.RESOURCES / "cldr" / "names.json"
_SAME: Final = {"cmn": "zh"}
"""Codes of voices for what has its name under another."""


def language_name(tag: str) -> str:
    """Name the language of a BCP 47 tag as a heading does; empty where it has no name."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    name = _names(language_for(QLocale()), "languages").get(_SAME.get(code, code), "")
    return name[:1].upper() + name[1:]


def region_name(tag: str) -> str:
    """Name the country or part of the world of a BCP 47 tag; empty where it names none."""
    regions = [part for part in tag.split("-")[1:] if len(part) == 2 or part.isdecimal()]
    return _names(language_for(QLocale()), "territories").get(regions[0].upper(), "") if regions else ""


@cache
def _names(window: str, kind: Literal["languages", "territories"]) -> dict[str, str]:
    """Return names by codes; read when a list of voices is first opened, in about 2 ms."""
    tables: dict[str, dict[str, dict[str, str]]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return tables[window.partition("_")[0]][kind]
