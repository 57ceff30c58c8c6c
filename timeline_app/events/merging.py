"""Which mentions are one event, and why. No pair is compared that shares neither kind, nor name, nor sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from timeline_app.events.english.verbs import STATES
from timeline_app.events.sameness import ONCE, OTHER_DATES, Facts, facts_of, gap, retold, same, start_of, worded_alike
from timeline_app.model.document import TextRange
from timeline_app.model.event import DatedMention, Status
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import TimeSpan

_WINDOW = 30  # how many neighbours of its block a mention is compared with
_NEAR = 12  # the same across articles, sorted by time
_FAR = 14 * DAY  # lent dates so far apart speak of different happenings
_ONE_TITLE = "one sentence, the same title"


@dataclass(frozen=True, slots=True)
class Group:
    """Indexes of mentions that are one event, and the reasons, in the order in which they were joined.

    `by_reader` tells that the reader put them together, or took them out of another group.
    """

    members: tuple[int, ...]
    reasons: tuple[str, ...]
    by_reader: bool = False


@dataclass(slots=True)
class _Groups:
    """Disjoint sets of mentions that grow together."""

    facts: Sequence[Facts]
    parent: list[int]
    dates: dict[int, list[tuple[TimeSpan, bool]]]  # the spans of a set, and whether their passages say so
    reasons: dict[int, list[str]] = field(default_factory=dict)

    def root(self, index: int) -> int:
        while self.parent[index] != index:
            self.parent[index] = self.parent[self.parent[index]]
            index = self.parent[index]
        return index

    def offer(self, one: int, other: int) -> None:
        """Join two mentions if they speak of the same happening and no dates of their groups contradict."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        reason = same(self.facts[one], self.facts[other]) or retold(self.facts[one], self.facts[other])
        once = self.facts[one].dated.mention.kind in ONCE or reason == OTHER_DATES
        if reason and (once or not self._contradict(first, second)):
            self._join(first, second, reason)

    def fold(self, one: int, other: int) -> None:
        """Join two mentions that nothing else was joined to, and that would stand there twice with one title."""
        first, second = sorted((self.root(one), self.root(other)))
        joined = {*self.reasons.get(first, ()), *self.reasons.get(second, ())}
        if first != second and joined <= {_ONE_TITLE} and worded_alike(self.facts[one], self.facts[other]):
            self._join(first, second, _ONE_TITLE)

    def _join(self, first: int, second: int, reason: str) -> None:
        self.parent[second] = first
        self.dates.setdefault(first, []).extend(self.dates.pop(second, ()))
        self.reasons.setdefault(first, []).extend([reason, *self.reasons.pop(second, [])])

    def _contradict(self, first: int, second: int) -> bool:
        for one, one_own in self.dates.get(first, ())[:8]:
            for other, other_own in self.dates.get(second, ())[:8]:
                limit = 0 if one_own and other_own else _FAR
                if not one.overlaps(other) and gap(one, other) >= limit:
                    return True
        return False


def group(mentions: Sequence[DatedMention]) -> list[Group]:
    """Put the mentions of one event together. The groups and their members are in the order of `mentions`."""
    facts = [facts_of(dated) for dated in mentions]
    dates = {i: [(f.dated.span, f.own)] for i, f in enumerate(facts) if f.dated.span is not None}
    groups = _Groups(facts, list(range(len(facts))), dates)
    for one, other in _pairs(facts):
        groups.offer(one, other)
    for one, other in _in_one_sentence(facts):
        groups.fold(one, other)
    members: dict[int, list[int]] = {}
    for index in range(len(mentions)):
        members.setdefault(groups.root(index), []).append(index)
    return [Group(tuple(found), tuple(dict.fromkeys(groups.reasons.get(key, ())))) for key, found in members.items()]


def _pairs(facts: Sequence[Facts]) -> Iterator[tuple[int, int]]:
    """Pairs worth a look: the same kind within an article, then the same kind, name and time across articles."""
    blocks: dict[tuple[str, str], list[int]] = {}
    by_name: dict[tuple[str, str], list[int]] = {}
    for index, fact in enumerate(facts):
        mention = fact.dated.mention
        if mention.kind.split()[0] in STATES or mention.status is Status.HYPOTHETICAL or "in general" in mention.kind:
            continue
        blocks.setdefault((mention.document, mention.kind), []).append(index)
        for name in sorted(fact.names):  # sets have another order in each process
            by_name.setdefault((mention.kind, name), []).append(index)
    for block in blocks.values():
        for position, other in enumerate(block):
            for one in block[max(0, position - _WINDOW) : position]:
                yield one, other
    for block in by_name.values():
        block.sort(key=lambda i: (start_of(facts[i].dated.span), i))
        undated = [index for index in block if facts[index].dated.span is None][:_WINDOW]
        dated = [index for index in block if facts[index].dated.span is not None][:_WINDOW] if undated else []
        yield from ((one, other) for one in undated for other in dated if facts[one].document != facts[other].document)
        for position, other in enumerate(block):
            for one in block[max(0, position - _NEAR) : position]:
                if facts[one].document != facts[other].document:
                    yield one, other


def _in_one_sentence(facts: Sequence[Facts]) -> Iterator[tuple[int, int]]:
    sentences: dict[tuple[str, TextRange], list[int]] = {}
    for index, fact in enumerate(facts):
        sentences.setdefault((fact.document, fact.dated.mention.passage), []).append(index)
    for sentence in sentences.values():
        yield from combinations(sentence[:_WINDOW], 2)
