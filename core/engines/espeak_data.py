"""How espeak-ng reaches its data, wherever that is, and what it can be given to say."""

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


def speakable(text: str) -> str:
    """Return `text` with a space for each character that espeak-ng would end, stumble over or obey.

    NUL ends its text, 0x01 starts a command, surrogates are no UTF-8, U+FFFE and U+FFFF shift its
    positions. One for one, so that positions stay those of the text.
    """
    return text.translate(_TO_SPACES)


class _Spaces(dict[int, int]):
    """A translation table that is right for any character and holds only those met."""

    def __missing__(self, code: int) -> int:
        is_control = code < 0x20 or 0x7F <= code < 0xA0
        unfit = (is_control and chr(code) not in "\t\n\r") or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE
        self[code] = 0x20 if unfit else code
        return self[code]


_TO_SPACES = _Spaces()
