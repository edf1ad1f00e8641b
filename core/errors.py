"""The one family of errors. Each carries a stable code, its parameters, and one plain sentence.

`str(error)` is that sentence: it says what happened and what to do, and is what the command line
prints. The window words the same code in the listener's language (gui/notices.py).
"""

from typing import ClassVar


class ParlandoError(Exception):
    """Base of everything that Parlando reports to a person."""

    code: ClassVar[str] = "error"
    retry: ClassVar[bool] = False
    """Whether trying the same again may help."""

    def __init__(self, sentence: str, **params: str | int | float) -> None:
        super().__init__(sentence)
        self.params = params


class UsageError(ParlandoError):
    """The command line or an option makes no sense as given."""

    code = "usage"


class TextUnreadable(ParlandoError):
    """A file or stream does not hold text that can be read aloud."""

    code = "text_unreadable"


class NeedsPassword(TextUnreadable):
    """A document is locked. `asks` says whether it opens with a password given to us, `wrong` that one did not."""

    code = "needs_password"


class Unsupported(TextUnreadable):
    """A document is of a kind, or holds nothing, that could be read; its sentence says what to do instead."""

    code = "unsupported"


class Damaged(TextUnreadable):
    """A document is not what its format says; what could be read of it came before."""

    code = "damaged"


class TooBig(TextUnreadable):
    """A document takes more memory, time or room than reading it may."""

    code = "too_big"


class VoiceMissing(ParlandoError):
    """The voice asked for is not there."""

    code = "voice_missing"


class EngineUnavailable(ParlandoError):
    """An engine cannot run here: its library or data is missing or broken."""

    code = "engine_unavailable"


class VoiceTooSlow(ParlandoError):
    """A voice is made more slowly than it is to be heard; `possible` is a speed that it is fast enough for."""

    code = "voice_too_slow"


class EngineFailed(ParlandoError):
    """An engine broke while speaking; its process is replaced."""

    code = "engine_failed"
    retry = True


class AudioUnavailable(ParlandoError):
    """There is no way to make sound here: no PortAudio, or no device."""

    code = "audio_unavailable"


class DeviceLost(ParlandoError):
    """The sound device went away while playing."""

    code = "device_lost"
    retry = True


class PlayerFailed(ParlandoError):
    """The player process ended on its own; it is replaced."""

    code = "player_failed"
    retry = True


class ServerUnavailable(ParlandoError):
    """The speech server cannot be reached or did not start."""

    code = "server_unavailable"
    retry = True


class ServerUntrusted(ParlandoError):
    """The speech server's certificate is not one that this computer trusts."""

    code = "server_untrusted"


class KeyRefused(ParlandoError):
    """The speech server did not accept the key."""

    code = "key_refused"


class ConnectionCut(ParlandoError):
    """The connection ended before everything that was asked for had arrived."""

    code = "connection_cut"
    retry = True


class ProtocolViolation(ParlandoError):
    """The other end sent something that the protocol does not allow, or a call came out of turn."""

    code = "protocol"


class FileUnwritable(ParlandoError):
    """An output file cannot be written."""

    code = "file_unwritable"


class SettingsUnsaved(ParlandoError):
    """The settings can't be written; they hold as long as the program runs."""

    code = "settings_unsaved"
    retry = True


class ReadingsUnsaved(ParlandoError):
    """The pronunciations can't be written; they hold as long as the program runs."""

    code = "readings_unsaved"


class PageUnsaved(ParlandoError):
    """The text on the page can't be kept; it stands there as long as the program runs."""

    code = "page_unsaved"
    retry = True


class LibraryUnusable(ParlandoError):
    """The library can't be read, or what was done in it can't be written."""

    code = "library_unusable"


class FormatUnavailable(ParlandoError):
    """A kind of sound file can't be written here: the package that does it is not installed."""

    code = "format_unavailable"


class PortInUse(ParlandoError):
    """The port asked for is taken."""

    code = "port_in_use"


class AnswerFailed(ParlandoError):
    """A language model gave no answer, or only a part of one; `why` says what was in the way."""

    code = "answer_failed"
    retry = True


class InstallFailed(ParlandoError):
    """A voice was not installed, and nothing was changed; `why` says what was in the way."""

    code = "install_failed"
    retry = True
