"""A text that is being read, and what the whole of it tells about its dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_YEAR = "8"  # the code of a number that may be a year of the last thousand


@dataclass(slots=True)
class Text:
    """A text that is being read: its pieces, their offsets and their codes."""

    pieces: list[str]
    offsets: list[int]
    codes: str
    day_first: bool | None = None  # how this text writes 3/4/2023, where it tells
    ancient: bool = False  # its years are BC, and say so only now and then


_NUMERIC = re.compile(r"[1-5]([/.-])[1-5]\1[02-8]")


def day_first(pieces: Sequence[str], codes: str) -> bool | None:
    """Whether the text's unmistakable numeric dates (25/12/2021) have the day first; None: both or neither."""
    seen = set()
    for match in _NUMERIC.finditer(codes):
        first, second = int(pieces[match.start()]), int(pieces[match.start() + 2])
        if (first > 12) != (second > 12):
            seen.add(first > 12)
    return seen.pop() if len(seen) == 1 else None


def is_ancient(codes: str, before_christ: Sequence[str]) -> bool:
    """Whether a text says BC more than once, and oftener than it names years of the last thousand."""
    marks = sum(codes.count(mark) for mark in before_christ)
    return marks > 1 and marks > codes.count(_YEAR)
