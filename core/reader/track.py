"""A track: one sound file in the making, with the words beside it and the chapters in it."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.audio.retiming import Retiming
from core.audio.sound_files import SOUND_FORMS, SoundFile, SoundForm
from core.audio.tags import Chapter as ChapterTime
from core.audio.tags import Tags
from core.errors import FormatUnavailable
from core.reader.captions import CAPTIONS, TimedSentence, TimedWord
from core.reader.export import Take
from core.reader.outline import Chapter


@dataclass(slots=True)
class _Awaited:
    """A take whose moments in the file are not all known yet."""

    take: Take
    frames: list[int]
    """At the voice's own pace: its start, its words, its end."""
    times: list[float] = field(default_factory=list)
    """In the file, in seconds, as far as they are known."""


class Track:
    """Takes what is spoken, writes it at the listener's pace. For a thread."""

    def __init__(
        self,
        sound: Path,
        captions: Sequence[Path],
        tags: Tags,
        outline: Sequence[Chapter],
        rate: float,
        pitch: float,
    ) -> None:
        """FormatUnavailable where the kind of sound file can't be written here."""
        self.files = [sound, *captions]
        self.has_sound = False
        self._tags = tags
        self._retiming = Retiming(rate, pitch)
        self._sound = _begun(SOUND_FORMS[sound.suffix], sound, tags)
        self._captions = [(CAPTIONS[path.suffix](), path.open("w", encoding="utf-8")) for path in captions]
        for captions_, file in self._captions:
            file.write(captions_.begin(tags))
        self._taken = 0
        self._awaited: deque[_Awaited] = deque()
        self._coming = deque(outline)
        self._begun: list[tuple[str, float]] = []
        """Titles and times of the chapters so far."""

    def add(self, take: Take) -> None:
        """Append a take."""
        first = self._taken
        frames = [first, *(first + mark.frame for mark in take.marks), first + take.sound_frames]
        self._awaited.append(_Awaited(replace(take, pcm=b""), frames))
        self._taken += len(take.pcm) // BYTES_PER_FRAME
        self.has_sound = self.has_sound or take.sound_frames > 0
        self._sound.write(self._retiming.push(take.pcm))
        self._settle(is_last=False)

    def finish(self) -> None:
        """Make the files whole."""
        self._sound.write(self._retiming.finish())
        self._settle(is_last=True)
        duration_s = self._retiming.given / SAMPLE_RATE
        for captions, file in self._captions:
            file.write(captions.end(duration_s))
        self._sound.finish(self._chapters(duration_s))
        self.close()

    def close(self) -> None:
        """Let go of the files, finished or not."""
        self._sound.close()
        for _, file in self._captions:
            file.close()

    def _settle(self, *, is_last: bool) -> None:
        """Tell the moments that are known by now."""
        while self._awaited:
            first = self._awaited[0]
            for frame in first.frames[len(first.times) :]:
                given = self._retiming.given_at(frame)
                if given is None and not is_last:
                    return
                first.times.append((self._retiming.given if given is None else given) / SAMPLE_RATE)
            self._awaited.popleft()
            self._tell(first.take, first.times)

    def _tell(self, take: Take, times: list[float]) -> None:
        titles = []
        while self._coming and self._coming[0].start < take.end:
            titles.append(self._coming.popleft().title)
        if titles:
            self._begun.append((": ".join(dict.fromkeys(filter(None, titles))), times[0]))
        if take.sound_frames:
            sentence = _timed(take, times)
            for captions, file in self._captions:
                file.write(captions.add(sentence))

    def _chapters(self, duration_s: float) -> list[ChapterTime]:
        """A single one is the file itself."""
        begun = self._begun
        if begun and begun[0][1] > 0:
            begun = [(self._tags.title, 0.0), *begun]
        if len(begun) < 2:
            return []
        ends = [start for _, start in begun[1:]] + [duration_s]
        return [ChapterTime(title, start, end) for (title, start), end in zip(begun, ends, strict=False)]


def _begun(form: SoundForm, path: Path, tags: Tags) -> SoundFile:
    try:
        return form.make(path, tags)
    except ImportError as error:
        raise FormatUnavailable(
            f"{form.title} files need one more package: pip install 'parlando[audiobook]'. MP3 keeps chapters too.",
            format=form.title,
        ) from error


def _timed(take: Take, times: list[float]) -> TimedSentence:
    ends = times[2:]
    words = tuple(
        TimedWord(mark.start, mark.end, start, end, mark.quality)
        for mark, start, end in zip(take.marks, times[1:], ends, strict=False)
    )
    return TimedSentence(take.start, take.end, take.text, times[0], times[-1], words)
