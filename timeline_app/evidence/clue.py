"""One clue: days on which the article can have been written by one fact alone, and how far to trust it.

A clue bounds from below with certainty (nobody writes of what is not yet) and from above only as far as
the text speaks of the present: history names those who are gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from timeline_app.model.document import TextRange
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import Precision, TimeSpan, within

BEGINNING = -(10**8)  # days since 1970 that stand for an open side
END = 10**8
Interval = tuple[int, int]  # [first day, day after the last)
Window = tuple[Interval, ...]  # in order, not touching

ALWAYS: Window = ((BEGINNING, END),)


class Trust(IntEnum):
    """How far the upper side of a clue holds."""

    NONE = 0  # history: the lower side only
    WEAK = 1  # believed where other clues agree
    FIRM = 2  # the text speaks of the present


@dataclass(frozen=True, slots=True)
class Clue:
    """See the module.

    `fresh_from`: the first day on which a happening of the text took place (None: it tells none), and
    within how many years after it such news is nearly always written. `alive`: news
    speaks of it as of something that exists, which is enough for its upper side to hold unless others speak against it.
    `likely`: a rule of experience, which narrows what the facts leave and is never taken for one.
    """

    words: str
    range: TextRange
    window: Window
    trust: Trust = Trust.FIRM
    fresh_from: int | None = None
    fresh_years: int = 3
    alive: bool = False
    likely: bool = False
    topical: bool = True  # False: its beginning is long known, such as that of a company

    @property
    def low(self) -> int:
        """The first day."""
        return self.window[0][0]

    @property
    def high(self) -> int:
        """The day after the last."""
        return self.window[-1][1]


def interval(low: int | None, high: int | None) -> Interval:
    """A stretch of days with sides that may be open."""
    return (BEGINNING if low is None else low, END if high is None else high)


def union(parts: list[Interval]) -> Window:
    """Parts put in order and joined where they touch."""
    joined: list[Interval] = []
    for low, high in sorted(parts):
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def common(ours: Window, theirs: Window) -> Window:
    """The days that are in both; empty where there are none."""
    parts = [(max(a, c), min(b, d)) for a, b in ours for c, d in theirs]
    return union([(low, high) for low, high in parts if low < high])


def hull_span(window: Window) -> TimeSpan | None:
    """Somewhere from the first to the last day of a window; None where both sides are open."""
    low, high = window[0][0], window[-1][1]
    start = None if low <= BEGINNING else low * DAY
    end = None if high >= END else high * DAY
    return None if start is None and end is None else within(start, end, Precision.DAY)
