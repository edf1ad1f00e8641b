"""Qt's own speech (QTextToSpeech on speech-dispatcher), driven by the bench. Needs PySide6-Addons.

usage: python bench/drivers/qt_speech.py
"""

import os
import sys
from pathlib import Path
from time import monotonic

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication
from PySide6.QtTextToSpeech import QTextToSpeech

from bench.drivers.orders import obey, tell
from bench.drivers.qt import Caller


def main() -> None:
    """Serve until stdin ends."""
    app = QCoreApplication(sys.argv)
    engine = QTextToSpeech("speechd")
    caller = Caller()

    def speak(text: str) -> float:
        began = monotonic()
        engine.say(text)
        return began

    def stop() -> float:
        began = monotonic()
        engine.stop()
        return began

    obey({"speak": speak, "stop": stop}, caller.called.emit, app.quit)
    tell("ready" if engine.state() != QTextToSpeech.State.Error else engine.errorString())
    app.exec()
    # Its own clean-up waits for speech-dispatcher's thread, at times for ever.
    os._exit(0)


main()
