"""Where on a page the article is, when the page does not say: where paragraphs with commas and few links are.

Every paragraph counts for the element that holds it, and half for the one above; names of classes and ids, and the
share of links, speak for or against. From what holds the most of it the way goes up as long as much is gained.
(The way of scoring is Arc90's, which Readability made known.)
"""

import re

from lxml import etree

_FOR = re.compile(r"article|body|content|entry|main|page|post|story|text|blog", re.IGNORECASE)
_AGAINST = re.compile(
    r"comment|combx|contact|foot|footer|footnote|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox"
    r"|sidebar|sponsor|shopping|tags|tool|widget|nav|menu|banner|cookie|popup|advert|\bads?\b",
    re.IGNORECASE,
)
_LEAST = 25
"""Code points of a paragraph that counts."""
_WEIGHT = 25.0
_PARAGRAPHS = frozenset(("p", "td", "pre", "blockquote"))
_GAIN = 1.15
"""Times as much there must be in what holds the best element for it to be the article."""
_SHARE = 0.3
"""Of all that counts on the page: less is no article, whatever it looks like."""
_UNLIKELY = re.compile(
    r"-ad-|banner|breadcrumb|combx|comment|community|disqus|extra|footer|gdpr|legends|menu|newsletter|related|recommend"
    r"|remark|replies|\brss\b|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|promo"
    r"|\bshare|sharing|subscribe|teaser|toolbar|\btags\b|trending|most-?(?:read|popular|viewed)",
    re.IGNORECASE,
)
_LIKELY = re.compile(r"\band\b|article|body|column|content|main|story|text", re.IGNORECASE)
_HOLDERS = frozenset(
    ("div", "section", "ul", "ol", "dl", "table", "form", "fieldset", "header", "p", "h2", "h3", "h4")
)
"""Elements that may be beside the article though they stand in it."""
_MOST = 0.4
"""Of an article's text: what holds so much is not beside it."""
_LISTS = frozenset(("ul", "ol", "dl"))
_LINKS, _LINKS_OF_LIST = 0.2, 0.5
"""Share of links from which on a part is for finding one's way; in lists, and in what is called a text."""
_MANY_COMMAS = 10
"""Of a text that is meant to be read, whatever it is called."""
_COMMAS = re.compile(r"[,，、،]")


def article_of(root: etree._Element) -> etree._Element:
    """Return what holds the article; the whole page where nothing looks like one."""
    scores: dict[etree._Element, float] = {}
    totals: dict[etree._Element, float] = {}
    for paragraph in root.iter("p", "td", "pre", "blockquote", "div", "span", "section"):
        text = _own_text(paragraph)
        if len(text) < _LEAST:
            continue
        points = (1 + len(_COMMAS.findall(text)) + min(len(text) // 100, 3)) * (1 - _links(paragraph))
        above = [*paragraph.iterancestors()]
        holders = above if paragraph.tag in _PARAGRAPHS else [paragraph, *above]
        for holder, share in zip(holders, (1.0, 0.5, 0.2), strict=False):
            scores[holder] = scores.get(holder, _by_name(holder)) + share * points
        for holder in holders:
            totals[holder] = totals.get(holder, 0.0) + points
    weighed = {element: score * (1 - _links(element)) for element, score in scores.items()}
    best = max(weighed, key=lambda element: weighed[element], default=root)
    if weighed.get(best, 0) <= 0:
        return root
    while (above_it := best.getparent()) is not None and above_it is not root:
        gained = totals[above_it] * (1 - _links(above_it)) / max(totals[best] * (1 - _links(best)), 1.0)
        if gained < _GAIN and totals[best] > _SHARE * max(totals.values()):
            break
        best = above_it
    return best


def is_beside(element: etree._Element, length: int) -> bool:
    """Whether an element within an article is none of it: a list of links, a form, what is called an advertisement.

    `length` is that of the article's text. (The rules are those that Mozilla's Readability cleans an article by.)
    """
    if element.tag not in _HOLDERS or sum(map(len, element.itertext())) > _MOST * length:
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}"
    if _UNLIKELY.search(names) and not _LIKELY.search(names):
        return True
    if element.tag in ("p", "h2", "h3", "h4", "header"):
        return False
    text = "".join(element.itertext())
    if len(_COMMAS.findall(text)) >= _MANY_COMMAS:
        return False
    if _by_name(element) < 0:
        return True
    if 3 * len([*element.iter("input")]) > len([*element.iter("p")]):
        return True
    return _links(element) > (_LINKS_OF_LIST if _by_name(element) > 0 or element.tag in _LISTS else _LINKS)


def _own_text(element: etree._Element) -> str:
    """Return a paragraph's text; of what may hold paragraphs only what stands in none of them."""
    if element.tag in _PARAGRAPHS:
        return "".join(element.itertext()).strip()
    pieces = [element.text or "", *(child.tail or "" for child in element)]
    return "".join(pieces).strip()


def _by_name(element: etree._Element) -> float:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return _WEIGHT * (_FOR.search(names) is not None) - _WEIGHT * (_AGAINST.search(names) is not None)


def _links(element: etree._Element) -> float:
    """Return the share of an element's text that is links."""
    length = sum(map(len, element.itertext()))
    return sum(len(text) for link in element.iter("a") for text in link.itertext()) / length if length else 0.0
