"""The order of the house: imports point down only, and Qt stays outside core.

Every import of every module is read, also those inside functions and for type checkers alone.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FOUNDATION = frozenset(
    {
        "errors",
        "settings",
        "options",
        "files",
        "paths",
        "children",
        "threads",
        "marks",
        "page_blocks",
        "library",
        "outside",
        "heap",
        "logs",
        "autostart",
        "instance",
        "orders",
        "keys",
        "updates",
    }
)
"""Modules that every room may import, and that import the standard library and one another alone; `keys` asks the
keyring library when there is a key to ask for."""

MAY_IMPORT: dict[str, frozenset[str]] = {
    "text": frozenset(),
    "audio": frozenset(),
    "protocol": frozenset(),
    "chat": frozenset(),
    "documents": frozenset({"text"}),
    "engines": frozenset({"audio"}),
    "session": frozenset({"protocol", "audio"}),
    "voices": frozenset({"engines", "audio"}),
    "server": frozenset({"protocol", "engines", "text", "audio"}),
    "reader": frozenset({"text", "audio", "protocol", "documents", "engines", "session", "server", "chat"}),
    "cli": frozenset(
        {"text", "audio", "protocol", "documents", "engines", "session", "server", "reader", "chat", "voices"}
    ),
}
"""Room of core -> the other rooms it may import, besides the foundation. Rooms of one level are strangers."""

GUI_MAY_IMPORT = ("core.reader", "core.engines.engine", "core.audio.format")
"""The conductor and value types: all that a widget sees of core, besides the foundation."""

GUI_HINGE = frozenset(
    {
        "gui.app",
        "gui.life",
        "gui.bridge",
        "gui.opening",
        "gui.pages",
        "gui.original",
        "gui.paper",
        "gui.questions",
        "gui.display",
        "gui.audio_saving",
        "gui.natural_voices",
        "gui.voice_manager",
        "gui.voice_offers",
        "gui.voice_sample",
        "gui.service",
        "gui.start",
        "gui.wave_feed",
        "gui.insight",
    }
)
"""The modules that join window and core: they start the parts and carry events and wishes across."""

HINGE_MAY_IMPORT = (
    "core.server.launch",
    "core.audio",
    "core.chat",
    "core.documents",
    "core.server.process",
    "core.voices",
    "core.engines.natural",
    "core.engines.voice_store",
)

QT = frozenset({"PySide6", "shiboken6", "qasync"})

NESTED_LOOPS = frozenset({"exec", "exec_", "processEvents"})
BEFORE_THE_LOOP = {"gui.app": frozenset({"processEvents"})}
"""Calls that are harmless where they are: the first picture is painted before any coroutine exists."""

STATIC_DIALOGS = frozenset(
    {"question", "information", "warning", "critical", "getOpenFileName", "getSaveFileName", "getText", "getColor"}
)

CORE = sorted((ROOT / "core").rglob("*.py"))
GUI = sorted((ROOT / "gui").rglob("*.py"))


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(tree: ast.AST) -> Iterator[str]:
    """Yield the full name of everything imported: `from core import paths` gives core.paths."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: write imports in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file: Path) -> set[str]:
    return set(imports_of(tree_of(file)))


def is_below(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def breaches_in_core(module: str, names: set[str]) -> list[str]:
    """Name the imports that a module of core should not have."""
    if module == "core":
        return sorted(names)
    room = module.split(".")[1]
    allowed = FOUNDATION | MAY_IMPORT.get(room, frozenset()) | {room}
    inside = {name for name in names if is_below(name, "core") and name.split(".")[1] not in allowed}
    return sorted(inside | {name for name in names if name.split(".")[0] in QT | {"gui", "main"}})


def breaches_in_gui(module: str, names: set[str]) -> list[str]:
    """Name the imports that a module of the window should not have."""
    more = HINGE_MAY_IMPORT if module in GUI_HINGE else ()
    allowed = (*GUI_MAY_IMPORT, *more, *(f"core.{name}" for name in FOUNDATION))
    inside = {name for name in names if is_below(name, "core")}
    return sorted(name for name in inside if not any(is_below(name, package) for package in allowed))


@pytest.mark.parametrize("file", CORE, ids=name_of)
def test_core_imports_downwards(file: Path) -> None:
    module = name_of(file)
    assert module == "core" or module.split(".")[1] in FOUNDATION | MAY_IMPORT.keys(), "a new room: give it a place"
    assert breaches_in_core(module, imports(file)) == []


@pytest.mark.parametrize("file", GUI, ids=name_of)
def test_the_window_knows_the_reader_only(file: Path) -> None:
    assert breaches_in_gui(name_of(file), imports(file)) == []


@pytest.mark.parametrize("file", GUI, ids=name_of)
def test_gui_starts_no_loop_within_the_loop(file: Path) -> None:
    """A nested Qt loop in a coroutine loses the steps of other tasks for good: open() and signals do it all."""
    calls = [node.func for node in ast.walk(tree_of(file)) if isinstance(node, ast.Call)]
    names = {call.attr for call in calls if isinstance(call, ast.Attribute) and not is_logging(call)}
    assert names & (NESTED_LOOPS | STATIC_DIALOGS) - BEFORE_THE_LOOP.get(name_of(file), frozenset()) == set()


def is_logging(call: ast.Attribute) -> bool:
    return isinstance(call.value, ast.Name) and call.value.id in {"log", "logger", "logging", "warnings"}


@pytest.mark.parametrize("file", [*CORE, *GUI], ids=name_of)
def test_every_module_says_what_it_is_for(file: Path) -> None:
    tree = tree_of(file)
    assert ast.get_docstring(tree), "no docstring"
    assert file.name != "__init__.py" or len(tree.body) == 1, "packages hold nothing: children must start fast"


def test_the_foundation_imports_the_standard_library_only() -> None:
    names = {name.split(".")[0] for module in FOUNDATION for name in imports(ROOT / "core" / f"{module}.py")}
    assert names - {"core"} <= sys.stdlib_module_names


def test_core_runs_without_qt() -> None:
    """Import all of core in a Python of its own and see what came with it."""
    modules = [name_of(file) for file in CORE]
    script = f"import importlib, sys; [importlib.import_module(name) for name in {modules}]; "
    script += f"print(*set({sorted(QT)}) & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.stderr) == ("", "")


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core.text.segmenter", "from core.audio import ring"),
        ("core.engines.worker", "from core.session.session import SpeechSession"),
        ("core.server.app", "import core.reader.reader"),
        ("core.audio.player", "from PySide6 import QtCore"),
        ("core.cli", "from gui import app"),
        ("core.settings", "from core.text import script"),
    ],
)
def test_a_breach_is_seen(module: str, line: str) -> None:
    assert breaches_in_core(module, set(imports_of(ast.parse(line)))) != []


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("gui.wave", "core.audio.playback.Playback"),
        ("gui.text_view", "core.session.session.SpeechSession"),
        ("gui.bridge", "core.engines.process.EngineProcess"),
    ],
)
def test_a_breach_of_the_window_is_seen(module: str, name: str) -> None:
    assert breaches_in_gui(module, {name}) == [name]
