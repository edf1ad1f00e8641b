"""Regular expressions of the user's own, matched in a process of their own under a time limit.

An expression can take longer than the age of the universe, and nothing interrupts it within a process. So a
child matches; one that does not answer in time is killed, and the pattern at fault is given up.

The child is started with the first pattern and lives as long as the app. Both ends speak JSON, a line a message:
{"patterns": [...]} sets them, {"text": ...} asks; before each pattern the child says its number, at last what
it has found.
"""

import contextlib
import faulthandler
import json
import logging
import os
import queue
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any, Final

from core.paths import child_command, deaf_to_interrupts
from core.text.lexicon import Found

log = logging.getLogger(__name__)

LIMIT_S: Final = 0.2
"""How long one pattern may take over one sentence."""

START_LIMIT_S: Final = 10.0
"""How long the child may take to start."""

ORPHAN_LIMIT_S: Final = 5.0
"""After so long with one text the child ends itself: its app may have died in the meantime."""

Pattern = tuple[str, str, bool]


def fault_of(expression: str) -> str:
    """Return what is wrong with a regular expression; "" if nothing is."""
    try:
        re.compile(expression)
    except re.error as error:
        return str(error)
    return ""


class PatternProcess:
    """Matches patterns in a child. Not for use by several threads at once; `close` ends the child."""

    def __init__(self, command: list[str] | None = None, limit_s: float = LIMIT_S) -> None:
        self._command = command or child_command("patterns")
        self._limit_s = limit_s
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()
        self._set: tuple[Pattern, ...] = ()
        self._is_ready = False
        self.given_up: set[str] = set()
        """The expressions that broke the limit, or that Python does not understand."""

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
        for _ in patterns:
            wanted = tuple(one for one in patterns if one[0] not in self.given_up)
            if not wanted:
                break
            found = self._ask(wanted, text)
            if found is not None:
                numbers = [patterns.index(one) for one in wanted]
                return [Found(start, end, said, numbers[number]) for start, end, said, number in found]
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
        """Ask the child; None if a pattern was given up or the child has died."""
        at = None
        try:
            self._prepare(patterns)
            self._send({"text": text})
            while isinstance(answer := json.loads(self._lines.get(timeout=self._limit_s)), int):
                at = answer
        except (queue.Empty, OSError, ValueError):
            self._give_up(patterns[at or 0])
            return None
        found: list[list[Any]] = answer
        return found

    def _give_up(self, pattern: Pattern) -> None:
        log.info("a pattern of the pronunciation lexicon took too long and is off: %s", pattern[0])
        self.given_up.add(pattern[0])
        self.close()

    def _prepare(self, patterns: tuple[Pattern, ...]) -> None:
        self.launch()
        if not self._is_ready:
            self._lines.get(timeout=START_LIMIT_S)  # it says that it is there
            self._is_ready = True
        if patterns != self._set:
            self._send({"patterns": patterns})
            self._set = patterns

    def _start(self) -> None:
        pipe = subprocess.PIPE
        self._lines = queue.Queue()
        with deaf_to_interrupts():
            self._process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, text=True, encoding="ascii")
        self._reader = threading.Thread(
            target=_read, args=(self._process.stdout, self._lines), name="patterns", daemon=True
        )
        self._reader.start()
        self._is_ready = False

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process and self._process.stdin
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()


def _read(stream: IO[str], lines: "queue.Queue[str]") -> None:
    with stream:
        for line in stream:
            lines.put(line)


def matches(patterns: list[tuple["re.Pattern[str] | None", str]], text: str) -> list[list[Any]]:
    """Return [start, end, replacement, number] of all that is found; say each number before it is tried."""
    found: list[list[Any]] = []
    for number, (pattern, replacement) in enumerate(patterns):
        _say(number)
        if pattern is not None:
            found += [[one.start(), one.end(), _filled(one, replacement), number] for one in pattern.finditer(text)]
    return found


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
