"""Does a single full stop end its sentence? Abbreviations, initials, numbers, list marks, small letters.

The word before the stop and the first word behind it decide, with the word lists of the language.
"""

import re
from typing import Final

from core.text import lines
from core.text.abbreviations import words_of
from core.text.candidate import WAITING, Candidate, Judgement
from core.text.punctuation import BEGINNING, DASHES, WIDE_LETTER

_WORD: Final = re.compile(r"[^\W\d_]{1,14}['’]?")
_NAMED_NUMBER: Final = re.compile(r"\b([^\W\d_]{1,7})\. ?\d+$")  # "Nr. 7" is no ordinal
_ROMAN: Final = re.compile(r"[IVXLC]+")
_ROMAN_MARK: Final = re.compile(r"[ivx]{4}")  # the one list mark of so many letters: "viii."
_LONGEST_PART: Final = 3  # letters of one part of an abbreviation: "p. ej."
_LONGEST_ROMAN: Final = 7
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]")
_UNIT: Final = re.compile(r"\d[ \xa0\u202f]?[hmglts]")
_BEFORE_NUMBERS: Final = frozenset("§#$€£¥№")
_YEARS_HAVE_STOPS: Final = frozenset(("hu", "hr", "bs", "sr", "sl"))
_WORDS_OF_ONE_LETTER: Final = "éèàòìóù"
_CONSONANTS: Final = re.compile("[bcdfghjklmnpqrstvwxz]+")
_PARTED: Final = re.compile(r"(?:[^\W\d_]{1,3}\.[ \xa0\u202f]?){1,3}[^\W\d_]{1,3}$")
_LONGEST_PARTED: Final = 12
_BLANK: Final = re.compile(r"\s")
_PARTS: Final = re.compile("[-–—/'’]")
_LINK: Final = re.compile(r"https?:|www\.")
_LINK_BEGUN: Final = re.compile(r"h(?:t(?:tps?|t)?)?|w{1,3}")
_HOURS: Final = frozenset(("a.m", "p.m", "π.μ", "μ.μ"))
_TO_THE_HOUR: Final = re.compile(r"(?:At|By|From|Around|About|Before|After|Until|Till|Since) (?:\S+ ){0,2}\S*$")
_BEHIND_HOUR: Final = frozenset(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu",
     "Fri", "Sat", "Sun", "Eastern", "Central", "Mountain", "Pacific", "Greenwich")
)  # fmt: skip


class FullStops:
    """The rules of one language."""

    def __init__(self, language: str) -> None:
        self._words = words = words_of(language)
        self._listed = words.never | words.numbered | words.perhaps | words.small
        # A word of so many small letters is no abbreviation that the lists have forgotten.
        self._word_length = 4 if language == "en" else 5
        self._years_have_stops = language in _YEARS_HAVE_STOPS
        self._is_german = language == "de"

    def judge(self, candidate: Candidate, first: int) -> Judgement:
        """Judge a stop with white space behind it; `first` is the index of the next letter or digit."""
        token = candidate.token()
        if not token:
            return _judge_lone_dot(candidate, first)
        if lines.is_mark_alone(candidate.text, candidate.start, candidate.mark):
            return candidate.goes_on()
        if token.isdigit():
            return self._judge_number(candidate, first, token)
        return self._judge_word(candidate, first, token)

    def is_sure(self, candidate: Candidate) -> bool:
        """Whether a stop is the end as nearly all are, whatever comes behind the first sign of what follows.

        The other rules would say the same, but later: before a dash they wait for the letter behind it.
        """
        if candidate.end - candidate.mark > 1 or candidate.text[candidate.mark] != ".":
            return False
        token, following = candidate.token(), candidate.text[candidate.stop]
        if not self._is_plain(token):
            return False
        if following.isupper() or following.isdigit() or following in DASHES:
            return True
        return self._is_word(token) and (following.islower() or following in BEGINNING)

    def _is_plain(self, token: str) -> bool:
        """Whether the word is neither a list mark, nor part of an abbreviation, nor one itself."""
        if len(token) <= _LONGEST_PART or not token[1:].islower() or not token.isalpha() or self._is_street(token):
            return False
        is_listed = token in self._listed or token.lower() in self._listed
        return not is_listed and not _ROMAN_MARK.fullmatch(token)

    def may_end(self, token: str) -> bool:
        """Whether the word is an abbreviation that a sentence may end with: "etc.", "Inc."."""
        return len(token) > 1 and _is_listed(token, self._words.perhaps)

    def judge_starter(self, candidate: Candidate, first: int) -> Judgement:
        """End before a word that has its capital from the beginning of a sentence only."""
        word = _WORD.match(candidate.text, first)
        if word is None:
            return candidate.ends()
        if candidate.is_cut_off_at(word.end()):
            return WAITING
        is_initial = len(word[0]) == 1 and candidate.text.startswith(".", word.end())
        return candidate.ends_if(not is_initial and word[0].lower().rstrip("'’") in self._words.starters)

    def _judge_word(self, candidate: Candidate, first: int, token: str) -> Judgement:
        words, letter = self._words, candidate.text[first]
        if _is_listed(token, words.never) or _parted_before(candidate) in words.never:
            return candidate.goes_on()
        if (letter.isdigit() or letter in "IVXLC") and self._is_numbered(token):
            return _judge_numeral(candidate, first)
        if letter.isupper() and _UNIT.fullmatch(
            candidate.text, max(candidate.start, candidate.mark - 3), candidate.mark
        ):
            return candidate.ends()
        is_ordinal = words.has_ordinals and len(token) <= _LONGEST_ROMAN and _ROMAN.fullmatch(token)
        if is_ordinal or _is_initial(token) or _is_listed(token, words.perhaps):
            return self._judge_doubtful(candidate, first, token)
        if letter.isdigit() and _is_listed(token, words.small):
            return candidate.goes_on()
        return self._judge_small(candidate, token) if letter.islower() else candidate.ends()

    def _is_word(self, token: str) -> bool:
        """Whether it is too long for an abbreviation that the lists have forgotten, and has vowels ("mgmt.")."""
        is_long = len(token) >= self._word_length and token.isalpha() and token.islower()
        return is_long and not _CONSONANTS.fullmatch(token)

    def _is_numbered(self, token: str) -> bool:
        """Whether a number may belong to the word: "No. 7", "Hauptstr. 7"."""
        return self._is_street(token) or _is_listed(token, self._words.numbered)

    def _is_street(self, token: str) -> bool:
        return self._is_german and token.endswith("str")

    def _judge_small(self, candidate: Candidate, token: str) -> Judgement:
        """A stop before a small letter: an unknown abbreviation, unless the writer does without capitals."""
        text, stop = candidate.text, candidate.stop
        if (self._is_word(token) and not _is_listed(token, self._words.small)) or text[candidate.start].islower():
            return candidate.ends()
        if _LINK.match(text, stop) or lines.starts_item(text, stop, True):
            return candidate.ends_if(not candidate.is_within("(", ")"))
        if lines.starts_item(text, stop, candidate.is_all) is None or _LINK_BEGUN.fullmatch(text, stop):
            return candidate.waits()
        return candidate.goes_on()

    def _judge_number(self, candidate: Candidate, first: int, token: str) -> Judgement:
        """A number with a stop is an ordinal in some languages, and an end in others."""
        letter = candidate.text[first]
        if letter.islower() and self._years_have_stops:
            return candidate.goes_on()
        if len(token) > 2 or not (self._words.has_ordinals or letter.islower()):
            return candidate.ends()
        if not letter.isupper():
            return candidate.goes_on()
        named = _NAMED_NUMBER.search(candidate.text, max(candidate.start, candidate.mark - 12), candidate.mark)
        if named and _is_listed(named[1], self._words.numbered):
            return candidate.ends()
        return self.judge_starter(candidate, first)

    def _judge_doubtful(self, candidate: Candidate, first: int, token: str) -> Judgement:
        """An abbreviation or initial that may or may not end its sentence."""
        text, letter = candidate.text, candidate.text[first]
        if letter.islower() or letter.isdigit() or letter in _BEFORE_NUMBERS or text[first - 1] == "(":
            return candidate.goes_on()
        if token.lower() in _HOURS and not _TO_THE_HOUR.match(text, candidate.start, candidate.mark):
            return _judge_hour(candidate, first)
        return self.judge_starter(candidate, first)


def _judge_lone_dot(candidate: Candidate, first: int) -> Judgement:
    """A dot with white space before it: the end of a sentence, or of ". . .", which an "I" does not tell."""
    before = candidate.text[max(candidate.start, candidate.mark - 8) : candidate.mark]
    is_ellipsis = 2 <= len(before) - len(before.rstrip(" .\xa0")) <= 5
    letter = candidate.text[first]
    return candidate.ends_if(not letter.islower() and not (is_ellipsis and letter == "I"))


def _judge_numeral(candidate: Candidate, first: int) -> Judgement:
    """A word like "No." or "Fig." goes on with a number, which may be Roman."""
    word = _WORD.match(candidate.text, first)
    if word is None:
        return candidate.goes_on()
    if candidate.is_cut_off_at(word.end()):
        return WAITING
    return candidate.ends_if(not _ROMAN.fullmatch(word[0]))


def _judge_hour(candidate: Candidate, first: int) -> Judgement:
    """ "a.m." ends a sentence before a capital, unless a day or a time zone follows."""
    word = _WORD.match(candidate.text, first)
    if word is None:
        return candidate.ends()
    if word.end() == len(candidate.text) and not candidate.is_all:
        may_be_zone = word[0] == word[0].upper() or any(name.startswith(word[0]) for name in _BEHIND_HOUR)
        return WAITING if may_be_zone else candidate.ends()
    is_zone = len(word[0]) > 1 and word[0].isupper()
    return candidate.ends_if(not is_zone and word[0] not in _BEHIND_HOUR)


def _is_initial(token: str) -> bool:
    """One letter, or letters with dots between them; é and à, and letters of Korean, are words of their own."""
    if len(token) == 1:
        return token.isalpha() and token not in _WORDS_OF_ONE_LETTER and not WIDE_LETTER.match(token)
    return _INITIALS.fullmatch(token) is not None


def _parted_before(candidate: Candidate) -> str:
    """An abbreviation of several parts, without the spaces in it: "z. B" gives "z.b"."""
    found = _PARTED.search(candidate.text, max(candidate.start, candidate.mark - _LONGEST_PARTED), candidate.mark)
    return _BLANK.sub("", found[0]).lower() if found else ""


def _is_listed(token: str, words: frozenset[str]) -> bool:
    """Whether a list has the word as it stands, in small letters, or by its last part (Dipl.-Ing, l'avv)."""
    if token in words or token.lower() in words:
        return True
    last = _PARTS.split(token)[-1]
    return len(last) < len(token) and last.lower() in words
