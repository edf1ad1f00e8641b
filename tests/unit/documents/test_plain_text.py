"""Plain text: any encoding, blocks as they stand, places in the decoded text."""

import io
from pathlib import Path

import pytest

from core.documents.model import Role
from core.documents.opening import open_document, read_stream, read_text
from core.documents.plain_text import decode
from core.errors import TextUnreadable
from tests.unit.documents.fixtures import assert_places, blocks_of

SAMPLES = {
    "en": "The quick brown fox, they say, jumps over the lazy dog. “Why?” asked nobody in particular.\n" * 3,
    "de": "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, und keiner weiß, weshalb.\n" * 3,
    "ru": "Съешь же ещё этих мягких французских булок, да выпей чаю, и приходи к нам завтра вечером.\n" * 3,
    "ja": "色は匂へど散りぬるを、我が世誰ぞ常ならむ。有為の奥山今日越えて、浅き夢見じ酔ひもせず。\n" * 3,
    "zh": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。\n" * 3,
    "zh-Hant": "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。\n" * 3,
    "el": "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, είπε ο γέρος, και κανείς δεν του απάντησε εκείνο το βράδυ.\n" * 3,
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("de", "utf-8"),
        ("de", "utf-8-sig"),
        ("de", "utf-16"),
        ("de", "utf-32"),
        ("en", "utf-16-le"),
        ("en", "utf-16-be"),
        ("de", "cp1252"),
        ("en", "cp1252"),
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("ru", "cp866"),
        ("ja", "shift_jis"),
        ("ja", "euc-jp"),
        ("ja", "iso-2022-jp"),
        ("zh", "gb18030"),
        ("zh-Hant", "big5"),
        ("el", "cp1253"),
    ],
)
def test_any_encoding(tmp_path: Path, language: str, encoding: str) -> None:
    text = SAMPLES[language]
    file = tmp_path / "text.txt"
    file.write_bytes(text.encode(encoding))
    assert read_text(file) == text.rstrip()


def test_paragraphs_stay_as_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "Poem.txt"
    source = "Title\r\n\r\n  one line\r\n    and one further in\r\n \r\n\r\nlast  "
    file.write_bytes(source.encode())
    document = open_document(file)
    blocks = list(document.blocks)
    assert document.title == "Poem"
    assert [block.text for block in blocks] == ["Title", "  one line\n    and one further in", "last"]
    assert {block.role for block in blocks} == {Role.PARAGRAPH}
    assert_places(blocks, {"": source.replace("\r\n", "\n")})


def test_a_large_file_is_known_by_samples(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_bytes(b"plain ascii for a long time\n" * 20_000 + (SAMPLES["de"] * 2_000).encode("cp1252"))
    assert read_text(file).endswith(SAMPLES["de"].rstrip())


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (bytes(range(256)) * 40, "no text"),
        (b"\x7fELF" + bytes(90), "program"),
        (b"\x89PNG\r\n\x1a\n" + bytes(90), "picture"),
        (bytes(60) + b"BOOKMOBI" + bytes(60), "EPUB"),
        (b"", "no words"),
        (b" \n\n ", "no words"),
    ],
)
def test_what_is_no_text_gets_a_sentence(tmp_path: Path, content: bytes, word: str) -> None:
    file = tmp_path / "thing.txt"
    file.write_bytes(content)
    with pytest.raises(TextUnreadable) as caught:
        read_text(file)
    assert word in str(caught.value) and "thing.txt" in str(caught.value)
    assert str(caught.value).endswith(".")


def test_what_is_not_there_or_no_file(tmp_path: Path) -> None:
    for file, why in ((tmp_path / "nowhere.txt", "absent"), (tmp_path, "folder")):
        with pytest.raises(TextUnreadable) as caught:
            read_text(file)
        assert caught.value.params["why"] == why


def test_a_stream_without_end_is_too_long() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            buffer[:] = b"a" * len(buffer)
            return len(buffer)

    with pytest.raises(TextUnreadable) as caught:
        read_stream(io.BufferedReader(Endless()), "Standard input")
    assert caught.value.params["why"] == "long"


def test_a_stream_of_something_else() -> None:
    with pytest.raises(TextUnreadable, match="only plain text"):
        read_stream(io.BytesIO(b"%PDF-1.7 and so on"), "Standard input")


def test_blocks_come_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one\n\ntwo")
    assert [block.text for block in blocks_of(file)] == ["one", "two"]


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859_2"])
def test_two_encodings_of_central_europe_are_told_apart(encoding: str) -> None:
    text = "Příliš žluťoučký kůň úpěl ďábelské ódy. Šťastný život měl ještě včera, dnes už ne. " * 20
    assert decode(text.encode(encoding), "a.txt") == text


def test_a_few_broken_bytes_make_utf_8_no_other_encoding(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes((SAMPLES["de"] * 20).encode() + b"\xff\xfe cut here \xe2\x80")
    assert SAMPLES["de"][:40] in read_text(file)


LINES = {
    "de": ("Über Straßen und Brücken fährt der Zug nach Zürich.", "cp1252 iso8859_15 mac_roman cp850 cp437"),
    "en": ("It was late—90 years late—and nobody came to the café.", "cp1252 mac_roman"),
    "es": ("El niño pidió más pan; ¿quién no lo haría en la mañana?", "cp1252 iso8859_15 mac_roman cp850"),
    "fr": ("Le cœur a ses raisons que l’été, déjà, ne connaît plus.", "cp1252 mac_roman"),
    "pt": ("A canção não é uma oração, e o coração não se põe à mão.", "cp1252 iso8859_15 mac_roman cp850"),
    "pl": ("Wczoraj późną nocą szedłem przez las i ujrzałem sowę, która śpiewała.", "cp1250 iso8859_2 cp852"),
    "cs": ("Příliš žluťoučký kůň úpěl ďábelské ódy a šel domů.", "cp1250 iso8859_2 cp852"),
    "hu": ("Az őszi erdő fölött hűvös szél fúj, és nem jön még a tél.", "cp1250 iso8859_2"),
    "tr": ("Bir gün ağaçların altında şarkı söyleyen çocuğu gördüm.", "cp1254"),
    "sv": ("Och på ön där växer en björk som är äldre än jag.", "cp1252 mac_roman cp850"),
}


@pytest.mark.parametrize("language", LINES)
def test_one_line_in_latin_letters_is_enough(language: str) -> None:
    line, encodings = LINES[language]
    for encoding in encodings.split():
        assert decode(line.encode(encoding), "a.txt") == line, encoding


def test_letters_of_other_scripts_are_told_apart() -> None:
    russian = "Дорога шла через лес. Никто не знал, куда она ведёт. Ёлки стояли молча. Было тихо.\n" * 4
    assert decode(russian.encode("mac_cyrillic"), "a.txt") == russian
    for line in russian.splitlines()[:1]:
        assert decode(line.encode("koi8_r"), "a.txt") == line
    japanese = "これはとても短い文です。"
    for encoding in ("euc_jp", "cp932"):
        assert decode(japanese.encode(encoding), "a.txt") == japanese
