"""Marks: which stretch of text a moment of sound belongs to, and how surely that is known."""

from enum import StrEnum
from typing import NamedTuple


class Quality(StrEnum):
    """How a mark's moment is known."""

    MEASURED = "measured"
    """The engine reported it while making the sound."""
    ALIGNED = "aligned"
    """Found afterwards by matching the sound with the text."""
    ESTIMATED = "estimated"
    """Shared out over the sound by a rule."""


class Mark(NamedTuple):
    """A word begins: `frame` (from the start of its audio) sounds `start:end` (code points of its text)."""

    frame: int
    start: int
    end: int
    quality: Quality = Quality.MEASURED
