"""A ZIP file, opened with limits: how much it may hold, how much it may swell, how many members it may have."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass

from timeline_app.errors import Reason
from timeline_app.reading.draft import Unreadable

MARKS = (b"PK\x03\x04", b"PK\x05\x06")  # the second begins an empty one
MAX_MEMBERS = 20_000
MAX_BYTES = 500_000_000  # of all members that are read
MAX_RATIO = 250  # unpacked by packed; text comes to 20 at the most
_SMALL = 1_000_000  # bytes: below that, a member may be packed as well as it likes


@dataclass(slots=True)
class Allowance:
    """How many bytes may still be unpacked, over all packages inside one another."""

    left: int = MAX_BYTES
    used_up: bool = False


class Package:
    """The members of a ZIP file. Every method raises Unreadable: damaged, encrypted or beyond the limits."""

    def __init__(self, content: bytes, allowance: Allowance) -> None:
        self._allowance = allowance
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            self._infos = {info.filename: info for info in self._zip.infolist() if info.filename[-1:] not in ("", "/")}
        except (zipfile.BadZipFile, ValueError, struct.error, NotImplementedError, OSError) as error:
            raise Unreadable(Reason.DAMAGED, "ZIP") from error
        if len(self._infos) > MAX_MEMBERS:
            raise Unreadable(Reason.TOO_LARGE, f"more than {MAX_MEMBERS} members")

    def names(self) -> list[str]:
        """The members' paths, in the order of the file."""
        return list(self._infos)

    @property
    def is_used_up(self) -> bool:
        """Whether a member would have gone beyond what may be unpacked of all."""
        return self._allowance.used_up

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._infos

    def read(self, name: str) -> bytes:
        """The bytes of a member; never more than its entry says and the limits allow."""
        info = self._infos.get(name)
        if info is None:
            raise Unreadable(Reason.DAMAGED, f"{name} is missing")
        if info.flag_bits & 1:
            raise Unreadable(Reason.ENCRYPTED)
        if info.file_size > self._allowance.left:
            self._allowance.used_up = True
            raise Unreadable(Reason.TOO_LARGE, "it unpacks to too much")
        if info.file_size > _SMALL and info.file_size > MAX_RATIO * max(1, info.compress_size):
            raise Unreadable(Reason.TOO_LARGE, f"it unpacks to more than {MAX_RATIO} times its size")
        self._allowance.left -= info.file_size
        try:
            with self._zip.open(info) as member:
                return member.read(info.file_size)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
            ValueError,
        ) as error:
            raise Unreadable(Reason.DAMAGED, name) from error
