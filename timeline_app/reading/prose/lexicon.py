"""How far the words of a block are those of articles, by a weight learnt for each of some thousand sets of words.

A word's set is a hash of it, so there is no list of words. What sites write around their articles (who took a picture,
where to go on reading, how to sign in) is much the same everywhere, and mostly short: of short blocks pairs of words
and the words at both ends count too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table, around

SETS = 8192
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_DIGIT = re.compile(r"\d")
_WITHOUT_SPACES = re.compile("[\u2e80-\u9fff\uac00-\ud7ff]")
_FEW = 12  # words: a block with more is told by its words alone
_HEAD = 1500  # characters of a block that are looked at
_RADII = (1, 4, 12)
_MOST = 4.0

Terms = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]


class _Sets(dict[str, int]):
    """The set of each term, worked out once."""

    def __missing__(self, term: str) -> int:
        number = self[term] = crc32(term.encode("utf-8", "replace")) % SETS
        return number


def terms(pieces: Sequence[str]) -> Terms:
    """Of blocks in small letters: pairs (block, set), each once, and for each pair how much it counts."""
    set_of = _Sets().__getitem__
    found = [set(map(set_of, _terms(piece[:_HEAD]))) for piece in pieces]
    sizes = np.array([len(sets) for sets in found], np.int64)
    block = np.repeat(np.arange(len(pieces)), sizes)
    sets = np.fromiter(chain.from_iterable(found), np.int64, int(sizes.sum()))
    return block, sets, 1 / np.sqrt(sizes[block])


def _terms(piece: str) -> list[str]:
    words: list[str] = _WORD.findall(_DIGIT.sub("0", piece))
    if not piece.isascii() and _WITHOUT_SPACES.search(piece):
        words = [word[at : at + 2] for word in words for at in range(max(1, len(word) - 1))]
    if 0 < len(words) <= _FEW:
        words += [*map(" ".join, pairwise(words)), f"^{words[0]}", f"{words[-1]}$"]
    return words


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
