"""Corrections that stick to an article: kept by its content hash, they come back when it is opened again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from timeline_app.errors import ProjectError
from timeline_app.project.codec import edit_from_text, edit_to_text
from timeline_app.project.edits import Edit, documents_of

_SCHEMA = "CREATE TABLE IF NOT EXISTS edit (document TEXT NOT NULL, position INTEGER NOT NULL, content TEXT NOT NULL)"


class Memory:
    """One SQLite file for all articles that were ever corrected. Errors are ProjectError with one sentence."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is made at the first correction."""
        self._path = path

    def recall(self, document: str) -> tuple[Edit, ...]:
        """What was corrected in a document, in order."""
        if not self._path.is_file():
            return ()
        try:
            with closing(sqlite3.connect(self._path)) as database:
                rows = database.execute("SELECT content FROM edit WHERE document = ? ORDER BY position", (document,))
                return tuple(edit_from_text(content) for (content,) in rows)
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise ProjectError(f"earlier corrections cannot be read from {self._path}: {error}") from error

    def remember(self, documents: Iterable[str], edits: Sequence[Edit]) -> None:
        """Replace what is kept for these documents by what of `edits` speaks of them."""
        wanted = set(documents)
        rows = [
            (document, position, edit_to_text(edit))
            for position, edit in enumerate(edits)
            for document in documents_of(edit) & wanted
        ]
        if not rows and not self._path.is_file():
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path)) as database, database:
                database.execute(_SCHEMA)
                database.executemany("DELETE FROM edit WHERE document = ?", ((document,) for document in wanted))
                database.executemany("INSERT INTO edit VALUES (?, ?, ?)", rows)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(f"corrections cannot be kept in {self._path}: {error}") from error
