"""Part "export": how fast a text becomes files, beside the engine alone; whether memory grows with it; and whether
epubcheck has anything to say against an EPUB."""

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import sleep

from bench.driven import ROOT, BenchError
from bench.ear import now
from bench.report import Figure, Target, at_most, single
from bench.stage import Stage
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.engines.engine import default_voice
from core.engines.process import EngineProcess
from core.reader.assembly import Pauses
from core.reader.feed import Feed
from core.reader.link import Link
from core.reader.outline import Chapter
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.server.process import ServerProcess
from tests.fixtures import processes
from tests.fixtures.program import COMMAND

SPEED = Target("≥ 0.8", lambda value, _: value >= 0.8)
ROUNDS = 3
"""Others may use the machine: the best of so many is what the program takes."""
SHORT, LONG = 12, 600
"""How often the sample is read: for speed, and for memory."""
BOOK_HOURS = 20
SETTLED = 0.3
"""By this share of the long text everything that is loaded once is loaded."""


def measure(stage: Stage) -> list[Figure]:
    """Speak the sample again and again: by the engine alone, then into files of each kind."""
    sample = (ROOT / "resources/sample.txt").read_text()
    return [*asyncio.run(_speed("\n\n".join([sample] * SHORT))), *_memory(sample), *_epubcheck()]


BOOK = """# One

A paragraph.[^1] [A link](https://example.org), *emphasis* & "quotes" < 2.

- An item
    - Another one

> A quotation.

## Part of one

| Head | Other |
|------|-------|
| cell | next  |

```
code = 1
```

# Two

The end.

[^1]: A note.
"""


def _epubcheck() -> list[Figure]:
    """Save a document with something of everything as an EPUB, and let epubcheck count what it finds."""
    checker = shutil.which("epubcheck")
    if checker is None:
        raise BenchError("epubcheck is not installed; packaging/setup.sh bench brings it")
    with tempfile.TemporaryDirectory() as folder:
        text, target = Path(folder) / "book.md", Path(folder) / "book.epub"
        text.write_text(BOOK)
        subprocess.run([*COMMAND, "export", str(text), str(target)], check=True, capture_output=True)
        # Debian's is a jar, which a system without binfmt can't start by itself.
        told = subprocess.run(["java", "-jar", checker, str(target)], check=False, capture_output=True, text=True)
    counts = re.search(r"Messages: (\d+) fatals? / (\d+) errors? / (\d+) warnings?", told.stdout + told.stderr)
    if counts is None:
        raise BenchError(f"epubcheck did not run: {told.stderr[:200]}")
    found = sum(map(int, counts.groups()))
    return [single("errors and warnings of epubcheck about an EPUB", found, "", at_most(0, ""), counts[0])]


async def _speed(text: str) -> list[Figure]:
    engine, server = EngineProcess("espeak-ng"), ServerProcess()
    link = Link(language="en", server=server)
    kinds = {"WAV": ("a.wav", 1.0), "FLAC": ("a.flac", 1.0), "MP3": ("a.mp3", 1.0), "Opus": ("a.opus", 1.0)}
    kinds |= {"M4B": ("a.m4b", 1.0), "EPUB": ("a.epub", 1.0), "MP3 at 1.5x": ("a.mp3", 1.5)}
    try:
        alone, best = 0.0, dict.fromkeys(kinds, 0.0)
        for _ in range(ROUNDS):
            alone = max(alone, await _engine_alone(engine, text))
            for kind, (name, rate) in kinds.items():
                best[kind] = max(best[kind], await _saved(link, text, name, rate))
    finally:
        await engine.close()
        await link.close()
    figures = [single("the engine alone", alone, "x real time")]
    for kind, speed in best.items():
        note = f"{speed:.0f} x real time"
        figures.append(single(f"export, {kind}, beside the engine alone", speed / alone, "", SPEED, note))
    return figures


async def _engine_alone(engine: EngineProcess, text: str) -> float:
    """Return how many times faster than listening the engine speaks the sentences, one after the other."""
    voice = default_voice(await engine.voices(), "en").id
    feed, length, begin = Feed(StringSource(text), 0, language="en"), 0, now()
    while (sentence := feed.next()) is not None:
        async for chunk in engine.synthesize(sentence.spoken.text, voice, SAMPLE_RATE):
            length += len(chunk.pcm)
    return length / BYTES_PER_FRAME / SAMPLE_RATE / (now() - begin)


async def _saved(link: Link, text: str, name: str, rate: float) -> float:
    """Return how many times faster than listening (at the voice's own pace) a file is whole."""
    with tempfile.TemporaryDirectory() as folder:
        begin = now()
        plan = Plan(StringSource(text), Path(folder) / name, outline=(Chapter("One", 1, 0),), rate=rate)
        done = await Saving(plan, link, Pauses()).run(lambda _: None)
        return done.audio_s / (now() - begin)


def _memory(sample: str) -> list[Figure]:
    """Let the command read a long text into MP3 and subtitles, and look at its memory meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        text, target = Path(folder) / "book.md", Path(folder) / "book.mp3"
        text.write_text("\n\n".join(f"# Part {number}\n\n{sample}" for number in range(LONG)))
        process = processes.start(
            [*COMMAND, "export", str(text), str(target), str(target.with_suffix(".vtt"))],
            env={**os.environ},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            seen = [*_looked_at(process, Path(folder) / ".book.mp3.parlando" / "speech")]
        finally:
            processes.end(process)
        if process.returncode:
            raise BenchError("the long export failed")
    hours = max(at for at, _ in seen)
    settled = [(at, size) for at, size in seen if at >= SETTLED * hours]
    growth = max(size for _, size in settled) - settled[0][1]
    note = f"{growth:.1f} MB more in {hours * (1 - SETTLED):.1f} h of speech; from {settled[0][1]:.0f} MB on"
    name = f"memory that {BOOK_HOURS} h of speech would add"
    return [single(name, growth / (hours * (1 - SETTLED)) * BOOK_HOURS, "MB", at_most(50, "MB"), note)]


def _looked_at(process: "subprocess.Popen[bytes]", speech: Path) -> Iterator[tuple[float, float]]:
    """Yield hours of speech so far and resident megabytes (10^6 bytes), until the process ends."""
    while process.poll() is None:
        sleep(0.2)
        try:
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            hours = speech.stat().st_size / BYTES_PER_FRAME / SAMPLE_RATE / 3600
        except OSError:
            continue
        found = [int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmRSS:")]
        if found:
            yield hours, found[0]
