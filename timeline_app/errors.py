"""What can go wrong, as typed facts. The window and the command line word them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a file could not be read, or not all of it. The value stands in the JSON under `problems`."""

    MISSING = "missing"
    NO_PERMISSION = "no-permission"
    EMPTY = "empty"
    NOT_TEXT = "not-text"
    NO_PROSE = "no-prose"
    NO_TEXT = "no-text"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NO_FILES = "no-files"
    READER_FAILED = "reader-failed"
    PARTLY_SEARCHED = "partly-searched"


SENTENCES: dict[Reason, str] = {
    Reason.MISSING: "there is no such file",
    Reason.NO_PERMISSION: "no permission to read it",
    Reason.EMPTY: "it is empty",
    Reason.NOT_TEXT: "it is not text: the content is binary",
    Reason.NO_PROSE: "there are no words in it to read",
    Reason.NO_TEXT: "there is no text in it: it is a picture",
    Reason.UNSUPPORTED: "this format cannot be read (text, HTML, PDF, e-mail, DOCX, ODT, RTF, EPUB, feeds and ZIP can)",
    Reason.TOO_LARGE: "it is too large to be an article",
    Reason.DAMAGED: "it is damaged: the content does not follow its format",
    Reason.ENCRYPTED: "it is encrypted",
    Reason.NO_FILES: "it holds no file that can be read",
    Reason.READER_FAILED: "the reader stopped unexpectedly on it",
    Reason.PARTLY_SEARCHED: "it is as long as a book: events were looked for only in its paragraphs that have a date",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One file that could not be read (or not all of it), and why; `detail` adds what the system said, or ''."""

    path: str
    reason: Reason
    detail: str = ""

    def sentence(self) -> str:
        """One clear English sentence without the path."""
        words = SENTENCES[self.reason]
        return f"{words} ({self.detail})" if self.detail else words


class TimelineError(Exception):
    """Base of everything that this program raises on purpose."""


class ReadError(TimelineError):
    """A file that cannot be turned into a document."""

    def __init__(self, path: str | Path, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{path}: {SENTENCES[reason]}")
        self.problem = Problem(str(path), reason, detail)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, Reason, str]]:
        """Keep the typed facts when the error crosses from a worker process."""
        return ReadError, (self.problem.path, self.problem.reason, self.problem.detail)


class ProjectError(TimelineError):
    """A project file that cannot be opened or written; the message says why in one sentence."""


class EdtfError(TimelineError, ValueError):
    """A text that is not an EDTF date of the kinds that we write."""
