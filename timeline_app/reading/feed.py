"""RSS (0.9 to 2.0) and Atom files -> a Draft for each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from timeline_app.model.document import DateSource
from timeline_app.reading import dates, html, xml
from timeline_app.reading.draft import Clue, Draft

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_TAG = re.compile(r"</?[a-zA-Z]")
# Where an entry has its words and its day, the best first.
_WORDS = ("encoded", "content", "description", "summary")
_DAYS = ("pubDate", "published", "issued", "date", "updated", "modified")


def read(content: bytes) -> list[Draft]:
    """The drafts of the entries, in the order of the file. Raises Unreadable."""
    root = xml.parse(content, forgiving=True)
    language = root.get(_LANGUAGE) or _own_words(root, "language") or ""
    source = _own_words(root, "title")
    for channel in _children(root, "channel"):
        language, source = language or _own_words(channel, "language"), source or _own_words(channel, "title")
    return [_entry(element, language, source) for element in xml.named(root, "item", "entry")]


def _entry(element: Any, language: str, source: str) -> Draft:
    found = next((child for name in _WORDS for child in _children(element, name) if _markup(child).strip()), None)
    page = _markup(found) if found is not None else ""
    draft = html.words_of(f"<html><body>{page}</body></html>")
    title = html.words_of(f"<html><body><p>{_own_markup(element, 'title')}</p></body></html>").text
    code = (element.get(_LANGUAGE) or language)[:2].lower()
    return Draft(
        draft.text, draft.blocks, " ".join(title.split()), tuple(_clues(element)), code, _author(element), source
    )


def _author(entry: Any) -> str:
    """dc:creator, Atom's author with a name in it, or that of RSS: an address with the name in brackets."""
    for element in (*_children(entry, "creator"), *_children(entry, "author")):
        words = xml.words(element, "name") or (element.text or "").strip()
        bracketed = re.search(r"\(([^()]+)\)\s*$", words)
        if words:
            return " ".join((bracketed[1] if bracketed else words).split())
    return ""


def _children(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element if xml.name(child) == name)


def _markup(element: Any) -> str:
    """What an element holds as HTML: escaped, plain, or as elements (Atom's xhtml)."""
    if len(element):
        from lxml import etree

        inner = "".join(etree.tostring(child, encoding="unicode", method="html") for child in element)
        return (element.text or "") + inner
    text = element.text or ""
    if element.get("type") == "text":
        text = escape(text)
    return text if _TAG.search(text) else "".join(f"<p>{line}</p>" for line in text.split("\n"))


def _own_markup(element: Any, name: str) -> str:
    return next((_markup(child) for child in _children(element, name)), "")


def _own_words(element: Any, name: str) -> str:
    return next(((child.text or "").strip() for child in _children(element, name)), "")


def _clues(entry: Any) -> Iterator[Clue]:
    for name in _DAYS:
        words = _own_words(entry, name)
        if span := dates.stamp(words):
            yield Clue(DateSource.FEED, words, span)
            return
