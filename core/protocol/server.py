"""The server's end of one streaming connection. Does no I/O: messages in, requests out, answers kept to be sent.

The first message (greeting.py) chooses the wire generation; everything behind it goes through that
generation's module: g3.py, or older.py for the two before it.
"""

import logging
from enum import Enum

from core.errors import ProtocolViolation
from core.protocol import g3, older
from core.protocol.greeting import read_init
from core.protocol.lenient import Fields, read_object, without_surrogates
from core.protocol.messages import (
    EXTENSIONS,
    PROTOCOL_ERROR,
    Answer,
    Audio,
    Close,
    ErrorKind,
    Finish,
    Flush,
    Generation,
    Init,
    Ready,
    Refused,
    Request,
    SetVoice,
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
        self._older: older.Writer | None = None
        self._half = ""
        self._outgoing: list[str | bytes | Close] = []

    def receive(self, message: str | bytes) -> list[Request]:
        """Take a message; return what is asked, in order. Malformed ones are answered with an error and a close."""
        if self.state in (ServerState.CLOSED, ServerState.FINISHING):
            return []
        try:
            return self._read(message)
        except ProtocolViolation as error:
            self.refuse(ErrorKind.INVALID_REQUEST, str(error))
            return []

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
        elif self._older is not None:
            self._outgoing += self._older.write(answer)
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

    def _read(self, message: str | bytes) -> list[Request]:
        if isinstance(message, bytes):
            raise ProtocolViolation("The message is binary; only JSON text is understood.")
        fields = read_object(message)
        if self.state is ServerState.EXPECTING:
            return [self._read_first(fields)]
        requests = self._requests(fields)
        if not requests:
            log.info("a message of unknown type is passed over")
        return [self._noted(request) for request in requests]

    def _read_first(self, fields: Fields) -> Init:
        self.init = read_init(fields)
        if self.init.generation is not Generation.G3:
            self._older = older.Writer(self.init)
        self.state = ServerState.OPEN
        return self.init

    def _requests(self, fields: Fields) -> list[Request]:
        if self._older is not None:
            return older.read_requests(fields)
        request = g3.read_request(fields)
        is_unasked = isinstance(request, SetVoice) and "set" not in self.init.extensions
        return [] if request is None or is_unasked else [request]

    def _noted(self, request: Request) -> Request:
        match request:
            case Text(text):
                return Text(self._whole(text))
            case Flush():
                self._half = ""
            case Finish():
                self.state = ServerState.FINISHING
        return request

    def _whole(self, text: str) -> str:
        """Join a character that was cut in two between messages; replace what is half for good."""
        text = self._half + text
        self._half = text[-1:] if "\ud800" <= text[-1:] <= "\udbff" else ""
        joined = text[: len(text) - len(self._half)].encode("utf-16-le", "surrogatepass")
        return without_surrogates(joined.decode("utf-16-le", "surrogatepass"))

    def _is_wanted(self, answer: Answer) -> bool:
        match answer:
            case Audio(pcm):
                return bool(pcm)
            case Timestamps():
                return self.init.return_timestamps
            case Warned():
                return bool(self.init.extensions)
        return True
