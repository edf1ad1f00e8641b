"""Brings voices onto this computer and takes them away: whole or not at all.

1. The files come into a folder aside, from the catalogue or from a folder of the listener's, and are checked.
2. The model is prepared (core/engines/voice_graph.py), and what every file must be is written down.
3. The voice speaks a sentence in a worker. Only then the folder gets its name, in one step.

What blocks runs in threads; all calls come from one event loop.
"""

import asyncio
import contextlib
import hashlib
import json
import os
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.engines.process import EngineProcess
from core.engines.voice_graph import prepared
from core.engines.voice_store import (
    MANIFEST,
    NEW,
    StoredFile,
    StoredVoice,
    can_speak,
    incoming_dir,
    is_key,
    stored_voice,
    stored_voices,
    voices_dir,
    write_manifest,
)
from core.errors import EngineFailed, InstallFailed, ParlandoError, VoiceMissing
from core.voices.catalogue import CARD, Catalogue, CatalogueVoice, licence_in
from core.voices.fetch import digest, fetch, unwritable

ENGINE = "piper"
SPARE_BYTES = 64 * 1024 * 1024
"""What is left free on the disk."""

_SENTENCE = "One, two, three, four, five, six, seven, eight."

Progress = Callable[[int, int], None]
"""Is told the bytes that are there and those there are to be; called from any thread."""


async def install(
    catalogue: Catalogue, voice: CatalogueVoice, progress: Progress, cancelled: threading.Event | None = None
) -> StoredVoice:
    """Bring a voice of the catalogue here, anew where it is here already.

    Raises InstallFailed; `cancelled` being set raises Cancelled, and what came is kept for another try.
    """
    _see_engine()
    cancelled = cancelled or threading.Event()
    try:
        folder = await asyncio.to_thread(_download, catalogue, voice, progress, cancelled)
    except asyncio.CancelledError:
        cancelled.set()  # the thread would go on without us
        raise
    return await _take_in(folder, voice.key)


async def import_voice(model: Path) -> StoredVoice:
    """Take in a voice from its .onnx file, with the .onnx.json beside it. Raises InstallFailed."""
    _see_engine()
    folder, key = await asyncio.to_thread(_copy, model)
    return await _take_in(folder, key)


def models_in(place: Path) -> list[Path]:
    """Return the models at a place: the file itself, or those in a folder; InstallFailed where there is none."""
    found = sorted(place.rglob("*.onnx")) if place.is_dir() else [place] if place.suffix == ".onnx" else []
    if not [each for each in found if each.is_file()]:
        raise InstallFailed(
            f"There is no voice in {place}: a Piper voice is a file that ends in .onnx.", why="content"
        )
    return found


def remove(key: str) -> None:
    """Take a voice away, damaged or not; VoiceMissing where there is none."""
    folder = voices_dir() / key
    if not is_key(key) or not folder.is_dir():
        raise VoiceMissing(
            f"The voice “{key}” is not installed; “parlando voices” lists those there are.", voice=key
        )
    gone = incoming_dir() / f"{key}.old"
    _make(incoming_dir())
    shutil.rmtree(gone, ignore_errors=True)
    folder.rename(gone)  # away in one step, however long deleting takes
    shutil.rmtree(gone, ignore_errors=True)


def damaged() -> dict[str, str]:
    """Look through all installed voices; return what is wrong, by key."""
    found = {voice.key: fault for voice in stored_voices() if (fault := _fault(voice))}
    folders = [path for path in voices_dir().glob("*") if path.is_dir() and is_key(path.name)]
    return found | {
        path.name: f"{MANIFEST} is missing or unreadable" for path in folders if not stored_voice(path.name)
    }


def _fault(voice: StoredVoice) -> str:
    for name, file in voice.files.items():
        path = voice.folder / name
        if not path.is_file():
            return f"{name} is missing"
        if path.stat().st_size != file.size or digest(path, "sha256") != file.sha256:
            return f"{name} has changed"
    return ""


def _see_engine() -> None:
    """Bring nothing that could not speak. Raises InstallFailed."""
    if not can_speak():
        sentence = "Natural voices need the package piper-tts, which is not here; “pip install parlando[natural]”."
        raise InstallFailed(sentence, why="engine")


def _download(catalogue: Catalogue, voice: CatalogueVoice, progress: Progress, cancelled: threading.Event) -> Path:
    if not is_key(voice.key):
        raise InstallFailed(f"A voice cannot be called “{voice.key}”.", why="content")
    folder = incoming_dir() / voice.key
    _make(folder)
    _see_room(folder, voice.size)
    done = 0
    for file in voice.files:
        target, before = folder / file.name, done
        if not (target.is_file() and target.stat().st_size == file.size and digest(target, "md5") == file.md5):
            fetch(
                f"{catalogue.address}/{file.path}",
                target,
                file.size,
                file.md5,
                lambda have, before=before: progress(before + have, voice.size),  # type: ignore[misc]
                cancelled,
            )
        done += file.size
        progress(done, voice.size)
    return folder


def _see_room(folder: Path, size: int) -> None:
    """A voice takes its size twice while its model is prepared."""
    has = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    free = shutil.disk_usage(folder).free
    if free < (needed := 2 * size - has + SPARE_BYTES):
        sentence = f"There is not enough room for this voice: {needed >> 20} MB are needed, {free >> 20} are free."
        raise InstallFailed(sentence, why="space")


def _copy(model: Path) -> tuple[Path, str]:
    described = model.with_name(f"{model.name}.json")
    if not model.is_file() or not described.is_file():
        raise InstallFailed(f"{model.name} needs its description {described.name} beside it.", why="content")
    key = model.stem
    if not is_key(key):
        raise InstallFailed(
            f"A voice cannot be called “{key}”; rename {model.name} and its description.", why="content"
        )
    folder = incoming_dir() / key
    shutil.rmtree(folder, ignore_errors=True)
    _make(folder)
    _see_room(folder, model.stat().st_size)
    try:
        for source in (model, described, model.with_name(CARD)):
            if source.is_file():
                shutil.copyfile(source, folder / source.name)
    except OSError as error:
        raise unwritable(folder / model.name, error) from error
    return folder, key


async def _take_in(folder: Path, key: str) -> StoredVoice:
    """Make the files in a folder aside a voice of this computer, if it speaks."""
    try:
        voice = await asyncio.to_thread(_prepare, folder, key)
        voice = replace(voice, pace=await _try(voice))
        write_manifest(folder, voice)
        await asyncio.to_thread(_put_in_place, folder, key)
    except (InstallFailed, OSError) as error:
        await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
        raise (error if isinstance(error, InstallFailed) else unwritable(folder / key, error)) from error
    return voice


def _prepare(folder: Path, key: str) -> StoredVoice:
    model = folder / f"{key}.onnx"
    try:
        made = prepared(model.read_bytes())
        said = json.loads(model.with_name(f"{key}.onnx.json").read_text("utf-8"))
        voice = _described(key, said)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InstallFailed(f"“{key}” is no Piper voice ({error}).", why="content") from error
    _write(model, made)
    card = folder / CARD
    licence = licence_in(card.read_text("utf-8", "replace")) if card.is_file() else ""
    names = [path.name for path in folder.iterdir() if path.is_file() and path.name != MANIFEST]
    files = {name: _stored(folder / name) for name in sorted(names)}
    voice = replace(voice, license=licence, files=files)
    write_manifest(folder, voice)
    return voice


def _described(key: str, said: dict[str, Any]) -> StoredVoice:
    """Read a voice's description; what it leaves open stands in its key, LANGUAGE_REGION-NAME-QUALITY."""
    parts = key.split("-")
    speakers = sorted((number, name) for name, number in (said.get("speaker_id_map") or {}).items())
    code = (said.get("language") or {}).get("code") or (parts[0] if len(parts) > 2 else said["espeak"]["voice"])
    name = str(said.get("dataset") or (parts[1] if len(parts) > 2 else key)).replace("_", " ")
    return StoredVoice(
        key,
        ENGINE,
        name[:1].upper() + name[1:],
        str(code).replace("_", "-"),
        str(said["audio"].get("quality") or (parts[2] if len(parts) > 2 else "")),
        speakers=tuple(name for _, name in speakers) if len(speakers) == said["num_speakers"] > 1 else (),
    )


async def _try(voice: StoredVoice) -> float:
    """Let a voice speak before it counts; return its pace. InstallFailed where it does not speak."""
    engine = EngineProcess(ENGINE)
    try:
        heard_s = began = 0.0
        for _ in range(2):  # the first time it is loaded, too
            began, heard_s = monotonic(), 0.0
            spoken = engine.synthesize(_SENTENCE, f"{ENGINE}:{NEW}{voice.key}", SAMPLE_RATE)
            async with contextlib.aclosing(spoken) as chunks:
                async for chunk in chunks:
                    heard_s += len(chunk.pcm) / BYTES_PER_FRAME / SAMPLE_RATE
        pace = heard_s / (monotonic() - began)
    except (VoiceMissing, EngineFailed) as error:
        raise InstallFailed(f"The voice “{voice.key}” does not speak here ({error})", why="trial") from error
    except ParlandoError as error:
        raise InstallFailed(str(error), why="engine") from error
    finally:
        await engine.close()
    if not heard_s:
        raise InstallFailed(f"The voice “{voice.key}” stays silent.", why="trial")
    return round(pace, 1)


def _put_in_place(folder: Path, key: str) -> None:
    final, old = voices_dir() / key, incoming_dir() / f"{key}.old"
    for path in folder.iterdir():
        _sync(path)
    _sync(folder)
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        final.rename(old)
    folder.rename(final)
    _sync(voices_dir())
    shutil.rmtree(old, ignore_errors=True)


def _stored(path: Path) -> StoredFile:
    return StoredFile(path.stat().st_size, digest(path, "sha256"))


def _write(path: Path, content: bytes) -> None:
    """Replace a file's content in one step, where it is another one."""
    if hashlib.sha256(content).hexdigest() == digest(path, "sha256"):
        return
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(content)
    beside.replace(path)


def _sync(path: Path) -> None:
    """Let the disk have a file, or a folder's names, before anything relies on it."""
    if os.name == "nt" and path.is_dir():
        return  # folders cannot be opened there
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
