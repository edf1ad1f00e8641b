"""Where on a page the article is, when the page does not say: where paragraphs with commas and few links are.

Every paragraph counts for the element that holds it, and half for the one above; names of classes and ids, and the
share of links, speak for or against. What holds the most of it, and what stands beside it and is like it, is the
article. (The way of scoring is Arc90's, which Readability made known.)
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
_LIKE = 0.2
"""Share of the best element's score that its sister must have to belong to it."""
_COMMAS = re.compile(r"[,，、،]")


def article_of(root: etree._Element) -> etree._Element:
    """Return what holds the article; the whole page where nothing looks like one."""
    scores: dict[etree._Element, float] = {}
    for paragraph in root.iter("p", "td", "pre", "blockquote"):
        text = "".join(paragraph.itertext()).strip()
        if len(text) < _LEAST:
            continue
        points = 1 + len(_COMMAS.findall(text)) + min(len(text) // 100, 3)
        for above, share in zip(paragraph.iterancestors(), (1.0, 0.5, 0.2), strict=False):
            scores[above] = scores.get(above, _by_name(above)) + share * points
    weighed = {element: score * (1 - _links(element)) for element, score in scores.items()}
    if not weighed:
        return root
    best = max(weighed, key=lambda element: weighed[element])
    above = best.getparent()
    if above is None or weighed[best] <= 0:
        return root
    sisters = [each for each in above if each is not best and weighed.get(each, 0) > _LIKE * weighed[best]]
    return above if sisters else best


def _by_name(element: etree._Element) -> float:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return _WEIGHT * (_FOR.search(names) is not None) - _WEIGHT * (_AGAINST.search(names) is not None)


def _links(element: etree._Element) -> float:
    """Return the share of an element's text that is links."""
    length = sum(map(len, element.itertext()))
    return sum(len(text) for link in element.iter("a") for text in link.itertext()) / length if length else 0.0
