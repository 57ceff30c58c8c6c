"""The whole of it: what the words of an article give away -> a window for its publication."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import TimeExpression


def infer_publication(document: Document, expressions: Sequence[TimeExpression]) -> PublicationDate:  # noqa: ARG001
    """The window in which the article was written, with the evidence for it; UNKNOWN where there is none."""
    return PublicationDate()
