"""The bundled fonts load and are what the page is set in."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from gui import fonts


def test_every_face_is_bundled(qapp: QApplication) -> None:
    for face in (fonts.Face.TEXT, fonts.Face.HYPERLEGIBLE, fonts.Face.DISPLAY):
        assert QFontInfo(fonts.page_font(face)).family() == face.value


def test_emphasis_has_its_own_cuts(qapp: QApplication) -> None:
    fonts.page_font(fonts.Face.TEXT)
    assert set(QFontDatabase.styles("Literata")) == {"Regular", "Italic", "Bold"}


def test_letters_of_europe_are_there(qapp: QApplication) -> None:
    raw = QRawFont.fromFont(fonts.page_font(fonts.Face.TEXT))
    assert all(raw.supportsCharacter(ord(letter)) for letter in "aßéčňőğțłđựλώжїќ“”„«»–—…€")


def test_display_is_drawn_finer(qapp: QApplication) -> None:
    text, display = fonts.page_font(fonts.Face.TEXT), fonts.page_font(fonts.Face.DISPLAY)
    for font in (text, display):
        font.setPixelSize(34)
    question = "What would you like to hear?"
    assert QFontMetricsF(display).horizontalAdvance(question) < QFontMetricsF(text).horizontalAdvance(question)


def test_without_the_files_a_serif_is_asked_for(qapp: QApplication) -> None:
    assert fonts.page_font(fonts.Face.TEXT).styleHint() == QFont.StyleHint.Serif
