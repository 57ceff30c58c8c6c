"""What the senses of expressions share: the outcome of resolving one, and what they count from."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple, Protocol

from timeline_app.dating.cells import Unit
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY, Civil, civil, days_from_civil
from timeline_app.model.timespan import Precision, TimeSpan
from timeline_app.model.wording import MONTHS, date_in_words, year_in_words

# The values of relative units without a reference.
SHAPES = {
    Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE", Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX", Unit.HALF: "XXXX-HX", Unit.YEAR: "XXXX", Unit.DECADE: "XXXX",
    Unit.CENTURY: "XXXX", Unit.MILLENNIUM: "XXXX",
}  # fmt: skip


class Found(NamedTuple):
    """A sense under a reference: TIMEX3 value, span (None where unknown), the steps taken beyond the words."""

    value: str
    span: TimeSpan | None
    steps: tuple[str, ...] = ()


class Sense(Protocol):
    """One kind of unresolved meaning: immutable, picklable, without the words that express it."""

    def at(self, reference: Reference) -> Found:
        """What it means under a reference. Pure; never raises."""
        ...


class Base(Enum):
    """What a relative expression counts from."""

    PUBLISHED = 0  # "yesterday", "last year"
    NARRATIVE = 1  # "the next day", "that year"
    STORY = 2  # the narrative in a history, else publication: "by the end of the year"


class Direction(Enum):
    """Which of the recurring days, months or seasons is meant."""

    LAST = -2  # before the present one
    PAST = -1  # the present one or before
    NEAR = 0  # the nearest
    FUTURE = 1  # the present one or after
    NEXT = 2  # after the present one
    THIS = 3  # the one of the present year or week
    SAME = 4  # the one of the year that the text stands at


class Anchor(NamedTuple):
    """The day that is counted from (days since 1970-01-01), how precisely it is known, and the step to print."""

    days: int
    step: str
    precision: Precision = Precision.DAY


def civil_words(at: Civil) -> str:
    """“Sat 9 Sep 2023”."""
    return date_in_words(days_from_civil(at.year, at.month, at.day) * DAY)


def span_words(span: TimeSpan) -> str:
    """What a narrative stands at: “1990”, “May 1990”, “Sat 9 Sep 2023”."""
    at = civil(span.earliest_start or 0)
    if span.precision.rank <= Precision.YEAR.rank:
        return year_in_words(at.year)
    if span.precision.rank <= Precision.MONTH.rank:
        return f"{MONTHS[at.month - 1][:3]} {year_in_words(at.year)}"
    return civil_words(at)


def anchor(reference: Reference, base: Base, needed: Precision = Precision.MILLENNIUM) -> Anchor | None:
    """The day to count from, or None where it is not known.

    The narrative counts only where it is known as precisely as `needed`: "three days later" does not count
    from a year. What counts in days from a narrative without any day counts from nothing: "the next day" is not
    the one after publication.
    """
    if base is Base.STORY:
        base = Base.NARRATIVE if reference.historical or reference.published is None else Base.PUBLISHED
    narrative = reference.narrative
    if narrative is not None and narrative.precision.rank < needed.rank:
        narrative = reference.day
    if narrative is not None and narrative.earliest_start is not None and base is Base.NARRATIVE:
        days = narrative.earliest_start // DAY
        return Anchor(days, f"the text stands at {span_words(narrative)}", narrative.precision)
    nowhere = base is Base.NARRATIVE and needed.rank >= Precision.DAY.rank
    return None if nowhere or reference.published is None else _published(reference.published)


@lru_cache(maxsize=64)  # the same for all expressions of a text
def _published(at: Civil) -> Anchor:
    return Anchor(days_from_civil(at.year, at.month, at.day), f"published {civil_words(at)}")
