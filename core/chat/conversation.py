"""A conversation as the listener knows it: what was asked, and of each answer what was heard."""

from dataclasses import dataclass, field

Message = dict[str, str]
"""As the chat protocol has it: "role" and "content"."""


@dataclass(slots=True)
class Conversation:
    """The exchanges so far, in order."""

    exchanges: list[tuple[str, str]] = field(default_factory=list)
    """Question, and the answer as far as it was heard."""

    def note(self, question: str, heard: str) -> None:
        """Keep an exchange; one whose answer was never heard has not taken place."""
        if heard.strip():
            self.exchanges.append((question, heard.strip()))

    def messages(self, question: str) -> list[Message]:
        """Return all that is sent with the next question, the question last."""
        said: list[Message] = []
        for asked, heard in self.exchanges:
            said += [{"role": "user", "content": asked}, {"role": "assistant", "content": heard}]
        return [*said, {"role": "user", "content": question}]
