"""What of a document is parsed, and in which portions: memory and time stay bounded, whatever its length."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline_app.model.document import Document, TextRange
from timeline_app.model.event import TimeExpression

_BOOK = 500_000  # characters: a longer text is a book, of which only what has a date is parsed
_MOST = 1_500_000  # characters that are parsed of one document: a minute's work
_PIECE = 4_000  # characters
_BLOCK = 150_000  # characters that are held as trees at a time


def is_book(document: Document) -> bool:
    """Whether a text is so long that only its dated paragraphs are searched for events."""
    return sum(piece.end - piece.start for piece in document.body) > _BOOK


def worth_parsing(ranges: Sequence[TextRange], expressions: Sequence[TimeExpression]) -> list[TextRange]:
    """All paragraphs of an article; of a book the dated ones, up to `_MOST` characters."""
    if sum(piece.end - piece.start for piece in ranges) <= _BOOK:
        return list(ranges)
    starts = [expression.range.start for expression in expressions]
    cut = [
        TextRange(start, min(piece.end, start + _PIECE))
        for piece in ranges
        for start in range(piece.start, piece.end, _PIECE)
    ]
    dated = [piece for piece in cut if bisect_left(starts, piece.start) < bisect_left(starts, piece.end)]
    total, kept = 0, []
    for piece in dated:
        total += piece.end - piece.start
        if total > _MOST:
            break
        kept.append(piece)
    return kept


def blocks(ranges: Sequence[TextRange]) -> Iterator[list[TextRange]]:
    """The ranges in portions of about `_BLOCK` characters; a longer range is cut."""
    block: list[TextRange] = []
    size = 0
    for piece in ranges:
        for start in range(piece.start, piece.end, _BLOCK):
            part = TextRange(start, min(piece.end, start + _BLOCK)) if piece.end - piece.start > _BLOCK else piece
            if block and size + part.end - part.start > _BLOCK:
                yield block
                block, size = [], 0
            block.append(part)
            size += part.end - part.start
    if block:
        yield block
