"""Sound that was taken back comes again for what is said in the same way, and once."""

from dataclasses import replace

from core.reader.ear import Ear
from core.reader.feed import Feed
from core.reader.keeping import keep, kept_for
from core.reader.source import StringSource
from core.reader.timeline import Utterance
from core.reader.turn import Turn
from tests.unit.reader.fakes import FakePlayback


def test_it_is_of_one_text_in_one_language() -> None:
    playback, source = FakePlayback(), StringSource("Die.")
    turn, pcm = Turn(source, Feed(source, 0)), bytes(range(200))
    sentence = turn.feed.next()
    assert sentence is not None
    said = Utterance.of(replace(sentence, language="en"))
    said.first_frame = playback.ring.write(pcm)
    said.stop_frame = playback.ring.written
    keep(turn, [said], Ear(playback))  # type: ignore[arg-type]
    assert kept_for(turn, Utterance.of(replace(sentence, language="de"))) is None
    kept = kept_for(turn, Utterance.of(replace(sentence, language="en")))
    assert kept is not None and kept.pcm == pcm
    assert kept_for(turn, said) is None
