"""A server that has voices: our own, which is started when it is needed, or one at an address."""

from urllib.parse import urlsplit

from core.engines.engine import Voice, default_voice
from core.server.process import ServerProcess
from core.session.session import SpeechSession, synthesize_streaming
from core.session.voices import list_voices

NO_KEY = "none"
"""What a server is given that we have no key for: one that lets everybody in still wants to see one."""


class VoiceHost:
    """Where voices speak. Voices of another computer's server have "@" and its name behind their ids."""

    def __init__(self, *, process: ServerProcess | None = None, url: str = "", key: str = "") -> None:
        """Give a server of ours, or the address of another one, and its key."""
        self.name = urlsplit(url).netloc.rpartition("@")[2]
        """What the server is called; empty for our own."""
        self.voices = []
        self._process, self._url, self._key = process, url, key or NO_KEY

    @property
    def voices(self) -> list[Voice]:
        """Known once the server was found."""
        return self._voices

    @voices.setter
    def voices(self, voices: list[Voice]) -> None:
        self._voices = voices
        self._by_id = {id_: one for one in reversed(voices) for id_ in (one.id, self.bare(one.id))}
        self._defaults: dict[str, Voice] = {}

    async def find(self) -> None:
        """See that the server answers and that its voices are known; raises what stands against it."""
        if self._process is not None:
            await self._process.start()
            self._url, self._key = self._process.url, self._process.token
        if not self.voices:
            await self._list()

    async def look_again(self) -> None:
        """Ask for the voices anew: some came or went. Those known serve on meanwhile."""
        await self.find()
        await self._list()

    async def open(self, voice_id: str, language: str, resume_within_s: float) -> SpeechSession:
        """Open a session; an empty voice is the server's default one for the language."""
        resume_within_s = 0 if self._process is not None else resume_within_s  # a server of ours moves when it dies
        return await synthesize_streaming(
            self._url,
            self._key,
            voice=self.bare(voice_id),
            language=language,
            resume_within_s=resume_within_s,
        )

    def has(self, voice_id: str) -> bool:
        """Tell whether this is where a voice belongs, by its id alone."""
        return bool(self.name) and voice_id.endswith(f"@{self.name}")

    def voice(self, voice_id: str) -> Voice | None:
        """Return the voice with an id, in full or as the server itself has it."""
        return self._by_id.get(voice_id)

    def named(self, name: str) -> Voice | None:
        """Return the first voice that is called so, in whatever letters."""
        return next((one for one in self._voices if one.name.casefold() == name.casefold()), None)

    def bare(self, voice_id: str) -> str:
        """Return an id as the server itself has it."""
        return voice_id.removesuffix(f"@{self.name}") if self.name else voice_id

    def default(self, language: str) -> Voice:
        """Return the voice to use for a language (BCP 47); VoiceMissing when there is none at all."""
        if language not in self._defaults:
            self._defaults[language] = default_voice(self.voices, language)
        return self._defaults[language]

    async def _list(self) -> None:
        found = await list_voices(self._url, self._key)
        self.voices = [
            Voice(self._id(one.id), one.name, one.language, one.engine, one.gender, self.name, one.quality)
            for one in found
        ]

    def _id(self, bare_id: str) -> str:
        return f"{bare_id}@{self.name}" if self.name else bare_id
