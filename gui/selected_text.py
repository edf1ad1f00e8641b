"""The text that is selected in whatever program is in front, as that program tells assistive technology.

The way for desktops where no window may look at the selection of another, as under Wayland. Blocks: for a thread.
"""

from collections.abc import Iterator
from typing import Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ANSWER_S = 1.0
MOST_LOOKED_AT = 1500
"""Elements of the window in front; a question to each takes about a third of a millisecond."""
ACTIVE, FOCUSED, SHOWING = (1 << bit for bit in (1, 12, 25))
_Place = tuple[str, str]
"""A program's name on the bus and an element's path in it."""


def selected_text() -> str:
    """Return what is selected where the focus is; empty where nothing is, or nobody tells.

    OSError where there is no such bus, TimeoutError where a program hangs.
    """
    with open_dbus_connection("SESSION") as session:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = _answer(session, launcher, "GetAddress")
    with open_dbus_connection(address) as bus:
        return _Programs(bus).selection()


class _Programs:
    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._left = MOST_LOOKED_AT

    def selection(self) -> str:
        desktop = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for program in self._children(desktop):
            for window in self._children(program):
                if self._states(window) & ACTIVE:
                    return next(filter(None, self._selections(window)), "")
        return ""

    def _selections(self, place: _Place) -> Iterator[str]:
        """Yield what is selected in the elements that have the focus, the outer ones first."""
        self._left -= 1
        states = self._states(place)
        if states & FOCUSED:
            yield self._selected_in(place)
        if self._left > 0:
            for child in self._children(place):
                if self._states(child) & SHOWING:
                    yield from self._selections(child)

    def _selected_in(self, place: _Place) -> str:
        count = self._ask(place, "Text", "GetNSelections")
        if not count or count[0] < 1:
            return ""
        start, stop = self._ask(place, "Text", "GetSelection", "i", 0) or (0, 0)
        return str(*self._ask(place, "Text", "GetText", "ii", start, stop) or ("",))

    def _children(self, place: _Place) -> list[_Place]:
        (found,) = self._ask(place, "Accessible", "GetChildren") or ([],)
        return found

    def _states(self, place: _Place) -> int:
        (words,) = self._ask(place, "Accessible", "GetState") or ([0, 0],)
        return int(words[0])

    def _ask(self, place: _Place, interface: str, question: str, kinds: str = "", *values: int) -> Any:
        name, path = place
        return _answer(self._bus, DBusAddress(path, name, f"org.a11y.atspi.{interface}"), question, kinds, *values)


def _answer(bus: DBusConnection, place: DBusAddress, question: str, kinds: str = "", *values: int) -> Any:
    """Ask; None where the question is not understood."""
    asked = new_method_call(place, question, kinds or None, values)
    reply = bus.send_and_get_reply(asked, timeout=ANSWER_S)
    return None if reply.header.message_type.name == "error" else reply.body
