"""Office-holders named in office: the article was written within a term of theirs."""

from __future__ import annotations

import re

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, interval, union
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.titles import InOffice, Tenure, TitleReader
from timeline_app.evidence.wording import term_words
from timeline_app.model.document import TextRange

# "President Nixon's visit", "Prime Minister Thatcher was his ally": he is not the news.
_TOLD_OF = re.compile(r"'s?\b|,? (?:was|had|served|ruled|governed|led|used)\b")
_ENDS = re.compile(
    r"\b(?:fle[de]\w*|fire[sd]|resign\w*|oust\w*|die[sd]|dead|killed|shot|assassinat\w+|step\w* down|quits?|"
    r"toppled|overthr\w+|removed|impeach\w*|conced\w+|defeat\w*|succe\w+|dismiss\w*|sacked|outgoing|hand(?:s|"
    r"ed) over)\b"
)
_NEWS_OF_END_DAYS = 30  # so long news goes on calling somebody by the office that he has just lost
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
    grace = _NEWS_OF_END_DAYS if _ENDS.search(scene.prose.sentence(named.start).of(scene.prose.text)) else 0
    parts = [interval(fact.low, None if fact.high is None else fact.high + grace) for fact in facts]
    trust = Trust.NONE if found.tenure is Tenure.THEN else _trust(scene, found, named)
    window = union(parts)
    told_of = _TOLD_OF.match(scene.prose.text, max(found.end, named.end)) is not None
    alive = trust is Trust.WEAK and scene.fresh and not scene.quoted(found.start) and not told_of
    return None if window == ((BEGINNING, END),) else Clue(words, place, window, trust, alive=alive)


def _past(facts: tuple[Fact, ...], place: TextRange, words: str) -> Clue | None:
    """Former: after the first of the terms that fit has ended."""
    ends = [fact.high for fact in facts if fact.high is not None]
    if not ends:
        return None
    return Clue(f"{words}; here called former", place, (interval(min(ends) - 1, None),), Trust.NONE)


def _trust(scene: Scene, found: InOffice, named: Named) -> Trust:
    return scene.trust(found.start, max(found.end, named.end))
