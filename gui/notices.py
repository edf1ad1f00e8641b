"""What notices say: from an error's code, or an event's name, to the listener's own language.

Plain, short, calm, in the present: what happened, then what was done and what can be done. No codes, no blame.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from core.errors import ParlandoError
from gui.event_words import EVENTS
from gui.failure_words import FAILURES, SURVIVED
from gui.mirror import isolated
from gui.notice_words import CONTEXT, LABELS, Remedy, Words


@dataclass(frozen=True, slots=True)
class Notice:
    """A fact, its consequence, and at most one remedy, in the listener's language."""

    key: str
    """Two notices with one key say the same thing: only one of them is shown."""
    fact: str
    consequence: str
    is_failure: bool
    remedy: Remedy | None = None
    remedy_label: str = ""
    details: str = ""
    """The error's own sentence, for who wants to know more."""
    ends: str = ""
    """The key of a notice that this one makes out of date."""
    waits: bool = False
    """Whether it comes by itself and is not urgent: beside a screen reader it is told when the voice is silent."""


OF_DOCUMENT = frozenset(
    (
        "text_unreadable",
        "needs_password",
        "unsupported",
        "damaged",
        "too_big",
        "left_out",
        "narrated",
        "narrator_unheard",
    )
)
"""Keys of notices that tell of one document, or of why it could not be opened."""


FIRST = "page_unsaved"
"""The key of the notice that goes before any other: what was written may be lost."""


def notice_of_error(error: ParlandoError, *, survived: bool = False) -> Notice:
    """Word an error; `survived` means that reading goes on by itself."""
    words = _survival(error) if survived else _failure(error)
    key = f"{error.code} survived" if survived else error.code
    stays = not survived or words.remedy in (
        Remedy.TRY_VOICE,
        Remedy.CHANGE_KEY,
    )  # another voice than the chosen one
    notice = _notice(key, words, is_failure=stays, details=str(error))
    if survived:  # that it had stopped is out of date
        notice = replace(notice, waits=True, ends=error.code)
    return _filled(notice, error.params)


def notice_of_event(name: str, details: str = "", **names: str) -> Notice:
    """Word an event that is no fault; KeyError when it is not in the table."""
    return _filled(_notice(name, EVENTS[name], is_failure=False, details=details), names)


def _survival(error: ParlandoError) -> Words:
    keys = (f"{error.code} {error.params.get('when', '')}", error.code, "error")
    return next(SURVIVED[key] for key in keys if key in SURVIVED)


def _failure(error: ParlandoError) -> Words:
    given = error.params
    variant = given.get("missing") or given.get("why") or ""
    keys = (f"{error.code} {variant}", error.code, "error")
    return next(FAILURES[key] for key in keys if key in FAILURES)


def _notice(key: str, words: Words, *, is_failure: bool, details: str = "") -> Notice:
    label = _translated(LABELS[words.remedy]) if words.remedy is not None else ""
    fact, consequence = _translated(words.fact), _translated(words.consequence)
    return Notice(key, fact, consequence, is_failure, words.remedy, label, details, words.ends, words.waits)


def _filled(notice: Notice, names: Mapping[str, object]) -> Notice:
    """Put names and numbers in their places, where the words have any."""
    names = {
        name: QLocale().toString(it, "g", 3) if isinstance(it, float) else isolated(str(it))
        for name, it in names.items()
    }
    fact, consequence, label = (
        words.format_map(names) if "{" in words else words
        for words in (notice.fact, notice.consequence, notice.remedy_label)
    )
    return replace(notice, fact=fact, consequence=consequence, remedy_label=label)


def _translated(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
