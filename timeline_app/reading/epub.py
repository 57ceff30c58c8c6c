"""EPUB -> a Draft for each chapter."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.reading import dates, encoding, html, xml
from timeline_app.reading.draft import Clue, Member, Opened, Unreadable
from timeline_app.reading.package import Package

KIND = b"application/epub+zip"
_CONTAINER = "META-INF/container.xml"
_FEW = 40  # words: less is a cover or a title page


def read(package: Package) -> Opened:
    """The drafts of the chapters in reading order; covers and tables of contents are none. Raises Unreadable.

    A chapter that cannot be unpacked is a member that says why.
    """
    if package.has("META-INF/encryption.xml") and package.has("META-INF/rights.xml"):
        raise Unreadable(Reason.ENCRYPTED, "EPUB")
    rootfile = next(xml.named(xml.parse(package.read(_CONTAINER)), "rootfile"), None)
    if rootfile is None:
        raise Unreadable(Reason.DAMAGED, "EPUB")
    path = rootfile.get("full-path") or ""
    book = xml.parse(package.read(path))
    clues, language = tuple(_dates(book)), xml.words(book, "language")[:2].lower()
    author, title = xml.words(book, "creator"), xml.words(book, "title")
    drafts, lost = [], []
    for member in _chapters(book, posixpath.dirname(path)):
        try:
            draft = html.words_of(encoding.decode(package.read(member)) or "")
        except Unreadable as error:
            lost.append(Member(member, error))
            continue
        heading = next((b.range.of(draft.text) for b in draft.blocks if b.heading), "")
        drafts.append(replace(draft, title=heading, clues=clues, language=language, author=author, source=title))
    long = [draft for draft in drafts if len(draft.text.split()) >= _FEW]
    if len(long) == 1:
        long = [replace(long[0], title=long[0].title or title, source=xml.words(book, "publisher"))]
    return Opened(long or drafts, lost)


def _chapters(book: Any, folder: str) -> Iterator[str]:
    """The members that are read one after the other."""
    items = {item.get("id"): item for item in xml.named(book, "item")}
    for reference in xml.named(book, "itemref"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split() or "html" not in item.get("media-type", ""):
            continue
        yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _dates(book: Any) -> Iterator[Clue]:
    """The day on which the book came out, not that of a change."""
    for element in xml.named(book, "date"):
        event = next((value for key, value in element.attrib.items() if key.endswith("event")), "publication")
        words = (element.text or "").strip()
        if event == "publication" and (span := dates.stamp(words)):
            yield Clue(DateSource.META, words, span)
