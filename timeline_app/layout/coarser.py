"""Which events stay when one zooms out beyond the view of everything: fewer and fewer, each in its lane."""

from __future__ import annotations

import math

import numpy as np

from timeline_app.layout.columns import EventColumns, Floats, Ints
from timeline_app.layout.lanes import Level, Rows, reach
from timeline_app.layout.scale import COARSEST

_STEP = math.sqrt(2)


def coarser_levels(columns: EventColumns, first: Level) -> tuple[Level, ...]:
    """The events of the first level as levels, coarse to fine; together they are what it was, and it is the finest.

    At each half octave the less salient give way within their lane. The most salient of a lane stay at every zoom.
    """
    start, end, width = (column.astype(np.float64) for column in (first.start, first.end, first.width))
    rest, spp = np.lexsort((first.index, -columns.salience[first.index])), first.seconds_per_pixel
    lanes = len(np.unique(first.lane))
    found = []
    while len(rest) > lanes and spp < COARSEST:
        finer, spp = spp, spp * _STEP
        low, high = reach(start[rest], end[rest], width[rest], first.left[rest], spp)
        kept = _beside_one_another(first.lane[rest], low, high)
        if not kept.all():
            found.append(_part(first, rest[~kept], finer))
            rest = rest[kept]
    found.append(_part(first, rest, math.inf))
    return tuple(reversed(found))


def _beside_one_another(lane: Rows, low: Floats, high: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which boxes have room beside those before them in the order given, each in its lane."""
    taken: dict[int, list[tuple[float, float]]] = {}
    kept = np.zeros(len(lane), dtype=bool)
    for at, (number, begin, end) in enumerate(zip(lane.tolist(), low.tolist(), high.tolist(), strict=True)):
        boxes = taken.setdefault(number, [])
        if all(end <= other_begin or begin >= other_end for other_begin, other_end in boxes):
            boxes.append((begin, end))
            kept[at] = True
    return kept


def _part(first: Level, rows: Ints, spp: float) -> Level:
    """Some events of a level, by their places in it, as a level that is shown up to another zoom."""
    at = np.sort(rows)
    start, end = first.start[at], first.end[at]
    longest = int((end - start).max(initial=0))
    return Level(spp, first.index[at], start, end, first.lane[at], first.width[at], first.left[at], longest)
