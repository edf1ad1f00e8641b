"""What the commands that are heard make of what befalls them."""

import asyncio

import pytest

from core.audio.playback import DeviceStalled
from core.cli import listening
from core.cli.listening import Listening
from core.errors import AudioUnavailable, DeviceLost
from core.reader.events import ReaderState, StateChanged, Trouble
from core.settings import Settings
from tests.unit.reader.fakes import FakeLink, FakePlayback

STALLED = Trouble(DeviceStalled("The device takes nothing."), survived=False)


@pytest.fixture
def here() -> Listening:
    made = Listening(FakeLink(), FakePlayback(), Settings(), insists=False)  # type: ignore[arg-type]
    made._take(StateChanged(ReaderState.SPEAKING))
    return made


async def test_a_device_that_stands_still_for_a_while_is_waited_for(
    here: Listening, capsys: pytest.CaptureFixture[str]
) -> None:
    here._take(StateChanged(ReaderState.PAUSED))
    here._take(STALLED)
    here._take(StateChanged(ReaderState.SPEAKING))
    assert here._stalled is not None and here._stalled.cancelled()
    here._take(StateChanged(ReaderState.IDLE))
    await here.until_idle()
    assert capsys.readouterr().err == "parlando: The device takes nothing.\n"


async def test_one_that_never_goes_on_ends_the_command(here: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "STALL_LIMIT_S", 0.001)
    here._take(StateChanged(ReaderState.PAUSED))
    here._take(STALLED)
    with pytest.raises(AudioUnavailable, match="nothing for"):
        await asyncio.wait_for(here.until_idle(), 5)


async def test_a_device_that_is_gone_ends_it_at_once(here: Listening) -> None:
    here._take(Trouble(DeviceLost("The device is gone."), survived=False))
    with pytest.raises(DeviceLost):
        await here.until_idle()
