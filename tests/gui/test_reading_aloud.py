"""The window with everything behind it: the real server, engine and player, and a recorder at the sink."""

import asyncio
import itertools
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QWidget

from core.engines.tone import pitch_of
from core.reader.events import ReaderState
from gui.notice_words import Remedy
from gui.wave_rail import Mishap
from tests.fixtures.kept import library_of
from tests.fixtures.program import Profile
from tests.gui.desk import OpenDesk

RATE = 48_000


def pitches_heard(samples: np.ndarray) -> list[tuple[int, float, float]]:
    """Return (pitch in Hz, beginning, length) of each tone, in seconds from the start of the recording."""
    loud = np.abs(samples) > 0.02
    window = RATE // 200
    active = np.convolve(loud, np.ones(window), "same") > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([0], active.astype(np.int8), [0]))))
    tones = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        middle = samples[start + window : stop - window]
        if len(middle) < RATE // 20:
            continue
        spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), 1 << 17))
        tones.append((round(float(spectrum.argmax()) * RATE / (1 << 17)), start / RATE, (stop - start) / RATE))
    return tones


async def test_a_text_is_typed_spoken_heard_and_followed(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as tones:
        text = "Alpha bravo charlie. Delta echo foxtrot golf. Hotel india."
        await tones.write(text)
        since = tones.recorder.mark()
        await tones.press_speak()
        await tones.until(lambda: tones.state is ReaderState.SPEAKING)
        await tones.until(lambda: tones.state is ReaderState.IDLE, "the end of the turn")
        samples = await asyncio.to_thread(tones.recorder.wait_for_silence, since)
        heard = pitches_heard(samples)
        words = text.replace(".", "").split()
        assert [abs(pitch - pitch_of(word)) <= 5 for (pitch, _, _), word in zip(heard, words, strict=True)] == [
            True
        ] * 9
        assert tones.sentences == ["Alpha bravo charlie.", "Delta echo foxtrot golf.", "Hotel india."]
        shown = [(when, word) for when, _, word in tones.seen if word]
        assert [word for _, word in shown] == words
        # The word that is lit is the word that sounds: each is shown while its own tone is heard.
        for (when, word), (_, start, length) in zip(shown, heard, strict=True):
            began = tones.recorder.moment(since + round(start * RATE))
            assert began - 0.06 < when < began + length + 0.06, word


async def test_no_sample_is_lost_at_either_end(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as tones:
        await tones.write("Alpha bravo charlie.")
        since = tones.recorder.mark()
        await tones.press_speak()
        samples = await asyncio.to_thread(tones.recorder.wait_for_silence, since)
        heard = pitches_heard(samples)
        assert len(heard) == 3
        # The engine's tones are 200 ms long; the 2.5 ms of smearing on either side belong to the measurement.
        assert all(abs(length - 0.205) < 0.01 for _, _, length in heard)


async def test_a_key_is_typed_while_sound_is_received_and_both_go_on(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        await desk.write(
            "This sentence is long enough to be heard for some seconds, and it goes on. And another one."
        )
        desk.window.page.set_caret(0)
        since = desk.recorder.mark()
        await desk.press(Qt.Key.Key_F8)
        await asyncio.to_thread(desk.recorder.wait_for_sound, since)
        desk.window.page.moveCursor(QTextCursor.MoveOperation.End)
        await desk.write(" Typed meanwhile.")
        assert desk.window.page.text().endswith("one. Typed meanwhile.")
        await desk.until(lambda: desk.sentences[-1:] == ["Typed meanwhile."], "the sentence typed meanwhile")


async def test_one_connection_lasts_through_changes_of_voice_and_several_turns(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        await desk.write("One sentence. Two sentences. Three sentences.")
        for voice in ("espeak-ng:en-gb", "espeak-ng:en-us"):
            desk.window.page.set_caret(0)
            await desk.press_speak()
            await desk.until(lambda: desk.state is ReaderState.SPEAKING and desk.bridge._reader.place is not None)
            desk.bridge._voicing.set_voice(voice)
            await desk.until(lambda: desk.bridge._reader.place is not None and desk.bridge._reader.place.index == 1)
            await desk.press(Qt.Key.Key_Escape)
            await desk.until(lambda: desk.state is ReaderState.IDLE)
        assert desk.link.connections == 1


async def test_live_text_is_spoken_at_its_boundary_and_the_rest_with_the_button(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        await desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        desk.window.page.setFocus()
        assert desk.window.header.live_button.isChecked()
        since = desk.recorder.mark()
        await desk.write("Here is the first sentence. And an unfinished")
        await asyncio.to_thread(desk.recorder.wait_for_sound, since)
        await desk.until(lambda: desk.sentences == ["Here is the first sentence."])
        assert desk.window.deck.speak_button.accessibleName() == "Speak the rest"
        assert desk.bridge._reader.held == (28, 45)
        await desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await desk.until(lambda: desk.sentences[1:] == ["And an unfinished"])
        assert desk.window.page.text() == "Here is the first sentence. And an unfinished"
        assert desk.link.connections == 1


async def test_loud_silent_loud_is_seen_in_the_wave(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as tones:
        tones.bridge._reader.pauses.sentence_ms = 2000
        await tones.write(
            "Alpha bravo charlie delta echo foxtrot golf. Hotel india juliett kilo lima mike november."
        )
        await tones.press_speak()
        await tones.until(lambda: tones.playback.ring.written > 24_000 * 5)
        await tones.until(lambda: len(tall_columns(tones.window.deck.wave)) > 30, "bars on the screen")
        await tones.until(lambda: tones.state is ReaderState.IDLE)
        columns = tall_columns(tones.window.deck.wave)
        breaks = [0, *(at + 1 for at, (one, other) in enumerate(itertools.pairwise(columns)) if other - one > 12)]
        groups = [columns[start:stop] for start, stop in itertools.pairwise([*breaks, len(columns)])]
        assert len(groups) == 3, "loud, loud, and the knob of the playhead behind the last pause"
        page_s = 40
        silence_s = (groups[1][0] - groups[0][-1]) / tones.window.deck.wave.width() * page_s
        assert 1.7 < silence_s < 2.4


def tall_columns(wave: QWidget) -> list[int]:
    """Return the x of the columns in which more is painted than the dot of silence or of what is to come."""
    image = wave.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    stride, height = image.bytesPerLine(), round(image.height() * 0.75)  # the rail lies beneath
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), stride)[:height, : image.width()]
    ground = pixels[0, 0]
    painted = (np.abs(pixels.astype(int) - ground) > 40).sum(axis=0)
    return [int(x) for x in np.flatnonzero(painted > 5)]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("victim", ["server", "engine", "player"])
async def test_the_death_of_a_child_is_survived(open_desk: OpenDesk, victim: str) -> None:
    async with open_desk("tone") as tones:
        sentences = [
            "Alpha bravo.",
            "Charlie delta.",
            "Echo foxtrot.",
            "Golf hotel.",
            "India juliett.",
            "Kilo lima.",
        ]
        await tones.write(" ".join(sentences))
        since = tones.recorder.mark()
        await tones.press_speak()
        await tones.until(lambda: len(tones.sentences) == 2)
        pids = {"server": tones.server.pid, "engine": engine_pid(tones.server.pid), "player": tones.playback.pid}
        os.kill(pids[victim] or 0, signal.SIGKILL)
        await tones.until(lambda: tones.state is ReaderState.IDLE, "the end of the turn")
        expected = [word for sentence in sentences for word in sentence.removesuffix(".").split()]
        shown = [word for _, _, word in tones.seen if word]
        # The word at the ear may come twice, none may be missing.
        assert [word for at, word in enumerate(shown) if word not in shown[max(0, at - 2) : at]] == expected
        samples = await asyncio.to_thread(tones.recorder.wait_for_silence, since)
        heard = [pitch for pitch, _, _ in pitches_heard(samples)]
        missing = [word for word in expected if not any(abs(pitch - pitch_of(word)) <= 5 for pitch in heard)]
        assert missing == []
        signs = {kind for _, kind in tones.window.deck.wave._rail.mishaps}
        assert Mishap.RETURN in signs or victim == "engine"  # its server had another one at once


def engine_pid(server: int) -> int:
    """Return the engine worker below the server that is at work: the oldest."""
    return min(map(int, Path(f"/proc/{server}/task/{server}/children").read_text().split()))


async def test_what_was_written_can_be_brought_back_after_another_text_took_its_place(
    open_desk: OpenDesk, profile: Profile
) -> None:
    async with open_desk("tone") as tones:
        await tones.write("Written by hand.")
        await tones.bridge._opening.hear_sample()
        await tones.until(lambda: tones.state is not ReaderState.IDLE)
        notice = tones.window.notices.shown
        assert notice is not None
        assert notice.remedy is Remedy.BRING_BACK
        library = library_of(profile)
        await tones.until(lambda: [each.title for each in library.entries("written hand")], "the page to be kept")
        library.close()
        tones.window.notices.remedy_wished.emit(Remedy.BRING_BACK)
        await tones.until(lambda: tones.window.page.text() == "Written by hand.", "the page that was written")
        assert tones.state is ReaderState.IDLE


class Paints(QObject):
    """Counts what is painted of a widget and all in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = self.looks_since = 0
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            self.looks_since = 0
        return False

    def are_over(self) -> bool:
        """Whether nothing was painted since it was asked a hundred times, which takes half a second and more."""
        self.looks_since += 1
        return self.looks_since > 100


async def test_the_deck_is_painted_while_the_voice_moves_and_not_at_all_while_nothing_does(
    open_desk: OpenDesk,
) -> None:
    async with open_desk("tone") as tones:
        await tones.write("Alpha bravo charlie delta echo foxtrot golf. Hotel india juliett kilo lima mike.")
        tones.window.page.set_caret(0)
        paints = Paints(tones.window.deck)
        await tones.press_speak()
        await tones.until(lambda: paints.count > 10 and tones.state is ReaderState.SPEAKING, "a moving playhead")
        await tones.press(Qt.Key.Key_F8)
        await tones.until(
            lambda: tones.state is ReaderState.PAUSED and paints.are_over(), "rest while it is paused"
        )
        await tones.press(Qt.Key.Key_F8)
        await tones.until(lambda: tones.state is ReaderState.IDLE and paints.are_over(), "rest behind the end")
