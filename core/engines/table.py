"""The engines that come with Parlando, as one literal table: a frozen app finds them too."""

from importlib import import_module
from typing import cast

from core.engines.engine import Engine
from core.errors import EngineUnavailable

ENGINES: dict[str, tuple[str, str]] = {
    "espeak-ng": ("core.engines.espeak", "EspeakEngine"),
    "piper": ("core.engines.piper", "PiperEngine"),
    "kokoro": ("core.engines.kokoro", "KokoroEngine"),
    "null": ("core.engines.null", "NullEngine"),
    "untimed": ("core.engines.untimed", "UntimedEngine"),
    "tone": ("core.engines.tone", "ToneEngine"),
}

SPEAKING = ("espeak-ng", "piper", "kokoro")
"""The engines offered to people; the others are for measuring and testing."""


def make_engine(name: str) -> Engine:
    """Return a new engine by its name in the table, not yet checked. Raises EngineUnavailable."""
    if name not in ENGINES:
        known = ", ".join(ENGINES)
        raise EngineUnavailable(f"There is no engine called “{name}”; the engines are {known}.", engine=name)
    module, class_name = ENGINES[name]
    try:
        return cast(Engine, getattr(import_module(module), class_name)())
    except ImportError as error:
        sentence = f"The engine “{name}” cannot be loaded ({error}); install Parlando again with all it depends on."
        raise EngineUnavailable(sentence, engine=name) from error
