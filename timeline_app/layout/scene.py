"""What stands where at one zoom: the boxes in view, as columns of pixels. Painting reads it, the hit test too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.columns import EventColumns, Floats, Ints
from timeline_app.layout.lanes import BOX_GAP, INSIDE_PAD, LABEL_GAP, MIN_MARK, Lanes
from timeline_app.layout.scale import TimeScale

FAR = 100_000.0  # pixels: marks are cut there, so that no drawing call gets a number beyond its range


@dataclass(frozen=True, slots=True)
class Scene:
    """Boxes in view, sorted by lane and then x. All positions are pixels; y counts from the top of the lanes' content.

    `x0`, `x1` bound the mark (widened to its least width), `sure0`, `sure1` the sure part, `label` is where the
    label begins and `room` how many pixels it may take; `index` points into the columns.
    """

    index: npt.NDArray[np.int32]
    lane: npt.NDArray[np.int32]
    x0: Floats
    x1: Floats
    sure0: Floats
    sure1: Floats
    label: Floats
    room: Floats
    width: Floats
    shown: int
    hidden: int

    def __len__(self) -> int:
        return len(self.index)


EMPTY_INTS = np.zeros(0, dtype=np.int32)


def _pixels(seconds: Ints, scale: TimeScale) -> Floats:
    exact = (seconds - scale.left).astype(np.float64)
    return np.clip((exact - scale.fraction) / scale.seconds_per_pixel, -FAR, FAR)


def visible(columns: EventColumns, lanes: Lanes, scale: TimeScale) -> npt.NDArray[np.int32]:
    """Events that have a place at this zoom and touch the window (with the reach of a label), any lane."""
    margin = int(400 * scale.seconds_per_pixel) + 1
    low, high = scale.left - margin, scale.right + margin
    parts = []
    for level in lanes.levels:
        if level.seconds_per_pixel < scale.seconds_per_pixel * 0.999:
            break
        starts = columns.start[level.index]
        first = int(np.searchsorted(starts, low - level.longest))
        last = int(np.searchsorted(starts, high))
        part = level.index[first:last]
        parts.append(part[columns.end[part] > low])
    return np.concatenate(parts) if parts else EMPTY_INTS


def build_scene(columns: EventColumns, lanes: Lanes, scale: TimeScale, first: int, last: int) -> Scene:
    """The boxes of the lanes `first` to `last` (exclusive) at this zoom."""
    index = visible(columns, lanes, scale)
    start, end = columns.start[index], columns.end[index]
    inside = (end > scale.left) & (start < scale.right)
    shown = int(inside.sum())
    total = int(np.searchsorted(columns.start, scale.right))
    hidden = max(total - int((columns.end < scale.left).sum()) - shown, 0)
    lane = lanes.lane[index]
    keep = (lane >= first) & (lane < last)
    index, lane = index[keep], lane[keep]
    x0, x1 = _pixels(columns.start[index], scale), _pixels(columns.end[index], scale)
    order = np.lexsort((x0, lane))
    index, lane, x0, x1 = index[order], lane[order], x0[order], x1[order]
    sure0, sure1 = _pixels(columns.sure_start[index], scale), _pixels(columns.sure_end[index], scale)
    grow = np.maximum(MIN_MARK - (x1 - x0), 0.0) / 2
    x0, x1 = x0 - grow, x1 + grow
    label, room = _labels(lanes, index, lane, x0, x1, scale.width)
    return Scene(index, lane, x0, x1, sure0, sure1, label, room, lanes.width[index].astype(np.float64), shown, hidden)


def _labels(
    lanes: Lanes, index: npt.NDArray[np.int32], lane: npt.NDArray[np.int32], x0: Floats, x1: Floats, view: float
) -> tuple[Floats, Floats]:
    """Where each label begins and how much room it has: inside its bar, right of it, or left."""
    width = lanes.width[index].astype(np.float64)
    left = lanes.left[index]
    bar = x1 - x0
    inside = bar >= width + 2 * INSIDE_PAD
    same = np.zeros(len(index) + 1, dtype=bool)
    same[1:-1] = lane[1:] == lane[:-1]
    before = np.where(same[:-1], np.r_[-FAR, x1[:-1]], -FAR) + BOX_GAP
    after = np.where(same[1:], np.r_[x0[1:], FAR], FAR) - BOX_GAP
    # A neighbour's label on the shared side takes its part of the free room.
    before = np.where(
        same[:-1] & np.r_[False, ~(left | inside)[:-1]], before + np.r_[0.0, width[:-1]] + LABEL_GAP, before
    )
    after = np.where(same[1:] & np.r_[(left & ~inside)[1:], False], after - np.r_[width[1:], 0.0] - LABEL_GAP, after)
    fits_left = x0 - LABEL_GAP - width >= np.maximum(before, 4.0)
    fits_right = x1 + LABEL_GAP + width <= np.minimum(after, view - 4.0)
    go_left = np.where(left, fits_left | ~fits_right, fits_left & ~fits_right)
    stuck = np.clip(x0 + INSIDE_PAD, INSIDE_PAD, np.maximum(x1 - INSIDE_PAD - width, x0 + INSIDE_PAD))
    label = np.where(inside, stuck, np.where(go_left, x0 - LABEL_GAP - width, x1 + LABEL_GAP))
    room = np.where(inside, x1 - INSIDE_PAD - label, np.where(go_left, width, after - x1 - LABEL_GAP))
    return label, room


def box_at(scene: Scene, x: float, lane: int, slack: float = 3.0) -> int:
    """The row of the columns whose mark or label is at a pixel of a lane, or -1. The mark wins over a label."""
    first, last = np.searchsorted(scene.lane, (lane, lane + 1))
    best = -1
    for at in range(int(first), int(last)):
        if scene.x0[at] - slack <= x <= scene.x1[at] + slack:
            return int(scene.index[at])
        width = min(scene.width[at], scene.room[at])
        if scene.label[at] <= x <= scene.label[at] + width:
            best = int(scene.index[at])
    return best
