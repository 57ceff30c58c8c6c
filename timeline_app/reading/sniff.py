"""Which format a text is in: by its content, and by its ending only where content cannot tell."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["html", "markdown", "plain"]

_HTML_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_TAG = re.compile(r"</?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|article|section|meta|script|title)\b[^>]*>", re.I)
_MARKDOWN_ENDINGS = (".md", ".markdown")
_HEAD = 20_000


def kind_of(text: str, ending: str) -> Kind:
    """The format of a decoded file; `ending` is its suffix in lower case."""
    head = text[:_HEAD]
    if _HTML_START.match(head):
        return "html"
    if ending in _MARKDOWN_ENDINGS:
        return "markdown"
    tags = len(_HTML_TAG.findall(head))
    if tags >= 2 and (ending in (".html", ".htm", ".xhtml") or tags * 200 > len(head)):
        return "html"
    return "plain"
