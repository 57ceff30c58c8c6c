"""Who signed: a letter, a memo or a column says "I" without quotation marks, and its end or its byline says who."""

from __future__ import annotations

import re

from timeline_app.events.english.verbs import words
from timeline_app.model.document import Document

_NAME = re.compile(r"[A-Z][\w’'-]+\.?(?: (?:[A-Z]\.|(?:van|von|de|der|di) )?[A-Z]?[\w’'-]+\.?){0,3}")
_CLOSING = re.compile(
    r"(?:(?:yours|best|kind|warm|many|with|very|all)\b.{0,30}|sincerely|regards|respectfully|love|thanks|thank you"
    r"|cheers|signed|faithfully|cordially)\s*[,.]?(?: yours)?[,.]?",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"(?:dear|hi|hello|to)\b[^.?!]{0,60}[,:]|(?:team|all|friends|colleagues|everyone|folks|to .{1,60})\s*[,:–—-]*",
    re.IGNORECASE,
)
# "Karl Moe's letter, which reads: ..."
_LETTER = re.compile(
    r"([A-Z][\w-]+(?: [A-Z][\w-]+)*)(?:['’]s?) (?:\w+ )?(?:e-?mail|letter|memo|memorandum|note|message)\b[^.:]{0,40}"
    r"\b(?:reads?|follows|says|said|states|stated|in full): (?![\"“”‘'`])"
)
_OFFICE = words("ceo chairman president director editor manager chief secretary staff team board")
_FIRST_LINES, _LAST_LINES = 5, 4
_TAIL = 80  # characters behind the body: a signature alone in its line is taken for a caption


def signer_of(document: Document) -> str:
    """The name under a letter or memo, or of one that is given in full, else the document's author; "" for none."""
    if not document.body:
        return ""
    last = document.body[-1].end
    tail = document.text[last : last + _TAIL].split("\n\n\n")[0]
    lines = [line.strip() for line in (document.text[:last] + tail).splitlines() if line.strip()]
    greets = any(_SALUTATION.fullmatch(line) for line in lines[:_FIRST_LINES])
    for number, line in enumerate(lines[-_LAST_LINES:], max(0, len(lines) - _LAST_LINES)):
        dashed = line[:1] in "-–—" and len(line) > 1
        name = line.lstrip("-–— ").split(",")[0]
        closed = number > 0 and _CLOSING.fullmatch(lines[number - 1]) is not None
        if (dashed or greets or closed) and number and _is_name(name):
            return name.rstrip(".")
    quoted = _LETTER.search(document.text[:last])
    if quoted is not None:
        return quoted[1]
    return document.author if " " in document.author and _is_name(document.author) else ""


def _is_name(text: str) -> bool:
    parts = text.lower().split()
    if _CLOSING.fullmatch(text) or _SALUTATION.fullmatch(text):
        return False
    return _NAME.fullmatch(text) is not None and not any(part in _OFFICE for part in parts) and len(text) < 40
