"""What recurs every year or month: months, days, seasons, quarters, holidays; and which one is meant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from timeline_app.dating.cells import (
    Cell,
    day_cell,
    easter_days,
    half_cell,
    islamic_in_year,
    month_cell,
    quarter_cell,
    season_cell,
    year_cell,
)
from timeline_app.dating.sense import Anchor, Base, Direction, Found, Sense, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, civil, civil_from_days, days_from_civil, days_in_month
from timeline_app.model.timespan import Precision

# A date without a year is the nearest one up to so many days away; farther off the tense decides, and without
# one it is past.
_NEAR_DAYS = {
    "day": 120,
    "month": 90,
    "quarter": 60,
    "season": 60,
    "easter": 60,
    "nth": 60,
    "half": 60,
    "islamic": 60,
    "election": 60,
    "thanksgiving": 60,
}

_HALF_YEAR = 183  # in days: a story does not go back so far without a year
_AROUND_DAYS = 45  # "it would aid the victims of the Aug. 7 blast": so near, the future of a clause may be another's


@lru_cache(maxsize=4096)  # immutable, and asked for again with every expression
def occurrence(kind: str, number: int, day: int, year: int, text: str = "") -> Cell | None:
    """What recurs every year, in one year: "month", "day", "season", "quarter", "half", "easter", "nth",
    "election", "islamic", "thanksgiving".

    None where that year has none (29 February).
    """
    if kind == "day":
        if day > days_in_month(year, number):
            return None
        return day_cell(days_from_civil(year, number, day))
    if kind == "month":
        return month_cell(year, number)
    if kind == "quarter":
        return quarter_cell(year, number)
    if kind == "season":
        return season_cell(year, text)
    if kind == "half":
        return half_cell(year, number)
    if kind == "easter":
        sunday = easter_days(year)
        return day_cell(sunday + day) if sunday is not None else None
    if kind == "islamic":
        days = islamic_in_year(year, number, day)
        return day_cell(days) if days is not None else None
    if kind == "thanksgiving":  # so many days after the fourth Thursday
        return day_cell(_nth_weekday(year, number, 3, 4) + day)
    if kind == "election":  # the Tuesday after the first Monday
        return day_cell(_nth_weekday(year, number, 0, 1) + 1)
    if kind == "nth":  # the day-th weekday `text` of month `number`; the last one where day is 0
        return day_cell(_nth_weekday(year, number, int(text), day))
    return year_cell(year)


def _nth_weekday(year: int, month: int, wanted: int, nth: int) -> int:
    if nth == 0:
        last = days_from_civil(year, month, days_in_month(year, month))
        return last - ((last + 3) % 7 - wanted) % 7
    first = days_from_civil(year, month, 1)
    return first + (wanted - (first + 3) % 7) % 7 + 7 * (nth - 1)


def _without_flashback(reference: Reference) -> Reference:
    """The reference, at the last day told where the text has only named an earlier year since: “last met in 1614”."""
    told, day = reference.narrative, reference.day
    if told is None or day is None or told.earliest_start is None or told.precision.rank > Precision.YEAR.rank:
        return reference
    over = told.latest_end if told.latest_end is not None else told.earliest_start
    return replace(reference, narrative=day) if over <= (day.earliest_start or 0) else reference


def _ahead(reference: Reference) -> int | None:
    """The day that the text stands at, where that is after its publication."""
    told, published = reference.narrative, reference.published
    if told is None or told.earliest_start is None or published is None:
        return None
    day = told.earliest_start // DAY
    return day if day > days_from_civil(published.year, published.month, published.day) else None


def _distance(cell: Cell, today: int) -> int:
    return abs(((cell.span.earliest_start or 0) + (cell.span.latest_end or 0)) // 2 - today)


@dataclass(frozen=True, slots=True)
class Yearly:
    """What recurs every year: a month, a day of a month, a season, a quarter, a holiday (see `occurrence`).

    `year` is a sense for the year it belongs to ("January this year"), or None: then `direction` chooses.
    """

    kind: str
    number: int
    day: int = 0
    text: str = ""
    direction: Direction = Direction.NEAR
    year: Sense | None = None
    sure: bool = False  # the tense is without doubt
    weekday: int | None = None  # told with the day: “Saturday, September 9” is of a year in which it was one
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The one that is meant."""
        if self.year is not None:
            year = self.year.at(reference)
            if year.span is None or year.span.earliest_start is None:
                return Found(self._shape(year.value[:4]), None, year.steps)
            cell = self._in(civil(year.span.earliest_start).year)
            return Found(cell.value, cell.span, year.steps) if cell else Found(self._shape("XXXX"), None)
        told = self.base is Base.PUBLISHED and self.direction in (Direction.NEAR, Direction.PAST, Direction.FUTURE)
        standing = told and (reference.historical or reference.published is None)
        at = anchor(_without_flashback(reference), Base.NARRATIVE) if standing else anchor(reference, self.base)
        if at is None:
            return Found(self._shape("XXXX"), None)
        if standing:
            cell = self._told(at)
        else:
            ahead = _ahead(reference)
            cell = self._next_in_list(ahead) or self._chosen(at, ahead is not None)
        return Found(cell.value, cell.span, (at.step,)) if cell else Found(self._shape("XXXX"), None)

    def _in(self, year: int) -> Cell | None:
        return occurrence(self.kind, self.number, self.day, year, self.text)

    def _told(self, at: Anchor) -> Cell | None:
        """The one of the year that the text stands at; of the next one, where it would lie far behind that."""
        year = civil_from_days(at.days)[0]
        cell = self._in(year)
        if cell is None or at.precision.rank <= Precision.YEAR.rank:
            return cell
        behind = at.days - (cell.span.latest_end or 0) // DAY
        return self._in(year + 1) or cell if behind > _HALF_YEAR else cell

    def _next_in_list(self, ahead: int | None) -> Cell | None:
        """The one soon after the day that the text stands at: “July 19, Toronto; July 22, Cleveland”."""
        if ahead is None or self.direction is not Direction.NEAR or self.base is Base.NARRATIVE:
            return None
        cell = self._in(civil_from_days(ahead)[0])
        return cell if cell and 0 < (cell.span.earliest_start or 0) // DAY - ahead <= _AROUND_DAYS else None

    def _chosen(self, at: Anchor, ahead: bool) -> Cell | None:
        this_year = civil_from_days(at.days)[0]
        if self.direction in (Direction.THIS, Direction.SAME):
            return self._in(this_year)
        years = range(this_year - 1, this_year + 2) if self.day != 29 else range(this_year - 8, this_year + 9)
        cells = [cell for cell in map(self._in, years) if cell]
        cells = [cell for cell in cells if self._is_weekday(cell)] or cells  # none: the writer has erred
        if not cells:
            return None
        today = at.days * DAY
        nearest = min(cells, key=lambda cell: _distance(cell, today))
        direction = self._settled(_distance(nearest, today) // DAY, ahead)
        if direction is Direction.PAST:
            cells = [cell for cell in cells if (cell.span.earliest_start or 0) <= today][-1:]
        elif direction is Direction.LAST:
            cells = [cell for cell in cells if (cell.span.latest_end or 0) <= today][-1:]
        elif direction is Direction.FUTURE:
            cells = [cell for cell in cells if (cell.span.latest_end or 0) > today][:1]
        elif direction is Direction.NEXT:
            cells = [cell for cell in cells if (cell.span.earliest_start or 0) > today][:1]
        else:
            cells = [nearest]
        return cells[0] if cells else None

    def _settled(self, days: int, ahead: bool) -> Direction:
        """The direction that counts, the nearest one being so many days away.

        Near, a tense that is not sure does not count; far off, the past is meant where no tense tells, unless the
        text stands ahead of its publication: "2024 dates: March 3, Rome; March 9, Paris".
        """
        near = days <= _NEAR_DAYS[self.kind]
        doubted = near if self.direction is Direction.PAST else days <= _AROUND_DAYS and not ahead
        if doubted and not self.sure and self.direction in (Direction.PAST, Direction.FUTURE):
            return Direction.NEAR
        if not near and self.direction is Direction.NEAR:
            return Direction.FUTURE if ahead else Direction.PAST
        return self.direction

    def _is_weekday(self, cell: Cell) -> bool:
        return self.weekday is None or ((cell.span.earliest_start or 0) // DAY + 3) % 7 == self.weekday

    def _shape(self, year: str) -> str:
        year = year if len(year) == 4 and year.isdigit() else "XXXX"
        if self.kind == "day":
            return f"{year}-{self.number:02d}-{self.day:02d}"
        if self.kind == "month":
            return f"{year}-{self.number:02d}"
        if self.kind == "season":
            return f"{year}-{self.text}"
        if self.kind in ("quarter", "half"):
            return f"{year}-{'Q' if self.kind == 'quarter' else 'H'}{self.number}"
        return f"{year}-XX-XX"


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """“the 9th”: in the month the text stands at, else the nearest one in the direction."""

    day: int
    direction: Direction
    month: Sense | None = None

    def at(self, reference: Reference) -> Found:
        """The day."""
        if self.month is not None:
            found = self.month.at(reference)
            if found.span is None or found.span.earliest_start is None:
                return Found(f"XXXX-XX-{self.day:02d}", None, found.steps)
            cell = self._cell(found.span.earliest_start // DAY)
            return Found(cell.value, cell.span, found.steps) if cell else Found(f"XXXX-XX-{self.day:02d}", None)
        at = anchor(reference, Base.NARRATIVE, Precision.MONTH)
        cell = self._cell(at.days) if at else None
        return Found(cell.value, cell.span, (at.step,)) if cell and at else Found(f"XXXX-XX-{self.day:02d}", None)

    def _cell(self, days: int) -> Cell | None:
        year, month, _ = civil_from_days(days)
        return occurrence("day", month, self.day, year)
