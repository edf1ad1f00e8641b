"""The map of positions agrees with counting, whatever is done to the text."""

from hypothesis import given
from hypothesis import strategies as st

from gui.page_positions import PositionMap

BREAK = "\u2029"  # stands for a break that is not in the text

pages = st.text(st.sampled_from("ab😀" + BREAK), max_size=30)
edits = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), pages), max_size=12)


def units_of(page: str) -> list[bool]:
    """For each unit of the page: whether it is extra."""
    units: list[bool] = []
    for character in page:
        units += [True, False] if character > "\uffff" else [character == BREAK]
    return units


@given(edits)
def test_any_edits(changes: list[tuple[float, float, str]]) -> None:
    page, position_map = "", PositionMap()
    for one, other, new in changes:
        start, stop = sorted((round(one * len(page)), round(other * len(page))))
        start_unit, stop_unit = len(units_of(page[:start])), len(units_of(page[:stop]))
        extras = [start_unit + index for index, extra in enumerate(units_of(new)) if extra]
        position_map.replace(start_unit, stop_unit - start_unit, len(units_of(new)), extras)
        page = page[:start] + new + page[stop:]
        assert_right(position_map, units_of(page))


def assert_right(position_map: PositionMap, units: list[bool]) -> None:
    assert position_map.units == len(units)
    assert position_map.length == units.count(False)
    counts = [units[:unit].count(False) for unit in range(len(units) + 1)]
    assert [position_map.code_point_at(unit) for unit in range(len(counts))] == counts
    for code_point in range(position_map.length + 1):
        assert position_map.unit_at(code_point) == counts.index(code_point)
    assert position_map.extras(0, len(units)) == [unit for unit, extra in enumerate(units) if extra]
    assert [position_map.is_extra(unit) for unit in range(len(units))] == units


def test_a_page_of_emoji_is_quick_to_edit_at_both_ends() -> None:
    position_map = PositionMap()
    position_map.replace(0, 0, 2_000_000, range(0, 2_000_000, 2))
    for _ in range(1000):
        position_map.replace(1_000_000, 0, 1)
    assert position_map.length == 1_001_000
    assert position_map.unit_at(1_001_000) == 2_001_000
