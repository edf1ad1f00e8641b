"""Settings: a bad file never stops the start, and saving never leaves a half."""

import json
from pathlib import Path

import pytest

from core.settings import OPTIONS, Settings, replace_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_every_default_passes_its_own_check() -> None:
    assert [option.check(option.default) for option in OPTIONS] == [option.default for option in OPTIONS]


def test_what_is_set_is_there_again(file: Path) -> None:
    Settings(file)["speech.rate"] = 1.5
    assert Settings(file)["speech.rate"] == 1.5
    assert Settings(file)["text.palette"] == "system"


@pytest.mark.parametrize("value", [0.1, 99, "fast", None, True, [1]])
def test_a_value_that_does_not_fit_is_refused(file: Path, value: object) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        Settings(file)["speech.rate"] = value  # type: ignore[assignment]
    assert not file.exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[1]", b'"text"', b'{"speech.rate": "quick", "old": 1}']
)
def test_a_damaged_file_gives_the_defaults(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)
    assert settings["speech.rate"] == 1.0
    settings["speech.rate"] = 2.0
    assert json.loads(file.read_text())["speech.rate"] == 2.0


def test_a_file_is_replaced_in_one_step_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "page"
    replace_file(file, b"old")
    with pytest.raises(TypeError):
        replace_file(file, "not bytes")  # type: ignore[arg-type]
    assert file.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["page"]
