"""Cells of the calendar: the TIMEX3 value and the TimeSpan of a day, week, month, season, year, century.

TIMEX3 values are those of TimeML 1.2.1: 1998-03-06, 1998-W10, 1998-W10-WE, 1998-03, 1998-Q1, 1998-H1,
1998-SU, 1998, 199 (the 1990s), 19 (the 1900s), and with a time of day 1998-03-06TMO, 1998-03-06T15:30.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from dateutil.easter import easter

from timeline_app.model.instant import DAY, HOUR, add_months, civil_from_days, days_from_civil, days_in_month
from timeline_app.model.timespan import (
    Precision,
    TimeSpan,
    month_span,
    sub_year_span,
    within,
    year_span,
    years_span,
)

FIRST_EASTER, LAST_EASTER = 1583, 4099  # the years for which the Gregorian rule was made and holds
_EPOCH_ORDINAL = 719_163  # of 1970-01-01 in `datetime`


class Unit(StrEnum):
    """Units of the calendar; the value is the letter of TIMEX3 durations."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "ML"


class Cell(NamedTuple):
    """One unit of the calendar: its TIMEX3 value and its span."""

    value: str
    span: TimeSpan


# A text names the same days again and again; cells are immutable, so the same one will do.
_REMEMBERED = 4096

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}

# Hours after midnight between which a part of the day lies; a night ends on the next day. ON is overnight, LN late at
# night: TIMEX3 has NI for them.
PARTS = {
    "MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 23), "NI": (18, 30), "DT": (6, 18), "DA": (4, 8),
    "DU": (16, 22), "ON": (18, 33), "LN": (21, 27),
}  # fmt: skip


def year_text(year: int) -> str:
    """Four digits; BC as TIMEX3 writes it (BC0044 for 44 BC), and a sign before more than four."""
    if year < 0 or year == 0:
        return f"BC{1 - year:04d}"
    return f"{year:04d}"


@lru_cache(maxsize=_REMEMBERED)
def day_cell(days: int) -> Cell:
    """The day with that number since 1970-01-01."""
    year, month, day = civil_from_days(days)
    return Cell(f"{year_text(year)}-{month:02d}-{day:02d}", within(days * DAY, days * DAY + DAY, Precision.DAY))


def week_of(days: int) -> tuple[int, int, int]:
    """(ISO year, week 1 to 53, Monday's day number) of the week that holds the day."""
    monday = days - (days + 3) % 7
    year = civil_from_days(monday + 3)[0]
    first = days_from_civil(year, 1, 4)
    return year, (monday - (first - (first + 3) % 7)) // 7 + 1, monday


def week_cell(days: int) -> Cell:
    """The ISO week that holds the day."""
    year, week, monday = week_of(days)
    return Cell(f"{year_text(year)}-W{week:02d}", within(monday * DAY, (monday + 7) * DAY, Precision.DAY))


def weekend_cell(days: int) -> Cell:
    """Saturday and Sunday of the ISO week that holds the day."""
    year, week, monday = week_of(days)
    return Cell(f"{year_text(year)}-W{week:02d}-WE", within((monday + 5) * DAY, (monday + 7) * DAY, Precision.DAY))


def month_cell(year: int, month: int) -> Cell:
    """A month."""
    return Cell(f"{year_text(year)}-{month:02d}", month_span(year, month))


def season_cell(year: int, season: str) -> Cell:
    """SP, SU, FA or WI; the winter of a year begins in its December."""
    return Cell(f"{year_text(year)}-{season}", sub_year_span(year, SEASONS[season]))


def quarter_cell(year: int, quarter: int) -> Cell:
    """A quarter, 1 to 4."""
    return Cell(f"{year_text(year)}-Q{quarter}", sub_year_span(year, 32 + quarter))


def half_cell(year: int, half: int) -> Cell:
    """A half-year, 1 or 2."""
    return Cell(f"{year_text(year)}-H{half}", sub_year_span(year, 39 + half))


def year_cell(year: int) -> Cell:
    """A year."""
    return Cell(year_text(year), year_span(year))


def years_cell(first: int, unit: Unit) -> Cell:
    """The decade, century or millennium that begins with the year `first` (-499 for the fifth century BC).

    The value is the beginning that its years share, as TimeBank has it (199, not 199X).
    """
    precision, size, digits = {
        Unit.DECADE: (Precision.DECADE, 10, 3),
        Unit.CENTURY: (Precision.CENTURY, 100, 2),
        Unit.MILLENNIUM: (Precision.MILLENNIUM, 1000, 1),
    }[unit]
    if first < 0:
        return Cell(f"BC{(1 - first) // size - 1:0{digits}d}", years_span(first, precision))
    return Cell(f"{first // size:0{digits}d}", years_span(first, precision))


@lru_cache(maxsize=_REMEMBERED)
def unit_cell(days: int, unit: Unit, count: int) -> Cell:
    """The cell of the unit that lies `count` units after (before) the one that holds the day."""
    if unit is Unit.DAY:
        return day_cell(days + count)
    if unit is Unit.WEEK:
        return week_cell(days + 7 * count)
    if unit is Unit.WEEKEND:
        return weekend_cell(days + 7 * count)
    year, month, _ = civil_from_days(days)
    if unit is Unit.YEAR:
        return year_cell(year + count)
    if unit is Unit.MONTH:
        return month_cell(*add_months(year, month, count))
    if unit is Unit.QUARTER:
        year, month = add_months(year, month, 3 * count)
        return quarter_cell(year, (month + 2) // 3)
    if unit is Unit.HALF:
        year, month = add_months(year, month, 6 * count)
        return half_cell(year, (month + 5) // 6)
    size = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}[unit]
    return years_cell((year // size + count) * size, unit)


def moved(days: int, unit: Unit, count: int) -> int:
    """The day `count` units later (earlier): 31 January and one month is the last day of February."""
    if unit is Unit.DAY:
        return days + count
    if unit in (Unit.WEEK, Unit.WEEKEND):
        return days + 7 * count
    months = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF: 6, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
    if unit in months or unit is Unit.MILLENNIUM:
        year, month, day = civil_from_days(days)
        year, month = add_months(year, month, months.get(unit, 12000) * count)
        return days_from_civil(year, month, min(day, days_in_month(year, month)))
    return days


def part_span(days: int, part: str) -> TimeSpan:
    """The hours of a part of the day."""
    first, last = PARTS[part]
    start = days * DAY
    return within(start + first * HOUR, start + last * HOUR, Precision.PART)


_ISLAMIC_EPOCH = days_from_civil(622, 7, 19)  # 1 Muharram 1 of the tabular calendar (civil epoch)


def islamic_days(year: int, month: int, day: int) -> int:
    """Day number of a date of the tabular Islamic calendar (thirty-year cycle with eleven leap years)."""
    return _ISLAMIC_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1


def islamic_in_year(year: int, month: int, day: int) -> int | None:
    """The day number of the first such Islamic date in a Gregorian year, or None where there is none."""
    first, last = days_from_civil(year, 1, 1), days_from_civil(year, 12, 31)
    guess = (year - 622) * 33 // 32
    found = (islamic_days(islamic, month, day) for islamic in range(guess - 1, guess + 4))
    return next((days for days in found if first <= days <= last), None)


def easter_days(year: int) -> int | None:
    """Day number of Easter Sunday in the Gregorian calendar; None outside the years for which its rule holds."""
    if not FIRST_EASTER <= year <= LAST_EASTER:
        return None
    return easter(year).toordinal() - _EPOCH_ORDINAL
