"""Brings voices onto this computer and takes them away: whole or not at all.

1. The files come into a folder aside, from the catalogue or from a folder of the listener's, and are checked.
2. The model is prepared (core/engines/voice_graph.py), and what every file must be is written down.
3. The voice speaks a sentence in a worker. Only then the folder gets its name, in one step.

What blocks runs in threads; all calls come from one event loop.
"""

import asyncio
import contextlib
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
from core.engines.every import NATURAL_SILENCE_LIMIT_S
from core.engines.kokoro import VOICES
from core.engines.natural import PACKAGE, can_speak
from core.engines.piper import needs_dictionary
from core.engines.process import EngineProcess
from core.engines.voice_graph import prepare
from core.engines.voice_store import (
    MANIFEST,
    NEW,
    Speaker,
    StoredFile,
    StoredVoice,
    incoming_dir,
    is_key,
    stored_voice,
    stored_voices,
    voices_dir,
    write_manifest,
)
from core.errors import EngineFailed, InstallFailed, ParlandoError, VoiceMissing
from core.voices import kokoro
from core.voices.catalogue import CARD, Catalogue, licence_in
from core.voices.fetch import digest, fetch, is_whole, unwritable
from core.voices.lock import only_one
from core.voices.offers import CatalogueVoice

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
    _see_engine(voice.engine)
    _see_key(voice.key)
    cancelled = cancelled or threading.Event()
    with only_one(voice.key):
        try:
            folder = await asyncio.to_thread(_download, catalogue, voice, progress, cancelled)
        except asyncio.CancelledError:
            cancelled.set()  # the thread would go on without us
            raise
        return await _take_in(folder, voice.key)


async def import_voice(model: Path) -> StoredVoice:
    """Take in a voice from its .onnx file and what belongs to it, beside it. Raises InstallFailed.

    A Piper voice has its description .onnx.json there, Kokoro its file of voices.
    """
    sources = _sources(model)
    _see_engine(kokoro.ENGINE if VOICES in sources.values() else "piper")
    _see_key(model.stem)
    with only_one(model.stem):
        folder = await asyncio.to_thread(_copy, sources, model.stem)
        return await _take_in(folder, model.stem)


def models_in(place: Path) -> list[Path]:
    """Return the models at a place: the file itself, or those in a folder; InstallFailed where there is none."""
    found = sorted(place.rglob("*.onnx")) if place.is_dir() else [place] if place.suffix == ".onnx" else []
    if not [each for each in found if each.is_file()]:
        raise InstallFailed(f"There is no voice in {place}: a voice is a file that ends in .onnx.", why="content")
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


def _see_engine(engine: str) -> None:
    """Bring nothing that could not speak. Raises InstallFailed."""
    if not can_speak(engine):
        sentence = f"Natural voices need packages that are not here; install {PACKAGE}, which brings them."
        raise InstallFailed(sentence, why="engine", package=PACKAGE)


def _see_key(key: str) -> None:
    if not is_key(key):
        raise InstallFailed(f"A voice cannot be called “{key}”; rename its files.", why="content")


def _download(catalogue: Catalogue, voice: CatalogueVoice, progress: Progress, cancelled: threading.Event) -> Path:
    folder = incoming_dir() / voice.key
    _make(folder)
    _see_room(folder, voice.size)
    done = 0
    for file in sorted(voice.files, key=lambda each: each.size):  # what the voice needs is known before it comes
        target, before = folder / file.name, done
        if not is_whole(target, file.size, file.digest):
            fetch(
                catalogue.address_of(voice, file.path),
                target,
                file.size,
                file.digest,
                lambda have, before=before: progress(before + have, voice.size),  # type: ignore[misc]
                cancelled,
            )
        if file.name == f"{voice.key}.onnx.json":
            _see_kind(target, voice.key)
        done += file.size
        progress(done, voice.size)
    return folder


def _see_kind(described: Path, key: str) -> None:
    try:
        if not needs_dictionary(json.loads(described.read_text("utf-8"))):
            return
    except (ValueError, AttributeError) as error:
        raise InstallFailed(f"The description of “{key}” makes no sense ({error}).", why="content") from error
    raise InstallFailed(f"The voice “{key}” needs a dictionary that Parlando does not have.", why="trial")


def _see_room(folder: Path, size: int) -> None:
    """A voice takes its size twice while its model is prepared."""
    has = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    free = shutil.disk_usage(folder).free
    if free < (needed := 2 * size - has + SPARE_BYTES):
        sentence = f"There is not enough room for this voice: {needed >> 20} MB are needed, {free >> 20} are free."
        raise InstallFailed(sentence, why="space")


def _sources(model: Path) -> dict[Path, str]:
    """Return the files that a voice is made of, each with what it is called here. Raises InstallFailed."""
    said, card, styles = model.with_name(f"{model.name}.json"), model.with_name(CARD), kokoro.styles_beside(model)
    if not model.is_file() or not (said.is_file() or styles):
        raise kokoro.no_styles(model)
    if said.is_file():
        return {path: path.name for path in (model, said, card) if path.is_file()}
    assert styles is not None
    return {model: model.name, styles: VOICES}


def _copy(sources: dict[Path, str], key: str) -> Path:
    folder = incoming_dir() / key
    shutil.rmtree(folder, ignore_errors=True)
    _make(folder)
    _see_room(folder, sum(source.stat().st_size for source in sources))
    for source, name in sources.items():
        try:
            shutil.copyfile(source, folder / name)
        except OSError as error:
            raise unwritable(folder / name, error) from error
    return folder


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
    model, is_kokoro = folder / f"{key}.onnx", (folder / VOICES).is_file()
    beside = model.with_name(f"{model.name}.part")
    try:
        voice = kokoro.described(key, folder) if is_kokoro else _described(key, folder)
        prepare(model, beside, has_durations=is_kokoro)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InstallFailed(f"“{key}” is no voice that can be used ({error}).", why="content") from error
    beside.replace(model)
    names = [path.name for path in folder.iterdir() if path.is_file() and path.name != MANIFEST]
    files = {name: _stored(folder / name) for name in sorted(names)}
    voice = replace(voice, files=files)
    write_manifest(folder, voice)
    return voice


def _described(key: str, folder: Path) -> StoredVoice:
    """Read a Piper voice's description; what it leaves open stands in its key, LANGUAGE_REGION-NAME-QUALITY."""
    said: dict[str, Any] = json.loads((folder / f"{key}.onnx.json").read_text("utf-8"))
    card = folder / CARD
    licence = licence_in(card.read_text("utf-8", "replace")) if card.is_file() else ""
    parts = key.split("-")
    speakers = sorted((number, name) for name, number in (said.get("speaker_id_map") or {}).items())
    code = (said.get("language") or {}).get("code") or (parts[0] if len(parts) > 2 else said["espeak"]["voice"])
    name = str(said.get("dataset") or (parts[1] if len(parts) > 2 else key)).replace("_", " ")
    return StoredVoice(
        key,
        "piper",
        name[:1].upper() + name[1:],
        str(code).replace("_", "-"),
        str(said["audio"].get("quality") or (parts[2] if len(parts) > 2 else "")),
        licence,
        tuple(Speaker(name) for _, name in speakers) if len(speakers) == said["num_speakers"] > 1 else (),
    )


async def _try(voice: StoredVoice) -> float:
    """Let a voice speak before it counts; return its pace. InstallFailed where it does not speak."""
    engine = EngineProcess(voice.engine, silence_limit_s=NATURAL_SILENCE_LIMIT_S)
    try:
        heard_s = began = 0.0
        for _ in range(2):  # the first time it is loaded, too
            began, heard_s = monotonic(), 0.0
            spoken = engine.synthesize(_SENTENCE, f"{voice.engine}:{NEW}{voice.key}", SAMPLE_RATE)
            async with contextlib.aclosing(spoken) as chunks:
                async for chunk in chunks:
                    heard_s += len(chunk.pcm) / BYTES_PER_FRAME / SAMPLE_RATE
        pace = heard_s / (monotonic() - began)
    except (VoiceMissing, EngineFailed) as error:
        raise InstallFailed(f"The voice “{voice.key}” does not speak here ({error})", why="trial") from error
    except ParlandoError as error:
        raise InstallFailed(str(error), why="engine", package=PACKAGE) from error
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
