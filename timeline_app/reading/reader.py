"""One file -> its documents: the content decides the format, the format's module does the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import ReadError, Reason

if TYPE_CHECKING:  # importing this room stays quick
    from timeline_app.model.document import Document

MAX_BYTES = 200_000_000

# What a file begins with -> why it is not read.
_OTHER_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP, DOCX, ODT or EPUB"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
)


def read_documents(path: Path) -> tuple[Document, ...]:
    """The documents in a file, at least one.

    Raises ReadError with the path, the reason and what the system said. The same bytes under the same name give
    the same documents; the file's times, the clock and the network are never asked.
    """
    import hashlib

    content = _content(path)
    for start, name in _OTHER_KINDS:
        if content.startswith(start):
            raise ReadError(path, Reason.UNSUPPORTED, name)
    identity = hashlib.sha256(content).hexdigest()[:32]
    return (_read_text(path, content, identity),)


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
        raise ReadError(path, Reason.READER_FAILED, error.strerror or "") from error
    if not content.strip():
        raise ReadError(path, Reason.EMPTY)
    return content


def _read_text(path: Path, content: bytes, identity: str) -> Document:
    from timeline_app.reading import assemble, encoding, sniff

    text = encoding.decode(content)
    if text is None:
        raise ReadError(path, Reason.NOT_TEXT)
    if not text.strip():
        raise ReadError(path, Reason.EMPTY)
    kind = sniff.kind_of(text, path.suffix.lower())
    if kind == "html":
        from timeline_app.reading import html

        draft = html.read(text)
    elif kind == "markdown":
        from timeline_app.reading import markdown

        draft = markdown.read(text)
    else:
        from timeline_app.reading import plain_text

        draft = plain_text.read(text)
    if not any(character.isalnum() for character in draft.text):
        raise ReadError(path, Reason.NO_PROSE)
    return assemble.document(draft, path, identity)
