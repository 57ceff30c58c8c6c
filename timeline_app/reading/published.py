"""When an article was published, and how that is known. The file's own times are never asked."""

from __future__ import annotations

from timeline_app.model.document import DateSource, Evidence
from timeline_app.model.timespan import TimeSpan
from timeline_app.reading import dates
from timeline_app.reading.draft import Clue, Draft


def clues(draft: Draft, kept: list[bool], stem: str) -> tuple[Clue, ...]:
    """The clues of the format, of the lines near the top and of the file's name."""
    found = list(draft.clues)
    for block, keep in list(zip(draft.blocks, kept, strict=True))[:12]:
        words = block.range.of(draft.text)
        if not keep and len(words) <= 120 and (span := dates.date_line(words)):
            found.append(Clue(DateSource.DATELINE, words, span, block.range))
            break
    if span := dates.in_name(stem):
        found.append(Clue(DateSource.FILENAME, stem, span))
    return tuple(found)


def weigh(clues: tuple[Clue, ...]) -> tuple[TimeSpan | None, DateSource, tuple[Evidence, ...]]:
    """The date of the first clue that has one, its source, and all clues as evidence."""
    evidence = tuple(Evidence(clue.source, clue.words, clue.range) for clue in clues)
    for clue in clues:
        if clue.span is not None:
            return clue.span, clue.source, evidence
    return None, DateSource.UNKNOWN, evidence
