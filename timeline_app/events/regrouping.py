"""Groups of mentions as the reader wants them: some put together, some taken apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline_app.events.merging import Group
from timeline_app.model.event import DatedMention
from timeline_app.model.regrouping import BY_READER, MentionKey, Regrouping

_Own = Mapping[int, Group]  # the program's group of each mention


def regrouped(groups: Sequence[Group], mentions: Sequence[DatedMention], steps: Sequence[Regrouping]) -> list[Group]:
    """The groups after the reader's steps, in their order; every mention stays in exactly one group.

    `groups` are the program's own. Mentions that are not there (their article is not open) are passed over.
    """
    if not steps:
        return list(groups)
    places = {MentionKey(m.mention.document, m.mention.trigger): index for index, m in enumerate(mentions)}
    own = {member: group for group in groups for member in group.members}
    for step in steps:
        named = {places[key] for key in step.mentions if key in places}
        if named:
            groups = _joined(groups, named, own) if step.joined else _apart(groups, named, own)
    return list(groups)


def _joined(groups: Sequence[Group], named: set[int], own: _Own) -> list[Group]:
    touched = [group for group in groups if named & set(group.members)]
    if len(touched) < 2:
        return list(groups)
    whole = _group((member for group in touched for member in group.members), own)
    return [whole if group is touched[0] else group for group in groups if group not in touched[1:]]


def _apart(groups: Sequence[Group], named: set[int], own: _Own) -> list[Group]:
    found = list[Group]()
    for group in groups:
        left = [member for member in group.members if member not in named]
        taken: dict[tuple[int, ...], list[int]] = {}  # by the program's own groups
        for member in group.members:
            if member in named:
                taken.setdefault(own[member].members, []).append(member)
        if not taken or (not left and len(taken) == 1):
            found.append(group)
            continue
        if left:
            found.append(_group(left, own, group.by_reader))
        found += [_group(members, own) for members in taken.values()]
    return found


def _group(members: Iterable[int], own: _Own, by_reader: bool = True) -> Group:
    """A group with the program's reasons as far as they hold in it, and the reader's word where they do not."""
    members = tuple(sorted(members))
    parts: dict[tuple[int, ...], int] = {}  # how many of each of the program's own groups
    reasons: list[str] = []
    for member in members:
        whole = own[member]
        parts[whole.members] = parts.get(whole.members, 0) + 1
        if parts[whole.members] == 2:
            reasons += whole.reasons
    if len(parts) > 1:
        reasons.insert(0, BY_READER)
    return Group(members, tuple(dict.fromkeys(reasons)), by_reader)
