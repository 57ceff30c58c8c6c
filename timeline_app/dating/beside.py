"""What another sense leads to: the weekend of a day, the Monday after it, the last week of a month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from timeline_app.dating.cells import Cell, Unit, day_cell, unit_cell, year_cell, years_cell
from timeline_app.dating.sense import SHAPES, Found, Sense
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, civil
from timeline_app.model.timespan import stretch

_TURN_YEARS = 5  # how far before and after its first year the turn of a century reaches


class Way(Protocol):
    """From a day to another cell of the calendar."""

    @property
    def shape(self) -> str:
        """The value where the day is not known."""
        ...

    def cell(self, days: int) -> Cell:
        """The cell that the day with that number leads to."""
        ...


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies in a certain way beside a day."""

    day: Sense
    way: Way

    def at(self, reference: Reference) -> Found:
        """The cell, where the day is known."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(self.way.shape, None, found.steps)
        cell = self.way.cell(found.span.earliest_start // DAY)
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class Days:
    """So many days after (before) it."""

    count: int
    shape: str = SHAPES[Unit.DAY]

    def cell(self, days: int) -> Cell:
        """The day."""
        return day_cell(days + self.count)


@dataclass(frozen=True, slots=True)
class Around:
    """The week or weekend that holds it; a working day leads to the weekend of its week."""

    unit: Unit

    @property
    def shape(self) -> str:
        """Without a day."""
        return SHAPES[self.unit]

    def cell(self, days: int) -> Cell:
        """The week or weekend."""
        return unit_cell(days, self.unit, 0)


@dataclass(frozen=True, slots=True)
class Following:
    """The first such day of the week (Monday is 0) after it, the last one before it, or the nearest one."""

    weekday: int
    sign: int  # 1, -1, or 0 for the nearest

    @property
    def shape(self) -> str:
        """Without a day."""
        return f"XXXX-WXX-{self.weekday + 1}"

    def cell(self, days: int) -> Cell:
        """The day."""
        ahead = (self.weekday - (days + 3) % 7) % 7
        if self.sign > 0:
            return day_cell(days + (ahead or 7))
        return day_cell(days + (ahead - 7 if self.sign < 0 or ahead > 3 else ahead))


@dataclass(frozen=True, slots=True)
class TurnOf:
    """The turn of a century: some years around its first one."""

    century: Sense

    def at(self, reference: Reference) -> Found:
        """The first year, and an approximate stretch around it."""
        found = self.century.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return found
        year = civil(found.span.earliest_start).year
        first, last = year_cell(year - _TURN_YEARS).span, year_cell(year + _TURN_YEARS).span
        return Found(year_cell(year).value, stretch(first, last, approximate=True), found.steps)


@dataclass(frozen=True, slots=True)
class TenthOf:
    """The nth decade of a century."""

    century: Sense
    nth: int

    def at(self, reference: Reference) -> Found:
        """The decade."""
        found = self.century.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return found
        cell = years_cell(civil(found.span.earliest_start).year + 10 * (self.nth - 1), Unit.DECADE)
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class NthOf:
    """The nth day, week or weekend of a month or year; the last one where `nth` is 0."""

    whole: Sense
    unit: Unit
    nth: int

    def at(self, reference: Reference) -> Found:
        """The day or week."""
        found = self.whole.at(reference)
        span = found.span
        if span is None or span.earliest_start is None or span.latest_end is None:
            return Found(SHAPES[self.unit], None, found.steps)
        # A week belongs to the month that holds most of it: its fourth day decides.
        step, middle = (1, 0) if self.unit is Unit.DAY else (7, 3)
        first, last = span.earliest_start // DAY, span.latest_end // DAY - 1
        cell = unit_cell(first + middle + step * (self.nth - 1) if self.nth else last - middle, self.unit, 0)
        return Found(cell.value, cell.span, found.steps)
