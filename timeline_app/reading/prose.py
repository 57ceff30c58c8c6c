"""Which blocks of a text are the article."""

from __future__ import annotations

from timeline_app.reading.draft import Block


def article_blocks(text: str, blocks: tuple[Block, ...]) -> list[bool]:
    """For each block whether it belongs to the article: prose, in one stretch, up to the teasers."""
    pieces = [block.range.of(text) for block in blocks]
    prose = [len(p) >= 60 and p.rstrip("\"'”’)»").endswith((".", "!", "?", "…", ":")) for p in pieces]
    kept, run, quiet = [False] * len(blocks), 0, 0
    for index, is_prose in enumerate(prose):
        if is_prose and quiet <= 1:
            kept[index], quiet, run = True, 0, run + 1
        elif run >= 2:
            quiet += 1
    return kept
