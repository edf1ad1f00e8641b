"""Languages and countries are called what the listener calls them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from gui.language_names import language_name, region_name


@pytest.fixture
def as_it_was() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)


@pytest.mark.usefixtures("as_it_was")
@pytest.mark.parametrize(
    ("window", "names", "region"),
    [
        ("en_GB", ["German", "Chinese", "Norwegian Bokmål"], "Austria"),
        ("de_AT", ["Deutsch", "Chinesisch", "Norwegisch (Bokmål)"], "Österreich"),
        ("fr_FR", ["Allemand", "Chinois", "Norvégien bokmål"], "Autriche"),
        ("es_MX", ["Alemán", "Chino", "Noruego bokmal"], "Austria"),
        ("zh_CN", ["德语", "中文", "书面挪威语"], "奥地利"),
        ("ar_EG", ["الألمانية", "الصينية", "النرويجية بوكمال"], "النمسا"),
        ("it_IT", ["German", "Chinese", "Norwegian Bokmål"], "Austria"),  # a window that speaks English
    ],
)
def test_names_are_those_of_the_window_s_language(window: str, names: list[str], region: str) -> None:
    QLocale.setDefault(QLocale(window))
    assert [language_name(tag) for tag in ("de-AT", "cmn-Latn-pinyin", "nb")] == names
    assert region_name("de-AT") == region


def test_what_has_no_name_is_left_to_the_voice_s_own() -> None:
    assert language_name("qdb") == "" and language_name("und-x-none") == ""
    assert region_name("de") == "" and region_name("es-419") == "Latin America"
