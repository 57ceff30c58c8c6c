"""A page of the web -> Draft: the readable text of the whole page in blocks, its article, title and dates."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from timeline_app.model.document import ExcludedKind, TextRange
from timeline_app.reading.draft import Block, Draft

_SILENT = frozenset(
    re.findall(r"\w+", "script style noscript template svg head iframe object select textarea math audio video")
)
_INLINE = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark picture "
        "q s samp small span strike strong sub sup time tt u var wbr img td th",
    )
)
_CELLS = frozenset({"td", "th"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = {
    "nav": ExcludedKind.MENU,
    "footer": ExcludedKind.MENU,
    "form": ExcludedKind.MENU,
    "button": ExcludedKind.MENU,
    "figcaption": ExcludedKind.CAPTION,
    "aside": ExcludedKind.TEASER,
}
_UNSEEN = re.compile(r"<!--|<(script|style|head|noscript|template)\b", re.I)
_BREAK = re.compile(r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|hr)\b[^<>]*>", re.I)
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"\s+")
_LONGEST_PAGE = 1_000_000  # characters of words: more is a book, and the library would copy its tree again and again
_DEEPEST = 400  # levels: beyond that, a page is broken, and the library's copying of trees would recurse in C


def read(text: str) -> Draft:
    """The draft of a page; a broken page gives what of it can be read."""
    from timeline_app.reading import page_facts, web_article

    root = parse(text)
    draft = _words(root) if root is not None else None
    if draft is None or not draft.text:
        return _without_tags(text)
    facts = page_facts.find(root)
    blocks = draft.blocks
    if len(draft.text) <= _LONGEST_PAGE:
        kept = web_article.article_blocks(root, [block.range.of(draft.text) for block in blocks])
        blocks = tuple(replace(block, article=keep) for block, keep in zip(blocks, kept, strict=True))
    return Draft(draft.text, blocks, facts.title, facts.clues, facts.language, facts.author, facts.source)


def words_of(text: str) -> Draft:
    """The words of a page in blocks, without asking which are the article."""
    root = parse(text)
    return (_words(root) if root is not None else None) or _without_tags(text)


def _words(root: Any) -> Draft | None:
    """The words of a parsed page, or None where it is nested too deeply."""
    writer = _Writer()
    if _walk(root, writer) >= _DEEPEST:
        return None
    return Draft(*writer.result())


def _without_tags(text: str) -> Draft:
    """The words of a page whose tree cannot be built, each line a block."""
    from html import unescape

    words = _TAG.sub("", _BREAK.sub("\n", _seen(text.replace("\x00", ""))))
    lines = (_SPACE.sub(" ", unescape(line)).strip() for line in words.split("\n"))
    writer = _Writer()
    for line in lines:
        writer.add(line, False, False, None)
        writer.close()
    body, blocks = writer.result()
    return Draft(body, blocks)


def _seen(text: str) -> str:
    """The page without scripts, styles and comments; in one pass, however many are never closed."""
    small = text.lower()
    pieces, at = [], 0
    while match := _UNSEEN.search(text, at):
        pieces.append(text[at : match.start()])
        closing = f"</{match[1].lower()}" if match[1] else "-->"
        end = small.find(closing, match.end())
        if end < 0:
            return " ".join(pieces)
        at = end + (0 if match[1] else len(closing))
    return " ".join([*pieces, text[at:]])


def parse(text: str) -> Any:
    """The element tree of a page, or None where there is nothing in it. Nothing outside the text is loaded."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(text.replace("\x00", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None


class _Writer:
    """Collects the blocks of a page."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._pieces: list[str] = []
        self._at = 0
        self._parts: list[str] = []
        self._linked = 0
        self._heading = False
        self._kind: ExcludedKind | None = None

    def add(self, text: str, in_link: bool, heading: bool, kind: ExcludedKind | None) -> None:
        """Some words of the block that is being written."""
        if text.isspace():
            if self._parts:  # a block does not begin with white space
                self._parts.append(text)
            return
        self._parts.append(text)
        self._linked += len(_SPACE.sub("", text)) if in_link else 0
        self._heading |= heading
        self._kind = kind

    def close(self) -> None:
        """The block ends here."""
        if not self._parts:
            return
        text = _SPACE.sub(" ", "".join(self._parts)).strip()
        if text:
            share = min(1.0, self._linked / max(1, len(text.replace(" ", ""))))
            self._blocks.append(Block(TextRange(self._at, self._at + len(text)), share, self._heading, self._kind))
            self._pieces.append(text)
            self._at += len(text) + 2
        self._parts, self._linked, self._heading, self._kind = [], 0, False, None

    def result(self) -> tuple[str, tuple[Block, ...]]:
        """The text, its blocks parted by blank lines, and the blocks."""
        self.close()
        return "\n\n".join(self._pieces), tuple(self._blocks)


def _walk(root: Any, writer: _Writer) -> int:
    """Write the page's words without recursion, for pages nest as deep as they like; how deep this one does."""
    State = tuple[Any, bool, int, bool, bool, ExcludedKind | None]  # noqa: N806
    stack: list[State] = [(root, False, 0, False, False, None)]
    deepest = 0
    while stack:
        element, leaving, depth, in_link, heading, kind = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            if tag not in _INLINE:
                writer.close()
            if tail := element.tail:
                writer.add(tail, in_link, heading, kind)
            continue
        stack.append((element, True, depth, in_link, heading, kind))
        if tag in _SILENT or not tag:
            continue
        deepest = max(deepest, depth)
        if tag not in _INLINE:
            writer.close()
        elif tag in _CELLS:
            writer.add(" ", False, False, None)
        inner = (False, depth + 1, in_link or tag == "a", heading or tag in _HEADINGS, _KINDS.get(tag, kind))
        if text := element.text:
            writer.add(text, *inner[2:])
        stack.extend((child, *inner) for child in reversed(element))
    return deepest
