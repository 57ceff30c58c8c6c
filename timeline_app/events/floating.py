"""Events that wait for a date of publication, drawn over the window in which their article was written.

An article of unknown date whose words give away a window (see `evidence`) still tells when its events were, give or
take that window: "on Saturday" is some Saturday in it. Such an event keeps waiting for the date; it floats meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app.dating import resolve_all
from timeline_app.model.document import PublicationDate
from timeline_app.model.event import DateBasis, DatedMention, Event
from timeline_app.model.instant import DAY, civil, weekday
from timeline_app.model.timeline import Article, in_order
from timeline_app.model.timespan import Precision, TimeSpan, within
from timeline_app.model.wording import span_in_words

_WEEK = 7


def float_waiting(
    events: Sequence[Event], articles: Sequence[Article], published: Mapping[str, PublicationDate]
) -> tuple[Event, ...]:
    """Give each waiting event the span over which it floats, where its article has a window with both ends."""
    windows = {
        article.document.id: floating
        for article in articles
        if (floating := _Floating.of(article, published.get(article.document.id, article.document.published)))
    }
    if not windows:
        return tuple(events)
    return tuple(sorted((_floated(event, windows) for event in events), key=in_order))


class _Floating:
    """The window of one article, and what its expressions mean at the days of its first and last week."""

    def __init__(self, article: Article, first: int, last: int) -> None:
        days = [*range(first, min(first + _WEEK, last)), last]
        self.window = within(first * DAY, last * DAY + DAY, Precision.DAY)
        self.near = (first - _WEEK + 1) * DAY, last * DAY + DAY
        self.article = article
        self.days = days
        self.resolved = [resolve_all(article.expressions, civil(day * DAY)) for day in days]

    @classmethod
    def of(cls, article: Article, published: PublicationDate) -> _Floating | None:
        """None where the date is known, or nothing is, or the window has no end."""
        span = published.span
        if span is None or published.reference is not None or span.earliest_start is None or span.latest_end is None:
            return None
        if not article.mentions:
            return None
        return cls(article, span.earliest_start // DAY, (span.latest_end - 1) // DAY)

    def span(self, dated: DatedMention) -> TimeSpan | None:
        """Where a mention can lie; a weekday where it is the same one whenever the article was written."""
        mention = dated.mention
        if mention.basis is DateBasis.PUBLICATION:
            return self.window
        if mention.expression is None:
            return None
        spans = [found[mention.expression].span for found in self.resolved]
        starts = [span.earliest_start for span in spans if span is not None and span.earliest_start is not None]
        ends = [span.latest_end for span in spans if span is not None and span.latest_end is not None]
        if len(starts) < len(spans) or len(ends) < len(spans):
            return None
        names = {weekday(start) for start in starts}
        single = len(names) == 1 and all(end - start == DAY for start, end in zip(starts, ends, strict=True))
        low, high = min(starts) // DAY * DAY, -(-max(ends) // DAY) * DAY
        if self.near[0] <= low and high <= self.near[1] + DAY:
            # All that was fresh when it was written floats over the same days, and so stays in the text's order.
            low, high = self.near
        return replace(within(low, high, Precision.DAY), weekday=names.pop() if single else None)


def _floated(event: Event, windows: Mapping[str, _Floating]) -> Event:
    if not event.waits_for_publication or event.span is not None:
        return event
    mentions = tuple(_floated_mention(dated, windows) for dated in event.mentions)
    known = [dated for dated in mentions if dated.span is not None]
    if not known:
        return event
    # Of all passages the one that says most.
    best = min(known, key=lambda dated: (dated.span.duration_seconds or 0) if dated.span else 0)
    return replace(event, mentions=mentions, span=best.span, derivation=best.derivation)


def _floated_mention(dated: DatedMention, windows: Mapping[str, _Floating]) -> DatedMention:
    floating = windows.get(dated.mention.document)
    if floating is None or dated.span is not None or not dated.waits_for_publication:
        return dated
    span = floating.span(dated)
    if span is None:
        return dated
    words = "reported as news"
    if dated.mention.expression is not None:
        words = f"“{floating.article.expressions[dated.mention.expression].text}”"
    derivation = f"{words} + written {_between(floating.window)} = {span_in_words(span)}"
    return replace(dated, span=span, derivation=derivation)


def _between(window: TimeSpan) -> str:
    return span_in_words(window).removeprefix("some time ")
