"""How many events there are where: the density strip, the badges of what has no room, the overview."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band
from timeline_app.layout.columns import EventColumns, Ints
from timeline_app.layout.scale import TimeScale

Counted = tuple[int, int, Ints]  # first edge and length of a bin (seconds), and a count for each bin


@dataclass(frozen=True, slots=True)
class Badge:
    """So many events from `start` to `end` (seconds) have no room at this zoom."""

    start: int
    end: int
    count: int


def bin_seconds(scale: TimeScale, pixels: float) -> int:
    """The length of a bin of `pixels` to twice as many: a power of 2, so that it is the same for a while of zooming."""
    return 1 << max(math.ceil(math.log2(max(pixels * scale.seconds_per_pixel, 1.0))), 0)


def even_edges(scale: TimeScale, pixels: float) -> Ints:
    """Edges (seconds) of bins of `pixels` to twice as many that cover the window and stand still while it moves."""
    size = bin_seconds(scale, pixels)
    return np.arange(scale.left // size, scale.right // size + 2, dtype=np.int64) * size


def coverage(columns: EventColumns, edges: Ints) -> Ints:
    """How many events touch each bin between `edges`."""
    begun = columns.start.searchsorted(edges[1:])
    over = columns.ends.searchsorted(edges[:-1], side="right")
    return begun - over


class CoverageMaker:
    """The coverage of one view: kept around the last window, for the bins stand still while it moves."""

    def __init__(self) -> None:
        self._columns: EventColumns | None = None
        self._size, self._first = 0, 0
        self._counts = np.zeros(0, dtype=np.int64)

    def counts(self, columns: EventColumns, scale: TimeScale, pixels: float) -> Counted:
        """How many events touch each of the bins of `even_edges`."""
        size = bin_seconds(scale, pixels)
        first, last = scale.left // size, scale.right // size + 1
        known = self._columns is columns and self._size == size
        if not known or first < self._first or last > self._first + len(self._counts):
            more = last - first
            edges = np.arange(first - more, last + more + 1, dtype=np.int64) * size
            self._columns, self._size, self._first = columns, size, first - more
            self._counts = coverage(columns, edges)
        at = first - self._first
        return first * size, size, self._counts[at : at + last - first]

    def forget(self) -> None:
        """Let go of the events."""
        self._columns = None


def begun(columns: EventColumns, edges: Ints) -> Ints:
    """How many events begin in each bin between `edges`."""
    return np.diff(columns.start.searchsorted(edges))


def badges(
    columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, shown: Ints, pixels: float = 112.0
) -> list[Badge]:
    """What touches the window and has no room at this zoom, by where it begins; what began before counts first.

    `shown` are the starts of what has room (Scene.begun). Events of collapsed bands are told by their headings.
    """
    size = bin_seconds(scale, pixels)
    first, last = scale.left // size, scale.right // size + 1
    edges = np.arange(first, last + 1, dtype=np.int64) * size
    edges[-1] = scale.right
    before = columns.start.searchsorted(edges)
    before[0] = columns.ends.searchsorted(scale.left, side="right")
    rest = before[1:] - before[:-1] - _by_bin(shown, first, last, size)
    for band in bands:
        if band.collapsed:
            for level in band.levels:
                low, high = level.start.searchsorted((scale.left - level.longest, scale.right)).tolist()
                start, end = level.start[low:high], level.end[low:high]
                rest -= _by_bin(start[end > scale.left], first, last, size)
    found = rest.nonzero()[0]
    return [
        Badge((first + at) * size, (first + at + 1) * size, count)
        for at, count in zip(found.tolist(), rest[found].tolist(), strict=True)
    ]


def _by_bin(starts: Ints, first: int, last: int, size: int) -> Ints:
    """How many of the events in view begin in each bin; what began before the first counts there."""
    place = np.maximum(starts // size - first, 0)
    return np.bincount(place, minlength=last - first)


def heights(counts: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """Counts as heights of 0..1: by their root, so that one event is still seen beside a thousand."""
    top = float(counts.max(initial=0))
    return np.sqrt(counts / top) if top > 0 else np.zeros(len(counts))
