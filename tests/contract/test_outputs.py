"""Every output in the table, as the listener hears it: a real player, a real stream, a real sound server.

The sink is a null sink of 24 kHz, so that nothing resamples between the ring and the recorder and what is heard
can be compared with the ring bit by bit.
"""

import asyncio
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.audio.control import PlayState
from core.audio.format import SAMPLE_RATE
from core.audio.outputs.table import AUTO, OUTPUTS
from core.audio.playback import OutputChanged, Playback
from core.audio.render import FADE
from core.errors import AudioUnavailable
from tests.contract.playing import hear, hear_for, next_event, put, ramp, sounding, spoken, started, tone, whole
from tests.fixtures import processes
from tests.fixtures.processes import Leftovers, patience
from tests.fixtures.room import Room
from tests.fixtures.sound import Samples

ROOT = Path(__file__).resolve().parents[2]


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


async def test_hundreds_of_commands_do_no_harm(playback: Playback, room: Room) -> None:
    source = np.concatenate([tone(5), ramp(20_000)])
    put(playback, source)
    pid = playback.pid
    dice = np.random.default_rng(7)
    others = [playback.pause, playback.resume, playback.stop, lambda: playback.set_rate(dice.uniform(0.5, 3))]
    for number in range(500):
        playback.play(int(dice.integers(0, 4 * SAMPLE_RATE)))
        others[number % 4]()
        await asyncio.sleep(dice.uniform(0, 0.008))  # time itself is meant: commands fall anywhere in the queue
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
