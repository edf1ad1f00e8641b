"""`parlando` where no window can be shown: read into a sound file instead, and say so."""

import sys
from pathlib import Path

from core.cli.document import place_of, read_whole
from core.cli.export import into_wav, summary
from core.documents.opening import read_stream, sample_text
from core.reader.source import StringSource
from core.settings import Settings


def read_into_file(file: str | None) -> int:
    """Read a document, standard input ("-") or the short sample into a WAV file in the current folder."""
    if file is None:
        source, output = StringSource(sample_text()), Path("parlando-sample.wav")
    elif file == "-":
        source, output = StringSource(read_stream(sys.stdin.buffer, "Standard input")), Path("parlando.wav")
    else:
        place = place_of(file) or Path(file)
        name = place.stem if isinstance(place, Path) else "parlando"
        source, output = read_whole(place, Settings()), Path(f"{name}.wav")
    sys.stdout.write(f"There is no display to open a window on; reading into {output} instead.\n")
    sys.stdout.flush()
    sys.stdout.write(f"{summary(into_wav(source, output))}\n")
    return 0
