"""Where on a page the article is, when the page does not say: where paragraphs with commas and few links are.

Every paragraph counts for the element that holds it, and half for the one above; names of classes and ids, and the
share of links, speak for or against. From what holds the most of it the way goes up as long as much is gained.
(The way of scoring is Arc90's, which Readability made known.)
"""

import re
from dataclasses import dataclass

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
_NOTHING = 1.02
"""Times as much in what only holds it: the way up goes on."""
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
_LINKS, _LINKS_OF_LIST = 0.2, 0.9
"""Share of links from which on a part is for finding one's way; in lists, and in what is called a text."""
_MANY_COMMAS = 10
"""Of a text that is meant to be read, whatever it is called."""
_COMMAS = re.compile(r"[,，、،]")
_WORDS = re.compile(r"\w+")
_UNSEEN = frozenset(("script", "style", "template", "noscript", "head", "svg"))
"""Often more than half of what a page consists of."""


@dataclass(slots=True)
class Measure:
    """What a reader sees of an element: how much text, how much of that is links, and how many commas."""

    length: int = 0
    linked: int = 0
    commas: int = 0

    @property
    def links(self) -> float:
        """The share of the text that is links."""
        return self.linked / self.length if self.length else 0.0

    def add(self, text: str | None, *, is_linked: bool) -> None:
        """Take in a text."""
        if text and (words := text.split()):
            length = sum(map(len, words)) + len(words)
            self.length += length
            self.linked += length if is_linked else 0
            self.commas += len(_COMMAS.findall(text))

    def take(self, inside: "Measure") -> None:
        """Take in what is seen of an element within this one."""
        self.length += inside.length
        self.linked += inside.linked
        self.commas += inside.commas


Measures = dict[etree._Element, Measure]


def measured(root: etree._Element) -> Measures:
    """Measure all elements in one pass; scripts and the like, which nobody sees, are not among them."""
    measures: Measures = {}
    opened, links = [Measure()], 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            opened.append(Measure())
            links += element.tag == "a"
            if element.tag in _UNSEEN:
                walk.skip_subtree()
            else:
                opened[-1].add(element.text, is_linked=links > 0)
            continue
        seen = opened.pop()
        links -= element.tag == "a"
        if element.tag not in _UNSEEN:
            measures[element] = seen
        opened[-1].take(seen)
        opened[-1].add(element.tail, is_linked=links > 0)
    return measures


class Article:
    """What of a page is its article."""

    def __init__(self, root: etree._Element, measures: Measures, main: etree._Element) -> None:
        """`main` holds the article; where that is all of the page, it is looked for."""
        self._measures = measures
        self.element = main if main is not root else self._found(root)
        self._length = self._measures[self.element].length

    def is_beside(self, element: etree._Element) -> bool:
        """Whether an element within the article is none of it: a list of links, a form, an advertisement.

        (The rules are those that Mozilla's Readability cleans an article by.)
        """
        if element.tag not in _HOLDERS or (seen := self._measures[element]).length > _MOST * self._length:
            return False
        if _is_called_beside(element):
            return True
        if element.tag in ("p", "h2", "h3", "h4", "header") or seen.commas >= _MANY_COMMAS:
            return False
        if _by_name(element) < 0 or 3 * len([*element.iter("input")]) > len([*element.iter("p")]):
            return True
        return seen.links > (_LINKS_OF_LIST if _by_name(element) > 0 or element.tag in _LISTS else _LINKS)

    def _found(self, root: etree._Element) -> etree._Element:
        """Return what holds the article; the whole page where nothing looks like one."""
        scores: dict[etree._Element, float] = {}
        self._totals: dict[etree._Element, float] = {}
        beside = {inside for each in root.iter(*_HOLDERS) if _is_called_beside(each) for inside in each.iter()}
        for paragraph in root.iter("p", "td", "pre", "blockquote", "div", "span", "section"):
            if paragraph not in beside:
                self._score(paragraph, scores)
        weighed = {element: score * (1 - self._measures[element].links) for element, score in scores.items()}
        best = max(weighed, key=lambda element: weighed[element], default=root)
        return self._widened(best, root) if weighed.get(best, 0) > 0 else root

    def _score(self, paragraph: etree._Element, scores: dict[etree._Element, float]) -> None:
        text = self._own_text(paragraph)
        if len(text) < _LEAST:
            return
        share = 1 - self._measures[paragraph].links
        points = (1 + len(_COMMAS.findall(text)) + min(len(text) // 100, 3)) * share
        above = [*paragraph.iterancestors()]
        holders = above if paragraph.tag in _PARAGRAPHS else [paragraph, *above]
        for holder, part in zip(holders, (1.0, 0.5, 0.2), strict=False):
            scores[holder] = scores.get(holder, _by_name(holder)) + part * points
        for holder in holders:
            self._totals[holder] = self._totals.get(holder, 0.0) + points

    def _own_text(self, element: etree._Element) -> str:
        """Return a paragraph's text; of what may hold paragraphs only what stands in none of them."""
        if element not in self._measures:
            return ""
        if element.tag in _PARAGRAPHS:
            return "".join(element.itertext()).strip()
        return "".join([element.text or "", *(child.tail or "" for child in element)]).strip()

    def _widened(self, best: etree._Element, root: etree._Element) -> etree._Element:
        """Go up from the best element as long as much is gained, past holders that hold nothing else."""
        most = max(self._totals.values())
        for above in best.iterancestors():
            if above is root:
                break
            gained = self._worth(above) / max(self._worth(best), 1.0)
            if gained >= _GAIN or self._totals[best] <= _SHARE * most:
                best = above
            elif gained > _NOTHING:
                break
        return best

    def _worth(self, element: etree._Element) -> float:
        return self._totals[element] * (1 - self._measures[element].links)


def _is_called_beside(element: etree._Element) -> bool:
    """Whether an element's names say that it is none of the article."""
    names = f"{element.get('class', '')} {_own_id(element)}"
    return _UNLIKELY.search(names) is not None and not _LIKELY.search(names)


def _own_id(element: etree._Element) -> str:
    """Return an id that is about the layout: one made of the words of the heading beneath is about the text."""
    id_ = element.get("id", "")
    heading = next(element.iter("h1", "h2", "h3", "h4", "h5", "h6"), None) if id_ else None
    words = "-".join(_WORDS.findall("".join(heading.itertext()).lower())) if heading is not None else ""
    return "" if words.startswith(id_.lower().replace("_", "-")) else id_


def _by_name(element: etree._Element) -> float:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return _WEIGHT * (_FOR.search(names) is not None) - _WEIGHT * (_AGAINST.search(names) is not None)
