"""Many pieces of pixmaps in one call: the only place where Qt reads memory of numpy.

Qt takes a pointer to the first of `count` fragments of ten C doubles each. Python's binding knows one fragment only,
so the pointer is made from the address of a table of numpy. It is made, used and dropped inside one function, which
checks before what Qt does not: type, shape, order in memory, and that each piece lies inside its pixmap.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtGui import QPainter, QPixmap

FIELDS = 10  # x, y (of the middle), left, top, width, height (of the source), scale x, scale y, rotation, opacity
X, Y, LEFT, TOP, WIDE, HIGH = range(6)

Table = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


def fragment(left: int, top: int, wide: int, high: int) -> tuple[float, ...]:
    """A row of a table: this piece with its upper left corner at the origin; move it by adding to X and Y."""
    return wide / 2, high / 2, left, top, wide, high, 1.0, 1.0, 0.0, 1.0


def draw_pieces(painter: QPainter, pages: Sequence[QPixmap], page: Ints, table: Table) -> None:
    """Draw pieces of pixmaps of one size; `page` is the number of each piece's, `table` has a row for each.

    Pieces may be drawn in another order. Raises ValueError for a piece beyond its pixmap and for another table.
    """
    if not len(table):
        return
    if len(pages) > 1:
        order = page.argsort(kind="stable")
        table, page = table[order], page[order]
    _check(pages, page, table)
    begin = 0
    for end in [*((page[1:] != page[:-1]).nonzero()[0] + 1).tolist(), len(table)]:
        # `table` lives until this function returns, and Qt keeps nothing of it.
        pieces = shiboken6.wrapInstance(table.ctypes.data + begin * table.strides[0], QPainter.PixmapFragment)
        painter.drawPixmapFragments(pieces, end - begin, pages[page[begin]])
        begin = end


def _check(pages: Sequence[QPixmap], page: Ints, table: Table) -> None:
    if table.dtype != np.float64 or table.ndim != 2 or table.shape[1] != FIELDS or not table.flags.c_contiguous:
        raise ValueError("a table of ten doubles a row is needed, without gaps")
    # With more than one page they are in order, so that the first and the last tell of all.
    if len(page) != len(table) or page[0] < 0 or page[-1] >= len(pages) or (len(pages) == 1 and page.any()):
        raise ValueError("each piece needs a page")
    source = table[:, LEFT : HIGH + 1]
    wide, high = (source[:, :2] + source[:, 2:]).max(axis=0).tolist()
    if source.min() < 0 or any(wide > one.width() or high > one.height() for one in pages):
        raise ValueError("a piece lies beyond its pixmap")
