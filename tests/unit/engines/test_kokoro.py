"""Kokoro's engine, on a network of which each token's length and loudness is known."""

from itertools import pairwise

import numpy as np
import onnx
import pytest

from core.engines.engine import SpeechChunk, as_phonemes
from core.engines.kokoro import KokoroEngine, KokoroModel
from core.engines.natural_utterance import LONGEST_RUN
from core.engines.voice_graph import NOISE, UNIFORM_NOISE, prepared
from core.engines.words import words
from core.errors import VoiceMissing
from core.marks import Mark, Quality
from core.settings import Settings
from tests.fixtures import kokoro
from tests.fixtures.kokoro import HOP, KEY, RATE_HZ, SPEAKERS, frames_of, level_of, loudness_of

SENTENCE = "She said 12/05 was fine, didn't she?"
VOICE = f"kokoro:{KEY}#0"


def said(engine: KokoroEngine, text: str, voice: str = VOICE, rate_hz: int = RATE_HZ) -> tuple[bytes, list[Mark]]:
    chunks: list[SpeechChunk] = []
    engine.synthesize(text, voice, rate_hz, chunks.append)
    return b"".join(chunk.pcm for chunk in chunks), [mark for chunk in chunks for mark in chunk.marks]


def model_of(engine: KokoroEngine) -> KokoroModel:
    model = engine._models[KEY]
    assert isinstance(model, KokoroModel)
    return model


def tokens_of(engine: KokoroEngine, phonemes: list[str]) -> list[int]:
    return [model_of(engine)._kokoro.tokenizer.vocab[each] for each in phonemes]


def test_its_voices_stand_in_the_list_by_language() -> None:
    kokoro.install()
    voices = KokoroEngine().voices()
    assert [(voice.name, voice.language, voice.gender) for voice in voices[:3]] == [
        ("Heart", "en-US", "female"),
        ("Adam", "en-US", "male"),
        ("Emma", "en-GB", "female"),
    ]
    assert {voice.language for voice in voices} == {"en-US", "en-GB", "es", "fr", "it", "pt-BR", "hi"}
    assert {voice.quality for voice in voices} == {"high"}


def test_each_word_begins_with_its_first_phoneme() -> None:
    kokoro.install()
    engine = KokoroEngine()
    pcm, marks = said(engine, SENTENCE)
    (phonemes,) = model_of(engine).phonemes(SENTENCE, 0)
    tokens = tokens_of(engine, phonemes)
    ends = np.cumsum([frames_of(0), *map(frames_of, tokens), frames_of(0)]) * HOP
    begins = [int(end) for end in ends[:-2]]
    runs = [at for at, (a, b) in enumerate(pairwise([" ", *phonemes])) if a == " " and b != " "]
    assert [SENTENCE[mark.start : mark.end] for mark in marks] == [
        "She",
        "said",
        "12/05",
        "was",
        "fine",
        "didn't",
        "she",
    ]
    from_the_front = [begins[at] for at in runs[:3]]
    from_the_back = [begins[at] for at in runs[-4:]]
    assert [mark.frame for mark in marks] == from_the_front + from_the_back
    assert {mark.quality for mark in marks} == {Quality.MEASURED}
    assert len(pcm) // 2 == ends[-1]


def test_what_sounds_is_each_token_in_the_style_of_its_voice() -> None:
    kokoro.install()
    engine = KokoroEngine()
    for number in (0, 2):
        pcm, _ = said(engine, "Go away.", f"kokoro:{KEY}#{number}")
        (phonemes,) = model_of(engine).phonemes("Go away.", number)
        tokens = [0, *tokens_of(engine, phonemes), 0]
        sound = np.abs(np.frombuffer(pcm, "<i2").astype(float)) / 32767
        loudest = [
            float(each.max()) for each in np.split(sound, np.cumsum([frames_of(n) * HOP for n in tokens])[:-1])
        ]
        expected = [level_of(token) * loudness_of(SPEAKERS[number]) for token in tokens]
        assert loudest == pytest.approx(expected, abs=1e-3)


def test_each_language_has_phonemes_of_its_own() -> None:
    kokoro.install()
    engine = KokoroEngine()
    said(engine, "Hello.")
    numbers = {voice.language: index for index, voice in enumerate(engine.voices())}
    spoken = {
        language: "".join(model_of(engine).phonemes("Bon jour", number)[0]) for language, number in numbers.items()
    }
    assert "ɔ\u0303" in spoken["fr"]
    assert len(set(spoken.values())) > 4


def test_the_noise_of_the_network_is_the_same_each_time() -> None:
    kokoro.install(noise=0.3)
    engine = KokoroEngine()
    once = said(engine, SENTENCE)
    said(engine, "Something else.")
    assert said(engine, SENTENCE) == once
    assert said(KokoroEngine(), SENTENCE) == once


def test_a_release_that_tells_no_durations_gives_no_marks() -> None:
    kokoro.install(tells_durations=False)
    pcm, marks = said(KokoroEngine(), SENTENCE)
    assert len(pcm) > RATE_HZ
    assert marks == []


def test_the_listener_may_have_longer_sounds() -> None:
    kokoro.install()
    engine = KokoroEngine()
    usual = len(said(engine, SENTENCE)[0])
    Settings()["voices.length"] = 1.5
    assert usual < len(said(engine, SENTENCE)[0]) < 1.7 * usual


def test_a_long_text_is_made_in_runs_that_are_short_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    kokoro.install()
    engine = KokoroEngine()
    said(engine, "Hello.")
    model, runs = model_of(engine), []
    say = model.say

    def counted(phonemes: list[str], speaker: int | None) -> object:
        runs.append(len(phonemes))
        return say(phonemes, speaker)

    monkeypatch.setattr(model, "say", counted)
    text = "one thousand and one nights, " * 30 + "9" * 200
    _, marks = said(engine, text)
    assert max(runs) <= LONGEST_RUN
    assert [(mark.start, mark.end) for mark in marks] == [(word.start, word.end) for word in words(text)]
    assert all(a.frame <= b.frame for a, b in pairwise(marks))


def test_phonemes_in_a_text_are_said_as_they_are() -> None:
    kokoro.install()
    engine = KokoroEngine()
    text = f"They say {as_phonemes('təˈmɑːtoʊ')} here."
    pcm, marks = said(engine, text)
    assert "təˈmɑːtoʊ" in "".join(model_of(engine).phonemes(text, 0)[0])
    assert [text[mark.start : mark.end] for mark in marks] == ["They", "say", "təˈmɑːtoʊ", "here"]
    assert pcm != said(engine, "They say tomato here.")[0]


@pytest.mark.parametrize("wrong", [f"kokoro:{KEY}#99", f"kokoro:{KEY}#", "kokoro:none", "piper:kokoro-test"])
def test_a_voice_that_is_not_there_is_said(wrong: str) -> None:
    kokoro.install()
    with pytest.raises(VoiceMissing):
        said(KokoroEngine(), "Hello.", wrong)


def test_a_prepared_network_has_its_noise_from_outside_and_its_durations_as_they_were() -> None:
    made = onnx.load_from_string(prepared(kokoro.model(), has_durations=True))
    onnx.checker.check_model(made)
    assert [each.name for each in made.graph.input][3:] == [UNIFORM_NOISE, NOISE]
    assert [each.name for each in made.graph.output] == ["waveform", "duration"]
    assert not {node.op_type for node in made.graph.node} & {"RandomNormalLike", "RandomUniform"}
