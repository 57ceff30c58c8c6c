"""A page of the web -> Draft: the readable text of the whole page, in blocks."""

from __future__ import annotations

import re
from typing import Any

from timeline_app.model.document import TextRange
from timeline_app.reading.draft import Block, Draft

_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "textarea"}
)
_INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
        "strong sub sup time tt u var wbr img"
    ).split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SPACE = re.compile(r"\s+")


class _Writer:
    """Collects blocks: text, share in links, heading or not."""

    def __init__(self) -> None:
        self.blocks: list[tuple[str, float, bool]] = []
        self._parts: list[str] = []
        self._linked = 0
        self._heading = False

    def add(self, text: str | None, in_link: bool, heading: bool) -> None:
        if not text:
            return
        self._parts.append(text)
        if in_link:
            self._linked += len(_SPACE.sub("", text))
        self._heading = self._heading or (heading and bool(text.strip()))

    def close(self) -> None:
        text = _SPACE.sub(" ", "".join(self._parts)).strip()
        if text:
            self.blocks.append((text, min(1.0, self._linked / max(1, len(text.replace(" ", "")))), self._heading))
        self._parts, self._linked, self._heading = [], 0, False


def read(text: str) -> Draft:
    """The draft of a page; a broken page gives what of it can be read."""
    root = parse(text)
    writer = _Writer()
    if root is not None:
        _walk(root, writer)
    writer.close()
    pieces, blocks, at = [], [], 0
    for piece, in_link, heading in writer.blocks:
        blocks.append(Block(TextRange(at, at + len(piece)), in_link, heading))
        pieces.append(piece)
        at += len(piece) + 2
    title = _title(root) if root is not None else ""
    return Draft("\n\n".join(pieces), tuple(blocks), title)


def parse(text: str) -> Any:
    """The element tree of a page, or None where there is nothing in it."""
    from lxml import etree, html

    text = text.replace("\x00", "")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None


def _walk(root: Any, writer: _Writer) -> None:
    """Go through the tree without recursion: pages nest as deep as they like."""
    stack: list[tuple[Any, bool, bool, bool]] = [(root, False, False, False)]
    while stack:
        element, leaving, in_link, heading = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            if tag not in _INLINE:
                writer.close()
            parent_link = in_link and tag != "a"
            writer.add(element.tail, parent_link, heading and tag not in _HEADINGS)
            continue
        if tag in _SILENT or not tag:
            writer.add(element.tail, in_link, heading)
            continue
        if tag not in _INLINE:
            writer.close()
        inner_link, inner_heading = in_link or tag == "a", heading or tag in _HEADINGS
        writer.add(element.text, inner_link, inner_heading)
        stack.append((element, True, inner_link, inner_heading))
        stack.extend((child, False, inner_link, inner_heading) for child in reversed(element))


def _title(root: Any) -> str:
    for path in ("//meta[@property='og:title']/@content", "//h1//text()", "//title//text()"):
        words = _SPACE.sub(" ", " ".join(root.xpath(path))).strip()
        if words:
            return words
    return ""
