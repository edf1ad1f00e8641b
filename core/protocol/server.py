"""The server's end of one streaming connection. Does no I/O: messages in, requests out, answers kept to be sent.

The first message chooses the wire generation; everything behind it goes through that generation's module.
"""

import logging
from enum import Enum

from core.errors import ProtocolViolation
from core.protocol import g3
from core.protocol.lenient import read_object, without_surrogates
from core.protocol.messages import (
    EXTENSIONS,
    PROTOCOL_ERROR,
    Answer,
    Close,
    ErrorKind,
    Finish,
    Flush,
    Init,
    Ready,
    Refused,
    Request,
    Text,
    Timestamps,
    Warned,
)

log = logging.getLogger(__name__)


class ServerState(Enum):
    """Where the server's end is."""

    EXPECTING = "expecting the first message"
    OPEN = "open"
    FINISHING = "finishing"
    """The client asked to finish; what it still sends is passed over."""
    CLOSED = "closed"


class ServerProtocol:
    """Reads one client and words the answers as that client knows them."""

    def __init__(self, request_id: str) -> None:
        self.request_id = request_id
        self.state = ServerState.EXPECTING
        self.init = Init()
        """What the client asked for."""
        self._half = ""
        self._outgoing: list[str | bytes | Close] = []

    def receive(self, message: str | bytes) -> Request | None:
        """Take a message; return what is asked, or None. Malformed ones are answered with an error and a close."""
        if self.state in (ServerState.CLOSED, ServerState.FINISHING):
            return None
        try:
            return self._read(message)
        except ProtocolViolation as error:
            self.refuse(ErrorKind.INVALID_REQUEST, str(error))
            return None

    def accept(self) -> None:
        """Greet the client: its key and its wishes are good, the voice is loaded."""
        self.send(Ready(self.request_id, self.init.extensions & EXTENSIONS))

    def send(self, answer: Answer) -> None:
        """Word an answer for this client; what it did not ask for is left out."""
        if self.state is ServerState.CLOSED:
            raise ProtocolViolation("Nothing more can be sent: the connection is closed.")
        if isinstance(answer, Close):
            self.state = ServerState.CLOSED
            self._outgoing.append(answer)
        elif self._is_wanted(answer):
            self._outgoing.append(g3.write_answer(answer))

    def refuse(self, kind: ErrorKind, message: str, code: str = "", close_code: int = PROTOCOL_ERROR) -> None:
        """Send the protocol's error and close."""
        if self.state is ServerState.CLOSED:
            return
        log.warning("a connection is refused: %s", message)
        self.send(Refused(kind, message, code if self.init.extensions else "", self.request_id))
        self.send(Close(close_code))

    def data_to_send(self) -> list[str | bytes | Close]:
        """Hand over, once, what must go to the wire, a Close as the last."""
        ready, self._outgoing = self._outgoing, []
        return ready

    def _read(self, message: str | bytes) -> Request | None:
        if isinstance(message, bytes):
            raise ProtocolViolation("The message is binary; only JSON text is understood.")
        if self.state is ServerState.EXPECTING:
            return self._read_first(message)
        request = g3.read_request(message)
        match request:
            case None:
                log.info("a message of unknown type is passed over")
            case Text(text):
                return Text(self._whole(text))
            case Flush() | Finish():
                self._half = ""
        if isinstance(request, Finish):
            self.state = ServerState.FINISHING
        return request

    def _read_first(self, message: str) -> Init:
        asked = g3.read_init(read_object(message))
        if asked.version not in g3.VERSIONS:
            raise ProtocolViolation(f"Say which protocol you speak: lmnt-version {' or '.join(g3.VERSIONS)}.")
        self.init = asked
        self.state = ServerState.OPEN
        return asked

    def _whole(self, text: str) -> str:
        """Join a character that was cut in two between messages; replace what is half for good."""
        text = self._half + text
        self._half = text[-1:] if "\ud800" <= text[-1:] <= "\udbff" else ""
        joined = text[: len(text) - len(self._half)].encode("utf-16-le", "surrogatepass")
        return without_surrogates(joined.decode("utf-16-le", "surrogatepass"))

    def _is_wanted(self, answer: Answer) -> bool:
        match answer:
            case Timestamps():
                return self.init.return_timestamps
            case Warned():
                return bool(self.init.extensions)
        return True
