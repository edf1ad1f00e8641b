"""`parlando export`: read a document into sound files, with progress; and the words beside them, on wish.

Standard input is spoken into the file while it is still being written.
"""

import argparse
import asyncio
import sys
from contextlib import closing
from pathlib import Path

from core.audio.tags import UNTAGGED
from core.cli.document import from_pipe, place_of, read_whole
from core.cli.interruption import run_interruptible
from core.cli.line import find_voice, open_link
from core.documents.stream_text import StreamText
from core.errors import TextUnreadable
from core.heap import give_back_large_blocks
from core.reader.assembly import Pauses
from core.reader.export import Progress
from core.reader.outline import outline_of
from core.reader.pronunciations import Pronunciations, key_of
from core.reader.saving import Plan, Saving
from core.reader.source import GrowingSource, StringSource
from core.reader.standard_input import standard_input
from core.reader.wording import rules_of
from core.settings import Settings

BAR = 30

SENTENCE_BYTES = 128 * 1024
"""The sound of a sentence is as much or more. Kept in the heap, such blocks made it grow from hour to hour."""


def run(options: argparse.Namespace) -> int:
    """Read options.input into options.output; return the exit code."""
    settings, options.input = options.settings, from_pipe(options.input)
    sound, *captions = (Path(name) for name in options.output)
    rate = settings["speech.rate"] if options.rate is None else options.rate
    Plan(StringSource(), sound, tuple(captions)).check()
    if options.input == "-":
        tags, key = UNTAGGED, ""
        source: StringSource = GrowingSource()
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
    if not isinstance(plan.source, GrowingSource) and not plan.source.read(0, plan.source.length).strip():
        raise TextUnreadable("There is no text to read; choose a file with words in it.")
    give_back_large_blocks(SENTENCE_BYTES)
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
        await find_voice(link, insists=bool(voice))
        with closing(Pronunciations()) as own:
            wording = own.wording(rules_of(settings), document)
            figures = await _saved(Saving(plan, link, Pauses.of(settings), wording))
    if sys.stderr.isatty():
        sys.stderr.write("\n")
    return figures


async def _saved(saving: Saving) -> Progress:
    source = saving.plan.source
    if not isinstance(source, GrowingSource):
        return await saving.run(_show)
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_read_input(source))
            done = tasks.create_task(saving.run(_show_length))
    except ExceptionGroup as group:
        raise group.exceptions[0] from group
    return done.result()


async def _read_input(source: GrowingSource) -> None:
    text = StreamText("Standard input")
    async for piece in standard_input():
        source.append(text.take(piece))
    source.append(text.finish())
    source.end()


def _show(progress: Progress) -> None:
    """Draw the bar over itself on a terminal; in a log only the end is worth a line."""
    share = progress.read / max(1, progress.length)
    if sys.stderr.isatty():
        bar = ("█" * round(share * BAR)).ljust(BAR, "·")
        left = f"  about {_duration(progress.left_s)} left" if progress.left_s is not None else ""
        sys.stderr.write(f"\r{bar} {share:4.0%}  {_duration(progress.audio_s)} of speech{left}\033[K")
        sys.stderr.flush()


def _show_length(progress: Progress) -> None:
    """Say how much speech there is, of a text whose end nobody knows yet."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{_duration(progress.audio_s)} of speech\033[K")
        sys.stderr.flush()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"
