"""Which lane an event stands in, and from which zoom on it is shown.

An event gets its lane once, at the coarsest octave of zoom at which its bar and its label fit beside the more
salient events, and keeps it at every finer one: zooming in only adds events. That holds because a box, measured
in time, only shrinks when the zoom becomes finer (the bar keeps its time, the label needs less of it).

Room is kept on a grid of slots of some pixels, one bit a lane, so that a lane is found by an OR over the slots of
a box. The first octave is filled event by event; the finer ones, which hold the many, cell by cell: a cell is as
long as the longest box, so the best events of all even cells cannot touch one another and are placed in one go.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from timeline_app.layout.columns import EventColumns, Floats, Ints

MIN_MARK = 12.0  # pixels: the narrowest mark; it may widen an event, never narrow it
LABEL_GAP = 6.0  # between mark and label
BOX_GAP = 16.0  # between one event's box and the next
INSIDE_PAD = 8.0  # at both ends of a label inside its bar
LONG_BAR = 352.0  # pixels from which on a finer zoom gives an event no more room beside others
LANES = 40  # at most 63: a bit each
FEW = 8  # so few events get a lane each
_SLOT = 8.0  # pixels
_A_CELL = 96  # events looked at in a cell of an octave
_FIRST_CELLS = 16
_NEAREST = 1 / LONG_BAR / 2  # seconds per pixel: here a second is long, so that every event has a lane

Rows = npt.NDArray[np.int32]
LabelWidths = Callable[[Rows], Floats]


@dataclass(frozen=True, slots=True)
class Level:
    """The events that appear at `seconds_per_pixel` and stay at every finer zoom, in columns sorted by start.

    `index` points into the columns; `lane` counts from 0; `width` are the pixels of the label and `left` tells
    that it stands left of its mark. `longest` is the longest event in seconds.
    """

    seconds_per_pixel: float
    index: Rows
    start: Ints
    end: Ints
    lane: npt.NDArray[np.int32]
    width: npt.NDArray[np.float32]
    left: npt.NDArray[np.bool_]
    longest: int


def reach(start: Floats, end: Floats, width: Floats, left: npt.NDArray[np.bool_], spp: float) -> tuple[Floats, Floats]:
    """First and last second (as floats) that the boxes need at a zoom, with the gap to the next."""
    bar = (end - start) / spp
    label = np.where(bar >= width + 2 * INSIDE_PAD, 0.0, width + LABEL_GAP)
    half = np.maximum(MIN_MARK - bar, 0.0) / 2
    low = start - (half + np.where(left, label, 0.0)) * spp
    high = end + (half + np.where(left, 0.0, label) + BOX_GAP) * spp
    return low, high


def first_level(
    columns: EventColumns, rows: Rows, widths: LabelWidths, spp: float, last: float, lanes: int = LANES
) -> Level:
    """The events of `rows` (sorted) that are shown at `spp`, where all are in view.

    Of very many, only the most salient of each part of the time are looked at. Labels that would pass the second
    `last` stand left. Few events get a lane each, in the order of time.
    """
    pool = _pool(columns, rows, lanes)
    start, end = columns.start[pool].astype(np.float64), columns.end[pool].astype(np.float64)
    width = widths(pool)
    left = end + (width + LABEL_GAP + MIN_MARK) * spp > last
    left &= (end - start) / spp < width + 2 * INSIDE_PAD
    low, high = reach(start, end, width, left, spp)
    if len(rows) <= FEW:
        lane = np.arange(len(pool), dtype=np.int32)
    else:
        origin = float(low.min())
        first = ((low - origin) / (spp * _SLOT)).astype(np.int64).tolist()
        final = ((high - origin) / (spp * _SLOT)).astype(np.int64).tolist()
        lane = _one_by_one(first, final, range(len(pool)), lanes)
        if lane.min() < 0 or len(pool) < len(rows):
            order = np.lexsort((pool, -columns.salience[pool]))
            lane = _one_by_one(first, final, order.tolist(), lanes)
    return _level(columns, pool, lane, width, left, spp)


def finer_levels(
    columns: EventColumns, rows: Rows, widths: LabelWidths, first: Level, lanes: int = LANES
) -> Iterator[Level | None]:
    """The levels after the first, each half as coarse, until every event of `rows` has a lane; None between steps.

    Events as long as a good label (LONG_BAR) that find no room get lanes of their own below: a finer zoom would
    not help them.
    """
    placed = np.zeros(len(columns), dtype=bool)
    placed[first.index] = True
    waiting = rows[~placed[rows]]
    del placed
    levels = [first]
    spp = first.seconds_per_pixel
    below = max(lanes, int(first.lane.max(initial=-1)) + 1)
    width = np.zeros(0, dtype=np.float32)
    if len(waiting):
        width = widths(waiting).astype(np.float32)
        yield None
    while len(waiting):
        start, end = columns.start[waiting], columns.end[waiting]
        long = (end - start) >= LONG_BAR * spp
        lane = np.full(len(waiting), -1, dtype=np.int32)
        if levels[-1].seconds_per_pixel != spp:  # the first octave itself was filled by first_level
            for _ in _fill(columns, waiting, width, levels, spp, lanes, lane):
                yield None
        rest = long & (lane < 0)
        if rest.any():
            lane[rest], below = _lanes_below(start[rest], end[rest], spp, below)
        done = lane >= 0
        if done.any():
            found = _level(columns, waiting[done], lane[done], width[done], np.zeros(int(done.sum()), bool), spp)
            levels.append(found)
            yield found
            waiting, width = waiting[~done], width[~done]
        spp /= 2


def _level(
    columns: EventColumns,
    rows: Rows,
    lane: npt.NDArray[np.integer],
    width: npt.NDArray[np.floating],
    left: npt.NDArray[np.bool_],
    spp: float,
) -> Level:
    """The placed ones among `rows` (sorted) as a level."""
    kept = lane >= 0
    index = rows[kept]
    start, end = columns.start[index], columns.end[index]
    longest = int((end - start).max(initial=0))
    return Level(
        spp, index, start, end, lane[kept].astype(np.int32), width[kept].astype(np.float32), left[kept], longest
    )


def _pool(columns: EventColumns, rows: Rows, lanes: int) -> Rows:
    """The rows to look at first: of each sixteenth of the time, as many of the most salient as could fit."""
    most = lanes * 2
    if len(rows) <= most * _FIRST_CELLS:
        return rows
    starts = columns.start[rows]
    edges = np.linspace(starts[0], starts[-1] + 1, _FIRST_CELLS + 1)
    cuts = np.searchsorted(starts, edges)
    parts = []
    for low, high in pairwise(cuts.tolist()):
        part = rows[low:high]
        if len(part) > most:
            salience = columns.salience[part]
            part = part[np.argpartition(salience, len(part) - most)[len(part) - most :]]
        parts.append(part)
    return np.sort(np.concatenate(parts))


def _one_by_one(first: list[int], last: list[int], order: list[int] | range, lanes: int) -> npt.NDArray[np.int32]:
    """Lane of each box (-1: no room), in the given order; a box takes the slots `first` to `last`."""
    taken = [0] * (max(last, default=0) + 1)
    everything = (1 << lanes) - 1
    lane = np.full(len(first), -1, dtype=np.int32)
    for at in order:
        low, high = first[at], last[at] + 1
        used = 0
        for bits in taken[low:high]:
            used |= bits
        free = everything & ~used
        if free:
            bit = free & -free
            lane[at] = bit.bit_length() - 1
            for slot in range(low, high):
                taken[slot] |= bit
    return lane


def _fill(
    columns: EventColumns,
    rows: Rows,
    width: npt.NDArray[np.float32],
    levels: list[Level],
    spp: float,
    lanes: int,
    lane: npt.NDArray[np.int32],
) -> Iterator[None]:
    """Write the lanes of those of `rows` that find room beside `levels` into `lane`; yields between steps."""
    start, end = columns.start[rows].astype(np.float64), columns.end[rows].astype(np.float64)
    low, high = reach(start, end, width.astype(np.float64), np.zeros(len(rows), bool), spp)
    slot = spp * _SLOT
    origin = low.min()
    cell_seconds = float((high - low).max()) + 2 * slot
    cell = ((low - origin) / cell_seconds).astype(np.int64)
    yield
    order = np.lexsort((-columns.salience[rows], cell))
    cell = cell[order]
    opens = np.r_[True, cell[1:] != cell[:-1]]
    heads = np.flatnonzero(opens)
    sizes = np.diff(np.r_[heads, len(cell)])
    nth = np.arange(len(cell)) - np.repeat(heads, sizes)
    kept = nth < _A_CELL
    order, nth, odd = order[kept], nth[kept], (cell[kept] % 2).astype(bool)
    yield
    first = ((low[order] - origin) / slot).astype(np.int64)
    last = ((high[order] - origin) / slot).astype(np.int64)
    slots = _slots(first, last)
    taken = _taken(levels, slots, origin, slot, spp, lanes)
    yield
    first_at, last_at = np.searchsorted(slots, first), np.searchsorted(slots, last)
    reach_of = np.arange(int((last_at - first_at).max()) + 1)
    everything = np.uint64((1 << lanes) - 1)
    by_turn = np.lexsort((odd, nth))
    turns = nth[by_turn] * 2 + odd[by_turn]
    bounds = np.flatnonzero(np.r_[True, turns[1:] != turns[:-1], True])
    for begin, finish in pairwise(bounds.tolist()):
        turn = by_turn[begin:finish]
        where = np.minimum(first_at[turn, None] + reach_of, last_at[turn, None])
        used = np.bitwise_or.reduce(taken[where], axis=1)
        free = everything & ~used
        bit = free & (~free + np.uint64(1))
        lane[order[turn]] = np.where(free > 0, np.log2(np.maximum(bit, 1).astype(np.float64)), -1).astype(np.int32)
        taken[where] |= bit[:, None]
        if len(turn) > 2000:
            yield


def _slots(first: Ints, last: Ints) -> Ints:
    """All slots that some box may take, each once, in order."""
    longest = int((last - first).max()) + 1
    marks = [np.minimum(first + step, last) for step in range(longest)]
    return np.unique(np.concatenate([np.unique(mark) for mark in marks]))


def _taken(
    levels: list[Level], slots: Ints, origin: float, slot: float, spp: float, lanes: int
) -> npt.NDArray[np.uint64]:
    """For each slot the lanes (as bits) that the events placed so far take at this zoom."""
    firsts, lasts, numbers = [], [], []
    for level in levels:
        low, high = reach(
            level.start.astype(np.float64),
            level.end.astype(np.float64),
            level.width.astype(np.float64),
            level.left,
            spp,
        )
        firsts.append(np.searchsorted(slots, np.floor((low - origin) / slot)))
        lasts.append(np.searchsorted(slots, np.floor((high - origin) / slot), side="right"))
        numbers.append(level.lane)
    first, last, lane = np.concatenate(firsts), np.concatenate(lasts), np.concatenate(numbers)
    touching = np.flatnonzero((last > first) & (lane < lanes))
    touching = touching[np.argsort(lane[touching], kind="stable")]
    cuts = np.searchsorted(lane[touching], np.arange(lanes + 1))
    taken = np.zeros(len(slots), dtype=np.uint64)
    for number in range(lanes):
        part = touching[cuts[number] : cuts[number + 1]]
        if len(part):
            change = np.zeros(len(slots) + 1, dtype=np.int32)
            np.add.at(change, first[part], 1)
            np.subtract.at(change, last[part], 1)
            taken[np.cumsum(change[:-1]) > 0] |= np.uint64(1 << number)
    return taken


def _lanes_below(start: Ints, end: Ints, spp: float, first: int) -> tuple[npt.NDArray[np.int32], int]:
    """Lanes from `first` on for long bars sorted by start, as few as can be; and the first free lane after them."""
    free: list[tuple[float, int]] = []
    lane = np.empty(len(start), dtype=np.int32)
    count = 0
    gap = BOX_GAP * spp  # the label of so long a bar stands inside
    for at, (low, high) in enumerate(zip(start.tolist(), end.tolist(), strict=True)):
        if free and free[0][0] <= low:
            _, number = heapq.heappop(free)
        else:
            number, count = count, count + 1
        lane[at] = first + number
        heapq.heappush(free, (high + gap, number))
    return lane, first + count
