"""What Word's styles and numbering say about a paragraph: its role, its level and the number before it."""

import re
from dataclasses import dataclass, field

from lxml import etree

from core.documents.model import Role
from core.documents.numbering import BULLET, numeral

_HEADING = re.compile(r"heading (\d)")
_ROLES = {
    "title": (Role.HEADING, 1),
    "subtitle": (Role.HEADING, 2),
    "caption": (Role.CAPTION, 0),
    "quote": (Role.QUOTE, 1),
    "intense quote": (Role.QUOTE, 1),
    "block text": (Role.QUOTE, 1),
    "quotations": (Role.QUOTE, 1),
    "html preformatted": (Role.CODE, 0),
    "preformatted text": (Role.CODE, 0),
    "source code": (Role.CODE, 0),
    "code": (Role.CODE, 0),
}
"""By the names of Word's built-in styles, which are English in every language's files."""
_NUMBERS = {
    "decimal": "1",
    "decimalZero": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_NOT_OUTLINED = 9


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A paragraph's list and how deep it stands in it, from 0."""

    list_id: str
    level: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is."""

    role: Role = Role.PARAGRAPH
    level: int = 0
    place: ListPlace | None = None


class Styles:
    """The styles of a document. Names of elements go without their namespace: strict files have another one."""

    def __init__(self, root: etree._Element | None) -> None:
        styles = [] if root is None else [*root.iterfind("{*}style")]
        self._styles = {value(style, "styleId"): style for style in styles}
        self._looks: dict[str, Look] = {}
        default = None if root is None else root.find("{*}docDefaults//{*}lang")
        self.language = "" if default is None else value(default, "val")

    def look(self, properties: etree._Element | None) -> Look:
        """Tell what a paragraph with these properties is."""
        if properties is None:
            return Look()
        named = properties.find("{*}pStyle")
        style = self._of_style(value(named, "val"), 0) if named is not None else Look()
        return _with_own(style, properties)

    def _of_style(self, name: str, depth: int) -> Look:
        style = self._styles.get(name)
        if style is None or depth > 20:  # styles may be based on one another in a circle
            return Look()
        if name not in self._looks:
            base = style.find("{*}basedOn")
            look = self._of_style(value(base, "val"), depth + 1) if base is not None else Look()
            self._looks[name] = _with_own(_with_name(look, style), style.find("{*}pPr"))
        return self._looks[name]


def _with_name(look: Look, style: etree._Element) -> Look:
    named = style.find("{*}name")
    name = value(named, "val").lower() if named is not None else ""
    if (found := _HEADING.fullmatch(name)) is not None:
        return Look(Role.HEADING, int(found[1]), look.place)
    role, level = _ROLES.get(name, (look.role, look.level))
    return Look(role, level, look.place)


def _with_own(look: Look, properties: etree._Element | None) -> Look:
    """Add what stands in the properties themselves: an outline level, a list."""
    if properties is None:
        return look
    role, level, place = look.role, look.level, look.place
    outline = properties.find("{*}outlineLvl")
    if outline is not None and (number := whole(value(outline, "val"), _NOT_OUTLINED)) < _NOT_OUTLINED:
        role, level = Role.HEADING, number + 1
    numbers = properties.find("{*}numPr")
    if numbers is not None:
        place = _place(numbers, place)
    return Look(role, level, place)


def _place(numbers: etree._Element, inherited: ListPlace | None) -> ListPlace | None:
    list_, level = numbers.find("{*}numId"), numbers.find("{*}ilvl")
    list_id = value(list_, "val") if list_ is not None else inherited.list_id if inherited else "0"
    depth = whole(value(level, "val"), 0) if level is not None else inherited.level if inherited else 0
    return ListPlace(list_id, depth) if list_id != "0" else None


@dataclass
class _Level:
    """How a list numbers one of its levels."""

    format: str
    text: str
    start: int


@dataclass
class _List:
    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document, counted as its paragraphs go by."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {}
        if root is None:
            return
        abstract = {value(each, "abstractNumId"): _List(_levels(each)) for each in root.iterfind("{*}abstractNum")}
        for each in root.iterfind("{*}num"):
            reference = each.find("{*}abstractNumId")
            shared = abstract.get(value(reference, "val")) if reference is not None else None
            if shared is not None:
                self._lists[value(each, "numId")] = _own(shared, each)

    def next_mark(self, place: ListPlace) -> str:
        """Count a paragraph and return the number or bullet before it."""
        list_ = self._lists.get(place.list_id)
        level = list_.levels.get(place.level) if list_ is not None else None
        if list_ is None or level is None or level.format == "bullet":
            return BULLET
        list_.counts[place.level] = list_.counts.get(place.level, level.start - 1) + 1
        for deeper in [deeper for deeper in list_.counts if deeper > place.level]:
            del list_.counts[deeper]
        return re.sub(r"%(\d)", lambda found: _number(list_, int(found[1]) - 1), level.text).strip()


def _own(shared: _List, num: etree._Element) -> _List:
    """Return the list that a numbering's instance counts in: the shared one, or its own where it starts anew."""
    overrides = [*num.iterfind("{*}lvlOverride")]
    if not overrides:
        return shared
    levels = {number: _Level(level.format, level.text, level.start) for number, level in shared.levels.items()}
    for override in overrides:
        number, start = whole(value(override, "ilvl"), 0), override.find("{*}startOverride")
        for level in override.iterfind("{*}lvl"):
            levels[number] = _level(level)
        if start is not None and number in levels:
            levels[number].start = whole(value(start, "val"), 1)
    return _List(levels)


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    return {whole(value(level, "ilvl"), 0): _level(level) for level in abstract.iterfind("{*}lvl")}


def _level(level: etree._Element) -> _Level:
    def of(name: str, otherwise: str) -> str:
        found = level.find(f"{{*}}{name}")
        return value(found, "val") if found is not None else otherwise

    return _Level(of("numFmt", "decimal"), of("lvlText", ""), whole(of("start", "1"), 1))


def _number(list_: _List, number: int) -> str:
    level = list_.levels.get(number)
    if level is None or level.format == "none":
        return ""
    return numeral(list_.counts.get(number, level.start), _NUMBERS.get(level.format, "1"))


def value(element: etree._Element, name: str) -> str:
    """Return an attribute, whatever its namespace; "" when there is none."""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")


def whole(digits: str, otherwise: int) -> int:
    """Return a whole number, or another one for what is none."""
    return int(digits) if re.fullmatch(r"-?\d{1,9}", digits) else otherwise
