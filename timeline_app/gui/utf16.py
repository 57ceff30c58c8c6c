"""Offsets of code points <-> of UTF-16 units, which Qt counts in."""

from __future__ import annotations

from bisect import bisect_right


class Utf16Map:
    """Converts offsets of one text both ways; costs nothing where the text has no character beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        """Note where the wide characters stand."""
        wide = [] if text.isascii() else [i for i, character in enumerate(text) if character > "\uffff"]
        self._wide = wide
        self._wide_units = [index + count for count, index in enumerate(wide)]

    def to_units(self, offset: int) -> int:
        """UTF-16 offset of a code-point offset."""
        return offset + bisect_right(self._wide, offset - 1)

    def to_points(self, units: int) -> int:
        """Code-point offset of a UTF-16 offset; inside a pair: the character that it belongs to."""
        return units - bisect_right(self._wide_units, units - 1)
