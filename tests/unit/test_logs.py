"""The log: there for who wants to know more, for the user's eyes alone, never longer than it should be."""

import logging
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

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


def test_whoever_logs_notices_nothing_of_a_folder_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LONGEST", 3000)
    assert logs.begin_log() is not None
    shutil.rmtree(logs.log_file().parent)
    for number in range(100):
        logging.getLogger("core.some").info("something of number %d happened", number)
    logs.log_file().parent.mkdir()
    logging.getLogger("core.some").info("it is there again")
    assert "it is there again" in logs.log_file().read_text()


def test_a_full_disk_leaves_the_terminal_alone(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logs, "log_file", lambda: Path("/dev/full"))
    assert logs.begin_log() is not None
    logging.getLogger("core.some").info("there is no room for this")
    assert capfd.readouterr() == ("", "")
