"""The waveform alone, on a real display: how long its frames take to paint while the playhead moves and pages turn.

usage: python -m bench.drivers.wave PALETTE SCALE
"""

import os
import sys
from time import perf_counter

if __name__ == "__main__":
    os.environ["QT_SCALE_FACTOR"] = sys.argv[2]

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bench.drivers.orders import obey, tell
from bench.drivers.qt import Caller
from core.audio.format import SAMPLE_RATE
from gui.theme import Theme
from gui.wave import Wave
from gui.wave_rail import Mishap

SENTENCE_S = 3


class WaveDriver:
    """The answers to the bench's orders."""

    def __init__(self, app: QApplication, palette: str) -> None:
        self._app = app
        self._theme = Theme(app, palette)
        self._wave = Wave(self._theme)
        self._wave.resize(800, self._wave.sizeHint().height())
        self._wave.show()
        self._caller = Caller()
        obey({"frames": self.frames}, self._caller.called.emit, app.quit)
        tell("ready")

    def frames(self, seconds: int) -> list[float]:
        """Let the playhead go through so much sound, 30 times a second; return what each frame took, in ms."""
        wave, length = self._wave, seconds * SAMPLE_RATE
        wave.set_origin(0)
        wave.set_bars(0, [(index * 37 % 100) / 250 for index in range(length // wave.frames_per_bar)])
        step = SENTENCE_S * SAMPLE_RATE
        wave.set_sentences([(at, at + step * 9 // 10, "A sentence.") for at in range(0, length, step)])
        for at in range(0, length, 10 * step):
            wave.add_mishap(at, Mishap.BREAK)
        self._app.processEvents()
        return [self._frame(at) for at in range(0, length, SAMPLE_RATE // 30)]

    def _frame(self, at: int) -> float:
        began = perf_counter()
        self._wave.set_current(at // (SENTENCE_S * SAMPLE_RATE))
        self._wave.set_playhead(at)
        # Qt would paint some milliseconds later, all changes at once; here it is to be now, while it is timed.
        self._app.sendEvent(self._wave, QEvent(QEvent.Type.UpdateRequest))
        return (perf_counter() - began) * 1000


def main() -> None:
    app = QApplication(sys.argv[:1])
    driver = WaveDriver(app, sys.argv[1])
    app.exec()
    del driver


if __name__ == "__main__":
    main()
