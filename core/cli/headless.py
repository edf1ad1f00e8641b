"""`parlando` where no window can be shown: read into a sound file instead, and say so."""

import sys
from pathlib import Path

from core.cli.export import into_wav, summary
from core.documents.opening import read_stream, read_text, sample_text


def read_into_file(file: str | None) -> int:
    """Read a document, standard input ("-") or the short sample into a WAV file in the current folder."""
    if file is None:
        text, output = sample_text(), Path("parlando-sample.wav")
    elif file == "-":
        text, output = read_stream(sys.stdin.buffer, "Standard input"), Path("parlando.wav")
    else:
        text, output = read_text(Path(file)), Path(Path(file).stem + ".wav")
    sys.stdout.write(f"There is no display to open a window on; reading into {output} instead.\n")
    sys.stdout.flush()
    sys.stdout.write(f"{summary(into_wav(text, output))}\n")
    return 0
