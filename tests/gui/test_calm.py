"""Less motion: the playhead steps from word to word, the page jumps, and all is as before without the wish."""

import pytest

from core.reader.events import ReaderState
from tests.gui.desk import OpenDesk


@pytest.mark.parametrize("calm", [True, False], ids=["calm", "moving"])
async def test_the_playhead_moves_with_the_words_alone(
    open_desk: OpenDesk, calm: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk("tone") as desk:
        desk.bridge._settings["text.calm"] = calm
        steps: list[float] = []
        move = desk.window.deck.wave.set_playhead
        monkeypatch.setattr(
            desk.window.deck.wave, "set_playhead", lambda frame: (steps.append(frame), move(frame))[1]
        )
        await desk.write("Alpha bravo charlie delta echo foxtrot golf hotel.")
        desk.window.page.set_caret(0)
        await desk.press_speak()
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        words = len({word for _, _, word in desk.seen if word})
        assert words == 8
        assert (len(set(steps)) <= words + 4) is calm
        assert desk.window.page._following.is_calm is calm
