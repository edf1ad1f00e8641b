"""`parlando ask` against a real service: heard and saved as it is written, stopped at once, remembered as heard."""

import os
import pty
import signal
import subprocess
import wave
from pathlib import Path

import pytest
import soundfile

from tests.fixtures.chat_server import ChatServer, Cut, Hold
from tests.fixtures.processes import patience
from tests.fixtures.program import RunParlando, StartParlando
from tests.fixtures.sound import AUDIBLE, RATE_HZ, Recorder, SoundServer
from tests.fixtures.waiting import LIMIT_S, wait_until

LONG = "This is a sentence that takes a while, and another one follows at once. "


def is_heard(recorder: Recorder, since: int) -> bool:
    heard = recorder.heard(since)
    return bool(len(heard) and abs(heard).max() >= AUDIBLE)


def place(server: ChatServer) -> list[str]:
    return ["--base-url", server.url]


def size_of(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def test_heard_from_the_first_sentence_on_and_remembered(
    sound_server: SoundServer, recorder: Recorder, run_parlando: RunParlando, chat_server: ChatServer
) -> None:
    since = recorder.mark()
    chat_server.say("It is **blue**. ", "And", Hold(lambda: is_heard(recorder, since)), " wide. \U0001f30a")
    chat_server.say("Yes.")
    done = run_parlando("ask", *place(chat_server), input="What is the sea?\nReally?\n", timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "It is **blue**. And wide. \U0001f30a\nYes.\n"
    assert chat_server.last_messages == [
        ("user", "What is the sea?"),
        ("assistant", "It is **blue**. And wide. \U0001f30a"),
        ("user", "Really?"),
    ]
    assert len(set(chat_server.connections)) == 1


def test_interrupted_it_is_silent_and_so_is_the_model(
    sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando, chat_server: ChatServer
) -> None:
    since = recorder.mark()
    chat_server.say(LONG * 5, Hold())
    process = start_parlando("ask", "Well?", *place(chat_server), stdout=-1, stderr=-1, start_new_session=True)
    recorder.wait_for_sound(since, LIMIT_S)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=patience(LIMIT_S))
    assert (process.returncode, err) == (130, b"")
    assert out.decode().startswith(LONG)
    wait_until(lambda: chat_server.left_at, "the model to be left")
    recorder.wait_for_silence(since)


def test_saved_while_it_is_written_and_what_came_of_a_broken_answer_too(
    run_parlando: RunParlando, chat_server: ChatServer, tmp_path: Path
) -> None:
    target = tmp_path / "answers.mp3"
    chat_server.say(LONG, "The last", Hold(lambda: size_of(target) > 4000), " word.")
    chat_server.say(LONG, "And", Cut())
    done = run_parlando("ask", "--save", str(target), *place(chat_server), input="Well?\nAnd then?\n", timeout=60)
    assert (done.returncode, done.stdout) == (1, f"{LONG}The last word.\n{LONG}And\n")
    assert done.stderr == "parlando: The answer broke off; what has come is kept. Ask again for the rest.\n"
    assert chat_server.last_messages[1] == ("assistant", f"{LONG}The last word.")
    assert 8 < soundfile.info(target).duration < 20


def test_an_interrupted_file_is_whole_up_to_there(
    start_parlando: StartParlando, chat_server: ChatServer, tmp_path: Path
) -> None:
    target = tmp_path / "answer.wav"
    target.write_bytes(b"what was there before")
    chat_server.say(LONG, "And then", Hold())
    process = start_parlando(
        "ask", "Well?", "--save", str(target), *place(chat_server), stdout=-1, stderr=-1, start_new_session=True
    )
    wait_until(lambda: size_of(target) > 150_000, "the first sentence in the file")
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=patience(LIMIT_S))
    assert (process.returncode, err) == (130, b"")
    with wave.open(str(target)) as file:
        assert file.getnframes() * 2 == size_of(target) - 44 > 150_000
    assert [*tmp_path.iterdir()] == [target]


def test_a_conversation_on_a_terminal(
    sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando, chat_server: ChatServer
) -> None:
    since = recorder.mark()
    answer = "This is one sentence of many. " * 20
    chat_server.say(answer, Hold())
    chat_server.say("Fine.")
    ours, theirs = pty.openpty()
    process = start_parlando(
        "ask",
        *place(chat_server),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, b"Tell me.\n")
    # Long enough for whole words: an answer of which none was heard is not kept.
    recorder.wait_for_frames(RATE_HZ, recorder.wait_for_sound(since, LIMIT_S))
    os.killpg(process.pid, signal.SIGINT)
    wait_until(lambda: chat_server.left_at, "the model to be left")
    os.write(ours, b"Thank you.\n")
    wait_until(lambda: len(chat_server.bodies) == 2, "the second question")
    os.write(ours, b"\x04")
    out, err = process.communicate(timeout=patience(LIMIT_S))
    os.close(ours)
    assert process.returncode == 0
    assert b"Traceback" not in err
    assert out.endswith(b"Fine.\n")
    asked, heard, again = chat_server.last_messages
    assert (asked, again) == (("user", "Tell me."), ("user", "Thank you."))
    assert heard[0] == "assistant"
    assert answer.startswith(heard[1]) and heard[1] and len(heard[1]) < len(answer) / 2


@pytest.mark.parametrize("arguments", [["q", "--save", "answer.ogg"], ["q", "--base-url", "nowhere"], [""]])
def test_what_makes_no_sense(run_parlando: RunParlando, arguments: list[str]) -> None:
    done = run_parlando("ask", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and done.stderr.startswith("parlando: ")
