"""Memory shared between the app and the player: one mapping, inherited as an open file.

POSIX: an anonymous file (memfd, else an unlinked temporary file) whose descriptor the child inherits;
nothing has a name, so nothing is left behind. Windows: a mapping with a random tag, which ends with its
last handle. `multiprocessing.shared_memory` is not used: its tracker costs the player 70 ms of start-up.
"""

import mmap
import os
import platform
import secrets
import sys
import tempfile
import threading

LINE = 64
"""Bytes of a cache line; each writer's counters keep to lines of their own."""


class SharedMemory:
    """A zeroed block of memory that a child process can attach to by its `handle`.

    `words` is the block as aligned 64-bit integers, `doubles` the same as floats: reading or writing one
    of them is a single, untorn access.
    """

    def __init__(self, mapping: mmap.mmap, handle: str, fd: int | None) -> None:
        self._mapping = mapping
        self._fd = fd
        self.handle = handle
        self.buffer = memoryview(mapping)
        self.words = self.buffer.cast("q")
        self.doubles = self.buffer.cast("d")

    @classmethod
    def create(cls, size: int) -> "SharedMemory":
        """Make a block of at least `size` bytes, rounded up to whole pages."""
        size += -size % mmap.PAGESIZE
        if sys.platform == "win32":
            tag = f"parlando-{secrets.token_hex(16)}"
            return cls(mmap.mmap(-1, size, tagname=tag), f"{tag}:{size}", None)
        fd = _anonymous_file()
        os.ftruncate(fd, size)
        return cls(mmap.mmap(fd, size), f"{fd}:{size}", fd)

    @classmethod
    def attach(cls, handle: str) -> "SharedMemory":
        """Map the block that a parent process made; the descriptor must have been passed on (`pass_fds`)."""
        name, _, size = handle.rpartition(":")
        if sys.platform == "win32":
            return cls(mmap.mmap(-1, int(size), tagname=name), handle, None)
        return cls(mmap.mmap(int(name), int(size)), handle, int(name))

    @property
    def pass_fds(self) -> tuple[int, ...]:
        """What to hand to `subprocess` so that a child can attach."""
        return () if self._fd is None else (self._fd,)

    def close(self) -> None:
        """Unmap. Every view of the memory must have been released before."""
        self.words.release()
        self.doubles.release()
        self.buffer.release()
        self._mapping.close()
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


def _anonymous_file() -> int:
    if hasattr(os, "memfd_create"):
        return os.memfd_create("parlando", os.MFD_CLOEXEC)
    fd, path = tempfile.mkstemp(prefix="parlando-")
    os.unlink(path)  # noqa: PTH108 - the file lives on in its descriptor alone
    return fd


_STRONGLY_ORDERED = platform.machine().lower() in {"x86_64", "amd64", "i386", "i686"}
_fence_lock = threading.Lock()


def fence() -> None:
    """Keep memory accesses before this call before those after it, as another process sees them.

    x86 keeps the order of stores by itself. Elsewhere (ARM) Python offers no barrier, but taking and
    releasing a lock twice holds an acquire between two releases, which is one.
    """
    if _STRONGLY_ORDERED:
        return
    with _fence_lock:
        pass
    with _fence_lock:
        pass
