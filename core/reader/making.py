"""How fast the voice is made, and whether that is fast enough for the listener: measured while it reads."""

import math
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.errors import VoiceTooSlow

REMEMBERED_S = 15.0
"""Seconds of speech after which what was measured before counts half."""

SURE_S = 4.0
"""Less speech tells nothing: loading a voice, and its first piece, are no pace."""

SLOWEST = 0.5
"""The lowest speed that a listener can choose."""

BREAKS = 2
"""A first break in the sound may have any cause, unless the voice is not made half as fast as it is heard."""


class Making:
    """Told what came and what was waited for; tells the pace, and once for each turn that it is too slow."""

    def __init__(self) -> None:
        self._since = monotonic()
        self._sound_s = self._waited_s = 0.0
        self._dry_before = self._breaks = 0
        self._is_told = False

    @property
    def pace(self) -> float:
        """Seconds of speech for a second of work; 0 while that is not known."""
        if self._sound_s < SURE_S:
            return 0.0
        return self._sound_s / max(self._waited_s, 1e-3)

    @property
    def possible_rate(self) -> float:
        """A speed that the voice is made fast enough for, in tenths: other programs want their share, too."""
        return math.floor(self.pace * 9) / 10

    def forget(self) -> None:
        """Another voice speaks."""
        self._sound_s = self._waited_s = 0.0

    def begin_turn(self, dry_runs: int) -> None:
        """Count breaks anew, from so many on."""
        self._dry_before, self._breaks, self._is_told = dry_runs, 0, False

    def ask(self) -> None:
        """Something is owed from now on."""
        self._since = monotonic()

    def come(self, pcm: bytes) -> None:
        """Sound came that was waited for since something was taken or asked for last."""
        sound_s = len(pcm) / 2 / SAMPLE_RATE
        fade = 0.5 ** (sound_s / REMEMBERED_S)
        self._sound_s = self._sound_s * fade + sound_s
        self._waited_s = self._waited_s * fade + monotonic() - self._since

    def taken(self) -> None:
        """What came has been put away: from now on the next is waited for."""
        self._since = monotonic()

    def complaint(self, dry_runs: int, rate: float, voice: str) -> VoiceTooSlow | None:
        """Return what is to be told where the sound breaks off again and again for want of speed."""
        self._breaks += dry_runs - self._dry_before
        self._dry_before = dry_runs
        wanted = 1 if 2 * self.pace < rate else BREAKS
        if self._is_told or self._breaks < wanted or not 0 < self.pace < rate:
            return None
        self._is_told = True
        possible = self.possible_rate
        way_out = f"{possible:g}x would do" if possible >= SLOWEST else "choose another voice"
        return VoiceTooSlow(
            f"{voice} breaks off: this computer makes {self.pace:.1f} seconds of its speech in one, too slow for"
            f" {rate:g}x; {way_out}.",
            voice=voice,
            speed=rate,
            possible=possible,
            when="slower" if possible >= SLOWEST else "",
        )
