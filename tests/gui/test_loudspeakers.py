"""Which device plays, chosen on the settings page and heard, and its delay, which moves the marked word."""

import asyncio

from PySide6.QtCore import Qt

from gui.controls import IconButton, RowButton
from gui.setting_rows import ChoiceButton, Stepper
from tests.fixtures.sound import RATE_HZ, Recorder, SoundServer
from tests.gui.desk import OpenDesk


async def test_a_loudspeaker_is_chosen_and_heard_and_keeps_its_delay(
    open_desk: OpenDesk, sound_server: SoundServer
) -> None:
    options = (
        "sink_name=other",
        "format=float32le",
        f"rate={RATE_HZ}",
        "sink_properties=device.description=Headphones",
    )
    module = sound_server.pactl("load-module", "module-null-sink", *options).strip()
    other = Recorder(sound_server, "other")
    try:
        async with open_desk("tone") as desk:
            await desk.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
            (choice,) = [
                each for each in desk.window.findChildren(ChoiceButton) if "Loudspeaker" in each.accessibleName()
            ]
            assert choice.label == "The system's choice"
            await desk.until(lambda: "other" in choice._kind.words, "the devices")
            before = desk.playback.device_key
            await desk.by_hand(choice.click)
            row = next(row for row in desk.window.findChildren(RowButton) if row.accessibleName() == "Headphones")
            await desk.by_hand(row.click)
            await desk.until(lambda: desk.playback.device_key not in ("", before), "the other device")
            (delay,) = [
                each
                for each in desk.window.findChildren(Stepper)
                if "Delay" in each.findChildren(IconButton)[0].accessibleName()
            ]
            await desk.until(delay.isEnabled)
            await desk.by_hand(delay.findChildren(IconButton)[1].click)
            key = desk.playback.device_key
            assert desk.bridge._settings["sound.delays"] == {key: 0.01}
            assert desk.playback.clock.delay_s == 0.01
            await desk.press(Qt.Key.Key_Escape)
            desk.window.page.insert("Alpha bravo.")
            since = other.mark()
            await desk.press(Qt.Key.Key_F8)
            await asyncio.to_thread(other.wait_for_sound, since)
    finally:
        other.close()
        sound_server.pactl("unload-module", module)
