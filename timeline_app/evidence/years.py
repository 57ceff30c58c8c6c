"""Rules of experience on the years that news names: the newest one is close. Marked likely, never taken for facts.

Counted on 350 news articles of 1989 to 2019: how much older than the article the newest past date is that it names,
and how far ahead its plans are. The numbers below hold for about 98 of 100.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, interval
from timeline_app.evidence.dates import YEAR_ONLY_YEARS, is_dated_to_month, lies_ahead
from timeline_app.evidence.scene import Dated, Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import civil_from_days, days_from_civil
from timeline_app.model.timespan import Precision

_COMPANY_DAYS = 3 * 366
_A_YEAR = 366
_FIRST_YEAR = 1945  # from here on there is news that people keep; older dates are those of novels and histories
_LONG_TERM = re.compile(
    r"\b(?:due|matur\w+|notes|bonds?|debentures|redeem\w*|convertible|callable|mortgages?|lease[sd]?|expir\w+|warrants|"
    r"coupons?|goals?|target\w*|scenario|climate|emissions|projection|decades?|generation|century|contract|concession)\b",
    re.I,
)
_EXACT = re.compile(r"\b(?:early|late|mid|end|half|quarter|fiscal|spring|summer|fall|winter|beginning)\b", re.I)
_NAME_BEFORE = re.compile(r"(?<![.!?\"] )\b(?!In\b|Since\b|By\b|During\b|From\b|Until\b|For\b|Of\b|The\b)[A-Z][\w']+ $")
# (lies ahead, named with month, quarter or "early"): years before and after it in which news names it
_NEAR = {(True, True): (2, 2), (True, False): (4, 2), (False, True): (1, 3), (False, False): (1, 3)}
_BY = re.compile(r"\b(?:by|until|till|through|beyond|after) (?:the )?(?:\w+ of )?$", re.I)


# So many facts with different beginnings: so many years after the newest one at most.
_NEWEST_FACT = ((8, 4), (6, 7))


@dataclass(frozen=True, slots=True)
class _Named:
    """A date that a text names: where, its first day, and how many years later news names it at most."""

    range: TextRange
    first_day: int
    last_day: int
    years: int
    past: bool
    loose: bool  # a year alone, which may be background
    before: int  # how many years before it news speaks of it as its future


def year_clues(scene: Scene, clues: Sequence[Clue]) -> Iterator[Clue]:
    """From when and until when the article was likely written, by the newest date that it names; none if no news."""
    if not scene.fresh or scene.historical:
        return
    named = list(_named(scene, clues))
    newest = max(named, key=lambda one: one.last_day, default=None)
    if newest is None:
        return
    year = civil_from_days(newest.last_day)[0]
    known = max((clue.low for clue in clues if clue.fresh_from is None), default=BEGINNING)
    # It knows of something newer: its dates are background.
    if year < _FIRST_YEAR or known > newest.last_day + (_A_YEAR if newest.past else 0):
        return
    if newest.loose and not _has_company(newest, named):
        return
    first, last = year - newest.before if newest.before else None, year + newest.years
    if first is None:
        words = f"News whose newest date is of {year} is seldom written after {last}"
        window = (interval(None, days_from_civil(last + 1, 1, 1)),)
    else:
        words = f"News that names {year} as near is mostly written from {first} to {last}"
        window = (interval(days_from_civil(first, 1, 1), days_from_civil(last + 1, 1, 1)),)
    yield Clue(words, newest.range, window, Trust.WEAK, likely=True)


def newest_fact_clue(scene: Scene, clues: Sequence[Clue]) -> Clue | None:
    """Until when news was likely written that names so many things of known beginning: the newest is rarely old."""
    if not scene.fresh or scene.historical:
        return None
    beginnings = {clue.low for clue in clues if clue.low > BEGINNING and clue.topical}
    years = next((years for least, years in _NEWEST_FACT if len(beginnings) >= least), None)
    if years is None:
        return None
    newest = max(clues, key=lambda clue: clue.low)
    year = civil_from_days(newest.low)[0]
    if year < _FIRST_YEAR:
        return None
    words = f"News with {len(beginnings)} dated facts, the newest of {year}, is seldom {years} years younger"
    window = (interval(None, newest.low + years * _A_YEAR),)
    return Clue(words, newest.range, window, Trust.WEAK, likely=True)


def _named(scene: Scene, clues: Sequence[Clue]) -> Iterator[_Named]:
    """All dates with their sides: past ones, those ahead, and those of which the text does not tell."""
    told = {clue.range for clue in clues if clue.low > BEGINNING}
    ends = {dated.range: dated.end_day for dated in scene.dated}
    for clue in clues:
        if clue.fresh_from is not None:
            last_day = max(clue.fresh_from, (ends.get(clue.range) or clue.fresh_from) - 1)
            loose = clue.fresh_years == YEAR_ONLY_YEARS
            yield _Named(clue.range, clue.fresh_from, last_day, clue.fresh_years, True, loose, 0)
    ahead = {clue.range for clue in clues if clue.low <= BEGINNING and clue.high < END}
    for dated in scene.dated:
        if dated.range not in told and dated.span.precision.rank >= Precision.YEAR.rank and dated.end_day is not None:
            one = _open_date(scene, dated, dated.range in ahead)
            if one is not None:
                yield one


def _open_date(scene: Scene, dated: Dated, planned: bool) -> _Named | None:
    """A date that lies ahead, or of which the text does not say whether it has been."""
    text = scene.prose.text
    sentence = scene.prose.sentence(dated.range.start).of(text)
    before = text[max(0, dated.range.start - 30) : dated.range.start].replace("\n", " ")
    if _LONG_TERM.search(sentence) or _NAME_BEFORE.search(before) or scene.quoted(dated.range.start):
        return None
    exact = is_dated_to_month(dated.text) or bool(_EXACT.search(dated.text) or _EXACT.search(before))
    ahead = planned or lies_ahead(scene, dated)
    if ahead and (_BY.search(before) or dated.text.endswith("s")):
        return None
    before_it, after_it = _NEAR[ahead, exact]
    return _Named(
        dated.range,
        dated.first_day,
        (dated.end_day or dated.first_day + 1) - 1,
        after_it,
        False,
        not (ahead or exact),
        before_it,
    )


def _has_company(newest: _Named, named: Sequence[_Named]) -> bool:
    """Whether another date lies close before: one year alone may be anything's background."""
    return any(
        newest.first_day - _COMPANY_DAYS <= one.first_day < newest.first_day for one in named if one is not newest
    )
