"""The link: the way from a reader to its voices, kept up over deaths of servers and cuts of the line."""

from collections.abc import Callable, Mapping, Sequence

from core.engines.engine import TAKE_PHONEMES, Voice, as_phonemes
from core.errors import KeyRefused, ParlandoError, ServerUnavailable, ServerUntrusted, VoiceMissing
from core.reader.voice_host import VoiceHost
from core.server.process import ServerProcess
from core.session.session import SpeechSession
from core.text.language import LanguageDetector, base_of
from core.text.script import language_for_script, script_of, scripts_of_language

RESUME_S = 6.0
"""How long a cut line to another computer is mended for: less than is ahead of the ear."""

PATIENCE_S = 60.0
"""The same where nobody listens."""


class Link:
    """Opens sessions to our own server (a child that it starts), to one at an address, or to the one of the voice.

    `voice` is the listener's choice: empty means the server's default for `language`. A sentence in a
    script that the chosen voice does not write in is spoken by the default voice of that script's
    language, on the same connection. With `follows_language` so is a paragraph in another language.

    Where the other computer can't be reached a voice of our own reads on, until a voice is chosen again. A
    `patient` link, for files, waits longer and then fails: no file is read by two voices.
    """

    def __init__(
        self,
        *,
        voice: str = "",
        language: str = "en",
        server: ServerProcess | None = None,
        url: str = "",
        key: str = "",
        patient: bool = False,
    ) -> None:
        self.voice = voice
        self.language = language
        self.follows_language = False
        """Whether paragraphs in other languages are read by voices of theirs; the listener's choice too."""
        self.of_languages: Mapping[str, str] = {}
        """The ids of the voices that the listener has chosen for languages, by their tags without a region."""
        self.connections = 0
        """How many sessions have been opened in this life."""
        self.trouble: ParlandoError | None = None
        """Set where another voice than the chosen one speaks: why. Whoever tells the listener clears it."""
        self._server = server
        self._own = VoiceHost(process=server)
        self._remote = VoiceHost(url=url, key=key) if url else None
        self._is_patient = patient
        self._stand_in: Voice | None = None
        self._led_to: VoiceHost | None = None
        self._voice_set = ""
        self._detector: LanguageDetector | None = None

    # -- where it leads -----------------------------------------------------------------------------

    async def open(self) -> SpeechSession:
        """Return a new session; raises what stands against it where no voice can be had."""
        host = self._host
        try:
            session = await self._open_at(host)
        except (ServerUnavailable, ServerUntrusted, KeyRefused) as error:
            if host is self._own or self._server is None or self._is_patient:
                raise
            session = await self._open_instead(host, error)
        self.connections += 1
        return session

    async def find_voices(self) -> None:
        """See that the server of the chosen voice answers and that its voices are known."""
        await self._host.find()
        self._check_voice()

    async def find_remote_voices(self) -> None:
        """See that the other computer answers and that its voices are known; raises what stands against it."""
        if self._remote is not None:
            await self._remote.find()

    async def look_again(self) -> None:
        """Know the voices of this computer anew: some came or went."""
        await self._own.look_again()

    def use_remote(self, url: str, key: str) -> None:
        """Lead to another computer's server from now on; an empty address: to none."""
        self._remote = VoiceHost(url=url, key=key) if url else None
        self._stand_in = None

    def choose(self, voice: str) -> None:
        """Choose the voice that reads; the way to it is tried anew."""
        self.voice, self._stand_in = voice, None

    @property
    def leads_elsewhere(self) -> bool:
        """Whether the session that was opened last is not with the server of the voice chosen now."""
        return self._led_to is not None and self._host is not self._led_to

    def another(self) -> "Link":
        """Return a patient link of its own to the same servers, with the same voice."""
        link = Link(voice=self.voice, language=self.language, server=self._server, patient=True)
        link._remote = self._remote
        link.follows_language, link.of_languages = self.follows_language, self.of_languages
        return link

    async def close(self) -> None:
        """End our own server, and what tells languages."""
        if self._detector is not None:
            await self._detector.close()
        if self._server is not None:
            await self._server.close()

    @property
    def _host(self) -> VoiceHost:
        """Where the voice that is to read now is."""
        if self._remote is None:
            return self._own
        if self._server is None or (self._stand_in is None and self._remote.has(self.voice)):
            return self._remote
        return self._own

    async def _open_at(self, host: VoiceHost) -> SpeechSession:
        await host.find()
        self._check_voice()
        self._voice_set = self._voice_now
        session = await host.open(self._voice_set, self.language, PATIENCE_S if self._is_patient else RESUME_S)
        self._led_to = host
        return session

    async def _open_instead(self, host: VoiceHost, reason: ParlandoError) -> SpeechSession:
        """Let a voice of our own read on, one that speaks the language of the one that is away."""
        await self._own.find()
        away = host.voice(self.voice)
        self._stand_in = self._own.default(away.language if away else self.language)
        self.trouble = type(reason)(
            f"{reason} {self._stand_in.name} reads on.",
            voice=self._name_away(host, away),
            instead=self._stand_in.name,
            when="cut" if self._led_to is host else "opening",
        )
        return await self._open_at(self._own)

    def _name_away(self, host: VoiceHost, away: Voice | None) -> str:
        """Name the voice that is away; its computer where its name is not known, or is the stand-in's, too."""
        is_told_apart = away is not None and (self._stand_in is None or away.name != self._stand_in.name)
        return away.name if away is not None and is_told_apart else host.name

    # -- voices -------------------------------------------------------------------------------------

    @property
    def voices(self) -> Sequence[Voice]:
        """All voices that are known: those of this computer first."""
        return [*self._own.voices, *(self._remote.voices if self._remote is not None else ())]

    async def use_voice_for(self, session: SpeechSession, text: str, language: str) -> None:
        """Set the voice that speaks a text in a language (BCP 47), if it is not set already."""
        voice = self._voice_for(text, language)
        if voice != self._voice_set:
            await session.set_voice(self._host.bare(voice))
            self._voice_set = voice

    async def language_of(self, paragraph: str, tag: str) -> str:
        """Return the language of a paragraph that there is a voice for, as a tag; a document's own tag wins."""
        if (chosen := self.chosen()) is None:
            return self.language
        if tag and self._speaks(tag):
            return chosen.language if base_of(tag) == base_of(chosen.language) else tag
        if self._detector is None:
            self._detector = LanguageDetector(voice.language for voice in self._host.voices)
        return await self._detector.language_of(paragraph, chosen.language)

    def _speaks(self, tag: str) -> bool:
        return any(base_of(voice.language) == base_of(tag) for voice in self._host.voices)

    def prefer(self, voice_id: str) -> Mapping[str, str]:
        """Let a voice read its language whenever no other is chosen; return all that are preferred so."""
        if (voice := self._known(voice_id)) is not None:
            self.of_languages = {**self.of_languages, base_of(voice.language): voice.id}
        return self.of_languages

    def is_voice_for(self, voice_id: str, language: str) -> bool:
        """Tell whether a voice speaks a language, wherever."""
        voice = self._known(voice_id)
        return voice is not None and base_of(voice.language) == base_of(language)

    def _known(self, voice_id: str) -> Voice | None:
        return next((voice for voice in self.voices if voice.id == voice_id), None)

    def chosen(self) -> Voice | None:
        """Return the voice that reads when nothing else is asked for; None before the first session."""
        voices = self._host.voices
        if not voices:
            return None
        return self._stand_in or self._host.voice(self.voice) or self._default(self.language)

    @property
    def spoken_language(self) -> str:
        """The language of the voice that reads when nothing else is asked for: it is what texts are taken for."""
        chosen = self.chosen()
        return chosen.language if chosen else self.language

    def voice_of(self, language: str) -> str:
        """Return the id of the voice that reads a language: the chosen one where it is its own."""
        voice = self._reading(language)
        return voice.id if voice is not None else self.voice

    def phonemes_of(self, language: str) -> Callable[[str], str] | None:
        """Return what writes IPA into text for the voice that reads a language; None where it takes none."""
        voice = self._reading(language)
        return as_phonemes if voice is not None and voice.engine in TAKE_PHONEMES else None

    def _reading(self, language: str) -> Voice | None:
        chosen = self.chosen()
        if chosen is None or base_of(language) in ("und", base_of(chosen.language)):
            return chosen
        return self._default(language)

    def _default(self, language: str) -> Voice:
        """Return the voice for a language: the one that was chosen for it, where it is still there."""
        wished = self._host.voice(self.of_languages.get(base_of(language), ""))
        return wished or self._host.default(language)

    @property
    def _voice_now(self) -> str:
        """The id of the voice that reads when nothing else is asked for; empty for a server's default one."""
        if self._stand_in is not None:
            return self._stand_in.id
        wished = self._host.voice(self.of_languages.get(base_of(self.language), ""))
        return self.voice or (wished.id if wished is not None else "")

    def _check_voice(self) -> None:
        if self.voice and self._stand_in is None and self._host.voice(self.voice) is None:
            if (named := self._host.named(self.voice)) is not None:
                self.voice = named.id
                return
            sentence = f"There is no voice {self.voice}; choose one of those that “parlando voices” lists."
            spoken = next((base for base, voice in self.of_languages.items() if voice == self.voice), "")
            self.trouble, self.voice = VoiceMissing(sentence, voice=self.voice), ""
            if spoken and self._host.voices:
                self._stand_in = self._host.default(spoken)

    def _voice_for(self, text: str, language: str) -> str:
        script, voice = script_of(text), self._reading(language)
        if script is not None and voice is not None and script not in scripts_of_language(voice.language):
            return self._default(language_for_script(script)).id
        return self._voice_now if voice is None or voice == self.chosen() else voice.id
