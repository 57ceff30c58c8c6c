"""Pages that Safari saved (.webarchive: a property list with the page and what belongs to it) -> Draft."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from xml.parsers.expat import ExpatError

from timeline_app.errors import Reason
from timeline_app.model.document import DateSource
from timeline_app.reading import dates, encoding, html
from timeline_app.reading.draft import Clue, Draft, Unreadable


def read(content: bytes) -> Draft:
    """The draft of the page; its pictures, styles and frames are not read. Raises Unreadable."""
    try:
        page = plistlib.loads(content)["WebMainResource"]
        data, declared = page["WebResourceData"], str(page.get("WebResourceTextEncodingName", ""))
        address = str(page.get("WebResourceURL", ""))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, ExpatError) as error:
        raise Unreadable(Reason.DAMAGED, "web archive") from error
    text = encoding.decode(data, encoding.known(declared)) if isinstance(data, bytes) else None
    if text is None:
        raise Unreadable(Reason.UNSUPPORTED, "its main part is no page")
    draft = html.read(text)
    span = dates.in_address(address)
    return replace(draft, clues=(*draft.clues, Clue(DateSource.ADDRESS, address, span))) if span else draft
