"""What stands in and around a window: gathered from all levels once, read by the many frames of a pan or a zoom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.layout.bands import Band, shown_levels
from timeline_app.layout.columns import EventColumns, Flag, Floats, Ints
from timeline_app.layout.lanes import Level, Rows
from timeline_app.layout.scale import TimeScale

SOFT = 8.0  # pixels that an approximate end fades outwards
ARROW = 12.0  # that the arrow head of an open start takes before a label
REACH = 400.0  # pixels beyond the view from which a label may still reach into it
KIND, FLAGS, STATUS, TONE, PASSAGES = range(5)  # rows of `traits`
_AROUND = 0.5  # windows on either side
_TOO_FAR = 24  # windows in all: from then on it is gathered anew, closer


@dataclass(frozen=True, slots=True)
class Nearby:
    """The boxes of all bands that are shown at a zoom and touch [low, high), sorted by y and start.

    `index` points into the columns. `times` (4 rows) are start, end, sure start and sure end, `sizes` (3 rows) the
    width of the label, what an approximate end fades and what an open start takes (pixels), `traits` (5 rows) kind,
    flags, status, tone and passages, all as in the columns. They hold for zooms from `finest` (not that itself) to
    `coarsest` seconds per pixel.
    """

    columns: EventColumns
    bands: tuple[Band, ...]
    lane_height: int
    finest: float
    coarsest: float
    low: int
    high: int
    index: Rows
    y: npt.NDArray[np.int32]
    times: Ints
    sizes: Floats
    traits: npt.NDArray[np.int16]
    left: npt.NDArray[np.bool_]

    def holds(self, columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, lane_height: int) -> bool:
        """Whether it has all that is shown in a window, and not far more."""
        spp = scale.seconds_per_pixel
        if self.bands is not bands or self.columns is not columns or self.lane_height != lane_height:
            return False
        low, high = reach_of(scale)
        close = self.high - self.low <= _TOO_FAR * (high - low)
        return close and self.finest < spp <= self.coarsest and self.low <= low and high <= self.high


def reach_of(scale: TimeScale) -> tuple[int, int]:
    """The seconds from which a box may reach into the window."""
    margin = int(REACH * scale.seconds_per_pixel) + 1
    return scale.left - margin, scale.right + margin


def gathered(columns: EventColumns, bands: tuple[Band, ...], scale: TimeScale, lane_height: int) -> Nearby:
    """What is shown in and around a window."""
    low, high = reach_of(scale)
    more = int((high - low) * _AROUND)
    low, high = low - more, high + more
    parts, tops = [], []
    for band, level in shown_levels(bands, scale.seconds_per_pixel):
        first = int(level.start.searchsorted(low - level.longest))
        last = int(level.start.searchsorted(high))
        near = np.flatnonzero(level.end[first:last] > low) + first
        if len(near):
            parts.append((level.index[near], level.lane[near], level.width[near], level.left[near]))
            tops.append(np.full(len(near), band.top, dtype=np.int32))
    finest, coarsest = _zooms(bands, scale.seconds_per_pixel)
    if not parts:
        return _nearby(columns, bands, lane_height, (finest, coarsest, low, high), _NOTHING)
    index, lane, width, left = (np.concatenate(part) for part in zip(*parts, strict=True))
    y = lane * lane_height + np.concatenate(tops)
    order = np.lexsort((columns.start[index], y))
    boxes = index[order], y[order].astype(np.int32), width[order], left[order]
    return _nearby(columns, bands, lane_height, (finest, coarsest, low, high), boxes)


_Boxes = tuple[Rows, npt.NDArray[np.int32], npt.NDArray[np.float32], npt.NDArray[np.bool_]]
_NOTHING: _Boxes = (
    np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32), np.zeros(0, dtype=bool),
)  # fmt: skip


def _nearby(
    columns: EventColumns,
    bands: tuple[Band, ...],
    lane_height: int,
    limits: tuple[float, float, int, int],
    boxes: _Boxes,
) -> Nearby:
    index, y, width, left = boxes
    flags = columns.flags[index]
    times = np.stack([side[index] for side in (columns.start, columns.end, columns.sure_start, columns.sure_end)])
    sizes = np.stack([
        width.astype(np.float64),
        np.where(flags & Flag.APPROXIMATE, SOFT, 0.0),
        np.where(flags & Flag.OPEN_START, ARROW, 0.0),
    ])  # fmt: skip
    looks = (columns.kind, columns.flags, columns.status, columns.tone, columns.passages)
    traits = np.stack([look[index].astype(np.int16) for look in looks])
    return Nearby(columns, bands, lane_height, *limits, index, y, times, sizes, traits, left)


def _zooms(bands: tuple[Band, ...], spp: float) -> tuple[float, float]:
    """From which to which zoom the same levels are shown as at `spp`: beyond the first, up to the second."""
    open_bands = [band for band in bands if not band.collapsed]
    shown = [level.seconds_per_pixel / 0.9999 for _, level in shown_levels(bands, spp)]
    hidden = [_next(band.levels, spp) for band in open_bands]
    return max(hidden, default=0.0), min(shown, default=float("inf"))


def _next(levels: tuple[Level, ...], spp: float) -> float:
    """The zoom at which one more level appears; 0 where none will."""
    finer = [level.seconds_per_pixel / 0.9999 for level in levels if level.seconds_per_pixel < spp * 0.9999]
    return max(finer, default=0.0)
