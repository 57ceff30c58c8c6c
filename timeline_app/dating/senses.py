"""The simple senses: fixed values, shifts by units, weekdays, and what recurs every year."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.dating.cells import (
    Cell,
    Unit,
    day_cell,
    easter_days,
    half_cell,
    islamic_in_year,
    month_cell,
    moved,
    part_span,
    quarter_cell,
    season_cell,
    unit_cell,
    year_cell,
)
from timeline_app.dating.sense import Anchor, Base, Direction, Found, Sense, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, civil, civil_from_days, days_from_civil, days_in_month
from timeline_app.model.timespan import Precision, TimeSpan, stretch

_SHAPES = {
    Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE", Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX", Unit.HALF: "XXXX-HX", Unit.YEAR: "XXXX", Unit.DECADE: "XXXX",
    Unit.CENTURY: "XXXX", Unit.MILLENNIUM: "XXXX",
}  # fmt: skip


_NEEDED = {Unit.DAY: Precision.DAY, Unit.WEEK: Precision.DAY, Unit.WEEKEND: Precision.DAY, Unit.MONTH: Precision.MONTH,
           Unit.QUARTER: Precision.QUARTER, Unit.HALF: Precision.HALF}  # fmt: skip

_TENSES = (Direction.PAST, Direction.FUTURE)
# A date without a year is the nearest one up to so many days away; farther off the tense decides.
_NEAR_DAYS = {"day": 120, "month": 120, "quarter": 60, "season": 60, "easter": 60, "nth": 60, "half": 60,
              "islamic": 60, "election": 60}


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value (and span) that needs no reference: an absolute date, a set, a plain duration."""

    value: str
    span: TimeSpan | None = None

    def at(self, reference: Reference) -> Found:  # noqa: ARG002 - the protocol's signature
        """The same under every reference."""
        return Found(self.value, self.span)


@dataclass(frozen=True, slots=True)
class Shift:
    """`count` units after the unit that holds the anchor: yesterday, this week, two months later.

    With `keep`, the grain of a narrative that stands at a quarter is kept ("a year earlier" in the report of
    a third quarter is the third quarter of the year before).
    """

    unit: Unit
    count: int
    base: Base = Base.PUBLISHED
    keep: bool = False

    def at(self, reference: Reference) -> Found:
        """The unit of the calendar."""
        if self.keep and self.unit is Unit.YEAR and (quarter := reference.quarter) is not None:
            cell = unit_cell((quarter.earliest_start or 0) // DAY, Unit.QUARTER, 4 * self.count)
            return Found(cell.value, cell.span, ("the text speaks of a quarter",))
        at = anchor(reference, self.base, _NEEDED.get(self.unit, Precision.YEAR))
        if at is None:
            return Found(_SHAPES[self.unit], None)
        cell = unit_cell(at.days, self.unit, self.count)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class Hours:
    """So many hours, minutes or seconds before or after: "two hours ago". The day, where no time is known."""

    seconds: int
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The moment where the reference has a time of day, else nothing precise."""
        at = anchor(reference, self.base)
        if at is None:
            return Found("XXXX-XX-XX", None)
        published = reference.published
        if self.base is Base.PUBLISHED and published is not None and (published.hour or published.minute):
            then = at.days * DAY + published.hour * 3600 + published.minute * 60 + self.seconds
            start = then // 60 * 60
            moment = civil(start)
            span = TimeSpan(start, start + 60, start, start + 60, Precision.MINUTE, True)
            return Found(f"{day_cell(then // DAY).value}T{moment.hour:02d}:{moment.minute:02d}", span, (at.step,))
        cell = day_cell(at.days)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (Monday is 0), seen from the anchor."""

    weekday: int
    direction: Direction
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The day."""
        at = anchor(reference, self.base)
        if at is None:
            return Found(f"XXXX-WXX-{self.weekday + 1}", None)
        cell = day_cell(at.days + self._offset((at.days + 3) % 7))
        return Found(cell.value, cell.span, (at.step,))

    def _offset(self, today: int) -> int:
        ahead = (self.weekday - today) % 7
        if self.direction is Direction.THIS:
            return self.weekday - today
        if self.direction is Direction.NEXT:
            return ahead or 7
        if self.direction is Direction.FUTURE:
            return ahead
        if self.direction is Direction.LAST:
            return ahead - 7
        if self.direction is Direction.NEAR:
            return ahead if ahead < 4 else ahead - 7
        return ahead - 7 if ahead else 0


def occurrence(kind: str, number: int, day: int, year: int, text: str = "") -> Cell | None:
    """What recurs every year, in one year: "month", "day", "season", "quarter", "half", "easter", "nth",
    "election", "islamic".

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
        return day_cell(easter_days(year) + day)
    if kind == "islamic":
        days = islamic_in_year(year, number, day)
        return day_cell(days) if days is not None else None
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

    def at(self, reference: Reference) -> Found:
        """The one that is meant."""
        if self.year is not None:
            year = self.year.at(reference)
            if year.span is None or year.span.earliest_start is None:
                return Found(self._shape(year.value[:4]), None, year.steps)
            cell = self._in(civil(year.span.earliest_start).year)
            return Found(cell.value, cell.span, year.steps) if cell else Found(self._shape("XXXX"), None)
        historical = reference.historical and self.direction in (Direction.NEAR, Direction.PAST, Direction.SAME)
        at = anchor(reference, Base.NARRATIVE if historical or reference.published is None else Base.PUBLISHED)
        if at is None:
            return Found(self._shape("XXXX"), None)
        standing = historical or reference.published is None
        cell = self._in(civil_from_days(at.days)[0]) if standing else self._chosen(at)
        return Found(cell.value, cell.span, (at.step,)) if cell else Found(self._shape("XXXX"), None)

    def _in(self, year: int) -> Cell | None:
        return occurrence(self.kind, self.number, self.day, year, self.text)

    def _chosen(self, at: Anchor) -> Cell | None:
        this_year = civil_from_days(at.days)[0]
        if self.direction in (Direction.THIS, Direction.SAME):
            return self._in(this_year)
        today = at.days * DAY
        near = range(this_year - 1, this_year + 2) if self.day != 29 else range(this_year - 8, this_year + 9)
        cells = [cell for cell in map(self._in, near) if cell]
        bounds = [(cell.span.earliest_start or 0, cell.span.latest_end or 0, cell) for cell in cells]
        nearest = min(bounds, key=lambda b: abs((b[0] + b[1]) // 2 - today))
        direction = self.direction
        if abs((nearest[0] + nearest[1]) // 2 - today) <= _NEAR_DAYS[self.kind] * DAY and direction in _TENSES:
            direction = Direction.NEAR
        if direction is Direction.NEAR and abs((nearest[0] + nearest[1]) // 2 - today) > 120 * DAY:
            direction = Direction.PAST
        if direction is Direction.PAST:
            cells = [cell for start, _, cell in bounds if start <= today][-1:]
        elif direction is Direction.LAST:
            cells = [cell for _, end, cell in bounds if end <= today][-1:]
        elif direction is Direction.FUTURE:
            cells = [cell for _, end, cell in bounds if end > today][:1]
        elif direction is Direction.NEXT:
            cells = [cell for start, _, cell in bounds if start > today][:1]
        else:
            cells = [nearest[2]]
        return cells[0] if cells else None

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
    """ "the 9th": in the month the text stands at, else the nearest one in the direction."""

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
class WeekOf:
    """The week that holds a day."""

    day: Sense

    def at(self, reference: Reference) -> Found:
        """Monday to Sunday."""
        found = self.day.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return Found(_SHAPES[Unit.WEEK], None, found.steps)
        cell = unit_cell(found.span.earliest_start // DAY, Unit.WEEK, 0)
        return Found(cell.value, cell.span, found.steps)


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
class Standing:
    """ "Then": what the text stands at."""

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
    """ "The quarter": the one that the text speaks of; else the last one that had ended before publication."""

    def at(self, reference: Reference) -> Found:
        """The quarter."""
        quarter = reference.quarter
        if quarter is not None and quarter.earliest_start is not None:
            cell = unit_cell(quarter.earliest_start // DAY, Unit.QUARTER, 0)
            return Found(cell.value, cell.span, ("the text speaks of that quarter",))
        at = anchor(reference, Base.PUBLISHED)
        if at is None:
            return Found(_SHAPES[Unit.QUARTER], None)
        cell = unit_cell(at.days, Unit.QUARTER, -1)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class QuarterOfYear:
    """ "The 1988 period": the running quarter, in a named year; the year, where the text speaks of no quarter."""

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
        at = anchor(reference, Base.NARRATIVE, Precision.DAY)
        if at is None:
            return Found("XXXX-XX-XX", None)
        cell = day_cell(at.days)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of a day: MO, MI, AF, EV, NI and so on (see `cells.PARTS`)."""

    day: Sense
    part: str

    def at(self, reference: Reference) -> Found:
        """The hours of that day."""
        day = self.day.at(reference)
        code = "NI" if self.part == "ON" else self.part
        if day.span is None or day.span.earliest_start is None:
            return Found(f"{day.value}T{code}", None, day.steps)
        return Found(f"{day.value}T{code}", part_span(day.span.earliest_start // DAY, self.part), day.steps)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of a day; `minute` and `second` may be None where the text does not say them."""

    day: Sense
    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str = ""

    def at(self, reference: Reference) -> Found:
        """The hour, minute or second of that day."""
        day = self.day.at(reference)
        text = f"T{self.hour:02d}:{self.minute or 0:02d}"
        if self.second is not None:
            text += f":{self.second:02d}"
        text += self.zone
        if day.span is None or day.span.earliest_start is None:
            return Found(day.value + text, None, day.steps)
        start = day.span.earliest_start // DAY * DAY + self.hour * 3600 + (self.minute or 0) * 60 + (self.second or 0)
        size, precision = (1, Precision.SECOND) if self.second is not None else (60, Precision.MINUTE)
        return Found(day.value + text, TimeSpan(start, start + size, start, start + size, precision), day.steps)


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration that is anchored: "the past three weeks" (sign -1), "the next two years" (sign 1).

    The span is the stretch up to (from) the day of the anchor, approximate.
    """

    value: str
    unit: Unit
    count: int
    sign: int
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The value, which needs no reference, and the stretch, which does."""
        at = anchor(reference, self.base)
        if at is None:
            return Found(self.value, None)
        other = moved(at.days, self.unit, self.sign * self.count)
        first, last = sorted((at.days, other))
        if abs(last) > 4_000_000_000:  # beyond any calendar
            return Found(self.value, None)
        return Found(self.value, stretch(day_cell(first).span, day_cell(last).span, approximate=True), (at.step,))


@dataclass(frozen=True, slots=True)
class Present:
    """ "now", "currently": PRESENT_REF, the day of publication."""

    value: str = "PRESENT_REF"

    def at(self, reference: Reference) -> Found:
        """The day of publication, where known."""
        at = anchor(reference, Base.PUBLISHED)
        return Found(self.value, day_cell(at.days).span, (at.step,)) if at else Found(self.value, None)
