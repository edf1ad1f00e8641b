"""The reader's stage, for every test of this folder."""

from collections.abc import AsyncIterator

import pytest

from tests.unit.reader.stage import Stage


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with Stage() as stage:
        yield stage
