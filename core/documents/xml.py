"""XML as documents have it: no network, no external entities, bounded expansion, forgiving about names of signs."""

import re
from html.entities import html5

from lxml import etree

from core.documents import html

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_ENTITY = re.compile(r"&(\w+;)")
_OF_XML = frozenset(("amp;", "lt;", "gt;", "quot;", "apos;"))


def parse(content: bytes) -> etree._Element:
    """Return the tree of well-formed XML; ValueError when it is none, or names signs that it does not define."""
    parser = etree.XMLParser(
        resolve_entities="internal", no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"no well-formed XML: {error}") from error


def parse_named(content: bytes, name: str, notices: list[str]) -> etree._Element:
    """Return the tree of XML in which signs may have HTML's names. What nothing defines is left out, and told."""
    try:
        return parse(content)
    except ValueError:
        text = _ENTITY.sub(_resolved, html.decode(content, name))
    left_out = sorted({found[0] for found in _ENTITY.finditer(text) if found[1] not in _OF_XML})
    for one in left_out:
        text = text.replace(one, "")
    root = parse(_undeclared(text))
    if left_out:
        notices.append(f"Signs that nothing defines are left out: {', '.join(left_out)}.")
    return root


def parse_xhtml(content: bytes, name: str) -> etree._Element:
    """Return the tree of a page of XHTML, as HTML when it is not well-formed."""
    text = html.decode(content, name)
    named = _ENTITY.sub(_resolved, text) if "&" in text else text
    try:
        return parse(_undeclared(named))
    except ValueError:
        return html.parse(text)


def _undeclared(text: str) -> bytes:
    """Return decoded text as UTF-8, without the declaration that says another encoding."""
    return _DECLARATION.sub("", text, count=1).encode("utf-8", "replace")


def _resolved(found: re.Match[str]) -> str:
    """Put the character for an entity that HTML's DTD would define."""
    name = found[1]
    return found[0] if name in _OF_XML else html5.get(name, found[0])
