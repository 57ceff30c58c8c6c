"""Productions of durations, ages and sets."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.dating.cells import Unit
from timeline_app.dating.english.words import UNIT_PLURAL
from timeline_app.dating.grammar import Match
from timeline_app.dating.sense import Base, Sense
from timeline_app.dating.senses import Fixed, Lasting

_LETTER = {
    Unit.SECOND: ("PT", "S"), Unit.MINUTE: ("PT", "M"), Unit.HOUR: ("PT", "H"), Unit.DAY: ("P", "D"),
    Unit.WEEK: ("P", "W"), Unit.WEEKEND: ("P", "WE"), Unit.MONTH: ("P", "M"), Unit.QUARTER: ("P", "Q"),
    Unit.HALF: ("P", "H"), Unit.YEAR: ("P", "Y"), Unit.DECADE: ("P", "DE"), Unit.CENTURY: ("P", "C"),
    Unit.MILLENNIUM: ("P", "L"),
}  # fmt: skip
_SMALLER = {Unit.YEAR: (Unit.MONTH, 12), Unit.HOUR: (Unit.MINUTE, 60), Unit.MINUTE: (Unit.SECOND, 60),
            Unit.DAY: (Unit.HOUR, 24), Unit.DECADE: (Unit.YEAR, 10), Unit.CENTURY: (Unit.YEAR, 100)}  # fmt: skip


def duration_value(count: float | None, unit: Unit | str | int) -> str:
    """P3W, PT30M, P2Y6M; an X where the count is unknown; ten-year units become years."""
    if unit == "N":
        unit = Unit.DAY
    if unit == "F":
        unit, count = Unit.WEEK, None if count is None else 2 * count
    unit = Unit(str(unit))
    if count is None or count < 0:
        prefix, letter = _LETTER[Unit.YEAR if unit is Unit.DECADE else unit]
        return f"{prefix}X{letter}"
    if unit in (Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM):
        size = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}[unit]
        unit, count = Unit.YEAR, count * size
    prefix, letter = _LETTER[unit]
    whole, rest = int(count), count - int(count)
    if not rest:
        return f"{prefix}{whole}{letter}"
    if unit in _SMALLER:
        smaller, size = _SMALLER[unit]
        part = rest * size
        if abs(part - round(part)) < 1e-6:
            other, letter2 = _LETTER[smaller]
            first = f"{prefix}{whole}{letter}" if whole else ""
            joint = other.removeprefix("P") if first and prefix == "P" else "" if first else other
            return f"{first}{joint}{round(part)}{letter2}"
    return f"{prefix}{count:g}{letter}"


def duration(m: Match) -> Sense | None:
    """Three weeks, a 10-year, nearly forty years, two and a half hours."""
    count = m.number("n")
    if count is None:
        return None
    if m.words("n")[-1] in ("a", "an") and m.words("u")[0] in UNIT_PLURAL and not m.has("half"):
        return None  # "a centuries-old church"
    if m.has("half"):
        count += 0.5
    return Fixed(duration_value(count, m.value("u", "ANYUNIT")))


def minutes(count: int) -> Callable[[Match], Sense]:
    """A production for so many minutes."""
    sense = Fixed(f"PT{count}M")
    return lambda m: sense  # noqa: ARG005


def quarter_unit(m: Match) -> Sense | None:
    """A quarter-century."""
    return Fixed("P25Y") if m.value("u", "HALFUNIT") is Unit.CENTURY else None


def every_day_of_month(m: Match) -> Sense:
    """Every 14 June."""
    return Fixed(f"XXXX-{int(m.value('m', 'MONTHWORD')):02d}-{m.integer('d'):02d}")


def bare_units(m: Match) -> Sense:
    """Weeks, years: an unknown number of them."""
    return Fixed(duration_value(None, m.value("u", "UNITS")))


def two_units(m: Match) -> Sense | None:
    """Eleven years and seven months."""
    first, second = m.number("n"), m.number("n2")
    if first is None or second is None:
        return None
    a, b = duration_value(first, m.value("u", "ANYUNIT")), duration_value(second, m.value("v", "ANYUNIT"))
    if "T" in b:
        return Fixed(a + (b.removeprefix("PT") if "T" in a else b.removeprefix("P")))
    return Fixed(a + b.removeprefix("P"))


def anchored(m: Match) -> Sense | None:
    """The past three weeks, the next two years, the past year and a half."""
    count, unit, word = 1.5 if m.has("half") else m.number("n"), m.value("u", "ANYUNIT"), m.words("r")[0]
    if count is None:
        return None
    value = duration_value(count, unit)
    if unit == "N":
        unit = Unit.DAY
    if not isinstance(unit, Unit) or word in ("first", "final", "opening", "additional"):
        return Fixed(value)
    if unit in (Unit.HOUR, Unit.MINUTE, Unit.SECOND):
        if unit is Unit.HOUR and count == 24:
            return Lasting("P1D", Unit.DAY, 1, -1 if word in ("last", "past") else 1)
        return Fixed(value)
    number = 5 if count < 0 else max(1, round(count))
    if unit is Unit.YEAR and count > 0 and count != number:
        unit, number = Unit.MONTH, round(12 * count)
    if number > 100_000:
        return Fixed(value)
    base = Base.NARRATIVE if word in ("previous", "preceding", "prior", "following", "ensuing") else Base.PUBLISHED
    return Lasting(value, unit, number, -1 if word in _BACK else 1, base)


_BACK = frozenset(("last", "past", "previous", "preceding", "prior", "recent", "latest"))


def some_time(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """A while, some time: a duration of which nothing is known."""
    return Fixed("PXX")


def one_unit(m: Match) -> Sense:
    """The year ended in June."""
    return Fixed(duration_value(1, m.value("u", "UNIT")))


def so_long(m: Match) -> Sense | None:
    """Year-long, weeklong, decades-long, five-day-long."""
    word = m.words("u")[0]
    plural = word.endswith("s") and not m.has("n")
    unit = m.value("u", "ANYUNIT" if m.has("n") or not word.endswith("long") else "DAYLONG")
    return Fixed(duration_value(None if plural else m.number("n") if m.has("n") else 1, unit))


def half_unit(m: Match) -> Sense:
    """A half-hour, half-century."""
    return Fixed(duration_value(0.5, m.value("u", "HALFUNIT")))


def weekends(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """On weekends."""
    return Fixed("XXXX-WXX-WE")


def range_duration(m: Match) -> Sense | None:
    """Two to three weeks: the value is the first's, as TimeBank has it."""
    return duration(m)


def every(m: Match) -> Sense | None:
    """Every Monday, each July, every two years, each month."""
    if m.has("w"):
        part = f"T{m.value('p', 'PARTOFDAY')}" if m.has("p") else ""
        return Fixed(f"XXXX-WXX-{int(m.value('w', 'WEEKDAYWORD')) + 1}{part}")
    if m.has("wp"):
        part = f"T{m.value('p', 'PARTOFDAY')}" if m.has("p") else ""
        return Fixed(f"XXXX-WXX-{int(m.value('wp', 'WEEKDAYPLURAL')) + 1}{part}")
    if m.has("m"):
        return Fixed(f"XXXX-{int(m.value('m', 'MONTHWORD')):02d}")
    if m.has("s"):
        return Fixed(f"XXXX-{m.value('s', 'SEASON')}")
    if m.has("p"):
        return Fixed(f"XXXX-XX-XXT{m.value('p', 'PARTOFDAY')}")
    count = m.number("n") if m.has("n") else 2.0 if m.has("other") else 1.0
    return Fixed(duration_value(count, m.value("u", "ANYUNIT")))


def adverb(m: Match) -> Sense:
    """Annually, daily, hourly."""
    return Fixed(duration_value(1, m.value("a", "SETADVERB")))
