"""Qt is loaded without what PySide knows of signatures, and that is there as soon as it is asked for."""

import os
import subprocess
import sys
from importlib.metadata import version

from core import paths

ERRORS = """
from PySide6.QtCore import QMetaObject, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QWidget

class Speaking(QObject):
    said = Signal(int)

speaking = Speaking()
for wrong in (
    lambda: QPoint("here"),
    lambda: QPoint().setX("here"),
    lambda: QColor.fromRgb("red", 1, 2, []),
    lambda: QPen.setWidth(1),
    lambda: QWidget.setTabOrder(1),
    lambda: QRect(1, 2),
    lambda: QTimer(none_such=1),
    lambda: QTimer(singleShot="once"),
    lambda: QMetaObject.invokeMethod(speaking),
    lambda: speaking.said.connect(3),
    lambda: speaking.setProperty(),
    lambda: Qt.AlignmentFlag.AlignLeft | 0.5,
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(QTimer.start.__doc__, QWidget.__doc__)
"""
LATE = "from gui.loading import load_qt; load_qt()"
FIRST_PICTURE = """
import sys
import gui.app
from gui.start import Start

def look(*_):
    print(*sys.modules)
    sys.stdout.flush()
    sys.exit()

gui.app._paint_first = look
gui.app.run(Start())
"""
AFTERWARDS = {
    "argparse",
    "asyncio",
    "core.library",
    "core.reader.reader",
    "dataclasses",
    "gui.bridge",
    "gui.contents_panel",
    "gui.find_bar",
    "gui.notices",
    "gui.sheets",
    "inspect",
    "numpy",
    "qasync",
    "shibokensupport",
    "sqlite3",
    "zipfile",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
}
"""What costs time to load, and is not in the first picture."""


def told(program: str) -> str:
    env = {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=paths.ROOT, capture_output=True, text=True, env=os.environ | env
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wrong_calls_are_told_in_the_words_of_pyside() -> None:
    assert told(LATE + ERRORS) == told(ERRORS)


def test_other_libraries_do_not_ask_for_signatures() -> None:
    program = f"{LATE}\nimport sys, numpy, qasync, websockets\nprint(numpy.dtype.__ge__.__doc__, *sys.modules)"
    assert told(program).startswith("Return self>=value.")
    assert "shibokensupport" not in told(program).split()


def test_the_names_of_shiboken_are_there() -> None:
    program = f"{LATE}\nfrom shiboken6 import Shiboken, __version__, isValid; print(__version__, isValid, Shiboken)"
    assert told(program).split()[0] == version("shiboken6")


def test_an_unknown_version_of_pyside_is_loaded_as_it_is() -> None:
    program = "import sys; from gui import loading; loading.KNOWN = (5, 0); loading.load_qt(); print(*sys.modules)"
    assert "shibokensupport.signature.parser" in told(program).split()


def test_the_first_picture_does_without_what_comes_afterwards() -> None:
    assert not AFTERWARDS & set(told(LATE + FIRST_PICTURE).split())
