"""Does a sentence end at this mark? The rules, language by language.

A judgement depends on nothing but the text from the sentence's start to a bounded distance behind the mark,
and is WAIT until enough of that has arrived; so it is the same however the text is cut into pieces.
"""

import re
from enum import Enum, auto
from functools import cache
from typing import Final

from core.text import lines
from core.text.abbreviations import words_of
from core.text.punctuation import (
    CLOSING,
    DASHES,
    EMOJI,
    ENDS_OF_LANGUAGE,
    HARD_BREAKS,
    JOINING,
    LINE_BREAK,
    OPENING,
    SPACED_ENDS,
    STANDING_ENDS,
    WIDE_LETTER,
)


class Verdict(Enum):
    """What a mark does to the sentence it stands in."""

    END = auto()
    """The sentence ends at the index given with the verdict."""
    GO_ON = auto()
    """It does not; the search goes on at the index given."""
    WAIT = auto()
    """More of what follows the mark has to be seen."""


Judgement = tuple[Verdict, int]

LOOK_AHEAD: Final = 64
"""Longest run of marks, and longest white space, that one judgement looks over."""

_LOOK_BACK: Final = 40
_WAITING: Final = (Verdict.WAIT, -1)
_SPACE: Final = re.compile(rf"\s{{0,{LOOK_AHEAD}}}")
_WORD: Final = re.compile(r"[^\W\d_]{1,14}['’]?")
_FOOTNOTE: Final = re.compile(r"\[\d{1,3}\]")
_FOOTNOTE_BEGUN: Final = re.compile(r"\[\d{0,3}")
_NOTE: Final = re.compile(r"(\d{1,3})\s{1,8}[^\W\d_a-z]")
_NOTE_BEGUN: Final = re.compile(r"\d{1,3}\s{0,8}")
_NOTE_WORD: Final = 5
_ROMAN: Final = re.compile(r"[IVXLC]+\b")
_WIDE_BRACKETS: Final = ("「」", "『』", "（）")
_LONGEST_BRACKET: Final = 200
_BRACKETS: Final = re.compile(r"\){1,64}")
_ELISION: Final = re.compile(r"[.…!?]+[)\]][^.…!?]*")
_NAMES_WITH_MARKS: Final = frozenset(("Yahoo", "Jeopardy", "Joomla"))
_QUOTES_CLOSED: Final = frozenset("\"'”’»“")
_LOOSE: Final = "»”'\")"
_LINK: Final = re.compile(r"https?:|www\.")
_LINK_BEGUN: Final = re.compile(r"h(?:t(?:tps?|t)?)?|w{1,3}")
_EYES: Final = re.compile(r"[:;=][-'^]?$")
_BRACKET_SMILES: Final = frozenset(("ru", "uk", "be", "bg", "kk"))
_PLAIN_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_ADVERBIAL: Final = re.compile(r"(?:At|By|From|Around|About|Before|After|Until|Till|Since) (?:\S+ ){0,2}\S*$")
_JOINED_TOKEN: Final = re.compile(r"(?:[^\W\d_]{1,3}\.[ \xa0\u202f]?){1,3}[^\W\d_]{1,3}$")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_BLANK: Final = re.compile(r"\s")
_BEHIND_HOUR: Final = frozenset(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Eastern", "Central", "Pacific",
     "Mountain", "Greenwich", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
)  # fmt: skip
_PARTS: Final = re.compile("[-–—/'’]")
_BEFORE_WORD: Final = OPENING + DASHES


class SentenceEnds:
    """The rules of one language."""

    def __init__(self, language: str) -> None:
        self._words = words_of(language)
        self.marks = SPACED_ENDS + STANDING_ENDS + ENDS_OF_LANGUAGE.get(language, "")
        self.stops = self.marks + ")"
        self._word_length = 4 if language == "en" else 5
        self._has_bracket_smiles = language in _BRACKET_SMILES
        marks = re.escape(self.marks)
        self._run = re.compile(f"[{marks}][{marks}{re.escape(CLOSING)}]{{0,{LOOK_AHEAD - 1}}}")

    def judge(self, text: str, start: int, mark: int, is_all: bool) -> Judgement:
        """Judge the mark at index `mark` of the sentence that began at `start`.

        `is_all` says that nothing more is coming, so that WAIT is no possible answer.
        """
        if text[mark] == ")":
            return self._judge_bracket(text, start, mark, is_all)
        end = self._run.match(text, mark).end()  # type: ignore[union-attr]
        if end - mark == LOOK_AHEAD:
            return Verdict.GO_ON, end
        while (note := _FOOTNOTE.match(text, end)) and note.end() - mark < LOOK_AHEAD:
            end = note.end()
        if end == len(text) or (not is_all and _FOOTNOTE_BEGUN.fullmatch(text, end)):
            return (Verdict.GO_ON, end) if is_all else _WAITING
        if mark > start and text[mark - 1] in "([" and _ELISION.fullmatch(text, mark, end):
            return Verdict.GO_ON, end
        if text[mark] in STANDING_ENDS:
            end = _before_opening_quote(text, start, mark, end)
            return self._judge_standing(text, start, mark, end, is_all)
        return self._judge_spaced(text, start, mark, end, is_all)

    def looks_complete(self, text: str, start: int, mark: int) -> bool:
        """Whether a text that waits for its judgement at `mark` would end if another sentence followed."""
        if mark >= len(text) or text[mark] not in self.stops:
            return False
        if text[-1] == "." and text[-2:-1].isdigit():
            return False
        if self.judge(text.rstrip() + " \u039e.", start, mark, True)[0] is Verdict.END:
            return True
        token = _token_before(text, start, mark)
        return len(token) > 1 and _listed(token, self._words.perhaps)

    def _judge_bracket(self, text: str, start: int, mark: int, is_all: bool) -> Judgement:
        """A closing bracket ends a sentence as part of a smile, and begins one as the next item's list mark."""
        end = _BRACKETS.match(text, mark).end()  # type: ignore[union-attr]
        if end == len(text):
            return (Verdict.GO_ON, end) if is_all else _WAITING
        if not text[end].isspace():
            return Verdict.GO_ON, end
        item = lines.next_item(text, start, mark)
        if item is not None:
            return Verdict.END, item
        if not self._is_smile(text, start, mark, end):
            return Verdict.GO_ON, end
        stop = _SPACE.match(text, end).end()  # type: ignore[union-attr]
        if stop == len(text):
            return (Verdict.GO_ON, stop) if is_all else _WAITING
        begins = text[stop].isupper() or text[stop] == "@"
        return (Verdict.END, end) if begins else (Verdict.GO_ON, stop)

    def _is_smile(self, text: str, start: int, mark: int, end: int) -> bool:
        if _EYES.search(text, max(start, mark - 3), mark):
            return True
        if text.count("(", start, mark) > text.count(")", start, mark):
            return False
        word = _token_before(text, start, mark)
        return end - mark > 1 or (self._has_bracket_smiles and len(word) > 2 and word[-1].isalpha())

    def _judge_standing(self, text: str, start: int, mark: int, end: int, is_all: bool) -> Judgement:
        following = text[end]
        if text[end - 1] == "）" and text.rfind("（", start, end) > start:
            return Verdict.GO_ON, end  # a remark within the sentence
        if following in JOINING or (text[mark] == "．" and following.isdigit()):
            return Verdict.GO_ON, end
        if not following.isspace() and any(_is_open(text, pair, start, end) for pair in _WIDE_BRACKETS):
            return Verdict.GO_ON, end
        if text[end - 1] in CLOSING and following in "とっな":
            return self._judge_quoting(text, end, is_all)
        return self._end_behind_emoji(text, end, end, is_all)

    @staticmethod
    def _judge_quoting(text: str, end: int, is_all: bool) -> Judgement:
        """A closed quotation with と, って or なんて behind it is part of the sentence that quotes."""
        for particle in ("と", "って", "なんて"):
            if text.startswith(particle, end):
                return Verdict.GO_ON, end
            if not is_all and particle.startswith(text[end : end + len(particle)]):
                return _WAITING
        return Verdict.END, end

    @staticmethod
    def _end_behind_emoji(text: str, end: int, index: int, is_all: bool) -> Judgement:
        """A run of emoji at `index` belongs to the sentence that ends at `end`."""
        emoji = EMOJI.match(text, index)
        if emoji is None:
            return Verdict.END, end
        if emoji.end() == len(text) and not is_all:
            return _WAITING
        return Verdict.END, emoji.end()

    def _judge_spaced(self, text: str, start: int, mark: int, end: int, is_all: bool) -> Judgement:
        stop = _SPACE.match(text, end).end()  # type: ignore[union-attr]
        if stop == end:
            return self._judge_unspaced(text, start, mark, end, is_all)
        gap = text[end:stop]
        breaks = 0 if gap == " " else len(LINE_BREAK.findall(gap))
        if breaks > 1 or stop - end == LOOK_AHEAD or (breaks and not HARD_BREAKS.isdisjoint(gap)):
            return Verdict.END, end
        if stop == len(text):
            return (Verdict.GO_ON, stop) if is_all else _WAITING
        if breaks:
            return self._judge_line_end(text, start, mark, end, stop, is_all)
        return self._judge_next(text, start, mark, end, stop, is_all)

    def _judge_unspaced(self, text: str, start: int, mark: int, end: int, is_all: bool) -> Judgement:
        """Without white space: Chinese, Japanese and Korean letters, emoji, or a forgotten space."""
        before, char, following = text[mark - 1] if mark > start else "", text[mark], text[end]
        if char == "…" or not before:
            return Verdict.GO_ON, end
        if EMOJI.match(following):
            return self._end_behind_emoji(text, end, end, is_all)
        if WIDE_LETTER.match(following) and WIDE_LETTER.match(before):
            return Verdict.END, end
        if char == "." and following.isdigit() and (before == ")" or before.islower()):
            return self._judge_note(text, start, mark, end, is_all)
        if following.isupper() and before.islower() and _PLAIN_WORD.fullmatch(_token_before(text, start, mark)):
            return self._judge_starter(text, mark, end, end, is_all) if char == "." == text[end - 1] and end - mark == 1 else (Verdict.END, end)
        return Verdict.GO_ON, end

    @staticmethod
    def _judge_note(text: str, start: int, mark: int, end: int, is_all: bool) -> Judgement:
        """The number of a note behind the full stop ("... of cognition.10 This"), as copied from web pages."""
        note = _NOTE.match(text, end)
        if note is None and not is_all and _NOTE_BEGUN.fullmatch(text, end):
            return _WAITING
        word = _token_before(text, start, mark)
        is_word = text[mark - 1] == ")" or (len(word) >= _NOTE_WORD and word.isalpha())
        if note is None or not is_word:
            return Verdict.GO_ON, end
        return Verdict.END, note.end(1)

    def _judge_line_end(self, text: str, start: int, mark: int, end: int, stop: int, is_all: bool) -> Judgement:
        is_item = lines.starts_item(text, stop, is_all)
        if is_item is None:
            return _WAITING
        if is_item:
            return Verdict.END, end
        return self._judge_next(text, start, mark, end, stop, is_all)

    def _judge_next(self, text: str, start: int, mark: int, end: int, stop: int, is_all: bool) -> Judgement:
        """Judge by the first visible character, at `stop`."""
        following = text[stop]
        if following in _LOOSE and (following != '"' or text.count('"', start, mark) % 2):
            return self._judge_loose_quote(text, start, mark, end, stop, is_all)
        if following in JOINING:
            return Verdict.GO_ON, stop
        if following in ".…":
            return self._judge_loose_dot(text, end, stop, is_all)
        if following > "\u2300" and EMOJI.match(text, stop) and not LINE_BREAK.search(text, end, stop):
            return self._end_behind_emoji(text, end, stop, is_all)
        first = lines.first_letter(text, stop)
        if first == len(text):
            return (Verdict.GO_ON, stop) if is_all else _WAITING
        return self._judge_letter(text, start, mark, end, stop, first, is_all)

    def _judge_loose_quote(
        self, text: str, start: int, mark: int, end: int, stop: int, is_all: bool
    ) -> Judgement:
        """White space, then a quote or bracket: closes if white space or a mark follows, as in French, else opens."""
        if stop + 1 == len(text):
            return (Verdict.GO_ON, stop) if is_all else _WAITING
        if text[stop + 1].isspace():
            return self._judge_spaced(text, start, mark, stop + 1, is_all)
        if text[stop] in JOINING or not text[stop + 1].isalnum():
            return Verdict.GO_ON, stop
        return self._judge_letter(text, start, mark, end, stop, stop + 1, is_all)

    @staticmethod
    def _judge_loose_dot(text: str, end: int, stop: int, is_all: bool) -> Judgement:
        """White space, then a dot: ". . ." is an ellipsis, ".NET" and ".5" begin something."""
        if stop + 1 == len(text):
            return (Verdict.GO_ON, stop) if is_all else _WAITING
        return (Verdict.END, end) if text[stop + 1].isalnum() else (Verdict.GO_ON, stop)

    def _judge_letter(
        self, text: str, start: int, mark: int, end: int, stop: int, first: int, is_all: bool
    ) -> Judgement:
        """Judge by the first letter or digit of what follows, at `first`."""
        letter = text[first]
        if first > stop and not letter.isalnum() and (letter in self.marks or letter in JOINING):
            if first + 1 == len(text) and not is_all:
                return _WAITING
            begins = letter in ".…" and (text[first - 1] in "([" or text[first + 1 : first + 2] in ("." , "…"))
            return (Verdict.END, end) if begins else (Verdict.GO_ON, stop)
        run = text[mark:end]
        if run == ".)" and (lines.is_mark_alone(text, start, mark) or lines.next_item(text, start, mark) is not None):
            item = lines.next_item(text, start, mark)
            return (Verdict.GO_ON, stop) if item is None else (Verdict.END, item)
        if run == "!" and letter.isupper() and _token_before(text, start, mark) in _NAMES_WITH_MARKS:
            return self._judge_starter(text, mark, stop, first, is_all)
        if text[first - 1] == "(" and run[-1] in _QUOTES_CLOSED:
            return Verdict.GO_ON, stop
        if run == ".":
            return self._judge_full_stop(text, start, mark, stop, first, is_all)
        if letter.islower() and not (text[start].islower() and end - mark == 1 and text[mark] in "?!"):
            return Verdict.GO_ON, stop
        if text[stop] in DASHES and text.count("«", start, mark) > text.count("»", start, mark):
            return Verdict.GO_ON, stop
        return Verdict.END, end

    def _judge_full_stop(
        self, text: str, start: int, mark: int, stop: int, first: int, is_all: bool
    ) -> Judgement:
        """Judge a single full stop by the word before it and the letter behind it."""
        words, letter, token = self._words, text[first], _token_before(text, start, mark)
        if not token:
            return self._judge_lone_dot(text, start, mark, stop, first)
        if lines.is_mark_alone(text, start, mark):
            return Verdict.GO_ON, stop
        item = lines.next_item(text, start, mark)
        if item is not None:
            return Verdict.END, item
        if token.isdigit():
            return self._judge_number(text, mark, stop, first, token, is_all)
        if _listed(token, words.never) or _joined_before(text, start, mark) in words.never:
            return Verdict.GO_ON, stop
        if _listed(token, words.numbered) and (letter.isdigit() or letter in "IVXLC"):
            return self._judge_numeral(text, mark, stop, first, is_all)
        if _is_initial(token) or _listed(token, words.perhaps):
            return self._judge_doubtful(text, start, mark, stop, first, token, is_all)
        if letter.isdigit() and _listed(token, words.small):
            return Verdict.GO_ON, stop
        if letter.islower():
            return self._judge_small(text, start, mark, stop, token, is_all)
        return Verdict.END, mark + 1

    def _judge_small(self, text: str, start: int, mark: int, stop: int, token: str, is_all: bool) -> Judgement:
        """A full stop before a small letter: an unknown abbreviation, unless the writer does without capitals.

        Short words may be abbreviations, longer ones hardly ever are.
        """
        is_word = len(token) >= self._word_length and token.isalpha() and token.islower()
        if (is_word and not _listed(token, self._words.small)) or text[start].islower():
            return Verdict.END, mark + 1
        if _LINK.match(text, stop) or lines.starts_item(text, stop, True):
            return Verdict.END, mark + 1
        if not is_all and (_LINK_BEGUN.fullmatch(text, stop) or lines.starts_item(text, stop, False) is None):
            return _WAITING
        return Verdict.GO_ON, stop

    @staticmethod
    def _judge_lone_dot(text: str, start: int, mark: int, stop: int, first: int) -> Judgement:
        """A dot with white space before it: the end of a sentence, or of ". . ."; four of those end one."""
        before = text[max(start, mark - _LOOK_BACK) : mark]
        dots = len(before) - len(before.rstrip(" .\xa0"))
        if text[first].islower() or (2 <= dots <= 5 and text[first] == "I"):
            return Verdict.GO_ON, stop
        return Verdict.END, mark + 1

    def _judge_number(self, text: str, mark: int, stop: int, first: int, token: str, is_all: bool) -> Judgement:
        """A number with a dot is an ordinal in some languages, and an end in others."""
        if len(token) > 2 or not (self._words.has_ordinals or text[first].islower()):
            return Verdict.END, mark + 1
        if not text[first].isupper():
            return Verdict.GO_ON, stop
        return self._judge_starter(text, mark, stop, first, is_all)

    def _judge_numeral(self, text: str, mark: int, stop: int, first: int, is_all: bool) -> Judgement:
        """A word like "No." or "Fig." goes on with a number, which may be Roman."""
        if text[first].isdigit():
            return Verdict.GO_ON, stop
        word = _WORD.match(text, first)
        if word is None or (word.end() == len(text) and not is_all):
            return _WAITING
        return (Verdict.GO_ON, stop) if _ROMAN.fullmatch(word[0]) else (Verdict.END, mark + 1)

    def _judge_doubtful(
        self, text: str, start: int, mark: int, stop: int, first: int, token: str, is_all: bool
    ) -> Judgement:
        """An abbreviation or initial that may or may not end its sentence."""
        if text[first].islower() or text[first].isdigit() or text[first - 1] == "(":
            return Verdict.GO_ON, stop
        if token.lower() in ("a.m", "p.m") and text[first].isupper() and not _ADVERBIAL.match(text, start, mark):
            return self._judge_hour(text, mark, stop, first, is_all)
        return self._judge_starter(text, mark, stop, first, is_all)

    @staticmethod
    def _judge_hour(text: str, mark: int, stop: int, first: int, is_all: bool) -> Judgement:
        """"a.m." ends a sentence before a capital, unless a day or a time zone follows."""
        word = _WORD.match(text, first)
        if word and word.end() == len(text) and not is_all:
            return _WAITING
        goes_on = word and (word[0].isupper() or word[0] in _BEHIND_HOUR) and len(word[0]) > 1
        return (Verdict.GO_ON, stop) if goes_on else (Verdict.END, mark + 1)

    def _judge_starter(self, text: str, mark: int, stop: int, first: int, is_all: bool) -> Judgement:
        """End before a word that has its capital from the beginning of a sentence only."""
        word = _WORD.match(text, first)
        if word is None:
            return Verdict.END, mark + 1
        if word.end() == len(text) and not is_all:
            return _WAITING
        is_initial = len(word[0]) == 1 and text.startswith(".", word.end())
        if not is_initial and word[0].lower().rstrip("'’") in self._words.starters:
            return Verdict.END, mark + 1
        return Verdict.GO_ON, stop


def _is_initial(token: str) -> bool:
    """One letter, or letters with dots between them; é and à, and letters of Korean, are words of their own."""
    if len(token) == 1:
        return token.isalpha() and token not in "éèàòìóù" and not WIDE_LETTER.match(token)
    return _INITIALS.fullmatch(token) is not None


def _joined_before(text: str, start: int, mark: int) -> str:
    """An abbreviation of several parts, without the spaces in it: "z. B" gives "z.b"."""
    found = _JOINED_TOKEN.search(text, max(start, mark - 12), mark)
    return _BLANK.sub("", found[0]).lower() if found else ""


def _before_opening_quote(text: str, start: int, mark: int, end: int) -> int:
    """The end of a run of marks without the quotes in it that open: Chinese has no white space before them."""
    for index in range(mark, end):
        if text[index] in "“‘" or (text[index] == '"' and text.count('"', start, index) % 2 == 0):
            return index
    return end


def _is_open(text: str, pair: str, start: int, end: int) -> bool:
    """Whether a bracket stands open at `end`; one that was opened long before was forgotten by its writer."""
    start = max(start, end - _LONGEST_BRACKET)
    return text.rfind(pair[0], start, end) > text.rfind(pair[1], start, end)


def _token_before(text: str, start: int, mark: int) -> str:
    """The word that the mark stands behind, without quotes and brackets before it; "" behind white space."""
    before = text[max(start, mark - _LOOK_BACK) : mark]
    if not before or before[-1].isspace():
        return ""
    return before.rsplit(None, 1)[-1].lstrip(_BEFORE_WORD)


def _listed(token: str, words: frozenset[str]) -> bool:
    """Whether a list has the word as it stands, in small letters, or by its last part (Dipl.-Ing, l'avv)."""
    if token in words or token.lower() in words:
        return True
    last = _PARTS.split(token)[-1]
    return len(last) < len(token) and last.lower() in words


@cache
def sentence_ends(language: str) -> SentenceEnds:
    """The rules for a language by its first subtag."""
    return SentenceEnds(language)
