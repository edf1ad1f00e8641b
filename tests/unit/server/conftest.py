"""A server for all tests of a file, with nothing said yet at the beginning of each."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.unit.server.fakes import Stage, serving


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running() -> AsyncIterator[Stage]:
    async with serving() as stage:
        yield stage


@pytest.fixture
def stage(running: Stage) -> Stage:
    running.engine.spoken.clear()
    running.engine.asked.clear()
    running.engine.frames = 0
    return running
