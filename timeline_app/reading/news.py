"""Articles as agencies and sites hand them on: NewsML-G2, NITF, and JSON-LD of schema.org -> Drafts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.reading import dates, html, page_people, plain_text, xml
from timeline_app.reading.draft import Clue, Draft, Paragraph, Unreadable, joined

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_KINDS = {
    "byline": ExcludedKind.BYLINE,
    "dateline": ExcludedKind.DATELINE,
    "media-caption": ExcludedKind.CAPTION,
    "figcaption": ExcludedKind.CAPTION,
    "nav": ExcludedKind.MENU,
}
_BODIES = ("inlineXML", "inlineData")
_DAYS = ("firstCreated", "date.issue", "contentCreated", "versionCreated")


def read_xml(content: bytes) -> list[Draft]:
    """The drafts of the items in a NewsML-G2 or NITF file. Raises Unreadable."""
    root = xml.parse(content)
    items = [item for item in xml.named(root, "newsItem") if next(xml.named(item, *_BODIES), None) is not None]
    return [_item(item) for item in items or xml.named(root, "nitf")]


def _item(item: Any) -> Draft:
    bodies = [*xml.named(item, "inlineXML", "body.content")][:1] or [item]
    paragraphs = list(_paragraphs(bodies[0]))
    if not paragraphs:
        inline = next(xml.named(item, "inlineData"), None)
        lines = "".join(inline.itertext()).split("\n") if inline is not None else ()
        paragraphs = [Paragraph(" ".join(line.split())) for line in lines]
    clues = []
    for name in _DAYS:
        for element in xml.named(item, name):
            words = (element.text or element.get("norm") or "").strip()
            if span := dates.stamp(words):
                clues.append(Clue(DateSource.META, words, span))
    language = next((e.get("tag") or "" for e in xml.named(item, "language")), "")
    by = next((p.text for p in paragraphs if p.kind is ExcludedKind.BYLINE), "")
    author = _name(item, "creator") or page_people.cleaned(by or xml.words(item, "byline", "by"))
    source = _name(item, "infoSource") or _name(item, "provider")
    title = xml.words(item, "headline", "hl1", "title")
    return joined(paragraphs, title, tuple(clues), language[:2].lower(), author, source)


def _name(item: Any, role: str) -> str:
    """The name of who made or sent an item: as words, or as the literal of it."""
    for element in xml.named(item, role):
        if words := xml.words(element, "name") or element.get("literal") or "":
            return str(words)
    return ""


def _paragraphs(body: Any) -> Iterator[Paragraph]:
    """The paragraphs, none of them twice: what holds paragraphs is not one itself."""
    seen: set[Any] = set()
    for element in xml.named(body, "p", "li", *_HEADINGS, *_KINDS):
        name = xml.name(element)
        inside = any(above in seen for above in element.iterancestors())
        if inside or (name == "li" and next(xml.named(element, "p"), None) is not None):
            continue
        seen.add(element)
        yield Paragraph(" ".join("".join(element.itertext()).split()), name in _HEADINGS, _KINDS.get(name))


def read_json(text: str) -> list[Draft]:
    """The drafts of all things with an `articleBody` in a JSON text. Raises Unreadable: damaged, or none in it."""
    try:
        stack = [json.loads(text, strict=False)]
    except (ValueError, RecursionError) as error:
        raise Unreadable(Reason.DAMAGED, "JSON") from error
    drafts = []
    while stack:
        thing = stack.pop()
        if isinstance(thing, list):
            stack.extend(reversed(thing))
        elif isinstance(thing, dict):
            if isinstance(thing.get("articleBody"), str) and thing["articleBody"].strip():
                drafts.append(_thing(thing))
            stack.extend(value for value in reversed(thing.values()) if isinstance(value, dict | list))
    if not drafts:
        raise Unreadable(Reason.UNSUPPORTED, "JSON without an article")
    return drafts


def _thing(thing: dict[str, Any]) -> Draft:
    body = thing["articleBody"].replace("\r\n", "\n")
    marked = any(mark in body for mark in ("</p>", "<br", "</div>"))
    draft = html.words_of(f"<html><body>{body}</body></html>") if marked else plain_text.read(body)
    title = thing.get("headline") or thing.get("name") or ""
    words = thing.get("datePublished") or thing.get("dateCreated") or ""
    span = dates.stamp(words) if isinstance(words, str) else None
    language = thing.get("inLanguage")
    return Draft(
        draft.text,
        draft.blocks,
        " ".join(title.split()) if isinstance(title, str) else "",
        (Clue(DateSource.JSON_LD, words, span),) if span else (),
        language[:2].lower() if isinstance(language, str) else "",
        page_people.named_in([thing]),
        page_people.source({}, [thing], ""),
    )
