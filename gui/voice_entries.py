"""What the list of voices says: favourites, the text's language, then the other languages by name."""

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.engines.engine import shortlist, whole_of
from gui.language_names import language_name, region_name

_OFFLINE = {
    "high": QT_TRANSLATE_NOOP("VoiceCard", "natural, high quality · offline"),
    "medium": QT_TRANSLATE_NOOP("VoiceCard", "natural, medium quality · offline"),
    "low": QT_TRANSLATE_NOOP("VoiceCard", "natural, low quality · offline"),
    "x_low": QT_TRANSLATE_NOOP("VoiceCard", "natural, lowest quality · offline"),
    "natural": QT_TRANSLATE_NOOP("VoiceCard", "natural · offline"),
}
"""By what the maker says of a natural voice's quality."""

_HERE = QT_TRANSLATE_NOOP("VoiceCard", "on this computer")


class ListedVoice(Protocol):
    """What is asked of a voice."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def language(self) -> str:
        """A BCP 47 tag."""

    @property
    def host(self) -> str:
        """The computer that it sends text to; empty for this one."""

    @property
    def quality(self) -> str:
        """What the maker of a natural voice says of it; empty for others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: a heading where the id is empty."""

    words: str
    id: str = ""
    second: str = ""
    sought: str = ""
    """What a search looks in, folded."""
    speakers: int = 0
    """How many speakers a voice has that are listed only when they are sought."""
    is_one_of_many: bool = False
    """Whether it is such a speaker."""


def entries(
    voices: Sequence[ListedVoice], favourites: Container[str], language: str, chosen: str = ""
) -> list[Entry]:
    """Group voices under headings, `language` being the text's; in a group they keep the order given."""
    favourite, of_text = QCoreApplication.translate("VoiceCard", "Favourites"), language_name(language)
    always = {voice.id for voice in shortlist(voices)}
    speakers = Counter(whole_of(voice.id) for voice in voices if voice.id not in always)
    groups: dict[tuple[bool, str], list[Entry]] = {}
    for voice in voices:
        spoken = _language_of(voice)
        is_other = voice.id not in favourites
        entry = _entry(voice, spoken, speakers[voice.id])
        is_one_of_many = is_other and voice.id not in always and voice.id != chosen
        entry = replace(entry, is_one_of_many=True) if is_one_of_many else entry
        groups.setdefault((is_other, spoken if is_other else favourite), []).append(entry)
    order = sorted(groups, key=lambda group: (group[0], group[1] != of_text, group[1].casefold()))
    return [entry for group in order for entry in (Entry(group[1]), *groups[group])]


def found(among: Sequence[Entry], words: str) -> list[Entry]:
    """Return the voices that have all of the words, and the headings of those."""
    parts = words.casefold().split()
    listed = among if parts else [each for each in among if not each.is_one_of_many]
    fitting = [each for each in listed if not each.id or all(part in each.sought for part in parts)]
    following = [*(each.id for each in fitting[1:]), ""]
    return [each for each, next_id in zip(fitting, following, strict=True) if each.id or next_id]


def _entry(voice: ListedVoice, language: str, speakers: int) -> Entry:
    where, region = _what_and_where(voice), region_name(voice.language)
    many = QCoreApplication.translate("VoiceCard", "{count} speakers").format(count=speakers) if speakers else ""
    # Where there is no room for all, it must not be the name of the other computer that goes.
    parts = (many, where, region) if many or voice.host else (region, where)
    second = " · ".join(filter(None, parts))
    told = where if voice.quality else voice.host
    sought = f"{voice.name} {language} {region} {voice.language} {told}".casefold()
    return Entry(voice.name, voice.id, second, sought, speakers)


def _what_and_where(voice: ListedVoice) -> str:
    """Say where a voice runs, and so where the text goes."""
    if voice.host:
        return QCoreApplication.translate("VoiceCard", "sends your text to {host}").format(host=voice.host)
    return QCoreApplication.translate("VoiceCard", str(_OFFLINE.get(voice.quality, _HERE)))


def _language_of(voice: ListedVoice) -> str:
    """Name a voice's language; where it has no name, "Quenya (classic)" says it well enough."""
    return language_name(voice.language) or voice.name.partition(" (")[0]
