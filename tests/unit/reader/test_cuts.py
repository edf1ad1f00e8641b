"""Reading over a wire that breaks: a real session and server, and a ring in which every word is once."""

import asyncio

import pytest

from core.reader import link
from core.reader.assembly import Pauses
from core.reader.events import Event
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.reader.turn import Turn
from core.session import voice_line
from tests.fixtures.fault_proxy import Cut, fault_proxy
from tests.fixtures.processes import patience
from tests.fixtures.waiting import until
from tests.unit.reader.fakes import FakePlayback
from tests.unit.server.fakes import Stage, serving

TEXT = "The cat sat down. It looked at me for a while. Then it went away again."


async def read(url: str) -> tuple[list[str], bytes]:
    """Read the text over a link; return the words on the timeline, in the order of their sound, and all of it."""
    playback, events = FakePlayback(), list[Event]()
    reader = Reader(Link(url=url, key="k", voice="fake:en"), playback, Pauses(0, 0, 0, 0), events.append)  # type: ignore[arg-type]
    running = asyncio.create_task(reader.run())
    reader.speak(StringSource(TEXT), 0)
    try:
        await until(lambda: is_made(reader.turn), "all to be made")
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    turn = reader.turn
    assert turn is not None
    marks = [mark for one in turn.timeline.utterances for mark in one.marks]
    assert [mark.frame for mark in marks] == sorted(mark.frame for mark in marks)
    return [TEXT[mark.start : mark.end] for mark in marks], playback.ring.read(0, playback.ring.written).tobytes()


def is_made(turn: Turn | None) -> bool:
    return turn is not None and turn.feed.finished and not turn.pending


@pytest.mark.parametrize("mends", [True, False])
async def test_no_word_is_lost_and_none_comes_twice(monkeypatch: pytest.MonkeyPatch, mends: bool) -> None:
    """By the session, which mends the line to the bit; where it gives up by the reader, from the last word on."""
    monkeypatch.setattr(link, "RESUME_S", patience(20) if mends else 0.0)
    monkeypatch.setattr(voice_line, "FIRST_PAUSE_S", 0.001)
    async with serving() as stage:
        words, sound = await read(stage.url)
        assert words == TEXT.split()
        for cut in (
            *(Cut(down=at) for at in (400, 9000, 30_000, 60_000, 101_000, 150_001)),
            Cut(up=520),
            Cut(up=600),
        ):
            words_cut, sound_cut = await read_cut(stage, [Cut(), cut])
            assert words_cut == words
            assert sound_cut == sound or not mends


async def read_cut(stage: Stage, cuts: list[Cut]) -> tuple[list[str], bytes]:
    """The first connection asks for the voices, the second one is the session's."""
    async with fault_proxy(stage.url, cuts) as proxy:
        result = await read(proxy.url)
        assert proxy.connections >= 3
        return result
