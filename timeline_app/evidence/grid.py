"""Share prices that all lie on a grid: eighths of a dollar until 1997, sixteenths until 2001, cents from then on.

One price on the grid proves nothing, several do. Of prices in cents about one in ten ends in .00, .25, .50 or .75, but
writers like round ones and two of a sentence hang together, so a third is assumed, and three are asked for unless one
is an odd eighth. Of those in sixteenths somewhat more than half lie on eighths. None may lie off the grid.
"""

from __future__ import annotations

import re

from timeline_app.evidence.clue import BEGINNING, interval
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.votes import Vote
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

_TRADED = re.compile(
    r"\b(?:composite trading|over-the-counter trading|Stock Exchange trading|counter|Nasdaq|Big Board|"
    r"shares (?:closed|rose|fell|were|gained|lost|slipped|jumped|soared|dropped|surged|tumbled|traded)|"
    r"(?:stock|[A-Z][\w.&']+) (?:closed|was trading|traded)|closed (?:yesterday|\w+day))\b"
)
_QUOTE = re.compile(
    r"\b(?:at|to|up|down|rose|fell|gained|lost|added|leaped|slipped|jumped|soared|dropped|sank|off|climbed|eased|bid) "
    r"(?:about )?(?:\$(?P<dollars>\d{1,3}(?:\.\d+)?)|(?P<cents>\d{1,2}(?:\.\d+)?) cents)"
    r"(?! ?(?:million|billion|trillion|a barrel|an ounce|a ton))(?![\d.,]*\d)"
)
_ELSEWHERE = re.compile(r"\b(?:Toronto|Canad|Australia|Sydney|Hong Kong|Singapore|London|pence|Tokyo|yen)\b")
_IN_SIXTEENTHS = days_from_civil(1997, 6, 24)  # New York; Nasdaq on 2 June
_IN_CENTS = days_from_civil(2001, 4, 10)
_ON_BY_CHANCE = 0.35
_EIGHTH_OF_SIXTEENTHS = 0.6
_ENOUGH, _ENOUGH_ODD = 3, 2
_MOST = 4


def grid_vote(scene: Scene) -> Vote | None:
    """That its shares are quoted in eighths; None where a price lies off the grid, or too few are told."""
    if scene.historical or not scene.fresh or "$" not in scene.prose.text:
        return None
    text, quotes = scene.prose.text, []
    for match in _QUOTE.finditer(text):
        sentence = scene.prose.sentence(match.start()).of(text)
        if _TRADED.search(sentence) and not _ELSEWHERE.search(sentence):
            quotes.append(match)
    cents = [float(quote["cents"] or 100 * float(quote["dollars"])) for quote in quotes]
    enough = _ENOUGH_ODD if any(amount % 25 for amount in cents) else _ENOUGH
    if len(quotes) < enough or any(amount % 12.5 for amount in cents):
        return None
    count = min(len(quotes), _MOST)
    place = TextRange(quotes[0].start(), quotes[0].end())
    words = f"“{place.of(text)}”: all {len(quotes)} prices of shares in eighths of a dollar, as until June 1997"
    after = _ON_BY_CHANCE**count
    steps = ((BEGINNING, 1.0), (_IN_SIXTEENTHS, _EIGHTH_OF_SIXTEENTHS**count), (_IN_CENTS, after))
    return Vote(words, place, (interval(None, _IN_SIXTEENTHS),), steps, of_words=False)
