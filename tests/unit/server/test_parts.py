"""The parts of the server by themselves: held text, outbox, delivery, pool, doors."""

import asyncio
import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines.engine import SpeechChunk
from core.marks import Mark, Quality
from core.protocol.messages import Audio, FlushComplete, SetComplete, Timestamps, Word, WordTimes
from core.server.delivery import Delivery
from core.server.doors import Doors
from core.server.holding import HeldText, Piece
from core.server.outbox import CROWD, Outbox
from core.server.pool import EnginePool
from tests.unit.server.fakes import FakeEngine, sound_of

TEXT = "The first one.  The second one! And a third"


class TestHeldText:
    def test_a_sentence_is_held_until_what_follows_it_has_begun(self):
        held = HeldText()
        assert held.append("Hello the") == []
        assert held.append("re.") == []
        assert held.append(" Next") == [Piece("Hello there.", 0)]
        assert held.flush() == [Piece("Next", 13)]
        assert held.size == 0

    @given(st.lists(st.integers(0, len(TEXT))))
    def test_however_the_text_is_cut_the_same_is_spoken_at_the_same_places(self, cuts: list[int]):
        held, places = HeldText(), [0, *sorted(cuts), len(TEXT)]
        pieces = [piece for a, b in itertools.pairwise(places) for piece in held.append(TEXT[a:b])]
        pieces += held.flush()
        assert [piece.text for piece in pieces] == ["The first one.", "The second one!", "And a third"]
        assert all(TEXT[piece.offset :].startswith(piece.text) for piece in pieces)

    @pytest.mark.parametrize(
        ("pieces", "spoken"),
        [
            (["Hello there.", " "], []),  # complete, and nothing follows: it may still go on
            (["Hello there. ", "N"], ["Hello there."]),
            (["Hello there.\n", "\n"], ["Hello there."]),  # a paragraph has ended
            (["A heading\n\n"], ["A heading"]),
            (["It is 3.", "14 now. ", "Yes"], ["It is 3.14 now."]),
            (["Mr.", " Smith came. ", "He"], ["Mr. Smith came."]),
            (['He said "Go.', '" Then'], ['He said "Go."']),
            (["Really?", "!", " Y"], ["Really?!"]),
            (["你好。", "我"], ["你好。"]),
            (["no mark at all " * 20], []),
        ],
    )
    def test_without_a_flush_what_is_spoken_is_sure(self, pieces: list[str], spoken: list[str]):
        held = HeldText()
        held.set_language("en")
        assert [piece.text for text in pieces for piece in held.append(text)] == spoken
        rest = "".join(pieces)[sum(map(len, spoken)) :].strip()
        assert " ".join(piece.text for piece in held.flush()) == rest

    def test_what_is_held_is_bounded(self):
        held, spoken = HeldText(), []
        for _ in range(1000):
            spoken += held.append("and so on ")
            assert held.size < 1000
        assert all(len(piece.text) <= 600 for piece in spoken)
        assert spoken[0].text.endswith("on")  # between words

    def test_a_flush_in_mid_word_makes_two_of_it(self):
        held = HeldText()
        held.append("Hel")
        assert held.flush() == [Piece("Hel", 0)]
        held.append("lo")
        assert held.flush() == [Piece("lo", 3)]

    def test_offsets_go_on_over_flushes_and_resets(self):
        held = HeldText()
        held.append("One. ")
        held.flush()
        held.append("dropped")
        held.reset()
        assert held.append("two ") == []
        assert held.flush() == [Piece("two", 12)]

    def test_nothing_held_gives_nothing(self):
        held = HeldText()
        assert held.flush() == []
        held.append("  \n ")
        assert held.flush() == []


class TestOutbox:
    async def test_audio_waits_for_room_and_room_comes_with_reading(self):
        outbox = Outbox(limit=4)
        await outbox.put(Audio(b"1234"))
        waiting = asyncio.create_task(outbox.put(Audio(b"56")))
        await asyncio.sleep(0)
        assert not waiting.done()
        assert await outbox.get() == Audio(b"1234")
        await waiting
        assert await outbox.get() == Audio(b"56")

    async def test_an_answer_that_is_dropped_at_once_was_never_there(self):
        outbox = Outbox(limit=1)
        getting = asyncio.create_task(outbox.get())
        await asyncio.sleep(0)
        outbox.put_now(Audio(b"12"))
        outbox.keep(lambda _: False)
        await asyncio.sleep(0)
        outbox.put_now(FlushComplete(1))
        assert await getting == FlushComplete(1)

    async def test_the_bound_can_be_lifted(self):
        outbox = Outbox(limit=1)
        await outbox.put(Audio(b"12"))
        waiting = asyncio.create_task(outbox.put(Audio(b"34")))
        await asyncio.sleep(0)
        outbox.lift()
        await waiting
        outbox.bound()
        room = asyncio.create_task(outbox.room())
        await asyncio.sleep(0)
        assert not room.done()
        room.cancel()

    async def test_dropping_audio_makes_room(self):
        outbox = Outbox(limit=1)
        for answer in (Audio(b"12"), SetComplete(1), Audio(b"34")):
            outbox.put_now(answer)
        outbox.keep(lambda answer: isinstance(answer, SetComplete))
        await outbox.put(FlushComplete(2))
        assert [await outbox.get(), await outbox.get()] == [SetComplete(1), FlushComplete(2)]

    async def test_who_only_asks_and_never_reads_is_not_listened_to(self):
        outbox = Outbox(limit=1)
        for nonce in range(CROWD):
            outbox.put_now(FlushComplete(nonce))
        calm = asyncio.create_task(outbox.calm())
        await asyncio.sleep(0)
        assert not calm.done()
        await outbox.get()
        await calm


def delivery(text: str = "one two", clock: int = 0, times: WordTimes = WordTimes.SINCE_FLUSH) -> Delivery:
    return Delivery(Piece(text, 100), 24000, clock, times, with_places=True)


def pcm(answers: Iterable[object]) -> list[bytes]:
    return [answer.pcm for answer in answers if isinstance(answer, Audio)]


class TestDelivery:
    @given(st.lists(st.integers(0, 9000), max_size=20))
    def test_frames_are_whole_samples_of_20_to_100_ms_and_nothing_is_lost(self, sizes: list[int]):
        out, total = delivery(), b""
        frames: list[bytes] = []
        for number, size in enumerate(sizes):
            total += bytes([number]) * 2 * size
            frames += pcm(out.take(SpeechChunk(bytes([number]) * 2 * size)))
        last = pcm(out.finish())
        assert b"".join(frames + last) == total
        assert all(480 * 2 <= len(frame) <= 2400 * 2 and len(frame) % 2 == 0 for frame in frames)
        assert len(last) <= 1

    def test_who_takes_more_gets_each_chunk_in_one_frame_up_to_a_second(self):
        out = Delivery(Piece("one", 0), 24000, 0, WordTimes.SINCE_FLUSH, with_places=True, is_joined=True)
        sizes = [
            len(frame) // 2
            for size in (1000, 13_000, 25_000)
            for frame in pcm(out.take(SpeechChunk(bytes(2 * size))))
        ]
        assert sizes == [1000, 13_000, 24_000, 1000]

    def test_the_first_frame_leaves_with_the_first_20_ms(self):
        out = delivery()
        assert pcm(out.take(SpeechChunk(b"\0\0" * 479))) == []
        assert pcm(out.take(SpeechChunk(b"\0\0"))) == [b"\0\0" * 480]

    def test_a_word_is_told_behind_its_audio_with_the_time_it_took(self):
        out = delivery(clock=24000)
        marks = (Mark(0, 0, 3), Mark(1200, 4, 7, Quality.ESTIMATED))
        assert not any(isinstance(a, Timestamps) for a in out.take(SpeechChunk(b"\0\0" * 1000, marks)))
        second = list(out.take(SpeechChunk(b"\0\0" * 1000)))
        assert second[-1] == Timestamps((Word("one", 1.0, 0.05, 100, 3, "measured"),))
        assert list(out.finish())[-1] == Timestamps((Word("two", 1.05, 800 / 24000, 104, 3, "estimated"),))
        assert out.frames == 2000

    def test_version_1_1_tells_all_words_at_the_end_from_the_utterances_own_start(self):
        out = delivery(clock=9000, times=WordTimes.IN_UTTERANCE)
        chunk = SpeechChunk(b"\0\0" * 2400, (Mark(0, 0, 3), Mark(1200, 4, 7)))
        assert len(list(out.take(chunk))) == 1
        assert list(out.finish()) == [
            Timestamps((Word("one", 0, 0.05, 100, 3, "measured"), Word("two", 0.05, 0.05, 104, 3, "measured")))
        ]

    def test_older_clients_get_a_chunk_when_the_words_in_it_are_known_to_their_end(self):
        out = delivery(clock=9000, times=WordTimes.IN_CHUNK)
        marks = (Mark(0, 0, 3), Mark(3000, 4, 7))
        assert list(out.take(SpeechChunk(b"\0\0" * 2000, marks[:1]))) == []
        first, second = out.take(SpeechChunk(b"\0\0" * 2000, marks[1:]))
        assert first == Audio(b"\0\0" * 2400, (Word("one", 0, 0.125, 100, 3, "measured"),))
        assert second == Audio(b"\0\0" * 600)
        assert list(out.finish()) == [Audio(b"\0\0" * 1000, (Word("two", 0, 1000 / 24000, 104, 3, "measured"),))]

    def test_a_word_behind_the_last_sound_is_told_with_none(self):
        out = delivery(times=WordTimes.IN_CHUNK)
        assert list(out.take(SpeechChunk(b"\0\0" * 500, (Mark(500, 0, 3),)))) == [Audio(b"\0\0" * 500)]
        assert list(out.finish()) == [Audio(b"", (Word("one", 0, 0, 100, 3, "measured"),))]

    @given(st.lists(st.integers(0, 5000), min_size=1, max_size=6), st.lists(st.integers(0, 9000), max_size=8))
    def test_in_chunks_nothing_is_lost_and_each_word_is_where_it_was(self, at: list[int], sizes: list[int]):
        out, got = delivery(times=WordTimes.IN_CHUNK), []
        marks = [Mark(frame, number, number + 1) for number, frame in enumerate(sorted(at))]
        for size in sizes:
            got += out.take(SpeechChunk(b"\0\0" * size, tuple(marks)))
            marks = []
        got += [*out.take(SpeechChunk(b"", tuple(marks))), *out.finish()]
        assert sum(map(len, pcm(got))) == 2 * sum(sizes)
        start, places = 0, []
        for chunk in got:
            assert isinstance(chunk, Audio)
            places += [(word.offset, start + round(word.start_s * 24000)) for word in chunk.words]
            start += len(chunk.pcm) // 2
        assert [offset for offset, _ in places] == [100 + number for number in range(len(at))]
        assert [frame for _, frame in places if frame < start] == [frame for frame in sorted(at) if frame < start]

    @given(st.integers(0, 40), st.lists(st.integers(1, 4000), min_size=1, max_size=8))
    def test_after_a_restart_there_is_no_seam(self, crash_at: int, cuts: list[int]):
        """The second attempt may even be cut into chunks in another way."""
        text = "one two three"
        sound, marks = sound_of(text), tuple(Mark(at * 1440, at, at + 3) for at in (0, 4, 8))
        whole = delivery(text)
        expected = [*whole.take(SpeechChunk(sound, marks)), *whole.finish()]
        out = delivery(text)
        got = list(
            out.take(SpeechChunk(sound[: crash_at * 1000], tuple(m for m in marks if m.frame < crash_at * 500)))
        )
        out.restart()
        at = 0
        for cut in [*cuts, len(sound)]:
            got += out.take(SpeechChunk(sound[at : at + cut * 2], marks if at == 0 else ()))
            at += cut * 2
        got += out.finish()
        assert b"".join(pcm(got)) == b"".join(pcm(expected))
        assert words(got) == words(expected)


def words(answers: Iterable[object]) -> list[Word]:
    return [word for answer in answers if isinstance(answer, Timestamps) for word in answer.words]


class TestPool:
    async def test_engines_are_lent_in_the_order_of_asking_and_the_holder_is_hurried(self):
        pool, order, lifted = EnginePool(FakeEngine), [], []
        release = asyncio.Event()

        async def borrow(name: str) -> None:
            async with pool.lend(lambda: lifted.append(name)):
                order.append(name)
                if name == "a":
                    await release.wait()

        async with asyncio.TaskGroup() as group:
            group.create_task(borrow("a"))
            await asyncio.sleep(0)
            assert lifted == []
            group.create_task(borrow("b"))
            group.create_task(borrow("c"))
            await asyncio.sleep(0)
            assert set(lifted) == {"a"}
            release.set()
        assert order == ["a", "b", "c"]
        assert "b" in lifted  # c waited when b got the engine

    async def test_no_more_engines_are_made_than_needed(self):
        made: list[FakeEngine] = []

        def make() -> FakeEngine:
            made.append(FakeEngine())
            return made[-1]

        pool = EnginePool(make, 2)
        await pool.voices()
        async with pool.lend(lambda: None):
            assert len(made) == 1
            async with pool.lend(lambda: None):
                assert len(made) == 2


class TestDoors:
    @pytest.mark.parametrize("host", ["127.0.0.1:80", "localhost:80", "LOCALHOST", "[::1]:80", "127.0.0.1"])
    def test_this_machine_is_let_in(self, host: str):
        assert Doors(None, "127.0.0.1").lets_in({"host": host})

    @pytest.mark.parametrize("host", ["", "evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::2]"])
    def test_a_name_that_only_resolves_to_this_machine_is_not(self, host: str):
        assert not Doors(None, "127.0.0.1").lets_in({"host": host})

    def test_a_server_for_others_has_other_names(self):
        assert Doors("k", "0.0.0.0").lets_in({"host": "box.lan:80"})

    @pytest.mark.parametrize(
        "origin", ["null", "", "https://evil.example", "http://127.0.0.1:81", "http://localhost:80"]
    )
    def test_a_foreign_origin_is_not_let_in(self, origin: str):
        assert not Doors(None, "127.0.0.1").lets_in({"host": "127.0.0.1:80", "origin": origin})

    def test_our_own_origin_is_let_in(self):
        assert Doors(None, "127.0.0.1").lets_in({"host": "127.0.0.1:80", "origin": "http://127.0.0.1:80"})

    def test_keys(self):
        assert Doors(None, "127.0.0.1").accepts("anything")
        assert not Doors(None, "127.0.0.1").accepts("")
        assert Doors("gehëim", "127.0.0.1").accepts("gehëim")
        assert not Doors("gehëim", "127.0.0.1").accepts("geheim")
