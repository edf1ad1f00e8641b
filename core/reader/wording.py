"""Wording: how the listener wants text to be said, apart from the voice: the rules, and readings of their own."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any

from core.settings import Settings
from core.text.lexicon import Entry, Lexicon, PatternMatcher
from core.text.preparation import Preparation
from core.text.spoken_rules import DEFAULT_RULES, CodeReading, EmojiReading, LinkReading, SpokenRules


@dataclass(frozen=True, slots=True)
class Wording:
    """The rules and entries that count for a document; another document or choice makes another Wording."""

    rules: SpokenRules = DEFAULT_RULES
    entries: tuple[Entry, ...] = ()
    document: str = ""
    patterns: PatternMatcher | None = None
    """Matches the entries that are patterns; without it they are passed over."""

    def for_answers(self) -> "Wording":
        """Return how an answer of a language model is said: its marks, emoji and code are for the eye."""
        code = CodeReading.ANNOUNCE if self.rules.code is CodeReading.READ else self.rules.code
        return replace(self, rules=replace(self.rules, markdown=True, emoji=EmojiReading.SILENT, code=code))

    def from_place(self, start: int) -> "Wording":
        """Return how the rest of the document is said when its place `start` is counted as 0."""
        moved = (
            replace(one, scope=replace(one.scope, at=one.scope.at - start)) if one.scope.at is not None else one
            for one in self.entries
        )
        return replace(self, entries=tuple(moved))

    def preparation(self, language: str, voice: str, phonemes: Callable[[str], str] | None = None) -> Preparation:
        """Return what makes sentences ready for a voice and its language.

        `phonemes` writes IPA as the voice takes it within text; without it readings in IPA are passed over.
        """
        lexicon = Lexicon(
            self.entries,
            language=language,
            voice=voice,
            document=self.document,
            phonemes=phonemes,
            patterns=self.patterns,
        )
        return Preparation(self.rules, language, lexicon)


RULES = {
    f"said.{field.name}": field.name for field in fields(SpokenRules) if field.name not in ("code", "citations")
}
"""The setting of each rule that has one of its own."""

SETTINGS = (*RULES, "unsaid.citations", "unsaid.code", "said.code")
"""All that the rules depend on. What is left out of documents is left out of what is typed, too."""

_READINGS = {"links": LinkReading, "emoji": EmojiReading}


def rules_of(settings: Settings) -> SpokenRules:
    """Return the rules as the listener has set them."""
    chosen: dict[str, Any] = {name: _READINGS.get(name, bool)(settings[key]) for key, name in RULES.items()}
    code = CodeReading.READ
    if settings["unsaid.code"]:
        code = CodeReading.ANNOUNCE if settings["said.code"] else CodeReading.SKIP
    return SpokenRules(citations=settings["unsaid.citations"], code=code, **chosen)


AS_WRITTEN = Wording()
"""The rules as they are by default, no readings of one's own."""
