"""Where things are kept: by the desktop's rules, or all in one folder."""

import os
from pathlib import Path

import pytest

from core import paths
from core.errors import UsageError


@pytest.fixture(autouse=True)
def _no_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.PROFILE_VARIABLE, "")


def test_a_relative_folder_in_the_desktop_s_variable_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.data_dir() == tmp_path / ".local/share/parlando"


def test_a_profile_holds_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    paths.use_profile(Path("trial"))
    folders = {paths.data_dir(), paths.config_dir(), paths.state_dir()}
    assert len(folders) == 3
    assert all(folder.parent == tmp_path / "trial" for folder in folders)


@pytest.mark.skipif(os.name == "nt", reason="there it is the system that knows the home")
@pytest.mark.parametrize("home", [None, ""])
def test_who_has_no_home_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch, home: str | None) -> None:
    if home is None:
        monkeypatch.delenv("HOME")
    else:
        monkeypatch.setenv("HOME", home)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)  # a container's user that nobody has heard of
    with pytest.raises(UsageError, match="HOME"):
        paths.config_dir()
