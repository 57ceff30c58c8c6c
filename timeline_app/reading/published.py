"""When an article was published, and how that is known. The file's own times are never asked."""

from __future__ import annotations

import re

from timeline_app.model.document import DateSource, Evidence, PublicationDate, TextRange
from timeline_app.model.instant import DAY
from timeline_app.reading import clock, dates
from timeline_app.reading.draft import Block, Clue, Draft

_BEHIND = 5  # blocks behind the article in which a line may say when it was published
_ABOVE, _BELOW = 12, 2  # blocks around the start of the article in which a line with its date may stand
_LEDE = 4  # blocks in which an agency's text begins
_LONGEST_LINE = 120
# "LONDON, Sept 9, 2023 (Reuters) - ", "PARIS (AP) — ": the place in capitals, then what stands before the dash.
_DATELINE = re.compile(r"[^\W\d_a-z][\w .,'’()/-]{2,70}?\s*(?:\([^()]{2,40}\)\s*)?[-–—]{1,2}\s")
_UTC = re.compile(r"\d\d:\d\d.*(?:Z|[+-]00:?00|UTC|GMT)$")
_CHANGED = re.compile(r"updat|modif|aktualis|mis à jour|actualiz|aggiorn", re.I)
_CAPITALS = re.compile(r"[^\W\d_a-z]{3,}|[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+)*,")


def clues(draft: Draft, kept: list[bool], stem: str) -> tuple[Clue, ...]:
    """All clues, best first: the format's own, lines near the top, the dateline, the file's name, the weak ones."""
    first = kept.index(True) if True in kept else len(kept)
    found = [*(clue for clue in draft.clues if not clue.weak), *_lines(draft, first)]
    if first < len(kept):
        found.extend(_dateline(draft, kept, first))
        found.extend(_lines_behind(draft, len(kept) - 1 - kept[::-1].index(True)))
    if span := dates.in_name(stem):
        found.append(Clue(DateSource.FILENAME, stem, span))
    return (*found, *(clue for clue in draft.clues if clue.weak))


def _lines(draft: Draft, first: int) -> list[Clue]:
    """The lines near the start of the article that say little more than a date; those just above it first."""
    found = []
    for block in draft.blocks[max(0, first - _ABOVE) : first + _BELOW]:
        found.extend(_line(draft, block))
    return sorted(found, key=lambda clue: _CHANGED.search(clue.words) is not None)


def _line(draft: Draft, block: Block) -> list[Clue]:
    if block.range.end - block.range.start > _LONGEST_LINE:
        return []
    words = block.range.of(draft.text)
    span = dates.date_line(words, draft.language)
    return [Clue(DateSource.DATELINE, words, span, block.range)] if span else []


def _lines_behind(draft: Draft, last: int) -> list[Clue]:
    """Lines just behind the article that say when it was published, as blogs have them."""
    behind = draft.blocks[last + 1 : last + 1 + _BEHIND]
    return [clue for block in behind for clue in _line(draft, block) if dates.is_told(clue.words)]


def _dateline(draft: Draft, kept: list[bool], first: int) -> list[Clue]:
    """The place and date before the dash with which an agency's text begins, below its headline and its byline.

    Without a year it is evidence only.
    """
    for number in range(first, min(first + _LEDE, len(kept))):
        block = draft.blocks[number].range
        head = draft.text[block.start : min(block.end, block.start + 100)]
        match = _DATELINE.match(head) if kept[number] and _CAPITALS.match(head) else None
        if match is not None and any(character.isdigit() for character in match.group()):
            found = dates.find(match.group())
            place = TextRange(block.start, block.start + len(match.group().rstrip(" -–—")))
            return [Clue(DateSource.DATELINE, match.group().strip(" -–—"), found[0] if found else None, place)]
    return []


def weigh(clues: tuple[Clue, ...]) -> PublicationDate:
    """The date of the best clue that has one, its source and time of day, and all clues as evidence.

    Clues come best first. A line that the reader sees goes before a machine's time in UTC that lies a day beside it:
    the line has the day of the place, and that is the day from which the text counts.
    """
    evidence = tuple(dict.fromkeys(Evidence(clue.source, clue.words, clue.range) for clue in clues))
    dated = [clue for clue in clues if clue.span is not None]
    if not dated:
        return PublicationDate(evidence=evidence)
    best = dated[0]
    if _UTC.search(best.words):
        local = (clue for clue in dated if _is_local(clue))
        best = next((clue for clue in local if _days_apart(clue, best) == 1), best)
    at = clock.find(best.words)
    if not at:  # another source may have the time of that same day
        at = next((found for clue in dated if clue.span == best.span and (found := clock.find(clue.words))), "")
    return PublicationDate(best.span, best.source, evidence, clock=at)


def _is_local(clue: Clue) -> bool:
    """Whether a clue has the day of the place: a line that speaks of no change, or the page's address."""
    return clue.source is DateSource.ADDRESS or (clue.range is not None and not _CHANGED.search(clue.words))


def _days_apart(one: Clue, other: Clue) -> int:
    first, second = (clue.span.earliest_start if clue.span else None for clue in (one, other))
    return abs(first - second) // DAY if first is not None and second is not None else 0
