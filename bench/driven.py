"""A driver (bench/drivers) as the bench sees it: a child process that answers one line for each order."""

import json
import os
import select
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.fixtures import processes

ROOT = Path(__file__).resolve().parent.parent


class Driven:
    """One driver, from `with` to the end of the block. Raises BenchError when it ends or is silent for too long."""

    def __init__(self, command: list[str], env: dict[str, str] | None = None, ready_s: float = 30) -> None:
        self._command = command
        self._name = " ".join(command[1:])
        self._env = {**os.environ, **(env or {})}
        self._ready_s = ready_s

    @classmethod
    def module(cls, name: str, *arguments: str, env: dict[str, str] | None = None) -> Self:
        """Drive a module of bench/drivers with the Python that we run on."""
        return cls([sys.executable, "-m", f"bench.drivers.{name}", *arguments], env)

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        self._complaints = tempfile.TemporaryFile()
        self.process = processes.start(
            self._command, env=self._env, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=self._complaints
        )
        self._rest = b""
        try:
            self.first_answer = self._answer(self._ready_s)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def ask(self, order: str, limit_s: float = 20, **details: object) -> Any:
        """Give an order; return the answer."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps({"do": order, **details}).encode() + b"\n")
        self.process.stdin.flush()
        return self._answer(limit_s)

    def _answer(self, limit_s: float) -> Any:
        assert self.process.stdout
        while b"\n" not in self._rest:
            if not select.select([self.process.stdout], [], [], limit_s)[0]:
                raise BenchError(f"{self._name} does not answer within {limit_s} s: {self._last_complaint()}")
            piece = os.read(self.process.stdout.fileno(), 1 << 16)
            if not piece:
                raise BenchError(f"{self._name} has ended: {self._last_complaint()}")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return json.loads(line)

    def _end(self) -> None:
        """Let it end by itself, which shows that it can."""
        assert self.process.stdin
        self.process.stdin.close()
        try:
            self.process.wait(8)
        except subprocess.TimeoutExpired:
            sys.stderr.write(f"bench: {self._name} did not end by itself\n")
        processes.end(self.process)
        self._complaints.close()

    def _last_complaint(self) -> str:
        """Return the last line that it wrote to stderr: mostly the error that ended it."""
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "no word on stderr")


class BenchError(Exception):
    """Raised when something that is measured does not work."""
