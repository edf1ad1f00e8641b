"""The page that is kept: there again after any end, also with half characters and after damage."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.page_store import Page, PageStore


def test_nothing_kept_is_an_empty_page(tmp_path: Path) -> None:
    assert PageStore(tmp_path).load() == Page()


@given(text=st.text(alphabet=st.characters(exclude_categories=())), place=st.integers(0, 10))
def test_what_is_kept_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str, place: int) -> None:
    store = PageStore(tmp_path_factory.mktemp("page"))
    page = Page(text, "A title", min(place, len(text)))
    store.save(page)
    assert store.load() == page


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"text": 1, "title": "", "place": 0}', b"\xff", b'{"text": "a"}']
)
def test_a_damaged_page_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "page.json").write_bytes(content)
    assert PageStore(tmp_path).load() == Page()
    kept = [file for file in tmp_path.iterdir() if file.read_bytes() == content]
    assert len(kept) == 1
    assert kept[0].name != "page.json"


def test_the_place_is_kept_apart_from_the_text_and_belongs_to_it_alone(tmp_path: Path) -> None:
    store = PageStore(tmp_path)
    store.save(Page("One. Two. Three.", "Title", 0))
    store.save_place(5)
    assert PageStore(tmp_path).load() == Page("One. Two. Three.", "Title", 5)
    again = PageStore(tmp_path)
    again.load()
    again.save_place(10)
    assert PageStore(tmp_path).load().place == 10
    store.save(Page("Another text.", "", 3))
    assert PageStore(tmp_path).load().place == 3


@pytest.mark.parametrize("content", [b"", b"[]", b'{"place": 4}', b'{"written_ns": 0, "place": "x"}'])
def test_a_damaged_place_costs_no_more_than_itself(tmp_path: Path, content: bytes) -> None:
    PageStore(tmp_path).save(Page("One. Two.", "", 5))
    (tmp_path / "page.place.json").write_bytes(content)
    assert PageStore(tmp_path).load() == Page("One. Two.", "", 5)
