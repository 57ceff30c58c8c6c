"""Word (DOCX) and OpenDocument text (ODT) -> Draft."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline_app.model.document import DateSource, ExcludedKind
from timeline_app.reading import dates, xml
from timeline_app.reading.draft import Clue, Draft, Member, Opened, Paragraph, Unreadable, joined
from timeline_app.reading.package import Package

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"

_MAIN = re.compile(r"word/document\d*\.xml")
_BREAKS = re.compile(r"\v(?:\s*\v)+")  # two line breaks part paragraphs, as text that was pasted has them
_HEADING = re.compile(r"(?:heading|title|überschrift|titre|titolo|título)\s*\d*$", re.I)
_CAPTION = re.compile(r"caption|beschriftung|légende", re.I)
# Words that are not in the text as it stands: taken out, said twice, or belonging to a drawing.
_SILENT_IN_WORD = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "rPr", "pPr", "txbxContent"})
_SILENT_IN_OPEN = frozenset({"tracked-changes", "annotation", "annotation-end", "note", "sequence-decls", "forms"})
_SIGNS = {"tab": " ", "s": " ", "br": "\v", "cr": "\v", "line-break": "\v", "noBreakHyphen": "-"}


def is_docx(package: Package) -> bool:
    """Whether a package has the main part of a Word document."""
    return bool(_main(package)) and package.has("[Content_Types].xml")


def _main(package: Package) -> str:
    return next((name for name in package.names() if _MAIN.fullmatch(name)), "")


def read_docx(package: Package) -> Opened:
    """The draft of a Word document; what a tracked change took out is not read. Raises Unreadable.

    Only its main part must be whole: another one that is broken is a member that says so.
    """
    root = xml.parse(package.read(_main(package)))
    lost: list[Member] = []
    paragraphs = list(_word_paragraphs(root, _styles(_part(package, "word/styles.xml", lost))))
    facts = _part(package, "docProps/core.xml", lost)
    return Opened([_draft(paragraphs, facts, ("created",))], lost)


def read_odt(package: Package) -> Opened:
    """As `read_docx`, for an OpenDocument text."""
    root = xml.parse(package.read("content.xml"))
    body = next(xml.named(root, "body"), root)
    lost: list[Member] = []
    facts = _part(package, "meta.xml", lost)
    return Opened([_draft(list(_open_paragraphs(body)), facts, ("creation-date", "date"))], lost)


def _part(package: Package, name: str, lost: list[Member]) -> Any:
    """The root of a part, None where there is none; one that cannot be read is added to `lost`."""
    if not package.has(name):
        return None
    try:
        return xml.parse(package.read(name))
    except Unreadable as error:
        lost.append(Member(name, error))
        return None


def _draft(paragraphs: list[Paragraph], facts: Any, days: tuple[str, ...]) -> Draft:
    """A file's metadata say when it was made; a line of the text goes before that."""
    if facts is None:
        return joined(paragraphs)
    clues = tuple(
        Clue(DateSource.META, words, span, weak=True)
        for name in days
        if (words := xml.words(facts, name)) and (span := dates.stamp(words))
    )
    language = xml.words(facts, "language")[:2].lower()
    heading = next((p.text for p in paragraphs[:3] if p.heading), "")
    author = xml.words(facts, "initial-creator") or xml.words(facts, "creator")
    title = heading or xml.words(facts, "title")
    return joined(paragraphs, title, clues, language if language.isalpha() else "", author)


def _styles(root: Any) -> dict[str, str]:
    """The names of the styles, for their keys are in the language of the program."""
    if root is None:
        return {}
    found = {}
    for style in xml.named(root, "style"):
        for part in xml.named(style, "name"):
            found[_own(style, "styleId")] = _own(part, "val")
            break
    return found


def _own(element: Any, key: str) -> str:
    """An attribute, whatever its namespace."""
    return next((str(value) for at, value in element.attrib.items() if at.rpartition("}")[2] == key), "")


def _word_paragraphs(root: Any, styles: dict[str, str]) -> Iterator[Paragraph]:
    for element in xml.named(root, "p"):
        if any(xml.name(above) == "Fallback" for above in element.iterancestors()):
            continue
        style = next((_own(found, "val") for found in xml.named(element, "pStyle")), "")
        named = styles.get(style, style)
        kind = ExcludedKind.CAPTION if _CAPTION.search(named) else None
        for part in _BREAKS.split("".join(_word_text(element))):
            yield Paragraph(" ".join(part.split()), _HEADING.search(named) is not None, kind)


def _word_text(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph, with a vertical tab for each line break."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        name = xml.name(element)
        if name in _SILENT_IN_WORD:
            continue
        if name == "t":
            yield element.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        else:
            stack.extend(reversed(element))


def _open_paragraphs(body: Any) -> Iterator[Paragraph]:
    for element in xml.named(body, "p", "h"):
        if any(xml.name(above) in (*_SILENT_IN_OPEN, "p", "h") for above in element.iterancestors()):
            continue
        style = _own(element, "style-name")
        heading = xml.name(element) == "h" or _HEADING.search(style) is not None
        kind = ExcludedKind.CAPTION if _CAPTION.search(style) else None
        for part in _BREAKS.split("".join(_open_text(element))):
            yield Paragraph(" ".join(part.split()), heading, kind)


def _open_text(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph with a vertical tab for each line break, without notes; behind a note they go on."""
    yield paragraph.text or ""
    stack: list[tuple[Any, bool]] = [(child, False) for child in reversed(paragraph)]
    while stack:
        element, leaving = stack.pop()
        if leaving:
            yield element.tail or ""
            continue
        stack.append((element, True))
        name = xml.name(element)
        if name in _SIGNS:
            yield _SIGNS[name]
        elif name and name not in _SILENT_IN_OPEN:
            yield element.text or ""
            stack.extend((child, False) for child in reversed(element))
