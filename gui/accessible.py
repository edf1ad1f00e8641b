"""What Qt cannot know by itself about our painted widgets, told to assistive technology: what each of them is.

Qt tells it by a widget's class, and a plain QWidget is a nameless filler to it.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
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
