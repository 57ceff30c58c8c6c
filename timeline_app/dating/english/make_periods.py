"""Productions of periods: weeks, seasons, quarters, decades, centuries, and the parts of them."""

from __future__ import annotations

from timeline_app.dating.beside import Around, Beside, Following, NthOf, TenthOf, TurnOf
from timeline_app.dating.cells import Unit, year_cell, years_cell
from timeline_app.dating.english.make_dates import fixed, relative
from timeline_app.dating.english.words import DECADES, ORDINALS
from timeline_app.dating.grammar import Match
from timeline_app.dating.running import QuarterOfYear
from timeline_app.dating.sense import Base, Direction, Sense
from timeline_app.dating.senses import Fixed, Shift
from timeline_app.dating.shaping import About, Trimmed
from timeline_app.dating.yearly import Yearly
from timeline_app.model.timespan import stretch

_LAST_ERA_YEAR = 9999
_SATURDAY = 5


def decade(m: Match) -> Sense | None:
    """The 1990s, the '80s, the nineties. The 1800s are a century."""
    if m.has("w"):
        first = 1900 + int(DECADES[m.words("w")[0]])
    elif m.has("y2"):
        two = m.integer("y2")
        first = 1900 + two if two > 20 else 2000 + two
    else:
        first = m.integer("y")
    if first % 10:
        return None
    unit = Unit.CENTURY if first % 100 == 0 and first != 2000 else Unit.DECADE
    cell = years_cell(first, unit)
    return Fixed(cell.value, cell.span)


def century(m: Match) -> Sense | None:
    """The 19th century; with BC, counted backwards."""
    nth = int(ORDINALS[m.words("o")[0]]) if m.has("o") else m.integer("n")
    if m.has("ten"):
        nth += 20
    if not 0 < nth < 60:
        return None
    cell = years_cell(1 - 100 * nth if m.has("bc") else 100 * (nth - 1), Unit.CENTURY)
    return Fixed(cell.value, cell.span)


def decade_of(m: Match) -> Sense | None:
    """The first decade of the 20th century."""
    whole = m.sense("x")
    return TenthOf(whole, int(m.value("o", "NTHDECADE"))) if whole is not None else None


def years_of(m: Match) -> Sense | None:
    """The early years of the 20th century, the last part of the 1980s."""
    whole = m.sense("x")
    return Trimmed(whole, str(m.value("e", "EARLYYEARS"))) if whole is not None else None


def fraction_of(m: Match) -> Sense | None:
    """The last third of the 18th century."""
    whole, nth, of = m.sense("x"), int(m.value("o", "FRACTIONTH")), int(m.value("f", "FRACTION"))
    nth = nth or of
    return Trimmed(whole, f"{nth}/{of}") if whole is not None and nth <= of else None


def millennium(m: Match) -> Sense | None:
    """The third millennium."""
    nth = int(ORDINALS[m.words("o")[0]]) if m.has("o") else m.integer("n")
    if not 0 < nth < 12:
        return None
    cell = years_cell(1 - 1000 * nth if m.has("bc") else 1000 * (nth - 1), Unit.MILLENNIUM)
    return Fixed(cell.value, cell.span)


def season(m: Match) -> Sense | None:
    """The winter of 1994, last fall, this summer, summer."""
    code = str(m.value("s", "SEASON"))
    if m.has("yr"):
        year = m.sense("yr")
        return Yearly("season", 0, 0, code, year=year) if year is not None else None
    if m.has("r"):
        direction, base = relative(m)
        return Yearly("season", 0, 0, code, direction, base=base)
    return Yearly("season", 0, 0, code, m.direction)


def _nth(m: Match) -> int:
    return int(m.value("o", "ORDINAL")) if m.has("o") else m.integer("q")


def quarter(m: Match) -> Sense | None:
    """The third quarter (of 1984), Q3 2023."""
    nth = _nth(m)
    if not 1 <= nth <= 4:
        return None
    if m.has("yr"):
        year = m.sense("yr")
        return Yearly("quarter", nth, year=year) if year is not None else None
    return Yearly("quarter", nth, direction=Direction.PAST)


def that_season(m: Match) -> Sense:
    """That summer: of the year that the text stands at."""
    code = str(m.value("s", "SEASON"))
    return Yearly("season", 0, 0, code, Direction.SAME, base=Base.NARRATIVE)


def season_of_era(m: Match) -> Sense | None:
    """The spring of 480 BC."""
    year = m.integer("n")
    if not 0 < year < _LAST_ERA_YEAR or not (m.has("bc") or m.ancient):
        return None
    return fixed("season", 0, 0, 1 - year, str(m.value("s", "SEASON")))


def season_of_years(m: Match) -> Sense | None:
    """The winter of 1941-42: it begins in the first of them."""
    return fixed("season", 0, 0, m.integer("y"), str(m.value("s", "SEASON")))


def nth_of(m: Match) -> Sense | None:
    """The last week of March 2004, the first day of the year."""
    whole, unit = m.sense("x"), m.value("u", "NTHUNIT")
    if whole is None or not isinstance(unit, Unit):
        return None
    return NthOf(whole, unit, int(m.value("o", "NTHWORD")))


def half(m: Match) -> Sense | None:
    """The first half of 1989."""
    year = m.sense("yr")
    return Yearly("half", 1 if m.words("o")[0] in ("first", "1st") else 2, year=year) if year is not None else None


def half_of(m: Match) -> Sense | None:
    """The last half of the '80s."""
    whole = m.sense("x")
    part = "first half" if m.words("o")[0] == "first" else "second half"
    return Trimmed(whole, part) if whole is not None else None


def part_of(m: Match) -> Sense | None:
    """Early 1990, late last week, the end of November."""
    whole = m.sense("x")
    if whole is None:
        return None
    if m.has("some"):
        return About(whole)
    part = str(m.value("e", "EARLY") if m.has("e") else m.value("g", "EDGE"))
    if part == "about":
        return About(whole)
    return Trimmed(whole, part) if part else whole


def about(m: Match) -> Sense | None:
    """Around 1850, circa 500 BC."""
    inner = m.sense("x")
    return About(inner) if inner is not None else None


def week_of(m: Match) -> Sense | None:
    """The week of March 6."""
    day = m.sense("x")
    return Beside(day, Around(Unit.WEEK)) if day is not None else None


def weekend_of(m: Match) -> Sense | None:
    """The weekend of May 4, Labor Day weekend: the nearest one to the day."""
    day = m.sense("x")
    return Beside(Beside(day, Following(_SATURDAY, 0)), Around(Unit.WEEKEND)) if day is not None else None


def year_end(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """Year-end, the year's end: of the year of publication."""
    return Trimmed(Shift(Unit.YEAR, 0, Base.STORY), "end")


def turn_of_century(m: Match) -> Sense:
    """The turn of the century, of the 20th century: some years around its first."""
    whole = m.sense("x") if m.has("x") else None
    return TurnOf(whole if whole is not None else Shift(Unit.CENTURY, 0))


def quarter_of_year(m: Match) -> Sense:
    """The 1988 quarter."""
    return QuarterOfYear(m.integer("y"))


def year_range(m: Match) -> Sense | None:
    """1914-18, 1998-2001: the span is the stretch, the value the first year."""
    first = m.integer("y")
    last = m.integer("z") if m.has("z") else first // 100 * 100 + m.integer("z2")
    if m.has("z2") and last <= first:
        last += 100 if m.integer("z2") == 0 and first % 100 == 99 else 0
    if not first < last <= first + 150:
        return None
    cell = year_cell(first)
    return Fixed(cell.value, stretch(cell.span, year_cell(last).span))


def decade_bc(m: Match) -> Sense | None:
    """The 190s BC."""
    last = m.integer("n")
    if last % 10 or not 0 < last < _LAST_ERA_YEAR:
        return None
    first = 1 - (last + 9)
    return Fixed(f"BC{last // 10:03d}", stretch(year_cell(first).span, year_cell(first + 9).span))


def years_bc(m: Match) -> Sense | None:
    """218–201 BC: the span is the stretch, the value the first year."""
    first, last = m.integer("n"), m.integer("n2")
    if not 0 < last < first < _LAST_ERA_YEAR:
        return None
    cell = year_cell(1 - first)
    return Fixed(cell.value, stretch(cell.span, year_cell(1 - last).span))


def short_half(m: Match) -> Sense | None:
    """H1 2015."""
    year = m.sense("yr")
    return Yearly("half", m.integer("q"), year=year) if year is not None and m.integer("q") < 3 else None
