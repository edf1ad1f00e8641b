"""`parlando export`: read a document into sound files, with progress; and the words beside them, on wish."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from core.audio.tags import UNTAGGED
from core.cli.document import place_of, read_whole
from core.cli.interruption import run_interruptible
from core.cli.line import open_link
from core.documents.opening import read_stream
from core.errors import TextUnreadable
from core.reader.assembly import Pauses
from core.reader.export import Progress
from core.reader.outline import outline_of
from core.reader.pronunciations import Pronunciations, key_of
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.reader.wording import rules_of
from core.settings import Settings

BAR = 30


def run(options: argparse.Namespace) -> int:
    """Read options.input into options.output; return the exit code."""
    settings = Settings()
    sound, *captions = (Path(name) for name in options.output)
    rate = settings["speech.rate"] if options.rate is None else options.rate
    Plan(StringSource(), sound, tuple(captions)).check()
    if options.input == "-":
        source, tags, key = StringSource(read_stream(sys.stdin.buffer, "Standard input")), UNTAGGED, ""
    else:
        place = place_of(options.input) or Path(options.input)
        (source, tags), key = read_whole(place, settings), key_of(place)
    plan = Plan(
        source,
        sound,
        tuple(captions),
        tags,
        tuple(outline_of(source.blocks, source.written)),
        rate,
        settings["speech.pitch"],
        options.chapters,
    )
    figures = into_files(plan, settings, options.voice, options.url, key)
    sys.stderr.write(f"{plan.folder if plan.by_chapter else sound}: {summary(figures)}\n")
    return 0


def into_files(plan: Plan, settings: Settings, voice: str = "", url: str = "", document: str = "") -> Progress:
    """Save a reading with a progress bar on stderr; nothing half-written stays behind.

    `document` is the key under which readings of words for this document alone are kept.
    """
    if not plan.source.read(0, plan.source.length).strip():
        raise TextUnreadable("There is no text to read; choose a file with words in it.")
    return run_interruptible(_into_files(plan, settings, voice, url, document))


def summary(figures: Progress) -> str:
    """Say the figures in one line."""
    first_ms = (figures.first_audio_s or 0) * 1000
    return (
        f"{figures.audio_s:.1f} s of speech, first sound after {first_ms:.0f} ms, "
        f"{figures.times_real_time:.0f} times faster than real time"
    )


async def _into_files(plan: Plan, settings: Settings, voice: str, url: str, document: str) -> Progress:
    async with open_link(settings, voice, url, patient=True) as link:
        await link.find_voices()
        if voice and link.trouble is not None:
            raise link.trouble
        with closing(Pronunciations()) as own:
            wording = own.wording(rules_of(settings), document)
            figures = await Saving(plan, link, Pauses.of(settings), wording).run(_show)
    if sys.stderr.isatty():
        sys.stderr.write("\n")
    return figures


def _show(progress: Progress) -> None:
    """Draw the bar over itself on a terminal; in a log only the end is worth a line."""
    share = progress.read / max(1, progress.length)
    if sys.stderr.isatty():
        bar = ("█" * round(share * BAR)).ljust(BAR, "·")
        left = f"  about {_duration(progress.left_s)} left" if progress.left_s is not None else ""
        sys.stderr.write(f"\r{bar} {share:4.0%}  {_duration(progress.audio_s)} of speech{left}\033[K")
        sys.stderr.flush()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"
