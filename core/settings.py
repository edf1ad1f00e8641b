"""The settings: declared once, as data; read leniently, saved in one step.

A bad value in the file never stops the start: it is logged and the default is used.
"""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths

log = logging.getLogger(__name__)

Value = str | float | int | bool


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: its key, default, check (a value comes back or ValueError is raised), and help."""

    key: str
    default: Value
    check: Callable[[Any], Value]
    help: str


def number(low: float, high: float) -> Callable[[Any], float]:
    """Accept a number from low to high."""

    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise ValueError(f"must be a number from {low} to {high}")
        return float(value)

    return check


def choice(*names: str) -> Callable[[Any], str]:
    """Accept one of the names."""

    def check(value: Any) -> str:
        if value not in names:
            raise ValueError(f"must be one of {', '.join(names)}")
        return str(value)

    return check


def text(value: Any) -> str:
    """Accept a string."""
    if not isinstance(value, str):
        raise ValueError("must be a text")
    return value


def switch(value: Any) -> bool:
    """Accept true or false."""
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


OPTIONS: tuple[Option, ...] = (
    Option("speech.voice", "", text, "The voice that reads; empty means one in the system's language."),
    Option("speech.rate", 1.0, number(0.5, 6.0), "How fast to speak; 1 is the voice's own pace."),
    Option("speech.sentence_pause_ms", 300.0, number(0, 3000), "Silence after a sentence, at 1x."),
    Option("speech.paragraph_pause_ms", 600.0, number(0, 5000), "Silence after a paragraph, at 1x."),
    Option("speech.heading_pause_ms", 800.0, number(0, 5000), "Silence after a heading, at 1x."),
    Option("speech.item_pause_ms", 400.0, number(0, 5000), "Silence after an item of a list, at 1x."),
    Option("speech.as_you_type", False, switch, "Speak each sentence as it is typed."),
    Option("text.palette", "system", choice("system", "paper", "night", "contrast"), "The colours."),
    Option("text.size", 20.0, number(10, 80), "The size of the text on the page, in pixels at 100 %."),
    Option("window.geometry", "", text, "Where the window was."),
)


class Settings:
    """The user's choices. Not thread-safe; lives on the loop."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.config_dir() / "settings.json"
        self._options = {option.key: option for option in OPTIONS}
        self._values: dict[str, Value] = {}
        self._load()

    def __getitem__(self, key: str) -> Any:
        return self._values.get(key, self._options[key].default)

    def __setitem__(self, key: str, value: Value) -> None:
        """Check, keep and save a value; ValueError when it does not fit."""
        self._values[key] = self._options[key].check(value)
        self._save()

    def _load(self) -> None:
        try:
            raw = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            log.warning("settings cannot be read, defaults are used: %s", error)
            return
        for key, value in raw.items() if isinstance(raw, dict) else ():
            self._take(key, value)

    def _take(self, key: str, value: object) -> None:
        option = self._options.get(key)
        if option is None:
            log.info("unknown setting %s is passed over", key)
            return
        try:
            self._values[key] = option.check(value)
        except ValueError as error:
            log.warning("setting %s %s; the default is used", key, error)

    def _save(self) -> None:
        try:
            replace_file(self._file, json.dumps(self._values, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            log.warning("settings cannot be saved: %s", error)


def replace_file(file: Path, content: bytes) -> None:
    """Write a file in one step: readers see the old content or the new, never a half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
