"""Patterns of the user's own, in a process of their own: found, and never waited for without an end."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from core.text.lexicon import Entry, Lexicon, Matching
from core.text.patterns import Found, PatternProcess, fault_of
from core.text.spoken_text import SpokenText

CHILD = [sys.executable, "-c", "import sys; from core.text.patterns import main; sys.exit(main([]))"]
ENDLESS = ("(a+)+$", "x", True)
VERSION = (r"v(\d+)", r"version \1", True)


@pytest.fixture
def process() -> Iterator[PatternProcess]:
    process = PatternProcess(CHILD, answer_s=20)  # the processors are shared by the tests
    yield process
    process.close()


def test_groups_stand_in_the_reading(process: PatternProcess) -> None:
    entry = Entry(VERSION[0], VERSION[1], Matching.PATTERN)
    assert (
        Lexicon([entry], patterns=process).applied(SpokenText("V2 and v13 😀")).text
        == "version 2 and version 13 😀"
    )


def test_a_pattern_without_an_end_is_given_up_and_the_others_go_on(process: PatternProcess) -> None:
    text = "a" * 60 + "! v2"
    found = [Found(62, 64, "version 2", 1)]
    process.find((VERSION,), "v1")
    first = process.pid
    assert process.find((ENDLESS, VERSION), text) == found
    assert process.given_up == {ENDLESS[0]}
    assert process.find((ENDLESS, VERSION), text) == found
    assert process.pid == first


def test_a_child_that_hangs_is_replaced_and_what_it_was_at_given_up() -> None:
    """As where no clock of processor time can be set."""
    clockless = CHILD[2].replace("import main;", "import main; main.__globals__['HAS_CLOCK'] = False;")
    hanging = PatternProcess([*CHILD[:2], clockless], answer_s=2)
    hanging.find((VERSION,), "v1")
    first = hanging.pid
    hanging.find((VERSION, ENDLESS), "a" * 60 + "!")
    assert hanging.given_up == {ENDLESS[0]}
    assert hanging.pid != first
    hanging.close()


def test_a_child_that_was_killed_is_replaced_and_no_pattern_blamed(process: PatternProcess) -> None:
    process.find((VERSION,), "v1")
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    assert process.find((VERSION,), "v2") == [Found(0, 2, "version 2", 0)]
    assert not process.given_up


def test_without_a_child_patterns_are_passed_over() -> None:
    missing = PatternProcess([sys.executable, "-c", "raise SystemExit(1)"])
    assert missing.find((VERSION,), "v2") == []
    assert missing.given_up == {VERSION[0]}
    missing.close()


def test_an_expression_that_makes_no_sense_finds_nothing(process: PatternProcess) -> None:
    assert process.find((("(", "x", True), VERSION), "( v2") == [Found(2, 4, "version 2", 1)]
    assert fault_of("(")
    assert not fault_of("a|b")


def test_a_replacement_that_makes_no_sense_is_said_as_it_is(process: PatternProcess) -> None:
    assert process.find((("b", r"\7", True),), "abc") == [Found(1, 2, r"\7", 0)]


def test_case_can_matter(process: PatternProcess) -> None:
    assert process.find((("b", "x", False),), "aB") == []


def test_the_child_ends_with_its_standard_input(process: PatternProcess) -> None:
    process.find((VERSION,), "v1")
    child = process._process
    assert child and child.stdin
    child.stdin.close()
    assert child.wait(10) == 0


def test_a_child_whose_app_is_gone_in_the_middle_of_a_pattern_ends_too(process: PatternProcess) -> None:
    """Killed, the app cannot kill its child, and that sees the end of its input only between two texts."""
    shorter = CHILD[2].replace(
        "import main;", "import main; main.__globals__.update(ORPHAN_LIMIT_S=0.3, LIMIT_S=600);"
    )
    process._command = [*CHILD[:2], shorter]
    process.find((VERSION,), "v1")
    child = process._process
    assert child and child.stdin
    process._send({"patterns": [ENDLESS]})
    process._send({"text": "a" * 60 + "!"})
    child.stdin.close()
    assert child.wait(30) != 0
