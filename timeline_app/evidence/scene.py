"""How a text stands to its own day: which of its dates are fixed, and where it speaks as news does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from timeline_app.dating import resolve_all
from timeline_app.evidence.clue import Trust
from timeline_app.evidence.text import Prose
from timeline_app.model.document import TextRange
from timeline_app.model.event import TimeExpression, TimexType
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import TimeSpan

# Counted from the day of writing.
_FRESH = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this (?:week|month|year|morning|afternoon|evening|quarter|summer|"
    r"winter|spring|fall)|(?:last|next|past) (?:week|month|year|night|quarter|summer|winter|spring|fall|(?:mon|"
    r"tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ago|year-ago|year-earlier|"
    r"a year earlier|overnight|recently)\b",
    re.I,
)
_HEADLINE = re.compile(
    r"[\w.'] (?:says|tells|plans|unveils|launches|releases|announces|introduces|sues|wins|loses|dies|resigns|"
    r"kills|opens|closes|hits|rises|falls|signs|votes|rejects|approves|backs|warns|urges|calls|meets|visits|seeks|"
    r"faces|leads|ends|begins|starts|arrests|charges|sentences|reports|posts|buys|sells|cuts|raises|beats|"
    r"replaces|settles|leaves|quits|steps|bans|orders|agrees|vows|denies|confirms|reveals|finds|shows|gives|takes|"
    r"makes|gets|goes|returns|joins|names|elects|strikes|fires)\b"
)
_REPORT = re.compile(  # "Smith Corp. said it", "OSLO, Norway (AP)"
    r"\b(?:Inc|Corp|Co|Cos|Ltd|PLC|plc|LP|AG|SA|S\.A|S\.p\.A|N\.V|AB)\b\.?,? (?:[\w.,' -]{0,60}, )?(?:said|says|"
    r"reported|posted|announced|agreed|completed|named|plans|declared|filed|raised|extended|proposed|will|has)\b|"
    r"\((?:AP|Reuters|UPI|AFP|CNN|Bloomberg|Xinhua|Kyodo)\)|"
    r"\b(?:[Oo]fficials|[Pp]olice|[Ss]pokes(?:man|woman|person)|House|[Cc]ompany|[Mm]inistry|[Dd]epartment|[Cc]ourt|"
    r"[Gg]overnment|[Aa]nalysts|[Ss]ources|[Uu]nion|[Aa]gency|Pentagon|Commission|[Aa]uthorities|[Pp]rosecutors|"
    r"[Ee]conomists|[Rr]esearchers|[Ss]cientists|[Ee]xecutives|[Bb]ank|[Aa]irline)"
    r" (?:said|says|reported|announced|told)\b|"
    r", (?:the )?(?:chairman|president|chief executive(?: officer)?|treasurer|spokes(?:man|woman|person)), said\b|"
    r"\b(?:expects?|plans?|agreed) to (?:report|acquire|buy|sell|merge|offer|file)\b|"
    r"\b(?:NPR|ABC|CBS|NBC|CNN|VOA|BBC|PRI)'s [A-Z][\w'.-]+ [A-Z]|\bfor (?:NPR|VOA|ABC|CBS|NBC|CNN) [Nn]ews\b"
)
_TOP = 500  # characters in which a report says who reports
_AGO = re.compile(r"ago|earlier|recently|last year|past year", re.I)  # the article's present, not the sentence's
_FIXED_DAY = re.compile(r"\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.I)
_SPEAKS = re.compile(
    r",? (?:who )?(?:also |has |have |will |would |is |are )?(?:says|tells|has|have|will|is|are|plans|calls|meets|"
    r"wants|hopes|expects|visits|told reporters)\b"
)
_HISTORY = re.compile(
    r"\b(?:as|how|when|quot(?:ed|es|ing)|since|under|during|like|unlike|after|before|succeeded|succeeding|"
    r"replaced|by then|era of|days of|death of|memoirs?|biography|named after|remember(?:s|ed|ing)|killed|"
    r"assassinat\w+|portrait|statue|predecessor|recall(?:s|ed)|resign\w+ of|ouster of|departure of|election of|"
    r"served|worked for|appointed by|nominated by|years? of|"
    r"(?:former|ex|was|were|once|then)\W+(?:\w+\W+){0,4}(?:aide|adviser|assistant|spokesman|deputy) to)"
    r"\s+(?:the )?(?:[\w'.-]+ )?$",
    re.I,
)
_LONG_AGO = re.compile(r"\b(?:in those days|back then|(?:years|decades) (?:ago|later|before|after)|memoirs?)\b")
_ONCE = re.compile(r"\b(?:once|never|at the time)\b")
_LATELY = re.compile(r"\b(?:days|weeks|months) ago\b|\b[Ll]ast (?:week|month)\b")
_SOURCE = re.compile(  # who is quoted speaks now, of whatever year
    r"\baccording to (?:(?:an?|the) )?(?:(?:senior |top )?(?:aide|adviser|official|spokes(?:man|woman|person)) "
    r"(?:to|for) )?(?:the )?(?:[\w.]+ ){0,3}$"
)
_UNDER = re.compile(r"\bunder (?:then-)?(?:President|Prime Minister|Chancellor|King|Queen)s?\b")
_SHOWN = re.compile(
    r"\b(?:museums?|exhibit(?:s|ed|ion|ions)?|collect(?:ion|ions|or|ors|ibles?)|antiques?|vintage|nostalgi\w+|retro|relics?|"
    r"heirlooms?|obsolete|bygone|old-fashioned)\b",
    re.I,
)
_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_PERSONS_READ, _SELF = 40, 3
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_QUOTES = re.compile(r'"')
_MANY, _SOME = 6, 4  # so many fixed past dates, and few that count from today, or none, make a text history


@dataclass(frozen=True, slots=True)
class Dated:
    """An expression whose date is fixed whoever reads it."""

    range: TextRange
    text: str
    span: TimeSpan

    @property
    def first_day(self) -> int:
        """Days since 1970 of its beginning."""
        return (self.span.earliest_start or 0) // DAY

    @property
    def end_day(self) -> int | None:
        """The day after its end; None where it goes on ("since 1998")."""
        return None if self.span.latest_end is None else -(-self.span.latest_end // DAY)


class Scene:
    """The dates of an article in their places; the article counts only, not what is excluded."""

    def __init__(self, prose: Prose, expressions: Sequence[TimeExpression]) -> None:
        self.prose = prose
        kept = [e for e in expressions if prose.text[e.range.start : e.range.end].strip()]
        self.expressions = kept
        self.dated = tuple(_dated(kept))
        self._dated_at = [d.range.start for d in self.dated]
        self._paragraphs = [match.start() for match in _BLANK_LINE.finditer(prose.text)]
        self._quotes = [match.start() for match in _QUOTES.finditer(prose.text)]
        self._headline = _HEADLINE.search(prose.text, 0, prose.title_end) is not None
        fresh = [
            e
            for e in kept
            if not self.quoted(e.range.start) and _FRESH.search(e.text) and not _FIXED_DAY.search(e.text)
        ]
        self._report = _REPORT.search(prose.text, 0, prose.title_end + _TOP) is not None
        persons = islice(_FIRST_PERSON.finditer(prose.text), _PERSONS_READ)
        self._first_person = sum(not self.quoted(match.start()) for match in persons) >= _SELF
        self._fresh_at = [e.range.start for e in fresh]
        self._present_at = [e.range.start for e in fresh if not _AGO.search(e.text)]

    @property
    def fresh(self) -> bool:
        """Whether it speaks as news does: of today, last month; with a headline in the present, as a report."""
        return bool(self._fresh_at) or self._headline or self._report

    @property
    def historical(self) -> bool:
        """Whether it tells mostly of fixed dates."""
        many = len(self.dated) >= (_MANY if self._fresh_at else _SOME) and len(self.dated) > 3 * len(self._fresh_at)
        return many and not self._headline

    @property
    def personal(self) -> bool:
        """Whether somebody tells of himself, as memoirs and letters do; what he names may be long gone."""
        return self._first_person

    def shown(self, at: int) -> bool:
        """Whether the sentence of a place speaks of what is kept and shown because it is old."""
        sentence = self.prose.sentence(at)
        return _SHOWN.search(self.prose.text, sentence.start, sentence.end) is not None

    def fresh_in(self, part: TextRange) -> bool:
        """Whether a part speaks of the day, week or month of writing."""
        index = bisect_left(self._present_at, part.start)
        return index < len(self._present_at) and self._present_at[index] < part.end

    def dated_in(self, part: TextRange) -> bool:
        """Whether a part has a fixed date."""
        index = bisect_left(self._dated_at, part.start)
        return index < len(self._dated_at) and self._dated_at[index] < part.end

    def quoted(self, at: int) -> bool:
        """Whether a place stands in quotation marks of its paragraph."""
        before = bisect_left(self._paragraphs, at)
        opened = self._paragraphs[before - 1] if before else 0
        return (bisect_left(self._quotes, at) - bisect_left(self._quotes, opened)) % 2 == 1

    def trust(self, start: int, end: int) -> Trust:
        """How far a name here is one of the present."""
        sentence = self.prose.sentence(start)
        before = self.prose.text[sentence.start : start]
        dated = self.dated_in(sentence) and not _SOURCE.search(before[-80:])
        if (
            self.historical
            or dated
            or _UNDER.search(before)
            or _HISTORY.search(before[-60:])
            or self._long_ago(sentence)
        ):
            return Trust.NONE
        if self.quoted(start) or not self.fresh:
            return Trust.WEAK
        if self.fresh_in(sentence) or start < self.prose.title_end or _SPEAKS.match(self.prose.text, end):
            return Trust.FIRM
        return Trust.WEAK

    def _long_ago(self, part: TextRange) -> bool:
        """Whether a part tells of what was; "once" and "at the time" of some weeks ago do not."""
        text = self.prose.text
        if _LONG_AGO.search(text, part.start, part.end):
            return True
        return bool(_ONCE.search(text, part.start, part.end)) and not _LATELY.search(text, part.start, part.end)


def _dated(expressions: Sequence[TimeExpression]) -> list[Dated]:
    found = []
    for expression, resolution in zip(expressions, resolve_all(expressions, None), strict=True):
        span = resolution.span
        taken_from_elsewhere = len(resolution.steps) > 1  # the first step is the words themselves
        if span is None or expression.type not in (TimexType.DATE, TimexType.TIME) or taken_from_elsewhere:
            continue
        if span.earliest_start is not None and not span.one_of:
            found.append(Dated(expression.range, expression.text, span))
    return found
