"""Standard input as a stream, where it can't be read; what can be is piped in by the tests of the commands."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import TextUnreadable
from core.reader.standard_input import standard_input


@pytest.fixture
def folder_as_input(tmp_path: Path) -> Iterator[None]:
    former, folder = os.dup(0), os.open(tmp_path, os.O_RDONLY)
    os.dup2(folder, 0)
    yield
    os.dup2(former, 0)
    os.close(former)
    os.close(folder)


@pytest.mark.usefixtures("folder_as_input")
@pytest.mark.skipif(os.name == "nt", reason="a folder cannot be opened there")
async def test_what_is_no_stream_is_told() -> None:
    with pytest.raises(TextUnreadable, match="directory"):
        [piece async for piece in standard_input()]
