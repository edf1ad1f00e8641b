"""The languages of the window: which there are, and how one is put in force before anything is drawn."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core import paths

SOURCE = "en"
"""The language that the words in the program are written in."""

TRANSLATED = ("ar", "de", "es", "fr", "zh_CN")
FOLDER = paths.RESOURCES / "translations"


def language_for(locale: QLocale) -> str:
    """Return the language that a listener with this locale reads best, among those there are."""
    if locale.language() == QLocale.Language.Chinese:
        return "zh_CN" if locale.script() == QLocale.Script.SimplifiedHanScript else SOURCE
    short = locale.name().partition("_")[0]
    return short if short in TRANSLATED else SOURCE


def put_in_force(app: QApplication, choice: str) -> None:
    """Let the window speak a language ("system": the desktop's): words, numbers, dates, and which way it reads."""
    locale = in_our_digits(QLocale.system() if choice == "system" else QLocale(choice))
    language = language_for(locale)
    QLocale.setDefault(locale)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (paths.APP_NAME, FOLDER),
    ):
        translator = QTranslator(app)
        if language != SOURCE and translator.load(f"{name}_{language}", str(folder)):
            app.installTranslator(translator)
    reads_leftwards = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if reads_leftwards else Qt.LayoutDirection.LeftToRight)


def in_our_digits(locale: QLocale) -> QLocale:
    """Return a locale that writes 0 to 9 as our own sentences do, where one row would else hold both kinds."""
    if locale.language() != QLocale.Language.Arabic or locale.zeroDigit() == "0":
        return locale
    return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)


def within_sentence(name: str) -> str:
    """Return a label as it is written in the middle of a sentence; German keeps the capitals of its nouns."""
    return name if QLocale().language() == QLocale.Language.German else name[:1].lower() + name[1:]
