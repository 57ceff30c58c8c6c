"""One file -> its documents: its content is read by the format that it is in."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import Problem, ReadError, Reason

if TYPE_CHECKING:  # importing this room stays quick
    from timeline_app.model.document import Document

MAX_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file gave: its documents, at least one, and a problem for each part of it that could not be read."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...] = ()


def read_file(path: Path, encoding: str = "") -> Reading:
    """Read a file. `encoding` (Python's name) is that of a text whose own was guessed wrong; "" finds it out.

    Raises ReadError with the path, the reason and what the system said. The same bytes under the same name give
    the same documents; the file's times, the clock and the network are never asked.
    """
    from timeline_app.reading import assemble, formats
    from timeline_app.reading.draft import Unreadable

    content = _content(path)
    try:
        found = formats.parts(content, path.name, encoding)
    except Unreadable as error:
        raise ReadError(path, error.reason, error.detail) from error
    return Reading(
        tuple(assemble.document(part.draft, path / part.member, part.identity) for part in found.parts),
        tuple(Problem(str(path / one.member), one.error.reason, one.error.detail) for one in found.failures),
    )


def read_documents(path: Path, encoding: str = "") -> tuple[Document, ...]:
    """The documents of `read_file` alone."""
    return read_file(path, encoding).documents


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ReadError(path, Reason.UNSUPPORTED, "it is a folder")
        if path.stat().st_size > MAX_BYTES:
            raise ReadError(path, Reason.TOO_LARGE, f"more than {MAX_BYTES // 1_000_000} MB")
        if not path.is_file():
            raise ReadError(path, Reason.UNSUPPORTED, "it is not a regular file")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(path, Reason.MISSING) from error
    except PermissionError as error:
        raise ReadError(path, Reason.NO_PERMISSION) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise ReadError(path, Reason.MISSING, "the link leads to itself") from error
        raise ReadError(path, Reason.READER_FAILED, error.strerror or "") from error
    if not content.strip():
        raise ReadError(path, Reason.EMPTY)
    return content
