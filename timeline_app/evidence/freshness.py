"""A rule of experience: news names something recent. Marked likely, never taken for a fact.

Measured on news of 1989 to 2020: where an article counts from its own day ("on Tuesday", "last month") and
names fixed dates that are past, the newest of them is seldom more than so many years old.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.evidence.clue import BEGINNING, Clue, Trust
from timeline_app.evidence.scene import Scene
from timeline_app.model.instant import civil_from_days, days_from_civil

_SELDOM_YEARS = 4


def freshness_clue(scene: Scene, clues: Sequence[Clue]) -> Clue | None:
    """Until when the article was likely written, by the newest happening that it tells; None where it is no news."""
    newest = max((clue for clue in clues if clue.fresh_from is not None), key=lambda clue: clue.fresh_from or 0, default=None)
    if newest is None or newest.fresh_from is None or not scene.fresh or scene.historical:
        return None
    year = civil_from_days(newest.fresh_from)[0]
    until = days_from_civil(year + _SELDOM_YEARS + 1, 1, 1)
    words = f"News whose newest date is of {year} is seldom written after {year + _SELDOM_YEARS}"
    return Clue(words, newest.range, ((BEGINNING, until),), Trust.WEAK, likely=True)
