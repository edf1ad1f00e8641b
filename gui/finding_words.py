"""What a check found, in the listener's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.errors import AudioUnavailable, EngineUnavailable, ParlandoError
from core.reader.health import Finding, Part
from gui.figures_sheet import Line
from gui.mirror import isolated
from gui.notice_words import QT_TRANSLATE_NOOP
from gui.notices import notice_of_error

_NAMES = {
    Part.PROGRAM: QT_TRANSLATE_NOOP("Findings", "Program"),
    Part.VOICES: QT_TRANSLATE_NOOP("Findings", "Voices"),
    Part.SERVER: QT_TRANSLATE_NOOP("Findings", "Speech"),
    Part.SOUND: QT_TRANSLATE_NOOP("Findings", "Sound"),
}
_WORDS = {
    Part.VOICES: QT_TRANSLATE_NOOP(
        "Findings",
        "{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time",
    ),
    Part.SERVER: QT_TRANSLATE_NOOP(
        "Findings", "ready after {ready} ms, from text to first speech {first} ms (median of {tries})"
    ),
    Part.SOUND: QT_TRANSLATE_NOOP(
        "Findings", "{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}"
    ),
}
_MISSING = QT_TRANSLATE_NOOP("Findings", "{package} is missing")


def line_of(finding: Finding) -> Line:
    """Word a finding, with numbers as the locale writes them."""
    return Line(_translated(_NAMES[finding.part]), _says(finding))


def _says(finding: Finding) -> str:
    if finding.error is not None:
        return _failure(finding.error)
    if finding.part is Part.PROGRAM:
        versions = finding.values.items()
        return ", ".join(isolated(_package(name, str(version))) for name, version in versions)
    named = {name: _written(value) for name, value in finding.values.items()}
    return _translated(_WORDS[finding.part]).format_map(named)


def _failure(error: ParlandoError) -> str:
    """Say what happened, and what to do; that reading stopped, as others of these notices go on, it did not."""
    notice = notice_of_error(error)
    can_be_done = isinstance(error, AudioUnavailable | EngineUnavailable)
    return f"{notice.fact} {notice.consequence}" if can_be_done else notice.fact


def _package(name: str, version: str) -> str:
    return f"{name} {version}" if version else _translated(_MISSING).format(package=name)


def _written(value: str | float) -> str:
    match value:
        case str():
            return isolated(value)
        case int():
            return QLocale().toString(value)
        case _:
            return QLocale().toString(value, "f", 1)


def _translated(words: str) -> str:
    return QCoreApplication.translate("Findings", words)
