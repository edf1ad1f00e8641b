"""A key of the whole desktop under Wayland, where no program may take one: the desktop's portal is asked for it.

Its interface is GlobalShortcuts
(https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html). A request is
answered by a handle at once, and by a signal of that handle when the listener has decided.
"""

import contextlib
import logging
from collections.abc import Callable
from itertools import count
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus

from core.paths import APP_NAME
from gui.session_bus import SessionBus, session_bus

log = logging.getLogger(__name__)

BUS, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, BUS, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY = DBusAddress(PATH, BUS, "org.freedesktop.host.portal.Registry")
PURPOSE = "read-selection"
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
"""As in the specification of shortcuts (https://specifications.freedesktop.org/shortcuts-spec/latest/)."""
_tokens = count(1)


async def hold(key: str, words: str, pressed: Callable[[], object]) -> None:
    """Ask for a key such as "Ctrl+Alt+r", and call `pressed` for each press, until cancelled or taken away.

    `words` say to the listener what it is for. OSError where no portal gives keys, PermissionError where this one
    gives none.
    """
    try:
        async with session_bus() as bus:
            await _hold(bus, key, words, pressed)
    except (DBusErrorResponse, LookupError, ValueError) as error:
        raise OSError(f"no portal gives keys: {error!r}") from error


async def _hold(bus: SessionBus, key: str, words: str, pressed: Callable[[], object]) -> None:
    # The portal's signals: its own, and those of requests and sessions beneath it.
    await bus.call(message_bus.AddMatch(MatchRule(type="signal", sender=BUS, path_namespace=PATH)))
    # A program that is not in a sandbox says who it is; portals before 2025 find that out, or do without.
    with contextlib.suppress(DBusErrorResponse):
        await bus.call(new_method_call(REGISTRY, "Register", "sa{sv}", (APP_NAME, {})))
    made = await _ask(bus, "CreateSession", "a{sv}", {"session_handle_token": ("s", APP_NAME)})
    session = made["session_handle"][1]
    shortcut = (PURPOSE, {"description": ("s", words), "preferred_trigger": ("s", trigger(key))})
    given = await _ask(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", session, [shortcut], "", {})
    if not given["shortcuts"][1]:
        raise PermissionError("the desktop gives no key")
    await _listen(bus, session, pressed)


async def _ask(bus: SessionBus, request: str, signature: str, *values: Any) -> dict[str, tuple[str, Any]]:
    """Make a request, whose last value are its options, and return its results; PermissionError if refused."""
    *given, options = values
    options = options | {"handle_token": ("s", f"{APP_NAME}{next(_tokens)}")}
    call = new_method_call(SHORTCUTS, request, signature, (*given, options))
    (handle,) = await bus.call(call)
    while True:
        signal = await bus.receive()
        if _named(signal, "Response") and signal.header.fields[HeaderFields.path] == handle:
            refusal, results = signal.body
            if refusal:
                raise PermissionError(f"{request} is answered by {refusal}")
            return dict(results)


async def _listen(bus: SessionBus, session: str, pressed: Callable[[], object]) -> None:
    while True:
        signal = await bus.receive()
        if _named(signal, "Activated") and signal.body[:2] == (session, PURPOSE):
            pressed()
        elif _named(signal, "Closed") and signal.header.fields[HeaderFields.path] == session:
            log.info("the desktop took its key back")
            return


def trigger(key: str) -> str:
    """Return a key in the words of the portal: CTRL+ALT+r."""
    *modifiers, name = key.split("+")
    return "+".join([*(_MODIFIERS.get(each, each) for each in modifiers), name])


def _named(signal: Message, member: str) -> bool:
    return bool(signal.header.fields.get(HeaderFields.member) == member)
