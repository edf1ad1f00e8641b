"""What makes natural voices speak: the packages of the extra "natural", looked for and imported here alone."""

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from core.errors import EngineUnavailable

_PACKAGES = {"piper": ("onnxruntime", "piper"), "kokoro": ("onnxruntime", "piper", "kokoro_onnx")}
"""By engine. What turns text into phonemes is Piper's for both."""

PACKAGE = "parlando-natural" if getattr(sys, "frozen", False) else "parlando[natural]"
"""What brings them, as a person installs it: beside a packaged app, or with pip."""


@cache
def can_speak(engine: str = "piper") -> bool:
    """Whether an engine of natural voices has what it needs."""
    return engine in _PACKAGES and all(find_spec(name) is not None for name in _PACKAGES[engine])


def library(name: str) -> Any:
    """Return one of the packages, loaded; raises EngineUnavailable, saying what to do."""
    try:
        return import_module(name)
    except ImportError as error:
        raise EngineUnavailable(
            f"Natural voices need a package that is not here ({error}); install {PACKAGE}, which brings it.",
            engine=name,
        ) from error


def see_libraries(engine: str) -> None:
    """Load all that an engine needs; raises EngineUnavailable."""
    for name in _PACKAGES[engine]:
        library(name)
