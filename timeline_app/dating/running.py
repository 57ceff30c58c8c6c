"""What the text stands at: “then”, “the quarter”, “the weekend”, “that day”; and the surroundings of another sense."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.dating.cells import Unit, day_cell, quarter_cell, unit_cell, year_cell, years_cell
from timeline_app.dating.sense import SHAPES, Base, Found, Sense, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, add_months, civil
from timeline_app.model.timespan import Precision, month_span, stretch

_RECENT_DAYS = 7  # so long ago is what "the day" of a report may be
_TURN_YEARS = 5  # how far before and after its first year the turn of a century reaches


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
class Weekend:
    """The weekend of a Saturday."""

    saturday: Sense

    def at(self, reference: Reference) -> Found:
        """Saturday and Sunday."""
        found = self.saturday.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found("XXXX-WXX-WE", None, found.steps)
        cell = unit_cell(found.span.earliest_start // DAY, Unit.WEEKEND, 0)
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class DaysFrom:
    """So many days after (before) another day."""

    day: Sense
    days: int

    def at(self, reference: Reference) -> Found:
        """The day."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(SHAPES[Unit.DAY], None, found.steps)
        cell = day_cell(found.span.earliest_start // DAY + self.days)
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class WeekdayBeside:
    """The next such day of the week after (before) another day: the Monday after Easter."""

    weekday: int
    day: Sense
    after: bool

    def at(self, reference: Reference) -> Found:
        """The day."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(f"XXXX-WXX-{self.weekday + 1}", None, found.steps)
        days = found.span.earliest_start // DAY
        ahead = (self.weekday - (days + 3) % 7) % 7
        cell = day_cell(days + (ahead or 7 if self.after else ahead - 7))
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class WeekdayNear:
    """The day of the week that is nearest to another day."""

    weekday: int
    day: Sense

    def at(self, reference: Reference) -> Found:
        """The day."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(f"XXXX-WXX-{self.weekday + 1}", None, found.steps)
        days = found.span.earliest_start // DAY
        ahead = (self.weekday - (days + 3) % 7) % 7
        cell = day_cell(days + (ahead if ahead < 4 else ahead - 7))
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


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week that holds a day."""

    day: Sense

    def at(self, reference: Reference) -> Found:
        """Monday to Sunday."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(SHAPES[Unit.WEEK], None, found.steps)
        cell = unit_cell(found.span.earliest_start // DAY, Unit.WEEK, 0)
        return Found(cell.value, cell.span, found.steps)


@dataclass(frozen=True, slots=True)
class Standing:
    """“Then”: what the text stands at."""

    def at(self, reference: Reference) -> Found:
        """The day, month or year of the narrative; PAST_REF where there is none."""
        narrative = reference.narrative
        if narrative is None or narrative.earliest_start is None:
            return Found("PAST_REF", None)
        unit = Unit.DAY if narrative.precision.rank > Precision.MONTH.rank else Unit.MONTH
        if narrative.precision.rank <= Precision.YEAR.rank:
            unit = Unit.YEAR
        at = anchor(reference, Base.NARRATIVE)
        cell = unit_cell(narrative.earliest_start // DAY, unit, 0)
        return Found(cell.value, cell.span, (at.step,) if at else ())


@dataclass(frozen=True, slots=True)
class RunningQuarter:
    """“The quarter”: the one that the text speaks of; else the last one that had ended before publication."""

    def at(self, reference: Reference) -> Found:
        """The quarter."""
        quarter = reference.quarter
        if quarter is not None and quarter.earliest_start is not None:
            cell = unit_cell(quarter.earliest_start // DAY, Unit.QUARTER, 0)
            return Found(cell.value, cell.span, ("the text speaks of that quarter",))
        at = anchor(reference, Base.PUBLISHED)
        if at is None:
            return Found(SHAPES[Unit.QUARTER], None)
        cell = unit_cell(at.days, Unit.QUARTER, -1)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class QuarterEnded:
    """The three months that end with the month of a day. The value is the quarter that holds most of them."""

    end: Sense

    def at(self, reference: Reference) -> Found:
        """The quarter, or the three months where they are none of the calendar."""
        found = self.end.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(SHAPES[Unit.QUARTER], None, found.steps)
        last = civil(found.span.earliest_start)
        year, month = add_months(last.year, last.month, -1)
        cell = quarter_cell(year, (month + 2) // 3)
        if last.month % 3 == 0:
            return Found(cell.value, cell.span, found.steps)
        first = add_months(year, month, -1)
        return Found(cell.value, stretch(month_span(*first), month_span(last.year, last.month)), found.steps)


@dataclass(frozen=True, slots=True)
class QuarterOfYear:
    """“The 1988 period”: the running quarter, in a named year; the year, where the text speaks of no quarter."""

    year: int

    def at(self, reference: Reference) -> Found:
        """The quarter or the year."""
        quarter = reference.quarter
        if quarter is None or quarter.earliest_start is None:
            cell = year_cell(self.year)
            return Found(cell.value, cell.span)
        cell = quarter_cell(self.year, (civil(quarter.earliest_start).month + 2) // 3)
        return Found(cell.value, cell.span, ("the text speaks of that quarter",))


@dataclass(frozen=True, slots=True)
class ThatDay:
    """The day that the text stands at, where it stands at one; else the day of publication."""

    def at(self, reference: Reference) -> Found:
        """The day."""
        at = anchor(reference, Base.NARRATIVE, Precision.DAY) or anchor(reference, Base.PUBLISHED)
        if at is None:
            return Found("XXXX-XX-XX", None)
        cell = day_cell(at.days)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class TheDay:
    """“Earlier in the day”: the day that a history stands at; in news the last one told, if recent, or publication."""

    def at(self, reference: Reference) -> Found:
        """The day."""
        published, told = anchor(reference, Base.PUBLISHED), anchor(reference, Base.NARRATIVE, Precision.DAY)
        recent = told and published and 0 <= published.days - told.days <= _RECENT_DAYS
        at = told if recent or reference.historical or published is None else published
        if at is None:
            return Found(SHAPES[Unit.DAY], None)
        cell = day_cell(at.days)
        return Found(cell.value, cell.span, (at.step,))
