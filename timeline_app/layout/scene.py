"""What stands where at one zoom: the boxes in view, as columns of pixels. Painting reads it, the hit test too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band, shown_levels
from timeline_app.layout.columns import EventColumns, Flag, Floats, Ints
from timeline_app.layout.lanes import BOX_GAP, INSIDE_PAD, LABEL_GAP, MIN_MARK, Rows
from timeline_app.layout.scale import TimeScale

FAR = 20_000.0  # pixels: marks are cut there, so that no drawing call gets a number beyond its range
SOFT = 8.0  # pixels that an approximate end fades outwards
ARROW = 12.0  # that the arrow head of an open start takes before a label
_REACH = 400.0  # pixels beyond the view from which a label may still reach into it
_EDGE = 6.0  # pixels between a label and the edge of the view


@dataclass(frozen=True, slots=True)
class Scene:
    """Boxes in view, sorted by `y` and then x. All positions are pixels; y counts from the top of all lanes.

    `x0`, `x1` bound the mark (widened to its least width), `sure0`, `sure1` the sure part, `label` is where the
    label begins, `room` how many pixels it may take at most and `width` how many it wants; `side` is -1, 0, 1 for
    a label left of, inside, right of its mark. `index` points into the columns. `begun` are the starts (seconds, in no
    order) of the events that have a place at this zoom and touch the window, in all lanes.
    """

    index: Rows
    y: npt.NDArray[np.int32]
    x0: Floats
    x1: Floats
    sure0: Floats
    sure1: Floats
    label: Floats
    room: Floats
    width: Floats
    side: npt.NDArray[np.int8]
    begun: Ints
    lane_height: int

    def __len__(self) -> int:
        return len(self.index)

    @property
    def shown(self) -> int:
        """How many events have a place at this zoom and touch the window, in all lanes."""
        return len(self.begun)


def build_scene(
    columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, y0: int, y1: int, lane_height: int
) -> Scene:
    """The boxes of the lanes that touch the pixels `y0` to `y1`, at this zoom."""
    margin = int(_REACH * scale.seconds_per_pixel) + 1
    low, high = scale.left - margin, scale.right + margin
    parts: list[tuple[npt.NDArray[np.generic], ...]] = []
    for band, level in shown_levels(bands, scale.seconds_per_pixel):
        first = int(level.start.searchsorted(low - level.longest))
        last = int(level.start.searchsorted(high))
        if first < last:
            near = slice(first, last)
            y = level.lane[near] * lane_height + band.top
            parts.append(
                (level.index[near], y, level.start[near], level.end[near], level.width[near], level.left[near])
            )
    if not parts:
        return _empty(np.zeros(0, dtype=np.int64), lane_height)
    index, y, start, end, width, left = (np.concatenate(part) for part in zip(*parts, strict=True))
    begun = start[(end > scale.left) & (start < scale.right)]
    keep = np.flatnonzero((end > low) & (y < y1) & (y > y0 - lane_height))
    if not len(keep):
        return _empty(begun, lane_height)
    boxes = index[keep], y[keep], width[keep].astype(np.float64), left[keep]
    return _scene(columns, scale, boxes, begun, lane_height)


def _empty(begun: Ints, lane_height: int) -> Scene:
    none, ints = np.zeros(0), np.zeros(0, dtype=np.int32)
    return Scene(ints, ints, none, none, none, none, none, none, none, np.zeros(0, dtype=np.int8), begun, lane_height)


def _pixels(seconds: Ints, scale: TimeScale) -> Floats:
    exact = ((seconds - scale.left) - scale.fraction) / scale.seconds_per_pixel
    return np.clip(exact, -FAR, FAR)


def _scene(
    columns: EventColumns,
    scale: TimeScale,
    boxes: tuple[Rows, npt.NDArray[np.int32], Floats, npt.NDArray[np.bool_]],
    begun: Ints,
    lane_height: int,
) -> Scene:
    index, y, width, left_side = boxes
    x0 = _pixels(columns.start[index], scale)
    order = np.lexsort((x0, y))
    index, y, width, left_side, x0 = index[order], y[order], width[order], left_side[order], x0[order]
    x1 = _pixels(columns.end[index], scale)
    sure0, sure1 = _pixels(columns.sure_start[index], scale), _pixels(columns.sure_end[index], scale)
    grow = np.maximum(MIN_MARK - (x1 - x0), 0.0) / 2
    x0, x1 = x0 - grow, x1 + grow
    flags = columns.flags[index]
    soft = np.where(((flags & Flag.APPROXIMATE) > 0) & (x1 - x0 > MIN_MARK), SOFT, 0.0)
    begin = np.maximum(x0, 0.0) + np.where((flags & Flag.OPEN_START) > 0, ARROW, 0.0)
    # In a bar with uncertain ends the label stands in the sure part, if that is long enough.
    sure = np.maximum(sure0, 0.0)
    begin = np.where(np.minimum(sure1, scale.width) - sure >= width + 2 * INSIDE_PAD, sure, begin)
    label, room, side = _labels(y, x0 - soft, x1 + soft, width, left_side, begin, scale.width)
    return Scene(index, y, x0, x1, sure0, sure1, label, room, width, side, begun, lane_height)


def _labels(
    y: npt.NDArray[np.int32],
    x0: Floats,
    x1: Floats,
    width: Floats,
    left: npt.NDArray[np.bool_],
    begin: Floats,
    view: float,
) -> tuple[Floats, Floats, npt.NDArray[np.int8]]:
    """Where each label begins, how much room it has, and its side; `begin` is where one inside its bar begins.

    The side that the lanes were made for is kept, but at the edge of the view a label goes to the other side of
    its mark where that has room. A label in a bar that runs out of the view stays at the edge.
    """
    inside = x1 - x0 >= width + 2 * INSIDE_PAD
    before, after = _free(y, x0, x1, width, inside, left)
    fits_left = x0 - LABEL_GAP - np.maximum(before, _EDGE) >= width
    fits_right = np.minimum(after, view - _EDGE) - x1 - LABEL_GAP >= width
    # Where the mark itself is out of view, its label goes with it.
    seen = (x1 > 0) & (x0 < view)
    go_left = np.where(left, ~(seen & ~fits_left & fits_right), seen & ~fits_right & fits_left) & ~inside
    go_left = _one_a_gap(y, go_left, left & ~inside)
    before, after = _free(y, x0, x1, width, inside, go_left)
    stuck = begin + INSIDE_PAD
    label = np.where(inside, stuck, np.where(go_left, x0 - LABEL_GAP - width, x1 + LABEL_GAP))
    # A gap between two labels belongs to the one before it: a label at its right end only has its own width.
    alone = np.concatenate(([True], (y[1:] != y[:-1]) | go_left[:-1] | inside[:-1]))[: len(y)]
    space_left = np.where(alone, np.maximum(x0 - LABEL_GAP - np.maximum(before, _EDGE), width), width)
    room = np.where(inside, x1 - INSIDE_PAD - stuck, np.where(go_left, space_left, after - x1 - LABEL_GAP))
    return label, room, np.where(inside, 0, np.where(go_left, -1, 1)).astype(np.int8)


def _free(
    y: npt.NDArray[np.int32],
    x0: Floats,
    x1: Floats,
    width: Floats,
    inside: npt.NDArray[np.bool_],
    left: npt.NDArray[np.bool_],
) -> tuple[Floats, Floats]:
    """Where the free room before and after each mark ends, if labels stand left where `left` says."""
    low = np.where(left & ~inside, x0 - LABEL_GAP - width, x0)
    high = np.where(left | inside, x1, x1 + LABEL_GAP + width)
    before, after = np.full(len(y), -FAR), np.full(len(y), FAR)
    same = y[1:] == y[:-1]
    before[1:][same] = high[:-1][same] + BOX_GAP
    after[:-1][same] = low[1:][same] - BOX_GAP
    return before, after


def _one_a_gap(
    y: npt.NDArray[np.int32], go_left: npt.NDArray[np.bool_], left: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Of two labels that would change sides into one gap, only the second does."""
    moved_right = left & ~go_left
    clash = np.zeros(len(y), dtype=bool)
    clash[:-1] = (y[1:] == y[:-1]) & moved_right[:-1] & (go_left & ~left)[1:]
    return go_left | clash


def box_at(scene: Scene, x: float, y: float, slack: float = 3.0) -> int:
    """The row of the columns whose mark or label is at a pixel, or -1. A mark wins over a label."""
    lane = int(scene.y.searchsorted(y, side="right")) - 1
    if lane < 0 or y >= scene.y[lane] + scene.lane_height:
        return -1
    first, last = int(scene.y.searchsorted(scene.y[lane])), lane + 1
    found = -1
    for at in range(first, last):
        if scene.x0[at] - slack <= x <= scene.x1[at] + slack:
            return int(scene.index[at])
        if scene.label[at] - slack <= x <= scene.label[at] + min(scene.width[at], scene.room[at]) + slack:
            found = int(scene.index[at])
    return found
