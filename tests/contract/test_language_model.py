"""The client against a real service over HTTP: slow, broken, empty and refused answers, and good ones."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import aclosing
from time import monotonic

import pytest
import pytest_asyncio

from core.chat.endpoint import Endpoint
from core.chat.model import LanguageModel
from core.errors import AnswerFailed
from tests.fixtures.chat_server import ChatServer, Cut, Hold, Raw
from tests.fixtures.processes import patience, wait_ended
from tests.fixtures.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

ASKED = [{"role": "user", "content": "Why?"}]


class Models:
    """Clients of one child process: the library that it loads takes longer than all the tests here."""

    def __init__(self) -> None:
        self._first = LanguageModel(Endpoint("http://127.0.0.1:9/v1", "", ""))

    def at(self, url: str, name: str = "little-model", key: str = "", patience_s: float = 20) -> LanguageModel:
        self._first.endpoint, self._first.name = Endpoint(url, name, key), name
        self._first._patience_s = patience_s
        return self._first


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def models() -> AsyncIterator[Models]:
    made = Models()
    yield made
    await made.at("").close()


async def answered(model: LanguageModel) -> str:
    async with asyncio.timeout(patience(20)):
        return "".join([piece async for piece in model.answer(ASKED)])


async def trouble(model: LanguageModel) -> tuple[str, str, str]:
    """Ask; return what came, why no more came, and the sentence for it."""
    pieces: list[str] = []
    with pytest.raises(AnswerFailed) as caught:
        async with asyncio.timeout(patience(20)):
            async for piece in model.answer(ASKED):
                pieces.append(piece)
    return "".join(pieces), str(caught.value.params["why"]), str(caught.value)


async def test_an_answer_comes_piece_by_piece_while_it_is_written(models: Models, chat_server: ChatServer) -> None:
    came: list[str] = []
    chat_server.say("One ", "two.", Hold(lambda: came), " Three é 😊.")
    async with asyncio.timeout(patience(20)):
        async for piece in models.at(chat_server.url).answer(ASKED):
            came.append(piece)
    assert came == ["One ", "two.", " Three é 😊."]
    assert chat_server.bodies[0]["messages"] == ASKED
    assert (chat_server.bodies[0]["model"], chat_server.bodies[0]["stream"]) == ("little-model", True)


async def test_the_next_question_uses_the_same_connection(models: Models, chat_server: ChatServer) -> None:
    chat_server.say("Yes.")
    model = models.at(chat_server.url)
    assert [await answered(model) for _ in range(3)] == ["Yes."] * 3
    assert len(set(chat_server.connections)) == 1


async def test_without_a_name_the_first_model_is_asked(models: Models, chat_server: ChatServer) -> None:
    chat_server.say("Yes.")
    model = models.at(chat_server.url, "")
    assert await model.models() == ["little-model", "large-model"]
    await answered(model)
    assert (model.name, chat_server.bodies[0]["model"]) == ("little-model", "little-model")


async def test_the_key_goes_with_the_question(models: Models, chat_server: ChatServer) -> None:
    chat_server.say("Yes.")
    await answered(models.at(chat_server.url, key="secret"))
    assert chat_server.headers[0]["authorization"] == "Bearer secret"


async def test_leaving_in_mid_answer_stops_the_service(models: Models, chat_server: ChatServer) -> None:
    chat_server.say("One. ", Hold())
    chat_server.say("Two.")
    model = models.at(chat_server.url)
    async with asyncio.timeout(patience(20)), aclosing(model.answer(ASKED)) as pieces:
        assert await anext(pieces) == "One. "
    assert await answered(model) == "Two."
    assert len(chat_server.left_at) == 1


async def test_who_is_cancelled_leaves_too(models: Models, chat_server: ChatServer) -> None:
    chat_server.say(Hold())
    asking = asyncio.create_task(answered(models.at(chat_server.url)))
    await until(lambda: chat_server.bodies, "the question")
    asking.cancel()
    began = monotonic()
    await until(lambda: chat_server.left_at, "the model to be left")
    assert chat_server.left_at[0] - began < patience(5)
    with pytest.raises(asyncio.CancelledError):
        await asking


@pytest.mark.parametrize(
    ("status", "says", "why"),
    [
        (401, "Incorrect API key", "key"),
        (403, "Not for you", "key"),
        (404, "model 'little-model' not found", "model"),
        (404, "", "address"),
        (429, "Slow down", "busy"),
        (500, "Out of memory", "refused"),
        (400, "Too long", "refused"),
    ],
)
async def test_a_refusal_says_why(
    models: Models, chat_server: ChatServer, status: int, says: str, why: str
) -> None:
    chat_server.fail(status, says)
    assert (await trouble(models.at(chat_server.url)))[:2] == ("", why)
    assert len(chat_server.bodies) == 1


async def test_nobody_at_the_address(models: Models) -> None:
    came, why, sentence = await trouble(models.at("http://127.0.0.1:9/v1"))
    assert (came, why) == ("", "unreachable")
    assert "http://127.0.0.1:9/v1" in sentence


async def test_no_process_to_ask_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.chat.model.child_command", lambda *_: ["/nonexistent/program"])
    came, why, sentence = await trouble(LanguageModel(Endpoint("http://127.0.0.1:9/v1", "", "")))
    assert (came, why) == ("", "start")
    assert sentence.endswith("(No such file or directory); try again.")


async def test_an_empty_answer(models: Models, chat_server: ChatServer) -> None:
    chat_server.say()
    assert (await trouble(models.at(chat_server.url)))[:2] == ("", "empty")


@pytest.mark.parametrize(
    "ending", [Cut(), Raw(b'data: {"error": {"message": "gone"}}\n\n'), Raw(b"data: {no json\n\n")]
)
async def test_of_a_broken_answer_what_came_is_kept(
    models: Models, chat_server: ChatServer, ending: object
) -> None:
    chat_server.say("One. ", "Two", ending)  # type: ignore[arg-type]
    assert (await trouble(models.at(chat_server.url)))[:2] == ("One. Two", "cut")


async def test_a_service_that_says_nothing_is_given_up(models: Models, chat_server: ChatServer) -> None:
    chat_server.say(Hold())
    assert (await trouble(models.at(chat_server.url, patience_s=0.3)))[:2] == ("", "slow")


async def test_the_child_may_die(models: Models, chat_server: ChatServer) -> None:
    chat_server.say("One. ", Hold())
    chat_server.say("Two.")
    model = models.at(chat_server.url)
    async with aclosing(model.answer(ASKED)) as pieces:
        await anext(pieces)
        assert model.pid is not None
        os.kill(model.pid, signal.SIGKILL)
        with pytest.raises(AnswerFailed, match="broke off"):
            await anext(pieces)
    assert await answered(model) == "Two."


async def test_the_child_ends_with_its_input(models: Models) -> None:
    model = models.at("http://127.0.0.1:9/v1")
    await model.prepare()
    assert model.pid is not None and model._process is not None and model._process.stdin is not None
    model._process.stdin.close()
    assert await asyncio.to_thread(wait_ended, model.pid, patience(20))
