"""Make suppressions.txt and names.json from npm packages of the CLDR.

python cut.py SEGMENTS LOCALENAMES TARGET   (README.md has the whole recipe)
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

WINDOW = ("ar", "de", "en", "es", "fr", "zh")
"""The languages that the window speaks."""


def suppressions(segments: Path) -> Iterator[str]:
    """Yield lines of language and abbreviation, as CLDR writes them, in a fixed order."""
    for file in sorted(segments.glob("*/suppressions.json")):
        parts = json.loads(file.read_text(encoding="utf-8"))["segments"]["segmentations"]
        found = parts.get("SentenceBreak", {}).get("standard", [])
        yield from sorted(f"{file.parent.name}\t{one['suppression']}\n" for one in found)


def names(main: Path, window: str, kind: str) -> dict[str, str]:
    """Return the names of languages or territories in a language of the window, by their plain codes."""
    file = main / window / f"{kind}.json"
    named = json.loads(file.read_text(encoding="utf-8"))["main"][window]["localeDisplayNames"][kind]
    return {code: name for code, name in named.items() if len(code) <= 3 and code != "und"}


def main() -> None:
    segments, localenames, target = map(Path, sys.argv[1:])
    lines = "".join(suppressions(segments / "segments"))
    (target / "suppressions.txt").write_text(lines, encoding="utf-8", newline="\n")
    tables = {
        window: {kind: names(localenames / "main", window, kind) for kind in ("languages", "territories")}
        for window in WINDOW
    }
    text = json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
    (target / "names.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
