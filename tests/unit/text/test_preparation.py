"""Sentences in order: code by the block."""

import pytest

from core.text.preparation import Preparation
from core.text.segmenter import segment
from core.text.spoken_rules import CodeReading, SpokenRules

PAGE = """Run this. It is short:
```python
x = 1
print(x)  # Prints it. Really.
```
Done. Or so:

~~~
```
y. z.
~~~
End."""


def heard(page: str, code: CodeReading, *, start: int = 0) -> list[str]:
    preparation = Preparation(SpokenRules(code=code), "en")
    preparation.begin(page[:start])
    found = [page[start + one.start : start + one.end] for one in segment(page[start:], "en")]
    return [spoken for one in found if (spoken := preparation.prepare(one).text)]


def test_code_is_read_without_its_fences() -> None:
    said = " ".join(heard(PAGE, CodeReading.READ))
    assert "x = 1 print(x)" in said
    assert "`" not in said
    assert "python" not in said


def test_code_is_skipped() -> None:
    assert heard(PAGE, CodeReading.SKIP) == ["Run this.", "It is short:", "Done.", "Or so:", "End."]


def test_code_is_announced_once_a_block() -> None:
    said = heard(PAGE, CodeReading.ANNOUNCE)
    assert said == ["Run this.", "It is short:", "Code.", "Done.", "Or so:", "Code.", "End."]


@pytest.mark.parametrize(("place", "first"), [("print(x)", "Done."), ("Done.", "Done."), ("y. z.", "End.")])
def test_reading_that_begins_in_the_middle_knows_where_it_is(place: str, first: str) -> None:
    assert heard(PAGE, CodeReading.SKIP, start=PAGE.index(place))[0] == first


def test_an_announcement_stands_for_the_fence() -> None:
    preparation = Preparation(SpokenRules(code=CodeReading.ANNOUNCE), "en")
    spoken = preparation.prepare("```python")
    assert spoken.to_source(0, len(spoken.text)) == (0, 9)
    assert preparation.prepare("").text == ""
