"""Which format a content is in, and the articles that its module finds in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePath

from timeline_app.errors import Reason
from timeline_app.reading.draft import Draft, Unreadable

_PDF_WITHIN = 1024  # bytes: readers of PDF allow that much before the mark
# What a content begins with -> why it is not read.
_OTHER_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "ZIP, DOCX, ODT or EPUB"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One article of a file. `identity` is a hash of its content (hex), `member` its path inside the file or ""."""

    draft: Draft
    identity: str
    member: str = ""


def parts(content: bytes, name: str) -> list[Part]:
    """The articles in a content, at least one; `name` is its file's. Raises Unreadable."""
    found = [draft for draft in _drafts(content, PurePath(name).suffix.lower()) if _has_words(draft)]
    if not found:
        raise Unreadable(Reason.NO_PROSE)
    if len(found) == 1:
        return [Part(found[0], _hash(content))]
    return [Part(draft, _hash(f"{draft.title}\0{draft.text}".encode("utf-8", "replace"))) for draft in found]


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _has_words(draft: Draft) -> bool:
    return any(character.isalnum() for character in draft.text)


def _drafts(content: bytes, ending: str) -> list[Draft]:
    if b"%PDF-" in content[:_PDF_WITHIN]:
        from timeline_app.reading import pdf

        return [pdf.read(content)]
    for start, name in _OTHER_KINDS:
        if content.startswith(start):
            raise Unreadable(Reason.UNSUPPORTED, name)
    return [_text(content, ending)]


def _text(content: bytes, ending: str) -> Draft:
    from timeline_app.reading import encoding, sniff

    text = encoding.decode(content)
    if text is None:
        raise Unreadable(Reason.NOT_TEXT)
    if not text.strip():
        raise Unreadable(Reason.EMPTY)
    kind = sniff.kind_of(text, ending)
    if kind == "html":
        from timeline_app.reading import html

        return html.read(text)
    if kind == "markdown":
        from timeline_app.reading import markdown

        return markdown.read(text)
    from timeline_app.reading import plain_text

    return plain_text.read(text)
