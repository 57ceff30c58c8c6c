"""Words of the text put together again, as they stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline_app.events.syntax import Word

_SPLIT_NAME = re.compile(r"\b([A-Z]\w+) - ([A-Z]\w+)")  # "Wal - Mart", as some texts have it


def amount(preposition: Word) -> str:
    """Money behind a preposition, wherever the parser hangs its parts: "at US $29", "for $3 million"."""
    if preposition.head is None:
        return ""
    words = {w.index: w for w in (*preposition.head.subtree(), *preposition.subtree())}
    found, index = list[Word](), preposition.index + 1
    while index in words and (words[index].tag in ("$", "CD") or words[index].text in ("US", "million", "billion")):
        found.append(words[index])
        index += 1
    behind = words.get(index)
    is_whole = behind is None or behind.tag not in ("NN", "NNS", "NNP", "NNPS", "HYPH", "JJ")
    return spaced(found) if is_whole and any(w.tag == "$" for w in found) and found[-1].tag == "CD" else ""


def joined(parts: Sequence[str]) -> str:
    """Such as "France, Germany and Iran"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def spaced(words: Iterable[Word]) -> str:
    """Words with a blank between those that are apart in the text."""
    text, end = "", -1
    for word in words:
        text += (" " if text and word.start != end else "") + word.text
        end = word.end
    return _SPLIT_NAME.sub(r"\1-\2", text) if " - " in text else text
