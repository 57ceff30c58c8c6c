"""A date as a person writes it into a line: EDTF, or English as in texts, with "since", "before", "between"."""

from __future__ import annotations

import re
from datetime import date

from timeline_app.dating.api import tag
from timeline_app.errors import EdtfError
from timeline_app.model.edtf import from_edtf
from timeline_app.model.timespan import TimeSpan, since, stretch, until, within

_SMALL_WORDS = {"in", "on", "the", "at", "during"}
_BETWEEN = re.compile(r"(?:some time )?between (.+?) (?:and|–|-) (.+)", re.IGNORECASE)
_FROM_TO = re.compile(r"(?:from )?(.+?) (?:to|till|until|–|-) (.+)", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|from) (.+)", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|before|by) (.+)", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}$")
_ABOUT = re.compile(r"(?:about|around|circa|ca?\.) (.+)", re.IGNORECASE)


def parse_date(text: str, today: date | None = None) -> TimeSpan | None:
    """What a person means by a date; None if it is unclear.

    Relative words ("yesterday") count from `today`, and mean nothing without it.
    """
    text = " ".join(text.split())
    if not text:
        return None
    try:
        return from_edtf(text)
    except EdtfError:
        return _plain(text, today) or _combined(text, today)


def _plain(text: str, today: date | None) -> TimeSpan | None:
    found = tag(text, today)
    if len(found) != 1:
        return None
    # All of the line must have been understood: of "31 February 2023" only the month would be.
    rest = {*text[: found[0].start].casefold().split(), *text[found[0].end :].split()}
    return found[0].span if rest <= _SMALL_WORDS else None


def _combined(text: str, today: date | None) -> TimeSpan | None:
    if match := _ABOUT.fullmatch(text):
        inner = parse_date(match[1], today)
        return inner.approximated() if inner else None
    for pattern in (_BETWEEN, _FROM_TO):
        if match := pattern.fullmatch(text):
            first, last = parse_date(match[1], today), parse_date(match[2], today)
            if first is None and (year := _YEAR.search(match[2])):
                first = parse_date(f"{match[1]} {year[0]}", today)  # "May to July 2020"
            if first is None or last is None:
                return None
            return _joined(first, last, inside=pattern is _BETWEEN)
    for pattern, open_one in ((_SINCE, since), (_UNTIL, until)):
        if match := pattern.fullmatch(text):
            inner = parse_date(match[1], today)
            return open_one(inner) if inner else None
    return None


def _joined(first: TimeSpan, last: TimeSpan, inside: bool) -> TimeSpan | None:
    try:
        if inside:
            return within(
                first.earliest_start,
                last.latest_end,
                max(first.precision, last.precision, key=lambda precision: precision.rank),
            )
        return stretch(first, last)
    except ValueError:  # the last lies before the first
        return None
