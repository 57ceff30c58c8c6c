"""How the blocks stand on the page: how far in, and with which others between two blank lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table, around, shifted

_FAR = 48.0  # characters; further in is as good as that


@dataclass(frozen=True, slots=True)
class Standing:
    """Where each block stands.

    `level` numbers the distinct distances from the margin (`indent`, in characters), `group` the groups of blocks with
    no blank line between them, both from 0.
    """

    indent: NDArray[np.float64]
    level: NDArray[np.int64]
    group: NDArray[np.int64]

    def same_indent(self, mass: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each block the share (0..1) of a mass over the blocks that stands as far in as it does."""
        sums = np.bincount(self.level, weights=mass)
        return np.asarray((sums / (sums.sum() + 1e-9))[self.level])

    def beside(self, mass: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each block how much further in (-1..1) it stands than most of a mass."""
        main = self.indent[int(self.same_indent(mass).argmax())]
        return np.asarray(np.clip((self.indent - main) / 16, -1, 1))

    def of_group(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each block the mean of a column over its group."""
        sums, counts = np.bincount(self.group, weights=values), np.bincount(self.group)
        return np.asarray((sums / counts)[self.group])


def standing(codes: NDArray[np.uint32], start: NDArray[np.int64], gap: NDArray[np.float64]) -> Standing:
    """Where the blocks that begin at `start` stand; `gap` is 1 where a blank line stands before one."""
    ends = np.flatnonzero(codes == ord("\n"))
    line = np.concatenate([[0], ends + 1])[np.searchsorted(ends, start)]
    indent = np.minimum(start - line, 400).astype(float)
    level = np.unique(indent, return_inverse=True)[1]
    return Standing(indent, level.reshape(-1), np.cumsum(gap > 0) - int(gap[0] > 0))


def table(stand: Standing, length: NDArray[np.float64], ends: NDArray[np.float64], sign: NDArray[np.float64]) -> Table:
    """One row a block."""
    indent = np.minimum(stand.indent, _FAR) / _FAR
    before, after = shifted(stand.indent, -1, 0.0), shifted(stand.indent, 1, 0.0)
    prose = np.minimum(length, 600) * ends * (length >= 60)
    same = stand.same_indent(prose)
    size = np.bincount(stand.group)[stand.group]
    rows = np.arange(len(length))
    first = np.searchsorted(stand.group, stand.group)
    log_length = np.log1p(length) / 6
    return np.column_stack(
        [
            indent,
            np.full(len(indent), (stand.indent > 0).mean()),
            stand.indent == before,
            stand.indent == after,
            np.clip((stand.indent - before) / 8, -1, 1),
            np.clip((after - stand.indent) / 8, -1, 1),
            same,
            stand.beside(prose),
            around(same[:, None], (2, 6)),
            np.log1p(size) / 4,
            np.log1p(rows - first) / 4,
            np.log1p(first + size - 1 - rows) / 4,
            stand.of_group(log_length),
            stand.of_group(ends),
            stand.of_group(sign),
            stand.of_group((length < 45).astype(float)),
        ]
    )
