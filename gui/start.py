"""What main.py has ready before Qt is loaded, on its way to the window's life."""

from typing import NamedTuple

from core.instance import Claim, Order
from core.server.launch import Launched


class Start(NamedTuple):
    """A file to open ("-" is standard input; None brings the page back), and the claim to be the one window."""

    file: str | None = None
    claim: Claim | None = None
    """None where another window has it and stays silent: this one takes no orders."""
    server: Launched | None = None
    """The speech server, which comes up while the window does."""
    order: Order | None = None
    """What it was opened for."""
