"""A full date (day, month, year) in a line, an address or a name -> TimeSpan of that day."""

from __future__ import annotations

import re

from timeline_app.model.timespan import TimeSpan, day_span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY, _YEAR = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?", r"(?P<year>(?:1[5-9]|20)\d\d)\b"
_WRITTEN = (
    re.compile(rf"\b{_MONTH} {{0,2}}{_DAY}\b,? {{0,2}}{_YEAR}", re.I),
    re.compile(rf"\b{_DAY}\b(?: of)?[ .-]{{1,2}}{_MONTH}[ ,-]{{1,3}}{_YEAR}", re.I),
)
_ISO = re.compile(r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)")
_IN_NAME = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_. ]?(?P<month>[01]\d)[-_. ]?(?P<day>[0-3]\d)(?!\d)")


def find(words: str) -> tuple[TimeSpan, int, int] | None:
    """The first full date in `words`: its day and where it stands, or None."""
    best = None
    for pattern in (*_WRITTEN, _ISO):
        for match in pattern.finditer(words):
            span = _day(match)
            if span and (best is None or match.start() < best[1]):
                best = (span, match.start(), match.end())
    return best


def date_line(words: str) -> TimeSpan | None:
    """The day, where `words` is a line that says little more than a date."""
    found = find(words)
    if not found:
        return None
    rest = re.findall(r"[^\W\d_]+", words[: found[1]] + " " + words[found[2] :])
    return found[0] if len(rest) <= 8 else None


def in_name(stem: str) -> TimeSpan | None:
    """The day in a file's name such as 2023-09-09-karabakh."""
    match = _IN_NAME.search(stem)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> TimeSpan | None:
    month = match["month"].lower().rstrip(".")
    number = int(month) if month.isdigit() else _MONTHS[month]
    try:
        return day_span(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
