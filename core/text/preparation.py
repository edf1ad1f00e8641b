"""Preparation: the sentences of one text, in order, made ready for the voice.

1. What a sentence is read as may depend on what stands before it: code is read, skipped or announced by the block.
2. The rules turn what stands on the page into what is said (`spoken_rules`).
3. Readings come last, the user's own and the document's, so they see words as the ear does, not "in\u00adform".
"""

import re
from collections.abc import Iterable
from typing import Final

from core.text.lexicon import Hint, Lexicon
from core.text.spoken_rules import DEFAULT_RULES, CodeReading, SpokenRules, code_announcement, spoken_text
from core.text.spoken_text import Edit, SpokenText

_FENCE: Final = re.compile(r"^(`{3,}|~{3,})([^`\n]*)$", re.MULTILINE)


class Preparation:
    """Prepares sentences one after the other. `begin` moves it to another place of the text."""

    def __init__(
        self, rules: SpokenRules = DEFAULT_RULES, language: str = "und", lexicon: Lexicon | None = None
    ) -> None:
        self._rules = rules
        self._language = language
        self._lexicon = lexicon
        self._fence = ""

    def begin(self, before: str) -> None:
        """Go on behind `before`, the end of the text that comes earlier."""
        self._fence = ""
        for found in _FENCE.finditer(before):
            self._fence = self._fence_behind(found)

    def prepare(self, sentence: str, offset: int = 0, hints: Iterable[Hint] = ()) -> SpokenText:
        """Return what is to be spoken for the next sentence, which begins at `offset`; nothing at all, for some.

        `hints` are how the document wants places of the sentence said.
        """
        fence = _FENCE.match(sentence)
        within, self._fence = self._fence, self._fence_behind(fence)
        if self._rules.code is CodeReading.READ or not (within or fence):
            spoken = spoken_text(sentence, self._rules, self._language)
            return self._lexicon.applied(spoken, offset, hints) if self._lexicon else spoken
        announces = self._rules.code is CodeReading.ANNOUNCE and not within
        said = code_announcement(self._language) if announces else ""
        return SpokenText(sentence).rewritten([Edit(0, len(sentence), said)] if sentence else [])

    def _fence_behind(self, found: re.Match[str] | None) -> str:
        """The fence to be closed, by a line of the same sign that is as long at least and names no language."""
        if found is None or (self._fence and not found[1].startswith(self._fence)):
            return self._fence
        return found[1] if not self._fence or found[2].strip() else ""


def open_fence(text: str) -> str:
    """Return the fence of a block of code that a text leaves open; nothing where it leaves none."""
    preparation = Preparation()
    preparation.begin(text)
    return preparation._fence
