"""How share prices are quoted: in eighths until the exchanges of the United States went to cents in 2001."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.scene import Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

_EIGHTHS = re.compile(
    r"\.(?:125|375|625|875)\b(?! (?:million|billion))|(?:12|37|62|87)\.5 cents\b|"
    r" [1357]/(?:8|16)\b(?! ?(?:%|percent|inch|mile|yard|feet|hours?))"
)
_PRICE = re.compile(r"(?:\$\d+|\b\d+)$")
_CENTS = re.compile(
    r" (?:to|at) (?:close at )?\$(?P<dollars>\d{1,3})\.(?P<cents>\d\d)"
    r"(?!\d| (?:a|an|per|million|billion|trillion) ?(?!share)| (?:million|billion))"
)
_TRADED = re.compile(
    r"\b(?:closed|trading|traded|fell|rose|gained|lost|slipped|dropped|jumped|climbed|surged|tumbled|up|down|shares)\b"
)
_NEAR = 80  # characters before a price in which it is told how the shares went
_SHARES = re.compile(r"\b(?:shares?|stocks?|trading|closed|Nasdaq|NYSE|Big Board)\b", re.I)
_ELSEWHERE = re.compile(r"\b(?:Toronto|Canad|Australia|Sydney|Hong Kong|Singapore)")
_LAST_EIGHTHS = days_from_civil(2001, 5, 10)  # Nasdaq was the last to change, on 9 April
_FIRST_CENTS = days_from_civil(2000, 8, 28)  # the first shares of New York in cents
_MARKS = ("125", "375", "625", "875", ".5 cents", "/8", "/16")
_SIXTEENTHS = {0, 6, 12, 13, 18, 19, 25, 31, 37, 38, 43, 44, 50, 56, 62, 63, 68, 69, 75, 81, 87, 88, 93, 94}


def quote_clues(scene: Scene) -> Iterator[Clue]:
    """At most one clue for prices in eighths, and one for prices that no eighth or sixteenth makes."""
    if scene.historical or not scene.fresh:
        return
    text = scene.prose.text
    if any(mark in text for mark in _MARKS):
        yield from islice(_eighths(scene, text), 1)
    yield from islice(_cents(scene, text), 1)


def _eighths(scene: Scene, text: str) -> Iterator[Clue]:
    for match in _EIGHTHS.finditer(text):
        price = _PRICE.search(text, max(0, match.start() - 8), match.start())
        if (price or "cents" in match[0]) and _SHARES.search(scene.prose.sentence(match.start()).of(text)):
            place = TextRange(price.start() if price else match.start(), match.end())
            words = f"“{place.of(text)}”: shares in eighths of a dollar, as until April 2001"
            yield Clue(words, place, (interval(None, _LAST_EIGHTHS),), Trust.WEAK, likely=True)


def _cents(scene: Scene, text: str) -> Iterator[Clue]:
    for match in _CENTS.finditer(text):
        told = _TRADED.search(text, max(0, match.start() - _NEAR), match.start() + 1)
        sentence = scene.prose.sentence(match.start()).of(text)
        odd = int(match["cents"]) not in _SIXTEENTHS
        if told and odd and _SHARES.search(sentence) and not _ELSEWHERE.search(sentence):
            words = f"“${match['dollars']}.{match['cents']}”: shares in cents, as since August 2000"
            place = TextRange(match.start("dollars") - 1, match.end())
            yield Clue(words, place, (interval(_FIRST_CENTS, None),), Trust.WEAK, likely=True)
