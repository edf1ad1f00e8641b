"""The key of the whole desktop, given by a portal that stands on a private D-Bus."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from core.settings import Settings
from gui.global_key import SETTING, GlobalKey, key_of
from gui.portal_key import PURPOSE, trigger
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow
from tests.fixtures.portal import PATH, Portal
from tests.fixtures.processes import Leftovers
from tests.fixtures.waiting import until
from tests.gui.desk import take_away

KEY = "Ctrl+Alt+R"
ANSWERS = 8
"""Of the bus and the portal, until a key is held."""


class Key:
    """A window that follows the setting; `pressed` counts."""

    def __init__(self, theme: Theme) -> None:
        self.pressed = 0
        self.window, self.settings, self.tasks = MainWindow(theme), Settings(), Tasks()
        self.key = GlobalKey(self.window, self.settings, self.tasks, self._press)

    def _press(self) -> None:
        self.pressed += 1

    @property
    def notice(self) -> str:
        shown = self.window.notices.shown
        return shown.key if shown is not None else ""


@pytest.fixture(autouse=True)
def on_the_bus(session_bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus["DBUS_SESSION_BUS_ADDRESS"])


@asynccontextmanager
async def key_for(theme: Theme) -> AsyncIterator[Key]:
    held = Key(theme)
    try:
        yield held
    finally:
        held.key.close()
        await held.tasks.close()
        take_away(held.window)


async def test_it_is_asked_for_by_the_rules_and_reads_at_each_press(theme: Theme, portal: Portal) -> None:
    async with key_for(theme) as held:
        assert portal.calls == []  # off until it is given
        held.settings[SETTING] = KEY
        await until(portal.is_bound.is_set, "the key to be bound")
        assert portal.calls == ["Register", "CreateSession", "BindShortcuts"]
        assert portal.program == "parlando"
        wish = {"description": ("s", "Read aloud what is selected"), "preferred_trigger": ("s", "CTRL+ALT+r")}
        assert portal.bound == [(PURPOSE, wish)]
        portal.press("another")
        portal.press(PURPOSE, f"{PATH}/session/1_1/another")
        portal.press(PURPOSE)
        await until(lambda: held.pressed, "the first press")
        portal.press(PURPOSE)
        await until(lambda: held.pressed == 2, "the second press")
        assert held.notice == ""


async def test_another_key_is_another_session_and_none_is_none(theme: Theme, portal: Portal) -> None:
    async with key_for(theme) as held:
        held.settings[SETTING] = KEY
        await until(portal.is_bound.is_set, "the key to be bound")
        portal.forget()
        held.settings[SETTING] = "F12"
        await until(portal.is_bound.is_set, "the key to be bound")
        assert portal.bound[0][1]["preferred_trigger"] == ("s", "F12")
        held.settings[SETTING] = ""
        await until(portal.is_left, "the portal to be left")
        held.settings[SETTING] = "nonsense"
        assert held.notice == "global_key_taken"


async def test_a_key_let_go_in_the_moment_of_an_answer_leaves_nothing_behind(
    theme: Theme, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = asyncio.StreamReader.feed_data
    answers = 0

    def let_go_with_the_last(reader: asyncio.StreamReader, data: bytes) -> None:
        nonlocal answers
        take(reader, data)
        answers -= 1
        if not answers:
            held.settings[SETTING] = ""

    monkeypatch.setattr(asyncio.StreamReader, "feed_data", let_go_with_the_last)
    before = Leftovers()
    async with key_for(theme) as held:
        for after in range(1, ANSWERS + 1):
            answers = after
            held.settings[SETTING] = KEY
            await until(lambda: not held.settings[SETTING] or portal.is_bound.is_set(), "the bus to answer")
            held.settings[SETTING] = ""
            portal.forget()
        assert held.notice == ""
    assert before.find() == []


async def test_a_refusal_is_said(theme: Theme, portal: Portal) -> None:
    portal.gives = False
    async with key_for(theme) as held:
        held.settings[SETTING] = KEY
        await until(lambda: held.notice == "global_key_taken", "the notice")


async def test_a_key_that_is_taken_back_reads_no_more(theme: Theme, portal: Portal) -> None:
    async with key_for(theme) as held:
        held.settings[SETTING] = KEY
        await until(portal.is_bound.is_set, "the key to be bound")
        portal.take_back()
        await until(portal.is_left, "the portal to be left")
        assert held.pressed == 0


async def test_a_desktop_without_a_portal_is_said_to_be_one(theme: Theme) -> None:
    async with key_for(theme) as held:
        held.settings[SETTING] = KEY
        await until(lambda: held.notice == "no_global_key", "the notice")


@pytest.mark.parametrize(
    ("written", "key", "asked"),
    [
        ("Ctrl+Alt+R", "Ctrl+Alt+r", "CTRL+ALT+r"),
        ("ctrl+shift+pgdown", "Ctrl+Shift+Next", "CTRL+SHIFT+Next"),
        ("Meta+Space", "Meta+space", "LOGO+space"),
        ("F8", "F8", "F8"),
        ("nonsense", "", ""),
    ],
)
def test_keys_have_other_names_outside(written: str, key: str, asked: str) -> None:
    assert key_of(written) == key
    assert trigger(key) == asked
