"""Which blocks of a page are its article: what trafilatura extracts, found again in our own blocks.

trafilatura (Barbaresi 2021, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction") gives the words of the article; the offsets are ours, so that nothing of the page is lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_WORD = re.compile(r"\w+")
_GRAM = 4
_ENOUGH = 0.6  # of a block's runs of four words stand in the extract


def article_blocks(root: Any, pieces: Sequence[str]) -> list[bool]:
    """For each block (its text) whether it belongs to the article; all False where nothing was extracted."""
    extract = _extract(root)
    lines = [_WORD.findall(line.lower()) for line in extract.split("\n")]
    whole = {" ".join(line) for line in lines if line}
    words = [word for line in lines for word in line]
    grams = {tuple(words[i : i + _GRAM]) for i in range(len(words) - _GRAM + 1)}
    found = [_held(_WORD.findall(piece.lower()), whole, grams) for piece in pieces]
    sure = [index for index, (held, certain) in enumerate(found) if held and certain]
    if not sure:
        return [held for held, _ in found]
    return [held and sure[0] - 2 <= index <= sure[-1] + 2 for index, (held, _) in enumerate(found)]


def _held(words: list[str], whole: set[str], grams: set[tuple[str, ...]]) -> tuple[bool, bool]:
    """Whether the extract holds the words, and whether they are too many to be there by chance."""
    if len(words) < _GRAM * 2:
        return " ".join(words) in whole, False
    own = [tuple(words[i : i + _GRAM]) for i in range(len(words) - _GRAM + 1)]
    return sum(gram in grams for gram in own) >= _ENOUGH * len(own), True


def _extract(root: Any) -> str:
    import logging
    from copy import deepcopy

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(deepcopy(root), fast=True, include_comments=False, with_metadata=False)
    except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        return ""  # a page that the library stumbles over is judged by the method for plain text
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""
