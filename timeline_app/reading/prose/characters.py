"""Classes of characters as bit flags, one table for the first 65,536 code points."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

LETTER, SMALL, DIGIT, MARK, SPACE, WIDE, STOP, CLOSER = (1 << bit for bit in range(8))

_CASED_UP_TO = 0x0590  # Latin, Greek, Cyrillic, Armenian; letters of later scripts have no capitals
_MARKS = "|©»›→•·/_<>=@#[]{}«®™\\~^"
_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"'”’»)]*\u00a0 "
_SPACES = "\u2002\u2003\u2009\u200b\u202f\u3000"


@functools.cache
def _table() -> NDArray[np.uint8]:
    flags = np.zeros(0x10000, np.uint8)
    for code in range(_CASED_UP_TO):
        character = chr(code)
        flags[code] = (
            LETTER * character.isalpha()
            | SMALL * character.islower()
            | DIGIT * character.isdigit()
            | SPACE * character.isspace()
        )
    flags[_CASED_UP_TO:] = LETTER | SMALL
    for first, last in ((0x2000, 0x206F), (0x2100, 0x2BFF), (0x3000, 0x3004)):
        flags[first:last] = 0
    for first, last in ((0x2E80, 0xD800), (0xFF00, 0xFF5F)):
        flags[first:last] |= WIDE
    for characters, flag in ((_MARKS, MARK), (_STOPS, STOP), (_CLOSERS, CLOSER), (_SPACES, SPACE)):
        flags[[ord(character) for character in characters]] |= flag
    return flags


def codes_and_flags(text: str) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """The code points of a text and the flags of each."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return codes, _table()[np.minimum(codes, 0xFFFF)]
