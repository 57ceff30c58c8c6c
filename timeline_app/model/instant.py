"""Civil date and time <-> whole seconds since 1970-01-01T00:00.

Proleptic Gregorian calendar, astronomical years (0 is 1 BC), no time zone: a day is the day that the
text means. `datetime` cannot hold BC, so the day count is Howard Hinnant's algorithm
("chrono-Compatible Low-Level Date Algorithms", 2013), exact for every whole year.
"""

from __future__ import annotations

from typing import NamedTuple

MINUTE = 60
HOUR = 3600
DAY = 86400
_DAYS_PER_ERA = 146097  # 400 Gregorian years


class Civil(NamedTuple):
    """A civil date and time; `year` is astronomical."""

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to the given date; the day may lie outside its month."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _DAYS_PER_ERA + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """(year, month, day) of a day number; the inverse of `days_from_civil`."""
    era, doe = divmod(days + 719468, _DAYS_PER_ERA)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    shifted_month = (5 * doy + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return yoe + era * 400 + (month <= 2), month, doy - (153 * shifted_month + 2) // 5 + 1


def instant(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Seconds since 1970-01-01T00:00 of a civil date and time."""
    return days_from_civil(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second


def civil(seconds: int) -> Civil:
    """The civil date and time of an instant."""
    days, rest = divmod(seconds, DAY)
    hour, rest = divmod(rest, HOUR)
    return Civil(*civil_from_days(days), hour, *divmod(rest, MINUTE))


def weekday(seconds: int) -> int:
    """Day of the week of an instant: Monday is 0."""
    return (seconds // DAY + 3) % 7


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """(year, month) `count` months later (earlier if negative)."""
    years, index = divmod(month - 1 + count, 12)
    return year + years, index + 1


def iso_year(year: int) -> str:
    """Four digits or more; a sign for BC and for more than four digits (ISO 8601 with EDTF's Y)."""
    if 0 <= year <= 9999:
        return f"{year:04d}"
    return f"-{-year:04d}" if -9999 <= year < 0 else f"{year:+05d}"


def iso(seconds: int) -> str:
    """ISO 8601 of an instant: the date alone at midnight, else date and time to the second."""
    at = civil(seconds)
    date = f"{iso_year(at.year)}-{at.month:02d}-{at.day:02d}"
    if seconds % DAY == 0:
        return date
    return f"{date}T{at.hour:02d}:{at.minute:02d}:{at.second:02d}"
