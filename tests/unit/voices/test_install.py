"""Voices on their way in, from a real HTTP server that fails as real ones do, and out again."""

import asyncio
import hashlib
import json
import shutil
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core import outside
from core.engines.kokoro import VOICES, KokoroEngine
from core.engines.piper import PiperEngine
from core.engines.voice_store import Speaker, incoming_dir, stored_voices, voices_dir
from core.errors import InstallFailed, VoiceMissing
from core.voices import fetch as fetching
from core.voices import kokoro as kokoros
from core.voices.catalogue import Catalogue, licence_in
from core.voices.fetch import Cancelled
from core.voices.install import damaged, import_voice, install, models_in, remove
from core.voices.offers import CatalogueFile, first_choice, first_choice_mb
from tests.fixtures import kokoro, natural
from tests.fixtures.processes import patience
from tests.fixtures.voice_catalogue import (
    CARD,
    KEY,
    Cut,
    Hold,
    OtherPart,
    Redirect,
    Status,
    VoiceCatalogue,
    WholeAnyway,
    Wrong,
)
from tests.fixtures.waiting import until

MODEL = f"{KEY}.onnx"


def nothing(have: int, size: int) -> None:
    pass


async def get(served: VoiceCatalogue, progress: Any = nothing, cancelled: threading.Event | None = None) -> None:
    catalogue = Catalogue(served.url)
    await install(catalogue, await asyncio.to_thread(catalogue.voice, KEY), progress, cancelled)


def installed() -> list[str]:
    return [voice.id for voice in stored_voices()]


async def test_a_voice_comes_whole_and_speaks(voice_catalogue: VoiceCatalogue) -> None:
    told: list[tuple[int, int]] = []
    await get(voice_catalogue, lambda have, size: told.append((have, size)))
    (voice,) = stored_voices()
    assert (voice.name, voice.language, voice.quality, voice.license) == ("Test", "en-US", "medium", "CC BY 4.0")
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    heard: list[object] = []
    PiperEngine().synthesize("Hello.", voice.id, 24_000, heard.append)
    assert heard
    assert damaged() == {}
    assert list(incoming_dir().iterdir()) == []


async def test_a_voice_may_be_called_in_any_letters(voice_catalogue: VoiceCatalogue) -> None:
    voice_catalogue.add("pt_PT-tugão-medium", espeak_voice="pt")
    catalogue = Catalogue(voice_catalogue.url)
    voice = await asyncio.to_thread(catalogue.voice, "pt_PT-tugão-medium")
    assert await asyncio.to_thread(catalogue.licence, voice) == "CC BY 4.0"
    await install(catalogue, voice, lambda have, size: None)
    assert installed() == ["piper:pt_PT-tugão-medium"]
    remove(voice.key)
    assert installed() == []


def test_the_first_choice_of_a_language_is_of_middling_size_and_known_before_the_catalogue(
    voice_catalogue: VoiceCatalogue,
) -> None:
    for key in ("en_US-amy-low", "en_US-ryan-high", "en_US-zoe-medium"):
        voice_catalogue.add(key)
    voices = Catalogue(voice_catalogue.url).voices()
    chosen = first_choice(voices)
    assert chosen is not None
    assert chosen.key == "en_US-test-medium"
    assert first_choice([]) is None
    assert [first_choice_mb(tag) for tag in ("en-GB", "nb-NO", "zh_CN", "uk", "hi-IN", "ja", "")] == [
        63, 63, 63, 77, 142, 0, 0,
    ]  # fmt: skip


async def test_a_cut_is_mended_by_asking_for_the_rest(voice_catalogue: VoiceCatalogue) -> None:
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.faults[path] = [Cut(1000), Cut(500)]
    await get(voice_catalogue)
    assert installed() == [f"piper:{KEY}"]
    assert voice_catalogue.ranges_of(path) == ["", "bytes=1000-", "bytes=1500-"]


async def test_what_came_before_a_cancel_is_not_fetched_again(voice_catalogue: VoiceCatalogue) -> None:
    path, held, cancelled = voice_catalogue.path_of(MODEL), Hold(1000), threading.Event()
    voice_catalogue.faults[path] = [held]
    task = asyncio.create_task(get(voice_catalogue, cancelled=cancelled))
    assert await asyncio.to_thread(held.is_reached.wait, 10)
    part = incoming_dir() / KEY / f"{MODEL}.part"
    await until(lambda: part.exists() and part.stat().st_size >= 1000, "the first bytes")
    cancelled.set()
    held.go_on.set()
    with pytest.raises(Cancelled):
        await task
    assert installed() == []
    await get(voice_catalogue)
    assert voice_catalogue.ranges_of(path) == ["", "bytes=1000-"]
    assert installed() == [f"piper:{KEY}"]


async def test_a_cancel_is_heeded_while_the_server_is_silent(voice_catalogue: VoiceCatalogue) -> None:
    held, cancelled = Hold(1000), threading.Event()
    voice_catalogue.faults[voice_catalogue.path_of(MODEL)] = [held]
    task = asyncio.create_task(get(voice_catalogue, cancelled=cancelled))
    assert await asyncio.to_thread(held.is_reached.wait, 10)
    cancelled.set()
    async with asyncio.timeout(fetching.SILENCE_LIMIT_S / 2):
        with pytest.raises(Cancelled):
            await task


async def test_who_asks_for_the_list_can_leave_while_the_server_is_silent(voice_catalogue: VoiceCatalogue) -> None:
    held = Hold(10)
    voice_catalogue.faults["voices.json"] = [held]
    task = asyncio.create_task(fetching.asked(Catalogue(voice_catalogue.url).voices))
    assert await asyncio.to_thread(held.is_reached.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(fetching.SILENCE_LIMIT_S / 2):
        await asyncio.get_running_loop().shutdown_default_executor()  # as a program does that ends


async def test_a_voice_that_needs_a_dictionary_is_refused_before_its_network_comes(
    voice_catalogue: VoiceCatalogue,
) -> None:
    path = voice_catalogue.path_of(f"{MODEL}.json")
    said = json.dumps(json.loads(voice_catalogue.files[path]) | {"phoneme_type": "pinyin"}).encode()
    voice_catalogue.files[path] = said
    voice_catalogue.listed[KEY]["files"][path] = {
        "size_bytes": len(said),
        "md5_digest": hashlib.md5(said).hexdigest(),
    }
    voice_catalogue.write()
    with pytest.raises(InstallFailed, match="dictionary"):
        await get(voice_catalogue)
    assert voice_catalogue.ranges_of(voice_catalogue.path_of(MODEL)) == []


@pytest.mark.parametrize(
    ("fault", "asked"),
    [
        pytest.param(WholeAnyway(), ["", "bytes=1000-"], id="it knows no ranges"),
        pytest.param(OtherPart(), ["", "bytes=1000-", "bytes=1000-"], id="it sends another part"),
    ],
)
async def test_a_server_that_does_not_send_what_is_missing_will_do(
    voice_catalogue: VoiceCatalogue, monkeypatch: pytest.MonkeyPatch, fault: Any, asked: list[str]
) -> None:
    monkeypatch.setattr(fetching, "_BLOCK", 500)
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.faults[path] = [Cut(1000), fault]
    await get(voice_catalogue)
    assert damaged() == {}
    assert voice_catalogue.ranges_of(path) == asked


async def test_wrong_bytes_are_asked_for_once_more_and_never_installed(voice_catalogue: VoiceCatalogue) -> None:
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.faults[path] = [Wrong()]
    await get(voice_catalogue)
    assert damaged() == {}
    remove(KEY)
    voice_catalogue.faults[path] = [Wrong(), Wrong()]
    with pytest.raises(InstallFailed, match="other bytes"):
        await get(voice_catalogue)
    assert installed() == []


async def test_a_redirection_is_followed_with_the_range(voice_catalogue: VoiceCatalogue) -> None:
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.files["elsewhere"] = voice_catalogue.files[path]
    voice_catalogue.faults[path] = [Cut(1000), Redirect(f"{voice_catalogue.url}/elsewhere")]
    await get(voice_catalogue)
    assert voice_catalogue.ranges_of("elsewhere") == ["bytes=1000-"]


async def test_a_server_that_is_busy_is_asked_again_but_not_for_ever(
    voice_catalogue: VoiceCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_wait", lambda seconds, cancelled: None)
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.faults[path] = [Status(503), Status(429)]
    await get(voice_catalogue)
    remove(KEY)
    voice_catalogue.asked.clear()
    voice_catalogue.faults[path] = [Status(503) for _ in range(20)]
    with pytest.raises(InstallFailed, match="can't give it now"):
        await get(voice_catalogue)
    assert len(voice_catalogue.ranges_of(path)) == fetching.TRIES


async def test_a_server_that_falls_silent_is_given_up(
    voice_catalogue: VoiceCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "SILENCE_LIMIT_S", patience(1))
    path = voice_catalogue.path_of(MODEL)
    voice_catalogue.faults[path] = [Hold(1000)]
    await get(voice_catalogue)
    assert voice_catalogue.ranges_of(path) == ["", "bytes=1000-"]


async def test_a_missing_file_is_said(voice_catalogue: VoiceCatalogue) -> None:
    del voice_catalogue.files[voice_catalogue.path_of(MODEL)]
    with pytest.raises(InstallFailed, match="error 404"):
        await get(voice_catalogue)


async def test_a_full_disk_is_said_before_and_while_it_fills(voice_catalogue: VoiceCatalogue) -> None:
    part = incoming_dir() / KEY / f"{MODEL}.part"
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    with pytest.raises(InstallFailed, match="disk is full"):
        await get(voice_catalogue)
    file = next(iter(voice_catalogue.listed[KEY]["files"].values()))
    file["size_bytes"] = 1 << 60
    voice_catalogue.write()
    with pytest.raises(InstallFailed, match="not enough room"):
        await get(voice_catalogue)
    assert installed() == []


async def test_a_voice_that_does_not_speak_is_not_installed(voice_catalogue: VoiceCatalogue) -> None:
    voice_catalogue.files[voice_catalogue.path_of(MODEL)] = b"\x3a\x00"  # a model with an empty graph
    listed = voice_catalogue.listed[KEY]["files"][voice_catalogue.path_of(MODEL)]
    listed["size_bytes"], listed["md5_digest"] = 2, hashlib.md5(b"\x3a\x00").hexdigest()
    voice_catalogue.write()
    with pytest.raises(InstallFailed, match="does not speak"):
        await get(voice_catalogue)
    assert installed() == []
    assert list(incoming_dir().iterdir()) == []


async def test_damage_is_found_and_mended_by_installing_anew(voice_catalogue: VoiceCatalogue) -> None:
    await get(voice_catalogue)
    model = voices_dir() / KEY / MODEL
    model.write_bytes(model.read_bytes()[:-1] + b"?")
    assert damaged() == {KEY: f"{MODEL} has changed"}
    model.unlink()
    assert damaged() == {KEY: f"{MODEL} is missing"}
    await get(voice_catalogue)
    assert damaged() == {}
    (voices_dir() / KEY / "parlando.json").write_text("{")
    assert list(damaged()) == [KEY]
    remove(KEY)
    assert damaged() == {}


async def test_offline_nothing_is_asked_for_but_this_computer(
    voice_catalogue: VoiceCatalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "is_offline", lambda: True)
    with pytest.raises(InstallFailed, match="offline"):
        Catalogue("https://voices.example").voices()
    await get(voice_catalogue)
    assert installed() == [f"piper:{KEY}"]


def test_the_catalogue_is_kept_and_asked_for_anew_by_its_etag(voice_catalogue: VoiceCatalogue) -> None:
    first = Catalogue(voice_catalogue.url).voices()
    assert Catalogue(voice_catalogue.url).voices() == first
    voice_catalogue.add("de_DE-thorsten-low", espeak_voice="de")
    assert len(Catalogue(voice_catalogue.url).voices()) == 2
    voice_catalogue.faults["voices.json"] = [Status(500)]
    assert len(Catalogue(voice_catalogue.url).voices()) == 2


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"a": 1}x'])
def test_what_is_no_catalogue_is_said(voice_catalogue: VoiceCatalogue, body: bytes) -> None:
    voice_catalogue.files["voices.json"] = body
    with pytest.raises(InstallFailed, match="no catalogue"):
        Catalogue(voice_catalogue.url).voices()


def test_a_voice_that_makes_no_sense_is_left_out(voice_catalogue: VoiceCatalogue) -> None:
    good = voice_catalogue.listed[KEY]
    outward = {
        "../../x.onnx": {"size_bytes": 1, "md5_digest": ""},
        "x.onnx.json": {"size_bytes": 1, "md5_digest": ""},
    }
    voice_catalogue.listed |= {"x": {**good, "files": outward}, "y": {**good, "files": {}}, "z": {"name": "z"}}
    voice_catalogue.write()
    assert [voice.key for voice in Catalogue(voice_catalogue.url).voices()] == [KEY]


def test_the_licence_stands_in_the_card(voice_catalogue: VoiceCatalogue) -> None:
    catalogue = Catalogue(voice_catalogue.url)
    assert catalogue.licence(catalogue.voice(KEY)) == "CC BY 4.0"
    assert licence_in("* **Licence:** see there") == "see there"
    assert licence_in("Nothing is said of a license.") == ""


async def test_a_voice_is_imported_from_a_folder(tmp_path: Path) -> None:
    made = natural.write_pair(tmp_path, "de_DE-own-high", natural.model(speakers=2), natural.config(speakers=2))
    (tmp_path / "MODEL_CARD").write_bytes(CARD)
    assert models_in(tmp_path) == [made]
    voice = await import_voice(made)
    assert (voice.id, voice.quality, voice.speakers[1]) == ("piper:de_DE-own-high", "medium", Speaker("p1"))
    assert made.exists()
    assert damaged() == {}


async def test_what_is_no_voice_is_not_imported(tmp_path: Path) -> None:
    with pytest.raises(InstallFailed, match="no voice in"):
        models_in(tmp_path)
    alone = tmp_path / "alone.onnx"
    alone.write_bytes(b"x")
    with pytest.raises(InstallFailed, match="description"):
        await import_voice(alone)
    (tmp_path / "alone.onnx.json").write_text(json.dumps({}))
    with pytest.raises(InstallFailed, match="no voice that can be used"):
        await import_voice(alone)
    assert installed() == []


async def test_pipers_own_test_voice_is_imported(tmp_path: Path, silence_test: Path) -> None:
    for name in ("test_voice.onnx", "test_voice.onnx.json"):
        shutil.copyfile(silence_test / name, tmp_path / name)
    voice = await import_voice(tmp_path / "test_voice.onnx")
    assert (voice.id, voice.language) == ("piper:test_voice", "en-US")


@pytest.mark.parametrize("key", ["nobody", "", "..", "a/b", ".incoming", "\ud800"])
def test_what_is_not_there_is_not_removed(key: str) -> None:
    with pytest.raises(VoiceMissing):
        remove(key)


async def test_kokoro_is_imported_with_the_file_of_voices_beside_it(tmp_path: Path) -> None:
    voice = await import_voice(kokoro.write(tmp_path))
    assert (voice.id, voice.license, len(voice.speakers)) == ("kokoro:kokoro-test", "Apache-2.0", 8)
    assert damaged() == {}
    heard: list[object] = []
    KokoroEngine().synthesize("Hello.", "kokoro:kokoro-test#3", 24_000, heard.append)
    assert heard


async def test_kokoro_comes_from_its_release(
    voice_catalogue: VoiceCatalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {path.name: path.read_bytes() for path in (kokoro.write(tmp_path), tmp_path / "voices-v1.0.bin")}
    voice_catalogue.files |= files
    told = {name: (len(content), hashlib.sha256(content).hexdigest()) for name, content in files.items()}
    monkeypatch.setattr(kokoros, "_MODELS", (("high", f"{kokoro.KEY}.onnx", *told[f"{kokoro.KEY}.onnx"]),))
    monkeypatch.setattr(kokoros, "_VOICES_FILE", CatalogueFile("voices-v1.0.bin", *told["voices-v1.0.bin"], VOICES))
    catalogue = Catalogue(voice_catalogue.url, voice_catalogue.url)
    wished = await asyncio.to_thread(catalogue.voice, kokoro.KEY)
    assert catalogue.licence(wished) == "Apache-2.0"
    voice_catalogue.faults[f"{kokoro.KEY}.onnx"] = [Wrong(), Cut(100)]
    await install(catalogue, wished, nothing)
    assert installed() == ["kokoro:kokoro-test"]
    assert damaged() == {}


async def test_a_file_of_voices_that_is_none_is_refused(tmp_path: Path) -> None:
    model = kokoro.write(tmp_path)
    styles = tmp_path / "voices-v1.0.bin"
    for wrong in (b"", b"PK\x03\x04 nothing"):
        styles.write_bytes(wrong)
        with pytest.raises(InstallFailed, match="file of voices"):
            await import_voice(model)
    with styles.open("wb") as file:
        np.savez(file, af_heart=np.zeros((510, 1, 8), np.float32))
    with pytest.raises(InstallFailed, match="something else"):
        await import_voice(model)
    assert installed() == []


async def test_one_voice_is_brought_by_one_at_a_time(voice_catalogue: VoiceCatalogue) -> None:
    held = Hold(1000)
    voice_catalogue.faults[voice_catalogue.path_of(MODEL)] = [held]
    first = asyncio.create_task(get(voice_catalogue))
    assert await asyncio.to_thread(held.is_reached.wait, 10)
    with pytest.raises(InstallFailed, match="on its way in already"):
        await get(voice_catalogue)
    held.go_on.set()
    await first
    assert installed() == [f"piper:{KEY}"]
