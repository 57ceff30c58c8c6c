"""How far away at most, at least or about: “less than two weeks ago”, “over a year later”, “some ten days ago”."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline_app.dating.cells import moved
from timeline_app.dating.sense import Found, anchor
from timeline_app.dating.senses import Shift
from timeline_app.model.event import Reference
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import Precision, within

_FAR = 4_000_000_000  # days: beyond any calendar
_PART = 5  # "more than 20 years" is seldom more than a fifth more


class Hedge(Enum):
    """What the words before a number make of it."""

    LESS = "less"
    MORE = "more"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Hedged:
    """A shift that is not exact: the value is the shift's (TimeML says the rest in another attribute)."""

    shift: Shift
    hedge: Hedge

    def at(self, reference: Reference) -> Found:
        """The days between so far away and the anchor, or those beyond; or the shift's own span, approximate."""
        found = self.shift.at(reference)
        at = anchor(reference, self.shift.base)
        if found.span is None or at is None or self.shift.count == 0:
            return found
        if self.hedge is Hedge.ABOUT:
            return found._replace(span=found.span.approximated())
        count, unit = self.shift.count, self.shift.unit
        more = max(1, abs(count) // _PART) * (1 if count > 0 else -1)
        near = moved(at.days, unit, count)
        other = at.days if self.hedge is Hedge.LESS else moved(at.days, unit, count + more)
        low, high = sorted((near, other))
        if max(abs(low), abs(high)) > _FAR:
            return found
        beyond = self.hedge is Hedge.MORE  # nobody says how far
        in_years = found.span.precision.rank <= Precision.YEAR.rank
        precision = found.span.precision if in_years else Precision.DAY
        return found._replace(span=within(low * DAY, (high + 1) * DAY, precision, approximate=beyond))
