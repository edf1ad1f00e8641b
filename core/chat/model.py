"""A language model behind an endpoint: questions in, the answer's text out as it comes.

The talking is done by a child process (`child`), which is started by the first question, or by `prepare` when
one is likely, and keeps its connection to the service for the next one.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator
from itertools import count
from typing import Any

from core.chat.conversation import Message
from core.chat.endpoint import Endpoint
from core.children import child_command, kill, start_watched
from core.errors import AnswerFailed
from core.outside import sent

PATIENCE_S = 180.0
"""How long nothing may come: a large model that is loaded from a slow disk takes minutes to its first word."""

LINE_LIMIT = 1 << 20
"""Bytes of one line of the child: the list of a service with thousands of models."""


class LanguageModel:
    """Answers one question at a time. Used on one event loop; `close` ends the child."""

    def __init__(self, endpoint: Endpoint, patience_s: float = PATIENCE_S) -> None:
        self.endpoint = endpoint
        self.name = endpoint.model
        """Which model answers; known at the latest when an answer begins."""
        self._patience_s = patience_s
        self._process: asyncio.subprocess.Process | None = None
        self._starting = asyncio.Lock()
        self._talking = asyncio.Lock()
        self._numbers = count(1)

    @property
    def pid(self) -> int | None:
        """The child's process; None while there is none."""
        return self._process.pid if self._process else None

    async def prepare(self) -> None:
        """Start the child ahead of the first question; AnswerFailed where the system does not."""
        async with self._starting:
            if self._process is not None and self._process.returncode is None:
                return
            try:
                self._process = await start_watched(child_command("chat"), limit=LINE_LIMIT)
            except OSError as error:
                sentence = f"No process can be started now to ask the language model ({error.strerror}); try again."
                raise AnswerFailed(sentence, why="start") from error

    async def answer(self, messages: list[Message]) -> AsyncGenerator[str]:
        """Yield the answer to the last message, piece by piece; AnswerFailed where there is none, or no more.

        A caller that leaves early closes the iterator: then the service is told to stop, too.
        """
        async with contextlib.aclosing(self._exchange("answer", messages=messages)) as replies:
            async for reply in replies:
                if "text" in reply:
                    yield reply["text"]
                self.name = reply.get("model", self.name)

    async def models(self) -> list[str]:
        """Return the names of the models that are there; AnswerFailed where the service does not say."""
        async with contextlib.aclosing(self._exchange("models")) as replies:
            return [name async for reply in replies for name in reply.get("models", ())]

    async def close(self) -> None:
        """End the child, at once: it may still be loading, and holds nothing that is worth waiting for."""
        process, self._process = self._process, None
        if process is not None and process.stdin is not None:
            process.stdin.close()
            kill(process)
            await process.wait()

    async def _exchange(self, want: str, **more: object) -> AsyncGenerator[dict[str, Any]]:
        """Order something; yield the replies up to the one that ends it."""
        async with self._talking:
            number, is_over = next(self._numbers), False
            try:
                await self._order(number, want, **more)
                while not is_over:
                    reply = await self._reply()
                    if reply["id"] == number:  # else it belongs to what was stopped
                        is_over = bool(reply.keys() & {"end", "models", "why"})
                        self._raise_trouble(reply)
                        yield reply
            finally:
                if not is_over:
                    self._send({"id": number, "want": "stop"})

    async def _order(self, number: int, want: str, **more: object) -> None:
        await self.prepare()
        place = self.endpoint
        order = {"base_url": place.base_url, "model": place.model, "key": place.key, "is_here": place.is_here}
        if not place.is_here:
            sent[place.host] += len(json.dumps(more).encode())
        self._send({"id": number, "want": want, "patience_s": self._patience_s, **order, **more})

    def _send(self, order: dict[str, object]) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.write(json.dumps(order).encode() + b"\n")

    async def _reply(self) -> dict[str, Any]:
        if self._process is None or self._process.stdout is None:
            raise self._failure("cut")
        line = await self._process.stdout.readline()
        if not line:
            await self.close()
            raise self._failure("cut")
        reply: dict[str, Any] = json.loads(line)
        return reply

    def _raise_trouble(self, reply: dict[str, Any]) -> None:
        if why := reply.get("why"):
            raise self._failure(why, reply.get("says", ""))

    def _failure(self, why: str, says: str = "") -> AnswerFailed:
        place, name = self.endpoint.base_url, self.name or "the model"
        sentence = _SENTENCES[why].format(place=place, model=name, patience=round(self._patience_s))
        says = f" It says: {says}" if says and why in ("key", "model", "busy", "refused") else ""
        return AnswerFailed(sentence + says, why=why)


_SENTENCES = {
    "unreachable": "No language model answers at {place}; start it, or give another address.",
    "slow": "{model} at {place} has said nothing for {patience} s; ask again, or ask a smaller model.",
    "key": "{place} did not accept the key; give the right one in OPENAI_API_KEY.",
    "model": "{place} does not have {model}; give the name of one that it has.",
    "address": "Nothing at {place} speaks the chat protocol; most addresses end in /v1.",
    "busy": "{place} takes no more questions for now; ask again in a while.",
    "refused": "{place} did not answer the question; ask in another way, or ask another model.",
    "cut": "The answer broke off; what has come is kept. Ask again for the rest.",
    "empty": "{model} at {place} gave an empty answer; ask in another way, or ask another model.",
}
