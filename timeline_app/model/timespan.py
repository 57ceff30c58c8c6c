"""TimeSpan: when something took place, never more precise than the text that says so.

Half open, in seconds (see `instant`), with four bounds: it began in [earliest_start, latest_start) and
ended in [earliest_end, latest_end). "1953" begins and ends somewhere inside that year; "from May to July
1992" is a stretch that begins in May and ends in July. None is an open or unknown bound.
The text form (EDTF, ISO 8601-2) is in `edtf`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from timeline_app.model.instant import DAY, MINUTE, Civil, add_months, civil, instant


class Precision(StrEnum):
    """The unit that the text speaks in. `PART` is a part of a day (morning, night)."""

    MILLENNIUM = "millennium"
    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    PART = "part of day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"

    @property
    def rank(self) -> int:
        """0 for the coarsest; a larger number is a finer unit."""
        return _ORDER.index(self)

    @property
    def within_day(self) -> bool:
        """Whether the unit is shorter than a day."""
        return self.rank > Precision.DAY.rank


_ORDER = tuple(Precision)


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """See the module. `one_of` lists (start, end) candidates where the text leaves only those open.

    `weekday` (Monday is 0): it was on such a day, whichever within the bounds.
    """

    earliest_start: int | None
    latest_start: int | None
    earliest_end: int | None
    latest_end: int | None
    precision: Precision = Precision.DAY
    approximate: bool = False
    one_of: tuple[tuple[int, int], ...] = ()
    weekday: int | None = None

    def __post_init__(self) -> None:
        """Refuse bounds in the wrong order."""
        for low, high in (
            (self.earliest_start, self.latest_start),
            (self.earliest_end, self.latest_end),
            (self.earliest_start, self.earliest_end),
            (self.latest_start, self.latest_end),
        ):
            if low is not None and high is not None and low > high:
                raise ValueError(f"bounds in the wrong order: {self}")

    @property
    def is_within(self) -> bool:
        """Whether all of it lies somewhere inside one period (not a stretch from one to another)."""
        return self.earliest_start == self.earliest_end and self.latest_start == self.latest_end

    @property
    def is_open(self) -> bool:
        """Whether a side has no bound."""
        return self.earliest_start is None or self.latest_end is None

    @property
    def duration_seconds(self) -> int | None:
        """Length from the earliest start to the latest end, or None where a side is open."""
        if self.earliest_start is None or self.latest_end is None:
            return None
        return self.latest_end - self.earliest_start

    def approximated(self) -> TimeSpan:
        """The same span, marked approximate."""
        return replace(self, approximate=True)

    def overlaps(self, other: TimeSpan) -> bool:
        """Whether both can be the same time."""
        return _before(self.earliest_start, other.latest_end) and _before(other.earliest_start, self.latest_end)

    def contains(self, other: TimeSpan) -> bool:
        """Whether all that `other` may be lies inside this span."""
        starts = self.earliest_start is None or (
            other.earliest_start is not None and self.earliest_start <= other.earliest_start
        )
        ends = self.latest_end is None or (other.latest_end is not None and other.latest_end <= self.latest_end)
        return starts and ends


def _before(low: int | None, high: int | None) -> bool:
    return low is None or high is None or low < high


def within(start: int | None, end: int | None, precision: Precision, approximate: bool = False) -> TimeSpan:
    """Somewhere inside [start, end), said in units of `precision`."""
    return TimeSpan(start, end, start, end, precision, approximate)


def stretch(first: TimeSpan, last: TimeSpan, approximate: bool = False) -> TimeSpan:
    """From somewhere in `first` to somewhere in `last`; the precision is the coarser of the two."""
    precision = min(first.precision, last.precision, key=lambda p: p.rank)
    return TimeSpan(
        first.earliest_start,
        first.latest_start,
        last.earliest_end,
        last.latest_end,
        precision,
        approximate or first.approximate or last.approximate,
    )


def since(first: TimeSpan) -> TimeSpan:
    """From somewhere in `first`, with an open end."""
    return TimeSpan(first.earliest_start, first.latest_start, None, None, first.precision, first.approximate)


def until(last: TimeSpan) -> TimeSpan:
    """With an open start, to somewhere in `last`."""
    return TimeSpan(None, None, last.earliest_end, last.latest_end, last.precision, last.approximate)


def one_of(spans: tuple[TimeSpan, ...]) -> TimeSpan:
    """One out of several closed spans, unknown which (a day-or-month question, say); at least one.

    Raises ValueError where a span is open.
    """
    pairs = {(s.earliest_start, s.latest_end) for s in spans}
    closed = tuple(sorted((start, end) for start, end in pairs if start is not None and end is not None))
    if not closed or len(closed) < len(pairs):
        raise ValueError("one_of needs closed spans")
    if len(closed) == 1:
        return spans[0]
    low, high = closed[0][0], max(end for _, end in closed)
    return TimeSpan(low, high, low, high, spans[0].precision, any(s.approximate for s in spans), closed)


def year_span(year: int) -> TimeSpan:
    """Somewhere in an astronomical year."""
    return within(instant(year), instant(year + 1), Precision.YEAR)


def month_span(year: int, month: int) -> TimeSpan:
    """Somewhere in a month."""
    return within(instant(year, month), instant(*add_months(year, month, 1)), Precision.MONTH)


def day_span(year: int, month: int, day: int) -> TimeSpan:
    """Somewhere in a day. Raises ValueError where the calendar has no such day."""
    start = instant(year, month, day) if 1 <= month <= 12 else None
    if start is None or civil(start)[:3] != (year, month, day):
        raise ValueError(f"no such day: {year}-{month}-{day}")
    return within(start, start + DAY, Precision.DAY)


def moment(at: Civil) -> TimeSpan:
    """A minute (a second, where one is given) of a day."""
    start = instant(*at)
    if at.second:
        return within(start, start + 1, Precision.SECOND)
    return within(start, start + MINUTE, Precision.MINUTE)


# Months of EDTF's sub-year codes: (first month, how many months). Winter begins in December of the year.
SUB_YEAR: dict[int, tuple[int, int, Precision]] = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.QUARTER),
    34: (4, 3, Precision.QUARTER),
    35: (7, 3, Precision.QUARTER),
    36: (10, 3, Precision.QUARTER),
    40: (1, 6, Precision.HALF),
    41: (7, 6, Precision.HALF),
}


def sub_year_span(year: int, code: int) -> TimeSpan:
    """A season, quarter or half-year by its EDTF code (21-24, 33-36, 40, 41). Raises KeyError."""
    month, count, precision = SUB_YEAR[code]
    return within(instant(year, month), instant(*add_months(year, month, count)), precision)


_LONG = {Precision.DECADE: 10, Precision.CENTURY: 100, Precision.MILLENNIUM: 1000}


def years_span(first_year: int, precision: Precision) -> TimeSpan:
    """A decade, century or millennium that begins with `first_year` (1900 for the 1900s)."""
    return within(instant(first_year), instant(first_year + _LONG[precision]), precision)
