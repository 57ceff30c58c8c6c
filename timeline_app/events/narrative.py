"""The running date of an article: the day that its main story is about, lent to past-tense sentences without a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_app.dating import resolve_all
from timeline_app.events.english.verbs import words
from timeline_app.events.syntax import Word, auxiliaries, clause_head
from timeline_app.model.document import DateSource, Document
from timeline_app.model.event import Reference, Resolution, TimeExpression, TimexType
from timeline_app.model.instant import DAY, Civil, civil, instant

_NEAR_DAYS = 14
_ANY_DAYS = (Civil(2011, 6, 15), Civil(2012, 10, 11))  # two days to see what moves with the date of publication
_BACKGROUND = words(
    """earlier previously formerly originally once before already ago since ever initially historically
    first twice"""
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the expressions of a document can date, seen before its publication date is settled."""

    usable: frozenset[int]  # expressions that have a span under some date of publication
    near: frozenset[int]  # days just before publication: the story's own days
    past: frozenset[int]  # long over at publication: history

    @property
    def is_history(self) -> bool:
        """Whether the text tells of old times only: nothing in it is news of the day of publication."""
        return not self.near and len(self.past) >= 3


def calendar_of(document: Document, expressions: Sequence[TimeExpression]) -> Calendar:
    """Sort the expressions into those that can date something, and those near to publication."""
    known = document.published.reference
    days = (known,) if known is not None else _ANY_DAYS
    resolved = [resolve_all(expressions, day) for day in days]
    datelines = [e.range for e in document.published.evidence if e.source is DateSource.DATELINE and e.range]
    usable, near, past = set[int](), set[int](), set[int]()
    for index, expression in enumerate(expressions):
        if any(line.overlaps(expression.range) for line in datelines):
            near.add(index)  # a text that has a dateline is news; but nothing happened because it was written
            continue
        found = [resolutions[index] for resolutions in resolved]
        if expression.type is TimexType.SET or found[0].span is None or found[0].value.endswith("_REF"):
            continue
        usable.add(index)
        distances = [_days_before(resolution, day) for resolution, day in zip(found, days, strict=True)]
        alone = expression.meaning.resolve(Reference(days[0]))
        if alone.span == found[0].span and all(
            distance is not None and 0 <= distance <= _NEAR_DAYS for distance in distances
        ):
            near.add(index)
        elif all(_is_over(resolution, day) for resolution, day in zip(found, days, strict=True)):
            past.add(index)
    return Calendar(frozenset(usable), frozenset(near), frozenset(past))


def _is_over(resolution: Resolution, published: Civil) -> bool:
    span = resolution.span
    return (
        span is not None
        and span.latest_end is not None
        and span.latest_end <= instant(*published[:3]) - _NEAR_DAYS * DAY
    )


def _days_before(resolution: Resolution, published: Civil) -> int | None:
    """How many days before publication a single day lies; None where it is more than a day or open."""
    span = resolution.span
    if span is None or span.latest_end is None or span.earliest_start is None:
        return None
    if span.latest_end - span.earliest_start > 2 * DAY:
        return None
    return (instant(*civil(instant(*published[:3]))[:3]) - (span.latest_end - 1) // DAY * DAY) // DAY


def tense(word: Word) -> str:
    """The tense of a trigger's clause: past, pluperfect, perfect, present, future, or "" where none can be seen."""
    node = word if word.is_verb else clause_head(word)
    for _ in range(6):
        helpers = auxiliaries(node)
        if any(h in ("will", "shall", "'ll", "wo", "would", "may", "might", "could") for h in helpers):
            return "future"
        if "had" in helpers or ("'d" in helpers and node.tag == "VBN"):
            return "pluperfect"
        if any(h in ("has", "have", "'ve", "'s") for h in helpers) and node.tag == "VBN":
            return "perfect"
        if any(h in ("was", "were", "did") for h in helpers) or node.tag == "VBD":
            return "past"
        if any(h in ("is", "are", "am", "does", "do", "'re", "'m") for h in helpers) or node.tag in ("VBZ", "VBP"):
            return "present"
        if node.head is None:
            return ""
        node = clause_head(node.head)
    return ""


def is_background(word: Word) -> bool:
    """Whether adverbs put the clause before the story: "previously", "originally"."""
    clause = word if word.is_verb else clause_head(word)
    return any(child.lemma in _BACKGROUND for child in clause.kids("advmod", "npadvmod", "mark"))


@dataclass(slots=True)
class Story:
    """Follows the running date through a document. `current` is the index of an expression, or None."""

    calendar: Calendar
    current: int | None = None
    first: int | None = None
    background: bool = False
    _paragraph: int = field(default=-1)

    def enter(self, paragraph: int, names_someone: bool) -> None:
        """A new paragraph ends a digression, and so does a sentence that begins anew with a name."""
        if paragraph != self._paragraph or names_someone:
            self._paragraph, self.background = paragraph, False

    def hear(self, expression: int, clause_tense: str, is_main: bool) -> None:
        """A clause was dated by an expression."""
        if expression in self.calendar.near:
            if clause_tense in ("past", "perfect", "pluperfect", "present", ""):
                self.current, self.background = expression, False
                if self.first is None:
                    self.first = expression
        elif is_main and expression in self.calendar.past and clause_tense == "past":
            self.background = True
