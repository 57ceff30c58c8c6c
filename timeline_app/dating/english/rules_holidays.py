"""One rule a holiday, from the table."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.dating.english.holidays import HOLIDAYS, ISLAMIC, Holiday
from timeline_app.dating.english.make_dates import DIRECTIONS
from timeline_app.dating.grammar import Match, Rule
from timeline_app.dating.sense import Direction, Sense
from timeline_app.dating.shaping import OneOf
from timeline_app.dating.yearly import Yearly
from timeline_app.model.event import TimexType


def _day(m: Match, holiday: Holiday, day: int) -> Sense | None:
    if m.has("yr"):
        year = m.sense("yr")
        return Yearly(holiday.kind, holiday.month, day, holiday.weekday, year=year) if year is not None else None
    direction: Direction = DIRECTIONS[int(m.value("r", "RELATIVE"))] if m.has("r") else m.direction
    return Yearly(holiday.kind, holiday.month, day, holiday.weekday, direction)


def _make(holiday: Holiday) -> Callable[[Match], Sense | None]:
    return lambda m: _day(m, holiday, holiday.day)


def _make_islamic(holiday: Holiday) -> Callable[[Match], Sense | None]:
    def make(m: Match) -> Sense | None:
        first, second = _day(m, holiday, holiday.day), _day(m, holiday, holiday.day + 1)
        return OneOf("XXXX-XX-XX", (first, second)) if first is not None and second is not None else None

    return make


def _pattern(holiday: Holiday) -> str:
    return f"(r=RELATIVE )?({holiday.pattern})(,? (of )?yr=YEARREF)?"


RULES = (
    *(
        Rule(f"holiday: {h.pattern.split('|')[0].split('(')[0].strip()}", _pattern(h), TimexType.DATE, _make(h),
             not_before="HOLIDAYTHING")
        for h in HOLIDAYS
    ),
    *(Rule(f"holiday: {h.pattern.split('|')[0]}", _pattern(h), TimexType.DATE, _make_islamic(h)) for h in ISLAMIC),
)  # fmt: skip
