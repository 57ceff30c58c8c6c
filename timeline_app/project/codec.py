"""Documents and edits <-> JSON texts for the project file. Bounds are kept as they are, not as EDTF."""

from __future__ import annotations

import json
from typing import Any

from timeline_app.model.document import (
    DateSource,
    Document,
    Evidence,
    Excluded,
    ExcludedKind,
    PublicationDate,
    Standing,
    TextRange,
)
from timeline_app.model.event import Status
from timeline_app.model.regrouping import MentionKey
from timeline_app.model.timespan import Precision, TimeSpan
from timeline_app.project.edits import (
    Edit,
    Join,
    OfOneEvent,
    Separate,
    SetDate,
    SetGroupOrder,
    SetHidden,
    SetPublicationDate,
    SetStatus,
    SetTitle,
    Together,
)


def _pair(place: TextRange | None) -> list[int] | None:
    return None if place is None else [place.start, place.end]


def _range(pair: list[int] | None) -> TextRange | None:
    return None if pair is None else TextRange(*pair)


def _span_out(span: TimeSpan | None) -> dict[str, Any] | None:
    if span is None:
        return None
    return {
        "bounds": [span.earliest_start, span.latest_start, span.earliest_end, span.latest_end],
        "precision": span.precision.value,
        "approximate": span.approximate,
        "one_of": [list(pair) for pair in span.one_of],
        "weekday": span.weekday,
    }


def _span_in(value: dict[str, Any] | None) -> TimeSpan | None:
    if value is None:
        return None
    pairs = tuple((int(start), int(end)) for start, end in value["one_of"])
    first, second, third, fourth = value["bounds"]
    return TimeSpan(
        first, second, third, fourth, Precision(value["precision"]), value["approximate"], pairs, value["weekday"]
    )


def document_to_text(document: Document) -> str:
    """A document as one JSON text."""
    published = document.published
    return json.dumps(
        {
            "id": document.id,
            "path": document.path,
            "title": document.title,
            "author": document.author,
            "source": document.source,
            "encoding": document.encoding,
            "text": document.text,
            "language": document.language,
            "title_range": _pair(document.title_range),
            "body": [_pair(paragraph) for paragraph in document.body],
            "excluded": [[e.range.start, e.range.end, e.kind.value] for e in document.excluded],
            "published": {
                "span": _span_out(published.span),
                "source": published.source.value,
                "evidence": [
                    [e.source.value, e.words, _pair(e.range), _span_out(e.window), e.standing.value]
                    for e in published.evidence
                ],
                "weekdays": sorted(published.weekdays),
                "clock": published.clock,
            },
        },
    )


def document_from_text(text: str) -> Document:
    """The inverse. Raises ValueError, KeyError or TypeError on what we did not write."""
    value = json.loads(text)
    published = value["published"]
    return Document(
        value["id"],
        value["path"],
        value["title"],
        value["text"],
        PublicationDate(
            _span_in(published["span"]),
            DateSource(published["source"]),
            tuple(
                Evidence(DateSource(source), words, _range(place), _span_in(window), Standing(standing))
                for source, words, place, window, standing in published["evidence"]
            ),
            frozenset(published["weekdays"]),
            published.get("clock", ""),  # projects of the first version have none
        ),
        value["language"],
        _range(value["title_range"]),
        tuple(TextRange(*pair) for pair in value["body"]),
        tuple(Excluded(TextRange(start, end), ExcludedKind(kind)) for start, end, kind in value["excluded"]),
        value.get("author", ""),
        value.get("source", ""),
        value.get("encoding", ""),
    )


def edit_to_text(edit: Edit) -> str:
    """An edit as one JSON text."""
    match edit:
        case SetPublicationDate(document, span):
            value: dict[str, Any] = {"do": "publication date", "document": document, "span": _span_out(span)}
        case SetTitle(event, title):
            value = {"do": "title", "event": _key_out(event), "title": title}
        case SetDate(event, span):
            value = {"do": "date", "event": _key_out(event), "span": _span_out(span)}
        case SetStatus(event, status):
            value = {"do": "status", "event": _key_out(event), "status": None if status is None else status.value}
        case SetHidden(events, hidden):
            value = {"do": "hidden", "events": [_key_out(event) for event in events], "hidden": hidden}
        case Join(events):
            value = {"do": "join", "events": [_key_out(event) for event in events]}
        case Separate(mentions):
            value = {"do": "separate", "mentions": [_key_out(mention) for mention in mentions]}
        case SetGroupOrder(grouping, headings):
            value = {"do": "group order", "grouping": grouping, "headings": list(headings)}
        case Together(edits):
            value = {"do": "together", "edits": [edit_to_text(one) for one in edits]}
    return json.dumps(value)


def edit_from_text(text: str) -> Edit:
    """The inverse. Raises ValueError, KeyError or TypeError on what we did not write."""
    value = json.loads(text)
    match value["do"]:
        case "publication date":
            return SetPublicationDate(value["document"], _span_in(value["span"]))
        case "title":
            return SetTitle(_key_in(value["event"]), value["title"])
        case "date":
            return SetDate(_key_in(value["event"]), _span_in(value["span"]))
        case "status":
            status = value["status"]
            return SetStatus(_key_in(value["event"]), None if status is None else Status(status))
        case "hidden":
            return SetHidden(tuple(_key_in(event) for event in value["events"]), value["hidden"])
        case "join":
            return Join(tuple(_key_in(event) for event in value["events"]))
        case "separate":
            return Separate(tuple(_key_in(mention) for mention in value["mentions"]))
        case "group order":
            return SetGroupOrder(str(value["grouping"]), tuple(map(str, value["headings"])))
        case "together":
            return Together(tuple(_of_one_event(edit_from_text(one)) for one in value["edits"]))
    raise ValueError(f"an unknown edit: {value['do']}")


def _of_one_event(edit: Edit) -> OfOneEvent:
    if not isinstance(edit, OfOneEvent):
        raise ValueError(f"not to be made together with others: {edit}")
    return edit


def _key_out(key: MentionKey) -> list[Any]:
    return [key.document, key.trigger.start, key.trigger.end]


def _key_in(value: list[Any]) -> MentionKey:
    return MentionKey(value[0], TextRange(value[1], value[2]))
