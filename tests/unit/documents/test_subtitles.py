"""Subtitles: sentences over cues, tags and times unsaid, places in the file."""

from pathlib import Path

import pytest

from core.documents.model import Role
from core.documents.opening import open_document
from core.errors import TextUnreadable
from tests.unit.documents.fixtures import assert_places, outline

SUBRIP = """1
00:00:01,000 --> 00:00:02,000
<i>This goes</i> on

2
00:00:02,100 --> 00:00:03,000 X1:100 X2:200
{\\an8}over two cues.

3
00:00:03,100 --> 00:00:04,000
And this

4
00:00:09,000 --> 00:00:10,000
- after a silence
{\\an8}- by two

"""
WEBVTT = """WEBVTT - a title

NOTE not said

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.000 align:left
<v Ada>First <00:01.500><c>words</c>

00:01.900 --> 00:02.000
<v.loud Ben>Others <b>join</b> in

00:02.000 --> 00:03.000
"and the last &amp; least."
"""


@pytest.mark.parametrize(
    ("name", "source", "texts"),
    [
        ("a.srt", SUBRIP, ["This goes on over two cues.", "And this", "- after a silence", "- by two"]),
        (
            "a.srt",
            SUBRIP.replace("\n", "\r\n"),
            ["This goes on over two cues.", "And this", "- after a silence", "- by two"],
        ),
        ("a.srt", "00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo.", ["One.", "Two."]),
        ("a.vtt", WEBVTT, ["First words", 'Others join in "and the last & least."']),
        ("a.txt", WEBVTT, ["First words", 'Others join in "and the last & least."']),
    ],
)
def test_what_is_said(tmp_path: Path, name: str, source: str, texts: list[str]) -> None:
    file = tmp_path / name
    file.write_bytes(source.encode())
    blocks = list(open_document(file).blocks)
    assert outline(blocks) == [(Role.PARAGRAPH, text) for text in texts]
    assert_places(blocks, {"": source.replace("\r\n", "\n")})


def test_a_file_without_times_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a.srt"
    file.write_text("1\nwords\n")
    with pytest.raises(TextUnreadable, match="damaged"):
        open_document(file)
