"""Asking: an answer of a language model, read aloud while it is still being written.

1. `ask` sends the question, with all that was heard so far, and begins a live turn where the answer will stand.
2. Every piece is written behind the last one as it comes; the reader speaks each sentence when it is complete.
3. Whatever ends the turn, Stop as well as another text, ends the model's writing, too.
4. What was heard by then, to the word, goes with the next question. What was only written has not been said.
"""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

from core.chat.conversation import Conversation, Message
from core.chat.model import LanguageModel
from core.reader.events import Event, Heard, ReaderState, StateChanged
from core.reader.reader import Reader
from core.reader.source import TextSource
from core.reader.timeline import Place
from core.text.preparation import open_fence


@dataclass(slots=True)
class _Answer:
    """The answer that is written or read."""

    question: str
    start: int
    """Where it begins in the source."""
    heard: int
    """Where in the source what was heard of it ends."""
    end: int
    """Where what is written of it ends."""

    def move(self, start: int, removed: int, added: int) -> None:
        """Follow an edit of the source."""
        self.start = _moved(self.start, start, removed, added)
        self.heard = _moved(self.heard, start, removed, added)
        self.end = _moved(self.end, start, removed, added)


class Asking:
    """A conversation by voice. Lives on the reader's loop, and is told all that the reader tells (`take`)."""

    def __init__(
        self, model: LanguageModel, reader: Reader, source: TextSource, write: Callable[[str], None]
    ) -> None:
        """`write` puts text behind the end of the source, and tells the reader."""
        self.model = model
        """May be changed between two questions."""
        self._reader = reader
        self._source = source
        self._write = write
        self._conversation = Conversation()
        self._answer: _Answer | None = None
        self._writing: asyncio.Task[None] | None = None

    @property
    def is_answering(self) -> bool:
        """Whether an answer is written or read."""
        return self._answer is not None

    @property
    def is_writing(self) -> bool:
        """Whether more of an answer is to come."""
        return self._writing is not None and not self._writing.done()

    async def ask(self, question: str) -> None:
        """Return when the answer is written, or was stopped; reading it may go on. AnswerFailed where it failed."""
        self.stop()
        messages = self._conversation.messages(question)
        start = self._source.length
        self._answer = answer = _Answer(question, start, start, start)
        self._reader.speak(self._source, start, live=True, is_answer=True)
        self._writing = writing = asyncio.create_task(self._write_down(answer, messages))
        try:
            await asyncio.wait([writing])
        finally:
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
        if not writing.cancelled():
            writing.result()

    def stop(self) -> None:
        """End the answer, what is written and what is spoken, at the word that is heard now."""
        if self._answer is not None:
            if self._is_read:
                self._reader.stop()
            self._settle()

    def forget(self) -> None:
        """Begin another conversation."""
        self.stop()
        self._conversation = Conversation()

    def take(self, event: Event) -> None:
        """Learn what the reader tells."""
        match event:
            case Heard(place=Place() as place) if self._answer is not None and self._is_read:
                end = place.word[1] if place.word is not None else place.sentence[0]
                self._answer.heard = max(self._answer.heard, end)
            case StateChanged(state=ReaderState.IDLE):
                self._settle()

    def text_edited(self, start: int, removed: int, added: int) -> None:
        """The source changed."""
        if self._answer is not None:
            self._answer.move(start, removed, added)

    @property
    def _is_read(self) -> bool:
        """Whether what is read is the answer, and not something that came in its place."""
        turn = self._reader.turn
        return turn is not None and turn.is_answer and not turn.was_stopped

    async def _write_down(self, answer: _Answer, messages: list[Message]) -> None:
        try:
            async with aclosing(self.model.answer(messages)) as pieces:
                async for piece in pieces:
                    if not self._is_read:
                        self._settle()
                        return
                    if text := piece if answer.end > answer.start else piece.lstrip():
                        self._write(text)
                        answer.end = self._source.length
        finally:
            # Stopped, another answer may have begun by now.
            if self._answer is answer and self._is_read:
                self._reader.end_live()

    def _settle(self) -> None:
        """The answer is over: keep what was heard of it, and let no more be written."""
        answer, self._answer = self._answer, None
        if answer is None:
            return
        if self._writing is not None:
            self._writing.cancel()
        if self._is_read and self._reader.turn is not None and self._reader.turn.over:
            answer.heard = answer.end
        self._conversation.note(answer.question, self._source.read(answer.start, answer.heard))
        if fence := open_fence(self._source.read(answer.start, answer.end)):
            self._write(f"\n{fence}\n")  # what comes next is no code


def _moved(position: int, start: int, removed: int, added: int) -> int:
    if position >= start + removed:
        return position + added - removed if start < position else position
    return min(position, start + added)
