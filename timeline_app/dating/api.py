"""What the rest of the program calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline_app.dating.finder import find
from timeline_app.dating.narrative import resolve_all
from timeline_app.model.event import TimeExpression, TimexType
from timeline_app.model.instant import Civil
from timeline_app.model.timespan import TimeSpan


@dataclass(frozen=True, slots=True)
class Tagged:
    """An expression with its value and span under one reference. Offsets are code points, end exclusive."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    span: TimeSpan | None


def find_time_expressions(text: str) -> tuple[TimeExpression, ...]:
    """All time expressions of a text, in text order, not overlapping. Never raises; linear in the text."""
    return tuple(find(text))


def tag(text: str, reference: date | None = None) -> list[Tagged]:
    """The expressions of a text with their values under a reference date, in text order."""
    expressions = find_time_expressions(text)
    published = Civil(reference.year, reference.month, reference.day) if reference else None
    return [
        Tagged(e.range.start, e.range.end, e.text, e.type, r.value, r.span)
        for e, r in zip(expressions, resolve_all(expressions, published), strict=True)
    ]


__all__ = ["Tagged", "find_time_expressions", "resolve_all", "tag"]
