"""`parlando voices`: what voices there are, grouped by language. Natural ones come and go by natural_voices.py."""

import argparse
import json
import sys
from collections import Counter
from itertools import groupby

from core.cli import natural_voices as natural
from core.cli.interruption import run_interruptible
from core.cli.line import address_of
from core.engines.engine import Voice, shortlist, whole_of
from core.engines.process import EngineProcess
from core.engines.voice_store import natural_voices
from core.errors import UsageError, VoiceMissing
from core.keys import server_key
from core.reader.voice_host import VoiceHost

ENGINE = "espeak-ng"


def run(options: argparse.Namespace) -> int:
    """Print the voices, or do what is asked about natural ones; return the exit code."""
    if options.language in natural.ACTIONS:
        return natural.run(options.language, options.names, as_json=options.json)
    if options.names:
        raise UsageError(f"“{options.names[0]}” is one word too many; see parlando voices --help.")
    voices = [voice for voice in run_interruptible(_voices(options.url)) if _is_wanted(voice, options.language)]
    if not voices:
        raise VoiceMissing(f"No voice speaks {options.language}; “parlando voices” lists all of them.")
    sys.stdout.write(_as_json(voices) if options.json else _as_table(voices, options.language))
    return 0


async def _voices(url: str) -> list[Voice]:
    voices = await _remote_voices(url) if url else await _own_voices()
    return sorted(voices, key=lambda voice: (voice.language, voice.name))


async def _remote_voices(url: str) -> list[Voice]:
    address = address_of(url)
    host = VoiceHost(url=address, key=server_key(address))
    await host.find()
    return host.voices


async def _own_voices() -> list[Voice]:
    engine = EngineProcess(ENGINE)
    await engine.start()
    try:
        return [*natural_voices(), *await engine.voices()]
    finally:
        await engine.close()


def _is_wanted(voice: Voice, wanted: str) -> bool:
    """Whether a voice speaks a language, or belongs to a voice, that is asked for."""
    tag, has = wanted.lower().replace("_", "-"), voice.language.lower()
    return not wanted or has == tag or has.startswith(f"{tag}-") or whole_of(voice.id) == wanted


def _as_json(voices: list[Voice]) -> str:
    rows = [
        {
            "id": voice.id,
            "name": voice.name,
            "language": voice.language,
            "gender": voice.gender,
            "engine": voice.engine,
        }
        for voice in voices
    ]
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def _as_table(voices: list[Voice], wanted: str) -> str:
    """List voices; the speakers of one that has very many only where just that one is wanted."""
    speakers = Counter(whole_of(voice.id) for voice in voices)
    shown = voices if wanted in speakers else shortlist(voices)
    width = max(len(voice.name) for voice in shown)
    lines = []
    for language, group in groupby(shown, key=lambda voice: voice.language.split("-")[0]):
        lines.append(language)
        for voice in group:
            has = speakers[voice.id] - 1
            hint = f"  {has} speakers: parlando voices {voice.id}" if has > 0 and shown is not voices else ""
            lines.append(f"  {voice.name:<{width}}  {voice.id}{hint}")
    return "\n".join(lines) + "\n"
