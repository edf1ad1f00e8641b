"""Every output in the table, as the listener hears it: a real player, a real stream, a real sound server.

The sink is a null sink of 24 kHz, so that nothing resamples between the ring and the recorder and what is heard
can be compared with the ring bit by bit.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.audio.control import PlayState
from core.audio.format import SAMPLE_RATE
from core.audio.outputs.table import AUTO, OUTPUTS
from core.audio.playback import OutputChanged, OutputFailed, Playback, PlayerEvent, PlayerRestarted
from core.audio.render import FADE
from core.errors import AudioUnavailable
from tests.fixtures import processes
from tests.fixtures.processes import Leftovers, patience
from tests.fixtures.room import RingServer, Room
from tests.fixtures.sound import Samples, SoundServer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    """Where all tests of this module are heard, but for those that break it."""
    with Room() as room:
        yield room


@pytest.fixture(autouse=True)
def _patient_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the device be served in time on a busy test machine too: no test here is about its latency."""
    monkeypatch.setattr("core.audio.playback.EXTRA_S", (0.15, 0.25))


@pytest.fixture(params=OUTPUTS)
async def playback(request: pytest.FixtureRequest, room: Room) -> AsyncIterator[Playback]:
    """A started player on the room's sink; after it nothing may be left."""
    room.recorder.forget()
    before = Leftovers()
    async with started(request.param) as playback:
        yield playback
    assert not before.find()


@contextlib.asynccontextmanager
async def started(output: str) -> AsyncIterator[Playback]:
    """A player that plays by an output."""
    playback = Playback(ring_seconds=60, output=output)
    try:
        await playback.start()
        yield playback
    finally:
        await asyncio.wait_for(playback.close(), patience(5))


def ramp(count: int) -> NDArray[np.int16]:
    """Loud from the first frame to the last, every frame told from its neighbours."""
    return (np.arange(count) % 20_000 + 5_000).astype(np.int16)


def tone(seconds: float, pitch_hz: float = 200.0) -> NDArray[np.int16]:
    moments = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.rint(12_000 * np.sin(2 * np.pi * pitch_hz * moments)).astype(np.int16)


def put(playback: Playback, samples: NDArray[np.int16]) -> None:
    first = playback.ring.write(samples.astype("<i2").tobytes())
    playback.set_end(first + len(samples))


def sounding(heard: Samples) -> Samples:
    """From the first frame that is not silent to the last."""
    loud = np.flatnonzero(np.abs(heard) > 1e-4)
    return heard[loud[0] : loud[-1] + 1]


async def hear(room: Room, since: int, quiet_s: float = 0.4) -> Samples:
    """What is heard from a mark on until it is silent again."""
    quiet = round(quiet_s * SAMPLE_RATE)

    def is_over(heard: Samples) -> bool:
        """sound, then silence"""
        loud = np.flatnonzero(np.abs(heard) > 1e-4)
        return len(loud) > 0 and len(heard) - loud[-1] > quiet

    return sounding(await asyncio.to_thread(room.recorder.wait_for, is_over, since, 30))


async def hear_for(room: Room, seconds: float, since: int) -> None:
    """Wait until there was sound since a mark, and then for so much of it."""
    first = await asyncio.to_thread(room.recorder.wait_for_sound, since)
    count = first - since + round(seconds * SAMPLE_RATE)
    await asyncio.to_thread(room.recorder.wait_for_frames, count, since)


async def hear_both(room: Room, since: int) -> tuple[Samples, Samples]:
    """What was heard of a ramp from a mark until now, when a new player has just taken over, and what follows."""
    now = room.recorder.mark()
    after = await hear(room, now)
    return spoken(room.recorder.heard(since)[: now - since]), after


async def until(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(patience(15)):
        while not condition():
            await asyncio.sleep(0.01)


async def next_event(playback: Playback, kind: type[Any], timeout_s: float = 15) -> Any:
    """The next event of a kind; others are passed over."""

    async def wait() -> PlayerEvent:
        while not isinstance(event := await playback.events.get(), kind):
            pass
        return event

    return await asyncio.wait_for(wait(), patience(timeout_s))


def spoken(heard: Samples) -> Samples:
    """What is heard of a ramp, without the silence that a device served late on a busy machine puts between."""
    return heard[heard != 0]


def whole(heard: Samples, source: NDArray[np.int16]) -> None:
    """Assert that all of a ramp is heard, bit for bit after the fade-in."""
    heard = spoken(heard)
    expected = source.astype(np.float32) / 32768
    assert len(heard) == len(expected)
    assert np.array_equal(heard[FADE:], expected[FADE:])
    assert np.all(np.abs(heard[:FADE]) <= np.abs(expected[:FADE]))


async def test_a_turn_arrives_whole(playback: Playback, room: Room) -> None:
    source = ramp(30_000)
    lengths = []
    for start in range(0, 5 * len(source), len(source)):
        since = room.recorder.mark()
        playback.play(start)
        put(playback, source)
        heard = await hear(room, since)
        whole(heard, source)
        assert playback.clock.heard() == playback.ring.written
        lengths.append(len(heard))
    assert np.median(lengths) == len(source), "the sound breaks off as a rule"
    assert playback.dry_runs == 0


async def test_audio_that_comes_while_it_plays_arrives_whole(playback: Playback, room: Room) -> None:
    source = ramp(72_000)
    since = room.recorder.mark()
    playback.play(0)
    for first in range(0, len(source), 4800):
        playback.ring.write(source[first : first + 4800].astype("<i2").tobytes())
        playback.poke()
        if first:
            await hear_for(room, max(0, first / SAMPLE_RATE - 0.8), since)
    playback.set_end(len(source))
    whole(await hear(room, since), source)
    assert playback.dry_runs == 0


async def test_pause_and_resume_lose_nothing(playback: Playback, room: Room) -> None:
    source = ramp(36_000)
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.4, since)
    playback.pause()
    before = spoken(await hear(room, since))
    held = playback.clock.heard()
    assert playback.clock.heard() == held and not playback.clock.is_moving
    since = room.recorder.mark()
    playback.resume()
    after = spoken(await hear(room, since))
    assert held == len(before) - FADE
    joined = np.concatenate([before, after[FADE:]])
    joined[len(before) - FADE : len(before)] += after[:FADE]
    expected = source.astype(np.float32) / 32768
    assert joined[FADE:] == pytest.approx(expected[FADE:], abs=1e-6)


async def test_stop_is_silence_and_keeps_the_place(playback: Playback, room: Room) -> None:
    put(playback, tone(20))
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.3, since)
    playback.stop()
    place = playback.clock.heard()
    stopped = room.recorder.mark()
    heard = await hear(room, since)
    assert len(heard) < stopped - since + 0.7 * SAMPLE_RATE
    assert playback.state == PlayState.STOPPED
    assert playback.clock.heard() == place > 0.1 * SAMPLE_RATE


async def test_a_seek_goes_to_the_very_frame(playback: Playback, room: Room) -> None:
    source = np.concatenate([tone(5, 200), ramp(20_000)])
    put(playback, source)
    since = room.recorder.mark()
    playback.play(0)
    await hear_for(room, 0.3, since)
    playback.play(5 * SAMPLE_RATE)
    assert playback.clock.heard() == 5 * SAMPLE_RATE
    heard = spoken(await hear(room, since))
    expected = ramp(20_000).astype(np.float32) / 32768
    assert np.array_equal(heard[-len(expected) + FADE :], expected[FADE:])


@pytest.mark.parametrize("rate", [0.5, 2.0, 3.0])
async def test_the_rate_changes_the_length_and_not_the_pitch(playback: Playback, room: Room, rate: float) -> None:
    put(playback, tone(1.5))
    playback.set_rate(rate)
    since = room.recorder.mark()
    playback.play(0)
    heard = await hear(room, since)
    assert len(heard) == pytest.approx(1.5 * SAMPLE_RATE / rate, abs=0.03 * SAMPLE_RATE)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard)), 2**18))
    assert np.argmax(spectrum) * SAMPLE_RATE / 2**18 == pytest.approx(200, rel=0.01)
    assert playback.clock.heard() == pytest.approx(1.5 * SAMPLE_RATE, abs=1)


async def test_a_change_of_rate_while_it_sounds_has_no_gap_and_no_click(playback: Playback, room: Room) -> None:
    put(playback, tone(4))
    for _ in range(4):
        heard = await hear_rates_change(playback, room)
        # A device that is served late on a busy machine breaks off too, and not each time.
        if not (found := flaws(heard)):
            break
    assert not found


def flaws(heard: Samples) -> list[str]:
    """What is wrong with a tone whose pace has changed: a gap, a jump, a click far above its pitch."""
    levels = np.abs(heard[: len(heard) // 240 * 240].reshape(-1, 240)).max(axis=1)
    bends = np.abs(np.diff(heard, 2))
    found = {
        "gap": levels.min() < 0.9 * np.median(levels),
        "jump": bends.max() > 2 * np.percentile(bends, 99),
        "click": hiss_db(heard) > -55,
    }
    return [name for name, is_there in found.items() if is_there]


async def hear_rates_change(playback: Playback, room: Room) -> Samples:
    room.recorder.forget()
    start = since = room.recorder.mark()
    playback.set_rate(1.0)
    playback.play(0)
    for rate in (2.0, 0.7, 1.0, 3.0):
        await hear_for(room, 0.3, since)
        playback.set_rate(rate)
        since = room.recorder.mark()
    heard = room.recorder.heard(start)
    playback.stop()
    await hear(room, since)
    return sounding(heard)[FADE:-FADE]


def hiss_db(heard: Samples) -> float:
    """How loud the loudest 10 ms are above 2 kHz, beside the whole of them: a click is in all of the spectrum."""
    frames = np.lib.stride_tricks.sliding_window_view(heard, 240)[::60] * np.hanning(240)
    power = np.abs(np.fft.rfft(frames)) ** 2 + 1e-12  # where the sound breaks off there is nothing
    return float(10 * np.log10((power[:, 20:].sum(axis=1) / power.sum(axis=1)).max()))


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
        await until(lambda missed=missed: playback.underruns > missed)
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
        await until(lambda: playback.clock.heard() > 0.3 * SAMPLE_RATE)
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
        await until(standing(playback))
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


async def test_hundreds_of_commands_do_no_harm(playback: Playback, room: Room) -> None:
    source = np.concatenate([tone(5), ramp(20_000)])
    put(playback, source)
    pid = playback.pid
    dice = np.random.default_rng(7)
    others = [playback.pause, playback.resume, playback.stop, lambda: playback.set_rate(dice.uniform(0.5, 3))]
    for number in range(500):
        playback.play(int(dice.integers(0, 4 * SAMPLE_RATE)))
        others[number % 4]()
        await asyncio.sleep(dice.uniform(0, 0.008))
    playback.set_rate(1.0)
    since = room.recorder.mark()
    playback.play(5 * SAMPLE_RATE)
    heard = spoken(await hear(room, since))
    expected = source[5 * SAMPLE_RATE :].astype(np.float32) / 32768
    assert np.array_equal(heard[-20_000 + FADE :], expected[FADE:])
    assert playback.pid == pid


@pytest.mark.skipif(sys.platform != "linux", reason="libpulse is Linux's")
async def test_where_a_sound_server_answers_its_queue_is_rewritten(room: Room) -> None:
    async with started(AUTO) as playback:
        assert playback.device == "Null Output (pulse)"
        clients = room.server.pactl("list", "sink-inputs")
        for told in ('application.name = "Parlando"', 'media.name = "Speech"', 'media.role = "a11y"'):
            assert told in clients
        assert 'application.icon_name = "parlando"' in clients and 'application.id = "parlando"' in clients
        put(playback, tone(20))
        since = room.recorder.mark()
        playback.play(0)
        await hear_for(room, 0.3, since)
        assert playback.latency_s > 0.2
        delays = []
        for _ in range(5):
            playback.play(0)
            await hear_for(room, 0.3, room.recorder.mark())
            # From a little before: it may fall silent before anything more is recorded.
            since = room.recorder.mark() - SAMPLE_RATE // 20
            playback.stop()
            delays.append(len(await hear(room, since)) / SAMPLE_RATE - 0.05)
        assert np.median(delays) < 0.1, "the queue is played to its end"


@pytest.mark.skipif(sys.platform != "linux", reason="libpulse is Linux's")
async def test_where_no_sound_server_answers_portaudio_takes_over(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # PortAudio reaches the room's server by the user's settings of ALSA, libpulse none.
    server = room.server.env["PULSE_SERVER"]
    (tmp_path / ".asoundrc").write_text(f'pcm.!default {{ type pulse server "{server}" }}\n')
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse.sock")
    source = ramp(20_000)
    async with started(AUTO) as playback:
        assert playback.device.endswith("(sounddevice)")
        put(playback, source)
        since = room.recorder.mark()
        playback.play(0)
        whole(await hear(room, since), source)


async def test_another_way_to_the_loudspeaker_is_taken_at_once(room: Room) -> None:
    async with started("sounddevice") as playback:
        put(playback, tone(30))
        playback.play(0)
        await hear_for(room, 0.3, room.recorder.mark())
        place = playback.clock.heard()
        playback.set_output(AUTO)
        changed = await next_event(playback, OutputChanged)
        assert changed.device.output == ("pulse" if sys.platform == "linux" else "sounddevice")
        await hear_for(room, 0.3, room.recorder.mark())
        assert playback.clock.heard() > place


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
            await until(lambda: playback.clock.heard() == playback.ring.written)
        finally:
            room.server.pactl("unload-module", other)


def stream_of(server: SoundServer) -> str:
    """The number of the only stream that plays."""
    return server.pactl("list", "short", "sink-inputs").split()[0]


@pytest.mark.logs_warnings
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


@pytest.mark.parametrize("output", [AUTO, *OUTPUTS])
async def test_without_a_device_one_sentence_says_what_to_do(output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse.sock")
    before = Leftovers()
    playback = Playback(ring_seconds=1, output=output)
    with pytest.raises(AudioUnavailable, match="sound server") as caught:
        await playback.start()
    assert caught.value.params == {"missing": "device"}
    await playback.close()
    assert not before.find()


@pytest.mark.usefixtures("room")
async def test_without_portaudio_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What sounddevice itself does where the library is missing.
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    playback = Playback(ring_seconds=1, output="sounddevice")
    with pytest.raises(AudioUnavailable, match="install libportaudio2") as caught:
        await playback.start()
    assert caught.value.params == {"missing": "portaudio"}
    monkeypatch.delenv("PYTHONPATH")
    await playback.start()
    assert playback.device
    await playback.close()


APP = """
import asyncio
from core.audio.playback import Playback

async def main():
    playback = Playback()
    await playback.start()
    print(playback.pid, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.mark.usefixtures("room")
def test_the_player_ends_with_its_app() -> None:
    app = processes.start([sys.executable, "-c", APP], cwd=ROOT, stdout=subprocess.PIPE)
    assert app.stdout
    player = int(app.stdout.readline())
    app.kill()
    processes.end(app)
    assert processes.wait_ended(player, patience(2))
