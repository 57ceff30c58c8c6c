"""Productions of times of day."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.dating.beside import Beside, Days
from timeline_app.dating.cells import Unit
from timeline_app.dating.daytime import Clock, PartOfDay
from timeline_app.dating.grammar import Match
from timeline_app.dating.running import ThatDay
from timeline_app.dating.sense import Base, Sense
from timeline_app.dating.senses import Shift
from timeline_app.dating.shaping import Trimmed

_TODAY = Shift(Unit.DAY, 0)
_MIDNIGHT, _HOUR = 24, 60  # in hours, in minutes
_NOON = {"noon": 12, "midday": 12, "midnight": _MIDNIGHT}


def _day(m: Match) -> Sense | None:
    return m.sense("d") if m.has("d") else ThatDay()


def part_of_day(m: Match) -> Sense | None:
    """Friday night, the morning of Sept. 11, that evening, at dawn."""
    day = _day(m)
    if day is None:
        return None
    part, shade = str(m.value("p", "PARTOFDAY")), str(m.value("e", "EARLY")) if m.has("e") else ""
    if part == "NI" and shade == "late":
        return PartOfDay(day, "LN")
    return Trimmed(PartOfDay(day, part), shade) if shade in ("early", "late", "mid") else PartOfDay(day, part)


def shifted_part(count: int, part: str = "", base: Base = Base.PUBLISHED) -> Callable[[Match], Sense]:
    """A production for a part of the day of publication, or of the day so many days away."""
    day = Shift(Unit.DAY, count, base)
    return lambda m: PartOfDay(day, part or str(m.value("p", "PARTOFDAY")))


def nights_later(m: Match) -> Sense | None:
    """Two nights later."""
    count = m.number("n")
    if count is None or count != int(count):
        return None
    later = m.words("w")[0] not in ("ago", "earlier")
    base = Base.PUBLISHED if m.words("w")[0] == "ago" else Base.NARRATIVE
    return PartOfDay(Shift(Unit.DAY, int(count) if later else -int(count), base), "NI")


def part_of_story_day(m: Match) -> Sense:
    """Late that afternoon, early in the morning."""
    part, shade = str(m.value("p", "PARTOFDAY")), str(m.value("e", "EARLY"))
    whole = PartOfDay(ThatDay(), part)
    if part == "NI" and shade == "late":
        return PartOfDay(ThatDay(), "LN")
    return Trimmed(whole, shade) if shade in ("early", "late", "mid") else whole


def overnight_into(m: Match) -> Sense | None:
    """Overnight into Saturday: the night before."""
    day = _day(m)
    return PartOfDay(Beside(day, Days(-1)), "ON") if day is not None else None


def overnight_from(m: Match) -> Sense | None:
    """Overnight Friday: the night that begins then."""
    day = _day(m)
    return PartOfDay(day, "ON") if day is not None else None


def clock(m: Match) -> Sense | None:
    """3:15 p.m. EST, 10 a.m. Friday, 17:00."""
    day = _day(m)
    hour = m.integer("h")
    minute = m.integer("mi") if m.has("mi") else None
    second = m.integer("s") if m.has("s") else None
    if day is None or hour > 24 or (second or 0) > 59:
        return None
    if m.has("pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if m.words("pm")[0].startswith("p") else 0)
    return Clock(day, hour, minute, second, about=m.has("about"))


def oclock(m: Match) -> Sense | None:
    """Nine o'clock."""
    value, day = m.number("n"), _day(m)
    return (
        Clock(day, _hour(int(value), m), about=m.has("about"))
        if value is not None and 0 <= value <= 24 and day is not None
        else None
    )


def minutes_past(m: Match) -> Sense | None:
    """Twenty past ten, 12 minutes past five."""
    minutes, hour, day = m.number("k"), m.number("n"), _day(m)
    if minutes is None or hour is None or day is None or not 0 < minutes < _HOUR or not 0 <= hour < _MIDNIGHT:
        return None
    return Clock(day, _hour(int(hour), m), int(minutes), about=m.has("about"))


def oclock_and(minutes: int) -> Callable[[Match], Sense | None]:
    """A production for so many minutes after (before) an hour: half past nine, a quarter to six."""

    def make(m: Match) -> Sense | None:
        value, day = m.number("n"), _day(m)
        if value is None or not 1 <= value <= 23 or day is None:
            return None
        hour, minute = divmod(60 * _hour(int(value), m) + minutes, 60)
        return Clock(day, hour, minute, about=m.has("about"))

    return make


def _hour(hour: int, m: Match) -> int:
    """The hour of the day: twelve more in an afternoon, an evening, a night, or with p.m."""
    late = m.has("p") and str(m.value("p", "PARTOFDAY")) in ("AF", "EV", "NI")
    late = late or (m.has("pm") and m.words("pm")[0].startswith("p"))
    return hour + 12 if late and hour < 12 else hour


def military(m: Match) -> Sense | None:
    """0600 hours."""
    digits, day = m.words("n")[0], _day(m)
    if len(digits) != 4 or not digits.isdecimal() or day is None:
        return None
    hour, minute = divmod(int(digits), 100)
    return Clock(day, hour, minute) if hour <= 24 and minute < 60 else None


def early_hours(m: Match) -> Sense | None:
    """The early hours of Sunday."""
    day = _day(m)
    if day is None:
        return None
    return Trimmed(PartOfDay(day, "MO" if m.words("e")[0] == "early" else "NI"), m.words("e")[0])


def noon(m: Match) -> Sense | None:
    """Noon Saturday, midnight."""
    day = _day(m)
    if day is None:
        return None
    hour = _NOON[m.words("n")[0]]
    hour = 0 if hour == _MIDNIGHT and m.has("past") else hour  # "after midnight on Friday" is early then
    return Clock(day, hour, about=m.has("about"))


def iso_time(m: Match) -> Sense | None:
    """2023-09-09T10:00:00."""
    return clock(m)
