"""Going back to what had the focus before: by then it may be hidden, or deleted."""

from typing import TypeGuard

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def can_go_back(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Whether what had the focus before is still there to have it."""
    return widget is not None and isValid(widget) and widget.isVisible()
