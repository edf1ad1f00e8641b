"""How the listener wants natural voices to speak, as the settings say now."""

from dataclasses import dataclass

from core.settings import Settings


@dataclass(frozen=True, slots=True)
class Manner:
    """Factors; with 1 each voice speaks as its maker meant it."""

    liveliness: float
    """Of the chance in melody and lengths."""
    length: float
    """Of each sound."""


def manner() -> Manner:
    """Read the settings anew (0.3 ms): a worker lives on while the listener changes them."""
    settings = Settings()
    return Manner(settings["voices.liveliness"], settings["voices.length"])
