"""Lines of Arabic and Hebrew with vowel signs, put together by where their letters stand on the paper.

PDFium parts such lines at every sign, and gives the parts in another order. Letters are read from right to left
here, numbers and words of other scripts among them from left to right, and each sign goes behind its letter.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_SIGN = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_LETTER = re.compile("[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d5]")
_OTHER_LETTER = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")
_LEFT_TO_RIGHT = re.compile(
    "[0-9A-Za-z\u00c0-\u024f\u0370-\u052f](?:[^\u0590-\u08ff]*[0-9A-Za-z\u00c0-\u024f\u0370-\u052f%])?"
)
_LAST = 8
"""Lines that a letter is looked for in: content comes line by line, as a rule."""
_SAME_LINE, _SPACE = 0.5, 0.15
"""Times a letter's height: what two have in common that stand in one line; white that parts two words."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(slots=True, eq=False)
class Line:
    """Letters of one line: their indices in the page's text, and all the room they take."""

    box: Box
    letters: list[int] = field(default_factory=list)

    def is_one_with(self, box: Box) -> bool:
        """Whether what stands in a box belongs to the line: at its height, no farther off than a letter is high."""
        height = min(self.box[3] - self.box[1], box[3] - box[1])
        shared = min(self.box[3], box[3]) - max(self.box[1], box[1])
        apart = max(self.box[0] - box[2], box[0] - self.box[2])
        return shared > _SAME_LINE * height and apart < height

    def take(self, letters: list[int], box: Box) -> None:
        """Make letters a part of the line."""
        self.letters += letters
        left, bottom, right, top = self.box
        self.box = min(left, box[0]), min(bottom, box[1]), max(right, box[2]), max(top, box[3])


def is_parted(text: str) -> bool:
    """Whether a page's text is written from right to left in the main, with signs that part its lines."""
    return _SIGN.search(text) is not None and len(_LETTER.findall(text)) > len(_OTHER_LETTER.findall(text))


def lines_of(text: str, boxes: Sequence[Box]) -> list[Line]:
    """Put the characters of a page together into lines, in the order of its content."""
    lines: list[Line] = []
    for index, (character, box) in enumerate(zip(text, boxes, strict=True)):
        if not character.isspace() and character.isprintable() and box[3] > box[1]:
            _take(lines, Line(box, [index]), _LAST)
    joined: list[Line] = []
    for line in lines:
        _take(joined, line, len(lines))
    return sorted(joined, key=lambda line: min(line.letters))


def _take(lines: list[Line], more: Line, last: int) -> None:
    """Make one of a line and of all the last ones that it touches."""
    touched = [line for line in lines[-last:] if line.is_one_with(more.box)]
    for line in [*touched[1:], more] if touched else ():
        touched[0].take(line.letters, line.box)
    lines[:] = [line for line in lines if line not in touched[1:]] if touched else [*lines, more]


def read(line: Line, text: str, boxes: Sequence[Box]) -> tuple[str, tuple[int, ...]]:
    """Return what stands in a line, and which one of the page each character is; spaces are the next one."""
    letters = [index for index in line.letters if not _SIGN.match(text[index])]
    letters.sort(key=lambda index: (-boxes[index][0] - boxes[index][2], index))
    signs: dict[int, list[int]] = {}
    bearers = [index for index in letters if _LETTER.match(text[index])]
    for index in sorted(set(line.letters) - set(letters)) if bearers else ():
        signs.setdefault(min(bearers, key=lambda letter: _apart(boxes[letter], boxes[index])), []).append(index)
    order: list[int] = []
    said: list[str] = []
    for before, index in zip([None, *letters], letters, strict=False):
        if before is not None and boxes[before][0] - boxes[index][2] > _SPACE * (boxes[index][3] - boxes[index][1]):
            order.append(index)
            said.append(" ")
        for each in (index, *signs.get(index, ())):
            order.append(each)
            said.append(text[each])
    return _with_other_scripts("".join(said), order)


def _apart(letter: Box, sign: Box) -> float:
    """Return how far the middle of a sign is from that of a letter."""
    return abs(letter[0] + letter[2] - sign[0] - sign[2])


def _with_other_scripts(said: str, order: list[int]) -> tuple[str, tuple[int, ...]]:
    """Turn round what is read from left to right, and brackets that were written as they look."""
    for found in _LEFT_TO_RIGHT.finditer(said):
        start, end = found.span()
        said = said[:start] + said[start:end][::-1] + said[end:]
        order[start:end] = order[start:end][::-1]
    return _with_brackets(said), tuple(order)


def _with_brackets(said: str) -> str:
    """Let brackets open before they close: in the file they may be what they look like, or one of two."""
    brackets = [index for index, character in enumerate(said) if character in "()"]
    if len(brackets) % 2:
        return said
    letters = list(said)
    for count, index in enumerate(brackets):
        letters[index] = "()"[count % 2]
    return "".join(letters)
