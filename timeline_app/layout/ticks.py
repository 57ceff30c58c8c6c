"""The two levels of ticks of the axis: a table of steps and a generator, from 100,000 years to seconds.

The fine level is the densest step whose labels do not crowd; each fine step names the coarse period above it.
Years are astronomical inside and "44 BC" outside: no label says year 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from timeline_app.layout.scale import TimeScale
from timeline_app.model.instant import DAY, HOUR, MINUTE, add_months, civil, instant, weekday

YEAR = 31_556_952  # mean Gregorian year


class Unit(Enum):
    """What a step counts."""

    SECOND = 1
    DAY = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5


@dataclass(frozen=True, slots=True)
class Step:
    """`count` units; `seconds` is its mean length, `room` the pixels that a label of it needs."""

    unit: Unit
    count: int
    seconds: int
    room: int


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


@dataclass(frozen=True, slots=True)
class TickWords:
    """Names in the reader's language; `day_first` tells the order of day and month."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    short_days: tuple[str, ...]
    day_first: bool = True


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH = TickWords(_MONTHS, tuple(name[:3] for name in _MONTHS), _DAYS)


def _seconds(*counts: int, room: int) -> tuple[Step, ...]:
    return tuple(Step(Unit.SECOND, count, count, room) for count in counts)


_MINUTES = _seconds(60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, room=56)
_YEARS = tuple(
    Step(Unit.YEAR, count, count * YEAR, 56 if count < 1000 else 76 if count < 10_000 else 100)
    for size in (1, 10, 100, 1000, 10_000, 100_000)
    for count in (size, 2 * size, 5 * size)
)[:-2]

_FINE: tuple[Step, ...] = (
    *_seconds(1, 2, 5, 10, 15, 30, room=76),
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
    wide = step.seconds / scale.seconds_per_pixel
    return [
        Tick(at, _fine_label(at, step, wide, words)) for at, _ in _stretches(scale.left, scale.right, step, fine=True)
    ]


def periods(scale: TimeScale, step: Step | None = None, words: TickWords = ENGLISH) -> list[Period]:
    """The coarse periods that touch the window, in order; the first may begin left of it."""
    step = step or coarse_step(fine_step(scale))
    return [
        Period(start, end, _coarse_label(start, step, words))
        for start, end in _stretches(scale.left, scale.right, step, fine=False)
        if end > scale.left and start < scale.right
    ]


def _stretches(left: int, right: int, step: Step, fine: bool) -> Iterator[tuple[int, int]]:
    start = _floor(left, step, fine)
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


def _floor(at: int, step: Step, fine: bool) -> int:
    day = civil(at)
    if step.unit is Unit.SECOND:
        return at // step.count * step.count
    if step.unit is Unit.DAY:
        return at // DAY * DAY
    if step.unit is Unit.WEEK:
        return (at // DAY - weekday(at)) * DAY
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


def year_words(year: int) -> str:
    """Words as "1992", "44 BC", "12,000 BC": an astronomical year as people write it."""
    count = year if year >= 1 else 1 - year
    digits = f"{count:,}" if count >= 10_000 else str(count)
    return digits if year >= 1 else f"{digits} BC"


def _fine_label(at: int, step: Step, wide: float, words: TickWords) -> str:
    day = civil(at)
    if step.unit is Unit.YEAR:
        return year_words(day.year)
    if step.unit is Unit.MONTH:
        return words.months[day.month - 1] if wide >= 96 else words.short_months[day.month - 1]
    if step.unit is Unit.DAY:
        return f"{words.short_days[weekday(at)]} {day.day}" if wide >= 64 else str(day.day)
    if step.unit is Unit.WEEK:
        return str(day.day)
    if step.count < MINUTE:
        return f"{day.hour:02d}:{day.minute:02d}:{day.second:02d}"
    return f"{day.hour:02d}:{day.minute:02d}"


def _coarse_label(start: int, step: Step, words: TickWords) -> str:
    day = civil(start)
    month = words.months[day.month - 1]
    if step.unit is Unit.MONTH:
        return f"{month} {year_words(day.year)}"
    if step.unit in (Unit.DAY, Unit.SECOND):
        date = f"{day.day} {month}" if words.day_first else f"{month} {day.day},"
        text = f"{words.short_days[weekday(start)]} {date} {year_words(day.year)}"
        return text if step.unit is Unit.DAY else f"{text}, {day.hour:02d}:00"
    return _years_label(day.year, step.count)


def _years_label(year: int, count: int) -> str:
    if count == 1:
        return year_words(year)
    if year >= 1:
        first = year // count * count
        era = ""
    else:
        first = (1 - year) // count * count
        era = " BC"
    if first == 0 and count > 10:
        return {100: "1st century", 1000: "1st millennium"}.get(count, f"1–{count:,}") + era
    digits = f"{first:,}" if first >= 10_000 else str(first)
    return f"{digits}s{era}"


def weekends(scale: TimeScale, least: float = 10.0, most: float = 240.0) -> list[tuple[int, int]]:
    """The [Saturday, Monday) that touch the window; none where a day has less than `least` pixels
    (they would flicker) or more than `most` (there they tell nothing).
    """
    if not DAY / most <= scale.seconds_per_pixel <= DAY / least:
        return []
    saturday = (scale.left // DAY - weekday(scale.left) - 2) * DAY
    return [(start, start + 2 * DAY) for start in range(saturday, scale.right, 7 * DAY) if start + 2 * DAY > scale.left]
