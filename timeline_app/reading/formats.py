"""Which format a content is in, and the articles that its module finds in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from timeline_app.errors import Reason
from timeline_app.reading import package
from timeline_app.reading.draft import Draft, Member, Opened, Unreadable
from timeline_app.reading.package import Allowance

_DEEPEST = 4  # files in files in files
_PDF_WITHIN = 1024  # bytes: readers of PDF allow that much before the mark
_WEB_ARCHIVE = b"bplist00"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Part:
    """One article of a file. `identity` is a hash of its content (hex), `member` its path inside the file or ""."""

    draft: Draft
    identity: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A member of a file that cannot be read, by its path inside the file, and why."""

    member: str
    error: Unreadable


@dataclass(frozen=True, slots=True)
class Content:
    """The articles of a file, and what of its members could not be read."""

    parts: list[Part]
    failures: list[Failure]


def parts(content: bytes, name: str, encoding: str = "") -> Content:
    """The articles in a content, at least one; `name` is its file's, `encoding` that of its text ("" to find out).

    Raises Unreadable. A member that cannot be read is told beside those that can.
    """
    return _parts(content, name, _Way(encoding))


@dataclass(frozen=True, slots=True)
class _Way:
    """How a content is read: in which encoding, how deep inside others, how much may still be unpacked."""

    encoding: str = ""
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance)


def _parts(content: bytes, name: str, way: _Way) -> Content:
    opened = _opened(content, PurePath(name).suffix.lower(), way)
    found = _own(content, [draft for draft in opened.drafts if _has_words(draft)])
    failures: list[Failure] = []
    for member in opened.members:
        try:
            inner = _inside(member, way)
        except Unreadable as error:
            failures.append(Failure(member.name, error))
            continue
        found.extend(replace(part, member=str(PurePath(member.name) / part.member)) for part in inner.parts)
        failures.extend(replace(one, member=str(PurePath(member.name) / one.member)) for one in inner.failures)
    if not found:
        raise failures[0].error if failures else Unreadable(Reason.NO_PROSE)
    return Content(found, failures)


def _inside(member: Member, way: _Way) -> Content:
    if isinstance(member.content, Unreadable):
        raise member.content
    if way.depth >= _DEEPEST:
        raise Unreadable(Reason.TOO_LARGE, f"more than {_DEEPEST} files inside one another")
    return _parts(member.content, member.name, replace(way, depth=way.depth + 1))


def _own(content: bytes, drafts: list[Draft]) -> list[Part]:
    """One article is known by the file's content, one of many by its words, to be found again in other files."""
    if len(drafts) == 1:
        return [Part(drafts[0], _hash(content))]
    return [Part(draft, _hash(f"{draft.title}\0{draft.text}".encode("utf-8", "replace"))) for draft in drafts]


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _has_words(draft: Draft) -> bool:
    return any(character.isalnum() for character in draft.text)


def _opened(content: bytes, ending: str, way: _Way) -> Opened:
    """The articles that a content is, and the files that are in it."""
    if content.startswith(package.MARKS):
        return _unpacked(package.Package(content, way.allowance))
    if b"%PDF-" in content[:_PDF_WITHIN]:
        from timeline_app.reading import pdf

        return Opened([pdf.read(content)])
    if content.startswith(b"{\\rtf"):
        from timeline_app.reading import rtf

        return Opened([rtf.read(content)])
    if content.startswith(_OLD_OFFICE):
        raise Unreadable(Reason.UNSUPPORTED, "an old Office file")
    if content.startswith(_WEB_ARCHIVE) or (b"WebMainResource" in content[:_PDF_WITHIN] and ending == ".webarchive"):
        from timeline_app.reading import webarchive

        return Opened([webarchive.read(content)])
    if b":" in content[:_PDF_WITHIN]:
        from timeline_app.reading import mail

        if mail.is_mail(content):
            return mail.read(content)
    return Opened(_texts(content, ending, way.encoding))


def _unpacked(packed: package.Package) -> Opened:
    from timeline_app.reading import archive, epub, office

    kind = packed.read("mimetype").strip() if packed.has("mimetype") else b""
    if kind == epub.KIND:
        return epub.read(packed)
    if kind.startswith(office.OPEN_DOCUMENT):
        return office.read_odt(packed)
    if office.is_docx(packed):
        return office.read_docx(packed)
    if any(name.startswith("word/") for name in packed.names()):
        raise Unreadable(Reason.DAMAGED, "word/document.xml is missing")
    if kind or packed.has("[Content_Types].xml"):
        raise Unreadable(Reason.UNSUPPORTED, "it is no text document")
    return Opened(members=archive.members(packed))


def _texts(content: bytes, ending: str, name: str) -> list[Draft]:
    """The articles of a content that is text of some kind, read in a named encoding or the likeliest."""
    from timeline_app.reading import encoding, sniff

    decoded = encoding.read(content, name)
    if decoded is None:
        raise Unreadable(Reason.NOT_TEXT)
    text, name = decoded
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
    return [replace(_text(text, kind), encoding=name)]


def _text(text: str, kind: str) -> Draft:
    if kind == "html":
        from timeline_app.reading import html

        return html.read(text)
    if kind == "markdown":
        from timeline_app.reading import markdown

        return markdown.read(text)
    from timeline_app.reading import plain_text

    return plain_text.read(text)
