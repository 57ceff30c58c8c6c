"""Small helpers over tables with one row a block."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float64]


def running(values: NDArray[np.generic]) -> NDArray[np.float64]:
    """Running sums down the rows, with a row of zeros before: sum of [a, b) is the difference of rows b and a."""
    sums = np.zeros((len(values) + 1, *values.shape[1:]))
    np.cumsum(values, axis=0, out=sums[1:])
    return sums


def stretch(values: Table, first: int, last: int) -> Table:
    """For each row i the sum over the rows [i + first, i + last)."""
    return stretches(values, ((first, last),))[0]


def stretches(values: Table, bounds: tuple[tuple[int, int], ...]) -> list[Table]:
    """`stretch` for several bounds."""
    sums, count = running(values), len(values)
    rows = np.arange(count)
    return [
        sums[np.minimum(np.maximum(rows + b, 0), count)] - sums[np.minimum(np.maximum(rows + a, 0), count)]
        for a, b in bounds
    ]


def around(values: Table, radii: tuple[int, ...]) -> Table:
    """Means over the rows i - r .. i + r for each radius, side by side."""
    ones = np.ones((len(values), 1))
    sums = stretches(np.hstack([values, ones]), tuple((-r, r + 1) for r in radii))
    return np.hstack([found[:, :-1] / found[:, -1:] for found in sums])


def shifted(values: NDArray[np.float64], by: int, fill: float) -> NDArray[np.float64]:
    """The column moved so that row i holds what stands `by` rows further down; `fill` beyond the ends."""
    moved = np.full(len(values), fill)
    if by == 0:
        return values
    if abs(by) < len(values):
        if by > 0:
            moved[:-by] = values[by:]
        else:
            moved[-by:] = values[:by]
    return moved
