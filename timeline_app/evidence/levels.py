"""Levels that news quotes: an index at its close, a currency in another one, oil, gold, the prime rate.

The table knows the lowest and the highest level of each year; a quoted level chooses the years that had it. Only
likely, never a fact: a level may be a hope or a memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.evidence.amounts import conversions
from timeline_app.evidence.clue import END, Clue, Interval, Trust, Window, union
from timeline_app.evidence.knowledge import Fact, FactKind, known_facts
from timeline_app.evidence.scene import Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

_MARGIN = 0.012  # the table has daily or closing levels, rounded
_NUMBER = r"(?P<number>\d[\d,]*(?:\.\d+)?)"
_NO_UNIT = r"(?![\d,.]*\d|[ -]*(?:%|percent|points?|basis|a share|million|billion|trillion|shares|stocks|people))"
_QUOTED = {  # how the other levels are quoted: prices with cents, rates in percent
    "oil price": re.compile(r"\$" + _NUMBER + r" (?:a|per) barrel"),
    "gold price": re.compile(r"\$" + _NUMBER + r" (?:an|per|a troy) ounce"),
    "US prime rate": re.compile(
        r"\bprime (?:lending |interest )?rate[^.;]{0,60}? (?:to|at) " + _NUMBER + r"(?:%| percent)"
    ),
}
_ABOUT = {"oil price": "oil", "gold price": "gold", "US prime rate": "prime"}
_NOT_THE_DOLLAR = re.compile(r"\b(?:Canad|Hong Kong|Australia|Japan|silver|platinum|palladium)")


@dataclass(frozen=True, slots=True)
class Series:
    """The levels of one thing: for each year the days of it, its lowest and its highest level."""

    name: str
    aliases: tuple[str, ...]
    years: tuple[tuple[Interval, float, float], ...]

    def window(self, low: float, high: float) -> Window | None:
        """The years that had a level from `low` to `high`; None where none had it, which tells nothing."""
        parts = [days for days, lowest, highest in self.years if lowest <= high and low <= highest]
        if not parts:
            return None
        if parts[-1] == self.years[-1][0]:  # the table ends here, the world goes on
            parts[-1] = (parts[-1][0], END)
        return union(parts)


class Levels:
    """Finds the levels that a text quotes. Built once from the rows of kind level."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        rows: dict[str, list[Fact]] = {}
        for fact in facts:
            if fact.kind is FactKind.LEVEL:
                rows.setdefault(fact.name, []).append(fact)
        self._series = {name: _series(name, of_it) for name, of_it in rows.items()}
        self._currencies: dict[str, list[Series]] = {}
        indices: dict[str, Series] = {}
        for series in self._series.values():
            for alias in series.aliases:
                if " to the " in series.name:
                    self._currencies.setdefault(alias, []).append(series)
                elif series.name not in _QUOTED:
                    indices[alias] = series
        self._indices = indices
        self._words = tuple({alias.split()[0] for alias in indices})
        names = "|".join(re.escape(alias) for alias in sorted(indices, key=len, reverse=True))
        self._index = re.compile(
            rf"\b(?P<index>{names})\b[^;\n]{{0,110}}?\b(?:to|at|of) (?:a record |about |around )?{_NUMBER}{_NO_UNIT}"
        )

    def find(self, scene: Scene) -> Iterator[Clue]:
        """A clue for each level that the text quotes as one of its own time."""
        if scene.historical or not scene.fresh:
            return
        for place, words, window in self._quoted(scene.prose.text):
            if scene.trust(place.start, place.end) is not Trust.NONE:
                yield Clue(words, place, window, Trust.WEAK, likely=True)

    def _quoted(self, text: str) -> Iterator[tuple[TextRange, str, Window]]:
        for start, end, currency, low, high in conversions(text):
            for series in self._currencies.get(currency, ()):
                by_unit = series.name.startswith(("dollars", "US dollars"))  # how many dollars one of them costs
                bounds = (1 / high, 1 / low) if by_unit else (low, high)
                yield from _levels(text, start, end, series, *bounds)
        if any(word in text for word in self._words):
            for match in self._index.finditer(text):
                if "." in match["number"] or "," in match["number"]:
                    level = float(match["number"].replace(",", ""))
                    yield from _levels(text, match.start(), match.end(), self._indices[match["index"]], level, level)
        for name, pattern in _QUOTED.items():
            if name in self._series and _ABOUT[name] in text:
                for match in pattern.finditer(text):
                    about = text[max(0, match.start() - 120) : match.end()]
                    if "." in match["number"] and _ABOUT[name] in about and not _NOT_THE_DOLLAR.search(about):
                        level = float(match["number"].replace(",", ""))
                        yield from _levels(text, match.start(), match.end(), self._series[name], level, level)


def _levels(
    text: str, start: int, end: int, series: Series, low: float, high: float
) -> Iterator[tuple[TextRange, str, Window]]:
    window = series.window(low * (1 - _MARGIN), high * (1 + _MARGIN))
    if window is not None:
        level = f"{(low + high) / 2:.4g}" if high < 10_000 else f"{(low + high) / 2:.0f}"
        place = TextRange(start, end)
        yield place, f"“{' '.join(text[start:end].split())[-60:]}”: {series.name} near {level}", window


def _series(name: str, rows: list[Fact]) -> Series:
    years = []
    for fact in sorted(rows, key=lambda fact: fact.since):
        year = int(fact.since)
        days = days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1)
        years.append((days, float(fact.role), float(fact.where)))
    aliases = tuple(alias for fact in rows for alias in fact.aliases)
    return Series(name, aliases, tuple(years))


@cache
def levels() -> Levels:
    """The levels of the table that comes with the program, built once a process."""
    return Levels(known_facts())
