"""Finds time expressions in a text: the hits of the rules, joined where a preposition bounds or joins them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from timeline_app.dating.cells import Unit
from timeline_app.dating.daytime import Clock, PartOfDay
from timeline_app.dating.english import LANGUAGE
from timeline_app.dating.grammar import Grammar, Hit
from timeline_app.dating.lexer import BREAK
from timeline_app.dating.running import ThatDay
from timeline_app.dating.sense import Base, Sense
from timeline_app.dating.senses import Fixed, Shift, Weekday
from timeline_app.dating.shaping import Between, Bounded, Edge, Said
from timeline_app.dating.text import Text
from timeline_app.dating.yearly import Yearly
from timeline_app.model.document import TextRange
from timeline_app.model.event import TimeExpression, TimexType

_EDGES = {"since": Edge.SINCE, "until": Edge.UNTIL, "till": Edge.UNTIL, "before": Edge.BEFORE, "after": Edge.AFTER,
          "by": Edge.BY}  # fmt: skip
_QUOTED = frozenset(("on", "in", "at", "during", "for", "from", "between", "around", "over", "through", "within", "of"))
_DASHES = frozenset(("-", "–", "—", "‑"))
_JOINTS = frozenset((("from", "to"), ("from", "until"), ("from", "till"), ("from", "through"), ("between", "and")))
_AROUND, _LONG_WORD = 10, 4  # so many pieces on either side tell prose from a headline, by words so long
_BESIDE, _BETWEEN = 5, frozenset((" ", "(", ")", ",", "/", "on"))  # so much may stand between a time and its day
_DATED = (TimexType.DATE, TimexType.TIME)


@cache
def grammar() -> Grammar:
    """The compiled English rules; made once in a process."""
    return Grammar(LANGUAGE)


def find(text: str) -> list[TimeExpression]:
    """The expressions in text order."""
    rules = grammar()
    read = rules.read(text)
    hits = [hit for hit in rules.search(read) if not _is_title(read, hit)]
    return [_expression(text, read, hits, index) for index in range(len(hits))]


def _expression(text: str, read: Text, hits: list[Hit], index: int) -> TimeExpression:
    hit = hits[index]
    start, end = read.offsets[hit.first], read.offsets[hit.last]
    word, at = _word_before(read, hit.first)
    sense: Sense = hit.sense
    if hit.rule.name == "overnight" and _day_in_clause(read, hits, index):
        sense = PartOfDay(Shift(Unit.DAY, -1, Base.NARRATIVE), "ON")
    if isinstance(sense, Clock) and isinstance(sense.day, ThatDay):
        sense = replace(sense, day=_day_behind(read, hits, index) or sense.day)
    words_start, words_end = start, end
    if hit.rule.type in _DATED:
        if (first := _pair(read, hits, index)) is not None:
            sense = _between(hits, first, index)
            words_start, words_end = read.offsets[hits[first].first], read.offsets[hits[first + 1].last]
            word, at = _word_before(read, hits[first].first)
        elif word in _EDGES and not read.codes.startswith("'", hit.last):
            sense = Bounded(sense, _EDGES[word])
    if word in _EDGES or word in _QUOTED:
        words_start = read.offsets[at]
    words = " ".join(text[words_start:words_end].split())
    return TimeExpression(
        TextRange(start, end), text[start:end], hit.rule.type or TimexType.DATE, hit.rule.name, Said(words, sense)
    )


def _is_title(read: Text, hit: Hit) -> bool:
    """Whether the hit is the name of a programme or film amid prose: “60 Minutes”, “This Week”, “High Noon”.

    In a headline all the words have capitals, so there it is none.
    """
    last = read.pieces[hit.last - 1]
    if not last.istitle() or last.lower() not in grammar().language.titles or hit.first < 2:
        return False
    word = read.pieces[hit.first - 2]
    if hit.last - hit.first < 2 and not (word.istitle() and read.pieces[hit.first - 1] == " "):
        return False
    start = read.codes.rfind(BREAK, max(0, hit.first - _AROUND), hit.first) + 1 or max(0, hit.first - _AROUND)
    end = read.codes.find(BREAK, hit.last, hit.last + _AROUND)
    around = read.pieces[start : hit.first] + read.pieces[hit.last : end if end >= 0 else hit.last + _AROUND]
    return any(piece.islower() and len(piece) >= _LONG_WORD for piece in around)


def _with_year(first: Sense, last: Sense) -> Sense:
    """“From May to July 1992”: the first end has the year of the last."""
    if isinstance(first, Yearly) and first.year is None and isinstance(last, (Fixed, Yearly)):
        return replace(first, year=last.year if isinstance(last, Yearly) and last.year is not None else last)
    return first


def _day_in_clause(read: Text, hits: list[Hit], index: int) -> bool:
    """Whether a date stands before the hit in its clause: "on Saturday, three died overnight"."""
    if not index or hits[index - 1].rule.type is not TimexType.DATE:
        return False
    return not any(sign in ".;!?¶" for sign in read.codes[hits[index - 1].last : hits[index].first])


def _day_behind(read: Text, hits: list[Hit], index: int) -> Sense | None:
    """The date that follows a time of day, perhaps after the same time elsewhere: “3:35 p.m. (1935 GMT) on Friday”."""
    for hit, following in zip(hits[index : index + 2], hits[index + 1 : index + 3], strict=False):
        between = read.pieces[hit.last : following.first]
        if len(between) > _BESIDE or any(piece.lower() not in _BETWEEN for piece in between):
            return None
        if following.rule.type is TimexType.DATE:
            return following.sense if isinstance(following.sense, Weekday) or "on" in between else None
        if not isinstance(following.sense, Clock):
            return None
    return None


def _word_before(read: Text, first: int) -> tuple[str, int]:
    """The word before a piece, with nothing but white space between, and where it stands; "" without one."""
    if first >= 2 and read.codes[first - 1] == " ":
        return read.pieces[first - 2].lower(), first - 2
    return "", first


def _between(hits: list[Hit], first: int, index: int) -> Sense:
    """The stretch from one hit to the next, with the value of the hit `index`, which is one of them."""
    last = hits[first + 1].sense
    start = _with_year(hits[first].sense, last)
    return Between(start if index == first else last, start, last)


def _pair(read: Text, hits: list[Hit], index: int) -> int | None:
    """Where the hit is one end of “from A to B” or “between A and B”: the index of A."""
    for first in (index, index - 1):
        if first >= 0 and first + 1 < len(hits):
            a, b = hits[first], hits[first + 1]
            if a.rule.type in _DATED and b.rule.type in _DATED and b.first - a.last <= 3:
                joint = "".join(read.pieces[a.last : b.first]).strip().lower()
                word, _ = _word_before(read, a.first)
                if joint in _DASHES or (word, joint) in _JOINTS:
                    return first
    return None
