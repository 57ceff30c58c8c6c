"""What stands where at one zoom: the boxes in view, as columns of pixels. Painting reads it, the hit test too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band
from timeline_app.layout.columns import EventColumns, Floats, Ints
from timeline_app.layout.lanes import BOX_GAP, INSIDE_PAD, LABEL_GAP, MIN_MARK, Rows
from timeline_app.layout.nearby import SOFT, Nearby, gathered, reach_of
from timeline_app.layout.scale import TimeScale

__all__ = ["FAR", "SOFT", "Scene", "SceneMaker", "box_at", "build_scene"]
FAR = 20_000.0  # pixels: marks are cut there, so that no drawing call gets a number beyond its range
_EDGE = 6.0  # pixels between a label and the edge of the view

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Scene:
    """Boxes in view, sorted by `y` and then x. All positions are pixels; y counts from the top of all lanes.

    `x0`, `x1` bound the mark (widened to its least width), `sure0`, `sure1` the sure part, `label` is where the
    label begins, `room` how many pixels it may take at most and `width` how many it wants; `side` is -1, 0, 1 for
    a label left of, inside, right of its mark. `index` points into the columns, `traits` are as in Nearby.
    `begun` are the starts (seconds, in no order) of the events that have a place at this zoom and touch the window, in
    all lanes.
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
    traits: npt.NDArray[np.int16]
    begun: Ints
    lane_height: int

    def __len__(self) -> int:
        return len(self.index)

    @property
    def shown(self) -> int:
        """How many events have a place at this zoom and touch the window, in all lanes."""
        return len(self.begun)


class SceneMaker:
    """Makes the scenes of one view, and keeps what is around the last one: most frames are near the one before."""

    def __init__(self) -> None:
        self._near: Nearby | None = None

    def scene(
        self, columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, y0: int, y1: int, lane_height: int
    ) -> Scene:
        """As `build_scene`."""
        if self._near is None or not self._near.holds(columns, bands, scale, lane_height):
            self._near = gathered(columns, bands, scale, lane_height)
        return _scene(self._near, scale, y0, y1)

    def forget(self) -> None:
        """Let go of the events."""
        self._near = None


def build_scene(
    columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, y0: int, y1: int, lane_height: int
) -> Scene:
    """The boxes of the lanes that touch the pixels `y0` to `y1`, at this zoom."""
    return _scene(gathered(columns, bands, scale, lane_height), scale, y0, y1)


def _scene(near: Nearby, scale: TimeScale, y0: int, y1: int) -> Scene:
    start, end = near.times[0], near.times[1]
    begun = start[(end > scale.left) & (start < scale.right)]
    low, high = reach_of(scale)
    first, last = near.y.searchsorted((y0 - near.lane_height + 1, y1)).tolist()
    keep = np.flatnonzero((end[first:last] > low) & (start[first:last] < high)) + first
    pixels = (near.times.take(keep, 1) - scale.left) - scale.fraction
    pixels /= scale.seconds_per_pixel
    np.maximum(pixels, -FAR, out=pixels)
    np.minimum(pixels, FAR, out=pixels)
    x0, x1, sure0, sure1 = pixels
    grow = np.maximum(MIN_MARK - (x1 - x0), 0.0) / 2
    x0, x1 = x0 - grow, x1 + grow
    width, soft, arrow = near.sizes.take(keep, 1)
    soft *= x1 - x0 > MIN_MARK
    begin = np.maximum(x0, 0.0) + arrow
    # In a bar with uncertain ends the label stands in the sure part, if that is long enough.
    sure = np.maximum(sure0, 0.0)
    begin = np.where(np.minimum(sure1, scale.width) - sure >= width + 2 * INSIDE_PAD, sure, begin)
    y = near.y[keep]
    label, room, side = _labels(y, x0 - soft, x1 + soft, width, near.left[keep], begin, scale.width)
    traits = near.traits.take(keep, 1)
    return Scene(near.index[keep], y, x0, x1, sure0, sure1, label, room, width, side, traits, begun, near.lane_height)


def _labels(
    y: npt.NDArray[np.int32], x0: Floats, x1: Floats, width: Floats, left: Bools, begin: Floats, view: float
) -> tuple[Floats, Floats, npt.NDArray[np.int8]]:
    """Where each label begins, how much room it has, and its side; `begin` is where one inside its bar begins.

    The side that the lanes were made for is kept, but at the edge of the view a label goes to the other side of
    its mark where that has room. A label in a bar that runs out of the view stays at the edge.
    """
    need = width + LABEL_GAP
    outside = x1 - x0 < width + 2 * INSIDE_PAD
    same = y[1:] == y[:-1]
    made_left = left & outside
    before, after = _free(same, x0, x1, need, outside, made_left)
    fits_left = x0 - np.maximum(before, _EDGE) >= need
    fits_right = np.minimum(after, view - _EDGE) - x1 >= need
    # Where the mark itself is out of view, its label goes with it.
    change = (fits_left != fits_right) & (fits_right == left) & (x1 > 0) & (x0 < view) & outside
    go_left = made_left
    if change.any():
        go_left = _one_a_gap(same, made_left ^ change, made_left)
        before, after = _free(same, x0, x1, need, outside, go_left)
    inside = ~outside
    label = x1 + LABEL_GAP
    room = after - label
    np.copyto(label, begin + INSIDE_PAD, where=inside)
    np.copyto(room, x1 - INSIDE_PAD - label, where=inside)
    side = outside.astype(np.int8)
    if go_left.any():
        np.copyto(label, x0 - need, where=go_left)
        # A gap between two labels belongs to the one before it: a label at its right end only has its own width.
        alone = np.concatenate(([True], ~same | go_left[:-1] | inside[:-1]))[: len(y)]
        free = np.where(alone, np.maximum(x0 - LABEL_GAP - np.maximum(before, _EDGE), width), width)
        np.copyto(room, free, where=go_left)
        side -= 2 * go_left.astype(np.int8)
    return label, room, side


def _free(same: Bools, x0: Floats, x1: Floats, need: Floats, outside: Bools, go_left: Bools) -> tuple[Floats, Floats]:
    """Where the free room before and after each mark ends, if labels stand left where `go_left` says.

    `same` tells of each box but the first whether it is in the lane of the one before; `need` is a label with its gap.
    """
    low = x0 - need * go_left
    high = x1 + need * (outside & ~go_left)
    before, after = np.full(len(x0), -FAR), np.full(len(x0), FAR)
    np.copyto(before[1:], high[:-1] + BOX_GAP, where=same)
    np.copyto(after[:-1], low[1:] - BOX_GAP, where=same)
    return before, after


def _one_a_gap(same: Bools, go_left: Bools, made_left: Bools) -> Bools:
    """Of two labels that would change sides into one gap, only the second does."""
    clash = np.zeros(len(go_left), dtype=bool)
    clash[:-1] = same & (made_left & ~go_left)[:-1] & (go_left & ~made_left)[1:]
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
