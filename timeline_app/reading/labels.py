"""What a block is that is not the article."""

from __future__ import annotations

import re

from timeline_app.model.document import ExcludedKind
from timeline_app.reading.draft import Block

_CREDIT = re.compile(
    r"\b(?:getty|shutterstock|photos?|photograph|foto|image|picture|credits?|courtesy|copyright|pool|handout|afp|epa|"
    r"all rights reserved|illustration)\b|©|\(c\)",
    re.I,
)
_CAPTION = re.compile(r"\b(?:file photo|pictured|\(image:|\(photo:|\(file\))", re.I)
_BYLINE = re.compile(r"(?:by|von|par|por|di|text|written by|reporting by|author)\b[:\s]+\S", re.I)
_SHORT = 80


def is_byline(words: str) -> bool:
    """Whether a line says who wrote the article."""
    return len(words) <= _SHORT and _BYLINE.match(words) is not None and len(words.split()) <= 12


def kind(block: Block, words: str, before: bool, after: bool) -> ExcludedKind:
    """The kind of a block that was left out; `before` and `after`: it stands above or below the whole article."""
    if block.kind is not None:
        return block.kind
    if len(words) <= 400 and _CAPTION.search(words):
        return ExcludedKind.CAPTION
    if is_byline(words):
        return ExcludedKind.BYLINE
    if len(words) <= 200 and _CREDIT.search(words):
        return ExcludedKind.CREDIT
    if after:
        return ExcludedKind.TEASER
    if before:
        return ExcludedKind.MENU if len(words) <= _SHORT else ExcludedKind.OTHER
    return ExcludedKind.TEASER if block.in_link > 0.5 else ExcludedKind.OTHER
