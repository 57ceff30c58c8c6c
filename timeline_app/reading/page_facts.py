"""What a page says of itself: title, dates of publication, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from timeline_app.reading import page_dates, page_people
from timeline_app.reading.draft import Clue

_SPACE = re.compile(r"\s+")
_SEPARATOR = re.compile(r"\s+[|–—·»«:•-]+\s+|\s*[|»]\s*")
_LARGEST_JSON = 2_000_000


@dataclass(frozen=True, slots=True)
class Facts:
    """The title without the site's name, the clues to the date, best first, ISO 639-1 language, author and source.

    Each text is "" where the page says nothing.
    """

    title: str
    clues: tuple[Clue, ...]
    language: str
    author: str
    source: str


def find(root: Any) -> Facts:
    """The facts of a parsed page."""
    metas = _metas(root)
    things = list(_articles(root))
    addresses = _addresses(root, metas)
    clues = page_dates.clues(root, metas, things, addresses)
    return Facts(
        _title(root, metas, things),
        clues,
        _language(root),
        page_people.author(metas, things, root),
        page_people.source(metas, things, addresses[0] if addresses else ""),
    )


def _metas(root: Any) -> dict[str, str]:
    """The first content of each meta name, in small letters."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = _SPACE.sub(" ", element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _articles(root: Any) -> Iterator[dict[str, Any]]:
    """The things in the page's JSON-LD that have a date of publication or a headline, articles first."""
    things: list[dict[str, Any]] = []
    for element in root.iter("script"):
        if "ld+json" not in (element.get("type") or "") or not element.text or len(element.text) > _LARGEST_JSON:
            continue
        try:
            stack = [json.loads(element.text.strip().rstrip(";"), strict=False)]
        except (ValueError, RecursionError):
            continue
        while stack:
            thing = stack.pop()
            if isinstance(thing, list):
                stack.extend(reversed(thing))
            elif isinstance(thing, dict):
                things.append(thing)
                stack.extend(thing[key] for key in ("mainEntityOfPage", "mainEntity", "@graph") if key in thing)
    kinds = [str(thing.get("@type", "")) for thing in things]
    order = sorted(range(len(things)), key=lambda i: not re.search(r"Article|Posting|Report|Review", kinds[i]))
    return (things[i] for i in order if "datePublished" in things[i] or "headline" in things[i])


def _addresses(root: Any, metas: dict[str, str]) -> list[str]:
    """Where the page says that it stands in the web."""
    links = [e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    return [address for address in [*links, metas.get("og:url", "")] if address]


def _title(root: Any, metas: dict[str, str], things: list[dict[str, Any]]) -> str:
    headline = next((t["headline"] for t in things if isinstance(t.get("headline"), str) and t["headline"]), "")
    full = _words(root.findtext(".//title") or "")
    headings = [words for words in (_words("".join(h.itertext())) for h in root.iter("h1")) if words]
    named = metas.get("og:title") or metas.get("twitter:title") or _words(headline) or full
    for heading in headings:
        if _same_start(heading, named) or _same_start(heading, full):
            return heading
    if not named:
        return headings[0] if headings else ""
    return _without_site(named, metas.get("og:site_name", ""), full)


def _words(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _same_start(heading: str, named: str) -> bool:
    return len(heading) >= 8 and named.casefold().startswith(heading.casefold())


def _without_site(named: str, site: str, full: str) -> str:
    """The title without the last part where that is the site's name, or stands in <title> for it."""
    parts = list(_SEPARATOR.finditer(named))
    if not parts:
        return named
    head, tail = named[: parts[-1].start()].strip(), named[parts[-1].end() :].strip()
    is_site = tail.casefold() == site.casefold() or (named == full and not site and len(tail.split()) <= 4)
    return head if head and (is_site and len(head) > len(tail)) else named


def _language(root: Any) -> str:
    code = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()[:2].lower()
    return code if code.isascii() and code.isalpha() and len(code) == 2 else ""
