"""Our window as a person starts it, driven by the bench (bench/drivers/hand.py once it lives).

usage: python -m bench.drivers.window

Nothing is imported here before the first paint that the program itself would not import, and in its own order.
"""

from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any

import main as parlando
from gui import loading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bench.drivers.hand import WindowDriver
    from gui.window import MainWindow


class Hook:
    """Notes the first paint; stands in for `import_module` in gui.app and gui.life, which load what comes then."""

    driver: "WindowDriver"
    painted_at: float | None = None

    def take(self, app: Any) -> None:
        """Change gui.app before it runs."""
        self._paint_first, app._paint_first = app._paint_first, self.paint_first
        app.import_module = self

    def paint_first(self, app: "QApplication", window: "MainWindow") -> None:
        """Do as the program does, and look at the clock."""
        self._paint_first(app, window)
        self.painted_at = monotonic()

    def __call__(self, name: str) -> Any:
        module: Any = import_module(name)
        if name == "gui.life":
            module.import_module = self
        elif name == "gui.service":
            self._make, module.Bridge = module.Bridge, self.make_bridge
        return module

    def make_bridge(self, window: "MainWindow", *parts: Any) -> object:
        """Make the bridge, and a driver that knows what it was made of."""
        from bench.drivers.hand import WindowDriver
        from core.audio.playback import Playback
        from core.reader.link import Link

        bridge = self._make(window, *parts)
        link = next(part for part in parts if isinstance(part, Link))
        playback = next(part for part in parts if isinstance(part, Playback))
        self.driver = WindowDriver(window, link, playback, self.painted_at)
        return bridge


def main() -> int:
    """Open the window; answer first when it is ready to speak."""
    load = loading.load_qt

    def load_then_hook() -> None:
        """Change gui.app when it is due: behind Qt, as in the program itself."""
        load()
        Hook().take(import_module("gui.app"))

    loading.load_qt = load_then_hook
    return parlando.open_window(None)


if __name__ == "__main__":
    raise SystemExit(main())
