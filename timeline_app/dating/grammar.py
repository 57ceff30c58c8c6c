"""Rules as data, compiled once for a language, and the search for what they match."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from timeline_app.dating.lexer import Codes, split
from timeline_app.dating.pattern import FIRST_CODE, STARTS, Vocabulary
from timeline_app.dating.sense import Direction, Sense
from timeline_app.dating.tense import Tense
from timeline_app.dating.text import Text, day_first, is_ancient
from timeline_app.model.event import TimexType


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: name, pattern (see `pattern`), and what it produces.

    `make` turns a match into a sense, or None to refuse it. A rule without `make` is a negative one: what
    it matches only looks like a time. `after`, `before`, `not_after`, `not_before` name categories of the neighbouring
    word. `rank` decides before length where several rules match at one place. A rule that is not `alone`
    is used inside of others only.
    """

    name: str
    pattern: str
    type: TimexType | None = None
    make: Callable[[Match], Sense | None] | None = None
    after: str = ""
    not_after: str = ""
    before: str = ""
    not_before: str = ""
    rank: int = 0
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Language:
    """All that a language gives: see `dating/english`."""

    categories: Mapping[str, Mapping[str, int | str]]
    macros: Mapping[str, str]
    rules: Sequence[Rule]
    capitalised: frozenset[str]  # words that are times only when written with a capital
    lowered: frozenset[str]  # words that are times only when written without one
    number: Callable[[Sequence[str]], float | None]  # the value of a written number; None: it is no number
    titles: frozenset[str]  # words that, with a capital amid prose, end the name of a programme or film
    past_suffix: str
    plural_suffix: str


class Hit(NamedTuple):
    """A rule that matched: pieces [first, last), its rule and its sense."""

    first: int
    last: int
    rule: Rule
    sense: Sense


class _Compiled(NamedTuple):
    rule: Rule
    regex: re.Pattern[str]
    order: int


_NONE: tuple[_Compiled, ...] = ()
_SHORTER = range(1, STARTS)


class Match:
    """What a production sees of a match: the captures, as words, values, numbers and senses."""

    __slots__ = ("_around", "_grammar", "_match", "_text")

    def __init__(
        self, grammar: Grammar, text: Text, match: re.Match[str], around: tuple[int, int] | None = None
    ) -> None:
        self._grammar, self._text, self._match = grammar, text, match
        self._around = around or match.span()  # of the whole expression, where the match is a part of it

    def has(self, name: str) -> bool:
        """Whether the capture took part."""
        return self._span(name)[0] >= 0

    def _span(self, name: str) -> tuple[int, int]:
        while name in self._match.re.groupindex:
            span = self._match.span(name)
            if span[0] >= 0:
                return span
            name += "_"
        return -1, -1

    def words(self, name: str) -> list[str]:
        """The pieces of a capture, in lower case."""
        first, last = self._span(name)
        return [piece.lower() for piece in self._text.pieces[first:last]]

    def value(self, name: str, category: str) -> int | str:
        """The value of the first word of a capture in a category. Raises KeyError."""
        return self._grammar.language.categories[category][self.words(name)[0]]

    def integer(self, name: str) -> int:
        """The capture as a whole number in digits; beyond fifteen of them, their first fifteen."""
        return int(self.words(name)[0].replace(",", "")[:15])

    def number(self, name: str) -> float | None:
        """The capture as a number, in words or digits; negative: an unknown one ("several")."""
        return self._grammar.language.number(self.words(name))

    def sense(self, name: str) -> Sense | None:
        """What the capture means by itself, as other rules have it."""
        first, last = self._span(name)
        return self._grammar.sense(self._text, first, last, self._around)

    @property
    def direction(self) -> Direction:
        """Past or future, by the tense of the clause; NEAR where it does not tell."""
        return self._grammar.tense.direction(self._text.codes, *self._around)

    @property
    def following(self) -> Direction:
        """The direction by what follows the match in its clause only."""
        return self._grammar.tense.following(self._text.codes, self._around[1])

    @property
    def leads(self) -> bool:
        """Whether the match begins its clause, so that the verb after it is sure to be its verb."""
        return self._grammar.tense.leads(self._text.codes, self._around[0])

    @property
    def ancient(self) -> bool:
        """Whether the years of this text are BC."""
        return self._text.ancient

    @property
    def day_first(self) -> bool | None:
        """Whether this text writes the day before the month in numbers, where it tells."""
        return self._text.day_first


class Grammar:
    """The compiled rules of a language. Immutable after construction; compile once and share."""

    def __init__(self, language: Language) -> None:
        self.language = language
        rules = language.rules
        vocabulary = Vocabulary(language.categories, language.macros, [rule.pattern for rule in rules])
        self.vocabulary = vocabulary
        self.tense = Tense(vocabulary)
        self._before_christ = [
            "".join(vocabulary.codes.get(piece, piece) for piece in mark)
            for mark in (("bc",), ("bce",), "b.c.", "b.c.e.")
        ]
        self._codes = Codes(
            _spellings(vocabulary.codes, language.capitalised, language.lowered),
            language.past_suffix,
            language.plural_suffix,
        )
        self._by_start: dict[str, tuple[_Compiled, ...]] = {}  # by the first codes that they match
        self._inner: dict[str, list[_Compiled]] = {}
        self._compile(vocabulary, rules)
        firsts = "".join(sorted({start[0] for start in self._by_start}))
        self._candidates = re.compile(f"[{re.escape(firsts)}]")

    def _compile(self, vocabulary: Vocabulary, rules: Sequence[Rule]) -> None:
        by_start: dict[str, list[_Compiled]] = {}
        for order, rule in enumerate(rules):
            piece = vocabulary.compile(rule.pattern)
            if "" in piece.starts:
                raise ValueError(f"the rule “{rule.name}” matches nothing at all")
            compiled = _Compiled(rule, re.compile(_context(vocabulary, rule, _distinct(piece.regex))), order)
            for code in {start[0] for start in piece.starts}:
                self._inner.setdefault(code, []).append(compiled)
            if rule.alone:
                for start in piece.starts:
                    by_start.setdefault(start, []).append(compiled)
        self._by_start.update((start, tuple(rows)) for start, rows in by_start.items())

    def read(self, text: str) -> Text:
        """The text in pieces and codes."""
        pieces, offsets = split(text)
        codes = "".join(map(self._codes.__getitem__, pieces))
        return Text(pieces, offsets, codes, day_first(pieces, codes), is_ancient(codes, self._before_christ))

    def search(self, text: Text) -> Iterator[Hit]:
        """What the rules match, in text order, not overlapping; negative matches are left out."""
        matches = self._matches(text)
        matches.sort(key=lambda found: found[:4])
        end = 0
        for first, _, minus_last, _, compiled, match in matches:
            if first < end:
                continue
            last = -minus_last
            if compiled.rule.make is None:
                end = last
                continue
            sense = compiled.rule.make(Match(self, text, match))
            if sense is not None:
                yield Hit(first, last, compiled.rule, sense)
                end = last

    def _matches(self, text: Text) -> list[tuple[int, int, int, int, _Compiled, re.Match[str]]]:
        codes, by_start, found = text.codes, self._by_start, []
        for candidate in self._candidates.finditer(codes):
            at = candidate.start()
            rows = by_start.get(codes[at : at + STARTS], _NONE)
            for size in _SHORTER:
                shorter = by_start.get(codes[at : at + size])
                if shorter is not None:
                    rows += shorter
            for compiled in rows:
                match = compiled.regex.match(codes, at)
                if match is None:
                    continue
                first, last = match.span("extent") if "extent" in match.re.groupindex else match.span()
                if first < 0:
                    first, last = match.span()
                if last > first and _free(codes, first, last):
                    found.append((first, -compiled.rule.rank, -last, compiled.order, compiled, match))
        return found

    def sense(self, text: Text, first: int, last: int, around: tuple[int, int]) -> Sense | None:
        """The sense of the pieces [first, last) by themselves, or None; `around` is the expression they are part of."""
        for compiled in self._inner.get(text.codes[first], ()):
            if compiled.rule.make is None:
                continue
            match = compiled.regex.fullmatch(text.codes, first, last)
            if match is not None and "extent" not in match.re.groupindex:
                sense = compiled.rule.make(Match(self, text, match, around))
                if sense is not None:
                    return sense
        return None


def _free(codes: str, first: int, last: int) -> bool:
    """Whether the pieces [first, last) are not part of a longer word, number, price or address."""
    before = codes[first - 1] if first else " "
    after = codes[last] if last < len(codes) else " "
    if before in "$_@&~" or after in "%_@~" or _is_word(before) or _is_word(after):
        return False
    if first > 1 and codes[first].isdigit():
        earlier = codes[first - 2]
        if earlier.isdigit() and before in ".,/:-+%":
            return False
        if (before == "/" and earlier != " ") or (before in ".-" and earlier == "-"):
            return False
    joined = last + 1 < len(codes) and after in ".,/:-+"
    return not (joined and codes[last - 1].isdigit() and codes[last + 1].isdigit())


def _is_word(code: str) -> bool:
    return code.isalnum() or code >= FIRST_CODE


def _context(vocabulary: Vocabulary, rule: Rule, regex: str) -> str:
    def codes(categories: str) -> str:
        return "[" + "".join(sorted(set().union(*(vocabulary.members(name) for name in categories.split())))) + "]"

    before = f"(?<={codes(rule.after)} )" if rule.after else ""
    if rule.not_after:
        before += f"(?<!{codes(rule.not_after)} )"
    after = f"(?= {codes(rule.before)})" if rule.before else ""
    if rule.not_before:
        after += f"(?![ -]{codes(rule.not_before)})"
    return f"{before}(?:{regex}){after}"


def _distinct(regex: str) -> str:
    """The same, where a capture stands in several branches: the second is called name_, the third name__."""
    seen: Counter[str] = Counter()

    def renamed(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}{'_' * (seen[match[1]] - 1)}>"

    return re.sub(r"\(\?P<(\w+)>", renamed, regex)


def _spellings(codes: Mapping[str, str], capitalised: frozenset[str], lowered: frozenset[str]) -> dict[str, str]:
    table = {}
    for word, code in codes.items():
        if word not in lowered:
            table[word.title()] = table[word.upper()] = code
        if word not in capitalised:
            table[word] = code
    return table
