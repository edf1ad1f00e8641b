"""A neural network from a file, as natural voices need it: few threads, flat memory, an end at any moment."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.engines.natural import library
from core.engines.voice_graph import NOISE, UNIFORM_NOISE
from core.errors import EngineFailed

MOST_THREADS = 4
"""Beyond that a voice of this size gains nothing, and others on the machine lose."""

_NOISE_LENGTH = 1 << 18

Floats = np.ndarray[Any, np.dtype[np.float32]]


class Cancelled(Exception):
    """The network was told to stop."""


class Network:
    """One network, loaded. Has the names of an `onnxruntime.InferenceSession`, for libraries that want one.

    Noise is put in by itself: the same each time, so that the same text gives the same sound.
    """

    def __init__(self, path: Path) -> None:
        """Load a file; what the library raises where it is none goes on as it is."""
        self._onnx = library("onnxruntime")
        self._session = self._onnx.InferenceSession(str(path), self._options(), ["CPUExecutionProvider"])
        self._model_path = str(path)
        self._is_stopped = False
        self._run_options = self._onnx.RunOptions()
        random = np.random.Generator(np.random.PCG64(1))
        self._noise = {
            NOISE: random.standard_normal(_NOISE_LENGTH, np.float32),
            UNIFORM_NOISE: random.random(_NOISE_LENGTH, np.float32),
        }
        inputs = {each.name for each in self._session.get_inputs()}
        self._noise = {name: noise for name, noise in self._noise.items() if name in inputs}

    def get_inputs(self) -> list[Any]:
        """Return what it takes, besides noise."""
        return [each for each in self._session.get_inputs() if each.name not in self._noise]

    def get_outputs(self) -> list[Any]:
        """Return what it gives."""
        return list(self._session.get_outputs())

    def get_modelmeta(self) -> Any:
        """Return what its maker wrote into it."""
        return self._session.get_modelmeta()

    def run(self, names: Sequence[str] | None, feed: Mapping[str, Any]) -> list[Any]:
        """Return its outputs; raises Cancelled after `stop`, EngineFailed where it breaks."""
        self._run_options = self._onnx.RunOptions()
        if self._is_stopped:
            raise Cancelled
        try:
            return list(self._session.run(names, {**feed, **self._noise}, self._run_options))
        except Exception as error:  # the library has no family of errors of its own
            if self._is_stopped:
                raise Cancelled from error
            raise EngineFailed(f"The voice broke on this text ({error}).") from error

    def begin(self) -> None:
        """Run again, after a `stop`."""
        self._is_stopped = False

    def stop(self) -> None:
        """End the run under way, and let none begin until `begin`. Safe from any thread."""
        self._is_stopped = True
        self._run_options.terminate = True

    def _options(self) -> Any:
        options = self._onnx.SessionOptions()
        options.intra_op_num_threads = min(MOST_THREADS, _cores())
        options.inter_op_num_threads = 1
        # Its threads would otherwise wait by spinning, on cores that the player and the window need.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Its own store of memory grows to what the longest run took, and stays so.
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        return options


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
