"""ZIP -> the files in it that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from timeline_app.errors import Reason
from timeline_app.reading.draft import Member, Unreadable
from timeline_app.reading.files import is_readable
from timeline_app.reading.package import Package


def members(package: Package) -> Iterator[Member]:
    """The members of a kind that is read, sorted, one unpacked at a time.

    Raises Unreadable where there are none. Where they unpack beyond the limits, the rest is not given.
    """
    names = sorted(name for name in package.names() if _is_wanted(name))
    if not names:
        raise Unreadable(Reason.NO_FILES)
    for name in names:
        try:
            yield Member(name, package.read(name))
        except Unreadable as error:
            yield Member(name, error)
            if package.is_used_up:
                return


def _is_wanted(name: str) -> bool:
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not hidden and not path.is_absolute() and is_readable(path.name)
