"""What a block looks like, what stands around it, and where it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose import characters as ch
from timeline_app.reading.prose import lexicon, lines
from timeline_app.reading.prose.columns import Table, around, shifted
from timeline_app.reading.prose.words import Vocabulary, cohesion, of_first_block, vocabulary

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\d\d?[:h.]\d\d\b")
ENDS, SIGN, SHORT = 3, 12, 19  # columns of `own`: ends a sentence; begins with a sign; short and ends none
_REPEATED, _GAP = 14, 15
_OPENING = [ord(mark) for mark in "\"'“‘«„(「"]


@dataclass(frozen=True, slots=True)
class Measured:
    """The blocks of a text in numbers, one row a block; `whole` holds what is said of the text, once.

    `length` counts characters (those of scripts like Chinese twice).
    """

    length: NDArray[np.float64]
    own: Table
    around: Table
    place: Table
    ties: Table
    whole: NDArray[np.float64]
    words: Vocabulary
    standing: lines.Standing
    lines: Table
    terms: lexicon.Terms

    @property
    def count(self) -> int:
        """The number of blocks."""
        return len(self.length)

    def lexical(self, weights: NDArray[np.floating]) -> Table:
        """What the words of the blocks tell, by the weights of `lexicon`."""
        return lexicon.table(lexicon.scores(self.terms, self.count, weights), self.length)

    def table(self, lexical: Table) -> Table:
        """All of it, as the first network takes it; `lexical` is that of the method."""
        whole = np.tile(self.whole, (self.count, 1))
        return np.hstack([self.own, self.around, self.place, whole, self.ties, self.lines, lexical])


def measure(text: str, ranges: Sequence[tuple[int, int]]) -> Measured:
    """Measure the blocks [start, end) of a text."""
    bounds = np.array(ranges, np.int64)
    start, end = bounds[:, 0], bounds[:, 1]
    pieces = [text[a:b].lower() for a, b in ranges]
    codes, flags = ch.codes_and_flags(text)
    own, length, prose = _own(codes, flags, start, end, pieces)
    count = len(length)
    log_length, ends, small, caps, short, capped = prose
    near = np.column_stack(
        [shifted(column, by, -0.5) for by in (-2, -1, 1, 2) for column in (log_length, ends, small, short)]
        + [around(np.column_stack([capped, ends, small, short, caps]), (3, 8, 20))]
    )
    rows = np.arange(count)
    before = np.cumsum(length) - length
    total = max(1.0, float(length.sum()))
    place = np.column_stack(
        [
            before / total,
            rows / count,
            np.log1p(rows) / 6,
            np.log1p(count - 1 - rows) / 6,
            np.minimum(rows, 3) / 3,
            np.minimum(count - 1 - rows, 3) / 3,
        ]
    )
    means = np.column_stack([short, ends, length * ends * count / total, capped, own[:, _REPEATED], own[:, _GAP]]).mean(
        axis=0
    )
    whole = np.concatenate([[np.log(count) / 6, np.log(total) / 10], means])
    words = vocabulary(pieces)
    stand = lines.standing(codes, start, own[:, _GAP])
    standing = lines.table(stand, length, ends, own[:, SIGN])
    ties = _ties(pieces, length, words)
    return Measured(length, own, near, place, ties, whole, words, stand, standing, lexicon.terms(pieces))


def _own(
    codes: NDArray[np.uint32],
    flags: NDArray[np.uint8],
    start: NDArray[np.int64],
    end: NDArray[np.int64],
    pieces: Sequence[str],
) -> tuple[Table, NDArray[np.float64], tuple[NDArray[np.float64], ...]]:
    """Each block by itself: its row, its length, and the columns that are also measured around it."""
    letter = (flags & ch.LETTER) > 0
    small = (flags & ch.SMALL) > 0
    word = letter.copy()
    word[1:] &= ~letter[:-1]
    inner_stop = (flags & ch.STOP) > 0
    inner_stop[:-1] &= (flags[1:] & ch.SPACE) > 0
    comma = (codes == 44) | (codes == 0x3001) | (codes == 0x60C)
    masks = (
        (flags & ch.WIDE) > 0,
        word,
        word & small,
        (flags & ch.DIGIT) > 0,
        (flags & ch.MARK) > 0,
        letter,
        letter & ~small,
        comma,
        inner_stop,
    )
    counts = [_counts(mask, start, end) for mask in masks]
    wide, words, small_words, digits, marks, letters, capitals, commas, stops = counts
    length = (end - start) + wide
    last = end - 1
    for _ in range(3):
        last = np.where(((flags[last] & ch.CLOSER) > 0) & (last > start), last - 1, last)
    ends = ((flags[last] & ch.STOP) > 0).astype(float)
    first = flags[start]
    gap = np.ones(len(start))
    gap[1:] = _counts(codes == ord("\n"), end[:-1], start[1:]) > 1
    repeated = Counter(pieces)
    smalls, caps = small_words / np.maximum(words, 1), capitals / np.maximum(letters, 1)
    short = ((length < 45) & (ends == 0)).astype(float)
    log_length, capped = np.log1p(length) / 6, np.minimum(length, 400) / 400
    own = np.column_stack(
        [
            log_length,
            capped,
            np.minimum(length, 100) / 100,
            ends,
            codes[end - 1] == ord(":"),
            np.minimum(commas, 5) / 5,
            np.minimum(stops, 5) / 5,
            smalls,
            digits / np.maximum(length, 1),
            np.minimum(marks / np.maximum(length, 1) * 8, 1),
            caps,
            ((first & (ch.LETTER | ch.SMALL)) == (ch.LETTER | ch.SMALL)) & (codes[start] < 0x0590),
            ((first & (ch.LETTER | ch.DIGIT)) == 0) & ~np.isin(codes[start], _OPENING),
            (first & ch.DIGIT) > 0,
            [repeated[piece] > 1 for piece in pieces],
            gap,
            shifted(gap, 1, 1.0),
            codes[end - 1] == ord("?"),
            np.minimum(words, 4) / 4,
            short,
            np.minimum(words, 30) / 30,
        ]
    ).astype(float)
    return own, length, (log_length, ends, smalls, caps, short, capped)


def _counts(mask: NDArray[np.bool_], start: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.float64]:
    """How often the mask holds in each [start, end)."""
    places = np.flatnonzero(mask)
    return (np.searchsorted(places, end) - np.searchsorted(places, start)).astype(float)


def _ties(pieces: Sequence[str], length: NDArray[np.float64], words: Vocabulary) -> Table:
    """What ties a block to lines with a date, to the first line of the text, and to other blocks by their words."""
    count = len(pieces)
    year = np.array([len(piece) < 120 and _YEAR.search(piece) is not None for piece in pieces], float)
    clock = np.array([len(piece) < 120 and _CLOCK.search(piece) is not None for piece in pieces], float)
    of_first, of_block, first_size = of_first_block(words)
    again = ((of_first >= 0.5) & (of_block >= 0.5) & (np.arange(count) > 0) & (first_size >= 3)).astype(float)
    since_year = _since(year, 40)
    columns = [
        year,
        clock,
        year * (length < 60),
        np.exp(-since_year / 3),
        np.exp(-since_year / 12),
        np.exp(-_since(year[::-1], 40)[::-1] / 3),
        again,
        np.full(count, float(again.any())),
        np.exp(-_since(again, 200) / 8),
        np.cumsum(again) > 0,
        of_first,
    ]
    return np.hstack([np.column_stack(columns), cohesion(words, of_block)])


def _since(marked: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """Blocks since the last marked one, at most `most`."""
    rows = np.arange(len(marked))
    last = np.maximum.accumulate(np.where(marked > 0, rows, -most))
    return np.minimum(rows - last, most).astype(float)
