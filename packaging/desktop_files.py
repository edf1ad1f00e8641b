"""What a Linux desktop reads beside the program: menu entry, icons, software-centre page, manual page."""

import argparse
import datetime
import os
import re
import shutil
from pathlib import Path

from core.cli.parser import command_parser, window_parser
from core.documents.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ID = "org.parlando.Parlando"


def write(share: Path, version: str) -> None:
    """Write all of it, as it stands under /usr/share."""
    mime_types = "".join(f"{mime};" for each in FORMATS for mime in each.mime_types)
    entry = (ROOT / "packaging/linux/parlando.desktop").read_text(encoding="utf-8")
    _write(share / "applications/parlando.desktop", entry.replace("@MIME_TYPES@", mime_types))
    page = (ROOT / f"packaging/linux/{ID}.metainfo.xml").read_text(encoding="utf-8")
    _write(share / f"metainfo/{ID}.metainfo.xml", page.replace("@RELEASES@", _releases(version)))
    _write_icons(share / "icons/hicolor")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _releases(version: str) -> str:
    """Return the releases that the changelog names, newest first; one that is on its way bears the build's day."""
    log = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now(tz=datetime.UTC).timestamp())
    today = datetime.datetime.fromtimestamp(seconds, tz=datetime.UTC).date().isoformat()
    found = re.findall(r"^## (\d+\.\d+\.\d+) - (\S+)$", log, re.MULTILINE)
    known = {number: today if day == "unreleased" else day for number, day in found} or {version: today}
    return "".join(f'    <release version="{number}" date="{day}"/>\n' for number, day in known.items())


def _write_icons(hicolor: Path) -> None:
    drawing = ROOT / "resources/parlando.svg"
    for size in SIZES:
        draw(drawing, size, hicolor / f"{size}x{size}/apps/parlando.png")
    scalable = hicolor / "scalable/apps/parlando.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(drawing, scalable)


def draw(drawing: Path, size: int, file: Path) -> None:
    """Draw an SVG as a square picture; the file's suffix says which kind."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file} cannot be written")


def write_man_page(file: Path) -> None:
    """Write the manual page from the command line's own descriptions, which so never go stale."""
    window, commands = window_parser(), command_parser()
    choices = next(each for each in commands._actions if isinstance(each, argparse._SubParsersAction))
    helps = {each.dest: each.help or "" for each in choices._choices_actions}
    lines = [
        '.TH PARLANDO 1 "" "Parlando" "User Commands"',
        ".SH NAME",
        "parlando \\- read text aloud and follow the words on the screen",
        ".SH SYNOPSIS",
        f".B parlando\n[\\fIFILE\\fR|\\-]\n.br\n.B parlando\n\\fI{'|'.join(choices.choices)}\\fR ...",
        ".SH DESCRIPTION",
        _roff(window.description or ""),
        "Without a command it opens a window.",
        *_options(window),
    ]
    for name, parser in choices.choices.items():
        lines += [f".SS parlando {name}", _roff(helps[name]).capitalize() + ".", *_options(parser)]
    lines += [".SH EXIT STATUS", "0 when all went well, 1 when it did not, 2 when the command line was wrong."]
    _write(file, "\n".join(lines) + "\n")


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in parser._actions:
        if action.dest != "help":
            names = ", ".join(action.option_strings) or (action.metavar or action.dest)
            help_text = (action.help or "") % {"default": action.default}
            lines += [".TP", f".B {_roff(str(names))}", _roff(help_text)]
    return lines


def _roff(text: str) -> str:
    return text.replace("\\", "\\\\").replace("-", "\\-").replace("\n.", "\n\\&.")
