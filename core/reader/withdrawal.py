"""Withdrawal: sound that is made and not yet heard is taken back, and its text handed out again."""

import logging

from core.reader.ear import Ear
from core.reader.timeline import Utterance
from core.reader.turn import Turn

log = logging.getLogger(__name__)

CRASHES_ALLOWED = 2


def withdraw(turn: Turn, first: Utterance, ear: Ear) -> None:
    """Take back `first`, of which nothing is heard yet, and all that follows; the feed hands it out again.

    What is on its way for the turn must be reset by the caller, if there is any.
    """
    if turn.pending and turn.pending[0].first_frame is not None and turn.pending[0] is not first:
        break_off(turn, ear)
    index = next((at for at, one in enumerate(turn.timeline.utterances) if one is first), None)
    if index is not None and first.first_frame is not None:
        ear.ring.truncate(first.first_frame)
        turn.timeline.cut(index)
    turn.pending.clear()
    if first.start < turn.feed.position:
        turn.feed.rewind(first.start, within=first.sentence)


def break_off(turn: Turn, ear: Ear) -> None:
    """Give up what is on its way; the feed goes on with the first word that the ring does not hold."""
    current = turn.pending[0]
    turn.pending.clear()
    if turn.crashes >= CRASHES_ALLOWED:
        log.warning("a sentence was skipped: speaking it failed %d times", turn.crashes)
        turn.crashes = 0
        there = current.end
    elif current.first_frame is None:
        there = current.start
    elif ear.can_withdraw(current):
        ear.ring.truncate(current.first_frame)
        turn.timeline.cut(len(turn.timeline.utterances) - 1)
        there = current.start
    else:
        there = _cut_at_last_word(current, ear)
    turn.feed.rewind(there, within=current.sentence)


def _cut_at_last_word(current: Utterance, ear: Ear) -> int:
    """Take back the last word, which may not be whole; return the place of the text to go on from."""
    current.stop_frame = ear.ring.written
    if not current.marks:
        return current.start
    last = current.marks[-1]
    if last.frame > ear.point_of_no_return():
        ear.ring.truncate(last.frame)
        current.stop_frame = last.frame
        current.marks.pop()
    return last.start
