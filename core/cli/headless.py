"""`parlando` where no window can be shown: read into a sound file instead, and say so."""

import sys
from pathlib import Path

from core.audio.tags import Tags
from core.cli.document import place_of, read_whole
from core.cli.export import into_files, summary
from core.documents.opening import read_stream, sample_text
from core.reader.saving import Plan
from core.reader.source import StringSource
from core.settings import Settings


def read_into_file(file: str | None) -> int:
    """Read a document, standard input ("-") or the short sample into a WAV file in the current folder."""
    settings, tags = Settings(), Tags()
    if file is None:
        source, output = StringSource(sample_text()), Path("parlando-sample.wav")
    elif file == "-":
        source, output = StringSource(read_stream(sys.stdin.buffer, "Standard input")), Path("parlando.wav")
    else:
        place = place_of(file) or Path(file)
        name = place.stem if isinstance(place, Path) else "parlando"
        (source, tags), output = read_whole(place, settings), Path(f"{name}.wav")
    sys.stdout.write(f"There is no display to open a window on; reading into {output} instead.\n")
    sys.stdout.flush()
    plan = Plan(source, output, tags=tags, rate=settings["speech.rate"], pitch=settings["speech.pitch"])
    sys.stdout.write(f"{summary(into_files(plan, settings))}\n")
    return 0
