"""One voice is brought in by one at a time, whichever window or command that is."""

import contextlib
import sys
from collections.abc import Iterator

from core.engines.voice_store import voices_dir
from core.errors import InstallFailed
from core.voices.fetch import unwritable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextlib.contextmanager
def only_one(key: str) -> Iterator[None]:
    """Hold a voice's lock; InstallFailed where somebody else does. The system frees it when its holder dies."""
    path = voices_dir() / ".locks" / key
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("wb")
    except OSError as error:
        raise unwritable(path, error) from error
    with file:
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise InstallFailed(f"“{key}” is on its way in already; wait for it.", why="busy") from error
        yield
