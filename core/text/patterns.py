"""Regular expressions of the user's own, matched in a process of their own under a time limit.

An expression can take longer than the age of the universe, and holds Python's lock meanwhile. So a child matches.

1. The child is started with the first pattern and lives as long as the app. Both ends speak JSON, a line a
   message: {"patterns": [...]} sets them, {"text": ...} is answered with a list of all that is found.
2. It limits the processor time that they take, which does not run while other programs do. {"slow": number} says
   before the answer at which one the time was over: that one is given up.
3. Where no clock of that kind can be set, the child says each pattern's number before it is tried. A child that
   does not answer is killed, and what it was at given up.
"""

import contextlib
import faulthandler
import json
import logging
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import IO, Any, Final

from core.children import child_command, start
from core.text.lexicon import Found

log = logging.getLogger(__name__)

LIMIT_S: Final = 0.1
"""How much processor time patterns may take over one sentence; a thousand that make sense take a tenth of it."""

ANSWER_S: Final = 1.0
"""How long the child may be silent before it counts as hanging."""

START_LIMIT_S: Final = 10.0
"""How long the child may take to start."""

ORPHAN_LIMIT_S: Final = 5.0
"""After so long with one text the child ends itself: its app may have died in the meantime."""

HAS_CLOCK: Final = hasattr(signal, "setitimer")
"""Whether processor time can be limited."""

Pattern = tuple[str, str, bool]


def fault_of(expression: str) -> str:
    """Return what is wrong with a regular expression; "" if nothing is."""
    try:
        re.compile(expression)
    except (re.error, OverflowError, RecursionError) as error:
        return str(error)
    return ""


class PatternProcess:
    """Matches patterns in a child. Not for use by several threads at once; `close` ends the child."""

    def __init__(self, command: list[str] | None = None, answer_s: float = ANSWER_S) -> None:
        self._command = command or child_command("patterns")
        self._answer_s = answer_s
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._set: tuple[Pattern, ...] = ()
        self._is_ready = False
        self.given_up: set[str] = set()
        """The expressions that broke the limit."""

    @property
    def pid(self) -> int | None:
        """The child's process, for tests; None while there is none."""
        return self._process.pid if self._process else None

    def launch(self) -> None:
        """Start the child ahead of the first text, without waiting for it."""
        if self._process is None:
            self._start()

    def find(self, patterns: tuple[Pattern, ...], text: str) -> list[Found]:
        """Return what the patterns find, each numbered as given; one at fault finds nothing, now and later."""
        numbers: list[int] = []
        for _ in range(len(patterns) + 1):  # a child that was killed is replaced, once at least
            numbers = [number for number, one in enumerate(patterns) if one[0] not in self.given_up]
            if not numbers:
                return []
            found = self._ask(tuple(patterns[number] for number in numbers), text)
            if found is not None:
                return [Found(start, end, said, numbers[number]) for start, end, said, number in found]
        self._give_up(*(patterns[number] for number in numbers))  # there is no child to be had
        return []

    def close(self) -> None:
        """End the child."""
        process, self._process, self._set = self._process, None, ()
        if process is not None:
            process.kill()
            process.wait()
            self._reader.join()
            with contextlib.suppress(OSError):
                process.stdin.close()  # type: ignore[union-attr]

    def _ask(self, patterns: tuple[Pattern, ...], text: str) -> list[list[Any]] | None:
        """Ask the child; None if it has hung or died. What hangs it is given up."""
        suspects = patterns
        try:
            self._prepare(patterns)
            self._send({"text": text})
            while not isinstance(answer := self._next(self._answer_s), list):
                if isinstance(answer, dict):
                    self._give_up(patterns[answer["slow"]])
                else:
                    suspects = (patterns[answer],)
        except queue.Empty:
            self._give_up(*suspects)
        except (OSError, ValueError) as error:
            log.info("what matches patterns of the pronunciation lexicon is gone: %s", error)
        else:
            return answer
        self.close()
        return None

    def _give_up(self, *patterns: Pattern) -> None:
        for pattern in patterns:
            log.info("a pattern of the pronunciation lexicon took too long and is off: %s", pattern[0])
            self.given_up.add(pattern[0])

    def _prepare(self, patterns: tuple[Pattern, ...]) -> None:
        self.launch()
        if not self._is_ready:
            self._next(START_LIMIT_S)  # it says that it is there
            self._is_ready = True
        if patterns != self._set:
            self._send({"patterns": patterns})
            self._set = patterns

    def _start(self) -> None:
        self._lines = queue.Queue()
        self._process = start(self._command)
        self._reader = threading.Thread(
            target=_read, args=(self._process.stdout, self._lines), name="patterns", daemon=True
        )
        self._reader.start()
        self._is_ready = False

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process and self._process.stdin
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()

    def _next(self, limit_s: float) -> Any:
        """The child's next message; queue.Empty when it is silent, ValueError when it is gone."""
        return json.loads(self._lines.get(timeout=limit_s))


def _read(stream: IO[bytes], lines: "queue.Queue[bytes]") -> None:
    with stream:
        for line in stream:
            lines.put(line)
    lines.put(b"")  # no message: nothing more is coming


class _TooLong(Exception):
    """Raised within an expression when its time is over."""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Raise _TooLong after so much processor time."""
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _raise_too_long(number: int, frame: FrameType | None) -> None:
    raise _TooLong


def matches(patterns: list[tuple["re.Pattern[str] | None", str]], text: str) -> list[list[Any]]:
    """Return [start, end, replacement, number] of all that is found; say which patterns were too slow."""
    found: list[list[Any]] = []
    coming, number = iter(range(len(patterns))), 0
    while True:
        try:
            with _limited() if HAS_CLOCK else contextlib.nullcontext():
                for number in coming:
                    found += _found(*patterns[number], number, text)
            return found
        except _TooLong:
            _say({"slow": number})


def _found(pattern: "re.Pattern[str] | None", replacement: str, number: int, text: str) -> list[list[Any]]:
    if pattern is None:
        return []
    if not HAS_CLOCK:
        _say(number)
    return [[one.start(), one.end(), _filled(one, replacement), number] for one in pattern.finditer(text)]


def _filled(found: "re.Match[str]", replacement: str) -> str:
    try:
        return found.expand(replacement)
    except (re.error, IndexError):
        return replacement


def _compiled(expression: str, ignore_case: bool) -> "re.Pattern[str] | None":
    if fault_of(expression):
        return None
    return re.compile(expression, re.IGNORECASE if ignore_case else 0)


def _say(message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main(argv: list[str]) -> int:
    """Be the child: match until standard input ends."""
    if HAS_CLOCK:
        signal.signal(signal.SIGVTALRM, _raise_too_long)
    _say("ready")
    with Path(os.devnull).open("w") as nowhere:
        return _serve(nowhere)


def _serve(nowhere: IO[str]) -> int:
    patterns: list[tuple[re.Pattern[str] | None, str]] = []
    for line in sys.stdin:
        message = json.loads(line)
        if "patterns" in message:
            patterns = [(_compiled(one[0], one[2]), one[1]) for one in message["patterns"]]
        else:
            # A thread of C's own keeps this watch: one of Python's does not run while an expression does.
            faulthandler.dump_traceback_later(ORPHAN_LIMIT_S, exit=True, file=nowhere)
            found = matches(patterns, message["text"])
            faulthandler.cancel_dump_traceback_later()
            _say(found)
    return 0
