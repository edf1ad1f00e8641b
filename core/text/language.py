"""Which language a paragraph is written in, among those that there are voices for.

1. Its script comes first: most scripts leave one language, or none, to choose from.
2. Where its small words ("the", "und") plainly speak for the language that it is taken for, it is that.
3. Else a statistical identifier is asked (py3langid). It takes 120 MB and half a second to load, so it lives in a
   child that is started when a text first needs it, and ended when no text has needed it for a while.
4. The identifier judges by letters in a row; the small words of our own lists settle what is short, and where
   two languages are as likely it is the one that more is written in.
"""

import asyncio
import json
import logging
import math
import re
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Any, Final

from core.children import child_command, kill, start_watched
from core.text.abbreviations import words_of
from core.text.script import language_for_script, script_of, scripts_of_language

log = logging.getLogger(__name__)

IDLE_S: Final = 120.0
"""So long without a question, and the child is ended."""

ANSWER_S: Final = 10.0
"""How long an answer may take, the child's start included."""

ENOUGH: Final = 1000
"""So many characters tell a language; more are not looked at."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_WORDS_WANTED: Final = 3
_WORD_WEIGHT: Final = 2.0
_PLAIN: Final = 2.0
_COMMON: Final = frozenset((
    "en", "es", "de", "ja", "fr", "ru", "pt", "it", "zh", "hi", "ar",
))  # fmt: skip
_FREQUENT: Final = frozenset((
    "nl", "pl", "tr", "fa", "vi", "id", "ko", "cs", "uk", "hu", "sv", "ro", "el", "da", "fi", "bn", "he", "th",
    "ur", "ta", "te", "mr", "ms", "bg", "hr", "sr", "sk", "sl", "ca", "lt", "lv", "et", "no",
))  # fmt: skip
_COMMON_WEIGHT: Final = 4.0
_FREQUENT_WEIGHT: Final = 2.0
"""In natural logarithms: so much likelier than any other before a word is read."""
_SAME: Final = {"nb": "no", "nn": "no", "cmn": "zh", "yue": "zh", "fil": "tl", "iw": "he"}


class LanguageDetector:
    """Tells the languages of paragraphs. Used on one event loop; `close` ends the child."""

    def __init__(self, languages: Iterable[str], command: list[str] | None = None, idle_s: float = IDLE_S) -> None:
        """`languages` are the tags (BCP 47) that there are voices for."""
        self._tags = {base_of(tag): re.split("[-_]", tag, maxsplit=1)[0] for tag in sorted(languages)}
        self._command = command or child_command("language")
        self._idle_s = idle_s
        self._process: asyncio.subprocess.Process | None = None
        self._asking = asyncio.Lock()
        self._idle: asyncio.TimerHandle | None = None
        self._ending: asyncio.Task[None] | None = None
        self.is_missing = False
        """The identifier is not installed, or broken: texts are told apart by their scripts alone."""

    @property
    def pid(self) -> int | None:
        """The child's process; None while there is none."""
        return self._process.pid if self._process else None

    async def language_of(self, text: str, default: str) -> str:
        """Return a paragraph's language as a tag without a region; `default` where it is that, or nothing tells."""
        script = script_of(text)
        if script is None:
            return default
        possible = {base: tag for base, tag in self._tags.items() if script in scripts_of_language(base)}
        if not possible:
            return language_for_script(script)
        if len(possible) == 1:
            return next(iter(possible.values()))
        beginning = text[:ENOUGH]
        if not _tells_enough(text, script) or _is_plainly(base_of(default), beginning, possible):
            return default
        found = await self._ask(beginning, sorted(possible))
        return default if found is None or found == base_of(default) else possible.get(found, default)

    async def close(self) -> None:
        """End the child."""
        if self._idle is not None:
            self._idle.cancel()
        process, self._process = self._process, None
        if process is not None and process.stdin is not None:
            process.stdin.close()
            kill(process)  # it may be loading for long, and holds nothing that is worth waiting for
            await process.wait()

    async def _ask(self, text: str, languages: list[str]) -> str | None:
        async with self._asking:
            if self.is_missing:
                return None
            try:
                async with asyncio.timeout(ANSWER_S):
                    answer = await self._exchange({"text": text, "languages": languages})
            except (OSError, ValueError) as error:
                log.info("languages are told by their scripts alone: %s", error or type(error).__name__)
                self.is_missing = True
                await self.close()
                return None
            self._end_when_idle()
            return answer if isinstance(answer, str) else None

    async def _exchange(self, question: dict[str, Any]) -> object:
        if self._process is None:
            self._process = await start_watched(self._command)
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(question).encode() + b"\n")
        await self._process.stdin.drain()
        return json.loads(await self._process.stdout.readline())

    def _end_when_idle(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = asyncio.get_running_loop().call_later(self._idle_s, self._leave)

    def _leave(self) -> None:
        if not self._asking.locked():
            self._ending = asyncio.create_task(self.close())


def base_of(tag: str) -> str:
    """Return the language that a tag begins with, by the name that the identifier knows it by."""
    base = re.split("[-_]", tag.lower(), maxsplit=1)[0]
    return _SAME.get(base, base)


def _tells_enough(text: str, script: str) -> bool:
    return script in ("Hans", "Hira", "Thai") or len(_WORD.findall(text, 0, ENOUGH)) >= _WORDS_WANTED


def small_words(text: str, languages: Iterable[str]) -> dict[str, float]:
    """Return how much the small words of a text speak for each language: one that several share counts less."""
    votes = dict.fromkeys(languages, 0.0)
    for word in _WORD.findall(text.lower()):
        having = [language for language in votes if word in words_of(language).starters]
        for language in having:
            votes[language] += 1 / math.sqrt(len(having))
    return votes


def _is_plainly(language: str, text: str, languages: Iterable[str]) -> bool:
    """Whether the small words leave no doubt: they do in three of four paragraphs, and err once in a thousand."""
    votes = small_words(text, languages)
    others = max((vote for name, vote in votes.items() if name != language), default=0.0)
    return votes.get(language, 0.0) >= max(_PLAIN, 2 * others)


def _expected(language: str) -> float:
    if language in _COMMON:
        return _COMMON_WEIGHT
    return _FREQUENT_WEIGHT if language in _FREQUENT else 0.0


class Identifier:
    """py3langid with the small words' help; the child's part."""

    def __init__(self) -> None:
        library = import_module("py3langid.langid")  # 120 MB, in the child alone
        self._identifier = library.LanguageIdentifier.from_model_file(library.MODEL_FILE, norm_probs=True)
        self._known = frozenset(self._identifier.labels)
        self._languages: list[str] = []

    def identify(self, text: str, languages: list[str]) -> str | None:
        """Return which of the languages it is; None where the model knows none of them."""
        if languages != self._languages:
            self._languages = languages
            self._identifier.set_languages([one for one in languages if one in self._known])
        votes = small_words(text, languages)
        ranks = {name: math.log(max(share, 1e-30)) for name, share in self._identifier.rank(text)}
        scores = {name: rank + _WORD_WEIGHT * votes[name] + _expected(name) for name, rank in ranks.items()}
        return max(scores, key=scores.__getitem__, default=None)


def main(argv: list[str]) -> int:
    """Be the child: answer until standard input ends."""
    try:
        identifier = Identifier()
    except ImportError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for line in sys.stdin:
        question = json.loads(line)
        sys.stdout.write(json.dumps(identifier.identify(question["text"], question["languages"])) + "\n")
        sys.stdout.flush()
    return 0
