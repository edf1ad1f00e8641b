"""Notes behind what refers to them: the document is read once, and no farther ahead than it must be."""

from collections.abc import Iterator

from core.documents.model import Block, Role, Run, Span, SpanKind
from core.documents.notes import after_references


def block(text: str, role: Role = Role.PARAGRAPH, *, refers: str = "", id_: str = "", part: str = "") -> Block:
    spans = (Span(0, 1, SpanKind.NOTE_REFERENCE, refers),) if refers else ()
    return Block(role, text, (Run(0, 0, len(text), part),), spans=spans, ids=(id_,) if id_ else ())


BLOCKS = [
    block("begins"),
    block("refers", refers="n1"),
    block("refers again", refers="n1"),
    block("refers to nothing", refers="n9"),
    block("note one", Role.NOTE, id_="n1"),
    block("goes on", Role.NOTE),
    block("between"),
    block("of nobody", Role.NOTE, id_="n2"),
    block("without an id", Role.PARAGRAPH),
    block("stays", Role.NOTE),
]


def test_notes_follow_what_refers_to_them() -> None:
    assert [one.text for one in after_references(BLOCKS)] == [
        "begins",
        "refers",
        "note one",
        "goes on",
        "refers again",
        "refers to nothing",
        "between",
        "without an id",
        "stays",
        "of nobody",
    ]


def test_each_part_may_count_its_notes_anew_and_none_is_lost() -> None:
    blocks = [
        block(f"{kind} {part}", role, refers=refers and f"{part}#{refers}", id_=id_, part=part)
        for part in ("one", "two")
        for kind, role, refers, id_ in (
            ("refers", Role.PARAGRAPH, "n1", ""),
            ("note", Role.NOTE, "", "n1"),
            ("same id", Role.NOTE, "", "n1"),
        )
    ]
    found = [one.text for one in after_references(blocks)]
    assert found == ["refers one", "note one", "refers two", "note two", "same id one", "same id two"]


def test_no_more_is_read_ahead_than_up_to_the_note() -> None:
    read: list[str] = []

    def source() -> Iterator[Block]:
        for one in BLOCKS:
            read.append(one.text)
            yield one

    found = after_references(source())
    assert next(found).text == "begins" and read == ["begins"]
    assert [next(found).text, next(found).text] == ["refers", "note one"]
    assert read[-1] == "between"  # only now is it known that the note has ended
