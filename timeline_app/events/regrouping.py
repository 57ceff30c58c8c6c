"""Groups of mentions as the reader wants them: some put together, some taken apart."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.events.merging import Group
from timeline_app.model.event import DatedMention
from timeline_app.model.regrouping import MentionKey, Regrouping

_BY_READER = "you put them together"


def regrouped(groups: Sequence[Group], mentions: Sequence[DatedMention], steps: Sequence[Regrouping]) -> list[Group]:
    """The groups after the reader's steps, in their order; every mention stays in exactly one group.

    Mentions that are not there (their article is not open) are passed over.
    """
    if not steps:
        return list(groups)
    places = {MentionKey(m.mention.document, m.mention.trigger): index for index, m in enumerate(mentions)}
    for step in steps:
        named = {places[key] for key in step.mentions if key in places}
        if named:
            groups = _joined(groups, named) if step.joined else _apart(groups, named)
    return list(groups)


def _joined(groups: Sequence[Group], named: set[int]) -> list[Group]:
    touched = [group for group in groups if named & set(group.members)]
    if len(touched) < 2:
        return list(groups)
    members = tuple(sorted(member for group in touched for member in group.members))
    reasons = dict.fromkeys([_BY_READER, *(reason for group in touched for reason in group.reasons)])
    whole = Group(members, tuple(reasons), by_reader=True)
    return [whole if group is touched[0] else group for group in groups if group not in touched[1:]]


def _apart(groups: Sequence[Group], named: set[int]) -> list[Group]:
    found = list[Group]()
    for group in groups:
        left = tuple(member for member in group.members if member not in named)
        taken = tuple(member for member in group.members if member in named)
        if not left or not taken:
            found.append(group)
            continue
        found.append(Group(left, group.reasons if len(left) > 1 else (), by_reader=group.by_reader))
        found.append(Group(taken, (), by_reader=True))
    return found
