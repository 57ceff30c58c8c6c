"""What the text stands at: “then”, “the quarter”, “that day”, “earlier in the day”."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.dating.cells import Unit, day_cell, quarter_cell, unit_cell, year_cell
from timeline_app.dating.sense import SHAPES, Base, Found, Sense, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, add_months, civil
from timeline_app.model.timespan import Precision, month_span, stretch

_RECENT_DAYS = 7  # so long ago is what "the day" of a report may be


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
