"""Dates that the text itself fixes: past ones bound from below, planned ones from above, weekdays choose years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, interval, union
from timeline_app.evidence.scene import Dated, Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil, days_in_month
from timeline_app.model.timespan import Precision

_PLANNED = re.compile(
    r"\b(?:will|'ll|won't|shall|due|scheduled to|expected to|expects? to|plans? to|planning to|planned for|slated|set to|"
    r"is to|are to|maturing|matures?|expires?|expiring|payable|effective|forecasts?|predicts?|until|through|by|before)\b",
    re.I,
)
_FIRM_PLAN = re.compile(r"\b(?:will|'ll|won't|due|maturing|matures?|expires?|expiring|payable|scheduled|slated)\b", re.I)
_AHEAD = re.compile(
    r"\b(?:would|could|may|might|should|can|must|if|plan\w*|propos\w+|expect\w*|project\w*|estimat\w*|target\w*|goal|aim\w*|"
    r"hop\w+|next|budget|contract|bid|elections?|Olympics?|Games|Cup|campaign|beginning|starting|deadline|model|fiscal|"
    r"outlook|earnings|season|delay\w*|postpone\w*|extend\w*|to be|futures|delivery|notes|bonds|debentures|convertible|"
    r"preferred|securities|bills|term)\b",
    re.I,
)
_TIED = re.compile(r"\b(?:in|since|on|of|during|from|after|until|between|and|late|early|mid|around|about|by|as of|ended|ending)[ -]+(?:the )?(?:end of )?$", re.I)
_NOT_TOLD = re.compile(r"\b(?:was|were|had|did|began|became|came|went|took|made|said|[a-z]+ed)\b")
_REACH = 110
_SLACK_DAYS = 366 * 2  # a year that stands as a name ("the 1990 budget") may be so far ahead
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY_DATE = re.compile(
    r"\b(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the )?(?:"
    r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (?P<day>\d{1,2})"
    r"|(?P<day2>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month2>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*))"
    r"(?:st|nd|rd|th)?\b(?!,? ?(?:of )?\d{4})",
    re.I,
)
_HALF_YEAR = 200  # a day without its year is the nearest one
_YEARS = (1900, 2100)  # of the Gregorian weekdays that are tried


def dated_clues(scene: Scene) -> Iterator[Clue]:
    """A clue for each fixed date."""
    for dated in scene.dated:
        clue = _dated_clue(scene, dated)
        if clue is not None:
            yield clue


def _dated_clue(scene: Scene, dated: Dated) -> Clue | None:
    text = scene.prose.text
    sentence = scene.prose.sentence(dated.range.start)
    before = text[max(sentence.start, dated.range.start - _REACH) : dated.range.start].replace("\n", " ")
    after = text[dated.range.end : min(sentence.end, dated.range.end + 50)].replace("\n", " ")
    clause = re.split(r"[;:]|, (?:but|and|which|who|while|when)\b| - |--", before)[-1]
    first, end = dated.first_day, dated.end_day
    if _PLANNED.search(clause):
        firm = _FIRM_PLAN.search(clause) and not re.search(r"\b(?:said|reported)\b.*\b(?:would|had)\b", clause)
        if not firm or scene.historical or scene.quoted(dated.range.start):
            return None
        return Clue(f"“{dated.text}” lies ahead", dated.range, (interval(None, end),), Trust.FIRM)
    if _AHEAD.search(clause[-70:]) or _AHEAD.match(after.lstrip()) or re.search(r"\bwould\b", after):
        return _slack(dated, first)
    if dated.span.precision.rank <= Precision.YEAR.rank and not _TIED.search(before):
        if not (before.rstrip().endswith(("(", ",")) and _NOT_TOLD.search(clause)):
            return _slack(dated, first)
    fresh = first if dated.span.precision.rank >= Precision.YEAR.rank and not dated.span.approximate else None
    return Clue(f"“{dated.text}” is past", dated.range, (interval(first, None),), Trust.NONE, fresh_from=fresh)


def _slack(dated: Dated, first: int) -> Clue:
    """A date that may lie ahead: the text still knows of it, so not much earlier."""
    return Clue(f"“{dated.text}” is spoken of", dated.range, (interval(first - _SLACK_DAYS, None),), Trust.NONE)


def weekday_clues(scene: Scene) -> Iterator[Clue]:
    """ "Saturday, September 9": the years in which that day was one, each with half a year around it."""
    for match in _WEEKDAY_DATE.finditer(scene.prose.text):
        month = _MONTHS.index((match["month"] or match["month2"])[:3].lower()) + 1
        day = int(match["day"] or match["day2"])
        wanted = _DAYS.index(match["weekday"][:3].lower())
        if scene.historical or scene.quoted(match.start()):
            continue
        parts, years = [], []
        for year in range(*_YEARS):
            if day <= days_in_month(year, month):
                at = days_from_civil(year, month, day)
                if (at + 3) % 7 == wanted:
                    parts.append((at - _HALF_YEAR, at + _HALF_YEAR))
                    years.append(year)
        if parts:
            near = [str(year) for year in years if year > 1980][:6]
            words = f"“{match[0]}” was in {', '.join(near)} …"
            parts = [(BEGINNING, parts[0][1]), *parts[1:-1], (parts[-1][0], END)]
            yield Clue(words, TextRange(match.start(), match.end()), union(parts), Trust.WEAK)


