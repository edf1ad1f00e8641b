"""The settings: read leniently, saved in one step, in force at once.

A bad value or an unknown key in the file never stops the start: it is logged and the default is used.
"""

import contextlib
import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from time import strftime
from typing import Any

from core import paths
from core.errors import SettingsUnsaved
from core.files import replace_file, why_unwritten
from core.options import OPTIONS, Heading, Option, Value

log = logging.getLogger(__name__)

_COPY_KIND = "parlando settings"


class Settings:
    """The user's choices. Lives on the loop, and is not thread-safe but for `write`."""

    def __init__(self, file: Path | None = None, options: tuple[Option, ...] = OPTIONS) -> None:
        self._file = file or paths.config_dir() / "settings.json"
        self.options = {option.key: option for option in options}
        self._values: dict[str, Value] = {}
        self._unknown: dict[str, object] = {}
        """What another version put into the file; it stays there."""
        self._watchers: dict[str, list[Callable[[Any], object]]] = {}
        self._steps: list[dict[str, Value]] = []
        self.is_damaged = False
        """Whether the file can't be read: it is set aside when a new one is written."""
        self.save: Callable[[], object] = self._save_here
        """Called after each change, to have `write` called: here and now, or by a thread."""
        self._writing = Lock()
        self._content = self._written = b""
        self._load()

    def __getitem__(self, key: str) -> Any:
        return self._values.get(key, self.options[key].default)

    def __setitem__(self, key: str, value: Value) -> None:
        """Check, keep, put in force and save a value; ValueError when it does not fit."""
        self._put(self._checked({key: value}))

    def watch(self, key: str, act: Callable[[Any], object]) -> None:
        """Call `act` with the new value whenever this setting changes, by whatever way."""
        self._watchers.setdefault(self.options[key].key, []).append(act)

    # -- steps that can be undone ---------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def change(self, values: Mapping[str, Value]) -> None:
        """Set some values as one step that can be undone; ValueError, and no change, when one does not fit."""
        checked = self._checked(values)
        if former := {key: self[key] for key, value in checked.items() if self[key] != value}:
            self._steps.append(former)
            self._put(checked)

    def reset(self, heading: Heading) -> None:
        """Set everything under a heading to its default, as one step."""
        self.change({each.key: each.default for each in self.options.values() if each.heading is heading})

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if self._steps:
            self._put(self._steps.pop())

    # -- copies ---------------------------------------------------------------------------------------

    def export_to(self, file: Path) -> None:
        """Write what the user has chosen on the settings page into a file; OSError when it can't be written."""
        chosen = {key: value for key, value in self._values.items() if self.options[key].heading is not None}
        content = {"kind": _COPY_KIND, "settings": chosen}
        replace_file(file, _packed(content))

    def import_from(self, file: Path) -> None:
        """Take over what `export_to` wrote, as one step; what does not fit is passed over.

        OSError when the file can't be read, ValueError when it is no such copy.
        """
        content = _parsed(file.read_bytes())
        if content.get("kind") != _COPY_KIND or not isinstance(content.get("settings"), dict):
            raise ValueError("this file holds no settings")
        fitting: dict[str, Value] = {}
        for key, value in content["settings"].items():
            option = self._option_of(key)
            if option is None or option.heading is None:
                continue
            if (taken := _fitting(option, value)) is not None:
                fitting[option.key] = taken
        self.change(fitting)

    # -- the file -------------------------------------------------------------------------------------

    def _checked(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {key: self.options[key].kind(value) for key, value in values.items()}

    def _put(self, values: Mapping[str, Value]) -> None:
        changed = {key: value for key, value in values.items() if self[key] != value}
        self._values |= values
        self._content = _packed(self._unknown | self._values)
        self.save()
        for key, value in changed.items():
            for act in self._watchers.get(key, ()):
                act(value)

    def _load(self) -> None:
        try:
            raw = _parsed(self._file.read_bytes())
        except (FileNotFoundError, NotADirectoryError):  # there is none; whether one can be written will show
            return
        except (OSError, ValueError) as error:
            log.warning("the settings cannot be read, so the usual ones are used: %s: %s", self._file, error)
            self.is_damaged = True
            return
        for key, value in raw.items():
            option = self._option_of(key)
            if option is None:
                self._unknown[key] = value
            elif (taken := _fitting(option, value)) is not None:
                self._values[option.key] = taken

    def _option_of(self, key: str) -> Option | None:
        formerly = (each for each in self.options.values() if key in each.formerly)
        return self.options.get(key) or next(formerly, None)

    @property
    def is_saved(self) -> bool:
        """Whether the file has all changes."""
        return self._written is self._content

    def write(self) -> None:
        """Write what is not yet in the file; SettingsUnsaved when that fails. Any thread may call it.

        A kill while it is written loses the last change at most: readers see the former file or the new one.
        """
        with self._writing:
            content = self._content
            if content is self._written:
                return
            try:
                self._set_aside()
                replace_file(self._file, content)
            except OSError as error:
                raise SettingsUnsaved(
                    f"The settings cannot be saved in {self._file} ({error.strerror or error}); "
                    "allow writing there, or make room.",
                    folder=str(self._file.parent),
                    why=why_unwritten(error),
                ) from error
            self._written = content

    def _save_here(self) -> None:
        try:
            self.write()
        except SettingsUnsaved as error:
            log.warning("%s", error)

    def _set_aside(self) -> None:
        if self.is_damaged:
            with contextlib.suppress(FileNotFoundError):
                self._file.replace(self._file.with_name(f"settings.damaged-{strftime('%Y%m%d-%H%M%S')}.json"))
            self.is_damaged = False


def _fitting(option: Option, value: object) -> Value | None:
    try:
        return option.kind(value)
    except ValueError as error:
        log.warning("setting %s %s; the default is used", option.key, error)
        return None


def _packed(values: Mapping[str, object]) -> bytes:
    # What another version put there may hold half a character.
    return json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8", "replace")


def _parsed(content: bytes) -> dict[str, Any]:
    """Read a JSON object; ValueError for anything else."""
    try:
        raw = json.loads(content.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(raw, dict):
        raise ValueError("it holds no settings")
    return raw
