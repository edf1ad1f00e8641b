"""The process that talks to a language model: questions come as JSON lines on stdin, answers go out as such.

The library for it takes a second and 50 MB to load, and would hold the window's interpreter all the while; here
it is in nobody's way, and only for those who ask. Its lines:

in   {"id": 1, "want": "answer" | "models", "base_url", "model", "key", "patience_s", "messages": [...]}
     {"id": 1, "want": "stop"}
out  {"id": 1, "model": "name"}     which one answers
     {"id": 1, "text": "piece"}     as it comes
     {"id": 1, "models": ["name"]}
     {"id": 1, "end": true}
     {"id": 1, "why": "unreachable" | "slow" | "key" | "model" | "address" | "busy" | "refused" | "cut" | "empty",
      "says": "in the service's own words"}
"""

import asyncio
import json
import sys
import threading
from collections.abc import AsyncIterator
from importlib import import_module
from typing import Any

CONNECT_S = 10.0


def main(argv: list[str]) -> int:
    """Be the child: answer until standard input ends."""
    import_module("openai")  # before the first question, not with it
    asyncio.run(_Chat().serve())
    return 0


class _Trouble(Exception):
    """Why there is no answer, or no more of it."""

    def __init__(self, why: str, says: str = "") -> None:
        super().__init__(why)
        self.why, self.says = why, says


class _Chat:
    def __init__(self) -> None:
        self._ended = asyncio.Event()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._clients: dict[tuple[str, str], Any] = {}

    async def serve(self) -> None:
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, args=(loop,), name="stdin", daemon=True).start()
        await self._ended.wait()
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(self._take, json.loads(line))
        loop.call_soon_threadsafe(self._ended.set)

    def _take(self, order: dict[str, Any]) -> None:
        number = int(order["id"])
        if order["want"] == "stop":
            if (task := self._tasks.get(number)) is not None:
                task.cancel()
            return
        work = self._answer(number, order) if order["want"] == "answer" else self._list(number, order)
        self._tasks[number] = task = asyncio.create_task(work)
        task.add_done_callback(lambda _: self._tasks.pop(number))

    async def _list(self, number: int, order: dict[str, Any]) -> None:
        try:
            _say(id=number, models=await self._models(self._client(order)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            _tell(number, _trouble_of(error))

    async def _answer(self, number: int, order: dict[str, Any]) -> None:
        client, has_come = self._client(order), False
        try:
            model = order["model"] or await self._first_model(client)
            _say(id=number, model=model)
            stream = await client.chat.completions.create(model=model, messages=order["messages"], stream=True)
            async with stream:
                async for text in _pieces(stream):
                    has_come = True
                    _say(id=number, text=text)
            if not has_come:
                raise _Trouble("empty")
            _say(id=number, end=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            trouble = _trouble_of(error)
            _tell(number, _Trouble("cut", trouble.says) if has_come else trouble)

    async def _first_model(self, client: Any) -> str:
        models = await self._models(client)
        if not models:
            raise _Trouble("model")
        return models[0]

    async def _models(self, client: Any) -> list[str]:
        return [str(model.id) for model in (await client.models.list()).data or ()]

    def _client(self, order: dict[str, Any]) -> Any:
        """One client for each address: it keeps its connection for the next question."""
        place = order["base_url"], order["key"]
        if place not in self._clients:
            openai = import_module("openai")
            # A proxy for the wide world is no way to this computer.
            http = openai.DefaultAsyncHttpxClient(trust_env=False) if order["is_here"] else None
            self._clients[place] = openai.AsyncOpenAI(
                base_url=order["base_url"],
                api_key=order["key"] or "none",  # the library wants one; a server without keys does not look
                timeout=openai.Timeout(order["patience_s"], connect=min(CONNECT_S, order["patience_s"])),
                max_retries=0,  # the listener waits: told at once, they decide themselves
                http_client=http,
            )
        return self._clients[place]


async def _pieces(stream: Any) -> AsyncIterator[str]:
    """Yield the text of an answer; _Trouble where it ends without having come to its end."""
    is_whole = False
    async for chunk in stream:
        for choice in (chunk.choices or ())[:1]:
            is_whole = is_whole or choice.finish_reason is not None
            if choice.delta is not None and choice.delta.content:
                yield choice.delta.content
        if not chunk.choices and getattr(chunk, "error", None):  # some say so in the stream
            raise _Trouble("refused", str(chunk.error))
    if not is_whole:
        raise _Trouble("cut")


def _trouble_of(error: Exception) -> _Trouble:
    if isinstance(error, _Trouble):
        return error
    openai = import_module("openai")
    says = _words_of(error)
    match error:
        case openai.APITimeoutError():
            return _Trouble("slow")
        case openai.APIConnectionError():
            return _Trouble("unreachable", str(error.__cause__ or ""))
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return _Trouble("key", says)
        case openai.NotFoundError():
            return _Trouble("model" if "model" in says.lower() else "address", says)
        case openai.RateLimitError():
            return _Trouble("busy", says)
        case openai.APIStatusError():
            return _Trouble("refused", says)
        case openai.OpenAIError():
            return _Trouble("cut", says)
        case _ if "Timeout" in type(error).__name__:
            return _Trouble("slow")
        case _:
            return _Trouble("cut", says or type(error).__name__)


def _words_of(error: Exception) -> str:
    """Return what the service itself says, in one line."""
    body = getattr(error, "body", None)
    found = body.get("message") or body.get("error") if isinstance(body, dict) else None
    return " ".join(str(found or getattr(error, "message", "") or error).split())[:300]


def _tell(number: int, trouble: _Trouble) -> None:
    _say(id=number, why=trouble.why, says=trouble.says)


def _say(**message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
