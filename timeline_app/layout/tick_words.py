"""The words of the axis: names and orders in the reader's language come from outside, no label says year 0."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline_app.model.instant import DAY, MINUTE, civil, days_from_civil, weekday


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
class TickWords:
    """Names and orders in the reader's language.

    `short_days` begin with Monday. `day` and `month` are patterns of a whole date and of a month, with the fields
    weekday, day, month, number (of the month) and year. `halves` are the words for before and after noon, () for a
    clock of 24 hours. `first_day` begins the week and `weekend` are the days of rest (Monday is 0).
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    short_days: tuple[str, ...]
    day: str = "{weekday} {day} {month} {year}"
    month: str = "{month} {year}"
    halves: tuple[str, ...] = ()
    first_day: int = 0
    weekend: tuple[int, ...] = (5, 6)


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH = TickWords(_MONTHS, tuple(name[:3] for name in _MONTHS), _DAYS)
_LONG_MONTH, _LONG_DAY, _WITH_WEEK = 96, 64, 92  # pixels from which on a tick has room for more words


def label_form(step: Step, wide: float) -> int:
    """How wordy the labels of a step are that is `wide` pixels wide: labels of one form do not depend on the width."""
    limits = {Unit.MONTH: (_LONG_MONTH,), Unit.WEEK: (_LONG_MONTH,), Unit.DAY: (_LONG_DAY, _WITH_WEEK)}
    return sum(wide >= limit for limit in limits.get(step.unit, ()))


def year_words(year: int) -> str:
    """Words as "1992", "44 BC", "12,000 BC": an astronomical year as people write it."""
    count = year if year >= 1 else 1 - year
    digits = f"{count:,}" if count >= 10_000 else str(count)
    return digits if year >= 1 else f"{digits} BC"


def week_number(at: int) -> int:
    """The week of ISO 8601 that an instant is in: week 1 has the year's first Thursday."""
    thursday = at // DAY - weekday(at) + 3
    first = days_from_civil(civil(thursday * DAY).year, 1, 1)
    return (thursday - first) // 7 + 1


def fine_label(at: int, step: Step, form: int, words: TickWords) -> str:
    """The label of a tick; `form` is as of `label_form`."""
    day = civil(at)
    if step.unit is Unit.YEAR:
        return year_words(day.year)
    if step.unit is Unit.MONTH:
        return words.months[day.month - 1] if form else words.short_months[day.month - 1]
    if step.unit is Unit.DAY:
        label = f"{words.short_days[weekday(at)]} {day.day}" if form else str(day.day)
        return f"{label} · W{week_number(at)}" if form > 1 and weekday(at) == 0 == words.first_day else label
    if step.unit is Unit.WEEK:  # only weeks from Monday on have a number that all agree on
        return f"{day.day} · W{week_number(at)}" if form and words.first_day == 0 else str(day.day)
    return _clock(day.hour, day.minute, day.second if step.count < MINUTE else None, words.halves)


def _clock(hour: int, minute: int, second: int | None, halves: tuple[str, ...]) -> str:
    seconds = "" if second is None else f":{second:02d}"
    if not halves:
        return f"{hour:02d}:{minute:02d}{seconds}"
    return f"{hour % 12 or 12}:{minute:02d}{seconds} {halves[hour // 12]}"


def coarse_label(start: int, step: Step, words: TickWords) -> str:
    """The label of the period above the ticks."""
    day = civil(start)
    if step.unit is Unit.YEAR:
        return _years_label(day.year, step.count)
    parts = {
        "weekday": words.short_days[weekday(start)],
        "day": day.day,
        "month": words.months[day.month - 1],
        "number": day.month,
        "year": year_words(day.year),
    }
    if step.unit is Unit.MONTH:
        return words.month.format_map(parts)
    text = words.day.format_map(parts)
    return text if step.unit is Unit.DAY else f"{text}, {_clock(day.hour, 0, None, words.halves)}"


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
