"""Small values for tests: documents, mentions and events without a parser."""

from timeline_app.model.document import Document, PublicationDate, TextRange
from timeline_app.model.edtf import from_edtf
from timeline_app.model.event import DatedMention, Event, Mention, Status
from timeline_app.model.timeline import Timeline

TEXT = "The bridge opens\n\nThe bridge was opened on 3 May 1904.\n\nIt burned down overnight, the mayor said.\n"


def document(name="d1", text=TEXT, published=None):
    paragraphs, place = [], 0
    for piece in text.split("\n\n"):
        start = text.index(piece, place)
        paragraphs.append(TextRange(start, start + len(piece.rstrip())))
        place = start + len(piece)
    date = PublicationDate(from_edtf(published)) if published else PublicationDate()
    return Document(name, f"{name}.txt", paragraphs[0].of(text), text, date, "en", paragraphs[0], tuple(paragraphs[1:]))


def event(
    title="Bridge opened", edtf="1904-05-03", name="d1", trigger="opened", status=Status.HAPPENED, text=TEXT, **more
):
    start = text.index(trigger)
    sentence_end = text.find("\n", start) if "\n" in text[start:] else len(text)
    sentence = TextRange(text.rfind("\n", 0, start) + 1, sentence_end)
    mention = Mention(name, sentence, TextRange(start, start + len(trigger)), title, trigger, status=status)
    span = from_edtf(edtf) if edtf else None
    dated = DatedMention(mention, span, "", None, waits_for_publication=span is None)
    more.setdefault("waits_for_publication", span is None)
    return Event(f"{name}-{start}", title, span, (dated,), status, **more)


def timeline(*events, documents=None):
    return Timeline(tuple(documents or (document(),)), tuple(events))
