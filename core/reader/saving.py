"""Saving a reading: sound files and words beside them, or a talking book; whole or not there at all.

1. Everything is made in a work folder beside the target: `.book.mp3.parlando`. What is spoken is noted there in a
   journal, sentence by sentence, and goes on into the file, or the files of the chapters, at once.
2. When all is whole, it is moved into place in one step, and the folder goes.
3. Who breaks off leaves nothing. Who is killed, or cut off, leaves the folder: the same export goes on from there
   and gives the same bytes, for a take does not depend on what was spoken before it.

All files are written in one thread; the loop never waits for the disk.
"""

import asyncio
import contextlib
import errno
import os
import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import gmtime, strftime
from typing import TypeVar

from core.audio.files import writing_errors
from core.audio.sound_files import FORM_TITLES
from core.audio.tags import UNTAGGED, Tags
from core.errors import ConnectionCut, FileUnwritable, ParlandoError, TextUnreadable, UsageError
from core.reader import book
from core.reader.assembly import Pauses
from core.reader.captions import CAPTIONS
from core.reader.export import Progress, Take, export
from core.reader.feed import Sentence
from core.reader.journal import Journal
from core.reader.link import Link
from core.reader.outline import Chapter, main_parts
from core.reader.source import StringSource
from core.reader.track import Track
from core.reader.wording import AS_WRITTEN, Wording

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be saved, and how."""

    source: StringSource
    sound: Path
    """The sound file; with `by_chapter`, it names the folder that the files come into, and their format."""
    captions: tuple[Path, ...] = ()
    tags: Tags = UNTAGGED
    outline: tuple[Chapter, ...] = ()
    rate: float = 1.0
    pitch: float = 1.0
    by_chapter: bool = False

    def check(self) -> None:
        """Raise UsageError where a name asks for what can't be written, or there are no chapters to part by."""
        if self.sound.suffix.lower() not in FORM_TITLES:
            *others, last = FORM_TITLES
            ends = f"{', '.join(others)} or {last}"
            raise UsageError(f"{self.sound.name} is no sound file; its name must end in {ends}.")
        if self.is_book and (self.captions or self.by_chapter):
            raise UsageError(f"{self.sound.name} holds all chapters and words itself; save it without other files.")
        for path in self.captions:
            if path.suffix.lower() not in CAPTIONS:
                raise UsageError(f"{path.name} can't hold the words; its name must end in {', '.join(CAPTIONS)}.")
        if self.by_chapter and len(main_parts(self.outline)) < 2:
            raise UsageError("This text has no chapters; save it as one file.")

    @property
    def is_book(self) -> bool:
        """Whether it becomes an EPUB, of which every chapter is sound and words."""
        return self.sound.suffix.lower() == book.SUFFIX

    @property
    def folder(self) -> Path:
        """Where the files of the chapters come to."""
        return self.sound.with_suffix("")

    def parts(self) -> list[Chapter]:
        """Return what becomes a file each, in order: the whole, or the main parts and what stands before them."""
        parts = main_parts(self.outline) if self.by_chapter or self.is_book else []
        before = [Chapter(self.tags.title, 0, 0)] if not parts or parts[0].start > 0 else []
        return [*before, *parts]


class Saving:
    """One export, from beginning to end."""

    def __init__(self, plan: Plan, link: Link, pauses: Pauses, wording: Wording = AS_WRITTEN) -> None:
        plan.check()
        self.plan = plan
        self._link, self._pauses, self._wording = link, pauses, wording
        self.may_go = asyncio.Event()
        """Clear it to pause."""
        self.may_go.set()
        self.leaves_work = False
        """Whether what is done stays when it is cancelled, for the next time."""

    async def run(self, tell: Callable[[Progress], None]) -> Progress:
        """Save; return the last progress. Raises what stands against it; cancelling it leaves nothing.

        A server that goes is asked for the rest when it is back, as long as each time it comes further.
        """
        furthest = 0

        def note(progress: Progress) -> None:
            nonlocal furthest
            furthest = max(furthest, progress.read)
            tell(progress)

        while True:
            before = furthest
            try:
                return await self._run(note)
            except ConnectionCut:
                if furthest == before:
                    raise
                self.leaves_work = False

    async def _run(self, tell: Callable[[Progress], None]) -> Progress:
        work, thread = _Work(self.plan), ThreadPoolExecutor(1, "saving")
        do = partial(_in_thread, thread)
        try:
            await do(work.begin)
            keep, recall = partial(do, work.keep), partial(do, work.recall)
            done = await export(
                self._link, self.plan.source, keep, self._pauses, tell, self._wording, recall, self.may_go
            )
            if not done.audio_s:
                raise TextUnreadable("Nothing in this text can be spoken; choose one with words in it.")
            await do(work.finish, self._link.spoken_language)
        except ParlandoError as error:
            self.leaves_work = error.retry
            raise
        finally:
            # In the same thread, so behind what it is still writing when this was cancelled.
            await asyncio.shield(_in_thread(thread, work.close, self.leaves_work))
            thread.shutdown(wait=False)
        return done


async def _in_thread(thread: ThreadPoolExecutor, act: Callable[..., Result], *arguments: object) -> Result:
    return await asyncio.get_running_loop().run_in_executor(thread, act, *arguments)


class _Work:
    """The work folder and what is made in it. For one thread."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        # A link stays a link: what it points to is replaced.
        self._target = Path(os.path.realpath(plan.folder if plan.by_chapter else plan.sound))
        self.folder = self._target.with_name(f".{self._target.name[:60]}.parlando")
        self._parts = plan.parts()
        self._part = -1
        self._number = 0
        self._journal: Journal | None = None
        self._track: Track | None = None
        self._made: list[tuple[Path, Path]] = []
        """What is whole, and where it belongs."""
        self._of_book: dict[int, list[Path]] = {}
        """Sound and words of the parts of a book."""
        self._is_ours = False

    def begin(self) -> None:
        """Make or find the folder."""
        with writing_errors(self._plan.sound):
            if self._target.exists() and self._target.is_dir() != self._plan.by_chapter:
                raise OSError(errno.EINVAL, "something else has that name")
            if self._target.exists() and not (self._target.is_dir() or self._target.is_file()):
                raise OSError(errno.EINVAL, "it is not an ordinary file")
            self.folder.mkdir(exist_ok=True)
            self._journal = self._take_over()
            if self._plan.is_book:
                self._begun_at()
            self._turn_to(0)

    def recall(self, sentence: Sentence, key: str) -> Take | None:
        """Return what was spoken of a sentence before."""
        assert self._journal is not None
        with writing_errors(self._plan.sound):
            return self._journal.recall(sentence, key)

    def keep(self, take: Take) -> None:
        """Note a take, and write it into the file of its chapter."""
        assert self._journal is not None
        with writing_errors(self._plan.sound):
            self._journal.keep(take)
            part = self._part
            while part + 1 < len(self._parts) and self._parts[part + 1].start < take.end:
                part += 1
            if part != self._part:
                self._turn_to(part)
            assert self._track is not None
            self._track.add(take)

    def finish(self, language: str) -> None:
        """Put what was made into place. `language` is that of a text that does not say."""
        with writing_errors(self._plan.sound):
            self._end_track()
            if self._plan.is_book:
                self._write_book(language)
            if self._plan.by_chapter:
                self._target.mkdir(exist_ok=True)
        for made, place in self._made:
            with writing_errors(place):
                _put(made, place)

    def close(self, leaves_work: bool) -> None:
        """Let go of the folder; remove it, unless it is to be found the next time."""
        for each in (self._track, self._journal):
            if each is not None:
                with contextlib.suppress(OSError):
                    each.close()
        if self._is_ours and not leaves_work:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _take_over(self) -> Journal:
        journal = Journal(self.folder)
        if not journal.lock():
            journal.close()
            raise FileUnwritable(
                f"{self._plan.sound.name} is being written already; wait for that, or choose another name.",
                path=str(self._plan.sound),
                why="busy",
            )
        self._is_ours = True
        return journal

    # -- tracks -------------------------------------------------------------------------------------

    def _turn_to(self, index: int) -> None:
        """End the file of the last part and begin that of another."""
        self._end_track()
        part, stop, plan = self._parts[index], self._stop(index), self._plan
        lines = tuple(one for one in plan.outline if part.start <= one.start < stop)
        kinds = [book.SOUND, book.WORDS]
        if not plan.is_book:
            kinds = [path.suffix.lower() for path in (plan.sound, *plan.captions)]
        sound, *words = (self.folder / f"{index}{kind}" for kind in kinds)
        self._part = index
        self._track = Track(
            sound,
            words,
            self._tags(part),
            lines,
            plan.rate,
            plan.pitch,
        )

    def _stop(self, index: int) -> int:
        """Return where a part ends in the text."""
        return self._parts[index + 1].start if index + 1 < len(self._parts) else self._plan.source.length

    def _tags(self, part: Chapter) -> Tags:
        tags = self._plan.tags
        if not (self._plan.by_chapter or self._plan.is_book):
            return tags
        cover = b"" if self._plan.is_book else tags.cover  # the book has one itself
        return replace(tags, title=part.title or tags.title, album=tags.title, track=self._number + 1, cover=cover)

    def _end_track(self) -> None:
        track, self._track = self._track, None
        if track is None or not track.has_sound:
            if track is not None:
                track.close()
            return
        track.finish()
        self._number += 1
        if self._plan.is_book:
            self._of_book[self._part] = track.files
            return
        for made, place in zip(track.files, self._places(), strict=True):
            self._made.append((made, Path(os.path.realpath(place))))

    def _places(self) -> list[Path]:
        """Return where the files of the part belong, sound first."""
        plan = self._plan
        if not plan.by_chapter:
            return [plan.sound, *plan.captions]
        digits = max(2, len(str(len(self._parts))))
        name = f"{self._number:0{digits}} {_as_name(self._parts[self._part].title)}".strip()
        suffixes = (path.suffix for path in (plan.sound, *plan.captions))
        return [self._target / f"{name}{suffix}" for suffix in suffixes]

    # -- a book -------------------------------------------------------------------------------------

    def _begun_at(self) -> str:
        """Return when this export was begun the first time: what goes on later is the same book."""
        file = self.folder / "begun"
        if not file.exists() or not file.read_text():
            file.write_text(strftime("%Y-%m-%dT%H:%M:%SZ", gmtime()))
        return file.read_text()

    def _write_book(self, language: str) -> None:
        plan = self._plan
        tags = replace(plan.tags, title=plan.tags.title or plan.sound.stem)
        parts = []
        for index, part in enumerate(self._parts):
            sound, words = self._of_book.get(index, (None, None))
            parts.append(book.BookPart(part.title or tags.title, part.start, self._stop(index), sound, words))
        made = self.folder / f"book{book.SUFFIX}"
        book.TalkingBook(plan.source, tags, plan.outline, language, self._begun_at()).write(made, parts)
        self._made.append((made, Path(os.path.realpath(plan.sound))))


def _put(made: Path, place: Path) -> None:
    """Move a file to its place in one step, also where that is on another disk than the sound."""
    try:
        made.replace(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = place.with_name(f".{place.name[:60]}.parlando")
        try:
            shutil.copyfile(made, beside)
            beside.replace(place)
        finally:
            beside.unlink(missing_ok=True)


_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def _as_name(title: str) -> str:
    """Return a title as a file can be called on any system."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:80].strip(" .")
