"""What a format makes of a file before the article is found in it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.document import DateSource, ExcludedKind, TextRange
from timeline_app.model.timespan import TimeSpan


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that speaks for a publication date: `span` is None where the words name no full day."""

    source: DateSource
    words: str
    span: TimeSpan | None
    range: TextRange | None = None


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
    """The whole readable text with its blocks in order (they cover every non-blank line), and the clues."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    clues: tuple[Clue, ...] = ()
    language: str = ""
