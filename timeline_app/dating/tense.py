"""Past or future: the tense of the clause around an expression, by the nearest telling word.

No parser: within the clause (bounded by signs, and by some 40 pieces on the left and 24 on the right), the
nearest verb form to the left decides, else the first one to the right.
"""

from __future__ import annotations

import re

from timeline_app.dating.lexer import BREAK, PAST_WORD
from timeline_app.dating.pattern import Vocabulary
from timeline_app.dating.sense import Direction

_LEFT, _RIGHT = 40, 24


class Tense:
    """Finds the direction of a clause, by categories of a language: FUTUREWORD, WONTWORD, PASTVERB and so on."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        def one(category: str) -> str:
            return "[" + "".join(sorted(vocabulary.members(category))) + "]"

        self._ahead = re.compile(
            f"(?<={one('UNTILWORD')} )|(?<={one('SOONWORD')} {one('ASWORDS')} )"
            f"|(?<={one('STARTWORD')} )|(?<={one('STARTWORD')} {vocabulary.codes['on']} )"
            f"|(?<={one('UNTILWORD')} {vocabulary.codes['at']} {vocabulary.codes['least']} )"
        )
        # "had been due" is past; a participle after "be" ("will be held") tells nothing.
        future = f"(?<!{one('BEENWORD')} ){one('FUTUREWORD')}|{one('FUTURETO')} {vocabulary.codes['to']} "
        future += f"|{one('WONTWORD')}'"
        past = f"(?<!{one('BEWORD')} )(?:{one('PASTVERB')}|{PAST_WORD})"
        self._telling = re.compile(f"(?P<future>{future})|(?P<past>{past})")
        start = rf"(?:^|[.;!?{BREAK}\"] ?)(?:{one('PREPOSITION')} )?"
        self._leading = re.compile(f"(?:{start}|{past} (?:{one('WHENWORD')} )?)$")
        self._end = re.compile(rf"[;!?{BREAK}—\"]|\.(?= |$)")

    def direction(self, codes: str, first: int, last: int) -> Direction:
        """The direction of the clause around the pieces [first, last)."""
        if self._ahead.match(codes, first):
            return Direction.FUTURE
        start = max(0, first - _LEFT)
        for end in self._end.finditer(codes, start, first):
            start = end.end()
        told = list(self._telling.finditer(codes, start, first))
        return _direction(told[-1] if told else self._after(codes, last))

    def following(self, codes: str, last: int) -> Direction:
        """The direction by what follows in the clause only: "Sunday's vote will decide"."""
        return _direction(self._after(codes, last))

    def leads(self, codes: str, first: int) -> bool:
        """Whether the pieces from `first` on begin a clause, or follow its verb: at most a preposition is between.

        Then there is no doubt which verb is that of the expression: "In January, it bought", "it was sold in May".
        """
        return self._leading.search(codes, max(0, first - 6), first) is not None

    def _after(self, codes: str, last: int) -> re.Match[str] | None:
        end = self._end.search(codes, last, last + _RIGHT)
        return self._telling.search(codes, last, end.start() if end else last + _RIGHT)


def _direction(found: re.Match[str] | None) -> Direction:
    if found is None:
        return Direction.NEAR
    return Direction.FUTURE if found["future"] else Direction.PAST
