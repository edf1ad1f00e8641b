"""Part "ask": a question in the window; from the answer's first sentence to the ear, from Stop to the end of both.

The language model is a service of our own on loopback that writes one sentence, and goes on until nobody listens.
"""

from bench.driven import BenchError, Driven
from bench.ear import Ear, now
from bench.report import Figure, at_most, series
from bench.stage import Stage
from tests.fixtures.chat_server import ChatServer, Hold, serve

ROUNDS = 10
SENTENCE = "All our aims are in our own eyes, ever and anon, over and over, and all our aims are in our own eyes. "
NEXT = "And"
LIMIT_S = 10.0


def measure(stage: Stage) -> list[Figure]:
    """Ask and stop, one round for warming up and then ROUNDS."""
    model, http = serve()
    model.say(SENTENCE, NEXT, Hold())
    try:
        with Driven.module("window", env={**stage.display.env, "OPENAI_BASE_URL": model.url}) as window:
            rounds = [_once(stage.ear, window, model) for _ in range(ROUNDS + 1)][1:]
    finally:
        http.shutdown()
        http.server_close()
    first, silence, left = ([one[at] for one in rounds] for at in range(3))
    return [
        series("sentence written → first sound", first),
        series("Stop → silence", silence, target=at_most(100)),
        series("Stop → the model is left", left, target=at_most(100)),
    ]


def _once(ear: Ear, window: Driven, model: ChatServer) -> tuple[float, float, float]:
    mark = ear.begin()
    window.ask("ask", question="Why?")
    first = ear.first_sound(mark)
    written = model.said_at[NEXT]
    ear.listen(0.4)
    mark, before = ear.recorder.mark(), len(model.left_at)
    stopped = window.ask("stop")
    last = ear.last_sound(mark)
    deadline = now() + LIMIT_S
    while len(model.left_at) == before:
        if now() > deadline:
            raise BenchError("the model is not left")
        ear.listen(0.01)
    silence = max(0.0, last - stopped) * 1000 if last else 0.0
    return (first - written) * 1000, silence, (model.left_at[-1] - stopped) * 1000
