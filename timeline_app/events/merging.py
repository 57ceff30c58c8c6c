"""Which mentions speak of the same happening, and why. No pair is compared that shares neither kind nor name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.events.dates import is_own
from timeline_app.events.english.verbs import KIND, REPORTING, STATES
from timeline_app.model.event import DatedMention, Status
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import Precision, TimeSpan

_WINDOW = 40  # how many neighbours in time a mention is compared with in its block
_ONCE = frozenset({"die", "born", "found"})  # happens once to each: other dates are a conflict, not another event
_SMALL = frozenset(
    "a an the of in on at to for from with by and or as is are be its his her their that this new s after over".split()
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is compared of a mention."""

    names: frozenset[str]
    words: frozenset[str]
    own: bool
    speech: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Indexes of mentions that are one event, and the reasons, in the order in which they were joined."""

    members: tuple[int, ...]
    reasons: tuple[str, ...]


def group(mentions: Sequence[DatedMention]) -> list[Group]:
    """Put the mentions of one event together. The groups and their members are in the order of `mentions`."""
    facts = [_facts(dated) for dated in mentions]
    parent = list(range(len(mentions)))
    reasons: dict[int, list[str]] = {}

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for one, other in _pairs(mentions, facts):
        first, second = sorted((root(one), root(other)))
        if first == second:
            continue
        reason = _same(mentions[one], mentions[other], facts[one], facts[other])
        if reason:
            parent[second] = first
            reasons.setdefault(first, []).extend([reason, *reasons.pop(second, [])])
    members: dict[int, list[int]] = {}
    for index in range(len(mentions)):
        members.setdefault(root(index), []).append(index)
    return [Group(tuple(found), tuple(dict.fromkeys(reasons.get(key, ())))) for key, found in members.items()]


def _facts(dated: DatedMention) -> _Facts:
    mention = dated.mention
    names = frozenset((*mention.participants, *mention.places))
    stems = {_stem(word) for word in _WORD.findall(mention.title.lower())}
    name_words = {_stem(word) for name in names for word in _WORD.findall(name.lower())}
    words = frozenset(stems - _SMALL - name_words - {_stem(mention.kind)})
    return _Facts(names, words, is_own(dated), mention.kind in REPORTING and mention.kind != "talk")


def _stem(word: str) -> str:
    kind = KIND.get(word) or KIND.get(word.rstrip("s"))
    return kind or (word[:-1] if word.endswith("s") and len(word) > 3 else word)


def _pairs(mentions: Sequence[DatedMention], facts: Sequence[_Facts]) -> Iterator[tuple[int, int]]:
    """Pairs worth a look: the same kind within an article, then the same kind, name and time across articles."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for index, dated in enumerate(mentions):
        mention = dated.mention
        if mention.kind in STATES or mention.status is Status.HYPOTHETICAL:
            continue
        blocks.setdefault((mention.document, mention.kind), []).append(index)
    for block in blocks.values():
        for position, other in enumerate(block):
            for one in block[max(0, position - _WINDOW) : position]:
                yield one, other
    by_name: dict[tuple[str, str], list[int]] = {}
    for index, dated in enumerate(mentions):
        if dated.span is not None and dated.mention.kind not in STATES:
            for name in facts[index].names:
                by_name.setdefault((dated.mention.kind, name), []).append(index)
    for block in by_name.values():
        block.sort(key=lambda i: (_start(mentions[i].span), i))
        for position, other in enumerate(block):
            for one in block[max(0, position - _WINDOW) : position]:
                if mentions[one].mention.document != mentions[other].mention.document:
                    yield one, other


def _start(span: TimeSpan | None) -> int:
    return span.earliest_start if span is not None and span.earliest_start is not None else -(10**18)


def _same(one: DatedMention, other: DatedMention, a: _Facts, b: _Facts) -> str:
    """Why two mentions of a kind are the same happening; "" where they are not."""
    shared = a.names & b.names
    words = a.words & b.words
    within = one.mention.document == other.mention.document
    dates = _dates_agree(one, other, a, b)
    once = one.mention.kind in _ONCE and len(shared) > 0
    if not dates and not once:
        return ""
    if a.speech and (len(words) < 2 or not shared):
        return ""
    if within:
        fits = bool(shared) or not (a.names and b.names)
        if dates == "one undated" and not (shared and (words or not a.words or not b.words)):
            fits = fits and not b.names
    else:
        fits = len(shared) >= 2 or bool(shared and (words or one.mention.kind in _ONCE))
    if not fits:
        return ""
    return _reason(one, shared, words, dates)


def _reason(one: DatedMention, shared: frozenset[str], words: frozenset[str], dates: str) -> str:
    said = [dates or "the same happening with different dates"]
    if shared:
        said.append(f"{'both' if len(shared) < 3 else 'all'} name {', '.join(sorted(shared)[:3])}")
    return f"{', '.join(said)} and “{one.mention.kind}”"


def _dates_agree(one: DatedMention, other: DatedMention, a: _Facts, b: _Facts) -> str:
    """In what way the dates are compatible; "" where they are not."""
    first, second = one.span, other.span
    if first is None or second is None:
        if one.mention.document != other.mention.document:
            return ""
        if one.expression is not None and other.expression is not None and first is second:
            return "same date" if one.expression == other.expression or not (a.own and b.own) else ""
        return "one undated"
    if first == second:
        return "same date"
    if first.overlaps(second):
        coarse = min(first, second, key=lambda s: s.precision.rank)
        if first.is_open or second.is_open or coarse.precision.rank < Precision.YEAR.rank:
            return "compatible dates" if first.precision == second.precision else ""
        return "compatible dates"
    if not (a.own and b.own) and one.mention.document == other.mention.document and _gap(first, second) <= DAY:
        return "dates a day apart, one of them lent"
    return ""


def _gap(first: TimeSpan, second: TimeSpan) -> int:
    ends = (first.latest_end, second.latest_end, first.earliest_start, second.earliest_start)
    if any(bound is None for bound in ends):
        return 10**12
    low, high = sorted((first, second), key=_start)
    return (high.earliest_start or 0) - (low.latest_end or 0)
