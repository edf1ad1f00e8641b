"""Files that are written in one step, and what stands in the way of writing."""

import errno
import os
from pathlib import Path

_KNOWN = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "full"),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "protected"),
    errno.EFBIG: "long",
}


def why_unwritten(error: OSError) -> str:
    """Name what people can do something about: "full", "protected" or "long"; else nothing."""
    return _KNOWN.get(error.errno or 0, "")


def replace_file(file: Path, content: bytes) -> None:
    """Write a file in one step: readers see the old content or the new, never a half of it. A link stays one."""
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
