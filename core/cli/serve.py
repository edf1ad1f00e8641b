"""`parlando serve`: the speech server for other programs. The first line on stdout is its base URL."""

import argparse

from core.errors import UsageError
from core.server.serve import run_server


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted; return the exit code."""
    if not 0 <= options.port <= 65535:
        raise UsageError("The port must be a number from 0 to 65535; 0 takes a free one.")
    return run_server(
        options.host, options.port, options.key or None, "espeak-ng", strict_voices=options.strict_voices
    )
