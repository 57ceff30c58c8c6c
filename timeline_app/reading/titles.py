"""Which line of a text is its title."""

from __future__ import annotations

import re

from timeline_app.model.document import TextRange
from timeline_app.reading import dates
from timeline_app.reading.draft import Block

_WORD = re.compile(r"\w+")
_LONGEST, _USUAL = 200, 100  # characters; longer than usual is a standfirst more often than a title
_LEAST_SHARED = 0.6
_BEFORE = 40  # blocks before the article in which its title may stand
_CLOSE = 4  # blocks: an article that begins that near to the top has its title there
_OPENING = "\"'“‘«„¿¡[("
_ENDS = (".", ",", ";", ":", "…")


def in_text(text: str, blocks: tuple[Block, ...], kept: list[bool], known: str) -> tuple[str, TextRange | None]:
    """The title and where it stands; `known` is what the format says it is ("" if it says nothing).

    ("", None) where no line looks like one.
    """
    first = kept.index(True) if True in kept else len(blocks)
    if known:
        return known, _place(text, blocks, first, known)
    if not blocks:
        return "", None
    top = blocks[0].range.of(text)
    for block in blocks[1 : first + 1]:
        words = block.range.of(text)
        if len(words) >= 8 and len(words.split()) >= 2 and _is_head(words, top):
            return words, block.range
    nearest = _nearest(text, blocks, kept, first)
    if not _looks_like_title(top) or not _stands_apart(text, blocks):
        return nearest or ("", None)
    if first <= _CLOSE and (nearest is None or len(top.split()) > 2):
        return top, blocks[0].range
    return nearest or (top, blocks[0].range)


def _is_head(words: str, top: str) -> bool:
    """Whether `top` is `words` with the name of a site behind it."""
    rest = top[len(words) :].lstrip()
    return top.startswith(words) and (not rest or not rest[0].isalnum())


def _looks_like_title(words: str) -> bool:
    if len(words) > _LONGEST or len(words.split()) < 2 or words.endswith(_ENDS):
        return False
    return (words[0].isalnum() or words[0] in _OPENING) and not dates.date_line(words)


def _stands_apart(text: str, blocks: tuple[Block, ...]) -> bool:
    """Whether a blank line follows the first block, or the second is much longer."""
    if len(blocks) < 2:
        return False
    first, second = blocks[0].range, blocks[1].range
    apart = text.count("\n", first.end, second.start) > 1
    return apart or second.end - second.start > 2 * (first.end - first.start)


def _nearest(text: str, blocks: tuple[Block, ...], kept: list[bool], first: int) -> tuple[str, TextRange] | None:
    """The line before the article that shares most words with it."""
    story = set(
        _WORD.findall(" ".join(b.range.of(text) for b, k in zip(blocks, kept, strict=True) if k)[:20_000].lower())
    )
    best: tuple[float, TextRange] | None = None
    for block in blocks[max(0, first - _BEFORE) : first]:
        words = block.range.of(text)
        if not _looks_like_title(words) or not 3 <= len(words.split()) <= 30:
            continue
        own = [word for word in _WORD.findall(words.lower()) if len(word) > 3]
        share = sum(word in story for word in own) * len(own) ** -0.5 if own else 0.0
        share *= 1.0 if len(words) <= _USUAL else 0.75
        if share > _LEAST_SHARED and (best is None or share >= best[0]):
            best = (share, block.range)
    return (best[1].of(text), best[1]) if best else None


def _place(text: str, blocks: tuple[Block, ...], first: int, known: str) -> TextRange | None:
    """The block that is the known title: a heading if there is one, and the one nearest to the article."""
    wanted = _WORD.findall(known.casefold())
    same = [
        (index, block)
        for index, block in enumerate(blocks)
        if block.range.end - block.range.start < 2 * len(known) + 20
        and _WORD.findall(block.range.of(text).casefold()) == wanted
    ]
    if not same:
        return None
    return min(same, key=lambda found: (not found[1].heading, abs(first - found[0])))[1].range
