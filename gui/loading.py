"""Loads Qt without what PySide adds to it at every start, half of the time: what we use seldom, or never.

It loads 3600 lines of Python that know the signatures of all functions, which a TypeError names: here they are
loaded when one is asked for first, and so is what they are unpacked with. And it would read the source of every
module that is imported from then on, for the sake of features (`from __feature__ import snake_case`) that we do not
use.
"""

import builtins
import functools
import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

KNOWN = (6, 11)
"""The version of PySide whose ways these are; any other is loaded as it is."""
_BOOTSTRAP = "signature_bootstrap"
"""PySide's libraries compile this module and call its `bootstrap`, which loads the signatures and returns them."""
_MAPPING = "shibokensupport.signature.mapping"
"""In this module, as soon as it is up to date, they look for a function whose signature a TypeError is to name."""


def load_qt() -> None:
    """Import PySide6.QtCore."""
    compile_now = builtins.compile

    def compile_late(source: Any, filename: Any, *more: Any, **most: Any) -> Any:
        if filename == f"{_BOOTSTRAP}.py" and sys.modules["PySide6"].__version_info__[:2] == KNOWN:
            source = _stand_in_for(source)
        return compile_now(source, filename, *more, **most)

    builtins.compile = compile_late
    _put_off_shiboken()
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        builtins.compile = compile_now


def _put_off_shiboken() -> None:
    """Let PySide's foundation be without its names, and what it imports for the signatures, until one is wanted."""
    spec = find_spec("shiboken6")
    assert spec is not None and spec.loader is not None
    module, load = module_from_spec(spec), spec.loader.exec_module

    def complete(name: str) -> Any:
        if name == "Shiboken":  # the library beneath it, which is imported without it
            raise AttributeError(name)
        del module.__getattr__
        load(module)
        return getattr(module, name)

    module.__getattr__ = complete  # type: ignore[method-assign]
    sys.modules[spec.name] = module


def _stand_in_for(bootstrap: bytes) -> str:
    Signatures.bootstrap = bootstrap
    Signatures.mapping.update_mapping = _update_mapping  # type: ignore[attr-defined]
    sys.modules[_MAPPING] = Signatures.mapping
    return f"from {__name__} import Signatures as bootstrap"


class Signatures:
    """Stands in for them towards PySide's libraries, which take hold of all functions before they need any."""

    bootstrap: bytes
    """The source of what loads them."""
    mapping = ModuleType(_MAPPING)
    """What the libraries found under that name stays the one in which they look."""

    def finish_import(self, module: object) -> None:
        """Add nothing to one of Qt's modules: it would be what Qt no longer has."""

    def post_init(self) -> None:
        """Watch no imports."""

    def make_helptext(self, function: Any) -> Any:
        """Return a function's `__doc__`. PySide is asked for everybody's: numpy reads some as it is loaded."""
        owner = getattr(function, "__objclass__", None)
        if owner is not None and not owner.__module__.startswith("PySide6"):
            return function.__doc__
        return _load().make_helptext(function)

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> Any:
            return getattr(_load(), name)(*arguments)

        return call


@functools.cache
def _load() -> Any:
    module = sys.modules[_BOOTSTRAP]
    exec(Signatures.bootstrap, vars(module))
    return module.bootstrap()


def _update_mapping() -> None:
    _load()
    mapping = sys.modules[_MAPPING]
    mapping.update_mapping()
    vars(Signatures.mapping).update(vars(mapping) | {"update_mapping": _update_mapping})
