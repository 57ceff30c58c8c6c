"""PDF -> Draft: the lines that pdfium finds, put together again as paragraphs; pages and metadata give clues."""

from __future__ import annotations

import ctypes
import re
from typing import Any

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.reading import dates, pdf_layout
from timeline_app.reading.draft import Clue, Draft, Paragraph, Unreadable, joined
from timeline_app.reading.pdf_layout import Line

# Whoever prints a page of the web dates the print and not the article.
_PRINTS_PAGES = re.compile(r"mozilla|chrome|skia|webkit|wkhtml|firefox|safari|weasyprint|prince", re.I)
_NO_TITLE = re.compile(r"^(?:untitled|microsoft word|document\d*$|slide \d|about:blank|https?:|file:)|\.\w{2,5}$", re.I)
_LINE = re.compile("[^\r\n\ufffe]*[^\\s\ufffe][^\r\n\ufffe]*\ufffe?")  # pdfium ends a line at a hyphen by U+FFFE alone
_FACTS = ("Title", "Author", "CreationDate", "Creator", "Producer")
_LARGER = 1.15  # times the size of the body's letters: a title


def read(content: bytes) -> Draft:
    """The draft of a PDF. Raises Unreadable: encrypted, damaged, or without any text."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        encrypted = "password" in str(error).lower()
        raise Unreadable(Reason.ENCRYPTED if encrypted else Reason.DAMAGED, "PDF") from error
    try:
        pages = [_lines(document, number) for number in range(len(document))]
        facts = {name: document.get_metadata_value(name) for name in _FACTS}
    except pypdfium2.PdfiumError as error:
        raise Unreadable(Reason.DAMAGED, "PDF") from error
    finally:
        document.close()
    if not any(letter.isalnum() for lines in pages for line in lines for letter in line.text):
        raise Unreadable(Reason.NO_TEXT)
    laid = pdf_layout.paragraphs(pages)
    paragraphs = [paragraph for paragraph, _ in laid]
    author = " ".join(facts["Author"].split())
    return joined(paragraphs, title=_title(laid, facts["Title"]), clues=_clues(facts), author=author)


def _lines(document: Any, number: int) -> list[Line]:
    """The lines of a page as pdfium reads them."""
    from pypdfium2 import raw

    page = document[number]
    text_page = page.get_textpage()
    try:
        height = page.get_height() or 1.0
        words = text_page.get_text_range()
        x, y, left, right, top, bottom = (ctypes.c_double() for _ in range(6))
        lines = []
        for match in _LINE.finditer(words):
            line = match.group().strip()
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            first = raw.FPDFText_GetCharIndexFromTextIndex(text_page, start)
            last = raw.FPDFText_GetCharIndexFromTextIndex(text_page, start + len(line) - 1)
            raw.FPDFText_GetCharOrigin(text_page, first, x, y)
            raw.FPDFText_GetCharBox(text_page, last, left, right, bottom, top)
            size = raw.FPDFText_GetFontSize(text_page, first)
            lines.append(Line(line, x.value, max(x.value, right.value), y.value, size, y.value / height))
        return lines
    finally:
        text_page.close()
        page.close()


def _title(laid: list[tuple[Paragraph, float]], named: str) -> str:
    """The paragraph near the top in the largest letters, else what the metadata name."""
    sizes = sorted(size for paragraph, size in laid for _ in range(1 + len(paragraph.text) // 20))
    body = sizes[len(sizes) // 2]
    words = " ".join(named.split())
    top = [(paragraph.text, size) for paragraph, size in laid[:8] if paragraph.kind is None]
    largest = max((size for _, size in top), default=0.0)
    if largest > _LARGER * body:
        for text, size in top:
            if size == largest and 8 <= len(text) <= 250:
                return text
    return "" if _NO_TITLE.search(words) else words


def _clues(facts: dict[str, str]) -> tuple[Clue, ...]:
    stamp = facts["CreationDate"].removeprefix("D:")
    span = dates.stamp(stamp[:8])
    if span is None:
        return ()
    words = f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}"
    printed = _PRINTS_PAGES.search(facts["Creator"] + " " + facts["Producer"]) is not None
    return (Clue(DateSource.PDF, words, None if printed else span, weak=True),)
