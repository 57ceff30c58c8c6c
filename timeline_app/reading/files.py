"""From what was dropped (files and folders) to the files to read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from timeline_app.errors import Problem, Reason

READABLE_ENDINGS = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".webarchive", ".pdf", ".eml"}
    | {".docx", ".odt", ".rtf", ".epub", ".zip", ".rss", ".atom", ".xml", ".jsonld"}
)


def is_readable(name: str) -> bool:
    """Whether a file with this name is of a kind that is read; the content has the last word."""
    return PurePath(name).suffix.lower() in READABLE_ENDINGS


def _never() -> bool:
    return False


def find_files(paths: Iterable[Path], is_cancelled: Callable[[], bool] = _never) -> tuple[list[Path], list[Problem]]:
    """The files to read, each once: named files in the order given, a folder's members sorted.

    Folders are walked to the bottom; hidden members and those of a kind that is not read are passed over,
    and a symlink that leads back into a folder already seen is not followed. A named file is never passed over,
    whatever its kind or state: reading it tells what is wrong. A folder without any file to read is a problem.
    `is_cancelled` is asked for each file; once it says yes, nothing is found.
    """
    files: dict[Path, None] = {}
    problems: list[Problem] = []
    for path in paths:
        if not path.is_dir():
            files[path] = None
            continue
        try:
            members: list[Path] = []
            for member in _members(path, set()):
                if is_cancelled():
                    return [], []
                members.append(member)
        except PermissionError:
            problems.append(Problem(str(path), Reason.NO_PERMISSION))
            continue
        if not members:
            problems.append(Problem(str(path), Reason.NO_FILES))
        files.update(dict.fromkeys(members))
    return list(files), problems


def _members(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    """Readable files below `folder`. Raises PermissionError where `folder` itself cannot be listed."""
    status = folder.stat()
    key = (status.st_dev, status.st_ino)
    if key in seen:
        return
    seen.add(key)
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        try:
            folder_inside, file = entry.is_dir(), is_readable(entry.name) and entry.is_file()
        except OSError:  # a link that leads back to itself
            continue
        if folder_inside:
            yield from _inner(path, seen)
        elif file:
            yield path


def _inner(folder: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    """As `_members`; an inner folder that may not be listed has nothing to read."""
    try:
        yield from _members(folder, seen)
    except OSError:
        return
