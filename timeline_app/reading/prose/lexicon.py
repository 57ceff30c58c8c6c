"""How far the words of a block are those of articles, by a weight learnt for each of some thousand sets of words.

A word's set is a hash of it, so there is no list of words. What sites write around their articles (who took a picture,
where to go on reading, how to sign in) is much the same everywhere, and mostly short: of short blocks pairs of words
and the words at both ends count too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table, around

SETS = 8192
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_WITHOUT_SPACES = re.compile("[\u2e80-\u9fff\uac00-\ud7ff]")
_FEW = 12  # words: a block with more is told by its words alone
_HEAD = 1500  # characters of a block that are looked at
_RADII = (1, 4, 12)
_MOST = 4.0

Terms = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]


def terms(pieces: Sequence[str]) -> Terms:
    """Of blocks in small letters: pairs (block, set), each once, and for each pair how much it counts."""
    known: dict[str, int] = {}
    blocks: list[int] = []
    sets: list[int] = []
    sizes = np.ones(len(pieces))
    for index, piece in enumerate(pieces):
        found = {_set_of(term, known) for term in _terms(piece[:_HEAD])}
        sizes[index] = max(1, len(found))
        blocks.extend([index] * len(found))
        sets.extend(sorted(found))
    block = np.array(blocks, np.int64)
    return block, np.array(sets, np.int64), 1 / np.sqrt(sizes[block])


def _set_of(term: str, known: dict[str, int]) -> int:
    number = known.get(term)
    if number is None:
        number = known[term] = crc32(term.encode("utf-8", "replace")) % SETS
    return number


def _terms(piece: str) -> Iterator[str]:
    words = ["0" * len(word) if word[0].isdigit() else word for word in _WORD.findall(piece)]
    if not piece.isascii() and _WITHOUT_SPACES.search(piece):
        words = [word[at : at + 2] for word in words for at in range(max(1, len(word) - 1))]
    yield from words
    if 0 < len(words) <= _FEW:
        yield from (f"{one} {other}" for one, other in pairwise(words))
        yield f"^{words[0]}"
        yield f"{words[-1]}$"


def scores(found: Terms, count: int, weights: NDArray[np.floating]) -> NDArray[np.float64]:
    """For each block the sum of its sets' weights; the last of `weights` (SETS + 1) is added to all."""
    block, sets, share = found
    return np.asarray(
        np.bincount(block, weights=weights[sets] * share, minlength=count) + float(weights[-1]), np.float64
    )


def table(score: NDArray[np.float64], length: NDArray[np.float64]) -> Table:
    """One row a block: its score, and those around it, where longer blocks count for more."""
    own = np.clip(score, -_MOST, _MOST)[:, None] / 2
    weight = np.sqrt(np.minimum(length, 400))[:, None]
    near = around(np.hstack([own * weight, weight]), _RADII)
    return np.hstack([own, near[:, ::2] / (near[:, 1::2] + 1e-9)])
