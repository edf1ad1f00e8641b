"""Captions: words beside the sound, in the formats' own grammar."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from core.audio.tags import Tags
from core.documents.subtitles import load
from core.marks import Quality
from core.reader.captions import CAPTIONS, LINE, TimedSentence, TimedWord

LONG = (
    "It was a long way from the house to the sea, and the wind, which had been with us, had turned (so they said)."
)


def timed(text: str, start: int = 0, start_s: float = 0.0, word_s: float = 0.25) -> TimedSentence:
    """Return a sentence whose words take a quarter of a second each."""
    found = [*re.finditer(r"\w+", text)]
    words = tuple(
        TimedWord(one.start(), one.end(), start_s + at * word_s, start_s + (at + 1) * word_s, Quality.MEASURED)
        for at, one in enumerate(found)
    )
    return TimedSentence(start, start + len(text), text, start_s, start_s + len(found) * word_s, words)


def written(suffix: str, *sentences: TimedSentence) -> str:
    captions = CAPTIONS[suffix]()
    return (
        captions.begin(Tags("A title", ("Ann",), "en")) + "".join(map(captions.add, sentences)) + captions.end(61.5)
    )


def test_subrip() -> None:
    assert written(".srt", timed("Good morning."), timed("And you?", 14, 3600.5)) == (
        "1\n00:00:00,000 --> 00:00:00,500\nGood morning.\n\n2\n01:00:00,500 --> 01:00:01,000\nAnd you?\n\n"
    )


def test_webvtt_gives_each_word_its_time() -> None:
    assert written(".vtt", timed("Tom & <Jerry>.", start_s=2.0)) == (
        "WEBVTT\n\n00:00:02.000 --> 00:00:02.500\nTom &amp; &lt;<00:00:02.250>Jerry&gt;.\n\n"
    )


def test_lrc() -> None:
    assert written(".lrc", timed("Good\nmorning.", start_s=60.0)) == (
        "[ti:A title]\n[ar:Ann]\n[la:en]\n[re:Parlando]\n[01:00.00]<01:00.00>Good <01:00.25>morning.\n[01:01.50]\n"
    )


def test_json_says_all() -> None:
    said = json.loads(written(".json", timed("Good morning.", 7), timed("Yes.", 21, 1.0)))
    assert (said["title"], said["authors"], said["language"], said["duration"]) == ("A title", ["Ann"], "en", 61.5)
    first, second = said["sentences"]
    assert (first["text"], first["start"], first["end"], first["at"]) == ("Good morning.", 0.0, 0.5, [7, 20])
    assert first["words"][1] == {
        "text": "morning",
        "start": 0.25,
        "end": 0.5,
        "at": [12, 19],
        "quality": "measured",
    }
    assert second["words"][0]["at"] == [21, 24]


@pytest.mark.parametrize("suffix", [".srt", ".vtt"])
def test_a_long_sentence_is_several_cues_that_lose_nothing(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"a{suffix}"
    file.write_text(written(suffix, timed(LONG)))
    cues = re.findall(r"--> .*\n((?:.+\n)+)", file.read_text())
    plain = [re.sub(r"<[\d:.]+>", "", cue) for cue in cues]
    assert " ".join(" ".join(plain).split()) == LONG
    assert all(len(line) <= 2 * LINE for cue in plain for line in cue.splitlines())
    assert plain[0].split()[-1] == "us," and len(cues) == 2
    assert [" ".join(block.text.split()) for block in load(file).blocks] != []


def test_cues_of_subrip_have_two_lines_of_nearly_one_length() -> None:
    (*_, lines) = written(".srt", timed("It was a long way from the house to the sea, and the wind.")).partition(
        "\n"
    )
    first, second = lines.splitlines()[1:3]
    assert max(len(first), len(second)) <= LINE and abs(len(first) - len(second)) < 8


def test_times_only_grow() -> None:
    for suffix, pattern in ((".vtt", r"<(\d\d):(\d\d):(\d\d\.\d+)>"), (".lrc", r"<(\d)(\d):(\d\d\.\d+)>")):
        found = re.findall(pattern, written(suffix, timed(LONG), timed(LONG, 200, 30.0)))
        times = [float(seconds) for *_, seconds in found]
        assert times == sorted(times) and len(times) > 30


@pytest.mark.parametrize("make", CAPTIONS.values(), ids=CAPTIONS)
def test_a_sentence_without_marks_and_a_long_word(make: Callable[[], object]) -> None:
    suffix = next(name for name, each in CAPTIONS.items() if each is make)
    bare = TimedSentence(0, 300, "x" * 300, 0.0, 1.0, ())
    assert "x" * 300 in written(suffix, bare)
    assert "y" * 200 in written(suffix, timed("y" * 200 + " and more, " + "z" * 200))


def test_without_spaces_between_words() -> None:
    text = "今日は、いい天気ですね。" * 12
    words = tuple(
        TimedWord(at, at + 2, at / 4, at / 4 + 0.5, Quality.MEASURED) for at in range(0, len(text) - 1, 2)
    )
    cues = re.findall(r"--> .*\n(.+)\n", written(".srt", TimedSentence(0, len(text), text, 0.0, 40.0, words)))
    assert "".join(cues) == text
