"""The reader's corrections: a log of commands keyed by content hash and range, applied to what was found.

An edit names an event by a mention in it (document and trigger), so it finds its event again after a re-read
or after a new publication date has merged it differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.model.document import DateSource, Evidence, PublicationDate
from timeline_app.model.event import DatedMention, Event, Status
from timeline_app.model.regrouping import MentionKey, Regrouping
from timeline_app.model.timeline import in_order
from timeline_app.model.timespan import TimeSpan
from timeline_app.model.wording import span_in_words


@dataclass(frozen=True, slots=True)
class SetPublicationDate:
    """The date of publication of a document; None takes back what was set before."""

    document: str
    span: TimeSpan | None


@dataclass(frozen=True, slots=True)
class SetTitle:
    """The title of an event; "" gives back the program's own."""

    event: MentionKey
    title: str


@dataclass(frozen=True, slots=True)
class SetDate:
    """The date of an event; None gives back the program's own."""

    event: MentionKey
    span: TimeSpan | None


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Whether an event happened; None gives back what the program took from the text."""

    event: MentionKey
    status: Status | None


@dataclass(frozen=True, slots=True)
class SetHidden:
    """Whether some events are left out of the timeline."""

    events: tuple[MentionKey, ...]
    hidden: bool


@dataclass(frozen=True, slots=True)
class SetGroupOrder:
    """In which order the groups of a grouping ("place", say) stand, by their headings; () gives back our own."""

    grouping: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """The events of these mentions are one."""

    events: tuple[MentionKey, ...]


@dataclass(frozen=True, slots=True)
class Separate:
    """These mentions are no longer of their event, but one of their own."""

    mentions: tuple[MentionKey, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits that were made, and are undone, in one step."""

    edits: tuple[OfOneEvent, ...]


OfOneEvent = SetTitle | SetDate | SetStatus
Single = SetPublicationDate | OfOneEvent | SetHidden | Join | Separate | SetGroupOrder
Edit = Single | Together


def singles(edits: Iterable[Edit]) -> Iterator[Single]:
    """The edits one by one, those made together in their order."""
    for edit in edits:
        if isinstance(edit, Together):
            yield from edit.edits
        else:
            yield edit


def documents_of(edit: Edit) -> set[str]:
    """Ids of the documents that an edit speaks of."""
    match edit:
        case SetPublicationDate(document):
            return {document}
        case SetHidden(keys) | Join(keys) | Separate(keys):
            return {key.document for key in keys}
        case SetTitle(key) | SetDate(key) | SetStatus(key):
            return {key.document}
        case Together(edits):
            return {edit.event.document for edit in edits}
        case SetGroupOrder():
            return set()


def key_of(event: Event) -> MentionKey:
    """The key under which corrections of an event are kept: its first mention."""
    mention = event.mentions[0].mention
    return MentionKey(mention.document, mention.trigger)


def publication_dates(edits: Iterable[Edit]) -> dict[str, PublicationDate]:
    """What the reader said of the dates of publication, by document id; later edits win."""
    dates: dict[str, PublicationDate] = {}
    for edit in singles(edits):
        if isinstance(edit, SetPublicationDate):
            dates.pop(edit.document, None)
            if edit.span is not None:
                evidence = (Evidence(DateSource.USER, span_in_words(edit.span)),)
                dates[edit.document] = PublicationDate(edit.span, DateSource.USER, evidence)
    return dates


def regroupings(edits: Iterable[Edit]) -> tuple[Regrouping, ...]:
    """What the reader put together and took apart, in order."""
    steps = list[Regrouping]()
    for edit in singles(edits):
        match edit:
            case Join(keys):
                steps.append(Regrouping(keys, joined=True))
            case Separate(keys):
                steps.append(Regrouping(keys, joined=False))
    return tuple(steps)


def keys_of_passage(event: Event, shown: DatedMention) -> tuple[MentionKey, ...]:
    """The mentions of an event in one passage: a sentence may name a happening twice."""
    here = (shown.mention.document, shown.mention.passage)
    found = (d.mention for d in event.mentions if (d.mention.document, d.mention.passage) == here)
    return tuple(MentionKey(mention.document, mention.trigger) for mention in found)


def hidden_events(edits: Iterable[Edit]) -> tuple[MentionKey, ...]:
    """The keys of the events that are left out; later edits win."""
    hidden: dict[MentionKey, bool] = {}
    for edit in singles(edits):
        if isinstance(edit, SetHidden):
            hidden.update(dict.fromkeys(edit.events, edit.hidden))
    return tuple(key for key, is_hidden in hidden.items() if is_hidden)


def group_order(edits: Iterable[Edit], grouping: str) -> tuple[str, ...]:
    """The headings of a grouping in the reader's order; () where the reader has not moved any."""
    orders = [edit.headings for edit in singles(edits) if isinstance(edit, SetGroupOrder) and edit.grouping == grouping]
    return orders[-1] if orders else ()


def apply_edits(events: Sequence[Event], edits: Iterable[Edit]) -> tuple[Event, ...]:
    """The events as the reader corrected them, without the hidden ones; dated ones by time, then the rest."""
    changes = _by_key(edits)
    if not changes:
        return tuple(events)
    kept = [changed for event in events if (changed := _apply(event, _last_of_each(event, changes))) is not None]
    return tuple(sorted(kept, key=in_order))


def corrected_in(event: Event, edits: Iterable[Edit]) -> frozenset[type[OfOneEvent]]:
    """Which of title, date and status are the reader's now, by the types of their edits."""
    found = _last_of_each(event, _by_key(edits))
    given = ((SetTitle, "title"), (SetDate, "span"), (SetStatus, "status"))
    return frozenset(kind for kind, field in given if getattr(found.get(kind), field, None))


_Numbered = tuple[int, OfOneEvent | SetHidden]  # an edit and its place in the log


def _by_key(edits: Iterable[Edit]) -> dict[MentionKey, list[_Numbered]]:
    changes: dict[MentionKey, list[_Numbered]] = {}
    for place, edit in enumerate(singles(edits)):
        match edit:
            case SetHidden(keys):
                for key in keys:
                    changes.setdefault(key, []).append((place, edit))
            case SetTitle(key) | SetDate(key) | SetStatus(key):
                changes.setdefault(key, []).append((place, edit))
    return changes


def _last_of_each(
    event: Event, changes: Mapping[MentionKey, Sequence[_Numbered]]
) -> dict[type[OfOneEvent | SetHidden], OfOneEvent | SetHidden]:
    """The last edit of each type, whichever mention it names: the reader sees one event, not its mentions."""
    found = list[_Numbered]()
    for dated in event.mentions:
        found += changes.get(MentionKey(dated.mention.document, dated.mention.trigger), ())
    return {type(edit): edit for _, edit in sorted(found, key=lambda numbered: numbered[0])}


def _apply(event: Event, changes: Mapping[type[OfOneEvent | SetHidden], OfOneEvent | SetHidden]) -> Event | None:
    for edit in changes.values():
        match edit:
            case SetHidden(hidden=True):
                return None
            case SetTitle(title=title) if title:
                event = replace(event, title=title, edited=True)
            case SetDate(span=span) if span is not None:
                words = f"set by you = {span_in_words(span)}"
                event = replace(event, span=span, derivation=words, waits_for_publication=False, edited=True)
            case SetStatus(status=status) if status is not None:
                turned = status is not event.status and Status.DENIED in (status, event.status)
                # Who claims a thing is not who denies it.
                event = replace(event, status=status, source="" if turned else event.source, edited=True)
            case _:
                pass
    return event
