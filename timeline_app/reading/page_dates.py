"""What a page says of the day on which it was published, best first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from timeline_app.model.document import DateSource
from timeline_app.reading import dates
from timeline_app.reading.draft import Clue

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "rnews:datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "publication_date",
    "publication-date",
    "article.published",
    "originalpublicationdate",
    "article_date_original",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "date.issued",
    "cxenseparse:recs:publishtime",
    "article:publicationdate",
    "ptime",
    "pub_date",
    "article:published",
    "article:post_date",
    "article.created",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "dc.date.created",
    "dc.created",
    "dcsext.articlefirstpublished",
    "eomportal-publicationdate",
    "gentime",
    "displaydate",
    "timestamp",
    "created",
    "datecreated",
    "date.created",
    "content_create_date",
    "citation_date",
    "citation_online_date",
    "citation_publication_date",
    "pubtime",
    "publishtime",
    "publish_time",
    "article:create_at",
    "article:published_date",
    "article:publish_date",
    "article:publication_date",
    "article-publish-time",
    "date",
)
_CHANGED = (
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "modified",
    "revised",
    "last_updated_date",
)
# What scripts call it: "publishDate": "...", first_pub'] = '...', ["pubDate", "..."]
_IN_SCRIPT = re.compile(
    r"""(?:published|pub(?:li(?:sh|shed|cation))?_?(?:date|time|at|on)?)["']?\]?\s*[:=,]\s*["']"""
    r"""(\d{4}[^"'<>]{4,40}|[A-Z][a-z]{2,8}\.? \d[^"'<>]{5,30})["']""",
    re.I,
)
_LARGEST_SCRIPT = 1_000_000
_MOST_DAYS = 1  # in scripts: more different ones are those of other articles
_PROPERTIES = "//*[@itemprop='datePublished' or @pubdate or @property='datePublished']"
_DATA = (
    "//@*[starts-with(name(),'data-') and (contains(name(),'pubdate') or contains(name(),'publish')"
    " or contains(name(),'datetime'))]"
)
_TITLED = (
    "//abbr[@title and (contains(@class,'published') or contains(@class,'date') or contains(@class,'time'))]/@title"
)
_TIMES = (
    "(//time[contains(@class,'published') or contains(@class,'entry-date')])[@datetime]",
    "(//article//time | //main//time | //header//time | //time)[@datetime][not(contains(@class,'updated'))]",
)


def clues(
    root: Any, metas: Mapping[str, str], things: Sequence[Mapping[str, Any]], addresses: Sequence[str]
) -> tuple[Clue, ...]:
    """The clues of a parsed page; `things` are those of its JSON-LD, articles first.

    Weak ones may speak of a change, of another article or of a part of the page: a line at the article goes before.
    """
    return (
        *_linked_data(things),
        *_named(metas, _PUBLISHED),
        *_marked(root),
        *_address(addresses),
        *_weak(_scripts(root)),
        *_weak(_times(root)),
        *_weak(_named(metas, _CHANGED)),
    )


def _weak(found: Iterator[Clue]) -> Iterator[Clue]:
    return (Clue(clue.source, clue.words, clue.span, weak=True) for clue in found)


def _linked_data(things: Sequence[Mapping[str, Any]]) -> Iterator[Clue]:
    for thing in things[:3]:
        words = thing.get("datePublished") or thing.get("dateCreated")
        if isinstance(words, str) and (span := dates.stamp(words)):
            yield Clue(DateSource.JSON_LD, words, span)


def _named(metas: Mapping[str, str], names: Sequence[str]) -> Iterator[Clue]:
    for name in names:
        if name in metas and (span := dates.stamp(metas[name])):
            yield Clue(DateSource.META, metas[name], span)


def _marked(root: Any) -> Iterator[Clue]:
    """What the page marks as its date of publication."""
    for element in root.xpath(_PROPERTIES)[:3]:
        words = element.get("datetime") or element.get("content") or "".join(element.itertext())
        if span := dates.stamp(words):
            yield Clue(DateSource.TIME, words.strip()[:80], span)


def _times(root: Any) -> Iterator[Clue]:
    """The first <time> of the page's article, and what other elements hold for scripts."""
    for path in _TIMES:
        for element in root.xpath(path)[:1]:
            if span := dates.stamp(element.get("datetime")):
                yield Clue(DateSource.TIME, element.get("datetime"), span)
    for words in (*root.xpath(_DATA)[:2], *root.xpath(_TITLED)[:1]):
        if span := dates.stamp(words):
            yield Clue(DateSource.TIME, str(words)[:80], span)


def _scripts(root: Any) -> Iterator[Clue]:
    """A day of publication in the page's scripts, where they name only one."""
    found: dict[Any, Clue] = {}
    for element in root.iter("script"):
        text = element.text
        if text and len(text) <= _LARGEST_SCRIPT and "ld+json" not in (element.get("type") or ""):
            for said in _said_in_script(text):
                words = unquote(said)
                if span := dates.stamp(words):
                    found.setdefault(span, Clue(DateSource.META, words, span))
    if len(found) <= _MOST_DAYS:
        yield from found.values()


def _said_in_script(text: str) -> Iterator[str]:
    """What a script gives as dates of publication. It is searched only near "pub", for scripts are long."""
    small, at = text.lower(), -1
    while (at := small.find("pub", at + 1)) >= 0:
        if match := _IN_SCRIPT.match(text, at):
            yield match[1]


def _address(addresses: Sequence[str]) -> Iterator[Clue]:
    for address in addresses:
        if span := dates.in_address(address):
            yield Clue(DateSource.ADDRESS, address, span)
            return
