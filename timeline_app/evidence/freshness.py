"""A rule of experience: news names something recent. Marked likely, never taken for a fact.

Counted on 350 news articles of 1989 to 2019 that count from their own day ("on Tuesday", "last month"): how much
older than the article the newest past date is that it names. The figures below hold for about 98 of 100.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline_app.evidence.clue import BEGINNING, Clue, Trust
from timeline_app.evidence.scene import Scene
from timeline_app.model.instant import civil_from_days, days_from_civil

_ACCOUNTS = re.compile(r"\b(?:fiscal|period)\b", re.I)  # figures are compared with those of the year before
_ACCOUNTS_YEARS = 2
_YEAR_ONLY = re.compile(r"(?:the )?(?:(?:first|second|third|fourth) quarter of |(?:spring|summer|fall|autumn|winter) of )?\d{4}", re.I)
_YEAR_ONLY_YEARS = 6
_A_YEAR = 366
_YEARS = 4  # a day, a month, a happening that everyone knows by name


def freshness_clue(scene: Scene, clues: Sequence[Clue]) -> Clue | None:
    """Until when the article was likely written, by the newest happening that it tells; None where it is no news."""
    newest = max((clue for clue in clues if clue.fresh_from is not None), key=_fresh_from, default=None)
    if newest is None or not scene.fresh or scene.historical:
        return None
    known = max((clue.low for clue in clues if clue.fresh_from is None), default=BEGINNING)
    if known > _fresh_from(newest) + _A_YEAR:  # it knows of something newer: its dates are background
        return None
    year = civil_from_days(_fresh_from(newest))[0]
    last = year + _years(newest.range.of(scene.prose.text))
    words = f"News whose newest date is of {year} is seldom written after {last}"
    return Clue(words, newest.range, ((BEGINNING, days_from_civil(last + 1, 1, 1)),), Trust.WEAK)


def _fresh_from(clue: Clue) -> int:
    return clue.fresh_from if clue.fresh_from is not None else BEGINNING


def _years(said: str) -> int:
    if _ACCOUNTS.search(said):
        return _ACCOUNTS_YEARS
    return _YEAR_ONLY_YEARS if _YEAR_ONLY.fullmatch(said) else _YEARS
