"""Speech for one HTTP request: the same speaker as on a stream, for one text."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable
from dataclasses import replace

from core.audio.encoders import FORMATS
from core.protocol.greeting import read_init
from core.protocol.lenient import Fields, text_of
from core.protocol.messages import Answer, Audio, Close, ErrorKind, Init, Timestamps, Warned, Word
from core.server.asgi import Receive
from core.server.encoding import Encoding
from core.server.http import Reply, Unanswered
from core.server.outbox import Outbox
from core.server.pool import EnginePool
from core.server.speaker import Speaker
from core.server.wishes import Refusal, make_encoder, refusal

TEXT_LIMIT = 5000
"""Characters of one request, as the protocol has it."""

MU_LAW_HZ = 8000
"""The sample rate of mu-law over HTTP, where none is asked for."""


def wish(fields: Fields) -> tuple[str, Init]:
    """Return the text of a request and how it is to be spoken; Unanswered where there is no such text."""
    text = text_of(fields, "text")
    if not text.strip():
        raise Unanswered(400, "There is no text.")
    if len(text) > TEXT_LIMIT:
        raise Unanswered(400, f"The text is longer than {TEXT_LIMIT} characters; send it in parts, or as a stream.")
    asked = {**fields, "lmnt-version": "1.2", "format": fields.get("format") or fields.get("response_format")}
    init = replace(read_init(asked), return_timestamps=True)
    has_rate = fields.get("sample_rate") not in (None, "")
    return text, replace(init, sample_rate=MU_LAW_HZ) if init.format == "ulaw" and not has_rate else init


class Synthesis:
    """One text on its way. Either `stream` or `collect` it, once."""

    def __init__(self, pool: EnginePool, init: Init, text: str, encoding: Encoding) -> None:
        self.audio = b""
        """What `collect` has made."""
        self.words: list[Word] = []
        """Its words, with times from its beginning."""
        self._form = FORMATS[init.format]
        self._outbox, self._encoding = Outbox(), encoding
        self._speaker = Speaker(pool, self._outbox, init)
        self._speaker.append(text)
        self._speaker.finish()

    @classmethod
    async def open(cls, pool: EnginePool, init: Init, text: str, *, is_strict: bool) -> "Synthesis":
        """Get ready to speak; Unanswered where the wishes cannot be granted."""
        voices = await pool.voices()
        encoder = refusal(init, voices, is_stream=False, is_strict=is_strict) or await make_encoder(init)
        if isinstance(encoder, Refusal):
            raise Unanswered(404 if encoder.kind is ErrorKind.NOT_FOUND else 400, encoder.message)
        return cls(pool, init, text, Encoding(encoder))

    async def collect(self, receive: Receive) -> None:
        """Make all of it, unless the client goes."""
        await _while_wanted(receive, self._collect())

    async def stream(self, receive: Receive, reply: Reply) -> None:
        """Send it as it is made, where the format allows, until the client goes.

        What fails before the first sound raises; what fails later breaks the answer off, so that the client
        cannot take it for whole.
        """
        await _while_wanted(receive, self._stream(reply))

    async def _collect(self) -> None:
        parts = []
        async with contextlib.aclosing(self._answers()) as answers:
            async for answer in answers:
                if isinstance(answer, Timestamps):
                    self.words += answer.words
                elif isinstance(answer, Audio):
                    parts.append(answer.pcm)
        self.audio = b"".join(parts)

    async def _stream(self, reply: Reply) -> None:
        async with contextlib.aclosing(self._answers()) as answers:
            async for answer in answers:
                if isinstance(answer, Audio) and answer.pcm:
                    if not reply.has_started:
                        await reply.start(200, self._form.media_type)
                    await reply.write(answer.pcm)
        if not reply.has_started:
            await reply.start(200, self._form.media_type)
        await reply.end()

    async def _answers(self) -> AsyncGenerator[Answer]:
        speaking = asyncio.create_task(self._speaker.run())
        try:
            while not isinstance(answer := await self._next_answer(speaking), Close):
                if isinstance(answer, Warned) and answer.length:
                    raise Unanswered(500, answer.message)
                for encoded in self._encoding.apply(answer):
                    yield encoded
            for encoded in self._encoding.apply(answer):
                yield encoded
        finally:
            speaking.cancel()
            await asyncio.wait([speaking])

    async def _next_answer(self, speaking: "asyncio.Task[None]") -> Answer:
        """Return the speaker's next answer, or raise what it fails of."""
        getting = asyncio.ensure_future(self._outbox.get())
        try:
            await asyncio.wait([getting, speaking], return_when=asyncio.FIRST_COMPLETED)
            if not getting.done():
                speaking.result()
            return await getting
        finally:
            getting.cancel()


async def _while_wanted(receive: Receive, work: Awaitable[None]) -> None:
    """Do the work until its client has gone; what it fails of is raised."""
    working, leaving = asyncio.ensure_future(work), asyncio.create_task(_client_gone(receive))
    try:
        await asyncio.wait([working, leaving], return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (working, leaving):
            task.cancel()
        await asyncio.wait([working, leaving])
    if not working.cancelled():
        working.result()


async def _client_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
