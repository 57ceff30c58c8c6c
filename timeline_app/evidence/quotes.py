"""How share prices are quoted: in eighths until the exchanges of the United States went to cents in 2001."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.scene import Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

_EIGHTHS = re.compile(
    r"\$\d+\.(?:125|375|625|875)\b(?! (?:million|billion))|\b\d*(?:12|37|62|87)\.5 cents\b|"
    r"\b(?:points? )?\d+ [1357]/(?:8|16)\b(?! ?(?:%|percent|inch|mile|yard|feet|hours?))"
)
_CENTS = re.compile(
    r"\b(?:closed|trading|traded|fell|rose|gained|lost|slipped|dropped|jumped|climbed|surged|tumbled|up|down|shares)\b"
    r"[^;\n]{0,70}? (?:to|at) (?:close at )?\$(?P<dollars>\d{1,3})\.(?P<cents>\d\d)"
    r"(?!\d| (?:a|an|per|million|billion|trillion) ?(?!share)| (?:million|billion))"
)
_SHARES = re.compile(r"\b(?:shares?|stocks?|trading|closed|Nasdaq|NYSE|Big Board)\b")
_ELSEWHERE = re.compile(r"\b(?:Toronto|Canad|Australia|Sydney|Hong Kong|Singapore)")
_LAST_EIGHTHS = days_from_civil(2001, 5, 10)  # Nasdaq was the last to change, on 9 April
_FIRST_CENTS = days_from_civil(2000, 8, 28)  # the first shares of New York in cents
_SIXTEENTHS = {0, 6, 12, 13, 18, 19, 25, 31, 37, 38, 43, 44, 50, 56, 62, 63, 68, 69, 75, 81, 87, 88, 93, 94}


def quote_clues(scene: Scene) -> Iterator[Clue]:
    """At most one clue for prices in eighths, and one for prices that no eighth or sixteenth makes."""
    if scene.historical or not scene.fresh:
        return
    text = scene.prose.text
    for match in _EIGHTHS.finditer(text):
        if _SHARES.search(scene.prose.sentence(match.start()).of(text)):
            words = f"“{match[0]}”: shares in eighths of a dollar, as until April 2001"
            window = (interval(None, _LAST_EIGHTHS),)
            yield Clue(words, TextRange(match.start(), match.end()), window, Trust.WEAK, likely=True)
            return
    for match in _CENTS.finditer(text):
        sentence = scene.prose.sentence(match.start()).of(text)
        if int(match["cents"]) not in _SIXTEENTHS and _SHARES.search(sentence) and not _ELSEWHERE.search(sentence):
            words = f"“${match['dollars']}.{match['cents']}”: shares in cents, as since August 2000"
            window = (interval(_FIRST_CENTS, None),)
            yield Clue(words, TextRange(match.start("dollars") - 1, match.end()), window, Trust.WEAK, likely=True)
            return
