"""Piper's engine, on networks of which each phoneme's length and loudness is known."""

import shutil
import threading
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
import pytest

from core.engines.engine import SpeechChunk, as_phonemes, shortlist
from core.engines.natural_utterance import LONGEST_RUN
from core.engines.piper import PiperEngine
from core.engines.voice_graph import NOISE, prepared
from core.engines.words import words
from core.errors import VoiceMissing
from core.marks import Mark, Quality
from tests.fixtures import natural
from tests.fixtures.natural import HOP, PHONEMES, RATE_HZ, frames_of, level_of
from tests.fixtures.processes import patience
from tests.fixtures.waiting import wait_until

SENTENCE = "She said 12/05 was fine, didn't she?"
VOICE = f"piper:{natural.KEY}"


def said(engine: PiperEngine, text: str, voice: str = VOICE, rate_hz: int = RATE_HZ) -> tuple[bytes, list[Mark]]:
    chunks: list[SpeechChunk] = []
    engine.synthesize(text, voice, rate_hz, chunks.append)
    return b"".join(chunk.pcm for chunk in chunks), [mark for chunk in chunks for mark in chunk.marks]


def begins_of(phonemes: list[str]) -> list[int]:
    """Return the sample at which each phoneme begins, by what is known of the network."""
    at, found = frames_of(PHONEMES["^"][0]) + frames_of(0), []
    for phoneme in phonemes:
        found.append(at * HOP)
        at += frames_of(PHONEMES[phoneme][0]) + frames_of(0)
    return found


def test_each_word_begins_with_its_first_phoneme() -> None:
    natural.install()
    engine = PiperEngine()
    pcm, marks = said(engine, SENTENCE)
    (phonemes,) = engine._models[natural.KEY].phonemes(SENTENCE)
    begins = begins_of(phonemes)
    runs = [at for at, (a, b) in enumerate(pairwise([" ", *phonemes])) if a == " " and b != " "]
    # "12/05" is several runs of phonemes: the first of them is where it begins.
    said_words = [SENTENCE[mark.start : mark.end] for mark in marks]
    assert said_words == ["She", "said", "12/05", "was", "fine", "didn't", "she"]
    from_the_front = [begins[at] for at in runs[:3]]
    from_the_back = [begins[at] for at in runs[-4:]]
    assert [mark.frame for mark in marks] == from_the_front + from_the_back
    assert {mark.quality for mark in marks} == {Quality.MEASURED}
    assert len(pcm) // 2 == begins[-1] + HOP * sum(map(frames_of, (PHONEMES["?"][0], 0, PHONEMES["$"][0])))


def test_what_sounds_at_a_word_is_that_word() -> None:
    natural.install()
    engine = PiperEngine()
    pcm, marks = said(engine, "Go away.")
    sound = np.abs(np.frombuffer(pcm, "<i2").astype(float))
    levels = [sound[mark.frame : mark.frame + HOP].max() for mark in marks]
    (phonemes,) = engine._models[natural.KEY].phonemes("Go away.")
    firsts = [phonemes[0], phonemes[phonemes.index(" ") + 1]]
    expected = [level_of(PHONEMES[first][0]) for first in firsts]
    assert levels[0] / levels[1] == pytest.approx(expected[0] / expected[1], rel=0.01)


def test_a_voice_that_does_not_tell_durations_gives_no_marks() -> None:
    natural.install(prepare=False)
    pcm, marks = said(PiperEngine(), SENTENCE)
    assert len(pcm) > RATE_HZ
    assert marks == []


def test_noise_makes_it_lively_and_the_same_each_time() -> None:
    natural.install(noise_scale=0.667, noise_w=0.8)
    natural.install("en_US-flat-medium")
    engine = PiperEngine()
    once = said(engine, SENTENCE)
    said(engine, "Something else.")
    assert said(engine, SENTENCE) == once
    assert said(PiperEngine(), SENTENCE) == once
    assert said(engine, SENTENCE, "piper:en_US-flat-medium") != once
    begins = [mark.frame for mark in once[1]]
    assert begins == sorted(begins)


def test_the_length_of_the_voice_is_kept_to() -> None:
    natural.install(length_scale=2.0)
    natural.install("en_US-quick-medium")
    engine = PiperEngine()
    slow, quick = (len(said(engine, SENTENCE, voice)[0]) for voice in (VOICE, "piper:en_US-quick-medium"))
    assert slow == 2 * quick


def test_speakers_have_voices_of_their_own() -> None:
    natural.install(speakers=3)
    engine = PiperEngine()
    assert [voice.name for voice in engine.voices()] == ["Test, p0", "Test, p1", "Test, p2"]
    sounds = {said(engine, "Hello.", voice.id)[0] for voice in engine.voices()}
    assert len(sounds) == 3
    assert said(engine, "Hello.")[0] in sounds
    for wrong in (f"{VOICE}#3", f"{VOICE}#", f"{VOICE}#-1", f"{VOICE}#one"):
        with pytest.raises(VoiceMissing):
            said(engine, "Hello.", wrong)


def test_a_voice_with_hundreds_of_speakers_stands_before_them_in_the_list_and_alone_in_a_short_one() -> None:
    natural.install(speakers=100)
    engine = PiperEngine()
    voices = engine.voices()
    assert [voice.id for voice in voices] == [VOICE, *(f"{VOICE}#{number}" for number in range(100))]
    assert [voice.id for voice in shortlist(voices)] == [VOICE]
    assert said(engine, "Hello.", f"{VOICE}#99")[0] != said(engine, "Hello.")[0]


def test_a_long_sentence_is_made_in_pieces_and_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    natural.install()
    engine = PiperEngine()
    said(engine, "Hello.")
    model = engine._models[natural.KEY]
    runs: list[int] = []
    say = model.say

    def counted(phonemes: list[str], speaker: int | None) -> object:
        runs.append(len(phonemes))
        return say(phonemes, speaker)

    monkeypatch.setattr(model, "say", counted)
    text = "one thousand and one nights, " * 40 + "9" * 300
    _, marks = said(engine, text)
    assert max(runs) <= LONGEST_RUN
    assert runs[0] < 60
    assert [(mark.start, mark.end) for mark in marks] == [(word.start, word.end) for word in words(text)]
    assert all(a.frame <= b.frame for a, b in pairwise(marks))


def test_brackets_in_a_text_are_no_phonemes() -> None:
    natural.install()
    _, marks = said(PiperEngine(), "See [[note]] there.")
    assert [(mark.start, mark.end) for mark in marks] == [(0, 3), (6, 10), (13, 18)]


def test_phonemes_in_a_text_are_said_as_they_are() -> None:
    natural.install()
    engine = PiperEngine()
    text = f"They say {as_phonemes('təˈmɑːtoʊ')} here."
    pcm, marks = said(engine, text)
    (phonemes,) = engine._models[natural.KEY].phonemes(text)
    assert "təˈmɑːtoʊ" in "".join(phonemes)
    assert [text[mark.start : mark.end] for mark in marks] == ["They", "say", "təˈmɑːtoʊ", "here"]
    begins = begins_of(phonemes)
    assert marks[2].frame == begins["".join(phonemes).index("təˈm")]
    assert pcm != said(engine, "They say tomato here.")[0]


def test_what_no_text_should_have_does_not_end_a_sentence() -> None:
    natural.install()
    _, marks = said(PiperEngine(), "One \ud800 two \0 three.")
    assert [(mark.start, mark.end) for mark in marks] == [(0, 3), (6, 9), (12, 17)]


def test_cancelling_ends_the_network_in_the_middle_of_a_run() -> None:
    natural.install(length_scale=3000.0)  # a quarter of a minute for each sound: this run would take ten of them
    engine = PiperEngine()

    def cancel() -> None:
        wait_until(lambda: engine._running is not None, "the network to run")
        engine.cancel()

    said_nothing: list[SpeechChunk] = []
    thread = threading.Thread(target=cancel)
    thread.start()
    began = time.monotonic()
    engine.synthesize("a b c d e f g h " * 6, VOICE, RATE_HZ, said_nothing.append)
    thread.join()
    assert time.monotonic() - began < patience(60), "it ran to its end"
    assert said_nothing == []


def test_a_damaged_voice_is_said_by_name() -> None:
    voice = natural.install()
    (voice.folder / f"{voice.key}.onnx").write_bytes(b"no model")
    with pytest.raises(VoiceMissing, match=r"en_US-test-medium.*voices check"):
        said(PiperEngine(), "Hello.")


def test_two_voices_are_kept_ready() -> None:
    engine = PiperEngine()
    for name in ("a", "b", "c"):
        natural.install(f"en_US-{name}-low")
        said(engine, "Hello.", f"piper:en_US-{name}-low")
    assert list(engine._models) == ["en_US-b-low", "en_US-c-low"]


def test_a_prepared_model_has_what_it_should_and_is_not_prepared_twice() -> None:
    made = prepared(natural.model(speakers=2))
    loaded = onnx.load_from_string(made)
    assert [each.name for each in loaded.graph.input] == ["input", "input_lengths", "scales", "sid", NOISE]
    assert len(loaded.graph.output) == 2
    assert "RandomNormalLike" not in {node.op_type for node in loaded.graph.node}
    assert prepared(made) == made


def test_where_it_is_not_sure_which_output_tells_durations_none_does() -> None:
    assert len(onnx.load_from_string(prepared(natural.model(ceilings=2))).graph.output) == 1


@pytest.mark.parametrize("damaged", [b"", b"not a model", b"\x3a\xff\xff\xff\x7f", natural.model()[:-9]])
def test_what_is_no_model_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="it"):
        prepared(damaged)


def test_a_voice_of_pipers_own_tests_is_spoken(silence_test: Path) -> None:
    voice = natural.install("en_US-silence-medium")
    for suffix in (".onnx", ".onnx.json"):
        shutil.copy(silence_test / f"test_voice{suffix}", voice.folder / f"{voice.key}{suffix}")
    pcm, marks = said(PiperEngine(), "One second of silence.", voice.id)
    assert (len(pcm), set(pcm), marks) == (2 * RATE_HZ, {0}, [])
