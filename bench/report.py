"""The figures: how a series becomes one, how they are printed, and how they are kept in bench/results.json."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

RESULTS = Path(__file__).resolve().parent / "results.json"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `met` is None where design asks for nothing."""

    name: str
    value: float
    unit: str = "ms"
    p95: float | None = None
    count: int = 1
    target: str = ""
    met: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure has to reach; `holds` tells from median and 95th percentile."""

    text: str
    holds: Callable[[float, float], bool]


def at_most(limit: float, unit: str = "ms") -> Target:
    """Ask for a median that does not pass a limit."""
    return Target(f"≤ {limit:g} {unit}".rstrip(), lambda value, _: value <= limit)


def at_least(limit: float, unit: str = "%") -> Target:
    """Ask for a median that reaches a limit."""
    return Target(f"≥ {limit:g} {unit}".rstrip(), lambda value, _: value >= limit)


def within(limit_ms: float, p95_limit_ms: float) -> Target:
    """Ask for a median and a 95th percentile that do not pass their limits."""
    text = f"≤ {limit_ms:g} ms, p95 ≤ {p95_limit_ms:g} ms"
    return Target(text, lambda value, p95: value <= limit_ms and p95 <= p95_limit_ms)


def single(name: str, value: float, unit: str = "ms", target: Target | None = None, note: str = "") -> Figure:
    """Return a figure that was measured once."""
    return Figure(name, value, unit, None, 1, *_judged(value, value, target), note)


def series(
    name: str, samples: Sequence[float], unit: str = "ms", target: Target | None = None, note: str = ""
) -> Figure:
    """Return the median of a series, judged by it, with its 95th percentile."""
    value, p95 = median(samples), percentile(samples, 95)
    return Figure(name, value, unit, p95, len(samples), *_judged(value, p95, target), note)


def percentile(samples: Sequence[float], percent: float) -> float:
    """Return the smallest sample that at least `percent` % of all do not pass (nearest rank)."""
    rank = math.ceil(percent / 100 * len(samples))
    return sorted(samples)[max(0, rank - 1)]


def _judged(value: float, p95: float, target: Target | None) -> tuple[str, bool | None]:
    return (target.text, target.holds(value, p95)) if target else ("", None)


def table(title: str, figures: Sequence[Figure]) -> str:
    """Return figures as lines of text."""
    rows = [("", "median", "p95", "n", "target", "")] + [_row(figure) for figure in figures]
    widths = [max(len(row[at]) for row in rows) for at in range(5)]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(widths[at]) for at, cell in enumerate(row[1:5], 1)), row[5]]
        )
        for row in rows
    ]
    return "\n".join([title, *("  " + line.rstrip() for line in lines)])


def _row(figure: Figure) -> tuple[str, str, str, str, str, str]:
    verdict = {None: "", True: "met", False: "NOT MET"}[figure.met]
    remark = "; ".join(part for part in (verdict, figure.note) if part)
    p95 = "" if figure.p95 is None else f"{figure.p95:.1f}"
    return figure.name, f"{figure.value:.1f} {figure.unit}", p95, str(figure.count), figure.target, remark


def keep(part: str, circumstances: dict[str, Any], figures: Sequence[Figure], file: Path = RESULTS) -> None:
    """Put a part's figures into the results; those of other parts stay."""
    results = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    results[part] = {**circumstances, "figures": [_as_json(figure) for figure in figures]}
    file.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _as_json(figure: Figure) -> dict[str, Any]:
    values = {name: getattr(figure, name) for name in Figure.__slots__}
    rounded = {name: round(value, 2) if isinstance(value, float) else value for name, value in values.items()}
    return {name: value for name, value in rounded.items() if value not in (None, "")}
