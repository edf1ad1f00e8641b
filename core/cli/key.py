"""`parlando key`: keep the key of a speech server, or forget it. The key itself is never an argument."""

import argparse
import contextlib
import sys

from core.cli.interruption import ask_secret
from core.cli.line import address_of
from core.errors import UsageError
from core.keys import Kept, key_file, remove_key, server_service, store_key


def run(options: argparse.Namespace) -> int:
    """Ask for the key on a terminal, or take the first line of a pipe; say where it is kept."""
    address = address_of(options.url)
    service = server_service(address)
    if options.forget:
        remove_key(service)
        sys.stdout.write(f"The key of {address} is forgotten.\n")
        return 0
    key = ""
    with contextlib.suppress(EOFError, UnicodeDecodeError):  # Ctrl-D, or what is no text
        key = ask_secret("Key: ") if sys.stdin.isatty() else sys.stdin.readline()
    if not (key := key.strip()) or not (key.isascii() and key.isprintable()):
        raise UsageError("There is no key; type it, or pipe it in.")
    kept = store_key(service, key)
    where = "the system's keyring" if kept is Kept.IN_KEYRING else f"{key_file()}, which only you can read"
    sys.stdout.write(f"The key of {address} is kept in {where}.\n")
    return 0
