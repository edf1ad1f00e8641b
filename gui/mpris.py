"""MPRIS: media keys, lock screens and remote controls of a Linux desktop see the voice, and work it, over D-Bus.

The service of the specification (https://specifications.freedesktop.org/mpris-spec/2.2/): one object with two
interfaces. It is an extra: where there is no session bus, or it goes away, nothing is said and nothing is missing.
"""

import asyncio
import logging
import os
from collections.abc import Callable, Mapping
from typing import Any, cast

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus

from gui.media import Playing
from gui.session_bus import SessionBus, session_bus

log = logging.getLogger(__name__)

NAME = "org.mpris.MediaPlayer2.parlando"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACK = "/org/parlando/Text"
SECOND = 1_000_000
"""Times are told in microseconds."""
JUMP_S = 1.0
"""A place that is farther from where it should be by now was gone to."""
_DO_NOT_QUEUE, _TAKEN = 4, 3
_RATES = (0.5, 6.0)

Variant = tuple[str, Any]


class MprisService:
    """Tells what `playing` and `position_s` say, and passes wishes on: `acts` by the names of the methods."""

    def __init__(
        self,
        playing: Callable[[], Playing],
        position_s: Callable[[], float],
        acts: Mapping[str, Callable[[], object]],
        seek_s: Callable[[float], object],
        set_rate: Callable[[float], object],
    ) -> None:
        self._playing, self._position_s = playing, position_s
        self._acts, self._seek_s, self._set_rate = acts, seek_s, set_rate
        self._changed = asyncio.Event()
        self._told: dict[str, Variant] = {}
        self._stood = (0.0, 0.0, 0.0)
        """A moment of the loop's clock, the position then, and how fast it moved."""

    def tell(self) -> None:
        """Something may be different now."""
        self._changed.set()

    async def serve(self) -> None:
        """Serve until cancelled, or until the bus goes away."""
        try:
            async with session_bus() as bus:
                await self._serve(bus)
        except OSError as error:
            log.info("no media keys by the session bus: %s", error)

    async def _serve(self, bus: SessionBus) -> None:
        telling = asyncio.create_task(self._tell_changes(bus))
        try:
            await self._take_name(bus, NAME)
            while True:
                await self._answer(bus, await bus.receive())
        finally:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)

    async def _take_name(self, bus: SessionBus, name: str) -> None:
        await bus.send(message_bus.RequestName(name, _DO_NOT_QUEUE))

    # -- answering ----------------------------------------------------------------------------------

    async def _answer(self, bus: SessionBus, message: Message) -> None:
        header = message.header
        if header.message_type is MessageType.method_return and message.body == (_TAKEN,):
            await self._take_name(bus, f"{NAME}.instance{os.getpid()}")
        if header.message_type is not MessageType.method_call:
            return
        answer = self._answer_to(message)
        if not header.flags & MessageFlag.no_reply_expected:
            await bus.send(answer)

    def _answer_to(self, message: Message) -> Message:
        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
        try:
            signature, body = self._call(interface, member, message.body)
        except (LookupError, TypeError, ValueError) as error:
            return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", (str(error),))
        return cast(Message, new_method_return(message, signature, body))

    def _call(self, interface: str, member: str, body: tuple[Any, ...]) -> tuple[str | None, tuple[Any, ...]]:
        """Do what is asked; return the signature and the values of the answer."""
        match (interface, member):
            case ("org.freedesktop.DBus.Introspectable", "Introspect"):
                return "s", (_INTROSPECTION,)
            case (_, "Ping"):
                return None, ()
            case (_, "Get"):
                return "v", (self._properties(body[0])[body[1]],)
            case (_, "GetAll"):
                return "a{sv}", (self._properties(body[0]),)
            case (_, "Set") if body[1] == "Rate":
                self._set_rate(min(max(float(body[2][1]), _RATES[0]), _RATES[1]))
            case (_, "Seek"):
                self._seek_s(self._position_s() + body[0] / SECOND)
            case (_, "SetPosition"):
                if body[0] == TRACK:
                    self._seek_s(body[1] / SECOND)
            case _:
                self._acts[member]()
        return None, ()

    def _properties(self, interface: str) -> dict[str, Variant]:
        if interface == ROOT:
            return _ROOT_PROPERTIES
        playing = self._playing()
        return self._standing(playing) | {"Position": ("x", round(self._position_s() * SECOND))}

    @staticmethod
    def _standing(playing: Playing) -> dict[str, Variant]:
        """Everything but the position, which moves by itself."""
        metadata: dict[str, Variant] = {"mpris:trackid": ("o", TRACK), "xesam:title": ("s", playing.title)}
        if playing.length_s is not None:
            metadata["mpris:length"] = "x", round(playing.length_s) * SECOND
        can_play = "b", playing.can_play
        return {
            "PlaybackStatus": ("s", playing.status),
            "Rate": ("d", playing.rate),
            "MinimumRate": ("d", _RATES[0]),
            "MaximumRate": ("d", _RATES[1]),
            "Metadata": ("a{sv}", metadata),
            "CanPlay": can_play,
            "CanPause": can_play,
            "CanGoNext": can_play,
            "CanGoPrevious": can_play,
            "CanSeek": can_play,
            "CanControl": ("b", True),
        }

    # -- telling ------------------------------------------------------------------------------------

    async def _tell_changes(self, bus: SessionBus) -> None:
        player = DBusAddress(PATH, interface=PLAYER)
        properties = DBusAddress(PATH, interface=PROPERTIES)
        while True:
            await self._changed.wait()
            self._changed.clear()
            now = self._standing(self._playing())
            changed = {name: value for name, value in now.items() if self._told.get(name) != value}
            self._told = now
            if changed:
                body: tuple[Any, ...] = (PLAYER, changed, [])
                await bus.send(new_signal(properties, "PropertiesChanged", "sa{sv}as", body))
            if self._has_jumped(now):
                position = round(self._position_s() * SECOND)
                await bus.send(new_signal(player, "Seeked", "x", (position,)))

    def _has_jumped(self, now: Mapping[str, Variant]) -> bool:
        moment, position = asyncio.get_running_loop().time(), self._position_s()
        before, was, pace = self._stood
        self._stood = moment, position, now["Rate"][1] if now["PlaybackStatus"][1] == "Playing" else 0.0
        return abs(was + (moment - before) * pace - position) > JUMP_S


_ROOT_PROPERTIES: dict[str, Variant] = {
    "Identity": ("s", "Parlando"),
    "DesktopEntry": ("s", "parlando"),
    "CanQuit": ("b", True),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def _introspection() -> str:
    """What the object offers, for tools that ask: made from the same tables that answer."""
    methods = {ROOT: ("Raise", "Quit"), PLAYER: ("Play", "Pause", "PlayPause", "Stop", "Next", "Previous")}
    position: dict[str, Variant] = {"Position": ("x", 0)}
    properties = {ROOT: _ROOT_PROPERTIES, PLAYER: MprisService._standing(Playing()) | position}
    more = {ROOT: "", PLAYER: _SEEKING}
    parts = []
    for name in (ROOT, PLAYER):
        parts.append(f'<interface name="{name}">{more[name]}')
        parts += [f'<method name="{each}"/>' for each in methods[name]]
        for key, (kind, _) in properties[name].items():
            access = "readwrite" if key == "Rate" else "read"
            parts.append(f'<property name="{key}" type="{kind}" access="{access}"/>')
        parts.append("</interface>")
    return f"<node>{''.join(parts)}</node>"


_SEEKING = (
    '<method name="Seek"><arg type="x" direction="in"/></method>'
    '<method name="SetPosition"><arg type="o" direction="in"/><arg type="x" direction="in"/></method>'
    '<signal name="Seeked"><arg type="x"/></signal>'
)
_INTROSPECTION = _introspection()
