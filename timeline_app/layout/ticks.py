"""The two levels of ticks of the axis: a table of steps and a generator, from 100,000 years to seconds.

The fine level is the densest step whose labels do not crowd; each fine step names the coarse period above it.
Years are astronomical inside and "44 BC" outside: no label says year 0.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.layout.scale import TimeScale
from timeline_app.layout.tick_words import ENGLISH, Step, TickWords, Unit, coarse_label, fine_label, label_form
from timeline_app.model.instant import DAY, HOUR, MINUTE, add_months, civil, instant, weekday

YEAR = 31_556_952  # mean Gregorian year


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis and its label."""

    at: int
    label: str


@dataclass(frozen=True, slots=True)
class Period:
    """A coarse stretch [start, end) with its label."""

    start: int
    end: int
    label: str


def _seconds(*counts: int, room: int) -> tuple[Step, ...]:
    return tuple(Step(Unit.SECOND, count, count, room) for count in counts)


_MINUTES = _seconds(60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, room=64)
_YEARS = tuple(
    Step(Unit.YEAR, count, count * YEAR, 56 if count < 1000 else 76 if count < 10_000 else 100)
    for size in (1, 10, 100, 1000, 10_000, 100_000)
    for count in (size, 2 * size, 5 * size)
)[:-2]

_FINE: tuple[Step, ...] = (
    *_seconds(1, 2, 5, 10, 15, 30, room=84),
    *_MINUTES,
    Step(Unit.DAY, 1, DAY, 44),
    Step(Unit.WEEK, 1, 7 * DAY, 44),
    Step(Unit.MONTH, 1, YEAR // 12, 48),
    Step(Unit.MONTH, 3, YEAR // 4, 52),
    Step(Unit.MONTH, 6, YEAR // 2, 52),
    *_YEARS,
)


def fine_step(scale: TimeScale) -> Step:
    """The densest step whose labels have room."""
    for step in _FINE:
        if step.seconds / scale.seconds_per_pixel >= step.room:
            return step
    return _FINE[-1]


def coarse_step(fine: Step) -> Step:
    """The period that stands above a fine step."""
    if fine.unit is Unit.SECOND and fine.count < MINUTE:
        return Step(Unit.SECOND, HOUR, HOUR, 0)
    if fine.unit is Unit.SECOND:
        return Step(Unit.DAY, 1, DAY, 0)
    if fine.unit in (Unit.DAY, Unit.WEEK):
        return Step(Unit.MONTH, 1, YEAR // 12, 0)
    if fine.unit is Unit.MONTH:
        return Step(Unit.YEAR, 1, YEAR, 0)
    size = 10
    while size <= fine.count:
        size *= 10
    return Step(Unit.YEAR, size, size * YEAR, 0)


def ticks(scale: TimeScale, step: Step | None = None, words: TickWords = ENGLISH) -> list[Tick]:
    """The fine ticks from just before the window to just after it, in order."""
    step = step or fine_step(scale)
    form = label_form(step, step.seconds / scale.seconds_per_pixel)
    return _ticks(scale.left, scale.right, step, form, words)


def periods(scale: TimeScale, step: Step | None = None, words: TickWords = ENGLISH) -> list[Period]:
    """The coarse periods that touch the window, in order; the first may begin left of it."""
    return _periods(scale.left, scale.right, step or coarse_step(fine_step(scale)), words)


def _ticks(left: int, right: int, step: Step, form: int, words: TickWords) -> list[Tick]:
    stretches = _stretches(left, right, step, words.first_day, fine=True)
    return [Tick(at, fine_label(at, step, form, words)) for at, _ in stretches]


def _periods(left: int, right: int, step: Step, words: TickWords) -> list[Period]:
    return [
        Period(start, end, coarse_label(start, step, words))
        for start, end in _stretches(left, right, step, words.first_day, fine=False)
        if end > left and start < right
    ]


class TickMaker:
    """The ticks and periods of one view, kept around the last window: most frames show those of the one before."""

    def __init__(self) -> None:
        self._key: tuple[Step, int, TickWords] | None = None
        self._low, self._high = 0, 0
        self._ticks: list[Tick] = []
        self._periods: list[Period] = []
        self._at: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def both(self, scale: TimeScale, words: TickWords = ENGLISH) -> tuple[list[Tick], list[Period]]:
        """What `ticks` and `periods` give."""
        step = fine_step(scale)
        left, right = scale.left, scale.right
        key = (step, label_form(step, step.seconds / scale.seconds_per_pixel), words)
        if key != self._key or left < self._low or right > self._high:
            self._make(key, left, right)
        first = max(bisect_right(self._at, left) - 1, 0)
        fine = self._ticks[first : bisect_right(self._at, right) + 1]
        return fine, self._periods[bisect_right(self._ends, left) : bisect_left(self._starts, right)]

    def _make(self, key: tuple[Step, int, TickWords], left: int, right: int) -> None:
        step, form, words = key
        more = right - left
        self._key, self._low, self._high = key, left - more, right + more
        self._ticks = _ticks(self._low, self._high, step, form, words)
        self._periods = _periods(self._low, self._high, coarse_step(step), words)
        self._at = [tick.at for tick in self._ticks]
        self._starts, self._ends = [part.start for part in self._periods], [part.end for part in self._periods]


def _stretches(left: int, right: int, step: Step, first_day: int, fine: bool) -> Iterator[tuple[int, int]]:
    start = _floor(left, step, first_day, fine)
    if step.unit in (Unit.MONTH, Unit.YEAR):
        year, month, *_ = civil(start)
        while start <= right:
            if step.unit is Unit.MONTH:
                year, month = add_months(year, month, step.count)
            else:
                year = _next_year(year, step.count)
            end = instant(year, month)
            yield start, end
            start = end
        return
    for begin in range(start, right + 1, step.seconds):
        yield begin, begin + step.seconds


def _floor(at: int, step: Step, first_day: int, fine: bool) -> int:
    day = civil(at)
    if step.unit is Unit.SECOND:
        return at // step.count * step.count
    if step.unit is Unit.DAY:
        return at // DAY * DAY
    if step.unit is Unit.WEEK:
        return (at // DAY - (weekday(at) - first_day) % 7) * DAY
    if step.unit is Unit.MONTH:
        return instant(day.year, (day.month - 1) // step.count * step.count + 1)
    return instant(_floor_year(day.year, step.count, fine))


def _floor_year(year: int, count: int, fine: bool) -> int:
    """The round year at or before: ticks stand at 50 BC, 1 BC's end (AD 1) and AD 50; periods are 49..40 BC, 1..9."""
    if count == 1:
        return year
    if year >= 1:
        return max(year // count * count, 1)
    before_christ = 1 - year
    if fine:
        return 1 - -(-before_christ // count) * count
    return 1 - (before_christ // count * count + count - 1)


def _next_year(year: int, count: int) -> int:
    if year == 1:
        return count if count > 1 else 2
    if year > 1 or count == 1:
        return year + count
    return min(year + count, 1)


def weekends(
    scale: TimeScale, least: float = 10.0, most: float = 240.0, days: tuple[int, ...] = (5, 6)
) -> list[tuple[int, int]]:
    """The days of rest (Monday is 0) that touch the window, those in a row as one stretch; none where a day has less
    than `least` pixels (they would flicker) or more than `most` (there they tell nothing).
    """
    if not days or not DAY / most <= scale.seconds_per_pixel <= DAY / least:
        return []
    found: list[tuple[int, int]] = []
    for day in range(scale.left // DAY, scale.right // DAY + 1):
        if (day + 3) % 7 in days:
            if found and found[-1][1] == day * DAY:
                found[-1] = found[-1][0], (day + 1) * DAY
            else:
                found.append((day * DAY, (day + 1) * DAY))
    return found
