"""Part "documents": what becomes of real files: words kept, places right, heads unspoken, and how fast.

The files are no part of the project: they are looked for in the folder that PARLANDO_DOCUMENTS names, else in
../shared/documents.
"""

import contextlib
import os
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, process_time, sleep

import pypdfium2 as pdfium
from lxml import etree

from bench import encodings, places
from bench.driven import ROOT, BenchError
from bench.report import Figure, at_least, at_most, single
from bench.stage import Stage
from core.documents import html, xml
from core.documents.article import measured
from core.documents.model import Role
from core.documents.opening import open_document, read
from core.documents.process import DocumentProcess
from core.errors import TextUnreadable
from core.page_blocks import Matter

FOLDER = Path(os.environ.get("PARLANDO_DOCUMENTS", ROOT.parent / "shared" / "documents"))
LONG_PDF = "irs-manual-400p.pdf"
FIRST_MS, SPARE_S = 150.0, 0.5
ATTEMPTS = 3
"""Others may use the machine: the best of so many is what the program takes."""

_WORD = re.compile(r"\w+")
_UNREAD = "head script style template rp rt annotation annotation-xml"


def documents() -> list[Path]:
    """List the files; BenchError without any."""
    found = sorted(file for file in FOLDER.glob("*/*") if file.is_file())
    if not found:
        raise BenchError(f"there are no documents in {FOLDER.name}: PARLANDO_DOCUMENTS names their folder")
    return found


def measure(stage: Stage) -> list[Figure]:
    """Read all of them in several ways; return what has targets."""
    files = documents()
    return [*_kept(files), *places.measure(files), *_heads(files), *encodings.measure(), *_speed(files)]


# -- words kept ---------------------------------------------------------------------------------------


def _kept(files: list[Path]) -> Iterator[Figure]:
    """Compare what is on the page, as a bag, with a plain walk of the same file."""
    for kind, walk, target in (
        ("epub", _walk_epub, 99.5),
        ("docx", _walk_docx, 99.5),
        ("odt", _walk_odt, 99.5),
        ("fb2", _walk_fb2, 99.5),
        ("html", _walk_html, 99.5),
        ("pdf", _walk_pdf, 99.0),
    ):
        kept = total = 0
        worst, worst_share = "", 100.0
        for file in files:
            if file.parent.name != kind:
                continue
            try:
                reading = read(file)
                if kind in ("docx", "odt", "epub"):  # there they would grow onto the words before them
                    reading.blocks.left_out = frozenset({Matter.NOTE_NUMBERS})
                said = reading.blocks.masked(reading.text, 0)
                mine, wanted = _bag(said, kind), _bag(walk(file), kind)
            except TextUnreadable:
                continue
            found, all_ = (mine & wanted).total(), wanted.total()
            kept, total = kept + found, total + all_
            if all_ and 100 * found / all_ < worst_share:
                worst, worst_share = file.name, 100 * found / all_
        unit = "letters" if kind == "pdf" else "words"
        note = f"least in {worst}: {worst_share:.2f} %" if worst else ""
        yield single(f"{kind}: {unit} kept", 100 * kept / max(total, 1), "%", at_least(target), note)


def _bag(text: str, kind: str) -> Counter[str]:
    if kind == "pdf":  # words that were parted are put together: letters stay what they are
        return Counter(character for character in text if character.isalnum())
    return Counter(_WORD.findall(text))


def _walk_epub(file: Path) -> str:
    with zipfile.ZipFile(file) as archive:
        opf = min(name for name in archive.namelist() if name.endswith(".opf"))
        root = etree.fromstring(archive.read(opf))
        folder = opf.rpartition("/")[0]
        items = {item.get("id"): item for item in root.iter("{*}item")}
        pages = [items[ref.get("idref")] for ref in root.iter("{*}itemref") if ref.get("idref") in items]
        names = [f"{folder}/{page.get('href')}".lstrip("/") for page in pages]
        return "\n".join(_visible(xml.parse_xhtml(archive.read(n), n)) for n in names if n in archive.namelist())


def _walk_docx(file: Path) -> str:
    with zipfile.ZipFile(file) as archive:
        names = [n for n in archive.namelist() if re.fullmatch(r"word/(document|footnotes|endnotes)\.xml", n)]
        roots = [etree.fromstring(archive.read(name)) for name in names]
    texts: list[str] = []
    for root in roots:
        for copy in [*root.iter("{*}Fallback"), *root.iter("{*}del")]:
            copy.getparent().remove(copy)
        for paragraph in root.iter("{*}p"):
            texts.append("".join(each.text or "" for each in paragraph.iter("{*}t") if _nearest(each) is paragraph))
    return "\n".join(texts)


def _nearest(text: etree._Element) -> etree._Element | None:
    return next((above for above in text.iterancestors() if str(above.tag).endswith("main}p")), None)


def _walk_odt(file: Path) -> str:
    with zipfile.ZipFile(file) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    for each in [*root.iter("{*}annotation"), *root.iter("{*}tracked-changes"), *root.iter("{*}note-citation")]:
        for child in each:
            each.remove(child)
        each.text = ""
    return "\n".join("".join(each.itertext()) for each in root.iter("{*}p", "{*}h") if not _has_paragraph(each))


def _has_paragraph(element: etree._Element) -> bool:
    return next(element.iter("{*}p"), element) is not element and any(True for _ in element.iterchildren("{*}p"))


def _walk_fb2(file: Path) -> str:
    root = etree.fromstring(file.read_bytes())
    return "\n".join("".join(p.itertext()) for body in root.iter("{*}body") for p in body.iter("{*}p", "{*}v"))


def _walk_html(file: Path) -> str:
    root = html.parse(html.decode(file.read_bytes(), file.name))
    main = html.main_part(root, measured(root))
    for around in [each for each in main.iter() if isinstance(each.tag, str) and html.is_around(each)]:
        around.clear(keep_tail=True)
    return _visible(main)


def _visible(root: etree._Element) -> str:
    """Walk all text but what no reader of the page sees."""
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = str(element.tag).rpartition("}")[2]
        style = element.get("style", "")
        if event == "start" and (name in _UNREAD.split() or element.get("hidden") is not None or "none" in style):
            walk.skip_subtree()
        elif event == "start":
            pieces.append(element.text or "")
        if event == "end" and element is not root:
            pieces += [" " if name in ("p", "div", "td", "li", "br", "tr", "h1", "h2") else "", element.tail or ""]
    return "".join(pieces)


def _walk_pdf(file: Path) -> str:
    pdf = pdfium.PdfDocument(file)
    return "\n".join(page.get_textpage().get_text_range() for page in pdf).replace("\ufffe", "")


# -- running heads ------------------------------------------------------------------------------------

_HEADS = {
    "irs-manual-400p.pdf": r"page \d+\s+2\.3.*|.*2\.3\.59.*page \d+|(?:.* )?Cat\. No\..*|IRM 2\.3\.59"
    r"|\(12-12-2022\).*|is for Official Use Only.*|.*Any line marked with a #.*",
    "cfr-columns-scanpage.pdf": r"\d+|§ ?[\d.]+|.*21 CFR Ch\..*|VerDate.*"
    r"|Drug Enforcement Administration, Justice.*",
    "geotopo-german.pdf": r"\d+ \d\.\d\. [A-ZÄÖÜ -]+|\d+ (?:\w+verzeichnis|Lösungen der Übungsaufgaben)",
    "various-word.pdf": r"This is the (?:header|footer) text\.",
    "faa-handbook.pdf": r"\d+-\d+",
}
"""What stands on the edge of their pages, by hand; of other files only numbers do."""


def _heads(files: list[Path]) -> Iterator[Figure]:
    """Count what is said of running heads and page numbers, and what is unsaid though it is none."""
    lost = words = 0
    for file in files:
        if file.parent.name != "pdf":
            continue
        try:
            blocks = [*open_document(file).blocks]
        except TextUnreadable:
            continue
        edge = re.compile(_HEADS.get(file.name, r"\d+"))
        known = [block for block in blocks if block.role in (Role.RUNNING_HEAD, Role.PAGE_NUMBER)]
        others = [block for block in blocks if block not in known]
        words += sum(len(block.text.split()) for block in others)
        lost += sum(len(block.text.split()) for block in known if not edge.fullmatch(block.text.strip()))
        if file.name in _HEADS:
            spoken = [block for block in others if edge.fullmatch(block.text.strip())]
            total = len(known) + len(spoken)
            share = 100 * len(known) / max(total, 1)
            yield single(f"{file.name}: heads and numbers unspoken", share, "%", at_least(98), f"of {total}")
    yield single(
        "words of the text taken for heads", 100 * lost / words, "%", at_most(0.2, "%"), f"{lost} of {words:,}"
    )


# -- speed --------------------------------------------------------------------------------------------


def _speed(files: list[Path]) -> Iterator[Figure]:
    by_kind: dict[str, list[Path]] = {}
    for file in files:
        by_kind.setdefault(file.parent.name, []).append(file)
    for spare, way in ((True, "with a process at hand"), (False, "from nothing")):
        target = at_most(FIRST_MS) if spare else None
        for kind, of_kind in by_kind.items():
            took, name = max((_first_ms(file, spare), file.name) for file in of_kind)
            yield single(f"first words of the slowest {kind}, {way}", took, "ms", target, name)
        long = next(file for file in files if file.name == LONG_PDF)
        yield single(f"first words of 400 pages of PDF, {way}", _first_ms(long, spare), "ms", target)
    yield _boxes(next(file for file in files if file.name == LONG_PDF))


def _first_ms(file: Path, spare: bool) -> float:
    """Measure from naming a file to its first block, or its error."""
    best = 1e9
    for _ in range(ATTEMPTS):
        with DocumentProcess() as process:
            if spare:
                process.start(spare=True)
                sleep(SPARE_S)
            began = monotonic()
            with contextlib.suppress(TextUnreadable):
                process.open(file)
                process.next()
            best = min(best, (monotonic() - began) * 1000)
    return best


def _boxes(file: Path) -> Figure:
    """Compare reading 400 pages with PDFium's own time for their text and each character's box."""
    began = process_time()
    for page in pdfium.PdfDocument(file):
        text = page.get_textpage()
        text.get_text_range()
        for index in range(text.count_chars()):
            text.get_charbox(index)
    alone = process_time() - began
    began = process_time()
    for _ in open_document(file).blocks:
        pass
    took = process_time() - began
    return single("400 pages beside PDFium's text and boxes", took / alone, "×", at_most(2, "×"), f"{took:.1f} s")
