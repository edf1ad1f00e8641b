"""Parlando's front door: parse the command line, then hand over to the window or to a command.

Nothing heavy (Qt, numpy, asyncio) is imported before it is known to be needed: a child process must
start fast, and a second start only passes its wish on to the first window.
"""

import sys

CHILDREN = {
    "server": "core.server.child",
    "engine": "core.engines.worker",
    "player": "core.audio.player",
}


def run_child(role: str, arguments: list[str]) -> int:
    """Become one of our own processes: speech server, engine worker or player."""
    from importlib import import_module

    return int(import_module(CHILDREN[role]).main(arguments))


def main() -> int:
    """Run Parlando; return the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--child"]:
        return run_child(arguments[1], arguments[2:])
    from core.cli import run

    return run(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
