"""Which lane an event stands in, and from which zoom on it is shown.

An event gets its lane once, at the coarsest octave of zoom at which its bar and its label fit beside the more
salient events, and keeps it at every finer one: zooming in only adds events. That holds because a box, measured
in time, only shrinks when the zoom becomes finer (the bar keeps its time, the label needs less of it).
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.columns import EventColumns, Floats

MIN_MARK = 12.0  # pixels: the narrowest mark; it may widen an event, never narrow it
LABEL_GAP = 6.0  # between mark and label
BOX_GAP = 12.0  # between one event's box and the next
INSIDE_PAD = 8.0  # at both ends of a label inside its bar
LANES = 48

LabelWidths = Callable[[npt.NDArray[np.int32]], Floats]


@dataclass(frozen=True, slots=True)
class Level:
    """The events that appear at `seconds_per_pixel` and stay at every finer zoom, sorted by start."""

    seconds_per_pixel: float
    index: npt.NDArray[np.int32]
    longest: int


@dataclass(frozen=True, slots=True)
class Lanes:
    """Lane of each event (-1: none yet), whether its label stands left, label widths in pixels, levels coarse to fine."""

    lane: npt.NDArray[np.int32]
    left: npt.NDArray[np.bool_]
    width: npt.NDArray[np.float32]
    levels: tuple[Level, ...]
    count: int


def reach(start: Floats, end: Floats, width: Floats, left: npt.NDArray[np.bool_], spp: float) -> tuple[Floats, Floats]:
    """First and last second (as floats) that the boxes need at a zoom, with the gap to the next."""
    bar = (end - start) / spp
    label = np.where(bar >= width + 2 * INSIDE_PAD, 0.0, width + LABEL_GAP)
    half = np.maximum(MIN_MARK - bar, 0.0) / 2
    low = start - (half + np.where(left, label, 0.0)) * spp
    high = end + (half + np.where(left, 0.0, label) + BOX_GAP) * spp
    return low, high


def assign_lanes(columns: EventColumns, widths: LabelWidths, spp: float, last: int, lanes: int = LANES) -> Lanes:
    """Lanes for a view that shows everything at `spp` seconds a pixel; labels that would pass `last` stand left."""
    count = len(columns)
    every = np.arange(count, dtype=np.int32)
    width = widths(every).astype(np.float32)
    start, end = columns.start.astype(np.float64), columns.end.astype(np.float64)
    left = end + (width + LABEL_GAP + MIN_MARK) * spp > last
    lane = np.full(count, -1, dtype=np.int32)
    taken: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    levels: list[Level] = []
    waiting = every
    while len(waiting):
        low, high = reach(start[waiting], end[waiting], width[waiting], left[waiting], spp)
        order = np.lexsort((columns.start[waiting], -columns.salience[waiting]))
        if len(waiting) <= lanes:
            order = np.arange(len(waiting))
        final = spp < 0.01
        for at in order:
            place = _place(taken, float(low[at]), float(high[at]), final)
            if place >= 0:
                lane[waiting[at]] = place
        placed = waiting[lane[waiting] >= 0]
        if len(placed):
            levels.append(Level(spp, placed, int((columns.end[placed] - columns.start[placed]).max())))
        waiting = waiting[lane[waiting] < 0]
        spp /= 2
    return Lanes(lane, left, width, tuple(levels), int(lane.max(initial=-1)) + 1)


def _place(taken: list[list[tuple[float, float]]], low: float, high: float, more: bool) -> int:
    for number, boxes in enumerate(taken):
        at = bisect_left(boxes, (low, low))
        if (at == 0 or boxes[at - 1][1] <= low) and (at == len(boxes) or boxes[at][0] >= high):
            insort(boxes, (low, high))
            return number
    if not more:
        return -1
    taken.append([(low, high)])
    return len(taken) - 1
