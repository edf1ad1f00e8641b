"""The output module that speech-dispatcher starts: `main.py --child dispatcher`. It reads with Parlando's voices.

The line behind it is the one of every command that is heard: a reader with a speech server and a player, which are
warm from the first message on. Ends when its stdin ends.
"""

import asyncio
import sys
from collections import deque

from core.cli import dispatcher_protocol as protocol
from core.cli.dispatcher_protocol import Message, Order, Orders
from core.cli.listening import Listening, listening
from core.engines.engine import shortlist
from core.errors import ParlandoError
from core.reader.events import Connected, Event, Heard, NothingSaid, ReaderState, StateChanged
from core.reader.source import StringSource
from core.settings import Settings

START_S = 30.0
LONGEST = 1 << 24
"""Bytes of a line."""


def main(arguments: list[str]) -> int:
    """Serve until stdin ends; return the exit code. The arguments name a configuration that we don't need."""
    asyncio.run(_serve())
    return 0


async def _serve() -> None:
    settings = Settings()
    async with listening(settings) as here:
        module = _Module(here, settings)
        here.also = module.take
        orders, lines = Orders(), asyncio.StreamReader(limit=LONGEST)
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
        while line := await lines.readline():
            order = orders.take(line.decode(errors="replace").rstrip("\n"))
            _say(*orders.answers)
            orders.answers.clear()
            if order is not None and not await module.obey(order):
                return


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class _Module:
    """Carries out orders, and tells what is heard of the message that is being said."""

    def __init__(self, here: Listening, settings: Settings) -> None:
        self._here, self._reader, self._settings = here, here.reader, settings
        self._connected = asyncio.Event()
        self._marks: deque[tuple[int, str]] = deque()
        self._end = ""
        """How the message under way will be said to have ended; empty when none is."""
        self._has_begun = False
        self._speed = 1.0
        self._voice = settings["speech.voice"]

    async def obey(self, order: Order) -> bool:
        """Carry out an order; False when it is the last."""
        name = order.name.partition(" ")[0]
        if name in protocol.MESSAGES:
            self._speak(protocol.message(order))
        elif name in protocol.SETTINGS:
            _say(self._set(order))
        elif name == "INIT":
            return await self._init()
        elif name in ("STOP", "PAUSE"):
            self._break_off(protocol.STOPPED if name == "STOP" else protocol.PAUSED)
        elif order.name.startswith("LIST VOICES"):
            self._list_voices()
        elif name == "QUIT":
            self._reader.stop()
            _say("210 OK QUIT")
            return False
        else:
            _say("200 OK" if name == "DEBUG" else "300 ERR UNKNOWN COMMAND")
        return True

    async def _init(self) -> bool:
        try:
            async with asyncio.timeout(START_S):
                failing = asyncio.create_task(self._here.until_failed())
                connecting = asyncio.create_task(self._connected.wait())
                done, left = await asyncio.wait([failing, connecting], return_when=asyncio.FIRST_COMPLETED)
                for task in left:
                    task.cancel()
                if failing in done:
                    failing.result()
        except (ParlandoError, TimeoutError) as error:
            _say(f"399-{error or 'The voice did not come in time.'}", "399 ERR CANT INIT MODULE")
            return False
        _say("299-Parlando is ready", "299 OK LOADED SUCCESSFULLY")
        return True

    def _list_voices(self) -> None:
        for voice in shortlist(self._here.link.voices):
            _say(f"200-{voice.name}\t{voice.language}\tnone")
        _say("200 OK VOICE LIST SENT" if self._here.link.voices else "304 CANT LIST VOICES")

    def _set(self, order: Order) -> str:
        given = order.settings
        if order.name == "AUDIO" and given.get("audio_output_method") == "server":
            return protocol.NO_SERVER_AUDIO
        if order.name == "SET":
            if "rate" in given and (speed := protocol.speed(float(given["rate"]))) != self._speed:
                self._speed = speed  # told with every message
                self._reader.set_rate(speed)
            self._choose_voice(given.get("synthesis_voice", "NULL"), given.get("language", "NULL"))
        return protocol.SETTINGS[order.name][1]

    def _choose_voice(self, name: str, language: str) -> None:
        voices = self._here.link.voices
        fitting = [each.id for each in voices if each.name == name]
        if not fitting and name == "NULL" and language != "NULL":
            usual = next((each for each in voices if each.id == self._settings["speech.voice"]), None)
            if usual is None or not _speaks(usual.language, language):
                fitting = [each.id for each in voices if _speaks(each.language, language)]
        voice = fitting[0] if fitting else self._settings["speech.voice"]
        if voice != self._voice:
            self._voice = voice
            self._reader.set_voice(voice)

    # -- a message ------------------------------------------------------------------------------------

    def _speak(self, message: Message) -> None:
        if not message.text.strip():
            _say(protocol.CANT_SPEAK)
            return
        _say(protocol.SPEAKING)
        self._marks, self._end, self._has_begun = deque(message.marks), protocol.END, False
        self._reader.speak(StringSource(message.text), 0)

    def _break_off(self, event: str) -> None:
        if self._end:
            self._end = event
            self._reader.stop()

    def take(self, event: Event) -> None:
        """Tell speech-dispatcher what is heard."""
        match event:
            case Connected():
                self._connected.set()
            case Heard(place=place) if place is not None and self._end:
                self._begin()
                self._pass((place.word or place.sentence)[0])
            case StateChanged(state=ReaderState.IDLE | ReaderState.FAILED) | NothingSaid() if self._end:
                self._begin()
                if self._end == protocol.END:
                    self._pass(sys.maxsize)
                _say(self._end)
                self._end = ""

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            _say(protocol.BEGIN)

    def _pass(self, place: int) -> None:
        """Tell the marks up to a place."""
        while self._marks and self._marks[0][0] <= place:
            _say(f"700-{self._marks.popleft()[1]}", "700 INDEX MARK")


def _speaks(voice: str, wished: str) -> bool:
    """Whether a voice's language is the one that is wished for; "en" is content with any English."""
    voice, wished = voice.casefold(), wished.casefold().replace("_", "-")
    return voice == wished or voice.partition("-")[0] == wished or voice == wished.partition("-")[0]
