"""Lines of speech-dispatcher become orders, messages and speeds."""

import pytest

from core.cli.dispatcher_protocol import Message, Order, Orders, message, speed


def orders(*lines: str) -> tuple[list[Order], list[str]]:
    taking = Orders()
    taken = [taking.take(line) for line in lines]
    return [order for order in taken if order is not None], taking.answers


def test_a_message_is_whole_with_its_dot() -> None:
    taken, answers = orders("SPEAK", "<speak>One", "..two", "</speak>", ".", "STOP")
    assert taken == [Order("SPEAK", "<speak>One\n.two\n</speak>"), Order("STOP")]
    assert answers == ["202 OK RECEIVING MESSAGE"]


def test_settings_are_name_and_value() -> None:
    taken, answers = orders("SET", "rate=20", "synthesis_voice=A=B", "language=NULL", ".")
    assert taken[0].settings == {"rate": "20", "synthesis_voice": "A=B", "language": "NULL"}
    assert answers == ["203 OK RECEIVING SETTINGS"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (
            Order("SPEAK", "<speak>A &amp; <mark name=\"x\"/>b<mark name='&lt;'/></speak>"),
            Message("A & b", ((4, "x"), (5, "<"))),
        ),
        (Order("SPEAK", "plain 3 < 4"), Message("plain 3 < 4")),
        (Order("CHAR", "a"), Message("a")),
        (Order("CHAR", "."), Message("full stop")),
        (Order("CHAR", "space"), Message("space")),
        (Order("CHAR", "\u0001"), Message("\u0001")),
        (Order("KEY", "control_Return"), Message("control Return")),
        (Order("SOUND_ICON", "message"), Message("message")),
    ],
)
def test_what_is_said(order: Order, expected: Message) -> None:
    assert message(order) == expected


@pytest.mark.parametrize(("rate", "expected"), [(-100, 0.5), (-50, 0.75), (0, 1), (50, 2), (100, 3), (400, 3)])
def test_speeds(rate: float, expected: float) -> None:
    assert speed(rate) == expected
