"""What the rest of the program calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeline_app.dating.finder import find
from timeline_app.model.event import Reference, Resolution, TimeExpression, TimexType
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


def resolve_all(expressions: Sequence[TimeExpression], reference: Civil | None) -> tuple[Resolution, ...]:
    """The resolutions of a document's expressions, in order. Pure.

    `reference` is the day of publication, or None. The running time of the narrative ("the next day") is
    carried along in the order of the expressions.
    """
    narrative: TimeSpan | None = None
    found = []
    for expression in expressions:
        resolution = expression.meaning.resolve(Reference(reference, narrative))
        found.append(resolution)
        if expression.type in (TimexType.DATE, TimexType.TIME) and resolution.span and not resolution.span.is_open:
            narrative = resolution.span
    return tuple(found)


def tag(text: str, reference: date | None = None) -> list[Tagged]:
    """The expressions of a text with their values under a reference date, in text order."""
    expressions = find_time_expressions(text)
    published = Civil(reference.year, reference.month, reference.day) if reference else None
    return [
        Tagged(e.range.start, e.range.end, e.text, e.type, r.value, r.span)
        for e, r in zip(expressions, resolve_all(expressions, published), strict=True)
    ]
