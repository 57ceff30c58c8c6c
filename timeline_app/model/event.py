"""What the texts speak of: time expressions, mentions of happenings, and the events that they merge into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from timeline_app.model.document import TextRange
from timeline_app.model.instant import Civil
from timeline_app.model.timespan import TimeSpan


class TimexType(StrEnum):
    """The types of TIMEX3 (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an expression means under a reference: TIMEX3 value, span (None where unknown), and the steps.

    `steps` are short texts in order, such as ("“on Saturday”", "published Sat 9 Sep 2023"); the panel joins
    them with " + " and adds " = " and the date.
    """

    value: str
    span: TimeSpan | None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative expressions count from: the day of publication, and the narrative's running time.

    `published` may carry a time of day; both are None where unknown. `day` is the last day that the text
    stood at, where `narrative` is longer than a day; `quarter` is the quarter that a text on
    quarterly figures speaks of. `historical`: the text tells of other years than that of its publication.
    """

    published: Civil | None = None
    narrative: TimeSpan | None = None
    day: TimeSpan | None = None
    quarter: TimeSpan | None = None
    historical: bool = False


class Meaning(Protocol):
    """The unresolved meaning of an expression, made by `dating`; immutable and picklable."""

    def resolve(self, reference: Reference) -> Resolution:
        """What it means under a reference. Pure; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression in a text. `rule` names the rule that found it."""

    range: TextRange
    text: str
    type: TimexType
    rule: str
    meaning: Meaning


MAIN_SALIENCE = 0.5  # events from here on are shown first; the others on demand


class Status(StrEnum):
    """Whether it happened, as far as the text says."""

    HAPPENED = "happened"
    PLANNED = "planned"
    ALLEGED = "alleged"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class DateBasis(StrEnum):
    """What a mention takes its date from."""

    EXPRESSION = "expression"  # the time expression `expression` of its document
    PUBLICATION = "publication"  # fresh news: the day of publication itself
    NONE = "none"  # it waits


@dataclass(frozen=True, slots=True)
class Mention:
    """One passage that speaks of one happening, undated: the date follows from `basis` when it is resolved.

    `passage` is the range to show (a sentence or clause), `trigger` the word that names what happened,
    `expression` the index among the document's time expressions (None without). `kind` is a canonical
    lemma used for merging ("call", "elect"); `source` is who says so ("Azerbaijan's defence ministry").
    `salience` is 0..1, what a reader would want first.
    """

    document: str
    passage: TextRange
    trigger: TextRange
    title: str
    kind: str
    basis: DateBasis = DateBasis.NONE
    expression: int | None = None
    status: Status = Status.HAPPENED
    source: str = ""
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    salience: float = 0.5
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class DatedMention:
    """A mention with its date under the present publication date; `span` None: it waits for one.

    `waits_for_publication` tells that setting the article's date would date it.
    """

    mention: Mention
    span: TimeSpan | None
    derivation: str = ""
    expression: TextRange | None = None
    waits_for_publication: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """A happening with all passages that speak of it; the first mention is the one to show first.

    `id` stays the same when the date changes. `derivation` is one line on how the date came about;
    `conflicts` are spans that other mentions give and that don't agree with `span`; `merged_because` says why
    its mentions are one event ("" with a single one).
    """

    id: str
    title: str
    span: TimeSpan | None
    mentions: tuple[DatedMention, ...]
    status: Status = Status.HAPPENED
    salience: float = 0.5
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    derivation: str = ""
    source: str = ""
    conflicts: tuple[TimeSpan, ...] = ()
    merged_because: str = ""
    waits_for_publication: bool = False
    edited: bool = False

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of the documents that speak of it, in the order of the mentions, each once."""
        return tuple(dict.fromkeys(m.mention.document for m in self.mentions))

    @property
    def passages(self) -> tuple[DatedMention, ...]:
        """Its mentions, one for each passage: one sentence may name a happening twice ("opened fire")."""
        places: dict[tuple[str, TextRange], DatedMention] = {}
        for dated in self.mentions:
            key = (dated.mention.document, dated.mention.passage)
            if key not in places or (places[key].expression is None and dated.expression is not None):
                places[key] = dated
        return tuple(places.values())


def is_main(event: Event) -> bool:
    """Whether an event is shown at once: a main one, or one that the reader has corrected."""
    return event.salience >= MAIN_SALIENCE or event.edited
