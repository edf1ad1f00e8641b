"""Part "large": how long the window stands still while a hand works in 10 MB, and in one paragraph of 1 MB."""

import time

from bench.driven import Driven
from bench.paste import MEGABYTE, PASTES, Paste, paste_into
from bench.report import Figure, at_most, series
from bench.stage import Stage

TIMES = 5
DEEDS = {
    "type": "twelve letters typed in the middle",
    "undo": "undo",
    "scroll": "five pages scrolled",
    "find": "a word looked for",
    "read": "read and followed for 3 s",
}
SETTLED_S = {"read": 3.0, "find": 1.5}
TEXTS = (PASTES[-1], Paste("one paragraph of 1 MB", MEGABYTE, 1, one_line=True))


def measure(stage: Stage) -> list[Figure]:
    """Do each so many times at several places of either text."""
    figures = []
    with Driven.module("window", env=stage.display.env) as window:
        for text in TEXTS:
            window.ask("copy", size=text.size, one_line=text.one_line)
            paste_into(window, text.size)
            time.sleep(1.0)
            figures += [_figure(window, text.name, deed) for deed in DEEDS]
    return figures


def _figure(window: Driven, text: str, deed: str) -> Figure:
    stalls = []
    for number in range(TIMES):
        window.ask("hand", what=deed, place=(number + 0.5) / TIMES)
        time.sleep(SETTLED_S.get(deed, 0.4))
        stalls.append(window.ask("stall"))
    return series(f"longest stall, {text}: {DEEDS[deed]}", stalls, target=at_most(50))
