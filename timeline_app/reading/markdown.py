"""Markdown -> Draft: the readable text without the marks; front matter gives title and date."""

from __future__ import annotations

from timeline_app.reading.draft import Draft


def read(text: str) -> Draft:
    """The draft of a Markdown text."""
    from markdown_it import MarkdownIt

    from timeline_app.reading import html

    page = MarkdownIt("commonmark").render(text)
    return html.read(f"<html><body>{page}</body></html>")
