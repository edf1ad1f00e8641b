"""The catalogue: which voices can be had, Piper's as their makers list them in `voices.json`, and Kokoro's.

Piper's list is kept here and asked for anew with its ETag, so that an unchanged one costs a few hundred bytes;
where the network is away, the one that is kept serves on.
"""

import contextlib
import json
import logging
import re
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from core import paths
from core.errors import InstallFailed
from core.voices import kokoro
from core.voices.fetch import Answer, get
from core.voices.offers import CatalogueFile, CatalogueVoice

log = logging.getLogger(__name__)

LIMIT = 8 * 1024 * 1024
"""Bytes of a catalogue that are read at most; the real one had 0.4 MB in 2026."""

LARGEST_SAMPLE = 2_000_000
"""Bytes; the largest that were seen have 0.6 MB."""

CARD = "MODEL_CARD"
_CARD_LIMIT = 100_000
_LICENCE = re.compile(r"^\s*[*-]?\s*\**licen[cs]e\**\s*:\**\s*(\S.*?)\s*$", re.IGNORECASE | re.MULTILINE)


class Catalogue:
    """Piper's voices at one address, and Kokoro's at another, if there is one."""

    def __init__(self, address: str, kokoro_address: str = "") -> None:
        self.address, self._kokoro_address = address.rstrip("/"), kokoro_address.rstrip("/")
        self._kept = paths.state_dir() / "voices.json"
        self._voices: list[CatalogueVoice] = []

    def voices(self, cancelled: threading.Event | None = None) -> list[CatalogueVoice]:
        """Return the voices by language and name. Blocks on the network. Raises InstallFailed."""
        if not self._voices:
            kept = self._read_kept()
            try:
                answer = get(
                    f"{self.address}/voices.json", LIMIT, etag=kept.etag if kept else "", cancelled=cancelled
                )
            except InstallFailed as error:
                if kept is None:
                    raise
                log.info("the catalogue that is kept serves on: %s", error)
                answer = kept
            if answer.body is None and kept is not None:
                answer = kept
            self._voices = [*_voices(answer.body or b""), *self._kokoros()]
            if answer is not kept:
                self._keep(answer)
        return self._voices

    def voice(self, key: str) -> CatalogueVoice:
        """Return one voice by its key; InstallFailed where there is none."""
        for voice in self.voices():
            if voice.key == key:
                return voice
        raise InstallFailed(
            f"The catalogue has no voice “{key}”; “parlando voices list” shows those it has.", why="unknown"
        )

    def licence(self, voice: CatalogueVoice, cancelled: threading.Event | None = None) -> str:
        """Return the licence as the voice's card has it, empty where it does not say. Raises InstallFailed."""
        if voice.license:
            return voice.license
        cards = [file for file in voice.files if file.name == CARD]
        if not cards:
            return ""
        card = get(self.address_of(voice, cards[0].path), _CARD_LIMIT, cancelled=cancelled)
        return licence_in((card.body or b"").decode("utf-8", "replace"))

    def address_of(self, voice: CatalogueVoice, path: str) -> str:
        """Return the address of one of a voice's files."""
        return f"{voice.address or self.address}/{quote(path)}"

    def sample(self, voice: CatalogueVoice, cancelled: threading.Event | None = None) -> bytes:
        """Return a sample to hear (MP3) of a voice that has one. Raises InstallFailed."""
        folder = voice.files[0].path.rpartition("/")[0]
        address = self.address_of(voice, f"{folder}/samples/speaker_0.mp3")
        return get(address, LARGEST_SAMPLE, cancelled=cancelled).body or b""

    def _kokoros(self) -> list[CatalogueVoice]:
        return kokoro.offered(self._kokoro_address) if self._kokoro_address else []

    def _read_kept(self) -> Answer | None:
        try:
            kept = json.loads(self._kept.read_text("utf-8"))
            if kept["address"] == self.address:
                return Answer(kept["body"].encode(), kept["etag"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None  # none, or one of another version
        return None

    def _keep(self, answer: Answer) -> None:
        text = (answer.body or b"").decode("utf-8", "replace")
        kept = {"address": self.address, "etag": answer.etag, "body": text}
        with contextlib.suppress(OSError):  # it is asked for again, then
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            beside = self._kept.with_suffix(".new")
            beside.write_text(json.dumps(kept), "utf-8")
            beside.replace(self._kept)


def licence_in(card: str) -> str:
    """Return what a model card says of its licence, empty where it says nothing."""
    found = _LICENCE.search(card)
    return found[1] if found else ""


def _voices(body: bytes) -> list[CatalogueVoice]:
    """Read a catalogue; a voice that makes no sense is left out, InstallFailed where none does."""
    try:
        listed = json.loads(body)
        found = [voice for key, fields in listed.items() if (voice := _voice(key, fields)) is not None]
    except (ValueError, AttributeError) as error:
        raise InstallFailed(
            "What is at the catalogue's address is no catalogue; look at “voices.catalogue” in the settings.",
            why="content",
        ) from error
    return sorted(found, key=lambda voice: (voice.language_name, voice.name, voice.key))


def _voice(key: str, fields: Mapping[str, Any]) -> CatalogueVoice | None:
    try:
        language = fields["language"]
        name = str(fields["name"]).replace("_", " ")
        country = str(language.get("country_english") or "")
        english = str(language.get("name_english") or language["code"])
        return CatalogueVoice(
            key,
            name[:1].upper() + name[1:],
            str(language["code"]).replace("_", "-"),
            f"{english} ({country})" if country else english,
            str(language.get("name_native") or english),
            str(fields["quality"]),
            int(fields["num_speakers"]),
            _files(key, fields["files"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        log.info("the catalogue's voice %r is left out: %r", key, error)
        return None


def _files(key: str, listed: Mapping[str, Any]) -> tuple[CatalogueFile, ...]:
    files = [CatalogueFile(path, int(one["size_bytes"]), str(one["md5_digest"])) for path, one in listed.items()]
    names = {file.name for file in files}
    if not {f"{key}.onnx", f"{key}.onnx.json"} <= names:
        raise ValueError("a model or its description is missing")
    if any(file.size < 0 or ".." in Path(file.path).parts for file in files):
        raise ValueError("a file is not where a file can be")
    wanted = {f"{key}.onnx", f"{key}.onnx.json", CARD}
    return tuple(file for file in files if file.name in wanted)
