"""How news of a time says things: “over-the-counter trading”, “thrift”, “e-mail”. Votes, which count together only."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from timeline_app.evidence.clue import BEGINNING, interval
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.votes import Vote
from timeline_app.evidence.wording import since_words
from timeline_app.model.document import TextRange

HABIT = "habit"
_YEARS_NEAR = 3 * 365
# How often a word is met outside its time, beside within it: hardly before the thing is there, but for long after.
_BEFORE, _SHORTLY_BEFORE, _SHORTLY_AFTER, _AFTER = 0.05, 0.3, 0.5, 0.2


def habit_votes(scene: Scene, found: Sequence[Named], told: Collection[TextRange] = ()) -> Iterator[Vote]:
    """One vote for each habit of the text, at its first place outside quotation marks; none if it is no news.

    Votes are multiplied as if they knew nothing of one another, so a word counts once: no place votes twice, and what
    a place of `told`, which gave a clue already, may mean does not vote at all.
    """
    if not scene.fresh or scene.historical or scene.personal:
        return
    counted = {fact for named in found if _overlaps(named, told) for fact in named.facts}
    for named in found:
        if scene.quoted(named.start) or scene.shown(named.start):
            continue
        habits = [fact for fact in named.facts if fact.role == HABIT]
        if habits and counted.isdisjoint(habits):
            yield _vote(habits[0], _place(named))
        counted.update(habits)


def _overlaps(named: Named, told: Collection[TextRange]) -> bool:
    return any(named.start < place.end and place.start < named.end for place in told)


def _place(named: Named) -> TextRange:
    return TextRange(named.start, named.end)


def _vote(fact: Fact, place: TextRange) -> Vote:
    steps: list[tuple[int, float]] = [(BEGINNING, 1.0)]
    if fact.low is not None:
        steps = [(BEGINNING, _BEFORE), (fact.low - _YEARS_NEAR, _SHORTLY_BEFORE), (fact.low, 1.0)]
    if fact.high is not None:
        steps += [(fact.high, _SHORTLY_AFTER), (fact.high + _YEARS_NEAR, _AFTER)]
    years = [since_words(year) for year in (fact.since, fact.until) if year]
    words = f"“{fact.name}”: mostly in news {'of ' if fact.until else 'since '}{' – '.join(years)}"
    return Vote(words, place, (interval(fact.low, fact.high),), tuple(steps))
