"""What stands against a speech server, each in one sentence that says what to do."""

import ssl
from urllib.error import URLError

from core.errors import KeyRefused, ParlandoError, ServerUnavailable, ServerUntrusted
from core.protocol.messages import ErrorKind, Refused


def unavailable(url: str, reason: str) -> ServerUnavailable:
    """Return the error of a server that gives no answer that can be used."""
    reason = reason.rstrip(".") or "the connection failed"
    return ServerUnavailable(
        f"The speech server at {url} cannot be reached: {reason}. Check that it runs.", url=url
    )


def key_refused(url: str) -> KeyRefused:
    """Return the error of a server that wants another key, or one at all."""
    return KeyRefused(
        f"The speech server at {url} does not accept the key; give it the right one with “parlando key {url}”.",
        url=url,
    )


def of_network(url: str, error: Exception) -> ParlandoError:
    """Return what an error of the network means to the listener."""
    cause = error.reason if isinstance(error, URLError) and isinstance(error.reason, Exception) else error
    match cause:
        case ssl.SSLCertVerificationError():
            why = cause.verify_message or "its certificate cannot be checked"
            return ServerUntrusted(
                f"The speech server at {url} is not trusted here ({why}), so nothing was sent to it; "
                "add its certificate authority to this computer's, or use another server.",
                url=url,
            )
        case ssl.SSLError():
            return unavailable(url, "it makes no secure connection; perhaps its address begins with http")
        case TimeoutError():
            return unavailable(url, "it does not answer")
        case OSError():
            # Where a name has several addresses, asyncio lists what befell each, in no words of ours.
            return unavailable(url, cause.strerror or "")
    return unavailable(url, str(cause))


def of_refusal(url: str, refused: Refused) -> ParlandoError:
    """Return the error that a server's refusal means to us."""
    if refused.kind in (ErrorKind.AUTHENTICATION, ErrorKind.PERMISSION):
        return key_refused(url)
    for kind in ParlandoError.__subclasses__():
        if refused.code and kind.code == refused.code:
            return kind(refused.message)
    return ServerUnavailable(f"The speech server reports an error: {refused.message or refused.kind}", url=url)
