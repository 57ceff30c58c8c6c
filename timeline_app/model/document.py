"""A document: one article as it was read, with what is and what is not the article marked in its text.

Offsets are code points of `Document.text`, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.model.instant import DAY, Civil, civil
from timeline_app.model.timespan import TimeSpan


@dataclass(frozen=True, slots=True, order=True)
class TextRange:
    """[start, end) of a document's text. Point, don't copy."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a range: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The piece of `text` that it points to."""
        return text[self.start : self.end]

    def overlaps(self, other: TextRange) -> bool:
        """Whether both share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: TextRange) -> bool:
        """Whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


class DateSource(StrEnum):
    """Where a publication date is known from."""

    JSON_LD = "json-ld"
    META = "meta"
    TIME = "time"  # what a page marks as a time, such as <time datetime=...>
    ADDRESS = "address"
    DATELINE = "dateline"
    EMAIL = "email"
    PDF = "pdf"
    FEED = "feed"
    FILENAME = "filename"
    USER = "user"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """What became of a piece of evidence when all of it was weighed."""

    USED = "used"
    LIKELY = "likely"  # a rule of experience, not a fact
    SET_ASIDE = "set aside"  # history or hearsay by the rest of the text: it bounds nothing
    CONFLICT = "conflict"  # it cannot be true together with another one


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for a publication date: its source, its words, and where they stand (if in the text).

    `window` is when the article can have been written by this evidence alone (None: it bounds nothing).
    """

    source: DateSource
    words: str
    range: TextRange | None = None
    window: TimeSpan | None = None
    standing: Standing = Standing.USED


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When the article was published: a span (a day, most often; None where unknown) and how it is known.

    `weekdays` (Monday is 0) are the days of the week on which it was likely written, empty where any will do:
    for proposing days, never for excluding them. `clock` is the time of day with its zone as the source has them, in
    the shape of ISO 8601 ("10:15", "10:15:30+04:00", "06:15Z"), "" where it has none.
    """

    span: TimeSpan | None = None
    source: DateSource = DateSource.UNKNOWN
    evidence: tuple[Evidence, ...] = ()
    weekdays: frozenset[int] = frozenset()
    clock: str = ""

    @property
    def is_known(self) -> bool:
        """Whether somebody says it, be it the text, its file or the reader; a window inferred from words is not."""
        return self.span is not None and self.source is not DateSource.INFERRED

    @property
    def contradicted(self) -> bool:
        """Whether the text speaks against itself, so that no date can be given."""
        return any(evidence.standing is Standing.CONFLICT for evidence in self.evidence)

    @property
    def reference(self) -> Civil | None:
        """What relative expressions count from: the day (or moment) where it is known exactly, else None."""
        span = self.span
        if span is None or span.earliest_start is None or span.duration_seconds is None or span.duration_seconds > DAY:
            return None
        return civil(span.earliest_start)


class ExcludedKind(StrEnum):
    """What a part of the text is that is not the article."""

    CREDIT = "credit"
    DATELINE = "dateline"
    BYLINE = "byline"
    CAPTION = "caption"
    TEASER = "teaser"
    MENU = "menu"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Excluded:
    """A part of the text that is not the article, kept and marked."""

    range: TextRange
    kind: ExcludedKind


@dataclass(frozen=True, slots=True)
class Document:
    """One article. `id` is a hash of the content (hex); `body` are its paragraphs in text order.

    `body`, `excluded` and `title_range` do not overlap. `language` is an ISO 639-1 code, or "" if unknown.
    `author` and `source` (the paper or site that published it) are as the file names them, "" if it does not;
    `encoding` is how its bytes were read, "" where the format leaves no choice.
    """

    id: str
    path: str
    title: str
    text: str
    published: PublicationDate = PublicationDate()
    language: str = "en"
    title_range: TextRange | None = None
    body: tuple[TextRange, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    author: str = ""
    source: str = ""
    encoding: str = ""
