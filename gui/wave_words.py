"""The ear's place in words, for those who don't see the wave."""

from PySide6.QtCore import QObject


class PlaceInWords(QObject):
    """Says where in the turn the ear is, in the language in force."""

    def say(self, seconds: int, sentence: int | None, count: int | None) -> str:
        """Say how much was heard, and in which sentence (counted from 0) of how many (None: more may come)."""
        time = self._time(seconds)
        if sentence is None:
            return time
        if count is None:
            return self.tr("{time}, sentence {number}").format(time=time, number=sentence + 1)
        words = self.tr("{time}, sentence {number} of {count}")
        return words.format(time=time, number=sentence + 1, count=count)

    def _time(self, seconds: int) -> str:
        minutes, rest = divmod(seconds, 60)
        # One has words of its own: the source text is shown as it is where no translation is loaded.
        rest_words = self.tr("1 second") if rest == 1 else self.tr("%n seconds", "", rest)
        if not minutes:
            return rest_words
        minute_words = self.tr("1 minute") if minutes == 1 else self.tr("%n minutes", "", minutes)
        return self.tr("{minutes} {seconds}", "a time in words").format(minutes=minute_words, seconds=rest_words)
