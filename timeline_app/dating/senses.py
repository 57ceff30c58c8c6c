"""The simple senses: fixed values, shifts by units, days of the week, anchored durations."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline_app.dating.cells import Unit, day_cell, moved, unit_cell
from timeline_app.dating.sense import SHAPES, Base, Direction, Found, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import Precision, TimeSpan, stretch

_NEEDED = {Unit.DAY: Precision.DAY, Unit.WEEK: Precision.DAY, Unit.WEEKEND: Precision.DAY, Unit.MONTH: Precision.MONTH,
           Unit.QUARTER: Precision.QUARTER, Unit.HALF: Precision.HALF}  # fmt: skip


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
            return Found(SHAPES[self.unit], None)
        cell = unit_cell(at.days, self.unit, self.count)
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class ToTheDay:
    """The very day so many units away: “ten years ago today”, “a year later to the day”."""

    unit: Unit
    count: int
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The day."""
        at = anchor(reference, self.base, Precision.DAY)
        if at is None:
            return Found(SHAPES[Unit.DAY], None)
        cell = day_cell(moved(at.days, self.unit, self.count))
        return Found(cell.value, cell.span, (at.step,))


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (Monday is 0), seen from the anchor."""

    weekday: int
    direction: Direction
    base: Base = Base.PUBLISHED

    def at(self, reference: Reference) -> Found:
        """The day. In a history, the next such day after the one that the text stands at."""
        if reference.historical and self.base is Base.PUBLISHED:
            past = replace(reference, published=None, historical=False)
            return replace(self, base=Base.NARRATIVE, direction=Direction.FUTURE).at(past)
        at = anchor(reference, self.base, Precision.DAY)
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
    """“now”, "currently": PRESENT_REF, the day of publication."""

    value: str = "PRESENT_REF"

    def at(self, reference: Reference) -> Found:
        """The day of publication, where known."""
        at = anchor(reference, Base.PUBLISHED)
        return Found(self.value, day_cell(at.days).span, (at.step,)) if at else Found(self.value, None)
