"""The table of colours keeps its contrast, and the theme follows choice and font."""

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme import FontRole, Metrics, Palette, Reading, Theme, palette, qt_palette

NAMES = ("paper", "night", "contrast")
TEXT, SIGN = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11


def luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_ratio_of_black_on_white() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


@pytest.mark.parametrize("name", NAMES)
def test_text_is_readable_on_everything_it_stands_on(name: str) -> None:
    p = palette(name)
    grounds = [p.paper, p.deck, p.card, p.hover, p.selection, *([p.tint] if p.tint.alpha() else [])]
    for ground in grounds:
        assert ratio(p.ink, ground) >= 7, ground.name()
    for ground in (p.paper, p.deck, p.card):
        assert ratio(p.ink_2, ground) >= TEXT
    assert ratio(p.mark_ink, p.mark) >= TEXT
    assert ratio(p.pill_ink, p.pill) >= TEXT


@pytest.mark.parametrize("name", NAMES)
def test_signs_are_visible(name: str) -> None:
    p = palette(name)
    for ground in (p.paper, p.deck, p.card):
        for sign in (p.ink_3, p.voice, p.you, p.failure):
            assert ratio(sign, ground) >= SIGN, (sign.name(), ground.name())
    assert ratio(p.pill_icon, p.pill) >= SIGN
    assert ratio(p.pill, p.deck) >= SIGN


@pytest.mark.parametrize("name", NAMES)
def test_qt_palette_keeps_text_and_selection_readable(name: str, qapp: QApplication) -> None:
    qt = qt_palette(palette(name))
    role = QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    )
    for ink, ground in pairs:
        assert ratio(qt.color(ink), qt.color(ground)) >= TEXT, ink


def test_unknown_palette_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError):
        palette("sepia")
    with pytest.raises(ValueError):
        theme.set_choice("sepia")


def test_choice_changes_palette_and_application(theme: Theme, qapp: QApplication) -> None:
    seen: list[Palette] = []
    theme.changed.connect(lambda: seen.append(theme.palette))
    theme.set_choice("night")
    theme.set_choice("night")
    assert [p.name for p in seen] == ["night"]
    assert theme.palette.paper.lightness() < theme.palette.ink.lightness() and not theme.palette.is_contrast
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.palette.paper


def test_text_size_says_changed_once(theme: Theme) -> None:
    count: list[None] = []
    theme.changed.connect(lambda: count.append(None))
    theme.set_reading(Reading(size=30))
    theme.set_reading(Reading(size=30))
    assert len(count) == 1
    assert theme.metrics.page_font().pixelSize() == theme.metrics.px(30)


def test_everything_scales_with_the_system_font(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(28)
    double = Metrics(font, Reading())
    assert (double.u, double.px(52), double.px(0), double.px(0.1)) == (2.0, 104, 0, 1)
    assert double.font(FontRole.SECOND).pixelSize() == 26
    assert double.page_font().pixelSize() == 40


def test_a_small_system_font_shrinks_nothing(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(9)
    assert Metrics(font, Reading()).font(FontRole.SECOND).pixelSize() == 13


def test_times_have_tabular_figures(qapp: QApplication) -> None:
    assert Metrics(qapp.font(), Reading()).font(FontRole.SECOND).featureTags() == [QFont.Tag("tnum")]
