"""Unresolved meanings: what an expression says before a reference is known."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.event import Reference, Resolution
from timeline_app.model.instant import DAY, Civil, add_months, civil, days_from_civil, instant, iso, weekday
from timeline_app.model.timespan import TimeSpan, day_span, month_span, year_span

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(seconds: int) -> str:
    """ "Sat 9 Sep 2023"."""
    at = civil(seconds)
    return f"{_WEEKDAYS[weekday(seconds)]} {at.day} {_MONTHS[at.month - 1]} {at.year}"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no reference."""

    words: str
    value: str
    span: TimeSpan | None

    def resolve(self, reference: Reference) -> Resolution:
        """The same under every reference."""
        return Resolution(self.value, self.span, (f"“{self.words}”",))


@dataclass(frozen=True, slots=True)
class Weekday:
    """The nearest such weekday before (direction -1) or after (1) the reference; the day itself counts."""

    words: str
    weekday: int
    direction: int

    def resolve(self, reference: Reference) -> Resolution:
        """The day."""
        if reference.published is None:
            return Resolution(f"XXXX-WXX-{self.weekday + 1}", None, (f"“{self.words}”",))
        today = days_from_civil(*reference.published[:3]) * DAY
        ahead = (self.weekday - weekday(today)) % 7
        at = today + (ahead if self.direction > 0 or ahead == 0 else ahead - 7) * DAY
        span = day_span(*civil(at)[:3])
        return Resolution(iso(at), span, (f"“{self.words}”", f"published {day_words(today)}"))


@dataclass(frozen=True, slots=True)
class Shift:
    """So many days, months or years from the reference."""

    words: str
    unit: str
    count: int

    def resolve(self, reference: Reference) -> Resolution:
        """The day, month or year."""
        shape = {"day": "XXXX-XX-XX", "month": "XXXX-XX", "year": "XXXX"}[self.unit]
        if reference.published is None:
            return Resolution(shape, None, (f"“{self.words}”",))
        at = reference.published
        steps = (f"“{self.words}”", f"published {day_words(instant(*at[:3]))}")
        if self.unit == "year":
            year = at.year + self.count
            return Resolution(f"{year:04d}", year_span(year), steps)
        if self.unit == "month":
            year, month = add_months(at.year, at.month, self.count)
            return Resolution(f"{year:04d}-{month:02d}", month_span(year, month), steps)
        day = instant(*at[:3]) + self.count * DAY
        return Resolution(iso(day), day_span(*civil(day)[:3]), steps)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month (or a month) without its year: the one nearest to the reference."""

    words: str
    month: int
    day: int | None

    def resolve(self, reference: Reference) -> Resolution:
        """The day or month of the nearest year."""
        shape = f"-{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")
        at: Civil | None = reference.published
        if at is None:
            return Resolution("XXXX" + shape, None, (f"“{self.words}”",))
        best = min(
            (at.year - 1, at.year, at.year + 1),
            key=lambda y: abs(days_from_civil(y, self.month, self.day or 15) - days_from_civil(*at[:3])),
        )
        try:
            span = day_span(best, self.month, self.day) if self.day else month_span(best, self.month)
        except ValueError:
            return Resolution("XXXX" + shape, None, (f"“{self.words}”",))
        return Resolution(f"{best:04d}{shape}", span, (f"“{self.words}”", f"published {day_words(instant(*at[:3]))}"))
