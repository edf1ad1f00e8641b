"""What a server was asked and has not acknowledged: all that a new connection needs in order to go on."""

from core.protocol.messages import Flush, Request, Reset, SetVoice, Text


class Ledger:
    """The account of one conversation since its last acknowledgement.

    The same text in the same voice gives the same sound, on our servers to the bit. So a new connection asks
    for everything since the last acknowledgement again, and passes over as much of the answer as has been
    delivered already: the listener hears no seam, no word is lost and none said twice.
    """

    def __init__(self, voice: str, offset: int) -> None:
        self.voice = voice
        """The voice at the last acknowledgement."""
        self.offset = offset
        """How many code points of the session's text were acknowledged or dropped."""
        self.asked: list[Request] = []
        """What is to be asked again."""
        self.frames = self.words = 0
        """Delivered since the last acknowledgement."""
        self.told: set[object] = set()
        """Answers delivered since then that a server would give again."""

    def note(self, request: Request) -> None:
        """Write down what is being asked. A reset strikes out all text before it, and the flushes."""
        if isinstance(request, Reset):
            kept: list[Request] = [one for one in self.asked if isinstance(one, SetVoice | Reset)]
            self._strike_out(len(self.asked))
            self.asked = kept
        self.asked.append(request)

    def acknowledge(self, request: Flush | Reset) -> None:
        """Strike out a flush or reset with all that came before it."""
        if request in self.asked:
            done = self.asked[: self.asked.index(request) + 1]
            voices = [one.voice for one in done if isinstance(one, SetVoice)]
            self.voice = voices[-1] if voices else self.voice
            self.told.clear()
            self._strike_out(len(done))

    def _strike_out(self, count: int) -> None:
        self.offset += sum(len(request.text) for request in self.asked[:count] if isinstance(request, Text))
        self.asked = self.asked[count:]
        self.frames = self.words = 0
