"""What a client may wish for: voice, format, sample rate and speed, on the stream and over HTTP alike."""

import asyncio
from dataclasses import dataclass

from core.audio.encoders import FORMATS, Encoder
from core.engines.engine import Voice
from core.protocol.messages import ErrorKind, Init
from core.server.speaker import find_voice

RATES = (8000, 16_000, 24_000)
SLOWEST_HZ, FASTEST_HZ = 8000, 48_000
"""What clients may have besides that ask for the extension "rates"."""

SLOWEST, FASTEST = 0.25, 2.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """A wish that cannot be granted, in the protocol's words."""

    kind: ErrorKind
    message: str


def refusal(init: Init, voices: list[Voice], *, is_stream: bool, is_strict: bool) -> Refusal | None:
    """Return what is wrong with a client's wishes; None where all can be granted."""
    message = _format_fault(init, is_stream) or _rate_fault(init) or _speed_fault(init)
    if message:
        return Refusal(ErrorKind.INVALID_REQUEST, message)
    return voice_refusal(init.voice, voices) if is_strict else None


def voice_refusal(voice_id: str, voices: list[Voice]) -> Refusal | None:
    """Return the refusal of a voice that is not there."""
    if not voice_id or find_voice(voices, voice_id):
        return None
    return Refusal(ErrorKind.NOT_FOUND, f"There is no voice {voice_id!r}.")


async def make_encoder(init: Init) -> Encoder | Refusal:
    """Return the encoder of a format that has been found to be one of ours, without holding up the loop."""
    form = FORMATS[init.format]
    try:
        if not form.library:
            return form.make(init.sample_rate)
        return await asyncio.to_thread(form.make, init.sample_rate)
    except (ImportError, OSError) as error:
        return Refusal(
            ErrorKind.INVALID_REQUEST,
            f"The format {init.format!r} needs {form.library}, which does not load here ({error}); "
            "install it beside the server, or ask for pcm_s16le.",
        )


def _format_fault(init: Init, is_stream: bool) -> str:
    names = [name for name, form in FORMATS.items() if form.is_streamed or not is_stream]
    return "" if init.format in names else f"The format {init.format!r} is not served; ask for {', '.join(names)}."


def _rate_fault(init: Init) -> str:
    if "rates" in init.extensions and SLOWEST_HZ <= init.sample_rate <= FASTEST_HZ:
        return ""
    rates = ", ".join(map(str, RATES))
    return (
        "" if init.sample_rate in RATES else f"The sample rate {init.sample_rate} is not served; ask for {rates}."
    )


def _speed_fault(init: Init) -> str:
    return "" if SLOWEST <= init.speed <= FASTEST else f"The speed must be from {SLOWEST} to {FASTEST}."
