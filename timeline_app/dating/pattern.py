"""The notation of the rules, and its translation into regular expressions over the code of `lexer`.

    lower case       that very word                 UPPER CASE       a category of words, or a macro
    blank            white space                    _                white space or nothing
    ~                white space or a hyphen        - , . / : ' %    that very sign ($ is any currency)
    ( | ) ? {0,3}    as in regular expressions      name=ITEM        what ITEM matched, under a name
    < >              what the expression covers, where the pattern also looks at its surroundings

Every repetition is bounded, so that the time for a text grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from timeline_app.dating.lexer import NAME, PAST_WORD, PLURAL_WORD, WORD

NUMBER_CLASSES = {
    "DAY": "12345", "MONTHNUM": "123", "MONTH2": "23", "DAY2": "2345", "HOUR": "01234", "MINUTE": "023456",
    "YEAR": "8", "YEAR2": "0234567", "INT": "0123456789", "BIG": "9", "SMALL": "1234567",
    "QUARTERNUMBER": "1", "NAME": NAME, "ANYWORD": WORD + NAME + PAST_WORD + PLURAL_WORD, "PLURALWORD": PLURAL_WORD,
}  # fmt: skip
FIRST_CODE = "\ue000"  # the private use area: one character for each known word
STARTS = 3  # so many codes of what a rule matches are known beforehand
_TOKEN = re.compile(
    r"(?P<capture>[a-z][a-z0-9]*)=|(?P<word>[a-z]+)|(?P<category>[A-Z][A-Z0-9]*)|(?P<repeat>\{\d,\d\})|(?P<sign>.)"
)


class Piece(NamedTuple):
    """A part of a pattern: its regular expression, and the first codes of whatever it matches.

    `starts` holds STARTS codes, fewer where the match is that short, and "" where it may match nothing.
    """

    regex: str
    starts: frozenset[str]


class Vocabulary:
    """Which character stands for which word, and which characters make a category."""

    def __init__(
        self, categories: Mapping[str, Iterable[str]], macros: Mapping[str, str], patterns: Iterable[str]
    ) -> None:
        words = {word for members in categories.values() for word in members}
        for pattern in (*patterns, *macros.values()):
            words.update(m["word"] for m in _TOKEN.finditer(pattern) if m["word"])
        self.codes = {word: chr(ord(FIRST_CODE) + index) for index, word in enumerate(sorted(words))}
        self._classes = {name: frozenset(self.codes[w] for w in members) for name, members in categories.items()}
        self._classes.update({name: frozenset(codes) for name, codes in NUMBER_CLASSES.items()})
        every_word = frozenset(self.codes.values()) | frozenset(NUMBER_CLASSES["ANYWORD"])
        self._classes["ANYNEXT"] = every_word | frozenset(NUMBER_CLASSES["INT"])
        self._macros = dict(macros)
        self._done: dict[str, Piece] = {}

    def members(self, category: str) -> frozenset[str]:
        """The codes of a category. Raises KeyError for an unknown one."""
        return self._classes[category]

    def compile(self, pattern: str) -> Piece:
        """The regular expression of a pattern. Raises ValueError or KeyError where the pattern is wrong."""
        tokens = list(_TOKEN.finditer(pattern))
        piece, at = self._alternatives(tokens, 0)
        if at != len(tokens):
            raise ValueError(f"unbalanced: {pattern}")
        return piece

    def _alternatives(self, tokens: list[re.Match[str]], at: int) -> tuple[Piece, int]:
        branches = []
        while True:
            branch, at = self._sequence(tokens, at)
            branches.append(branch)
            if at < len(tokens) and tokens[at]["sign"] == "|":
                at += 1
                continue
            return Piece("|".join(b.regex for b in branches), _NOTHING.union(*(b.starts for b in branches))), at

    def _sequence(self, tokens: list[re.Match[str]], at: int) -> tuple[Piece, int]:
        regex, starts = [], frozenset(("",))
        while at < len(tokens) and (tokens[at]["sign"] or "") not in ("|", ")", ">"):
            piece, at = self._item(tokens, at)
            regex.append(piece.regex)
            starts = _joined(starts, piece.starts)
        return Piece("".join(regex), starts), at

    def _item(self, tokens: list[re.Match[str]], at: int) -> tuple[Piece, int]:
        token = tokens[at]
        if token["capture"]:
            inner, at = self._item(tokens, at + 1)
            return Piece(f"(?P<{token['capture']}>{inner.regex})", inner.starts), at
        if token["sign"] in ("(", "<"):
            inner, at = self._alternatives(tokens, at + 1)
            at += 1  # the closing sign
            piece = Piece(("(?:" if token["sign"] == "(" else "(?P<extent>") + inner.regex + ")", inner.starts)
        else:
            piece, at = self._atom(token), at + 1
        if at < len(tokens) and (tokens[at]["sign"] == "?" or tokens[at]["repeat"]):
            many = tokens[at]["repeat"] or "?"
            starts = piece.starts
            if many[0] == "{":
                for _ in range(STARTS - 1):
                    starts = starts | _joined(starts, piece.starts)
            optional = frozenset(("",)) if many[:2] in ("?", "{0") else _NOTHING
            piece = Piece(f"(?:{piece.regex}){many}", starts | optional)
            at += 1
        return piece, at

    def _atom(self, token: re.Match[str]) -> Piece:
        if token["word"]:
            code = self.codes[token["word"]]
            return Piece(code, frozenset(code))
        if token["category"]:
            name = token["category"]
            if name in self._macros:
                if name not in self._done:
                    self._done[name] = self.compile(self._macros[name])
                return Piece(f"(?:{self._done[name].regex})", self._done[name].starts)
            codes = self._classes[name]
            return Piece("[" + "".join(sorted(codes)) + "]", codes)
        sign = token["sign"] or ""
        if sign == "_":
            return Piece(" ?", frozenset((" ", "")))
        if sign == "~":
            return Piece("[ -]", frozenset(" -"))
        if not sign or sign.isalnum():
            raise ValueError(f"“{sign}” stands for nothing: numbers are categories")
        return Piece(re.escape(sign), frozenset(sign))


_NOTHING: frozenset[str] = frozenset()


def _joined(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """The first codes of what begins as `left` and goes on as `right`."""
    whole = {start for start in left if len(start) == STARTS}
    for size in range(STARTS):
        shorter = [start for start in left if len(start) == size]
        if shorter:
            tails = {start[: STARTS - size] for start in right}
            whole.update(start + tail for start in shorter for tail in tails)
    return frozenset(whole)
