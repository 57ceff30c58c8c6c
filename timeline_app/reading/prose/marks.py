"""What a page of the web says of its blocks by its marks, in numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.document import ExcludedKind
from timeline_app.reading.draft import Block
from timeline_app.reading.prose.columns import Table, around

_KINDS = (ExcludedKind.MENU, ExcludedKind.CAPTION, ExcludedKind.TEASER)


def of_page(blocks: Sequence[Block], length: NDArray[np.float64]) -> Table:
    """One row a block; `length` is that of `measures`."""
    held = np.array([bool(block.article) for block in blocks], float)
    own = np.column_stack(
        [
            [block.in_link for block in blocks],
            [block.heading for block in blocks],
            *([block.kind is kind for block in blocks] for kind in _KINDS),
            held,
        ]
    ).astype(float)
    rows, found = np.arange(len(held)), np.flatnonzero(held)
    first, last = (found[0], found[-1]) if len(found) else (0, len(held) - 1)
    place = np.column_stack(
        [
            (rows >= first) & (rows <= last),
            np.exp(-np.maximum(0, first - rows) / 3),
            np.exp(-np.maximum(0, rows - last) / 3),
            np.full(len(held), held.mean()),
            np.full(len(held), (held * length).sum() / max(1.0, length.sum())),
        ]
    )
    return np.hstack([own, around(own[:, [0, 2, 5]], (1, 3, 8)), place])
