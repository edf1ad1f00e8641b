"""Kokoro as it can be had: one network with 54 voices, in the files that kokoro-onnx releases; how it is stored.

Of its nine languages seven are offered. The other two, Japanese and Mandarin, were taught with phonemes
of dictionaries that are not here, and would be said wrongly.
"""

import re
import zipfile
from pathlib import Path

import numpy as np

from core.engines.kokoro import VOICES
from core.engines.voice_store import Speaker, StoredVoice
from core.errors import InstallFailed
from core.voices.offers import CatalogueFile, CatalogueVoice

LICENCE = "Apache-2.0"
ENGINE = "kokoro"

_LANGUAGES = {"a": "en-US", "b": "en-GB", "e": "es", "f": "fr", "h": "hi", "i": "it", "p": "pt-BR"}
_GENDERS = {"f": "female", "m": "male"}
_NAME = re.compile(r"([a-z])([a-z])_(\w+)", re.ASCII)
_STYLE = 256
_STYLES = ("voices*.bin", "voices*.npz")

_VOICES_FILE = CatalogueFile(
    "voices-v1.0.bin", 28_214_398, "bca610b8308e8d99f32e6fe4197e7ec01679264efed0cac9140fe9c29f1fbf7d", VOICES
)
_MODELS = (
    ("high", "kokoro-v1.0.onnx", 325_505_369, "beb0d1848dee9a49da392cc3df26958d46cfa35d321edf434f52949153f0df3a"),
    ("medium", "kokoro-v1.0.int8.onnx", 114_119_327,
     "ae315a79b623f244700e4afb9246c46a26066782e049ba174bf3ba433970ee9c"),
)  # fmt: skip
"""Those of the release model-files-v1.1, which tell how long each phoneme lasts. The second has weights of 8 bits:
a third of the size, and a little noise."""


def offered(address: str) -> list[CatalogueVoice]:
    """Return what can be had at the release's address, or one with its files."""
    return [
        CatalogueVoice(
            name.removesuffix(".onnx"),
            "Kokoro",
            "mul",
            "English, Spanish, French, Hindi, Italian, Portuguese",
            "English, español, français, हिन्दी, italiano, português",
            quality,
            41,
            (CatalogueFile(name, size, digest), _VOICES_FILE),
            ENGINE,
            address,
            LICENCE,
            tuple(_LANGUAGES.values()),
        )
        for quality, name, size, digest in _MODELS
    ]


def styles_beside(model: Path) -> Path | None:
    """Return the file with the voices' styles that lies beside a model; None where there is none."""
    return next((path for pattern in _STYLES for path in sorted(model.parent.glob(pattern))), None)


def described(key: str, folder: Path) -> StoredVoice:
    """Return what is known of the voices in a folder; ValueError where the file of styles is none."""
    speakers = tuple(each for name in _names(folder / VOICES) if (each := _speaker(name)) is not None)
    if not speakers:
        raise ValueError("it has no voice of a language that can be read")
    quality = "medium" if "int8" in key else "high"
    return StoredVoice(key, ENGINE, "Kokoro", "mul", quality, LICENCE, speakers)


def _names(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened, np.load(opened) as styles:
            names = list(styles.files)
            shape = styles[names[0]].shape if names else ()
    except (OSError, EOFError, zipfile.BadZipFile) as error:
        raise ValueError(f"its file of voices cannot be read: {error}") from error
    if shape[-1:] != (_STYLE,):
        raise ValueError("its file of voices holds something else")
    return names


def _speaker(name: str) -> Speaker | None:
    """Read a voice's name such as af_heart: the language, the gender, and what it is called."""
    found = _NAME.fullmatch(name)
    if found is None or found[1] not in _LANGUAGES:
        return None
    title = found[3].replace("_", " ").title()
    return Speaker(name, title, _LANGUAGES[found[1]], _GENDERS.get(found[2], ""))


def no_styles(model: Path) -> InstallFailed:
    """Return what is said of a model that is neither Piper's nor Kokoro's."""
    return InstallFailed(
        f"{model.name} needs its description {model.name}.json beside it, or Kokoro's file of voices.",
        why="content",
    )
