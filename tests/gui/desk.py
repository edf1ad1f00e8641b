"""A window with everything behind it, as a test sits before it."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.audio.playback import Playback
from core.library import Library
from core.reader.assembly import Pauses
from core.reader.events import ReaderState
from core.reader.link import Link
from core.server.process import ServerProcess
from core.settings import Settings
from gui.bridge import Bridge
from gui.theme import Theme
from gui.window import MainWindow
from tests.fixtures.processes import patience
from tests.fixtures.program import Profile
from tests.fixtures.sound import Recorder, SoundServer

LIMIT_S = 20


@dataclass
class Desk:
    """A window that lives, and what it stands on."""

    window: MainWindow
    bridge: Bridge
    link: Link
    server: ServerProcess
    playback: Playback
    recorder: Recorder
    seen: list[tuple[float, str, str]] = field(default_factory=list)
    """When which sentence and word were shown."""
    leaps: int = 0
    """How often the ear was taken elsewhere, where a test counts it."""

    def __post_init__(self) -> None:
        show = self.window.page.show_spoken

        def noted(sentence: object, word: object, *rest: object) -> None:
            text = self.window.page.text()
            parts = [text[span[0] : span[1]] if isinstance(span, tuple) else "" for span in (sentence, word)]
            self.seen.append((monotonic(), parts[0], parts[1]))
            show(sentence, word, *rest)  # type: ignore[arg-type]

        self.window.page.show_spoken = noted  # type: ignore[method-assign]

    @property
    def state(self) -> ReaderState:
        return self.bridge._reader.state

    @property
    def sentences(self) -> list[str]:
        """The sentences that were shown, each once."""
        shown = [sentence for _, sentence, _ in self.seen if sentence]
        return [one for at, one in enumerate(shown) if at == 0 or shown[at - 1] != one]

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        try:
            async with asyncio.timeout(patience(LIMIT_S)):
                while not condition():
                    await asyncio.sleep(0.005)
        except TimeoutError:
            told = [notice.key for _, notice in self.window.notices.history]
            pytest.fail(
                f"waited in vain: {what or condition}; state {self.state}, told {told}, shown {self.seen[-3:]}"
            )

    async def ready(self, *, has_sound: bool) -> None:
        await self.until(lambda: self.link.voices, "voices")
        await self.until(lambda: self.playback.device or not has_sound, "a device")
        await self.until(self.window.isActiveWindow, "the window to take keys")

    async def by_hand(self, act: Callable[[], object]) -> None:
        """Do what a hand does. Not within a coroutine's step: Qt's test keys run a loop of their own inside."""
        done = asyncio.get_running_loop().create_future()

        def step() -> None:
            try:
                done.set_result(act())
            except BaseException as error:  # noqa: BLE001 - raised again where it is awaited
                done.set_exception(error)

        asyncio.get_running_loop().call_soon(step)
        await done

    async def write(self, text: str) -> None:
        await self.by_hand(lambda: QTest.keyClicks(self.window.page, text))

    async def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        await self.by_hand(lambda: QTest.keyClick(self.window, key, modifier))

    async def press_speak(self) -> None:
        await self.by_hand(lambda: QTest.mouseClick(self.window.deck.speak_button, Qt.MouseButton.LeftButton))


def take_away(*objects: QObject) -> None:
    """Delete Qt objects here and now.

    Left to Python's collector they might be deleted in a thread that happens to run it, with their timers
    still ticking in this one: the next tick would crash.
    """
    for each in objects:
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


class OpenDesk(Protocol):
    """Open a window; see the fixture `open_desk`."""

    def __call__(
        self, engine: str, file: str | None = ..., *, has_sound: bool = ...
    ) -> AbstractAsyncContextManager[Desk]: ...


@pytest.fixture
def open_desk(sound_server: SoundServer, recorder: Recorder, profile: Profile) -> OpenDesk:
    """Open a window that reads with an engine, for as long as a block lasts.

    Not an async fixture: between a fixture's end and the test's beginning Qt's events are processed while
    no loop runs, and what is under way there is lost.
    """

    @asynccontextmanager
    async def opened(engine: str, file: str | None = None, *, has_sound: bool = True) -> AsyncIterator[Desk]:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme, settings = Theme(app, "paper"), Settings()
        window = MainWindow(theme)
        window.show()
        window.activateWindow()
        server, playback = ServerProcess(engine), Playback()
        library = Library()
        link = Link(voice=settings["speech.voice"], server=server, language="en")
        bridge = Bridge(window, theme, settings, link, playback, Pauses(300, 600), library)
        desk = Desk(window, bridge, link, server, playback, recorder)
        serving = asyncio.create_task(bridge.run(file))
        try:
            await desk.ready(has_sound=has_sound)
            yield desk
        finally:
            await bridge.close()
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            await asyncio.gather(playback.close(), link.close())
            library.close()
            take_away(window, theme)

    return opened
