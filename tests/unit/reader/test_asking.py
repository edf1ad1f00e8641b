"""Asking: answers are read while they are written; what goes with the next question ends at the last word heard."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field

import pytest

from core.chat.conversation import Message
from core.errors import AnswerFailed
from core.reader.asking import Asking
from core.reader.assembly import Pauses
from core.reader.events import Event, HeldChanged, ReaderState
from core.reader.reader import Reader
from core.reader.source import StringSource
from tests.unit.reader.stage import Stage

WHOLE = "One is first. Two is second. Three is third."


@dataclass
class FakeModel:
    """Writes what the test lets it."""

    asked: list[list[Message]] = field(default_factory=list)
    left: int = 0
    pieces: "asyncio.Queue[str | AnswerFailed | None]" = field(default_factory=asyncio.Queue)

    def writes(self, *pieces: str | AnswerFailed | None) -> None:
        """The next pieces; None ends the answer."""
        for piece in pieces:
            self.pieces.put_nowait(piece)

    async def answer(self, messages: list[Message]) -> AsyncGenerator[str]:
        self.asked.append(messages)
        is_over = False
        try:
            while (piece := await self.pieces.get()) is not None:
                if isinstance(piece, AnswerFailed):
                    raise piece
                yield piece
            is_over = True
        finally:
            self.left += not is_over


class AskingStage(Stage):
    def __init__(self) -> None:
        super().__init__()
        self.model = FakeModel()
        self.source = StringSource("What stands above. ")
        self.reader = Reader(self.link, self.playback, Pauses(0, 0, 0, 0), self.take)  # type: ignore[arg-type]
        self.asking = Asking(self.model, self.reader, self.source, self.write)  # type: ignore[arg-type]

    def take(self, event: Event) -> None:
        self.events.append(event)
        self.asking.take(event)

    def write(self, text: str) -> None:
        start = self.source.length
        self.source.append(text)
        self.edited(start, 0, len(text))

    def edited(self, start: int, removed: int, added: int) -> None:
        self.asking.text_edited(start, removed, added)
        self.reader.text_edited(start, removed, added)

    def asks(self, question: str) -> "asyncio.Task[None]":
        self.tasks.append(asyncio.create_task(self.asking.ask(question)))
        return self.tasks[-1]

    def hears_to_the_end(self) -> None:
        self.playback.clock.now = float(self.playback.ring.written)

    async def hears_word(self, sentence: str, number: int) -> None:
        """Move the ear to a word of a sentence."""
        await self.hears(sentence)
        turn = self.reader.turn
        assert turn is not None
        said = next(one for one in turn.timeline.utterances if one.text == sentence)
        self.playback.clock.now = said.marks[number].frame + 1
        await self.until(
            lambda: (
                self.reader.place is not None
                and self.reader.place.word == (said.marks[number].start, said.marks[number].end)
            )
        )

    def history(self) -> list[str]:
        """What went with the last question."""
        return [message["content"] for message in self.model.asked[-1]]


@pytest.fixture
async def stage() -> AsyncIterator[AskingStage]:
    async with AskingStage() as stage:
        yield stage


async def test_the_first_sentence_is_spoken_while_the_rest_is_still_written(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes("One is", " first. ", "Two")
    await stage.until(lambda: stage.spoken == ["One is first."])
    assert not asking.done() and stage.asking.is_writing
    stage.model.writes(" is second.", None)
    await stage.until(lambda: stage.spoken == ["One is first.", "Two is second."])
    await asking
    assert stage.source.read(0, 99) == "What stands above. One is first. Two is second."


async def test_until_the_first_sound_it_is_getting_ready(stage: AskingStage) -> None:
    stage.asks("How many?")
    await stage.until(lambda: stage.model.asked)
    assert stage.reader.state is ReaderState.PREPARING
    stage.model.writes("One is first. Two")
    await stage.until(lambda: stage.reader.state is ReaderState.SPEAKING)


async def test_an_answer_that_was_heard_goes_whole_with_the_next_question(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes("\n\n", WHOLE, None)
    await first
    await stage.until(lambda: len(stage.spoken) == 3)
    await stage.hears("Three is third.")
    stage.hears_to_the_end()
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    stage.asks("And then?")
    await stage.until(lambda: len(stage.model.asked) == 2)
    assert stage.history() == ["How many?", WHOLE, "And then?"]


async def test_a_stopped_answer_ends_at_the_last_word_heard(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes(WHOLE)
    await stage.until(lambda: len(stage.spoken) >= 2)
    await stage.hears_word("Two is second.", 1)
    stage.reader.stop()
    await asking
    assert stage.model.left == 1
    stage.asks("And then?")
    await stage.until(lambda: len(stage.model.asked) == 2)
    assert stage.history() == ["How many?", "One is first. Two is", "And then?"]


async def test_nothing_is_written_behind_a_stop_though_it_has_come(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes("One is first. Two")
    await stage.until(lambda: stage.spoken)
    stage.model.writes(" is second.", None)
    stage.reader.stop()
    told = len(stage.events)
    await asking
    assert stage.source.read(0, 99) == "What stands above. One is first. Two"
    assert stage.spoken == ["One is first."] and stage.events[told:] == []


async def test_the_next_question_stops_the_answer_before(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes(WHOLE)
    await stage.until(lambda: len(stage.spoken) >= 2)
    await stage.hears_word("One is first.", 0)
    second = stage.asks("No, how much?")
    await first
    stage.model.writes("Two pounds.", None)
    await second
    assert stage.history() == ["How many?", "One", "No, how much?"]
    await stage.until(lambda: stage.spoken[-1] == "Two pounds.")
    assert len(stage.link.sessions) == 1


async def test_an_answer_nobody_heard_was_never_given(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes("One")
    await stage.until(lambda: stage.source.length > 19)
    stage.asking.stop()
    await first
    stage.asks("And then?")
    await stage.until(lambda: len(stage.model.asked) == 2)
    assert stage.history() == ["And then?"]


async def test_an_edit_above_moves_the_answer(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes(WHOLE)
    await stage.until(lambda: len(stage.spoken) >= 2)
    await stage.hears_word("Two is second.", 0)
    stage.source._text = "Now: " + stage.source._text
    stage.edited(0, 0, 5)
    stage.asking.stop()
    await first
    stage.asks("And then?")
    await stage.until(lambda: len(stage.model.asked) == 2)
    assert stage.history() == ["How many?", "One is first. Two", "And then?"]


async def test_another_text_that_is_read_ends_the_writing(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes("One is first. Two")
    await stage.until(lambda: stage.spoken)
    stage.reader.speak(stage.source, 0)
    stage.model.writes(" is second.")
    await asking
    assert stage.source.read(0, 99) == "What stands above. One is first. Two"
    assert stage.model.left == 1


async def test_of_a_broken_answer_what_came_is_read_and_the_break_is_told(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes("One is first. Two is", AnswerFailed("It broke off.", why="cut"))
    with pytest.raises(AnswerFailed):
        await asking
    await stage.until(lambda: stage.spoken == ["One is first.", "Two is"])
    await stage.hears("Two is")
    stage.hears_to_the_end()
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)


async def test_nothing_of_it_waits_for_the_listener(stage: AskingStage) -> None:
    stage.asks("How many?")
    stage.model.writes("One is first. Two is")
    await stage.until(lambda: stage.spoken)
    assert stage.reader.held is None
    assert not any(isinstance(event, HeldChanged) for event in stage.events)


async def test_marks_emoji_and_code_are_for_the_eye(stage: AskingStage) -> None:
    asking = stage.asks("How many?")
    stage.model.writes(
        "## One\n\n", "It is **first**. \U0001f600\n\n", "```python\nprint(1)\n```\n\n", "Done.\n", None
    )
    await asking
    await stage.until(lambda: stage.spoken and stage.spoken[-1] == "Done.")
    assert [text.strip() for text in stage.spoken] == ["One", "It is first.", "Code.", "Done."]
    assert "print(1)" in stage.source.read(0, 200)


async def test_another_conversation_knows_nothing_of_the_one_before(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes(WHOLE)
    await stage.until(lambda: len(stage.spoken) >= 2)
    await stage.hears_word("One is first.", 0)
    stage.asking.forget()
    await first
    stage.asks("And then?")
    await stage.until(lambda: len(stage.model.asked) == 2)
    assert stage.history() == ["And then?"]


async def test_code_that_was_never_closed_ends_with_its_answer(stage: AskingStage) -> None:
    first = stage.asks("How many?")
    stage.model.writes("So:\n\n```python\nprint(1)\n")
    await stage.until(lambda: "print" in stage.source.read(0, 99))
    stage.asking.stop()
    await first
    second = stage.asks("And in words?")
    stage.model.writes("One.", None)
    await second
    await stage.until(lambda: stage.spoken[-1] == "One.")
