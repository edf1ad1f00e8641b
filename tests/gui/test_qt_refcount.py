"""Qt calls must not eat references to None.

PySide6 6.12.0 on Python 3.11 loses one with every call that returns nothing, and aborts the process after some
thousands of them. From Python 3.12 on None is immortal and its count says nothing.
"""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000
NOISE = 50
"""What the interpreter itself may gain or lose meanwhile."""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_the_reference_count_of_none_stays_flat(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < NOISE
