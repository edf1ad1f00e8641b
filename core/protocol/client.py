"""The client's end of one streaming connection. Does no I/O: messages in, answers out, requests kept to be sent."""

import itertools
import logging
from collections.abc import Callable
from enum import Enum

from core.errors import ProtocolViolation
from core.protocol import g3
from core.protocol.messages import (
    NORMAL_CLOSURE,
    Answer,
    Close,
    Finish,
    Flush,
    FlushComplete,
    Init,
    Ready,
    Request,
    Reset,
    ResetComplete,
    SetVoice,
    Text,
)

log = logging.getLogger(__name__)


class ClientState(Enum):
    """Where the client's end is."""

    OPEN = "open"
    FINISHING = "finishing"
    """finish was asked for: nothing more may be sent, the server speaks the rest and closes."""
    CLOSED = "closed"


class ClientProtocol:
    """Speaks the newest wire generation. Requests may be made at once; they follow the first message in order."""

    def __init__(self, init: Init) -> None:
        self.state = ClientState.OPEN
        self.extensions: frozenset[str] = frozenset()
        """What the server said it can do of what was asked; known when Ready has been received."""
        self._nonces = itertools.count(1)
        self._unanswered: list[Flush | Reset] = []
        self._ended_well = False
        self._outgoing: list[Request] = [init]

    @property
    def ended_well(self) -> bool:
        """Whether the connection ended as finish promises: all flushes answered, then closed with 1000."""
        return self._ended_well

    def append_text(self, text: str) -> None:
        """Send more text."""
        self.ask(Text(text))

    def flush(self) -> int:
        """Ask for speech of all text sent so far; return the number its answer will carry."""
        return self._ask_numbered(Flush)

    def reset(self) -> int:
        """Drop what is not spoken yet; return the number its answer will carry."""
        return self._ask_numbered(Reset)

    def set_voice(self, voice: str) -> int:
        """Speak what follows with another voice; only where the server has the extension "set"."""
        if "set" not in self.extensions:
            raise ProtocolViolation("The server cannot change the voice of an open connection; open a new one.")
        return self._ask_numbered(lambda nonce: SetVoice(nonce, voice))

    def finish(self) -> None:
        """Ask for the rest, after which the server closes."""
        self.ask(Finish())

    def ask(self, request: Request) -> None:
        """Send any request, with a number that the caller keeps from repeating."""
        self._expect_open()
        self._outgoing.append(request)
        if isinstance(request, Flush | Reset):
            self._unanswered.append(request)
        elif isinstance(request, Finish):
            self.state = ClientState.FINISHING

    def data_to_send(self) -> list[str]:
        """Hand over, once, what must go to the wire."""
        ready, self._outgoing = self._outgoing, []
        return [g3.write_request(request) for request in ready]

    def receive(self, message: str | bytes) -> Answer | None:
        """Take a message of the server; return what it says, or None when there is nothing to be done."""
        if self.state is ClientState.CLOSED:
            return None
        answer = g3.read_answer(message)
        match answer:
            case None:
                log.info("a message of unknown type is passed over")
            case Ready(_, extensions):
                self.extensions = extensions
            case FlushComplete(nonce):
                self._answered(Flush(nonce))
            case ResetComplete(nonce):
                self._answered(Reset(nonce))
        return answer

    def receive_close(self, close: Close) -> None:
        """Take the end of the connection, whatever brought it about (1006: no close frame came)."""
        finished = self.state is ClientState.FINISHING and not self._unanswered
        self._ended_well = finished and close.code == NORMAL_CLOSURE
        self.state = ClientState.CLOSED

    def _ask_numbered(self, make: Callable[[int], Flush | Reset | SetVoice]) -> int:
        self._expect_open()
        request = make(next(self._nonces))
        self.ask(request)
        return request.nonce

    def _expect_open(self) -> None:
        if self.state is not ClientState.OPEN:
            raise ProtocolViolation(f"Nothing more can be sent: the session is {self.state.value}.")

    def _answered(self, request: Flush | Reset) -> None:
        """Tick off a request. What was asked before it will not be answered any more: answers keep order."""
        if request in self._unanswered:
            del self._unanswered[: self._unanswered.index(request) + 1]
