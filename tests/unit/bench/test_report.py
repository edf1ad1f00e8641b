"""How a series becomes a figure, and how figures are kept."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bench.report import at_most, keep, percentile, series, single, table, within


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.integers(1, 100))
def test_at_least_so_many_percent_of_the_samples_do_not_pass_the_percentile(
    samples: list[float], percent: int
) -> None:
    found = percentile(samples, percent)
    assert found in samples
    assert sum(sample <= found for sample in samples) >= percent / 100 * len(samples)
    assert sum(sample < found for sample in samples) < percent / 100 * len(samples)


def test_a_series_is_judged_by_its_median() -> None:
    assert series("Speak", [10, 20, 900], target=at_most(25)).met is True
    assert series("Speak", [10, 30, 30], target=at_most(25)).met is False
    assert series("Speak", [10]).met is None


def test_median_and_percentile_can_both_be_asked_for() -> None:
    assert series("cursor", [10, 12, 44], target=within(15, 45)).met is True
    assert series("cursor", [10, 12, 46], target=within(15, 45)).met is False
    assert series("cursor", [16, 16, 16], target=within(15, 45)).met is False


def test_the_table_says_what_is_not_met() -> None:
    lines = table(
        "memory", [single("idle", 170, "MB", at_most(180, "MB")), single("busy", 190, "MB", at_most(180, "MB"))]
    )
    idle, busy = lines.splitlines()[2:]
    assert "≤ 180 MB" in idle and idle.endswith("met") and "NOT" not in idle
    assert busy.endswith("NOT MET")


def test_a_part_is_kept_beside_the_others_and_in_place_of_its_former_self(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    keep("paint", {"load": 1.0}, [single("first paint", 300.123)], file)
    keep("start", {"load": 2.0}, [series("voices", [1, 2, 3])], file)
    keep("paint", {"load": 3.0}, [single("first paint", 200)], file)
    results = json.loads(file.read_text())
    assert list(results) == ["paint", "start"]
    assert results["paint"]["load"] == 3.0
    assert results["paint"]["figures"] == [{"name": "first paint", "value": 200, "unit": "ms", "count": 1}]
