"""Plain text -> Draft: the text is kept as it is, and cut in paragraphs."""

from __future__ import annotations

import re

from timeline_app.model.document import TextRange
from timeline_app.reading.draft import Block, Draft

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def read(text: str) -> Draft:
    """The draft of a plain text."""
    return Draft(text, tuple(Block(found) for found in paragraphs(text)))


def paragraphs(text: str) -> list[TextRange]:
    """The paragraphs: the lines, or where the text is wrapped at a fixed width, what stands between blank lines."""
    ranges = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        ranges.append(TextRange(start, start + len(line.strip())))
    return ranges
