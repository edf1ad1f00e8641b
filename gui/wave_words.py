"""The ear's place in words, for those who don't see the wave."""

from PySide6.QtCore import QCoreApplication


def place_in_words(seconds: int, sentence: int | None, count: int | None) -> str:
    """Say how much was heard, and in which sentence (counted from 0) of how many (None: more may come)."""
    time = _time_in_words(seconds)
    if sentence is None:
        return time
    if count is None:
        words = QCoreApplication.translate("Wave", "{time}, sentence {number}")
        return words.format(time=time, number=sentence + 1)
    words = QCoreApplication.translate("Wave", "{time}, sentence {number} of {count}")
    return words.format(time=time, number=sentence + 1, count=count)


def _time_in_words(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    # One has words of its own: the source text is shown as it is where no translation is loaded.
    one_second = QCoreApplication.translate("Wave", "1 second")
    rest_words = one_second if rest == 1 else QCoreApplication.translate("Wave", "%n seconds", "", rest)
    if not minutes:
        return rest_words
    one_minute = QCoreApplication.translate("Wave", "1 minute")
    minute_words = one_minute if minutes == 1 else QCoreApplication.translate("Wave", "%n minutes", "", minutes)
    words = QCoreApplication.translate("Wave", "{minutes} {seconds}", "a time in words")
    return words.format(minutes=minute_words, seconds=rest_words)
