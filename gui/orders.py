"""What other starts and commands ask of this window (core/instance.py), and who does it here."""

import os
from collections.abc import Callable

from PySide6.QtCore import Qt

from core.instance import Order
from gui.window import MainWindow

FORWARD = frozenset({"raise", "open", "text"})
"""Orders of somebody who wants to see the window."""
TOKEN = "XDG_ACTIVATION_TOKEN"


class Orders:
    """Acts by the order's name; each is given the whole order. Who knows more acts adds them to `acts`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.acts: dict[str, Callable[[Order], object]] = {"raise": lambda _: None}

    def take(self, order: Order) -> bool:
        """Carry out an order; False when nobody knows it."""
        act = self.acts.get(order.get("do", ""))
        if act is None:
            return False
        if order["do"] in FORWARD:
            self.bring_forward(order)
        act(order)
        return True

    def bring_forward(self, order: Order | None = None) -> None:
        """Show the window above the others; the token tells the desktop that the user asked for it."""
        if order is not None and (token := order.get("token")):
            os.environ[TOKEN] = token  # Qt takes it from there
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
