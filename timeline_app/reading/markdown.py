"""Markdown -> Draft: the readable text without the marks; front matter gives title and date."""

from __future__ import annotations

import re

from timeline_app.model.document import DateSource
from timeline_app.reading import dates, html, plain_text
from timeline_app.reading.draft import Clue, Draft

_FRONT = re.compile(r"\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_FIELD = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.M)
_DATES = ("date", "published", "pubdate", "published_at", "created")


def read(text: str) -> Draft:
    """The draft of a Markdown text (CommonMark, with tables)."""
    from markdown_it import MarkdownIt

    front = _FRONT.match(text)
    fields = {name.lower(): _unquoted(value) for name, value in _FIELD.findall(front[1])} if front else {}
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")
    page = parser.render(text[front.end() :] if front else text)
    draft = html.words_of(f"<html><body>{page}</body></html>")
    if not draft.text:  # nested more deeply than the parser goes
        draft = plain_text.read(text)
    clues = tuple(
        Clue(DateSource.META, fields[name], span) for name in _DATES if (span := dates.stamp(fields.get(name, "")))
    )
    heading = next((block for block in draft.blocks if block.heading), None)
    title = fields.get("title") or (heading.range.of(draft.text) if heading else "")
    language = fields.get("lang", fields.get("language", ""))[:2].lower()
    source = fields.get("source") or fields.get("publication") or fields.get("site") or ""
    return Draft(draft.text, draft.blocks, title, clues, language, fields.get("author", ""), source)


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0] else value
