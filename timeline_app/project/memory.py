"""Corrections that stick to an article: kept by its content hash, they come back when it is opened again."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

from timeline_app.errors import ProjectError
from timeline_app.project.codec import edit_from_text, edit_to_text
from timeline_app.project.edits import Edit, documents_of

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS correction (serial INTEGER NOT NULL, document TEXT NOT NULL, content TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS correction_by_document ON correction (document)",
    "CREATE INDEX IF NOT EXISTS correction_by_serial ON correction (serial)",
)
_Row = tuple[int, str, str]  # serial, document, content


@dataclass(frozen=True, slots=True)
class Step:
    """An edit and its serial, which grows with each edit over all articles and sessions.

    Two windows may give the same serial at the same time: it orders, but what tells steps apart is both together.
    """

    edit: Edit
    serial: int


class Memory:
    """One SQLite file for all articles that were ever corrected. Errors are ProjectError with one sentence."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is made at the first correction."""
        self._path = path

    def latest(self) -> int:
        """The highest serial that is kept; 0 without any, or where the file cannot be read."""
        if not self._path.is_file():
            return 0
        try:
            with closing(sqlite3.connect(self._path)) as database:
                if not _has_table(database, "correction"):
                    return max((serial for serial, _, _ in _old_rows(database)), default=0)
                return int(database.execute("SELECT coalesce(max(serial), 0) FROM correction").fetchone()[0])
        except sqlite3.Error:
            return 0  # a correction counts all the same; that it cannot be kept is told when it is to be

    def recall(self, document: str) -> tuple[Step, ...]:
        """What was corrected in a document, in order."""
        if not self._path.is_file():
            return ()
        try:
            with closing(sqlite3.connect(self._path)) as database:
                return tuple(Step(edit_from_text(content), serial) for serial, content in _rows_of(database, document))
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise ProjectError(f"earlier corrections cannot be read from {self._path}: {error}") from error

    def remember(self, documents: Iterable[str], steps: Sequence[Step], undone: Sequence[Step] = ()) -> None:
        """Replace what is kept for these documents by what of `steps` speaks of them; `undone` is kept for none.

        What speaks of others as well is kept for those too: it comes back with whichever is opened first.
        """
        wanted = set(documents)
        texts = [(step.serial, edit_to_text(step.edit), documents_of(step.edit)) for step in steps]
        kept = [(serial, content, named) for serial, content, named in texts if named & wanted]
        if not kept and not self._path.is_file():
            return
        gone = [(serial, content) for serial, content, _ in kept]
        gone += [(step.serial, edit_to_text(step.edit)) for step in undone]
        rows = [(serial, document, content) for serial, content, named in kept for document in sorted(named)]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path)) as database, database:
                _prepare(database)
                database.executemany("DELETE FROM correction WHERE document = ?", ((name,) for name in wanted))
                database.executemany("DELETE FROM correction WHERE serial = ? AND content = ?", gone)
                database.executemany("INSERT INTO correction VALUES (?, ?, ?)", rows)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(f"corrections cannot be kept in {self._path}: {error}") from error


def _has_table(database: sqlite3.Connection, name: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return database.execute(query, (name,)).fetchone() is not None


def _rows_of(database: sqlite3.Connection, document: str) -> list[tuple[int, str]]:
    if not _has_table(database, "correction"):
        return [(serial, content) for serial, name, content in _old_rows(database) if name == document]
    query = "SELECT serial, content FROM correction WHERE document = ? ORDER BY serial, rowid"
    return database.execute(query, (document,)).fetchall()


def _prepare(database: sqlite3.Connection) -> None:
    """Make the table, with what a file of the first version has."""
    old = [] if _has_table(database, "correction") else _old_rows(database)
    for statement in _SCHEMA:
        database.execute(statement)
    database.executemany("INSERT INTO correction VALUES (?, ?, ?)", old)
    database.execute("DROP TABLE IF EXISTS edit")


def _old_rows(database: sqlite3.Connection) -> list[_Row]:
    """What the first version kept, with serials, in their order: it numbered the edits of each article by itself."""
    if not _has_table(database, "edit"):
        return []
    chains: dict[str, list[tuple[str, int]]] = {}  # by document: an edit, and the how-manieth of its like it is
    first_seen: dict[tuple[str, int], None] = {}
    alike = Counter[tuple[str, str]]()
    for document, content in database.execute("SELECT document, content FROM edit ORDER BY position, rowid"):
        chain = chains.setdefault(document, [])
        # An edit that speaks of two articles stands in both: the first in one is the first in the other.
        chain.append((content, alike[document, content]))
        alike[document, content] += 1
        first_seen.setdefault(chain[-1])
    after: dict[tuple[str, int], set[tuple[str, int]]] = {edit: set() for edit in first_seen}
    for chain in chains.values():
        for one, next_one in pairwise(chain):
            after[next_one].add(one)
    try:
        order = list(TopologicalSorter(after).static_order())
    except CycleError:  # the articles contradict one another
        order = list(first_seen)
    serials = {edit: serial for serial, edit in enumerate(order, 1)}
    rows = [(serials[edit], document, edit[0]) for document, chain in chains.items() for edit in chain]
    return sorted(rows)
