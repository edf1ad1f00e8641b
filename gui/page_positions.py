"""Where code points stand among Qt's UTF-16 units, on a page of any size that is being edited.

Core counts code points, Qt counts units. They differ by the *extra* units: one in each character outside the
basic plane, and one for each break that the page shows but the text does not have. The map holds those alone.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class PositionMap:
    """The sorted positions of the extra units, kept like a gap buffer.

    Those before the last edit are held by their distance from the start, the others by their distance from the
    end: an edit shifts nothing but what lies between it and the edit before.
    """

    def __init__(self) -> None:
        self._before = array("q")
        self._after = array("q")  # from the end; ascending, so the one next to the gap is last
        self._units = 0

    @property
    def units(self) -> int:
        """How many units the page has."""
        return self._units

    @property
    def length(self) -> int:
        """How many code points the text has."""
        return self._units - len(self._before) - len(self._after)

    def code_point_at(self, unit: int) -> int:
        """Count the code points before a unit. Either half of a pair, or side of a break, gives the same."""
        after = len(self._after) - bisect_right(self._after, self._units - unit)
        return unit - bisect_left(self._before, unit) - after

    def unit_at(self, code_point: int) -> int:
        """Find the first unit of a code point (before a break that stands there)."""
        indices = range(len(self._before) + len(self._after))
        return code_point + bisect_left(indices, code_point, key=lambda index: self._extra(index) - index)

    def extras(self, start: int, stop: int) -> list[int]:
        """List the extra units from start to stop."""
        low, high = self._rank(start), self._rank(stop)
        return [self._extra(index) for index in range(low, high)]

    def is_extra(self, unit: int) -> bool:
        """Whether the unit counts for nothing."""
        return self.code_point_at(unit + 1) == self.code_point_at(unit)

    def replace(self, start: int, removed: int, added: int, extras: Iterable[int] = ()) -> None:
        """Take note of an edit: units went and came at start; `extras` are the extra ones among the new."""
        self._move_gap(start)
        kept = bisect_left(self._after, self._units - start - removed + 1)
        del self._after[kept:]
        self._before.extend(extras)
        self._units += added - removed

    def _rank(self, unit: int) -> int:
        return unit - self.code_point_at(unit)

    def _extra(self, index: int) -> int:
        if index < len(self._before):
            return self._before[index]
        return self._units - self._after[len(self._before) + len(self._after) - 1 - index]

    def _move_gap(self, unit: int) -> None:
        kept = bisect_left(self._before, unit)
        self._after.extend(self._units - extra for extra in reversed(self._before[kept:]))
        del self._before[kept:]
        kept = bisect_right(self._after, self._units - unit)
        self._before.extend(self._units - distance for distance in reversed(self._after[kept:]))
        del self._after[kept:]
