"""How many events there are where: the density strip, the badges of what has no room, the overview."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band
from timeline_app.layout.columns import EventColumns, Ints
from timeline_app.layout.scale import TimeScale


@dataclass(frozen=True, slots=True)
class Badge:
    """So many events from `start` to `end` (seconds) have no room at this zoom."""

    start: int
    end: int
    count: int


def even_edges(scale: TimeScale, pixels: float) -> Ints:
    """Edges (seconds) of bins of `pixels` to twice as many that cover the window and stand still while it moves."""
    size = 1 << max(math.ceil(math.log2(max(pixels * scale.seconds_per_pixel, 1.0))), 0)
    return np.arange(scale.left // size, scale.right // size + 2, dtype=np.int64) * size


def coverage(columns: EventColumns, edges: Ints) -> Ints:
    """How many events touch each bin between `edges`."""
    begun = columns.start.searchsorted(edges[1:])
    over = columns.ends.searchsorted(edges[:-1], side="right")
    return begun - over


def begun(columns: EventColumns, edges: Ints) -> Ints:
    """How many events begin in each bin between `edges`."""
    return np.diff(columns.start.searchsorted(edges))


def badges(
    columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, shown: Ints, pixels: float = 112.0
) -> list[Badge]:
    """What touches the window and has no room at this zoom, by where it begins; what began before counts first.

    `shown` are the starts of what has room (Scene.begun). Events of collapsed bands are told by their headings.
    """
    edges = even_edges(scale, pixels)
    inner = np.clip(edges, scale.left, scale.right)
    rest = begun(columns, inner)
    rest[0] += columns.touching(scale.left, scale.right) - int(rest.sum())
    rest -= _by_bin(shown, inner)
    for band in bands:
        if band.collapsed:
            for level in band.levels:
                first, last = level.start.searchsorted((scale.left - level.longest, scale.right))
                start, end = level.start[first:last], level.end[first:last]
                rest -= _by_bin(start[end > scale.left], inner)
    return [Badge(int(edges[at]), int(edges[at + 1]), int(rest[at])) for at in np.flatnonzero(rest > 0).tolist()]


def _by_bin(starts: Ints, edges: Ints) -> Ints:
    """Counts between the edges; what is before the first counts there."""
    place = np.maximum(edges.searchsorted(starts, side="right") - 1, 0)
    return np.bincount(np.minimum(place, len(edges) - 2), minlength=len(edges) - 1).astype(np.int64)


def heights(counts: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """Counts as heights of 0..1: by their root, so that one event is still seen beside a thousand."""
    top = float(counts.max(initial=0))
    return np.sqrt(counts / top) if top > 0 else np.zeros(len(counts))
