"""The project file (SQLite): the articles as they were read, and the reader's edits in order.

What was found in the articles is not kept: it is found again, so that a better program finds better.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from timeline_app.errors import ProjectError
from timeline_app.model.document import Document
from timeline_app.project.codec import document_from_text, document_to_text, edit_from_text, edit_to_text
from timeline_app.project.edits import Edit

SUFFIX = ".timeline"
APPLICATION_ID = 0x54494D45  # "TIME", in the SQLite header
# Since 2 the reader may correct whether something happened; since 3 put events together and take them apart (some
# files of version 2 have such edits already). Programs for an older version would call such a file damaged.
VERSION = 3
_SCHEMA = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
CREATE TABLE document (position INTEGER PRIMARY KEY, content TEXT NOT NULL);
CREATE TABLE edit (position INTEGER PRIMARY KEY, content TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds."""

    documents: tuple[Document, ...] = ()
    edits: tuple[Edit, ...] = ()


def save_project(path: Path, documents: Sequence[Document], edits: Sequence[Edit]) -> None:
    """Write a project file: to a new file beside it first, so that a failure leaves the old one whole.

    Raises ProjectError.
    """
    fresh: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
        os.close(handle)
        fresh = Path(name)
        with closing(sqlite3.connect(fresh)) as database, database:
            database.executescript(_SCHEMA)
            database.executemany("INSERT INTO document VALUES (?, ?)", enumerate(map(document_to_text, documents)))
            database.executemany("INSERT INTO edit VALUES (?, ?)", enumerate(map(edit_to_text, edits)))
        fresh.replace(path)
    except (OSError, sqlite3.Error) as error:
        if fresh is not None:
            fresh.unlink(missing_ok=True)
        raise ProjectError(f"{path.name} cannot be written: {error}") from error


def load_project(path: Path) -> Project:
    """Read a project file. Raises ProjectError where it is none, or of a newer version."""
    if not path.is_file():
        raise ProjectError(f"{path.name} cannot be opened: there is no such file")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise ProjectError(f"{path.name} is not a timeline project")
            if database.execute("PRAGMA user_version").fetchone()[0] > VERSION:
                raise ProjectError(f"{path.name} was written by a newer version of this program")
            documents = database.execute("SELECT content FROM document ORDER BY position").fetchall()
            edits = database.execute("SELECT content FROM edit ORDER BY position").fetchall()
        return Project(
            tuple(document_from_text(content) for (content,) in documents),
            tuple(edit_from_text(content) for (content,) in edits),
        )
    except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
        raise ProjectError(f"{path.name} cannot be opened: it is damaged or not a timeline project") from error
