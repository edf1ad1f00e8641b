"""Qt is loaded as it always is, and what PySide compiles for that is compiled once."""

import subprocess
import sys
from pathlib import Path

from core import paths

PROGRAM = """
import builtins
compiled, real = [], builtins.compile
def counting(source, filename, *more, **most):
    compiled.append(filename)
    return real(source, filename, *more, **most)
builtins.compile, importing = counting, builtins.__import__
from gui.loading import load_qt
load_qt()
assert builtins.compile is counting and builtins.__import__ is importing
from PySide6.QtCore import QPoint
try:
    QPoint("here")
except TypeError as error:
    assert "Supported signatures" in str(error), error
print(sum("shibokensupport" in each for each in compiled))
"""


def compiled_by_pyside() -> int:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=paths.ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def kept() -> Path:
    (file,) = paths.state_dir().glob("qt-*.marshal")
    return file


def test_what_pyside_compiles_is_compiled_once_and_anew_where_it_is_damaged() -> None:
    assert compiled_by_pyside() > 5
    assert compiled_by_pyside() == 0
    kept().write_bytes(kept().read_bytes()[:1000])
    assert compiled_by_pyside() > 5
