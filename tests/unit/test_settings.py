"""Settings: a bad file never stops the start, and saving never leaves a half."""

import json
from pathlib import Path

import pytest

from core.errors import SettingsUnsaved
from core.files import replace_file
from core.options import OPTIONS, Address, Choice, Heading, Number, Option, Switch, Text, Value
from core.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_every_default_passes_its_own_check() -> None:
    assert [option.kind(option.default) for option in OPTIONS] == [option.default for option in OPTIONS]


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
def test_a_damaged_file_is_set_aside_before_a_new_one_is_written(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'{"speech.rate": 1.5,}')
    settings = Settings(file)
    assert settings.is_damaged and [each.name for each in file.parent.iterdir()] == ["settings.json"]
    settings["speech.rate"] = 2.0
    (aside,) = file.parent.glob("settings.damaged-*.json")
    assert aside.read_bytes() == b'{"speech.rate": 1.5,}' and not Settings(file).is_damaged


@pytest.mark.logs_warnings
def test_what_is_there_by_the_files_name_and_cannot_be_read_is_set_aside(file: Path) -> None:
    file.mkdir(parents=True)
    settings = Settings(file)
    settings["speech.rate"] = 2.0
    (aside,) = file.parent.glob("settings.damaged-*.json")
    assert aside.is_dir() and Settings(file)["speech.rate"] == 2.0


@pytest.mark.logs_warnings
def test_what_cannot_be_saved_is_in_force_and_can_be_saved_later(file: Path) -> None:
    settings = Settings(file)
    file.parent.touch()  # no folder can be made there
    settings["speech.rate"] = 2.0
    assert (settings["speech.rate"], settings.is_saved) == (2.0, False)
    with pytest.raises(SettingsUnsaved, match=r"cannot be saved in .*settings\.json"):
        settings.write()
    file.parent.unlink()
    settings.write()
    assert settings.is_saved and Settings(file)["speech.rate"] == 2.0


def test_who_writes_later_writes_the_newest_state_once(file: Path) -> None:
    settings, asked = Settings(file), list[float]()
    settings.save = lambda: asked.append(settings["speech.rate"])
    settings["speech.rate"], settings["speech.rate"] = 1.5, 2.0
    assert asked == [1.5, 2.0] and not file.exists() and not settings.is_saved
    settings.write()
    before = file.stat().st_ino
    settings.write()
    assert (Settings(file)["speech.rate"], file.stat().st_ino) == (2.0, before)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_no_value_of_any_kind_stops_the_start_or_a_change(file: Path, option: Option) -> None:
    file.parent.mkdir()
    odd = (
        None,
        True,
        7,
        -1e300,
        [],
        [1],
        {},
        {"a": []},
        {"\ud800": "x"},
        {"a": "\udfff"},
        "\ud83d",
        "x\0y",
        "x" * 9999,
    )
    for value in odd:
        file.write_text(json.dumps({option.key: value}))
        settings = Settings(file)
        assert settings[option.key] == option.kind(settings[option.key])
    settings["window.minimised"] = True
    assert Settings(file)["window.minimised"]


def test_a_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    file, link = tmp_path / "kept" / "settings.json", tmp_path / "settings.json"
    link.symlink_to(file)
    Settings(link)["speech.rate"] = 1.5
    assert link.is_symlink() and json.loads(file.read_text()) == {"speech.rate": 1.5}


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


def test_everything_on_the_page_has_words() -> None:
    assert [each.key for each in OPTIONS if each.heading is not None and not each.label] == []


class TestInForceAtOnce:
    def test_a_change_is_told_once_with_the_value(self, file: Path) -> None:
        settings, told = Settings(file), list[object]()
        settings.watch("speech.rate", told.append)
        settings["speech.rate"] = 2
        settings["speech.rate"] = 2.0
        settings["text.size"] = 30
        assert told == [2.0]

    def test_steps_are_taken_back_one_by_one_and_told(self, file: Path) -> None:
        settings, told = Settings(file), list[object]()
        settings.watch("speech.rate", told.append)
        settings.change({"speech.rate": 2.0, "text.size": 30.0})
        settings.change({"speech.rate": 1.5})
        settings.change({"speech.rate": 1.5})  # no change, no step
        settings.undo()
        assert (settings["speech.rate"], settings["text.size"]) == (2.0, 30.0)
        settings.undo()
        assert (settings["speech.rate"], settings["text.size"], settings.can_undo) == (1.0, 20.0, False)
        settings.undo()
        assert told == [2.0, 1.5, 2.0, 1.0]

    def test_a_step_with_one_bad_value_changes_nothing(self, file: Path) -> None:
        settings = Settings(file)
        with pytest.raises(ValueError, match="must be one of"):
            settings.change({"speech.rate": 2.0, "text.palette": "pink"})
        assert (settings["speech.rate"], settings.can_undo) == (1.0, False)

    def test_reset_of_a_heading_leaves_the_others_and_can_be_undone(self, file: Path) -> None:
        settings = Settings(file)
        settings["speech.rate"], settings["text.size"] = 2.0, 30.0
        settings.reset(Heading.VOICE)
        assert (settings["speech.rate"], settings["text.size"]) == (1.0, 30.0)
        settings.undo()
        assert settings["speech.rate"] == 2.0


@pytest.mark.parametrize(
    ("value", "way", "there"),
    [(1.0, 1, 1.05), (1.05, -1, 1.0), (1.02, 1, 1.05), (1.02, -1, 1.0), (3.0, 1, 3.0), (0.5, -1, 0.5)],
)
def test_a_number_goes_by_steps_within_its_range(value: float, way: int, there: float) -> None:
    assert Number(0.5, 3.0, step=0.05).stepped(value, way) == there


@pytest.mark.parametrize("typed", ["speech.example", "ftp://speech.example", "https://", "http://[bad"])
def test_what_is_no_address_is_told_what_one_looks_like(typed: str) -> None:
    with pytest.raises(ValueError, match="such as"):
        Address()(typed)


class TestOtherVersions:
    OLD = (Option("pace", 1.0, Number(0.5, 3)), Option("mood", "calm", Choice(calm="Calm", gay="Gay")))
    NEW = (Option("speech.pace", 1.0, Number(0.5, 3), formerly=("pace",)), Option("loud", True, Switch()))

    def test_a_renamed_key_still_reads_and_an_unknown_one_stays(self, file: Path) -> None:
        old = Settings(file, self.OLD)
        old["pace"], old["mood"] = 2.0, "gay"
        new = Settings(file, self.NEW)
        assert new["speech.pace"] == 2.0
        new["loud"] = False
        assert Settings(file, self.OLD)["mood"] == "gay"


class TestCopies:
    OPTIONS = (
        Option("shown", 1.0, Number(0, 9), Heading.VOICE),
        Option("hidden", "", Text()),
    )

    def test_a_copy_brings_what_stands_on_the_page(self, tmp_path: Path) -> None:
        here, there = Settings(tmp_path / "a", self.OPTIONS), Settings(tmp_path / "b", self.OPTIONS)
        here["shown"], here["hidden"] = 5, "a place"
        here.export_to(tmp_path / "copy")
        assert "a place" not in (tmp_path / "copy").read_text()
        there.import_from(tmp_path / "copy")
        assert [there[key] for key in ("shown", "hidden")] == [5.0, ""]
        there.undo()
        assert there["shown"] == 1.0

    @pytest.mark.parametrize(
        "content", [b"", b"[]", b"{}", b"\xff", b"[" * 99_999, b'{"kind": "parlando settings", "settings": 1}']
    )
    def test_anything_else_is_refused(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "copy").write_bytes(content)
        with pytest.raises(ValueError):
            Settings(tmp_path / "a").import_from(tmp_path / "copy")

    @pytest.mark.logs_warnings
    def test_what_does_not_fit_is_passed_over(self, tmp_path: Path) -> None:
        values: dict[str, Value] = {"shown": 99, "hidden": "elsewhere", "nobody": 1}
        (tmp_path / "copy").write_text(json.dumps({"kind": "parlando settings", "settings": values}))
        settings = Settings(tmp_path / "a", self.OPTIONS)
        settings.import_from(tmp_path / "copy")
        assert (settings["shown"], settings["hidden"], settings.can_undo) == (1.0, "", False)
