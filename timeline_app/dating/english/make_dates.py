"""Productions of calendar dates: they turn a match into a sense, or None where the calendar has no such day."""

from __future__ import annotations

from timeline_app.dating.beside import Beside, Days, Following
from timeline_app.dating.cells import year_cell
from timeline_app.dating.english.numbers import spoken_year
from timeline_app.dating.english.words import ORDINALS
from timeline_app.dating.grammar import Match
from timeline_app.dating.sense import Base, Direction, Sense
from timeline_app.dating.senses import Fixed, Weekday
from timeline_app.dating.shaping import Between, OneOf
from timeline_app.dating.yearly import DayOfMonth, Yearly, occurrence

DIRECTIONS = {-2: Direction.LAST, -1: Direction.PAST, 1: Direction.FUTURE, 2: Direction.NEXT, 3: Direction.THIS}

_LAST_DAY = 31
_ANCIENT = 100  # smaller numbers are mostly counts of something
_LAST_ERA_YEAR = 9999  # farther off nobody tells months


def relative(m: Match) -> tuple[Direction, Base]:
    """The direction of "last", "next", "this", and what it counts from: "the following spring" from the narrative."""
    narrative = m.words("r")[0] in ("previous", "following")
    return DIRECTIONS[int(m.value("r", "RELATIVE"))], Base.NARRATIVE if narrative else Base.PUBLISHED


def short_year(two_digits: int) -> int:
    """'93 is 1993, '05 is 2005: the years from 1930 to 2029."""
    return 1900 + two_digits if two_digits >= 30 else 2000 + two_digits


def year_of(m: Match) -> int | None:
    """The year that a match has in digits (y), in two digits (y2) or in words (ys)."""
    if m.has("y"):
        return m.integer("y")
    if m.has("y2"):
        return short_year(m.integer("y2"))
    return spoken_year(m.words("ys")) if m.has("ys") else None


def day_of(m: Match) -> int:
    """The day of the month, in digits or as an ordinal word."""
    return int(ORDINALS[m.words("do")[0]]) if m.has("do") else m.integer("d")


def fixed(kind: str, number: int, day: int, year: int, text: str = "") -> Sense | None:
    """What recurs every year, in a known year."""
    cell = occurrence(kind, number, day, year, text)
    return Fixed(cell.value, cell.span) if cell else None


def full_date(m: Match) -> Sense | None:
    """A day of a month of a year."""
    year = year_of(m)
    month = m.integer("mn") if m.has("mn") else int(m.value("m", "MONTHWORD"))
    return fixed("day", month, day_of(m), year) if year is not None and 1 <= month <= 12 else None


def month_day(m: Match) -> Sense | None:
    """A day of a month, the year to be found."""
    month, day = int(m.value("m", "MONTHWORD")), day_of(m)
    if occurrence("day", month, day, 2000) is None:
        return None
    told = int(m.value("w", "WEEKDAYWORD")) if m.has("w") else None
    return Yearly("day", month, day, direction=m.direction, sure=m.leads, weekday=told)


def day_of_year(m: Match) -> Sense | None:
    """January 27 of the following year."""
    month, day, year = int(m.value("m", "MONTHWORD")), day_of(m), m.sense("yr")
    if year is None or occurrence("day", month, day, 2000) is None:
        return None
    return Yearly("day", month, day, year=year)


def month_of_year(m: Match) -> Sense | None:
    """A month of a year, in digits or told by other words ("January this year")."""
    month = int(m.value("m", "MONTHWORD"))
    year = m.sense("yr")
    if year is None:
        return None
    if isinstance(year, Fixed) and year.span is not None and year.value.isdigit():
        return fixed("month", month, 0, int(year.value))
    return Yearly("month", month, year=year)


def month_before_year(m: Match) -> Sense | None:
    """March in "March and April 1945"; November in "November to February 1945" is of the year before."""
    first, last = int(m.value("m", "MONTHWORD")), int(m.value("m2", "MONTHWORD"))
    return fixed("month", first, 0, m.integer("y") - (first > last))


def month(m: Match) -> Sense:
    """A month alone."""
    return Yearly("month", int(m.value("m", "MONTHWORD")), direction=m.direction, sure=m.leads)


def relative_month(m: Match) -> Sense:
    """Last April, this September."""
    direction, base = relative(m)
    return Yearly("month", int(m.value("m", "MONTHWORD")), direction=direction, base=base)


def numeric_date(m: Match) -> Sense | None:
    """3/4/2023: by what the text's other dates tell, else both readings are left open."""
    a, b = m.integer("a"), m.integer("b")
    year = year_of(m)
    if year is None:
        return None
    month_first = fixed("day", a, b, year) if a <= 12 else None
    day_first = fixed("day", b, a, year) if b <= 12 else None
    if month_first is None or day_first is None or a == b:
        return month_first or day_first
    if m.day_first is not None:
        return day_first if m.day_first else month_first
    return OneOf(f"{year:04d}-XX-XX", (month_first, day_first))


def nine_eleven(m: Match) -> Sense | None:
    """9/11, the Sept. 11 attacks: of 2001. None for other days."""
    month = m.integer("a") if m.has("a") else int(m.value("m", "MONTHWORD"))
    return fixed("day", 9, 11, 2001) if (month, m.integer("b")) == (9, 11) else None


def iso_date(m: Match) -> Sense | None:
    """2023-09-09."""
    month = m.integer("mn")
    return fixed("day", month, m.integer("d"), m.integer("y")) if 1 <= month <= 12 else None


def iso_month(m: Match) -> Sense | None:
    """2023-09."""
    month = m.integer("mn")
    return fixed("month", month, 0, m.integer("y")) if 1 <= month <= 12 else None


def year(m: Match) -> Sense | None:
    """A year."""
    value = year_of(m)
    if value is None:
        return None
    cell = year_cell(value)
    return Fixed(cell.value, cell.span)


def bare_year(m: Match) -> Sense | None:
    """A year without a preposition: numbers far from our days are no years there."""
    return year(m) if 1700 <= m.integer("y") < 2100 else None


def era_year(m: Match) -> Sense | None:
    """44 BC, AD 476."""
    value = m.integer("n")
    if not 0 < value <= 200_000_000:
        return None
    cell = year_cell(1 - value if m.has("bc") else value)
    return Fixed(cell.value, cell.span)


def ancient_year(m: Match) -> Sense | None:
    """The 209 of a text whose years are BC."""
    value = m.integer("n")
    if not m.ancient or not _ANCIENT <= value < _LAST_ERA_YEAR:
        return None
    cell = year_cell(1 - value)
    return Fixed(cell.value, cell.span)


def ancient_month(m: Match) -> Sense | None:
    """June 479, in a text whose years are BC."""
    value = m.integer("n")
    is_year = m.ancient and _LAST_DAY < value < _LAST_ERA_YEAR
    return fixed("month", int(m.value("m", "MONTHWORD")), 0, 1 - value) if is_year else None


def that_month(m: Match) -> Sense:
    """That August: of the year that the text stands at."""
    return Yearly("month", int(m.value("m", "MONTHWORD")), direction=Direction.SAME, base=Base.NARRATIVE)


def era_date(m: Match) -> Sense | None:
    """15 March 44 BC, AD 79: a day or a month of such a year."""
    value = m.integer("n")
    if not 0 < value <= _LAST_ERA_YEAR:
        return None
    year = 1 - value if m.has("bc") else value
    month = int(m.value("m", "MONTHWORD"))
    return fixed("day", month, day_of(m), year) if m.has("d") else fixed("month", month, 0, year)


def weekday(m: Match) -> Sense:
    """A day of the week, by the tense of its clause: in doubt the one before."""
    direction = Direction.FUTURE if m.direction is Direction.FUTURE else Direction.PAST
    return Weekday(int(m.value("w", "WEEKDAYWORD")), direction)


def owning_weekday(m: Match) -> Sense:
    """Friday's ruling: what a weekday owns has been in the news, whatever the clause is about ("may appeal")."""
    direction = Direction.FUTURE if m.following is Direction.FUTURE else Direction.PAST
    return Weekday(int(m.value("w", "WEEKDAYWORD")), direction)


def weekday_week(m: Match) -> Sense:
    """Friday week, a week on Friday: seven days after the coming one."""
    return Beside(Weekday(int(m.value("w", "WEEKDAYWORD")), Direction.FUTURE), Days(7))


def day_beside(m: Match) -> Sense | None:
    """The day after Thanksgiving, the Monday before Easter."""
    holiday = m.sense("x")
    if holiday is None:
        return None
    sign = 1 if m.words("e")[0] == "after" else -1
    return Beside(holiday, Following(int(m.value("w", "WEEKDAYNAME")), sign) if m.has("w") else Days(sign))


def relative_weekday(m: Match) -> Sense:
    """Last Friday, next Monday, this coming Sunday, the previous Tuesday."""
    word = m.words("r")[0]
    direction = DIRECTIONS[int(m.value("r", "RELATIVE"))]
    if word == "this":
        direction = Direction.PAST if m.direction is Direction.PAST else Direction.FUTURE
        if m.has("r2"):
            direction = DIRECTIONS[int(m.value("r2", "RELATIVE"))]
    base = Base.NARRATIVE if word in ("previous", "following") else Base.PUBLISHED
    return Weekday(int(m.value("w", "WEEKDAYWORD")), direction, base)


def nth_of_month(m: Match) -> Sense | None:
    """The 9th; the 9th of last month."""
    day = day_of(m)
    if not 1 <= day <= 31:
        return None
    inner = m.sense("x") if m.has("x") else None
    return DayOfMonth(day, m.direction, inner)


def day_of_running_month(m: Match) -> Sense:
    """The 25 of "April 24 and 25"."""
    return DayOfMonth(m.integer("d"), Direction.SAME)


def day_range(m: Match) -> Sense | None:
    """July 4-6, 1990; 13/14 February; the span is the stretch, the value its first day."""
    month, first, last = int(m.value("m", "MONTHWORD")), m.integer("d"), m.integer("d2")
    if first >= last:
        return None
    ends = [_day_in(month, day, m) for day in (first, last)]
    return None if ends[0] is None or ends[1] is None else Between(ends[0], ends[0], ends[1])


def first_of_days(m: Match) -> Sense | None:
    """The 3 of "between 3 and 5 June 1967"."""
    return _day_in(int(m.value("m", "MONTHWORD")), m.integer("d"), m)


def _day_in(month: int, day: int, m: Match) -> Sense | None:
    if m.has("y"):
        return fixed("day", month, day, m.integer("y"))
    return Yearly("day", month, day, direction=m.direction) if occurrence("day", month, day, 2000) else None
