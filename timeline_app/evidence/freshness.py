"""A rule of experience: news names something recent. Marked likely, never taken for a fact.

Counted on 350 news articles of 1989 to 2019 that count from their own day ("on Tuesday", "last month"): how much
older than the article the newest past date is that it names. `Clue.fresh_years` holds for about 98 of 100.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.evidence.clue import BEGINNING, Clue, Trust
from timeline_app.evidence.dates import YEAR_ONLY_YEARS
from timeline_app.evidence.scene import Scene
from timeline_app.model.instant import civil_from_days, days_from_civil

_COMPANY_DAYS = 3 * 366
_A_YEAR = 366
_FIRST_YEAR = 1945  # from here on there is news that people keep; older dates are those of novels and histories


def freshness_clue(scene: Scene, clues: Sequence[Clue]) -> Clue | None:
    """Until when the article was likely written, by the newest happening that it tells; None where it is no news."""
    newest = max((clue for clue in clues if clue.fresh_from is not None), key=_fresh_from, default=None)
    if newest is None or not scene.fresh or scene.historical:
        return None
    if newest.fresh_years == YEAR_ONLY_YEARS and not _has_company(newest, clues):
        return None
    known = max((clue.low for clue in clues if clue.fresh_from is None), default=BEGINNING)
    if known > _fresh_from(newest) + _A_YEAR:  # it knows of something newer: its dates are background
        return None
    year = civil_from_days(_fresh_from(newest))[0]
    if year < _FIRST_YEAR:
        return None
    last = year + newest.fresh_years
    words = f"News whose newest date is of {year} is seldom written after {last}"
    return Clue(words, newest.range, ((BEGINNING, days_from_civil(last + 1, 1, 1)),), Trust.WEAK)


def _has_company(newest: Clue, clues: Sequence[Clue]) -> bool:
    """Whether another date lies close before: one year alone may be anything's background."""
    return any(
        _fresh_from(newest) - _COMPANY_DAYS <= _fresh_from(clue) < _fresh_from(newest)
        for clue in clues
        if clue is not newest
    )


def _fresh_from(clue: Clue) -> int:
    return clue.fresh_from if clue.fresh_from is not None else BEGINNING
