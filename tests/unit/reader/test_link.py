"""Which voice speaks a text, and where: the chosen one, as long as script, language and the wire allow it."""

from collections.abc import AsyncIterator

import pytest

from core.engines.engine import Voice
from core.errors import KeyRefused, ServerUnavailable, VoiceMissing
from core.reader.link import Link
from core.session.session import AudioChunk, Failed, SpeechSession
from tests.fixtures.fault_proxy import Cut, FaultProxy, fault_proxy
from tests.unit.reader.fakes import FakeSession
from tests.unit.server.fakes import Stage, serving, sound_of

VOICES = [Voice(f"v:{tag}", tag, tag, "v", "") for tag in ("en-gb", "de", "fr", "el")]


class FakeDetector:
    """Takes a paragraph's first word for its language."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def language_of(self, text: str, default: str) -> str:
        self.asked.append(text)
        return text.split(maxsplit=1)[0]


@pytest.fixture
def link() -> Link:
    link = Link(voice="v:en-gb")
    link._own.voices = VOICES
    link._voice_set = "v:en-gb"
    link._detector = FakeDetector()  # type: ignore[assignment]
    return link


async def voices_for(link: Link, *texts: str) -> list[str]:
    session = FakeSession("v:en-gb")
    for text in texts:
        language, _, rest = text.partition(" ")
        await link.use_voice_for(session, rest, language)  # type: ignore[arg-type]
    return session.voices


async def test_a_text_is_spoken_by_a_voice_of_its_language(link: Link) -> None:
    assert await voices_for(link, "de so hier", "de-AT und da", "en and here", "und this", "xx that") == [
        *("v:en-gb", "v:de", "v:en-gb")
    ]


async def test_a_script_that_the_voice_does_not_write_in_asks_for_another_in_any_case(link: Link) -> None:
    assert await voices_for(link, "en-gb καλημέρα", "de so hier", "de καλημέρα") == [
        *("v:en-gb", "v:el", "v:de", "v:el")
    ]


@pytest.mark.parametrize(
    ("tag", "language"),
    [("", "fr"), ("de", "de"), ("de-AT", "de-AT"), ("en-US", "en-gb"), ("ja", "fr"), ("nonsense", "fr")],
)
async def test_a_document_s_own_tag_wins_where_a_voice_speaks_it(link: Link, tag: str, language: str) -> None:
    assert await link.language_of("fr dit-on", tag) == language
    assert bool(link._detector.asked) == (language == "fr")  # type: ignore[union-attr]


def test_ipa_goes_to_engines_that_take_it_alone(link: Link) -> None:
    link._own.voices = [*VOICES, Voice("espeak-ng:it", "it", "it", "espeak-ng", "")]
    written = link.phonemes_of("it-CH")
    assert written is not None
    assert written("ˈʃɛmo") == "\ufdd0ˈʃɛmo\ufdd1"
    assert link.phonemes_of("fr") is link.phonemes_of("und") is None


def test_a_voice_may_be_called_by_its_name(link: Link) -> None:
    link.choose(VOICES[-1].name.upper())
    link._check_voice()
    assert (link.voice, link.trouble) == (VOICES[-1].id, None)


def test_text_is_taken_for_the_language_of_the_chosen_voice(link: Link) -> None:
    link.voice = "v:fr"
    assert link.spoken_language == "fr"
    assert Link(language="de").spoken_language == "de"


def test_another_link_has_the_same_choices(link: Link) -> None:
    link.follows_language = True
    other = link.another()
    assert (other.voice, other.follows_language) == ("v:en-gb", True)


class OwnServer:
    """What a link asks of our own server, which is a stage here."""

    def __init__(self, stage: Stage) -> None:
        self.url, self.token = stage.url, "token"

    async def start(self) -> None:
        pass


class TestTwoServers:
    """Voices of this computer, and of another one that may be out of reach."""

    @pytest.fixture
    async def own(self) -> AsyncIterator[Stage]:
        async with serving() as stage:
            yield stage

    @pytest.fixture
    async def far(self) -> AsyncIterator[Stage]:
        async with serving(key="s3cret") as stage:
            yield stage

    @pytest.fixture
    async def wire(self, far: Stage) -> AsyncIterator[FaultProxy]:
        """The way to the other computer."""
        async with fault_proxy(far.url, []) as proxy:
            yield proxy

    def link(self, own: Stage, url: str, voice: str = "", *, key: str = "s3cret", patient: bool = False) -> Link:
        server: object = OwnServer(own)
        return Link(voice=voice, server=server, url=url, key=key, patient=patient)  # type: ignore[arg-type]

    async def says(self, session: SpeechSession, text: str) -> bytes:
        await session.append_text(text)
        await session.finish()
        return b"".join([event.pcm async for event in session if isinstance(event, AudioChunk)])

    async def test_nothing_goes_to_another_computer_before_a_voice_of_it_is_chosen(
        self, own: Stage, far: Stage, wire: FaultProxy
    ) -> None:
        link = self.link(own, wire.url)
        async with await link.open() as session:
            assert await self.says(session, "Hello") == sound_of("Hello")
        assert (len(own.engine.spoken), wire.connections) == (1, 0)

    async def test_voices_of_both_are_known_and_say_where_they_are(self, own: Stage, wire: FaultProxy) -> None:
        link = self.link(own, wire.url)
        await link.find_voices()
        await link.find_remote_voices()
        host = wire.url.removeprefix("http://")
        assert [voice.host for voice in link.voices] == ["", "", "", host, host, host]
        assert link.voices[4].id == f"fake:fr@{host}"

    async def test_the_chosen_voice_leads_to_its_server_and_back(
        self, own: Stage, far: Stage, wire: FaultProxy
    ) -> None:
        link = self.link(own, wire.url)
        async with await link.open():
            assert not link.leads_elsewhere
            link.choose("fake:fr@" + wire.url.removeprefix("http://"))
            assert link.leads_elsewhere
        async with await link.open() as session:
            assert not link.leads_elsewhere
            await link.use_voice_for(session, "bonjour", "fr")
            assert await self.says(session, "Bonjour") == sound_of("Bonjour")
            link.choose("fake:he")
            assert link.leads_elsewhere
        assert (far.engine.spoken, own.engine.spoken) == ([("Bonjour", "fake:fr")], [])

    @pytest.mark.parametrize("url", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
    async def test_out_of_reach_a_voice_of_our_own_stands_in(self, own: Stage, url: str) -> None:
        link = self.link(own, url, f"leah@{url.partition('//')[2]}")
        async with await link.open() as session:
            assert await self.says(session, "Hello") == sound_of("Hello")
        assert isinstance(link.trouble, ServerUnavailable)
        assert link.trouble.params == {"voice": "127.0.0.1:1", "instead": "English", "when": "opening"}
        assert not link.leads_elsewhere
        link.choose(link.voice)
        assert link.leads_elsewhere

    async def test_cut_off_for_good_a_voice_of_the_same_language_stands_in(
        self, own: Stage, wire: FaultProxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("core.reader.link.RESUME_S", 0.1)
        link = self.link(own, wire.url, "fake:fr@" + wire.url.removeprefix("http://"))
        wire.cuts = [Cut(), Cut(down=5000), *[Cut(down=0)] * 1000]
        async with await link.open() as session:
            await session.append_text("Bonjour tout le monde")
            await session.flush()
            events = [event async for event in session]
        assert isinstance(events[-1], Failed)
        async with await link.open():
            assert link.trouble is not None
            host = wire.url.removeprefix("http://")  # the two voices have the same name
            assert link.trouble.params == {"voice": host, "instead": "French", "when": "cut"}
            chosen = link.chosen()
            assert chosen is not None and chosen.id == "fake:fr"

    @pytest.mark.logs_warnings
    async def test_a_refused_key_is_told_and_a_voice_of_our_own_stands_in(
        self, own: Stage, wire: FaultProxy
    ) -> None:
        link = self.link(own, wire.url, "fake:fr@" + wire.url.removeprefix("http://"), key="")
        async with await link.open():
            assert isinstance(link.trouble, KeyRefused)
        link.use_remote(wire.url, "s3cret")
        async with await link.open():
            assert not link.leads_elsewhere and wire.connections > 1

    async def test_no_file_is_read_by_two_voices(self, own: Stage) -> None:
        with pytest.raises(ServerUnavailable):
            await self.link(own, "http://127.0.0.1:1", "leah@127.0.0.1:1", patient=True).open()

    async def test_a_voice_that_the_other_computer_does_not_have(self, own: Stage, wire: FaultProxy) -> None:
        link = self.link(own, wire.url, "nobody@" + wire.url.removeprefix("http://"))
        async with await link.open():
            assert isinstance(link.trouble, VoiceMissing)

    async def test_a_link_to_one_address_takes_ids_as_that_server_has_them(self, far: Stage) -> None:
        link = Link(voice="fake:fr", url=far.url, key="s3cret")
        async with await link.open() as session:
            await self.says(session, "Bonjour")
        assert far.engine.spoken == [("Bonjour", "fake:fr")]
        assert link.spoken_language == "fr"
