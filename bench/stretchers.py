"""The time-stretches that are compared: our own, sonic (of the espeak-ng library), Signalsmith's if installed."""

import contextlib
import ctypes
from collections.abc import Callable, Iterator
from importlib import import_module

import espeakng_loader
import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.stretch import Stretcher

Floats = NDArray[np.float32]
Stretch = Callable[[Floats, float], Floats]
"""Returns a sound at so many times its pace."""

_BLOCK = SAMPLE_RATE // 100


def stretches() -> Iterator[tuple[str, Stretch]]:
    """Yield those that are here, with their names."""
    yield "own WSOLA", own
    yield "sonic", sonic
    with contextlib.suppress(ImportError):
        library = import_module("python_stretch").Signalsmith
        yield "Signalsmith", lambda sound, rate: signalsmith(library, sound, rate)


def own(sound: Floats, rate: float) -> Floats:
    """Stretch as the player does: in blocks of 10 ms out of a source that may be read anywhere."""

    def read_into(start: int, out: Floats) -> None:
        first, last = max(start, 0), max(0, min(start + len(out), len(sound)))
        out.fill(0)
        if first < last:
            out[first - start : last - start] = sound[first:last]

    stretcher = Stretcher(read_into)
    stretcher.rate = rate
    blocks = []
    while True:
        out = np.zeros(_BLOCK, np.float32)
        made = stretcher.render(out, len(sound), lambda *_: None)
        blocks.append(out[:made])
        if made < _BLOCK:
            return np.concatenate(blocks)


def sonic(sound: Floats, rate: float) -> Floats:
    """Stretch with the sonic library as espeak-ng carries it."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.sonicCreateStream.restype = ctypes.c_void_p
    pointer, number = ctypes.c_void_p, ctypes.c_int
    library.sonicSetSpeed.argtypes = [pointer, ctypes.c_float]
    library.sonicWriteFloatToStream.argtypes = library.sonicReadFloatFromStream.argtypes = [
        pointer,
        pointer,
        number,
    ]
    library.sonicFlushStream.argtypes = library.sonicDestroyStream.argtypes = [pointer]
    stream = library.sonicCreateStream(SAMPLE_RATE, 1)
    library.sonicSetSpeed(stream, rate)
    out, read = np.zeros(round(len(sound) / rate) + SAMPLE_RATE, np.float32), 0
    for at in range(0, len(sound), _BLOCK):
        block = np.ascontiguousarray(sound[at : at + _BLOCK])
        library.sonicWriteFloatToStream(stream, block.ctypes.data, len(block))
        read += library.sonicReadFloatFromStream(stream, out[read:].ctypes.data, len(out) - read)
    library.sonicFlushStream(stream)
    read += library.sonicReadFloatFromStream(stream, out[read:].ctypes.data, len(out) - read)
    library.sonicDestroyStream(stream)
    return out[:read]


def signalsmith(library: object, sound: Floats, rate: float) -> Floats:
    """Stretch with Signalsmith's library, whole: its Python binding has no stream."""
    stretch = library.Stretch()  # type: ignore[attr-defined]
    stretch.preset(1, SAMPLE_RATE)
    stretch.setTimeFactor(rate)
    return np.asarray(stretch.process(sound[np.newaxis]), np.float32)[0]
