"""What the tests of all formats ask of blocks."""

from collections.abc import Iterable
from pathlib import Path

from core.documents.model import Block, Role
from core.documents.opening import open_document


def blocks_of(file: Path) -> list[Block]:
    return list(open_document(file).blocks)


def outline(blocks: Iterable[Block]) -> list[tuple[Role, str]]:
    return [(block.role, block.text) for block in blocks]


def assert_places(blocks: Iterable[Block], sources: dict[str, str]) -> None:
    """Every visible character stands at its place in the text of its part."""
    for block in blocks:
        places = [block.place(index) for index in range(len(block.text))]
        for place, character in zip(places, block.text, strict=True):
            there = sources[place.part][place.offset]
            assert stands_for(there, character), f"{there!r} is no {character!r} in {block.text!r}"


def stands_for(source: str, character: str) -> bool:
    """Escapes and entities begin with a sign of their own; a space may be made up."""
    return source == character or source in "\\&" or character.isspace()
