"""Every word of the window is marked, and every marked word is there in every language."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.languages import TRANSLATED, in_our_digits, language_for

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources/translations"

Words = dict[tuple[str, str, str], ET.Element]


def words(ts: Path) -> Words:
    found: Words = {}
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = message
    return found


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%n", text))


@pytest.fixture(scope="module")
def tool() -> Any:
    """What `make translations` runs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "packaging")
        return import_module("translate")


@pytest.fixture(scope="module")
def wanted(tool: Any, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    """What the window says, as Qt's own tool finds it today."""
    ts = tmp_path_factory.mktemp("words") / "today.ts"
    ts.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"></TS>')
    tool.update(ts)
    return set(words(ts))


def test_there_are_the_languages_that_are_offered() -> None:
    assert {file.stem for file in FOLDER.glob("*.ts")} == {f"parlando_{name}" for name in TRANSLATED}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_is_translated(language: str, wanted: set[tuple[str, str, str]]) -> None:
    there = words(FOLDER / f"parlando_{language}.ts")
    assert wanted - set(there) == set(), "new words: make translations, then fill them in"
    missing = []
    for key in wanted:
        translation = there[key].find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
            missing.append(key)
            continue
        for form in forms:
            # A plural's form may say its number in words.
            left = [one for one in placeholders(key[1]) if one != "%n"]
            assert [one for one in placeholders(form) if one != "%n"] == left, (key, form)
    assert missing == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_window_loads_is_what_was_translated(language: str, tool: Any, tmp_path: Path) -> None:
    ts = tmp_path / f"parlando_{language}.ts"
    shutil.copy(FOLDER / ts.name, ts)
    tool.release(ts, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"parlando_{language}.qm").read_bytes()


@pytest.mark.parametrize(
    ("name", "language"),
    [
        *[
            ("de_AT", "de"),
            ("fr_CA", "fr"),
            ("es_MX", "es"),
            ("ar_EG", "ar"),
            ("zh_CN", "zh_CN"),
            ("zh_SG", "zh_CN"),
        ],
        *[("zh_TW", "en"), ("en_GB", "en"), ("C", "en"), ("fi_FI", "en")],
    ],
)
def test_a_listener_gets_the_nearest_language(name: str, language: str) -> None:
    assert language_for(QLocale(name)) == language


def test_a_translation_is_in_force(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load("parlando_de", str(FOLDER))
    assert qapp.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Actions", "Paste and listen") == "Einfügen und zuhören"
    finally:
        qapp.removeTranslator(translator)
    assert QLocale("ar").textDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("name", "written"), [("ar", "2.5"), ("ar_SY", "2.5"), ("ar_MA", "2,5"), ("de", "2,5")])
def test_numbers_are_written_in_the_digits_of_the_sentences(name: str, written: str) -> None:
    assert in_our_digits(QLocale(name)).toString(2.5) == written


def test_words_are_looked_up_where_they_are_kept() -> None:
    """A word is kept under the class that it is written in: `other.tr` would look for it under another's."""
    wrong = [
        f"{file.name}:{node.lineno}"
        for file in sorted((ROOT / "gui").glob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self")
    ]
    assert wrong == []


SHOWS = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setTitle", "set_label", "set_title", "say", "setStatusTip", "addAction"),
}
"""Calls whose words a person reads or hears."""


@pytest.mark.parametrize("file", sorted(ROOT.glob("gui/*.py")), ids=lambda file: file.stem)
def test_no_word_is_shown_unmarked(file: Path) -> None:
    found = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SHOWS:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    if re.search(r"[A-Za-z]{2}", argument.value):
                        found.append(f"{file.name}:{node.lineno} {argument.value!r}")
                elif isinstance(argument, ast.JoinedStr):
                    plain = "".join(str(one.value) for one in argument.values if isinstance(one, ast.Constant))
                    if re.search(r"[A-Za-z]{2}", re.sub(r"<[^>]*>", "", plain)):  # tags are no words
                        found.append(f"{file.name}:{node.lineno} an f-string")
    assert found == []
