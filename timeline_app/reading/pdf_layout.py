"""Lines of pages -> paragraphs: columns followed, hyphens undone, running heads and page numbers set apart.

A paragraph ends where the distance to the next line grows, the letters change their size, the next line is indented,
or its first word would have had room in a line that ends a sentence. Over the end of a column or a page it goes on
unless its sentence has ended.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from timeline_app.model.document import ExcludedKind
from timeline_app.reading.draft import Paragraph

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|von|de)\s*\d{1,4})?\W*", re.I
)
_DIGITS = re.compile(r"\d+")
_ENDED = re.compile(r"[.!?:…。！？][\"'”’»)\]\d]*$")
_ITEM = re.compile(r"(?:[•‣◦▪–—*-]|\(?\d{1,3}[.)]|[a-z]\))\s")
_HYPHENS = "-\u00ad\u2010\u0002\ufffe"
_TENS = frozenset(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
_EDGE = 0.045  # share of the page's height at its ends in which smaller letters are no article
_ROWS = 3  # lines from the top and the bottom that may be a running head
_SAME_PLACE = 0.01  # share of the page's height
_SIZE = 1.08  # letters that differ by more are of another paragraph
_GAP = 1.25  # times the usual distance of lines
_FULL = 0.15  # share of the column's width that may be left free in a full line
_WORDY = 12  # characters: less is no full line in any column
_COMMON = 0.2  # of the count of the commonest distance
_NO_SPACES = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")  # scripts that part no words


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its words, left and right end and baseline in points (y grows upwards), size of its letters (in any
    unit, the same for the whole file), and `share`, the baseline's place on the page from bottom (0) to top (1).
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    share: float


@dataclass(frozen=True, slots=True)
class _Column:
    """The ends of the lines in one column of one page."""

    left: float
    right: float


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[tuple[Paragraph, float]]:
    """The paragraphs in reading order, each with the size of its letters; what stands on every page comes last."""
    running = _running(pages)
    body = [[line for line in page if line not in marked] for page, marked in zip(pages, running, strict=True)]
    columns = [column for page in body for column in _columns(page)]
    words = Counter(word.lower() for page in body for line in page for word in line.text.split())
    laid = [(Paragraph(_text(group, words)), group[0].size) for group in _groups(columns)]
    once = dict.fromkeys(
        line.text for page, marked in zip(pages, running, strict=True) for line in page if line in marked
    )
    return laid + [(Paragraph(_plain(text), kind=ExcludedKind.MENU), 0.0) for text in once]


def _running(pages: Sequence[Sequence[Line]]) -> list[set[Line]]:
    """Of each page the lines that are heads, feet and page numbers."""
    outer = [_outer(page) for page in pages]
    body = _body_size(pages)
    places: Counter[tuple[str, int]] = Counter()
    for lines in outer:
        places.update({key for line in lines for key in _keys(line)[:1]})
    return [
        {
            line
            for line in lines
            if (not _EDGE <= line.share <= 1 - _EDGE and line.size * _SIZE < body)
            or (line in ends and _PAGE_NUMBER.fullmatch(line.text))
            or any(places[key] - (key == _keys(line)[0]) > 0 for key in _keys(line))
        }
        for lines in outer
        for ends in [{max(lines, key=_height), min(lines, key=_height)} if lines else set()]
    ]


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size of most letters."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[line.size] += len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _height(line: Line) -> float:
    return line.y


def _outer(page: Sequence[Line]) -> list[Line]:
    rows = sorted(page, key=_height)
    return list(dict.fromkeys([*rows[:_ROWS], *rows[-_ROWS:]]))


def _keys(line: Line) -> list[tuple[str, int]]:
    """What a running head keeps from page to page: its words but for the numbers, and (nearly) its place."""
    words, place = _DIGITS.sub("#", line.text), round(line.share / _SAME_PLACE)
    return [(words, place), (words, place - 1), (words, place + 1)]


def _columns(page: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of a page, parted where one stands well above the one before it."""
    column: list[Line] = []
    for line in page:
        if column and line.y > column[-1].y + max(2.0, 0.5 * abs(column[-1].right - column[-1].left) / 40):
            yield column
            column = []
        column.append(line)
    if column:
        yield column


def _groups(columns: Sequence[list[Line]]) -> Iterator[list[Line]]:
    """The lines of each paragraph."""
    usual = _distances(columns)
    group: list[Line] = []
    before: list[Line] = []
    for lines in columns:
        for index, line in enumerate(lines):
            if group and (
                _goes_on(group[-1], line, _column_of(before, group[-1]))
                if index == 0
                else _belongs(group, line, _column_of(lines, group[-1]), usual.get(round(line.size, 1)))
            ):
                group.append(line)
                continue
            if group:
                yield group
            group = [line]
        before = lines
    if group:
        yield group


def _distances(columns: Sequence[list[Line]]) -> dict[float, float]:
    """The distance of lines inside a paragraph for each size of letters, as far as full lines tell it.

    A line that ends far from the edge may be the last of its paragraph, so the distance below it tells nothing. Where
    a size has no full lines, its letters have the distance that others have, as a multiple of their size.
    """
    found: dict[float, list[float]] = {}
    sizes: set[float] = set()
    for lines in columns:
        for upper, lower in pairwise(lines):
            sizes.add(round(lower.size, 1))
            if upper.y - lower.y > 1 and _same_size(upper, lower):
                column = _column_of(lines, upper)
                if column.right - upper.right < _FULL * (column.right - column.left) and len(upper.text) > _WORDY:
                    found.setdefault(round(lower.size, 1), []).append(upper.y - lower.y)
    usual = {size: _least_common(distances) for size, distances in found.items()}
    ratio = min((distance / size for size, distance in usual.items() if size), default=None)
    if ratio is not None:
        usual |= {size: ratio * size for size in sizes - usual.keys()}
    return usual


def _least_common(distances: list[float]) -> float:
    """The least of the distances that are common."""
    counted = Counter(round(distance) for distance in distances)
    enough = max(counted.values()) * _COMMON
    best = min(distance for distance, count in counted.items() if count >= enough)
    return median(distance for distance in distances if round(distance) == best)


def _column_of(lines: Sequence[Line], line: Line) -> _Column:
    """The column that `line` stands in: what overlaps with it sideways and has letters of its size."""
    same = [o for o in lines if _same_size(o, line) and o.left < line.right and line.left < o.right] or [line]
    return _Column(min(o.left for o in same), max(o.right for o in same))


def _same_size(one: Line, other: Line) -> bool:
    return max(one.size, other.size) <= _SIZE * min(one.size, other.size)


def _letter(line: Line) -> float:
    """The mean width of its letters."""
    return (line.right - line.left) / max(1, len(line.text))


def _goes_on(last: Line, line: Line, column: _Column) -> bool:
    """Whether the paragraph that ends with `last` in its column goes on at the top of the next column or page."""
    if not _same_size(last, line) or (_ENDED.search(last.text) and not line.text[0].islower()):
        return False
    return line.text[0].islower() or not _has_room(last, line, column)


def _has_room(last: Line, line: Line, column: _Column) -> bool:
    """Whether the first word of a line would have had its place at the end of the one before."""
    return column.right - last.right > (len(line.text.split()[0]) + 2) * _letter(last)


def _belongs(group: Sequence[Line], line: Line, column: _Column, usual: float | None) -> bool:
    """Whether a line belongs to the paragraph above it."""
    last = group[-1]
    distance = last.y - line.y
    if not _same_size(last, line):
        return abs(distance) < 1  # small capitals, a note's number
    if usual is not None and distance > _GAP * usual:
        return False
    fits = _has_room(last, line, column)
    if _ITEM.match(line.text) and (fits or _ENDED.search(last.text) or _ITEM.match(group[0].text)):
        return False
    wide = 1.2 * _letter(line)
    indented = line.left > column.left + wide and abs(line.left - last.left) > wide
    if indented and not _ITEM.match(group[0].text) and abs(distance) > 1:
        return False
    started = line.left > column.left + wide or (_ENDED.search(last.text) and not line.text[0].islower())
    return not (fits and started and abs(distance) > 1)


def _text(group: Sequence[Line], words: Counter[str]) -> str:
    """The lines as one text."""
    text = group[0].text
    for line in group[1:]:
        if text[-1] in _HYPHENS and len(text) > 1:
            text = _undone(text, line.text, words)
        else:
            whole = _NO_SPACES.match(text[-1]) and _NO_SPACES.match(line.text[0])
            text = f"{text}{'' if whole else ' '}{line.text}"
    return _plain(text)


def _undone(head: str, tail: str, words: Counter[str]) -> str:
    """Two lines, the first of which ends with a hyphen: a word that is broken there is made whole."""
    if not head[-2].isalnum():
        return f"{head} {tail}"
    before, after = head[:-1].split()[-1], tail.split()[0]
    kept = words[f"{before}-{after}".lower()] > words[f"{before}{after}".lower()] or before.lower() in _TENS
    kept = kept or "-" in before  # "8-year-" is cut where it has a hyphen of its own
    if after[0].islower() and not (kept and head[-1] != "\u00ad"):
        return head[:-1] + tail
    return f"{head[:-1]}-{tail}"


def _plain(text: str) -> str:
    """Without what is no letter: soft hyphens within a line, and control characters."""
    text = text.replace("\u00ad", "").replace("\u0002", "-").replace("\ufffe", "-")
    return re.sub(r"\s+", " ", re.sub(r"[\x00-\x08\x0e-\x1f]", "", text)).strip()
