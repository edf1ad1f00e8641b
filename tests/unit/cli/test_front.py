"""The front of the command line, where errors become sentences and exit codes."""

import os

import pytest

from core.cli import front


def no_window(*_: object) -> int:
    raise AssertionError("a window was to be opened")


@pytest.mark.skipif(os.name == "nt", reason="there it is the system that knows the home")
@pytest.mark.parametrize("arguments", [["pause"], ["voices", "check"]])
def test_who_has_no_home_is_told_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)  # a container's user that nobody has heard of
    assert front.run(arguments, no_window) == front.USAGE
    told = capsys.readouterr().err
    assert told.startswith("parlando: There is no home") and told.endswith("--profile-dir.\n")


@pytest.mark.parametrize(("option", "code"), [("--help", front.OK), ("--louder", front.USAGE), ("x", front.USAGE)])
def test_an_order_to_the_window_is_understood_before_it_is_given(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], option: str, code: int
) -> None:
    monkeypatch.setattr("core.instance.send", no_window)
    assert front.run(["pause", option], no_window) == code
    capsys.readouterr()
