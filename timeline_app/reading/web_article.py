"""Which blocks of a page are its article: what trafilatura extracts, found again in our own blocks.

trafilatura (Barbaresi 2021, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction") gives the words of the article; the offsets are ours, so that nothing of the page is lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_GRAM = 4
_ENOUGH = 0.6  # of a block's runs of four words stand in the extract
_MIXER = np.uint64(0x9E3779B97F4A7C15)


def article_blocks(root: Any, pieces: Sequence[str]) -> list[bool]:
    """For each block (its text) whether it belongs to the article; all False where nothing was extracted.

    The tree at `root` is used up by that.
    """
    numbers: dict[str, int] = {}
    lines = [_numbered(line, numbers) for line in _extract(root).split("\n")]
    whole = {tuple(line) for line in lines if 0 < len(line) < _GRAM * 2}
    grams = np.unique(_grams([number for line in lines for number in line]))
    found = [_held(_numbered(piece, numbers), whole, grams) for piece in pieces]
    sure = [index for index, (held, certain) in enumerate(found) if held and certain]
    if not sure:
        return [held for held, _ in found]
    return [held and sure[0] - 2 <= index <= sure[-1] + 2 for index, (held, _) in enumerate(found)]


def _numbered(text: str, numbers: dict[str, int]) -> list[int]:
    """The words of a text as numbers, the same for the same word."""
    return [numbers.setdefault(word, len(numbers)) for word in _WORD.findall(text.lower())]


def _grams(words: list[int]) -> NDArray[np.uint64]:
    """A number for each run of four words; two that differ have, as good as always, different ones."""
    codes = np.array(words, np.uint64)
    runs = np.zeros(max(0, len(codes) - _GRAM + 1), np.uint64)
    for at in range(_GRAM):
        runs = (runs + codes[at : at + len(runs)]) * _MIXER
    return runs


def _held(words: list[int], whole: set[tuple[int, ...]], grams: NDArray[np.uint64]) -> tuple[bool, bool]:
    """Whether the extract holds the words, and whether they are too many to be there by chance."""
    if len(words) < _GRAM * 2:
        return tuple(words) in whole, False
    own = _grams(words)
    if not len(grams):
        return False, True
    places = np.minimum(np.searchsorted(grams, own), len(grams) - 1)
    return bool((grams[places] == own).sum() >= _ENOUGH * len(own)), True


def _extract(root: Any) -> str:
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    except (RecursionError, ValueError, TypeError, AttributeError, KeyError, IndexError):
        return ""  # a page that the library stumbles over is judged by the method for plain text
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""
