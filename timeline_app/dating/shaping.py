"""Senses that shape another one: a part of it, about it, since or until it, one out of several."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.dating.sense import Found, Sense
from timeline_app.model.event import Reference, Resolution
from timeline_app.model.instant import DAY, add_months, civil
from timeline_app.model.timespan import (
    Precision,
    TimeSpan,
    month_span,
    one_of,
    since,
    stretch,
    until,
    within,
    year_span,
)

# Which thirds (from, to, of so many) of a period the words leave.
_PARTS = {
    "early": (0, 4, 10), "mid": (4, 7, 10), "late": (7, 10, 10), "start": (0, 1, 4), "end": (3, 4, 4),
    "middle": (3, 7, 10), "first half": (0, 5, 10), "second half": (5, 10, 10),
    **{f"{nth}/{of}": (nth - 1, nth, of) for of in (3, 4) for nth in range(1, of + 1)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trimmed:
    """Early, mid or late in something: the value is the whole's (TimeML says it in another attribute)."""

    whole: Sense
    part: str

    def at(self, reference: Reference) -> Found:
        """The whole's value, and an approximate part of its span."""
        found = self.whole.at(reference)
        if found.span is None or found.span.is_open or not found.span.is_within or found.span.one_of:
            return found
        return found._replace(span=_trim(found.span, self.part))


def _trim(span: TimeSpan, part: str) -> TimeSpan:
    first, last, of = _PARTS[part]
    start, end = span.earliest_start or 0, span.latest_end or 0
    size = end - start
    low, high = start + size * first // of, start + size * last // of
    if span.precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM):
        from_year, to_year = civil(start).year, civil(end).year
        years = to_year - from_year
        first_year, end_year = from_year + years * first // of, from_year + -(-years * last // of)
        return stretch(year_span(first_year), year_span(end_year - 1), approximate=True)
    if span.precision.rank < Precision.MONTH.rank:
        at = civil(start)
        months = round(size / (30.44 * DAY))
        from_month, to_month = months * first // of, -(-months * last // of)
        first_month = month_span(*add_months(at.year, at.month, from_month))
        last_month = month_span(*add_months(at.year, at.month, to_month - 1))
        return stretch(first_month, last_month, approximate=True)
    if span.precision.within_day or size <= DAY:
        return within(low, high, Precision.PART, approximate=True)
    days = [within(at, at + DAY, Precision.DAY) for at in (low // DAY * DAY, (high - 1) // DAY * DAY)]
    return stretch(days[0], days[1], approximate=True)


@dataclass(frozen=True, slots=True)
class About:
    """Around, circa, some time in: the same, approximate."""

    inner: Sense

    def at(self, reference: Reference) -> Found:
        """The inner one, its span marked approximate."""
        found = self.inner.at(reference)
        return found._replace(span=found.span.approximated()) if found.span else found


@dataclass(frozen=True, slots=True)
class Rounded:
    """A year that a round number of years tells: “66 million years ago” is right to half a million only."""

    year: Sense
    spread: int  # years to either side

    def at(self, reference: Reference) -> Found:
        """The year's value, and the approximate stretch of the years that would be rounded to it."""
        found = self.year.at(reference)
        if found.span is None or found.span.earliest_start is None:
            return found
        year = civil(found.span.earliest_start).year
        return found._replace(
            span=stretch(year_span(year - self.spread), year_span(year + self.spread), approximate=True)
        )


@dataclass(frozen=True, slots=True)
class Valued:
    """The span of one sense under a value of its own ("recent days": PAST_REF)."""

    value: str
    inner: Sense

    def at(self, reference: Reference) -> Found:
        """The inner one's span, our value."""
        return self.inner.at(reference)._replace(value=self.value)


@dataclass(frozen=True, slots=True)
class Spanned:
    """The value of one sense with the span of another: “the past year” is the twelve months up to now."""

    own: Sense
    span: Sense

    def at(self, reference: Reference) -> Found:
        """The first one's value, the other one's span."""
        return self.own.at(reference)._replace(span=self.span.at(reference).span)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One out of several days, unknown which: "3/4/2023", the eve of Ramadan."""

    value: str
    senses: tuple[Sense, ...]

    def at(self, reference: Reference) -> Found:
        """All of them."""
        found = [sense.at(reference) for sense in self.senses]
        spans = tuple(f.span for f in found if f.span is not None and not f.span.is_open)
        if len(spans) < len(found) or not spans:
            return Found(self.value, None)
        return Found(self.value, one_of(spans), found[0].steps)


class Edge(StrEnum):
    """How a preposition bounds a time."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"


@dataclass(frozen=True, slots=True)
class Bounded:
    """Since, until, before, after or by something: the value is the thing's, the span is open on one side."""

    inner: Sense
    edge: Edge

    def at(self, reference: Reference) -> Found:
        """The inner one's value with the open span."""
        found = self.inner.at(reference)
        span = found.span
        if span is None or span.is_open or not span.is_within or span.one_of:
            return found
        if self.edge in (Edge.BEFORE, Edge.BY) and span.precision.within_day:
            return found._replace(span=_earlier_that_day(span, self.edge, reference.narrative))
        return found._replace(span=_open(span, self.edge))


def _earlier_that_day(span: TimeSpan, edge: Edge, told: TimeSpan | None) -> TimeSpan:
    """“Before dawn”, “by noon”: not before that day, nor before the night that the text stands at."""
    start, end = span.earliest_start or 0, span.latest_end or 0
    low, high = start // DAY * DAY, start if edge is Edge.BEFORE else end
    if told is not None and told.earliest_start is not None and low - DAY < told.earliest_start < start:
        low = told.earliest_start
    return within(low, max(high, low + 1), Precision.PART, span.approximate)


def _open(span: TimeSpan, edge: Edge) -> TimeSpan:
    if edge is Edge.SINCE:
        return since(span)
    if edge is Edge.UNTIL:
        return until(span)
    if edge is Edge.BEFORE:
        return within(None, span.earliest_start, span.precision, span.approximate)
    if edge is Edge.AFTER:
        return within(span.latest_end, None, span.precision, span.approximate)
    return within(None, span.latest_end, span.precision, span.approximate)


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another: the value is the own one's, the span is the stretch."""

    own: Sense
    first: Sense
    last: Sense

    def at(self, reference: Reference) -> Found:
        """The stretch, where both ends are known and in order; else the own one."""
        found = self.own.at(reference)
        first, last = self.first.at(reference).span, self.last.at(reference).span
        if first is None or last is None or first.is_open or last.is_open or first.one_of or last.one_of:
            return found
        if (first.earliest_start or 0) > (last.earliest_end or 0) or (first.latest_start or 0) > (last.latest_end or 0):
            return found
        return found._replace(span=stretch(first, last))


@dataclass(frozen=True, slots=True)
class Said:
    """The meaning of a TimeExpression: its sense, and its words (with their preposition) for the derivation."""

    words: str
    sense: Sense

    def resolve(self, reference: Reference) -> Resolution:
        """What it means under a reference. Pure; never raises."""
        found = self.sense.at(reference)
        return Resolution(found.value, found.span, (f"“{self.words}”", *found.steps))


def inmost(sense: Sense) -> Sense:
    """The sense without what shapes it: of "until about 1850", the year."""
    while isinstance(sense, (Bounded, About, Trimmed, Between, Rounded, Spanned, Valued)):
        if isinstance(sense, Trimmed):
            sense = sense.whole
        elif isinstance(sense, (Between, Spanned)):
            sense = sense.own
        else:
            sense = sense.year if isinstance(sense, Rounded) else sense.inner
    return sense
