"""The whole program on real parts. A test that leaves a process or a socket behind fails."""

from collections.abc import Iterator

import pytest

from tests.fixtures.processes import Leftovers
from tests.fixtures.program import Profile


@pytest.fixture(autouse=True)
def no_leftovers(request: pytest.FixtureRequest, profile: Profile) -> Iterator[None]:
    """Fail when a process or socket that came with the test is still there after it."""
    for shared in ("sound", "display"):
        if shared in request.fixturenames:
            request.getfixturevalue(shared)  # they stay: start them before the count
    before = Leftovers()
    yield
    left = before.find()
    assert not left, "left behind:\n" + "\n".join(left)
