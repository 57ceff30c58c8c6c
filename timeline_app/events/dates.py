"""The date of each mention under the present publication dates, with one line on how it came about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.dating import resolve_all
from timeline_app.model.document import PublicationDate
from timeline_app.model.event import DateBasis, DatedMention, Mention, Resolution, Status
from timeline_app.model.instant import DAY, Civil, civil, instant
from timeline_app.model.timeline import Article
from timeline_app.model.timespan import Precision, TimeSpan, day_span
from timeline_app.model.wording import span_in_words

_ANY_DAY = Civil(2011, 6, 15)


def dated_mentions(article: Article, published: PublicationDate) -> Iterator[DatedMention]:
    """Each mention of an article with its date, in text order."""
    reference = published.reference
    resolutions = resolve_all(article.expressions, reference)
    possible = resolve_all(article.expressions, _ANY_DAY) if reference is None else resolutions
    for mention in article.mentions:
        if mention.basis is DateBasis.EXPRESSION and mention.expression is not None:
            yield _by_expression(article, mention, resolutions, possible, reference)
        elif mention.basis is DateBasis.PUBLICATION:
            yield _by_publication(mention, published)
        else:
            yield DatedMention(mention, None)


def _by_expression(
    article: Article,
    mention: Mention,
    resolutions: tuple[Resolution, ...],
    possible: tuple[Resolution, ...],
    reference: Civil | None,
) -> DatedMention:
    index = mention.expression or 0
    resolution, expression = resolutions[index], article.expressions[index]
    steps = list(resolution.steps) or [f"“{expression.text}”"]
    span = resolution.span
    if not mention.passage.overlaps(expression.range):
        steps.insert(0, "the story’s running date")
        if span is not None and span.earliest_start is not None and span.precision.rank > Precision.PART.rank:
            span = day_span(*civil(span.earliest_start)[:3])  # the hour is that of its own passage only
    if span is None:
        return DatedMention(mention, None, "", expression.range, possible[index].span is not None)
    derivation = f"{' + '.join(steps)} = {span_in_words(span)}"
    return DatedMention(_settled(mention, span, reference), span, derivation, expression.range)


def _by_publication(mention: Mention, published: PublicationDate) -> DatedMention:
    if published.span is None or published.reference is None:
        return DatedMention(mention, None, waits_for_publication=True)
    words = span_in_words(published.span)
    span = published.span
    if span.duration_seconds is not None and span.precision.within_day:
        span = day_span(*published.reference[:3])
    return DatedMention(mention, span, f"reported as news + published {words} = {span_in_words(span)}")


def _settled(mention: Mention, span: TimeSpan, reference: Civil | None) -> Mention:
    """A happening after the day of publication is a plan; what was said of that day itself stays as it was said."""
    after = (
        reference is not None
        and span.earliest_start is not None
        and span.earliest_start >= instant(*reference[:3]) + DAY
    )
    if after and mention.status is Status.HAPPENED:
        return replace(mention, status=Status.PLANNED)
    return mention


def is_own(dated: DatedMention) -> bool:
    """Whether the passage itself says when."""
    return dated.expression is not None and dated.mention.passage.overlaps(dated.expression)
