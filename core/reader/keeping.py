"""Keeping: sound of sentences that are taken back only because one before them is made anew."""

from collections.abc import Iterable

from core.marks import Mark
from core.reader.ear import Ear
from core.reader.timeline import KeptSound, Utterance
from core.reader.turn import Turn


def keep(turn: Turn, utterances: Iterable[Utterance], ear: Ear) -> None:
    """Copy what the ring holds of utterances that are complete, for when the feed hands them out again."""
    for one in utterances:
        if one.first_frame is not None and one.stop_frame is not None:
            pcm = ear.ring.read(one.first_frame, one.stop_frame).tobytes()
            turn.kept[_key(one)] = KeptSound(pcm, _moved(one.marks, -one.first_frame, -one.start))


def kept_for(turn: Turn, utterance: Utterance) -> KeptSound | None:
    """Hand over, once, what was kept of an utterance that is said in the same way."""
    return turn.kept.pop(_key(utterance), None)


def place_marks(utterance: Utterance, kept: KeptSound) -> None:
    """Put the marks where the utterance is now."""
    if utterance.first_frame is not None:
        utterance.marks += _moved(kept.marks, utterance.first_frame, utterance.start)


def _key(utterance: Utterance) -> tuple[str, str, str]:
    return utterance.text, utterance.spoken.text, utterance.language


def _moved(marks: Iterable[Mark], frames: int, characters: int) -> tuple[Mark, ...]:
    return tuple(
        one._replace(frame=one.frame + frames, start=one.start + characters, end=one.end + characters)
        for one in marks
    )
