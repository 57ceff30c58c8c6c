"""Office-holders named in office: the article was written within a term of theirs."""

from __future__ import annotations

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, interval, union
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.titles import InOffice, Tenure, TitleReader
from timeline_app.evidence.wording import term_words
from timeline_app.model.document import TextRange

_ELECTED_DAYS = 120  # from an election to the first day in office


def holder_clue(scene: Scene, named: Named, titles: TitleReader) -> Clue | None:
    """What one name says, where it stands with an office; None where it bounds nothing."""
    found = titles.read(scene.prose, named)
    if found is None:
        return None
    facts = tuple(dict.fromkeys(found.facts))
    place = TextRange(found.start, found.end)
    words = "; ".join(term_words(fact) for fact in facts[:3])
    if found.tenure is Tenure.PAST:
        return _past(facts, place, words)
    if found.tenure is Tenure.NEXT:
        parts = [interval(f.low - _ELECTED_DAYS, f.low + 1) for f in facts if f.low is not None]
        trust = min(scene.trust(found.start, found.end), Trust.WEAK)
        return Clue(f"{words}; here not yet in office", place, union(parts), trust) if parts else None
    parts = [interval(fact.low, fact.high) for fact in facts]
    trust = Trust.NONE if found.tenure is Tenure.THEN else _trust(scene, found, named)
    window = union(parts)
    alive = trust is Trust.WEAK and scene.fresh and not scene.quoted(found.start) and not _owns(scene, named)
    return None if window == ((BEGINNING, END),) else Clue(words, place, window, trust, alive=alive)


def _owns(scene: Scene, named: Named) -> bool:
    """Whether it is "President Nixon's visit": the thing is the news, not he."""
    return scene.prose.text.startswith("'", named.end)


def _past(facts: tuple[Fact, ...], place: TextRange, words: str) -> Clue | None:
    """Former: after the first of the terms that fit has ended."""
    ends = [fact.high for fact in facts if fact.high is not None]
    if not ends:
        return None
    return Clue(f"{words}; here called former", place, (interval(min(ends) - 1, None),), Trust.NONE)


def _trust(scene: Scene, found: InOffice, named: Named) -> Trust:
    return scene.trust(found.start, max(found.end, named.end))
