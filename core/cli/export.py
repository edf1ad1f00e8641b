"""`parlando export`: read a document into a sound file, with progress."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from core.audio.files import WavWriter
from core.cli.document import place_of, read_whole
from core.cli.interruption import run_interruptible
from core.cli.line import open_link
from core.documents.opening import read_stream
from core.errors import TextUnreadable, UsageError
from core.reader.assembly import Pauses
from core.reader.export import Progress, export
from core.reader.pronunciations import Pronunciations, key_of
from core.reader.source import StringSource
from core.reader.wording import rules_of
from core.settings import Settings

BAR = 30


def run(options: argparse.Namespace) -> int:
    """Read options.input into options.output; return the exit code."""
    output = Path(options.output)
    if output.suffix.lower() != ".wav":
        raise UsageError(f"{output.name} is no WAV file; only names that end in .wav can be written yet.")
    if options.input == "-":
        source, key = StringSource(read_stream(sys.stdin.buffer, "Standard input")), ""
    else:
        place = place_of(options.input) or Path(options.input)
        source, key = read_whole(place, Settings()), key_of(place)
    figures = into_wav(source, output, options.voice, options.url, key)
    sys.stderr.write(f"{output}: {summary(figures)}\n")
    return 0


def into_wav(source: StringSource, output: Path, voice: str = "", url: str = "", document: str = "") -> Progress:
    """Speak a text into a WAV file with a progress bar on stderr; nothing half-written stays behind.

    `document` is the key under which readings of words for this document alone are kept.
    """
    if not source.read(0, source.length).strip():
        raise TextUnreadable("There is no text to read; choose a file with words in it.")
    return run_interruptible(_into_wav(source, output, voice, url, document))


def summary(figures: Progress) -> str:
    """Say the figures in one line."""
    first_ms = (figures.first_audio_s or 0) * 1000
    return (
        f"{figures.audio_s:.1f} s of speech, first sound after {first_ms:.0f} ms, "
        f"{figures.times_real_time:.0f} times faster than real time"
    )


async def _into_wav(source: StringSource, output: Path, voice: str, url: str, document: str) -> Progress:
    settings = Settings()
    async with open_link(settings, voice, url, patient=True) as link:
        await link.find_voices()
        if voice and link.trouble is not None:
            raise link.trouble
        with closing(Pronunciations()) as own, WavWriter(output) as writer:
            wording = own.wording(rules_of(settings), document)
            figures = await export(link, source, writer, Pauses.of(settings), _show, wording)
            if not figures.audio_s:
                raise TextUnreadable("Nothing in this text can be spoken; choose one with words in it.")
    if sys.stderr.isatty():
        sys.stderr.write("\n")
    return figures


def _show(progress: Progress) -> None:
    """Draw the bar over itself on a terminal; in a log only the end is worth a line."""
    share = progress.read / max(1, progress.length)
    if sys.stderr.isatty():
        bar = ("█" * round(share * BAR)).ljust(BAR, "·")
        sys.stderr.write(f"\r{bar} {share:4.0%}  {progress.audio_s:6.1f} s")
        sys.stderr.flush()
