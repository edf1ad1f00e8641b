"""XML as documents have it: no network, no external entities, bounded expansion, and forgiving about XHTML."""

import re
from html.entities import html5

from lxml import etree

from core.documents import html

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_ENTITY = re.compile(r"&(\w+;)")
_OF_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))


def parse(content: bytes, notices: list[str] | None = None) -> etree._Element:
    """Return the tree of well-formed XML; ValueError when it is none. Notices tell what is left out."""
    parser = etree.XMLParser(
        resolve_entities="internal", no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"no well-formed XML: {error}") from error
    dropped = _drop_entities(root)
    if dropped and notices is not None:
        notice = f"Signs that nothing defines are left out: {', '.join(dropped)}."
        notices += [] if notice in notices else [notice]
    return root


def parse_xhtml(content: bytes, name: str, notices: list[str] | None = None) -> etree._Element:
    """Return the tree of a page of XHTML, as HTML when it is not well-formed."""
    text = html.decode(content, name)
    named = _ENTITY.sub(_resolved, text) if "&" in text else text
    try:
        return parse(_DECLARATION.sub("", named, count=1).encode("utf-8", "replace"), notices)
    except ValueError:
        return html.parse(text)


def _resolved(found: re.Match[str]) -> str:
    """Put the character for an entity that HTML's DTD would define."""
    name = found[1]
    return found[0] if name in _OF_XML else html5.get(name, found[0])


def _drop_entities(root: etree._Element) -> list[str]:
    """Take out references that stayed unresolved, keeping the text behind them; return them, each once."""
    found = [*root.iter(etree.Entity)]
    for entity in found:
        parent, before = entity.getparent(), entity.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + (entity.tail or "")
        else:
            parent.text = (parent.text or "") + (entity.tail or "")
        entity.tail = None
        parent.remove(entity)
    return sorted({entity.text for entity in found})
