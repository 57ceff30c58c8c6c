"""Small articles for the tests of evidence."""

from timeline_app.dating import find_time_expressions
from timeline_app.evidence import infer_publication
from timeline_app.model.document import Document, Excluded, ExcludedKind, TextRange
from timeline_app.model.edtf import to_edtf


def article(text, title=None, teaser=None):
    """A document whose body is `text`, with a title above and a teaser below, if any."""
    parts = [part for part in (title, text, teaser) if part]
    whole = "\n\n".join(parts)
    at = {part: TextRange(whole.index(part), whole.index(part) + len(part)) for part in parts}
    excluded = (Excluded(at[teaser], ExcludedKind.TEASER),) if teaser else ()
    return Document("d", "d.txt", title or "", whole, title_range=at.get(title), body=(at[text],), excluded=excluded)


def infer(text, title=None, teaser=None):
    """The inferred publication date of a small article."""
    document = article(text, title, teaser)
    return infer_publication(document, find_time_expressions(document.text))


def window(text, title=None, teaser=None):
    """The window as EDTF, or None."""
    span = infer(text, title, teaser).span
    return to_edtf(span) if span else None
