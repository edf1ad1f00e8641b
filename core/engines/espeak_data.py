"""How espeak-ng reaches its data, wherever that is."""

import os
from pathlib import Path

_LONGEST_PATH = 120
"""espeak-ng cuts paths off at about 160 bytes, file names within the data included."""


def short_path(data: Path) -> Path:
    """Return a path of the data folder that espeak-ng can use.

    A long one, or one that a `char *` on Windows cannot hold, is reached by changing into its folder:
    the process is ours alone, and nothing is left behind as a link or a copy would be.
    """
    if len(os.fsencode(data)) <= _LONGEST_PATH and str(data).isascii():
        return data
    os.chdir(data.parent)
    return Path(data.name)
