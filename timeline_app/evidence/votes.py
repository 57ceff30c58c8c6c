"""Habits weighed together: none of them dates an article, several that agree make some years unlikely.

Each vote says how well every day fits, from 0 to 1. Votes are taken to be independent (naive Bayes, as in temporal
language models: de Jong, Rode, Hiemstra 2005), so their likelihoods are multiplied, and with them how much news of a
year people keep (`kept.py`). What is left out at either end holds at most `_LEFT_OUT` of the whole and is clearly less
likely than the best years, so a window is never trimmed where all of its years fit alike.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import prod

from timeline_app.evidence.clue import BEGINNING, END, Window
from timeline_app.evidence.knowledge import known_until
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

Steps = tuple[tuple[int, float], ...]  # (first day, likelihood from it on), in order, the first at BEGINNING

_LEFT_OUT = 0.05  # of the probability, both ends together
_CLEARLY_LESS = 0.3  # of the likelihood of the best years
_LEAST = 0.04  # words of one trade come together, and museums show old things: many say no more than two that agree
_FROM = days_from_civil(1900, 1, 1)  # the day that stands for an open lower side; `_until` for an upper one
_YEARS_AHEAD = 5 * 365  # a table is in use for some years after its last fact


@dataclass(frozen=True, slots=True)
class Vote:
    """How well each day fits one habit of the text. `core`: the days of which its words speak.

    `of_words`: one of its language, not of its numbers. Words alone never weigh more than `_LEAST`.
    """

    words: str
    range: TextRange
    core: Window
    steps: Steps
    of_words: bool = True

    def at(self, day: int) -> float:
        """The likelihood of a day."""
        return self.steps[bisect_right(self.steps, day, key=lambda step: step[0]) - 1][1]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of days that fit alike."""

    low: int
    high: int
    density: float

    @property
    def mass(self) -> float:
        return self.density * (self.high - self.low)


def together(window: Window, votes: Sequence[Vote], kept: Steps = ((BEGINNING, 1.0),)) -> Window:
    """The window without the ends that the votes, weighed with the amounts `kept`, make unlikely."""
    pieces = _pieces(window, votes, kept)
    if not pieces:
        return window
    best = max(piece.density for piece in pieces) * _CLEARLY_LESS
    left = _LEFT_OUT * sum(piece.mass for piece in pieces)
    first, last = 0, len(pieces) - 1
    while first < last:
        from_below = pieces[first].density <= pieces[last].density
        ends = (first, last) if from_below else (last, first)
        end = next((at for at in ends if pieces[at].density < best and pieces[at].mass <= left), None)
        if end is None:
            break
        left -= pieces[end].mass
        first, last = (first + 1, last) if end == first else (first, last - 1)
    low, high = pieces[first].low, pieces[last].high
    return _within(window, BEGINNING if low == _FROM else low, END if high == _until() else high)


def deciding(window: Window, narrowed: Window, votes: Sequence[Vote]) -> tuple[Vote, ...]:
    """The votes that speak against a day that was left out at an end."""
    low, high = narrowed[0][0], narrowed[-1][1]
    below = low - 1 if low > window[0][0] else None
    above = high if high < window[-1][1] else None
    return tuple(
        vote
        for vote in votes
        if (below is not None and vote.at(below) < vote.at(low)) or (above is not None and vote.at(above) < 1.0)
    )


def _pieces(window: Window, votes: Sequence[Vote], kept: Steps) -> list[_Piece]:
    marks = sorted({day for steps in (kept, *(vote.steps for vote in votes)) for day, _ in steps})
    amount = Vote("", TextRange(0, 0), window, kept)
    pieces = []
    for low, high in window:
        first, last = max(low, _FROM), min(high, _until())
        inside = [first, *(mark for mark in marks if first < mark < last), last]
        for start, end in pairwise(inside):
            if start < end:
                words = prod(vote.at(start) for vote in votes if vote.of_words)
                numbers = prod(vote.at(start) for vote in votes if not vote.of_words)
                pieces.append(_Piece(start, end, max(_LEAST, words) * numbers * amount.at(start)))
    return pieces


def _until() -> int:
    return known_until() + _YEARS_AHEAD


def _within(window: Window, low: int, high: int) -> Window:
    return tuple((max(a, low), min(b, high)) for a, b in window if a < high and low < b)
