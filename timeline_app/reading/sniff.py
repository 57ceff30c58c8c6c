"""Which format a text is in: by its content, and by its ending only where content cannot tell."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["html", "markdown", "plain"]

_XML = re.compile(r"\s*<\?xml[^>]{0,200}>\s*")
_HTML_START = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.I)
_HTML_TAG = re.compile(r"</?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|article|section|meta|script|title)\b[^>]*>", re.I)
_MARKDOWN_ENDINGS = (".md", ".markdown")
_HTML_ENDINGS = (".html", ".htm", ".xhtml")
_HEAD = 20_000


def kind_of(text: str, ending: str) -> Kind:
    """The format of a decoded file; `ending` is its suffix in lower case."""
    head = text[:_HEAD]
    if _HTML_START.match(head, _prologue(head)):
        return "html"
    if ending in _MARKDOWN_ENDINGS:
        return "markdown"
    if ending in _HTML_ENDINGS and head.lstrip().startswith("<"):
        return "html"
    tags = len(_HTML_TAG.findall(head))
    if tags >= 2 and (ending in _HTML_ENDINGS or tags * 200 > len(head)):
        return "html"
    return "plain"


def _prologue(head: str) -> int:
    """Where the first element may begin: behind an XML declaration and comments."""
    declared = _XML.match(head)
    at = declared.end() if declared else 0
    while head[at:].lstrip()[:4] == "<!--":
        end = head.find("-->", at)
        if end < 0:
            break
        at = end + 3
    return at
