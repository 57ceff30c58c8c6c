"""Ages of people whose birthday the table knows ("Steve Jobs, 56", "the 89-year-old Warren Buffett"), and deaths."""

from __future__ import annotations

import re

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.wording import since_words
from timeline_app.model.document import TextRange
from timeline_app.model.instant import civil_from_days, days_from_civil

_AGE_AFTER = re.compile(
    r",? ?(?:who (?:is|turned|turns) |dies |died |is |has died |dead )?(?:aged? (?:of )?|at (?:age |"
    r"the age of )?)?(\d{1,3})(?=[,.;:)]| years old| and |\s*$| dies| died)"
)
_AGE_AFTER_STRICT = re.compile(r"(?:,| ?\(| is| aged| dies| died| dead| has died)")
_AGE_BEFORE = re.compile(r"\b(\d{1,3})-year-old (?:[\w'.-]+ ){0,4}$")
_DIED = re.compile(r"\b(?:dies|died|dead|death|passed away|obituary|late|mourn\w*)\b", re.I)
_HAS_DIED = re.compile(
    r"(?:,[^.;]{0,50}?,)? ?(?:who )?(?:has |had )?(?:died|dies|dead\b|passed away)|'s (?:death|funeral)"
)
_DEATH_OF = re.compile(r"\b(?:death|funeral|killing|assassination) of (?:[\w.]+ ){0,3}$")
_ACTS = re.compile(
    r",? (?:also |has |will |is )?(?:says|said (?:on )?(?:\w+day|today|yesterday|in an interview)|told (?:reporters|"
    r"a news)|will|plans|hopes|expects|met \w+ (?:on )?\w+day|arrived|is expected|is (?:\w+ing))\b"
)
_LATE = re.compile(r"\b[Tt]he late (?:[\w'.-]+ ){0,4}$")
_THEN = re.compile(r"\b(?:then|when|became|at the time|had been|was (?=\d))\b", re.I)


def person_clue(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """What an age or a death says; None where neither is told."""
    text = scene.prose.text
    sentence = scene.prose.sentence(named.start)
    before = text[max(sentence.start, named.start - 70) : named.start].replace("\n", " ")
    after = text[named.end : min(sentence.end, named.end + 70)].replace("\n", " ")
    whole = sentence.of(text)
    place = TextRange(named.start, named.end)
    died = fact.high - 1 if fact.high is not None else None
    told = _HAS_DIED.match(after) or _DEATH_OF.search(before)
    if died is not None and (told or _LATE.search(before)):
        words = f"{fact.name} died on {since_words(fact.until)}"
        return Clue(words, place, (interval(died, None),), Trust.NONE, fresh_from=died if told else None)
    age = _age(before, after)
    if age is None and fact.high is not None and _ACTS.match(after) and not _HAS_DIED.search(whole):
        if scene.trust(named.start, named.end) is Trust.NONE or not scene.fresh or scene.quoted(named.start):
            return None
        words = f"{fact.name}, here alive, died on {since_words(fact.until)}"
        return Clue(words, place, (interval(None, fact.high),), Trust.WEAK, likely=True)
    if age is None or fact.low is None:
        return None
    born = civil_from_days(fact.low)
    turned = _birthday(born, born[0] + age)
    trust = scene.trust(named.start, named.end) if not _THEN.search(whole) else Trust.NONE
    if _DIED.search(whole) or (fact.high is not None and turned > fact.high):
        trust = Trust.NONE
    words = f"{fact.name}, born {since_words(fact.since)}, is {age}"
    return Clue(words, place, (interval(turned, _birthday(born, born[0] + age + 1)),), trust)


def _age(before: str, after: str) -> int | None:
    if _AGE_AFTER_STRICT.match(after):
        match = _AGE_AFTER.match(after)
        if match and 10 <= int(match[1]) <= 115:
            return int(match[1])
    found = _AGE_BEFORE.search(before)
    return int(found[1]) if found and 10 <= int(found[1]) <= 115 else None


def _birthday(born: tuple[int, int, int], year: int) -> int:
    return days_from_civil(year, born[1], born[2])
