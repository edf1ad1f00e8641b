"""Makes the pictures of the guide from the real window, so that they show what it is: `make pictures`.

The window runs on a private display with a private sound server, in a home of its own; keys are pressed in it as a
listener would press them.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.stage import Stage  # noqa: E402 - the project stands above this folder
from tests.fixtures import processes  # noqa: E402
from tests.fixtures.program import COMMAND  # noqa: E402

FOLDER = ROOT / "docs" / "images"
STORY = ROOT / "resources" / "sample.txt"
SPEAK = "F8"
SETTLED_S = 1.0
"""After the last key, before the picture is taken."""
WAYS: dict[str, tuple[Path | None, dict[str, object], tuple[str, ...]]] = {
    "first-page": (None, {}, ("wait 4",)),
    "reading": (STORY, {}, (SPEAK, "wait 4")),
    "night": (STORY, {"text.palette": "night"}, (SPEAK, "wait 6")),
    "settings": (STORY, {}, ("ctrl+comma",)),
    "library": (STORY, {}, ("wait 1", "ctrl+d", "wait 1", "ctrl+shift+l")),
    "figures": (STORY, {}, (SPEAK, "wait 5", "ctrl+shift+F1")),
}
"""Each picture: the text that is opened, the settings, and what is pressed."""


def main() -> int:
    """Take all pictures, or those that are named."""
    for name in sys.argv[1:] or WAYS:
        take(name)
    return 0


def take(name: str) -> None:
    """Start the window for one picture, press what leads there, and keep what is seen."""
    file, settings, keys = WAYS[name]
    with Stage() as stage:
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "parlando"
        folder.mkdir()
        (folder / "settings.json").write_text(json.dumps({"text.palette": "paper", **settings}))
        env = {**os.environ, **stage.display.env}
        command = [*COMMAND, *([str(file)] if file else [])]
        window = processes.start(command, env=env, stdin=subprocess.DEVNULL)
        try:
            title = f"^{file.stem} — Parlando$" if file else "^Parlando$"
            number = stage.display.xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]
            stage.display.xdotool("windowactivate", "--sync", number, "mousemove", "1279", "799")
            time.sleep(SETTLED_S)
            for key in keys:
                press(stage, key)
            time.sleep(SETTLED_S)
            target = FOLDER / f"{name}.png"
            taking = ["import", "-window", number, "-colors", "256", f"png8:{target}"]
            subprocess.run(taking, env=env, check=True, timeout=30)
        finally:
            processes.end(window)


def press(stage: Stage, key: str) -> None:
    """Press a key, or wait for seconds; behind the key that speaks, wait until there is sound."""
    if key.startswith("wait "):
        time.sleep(float(key.removeprefix("wait ")))
        return
    since = stage.ear.recorder.mark()
    stage.display.xdotool("key", key)
    if key == SPEAK:
        stage.ear.first_sound(since)


if __name__ == "__main__":
    raise SystemExit(main())
