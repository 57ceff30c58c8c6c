"""Files that the system hands to the running program: macOS tells a double click by an event, not by arguments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileOpener(QObject):
    """An event filter for the application that opens what the system asks to open."""

    def __init__(self, open_paths: Callable[[list[Path]], None]) -> None:
        super().__init__()
        self._open_paths = open_paths

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take file-open events, leave all others."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_paths([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
