"""From the undated mentions of many articles to dated, merged events. Needs no parser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from timeline_app.events.dates import dated_mentions, is_own
from timeline_app.events.english.verbs import SETTING_KINDS
from timeline_app.events.merging import Group, group
from timeline_app.events.regrouping import regrouped
from timeline_app.model.document import PublicationDate
from timeline_app.model.event import DatedMention, Event, Mention, Status
from timeline_app.model.regrouping import Regrouping
from timeline_app.model.timeline import Article, in_order

_STRONGEST_FIRST = (Status.HAPPENED, Status.ALLEGED, Status.DENIED, Status.PLANNED, Status.HYPOTHETICAL)


def assemble(
    articles: Sequence[Article], published: Mapping[str, PublicationDate], steps: Sequence[Regrouping] = ()
) -> tuple[Event, ...]:
    """Date and merge: dated events by time, then those that wait, in text order. Pure and quick.

    `published` overrides the publication dates of the documents by their ids; `steps` are what the reader puts
    together or takes apart after the program's own merging.
    """
    mentions = [
        dated
        for article in articles
        for dated in dated_mentions(article, published.get(article.document.id, article.document.published))
    ]
    groups = regrouped(group(mentions), mentions, steps)
    events = [_event([mentions[index] for index in found.members], found) for found in groups]
    return tuple(sorted(events, key=in_order))


def event_id(mention: Mention) -> str:
    """Sixteen hex digits from where the first mention stands, so that it outlives a change of date."""
    place = f"{mention.document}:{mention.trigger.start}:{mention.trigger.end}"
    return sha256(place.encode()).hexdigest()[:16]


def _event(mentions: Sequence[DatedMention], found: Group) -> Event:
    first, dating = mentions[0], _dating(mentions)
    named = max(mentions, key=_title_rank)
    status = min((dated.mention.status for dated in mentions), key=_STRONGEST_FIRST.index)
    sources = [m.mention.source for m in mentions if m.mention.status is status and m.mention.source]
    own = [dated for dated in mentions if dated.span is not None and is_own(dated)]
    conflicts = [
        d.span for d in own if d.span is not None and dating.span is not None and not d.span.overlaps(dating.span)
    ]
    return Event(
        id=event_id(first.mention),
        title=named.mention.title,
        span=dating.span,
        mentions=tuple(_lent(dated, dating) for dated in mentions),
        status=status,
        salience=_salience(mentions),
        participants=_each_once(name for dated in mentions for name in dated.mention.participants),
        places=_each_once(name for dated in mentions for name in dated.mention.places),
        derivation=dating.derivation,
        source=next((s for s in sources if sources and sources[0] in s and s != sources[0]), sources[0])
        if sources
        else "",
        conflicts=tuple(dict.fromkeys(conflicts)),
        merged_because=f"merged: {'; '.join(found.reasons)}" if found.reasons else "",
        waits_for_publication=dating.span is None and any(dated.waits_for_publication for dated in mentions),
        edited=found.by_reader,
    )


def _each_once(names: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))  # type: ignore[call-overload]


def _dating(mentions: Sequence[DatedMention]) -> DatedMention:
    """The mention that gives the event its date: the passage's own, the finest, the first."""
    return max(
        mentions,
        key=lambda d: (
            d.span is not None,
            d.span is not None and not d.span.is_open,
            is_own(d),
            d.span.precision.rank if d.span is not None else 0,
            d.waits_for_publication,
        ),
    )


def _lent(dated: DatedMention, dating: DatedMention) -> DatedMention:
    """A passage without a date of its own has that of the event that it speaks of."""
    if dated.span is not None or dating.span is None:
        return dated
    derivation = f"the same event as in another passage: {dating.derivation}"
    return replace(dated, span=dating.span, derivation=derivation, waits_for_publication=False)


def _title_rank(dated: DatedMention) -> tuple[bool, float, int]:
    mention = dated.mention
    title = mention.title.lower()
    names_setting = (
        mention.kind in SETTING_KINDS and mention.kind in title.split() and f"in {mention.kind}" not in title
    )
    # A date of its own says nothing about the title; names do.
    worth = mention.salience - 0.2 * is_own(dated) + 0.05 * min(3, len(mention.participants))
    worth += 0.2 * bool(mention.participants) + 0.3 * mention.in_title + 0.7 * names_setting
    return " " in mention.title, worth, -mention.trigger.start


def _salience(mentions: Sequence[DatedMention]) -> float:
    """The best mention's, more for each further one and each further article, less without a date."""
    articles = len({dated.mention.document for dated in mentions})
    best = max(dated.mention.salience for dated in mentions) + min(0.15, 0.04 * (len(mentions) - 1))
    best += min(0.16, 0.08 * (articles - 1))
    if all(dated.span is None and not dated.waits_for_publication for dated in mentions):
        best = min(best, 0.4)
    return round(min(1.0, best), 2)
