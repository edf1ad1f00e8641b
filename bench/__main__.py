"""`python -m bench [PART ...]`: measure all parts or some, print the tables, keep them in bench/results.json."""

import argparse
import sys
from importlib import import_module

from bench import machine, report
from bench.stage import Stage

PARTS = (
    "speak",
    "rate",
    "dispatcher",
    "paint",
    "memory",
    "paste",
    "large",
    "sound",
    "cursor",
    "drift",
    "devices",
    "load",
    "follow",
    "stretch",
    "kill",
    "keep",
    "start",
    "segmentation",
    "languages",
    "lexicon",
    "protocol",
    "ask",
    "documents",
    "hostile",
    "voices",
    "export",
)
"""Each is a module here with `measure(stage) -> list[Figure]`."""


def main() -> int:
    """Run the parts that are asked for, each on a fresh stage; return 1 if one fails or leaves something behind."""
    parser = argparse.ArgumentParser("bench", description="Measure Parlando beside other programs.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all when none is named")
    wanted = parser.parse_args().parts or list(PARTS)
    if unknown := set(wanted) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    return 1 if [part for part in PARTS if part in wanted and not _run(part)] else 0


def _run(part: str) -> bool:
    circumstances, stage = machine.Circumstances(), Stage()
    try:
        with stage:
            figures = import_module(f"bench.{part}").measure(stage)
    except Exception as error:  # noqa: BLE001 - the other parts are measured nevertheless
        sys.stderr.write(f"bench: {part} failed: {type(error).__name__}: {error}\n")
        return False
    finally:
        left = stage.left_over()
    told = circumstances.told()
    print(report.table(f"{part} (steal {told['steal_percent']} %, load {told['load']})", figures), flush=True)
    report.keep(part, told | machine.about(), figures)
    if left:
        sys.stderr.write(f"bench: {part} left behind: {', '.join(left)}\n")
    return not left


if __name__ == "__main__":
    raise SystemExit(main())
