"""What is counted by years: anniversaries of known events and numbered editions."""

from __future__ import annotations

import re

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.wording import since_words
from timeline_app.model.document import TextRange
from timeline_app.model.instant import civil_from_days, days_from_civil

_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "15th": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
_ANNIVERSARY = re.compile(
    r"\b(?P<number>\d{1,4}(?:st|nd|rd|th)|"
    + "|".join(_WORDS)
    + r")[ -](?:year )?anniversary of (?:the )?(?:[a-z]+ of (?:the )?)?$",
    re.I,
)
_ORDINAL = re.compile(
    r"\b(?P<number>\d{1,4})(?:st|nd|rd|th)(?: annual| edition of the| running of the| session of the| U\.S\.?| US|"
    r" National)?\s*(?:the )?$"
)
_ROMAN = re.compile(r" (?P<roman>[LXVI]{1,8})\b")
_AHEAD = re.compile(r"\b(?:will|would|next|upcoming|forthcoming|coming|plan\w*|scheduled|prepar\w+|ahead of)\b", re.I)
_ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50}


def anniversary_clue(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """For “the 20th anniversary of the fall of the Berlin Wall”: within a year of that day.

    Without an anniversary, after the event: it is named when it has happened.
    """
    before = scene.prose.text[max(0, named.start - 70) : named.start].replace("\n", " ")
    match = _ANNIVERSARY.search(before)
    if fact.low is None:
        return None
    if match is None:
        words = f"{fact.name}: {since_words(fact.since)}"
        return Clue(words, TextRange(named.start, named.end), (interval(fact.low, None),), Trust.NONE)
    number = match["number"].lower()
    count = _WORDS.get(number) or int(re.sub(r"\D", "", number) or 0)
    year, month, day = civil_from_days(fact.low)
    at = days_from_civil(year + count, month, min(day, 28))
    place = TextRange(named.start - len(before) + match.start(), named.end)
    words = f"anniversary {count} of {fact.name} ({since_words(fact.since)})"
    return Clue(words, place, (interval(at - 400, at + 330),), scene.trust(place.start, place.end), fresh_from=at - 400)


def edition_clue(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """For “the 96th Academy Awards”: not earlier than the year before; while it lies ahead, not after it."""
    text = scene.prose.text
    before = text[max(0, named.start - 40) : named.start].replace("\n", " ")
    match = _ORDINAL.search(before)
    start, end = named.start, named.end
    if match is not None:
        number, start = int(match["number"]), named.start - len(before) + match.start()
    else:
        roman = _ROMAN.match(text, named.end)
        if roman is None or fact.name != "Super Bowl":
            return None
        number, end = _roman(roman["roman"]), roman.end()
    step, base = int(fact.where), int(fact.since[:4])
    year = base + (number - int(fact.role)) * step
    if number < 1 or year < 1800:
        return None
    sentence = scene.prose.sentence(start).of(text)
    planned = _AHEAD.search(sentence) is not None
    low = days_from_civil(year - (step if planned else 1), 1, 1)
    high = days_from_civil(year + max(step, 1) + 1, 1, 1)
    trust = scene.trust(start, end) if planned else Trust.NONE
    words = f"number {number} of the {fact.name}: {year}"
    return Clue(words, TextRange(start, end), (interval(low, high),), trust, fresh_from=low)


def _roman(text: str) -> int:
    values = [_ROMANS[letter] for letter in text]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
