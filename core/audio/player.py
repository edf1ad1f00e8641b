"""The player process: opens the output, runs it on silence, and plays what the control block asks for.

Started by `core.audio.playback` with the handles of ring and control block; everything is loaded then, but no
device is opened. On stdin a line of JSON, `{"output": ..., "extra_s": ..., "device": ...}`, starts a player in a
process forked from this one; after it any byte is a poke, and EOF means that the app is gone. On stdout go lines of
JSON: `{"event": "forked", "pid": ...}`; `{"event": "ready", "device": ..., "name": ..., "output": ..., "latency_s":
...}` once the device asks for sound, the same with "moved" when the sound comes out of another one; `{"event":
"error", "sentence": ..., ...}` when it cannot be opened, `{"event": "lost"}` when it went away; and `{"event":
"ended"}` when the player is gone, for whatever reason, and the next one may be asked for.
"""

import argparse
import gc
import json
import os
import sys
import threading
import traceback
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.audio import prefork
from core.audio.control import ControlBlock
from core.audio.outputs.output import AudioOutput
from core.audio.outputs.table import candidates, open_output, preload
from core.audio.priority import raise_priority
from core.audio.render import Renderer
from core.audio.ring import RingBuffer
from core.errors import AudioUnavailable


def main(arguments: list[str]) -> int:
    """Play until stdin ends; return the exit code."""
    options = _parse(arguments)
    os.environ.pop("PULSE_LATENCY_MSEC", None)  # it breaks the outputs' own settings of the same thing
    ring, control = RingBuffer.attach(options.ring), ControlBlock.attach(options.control)
    if prefork.CAN_FORK:
        preload()
    return prefork.serve(
        lambda order: play(Player(ring, control, json.loads(order.lstrip("!")))),
        lambda pid: _tell(event="forked", pid=pid),
        lambda: _tell(event="ended"),
    )


def play(player: "Player") -> int:
    """Play until stdin ends or the device is lost; return the exit code."""
    try:
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

    def __init__(self, ring: RingBuffer, control: ControlBlock, order: dict[str, Any]) -> None:
        self.output: AudioOutput
        self._name, self._extra_s, self._device = order["output"], order["extra_s"], order["device"]
        self._control = control
        self._renderer = Renderer(ring, control)
        self._is_ready = False
        self._is_leaving = False

    def start(self) -> None:
        """Open the device by the first output that can. Raises AudioUnavailable."""
        failure: AudioUnavailable | None = None
        for name in candidates(self._name):
            try:
                self.output = open_output(name, self._extra_s, self._device)
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
            thread = threading.get_native_id()
            threading.Thread(target=raise_priority, args=(thread,), name="priority", daemon=True).start()

    def _tell_device(self, event: str) -> None:
        output = self.output
        self._control.set_latency(output.latency_s)
        device = output.device
        _tell(event=event, device=device.key, name=device.name, output=output.name, latency_s=output.latency_s)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("player")
    parser.add_argument("--ring", required=True)
    parser.add_argument("--control", required=True)
    return parser.parse_args(arguments)


def _tell(**event: object) -> None:
    # One write: lines from the audio thread and the main thread must not mix.
    os.write(sys.stdout.fileno(), (json.dumps(event) + "\n").encode())


def _leave(code: int) -> None:
    """End without PortAudio's own clean-up, which can hang on a device that no longer answers."""
    sys.stderr.flush()
    os._exit(code)
