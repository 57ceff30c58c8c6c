"""Which blocks of a text are the article: one method for everything that came to us as plain text, and one more step
for pages of the web.

Three steps, each a table of numbers over the blocks (lines or paragraphs) of a text:

1. `measures`: what a block looks like (length, sentence end, small letters, ...), what stands around it, how far in it
   stands and with which others (`lines`), how far its words come back elsewhere (`words`), and how far they are those
   of articles (`lexicon`). There are no lists of words or of sites.
2. a small network gives every block a first opinion; `context` then measures every block again against that opinion:
   inside or outside the best run, words shared with the first half of the story, what comes before and after.
3. a second network gives four opinions (is article, lies between first and last block of the article, is the first,
   is the last); `decide` takes the stretch that agrees best with them and leaves out what is clearly foreign in it.

For a page of the web a third network takes the place of the second. It also knows the page's marks (`marks`): links,
headings, menus, and what another method, trafilatura, holds for the article.

The weights are learnt from pages with a known body by `tests/benchmarks/train_prose.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.model.document import ExcludedKind
from timeline_app.reading.draft import Block

_LARGEST = 3000  # more blocks than that are no saved page: only both ends are judged, the middle is kept


def article_blocks(text: str, blocks: Sequence[Block]) -> list[bool]:
    """For each block of a text whether it belongs to the article; at least one does."""
    if len(blocks) <= _LARGEST:
        return _judge(text, blocks)
    half = _LARGEST // 2
    head, tail = _judge(text, blocks[:half]), _judge(text, blocks[-half:])
    start = head.index(True)
    end = half - tail[::-1].index(True)
    return head[:start] + [True] * (len(blocks) - start - (half - end)) + tail[end:]


def _judge(text: str, blocks: Sequence[Block]) -> list[bool]:
    if len(blocks) < 2:
        return [True] * len(blocks)
    from timeline_app.reading.prose import decide, marks, measures

    offset = text.rfind("\n", 0, blocks[0].range.start) + 1  # how far in the first line stands counts too
    piece = text[offset : blocks[-1].range.end]
    measured = measures.measure(piece, [(b.range.start - offset, b.range.end - offset) for b in blocks])
    if any(block.article for block in blocks):
        found = decide.keep_on_page(measured, marks.of_page(blocks, measured.length))
        kept = [keep and not _is_furniture(block) for keep, block in zip(found, blocks, strict=True)]
        return kept if any(kept) else found
    return decide.keep(measured)


def _is_furniture(block: Block) -> bool:
    """Whether the page says itself that the block is no part of its article, and no method says otherwise."""
    return block.kind is ExcludedKind.MENU and not block.article
