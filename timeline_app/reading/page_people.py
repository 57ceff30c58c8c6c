"""Who wrote a page and which paper or site published it, by what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_SPACE = re.compile(r"\s+")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl")
_SITES = ("application-name", "dc.publisher", "dcterms.publisher")
_HOST = re.compile(r"https?://(?:www\.)?([^/:?#]+)", re.I)
_BY = re.compile(r"^(?:(?:written |posted |reporting )?by|von|par|por|di|autor|author)\b\s*:?\s+", re.I)
_ADDRESS = re.compile(r"https?:|www\.|[/@]")
_LONGEST = 120


def author(metas: Mapping[str, str], things: Iterable[Mapping[str, Any]], root: Any) -> str:
    """The names of the authors, parted by commas, or ""."""
    if words := named_in(things):
        return words
    for name in _AUTHORS:
        if words := cleaned(metas.get(name, "")):
            return words
    marked = root.xpath("//*[@itemprop='author' or @rel='author']")[:3]
    return next((words for element in marked if (words := cleaned("".join(element.itertext())))), "")


def named_in(things: Iterable[Mapping[str, Any]]) -> str:
    """The names of the authors of the first thing of schema.org that has some, parted by commas, or ""."""
    found = (_names(thing.get("author") or thing.get("creator")) for thing in things)
    return next((", ".join(dict.fromkeys(names)) for names in found if names), "")


def source(metas: Mapping[str, str], things: Iterable[Mapping[str, Any]], address: str) -> str:
    """The name of the paper or site, else the host of its address, or ""."""
    named = metas.get("og:site_name", "")
    published = (_names(thing.get("publisher")) for thing in things)
    named = named or next((names[0] for names in published if names), "")
    named = named or next((metas[name] for name in _SITES if metas.get(name)), "")
    host = _HOST.match(named or address)
    return host[1].lower() if host else named[:_LONGEST]


def cleaned(words: str) -> str:
    """A name without "By" before it; "" for what is an address, or too long for a name."""
    words = _BY.sub("", _SPACE.sub(" ", words).strip()).strip(" ,;|")
    return "" if _ADDRESS.search(words) or len(words) > _LONGEST else words


def _names(value: Any) -> list[str]:
    """The names of persons or organisations as schema.org has them: texts, things, lists of both."""
    if isinstance(value, list):
        return [name for one in value[:10] for name in _names(one)]
    if isinstance(value, Mapping):
        value = value.get("name")
        return _names(value) if not isinstance(value, Mapping) else []
    return [name] if isinstance(value, str) and (name := cleaned(value)) else []
