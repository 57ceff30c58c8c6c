"""A text as a row of pieces (words, numbers, signs, white space), and each piece as one character of a code.

The rules are regular expressions over that code, so a text is looked at once, whatever its white space,
dashes, quotes and digits look like. The pieces joined give the text again: no character is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import accumulate

SPACE, BREAK, WORD, NAME, PAST_WORD, PLURAL_WORD, SIGN = " ", "¶", "x", "X", "E", "S", "*"

# Marks without width are taken as white space: they may stand in the middle of a date.
_IGNORED = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_PIECE = re.compile(
    rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*+"  # a word, with its combining marks
    rf"|\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d++"  # a number, perhaps with its thousands marked
    rf"|[\s{_IGNORED}]++|.",
    re.DOTALL,
)
_SIGNS = {
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "—", "−": "-", "’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'",
    "…": ".", "⁄": "/", "∕": "/", "€": "$", "£": "$", "¥": "$", "#": "$", "“": '"', "”": '"', "]": ")", "[": "(",
}  # fmt: skip
_KEPT = frozenset("-.,/:;'\"()%$—!?&+~@_")


def number_code(digits: str) -> str:
    """The class of a number, by its value and its length: what it may be the day, month, hour or year of.

    0: zero; 1: 1-9; 2: 01-09; 3: 10-12; 4: 13-24; 5: 25-31; 6: 32-59; 7: 60-99; 8: years 1000-2199;
    9: any other.
    """
    if len(digits) == 4:
        return "8" if 1000 <= int(digits) < 2200 else "9"
    if len(digits) > 2:
        return "9"
    value = int(digits)
    if len(digits) == 1:
        return "1" if value else "0"
    if value < 10:
        return "2" if value else "0"
    return next(code for code, most in (("3", 12), ("4", 24), ("5", 31), ("6", 59), ("7", 99)) if value <= most)


class Codes(dict[str, str]):
    """The code of every piece: known words are entries, the rest is worked out and not remembered."""

    def __init__(self, words: Mapping[str, str], past_suffix: str, plural_suffix: str) -> None:
        super().__init__(words)
        self._past_suffix, self._plural_suffix = past_suffix, plural_suffix
        self[" "] = SPACE
        for sign in _KEPT:
            self[sign] = sign
        self.update(_SIGNS)

    def __missing__(self, piece: str) -> str:
        """The code of a piece that is not a known word as it is written."""
        first = piece[0]
        if first.isdigit():
            return number_code(piece) if len(piece) <= 4 and piece.isdecimal() else "9"
        if first.isalpha():
            if not piece.isascii():
                plain = unicodedata.normalize("NFKC", piece)
                return self[plain] if plain != piece and plain.isalpha() else (NAME if first.isupper() else WORD)
            if first.islower():
                if piece.endswith(self._past_suffix):
                    return PAST_WORD
                return PLURAL_WORD if piece.endswith(self._plural_suffix) else WORD
            return NAME
        if first.isspace() or not first.isprintable():
            return BREAK if piece.count("\n") > 1 else SPACE
        plain = unicodedata.normalize("NFKC", piece)
        return plain if plain in _KEPT else SIGN


def split(text: str) -> tuple[list[str], list[int]]:
    """The pieces of a text, and where each begins (one more: the text's length)."""
    pieces = _PIECE.findall(text)
    return pieces, list(accumulate(map(len, pieces), initial=0))
