"""Trimmed edges: however the sound is cut into pieces, silence goes, speech stays, and edges are faded."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.audio.edges import AUDIBLE, EDGE, EdgeTrimmer
from core.marks import Mark


def trim(samples: NDArray[np.int16], cuts: list[int] | None = None) -> tuple[NDArray[np.int16], EdgeTrimmer]:
    trimmer = EdgeTrimmer()
    pieces = np.split(samples, sorted(cuts or []))
    out = b"".join([*(trimmer.push(piece.astype("<i2").tobytes()) for piece in pieces), trimmer.finish()])
    return np.frombuffer(out, "<i2"), trimmer


def segment(before: int, sound: int, after: int) -> NDArray[np.int16]:
    loud = np.full(sound, 9000, np.int16)
    loud[1::2] *= -1
    return np.concatenate([np.zeros(before, np.int16), loud, np.zeros(after, np.int16)])


def test_silence_at_both_ends_goes() -> None:
    out, trimmer = trim(segment(3000, 2000, 5000))
    assert trimmer.cut == 3000 - EDGE
    assert np.array_equal(out, segment(EDGE, 2000, EDGE))


def test_silence_in_the_middle_stays() -> None:
    samples = np.concatenate([segment(0, 1000, 4000), segment(0, 1000, 0)])
    out, _ = trim(samples, [1500, 3000, 5500])
    assert np.array_equal(out[EDGE:-EDGE], samples[EDGE:-EDGE])


def test_sound_that_begins_or_ends_at_once_is_faded() -> None:
    out, trimmer = trim(segment(0, 2000, 0))
    assert trimmer.cut == 0
    assert len(out) == 2000
    assert abs(int(out[0])) < 100 and abs(int(out[-1])) < 100
    levels = np.abs(out.astype(int))
    assert (np.diff(levels[:EDGE]) >= 0).all() and (np.diff(levels[-EDGE:]) <= 0).all()
    assert (levels[EDGE:-EDGE] == 9000).all()


def test_only_silence_gives_nothing() -> None:
    out, trimmer = trim(np.full(5000, AUDIBLE - 1, np.int16), [100, 3000])
    assert len(out) == 0
    assert trimmer.cut == 5000
    assert trimmer.shifted(Mark(4000, 0, 1)).frame == 0


def test_nothing_at_all_gives_nothing() -> None:
    out, trimmer = trim(np.zeros(0, np.int16))
    assert (len(out), trimmer.cut) == (0, 0)


def test_marks_move_with_the_sound() -> None:
    out, trimmer = trim(segment(3000, 2000, 5000))
    assert trimmer.shifted(Mark(3000, 2, 5)) == Mark(EDGE, 2, 5)
    assert trimmer.shifted(Mark(10, 0, 1)).frame == 0
    assert trimmer.shifted(Mark(9000, 0, 1)).frame == len(out)


def test_what_is_surely_speech_is_not_held_back() -> None:
    trimmer = EdgeTrimmer()
    given_out = trimmer.push(segment(3000, 2000, 0).tobytes())
    assert trimmer.cut == 3000 - EDGE
    assert len(given_out) // 2 == EDGE + 2000 - EDGE


@given(
    samples=st.lists(st.sampled_from([0, AUDIBLE - 1, AUDIBLE, -9000, 32767, -32768]), max_size=800),
    stretch=st.integers(1, 40),
    cuts=st.lists(st.integers(0, 4000), max_size=20),
)
def test_pieces_do_not_matter(samples: list[int], stretch: int, cuts: list[int]) -> None:
    frames = np.repeat(np.array(samples, np.int16), stretch)
    whole, one = trim(frames)
    cut, many = trim(frames, cuts)
    assert np.array_equal(whole, cut)
    assert one.cut == many.cut
