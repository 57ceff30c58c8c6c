"""What a reader would want first: a number from 0 to 1."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from timeline_app.model.event import Mention, Status

_LEAST = 0.02
_PART = 0.2


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a mention."""

    own_date: bool
    lent_date: bool
    in_title: bool
    in_lead: bool
    main_clause: bool
    is_state: bool
    is_reporting: bool
    says_much: bool
    has_names: bool
    quoted: bool
    is_bare: bool
    is_part: bool
    asks: bool
    says_nothing: bool
    nameless: bool
    status: Status


def salience(signs: Signs) -> float:
    """A weighted sum; 0.5 and above is shown at first."""
    value = 0.16
    value += 0.26 * signs.own_date + 0.06 * signs.lent_date
    value += 0.26 * signs.in_title + 0.1 * signs.in_lead
    value += 0.06 * signs.main_clause + 0.08 * signs.says_much + 0.06 * signs.has_names
    value -= 0.3 * signs.is_state + 0.26 * signs.is_reporting + 0.3 * signs.quoted
    value -= 0.1 * signs.is_bare + _PART * signs.is_part
    value -= 0.4 * signs.asks + 0.3 * signs.says_nothing + 0.15 * (signs.nameless and not signs.in_title)
    value -= 0.25 * (signs.status is Status.HYPOTHETICAL) + 0.05 * (signs.status is Status.PLANNED)
    return round(min(1.0, max(_LEAST, value)), 2)


def fade_parts(mentions: Sequence[Mention], nouns: Collection[int], text: str) -> list[Mention]:
    """The mentions of a sentence; a noun that the headline of one of its verbs names as well stands behind it.

    `nouns` are the offsets of triggers that are nouns. One with a date of its own stays as it is.
    """
    verbs = [m for m in mentions if m.trigger.start not in nouns]
    return [
        replace(m, salience=max(_LEAST, round(m.salience - _PART, 2)))
        if _is_named_by(m, verbs, nouns, text) or _is_borrowed(m, mentions, nouns)
        else m
        for m in mentions
    ]


def _is_borrowed(mention: Mention, others: Sequence[Mention], nouns: Collection[int]) -> bool:
    """Whether its headline is that of another happening of the sentence, which speaks for both; a verb's is its own."""

    def rank(one: Mention) -> tuple[bool, float, int]:
        return one.trigger.start not in nouns, one.salience, -one.trigger.start

    same = [other for other in others if other.title == mention.title and other.kind != mention.kind]
    return any(rank(other) > rank(mention) for other in same)


def _is_named_by(mention: Mention, verbs: Sequence[Mention], nouns: Collection[int], text: str) -> bool:
    if mention.trigger.start not in nouns:
        return False
    word = mention.trigger.of(text).lower()
    return any(
        word in verb.title.lower().split() and verb.kind != mention.kind and verb.salience >= mention.salience - _PART
        and (mention.expression is None or mention.expression == verb.expression)
        for verb in verbs
    )  # fmt: skip
