"""Plain text -> Draft: the text is kept as it is, and cut in paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_app.model.document import TextRange
from timeline_app.reading.draft import Block, Draft

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WIDTHS = (50, 100)  # characters of a full line in a text that was wrapped at a fixed width
_SPREAD = 16  # how much shorter than the longest a full line may be: a long word did not fit
_LEAST = 4  # lines


def read(text: str) -> Draft:
    """The draft of a plain text."""
    return Draft(text, tuple(Block(found) for found in paragraphs(text)))


def paragraphs(text: str) -> list[TextRange]:
    """The paragraphs: the lines, or where lines were wrapped at a fixed width, what stands between blank lines."""
    lines = [_stripped(match) for match in _LINE.finditer(text)]
    wrapped = list(_groups(text, lines))
    if len(wrapped) == len(lines) or not _is_wrapped(text, wrapped):
        return lines
    return [TextRange(group[0].start, group[-1].end) for group in _joined(text, wrapped)]


def _stripped(match: re.Match[str]) -> TextRange:
    line = match.group()
    start = match.start() + len(line) - len(line.lstrip())
    return TextRange(start, start + len(line.strip()))


def _groups(text: str, lines: list[TextRange]) -> Iterator[list[TextRange]]:
    """Lines with no blank line between them."""
    group: list[TextRange] = []
    for line in lines:
        if group and text.count("\n", group[-1].end, line.start) > 1:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_wrapped(text: str, groups: list[list[TextRange]]) -> bool:
    """Whether inside groups nearly all lines but the last are of one width, and many end within a sentence."""
    inner = [line for group in groups for line in group[:-1]]
    if len(inner) < _LEAST:
        return False
    sizes = [line.end - line.start for line in inner]
    widest = max(sizes)
    if not _WIDTHS[0] <= widest <= _WIDTHS[1]:
        return False
    full = sum(size >= widest - _SPREAD for size in sizes)
    within = sum(text[line.end - 1] not in '.!?:"”' for line in inner)
    return full >= 0.75 * len(inner) and within >= 0.6 * len(inner)


def _joined(text: str, groups: list[list[TextRange]]) -> Iterator[list[TextRange]]:
    """Each group as one paragraph; a first line that stands further in than the one before begins a new one."""
    for group in groups:
        part = [group[0]]
        for line in group[1:]:
            if _indent(text, line) > _indent(text, part[0]) + 1 and len(part) > 1:
                yield part
                part = []
            part.append(line)
        yield part


def _indent(text: str, line: TextRange) -> int:
    return line.start - (text.rfind("\n", 0, line.start) + 1)
