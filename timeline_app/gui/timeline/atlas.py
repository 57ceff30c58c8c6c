"""Words and marks rasterised once, side by side on a few large pixmaps, and drawn many at a time.

A page has shelves of one height, filled from left to right. When the memory that is allowed is used up, the shelf that
was drawn longest ago is emptied for new ones; what is in view is never lost.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import repeat

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.gui.timeline.fragments import FIELDS, LEFT, WIDE, Ints, Table, X, Y, draw_pieces, fragment

_PAGE = 1040  # logical pixels: not a power of two, or all rows of a label would want the same part of the cache
_SHELVES = 16  # of a page
_BYTES = 10 * 1024 * 1024  # of pages at a ratio of 1
_GAP = 1  # between two on a shelf


class Atlas:
    """Pictures of one height by number, for one ratio of device pixels."""

    def __init__(self, height: float, ratio: float, most: int = _BYTES) -> None:
        self.ratio = ratio
        self.high = round(height * ratio)
        self._wide = round(_PAGE * ratio)
        self._most_pages = max(round(most * ratio / (self._wide * self.high * _SHELVES * 4)), 1)
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._pages: list[QPixmap] = []
        self._filled: list[int] = []  # by shelf
        self._keys: list[list[int]] = []  # by shelf
        self._used = np.zeros(0, dtype=np.int64)  # by shelf: the last frame that drew of it
        self._open = -1  # the shelf that is being filled
        self._slots: dict[int, int] = {}
        self._free: list[int] = []
        self._table = np.zeros((256, FIELDS))  # by slot: the whole picture at the origin
        self._shelf = np.zeros(256, dtype=np.int64)  # by slot
        self._frame = 0

    def __len__(self) -> int:
        return len(self._slots)

    def begin_frame(self) -> None:
        """What is found or added from now on belongs to a new frame."""
        self._frame += 1

    def find(self, keys: Sequence[int]) -> Ints:
        """The slot of each key, -1 where it is not there; what is found stays for this frame."""
        slots = np.fromiter(map(self._slots.get, keys, repeat(-1)), np.int64, len(keys))
        self._used[self._shelf[slots[slots >= 0]]] = self._frame
        return slots

    def add(
        self, key: int, width: float, draw: Callable[[QPainter], None], rows: tuple[float, float] | None = None
    ) -> int:
        """Draw a new picture, `width` logical pixels wide, and give its slot; the painter stands at its corner.

        Only `rows` (from, to) have ink, the others are not looked at when it is drawn: pixels cost more than calls.
        """
        wide = min(max(round(width * self.ratio + 0.49), 1), self._wide)
        shelf = self._room(wide)
        place = QRect(self._filled[shelf], shelf % _SHELVES * self.high, wide, self.high)
        painter = QPainter(self._pages[shelf // _SHELVES])
        painter.setClipRect(place)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(place, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(place.topLeft())
        painter.scale(self.ratio, self.ratio)
        draw(painter)
        painter.end()
        self._filled[shelf] += wide + _GAP
        slot = self._keep(key, shelf)
        first, last = (0, self.high) if rows is None else (int(rows[0] * self.ratio), math.ceil(rows[1] * self.ratio))
        self._table[slot] = fragment(place.left(), place.top() + first, wide, last - first)
        self._table[slot, Y] += first
        return slot

    def _keep(self, key: int, shelf: int) -> int:
        slot = self._free.pop() if self._free else len(self._slots)
        if slot >= len(self._shelf):
            self._table = np.concatenate((self._table, np.zeros_like(self._table)))
            self._shelf = np.concatenate((self._shelf, np.zeros_like(self._shelf)))
        self._shelf[slot], self._used[shelf] = shelf, self._frame
        self._keys[shelf].append(key)
        self._slots[key] = slot
        return slot

    def _room(self, wide: int) -> int:
        """A shelf with room for so many device pixels."""
        if self._open >= 0 and self._filled[self._open] + wide <= self._wide:
            return self._open
        self._open = len(self._keys)
        if self._open % _SHELVES == 0 and self._open // _SHELVES >= self._most_pages:
            oldest = int(self._used.argmin())
            if self._used[oldest] < self._frame:
                self._open = oldest
                self._free.extend(self._slots.pop(key) for key in self._keys[oldest])
                self._keys[oldest], self._filled[oldest] = [], 0
                return oldest
        if self._open % _SHELVES == 0:
            self._pages.append(QPixmap(self._wide, self.high * _SHELVES))
            self._pages[-1].fill(Qt.GlobalColor.transparent)
        self._filled.append(0)
        self._keys.append([])
        self._used = np.append(self._used, self._frame)
        return self._open

    def pieces(self, slots: Ints, x: Ints, y: Ints) -> Table:
        """A table of some pictures at whole device pixels, for `draw`; see fragments for its columns."""
        table = self._table.take(slots, 0)
        table[:, X] += x
        table[:, Y] += y
        return table

    def parts(self, slots: Ints, first: Ints, wide: Ints, x: Ints, y: Ints) -> Table:
        """As `pieces`, but of each picture only the `wide` device pixels from `first` on."""
        table = self._table.take(slots, 0)
        table[:, LEFT] += first
        table[:, WIDE] = wide
        table[:, X] = x + wide / 2
        table[:, Y] += y
        return table

    def draw(self, painter: QPainter, slots: Ints, table: Table) -> None:
        """Draw pieces of the pictures in `slots`."""
        draw_pieces(painter, self._pages, self._shelf[slots] // _SHELVES, table)
