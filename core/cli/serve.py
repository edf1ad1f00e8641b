"""`parlando serve`: the speech server for other programs. The first line on stdout is its base URL."""

import argparse
import os

from core.errors import UsageError
from core.keys import SERVER_KEY_VARIABLE
from core.server.serve import run_server


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted; return the exit code."""
    if not 0 <= options.port <= 65535:
        raise UsageError("The port must be a number from 0 to 65535; 0 takes a free one.")
    key = options.key or os.environ.get(SERVER_KEY_VARIABLE) or None
    return run_server(options.host, options.port, key, "espeak-ng", strict_voices=options.strict_voices)
