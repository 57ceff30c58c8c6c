"""What habits and the amounts of news that people keep make of a window together, and the evidence for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline_app.evidence.clue import BEGINNING, END, Window, hull_span, interval
from timeline_app.evidence.grid import grid_vote
from timeline_app.evidence.habits import habit_votes
from timeline_app.evidence.kept import KEPT
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.votes import Vote, deciding, together
from timeline_app.model.document import DateSource, Evidence, Standing, TextRange
from timeline_app.model.instant import civil_from_days

_LEAST_DAYS = 240  # experience never tells the month
_WIDE_DAYS, _VERY_WIDE_DAYS = 7 * 365, 12 * 365  # from here on habits narrow, and amounts; the rest is told by facts


def narrow_together(
    scene: Scene, found: Sequence[Named], told: Collection[TextRange], window: Window
) -> tuple[Window, list[Evidence]]:
    """The window within what the habits of the text make likely, and the evidence that decided, all of it LIKELY.

    `told`: the places that gave a clue already; their words do not count again. The amounts kept never close a window:
    without an end that something else says, they say nothing.
    """
    wide = window[-1][1] - window[0][0] > _WIDE_DAYS
    if not wide or not scene.fresh or scene.historical or scene.personal:
        return window, []
    grid = grid_vote(scene)
    votes = [*habit_votes(scene, found, told), *([grid] if grid else [])]
    narrowed = by_habits = together(window, votes)
    if narrowed[-1][1] < END and narrowed[-1][1] - narrowed[0][0] > _VERY_WIDE_DAYS:
        narrowed = together(window, votes, KEPT)
    says_little = narrowed[0][0] < 0 and narrowed[-1][1] >= END  # "since before 1970"
    if narrowed == window or says_little or narrowed[-1][1] - narrowed[0][0] < _LEAST_DAYS:
        return window, []
    decided = deciding(window, narrowed, votes)
    evidence = [_evidence(vote.words, vote.range, vote.core) for vote in decided]
    if len(decided) > 1:
        evidence.insert(0, _of_all(decided, narrowed))
    if narrowed[0][0] > by_habits[0][0]:
        evidence.append(_of_amounts(narrowed[0][0]))
    return narrowed, evidence


def _of_all(votes: Sequence[Vote], narrowed: Window) -> Evidence:
    low, high = narrowed[0][0], narrowed[-1][1]
    since = f" from {civil_from_days(low)[0]}" if low > BEGINNING else ""
    until = f" until {civil_from_days(high - 1)[0]}" if high < END else ""
    words = f"{len(votes)} habits of the text together: news{since}{until}"
    return _evidence(words, votes[0].range, (interval(low, high),))


def _of_amounts(low: int) -> Evidence:
    words = f"Little news from before {civil_from_days(low)[0]} is kept as text"
    return _evidence(words, None, (interval(low, None),))


def _evidence(words: str, place: TextRange | None, window: Window) -> Evidence:
    return Evidence(DateSource.INFERRED, words, place, hull_span(window), Standing.LIKELY)
