"""Which words come back where: the vocabulary of a text over its blocks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table, stretches

_WORD = re.compile(r"[^\W\d_]{4,}")
_ASCII_WORD = re.compile("[a-z]{4,}")
_WITHOUT_SPACES = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff]")
_NEAR = 12  # blocks


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pairs (block, word), each once; `size` distinct words of a block, `spread` blocks of a word.

    `new` and `final` count a block's words that stand in no block before and in no block after it.
    """

    block: NDArray[np.int64]
    word: NDArray[np.int64]
    size: NDArray[np.float64]
    spread: NDArray[np.int64]
    new: NDArray[np.float64]
    final: NDArray[np.float64]

    def count(self, weights: NDArray[np.generic]) -> NDArray[np.float64]:
        """Sum of a weight for each pair, over the blocks."""
        return np.bincount(self.block, weights=weights, minlength=len(self.size)).astype(float)


def vocabulary(pieces: Sequence[str]) -> Vocabulary:
    """The vocabulary of blocks in small letters. Scripts without spaces count as pairs of characters."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__  # a new word gets the next number
    blocks: list[int] = []
    words: list[int] = []
    for index, piece in enumerate(pieces):
        found = set(_terms(piece))
        words.extend(map(numbers.__getitem__, found))
        blocks.extend([index] * len(found))
    block, word = np.array(blocks, np.int64), np.array(words, np.int64)
    first = np.full(len(numbers), len(pieces))
    np.minimum.at(first, word, block)
    last = np.full(len(numbers), -1)
    np.maximum.at(last, word, block)
    return Vocabulary(
        block,
        word,
        np.bincount(block, minlength=len(pieces)).astype(float),
        np.bincount(word, minlength=len(numbers)),
        np.bincount(block[first[word] == block], minlength=len(pieces)).astype(float),
        np.bincount(block[last[word] == block], minlength=len(pieces)).astype(float),
    )


def _terms(piece: str) -> list[str]:
    if piece.isascii():
        return _ASCII_WORD.findall(piece)
    words = _WORD.findall(piece)
    if not _WITHOUT_SPACES.search(piece):
        return words
    return [word[at : at + 2] for word in words for at in range(len(word) - 1)]


def of_first_block(vocabulary: Vocabulary) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Words shared with the first block (a page's title, often): share of its words, share of the block's, its size."""
    marked = np.zeros(len(vocabulary.spread), bool)
    marked[vocabulary.word[vocabulary.block == 0]] = True
    shared = vocabulary.count(marked[vocabulary.word])
    total = int(marked.sum())
    return shared / max(1, total), shared / np.maximum(vocabulary.size, 1), total


def cohesion(vocabulary: Vocabulary, with_first: NDArray[np.float64]) -> Table:
    """How far the words of a block come back near it and in the whole text; alone and over stretches of blocks."""
    size, count = np.maximum(vocabulary.size, 1), len(vocabulary.size)
    order = np.lexsort((vocabulary.block, vocabulary.word))
    word, block = vocabulary.word[order], vocabulary.block[order]
    again = word[1:] == word[:-1]
    step = np.where(again, block[1:] - block[:-1], count + _NEAR + 1)
    far = np.full(1, count + _NEAR + 1)
    rare = vocabulary.spread[word] <= max(4, 0.3 * count)

    def near(distance: NDArray[np.int64]) -> NDArray[np.float64]:
        return np.bincount(block, weights=(distance <= _NEAR) & rare, minlength=count) / size

    spread = vocabulary.spread[vocabulary.word]
    topic = vocabulary.count((spread >= 3) & (spread <= max(3, 0.25 * count))) / size
    own = np.column_stack(
        [
            near(np.concatenate([far, step])) if len(word) else np.zeros(count),
            near(np.concatenate([step, far])) if len(word) else np.zeros(count),
            topic,
            with_first,
            vocabulary.new / size,
            vocabulary.final / size,
        ]
    )
    weight = np.minimum(vocabulary.size, 20)[:, None]
    sums = stretches(np.hstack([own * weight, weight + 2]), ((-1, 2), (0, 6), (-5, 1), (-12, 13)))
    return np.hstack([own, *(found[:, :-1] / found[:, -1:] for found in sums)])
