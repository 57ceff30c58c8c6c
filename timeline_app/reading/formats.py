"""Which format a content is in, and the articles that its module finds in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from timeline_app.errors import Reason
from timeline_app.reading import package
from timeline_app.reading.draft import Draft, Member, Unreadable
from timeline_app.reading.package import Allowance

_DEEPEST = 4  # files in files in files
_PDF_WITHIN = 1024  # bytes: readers of PDF allow that much before the mark
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Part:
    """One article of a file. `identity` is a hash of its content (hex), `member` its path inside the file or ""."""

    draft: Draft
    identity: str
    member: str = ""


def parts(content: bytes, name: str) -> list[Part]:
    """The articles in a content, at least one; `name` is its file's. Raises Unreadable.

    A member that cannot be read is passed over where another one can.
    """
    return _parts(content, name, 0, Allowance())


def _parts(content: bytes, name: str, depth: int, allowance: Allowance) -> list[Part]:
    drafts, members = _opened(content, PurePath(name).suffix.lower(), allowance)
    found = _own(content, [draft for draft in drafts if _has_words(draft)])
    problem: Unreadable | None = None
    for member in members:
        if depth >= _DEEPEST:
            raise Unreadable(Reason.TOO_LARGE, f"more than {_DEEPEST} files inside one another")
        try:
            inner = _parts(member.content, member.name, depth + 1, allowance)
        except Unreadable as error:
            problem = problem or error
            continue
        found.extend(replace(part, member=str(PurePath(member.name) / part.member)) for part in inner)
    if not found:
        raise problem or Unreadable(Reason.NO_PROSE)
    return found


def _own(content: bytes, drafts: list[Draft]) -> list[Part]:
    """One article is known by the file's content, one of many by its words, to be found again in other files."""
    if len(drafts) == 1:
        return [Part(drafts[0], _hash(content))]
    return [Part(draft, _hash(f"{draft.title}\0{draft.text}".encode("utf-8", "replace"))) for draft in drafts]


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _has_words(draft: Draft) -> bool:
    return any(character.isalnum() for character in draft.text)


def _opened(content: bytes, ending: str, allowance: Allowance) -> tuple[list[Draft], Iterable[Member]]:
    """The articles that a content is, and the files that are in it."""
    if b"%PDF-" in content[:_PDF_WITHIN]:
        from timeline_app.reading import pdf

        return [pdf.read(content)], ()
    if content.startswith(package.MARKS):
        return _unpacked(package.Package(content, allowance))
    if content.startswith(b"{\\rtf"):
        from timeline_app.reading import rtf

        return [rtf.read(content)], ()
    if content.startswith(_OLD_OFFICE):
        raise Unreadable(Reason.UNSUPPORTED, "an old Office file")
    if b":" in content[:_PDF_WITHIN]:
        from timeline_app.reading import mail

        if mail.is_mail(content):
            draft, members = mail.read(content)
            return [draft] if draft else [], members
    return _texts(content, ending), ()


def _unpacked(packed: package.Package) -> tuple[list[Draft], Iterable[Member]]:
    from timeline_app.reading import archive, epub, office

    kind = packed.read("mimetype").strip() if packed.has("mimetype") else b""
    if kind == epub.KIND:
        return epub.read(packed), ()
    if kind.startswith(office.OPEN_DOCUMENT):
        return [office.read_odt(packed)], ()
    if office.is_docx(packed):
        return [office.read_docx(packed)], ()
    if kind or packed.has("[Content_Types].xml"):
        raise Unreadable(Reason.UNSUPPORTED, "it is no text document")
    return [], archive.members(packed)


def _texts(content: bytes, ending: str) -> list[Draft]:
    """The articles of a content that is text of some kind."""
    from timeline_app.reading import encoding, sniff

    text = encoding.decode(content)
    if text is None:
        raise Unreadable(Reason.NOT_TEXT)
    if not text.strip():
        raise Unreadable(Reason.EMPTY)
    kind = sniff.kind_of(text, ending)
    if kind == "feed":
        from timeline_app.reading import feed

        return feed.read(content)
    if kind in ("news", "json"):
        from timeline_app.reading import news

        return news.read_json(text) if kind == "json" else news.read_xml(content)
    if kind == "xml":
        raise Unreadable(Reason.UNSUPPORTED, "XML of an unknown kind")
    return [_text(text, kind)]


def _text(text: str, kind: str) -> Draft:
    if kind == "html":
        from timeline_app.reading import html

        return html.read(text)
    if kind == "markdown":
        from timeline_app.reading import markdown

        return markdown.read(text)
    from timeline_app.reading import plain_text

    return plain_text.read(text)
