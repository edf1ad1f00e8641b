"""What Qt cannot know by itself about our painted widgets, told to assistive technology: what each of them is.

Qt tells it by a widget's class, and a plain QWidget is a nameless filler to it.
"""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def tell_roles() -> None:
    """Let Qt ask us about each widget; to be called once, before the first one is shown."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, widget: QObject) -> QAccessibleWidget | None:
    """Give a plain widget its `accessible_role`; without one, a window is a frame and what has a name a group."""
    if class_name != "QWidget" or not isinstance(widget, QWidget):
        return None
    role = getattr(widget, "accessible_role", None)
    if role is None and widget.isWindow():
        role = QAccessible.Role.Window
    if role is None and widget.accessibleName():
        role = QAccessible.Role.Grouping
    return None if role is None else QAccessibleWidget(widget, role)


class Announcer(QWidget):
    """Says to screen readers, wherever the focus is, what only the eye would notice. Nothing of it is seen."""

    accessible_role = QAccessible.Role.Notification

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Have the words said; without assistive technology nothing happens."""
        if not QAccessible.isActive():
            return
        self.hide()  # a notification that appears is said, one that changes is not
        self.setAccessibleName(words)
        self.show()
        announce(self, words)


def announce(widget: QWidget, words: str) -> None:
    """Tell assistive technology that a notification has appeared, where its appearing is not enough."""
    if sys.platform != "linux" and QAccessible.isActive():  # both would be said twice
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
