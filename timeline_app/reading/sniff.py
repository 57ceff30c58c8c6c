"""Which format a text is in: by its content, and by its ending only where content cannot tell."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["html", "markdown", "plain", "feed", "news", "json", "xml"]

_XML = re.compile(r"\s*<\?xml[^>]{0,200}>\s*")
_ASIDE = re.compile(r"\s*<(!--|\?)")
_TYPE = r"\s*(?:<!DOCTYPE [^<>\[]*(?:\[[^\]]*\]\s*)?>\s*)?"
_FEED = re.compile(_TYPE + r"<(?:[\w-]+:)?(?:rss|feed|RDF)\b")
_NEWS = re.compile(_TYPE + r"<(?:[\w-]+:)?(?:newsItem|newsMessage|packageItem|nitf)\b")
_ELEMENT = re.compile(_TYPE + r"<[A-Za-z_][\w:.-]*[\s/>]")
_JSON = re.compile(r"\s*[\[{]")
_JSON_ENDINGS = (".json", ".jsonld")
_HTML_START = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.I)
_HTML_TAG = re.compile(r"</?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|article|section|meta|script|title)\b[^>]*>", re.I)
_MARKDOWN_ENDINGS = (".md", ".markdown")
_HTML_ENDINGS = (".html", ".htm", ".xhtml")
_HEAD = 20_000


def kind_of(text: str, ending: str) -> Kind:
    """The format of a decoded file; `ending` is its suffix in lower case."""
    head = text[:_HEAD]
    start = _prologue(head)
    if _HTML_START.match(head, start):
        return "html"
    if _FEED.match(head, start):
        return "feed"
    if _NEWS.match(head, start):
        return "news"
    if _JSON.match(head) and (ending in _JSON_ENDINGS or '"articleBody"' in text):
        return "json"
    if ending in _MARKDOWN_ENDINGS:
        return "markdown"
    if ending in _HTML_ENDINGS and head.lstrip().startswith("<"):
        return "html"
    tags = len(_HTML_TAG.findall(head))
    if tags >= 2 and (ending in _HTML_ENDINGS or tags * 200 > len(head)):
        return "html"
    return "xml" if _XML.match(head) and _ELEMENT.match(head, start) else "plain"


def _prologue(head: str) -> int:
    """Where the first element may begin: behind an XML declaration, comments and notes to programs."""
    declared = _XML.match(head)
    at = declared.end() if declared else 0
    while opening := _ASIDE.match(head, at):
        closing = "-->" if opening[1] == "!--" else "?>"
        end = head.find(closing, opening.end())
        if end < 0:
            break
        at = end + len(closing)
    return at
