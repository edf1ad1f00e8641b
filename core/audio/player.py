"""The player process: opens the output once, runs it on silence, and plays what the control block asks for.

Started by `core.audio.playback` with the handles of ring and control block. On stdin any byte is a poke and
EOF means that the app is gone; on stdout go lines of JSON: `{"event": "ready", "device": ..., "latency_s": ...}`
once the device asks for sound, `{"event": "error", "sentence": ..., ...}` when it cannot be opened, and
`{"event": "lost"}` when it went away. In each of the last two cases the process ends: a new one, with PortAudio
initialised anew, is the only way to see new devices.
"""

import argparse
import gc
import json
import os
import signal
import sys
import traceback

import numpy as np
from numpy.typing import NDArray

from core.audio.control import ControlBlock
from core.audio.outputs.output import AudioOutput
from core.audio.outputs.table import OUTPUTS, open_output
from core.audio.render import Renderer
from core.audio.ring import RingBuffer
from core.errors import AudioUnavailable


def main(arguments: list[str]) -> int:
    """Play until stdin ends or the device is lost; return the exit code."""
    options = _parse(arguments)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which ends us by closing stdin
    os.environ.pop("PULSE_LATENCY_MSEC", None)  # it breaks PortAudio's own settings of the same thing
    try:
        player = Player(options)
        player.start()
    except AudioUnavailable as error:
        _tell(event="error", sentence=str(error), params=error.params)
        return 1
    gc.freeze()
    gc.disable()
    player.obey_stdin()
    player.leave()
    return 0


class Player:
    """Ring, control block and output of one player process; the output's listener."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.output: AudioOutput = open_output(options.output, options.latency)
        self._control = ControlBlock.attach(options.control)
        self._renderer = Renderer(RingBuffer.attach(options.ring), self._control)
        self._is_ready = False
        self._is_leaving = False

    def start(self) -> None:
        """Open the device. Raises AudioUnavailable."""
        self.output.start(self)
        self._control.set_latency(self.output.latency_s)

    def obey_stdin(self) -> None:
        """Pass pokes on until stdin ends."""
        while os.read(sys.stdin.fileno(), 4096):
            self.output.poke()

    def leave(self) -> None:
        """Fall silent and end the process."""
        self._is_leaving = True
        self.output.abort()
        _leave(0)

    def render(self, out: NDArray[np.float32], latency_s: float) -> None:
        """Fill `out`. A bug in rendering ends the process, and a new one takes over."""
        try:
            self._renderer.render(out, latency_s)
        except Exception:  # noqa: BLE001 - nothing may leave the audio thread
            traceback.print_exc()
            _leave(1)
        if not self._is_ready:
            self._is_ready = True
            _tell(event="ready", device=self.output.device, latency_s=self.output.latency_s)

    def underrun(self) -> None:
        """Count it; the app decides what follows."""
        self._control.count_underrun()

    def lost(self) -> None:
        """Tell, and end; an output that was aborted comes here too."""
        if not self._is_leaving:
            _tell(event="lost")
            _leave(1)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("player")
    parser.add_argument("--ring", required=True)
    parser.add_argument("--control", required=True)
    parser.add_argument("--output", choices=OUTPUTS, required=True)
    parser.add_argument("--latency", type=float, required=True)
    return parser.parse_args(arguments)


def _tell(**event: object) -> None:
    # One write: lines from the audio thread and the main thread must not mix.
    os.write(sys.stdout.fileno(), (json.dumps(event) + "\n").encode())


def _leave(code: int) -> None:
    """End without PortAudio's own clean-up, which can hang on a device that no longer answers."""
    sys.stderr.flush()
    os._exit(code)
