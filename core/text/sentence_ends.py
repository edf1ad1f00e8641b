"""Does a sentence end at this mark? The rules, language by language.

A judgement depends on nothing but the text from the sentence's start to a bounded distance behind the mark,
and is WAIT until enough of that has arrived; so it is the same however the text is cut into pieces.

1. The marks, quotes and brackets that close together are taken as one run.
2. Full-width marks, dandas and their like end a sentence at once (`standing_ends`).
3. Other marks need white space; then the first letter of what follows is looked at, behind quotes and dashes.
4. A single full stop is judged by the words around it (`full_stops`).
5. Smiles, semicolons, emoji and bullets end a sentence now and then (`occasional_ends`).

Sentences within a quotation are sentences: a long one is not spoken in one breath.
"""

import re
import sys
from functools import cache
from typing import Final

from core.text import lines
from core.text.candidate import LOOK_AHEAD, SPACE, WAITING, Candidate, Judgement, Verdict
from core.text.full_stops import FullStops
from core.text.occasional_ends import OCCASIONAL_ENDS, OccasionalEnds
from core.text.punctuation import (
    CLOSING,
    DASHES,
    EMOJI,
    ENDS_OF_LANGUAGE,
    HARD_BREAKS,
    JOINING,
    LINE_BREAK,
    LINE_BREAKS,
    SPACED_ENDS,
    STANDING_ENDS,
    WIDE_LETTER,
)
from core.text.standing_ends import end_behind_emoji, judge_standing

_FIRST_SIGN: Final = "\u2300"  # what comes before it is neither an emoji nor a note
_UNMARKED: Final = frozenset(("th", "lo"))
_LONGEST_UNMARKED: Final = 200
_FOOTNOTE: Final = re.compile(r"\[\d{1,3}\]")
_FOOTNOTE_BEGUN: Final = re.compile(r"\[\d{0,3}")
_NOTE: Final = re.compile(r"(\d{1,3})\s{1,8}[^\W\d_a-z]")
_NOTE_BEGUN: Final = re.compile(r"\d{1,3}\s{0,8}")
_NOTE_WORD: Final = re.compile(r"[^\W\d_]{5,}|.*\)")
_ELISION: Final = re.compile(r"[.…!?]+[)\]][^.…!?]*")
_ELLIPSES: Final = ("...", "…")
_PLAIN_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_NAMES_WITH_MARKS: Final = frozenset(("Yahoo", "Jeopardy", "Joomla"))
_QUOTES_CLOSED: Final = frozenset("\"'”’»“")
_LOOSE: Final = frozenset("»”'\")")
_RESUMED: Final = re.compile(r"[,!?]['’] [^'’\"]{3,60}, ['‘](?=\w)")
_QUOTE_ENDS: Final = re.compile(r"['’](?!\w)")
_LONGEST_REMARK: Final = 60


class SentenceEnds:
    """The rules of one language.

    `marks` are the characters that may end a sentence, `stops` those that have to be judged; `longest` is the
    length beyond which white space does, in languages that are written without end marks.
    """

    def __init__(self, language: str) -> None:
        self.marks = SPACED_ENDS + STANDING_ENDS + ENDS_OF_LANGUAGE.get(language, "")
        self.stops = self.marks + OCCASIONAL_ENDS
        self._certain = frozenset(self.marks)
        self._full_stops = FullStops(language)
        self._occasional = OccasionalEnds(language, self._full_stops)
        self.longest = _LONGEST_UNMARKED if language in _UNMARKED else sys.maxsize
        self._is_english = language in ("en", "und")
        marks = re.escape(self.marks)
        self._run = re.compile(f"[{marks}][{marks}{re.escape(CLOSING)}]{{0,{LOOK_AHEAD - 1}}}")

    def judge(self, text: str, start: int, mark: int, is_all: bool) -> Judgement:
        """Judge the mark at index `mark` of the sentence that began at `start`.

        `is_all` says that nothing more is coming, so that WAIT is no possible answer.
        """
        candidate = Candidate(text, start, mark, is_all)
        if text[mark] not in self._certain:
            return self._occasional.judge(candidate)
        end = candidate.end = self._run.match(text, mark).end()  # type: ignore[union-attr]
        if end - mark == LOOK_AHEAD:
            return candidate.goes_on()
        if end == len(text):
            return candidate.waits()
        if text[end] == "[" and not _pass_footnotes(candidate):
            return candidate.waits()
        if mark > start and text[mark - 1] in "([" and _ELISION.fullmatch(text, mark, candidate.end):
            return candidate.goes_on()
        return judge_standing(candidate) if text[mark] in STANDING_ENDS else self._judge_spaced(candidate)

    def looks_complete(self, text: str, start: int, mark: int) -> bool:
        """Whether a text that waits for its judgement at `mark` would end if another sentence followed."""
        if mark >= len(text) or text[mark] not in self.stops or (text[-1] == "." and text[-2:-1].isdigit()):
            return False
        if self.judge(text.rstrip() + " \u039e.", start, mark, True)[0] is Verdict.END:
            return True
        return self._full_stops.may_end(Candidate(text, start, mark, True).token())

    def _judge_spaced(self, candidate: Candidate) -> Judgement:
        """Judge a mark that needs white space behind it."""
        text, end = candidate.text, candidate.end
        stop = candidate.stop = SPACE.match(text, end).end()  # type: ignore[union-attr]
        if stop == end:
            return self._judge_unspaced(candidate)
        gap = text[end:stop]
        breaks = 0 if gap == " " else len(LINE_BREAK.findall(gap))
        is_next_seen = breaks < 2 and stop < len(text)
        if is_next_seen and self._full_stops.is_sure(candidate) and not _is_quoted(candidate):
            return candidate.ends()
        if text[end] not in LINE_BREAKS and candidate.run() in (".", ".)"):
            item = lines.next_item(text, candidate.start, candidate.mark)
            if item is not None:
                return Verdict.END, item
        if text[end - 1] in "!?" and _is_far_eastern(candidate):
            return candidate.ends()
        if breaks > 1 or stop - end == LOOK_AHEAD or (breaks and not HARD_BREAKS.isdisjoint(gap)):
            return candidate.ends()
        if stop == len(text):
            return candidate.waits()
        is_item = breaks > 0 and lines.starts_item(text, stop, candidate.is_all)
        if is_item is None:
            return WAITING
        return candidate.ends() if is_item else self._judge_next(candidate)

    def _judge_unspaced(self, candidate: Candidate) -> Judgement:
        """Without white space: letters of the Far East, emoji, the number of a note, or a forgotten space."""
        text, start, mark, end = candidate.text, candidate.start, candidate.mark, candidate.end
        before, following = text[mark - 1] if mark > start else "", text[end]
        if text[mark] == "…" or not before:
            return candidate.goes_on()
        if EMOJI.match(following):
            return end_behind_emoji(candidate, end)
        if WIDE_LETTER.match(following) and WIDE_LETTER.match(before):
            return candidate.ends_if(text[end - 1] not in _QUOTES_CLOSED or not _is_korean(following))
        if text[mark] == "." and following.isdigit() and (before == ")" or before.islower()):
            return _judge_note(candidate)
        if not following.isupper() or not before.islower() or not _PLAIN_WORD.fullmatch(candidate.token()):
            return candidate.goes_on()
        return self._full_stops.judge_starter(candidate, end) if candidate.run() == "." else candidate.ends()

    def _judge_next(self, candidate: Candidate) -> Judgement:
        """Judge by the first visible character behind the white space."""
        text, stop = candidate.text, candidate.stop
        following = text[stop]
        if following in _LOOSE and (following != '"' or text.count('"', candidate.start, candidate.mark) % 2):
            return self._judge_loose_quote(candidate)
        if following in JOINING or _is_quoted(candidate):
            return candidate.goes_on()
        if following.isalpha():
            return self._judge_letter(candidate, stop)
        if following in ".…":
            return _judge_loose_dot(candidate)
        if following > _FIRST_SIGN and EMOJI.match(following) and not LINE_BREAK.search(text, candidate.end, stop):
            return end_behind_emoji(candidate, stop)
        first = lines.first_letter(text, stop)
        if first == len(text):
            return candidate.waits()
        return self._judge_opened(candidate, first) if first > stop else self._judge_letter(candidate, first)

    def _judge_loose_quote(self, candidate: Candidate) -> Judgement:
        """A quote or bracket behind white space closes if more white space follows, as in French, else it opens."""
        text, stop = candidate.text, candidate.stop
        if stop + 1 == len(text):
            return candidate.waits()
        if text[stop + 1].isspace():
            candidate.end = stop + 1
            return self._judge_spaced(candidate)
        if text[stop] in JOINING or not text[stop + 1].isalnum():
            return candidate.goes_on()
        return self._judge_letter(candidate, stop + 1)

    def _judge_opened(self, candidate: Candidate, first: int) -> Judgement:
        """Judge by what follows an opening sign or dash: "(...)" and "“..." begin something."""
        text, letter = candidate.text, candidate.text[first]
        if letter.isalnum() or (letter not in self.marks and letter not in JOINING):
            return self._judge_letter(candidate, first)
        if candidate.is_cut_off_at(first + 1):
            return WAITING
        is_elision = text[first - 1] in "([" or text[first + 1 : first + 2] in (".", "…")
        return candidate.ends_if(letter in ".…" and is_elision)

    def _judge_letter(self, candidate: Candidate, first: int) -> Judgement:
        """Judge by the first letter or digit of what follows."""
        text, run, letter = candidate.text, candidate.run(), candidate.text[first]
        if run == ".":
            return self._full_stops.judge(candidate, first)
        if run == ".)" and lines.is_mark_alone(text, candidate.start, candidate.mark):
            return candidate.goes_on()
        if run == "!" and letter.isupper() and candidate.token() in _NAMES_WITH_MARKS:
            return self._full_stops.judge_starter(candidate, first)
        if text[first - 1] == "(" and run[-1] in _QUOTES_CLOSED:
            return candidate.goes_on()  # who said it: "..." (Kerr 12)
        if letter == "I" and self._is_english and run in _ELLIPSES:
            return _judge_hesitation(candidate, first)
        if letter.islower():
            return candidate.ends_if(run in ("?", "!") and text[candidate.start].islower())
        return candidate.ends_if(text[candidate.stop] not in DASHES or not candidate.is_within("«", "»"))


def _is_far_eastern(candidate: Candidate) -> bool:
    """Whether a Chinese or Japanese letter stands before the mark: white space behind that is no word's."""
    before = candidate.text[candidate.mark - 1] if candidate.mark > candidate.start else ""
    return WIDE_LETTER.match(before) is not None and not _is_korean(before)


def _is_korean(letter: str) -> bool:
    """Whether it is Korean, where words are parted by white space and particles follow a quotation at once."""
    return "\uac00" <= letter <= "\ud7a3"


def _is_quoted(candidate: Candidate) -> bool:
    return _is_in_resumed_quotation(candidate) or _is_in_remark(candidate)


def _is_in_resumed_quotation(candidate: Candidate) -> bool:
    """Whether the sentence tells who speaks in its middle, and the speech goes on: 'Well,' he said, 'I do. ..."""
    text, start, mark = candidate.text, candidate.start, candidate.mark
    if text.find(", '", start, mark) < 0 and text.find(", ‘", start, mark) < 0:
        return False
    begun = _RESUMED.search(text, start, mark)
    return begun is not None and not _QUOTE_ENDS.search(text, begun.end(), candidate.end)


def _is_in_remark(candidate: Candidate) -> bool:
    """Whether the mark stands within a square bracket that opened shortly before, as in transcripts."""
    text, end = candidate.text, candidate.end
    opened = text.rfind("[", max(candidate.start, end - _LONGEST_REMARK), end)
    return opened > candidate.start and "]" not in text[opened:end]


def _judge_note(candidate: Candidate) -> Judgement:
    """The number of a note behind the full stop ("... in the valley.3 Later"), as copied from web pages."""
    note = _NOTE.match(candidate.text, candidate.end)
    if note is None and _NOTE_BEGUN.fullmatch(candidate.text, candidate.end):
        return candidate.waits()
    if note is None or not _NOTE_WORD.fullmatch(candidate.token()):
        return candidate.goes_on()
    return Verdict.END, note.end(1)


def _judge_hesitation(candidate: Candidate, first: int) -> Judgement:
    """An ellipsis before "I", which has its capital anywhere: "Well... I think so" is one sentence."""
    if candidate.is_cut_off_at(first + 1):
        return WAITING
    return candidate.ends_if(candidate.text[first + 1 : first + 2].isalpha())


def _judge_loose_dot(candidate: Candidate) -> Judgement:
    """White space, then a dot: ". . ." is an ellipsis, ".NET" and ".5" begin something."""
    if candidate.stop + 1 == len(candidate.text):
        return candidate.waits()
    return candidate.ends_if(candidate.text[candidate.stop + 1].isalnum())


def _pass_footnotes(candidate: Candidate) -> bool:
    """Take "[3]" behind the mark to the sentence; False if more text is needed to tell."""
    text = candidate.text
    while (note := _FOOTNOTE.match(text, candidate.end)) and note.end() - candidate.mark < LOOK_AHEAD:
        candidate.end = note.end()
    return candidate.end < len(text) and not _FOOTNOTE_BEGUN.fullmatch(text, candidate.end)


@cache
def sentence_ends(language: str) -> SentenceEnds:
    """The rules for a language by its first subtag."""
    return SentenceEnds(language)
