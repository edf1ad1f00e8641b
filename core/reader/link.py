"""The link: the way from a reader to a speech server, kept up over deaths of the server and cuts of the line."""

from core.engines.engine import Voice, default_voice
from core.errors import VoiceMissing
from core.server.process import ServerProcess
from core.session.session import SpeechSession, synthesize_streaming
from core.session.voices import list_voices
from core.text.language import LanguageDetector
from core.text.script import language_for_script, script_of, scripts_of_language


class Link:
    """Opens sessions to our own server (a child that it starts), or to one at an address.

    `voice` is the listener's choice: empty means the server's default for `language`. A sentence in a
    script that the chosen voice does not write in is spoken by the default voice of that script's
    language, on the same connection. With `follows_language` so is a paragraph in another language.
    """

    def __init__(
        self,
        *,
        voice: str = "",
        language: str = "en",
        server: ServerProcess | None = None,
        url: str = "",
        key: str = "",
    ) -> None:
        self.voice = voice
        self.language = language
        self.voices: list[Voice] = []
        self.follows_language = False
        """Whether paragraphs in other languages are read by voices of theirs; the listener's choice too."""
        self.connections = 0
        """How many sessions have been opened in this life."""
        self.missing: VoiceMissing | None = None
        """Set where the chosen voice is not there; the default one speaks in its place."""
        self._server = server
        self._url = url
        self._key = key
        self._voice_set = ""
        self._detector: LanguageDetector | None = None

    async def open(self) -> SpeechSession:
        """Return a new session; ServerUnavailable or KeyRefused when there is none to be had."""
        await self.find_voices()
        self._voice_set = self.voice
        session = await synthesize_streaming(self._url, self._key, voice=self.voice, language=self.language)
        self.connections += 1
        return session

    async def find_voices(self) -> None:
        """See that the server runs and that its voices are known."""
        if self._server is not None:
            await self._server.start()
            self._url, self._key = self._server.url, self._server.token
        if not self.voices:
            found = await list_voices(self._url, self._key)
            self.voices = [Voice(one.id, one.name, one.language, one.engine, one.gender) for one in found]
            self._check_voice()

    def _check_voice(self) -> None:
        if self.voice and not any(one.id == self.voice for one in self.voices):
            sentence = f"There is no voice {self.voice}; choose one of those that “parlando voices” lists."
            self.missing, self.voice = VoiceMissing(sentence, voice=self.voice), ""

    def another(self) -> "Link":
        """Return a link of its own to the same server, with the same voice."""
        link = Link(voice=self.voice, language=self.language, server=self._server, url=self._url, key=self._key)
        link.follows_language = self.follows_language
        return link

    async def close(self) -> None:
        """End our own server, and what tells languages."""
        if self._detector is not None:
            await self._detector.close()
        if self._server is not None:
            await self._server.close()

    async def use_voice_for(self, session: SpeechSession, text: str, paragraph: str) -> None:
        """Set the voice that speaks a text, if it is not set already; its paragraph tells the language."""
        voice = self._voice_for(text)
        if self.follows_language and voice == self.voice:
            voice = await self._voice_of_language(paragraph)
        if voice != self._voice_set:
            await session.set_voice(voice)
            self._voice_set = voice

    def chosen(self) -> Voice | None:
        """Return the voice that reads when nothing else is asked for; None before the first session."""
        if not self.voices:
            return None
        return next((one for one in self.voices if one.id == self.voice), default_voice(self.voices, self.language))

    @property
    def spoken_language(self) -> str:
        """The language of the voice that reads when nothing else is asked for: it is what texts are taken for."""
        chosen = self.chosen()
        return chosen.language if chosen else self.language

    def _voice_for(self, text: str) -> str:
        script, chosen = script_of(text), self.chosen()
        if script is None or chosen is None or script in scripts_of_language(chosen.language):
            return self.voice
        return default_voice(self.voices, language_for_script(script)).id

    async def _voice_of_language(self, paragraph: str) -> str:
        if (chosen := self.chosen()) is None:
            return self.voice
        if self._detector is None:
            self._detector = LanguageDetector(voice.language for voice in self.voices)
        language = await self._detector.language_of(paragraph, chosen.language)
        return self.voice if language == chosen.language else default_voice(self.voices, language).id
