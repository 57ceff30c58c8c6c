"""From the undated mentions of many articles to dated, merged events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256

from timeline_app.dating import resolve_all
from timeline_app.model.document import PublicationDate
from timeline_app.model.event import DateBasis, DatedMention, Event, Mention
from timeline_app.model.timeline import Article
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import span_in_words


def assemble(articles: Sequence[Article], published: Mapping[str, PublicationDate]) -> tuple[Event, ...]:
    """Date and merge: dated events by time, then those that wait, in text order. Pure and quick.

    `published` overrides the publication dates of the documents by their ids.
    """
    groups: dict[tuple[str, object], list[DatedMention]] = {}
    for article in articles:
        for dated in _dated(article, published.get(article.document.id, article.document.published)):
            key = (dated.mention.kind, dated.span or (dated.mention.document, dated.mention.trigger))
            groups.setdefault(key, []).append(dated)
    events = [_event(group) for group in groups.values()]
    dated_events = sorted((e for e in events if e.span), key=lambda e: _when(e.span))
    return (*dated_events, *(e for e in events if not e.span))


def _when(span: TimeSpan | None) -> tuple[int, int]:
    low = span.earliest_start if span and span.earliest_start is not None else -(10**18)
    high = span.latest_end if span and span.latest_end is not None else 10**18
    return low, high


def _dated(article: Article, published: PublicationDate) -> list[DatedMention]:
    resolutions = resolve_all(article.expressions, published.reference)
    found = []
    for mention in article.mentions:
        if mention.basis is DateBasis.EXPRESSION and mention.expression is not None:
            resolution = resolutions[mention.expression]
            derivation = " + ".join(resolution.steps)
            if resolution.span is not None:
                derivation += f" = {span_in_words(resolution.span)}"
            where = article.expressions[mention.expression].range
            waits = resolution.span is None and published.reference is None
            found.append(DatedMention(mention, resolution.span, derivation, where, waits))
        else:
            found.append(DatedMention(mention, None))
    return found


def _event(group: list[DatedMention]) -> Event:
    first = group[0]
    return Event(
        id=event_id(first.mention),
        title=first.mention.title,
        span=first.span,
        mentions=tuple(group),
        status=first.mention.status,
        salience=max(dated.mention.salience for dated in group),
        derivation=first.derivation,
        source=first.mention.source,
        merged_because="same kind and date" if len(group) > 1 else "",
        waits_for_publication=first.waits_for_publication,
    )


def event_id(mention: Mention) -> str:
    """Sixteen hex digits from where the first mention stands, so that it outlives a change of date."""
    place = f"{mention.document}:{mention.trigger.start}:{mention.trigger.end}"
    return sha256(place.encode()).hexdigest()[:16]
