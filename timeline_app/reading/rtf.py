"""RTF -> Draft."""

from __future__ import annotations

import re
from typing import Any

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.reading import dates
from timeline_app.reading.draft import Clue, Draft, Paragraph, Unreadable, joined

_MADE = re.compile(r"\{\\creatim\\yr(\d{1,4})\\mo(\d{1,2})\\dy(\d{1,2})")
_INFO = re.compile(r"\{\\info\b")
_VALUE = r"\s+((?:[^{}\\]|\\'[0-9a-f]{2}|\\u-?\d+ ?\??)*)\}"
_TITLE = re.compile(r"\{\\title" + _VALUE, re.I)
_AUTHOR = re.compile(r"\{\\author" + _VALUE, re.I)
_HEAD = 100_000  # characters in which the information on the file stands


def read(content: bytes) -> Draft:
    """The draft of an RTF file: its lines are its paragraphs. Raises Unreadable."""
    text = content.decode("latin-1")  # RTF is ASCII; what is not is a byte of its code page
    words = _words(text)
    info = _INFO.search(text[:_HEAD])
    title = author = ""
    clues: tuple[Clue, ...] = ()
    if info:
        head = text[info.start() : info.start() + _HEAD]
        named = _TITLE.search(head)
        title = _plain(named[1]) if named else ""
        by = _AUTHOR.search(head)
        author = _plain(by[1]) if by else ""
        clues = tuple(_clues(head))
    return joined((Paragraph(" ".join(line.split())) for line in words.split("\n")), title, clues, author=author)


def _plain(value: str) -> str:
    """The words of a value in the information on the file."""
    return " ".join(_words("{\\rtf1 " + value + "}").split())


def _words(text: str) -> str:
    from striprtf import striprtf

    convert: Any = striprtf.rtf_to_text  # it has no types
    try:
        return str(convert(text, encoding="cp1252", errors="replace"))
    except (ValueError, IndexError, KeyError, LookupError, OverflowError) as error:
        raise Unreadable(Reason.DAMAGED, "RTF") from error


def _clues(head: str) -> list[Clue]:
    """When the file was made."""
    made = _MADE.search(head)
    if not made:
        return []
    words = f"{int(made[1]):04}-{int(made[2]):02}-{int(made[3]):02}"
    span = dates.stamp(words)
    return [Clue(DateSource.META, words, span, weak=True)] if span else []
