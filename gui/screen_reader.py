"""Whether a screen reader runs. On Linux the session says so; elsewhere, whether anything asked for names."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtGui import QAccessible

_STATUS = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties")


class ScreenReader(QObject):
    """Watches for a screen reader from the first moment on; `changed` says that one came or went."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = False
        self._bus = QDBusConnection.sessionBus() if sys.platform == "linux" else None
        if self._bus is not None:
            slot: Any = SLOT("_ask(QDBusMessage)")  # typed as bytes, refused when it is
            self._bus.connect(*_STATUS, "PropertiesChanged", self, slot)
            self._ask(None)

    @property
    def is_on(self) -> bool:
        return self._is_on if self._bus is not None else QAccessible.isActive()

    @Slot(QDBusMessage)
    def _ask(self, _: object) -> None:
        """Ask the session; the answer comes when it comes, and none is none."""
        question = QDBusMessage.createMethodCall(*_STATUS, "Get")
        question.setArguments(["org.a11y.Status", "ScreenReaderEnabled"])
        assert self._bus is not None
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
        watcher.finished.connect(self._take)

    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply().arguments()
        is_on = bool(answer and isinstance(answer[0], QDBusVariant) and answer[0].variant() is True)
        watcher.deleteLater()
        if is_on != self._is_on:
            self._is_on = is_on
            self.changed.emit(is_on)
