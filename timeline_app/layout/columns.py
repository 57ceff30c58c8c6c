"""Events as numpy columns, sorted by start: what the layout works on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag

import numpy as np
import numpy.typing as npt

from timeline_app.layout.scale import FIRST_INSTANT, LAST_INSTANT
from timeline_app.model.event import Event, Status
from timeline_app.model.timespan import Precision, TimeSpan

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


class Kind(IntEnum):
    """How much the text says about the time."""

    STRETCH = 0  # lasted from the first bound to the last
    WITHIN = 1  # somewhere inside one named unit: a day, the year 2020
    FLOATING = 2  # somewhere between two bounds, or one out of several days


class Flag(IntFlag):
    """What is not certain about the ends."""

    APPROXIMATE = 1
    OPEN_START = 2
    OPEN_END = 4


STATUSES: tuple[Status, ...] = tuple(Status)


@dataclass(frozen=True, slots=True)
class EventColumns:
    """One row an event, all arrays of one length, sorted by `start` (then as they came).

    `start` and `end` (seconds, int64) are the outermost bounds, an open side stands at the edge of time;
    `sure_start` and `sure_end` bound the part between the latest start and the earliest end (of no length where
    nothing is sure). `row` is the place in the list that the caller gave. `ends` are the ends in order, `extent`
    runs from the first to the last known bound ((0, 0) without events), and `whole`
    has some time around it, so that a single day is not as long as the view.
    """

    start: Ints
    end: Ints
    sure_start: Ints
    sure_end: Ints
    kind: npt.NDArray[np.int8]
    flags: npt.NDArray[np.int8]
    status: npt.NDArray[np.int8]
    tone: npt.NDArray[np.int16]
    passages: npt.NDArray[np.int16]
    salience: npt.NDArray[np.float32]
    row: npt.NDArray[np.int32]

    ends: Ints
    extent: tuple[int, int]
    whole: tuple[int, int]

    def __len__(self) -> int:
        return len(self.start)

    def touching(self, start: int, end: int) -> int:
        """How many events touch [start, end)."""
        return int(self.start.searchsorted(end)) - int(self.ends.searchsorted(start, side="right"))


_UNIT_SECONDS = {
    Precision.MILLENNIUM: 1001 * 31_622_400,
    Precision.CENTURY: 101 * 31_622_400,
    Precision.DECADE: 11 * 31_622_400,
    Precision.YEAR: 366 * 86400,
    Precision.HALF: 185 * 86400,
    Precision.SEASON: 93 * 86400,
    Precision.QUARTER: 93 * 86400,
    Precision.MONTH: 31 * 86400,
    Precision.DAY: 86400,
    Precision.PART: 86400,
    Precision.HOUR: 3600,
    Precision.MINUTE: 60,
    Precision.SECOND: 1,
}


def kind_of(span: TimeSpan) -> Kind:
    """Whether a span is a stretch, lies within one unit, or floats between bounds."""
    if not span.is_within:
        return Kind.STRETCH
    length = span.duration_seconds
    if span.one_of or length is None or length > _UNIT_SECONDS[span.precision]:
        return Kind.FLOATING
    return Kind.WITHIN


def _bounds(span: TimeSpan) -> tuple[int, int, int, int, int]:
    """Start, end, sure start, sure end, flags."""
    flags = Flag.APPROXIMATE if span.approximate else Flag(0)
    start, end = span.earliest_start, span.latest_end
    if start is None:
        flags |= Flag.OPEN_START
    if end is None:
        flags |= Flag.OPEN_END
    low = FIRST_INSTANT if start is None else start
    high = LAST_INSTANT if end is None else end
    if span.is_within:
        sure_low, sure_high = low if end is None else high, high if start is None else low
        if start is not None and end is not None:
            sure_low = sure_high = low
        return low, high, sure_low, sure_high, int(flags)
    sure_low = span.latest_start if span.latest_start is not None else low
    sure_high = span.earliest_end if span.earliest_end is not None else high
    return low, high, min(sure_low, sure_high), max(sure_low, sure_high), int(flags)


def columns_of(events: Sequence[Event], tones: dict[str, int]) -> EventColumns:
    """Columns of the dated events; `tones` gives the tone of a document's id. Undated events are left out."""
    rows, table = [], []
    for row, event in enumerate(events):
        if event.span is None:
            continue
        kind = kind_of(event.span)
        status = STATUSES.index(event.status)
        tone = tones.get(event.documents[0], 0) if event.mentions else 0
        rows.append(row)
        table.append((*_bounds(event.span), int(kind), status, tone, len(event.passages)))
    columns = np.array(table, dtype=np.int64).reshape(-1, 9).T
    salience = np.array([events[row].salience for row in rows], dtype=np.float32)
    start, end, sure_start, sure_end, flags, kinds, statuses, all_tones, passages = columns
    row_numbers = np.array(rows, dtype=np.int32)
    return sorted_columns(
        start, end, sure_start, sure_end, flags, kinds, statuses, all_tones, passages, salience, row_numbers
    )


def sorted_columns(
    start: Ints,
    end: Ints,
    sure_start: Ints,
    sure_end: Ints,
    flags: npt.NDArray[np.integer],
    kind: npt.NDArray[np.integer],
    status: npt.NDArray[np.integer],
    tone: npt.NDArray[np.integer],
    passages: npt.NDArray[np.integer],
    salience: npt.NDArray[np.float32],
    row: npt.NDArray[np.int32],
) -> EventColumns:
    """Columns in the order of `start`, events of the same start in the order given."""
    end = np.maximum(end, start + 1)
    order = np.argsort(start, kind="stable")
    extent = 0, 0
    if len(start):
        lows = np.where(flags & Flag.OPEN_START, sure_end, start)
        highs = np.where(flags & Flag.OPEN_END, sure_start, end)
        extent = int(lows.min()), int(highs.max())
    return EventColumns(
        start[order],
        end[order],
        sure_start[order],
        sure_end[order],
        kind[order].astype(np.int8),
        flags[order].astype(np.int8),
        status[order].astype(np.int8),
        tone[order].astype(np.int16),
        np.minimum(passages[order], 30_000).astype(np.int16),
        salience[order],
        row[order],
        np.sort(end),
        extent,
        _whole(extent, start, end),
    )


def _whole(extent: tuple[int, int], start: Ints, end: Ints) -> tuple[int, int]:
    first, last = extent
    typical = int(np.median(end - start)) if 0 < len(start) <= 1000 else 0
    missing = 7 * min(typical, last - first) - (last - first)
    slack = max((last - first) // 100, missing // 2, 1)
    return first - slack, last + slack
