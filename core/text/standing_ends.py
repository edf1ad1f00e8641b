"""Full-width marks, dandas and their like: they end a sentence wherever they stand, but within brackets."""

from typing import Final

from core.text.candidate import WAITING, Candidate, Judgement, Verdict
from core.text.punctuation import CLOSING, EMOJI, JOINING

_WIDE_BRACKETS: Final = ("「」", "『』", "（）")
_LONGEST_BRACKET: Final = 200
_QUOTING: Final = ("と", "って", "なんて")


def judge_standing(candidate: Candidate) -> Judgement:
    """A mark that needs no white space ends its sentence, but within brackets and where the sentence quotes."""
    text, start = candidate.text, candidate.start
    end = candidate.end = _before_opening_quote(candidate)
    following = text[end]
    if text[end - 1] == "）" and text.rfind("（", start, end) > start:
        return candidate.goes_on()  # a remark within the sentence
    if text[end - 1] in "》〉" and not following.isspace():
        return candidate.goes_on()  # a title
    if following in JOINING or (text[candidate.mark] == "．" and following.isdigit()):
        return candidate.goes_on()
    if not following.isspace() and _is_in_wide_bracket(text, max(start, end - _LONGEST_BRACKET), end):
        return candidate.goes_on()
    if text[end - 1] in CLOSING and following in "とっな":
        return _judge_quoting(candidate)
    return end_behind_emoji(candidate, end)


def _judge_quoting(candidate: Candidate) -> Judgement:
    """A closed quotation with と, って or なんて behind it is part of the sentence that quotes."""
    for particle in _QUOTING:
        if candidate.text.startswith(particle, candidate.end):
            return candidate.goes_on()
        if not candidate.is_all and particle.startswith(candidate.text[candidate.end :]):
            return WAITING
    return candidate.ends()


def _before_opening_quote(candidate: Candidate) -> int:
    """The end of a run of marks without the quotes in it that open: Chinese has no white space before them."""
    text = candidate.text
    for index in range(candidate.mark, candidate.end):
        if text[index] in "“‘" or (text[index] == '"' and text.count('"', candidate.start, index) % 2 == 0):
            return index
    return candidate.end


def _is_in_wide_bracket(text: str, start: int, end: int) -> bool:
    return any(text.rfind(left, start, end) > text.rfind(right, start, end) for left, right in _WIDE_BRACKETS)


def end_behind_emoji(candidate: Candidate, index: int) -> Judgement:
    """A run of emoji at `index` belongs to the sentence before it."""
    emoji = EMOJI.match(candidate.text, index)
    if emoji is None:
        return candidate.ends()
    return WAITING if candidate.is_cut_off_at(emoji.end()) else (Verdict.END, emoji.end())
