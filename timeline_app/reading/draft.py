"""What a format makes of a file before the article is found in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource, ExcludedKind, TextRange
from timeline_app.model.timespan import TimeSpan


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that speaks for a publication date: `span` is None where the words name no full day.

    A `weak` clue says when the file was made, which is often not when the article was: any other goes before it.
    """

    source: DateSource
    words: str
    span: TimeSpan | None
    range: TextRange | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item of the text, without the white space around it.

    `in_link` is the share (0..1) of its characters that are a link, `heading` whether the page marks it as one,
    `kind` what the page says of a block that is no article (a caption, a menu), `article` whether another method
    holds it for the article (None: none was asked).
    """

    range: TextRange
    in_link: float = 0.0
    heading: bool = False
    kind: ExcludedKind | None = None
    article: bool | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The whole readable text with its blocks in order (they cover every non-blank line), and what the file says of it.

    `source` is the paper or site that published it, `encoding` how the bytes were read where there is a choice; each is
    "" where the file does not say.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    clues: tuple[Clue, ...] = ()
    language: str = ""
    author: str = ""
    source: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a format that knows its paragraphs; `heading` and `kind` as in `Block`."""

    text: str
    heading: bool = False
    kind: ExcludedKind | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside another one, such as an attachment: `name` is its path in there.

    `content` is why it cannot be had where it cannot.
    """

    name: str
    content: bytes | Unreadable


class Unreadable(Exception):  # noqa: N818 - the state of a content; the reader makes a ReadError with the path of it
    """A content that its format cannot read, and why."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Opened:
    """What a file holds: articles of its own, and files. A member that is a part of its own says only what failed."""

    drafts: Sequence[Draft] = ()
    members: Iterable[Member] = ()


def joined(
    paragraphs: Iterable[Paragraph],
    title: str = "",
    clues: tuple[Clue, ...] = (),
    language: str = "",
    author: str = "",
    source: str = "",
) -> Draft:
    """The draft of these paragraphs, parted by blank lines; blank ones are left out."""
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        text = paragraph.text.strip()
        if text:
            blocks.append(Block(TextRange(at, at + len(text)), heading=paragraph.heading, kind=paragraph.kind))
            pieces.append(text)
            at += len(text) + 2
    return Draft("\n\n".join(pieces), tuple(blocks), title, clues, language, author, source)
