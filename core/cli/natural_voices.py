"""`parlando voices list|install|remove|check|import`: natural voices, on their way in and out."""

import json
import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from core.cli.interruption import run_interruptible
from core.engines.voice_store import StoredVoice, stored_voices
from core.errors import InstallFailed, UsageError
from core.settings import Settings
from core.voices.catalogue import Catalogue
from core.voices.install import damaged, import_voice, install, models_in, remove
from core.voices.offers import CatalogueVoice

_BAR = 30
_FASTEST = 6.0
"""The highest speed that a listener can choose."""


def run(action: str, names: list[str], *, as_json: bool) -> int:
    """Do what is asked; return the exit code."""
    return ACTIONS[action](names, as_json)


def _list(names: list[str], as_json: bool) -> int:
    if len(names) > 1:
        raise UsageError("“parlando voices list” takes one language, such as en or pt-BR.")
    wanted = names[0].lower().replace("_", "-") if names else ""
    found = [voice for voice in _catalogue().voices() if _speaks(voice, wanted)]
    if not found:
        raise InstallFailed(
            f"The catalogue has no voice for “{wanted}”; without a language all are listed.", why="unknown"
        )
    here = {voice.key for voice in stored_voices()}
    sys.stdout.write(_as_json(found, here) if as_json else _as_table(found, here))
    return 0


def _speaks(voice: CatalogueVoice, wanted: str) -> bool:
    tags = voice.languages or (voice.language,)
    return not wanted or any(f"{tag.lower()}-".startswith(f"{wanted}-") for tag in tags)


def _install(names: list[str], as_json: bool) -> int:
    catalogue = _catalogue()
    for voice in [catalogue.voice(key) for key in _some(names, "install")]:
        licence = catalogue.licence(voice) or "its card does not say"
        _say(f"{voice.name}, {voice.language_name}, {voice.quality}, {_size(voice.size)}. Licence: {licence}")
        _tell(_bring(catalogue, voice))
    return 0


def _bring(catalogue: Catalogue, voice: CatalogueVoice) -> StoredVoice:
    try:
        return run_interruptible(install(catalogue, voice, _show))
    finally:
        if sys.stderr.isatty():
            sys.stderr.write("\n")


def _import(names: list[str], as_json: bool) -> int:
    faults: list[InstallFailed] = []
    for model in [model for name in _some(names, "import") for model in models_in(Path(name))]:
        try:
            _tell(run_interruptible(import_voice(model)))
        except InstallFailed as error:  # one that is broken keeps none of the others out
            faults.append(error)
    for fault in faults[:-1]:
        _say(str(fault))
    if faults:
        raise faults[-1]
    return 0


def _remove(names: list[str], as_json: bool) -> int:
    for key in _some(names, "remove"):
        remove(key.rpartition(":")[2])
    return 0


def _check(names: list[str], as_json: bool) -> int:
    faults = damaged()
    if as_json:
        sys.stdout.write(json.dumps(faults, indent=1) + "\n")
        return 1 if faults else 0
    for voice in stored_voices():
        if voice.key not in faults:
            sys.stdout.write(f"whole    {voice.key}\n")
    for key, fault in faults.items():
        sys.stdout.write(f"DAMAGED  {key}: {fault}; “parlando voices install {key}” brings it anew\n")
    return 1 if faults else 0


ACTIONS: dict[str, Callable[[list[str], bool], int]] = {
    "list": _list,
    "install": _install,
    "import": _import,
    "remove": _remove,
    "check": _check,
}


def _some(names: list[str], action: str) -> list[str]:
    if not names:
        raise UsageError(f"“parlando voices {action}” needs a name; see parlando voices --help.")
    return names


def _catalogue() -> Catalogue:
    settings = Settings()
    return Catalogue(settings["voices.catalogue"], settings["voices.kokoro"])


def _tell(voice: StoredVoice) -> None:
    sys.stdout.write(f"{voice.id}\n")
    limit = "" if voice.pace >= _FASTEST else f": too slow for speeds above {voice.pace:g}x"
    _say(f"This computer makes {voice.pace:g} seconds of its speech in one{limit}.")


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")


def _show(have: int, size: int) -> None:
    """Draw the bar over itself on a terminal; a log gets none."""
    if sys.stderr.isatty():
        share = have / max(1, size)
        sys.stderr.write(f"\r{'█' * round(share * _BAR):·<{_BAR}} {share:4.0%}  {_size(have)}")
        sys.stderr.flush()


def _size(size: int) -> str:
    return f"{size / 1e6:.0f} MB"


def _as_json(voices: list[CatalogueVoice], here: set[str]) -> str:
    rows = [
        {
            "key": voice.key,
            "name": voice.name,
            "language": voice.language,
            "quality": voice.quality,
            "speakers": voice.speakers,
            "bytes": voice.size,
            "installed": voice.key in here,
        }
        for voice in voices
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def _as_table(voices: list[CatalogueVoice], here: set[str]) -> str:
    width = max(len(voice.key) for voice in voices)
    lines = []
    for language, group in groupby(voices, key=lambda voice: voice.language_name):
        lines.append(language)
        for voice in group:
            installed = "  installed" if voice.key in here else ""
            lines.append(f"  {voice.key:<{width}}  {_size(voice.size):>7}{installed}")
    return "\n".join(lines) + "\n"
