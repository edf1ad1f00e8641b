"""The highlight while espeak-ng really speaks: the right words in their order, whatever they are written with."""

import pytest

from core.marks import Quality
from core.reader.events import ReaderState
from tests.gui.desk import Desk, OpenDesk

TEXT = (
    "\U0001f600 On 24 December 2024, Dr. Smith’s 3rd dog—“Rex”—ate 1,234.56 kg of \U0001f356\U0001f356 food! "
    "“What what?” said the the man; it cost $12.50. \U00010348 is e.g. well-known."
)
WORDS = [
    *("\U0001f600", "On", "24", "December", "2024", "Dr", "Smith’s", "3rd", "dog", "Rex", "ate", "1,234.56", "kg"),
    *("of", "food", "What", "what", "said", "the", "the", "man", "it", "cost", "$12.50", "\U00010348", "is", "e"),
    *("g", "well-known"),
]


async def spans_shown(desk: Desk, text: str, rate: float) -> list[tuple[int, int]]:
    """Let a text be read, and return the words that were marked, each once, as they came."""
    shown: list[tuple[int, int]] = []
    qualities: set[Quality] = set()
    show = desk.window.page.show_spoken

    def noted(sentence: object, word: tuple[int, int] | None, quality: Quality = Quality.MEASURED) -> None:
        qualities.add(quality)
        if word is not None and shown[-1:] != [word]:
            shown.append(word)
        show(sentence, word, quality)  # type: ignore[arg-type]

    desk.window.page.show_spoken = noted  # type: ignore[method-assign]
    desk.bridge._settings["speech.rate"] = rate
    desk.window.page.insert(text)
    desk.window.page.set_caret(0)
    await desk.press_speak()
    await desk.until(lambda: desk.state is ReaderState.SPEAKING)
    await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
    assert Quality.MEASURED in qualities
    return shown


@pytest.mark.parametrize(
    ("rate", "text", "words"), [(0.5, "\U00010348 it’s 12.", ["\U00010348", "it’s", "12"]), (3.0, TEXT, WORDS)]
)
async def test_each_word_is_marked_once_and_in_order(
    open_desk: OpenDesk, rate: float, text: str, words: list[str]
) -> None:
    async with open_desk("espeak-ng") as desk:
        shown = await spans_shown(desk, text, rate)
        assert [text[start:stop] for start, stop in shown] == words
        assert shown == sorted(set(shown))


async def test_at_six_times_the_pace_the_mark_skips_words_but_never_strays(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        shown = await spans_shown(desk, TEXT, 6.0)
        assert shown == sorted(set(shown))
        words = [TEXT[start:stop] for start, stop in shown]
        assert set(words) <= set(WORDS)
        assert len(words) > 0.6 * len(WORDS)
