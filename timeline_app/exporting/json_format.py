"""The JSON that tools read ("timeline-app/1"). The same input gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from timeline_app.errors import Problem
from timeline_app.model.document import Document, PublicationDate, TextRange
from timeline_app.model.edtf import earliest_text, latest_text, to_edtf
from timeline_app.model.event import DatedMention, Event, Resolution, TimeExpression
from timeline_app.model.timeline import Timeline
from timeline_app.model.timespan import TimeSpan

FORMAT = "timeline-app/1"
Resolved = Sequence[tuple[TimeExpression, Resolution]]


def documents_json(documents: Iterable[Document], problems: Iterable[Problem]) -> str:
    """Documents and problems only, as text."""
    return _dump(
        {
            "format": FORMAT,
            "documents": [_document(document) for document in documents],
            "problems": [_problem(problem) for problem in problems],
        }
    )


def timeline_json(timeline: Timeline, resolved: Mapping[str, Resolved]) -> str:
    """Everything, as text; `resolved` holds the time expressions of each document by its id."""
    return _dump(
        {
            "format": FORMAT,
            "documents": [_document(document) for document in timeline.documents],
            "time_expressions": [
                _expression(document.id, expression, resolution)
                for document in timeline.documents
                for expression, resolution in resolved.get(document.id, ())
            ],
            "events": [_event(event) for event in timeline.events],
            "problems": [_problem(problem) for problem in timeline.problems],
        }
    )


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _pair(place: TextRange | None) -> list[int] | None:
    return None if place is None else [place.start, place.end]


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "author": document.author,
        "source": document.source,
        "text": document.text,
        "language": document.language,
        "encoding": document.encoding,
        "published": _published(document.published),
        "title_range": _pair(document.title_range),
        "body": [_pair(paragraph) for paragraph in document.body],
        "excluded": [{"start": e.range.start, "end": e.range.end, "kind": e.kind.value} for e in document.excluded],
    }


def _published(published: PublicationDate) -> dict[str, Any]:
    return {
        "edtf": to_edtf(published.span) if published.span else None,
        "clock": published.clock,
        "source": published.source.value,
        "weekdays": sorted(published.weekdays),
        "evidence": [
            {
                "source": e.source.value,
                "words": e.words,
                "range": _pair(e.range),
                "window": to_edtf(e.window) if e.window else None,
                "standing": e.standing.value,
            }
            for e in published.evidence
        ],
    }


def _expression(document: str, expression: TimeExpression, resolution: Resolution) -> dict[str, Any]:
    return {
        "document": document,
        "start": expression.range.start,
        "end": expression.range.end,
        "text": expression.text,
        "type": expression.type.value,
        "value": resolution.value,
        "edtf": to_edtf(resolution.span) if resolution.span else None,
    }


def _date(span: TimeSpan | None, derivation: str) -> dict[str, Any]:
    return {
        "edtf": to_edtf(span) if span else None,
        "earliest": earliest_text(span) if span else None,
        "latest": latest_text(span) if span else None,
        "precision": span.precision.value if span else None,
        "derivation": derivation,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "title": event.title,
        "status": event.status.value,
        "source": event.source,
        "salience": round(event.salience, 3),
        "date": _date(event.span, event.derivation),
        "conflicts": [to_edtf(span) for span in event.conflicts],
        "waits_for_publication": event.waits_for_publication,
        "merged_because": event.merged_because,
        "participants": list(event.participants),
        "places": list(event.places),
        "mentions": [_mention(mention) for mention in event.mentions],
    }


def _mention(dated: DatedMention) -> dict[str, Any]:
    mention = dated.mention
    return {
        "document": mention.document,
        "passage": _pair(mention.passage),
        "trigger": _pair(mention.trigger),
        "time_expression": _pair(dated.expression),
        "date": _date(dated.span, dated.derivation),
        "derivation": dated.derivation,
        "status": mention.status.value,
        "source": mention.source,
    }


def _problem(problem: Problem) -> dict[str, str]:
    return {"path": problem.path, "reason": problem.reason.value, "sentence": problem.sentence()}
