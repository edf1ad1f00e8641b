"""What befalls a player and its device, as the listener hears it: another one takes over, from the same place."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.audio.control import PlayState
from core.audio.format import SAMPLE_RATE
from core.audio.outputs.table import AUTO, OUTPUTS
from core.audio.playback import OutputChanged, OutputFailed, Playback, PlayerRestarted
from core.audio.player_process import Device, PlayerProcess
from core.audio.render import FADE
from tests.contract.playing import hear, hear_for, next_event, put, ramp, spoken, started, tone, whole
from tests.fixtures import processes
from tests.fixtures.processes import Leftovers, patience
from tests.fixtures.room import RingServer, Room
from tests.fixtures.sound import Samples, SoundServer
from tests.fixtures.waiting import until


async def hear_both(room: Room, since: int) -> tuple[Samples, Samples]:
    """What was heard of a ramp from a mark until now, when a new player has just taken over, and what follows."""
    now = room.recorder.mark()
    after = await hear(room, now)
    return spoken(room.recorder.heard(since)[: now - since]), after


@pytest.mark.logs_warnings
async def test_a_killed_player_is_replaced_and_goes_on_where_it_was_heard(playback: Playback, room: Room) -> None:
    source = ramp(15_000 * 4)
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.7, since)
    assert playback.pid
    os.kill(playback.pid, signal.SIGKILL)
    restarted = await next_event(playback, PlayerRestarted)
    before, after = await hear_both(room, since)
    whole(after, source[restarted.frame :])
    assert restarted.frame <= len(before), "something was lost"
    assert restarted.frame > len(before) - 0.1 * SAMPLE_RATE, "too much is said again"
    assert restarted.reason.code == "player_failed"


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("room")
async def test_whatever_is_killed_of_the_player_nothing_is_left_and_it_is_replaced() -> None:
    before = Leftovers()
    async with started(AUTO) as playback:
        for _ in range(2):
            assert playback.pid
            os.kill(parent(playback.pid), signal.SIGKILL)
            assert processes.wait_ended(playback.pid, patience(2))
            await next_event(playback, PlayerRestarted)
        assert playback.device
    assert not before.find()


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("room")
async def test_one_that_is_killed_while_it_starts_gets_a_successor(monkeypatch: pytest.MonkeyPatch) -> None:
    before, play, killed = Leftovers(), PlayerProcess.play, list[int]()

    async def play_when_killed_once(process: PlayerProcess, output: str, extra_s: float, device: str) -> Device:
        if not killed:
            killed.append(process._process.pid)
            os.kill(killed[0], signal.SIGKILL)
        return await play(process, output, extra_s, device)

    monkeypatch.setattr(PlayerProcess, "play", play_when_killed_once)
    async with started(AUTO) as playback:
        assert playback.device and killed
    assert not before.find()


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


@pytest.mark.logs_warnings
async def test_a_player_killed_while_paused_stays_paused(playback: Playback, room: Room) -> None:
    source = ramp(30_000)
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.3, since)
    playback.pause()
    before = spoken(await hear(room, since))
    assert playback.pid
    os.kill(playback.pid, signal.SIGKILL)
    restarted = await next_event(playback, PlayerRestarted)
    assert playback.state == PlayState.PAUSED
    assert restarted.frame == len(before) - FADE
    since = room.recorder.mark()
    playback.resume()
    whole(await hear(room, since), source[restarted.frame :])


@pytest.mark.logs_warnings
async def test_a_player_that_hangs_is_replaced(playback: Playback, room: Room) -> None:
    source = ramp(60_000)
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.2, since)
    hanging = playback.pid
    assert hanging
    os.kill(hanging, signal.SIGSTOP)
    restarted = await next_event(playback, PlayerRestarted)
    assert playback.pid != hanging
    assert "stopped asking" in str(restarted.reason)
    before, after = await hear_both(room, since)
    whole(after, source[restarted.frame :])
    assert restarted.frame <= len(before), "something was lost"


@pytest.mark.logs_warnings
async def test_a_device_that_is_not_served_in_time_gets_a_longer_queue(
    playback: Playback, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A player that is stopped for a while is not to be replaced.
    monkeypatch.setattr("core.audio.playback._STALL_NS", 10_000_000_000)
    put(playback, tone(30))
    since = room.recorder.mark()
    playback.play(0)
    before = playback.latency_s
    for missed in range(3):
        await hear_for(room, 0.2, since)
        assert playback.pid
        os.kill(playback.pid, signal.SIGSTOP)
        await asyncio.to_thread(room.recorder.wait_for_silence, since, 0.1)
        os.kill(playback.pid, signal.SIGCONT)
        await until(lambda seen=missed: playback.underruns > seen, "the break to be counted")  # type: ignore[misc]
        since = room.recorder.mark()
    changed = await next_event(playback, OutputChanged)
    assert playback.latency_s == changed.device.latency_s > before
    assert playback.underruns >= 3
    await hear_for(room, 0.3, room.recorder.mark())


async def test_a_device_that_is_unplugged_leaves_the_sound_to_the_next_one(playback: Playback, room: Room) -> None:
    other = room.server.add_sink("other")
    try:
        source = ramp(60_000)
        put(playback, source)
        playback.play(0)
        await until(lambda: playback.clock.heard() > 0.3 * SAMPLE_RATE, "a third of a second to be heard")
        since = room.recorder.mark()
    finally:
        room.server.pactl("unload-module", other)
    heard = spoken(await hear(room, since))
    assert np.array_equal(heard[-20_000:], source[-20_000:].astype(np.float32) / 32768)


async def test_a_device_that_is_suspended_goes_on_where_it_was(playback: Playback, room: Room) -> None:
    source = ramp(40_000)
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.5, since)
    room.server.pactl("suspend-sink", RingServer.SINK, "1")
    try:
        await until(standing(playback), "the sound to stand still")
    finally:
        room.server.pactl("suspend-sink", RingServer.SINK, "0")
    heard = spoken(await hear(room, since))
    # What the device had taken when it was switched off is gone.
    assert 0 <= len(source) - len(heard) <= 0.02 * SAMPLE_RATE
    assert np.array_equal(heard[-20_000:], source[-20_000:].astype(np.float32) / 32768)


def standing(playback: Playback) -> Callable[[], bool]:
    """Whether the clock says the same as the last time it was asked."""
    told = [-1.0, -1.0]

    def stands() -> bool:
        told[:] = [told[1], playback.clock.heard()]
        return told[0] == told[1]

    return stands


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("patient_devices")
@pytest.mark.parametrize("output", OUTPUTS)
async def test_a_sound_server_that_dies_takes_nothing_along(output: str) -> None:
    source = ramp(60_000)
    playback = Playback(ring_seconds=60, output=output)
    with Room() as room:
        await playback.start()
        put(playback, source)
        since = room.recorder.mark()
        playback.play(0)
        await hear_for(room, 0.5, since)
        room.server.process.kill()
        lost = await next_event(playback, OutputFailed)
        assert lost.error.code == "device_lost"
        assert (await next_event(playback, OutputFailed)).error.code == "audio_unavailable"
        place = playback.clock.heard()
        assert playback.device == "" and playback.pid is None
        await asyncio.to_thread(room.revive)
        restarted = await next_event(playback, PlayerRestarted)
        whole(await hear(room, 0), source[restarted.frame :])
        assert restarted.frame == place
        await playback.close()


@pytest.mark.skipif(sys.platform != "linux", reason="libpulse is Linux's")
async def test_the_device_that_was_chosen_is_played_on_whenever_it_is_there(room: Room) -> None:
    other = room.server.add_sink("other")
    room.server.pactl("set-default-sink", RingServer.SINK)
    playback = Playback(ring_seconds=60, output="pulse", device="other")
    playback.set_delays({"other": 0.2})
    try:
        await playback.start()
        assert [each.key for each in await playback.devices()] == [RingServer.SINK, "other"]
        assert (playback.device_key, playback.clock.delay_s) == ("other", 0.2)
        room.server.pactl("unload-module", other)
        assert (await next_event(playback, OutputChanged)).device.key == RingServer.SINK
        assert playback.clock.delay_s == 0
        other = room.server.add_sink("other")
        room.server.pactl("set-default-sink", RingServer.SINK)
        assert (await next_event(playback, OutputChanged)).device.key == "other"
        room.server.pactl("move-sink-input", stream_of(room.server), RingServer.SINK)
        assert (await next_event(playback, OutputChanged)).device.key == RingServer.SINK
        playback.set_device("")
        playback.set_device("other")
        assert (await next_event(playback, OutputChanged)).device.key == "other"
    finally:
        room.server.pactl("unload-module", other)
        await playback.close()


@pytest.mark.skipif(sys.platform != "linux", reason="libpulse is Linux's")
async def test_another_device_is_told(room: Room) -> None:
    async with started("pulse") as playback:
        other = room.server.add_sink("other")
        try:
            room.server.pactl("move-sink-input", stream_of(room.server), "other")
            changed = await next_event(playback, OutputChanged)
            assert changed.device.output == "pulse"
            put(playback, tone(0.5))
            playback.play(0)
            await until(lambda: playback.clock.heard() == playback.ring.written, "all to be heard")
        finally:
            room.server.pactl("unload-module", other)


def stream_of(server: SoundServer) -> str:
    """The number of the only stream that plays."""
    return server.pactl("list", "short", "sink-inputs").split()[0]
