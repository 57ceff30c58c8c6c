"""Every block measured against a first opinion of which blocks are the article."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table, around, shifted, stretches
from timeline_app.reading.prose.measures import Measured

_ALL = 1_000_000
_STRETCHES = ((-1, 2), (0, 5), (-4, 1), (0, 15), (0, _ALL), (-6, 0), (0, 6))


def best_run(weights: NDArray[np.float64]) -> tuple[int, int]:
    """[first, last) of the consecutive rows with the largest sum; the largest row alone where all are negative."""
    sums = np.concatenate([[0.0], np.cumsum(weights)])
    lowest = np.minimum.accumulate(sums)
    last = int((sums - lowest).argmax())
    if last == 0:
        top = int(weights.argmax())
        return top, top + 1
    return int(np.flatnonzero(sums[: last + 1] == lowest[last])[-1]), last


def against(measured: Measured, opinion: NDArray[np.float64]) -> Table:
    """One row a block; `opinion` is the probability (0..1) of each to be the article."""
    length, count = measured.length, measured.count
    first, last = best_run((opinion - 0.5) * np.sqrt(np.minimum(length, 600) + 20))
    rows = np.arange(count)
    inside = (rows >= first) & (rows < last)
    size = last - first
    mass = opinion * length
    upto = np.cumsum(mass)
    total, all_length = float(upto[-1]) + 1, max(1.0, float(length.sum()))
    place = np.column_stack(
        [
            *(shifted(opinion, by, 0.0) for by in (-3, -2, -1, 0, 1, 2, 3)),
            around(np.column_stack([opinion, mass / 200]), (2, 5, 12)),
            inside,
            np.log1p(np.maximum(0, first - rows)) / 5,
            np.log1p(np.maximum(0, rows - last + 1)) / 5,
            np.where(inside, (rows - first) / size, 0),
            np.where(inside, np.log1p(np.maximum(0, rows - first)) / 5, 0),
            np.where(inside, np.log1p(np.maximum(0, last - 1 - rows)) / 5, 0),
            (upto - mass) / total,
            1 - upto / total,
            np.log1p(upto - mass) / 10,
            np.log1p(np.maximum(0, total - upto)) / 10,
            measured.standing.same_indent(mass),
            measured.standing.beside(mass),
            measured.standing.of_group(opinion),
        ]
    )
    whole = np.array(
        [
            opinion.mean(),
            total / all_length,
            length[first:last].sum() / all_length,
            mass[first:last].sum() / total,
            np.log1p(first) / 6,
            np.log1p(count - last) / 6,
            opinion[:3].mean(),
            opinion[-3:].mean(),
            length[:first].sum() / all_length,
            length[last:].sum() / all_length,
            opinion[first:last].mean(),
            np.log(length[first:last].sum() + 1) / 10,
            np.log(total) / 10,
        ]
    )
    return np.hstack([place, _shared(measured, opinion, first, last), np.tile(whole, (count, 1))])


def _shared(measured: Measured, opinion: NDArray[np.float64], first: int, last: int) -> Table:
    """How much of a block's words, and of those around it, the first half of the best run has too."""
    words, count = measured.words, measured.count
    upto = np.cumsum(measured.length[first:last] * opinion[first:last])
    half = first + int(np.searchsorted(upto, upto[-1] * 0.5)) + 1
    rows = np.arange(count)
    story = ((rows >= first) & (rows < half) & (opinion > 0.3)).astype(float)
    seen = np.bincount(words.word, weights=story[words.block], minlength=len(words.spread))
    elsewhere = seen[words.word] - story[words.block] > 0
    rare = words.spread[words.word] <= max(3, 0.2 * count)
    counts = np.column_stack([words.count(elsewhere & rare), words.size, words.new, words.final])
    *near, before, after = stretches(counts, _STRETCHES)
    columns = [_rate(counts, 0), _rate(counts, 2), _rate(counts, 3)]
    for found, bounds in zip(near, _STRETCHES, strict=False):
        columns.append(_rate(found, 0))
        if bounds[1] != _ALL:
            columns.append(_rate(found, 2))
    return np.column_stack([*columns, _rate(after, 0) - _rate(before, 0)])


def _rate(counts: Table, column: int) -> NDArray[np.float64]:
    """Share of the words, drawn to what is usual where there are few."""
    usual = 0.15 if column == 0 else 0.6
    return np.asarray((counts[:, column] + usual * 6) / (counts[:, 1] + 6))
