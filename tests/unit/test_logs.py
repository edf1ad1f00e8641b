"""The log: there for who wants to know more, for the user's eyes alone, never longer than it should be."""

import logging
import stat
from collections.abc import Iterator

import pytest

from core import logs


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, [*root.handlers]
    yield
    for handler in {*root.handlers} - {*handlers}:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_it_is_kept_and_turned_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LONGEST", 3000)
    assert logs.begin_log() is not None
    for number in range(300):
        logging.getLogger("core.some").info("something of number %d happened", number)
    files = sorted(logs.log_file().parent.iterdir())
    assert [file.name for file in files] == ["parlando.log", *(f"parlando.log.{age}" for age in (1, 2, 3))]
    assert all(file.stat().st_size <= 3000 for file in files)
    assert "number 299 happened" in files[0].read_text()
    assert stat.S_IMODE(files[0].stat().st_mode) == 0o600


def test_without_a_place_for_it_the_program_goes_on() -> None:
    logs.log_file().parent.mkdir()
    logs.log_file().mkdir()
    assert logs.begin_log() is None
