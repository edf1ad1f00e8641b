"""Make suppressions.txt from the npm package cldr-segments-full.

python cut.py PACKAGE/segments TARGET   (README.md has the whole recipe)
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path


def entries(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield language and abbreviation, as CLDR writes them, in a fixed order."""
    for file in sorted(folder.glob("*/suppressions.json")):
        segments = json.loads(file.read_text(encoding="utf-8"))["segments"]["segmentations"]
        found = segments.get("SentenceBreak", {}).get("standard", [])
        yield from sorted((file.parent.name, one["suppression"]) for one in found)


def main() -> None:
    folder, target = map(Path, sys.argv[1:])
    lines = "".join(f"{language}\t{entry}\n" for language, entry in entries(folder))
    target.write_text(lines, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
