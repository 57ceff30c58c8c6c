"""Finds time expressions in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_app.dating.meaning import Fixed, MonthDay, Shift, Weekday
from timeline_app.model.document import TextRange
from timeline_app.model.event import Meaning, TimeExpression, TimexType
from timeline_app.model.timespan import day_span, month_span, year_span

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHIFTS = {
    "yesterday": ("day", -1), "today": ("day", 0), "tomorrow": ("day", 1), "last year": ("year", -1),
    "this year": ("year", 0), "next year": ("year", 1), "last month": ("month", -1), "next month": ("month", 1),
}  # fmt: skip
_M = "(?P<m%d>" + "|".join(m.title() for m in _MONTHS) + ")"
_PATTERN = re.compile(
    rf"\b(?:{_M % 1} (?P<d1>\d\d?)(?:, (?P<y1>\d{{4}}))?|(?P<d2>\d\d?) {_M % 2}(?: (?P<y2>\d{{4}}))?"
    rf"|{_M % 3} (?P<y3>\d{{4}})|(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<weekday>{'|'.join(d.title() for d in _DAYS)})"
    rf"|(?P<shift>{'|'.join(_SHIFTS)})|(?<=in )(?P<y4>1\d{{3}}|20\d\d))\b",
)


def find(text: str) -> Iterator[TimeExpression]:
    """The expressions in text order."""
    for match in _PATTERN.finditer(text):
        try:
            rule, meaning = _meaning(match)
        except ValueError:
            continue
        yield TimeExpression(TextRange(*match.span()), match[0], TimexType.DATE, rule, meaning)


def _meaning(match: re.Match[str]) -> tuple[str, Meaning]:
    words, found = match[0], match.groupdict()
    if found["weekday"]:
        return "weekday", Weekday(words, _DAYS.index(found["weekday"].lower()), -1)
    if found["shift"]:
        return "deictic", Shift(words, *_SHIFTS[found["shift"]])
    if found["iso"]:
        return "iso", Fixed(words, words, day_span(*map(int, words.split("-"))))
    if found["y4"]:
        return "year", Fixed(words, words, year_span(int(words)))
    month = _MONTHS.index((found["m1"] or found["m2"] or found["m3"]).lower()) + 1
    day, year = int(found["d1"] or found["d2"] or 0), int(found["y1"] or found["y2"] or found["y3"] or 0)
    if not year:
        return "month-day", MonthDay(words, month, day)
    if not day:
        return "month-year", Fixed(words, f"{year:04d}-{month:02d}", month_span(year, month))
    return "date", Fixed(words, f"{year:04d}-{month:02d}-{day:02d}", day_span(year, month, day))
