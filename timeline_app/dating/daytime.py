"""Times of the day: its parts, the clock, so many hours from now."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.dating.cells import day_cell, part_span
from timeline_app.dating.running import ThatDay
from timeline_app.dating.sense import Base, Found, Sense, anchor
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, civil
from timeline_app.model.timespan import Precision, TimeSpan


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of a day: MO, MI, AF, EV, NI and so on (see `cells.PARTS`)."""

    day: Sense
    part: str

    def at(self, reference: Reference) -> Found:
        """The hours of that day."""
        day = self.day.at(reference)
        code = "NI" if self.part in ("ON", "LN") else self.part
        if isinstance(self.day, ThatDay) and day.span is not None and day.span.earliest_start is not None:
            first = day.span.earliest_start // DAY
            if _is_later_in_night(part_span(first, self.part).earliest_start or 0, reference.narrative):
                cell = day_cell(first + 1)  # "before dawn" in a night is before that of the next day
                day = Found(cell.value, cell.span, day.steps)
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
    about: bool = False  # "shortly before eight"

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
        value = day.value.split("T")[0]
        if _is_later_in_night(start, reference.narrative):
            start += DAY
            value = day_cell(start // DAY).value
        size, precision = (1, Precision.SECOND) if self.second is not None else (60, Precision.MINUTE)
        return Found(value + text, TimeSpan(start, start + size, start, start + size, precision, self.about), day.steps)


def _is_later_in_night(at: int, told: TimeSpan | None) -> bool:
    """Whether the text stands at a night that such a time of the next day is in: "At 3 a.m. the second wave came"."""
    if told is None or told.precision is not Precision.PART or told.earliest_start is None or told.latest_end is None:
        return False
    return at < told.earliest_start and at + DAY < told.latest_end


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
            return _clock(then // 60 * 60, at.step)
        told = reference.narrative
        if self.base is Base.NARRATIVE and told is not None and told.precision in (Precision.MINUTE, Precision.SECOND):
            return _clock(((told.earliest_start or 0) + self.seconds) // 60 * 60, at.step)
        cell = day_cell(at.days + int(self.seconds / DAY))  # whole days only: "24 hours later" is the next day
        return Found(cell.value, cell.span, (at.step,))


def _clock(start: int, step: str) -> Found:
    """The minute that starts so many seconds after 1970, approximate."""
    moment = civil(start)
    span = TimeSpan(start, start + 60, start, start + 60, Precision.MINUTE, True)
    return Found(f"{day_cell(start // DAY).value}T{moment.hour:02d}:{moment.minute:02d}", span, (step,))
