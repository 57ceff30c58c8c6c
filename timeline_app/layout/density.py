"""How many events there are where: the density strip, the badges of what has no room, the overview."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band, shown_levels
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


def badges(columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, pixels: float = 112.0) -> list[Badge]:
    """What touches the window and has no room at this zoom, by where it begins; what began before counts first."""
    edges = even_edges(scale, pixels)
    inner = np.clip(edges, scale.left, scale.right)
    rest = begun(columns, inner)
    rest[0] += columns.touching(scale.left, scale.left + 1) - int(
        columns.start.searchsorted(scale.left + 1) - columns.start.searchsorted(scale.left)
    )
    for _, level in shown_levels(bands, scale.seconds_per_pixel):
        rest -= np.diff(level.start.searchsorted(inner))
        rest[0] -= _reaching_in(level.start, level.end, level.longest, scale.left)
    for band in bands:
        if band.collapsed:
            for level in band.levels:
                rest -= np.diff(level.start.searchsorted(inner))
                rest[0] -= _reaching_in(level.start, level.end, level.longest, scale.left)
    return [Badge(int(edges[at]), int(edges[at + 1]), int(rest[at])) for at in np.flatnonzero(rest > 0).tolist()]


def _reaching_in(start: Ints, end: Ints, longest: int, left: int) -> int:
    """How many began before `left` and last beyond it."""
    first, last = start.searchsorted(left - longest), start.searchsorted(left)
    return int(np.count_nonzero(end[first:last] > left))


def heights(counts: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """Counts as heights of 0..1: by their root, so that one event is still seen beside a thousand."""
    top = float(counts.max(initial=0))
    return np.sqrt(counts / top) if top > 0 else np.zeros(len(counts))
