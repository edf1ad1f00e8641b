"""The commands as a person or a script calls them: in all of them Qt cannot be imported."""

import json
import os
import signal
import subprocess
import wave
from pathlib import Path

import numpy as np
import pytest

from core.options import OPTIONS
from core.settings import Settings
from tests.fixtures.processes import descendants, patience
from tests.fixtures.program import RunParlando, StartParlando
from tests.fixtures.sound import AUDIBLE, RATE_HZ, Recorder, SoundServer
from tests.fixtures.speech import spoken_seconds
from tests.fixtures.waiting import LIMIT_S, wait_until

DEFAULTS = {option.key: option.default for option in OPTIONS}
SENTENCE_PAUSE_S = DEFAULTS["speech.sentence_pause_ms"] / 1000
LONG = "This is a sentence that takes a while, and another one follows at once. " * 50


@pytest.fixture(autouse=True)
def _without_qt(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every process of the program an import of Qt fails."""
    folder = tmp_path_factory.mktemp("without-qt")
    for module in ("PySide6", "shiboken6", "qasync"):
        (folder / f"{module}.py").write_text("raise AssertionError('a command imported Qt')\n")
    monkeypatch.setenv("PYTHONPATH", str(folder))


@pytest.fixture
def silent_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no sound server, whatever tests before this one have started."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse.sock")


def has_loaded(pid: int, library: str) -> bool:
    """Whether a process has come so far as to use a library."""
    return library in Path(f"/proc/{pid}/maps").read_text()


def audible_seconds(samples: np.ndarray) -> float:
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    return (int(loud[-1]) - int(loud[0]) + 1) / RATE_HZ if len(loud) else 0.0


def output_of(process: "subprocess.Popen[bytes]") -> tuple[int, str, str]:
    """Wait for the end; return exit code, stdout and stderr."""
    out, err = process.communicate(timeout=patience(LIMIT_S))
    return process.returncode, out.decode(), err.decode()


def unexpected(complaints: str) -> str:
    """Return what was said on stderr, except that a machine with much else to do kept the sound waiting."""
    return "".join(line for line in complaints.splitlines(True) if "broke off several times" not in line)


def is_about(heard_s: float, expected_s: float, complaints: str) -> bool:
    """Whether so much was heard: never less, and more only by the gaps of a machine with much else to do."""
    gaps_s = 2.0 if complaints else 0.3
    return expected_s * 0.97 < heard_s < expected_s * 1.03 + gaps_s


def is_one_sentence(text: str) -> bool:
    """Whether a complaint is one line that says what happened and ends as a sentence does."""
    return text.startswith("parlando: ") and text.endswith(".\n") and text.count("\n") == 1


class TestSpeak:
    async def test_an_argument_is_heard_whole(
        self, sound_server: SoundServer, recorder: Recorder, run_parlando: RunParlando
    ) -> None:
        sentences = ("Good morning to everybody.", "This is the second sentence.")
        first, second = await spoken_seconds(*sentences)
        since = recorder.mark()
        done = run_parlando("speak", " ".join(sentences))
        assert (done.returncode, done.stdout, unexpected(done.stderr)) == (0, "", "")
        heard = audible_seconds(recorder.wait_for_silence(since))
        assert is_about(heard, first + SENTENCE_PAUSE_S + second, done.stderr)

    async def test_a_document_is_heard_without_what_is_left_unsaid(
        self, sound_server: SoundServer, recorder: Recorder, run_parlando: RunParlando, tmp_path: Path
    ) -> None:
        sentence = "This is all that there is to be heard."
        (length,) = await spoken_seconds(sentence)
        file = tmp_path / "page.html"
        file.write_text(f"<title>A</title><p>{sentence}<sup><a href='#n'>17</a></sup></p>")
        since = recorder.mark()
        done = run_parlando("speak", str(file))
        assert (done.returncode, done.stdout, unexpected(done.stderr)) == (0, "", "Left unsaid: 1 note number.\n")
        assert is_about(audible_seconds(recorder.wait_for_silence(since)), length, done.stderr)

    @pytest.mark.parametrize(("kept", "options"), [(2.0, ()), (0.5, ("--rate", "2"))], ids=["settings", "option"])
    async def test_the_rate_is_heard(
        self,
        sound_server: SoundServer,
        recorder: Recorder,
        run_parlando: RunParlando,
        kept: float,
        options: tuple[str, ...],
    ) -> None:
        Settings()["speech.rate"] = kept
        sentence = "This sentence is spoken twice as fast as the voice would say it by itself."
        (usual,) = await spoken_seconds(sentence)
        since = recorder.mark()
        done = run_parlando("speak", *options, sentence)
        assert (done.returncode, unexpected(done.stderr)) == (0, "")
        assert is_about(audible_seconds(recorder.wait_for_silence(since)), usual / 2, done.stderr)

    def test_standard_input_is_heard_before_it_has_ended(
        self, sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando
    ) -> None:
        since = recorder.mark()
        process = start_parlando("speak", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdin
        process.stdin.write(b"The first sentence is heard. And the")
        process.stdin.flush()
        first = recorder.wait_for_silence(since)
        assert process.poll() is None
        since = recorder.mark()
        process.stdin.write(b" second one when it is whole.")
        assert output_of(process) == (0, "", "")
        assert audible_seconds(first) > 1
        assert audible_seconds(recorder.wait_for_silence(since)) > 1

    def test_a_letter_may_be_cut_in_two(
        self, sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando
    ) -> None:
        since = recorder.mark()
        process = start_parlando("speak", "-", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdin
        for byte in "Ein Käse für Ömer. ".encode():
            process.stdin.write(bytes([byte]))
            process.stdin.flush()
        assert output_of(process) == (0, "", "")
        assert audible_seconds(recorder.wait_for_silence(since)) > 0.5

    @pytest.mark.parametrize("given", [b"", b" \n\n\t "])
    def test_nothing_to_say(self, sound_server: SoundServer, run_parlando: RunParlando, given: bytes) -> None:
        done = run_parlando("speak", input=given)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    def test_standard_input_that_is_no_text(self, sound_server: SoundServer, run_parlando: RunParlando) -> None:
        done = run_parlando("speak", input=b"\x7fELF\x02\x01\x01" + bytes(100))
        assert done.returncode == 1
        assert done.stderr == "parlando: Standard input is a program file; only plain text can be read yet.\n"

    def test_without_standard_input(self, sound_server: SoundServer, start_parlando: StartParlando) -> None:
        process = start_parlando("speak", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert output_of(process) == (0, "", "")

    def test_a_voice_that_is_not_there(self, sound_server: SoundServer, run_parlando: RunParlando) -> None:
        done = run_parlando("speak", "--voice", "espeak-ng:nobody", "Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and "espeak-ng:nobody" in done.stderr and "voices" in done.stderr

    def test_without_a_device(self, silent_machine: None, run_parlando: RunParlando) -> None:
        done = run_parlando("speak", "Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and "sound" in done.stderr

    @pytest.mark.parametrize(
        ("body", "says"),
        [
            pytest.param(
                "raise OSError('PortAudio library not found')\n", "install libportaudio2", id="no PortAudio"
            ),
            pytest.param("raise SystemExit(3)\n", "doctor", id="a player that cannot start"),
        ],
    )
    def test_with_a_broken_sound_library(
        self,
        silent_machine: None,
        run_parlando: RunParlando,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        body: str,
        says: str,
    ) -> None:
        (tmp_path / "sounddevice.py").write_text(body)
        monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{os.environ['PYTHONPATH']}")
        done = run_parlando("speak", "Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and says in done.stderr


class TestInterruption:
    """Ctrl-C in a terminal: SIGINT for the whole process group, at any moment."""

    @pytest.fixture
    def speaking(self, start_parlando: StartParlando) -> "subprocess.Popen[bytes]":
        return start_parlando("speak", LONG, stdout=-1, stderr=-1, start_new_session=True)

    @pytest.mark.parametrize("children", [1, 2, 3])
    def test_while_it_starts(
        self, sound_server: SoundServer, speaking: "subprocess.Popen[bytes]", children: int
    ) -> None:
        wait_until(lambda: len(list(descendants(speaking.pid))) >= children, f"{children} children")
        os.killpg(speaking.pid, signal.SIGINT)
        assert output_of(speaking) == (130, "", "")

    @pytest.mark.parametrize("library", ["_struct", "_socket", "_ssl", "_multiarray_umath"])
    def test_while_it_loads(
        self, sound_server: SoundServer, speaking: "subprocess.Popen[bytes]", library: str
    ) -> None:
        wait_until(lambda: has_loaded(speaking.pid, library), library)
        os.killpg(speaking.pid, signal.SIGINT)
        assert output_of(speaking) == (130, "", "")

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_while_it_speaks(
        self,
        sound_server: SoundServer,
        recorder: Recorder,
        speaking: "subprocess.Popen[bytes]",
        number: signal.Signals,
    ) -> None:
        since = recorder.mark()
        recorder.wait_for_sound(since, LIMIT_S)
        os.killpg(speaking.pid, number)
        assert output_of(speaking) == (130, "", "")
        assert audible_seconds(recorder.wait_for_silence(since)) < 5

    def test_while_it_waits_for_standard_input(
        self, sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando
    ) -> None:
        since = recorder.mark()
        process = start_parlando("speak", stdout=-1, stderr=-1, start_new_session=True)
        assert process.stdin
        process.stdin.write(b"This is heard. And this is")
        process.stdin.flush()
        recorder.wait_for_silence(since)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(patience(LIMIT_S)) == 130
        assert output_of(process) == (130, "", "")

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_an_export_leaves_no_half_file(
        self, start_parlando: StartParlando, tmp_path: Path, number: signal.Signals
    ) -> None:
        text, target = tmp_path / "long.txt", tmp_path / "target" / "long.wav"
        text.write_text(LONG * 200)
        target.parent.mkdir()
        target.write_bytes(b"what was there before")
        process = start_parlando("export", str(text), str(target), stdout=-1, stderr=-1, start_new_session=True)
        wait_until(lambda: any(one.stat().st_size > 500_000 for one in target.parent.glob(".*/*")), "half a file")
        os.killpg(process.pid, number)
        assert output_of(process) == (130, "", "")
        assert [*target.parent.iterdir()] == [target]
        assert target.read_bytes() == b"what was there before"

    def test_while_it_waits_for_what_a_window_would_show(self, start_parlando: StartParlando) -> None:
        without = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
        process = start_parlando("-", env=without, stdout=-1, stderr=-1, start_new_session=True)
        wait_until(lambda: has_loaded(process.pid, "_multiarray_umath"), "what reads into a file")
        os.killpg(process.pid, signal.SIGINT)
        assert output_of(process) == (130, "", "")

    @pytest.mark.parametrize("arguments", [("voices",), ("doctor",), ("export", "-", "out.wav")])
    def test_the_other_commands(self, start_parlando: StartParlando, arguments: tuple[str, ...]) -> None:
        process = start_parlando(*arguments, stdout=-1, stderr=-1, start_new_session=True)
        wait_until(lambda: has_loaded(process.pid, "_socket"), "the command at work")
        os.killpg(process.pid, signal.SIGINT)
        assert output_of(process) == (130, "", "")


class TestExport:
    async def test_a_file_is_whole(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        sentences = ("Good morning to everybody.", "This is the second sentence.")
        text, target = tmp_path / "text.txt", tmp_path / "sound.wav"
        text.write_text(" ".join(sentences))
        done = run_parlando("export", str(text), str(target))
        assert (done.returncode, done.stdout) == (0, "")
        assert "times faster than real time" in done.stderr and done.stderr.count("\n") == 1
        first, second = await spoken_seconds(*sentences)
        assert seconds_of(target) == pytest.approx(first + second + 2 * SENTENCE_PAUSE_S, abs=0.001)

    def test_each_kind_of_pause_is_as_long_as_it_is_set(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        text, target = tmp_path / "text.md", tmp_path / "sound.wav"
        text.write_text(
            "# One morning\n\nOne man came in. We ran home.\n\nAll is well.\n\n- Lemon\n- Melon\n\nRain.\n"
        )
        assert run_parlando("export", str(text), str(target)).returncode == 0
        kinds = ("heading", "sentence", "paragraph", "paragraph", "item", "item")
        set_s = [DEFAULTS[f"speech.{kind}_pause_ms"] / 1000 for kind in kinds]
        assert silences_of(target, 0.2) == pytest.approx(set_s, abs=0.015)

    def test_standard_input(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        target = tmp_path / "sound.wav"
        assert run_parlando("export", "-", str(target), input="Good morning.").returncode == 0
        assert seconds_of(target) > 0.5

    def test_a_pipe_is_spoken_while_it_is_written_to(self, start_parlando: StartParlando, tmp_path: Path) -> None:
        process = start_parlando("export", "-", str(tmp_path / "a.mp3"), stdout=-1, stderr=-1)
        assert process.stdin is not None
        process.stdin.write(b"The first one is here. The sec")
        process.stdin.flush()
        speech = tmp_path / ".a.mp3.parlando" / "speech"
        wait_until(lambda: speech.exists() and speech.stat().st_size > 24_000, "speech of the first sentence")
        out, err = process.communicate("ond one comes later, with a café.".encode(), patience(LIMIT_S))
        assert (process.returncode, out, err.count(b"\n")) == (0, b"", 1)
        assert [*tmp_path.iterdir()] == [tmp_path / "a.mp3"]

    def test_nothing_to_read(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        done = run_parlando("export", "-", str(tmp_path / "sound.wav"), input=" \n ")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr)
        assert [*tmp_path.iterdir()] == []

    def test_a_folder_that_is_not_there(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        done = run_parlando("export", "-", str(tmp_path / "nowhere" / "sound.wav"), input="Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and "cannot be written" in done.stderr

    def test_a_disk_that_is_full(
        self, start_parlando: StartParlando, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from tests.fixtures import program

        # A limit on the size of files fails a write as a full disk does, and needs no disk of its own.
        monkeypatch.setattr(program, "COMMAND", ["prlimit", "--fsize=30000", "--", *program.COMMAND])
        target = tmp_path / "sound.wav"
        process = start_parlando("export", "-", str(target), stdout=-1, stderr=-1)
        out, err = process.communicate(b"Good morning to everybody. " * 5, patience(LIMIT_S))
        assert (process.returncode, out) == (1, b"")
        assert is_one_sentence(err.decode()) and "cannot be written" in err.decode()
        assert [*tmp_path.iterdir()] == []

    def test_a_voice_that_is_not_there(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        done = run_parlando("export", "--voice", "nobody", "-", str(tmp_path / "a.wav"), input="Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and "nobody" in done.stderr
        assert [*tmp_path.iterdir()] == []

    def test_another_kind_of_file(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        for names in (("sound.xyz",), ("sound.mp3", "words.doc")):
            done = run_parlando("export", "-", *(str(tmp_path / name) for name in names), input="Good morning.")
            assert done.returncode == 2
            assert is_one_sentence(done.stderr) and ("or .epub" in done.stderr or ".vtt" in done.stderr)

    def test_a_folder_that_may_not_be_written(self, run_parlando: RunParlando) -> None:
        done = run_parlando("export", "-", "/proc/sound.mp3", input="Good morning.")
        assert done.returncode == 1
        assert is_one_sentence(done.stderr) and "/proc/sound.mp3 cannot be written" in done.stderr

    def test_a_killed_export_goes_on_and_gives_the_same_bytes(
        self, start_parlando: StartParlando, run_parlando: RunParlando, tmp_path: Path
    ) -> None:
        text, whole, target = tmp_path / "book.md", tmp_path / "whole.mp3", tmp_path / "book.mp3"
        text.write_text(f"# One\n\n{LONG[:1400]}\n\n# Two\n\n{LONG[:700]}\n")
        journal = tmp_path / ".book.mp3.parlando" / "journal"
        killed = start_parlando("export", "--rate", "1.5", str(text), str(target), stdout=-1, stderr=-1)
        wait_until(lambda: journal.exists() and journal.stat().st_size > 1_500, "a part of the book")
        killed.kill()
        killed.communicate()
        assert not target.exists() and journal.exists()
        for out in (target, whole):
            words = out.with_suffix(".vtt")
            assert run_parlando("export", "--rate", "1.5", str(text), str(out), str(words)).returncode == 0
        assert target.read_bytes() == whole.read_bytes()
        assert target.with_suffix(".vtt").read_bytes() == whole.with_suffix(".vtt").read_bytes()
        assert {one.name for one in tmp_path.iterdir()} == {
            *("book.md", "book.mp3", "book.vtt", "whole.mp3", "whole.vtt")
        }

    def test_a_file_for_each_chapter(self, run_parlando: RunParlando, tmp_path: Path) -> None:
        text, target = tmp_path / "book.md", tmp_path / "out" / "book.flac"
        text.write_text("# My book\n\n## First: a start\n\nGood morning.\n\n## Second\n\nGood night.\n")
        target.parent.mkdir()
        done = run_parlando("export", "--chapters", str(text), str(target), str(target.with_suffix(".srt")))
        assert (done.returncode, done.stdout) == (0, "")
        assert sorted(str(one.relative_to(target.parent)) for one in target.parent.rglob("*")) == [
            "book",
            *(f"book/{name}{suffix}" for name in NAMES for suffix in (".flac", ".srt")),
        ]
        assert "Good night." in (target.parent / "book" / "03 Second.srt").read_text()
        assert "00:00:00,000" in (target.parent / "book" / "03 Second.srt").read_text()


NAMES = ("01 My book", "02 First a start", "03 Second")


def silences_of(file: Path, at_least_s: float) -> list[float]:
    """The lengths of the silences between the first sound of a WAV file and the last, in seconds."""
    with wave.open(str(file)) as sound:
        rate, frames = sound.getframerate(), np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
    loud = np.flatnonzero(np.abs(frames.astype(np.int32)) >= 64)
    between = np.diff(loud) / rate
    return [float(each) for each in between[between >= at_least_s]]


def seconds_of(file: Path) -> float:
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 24_000)
        assert len(sound.readframes(sound.getnframes())) == 2 * sound.getnframes()
        return sound.getnframes() / sound.getframerate()


class TestVoices:
    def test_they_are_listed_by_language(self, run_parlando: RunParlando) -> None:
        done = run_parlando("voices")
        assert (done.returncode, done.stderr) == (0, "")
        groups = [line for line in done.stdout.splitlines() if not line.startswith(" ")]
        assert len(groups) > 80 and groups == sorted(set(groups))
        assert all("espeak-ng:" in line for line in done.stdout.splitlines() if line.startswith(" "))

    def test_one_language_for_programs(self, run_parlando: RunParlando) -> None:
        done = run_parlando("voices", "pt-BR", "--json")
        assert (done.returncode, done.stderr) == (0, "")
        (voice,) = json.loads(done.stdout)
        assert (voice["id"], voice["language"]) == ("espeak-ng:pt-br", "pt-BR")

    def test_a_language_that_nobody_speaks(self, run_parlando: RunParlando) -> None:
        done = run_parlando("voices", "xx")
        assert (done.returncode, done.stdout) == (1, "")
        assert is_one_sentence(done.stderr) and "xx" in done.stderr


class TestDoctor:
    def test_all_is_well(self, sound_server: SoundServer, run_parlando: RunParlando) -> None:
        done = run_parlando("doctor", "--json")
        findings = json.loads(done.stdout)
        assert (done.returncode, done.stderr) == (0, "")
        assert [finding["what"] for finding in findings] == ["Program", "Voices", "Speech server", "Sound"]
        assert all(finding["works"] for finding in findings)

    def test_there_is_no_sound(self, silent_machine: None, run_parlando: RunParlando) -> None:
        done = run_parlando("doctor")
        assert (done.returncode, done.stderr) == (1, "")
        assert [line.split()[0] for line in done.stdout.splitlines()] == ["works", "works", "works", "FAILS"]
        assert "sound server" in done.stdout.splitlines()[3]


class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [
            ("--louder",),
            ("speak", "--louder", "Hello."),
            ("speak", "one", "two"),
            ("speak", "--rate", "fast", "Hello."),
            ("speak", "--rate", "9", "Hello."),
            ("speak", "--rate", "nan", "Hello."),
            ("export", "only-one.txt"),
            ("serve", "--port", "many"),
            ("serve", "--host", "0.0.0.0"),
            ("key", ""),
            ("--child", "nobody"),
        ],
    )
    def test_what_makes_no_sense(self, run_parlando: RunParlando, arguments: tuple[str, ...]) -> None:
        done = run_parlando(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert is_one_sentence(done.stderr)

    def test_what_is_no_key(self, run_parlando: RunParlando) -> None:
        done = run_parlando("key", "https://speech.example", input=b"\x7fELF\x02\x01\n")
        assert (done.returncode, done.stdout) == (2, "")
        assert is_one_sentence(done.stderr)

    @pytest.mark.parametrize("command", ["", "speak", "export", "serve", "voices", "doctor"])
    def test_help(self, run_parlando: RunParlando, command: str) -> None:
        done = run_parlando(*filter(None, [command]), "--help")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(f"usage: parlando {command}".rstrip())

    @pytest.mark.parametrize("arguments", [("voices",), ("serve",)])
    def test_nobody_reads_the_output(self, start_parlando: StartParlando, arguments: tuple[str, ...]) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        process = start_parlando(*arguments, stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        _, err = process.communicate(timeout=patience(LIMIT_S))
        assert (process.returncode, err) == (1, b"")

    def test_the_output_cannot_be_written(self, start_parlando: StartParlando) -> None:
        with Path("/dev/full").open("wb") as full:
            process = start_parlando("voices", stdout=full, stderr=subprocess.PIPE)
            _, err = process.communicate(timeout=patience(LIMIT_S))
        assert process.returncode == 1
        assert is_one_sentence(err.decode())

    def test_a_complaint_that_cannot_be_written(self, start_parlando: StartParlando) -> None:
        with Path("/dev/full").open("wb") as full:
            process = start_parlando("speak", "--louder", stderr=full)
            assert process.wait(patience(LIMIT_S)) == 2

    @pytest.mark.parametrize("closed", [0, 1, 2])
    def test_a_standard_stream_is_closed(
        self, start_parlando: StartParlando, monkeypatch: pytest.MonkeyPatch, closed: int, tmp_path: Path
    ) -> None:
        from tests.fixtures import program

        shell = ["sh", "-c", f'exec "$@" {closed}{"<" if closed == 0 else ">"}&-', "sh"]
        monkeypatch.setattr(program, "COMMAND", [*shell, *program.COMMAND])
        process = start_parlando("voices", "en", stdout=-1, stderr=-1)
        code, out, err = output_of(process)
        assert (code, "espeak-ng:en-us" in out, err) == (0, closed != 1, "")
