"""Text in phonemes for natural voices: espeak-ng as Piper brings it, and readings in IPA left as they are."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from core.engines.engine import PHONEMES_BEGIN, PHONEMES_END
from core.engines.espeak_data import short_path, speakable
from core.engines.natural import library
from core.engines.words import words

if TYPE_CHECKING:
    from piper import PiperConfig

IPA = re.compile(f"{PHONEMES_BEGIN}([^{PHONEMES_END}]*){PHONEMES_END}")
_NO_SIGNS = str.maketrans({PHONEMES_BEGIN: " ", PHONEMES_END: " "})
"""For those that a cut between pieces has left alone."""

Phonemizer = Callable[[str], list[list[str]]]
"""Takes a text; gives the phonemes of each of its sentences."""


def phonemizer(config: "PiperConfig") -> Phonemizer:
    """Return what turns text into phonemes as a voice's description asks for it."""
    piper = library("piper")
    # Without a network: only the part for the text is used.
    voice = piper.PiperVoice(session=None, config=config, espeak_data_dir=short_path(piper.voice.ESPEAK_DATA_DIR))

    def phonemes(text: str) -> list[list[str]]:
        plain = speakable(text).replace("[[", "[ ")  # two would begin phonemes in the text
        made: list[list[str]] = voice.phonemize(IPA.sub(r"[[\1]]", plain).translate(_NO_SIGNS))
        return made

    return phonemes


def words_in_ipa(text: str) -> set[str]:
    """Return the words of a text that are written in IPA."""
    return {found[1][each.start : each.end] for found in IPA.finditer(text) for each in words(found[1])}
