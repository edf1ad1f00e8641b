"""Orders from the bench: a line of JSON on stdin is carried out on the loop's thread and answered by one on stdout.

`{"do": "speak", "text": ...}` calls the driver's `speak(text=...)`; the answer is what it returns. Without a
further line the driver ends.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

Answers = dict[str, Callable[..., Any]]


def obey(answers: Answers, call_soon: Callable[[Callable[[], None]], object], ended: Callable[[], object]) -> None:
    """Read orders in a thread of its own; `call_soon` brings each call, and that of `ended`, to the loop's."""

    def read() -> None:
        for line in sys.stdin:
            order = json.loads(line)
            act = answers[order.pop("do")]
            call_soon(lambda act=act, order=order: tell(act(**order)))  # type: ignore[misc]
        call_soon(lambda: (ended(), None)[1])

    threading.Thread(target=read, name="orders", daemon=True).start()


def tell(answer: object) -> None:
    """Answer the bench."""
    os.write(1, json.dumps(answer).encode() + b"\n")
