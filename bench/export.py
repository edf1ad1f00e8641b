"""Part "export": how fast a text becomes files, beside the engine alone; whether memory grows with it; and whether
epubcheck has anything to say against an EPUB."""

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import sleep

from bench.driven import ROOT, BenchError
from bench.ear import now
from bench.report import Figure, at_least, at_most, series, single
from bench.stage import Stage
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.audio.retiming import Retiming
from core.audio.sound_files import SOUND_FORMS
from core.audio.tags import UNTAGGED
from core.engines.engine import default_voice
from core.engines.process import EngineProcess
from core.reader import book
from core.reader.assembly import Pauses
from core.reader.feed import Feed
from core.reader.link import Link
from core.reader.outline import Chapter
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.server.process import ServerProcess
from tests.fixtures import processes
from tests.fixtures.program import COMMAND

SPEED = at_least(80)
ROUNDS = 4
"""Others may use the machine: each way to save is compared with the engine just before."""
ENCODED_S, PIECE = 60, 5 * SAMPLE_RATE * BYTES_PER_FRAME
"""How much is encoded without an engine, which shows what an encoder could reach; and bytes of a sentence."""
SHORT, LONG = 48, 600
"""How often the sample is read: for speed (half an hour: beginning and end weigh little), and for memory."""
BOOK_HOURS = 20
SETTLED = 0.3
"""By this share of the long text everything that is loaded once is loaded."""


def measure(stage: Stage) -> list[Figure]:
    """Speak the sample again and again: by the engine alone, then into files of each kind."""
    sample = (ROOT / "resources/sample.txt").read_text()
    return [
        *asyncio.run(_speed("\n\n".join([sample] * SHORT))),
        *_memory(sample, "mp3"),
        *_memory(sample, "m4b"),
        *_epubcheck(),
    ]


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


@dataclass(frozen=True, slots=True)
class _Kind:
    """A way to save."""

    name: str
    """Of the file."""
    rate: float = 1.0


KINDS = {
    "WAV": _Kind("a.wav"),
    "FLAC": _Kind("a.flac"),
    "MP3": _Kind("a.mp3"),
    "Opus": _Kind("a.opus"),
    "M4B": _Kind("a.m4b"),
    "EPUB": _Kind("a.epub"),
    "MP3 at 1.5x": _Kind("a.mp3", rate=1.5),
}


async def _speed(text: str) -> list[Figure]:
    """Save in each way beside the engine alone, again and again; and let each encoder work alone, once."""
    engine, server = EngineProcess("espeak-ng"), ServerProcess()
    link = Link(language="en", server=server)
    alone, beside = list[float](), {title: list[float]() for title in KINDS}
    try:
        for _ in range(ROUNDS):
            for title, kind in KINDS.items():
                speed, sound = await _engine_alone(engine, text)
                alone.append(speed)
                beside[title].append(await _saved(link, text, kind) / speed)
    finally:
        await engine.close()
        await link.close()
    figures = [series("the engine alone", alone, "x real time")]
    for title, kind in KINDS.items():
        note = f"encoder alone: {100 * _encoded(sound, kind) / alone[-1]:.0f} %"
        shares = [100 * share for share in beside[title]]
        figures.append(series(f"export, {title}, beside the engine alone", shares, "%", SPEED, note))
    return figures


async def _engine_alone(engine: EngineProcess, text: str) -> tuple[float, bytes]:
    """Return how many times faster than listening the engine speaks sentences, one after the other, and them."""
    voice = default_voice(await engine.voices(), "en").id
    feed, spoken, begin = Feed(StringSource(text), 0, language="en"), bytearray(), now()
    while (sentence := feed.next()) is not None:
        async for chunk in engine.synthesize(sentence.spoken.text, voice, SAMPLE_RATE):
            spoken += chunk.pcm
    return _seconds(spoken) / (now() - begin), bytes(spoken)


async def _saved(link: Link, text: str, kind: _Kind) -> float:
    """Return how many times faster than listening (at the voice's own pace) a file is whole."""
    with tempfile.TemporaryDirectory() as folder:
        begin = now()
        file = Path(folder) / kind.name
        plan = Plan(StringSource(text), file, outline=(Chapter("One", 1, 0),), rate=kind.rate)
        done = await Saving(plan, link, Pauses()).run(lambda _: None)
        return done.audio_s / (now() - begin)


def _encoded(sound: bytes, kind: _Kind) -> float:
    """Return how many times faster than listening sound becomes a file that is there already."""
    sound = sound[: ENCODED_S * SAMPLE_RATE * BYTES_PER_FRAME]
    suffix = Path(kind.name).suffix
    with tempfile.TemporaryDirectory() as folder:
        retiming, begin = Retiming(kind.rate), now()
        file = SOUND_FORMS[book.SOUND if suffix == book.SUFFIX else suffix].make(Path(folder) / "a", UNTAGGED)
        for start in range(0, len(sound), PIECE):
            file.write(retiming.push(sound[start : start + PIECE]))
        file.finish(())
        return _seconds(sound) / (now() - begin)


def _seconds(sound: bytes | bytearray) -> float:
    return len(sound) / BYTES_PER_FRAME / SAMPLE_RATE


def _memory(sample: str, kind: str) -> list[Figure]:
    """Let the command read a long text into a file and subtitles, and look at its memory meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        text, target = Path(folder) / "book.md", Path(folder) / f"book.{kind}"
        text.write_text("\n\n".join(f"# Part {number}\n\n{sample}" for number in range(LONG)))
        process = processes.start(
            [*COMMAND, "export", str(text), str(target), str(target.with_suffix(".vtt"))],
            env={**os.environ},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            seen = [*_looked_at(process, Path(folder) / f".book.{kind}.parlando" / "speech")]
        finally:
            processes.end(process)
        if process.returncode:
            raise BenchError("the long export failed")
    hours = max(at for at, _ in seen)
    settled = [(at, size) for at, size in seen if at >= SETTLED * hours]
    growth = max(size for _, size in settled) - settled[0][1]
    note = f"{growth:.1f} MB more in {hours * (1 - SETTLED):.1f} h of speech; from {settled[0][1]:.0f} MB on"
    name = f"memory that {BOOK_HOURS} h of speech would add, {kind.upper()}"
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
