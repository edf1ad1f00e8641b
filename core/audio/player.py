"""The player process: opens the output once, runs it on silence, and plays what the control block asks for.

Started by `core.audio.playback` with the handles of ring and control block. On stdin any byte is a poke and
EOF means that the app is gone; on stdout go lines of JSON: `{"event": "ready", "device": ..., "output": ...,
"latency_s": ...}` once the device asks for sound, the same with "moved" when the sound comes out of another one,
`{"event": "error", "sentence": ..., ...}` when it cannot be opened, and `{"event": "lost"}` when it went away. In
each of the last two cases the process ends: a new one, with PortAudio initialised anew, is the only way to see new
devices.
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
from core.audio.outputs.table import AUTO, OUTPUTS, candidates, open_output
from core.audio.render import Renderer
from core.audio.ring import RingBuffer
from core.errors import AudioUnavailable


def main(arguments: list[str]) -> int:
    """Play until stdin ends or the device is lost; return the exit code."""
    options = _parse(arguments)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which ends us by closing stdin
    os.environ.pop("PULSE_LATENCY_MSEC", None)  # it breaks the outputs' own settings of the same thing
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
        self.output: AudioOutput
        self._options = options
        self._control = ControlBlock.attach(options.control)
        self._renderer = Renderer(RingBuffer.attach(options.ring), self._control)
        self._is_ready = False
        self._is_leaving = False

    def start(self) -> None:
        """Open the device by the first output that can. Raises AudioUnavailable."""
        failure: AudioUnavailable | None = None
        for name in candidates(self._options.output):
            try:
                self.output = open_output(name, self._options.extra)
                self.output.start(self)
            except AudioUnavailable as error:
                failure = error
            else:
                return
        assert failure
        raise failure

    def obey_stdin(self) -> None:
        """Pass pokes on until stdin ends."""
        while os.read(sys.stdin.fileno(), 4096):
            self.output.poke()

    def leave(self) -> None:
        """Fall silent and end the process."""
        self._is_leaving = True
        self.output.abort()
        _leave(0)

    def render(self, out: NDArray[np.float32], latency_s: float, back: int = 0) -> None:
        """Fill `out`. A bug in rendering ends the process, and a new one takes over."""
        try:
            self._renderer.render(out, latency_s, back)
        except Exception:  # noqa: BLE001 - nothing may leave the audio thread
            traceback.print_exc()
            _leave(1)
        self._tell_ready()

    def is_outdated(self) -> bool:
        """Whether what was rendered would be different now."""
        return self._renderer.is_outdated()

    def is_resting(self) -> bool:
        """Whether all is silent until the app says otherwise."""
        return self._renderer.is_resting()

    def hold(self, queued_s: float) -> None:
        """Keep the clock at the frame that waits."""
        self._renderer.hold(queued_s)
        self._tell_ready()

    def moved(self) -> None:
        """Tell the new device."""
        self._tell_device("moved")

    def underrun(self) -> None:
        """Count it, unless nobody can have heard it; the app decides what follows."""
        if not self._renderer.is_resting():
            self._control.count_underrun()

    def lost(self) -> None:
        """Tell, and end; an output that was aborted comes here too."""
        if not self._is_leaving:
            _tell(event="lost")
            _leave(1)

    def _tell_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self._tell_device("ready")

    def _tell_device(self, event: str) -> None:
        output = self.output
        self._control.set_latency(output.latency_s)
        _tell(event=event, device=output.device, output=output.name, latency_s=output.latency_s)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("player")
    parser.add_argument("--ring", required=True)
    parser.add_argument("--control", required=True)
    parser.add_argument("--output", choices=[AUTO, *OUTPUTS], required=True)
    parser.add_argument("--extra", type=float, required=True, help="seconds to queue beyond the output's own")
    return parser.parse_args(arguments)


def _tell(**event: object) -> None:
    # One write: lines from the audio thread and the main thread must not mix.
    os.write(sys.stdout.fileno(), (json.dumps(event) + "\n").encode())


def _leave(code: int) -> None:
    """End without PortAudio's own clean-up, which can hang on a device that no longer answers."""
    sys.stderr.flush()
    os._exit(code)
