"""The worker: a process of its own for one engine, told what to do through its stdin.

A reader thread takes the commands; the main thread alone touches the engine. The process ends at once
when its stdin does, in the middle of a word if need be, and nothing but frames (wire.py) ever reaches
its stdout: what a C library prints there goes to stderr.
"""

import os
import queue
import threading
from typing import BinaryIO, NoReturn

from core.audio.format import SAMPLE_RATE
from core.engines import wire
from core.engines.engine import Emit, Engine, SpeechChunk
from core.engines.table import make_engine
from core.engines.wire import Frame, Kind
from core.errors import EngineFailed, ParlandoError


def main(argv: list[str]) -> int:
    """Serve the engine named by the one argument until stdin ends."""
    # One thread of numpy's would-be pool is enough for a resampler, and saves memory.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    output = _keep_stdout()
    commands = os.fdopen(0, "rb", closefd=False)
    worker = _Worker(output)
    threading.Thread(target=worker.read_commands, args=(commands,), daemon=True).start()
    return worker.run(argv[0])


def _speak_at_pace(engine: Engine, request: wire.Request, emit: Emit) -> None:
    from core.engines.pace import Pace  # noqa: PLC0415 - the time-stretch, for clients that ask for another speed

    pace = Pace(request.speed, request.rate_hz, emit)
    engine.synthesize(request.text, request.voice_id, SAMPLE_RATE, pace.take)
    pace.finish()


def _keep_stdout() -> int:
    """Return a private descriptor of stdout, and point the public one at stderr."""
    output = os.dup(1)
    os.dup2(2, 1)
    return output


class _Worker:
    def __init__(self, output: int) -> None:
        self._output = output
        self._commands: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._engine: Engine | None = None
        self._cancelled = 0

    def read_commands(self, commands: BinaryIO) -> NoReturn:
        """Take commands until stdin ends, then end the process. Runs in the reader thread."""
        try:
            while header := commands.read(wire.HEADER.size):
                kind, number, length = wire.decode_header(header)
                self._take(Frame(kind, number, commands.read(length)))
        finally:
            # Not sys.exit: the engine's thread may be deep in C, or blocked on a pipe that nobody reads.
            os._exit(0)

    def run(self, engine_name: str) -> int:
        """Make the engine and answer commands. Runs in the main thread; returns only when it cannot start."""
        try:
            engine = make_engine(engine_name)
            engine.check()
        except ParlandoError as error:
            self._send(Kind.FAILED, 0, wire.encode_error(error))
            return 1
        self._engine = engine
        self._send(Kind.READY, 0)
        while True:
            self._answer(engine, self._commands.get())

    def _take(self, frame: Frame) -> None:
        if frame.kind is not Kind.CANCEL:
            self._commands.put(frame)
            return
        self._cancelled = frame.number
        if self._engine is not None:
            self._engine.cancel()

    def _answer(self, engine: Engine, command: Frame) -> None:
        try:
            if command.kind is Kind.VOICES:
                self._send(Kind.VOICE_LIST, command.number, wire.encode_voices(engine.voices()))
            elif command.number > self._cancelled:
                self._speak(engine, command.number, wire.decode_request(command.payload))
            self._send(Kind.DONE, command.number)
            engine.check()
        except ParlandoError as error:
            self._send(Kind.FAILED, command.number, wire.encode_error(error))
        except Exception as error:  # noqa: BLE001 - an engine may raise anything, and its worker must live on
            failed = EngineFailed(f"The speech engine broke on this text ({error!r}).")
            self._send(Kind.FAILED, command.number, wire.encode_error(failed))

    def _speak(self, engine: Engine, number: int, request: wire.Request) -> None:
        def emit(chunk: SpeechChunk) -> None:
            if number <= self._cancelled:
                # Asked for before the engine had begun, when its own flag was not yet listened to.
                engine.cancel()
            else:
                self._send(Kind.CHUNK, number, wire.encode_chunk(chunk))

        if request.speed == 1:
            engine.synthesize(request.text, request.voice_id, request.rate_hz, emit)
        else:
            _speak_at_pace(engine, request, emit)

    def _send(self, kind: Kind, number: int, payload: bytes = b"") -> None:
        """Write one frame; blocks while the owner does not read, ends the process where it is gone."""
        rest = memoryview(wire.encode(Frame(kind, number, payload)))
        try:
            while rest:
                rest = rest[os.write(self._output, rest) :]
        except OSError:
            os._exit(0)
