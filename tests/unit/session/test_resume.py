"""A session over a wire that breaks: what is heard is what would have been heard, once, to the last sample."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import ConnectionCut, KeyRefused, ServerUnavailable
from core.protocol.messages import Flush, Reset, SetVoice, Text
from core.server import connection
from core.session import line, voice_line
from core.session.ledger import Ledger
from core.session.session import (
    AudioChunk,
    Event,
    Failed,
    Flushed,
    Resumed,
    Skipped,
    SpeechSession,
    VoiceSet,
    WasReset,
    WordMarks,
    synthesize_streaming,
)
from tests.fixtures.fault_proxy import Cut, fault_proxy
from tests.fixtures.processes import patience
from tests.unit.server.fakes import Stage, serving, sound_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

GREETED = Cut(up=520, down=330)
"""Somewhat more than the upgrade and the greeting take: the first connection has to come to be."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage() -> AsyncIterator[Stage]:
    async with serving() as stage:
        yield stage


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_line, "FIRST_PAUSE_S", 0.001)
    monkeypatch.setattr(connection, "LINGER_S", 0)


async def opened(url: str, resume_within_s: float = 30) -> SpeechSession:
    return await synthesize_streaming(url, "k", voice="fake:en", resume_within_s=patience(resume_within_s))


async def converse(session: SpeechSession) -> None:
    """Two sentences in pieces, a flush, another voice, a flush, and a tail that is finished."""
    for piece in ("Hel", "lo the", "re. And m", "ore"):
        await session.append_text(piece)
    await session.flush()
    await session.append_text(" One ")
    await session.set_voice("fake:fr")
    await session.append_text("deux.")
    await session.flush()
    await session.append_text(" The tail")
    await session.finish()


async def heard(session: SpeechSession) -> list[Event]:
    """Return the events, with neighbouring chunks of sound as one."""
    events: list[Event] = []
    async with session, asyncio.TaskGroup() as tasks:
        tasks.create_task(converse(session))
        async for event in session:
            last = events[-1] if events else None
            if isinstance(event, Resumed):
                continue
            if isinstance(event, AudioChunk) and isinstance(last, AudioChunk):
                assert event.frame == last.frame + len(last.pcm) // 2
                events[-1] = AudioChunk(last.pcm + event.pcm, last.frame)
            else:
                events.append(event)
    return events


def told(events: list[Event]) -> list[object]:
    """Return what was said of the sound: it does not matter how the words lay among the chunks."""
    said: list[object] = []
    for event in events:
        if isinstance(event, WordMarks):
            said += [(mark.frame, mark.start, mark.end) for mark in event.marks]
        elif not isinstance(event, AudioChunk):
            said.append(event)
    return said


def sound(events: list[Event]) -> bytes:
    return b"".join(event.pcm for event in events if isinstance(event, AudioChunk))


SPOKEN = b"".join(map(sound_of, ["Hello there.", "And more", "One", "deux.", "The tail"]))
BYTES_DOWN = len(SPOKEN) + 2000


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def whole(stage: Stage) -> list[object]:
    """What is told when nothing is cut."""
    return told(await heard(await opened(stage.url)))


async def test_without_a_cut_it_is_what_the_engine_made(stage: Stage):
    async with fault_proxy(stage.url, []) as proxy:
        events = await heard(await opened(proxy.url))
        assert sound(events) == SPOKEN
        assert [event for event in events if not isinstance(event, AudioChunk | WordMarks)] == [
            Flushed(1),
            VoiceSet(2),
            Flushed(3),
        ]
        assert proxy.connections == 1
        assert proxy.up > 0 and abs(proxy.down - BYTES_DOWN) < 3000


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.one_of(
        st.builds(Cut, up=st.integers(GREETED.up or 0, 1300)),
        st.builds(Cut, down=st.integers(GREETED.down or 0, BYTES_DOWN)),
    ),
    st.lists(
        st.one_of(st.builds(Cut, up=st.integers(0, 1300)), st.builds(Cut, down=st.integers(0, BYTES_DOWN))),
        max_size=4,
    ),
)
async def test_wherever_it_is_cut_nothing_is_lost_and_nothing_said_twice(
    stage: Stage, whole: list[object], first: Cut, more: list[Cut]
):
    async with fault_proxy(stage.url, [first, *more]) as proxy:
        events = await heard(await opened(proxy.url))
    assert sound(events) == SPOKEN
    assert told(events) == whole


async def test_a_cut_is_told_and_the_text_goes_on_from_any_task(stage: Stage):
    async with fault_proxy(stage.url, [Cut(down=5000)]) as proxy, await opened(proxy.url) as session:
        await session.append_text("Hello there")
        flush = await session.flush()
        events = [await anext(session)]
        while not isinstance(events[-1], Resumed):
            events.append(await anext(session))
        await session.append_text(" more")
        await session.finish()
        events += [event async for event in session]
        assert isinstance(events[-1], AudioChunk | WordMarks)
        assert Flushed(flush) in events
        assert sound(events) == sound_of("Hello there") + sound_of("more")


async def test_a_wire_that_falls_silent_is_a_cut_wire(
    stage: Stage, whole: list[object], monkeypatch: pytest.MonkeyPatch
):
    """As when a cable is pulled far away: nothing is closed, nothing comes."""
    for name, value in (("is_here", lambda host: False), ("SILENCE_S", patience(0.05)), ("PONG_S", patience(0.05))):
        monkeypatch.setattr(line, name, value)
    cuts = [Cut(down=9000, is_silent=True), Cut(down=400, is_silent=True)]
    async with fault_proxy(stage.url, cuts) as proxy:
        events = await heard(await opened(proxy.url))
        assert proxy.connections == 3
    assert sound(events) == SPOKEN
    assert told(events) == whole


async def test_a_server_that_only_takes_its_time_is_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    for name, value in (("is_here", lambda host: False), ("SILENCE_S", 0.01), ("PONG_S", patience(5))):
        monkeypatch.setattr(line, name, value)
    async with fault_proxy(stage.url, []) as proxy, await opened(proxy.url) as session:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await anext(session)
        await session.append_text("Hello there")
        await session.finish()
        assert sound([event async for event in session]) == sound_of("Hello there")
        assert proxy.connections == 1


async def test_what_was_reset_is_not_said_again(stage: Stage):
    async with fault_proxy(stage.url, [Cut(down=5000)]) as proxy, await opened(proxy.url) as session:
        await session.append_text("This will be dropped. " * 20)
        await session.flush()
        assert isinstance(await anext(session), AudioChunk)
        resets = [await session.reset(), await session.reset()]
        await session.append_text("new")
        await session.finish()
        events = [event async for event in session if not isinstance(event, Resumed | WordMarks)]
        assert [event for event in events if not isinstance(event, AudioChunk)] == [WasReset(n) for n in resets]
        assert sound(events) == sound_of("new")


async def test_close_behind_finish_takes_the_tail_over_a_cut(stage: Stage):
    async with fault_proxy(stage.url, [Cut(down=9000)]) as proxy:
        session = await opened(proxy.url)
        await session.append_text("The tail of it all")
        await session.finish()
        await session.close()
        assert sound([event async for event in session]) == sound_of("The tail of it all")


async def test_close_does_not_wait_for_a_server_that_is_gone(stage: Stage):
    async with fault_proxy(stage.url, [Cut(down=5000), *[Cut(down=0)] * 10_000]) as proxy:
        session = await opened(proxy.url)
        await session.append_text("Hello there")
        await session.flush()
        reading = asyncio.create_task(_read_on(session))
        while proxy.connections < 5:
            await asyncio.sleep(0)
        await session.close()
        assert isinstance((await reading)[0], AudioChunk)


async def _read_on(session: SpeechSession) -> list[Event]:
    return [event async for event in session]


@pytest.mark.parametrize("resume_within_s", [0, 0.05])
async def test_a_server_that_does_not_come_back_is_a_failure(stage: Stage, resume_within_s: float):
    cuts = [Cut(down=5000), *[Cut(down=0)] * 10_000]
    async with fault_proxy(stage.url, cuts) as proxy, await opened(proxy.url, resume_within_s) as session:
        await session.append_text("Hello there")
        await session.flush()
        last = (await _read_on(session))[-1]
        assert isinstance(last, Failed)
        assert isinstance(last.error, ConnectionCut if resume_within_s == 0 else ServerUnavailable)
        with pytest.raises(ConnectionCut):
            await session.append_text("more")


async def test_a_server_that_greets_and_goes_does_not_hold_us_for_ever(stage: Stage):
    cuts = [Cut(down=5000), *[Cut(down=400)] * 10_000]
    async with fault_proxy(stage.url, cuts) as proxy, await opened(proxy.url, 0.2) as session:
        await session.append_text("Hello there")
        await session.flush()
        assert isinstance((await _read_on(session))[-1], Failed)


@pytest.mark.logs_warnings
async def test_a_key_that_is_refused_later_ends_it():
    async with (
        serving(key="k") as stage,
        fault_proxy(stage.url, [Cut(down=5000)]) as proxy,
        await opened(proxy.url) as session,
    ):
        await session.append_text("Hello there")
        await session.flush()
        await anext(session)
        stage.doors._key = "another"
        last = (await _read_on(session))[-1]
        assert isinstance(last, Failed) and isinstance(last.error, KeyRefused)


@pytest.mark.logs_warnings
async def test_a_sentence_left_out_is_told_once(stage: Stage):
    stage.engine.crash_at = [2, 2]
    async with fault_proxy(stage.url, [Cut(down=12_000)]) as proxy, await opened(proxy.url) as session:
        await session.append_text("Deadly. Fine.")
        await session.finish()
        events = []
        async for event in session:
            events.append(event)
            if isinstance(event, Resumed):
                stage.engine.crash_at = [2, 2]
        assert sum(isinstance(event, Skipped) for event in events) == 1


class TestLedger:
    async def test_an_acknowledgement_strikes_out_what_came_before_it(self):
        ledger = Ledger("a", 10)
        for request in (Text("one"), SetVoice(1, "b"), Text("two"), Flush(2), Text("three"), Flush(3)):
            ledger.note(request)
        ledger.frames, ledger.words = 5, 2
        ledger.acknowledge(Flush(2))
        assert ledger.asked == [Text("three"), Flush(3)]
        assert (ledger.voice, ledger.offset, ledger.frames, ledger.words) == ("b", 16, 0, 0)
        ledger.acknowledge(Flush(2))
        assert ledger.offset == 16

    async def test_the_last_of_several_voices_goes_on(self):
        ledger = Ledger("a", 0)
        for request in (SetVoice(1, "b"), Text("one"), SetVoice(2, "c"), Flush(3), SetVoice(4, "d")):
            ledger.note(request)
        ledger.acknowledge(Flush(3))
        assert (ledger.voice, ledger.asked) == ("c", [SetVoice(4, "d")])

    async def test_a_reset_keeps_voices_and_earlier_resets(self):
        ledger = Ledger("a", 0)
        for request in (Text("one"), SetVoice(1, "b"), Reset(2), Text("two"), Reset(3), Text("three")):
            ledger.note(request)
        assert ledger.asked == [SetVoice(1, "b"), Reset(2), Reset(3), Text("three")]
        assert ledger.offset == 6
        ledger.acknowledge(Reset(2))
        assert (ledger.voice, ledger.asked) == ("b", [Reset(3), Text("three")])
