"""The table of dated facts in `resources/knowledge/*.csv`: read once a process, one row a fact.

Its README.md says what the columns mean. Dates may be years, months or days; `low` and `high` take the
widest reading, so that "2005" never excludes a day of that year.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from timeline_app.assets import resources_folder
from timeline_app.model.instant import add_months, civil_from_days, days_from_civil

COLUMNS = ("kind", "name", "aliases", "role", "where", "from", "to", "note")


class FactKind(StrEnum):
    """What a row tells."""

    OFFICE = "office"  # somebody held an office from one day to another
    THING = "thing"  # a state, body, product, company ... that began, and perhaps ended
    PERSON = "person"  # born and perhaps died
    EVENT = "event"  # what anniversaries are counted from
    EDITION = "edition"  # a numbered series
    LEVEL = "level"  # the lowest and the highest level of an index, a currency or a price in a year
    TITLE = "title"  # how an office is called in text
    PLACE = "place"  # how a country or body is called in text


@dataclass(frozen=True, slots=True)
class Fact:
    """One row, as in its columns; `since` and `until` are its dates as written.

    `low` is the first day on which it may have begun, `high` the day after the last one (days since 1970; None: open).
    """

    kind: FactKind
    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    where: str = ""
    low: int | None = None
    high: int | None = None
    since: str = ""
    until: str = ""
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all its other forms."""
        return (self.name, *self.aliases)


def date_bounds(text: str) -> tuple[int, int]:
    """First day and day after the last of "2005", "2005-11" or "2005-11-22". Raises ValueError."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return days_from_civil(parts[0], 1, 1), days_from_civil(parts[0] + 1, 1, 1)
    if len(parts) == 2 and 1 <= parts[1] <= 12:
        return days_from_civil(parts[0], parts[1], 1), days_from_civil(*add_months(parts[0], parts[1], 1), 1)
    first = days_from_civil(parts[0], parts[1], parts[2])
    if civil_from_days(first) != tuple(parts):
        raise ValueError(f"no such day: {text}")
    return first, first + 1


def read_facts(folder: Path) -> tuple[Fact, ...]:
    """All rows of all CSV files of a folder, files by name. Raises ValueError with file and line for a bad row."""
    facts = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.reader(stream)
            if tuple(next(reader, ())) != COLUMNS:
                raise ValueError(f"{path.name}: the first line must be {','.join(COLUMNS)}")
            for row in reader:
                try:
                    facts.append(_fact(*row))
                except (ValueError, TypeError) as error:
                    raise ValueError(f"{path.name}, line {reader.line_num}: {error}") from error
    return tuple(facts)


def _fact(kind: str, name: str, aliases: str, role: str, where: str, since: str, until: str, note: str) -> Fact:
    if not name.strip():
        raise ValueError("a row without a name")
    low = date_bounds(since)[0] if since else None
    high = date_bounds(until)[1] if until else None
    others = tuple(alias for alias in aliases.split("|") if alias)
    return Fact(FactKind(kind), name, others, role, where, low, high, since, until, note)


@cache
def known_facts() -> tuple[Fact, ...]:
    """The table that comes with the program; read once a process and never changed."""
    return read_facts(resources_folder() / "knowledge")


@cache
def known_until() -> int:
    """The day after the last of which the table tells: as far as its makers could see."""
    return max(day for fact in known_facts() for day in (fact.low, fact.high) if day is not None)
