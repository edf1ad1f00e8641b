"""Archive: the zip file that many formats are, read with limits: sizes may lie, members may be bombs."""

import posixpath
import zipfile
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote

from core.errors import NeedsPassword, TooBig

MEMBERS_LIMIT = 10_000
MEMBER_LIMIT = 50 * 1024 * 1024
"""Bytes of one unpacked member. The text of War and Peace is 3 MB."""
TOTAL_LIMIT = 500 * 1024 * 1024
RATIO_LIMIT = 200
"""Times that a member over a megabyte may be larger than packed. Text packs to a third or a tenth."""

_PIECE = 1024 * 1024


class Archive:
    """An open zip file. Members are read when asked for; nothing is written anywhere."""

    def __init__(self, file: Path) -> None:
        """BadZipFile when it is none, TooBig when it is too much."""
        self._name = file.name
        self._total = 0
        self._zip = zipfile.ZipFile(file)
        self.names = frozenset(self._zip.namelist())
        """The members' paths within the archive."""
        if len(self._zip.infolist()) > MEMBERS_LIMIT:
            raise self._too_big()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    def read(self, name: str) -> bytes:
        """Return a member's bytes; KeyError when there is none, TooBig, or NeedsPassword when it is locked."""
        member = self._zip.getinfo(name)
        if member.flag_bits & 1:
            raise NeedsPassword(
                f"{self._name} is protected by a password; save it without one first.", file=self._name
            )
        limit = min(MEMBER_LIMIT, TOTAL_LIMIT - self._total, max(_PIECE, RATIO_LIMIT * member.compress_size))
        with self._zip.open(member) as stream:
            content = stream.read(limit + 1)
        if len(content) > limit:
            raise self._too_big()
        self._total += len(content)
        return content

    def _too_big(self) -> TooBig:
        return TooBig(f"{self._name} unpacks to more than can be read; open another copy of it.", file=self._name)


def joined(folder: str, address: str) -> str:
    """Return the member that an address leads to from a folder."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))
